import type { TemplateCandidate, TemplateChoice } from '@bicycles/schema/templates/choose-template';
import type { TemplateKindInUse } from '@bicycles/schema/templates/contracts';
import { type StorageState, storageStateLabels } from '@bicycles/schema/templates/storage-states';
import { Alert, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { type ConditionChoices, conditionsText } from './conditions-text.ts';

type RuleAnswerProps = {
  kind: TemplateKindInUse;
  choice: TemplateChoice<TemplateCandidate>;
  states: readonly StorageState[];
  choices: ConditionChoices;
};

/** この様式になります, with the reason. */
export function RuleAnswer({ kind, choice, states, choices }: RuleAnswerProps) {
  const { template, matchedOn, ambiguousWith } = choice;
  return (
    <Alert mt="md" variant="light" role="status" icon={<IconFileText aria-hidden />} title="この様式になります">
      <Text fw={700} fz="lg">{`${kind.title}「${template.name}」`}</Text>
      <Text>
        {matchedOn.length > 0
          ? `理由: ${conditionsText(template.conditions, choices)} に当てはまるため`
          : template.id === null
            ? '理由: 当てはまる様式がないため'
            : '理由: ほかに条件の当てはまる様式がないため'}
      </Text>
      <Text>{`状態: ${states.map((state) => storageStateLabels[state]).join('・')}`}</Text>
      {ambiguousWith.length > 0 && (
        <Text
          fw={700}
        >{`「${ambiguousWith.map(({ name }) => name).join('」「')}」にも同じだけ当てはまります。条件か優先度を分けてください`}</Text>
      )}
    </Alert>
  );
}
