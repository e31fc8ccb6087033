/** The owner of an earlier removal of the same bicycle, offered and taken over (row L5). */
import { z } from 'zod';
import { command, query } from '../ground/contract.ts';
import { Day, Id, optionalText } from '../ground/values.ts';

const text = z.string().nullable();

/** Known owners of other removals with this bicycle's 防犯登録番号, the latest first. */
export const ListPastOwners = query({
  path: '/ledger/list-past-owners',
  capability: 'owner.read',
  input: z.object({ bicycleId: Id }),
  output: z.object({
    owners: z.array(
      z.object({
        bicycleId: Id,
        managementNumber: text,
        removedOn: Day.nullable(),
        name: text,
        nameKana: text,
        postalCode: text,
        address: text,
        phone: text,
        confirmedOn: Day.nullable(),
      }),
    ),
  }),
});
export type PastOwner = z.infer<typeof ListPastOwners.output>['owners'][number];

/** 引継ぎ: this bicycle gets a copy of that owner, noted as taken from there. */
export const TakeOverOwner = command({
  path: '/ledger/take-over-owner',
  capability: 'owner.edit',
  input: z.object({
    bicycleId: Id,
    revision: z.coerce.number().int(),
    fromBicycleId: Id,
    /** Needed where another person stands there as the owner. */
    reason: optionalText(255),
  }),
  output: z.object({ bicycleId: Id, revision: z.number() }),
});
