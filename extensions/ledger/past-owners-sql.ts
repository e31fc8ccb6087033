/**
 * Other removals whose 防犯登録番号 reads the same (`registration_key`) and whose owner is known, `past` of `b`.
 * Index: bicycles_same_registration.
 */
export const isPastRemoval = `past.registration_key = b.registration_key and past.registration_key <> ''
      and past.owner is not null and past.id <> b.id`;
export const latestFirst = 'past.removed_at desc nulls last, past.id';

/** The owners of those, one line a bicycle, the latest first. */
export const pastOwnersSql = (condition = 'true') => `
  select past.id as "bicycleId", past.management_number as "managementNumber", past.removed_on as "removedOn",
         o.id as "ownerId", o.name, o.name_kana as "nameKana", o.postal_code as "postalCode", o.address, o.phone,
         o.confirmed_on as "confirmedOn", o.police_body as "policeBody", o.note
    from bicycles b
    join bicycles past on ${isPastRemoval}
    join owners o on o.id = past.owner
   where b.id = :bicycleId and ${condition}
   order by ${latestFirst}
   limit 10`;
