import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';
import { Group, Text, Title } from '@mantine/core';
import { StatusBadge } from '#app/parts/status-badge.tsx';

/** Which bicycle stands in front of the clerk: the numbers as on its tag, where and when it was taken. */
export function BicycleHeading({ bicycle }: { bicycle: Bicycle }) {
  const { managementNumber, tagNumber, placeName, removedAt, status } = bicycle;
  return (
    <div>
      <Group gap="sm">
        <Title order={2} fz="1.75rem">
          {managementNumber ?? '整理番号なし'}
        </Title>
        <StatusBadge status={status} />
      </Group>
      <Text>
        {tagNumber !== null && `札 ${formatTagNumber(tagNumber)}　`}
        {placeName}
        {removedAt !== null && `　撤去 ${formatInstant(removedAt)}`}
      </Text>
    </div>
  );
}
