import type { Status } from '@bicycles/schema/bicycle/status';

export const pageSize = 50;

export type ResultRow = {
  id: string;
  managementNumber: string | null;
  tagNumber: string | null;
  status: Status;
  removedAt: string | null;
  removedOn: string | null;
  placeName: string;
  storageSiteName: string | null;
  colourLabel: string | null;
  modelLabel: string | null;
  registrationNumber: string | null;
  retentionDeadlineOn: string | null;
  photoId: string | null;
};

type Conditions = {
  managementNumber?: string | undefined;
  tagNumber?: string | undefined;
  registrationKey?: string | undefined;
  frameKey?: string | undefined;
  placeIds: readonly string[];
  storageSiteIds: readonly string[];
  colourIds: readonly string[];
  modelIds: readonly string[];
  statuses: readonly Status[];
  removedFrom?: string | undefined;
  removedTo?: string | undefined;
};

/** The where clause with named parameters. A group (下北沢 合計) stands for its 北 and 南. */
export function searchConditions(input: Conditions) {
  const bindings: Record<string, string | readonly string[]> = {};
  const parts: string[] = ['true'];
  const add = (name: string, value: string | readonly string[] | undefined, sql: string) => {
    if (value === undefined || value.length === 0) return;
    bindings[name] = value;
    parts.push(sql);
  };
  add(
    'managementNumber',
    input.managementNumber && like(input.managementNumber),
    'b.management_number ilike :managementNumber',
  );
  add('tagNumber', input.tagNumber && like(input.tagNumber), 't.number like :tagNumber');
  add(
    'registrationKey',
    input.registrationKey && like(input.registrationKey),
    'b.registration_key like :registrationKey',
  );
  add('frameKey', input.frameKey && like(input.frameKey), 'b.frame_key like :frameKey');
  add(
    'placeIds',
    input.placeIds,
    '(b.place = any(:placeIds) or b.place in (select id from places where parent = any(:placeIds)))',
  );
  add('storageSiteIds', input.storageSiteIds, 'b.storage_site = any(:storageSiteIds)');
  add('colourIds', input.colourIds, '(b.colour = any(:colourIds) or b.second_colour = any(:colourIds))');
  add('modelIds', input.modelIds, 'b.model = any(:modelIds)');
  add('statuses', input.statuses, 'b.status = any(:statuses)');
  add('removedFrom', input.removedFrom, 'b.removed_on >= cast(:removedFrom as date)');
  add('removedTo', input.removedTo, 'b.removed_on <= cast(:removedTo as date)');
  return { where: parts.join(' and '), bindings };
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Indexes: bicycles_place_removed_on, bicycles_registration_part (trigrams), bicycles_removed_on. */
export const searchSql = (where: string) => `
  select b.id, b.management_number as "managementNumber", t.number as "tagNumber", b.status,
         b.removed_at as "removedAt", b.removed_on as "removedOn", p.name as "placeName", s.short_name as "storageSiteName",
         c.label as "colourLabel", m.label as "modelLabel", b.registration_number as "registrationNumber",
         b.retention_deadline_on as "retentionDeadlineOn",
         (select id from photos where bicycle = b.id order by (kind = 'intake') desc, (kind = 'removal') desc, taken_at limit 1) as "photoId"
    from bicycles b
    left join tags t on t.id = b.tag
    join places p on p.id = b.place
    left join storage_sites s on s.id = b.storage_site
    left join codes c on c.id = b.colour
    left join codes m on m.id = b.model
   where ${where}
   order by b.removed_at desc nulls last, b.created_at desc, b.id
   limit :limit offset :offset`;
