import { Alert, Anchor, Stack } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { Candidates } from './candidate-table.tsx';
import { CandidatesByYard, type Part } from './candidates-by-yard.tsx';

type PickedCandidatesProps = { found: Candidates; sought: string | undefined; show(part: Part): void };

/** The bicycles that were picked in the ledger: which of them can go on a list, and why the others can't. */
export function PickedCandidates({ found, sought, show }: PickedCandidatesProps) {
  const { readyCount, blockedCount } = found;
  return (
    <Stack gap="md">
      <Anchor component={Link} to="/disposals/new">
        台帳で選ばずに、処分できる自転車から選ぶ
      </Anchor>
      <Alert title={`台帳で選んだ${(readyCount + blockedCount).toLocaleString('ja-JP')}台`} role="status">
        {`処分リストに載せられるのは${readyCount.toLocaleString('ja-JP')}台です。`}
      </Alert>
      <CandidatesByYard name="picked" found={found} sought={sought} show={show} />
    </Stack>
  );
}
