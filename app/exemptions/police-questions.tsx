import { registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import type { Exemption } from '@bicycles/schema/exemptions/contracts';
import { Paper, Text, Title } from '@mantine/core';

/** What to ask the police, in the order of the call. */
export function PoliceQuestions({ exemption: { bicycle, theft, claimantName } }: { exemption: Exemption }) {
  const registration = [bicycle.registrationPoliceBodyName, registrationInWords(bicycle)].filter(Boolean).join(' ');
  return (
    <Paper withBorder p="md" component="section" aria-label="警察に尋ねること">
      <Title order={3} mb="xs">
        警察に尋ねること
      </Title>
      <Text>
        かける先　
        <b>{[theft.policeBodyName, theft.koban].filter(Boolean).join('　') || '申請者に聞き直してください'}</b>
        {theft.officer !== null && `（${theft.officer}）`}
      </Text>
      <ol>
        <li>
          受理番号「{theft.receiptNumber ?? '不明'}」の盗難届があるか。ないときは、氏名「{claimantName}」で探してもらう
        </li>
        <li>
          届出の自転車の防犯登録番号と車体番号が、台帳（防犯登録 {registration}・{bicycle.frameNumber ?? '車体番号なし'}
          ）と同じか
        </li>
        <li>届け出た日と時刻（何時何分に受理したか）</li>
        <li>盗まれた日と時刻</li>
        <li>電話に出た警察の担当者の所属と氏名</li>
      </ol>
    </Paper>
  );
}
