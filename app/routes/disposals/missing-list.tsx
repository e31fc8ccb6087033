import type { DisposalItem } from '@bicycles/schema/disposal/contracts';
import { Anchor, Button, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { LongList } from '#app/components/long-list.tsx';
import { Thumbnail } from '#app/routes/ledger/thumbnail.tsx';
import stock from '#app/routes/stock/stock.module.css';

type MissingListProps = { items: readonly DisposalItem[]; isBusy: boolean; onFound(scanned: string): void };

/** まだ読んでいない自転車, as one looks for them: slot, picture, look. A lost or torn tag is confirmed by hand. */
export function MissingList({ items, isBusy, onFound }: MissingListProps) {
  return (
    <section aria-labelledby="missing">
      <Title order={3} id="missing" mb="xs">{`まだ読んでいない自転車（${items.length}台）`}</Title>
      {items.length === 0 ? (
        <Text>リストの自転車は、すべて確かめました。</Text>
      ) : (
        <LongList
          items={items}
          keyOf={({ bicycleId }) => bicycleId}
          className={stock['cards']}
          aria-label="まだ読んでいない自転車"
          wordsOf={({ managementNumber, tagNumber, storageSlot, look }) =>
            [managementNumber, tagNumber, storageSlot, look].join(' ')
          }
          findLabel="まだ読んでいない自転車をしぼる"
          row={(item) => <MissingCard item={item} isBusy={isBusy} onFound={onFound} />}
        />
      )}
    </section>
  );
}

type MissingCardProps = { item: DisposalItem } & Pick<MissingListProps, 'isBusy' | 'onFound'>;

function MissingCard({ item, isBusy, onFound }: MissingCardProps) {
  const { bicycleId, managementNumber, tagNumber, storageSlot, look, photoId } = item;
  return (
    <li className={stock['card']}>
      <Thumbnail photoId={photoId} size={96} />
      <div>
        <Text fw={700} fz="lg">
          置き場所 {storageSlot ?? '未登録'}
        </Text>
        <Text>{look || '車種・色は未登録'}</Text>
        <Anchor component={Link} to={`/ledger/${bicycleId}`}>
          {managementNumber}
        </Anchor>
        <Text size="sm">札 {tagNumber ?? '－'}</Text>
        <Button
          variant="default"
          h={56}
          px="sm"
          mt="xs"
          disabled={isBusy}
          onClick={() => onFound(managementNumber)}
          aria-label={`${managementNumber} は札なしで現物あり`}
        >
          札なしで現物あり
        </Button>
      </div>
    </li>
  );
}
