/** 公印: the one in use, the earlier ones, and a new one. */

import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { TemplatePictures } from '@bicycles/schema/templates/contracts';
import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { NewSeal } from './new-seal.tsx';
import { RetireVariant } from './retire-variant.tsx';
import { ShownPicture } from './shown-picture.tsx';
import { UseVersion } from './use-version.tsx';

export function SealList({
  pictures: { seals, builtInSeal },
  mayEdit,
}: {
  pictures: TemplatePictures;
  mayEdit: boolean;
}) {
  const isOwnInUse = seals.some(({ isActive }) => isActive);
  return (
    <Paper withBorder p="lg">
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2}>公印</Title>
          {mayEdit && isOwnInUse && <RetireVariant kind="seal" name="公印" />}
        </Group>
        {!isOwnInUse && (
          <Group align="center">
            <ShownPicture picture={builtInSeal} label="見本の印影" width={120} />
            <Text maw="32rem">
              登録した公印がないため、「見本」と入った印影で印刷されます。通知書を出す前に、公印の画像を登録してください。
            </Text>
          </Group>
        )}
        {seals.map((seal) => (
          <Group key={seal.id} align="center">
            <ShownPicture picture={seal.picture} label={`公印 第${seal.version}版`} width={120} />
            <div>
              <Group gap="xs">
                <Text fw={700}>{`第${seal.version}版`}</Text>
                {seal.isActive && (
                  <Badge variant="light" color="green" c="#14532d">
                    使用中
                  </Badge>
                )}
              </Group>
              <Text size="sm">{`${seal.uploadedAt === null ? '' : formatInstant(seal.uploadedAt)} ${seal.uploadedByName ?? ''}`}</Text>
              {seal.note !== null && <Text size="sm">{seal.note}</Text>}
            </div>
            {mayEdit && !seal.isActive && <UseVersion variant="公印" version={seal} versions={seals} />}
          </Group>
        ))}
        {mayEdit && <NewSeal />}
      </Stack>
    </Paper>
  );
}
