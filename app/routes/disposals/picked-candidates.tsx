import { Alert, Anchor, Stack } from '@mantine/core';
import { Link } from '@remix-run/react';
import { CandidatesByYard } from './candidates-by-yard.tsx';
import type { Candidate } from './ready-candidates.tsx';

/** The bicycles that were picked in the ledger: which of them can go on a list, and why the others can't. */
export function PickedCandidates({ candidates }: { candidates: readonly Candidate[] }) {
  const readyCount = candidates.filter(({ blockedReasons }) => blockedReasons.length === 0).length;
  return (
    <Stack gap="md">
      <Anchor component={Link} to="/disposals/new">
        台帳で選ばずに、処分できる自転車から選ぶ
      </Anchor>
      <Alert title={`台帳で選んだ${candidates.length.toLocaleString('ja-JP')}台`} role="status">
        {`処分リストに載せられるのは${readyCount.toLocaleString('ja-JP')}台です。`}
      </Alert>
      <CandidatesByYard candidates={candidates} isCut={false} />
    </Stack>
  );
}
