import { allowed, refused, type Verdict } from '../ground/verdict.ts';

/** Whether a scanned tag may be put on a bicycle now; undefined is a number that was never issued. Rows F1, F2. */
export function mayTag(tag: { status: 'issued' | 'used' | 'void' } | undefined): Verdict {
  switch (tag?.status) {
    case 'issued':
      return allowed;
    case undefined:
      return refused('tag-unknown', '台帳にない札です。数字を確かめてもう一度読み取るか、別の札を付けてください');
    case 'used':
      return refused(
        'tag-used',
        'この札は登録済みの自転車に付いています。目の前の自転車と違うときは、新しい札を付けて、その札を読み取ってください',
      );
    case 'void':
      return refused('tag-void', 'この札は無効になっています。新しい札を付けて、その札を読み取ってください');
  }
}
