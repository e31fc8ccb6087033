import { blockerLabels } from '@bicycles/schema/bicycle/blocker-codes';
import type { ListDisposalStanding } from '@bicycles/schema/disposal/gate-contracts';
import { Group, NativeSelect, SegmentedControl, Stack } from '@mantine/core';
import { Link, useNavigate } from '@remix-run/react';
import type { z } from 'zod';
import styles from '#app/parts/counts.module.css';
import { type StandingTerms, standingPath } from './standing-terms.ts';

type Standing = z.infer<typeof ListDisposalStanding.output>;
type StandingFilterProps = {
  terms: StandingTerms;
  standing: Standing;
  sites: readonly { id: string; shortName: string }[];
};

/** Which list, which yard, and which reason: the reasons are their own numbers. */
export function StandingFilter({ terms, standing, sites }: StandingFilterProps) {
  const navigate = useNavigate();
  const { list, storageSiteId, code } = terms;
  return (
    <Stack gap="sm" component="section" aria-label="絞り込み">
      <Group gap="md" align="flex-end">
        <SegmentedControl
          aria-label="表示する一覧"
          size="md"
          value={list}
          onChange={(to) =>
            navigate(standingPath({ list: to === 'ready' ? 'ready' : 'blocked', storageSiteId, code: undefined }))
          }
          data={[
            { value: 'blocked', label: `まだ処分できない ${standing.blockedCount.toLocaleString('ja-JP')}` },
            { value: 'ready', label: `処分できる ${standing.readyCount.toLocaleString('ja-JP')}` },
          ]}
        />
        <NativeSelect
          label="保管所"
          w={260}
          value={storageSiteId ?? ''}
          onChange={({ currentTarget }) =>
            navigate(standingPath({ list, code, storageSiteId: currentTarget.value || undefined }))
          }
          data={[
            { value: '', label: 'すべて' },
            ...sites.map(({ id, shortName }) => ({ value: id, label: shortName })),
          ]}
        />
      </Group>
      {list === 'blocked' && standing.byCode.length > 0 && (
        <ul className={styles['counts']} aria-label="止めている理由">
          {standing.byCode.map((each) => {
            const isChosen = each.code === code;
            return (
              <li key={each.code}>
                <Link
                  to={standingPath({ list, storageSiteId, code: isChosen ? undefined : each.code })}
                  className={styles['count']}
                  data-chosen={isChosen || undefined}
                  aria-current={isChosen ? 'true' : undefined}
                >
                  {blockerLabels[each.code]} <b>{each.count.toLocaleString('ja-JP')}</b>
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </Stack>
  );
}
