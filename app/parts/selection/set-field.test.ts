import { SearchConditions } from '@bicycles/schema/search/conditions';
import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSet, SetField } from './set-field.ts';

const formWith = (set: string) => {
  const form = new FormData();
  form.set('set', set);
  return form;
};
const bicycleIds = ['0b7f2f0e-6f0b-4c57-9a59-1f7f3f3f3f3f'];

test('選んだ自転車は、フォームを通しても選んだままで、「すべて」にはならない', () => {
  const form = formWith(JSON.stringify({ bicycleIds }));
  const submission = parseWithZod(form, { schema: z.object({ set: SetField }) });

  expect(submission.status === 'success' && submission.value.set).toEqual({ bicycleIds });
  expect(readSet(form)).toEqual({ bicycleIds });
});

test('検索の条件は、条件のまま届く', () => {
  const conditions = SearchConditions.parse({ statuses: ['stored'] });

  expect(readSet(formWith(JSON.stringify({ conditions })))).toEqual({ conditions });
});

test.each(['', 'null', '{}', '{"bicycleIds":[]}', '[1', '{"conditions":{},"bicycleIds":[]}'])(
  '読み取れない対象（%s）は、対象なしになる',
  (text) => {
    expect(readSet(formWith(text))).toBeUndefined();
  },
);
