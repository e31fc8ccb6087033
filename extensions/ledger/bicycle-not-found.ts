import { Failure } from '@bicycles/schema/failure';

export const bicycleNotFound = (): Failure =>
  new Failure('bicycle-not-found', '該当する自転車が台帳にありません。番号を確かめて、もう一度読み取ってください', {
    status: 404,
  });
