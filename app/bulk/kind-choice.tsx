import { type BulkChangeKind, bulkChangeLabels } from '@bicycles/schema/bulk/change';
import { Radio, SimpleGrid, Stack, Text } from '@mantine/core';

/** What each is about: as a clerk looks for it. */
const subjects: Record<BulkChangeKind, string> = {
  'deadline-later': '保管期限',
  'deadline-day': '保管期限',
  'owner-set': '所有者',
  'owner-taken-over': '所有者',
  'owner-cleared': '所有者',
  'police-inquiry': '警察',
  look: '台帳の内容',
  hold: '処分',
  'hold-released': '処分',
  'beyond-use': '処分',
  'beyond-use-lifted': '処分',
};
const kinds = Object.keys(subjects) as BulkChangeKind[];

type KindChoiceProps = { name: string; value: BulkChangeKind; onChange: (kind: BulkChangeKind) => void };

export function KindChoice({ name, value, onChange }: KindChoiceProps) {
  const choose = (chosen: string) => {
    const kind = kinds.find((each) => each === chosen);
    if (kind !== undefined) onChange(kind);
  };
  return (
    <Radio.Group name={name} label="行う処理" value={value} onChange={choose} labelProps={{ fw: 700 }}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="lg" mt="xs">
        {[...new Set(Object.values(subjects))].map((subject) => (
          <Stack key={subject} gap="xs" role="group" aria-label={subject}>
            <Text size="sm" c="dimmed" fw={700} aria-hidden>
              {subject}
            </Text>
            {kinds
              .filter((kind) => subjects[kind] === subject)
              .map((kind) => (
                <Radio key={kind} value={kind} label={bulkChangeLabels[kind]} />
              ))}
          </Stack>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
