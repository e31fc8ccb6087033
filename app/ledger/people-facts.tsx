/** 所有者 and 引取者, for those who may see them (row L5). */
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { ownerSourceLabels } from '@bicycles/schema/ledger/owner-source';
import { Fact, Facts } from '#app/parts/facts.tsx';
import { WarekiDate } from '#app/parts/wareki-date.tsx';

export function PeopleFacts({ bicycle, mayRead }: { bicycle: Bicycle; mayRead: boolean }) {
  if (!mayRead) return null;
  return (
    <>
      <OwnerFacts owner={bicycle.owner} />
      {bicycle.return !== null && <ClaimantFacts bicycleReturn={bicycle.return} />}
    </>
  );
}

function OwnerFacts({ owner }: { owner: Bicycle['owner'] }) {
  if (owner === null) {
    return (
      <Facts title="所有者">
        <Fact term="氏名">まだ分かっていません</Fact>
      </Facts>
    );
  }
  return (
    <Facts title="所有者">
      <Fact term="氏名">{[owner.name, owner.nameKana && `（${owner.nameKana}）`].filter(Boolean).join('')}</Fact>
      <Fact term="電話番号">{owner.phone}</Fact>
      <Fact term="住所" isWide>
        {addressLine(owner.postalCode, owner.address)}
      </Fact>
      <Fact term="確認日">
        <WarekiDate day={owner.confirmedOn} />
      </Fact>
      <Fact term="情報の出所">{ownerSourceLabels[owner.source]}</Fact>
    </Facts>
  );
}

function ClaimantFacts({ bicycleReturn }: { bicycleReturn: NonNullable<Bicycle['return']> }) {
  return (
    <Facts title="引取者">
      <Fact term="氏名">{bicycleReturn.claimantName}</Fact>
      <Fact term="電話番号">{bicycleReturn.claimantPhone}</Fact>
      <Fact term="住所" isWide>
        {addressLine(bicycleReturn.claimantPostalCode, bicycleReturn.claimantAddress)}
      </Fact>
      <Fact term="所有者との関係">{bicycleReturn.claimantRelationLabel}</Fact>
      <Fact term="本人確認">{bicycleReturn.identityDocumentLabel}</Fact>
    </Facts>
  );
}

const addressLine = (postalCode: string | null, address: string | null) =>
  [postalCode && `〒${postalCode}`, address].filter(Boolean).join('　');
