import { PrintPrinterTest, testPaperLabels, testPapers } from '@bicycles/schema/printers/contracts';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { PaperForm } from '#app/parts/paper-form.tsx';

/** Each paper's ruler page, in a tab of its own. */
export function TestPageButtons({ printerId }: { printerId: string }) {
  return (
    <Group>
      {testPapers.map((paper) => (
        <PaperForm key={paper} paper={PrintPrinterTest} about={{ printerId, paper }}>
          <Button
            type="submit"
            variant={paper === 'a4' ? 'filled' : 'default'}
            leftSection={<IconPrinter size={20} aria-hidden />}
          >
            {`${testPaperLabels[paper]}の試し刷り`}
          </Button>
        </PaperForm>
      ))}
    </Group>
  );
}
