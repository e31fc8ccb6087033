import { blockerLabels } from '@bicycles/schema/bicycle/blocker-codes';
import { DecideOverride, type Override } from '@bicycles/schema/disposal/gate-contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { LegalDates } from '@bicycles/schema/legal-dates/contracts';
import { Group, Stack, Text } from '@mantine/core';
import { AskCommand } from '#app/parts/ask-command.tsx';

const stateLabels = { asked: '承認待ち', approved: '承認済み', refused: '認めない' } as const;

/** 処分の例外 of this bicycle, newest first; one that waits is decided by another person than the one who asked. */
export function OverrideNotes({ dates, mayDecide }: { dates: LegalDates; mayDecide: boolean }) {
  if (dates.overrides.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label="処分の例外">
      {dates.overrides.map((override) => (
        <OverrideNote key={override.overrideId} override={override} mayDecide={mayDecide} />
      ))}
    </Stack>
  );
}

type OverrideNoteProps = { override: Override; mayDecide: boolean };

function OverrideNote({ override, mayDecide }: OverrideNoteProps) {
  const { state, lifts, reason, askedByName, askedAt, decidedByName, decidedAt, decisionNote, isOwn } = override;
  return (
    <div>
      <Text fw={700}>{`処分の例外：${stateLabels[state]}`}</Text>
      <Text size="sm">{`外す理由：${lifts.map((code) => blockerLabels[code]).join('、')}`}</Text>
      <Text size="sm">{`申請：${formatInstant(askedAt)}　${askedByName}　${reason}`}</Text>
      {decidedAt !== null && (
        <Text size="sm">{`判断：${formatInstant(decidedAt)}　${decidedByName ?? ''}　${decisionNote ?? ''}`}</Text>
      )}
      {mayDecide && state !== 'refused' && (
        <Group gap="xs" mt="xs">
          {state === 'asked' && !isOwn && <Decision override={override} decision="approved" label="例外を承認" />}
          <Decision override={override} decision="refused" label={refusalLabel(state, isOwn)} />
        </Group>
      )}
      {mayDecide && state === 'asked' && isOwn && (
        <Text size="sm" c="dimmed">
          申請した人は承認できません。別の担当者に承認してもらってください。
        </Text>
      )}
    </div>
  );
}

const refusalLabel = (state: Override['state'], isOwn: boolean) =>
  state === 'approved' ? '承認を取り消す' : isOwn ? '申請を取り下げる' : '認めない';

type DecisionProps = { override: Override; decision: 'approved' | 'refused'; label: string };

function Decision({ override: { overrideId, reason }, decision, label }: DecisionProps) {
  return (
    <AskCommand
      label={label}
      button={decision === 'approved' ? {} : { variant: 'default' }}
      title={`処分の例外：${label}`}
      command={DecideOverride}
      about={{ overrideId, decision }}
      reasonLabel="判断の理由"
      submitLabel={label}
    >
      <Text>{`申請の理由：${reason}`}</Text>
    </AskCommand>
  );
}
