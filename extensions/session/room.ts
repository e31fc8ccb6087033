import { defineRoom } from '../ground/command/define-room.ts';
import { checkSignIn } from './check-sign-in.ts';
import { listSignInHolds } from './list-sign-in-holds.ts';
import { releaseSignIn } from './release-sign-in.ts';

export const session = defineRoom('session', [listSignInHolds, releaseSignIn], {
  mount: (router, _context, handle) => {
    router.post('/sign-in-checks', checkSignIn(handle));
  },
});
