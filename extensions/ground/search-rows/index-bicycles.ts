import { identifierText } from '@bicycles/schema/ground/text/identifier-text';
import { storedForms } from '@bicycles/schema/ground/text/search-forms';
import type { Id, Instant } from '@bicycles/schema/ground/values';
import { parseRegistrationNumber } from '@bicycles/schema/police/registration-number';
import { withoutLeadingZeros } from '@bicycles/schema/police/without-leading-zeros';
import type { Knex } from 'knex';
import { readRows } from '../command/rows.ts';

/** Counts up with every change of the normalisation: rows of another version are made anew at the start. */
export const indexVersion = 3;

/** Makes the search rows of these bicycles anew, in the transaction that changed them or holds their rows. */
export async function indexBicycles(trx: Knex, bicycleIds: readonly Id[]): Promise<void> {
  if (bicycleIds.length === 0) return;
  const sources = await readRows<IndexedSource>(trx, sourceSql, { bicycleIds });
  await trx.raw(upsertSql, { rows: JSON.stringify(sources.map(searchRow)) });
}

type Person = { name: string | null; nameKana: string | null; postalCode: string | null; address: string | null };
type IndexedSource = {
  id: Id;
  managementNumber: string | null;
  tagNumber: string | null;
  registrationNumber: string | null;
  registrationStation: string | null;
  frameNumber: string | null;
  persons: readonly Person[];
  freeTexts: readonly (string | null)[];
  removedAt: Instant | null;
};

/** The row as it is stored; texts of one field stand on lines of their own, so that no search runs across two. */
export function searchRow(source: IndexedSource) {
  const { registrationNumber, persons } = source;
  return {
    bicycle: source.id,
    management_number: identifierText(source.managementNumber ?? ''),
    tag_number: source.tagNumber ?? '',
    registration: registrationLines(registrationNumber),
    station: identifierText(source.registrationStation ?? ''),
    frame: identifierText(source.frameNumber ?? ''),
    persons: lines(persons.flatMap(({ name, nameKana }) => [name, nameKana])),
    addresses: lines(persons.flatMap(({ postalCode, address }) => [postalCode, digitsOf(postalCode), address])),
    free_text: lines(source.freeTexts),
    removed_at: source.removedAt,
    version: indexVersion,
  };
}

/** As it stands on the sticker and, where they differ, without the zeros before its serial, each a line. */
function registrationLines(number: string | null): string {
  if (number === null) return '';
  const written = identifierText(parseRegistrationNumber(number).key);
  return [...new Set([written, withoutLeadingZeros(written)])].join('\n');
}

const lines = (texts: readonly (string | null)[]): string =>
  texts.flatMap((text) => storedForms(text ?? '')).join('\n');

/** 154-0017 is also typed as 1540017. */
const digitsOf = (postalCode: string | null) => postalCode?.replaceAll('-', '') ?? null;

const sourceSql = `
  select b.id, b.removed_at as "removedAt", b.management_number as "managementNumber", t.number as "tagNumber",
         b.registration_number as "registrationNumber", b.registration_station as "registrationStation",
         b.frame_number as "frameNumber",
         json_build_array(b.manufacturer, b.model_note, b.condition_memo, b.damage_note, b.storage_slot, b.place_note,
           b.remarks) as "freeTexts",
         (select coalesce(json_agg(json_build_object('name', name, 'nameKana', name_kana, 'postalCode', postal_code,
             'address', address)), '[]')
            from (select name, name_kana, postal_code, address from owners where id = b.owner
                  union all
                  select claimant_name, claimant_name_kana, claimant_postal_code, claimant_address
                    from returns where bicycle = b.id and cancelled_at is null) person) as persons
    from bicycles b
    left join tags t on t.id = b.tag
   where b.id = any(:bicycleIds)`;

const upsertSql = `
  insert into bicycle_search (bicycle, management_number, tag_number, registration, station, frame, persons, addresses,
      free_text, removed_at, version)
  select bicycle, management_number, tag_number, registration, station, frame, persons, addresses, free_text, removed_at, version
    from json_populate_recordset(cast(null as bicycle_search), cast(:rows as json))
  on conflict (bicycle) do update set management_number = excluded.management_number,
      tag_number = excluded.tag_number, registration = excluded.registration, station = excluded.station,
      frame = excluded.frame, persons = excluded.persons, addresses = excluded.addresses,
      free_text = excluded.free_text, removed_at = excluded.removed_at, version = excluded.version`;
