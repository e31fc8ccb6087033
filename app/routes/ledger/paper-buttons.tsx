import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

const papers = [
  { path: 'card', label: '台帳カード' },
  { path: 'photo-sheet', label: '写真票' },
] as const;

/** The papers of one bicycle, each in a tab of its own, where the browser prints it. */
export function PaperButtons({ bicycleId }: { bicycleId: string }) {
  return papers.map(({ path, label }) => (
    <form key={path} method="post" action={`/ledger/${bicycleId}/${path}`} target="_blank" rel="noopener">
      <Button type="submit" variant="default" leftSection={<IconPrinter size={20} aria-hidden />}>
        {label}
      </Button>
    </form>
  ));
}
