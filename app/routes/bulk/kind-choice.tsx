import type { BulkChangeKind } from '@bicycles/schema/bulk/change';
import { Radio, SimpleGrid } from '@mantine/core';

type KindChoiceProps = {
  name: string;
  value: BulkChangeKind;
  onChange: (kind: BulkChangeKind) => void;
  labels: Record<BulkChangeKind, string>;
};

export function KindChoice({ name, value, onChange, labels }: KindChoiceProps) {
  const kinds = Object.keys(labels) as BulkChangeKind[];
  const choose = (chosen: string) => {
    const kind = kinds.find((each) => each === chosen);
    if (kind !== undefined) onChange(kind);
  };
  return (
    <Radio.Group name={name} label="行う処理" value={value} onChange={choose} labelProps={{ fw: 700 }}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" mt="xs">
        {kinds.map((kind) => (
          <Radio key={kind} value={kind} label={labels[kind]} />
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
