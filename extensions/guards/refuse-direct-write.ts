import { Failure } from '@bicycles/schema/ground/failure';

/** The ledger changes through the screens' commands alone, so that no change is without its event and its rule. */
export function refuseDirectWrite(): never {
  throw new Failure('command-only', 'この表は画面の操作からだけ変更できます。台帳の画面で訂正してください', {
    status: 403,
  });
}

/** The trail names people for as long as it is kept. */
export function refuseToDeletePeople(): never {
  throw new Failure(
    'people-stay',
    '利用者は削除できません。退職や異動のときは、状態を「停止済み」にしてください。記録の名前はそのまま残ります',
    { status: 403 },
  );
}
