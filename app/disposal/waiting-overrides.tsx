import { blockerLabels } from '@bicycles/schema/bicycle/blocker-codes';
import type { ListOverrides } from '@bicycles/schema/disposal/gate-contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';

type WaitingOverridesProps = { overrides: z.infer<typeof ListOverrides.output>['overrides'] };

/** 例外の承認待ち: the second person decides on the bicycle's own screen, with everything else in sight. */
export function WaitingOverrides({ overrides }: WaitingOverridesProps) {
  if (overrides.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="overrides">
      <Title order={2} fz="1.125rem" mb="xs" id="overrides">
        {`例外の承認待ち　${overrides.length}件`}
      </Title>
      <Stack gap="xs">
        {overrides.map(({ overrideId, bicycleId, managementNumber, askedAt, askedByName, reason, lifts, isOwn }) => (
          <div key={overrideId}>
            <Anchor component={Link} to={`/ledger/${bicycleId}#legal-dates`} fw={700}>
              {managementNumber}
            </Anchor>
            <Text>{`${reason}（外す理由：${lifts.map((code) => blockerLabels[code]).join('、')}）`}</Text>
            <Text size="sm" c="dimmed">
              {`${formatInstant(askedAt)}　${askedByName}${isOwn ? '　自分の申請です。別の担当者が判断します' : ''}`}
            </Text>
          </div>
        ))}
      </Stack>
    </Paper>
  );
}
