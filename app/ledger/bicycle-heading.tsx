/** Which bicycle this is: its number, its state, its tag; and the way back. */
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link, useLocation } from '@remix-run/react';
import { IconArrowLeft } from '@tabler/icons-react';
import { z } from 'zod';
import { StatusBadge } from '#app/parts/status-badge.tsx';

const CameFrom = z.object({ search: z.string() });

type BicycleHeadingProps = {
  bicycle: Pick<Bicycle, 'id' | 'managementNumber' | 'tagNumber' | 'status'>;
  /** On a screen below the bicycle's own: back leads to the bicycle. */
  isPart?: boolean;
};

export function BicycleHeading({ bicycle, isPart = false }: BicycleHeadingProps) {
  const cameFrom = CameFrom.safeParse(useLocation().state);
  const search = cameFrom.success ? cameFrom.data.search : '';
  return (
    <div>
      <Anchor component={Link} to={isPart ? `/ledger/${bicycle.id}` : `/ledger${search}`}>
        <IconArrowLeft size={18} aria-hidden style={{ verticalAlign: 'text-bottom' }} />
        {isPart ? 'この自転車へ戻る' : backLabel(search)}
      </Anchor>
      <Group gap="md" mt={4}>
        <Title order={2} fz="1.75rem">
          {bicycle.managementNumber ?? '整理番号なし（未撤去）'}
        </Title>
        <StatusBadge status={bicycle.status} />
        <Text fz="lg">札番号 {bicycle.tagNumber ?? '－'}</Text>
      </Group>
    </div>
  );
}

const backLabel = (search: string) => (search === '' ? '台帳の検索へ' : '検索結果へ戻る');
