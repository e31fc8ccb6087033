/** Which template would go out for a bicycle like this: the rule itself, tried without a bicycle. */

import type { Day } from '@bicycles/schema/ground/values';
import type { PlaceChoice } from '@bicycles/schema/masters/contracts';
import { chooseTemplate } from '@bicycles/schema/templates/choose-template';
import type { TemplateKindInUse } from '@bicycles/schema/templates/contracts';
import { storageStatesOf } from '@bicycles/schema/templates/storage-states';
import { Checkbox, Group, NativeSelect, Paper, Select, SimpleGrid, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { candidatesOf } from './candidates-of.ts';
import type { ConditionChoices } from './conditions-text.ts';
import { RuleAnswer } from './rule-answer.tsx';

type RuleTrialProps = {
  kinds: readonly TemplateKindInUse[];
  choices: { places: readonly PlaceChoice[]; storageSites: ConditionChoices['storageSites'] };
  today: Day;
};

/** The letters are what the office sorts by rules first of all. */
const mostSent = 'return-notice';

export function RuleTrial({ kinds, choices, today }: RuleTrialProps) {
  const [kindName, setKindName] = useState((kinds.find(({ kind }) => kind === mostSent) ?? kinds[0])?.kind ?? '');
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [chosenSiteId, setSiteId] = useState<string | null>(null);
  const [deadline, setDeadline] = useState('');
  const [flags, setFlags] = useState({ isBeyondUse: false, hasTheftReport: false, isReissue: false });
  const kind = kinds.find((known) => known.kind === kindName);
  const place = choices.places.find(({ id }) => id === placeId);
  const storageSiteId = chosenSiteId ?? place?.storageSiteId ?? null;
  if (!kind) return null;
  const states = storageStatesOf({ retentionDeadlineOn: deadline === '' ? null : deadline, ...flags }, today);
  const choice = chooseTemplate(candidatesOf(kind), { placeId, storageSiteId, zone: place?.zone ?? null, states });
  const flag = (name: keyof typeof flags, label: string) => (
    <Checkbox
      label={label}
      checked={flags[name]}
      onChange={(event) => setFlags({ ...flags, [name]: event.currentTarget.checked })}
    />
  );
  return (
    <Paper withBorder p="lg">
      <Title order={2} mb="sm">
        どの様式になるか試す
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
        <NativeSelect
          label="文書"
          data={kinds.map(({ kind: value, title }) => ({ value, label: title }))}
          value={kindName}
          onChange={(event) => setKindName(event.currentTarget.value)}
        />
        <Select
          label="撤去場所"
          placeholder="指定しない"
          data={choices.places.map(({ id, label }) => ({ value: id, label }))}
          value={placeId}
          onChange={setPlaceId}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': '撤去場所を消す' }}
        />
        <NativeSelect
          label="保管所"
          data={[
            { value: '', label: '指定しない' },
            ...choices.storageSites.map(({ id, label }) => ({ value: id, label })),
          ]}
          value={storageSiteId ?? ''}
          onChange={(event) => setSiteId(event.currentTarget.value || null)}
        />
        <TextInput
          label="保管期限"
          type="date"
          value={deadline}
          onChange={(event) => setDeadline(event.currentTarget.value)}
        />
      </SimpleGrid>
      <Group mt="md" gap="lg">
        {flag('isBeyondUse', '機能喪失')}
        {flag('hasTheftReport', '盗難届あり')}
        {flag('isReissue', '再発行')}
      </Group>
      <RuleAnswer kind={kind} choice={choice} states={states} choices={choices} />
    </Paper>
  );
}
