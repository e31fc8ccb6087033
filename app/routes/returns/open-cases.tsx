import { exemptionStateLabels } from '@bicycles/schema/returns/exemption';
import type { ExemptionEntry } from '@bicycles/schema/returns/exemption-contracts';
import { formatInstant } from '@bicycles/schema/text/tokyo-time';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const refreshedEvery = 15_000;

/** 免除を申請中の自転車 of this yard: whose claimant waits, and for whom the answer has come. */
export function OpenCases({ entries }: { entries: readonly ExemptionEntry[] }) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') revalidate();
    }, refreshedEvery);
    return () => clearInterval(timer);
  }, [revalidate]);

  if (entries.length === 0) return null;
  return (
    <Paper withBorder p="lg" component="section" aria-label="免除を申請中の自転車">
      <Title order={2} fz="1.25rem" mb="sm">
        免除を申請中の自転車
      </Title>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {entries.map(({ returnId, bicycleId, managementNumber, state, reasonLabel, askedAt }) => (
          <Group component="li" key={returnId} justify="space-between">
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
            >
              窓口を開く
            </Button>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
