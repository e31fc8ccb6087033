import { pageCards } from '@bicycles/schema/ground/list-page';
import type { Choice } from '@bicycles/schema/masters/contracts';
import {
  type ListTransport,
  PrintTransportList,
  type TransportSite,
} from '@bicycles/schema/street/transport-contracts';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { z } from 'zod';
import { FindInList } from '#app/parts/find-in-list.tsx';
import { PageLinks } from '#app/parts/page-links.tsx';
import { PaperForm } from '#app/parts/paper-form.tsx';
import styles from './street.module.css';
import { TransportRow } from './transport-row.tsx';

type TransportSiteListProps = Pick<z.infer<typeof ListTransport.output>, 'loaded' | 'waiting'> & {
  site: TransportSite;
  marks: readonly Choice[];
  mayLoad: boolean;
  isAllCrews: boolean;
};

/** One yard's part of the work: what is on the truck, what still waits, and the list to hand over. */
export function TransportSiteList({ site, loaded, waiting, marks, mayLoad, isAllCrews }: TransportSiteListProps) {
  const { storageSiteId, shortName, waitingCount, loadedCount } = site;
  const rowsOf = ({ rows }: typeof loaded) =>
    rows.map((item) => <TransportRow key={item.bicycleId} item={item} marks={marks} mayLoad={mayLoad} />);
  return (
    <Stack component="section" gap="sm" aria-label={`${shortName}行き`}>
      <Group justify="space-between" align="center">
        <Title order={2}>{shortName}行き</Title>
        <Text size="lg">
          積込済 <b className={styles['loadedCount']}>{loadedCount}</b> 台　未積込{' '}
          <b className={styles['loadedCount']}>{waitingCount}</b> 台
        </Text>
      </Group>
      {Math.max(loadedCount, waitingCount) > pageCards && <FindInList label="番号でさがす" />}
      {loadedCount > 0 && (
        <>
          <ul className={styles['list']} aria-label={`${shortName}行きの積込済`}>
            {rowsOf(loaded)}
          </ul>
          <PageLinks page={loaded.page} pages={loaded.pages} name="loadedPage" label="積込済のページ" />
          <PaperForm paper={PrintTransportList} about={{ storageSiteId, isAllCrews: isAllCrews ? 'on' : undefined }}>
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
          </PaperForm>
        </>
      )}
      {waitingCount > 0 && (
        <>
          <Title order={3} fz="1.125rem">
            まだ積んでいない
          </Title>
          <ul className={styles['list']} aria-label={`${shortName}行きの未積込`}>
            {rowsOf(waiting)}
          </ul>
          <PageLinks page={waiting.page} pages={waiting.pages} name="waitingPage" label="未積込のページ" />
        </>
      )}
    </Stack>
  );
}
