import { registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';
import { Group, Paper, Title } from '@mantine/core';
import { type Fact, FactList } from '#app/parts/fact-list.tsx';
import { StatusBadge } from '#app/parts/status-badge.tsx';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import { MatchingPhotos } from './matching-photos.tsx';
import styles from './returns.module.css';

/** The bicycle for matching by eye: its photos large, then what is known of it. */
export function BicycleCard({ bicycle }: { bicycle: Bicycle }) {
  const facts: Fact[] = [
    ['札番号', bicycle.tagNumber && formatTagNumber(bicycle.tagNumber)],
    ['撤去', bicycle.removedAt && formatInstant(bicycle.removedAt)],
    ['撤去場所', bicycle.placeName],
    ['保管期限', <WarekiDate key="deadline" day={bicycle.retentionDeadlineOn} />],
    ['保管場所', joined([bicycle.storageSiteName, bicycle.storageSlot], '　')],
    ['車種・型式', joined([bicycle.vehicleKindLabel, bicycle.modelLabel, bicycle.modelNote])],
    ['色', joined([bicycle.colourLabel, bicycle.secondColourLabel])],
    ['防犯登録', joined([bicycle.registrationPoliceBodyName, registrationInWords(bicycle)], ' ')],
    ['車体番号', bicycle.frameNumber],
    ['状況メモ', bicycle.conditionMemo],
  ];
  return (
    <Paper withBorder p="md" component="section" aria-label="自転車" className={styles['bicycle']}>
      <Group gap="sm" mb="sm">
        <Title order={2} fz="1.75rem">
          {bicycle.managementNumber ?? '整理番号なし'}
        </Title>
        <StatusBadge status={bicycle.status} />
      </Group>
      <MatchingPhotos photos={bicycle.photos} />
      <FactList facts={facts} />
    </Paper>
  );
}

const joined = (parts: (string | null)[], by = '・') => parts.filter(Boolean).join(by);
