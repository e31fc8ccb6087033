import {
  type ExportColumn,
  type ExportGroup,
  exportColumnNames,
  exportColumns,
  exportGroups,
  usualColumns,
} from '@bicycles/schema/export/export-columns';
import { Button, Checkbox, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';

type ColumnChoiceProps = {
  columns: readonly ExportColumn[];
  onChange: (columns: readonly ExportColumn[]) => void;
  seesOwners: boolean;
};

/** 項目, by group; they come out in the ledger's order. */
export function ColumnChoice({ columns, onChange, seesOwners }: ColumnChoiceProps) {
  const groups = Object.entries(exportGroups).filter(([group]) => group !== 'owner' || seesOwners);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="columns">
      <Group justify="space-between" mb="sm">
        <Title order={3} id="columns" fz="md">{`項目（${columns.length}）`}</Title>
        <Button variant="default" size="compact-md" onClick={() => onChange(usualColumns)}>
          初期の列に戻す
        </Button>
      </Group>
      <Stack gap="md">
        {groups.map(([group, label]) => (
          <ColumnGroup key={group} label={label} names={columnsOf(group)} columns={columns} onChange={onChange} />
        ))}
      </Stack>
      {columns.some((name) => exportColumns[name].group === 'owner') && (
        <Text mt="sm" fw={700}>
          氏名・住所などが入ります。使い終わったファイルは消してください。だれがいつ出力したかは記録に残ります。
        </Text>
      )}
    </Paper>
  );
}

const columnsOf = (group: string): ExportColumn[] =>
  exportColumnNames.filter((name) => exportColumns[name].group === (group as ExportGroup));

type ColumnGroupProps = Omit<ColumnChoiceProps, 'seesOwners'> & { label: string; names: readonly ExportColumn[] };

function ColumnGroup({ label, names, columns, onChange }: ColumnGroupProps) {
  const chosen = names.filter((name) => columns.includes(name));
  const others = columns.filter((name) => !names.includes(name));
  const isAll = chosen.length === names.length;
  const toggle = (name: ExportColumn) =>
    onChange(columns.includes(name) ? columns.filter((each) => each !== name) : [...columns, name]);
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <Group gap="sm" mb={6}>
        <Text component="legend" fw={700} style={{ float: 'left' }}>
          {label}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${label}を${isAll ? 'すべて外す' : 'すべて選ぶ'}`}
          onClick={() => onChange(isAll ? others : [...others, ...names])}
        >
          {isAll ? 'すべて外す' : 'すべて選ぶ'}
        </Button>
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="xs" verticalSpacing={6}>
        {names.map((name) => (
          <Checkbox
            key={name}
            name="columns"
            value={name}
            label={exportColumns[name].label}
            checked={columns.includes(name)}
            onChange={() => toggle(name)}
          />
        ))}
      </SimpleGrid>
    </fieldset>
  );
}
