import { Failure } from '@bicycles/schema/ground/failure';

const message = 'この番号の通知はありません。通知書の「通知番号」のバーコードを読み取り直してください';

/** `field` is the one in which the number was typed or scanned. */
export const noticeNotFound = (field?: string) =>
  new Failure('notice-not-found', message, {
    status: 404,
    ...(field !== undefined && { fields: { [field]: message } }),
  });
