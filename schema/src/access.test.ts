import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Capability, can, capabilities } from './access.ts';
import { eventKinds } from './events.ts';
import { findRole, type Role, roleDetails, roles } from './ground/access/roles.ts';

/** The rights as the office's task table has them, written once more: ● may, ・ may not. */
const table = `
                         street storage call office admin
masters.read             ●     ●       ●    ●      ●
profile.read             ●     ●       ●    ●      ●
password.change          ●     ●       ●    ●      ●
draft.keep               ●     ●       ●    ●      ●
tag.make                 ・     ・       ・    ●      ●
tag.print                ・     ●       ・    ●      ●
tag.read                 ●     ●       ●    ●      ●
street.read              ●     ・       ・    ●      ●
tagging.add              ●     ・       ・    ・      ●
removal.add              ●     ・       ・    ・      ●
removal.add-early        ●     ・       ・    ・      ●
transport.read           ●     ●       ・    ●      ●
transport.add            ●     ・       ・    ・      ●
photo.add                ●     ●       ・    ●      ●
photo.read               ●     ●       ●    ●      ●
photo.resolve            ・     ●       ・    ●      ●
yard.read                ・     ●       ・    ●      ●
arrival.add              ・     ●       ・    ・      ●
intake.add               ・     ●       ・    ●      ●
bicycle.move             ・     ●       ・    ●      ●
ledger.read              ・     ●       ●    ●      ●
ledger.edit              ・     ●       ・    ●      ●
owner.read               ・     ●       ●    ●      ●
owner.edit               ・     ・       ●    ●      ●
deadline.change          ・     ・       ・    ●      ●
ledger.print             ・     ●       ●    ●      ●
police-inquiry.record    ・     ・       ・    ●      ●
deadline-check.read         ・     ・       ・    ●      ●
return.add               ・     ●       ・    ・      ●
return.print             ・     ●       ・    ●      ●
return.cancel            ・     ●       ・    ●      ●
exemption.read           ・     ●       ●    ●      ●
exemption.request        ・     ●       ・    ・      ●
exemption.decide         ・     ・       ●    ●      ●
cash.read                ・     ●       ・    ●      ●
cash.close               ・     ●       ・    ・      ●
cash.reopen              ・     ・       ・    ●      ●
stocktake.read           ・     ●       ・    ●      ●
stocktake.take           ・     ●       ・    ・      ●
stock-check.read         ・     ●       ・    ●      ●
stock-check.acknowledge  ・     ・       ・    ●      ●
daily-report.read        ・     ●       ・    ●      ●
template.read            ・     ・       ●    ●      ●
template.edit            ・     ・       ・    ●      ●
printer.read             ・     ●       ●    ●      ●
printer.edit             ・     ・       ・    ●      ●
job.read                 ・     ●       ●    ●      ●
notice.read              ・     ●       ●    ●      ●
notice.make              ・     ・       ●    ●      ●
notice.print             ・     ・       ●    ●      ●
address-inquiry.make     ・     ・       ●    ●      ●
search.save              ・     ●       ●    ●      ●
ledger.export            ・     ●       ●    ●      ●
ledger.bulk              ・     ・       ・    ●      ●
public-notice.read       ・     ●       ●    ●      ●
public-notice.make       ・     ・       ・    ●      ●
disposal.read            ・     ●       ●    ●      ●
disposal.list            ・     ・       ・    ●      ●
disposal.reconcile       ・     ●       ・    ●      ●
disposal.decide          ・     ・       ・    ●      ●
disposal.hold            ・     ・       ●    ●      ●
disposal.override        ・     ・       ・    ●      ●
sale-claim.read          ・     ・       ●    ●      ●
sale-claim.decide        ・     ・       ・    ●      ●
sign-in.release          ・     ・       ・    ・      ●
studio.open              ・     ・       ・    ・      ●
`;
const [columns = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const expected = rows.flatMap(([capability = '', ...marks]) =>
  marks.map((mark, at) => [columns[at] ?? '', capability, mark === '●'] as const),
);

describe('権限の表', () => {
  it.each(expected)('%s の %s は %s', (role, capability, mayDo) => {
    expect(can(role as Role, capability as Capability)).toBe(mayDo);
  });

  it('表はすべての役割とすべての権限を覆う', () => {
    expect(columns).toEqual([...roles]);
    expect(rows.map(([capability]) => capability)).toEqual(capabilities);
    expect(expected).toHaveLength(roles.length * capabilities.length);
  });

  it('部屋がちがっても、権限と経過の名は重ならず、どの部屋の分も入っている', async () => {
    const files = globSync('*/room.ts', { cwd: import.meta.dirname });
    const rooms: { capabilities: object; events?: object }[] = await Promise.all(
      files.map((file) => import(join(import.meta.dirname, file))),
    );
    const named = rooms.flatMap((room) => Object.keys(room.capabilities));
    const happening = rooms.flatMap((room) => Object.keys(room.events ?? {}));

    expect(named.toSorted()).toEqual(capabilities.toSorted());
    expect(happening.toSorted()).toEqual(eventKinds.toSorted());
  });

  it('撤去班は所有者の情報に触れられない', () => {
    expect(
      capabilities.filter((capability) => /^(owner|ledger|return)\./.test(capability) && can('street', capability)),
    ).toEqual([]);
  });
});

describe('役割', () => {
  it('Directus の役割の番号から見つかり、番号は重ならない', () => {
    expect(roles.map((role) => findRole(roleDetails[role].id))).toEqual([...roles]);
    expect(new Set(roles.map((role) => roleDetails[role].id)).size).toBe(roles.length);
  });

  it('このシステムのものでない役割と、役割のない人は見つからない', () => {
    expect(findRole('5a4c5e00-0000-4000-8000-0000000000ff')).toBeUndefined();
    expect(findRole(null)).toBeUndefined();
  });
});
