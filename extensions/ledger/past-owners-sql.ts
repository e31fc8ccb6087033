/**
 * Owners of other removals whose 防犯登録番号 reads the same (`registration_key`); one line a bicycle, the latest
 * first. Index: bicycles_registration_part (trigrams answer equality, too).
 */
export const pastOwnersSql = (condition = 'true') => `
  select past.id as "bicycleId", past.management_number as "managementNumber", past.removed_on as "removedOn",
         o.id as "ownerId", o.name, o.name_kana as "nameKana", o.postal_code as "postalCode", o.address, o.phone,
         o.confirmed_on as "confirmedOn", o.police_body as "policeBody", o.note
    from bicycles b
    join bicycles past on past.registration_key = b.registration_key and past.id <> b.id
    join owners o on o.id = past.owner
   where b.id = :bicycleId and b.registration_key <> '' and ${condition}
   order by past.removed_at desc nulls last, past.id
   limit 10`;
