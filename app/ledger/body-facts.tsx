/** 車体, and 防犯登録・照会: what the bicycle looks like and whom it points to. */
import { basketPlaceLabels, damagePlaceLabels, registrationKindLabels } from '@bicycles/schema/bicycle/look';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Fact, Facts } from '#app/parts/facts.tsx';
import { WarekiDate } from '#app/parts/wareki-date.tsx';

export function BodyFacts({ bicycle }: { bicycle: Bicycle }) {
  return (
    <>
      <Facts title="車体">
        <Fact term="車種">{bicycle.vehicleKindLabel}</Fact>
        <Fact term="型式">{together(bicycle.modelLabel, bicycle.modelNote)}</Fact>
        <Fact term="色">{together(bicycle.colourLabel, bicycle.secondColourLabel)}</Fact>
        <Fact term="メーカー">{bicycle.manufacturer}</Fact>
        <Fact term="車体番号">{bicycle.frameNumber}</Fact>
        <Fact term="車輪">{bicycle.wheelInches !== null && `${bicycle.wheelInches}インチ`}</Fact>
        <Fact term="かご">
          {bicycle.hasBasket
            ? together('あり', ...bicycle.basketPlaces.map((place) => basketPlaceLabels[place]))
            : 'なし'}
        </Fact>
        <Fact term="ギア">{bicycle.hasGears ? together('あり', gears(bicycle.gearCount)) : 'なし'}</Fact>
        <Fact term="電動アシスト">{bicycle.isElectric ? 'あり' : 'なし'}</Fact>
        <Fact term="チェーン錠切断">{bicycle.isLockCut ? 'あり' : 'なし'}</Fact>
        <Fact term="破損">
          {bicycle.isDamaged
            ? together('あり', ...bicycle.damagePlaces.map((place) => damagePlaceLabels[place]), bicycle.damageNote)
            : 'なし'}
        </Fact>
        <Fact term="機能喪失">{bicycle.isBeyondUse ? together('あり', bicycle.beyondUseReason) : 'なし'}</Fact>
      </Facts>
      <Facts title="防犯登録・照会">
        <Fact term="防犯登録">{registrationKindLabels[bicycle.registrationKind]}</Fact>
        <Fact term="防犯登録番号">{bicycle.registrationNumber}</Fact>
        <Fact term="警察署・県警">{bicycle.registrationPoliceBodyName ?? bicycle.registrationStation}</Fact>
        <Fact term="記号・番号">{together(bicycle.registrationSymbol, bicycle.registrationSerial)}</Fact>
        <Fact term="シールの色">{bicycle.stickerColourLabel}</Fact>
        <Fact term="警察照会日">
          <WarekiDate day={bicycle.policeInquiredOn} />
        </Fact>
        <Fact term="盗難届">
          {bicycle.hasTheftReport
            ? together('あり', bicycle.theftReceiptNumber && `受理番号 ${bicycle.theftReceiptNumber}`)
            : 'なし'}
        </Fact>
        <Fact term="回答日">
          <WarekiDate day={bicycle.policeAnsweredOn} />
        </Fact>
        {bicycle.hasTheftReport && (
          <Fact term="盗難届出日">
            <WarekiDate day={bicycle.theftReportedOn} />
          </Fact>
        )}
      </Facts>
    </>
  );
}

const gears = (count: number | null) => (count === null ? null : `${count}段`);

const together = (...words: (string | null)[]): string => words.filter(Boolean).join('　');
