/** 通知・公示, 返還・処分 and 備考: what the office did, and how it ended. */

import { statuses, statusLabels } from '@bicycles/schema/bicycle/status';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Fact, Facts } from '#app/parts/facts.tsx';
import { WarekiDate } from '#app/parts/wareki-date.tsx';

export function ProcedureFacts({ bicycle }: { bicycle: Bicycle }) {
  return (
    <>
      <Facts title="通知・公示">
        <Fact term="返還通知日">
          <WarekiDate day={bicycle.notifiedOn} />
        </Fact>
        <Fact term="返戻">
          {bicycle.isUndelivered ? ['あり', bicycle.undeliveredReasonLabel].filter(Boolean).join('　') : 'なし'}
        </Fact>
        <Fact term="保管公示日">
          <WarekiDate day={bicycle.storageAnnouncedOn} />
        </Fact>
        <Fact term="処分公示日">
          <WarekiDate day={bicycle.disposalAnnouncedOn} />
        </Fact>
      </Facts>
      <EndingFacts bicycle={bicycle} />
      <Facts title="備考">
        <Fact term="備考" isWide>
          {bicycle.remarks}
        </Fact>
      </Facts>
    </>
  );
}

function EndingFacts({ bicycle }: { bicycle: Bicycle }) {
  const given = bicycle.return;
  return (
    <Facts title="返還・処分">
      <Fact term="返還日">
        <WarekiDate day={bicycle.returnedOn} />
      </Fact>
      <Fact term="返還区分">{bicycle.returnKindLabel}</Fact>
      <Fact term="手数料支払金額">{yen(bicycle.paidYen)}</Fact>
      <Fact term="免除">
        {bicycle.isExempt ? ['あり', bicycle.exemptionReasonLabel].filter(Boolean).join('　') : 'なし'}
      </Fact>
      {given !== null && (
        <>
          <Fact term="受領書番号">{given.receiptNumber}</Fact>
          <Fact term="返還の受付">
            {[formatInstant(given.returnedAt), given.handledByName].filter(Boolean).join('　')}
          </Fact>
        </>
      )}
      <Fact term="最終処理区分">{finalLabel(bicycle.finalKind)}</Fact>
      <Fact term="最終処理日">
        <WarekiDate day={bicycle.finalOn} />
      </Fact>
      <Fact term="処分金額">{yen(bicycle.disposalYen)}</Fact>
    </Facts>
  );
}

const yen = (amount: number | null) => (amount === null ? null : `${amount.toLocaleString('ja-JP')}円`);

/** The ways it can end are states of the bicycle. */
function finalLabel(finalKind: string | null): string | null {
  const status = statuses.find((known) => known === finalKind);
  return status === undefined ? finalKind : statusLabels[status];
}
