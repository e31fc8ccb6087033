import type { Choice } from '@bicycles/schema/masters/contracts';
import type { TransportItem, TransportSite } from '@bicycles/schema/street/transport-contracts';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { LongList } from '#app/components/long-list.tsx';
import { NotShown } from '#app/scans/not-shown.tsx';
import styles from './street.module.css';
import { TransportRow } from './transport-row.tsx';

type TransportSiteListProps = {
  site: TransportSite;
  marks: readonly Choice[];
  mayLoad: boolean;
  isAllCrews: boolean;
};

/** One yard's part of the work: what is on the truck, what still waits, and the list to hand over. */
export function TransportSiteList({ site, marks, mayLoad, isAllCrews }: TransportSiteListProps) {
  const { storageSiteId, shortName, waiting, waitingCount, loaded, loadedCount } = site;
  const row = (item: TransportItem) => <TransportRow item={item} marks={marks} mayLoad={mayLoad} />;
  return (
    <Stack component="section" gap="sm" aria-label={`${shortName}行き`}>
      <Group justify="space-between" align="center">
        <Title order={2}>{shortName}行き</Title>
        <Text size="lg">
          積込済 <b className={styles['loadedCount']}>{loadedCount}</b> 台　未積込{' '}
          <b className={styles['loadedCount']}>{waitingCount}</b> 台
        </Text>
      </Group>
      {loaded.length > 0 && (
        <>
          <LongList
            items={loaded}
            keyOf={bicycleIdOf}
            row={row}
            className={styles['list']}
            aria-label={`${shortName}行きの積込済`}
          />
          <NotShown count={loadedCount - loaded.length}>移送リストにはすべて載ります。</NotShown>
          <form method="post" action="/street/transport/print" target="_blank" rel="noopener">
            <input type="hidden" name="storageSiteId" value={storageSiteId} />
            {isAllCrews && <input type="hidden" name="isAllCrews" value="on" />}
            <Button
              type="submit"
              variant="default"
              size="lg"
              h={60}
              fullWidth
              leftSection={<IconPrinter aria-hidden />}
              aria-label={`${shortName}行きの移送リストを印刷`}
            >
              移送リストを印刷
            </Button>
          </form>
        </>
      )}
      {waiting.length > 0 && (
        <>
          <Title order={3} fz="1.125rem">
            まだ積んでいない
          </Title>
          <LongList
            items={waiting}
            keyOf={bicycleIdOf}
            row={row}
            className={styles['list']}
            aria-label={`${shortName}行きの未積込`}
          />
          <NotShown count={waitingCount - waiting.length}>札を読めば積み込めます。</NotShown>
        </>
      )}
    </Stack>
  );
}

const bicycleIdOf = ({ bicycleId }: TransportItem) => bicycleId;
