import { Failure } from '@bicycles/schema/failure';

/** Refuses to write over what another terminal changed since the form was filled. Throws `changed-meanwhile`. */
export function assertRevision(bicycle: { revision: number }, expected: number): void {
  if (bicycle.revision === expected) return;
  throw new Failure(
    'changed-meanwhile',
    'この自転車は、入力中に別の端末で更新されました。入力はそのまま残っています。最新の内容を確かめてから、もう一度登録してください',
  );
}
