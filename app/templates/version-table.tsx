/** The versions of a variant, newest first: who, when, what changed, and putting one into use. */

import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { TemplateVersion } from '@bicycles/schema/templates/contracts';
import { Badge, Button, Group, Table, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { DownloadButton } from './download-button.tsx';
import styles from './templates.module.css';
import { UseVersion } from './use-version.tsx';

type VersionTableProps = { kind: string; variant: string; versions: readonly TemplateVersion[]; mayEdit: boolean };

export function VersionTable({ kind, variant, versions, mayEdit }: VersionTableProps) {
  return (
    <Table className={styles['versions']}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={110}>版</Table.Th>
          <Table.Th w={170}>登録</Table.Th>
          <Table.Th>変えたところ</Table.Th>
          <Table.Th>操作</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {versions.map((version) => (
          <Table.Tr key={version.id}>
            <Table.Td>
              <Text fw={700}>{`第${version.version}版`}</Text>
              {version.isActive && (
                <Badge variant="light" color="green" c="#14532d">
                  使用中
                </Badge>
              )}
            </Table.Td>
            <Table.Td>
              <Text size="sm">{version.uploadedAt === null ? '－' : formatInstant(version.uploadedAt)}</Text>
              <Text size="sm">{version.uploadedByName}</Text>
            </Table.Td>
            <Table.Td>
              <Changes version={version} />
            </Table.Td>
            <Table.Td>
              <Group gap="xs">
                <Button
                  component={Link}
                  to={`/templates/${kind}/trial?version=${version.id}`}
                  variant="default"
                  size="sm"
                  leftSection={<IconEye size={18} aria-hidden />}
                >
                  試し刷り
                </Button>
                <DownloadButton kind={kind} versionId={version.id} label={`${variant} 第${version.version}版`} />
                {mayEdit && (
                  <Button
                    component={Link}
                    to={`/templates/${kind}/wording?${new URLSearchParams({ name: variant, version: version.id })}`}
                    variant="default"
                    size="sm"
                    leftSection={<IconPencil size={18} aria-hidden />}
                  >
                    文言
                  </Button>
                )}
                {mayEdit && !version.isActive && <UseVersion variant={variant} version={version} versions={versions} />}
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Changes({ version: { note, format, changedWording, since, byName } }: { version: TemplateVersion }) {
  return (
    <>
      {note !== null && <Text>{note}</Text>}
      <Text size="sm" c="dimmed">
        {[
          format === null ? '同梱のファイル' : `${format.toUpperCase()}ファイル`,
          ...(changedWording.length > 0 ? [`文言: ${changedWording.join('、')}`] : []),
          ...(since !== null ? [`${formatInstant(since)}に${byName ?? ''}が使用開始`] : []),
        ].join('／')}
      </Text>
    </>
  );
}
