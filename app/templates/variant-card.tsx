/** One variant of a document: when it goes out, its versions, and what can be done with them. */
import { standardVariant, type TemplateVariant } from '@bicycles/schema/templates/contracts';
import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconFilter, IconUpload } from '@tabler/icons-react';
import { type ConditionChoices, conditionsText } from './conditions-text.ts';
import { RetireVariant } from './retire-variant.tsx';
import { VersionTable } from './version-table.tsx';

type VariantCardProps = { kind: string; variant: TemplateVariant; choices: ConditionChoices; mayEdit: boolean };

export function VariantCard({ kind, variant, choices, mayEdit }: VariantCardProps) {
  const { name, isInUse, conditions, versions } = variant;
  const query = new URLSearchParams({ name });
  return (
    <Paper withBorder p="lg">
      <Stack gap="sm">
        <Group justify="space-between">
          <Group gap="sm">
            <Title order={3}>{name}</Title>
            {isInUse ? (
              <Badge variant="light" color="green" c="#14532d" size="lg">
                使用中
              </Badge>
            ) : (
              <Badge variant="light" color="gray" c="dark" size="lg">
                使っていません
              </Badge>
            )}
          </Group>
          {mayEdit && (
            <Group gap="xs">
              <Button
                component={Link}
                to={`/templates/${kind}/upload?${query}`}
                size="sm"
                leftSection={<IconUpload size={18} aria-hidden />}
              >
                新しい版を登録
              </Button>
              {name !== standardVariant && (
                <Button
                  component={Link}
                  to={`/templates/${kind}/conditions?${query}`}
                  size="sm"
                  variant="default"
                  leftSection={<IconFilter size={18} aria-hidden />}
                >
                  条件を変える
                </Button>
              )}
              {isInUse && <RetireVariant kind={kind} name={name} />}
            </Group>
          )}
        </Group>
        <Text size="sm">{`条件　${conditionsText(conditions, choices)}`}</Text>
        <VersionTable kind={kind} variant={name} versions={versions} mayEdit={mayEdit} />
      </Stack>
    </Paper>
  );
}
