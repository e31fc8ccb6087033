import type { GetReconciliation } from '@bicycles/schema/disposal/contracts';
import { Anchor, Button, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import { FindInList } from '#app/parts/find-in-list.tsx';
import { PageLinks } from '#app/parts/page-links.tsx';
import { Thumbnail } from '#app/parts/thumbnail.tsx';
import stock from '#app/stock/stock.module.css';

type Missing = z.infer<typeof GetReconciliation.output>['missing'];
type MissingListProps = {
  missing: Missing;
  /** Of the whole list, whatever is looked for in it. */
  count: number;
  isBusy: boolean;
  onFound(scanned: string): void;
};

/** まだ読んでいない自転車, as one looks for them: slot, picture, look. A lost or torn tag is confirmed by hand. */
export function MissingList({ missing, count, isBusy, onFound }: MissingListProps) {
  return (
    <section aria-labelledby="missing">
      <Title order={3} id="missing" mb="xs">{`まだ読んでいない自転車（${count.toLocaleString('ja-JP')}台）`}</Title>
      {count === 0 ? (
        <Text>リストの自転車は、すべて確かめました。</Text>
      ) : (
        <>
          <FindInList label="番号や置き場所でさがす" />
          <ul className={stock['cards']} aria-label="まだ読んでいない自転車">
            {missing.rows.map((item) => (
              <MissingCard key={item.bicycleId} item={item} isBusy={isBusy} onFound={onFound} />
            ))}
          </ul>
          <PageLinks page={missing.page} pages={missing.pages} label="まだ読んでいない自転車のページ" />
        </>
      )}
    </section>
  );
}

type MissingCardProps = { item: Missing['rows'][number] } & Pick<MissingListProps, 'isBusy' | 'onFound'>;

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
