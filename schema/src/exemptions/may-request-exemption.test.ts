import { expect, it } from 'vitest';
import { statuses } from '../bicycle/status.ts';
import { mayRequestExemption } from './may-request-exemption.ts';

const facts = { status: 'stored', revision: 4, expectedRevision: 4 } as const;

it('返還できる自転車なら申請でき、ほかの状態では返還と同じ理由で断る', () => {
  expect(statuses.filter((status) => mayRequestExemption({ ...facts, status }).allowed)).toEqual(['stored']);
  expect(mayRequestExemption({ ...facts, status: 'returned' })).toMatchObject({ code: 'already-returned' });
  expect(mayRequestExemption({ ...facts, revision: 5 })).toMatchObject({ code: 'changed-meanwhile' });
});

it('申請が一つ開いていれば、先に取り下げてもらう', () => {
  for (const openCase of ['requested', 'confirmed', 'refused'] as const) {
    expect(mayRequestExemption({ ...facts, openCase })).toMatchObject({ code: 'exemption-open' });
  }
});
