import { PrintCustodyReceipt, PrintPaymentNotice } from '@bicycles/schema/returns/contracts';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { PaperForm } from '#app/parts/paper-form.tsx';

type CounterPapersProps = {
  bicycleId: string;
  /** Who stands at the counter, as typed so far; left out, the recorded claimant stands on the paper. */
  claimant?: { name: string; postalCode: string; address: string; phone: string };
};

const papers = [
  { contract: PrintCustodyReceipt, label: '預かり証を印刷' },
  { contract: PrintPaymentNotice, label: '納入通知書を印刷' },
];

/** The papers that a claimant may ask for, in tabs of their own (杉並: an owner asked for them in court). */
export function CounterPapers({ bicycleId, claimant }: CounterPapersProps) {
  return (
    <Group gap="sm">
      {papers.map(({ contract, label }) => (
        <PaperForm key={label} paper={contract} about={{ bicycleId }}>
          {claimant !== undefined && (
            <>
              <input type="hidden" name="claimantName" value={claimant.name} />
              <input type="hidden" name="claimantPostalCode" value={claimant.postalCode} />
              <input type="hidden" name="claimantAddress" value={claimant.address} />
              <input type="hidden" name="claimantPhone" value={claimant.phone} />
            </>
          )}
          <Button type="submit" variant="default" leftSection={<IconPrinter size={20} aria-hidden />}>
            {label}
          </Button>
        </PaperForm>
      ))}
    </Group>
  );
}
