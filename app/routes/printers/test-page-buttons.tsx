import { testPaperLabels, testPapers } from '@bicycles/schema/printers/contracts';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

/** Each paper's ruler page, in a tab of its own. */
export function TestPageButtons({ printerId }: { printerId: string }) {
  return (
    <Group>
      {testPapers.map((paper) => (
        <form key={paper} method="post" action="/printers/test-pages" target="_blank" rel="noopener">
          <input type="hidden" name="printerId" value={printerId} />
          <input type="hidden" name="paper" value={paper} />
          <Button
            type="submit"
            variant={paper === 'a4' ? 'filled' : 'default'}
            leftSection={<IconPrinter size={20} aria-hidden />}
          >
            {`${testPaperLabels[paper]}の試し刷り`}
          </Button>
        </form>
      ))}
    </Group>
  );
}
