/** What this person may do with the bicycle now; a closed one says why nothing. */
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { PrintReturnReceipt } from '@bicycles/schema/returns/contracts';
import { Button, Group, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconCalendarCog, IconPencil, IconPrinter, IconShieldQuestion, IconUserEdit } from '@tabler/icons-react';
import { PaperForm } from '#app/parts/paper-form.tsx';
import { CounterPapers } from '#app/returns/counter-papers.tsx';
import { PaperButtons } from './paper-buttons.tsx';

type Rights = {
  edit: boolean;
  changeDeadline: boolean;
  setOwner: boolean;
  recordInquiry: boolean;
  printCard: boolean;
  printReceipt: boolean;
  cancelReturn: boolean;
};
type BicycleActionsProps = { bicycle: Bicycle; rights: Rights; refusal: string | undefined };

export function BicycleActions({ bicycle, rights, refusal }: BicycleActionsProps) {
  const { id, removedOn } = bicycle;
  const mayPrint = bicycle.return !== null && rights.printReceipt;
  const mayChange = rights.edit || rights.changeDeadline || rights.setOwner;
  return (
    <Group gap="sm">
      {refusal === undefined && rights.edit && (
        <Button component={Link} to={`/ledger/${id}/edit`} leftSection={<IconPencil size={20} aria-hidden />}>
          台帳を訂正
        </Button>
      )}
      {refusal === undefined && rights.changeDeadline && removedOn !== null && (
        <Button
          component={Link}
          to={`/ledger/${id}/deadline`}
          variant="default"
          leftSection={<IconCalendarCog size={20} aria-hidden />}
        >
          保管期限を変更
        </Button>
      )}
      {refusal === undefined && rights.setOwner && (
        <Button
          component={Link}
          to={`/ledger/${id}/owner`}
          variant="default"
          leftSection={<IconUserEdit size={20} aria-hidden />}
        >
          所有者を登録
        </Button>
      )}
      {refusal === undefined && rights.recordInquiry && removedOn !== null && (
        <Button
          component={Link}
          to={`/ledger/${id}/police`}
          variant="default"
          leftSection={<IconShieldQuestion size={20} aria-hidden />}
        >
          警察への照会を登録
        </Button>
      )}
      {rights.printCard && <PaperButtons bicycleId={id} />}
      {mayPrint && (
        <PaperForm paper={PrintReturnReceipt} about={{ returnId: bicycle.return?.id, bicycleId: id }}>
          <Button type="submit" leftSection={<IconPrinter size={20} aria-hidden />}>
            受領書を再印刷
          </Button>
        </PaperForm>
      )}
      {rights.printReceipt && bicycle.arrivedAt !== null && <CounterPapers bicycleId={id} />}
      {bicycle.return !== null && rights.cancelReturn && (
        <Button component={Link} to={`/returns/${id}/cancellation`} variant="default">
          返還を取り消す
        </Button>
      )}
      {refusal !== undefined && mayChange && <Text c="dimmed">{refusal}</Text>}
    </Group>
  );
}
