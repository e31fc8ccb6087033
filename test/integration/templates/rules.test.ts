import { randomUUID } from 'node:crypto';
import { chooseTemplate } from '@bicycles/schema/templates/choose-template';
import {
  ActivateTemplate,
  AddTemplateVariant,
  ChangeTemplateConditions,
  ListTemplateKinds,
  RetireTemplateVariant,
} from '@bicycles/schema/templates/contracts';
import { expect, test } from 'vitest';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const kind = 'postcard';

test('条件を付けた様式は、使い始めてから条件のとおりに選ばれ、条件を変えれば従う', async () => {
  const office = await as('office');
  const name = `期限間近 ${randomUUID().slice(0, 8)}`;
  const made = await office.send(AddTemplateVariant, { kind, name, states: ['near_deadline'], priority: 99 });
  const unused = await inUse();
  await office.send(ActivateTemplate, { versionId: made.versionId });
  const used = await inUse();

  await office.send(ChangeTemplateConditions, { kind, name, states: ['past_deadline'], priority: 99 });

  const facts = { placeId: null, storageSiteId: null, zone: null, states: ['near_deadline'] as const };
  expect(unused.map((variant) => variant.name)).not.toContain(name);
  expect(chooseTemplate(used, facts)).toMatchObject({ template: { name }, matchedOn: ['states'] });
  expect((await inUse()).find((variant) => variant.name === name)?.conditions.states).toEqual(['past_deadline']);
  expect(
    await rowsOf(
      "select 1 from audit_entries where action = '/templates/change-template-conditions' and details->>'name' = $1",
      [name],
    ),
  ).toHaveLength(1);
  await office.send(RetireTemplateVariant, { kind, name });
});

test('同じ名称の様式は追加できない', async () => {
  const office = await as('office');
  const name = `二重 ${randomUUID().slice(0, 8)}`;
  await office.send(AddTemplateVariant, { kind, name });

  const refusal = await failureOf(office.send(AddTemplateVariant, { kind, name }));

  expect(refusal.code).toBe('variant-exists');
  expect(refusal.fields['name']).toContain('すでにあります');
});

test('知らない様式の条件は変えられない', async () => {
  const office = await as('office');

  const refusal = await failureOf(office.send(ChangeTemplateConditions, { kind, name: 'ない様式' }));

  expect(refusal.status).toBe(404);
});

async function inUse() {
  const { kinds } = await (await as('call')).send(ListTemplateKinds, {});
  return (kinds.find((known) => known.kind === kind)?.inUse ?? []).map(({ versionId, name, conditions }) => ({
    id: versionId,
    name,
    conditions,
  }));
}
