import { ReleaseSignIn } from '@bicycles/schema/session/contracts';
import { onDone } from '#app/ground/relay/relayed-command.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';

export const commands = [
  onDone(ReleaseSignIn, () => redirectWithMessage('/sign-in-holds', '解除しました。すぐにログインできます')),
];
