/** Variants that some bicycle would meet both of, with nothing to tell which goes out. */
import { ambiguousPairs } from '@bicycles/schema/templates/ambiguous-pairs';
import type { TemplateKindInUse } from '@bicycles/schema/templates/contracts';
import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

export function AmbiguousRules({ kinds }: { kinds: readonly TemplateKindInUse[] }) {
  const found = kinds.flatMap(({ title, inUse }) =>
    ambiguousPairs(inUse).map(([left, right]) => `${title}: 「${left.name}」と「${right.name}」`),
  );
  if (found.length === 0) return null;
  return (
    <Alert
      color="yellow"
      styles={{ title: { color: '#6b4a00' } }}
      variant="light"
      role="status"
      icon={<IconAlertTriangle aria-hidden />}
      title="どちらになるか決まっていない様式があります"
    >
      <List>
        {found.map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
      <Text mt="xs">両方に当てはまるときは名称の順で決まります。「条件を変える」で優先度か条件を分けてください。</Text>
    </Alert>
  );
}
