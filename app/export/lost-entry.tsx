import { Form } from '@remix-run/react';
import { LostConnection } from '#app/ground/network/lost-connection.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type LostEntryProps = {
  /** Where the ledger's tool bar sends the chosen bicycles. */
  action: '/ledger/export' | '/ledger/bulk';
  /** What did not come about: 「出力の準備ができませんでした」. */
  what: string;
  /** The field as the ledger sent it. */
  set: string;
};

/** The chosen bicycles did not arrive. */
export function LostEntry({ action, what, set }: LostEntryProps) {
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="set" value={set} />
      <LostConnection
        what={what}
        kept="選んだ自転車はそのまま残っています。"
        retry={<SubmitButton>再試行</SubmitButton>}
      />
    </Form>
  );
}
