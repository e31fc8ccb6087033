import { registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import type { Exemption } from '@bicycles/schema/exemptions/contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { theftReason } from '@bicycles/schema/returns/exemption';
import { Anchor, Paper, SimpleGrid, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { FactList } from '#app/parts/fact-list.tsx';
import { PhotoStrip } from '#app/parts/photo-strip.tsx';
import { Sequence } from './sequence.tsx';

/** 申請 on the left, 台帳 on the right: what is said of the same bicycle stands side by side. */
export function ClaimBesideLedger({ exemption }: { exemption: Exemption }) {
  const { bicycle, theft } = exemption;
  const isTheft = exemption.reasonCode === theftReason;
  return (
    <>
      {isTheft && (
        <Sequence
          title={exemption.decidedAt === null ? '申請による順番' : '警察に確かめた順番'}
          occurredAt={theft.occurredAt}
          reportedAt={theft.reportedAt}
          removedAt={bicycle.removedAt}
        />
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Paper withBorder p="md" component="section" aria-label="申請の内容">
          <Title order={3} mb="sm">
            申請の内容
          </Title>
          <FactList
            facts={[
              ['申請者', `${exemption.claimantName ?? '－'}（${exemption.claimantRelationLabel ?? '関係不明'}）`],
              ['住所', exemption.claimantAddress],
              ['電話番号', exemption.claimantPhone],
              ...(isTheft
                ? ([
                    ['届け出た警察署', [theft.policeBodyName, theft.koban].filter(Boolean).join('　')],
                    ['盗まれた日時', theft.occurredAt && formatInstant(theft.occurredAt)],
                    ['届け出た日時', theft.reportedAt && formatInstant(theft.reportedAt)],
                    ['受理番号', theft.receiptNumber],
                    ['警察の担当者', theft.officer],
                  ] as const)
                : []),
              ['説明', exemption.statement],
              [
                '受付',
                `${exemption.siteName}　${exemption.askedByName ?? '担当者'}　${formatInstant(exemption.askedAt)}`,
              ],
            ]}
          />
        </Paper>
        <Paper withBorder p="md" component="section" aria-label="台帳の内容">
          <Title order={3} mb="sm">
            台帳の内容
          </Title>
          <FactList
            facts={[
              ['撤去', bicycle.removedAt && formatInstant(bicycle.removedAt)],
              ['札付け', bicycle.warnedAt && formatInstant(bicycle.warnedAt)],
              ['撤去場所', bicycle.placeName],
              [
                '防犯登録',
                [bicycle.registrationPoliceBodyName, registrationInWords(bicycle)].filter(Boolean).join(' '),
              ],
              ['車体番号', bicycle.frameNumber],
              ['車種・型式', [exemption.vehicleKindLabel, bicycle.modelLabel].filter(Boolean).join('・')],
              ['色', bicycle.colourLabel],
              ['所有者', bicycle.ownerName],
            ]}
          />
          <PhotoStrip photos={bicycle.photos} />
          <Anchor component={Link} to={`/ledger/${exemption.bicycleId}`}>
            台帳を開く
          </Anchor>
        </Paper>
      </SimpleGrid>
    </>
  );
}
