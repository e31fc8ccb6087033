import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { StocktakeHeading } from '@bicycles/schema/stock/contracts';
import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';

/** Which stocktake this is, who began it, how it ended and the way back to the list. */
export function StocktakeTitle({ heading }: { heading: StocktakeHeading }) {
  const { storageSiteId, storageSiteName, startedAt, startedByName, finishedAt, cancelledAt, note } = heading;
  return (
    <div>
      <Title order={2}>{storageSiteName}</Title>
      <Text>
        {formatInstant(startedAt)} 開始　{startedByName}
        {finishedAt !== null && `　／　${formatInstant(finishedAt)} 終了`}
        {cancelledAt !== null && `　／　${formatInstant(cancelledAt)} 取りやめ`}
      </Text>
      {note !== null && <Text>備考：{note}</Text>}
      <Anchor component={Link} to={`/stock/stocktake?site=${storageSiteId}`}>
        棚卸の一覧へ
      </Anchor>
    </div>
  );
}
