import type { Disposal } from '@bicycles/schema/disposal/contracts';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { Paper, Text } from '@mantine/core';

/** Who bought and for how much, for those who only look. */
export function LotFacts({
  disposal: { buyerName, buyerAddress, buyerPhone, lotYen, soldYen },
}: {
  disposal: Disposal;
}) {
  if (buyerName === null) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label="売却">
      <Text
        fw={700}
      >{`買受人 ${buyerName}　${formatYen(soldYen)}${lotYen === null ? '（1台ごとの金額の合計）' : '（一括）'}`}</Text>
      <Text>{[buyerAddress, buyerPhone].filter(Boolean).join('　')}</Text>
    </Paper>
  );
}
