import { DownloadTemplate } from '@bicycles/schema/templates/contracts';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { paperPath } from '#app/ground/relay/relay-path.ts';

type DownloadButtonProps = { kind: string; versionId?: string; label: string };

/** Saves the template's file on the terminal, to be edited in LibreOffice or Word. */
export function DownloadButton({ kind, versionId, label }: DownloadButtonProps) {
  return (
    <form method="post" action={paperPath(DownloadTemplate)}>
      <input type="hidden" name="kind" value={kind} />
      {versionId !== undefined && <input type="hidden" name="versionId" value={versionId} />}
      <Button
        type="submit"
        variant="default"
        size="sm"
        leftSection={<IconDownload size={18} aria-hidden />}
        aria-label={`${label}をダウンロード`}
      >
        ダウンロード
      </Button>
    </form>
  );
}
