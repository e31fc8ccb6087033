/** What was scanned in the yard and is not simply found: for each, what it is and what to do. */
import type { GetDisposal } from '@bicycles/schema/disposal/contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import { PageLinks } from '#app/parts/page-links.tsx';
import styles from '#app/parts/scans/latest-scans.module.css';
import { AddItemButton } from './add-item-button.tsx';
import { scanTitles } from './scan-titles.ts';

type ExtraListProps = Pick<z.infer<typeof GetDisposal.output>, 'extras'> & { disposalId: string; mayAdd: boolean };

export function ExtraList({ disposalId, extras, mayAdd }: ExtraListProps) {
  if (extras.count === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="extras">
      <Title
        order={3}
        id="extras"
        mb="xs"
      >{`リストどおりでない読み取り（${extras.count.toLocaleString('ja-JP')}件）`}</Title>
      <ul className={styles['scans']}>
        {extras.rows.map((extra) => (
          <li key={extra.scanned} data-tone="surplus">
            <Group justify="space-between" gap="xs">
              <div>
                <Text fw={700}>
                  {`${scanTitles[extra.outcome]}　`}
                  {extra.bicycleId === null ? (
                    extra.scanned
                  ) : (
                    <Anchor component={Link} to={`/ledger/${extra.bicycleId}`} c="dark" td="underline">
                      {extra.managementNumber ?? extra.scanned}
                    </Anchor>
                  )}
                  {extra.look !== null && `　${extra.look}`}
                </Text>
                <Text size="sm">{extra.message}</Text>
                <Text size="sm" c="dimmed">{`${formatInstant(extra.scannedAt)} ${extra.scannedByName ?? ''}`}</Text>
              </div>
              {mayAdd && extra.outcome === 'not_on_list' && extra.bicycleId !== null && (
                <AddItemButton disposalId={disposalId} bicycleId={extra.bicycleId} />
              )}
            </Group>
          </li>
        ))}
      </ul>
      <PageLinks page={extras.page} pages={extras.pages} name="extraPage" label="リストどおりでない読み取りのページ" />
    </Paper>
  );
}
