import { Failure } from '@bicycles/schema/ground/failure';

/** Somebody else's private search answers the same as one that is not there. */
export const savedSearchNotFound = (): Failure =>
  new Failure(
    'saved-search-not-found',
    '保存した検索が見つかりません。消されたか、共有が終わっています。一覧から選び直してください',
    { status: 404 },
  );
