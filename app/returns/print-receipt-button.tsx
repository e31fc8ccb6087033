import { PrintReturnReceipt } from '@bicycles/schema/returns/contracts';
import { Button, type ButtonProps } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { PaperForm } from '#app/parts/paper-form.tsx';

type PrintReceiptButtonProps = ButtonProps & { bicycleId: string; returnId: string; autoFocus?: boolean };

/** Opens the paper in a tab of its own, where the browser prints it. A plain form: the answer is a file. */
export function PrintReceiptButton({ bicycleId, returnId, autoFocus, ...props }: PrintReceiptButtonProps) {
  return (
    <PaperForm paper={PrintReturnReceipt} about={{ returnId, bicycleId }}>
      <Button type="submit" size="lg" leftSection={<IconPrinter aria-hidden />} autoFocus={autoFocus} {...props}>
        返還請求書・受領書を印刷
      </Button>
    </PaperForm>
  );
}
