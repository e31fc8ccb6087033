import { Failure } from '@bicycles/schema/ground/failure';

export const jobNotFound = () =>
  new Failure('job-not-found', '処理が見つかりません。一覧から開き直してください', { status: 404 });
