import { ExportPublicNotice, PrintPublicNotice, type PublicNotice } from '@bicycles/schema/public-notices/contracts';
import { Button, Group } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter, IconWorld } from '@tabler/icons-react';
import { paperPath } from '#app/ground/relay/relay-path.ts';
import { PaperForm } from '#app/parts/paper-form.tsx';

/**
 * The list for the notice board, and the files for the ward's web site; none of them names a person. Of a 公示 that was
 * taken back only what had been printed is left to look at.
 */
export function BatchPapers({ notice: { publicNoticeId, state, hasPaper } }: { notice: PublicNotice }) {
  const isRevoked = state === 'revoked';
  if (isRevoked && !hasPaper) return null;
  return (
    <>
      <PaperForm paper={PrintPublicNotice} about={{ publicNoticeId }}>
        <Button
          type="submit"
          variant={isRevoked ? 'default' : 'filled'}
          leftSection={<IconPrinter size={20} aria-hidden />}
        >
          {isRevoked ? '取消前に印刷したリストを見る' : '公示リストを印刷'}
        </Button>
      </PaperForm>
      {!isRevoked && <Files publicNoticeId={publicNoticeId} />}
    </>
  );
}

const Files = ({ publicNoticeId }: Pick<PublicNotice, 'publicNoticeId'>) => (
  <form method="post" action={paperPath(ExportPublicNotice)}>
    <input type="hidden" name="publicNoticeId" value={publicNoticeId} />
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
);

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
