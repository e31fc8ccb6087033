/** 列の選択: which columns the table has, and in which order; kept for this person on this terminal. */
import { Button } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useState } from 'react';
import { ColumnDrawer } from './column-drawer.tsx';
import type { ColumnName } from './column-names.ts';

type ColumnChooserProps = { columns: ColumnName[]; seesOwners: boolean };

export function ColumnChooser(props: ColumnChooserProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-md"
        visibleFrom="lg"
        variant="default"
        leftSection={<IconColumns3 size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        列の選択
      </Button>
      {isOpen && <ColumnDrawer {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
