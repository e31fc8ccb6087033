/** 二人目の確認 of what one person took away: the question, and what stood there before. */
import { removalLabels } from '@bicycles/schema/disposal/protection';
import { DecideProtectionRemovals, type ProtectionRemoval } from '@bicycles/schema/disposal/protection-contracts';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { Text } from '@mantine/core';
import { AskCommand } from '#app/parts/ask-command.tsx';

/** Who the owner was is looked up in the ledger. */
export function stoodBefore({ kind, before }: Pick<ProtectionRemoval, 'kind' | 'before'>): string {
  switch (kind) {
    case 'deadline-earlier':
      return before.retentionDeadlineOn ? `前の期限 ${formatWareki(before.retentionDeadlineOn)}` : '';
    case 'registration-removed':
    case 'registration-changed':
    case 'not-asked':
    case 'police-answer-cancelled':
      return before.registrationNumber ?? '';
    case 'theft-cleared':
      return before.theftReportedOn ? `届出 ${formatWareki(before.theftReportedOn)}` : '';
    case 'hold-released':
      return before.holdReason ?? '';
    case 'return-cancelled':
      return before.returnedOn ? `返還 ${formatWareki(before.returnedOn)}` : '';
    case 'undelivered-cancelled':
    case 'claim-withdrawn':
      return before.number ?? '';
    default:
      return '';
  }
}

type RemovalDecisionProps = {
  chosen: readonly ProtectionRemoval[];
  decision: 'confirmed' | 'refused';
  label: string;
  /** Which screen it comes back to. */
  returnTo: string;
};

export function RemovalDecision({ chosen, decision, label, returnTo }: RemovalDecisionProps) {
  const bicycles = new Set(chosen.map(({ bicycleId }) => bicycleId)).size;
  const kinds = [...new Set(chosen.map(({ kind }) => removalLabels[kind]))].join('、');
  return (
    <AskCommand
      label={label}
      button={decision === 'confirmed' ? {} : { variant: 'default' }}
      title={decision === 'confirmed' ? '確認しましたか' : '認めないことにしますか'}
      command={DecideProtectionRemovals}
      about={{ removalIds: chosen.map(({ removalId }) => removalId), decision, returnTo }}
      reasonLabel="判断の理由"
      submitLabel={label}
    >
      <Text>{`${bicycles}台の「${kinds}」です。`}</Text>
      <Text>
        {decision === 'confirmed'
          ? '確認すると、ほかの条件がそろえば処分できるようになります。'
          : '認めないあいだは処分できません。元に戻すか、あとで確認できます。'}
      </Text>
    </AskCommand>
  );
}
