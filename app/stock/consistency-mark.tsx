import type { DailyReport } from '@bicycles/schema/stock/contracts';
import { cameIn, wentOut } from '@bicycles/schema/stock/flow';
import { Text, Title } from '@mantine/core';
import { ScanNote } from '#app/parts/scans/scan-note.tsx';
import { WarekiDate } from '#app/parts/wareki-date.tsx';

/** Whether the day adds up, with the sum that says so. */
export function ConsistencyMark({ report, isToday }: { report: DailyReport; isToday: boolean }) {
  const { storageSiteName, day, total, isConsistent } = report;
  return (
    <section aria-label="在庫の点検">
      <Title order={2} fz="1.25rem" mb="xs">
        {storageSiteName}　<WarekiDate day={day} />
      </Title>
      <ScanNote tone={isConsistent ? 'found' : 'refused'} title={isConsistent ? '合っています' : '合いません'}>
        <Text>
          前日在庫 {total.carriedOver}台 ＋ 入 {cameIn(total)}台 － 出 {wentOut(total)}台 ＝{' '}
          {total.carriedOver + cameIn(total) - wentOut(total)}台／台帳の{isToday ? '現在' : '当日'}在庫 {total.inStock}
          台
        </Text>
        {!isConsistent && <Text>棚卸で実際の台数を確かめ、区の担当者に連絡してください。</Text>}
      </ScanNote>
    </section>
  );
}
