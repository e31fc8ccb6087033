/** 返還通知 of one bicycle, newest first: where each went, and once more if need be. */

import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import type { Notice } from '@bicycles/schema/notices/contracts';
import { mayReissue } from '@bicycles/schema/notices/may-reissue';
import { Anchor, Button, Group, Paper, Table, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useState } from 'react';
import styles from '#app/parts/dense-table.module.css';
import { kindWords } from './kind-words.ts';
import { NoticeStateBadge } from './notice-state-badge.tsx';
import { PrintNoticeButton } from './print-notice-button.tsx';
import { ReissueDrawer } from './reissue-drawer.tsx';

type NoticesOfBicycleProps = {
  notices: readonly Notice[];
  today: Day;
  rights: { printNotice: boolean; makeNotice: boolean };
};

/** A bicycle without any notice has no such section. */
export function NoticesOfBicycle({ notices, today, rights }: NoticesOfBicycleProps) {
  const [reissued, setReissued] = useState<Notice>();
  const newest = notices.find(({ state }) => state !== 'cancelled');
  if (notices.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="notices-of-bicycle">
      <Title order={2} fz="1.125rem" mb="xs" id="notices-of-bicycle">
        返還通知
      </Title>
      <Table className={styles['dense']} aria-labelledby="notices-of-bicycle">
        <Table.Tbody>
          {notices.map((notice) => (
            <Table.Tr key={notice.noticeId}>
              <Table.Td className={styles['number']}>
                <NumberLink notice={notice} isLink={rights.makeNotice} />
                <span className={styles['second']}>{kindWords[notice.kind]}</span>
              </Table.Td>
              <Table.Td>
                <NoticeStateBadge state={notice.state} />
                <span className={styles['second']}>{whatBecameOf(notice)}</span>
              </Table.Td>
              <Table.Td>
                <Group gap={6} justify="flex-end">
                  {rights.printNotice && notice.state !== 'cancelled' && (
                    <PrintNoticeButton noticeId={notice.noticeId} number={notice.number} />
                  )}
                  {rights.makeNotice && mayReissue({ state: notice.state, isNewest: notice === newest }).allowed && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`${notice.number} を再発行`}
                      onClick={() => setReissued(notice)}
                    >
                      再発行
                    </Button>
                  )}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {reissued !== undefined && (
        <ReissueDrawer notice={reissued} today={today} onClose={() => setReissued(undefined)} />
      )}
    </Paper>
  );
}

function NumberLink({ notice: { number, runId }, isLink }: { notice: Notice; isLink: boolean }) {
  if (!isLink || runId === null) return <b>{number}</b>;
  return (
    <Anchor component={Link} to={`/notices/runs/${runId}`} fw={700}>
      {number}
    </Anchor>
  );
}

function whatBecameOf({ notifiedOn, undeliveredOn, undeliveredReasonLabel, reissueOfNumber }: Notice): string {
  return [
    notifiedOn && `返還通知日 ${formatWarekiShort(notifiedOn)}`,
    undeliveredOn && `返戻 ${formatWarekiShort(undeliveredOn)}（${undeliveredReasonLabel ?? '－'}）`,
    reissueOfNumber && `${reissueOfNumber} の再発行`,
  ]
    .filter(Boolean)
    .join('　');
}
