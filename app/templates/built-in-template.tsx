/** 同梱の様式: what prints when nothing else is in use, and where every other template begins. */
import { standardVariant, type TemplateKindDetails } from '@bicycles/schema/templates/contracts';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconEye, IconPencil, IconUpload } from '@tabler/icons-react';
import { DownloadButton } from './download-button.tsx';

export function BuiltInTemplate({ details, mayEdit }: { details: TemplateKindDetails; mayEdit: boolean }) {
  const { kind, title, variants, wordingBlocks } = details;
  const hasStandard = variants.some(({ name }) => name === standardVariant);
  const query = new URLSearchParams({ name: standardVariant });
  return (
    <Paper withBorder p="lg">
      <Stack gap="sm">
        <Title order={3}>同梱の様式</Title>
        <Text>
          {variants.some(({ isInUse }) => isInUse)
            ? '使用中の様式がどれも当てはまらないときに使われます。'
            : 'いまはこの様式で印刷されます。'}
          直すときは、ダウンロードしてLibreOfficeかWordで編集し、新しい版として登録してください。
        </Text>
        <Group gap="xs">
          {mayEdit && !hasStandard && (
            <Button
              component={Link}
              to={`/templates/${kind}/upload?${query}`}
              size="sm"
              leftSection={<IconUpload size={18} aria-hidden />}
            >
              新しい版を登録
            </Button>
          )}
          <Button
            component={Link}
            to={`/templates/${kind}/trial`}
            variant="default"
            size="sm"
            leftSection={<IconEye size={18} aria-hidden />}
          >
            試し刷り
          </Button>
          <DownloadButton kind={kind} label={`${title}の同梱の様式`} />
          {mayEdit && !hasStandard && wordingBlocks.length > 0 && (
            <Button
              component={Link}
              to={`/templates/${kind}/wording?${query}`}
              variant="default"
              size="sm"
              leftSection={<IconPencil size={18} aria-hidden />}
            >
              文言だけ変える
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
