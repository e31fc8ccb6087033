import type { NoticeKind } from '@bicycles/schema/notices/contracts';

/** The template folder of each kind of notice. */
export const documentKind = { letter: 'return-notice', postcard: 'postcard' } as const satisfies Record<
  NoticeKind,
  string
>;
