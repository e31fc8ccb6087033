/** 撤去 and 保管・期限: from the warning to where it stands now, and until when. */

import { isClosed } from '@bicycles/schema/bicycle/status';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { Day } from '@bicycles/schema/ground/values';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Text } from '@mantine/core';
import { Fact, Facts } from '#app/parts/facts.tsx';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import { DaysLeft } from '../parts/deadline-mark.tsx';

export function KeepingFacts({ bicycle, today }: { bicycle: Bicycle; today: Day }) {
  return (
    <>
      <RemovalFacts bicycle={bicycle} />
      <StorageFacts bicycle={bicycle} today={today} />
    </>
  );
}

function RemovalFacts({ bicycle }: { bicycle: Bicycle }) {
  return (
    <Facts title="撤去">
      <Fact term="警告時間">{at(bicycle.warnedAt, bicycle.warnedByName)}</Fact>
      <Fact term="撤去日">
        <WarekiDate day={bicycle.removedOn} />
      </Fact>
      <Fact term="撤去時間">
        {at(bicycle.removedAt, [bicycle.crew, bicycle.removedByName].filter(Boolean).join(' '))}
      </Fact>
      <Fact term="撤去区分">{bicycle.removalKindLabel}</Fact>
      <Fact term="撤去場所">{[bicycle.placeName, bicycle.placeNote].filter(Boolean).join('　')}</Fact>
      <Fact term="規制区域">{bicycle.zone === 'restricted' ? '規制区域内' : '規制区域外'}</Fact>
      {bicycle.earlyRemovalReason !== null && (
        <Fact term="早い撤去の理由" isWide>
          {bicycle.earlyRemovalReason}
        </Fact>
      )}
    </Facts>
  );
}

function StorageFacts({ bicycle, today }: { bicycle: Bicycle; today: Day }) {
  const { retentionDeadlineOn, computedDeadlineOn, deadlineReason, status } = bicycle;
  return (
    <Facts title="保管・期限">
      <Fact term="保管期限">
        <Text fw={700} span>
          <WarekiDate day={retentionDeadlineOn} />
        </Text>
        {retentionDeadlineOn !== null && !isClosed(status) && <DaysLeft day={retentionDeadlineOn} today={today} />}
      </Fact>
      <Fact term="自動計算の期限">
        <WarekiDate day={computedDeadlineOn} />
      </Fact>
      {deadlineReason !== null && (
        <Fact term="期限変更の理由" isWide>
          {deadlineReason}
        </Fact>
      )}
      <Fact term="保管所">{bicycle.storageSiteName}</Fact>
      <Fact term="置き場所">{bicycle.storageSlot}</Fact>
      <Fact term="搬入">{at(bicycle.arrivedAt, null)}</Fact>
      <Fact term="二次登録">{at(bicycle.intakeAt, null)}</Fact>
      <Fact term="状況" isWide>
        {[bicycle.conditionMarks.join('、'), bicycle.conditionMemo].filter(Boolean).join('　') || null}
      </Fact>
    </Facts>
  );
}

const at = (instant: string | null, who: string | null) =>
  instant === null ? null : [formatInstant(instant), who].filter(Boolean).join('　');
