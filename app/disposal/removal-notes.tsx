import { type RemovalState, removalLabels } from '@bicycles/schema/disposal/protection';
import type { ProtectionRemoval } from '@bicycles/schema/disposal/protection-contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Group, Stack, Text } from '@mantine/core';
import { RemovalDecision, stoodBefore } from './removal-decision.tsx';

const stateLabels: Record<RemovalState, string> = {
  unconfirmed: '二人目の確認待ち',
  confirmed: '二人目が確認済み',
  refused: '認めない',
};

type RemovalNotesProps = { removals: readonly ProtectionRemoval[]; mayDecide: boolean };

/** What was ever taken away of this bicycle's protection; what waits is confirmed by another person than who did it. */
export function RemovalNotes({ removals, mayDecide }: RemovalNotesProps) {
  if (removals.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-label="二人目の確認">
      {removals.map((removal) => (
        <RemovalNote key={removal.removalId} removal={removal} mayDecide={mayDecide} />
      ))}
    </Stack>
  );
}

function RemovalNote({ removal, mayDecide }: { removal: ProtectionRemoval; mayDecide: boolean }) {
  const { bicycleId, kind, state, reason, removedByName, removedAt, decidedByName, decisionNote, isOwn } = removal;
  const before = stoodBefore(removal);
  const returnTo = `/ledger/${bicycleId}`;
  return (
    <div>
      <Text fw={700}>{`${removalLabels[kind]}：${stateLabels[state]}`}</Text>
      {before !== '' && <Text size="sm">{before}</Text>}
      <Text size="sm">{`行った人：${removedByName}　${formatInstant(removedAt)}`}</Text>
      <Text size="sm">{`理由：${reason ?? '記録なし'}`}</Text>
      {decidedByName !== null && <Text size="sm">{`判断：${decidedByName}　${decisionNote ?? ''}`}</Text>}
      {mayDecide && state !== 'confirmed' && isOwn && (
        <Text size="sm" c="dimmed">
          行った人は確認できません。別の担当者に確認してもらってください。
        </Text>
      )}
      {mayDecide && state !== 'confirmed' && !isOwn && (
        <Group gap="xs" mt="xs">
          <RemovalDecision chosen={[removal]} decision="confirmed" label="確認する" returnTo={returnTo} />
          {state === 'unconfirmed' && (
            <RemovalDecision chosen={[removal]} decision="refused" label="認めない" returnTo={returnTo} />
          )}
        </Group>
      )}
    </div>
  );
}
