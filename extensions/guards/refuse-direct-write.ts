import { Failure } from '@bicycles/schema/failure';

/** The ledger changes through the screens' commands alone, so that no change is without its event and its rule. */
export function refuseDirectWrite(): never {
  throw new Failure('command-only', 'この表は画面の操作からだけ変更できます。台帳の画面で訂正してください', {
    status: 403,
  });
}
