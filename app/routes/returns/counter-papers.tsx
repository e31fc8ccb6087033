import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

type CounterPapersProps = {
  bicycleId: string;
  /** Who stands at the counter, as typed so far; left out, the recorded claimant stands on the paper. */
  claimant?: { name: string; postalCode: string; address: string; phone: string };
};

const papers = [
  { path: 'custody-receipt', label: '預かり証を印刷' },
  { path: 'payment-notice', label: '納入通知書を印刷' },
];

/** The papers that a claimant may ask for, in tabs of their own (杉並: an owner asked for them in court). */
export function CounterPapers({ bicycleId, claimant }: CounterPapersProps) {
  return (
    <Group gap="sm">
      {papers.map(({ path, label }) => (
        <form key={path} method="post" action={`/returns/${bicycleId}/${path}`} target="_blank" rel="noopener">
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
        </form>
      ))}
    </Group>
  );
}
