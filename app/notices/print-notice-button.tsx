import { PrintNotice } from '@bicycles/schema/notices/contracts';
import { Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { PaperForm } from '#app/parts/paper-form.tsx';

/** One letter once more, as it was made, for the printer that this terminal used last. */
export function PrintNoticeButton({ noticeId, number }: { noticeId: string; number: string }) {
  const [printerId] = useLocalStorage<string>({ key: 'printer', defaultValue: '' });
  return (
    <PaperForm paper={PrintNotice} about={{ noticeId, printerId }}>
      <Button
        type="submit"
        size="compact-sm"
        variant="default"
        aria-label={`${number} を印刷`}
        leftSection={<IconPrinter size={16} aria-hidden />}
      >
        印刷
      </Button>
    </PaperForm>
  );
}
