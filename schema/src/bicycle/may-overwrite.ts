import { allowed, refused, type Verdict } from '../ground/verdict.ts';

/** Whether the row is still the one that the person saw; compared on the locked row (rows R3, L8). */
export const mayOverwrite = (revision: number, expectedRevision: number): Verdict =>
  revision === expectedRevision
    ? allowed
    : refused(
        'changed-meanwhile',
        'ほかの人がこの自転車を変更しました。画面を読み直し、内容を確かめてからもう一度行ってください',
      );
