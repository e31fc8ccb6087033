import type { NewOwner } from '@bicycles/schema/bulk/contracts';
import { Paper, Text, Title } from '@mantine/core';

/** The person whom the batch names, to be read once more before it starts. */
export function NewOwnerCard({ owner }: { owner: NewOwner }) {
  const { name, nameKana, postalCode, address, phone } = owner;
  return (
    <Paper withBorder p="md" component="section" aria-label="登録する所有者">
      <Title order={3} fz="1.125rem" mb="xs">
        登録する所有者
      </Title>
      <Text fw={700}>{[name, nameKana && `（${nameKana}）`].filter(Boolean).join('')}</Text>
      <Text>{[postalCode && `〒${postalCode}`, address ?? '住所なし'].filter(Boolean).join('　')}</Text>
      {phone && <Text>{`電話 ${phone}`}</Text>}
    </Paper>
  );
}
