import type { ExemptionPage } from '@bicycles/schema/exemptions/contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import { isLongWait, waitingTime } from './waiting-time.ts';

/** A claimant stands at each of these counters: the one who has waited longest is the next to be served. */
export function WaitingList({ entries, now, page }: ExemptionPage) {
  if (entries.length === 0) {
    return (
      <Paper withBorder p="lg">
        <Text>確認を待つ申請はありません。申請があると、この画面に出ます。</Text>
      </Paper>
    );
  }
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {entries.map(({ returnId, managementNumber, reasonLabel, siteName, askedAt, askedByName }, index) => (
        <Paper component="li" withBorder p="md" key={returnId}>
          <Group justify="space-between">
            <Group gap="md">
              <Badge size="xl" radius="sm" tt="none" color={isLongWait(askedAt, now) ? 'red.9' : 'gray.8'}>
                {waitingTime(askedAt, now)}待ち
              </Badge>
              <div>
                <Text fz="lg" fw={700}>
                  {managementNumber}　{reasonLabel}
                </Text>
                <Text>
                  {siteName}　{askedByName ?? '担当者'}　{formatInstant(askedAt)} 申請
                </Text>
              </div>
            </Group>
            <Button
              component={Link}
              to={`/exemptions/${returnId}`}
              size="md"
              variant={page === 1 && index === 0 ? 'filled' : 'default'}
              aria-label={`${managementNumber ?? ''} を確認する`}
            >
              確認する
            </Button>
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}
