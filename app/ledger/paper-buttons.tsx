import { PrintLedgerCard, PrintPhotoSheet } from '@bicycles/schema/ledger/print-contracts';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { PaperForm } from '#app/parts/paper-form.tsx';

const papers = [
  { contract: PrintLedgerCard, label: '台帳カード' },
  { contract: PrintPhotoSheet, label: '写真票' },
] as const;

/** The papers of one bicycle, each in a tab of its own, where the browser prints it. */
export function PaperButtons({ bicycleId }: { bicycleId: string }) {
  return papers.map(({ contract, label }) => (
    <PaperForm key={label} paper={contract} about={{ bicycleId }}>
      <Button type="submit" variant="default" leftSection={<IconPrinter size={20} aria-hidden />}>
        {label}
      </Button>
    </PaperForm>
  ));
}
