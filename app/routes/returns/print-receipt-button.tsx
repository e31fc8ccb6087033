import { Button, type ButtonProps } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

type PrintReceiptButtonProps = ButtonProps & { bicycleId: string; returnId: string; autoFocus?: boolean };

/** Opens the paper in a tab of its own, where the browser prints it. A plain form: the answer is a file. */
export function PrintReceiptButton({ bicycleId, returnId, autoFocus, ...props }: PrintReceiptButtonProps) {
  return (
    <form method="post" action={`/returns/${bicycleId}/receipt`} target="_blank" rel="noopener">
      <input type="hidden" name="returnId" value={returnId} />
      <Button type="submit" size="lg" leftSection={<IconPrinter aria-hidden />} autoFocus={autoFocus} {...props}>
        返還請求書・受領書を印刷
      </Button>
    </form>
  );
}
