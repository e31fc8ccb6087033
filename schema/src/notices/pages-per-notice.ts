import type { NoticeKind } from './contracts.ts';

/** How many pages of a kept PDF one notice takes: a postcard has its front and its back. */
export const pagesPerNotice: Record<NoticeKind, number> = { letter: 1, postcard: 2 };
