import type { NoticeKind } from '@bicycles/schema/notices/contracts';

/** 様式 in a word, for tables and choices. */
export const kindWords: Record<NoticeKind, string> = { letter: '封書', postcard: 'はがき' };
