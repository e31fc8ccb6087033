import { Button, Group } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter, IconWorld } from '@tabler/icons-react';

/** The list for the notice board, and the files for the ward's web site; none of them names a person. */
export function BatchPapers({ publicNoticeId }: { publicNoticeId: string }) {
  const path = `/public-notices/batches/${publicNoticeId}`;
  return (
    <>
      <form method="post" action={`${path}/print`} target="_blank" rel="noopener">
        <Button type="submit" leftSection={<IconPrinter size={20} aria-hidden />}>
          公示リストを印刷
        </Button>
      </form>
      <form method="post" action={`${path}/export`}>
        <Group gap="xs">
          <File form="csv-cp932" Icon={IconFileSpreadsheet}>
            CSV（Excel）
          </File>
          <File form="csv-utf8" Icon={IconFileSpreadsheet}>
            CSV（UTF-8）
          </File>
          <File form="html" Icon={IconWorld}>
            HTML（ホームページ用）
          </File>
        </Group>
      </form>
    </>
  );
}

function File({ form, Icon, children }: { form: string; Icon: typeof IconWorld; children: string }) {
  return (
    <Button
      type="submit"
      name="form"
      value={form}
      variant="default"
      px="sm"
      leftSection={<Icon size={20} aria-hidden />}
    >
      {children}
    </Button>
  );
}
