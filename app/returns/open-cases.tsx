import type { ExemptionPage } from '@bicycles/schema/exemptions/contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { exemptionStateLabels } from '@bicycles/schema/returns/exemption';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link, useRevalidator } from '@remix-run/react';
import { PageLinks } from '#app/parts/page-links.tsx';
import { useWhileInSight } from '#app/parts/use-while-in-sight.ts';

const refreshedEveryMs = 15_000;

/** 免除を申請中の自転車 of this yard: whose claimant waits, and for whom the answer has come. */
export function OpenCases({ cases: { entries, total, page, pages } }: { cases: ExemptionPage }) {
  const { revalidate } = useRevalidator();
  useWhileInSight(revalidate, refreshedEveryMs);
  if (total === 0) return null;
  return (
    <Paper withBorder p="lg" component="section" aria-label="免除を申請中の自転車">
      <Title order={2} fz="1.25rem" mb="sm">
        免除を申請中の自転車 {total.toLocaleString('ja-JP')}件
      </Title>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {entries.map(({ returnId, bicycleId, managementNumber, state, reasonLabel, askedAt }) => (
          <Group component="li" key={returnId} justify="space-between" wrap="nowrap">
            <div>
              <Text fw={700} span>
                {managementNumber}
              </Text>
              <Text>
                {exemptionStateLabels[state]}　{reasonLabel}　{formatInstant(askedAt)} 申請
              </Text>
            </div>
            <Button
              component={Link}
              to={`/returns/${bicycleId}`}
              variant={state === 'requested' ? 'default' : 'filled'}
              flex="none"
            >
              窓口を開く
            </Button>
          </Group>
        ))}
      </Stack>
      <PageLinks page={page} pages={pages} />
    </Paper>
  );
}
