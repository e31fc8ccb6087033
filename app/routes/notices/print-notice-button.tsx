import { Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';

/** One letter once more, as it was made, for the printer that this terminal used last. */
export function PrintNoticeButton({ noticeId, number }: { noticeId: string; number: string }) {
  const [printerId] = useLocalStorage<string>({ key: 'printer', defaultValue: '' });
  return (
    <form method="post" action="/notices/prints" target="_blank" rel="noopener">
      <input type="hidden" name="noticeId" value={noticeId} />
      <input type="hidden" name="printerId" value={printerId} />
      <Button
        type="submit"
        size="compact-sm"
        variant="default"
        aria-label={`${number} を印刷`}
        leftSection={<IconPrinter size={16} aria-hidden />}
      >
        印刷
      </Button>
    </form>
  );
}
