/** Where bicycles were found, for maps: as CSV and as GeoJSON (RFC 7946, WGS 84, longitude first). */
import { statusLabels } from '@bicycles/schema/bicycle/status';
import { z } from 'zod';
import { delimitedFile } from './delimited-file.ts';
import { exportFrom } from './export-sql.ts';

/** One bicycle on the map; its photos by id. */
export const PositionRow = z.object({
  managementNumber: z.string().nullable(),
  tagNumber: z.string().nullable(),
  status: z.string(),
  placeName: z.string(),
  storageSiteName: z.string().nullable(),
  removedAt: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  accuracyM: z.number().nullable(),
  isOfRemoval: z.boolean(),
  photoIds: z.array(z.string()),
});
export type PositionRow = z.infer<typeof PositionRow>;

/** Before the removal, the position of the tagging stands in. */
export const positionsSql = (ids: string) => `
  select json_build_object(
    'managementNumber', b.management_number, 'tagNumber', t.number, 'status', b.status, 'placeName', p.name,
    'storageSiteName', s.name,
    'removedAt', to_char(b.removed_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI:SS"+09:00"'),
    'latitude', coalesce(b.removed_latitude, b.warned_latitude)::float8,
    'longitude', coalesce(b.removed_longitude, b.warned_longitude)::float8,
    'accuracyM', case when b.removed_latitude is null then b.warned_accuracy_m else b.removed_accuracy_m end,
    'isOfRemoval', b.removed_latitude is not null,
    'photoIds', (select coalesce(json_agg(f.id order by f.taken_at, f.id), '[]') from photos f where f.bicycle = b.id)
  ) as row ${exportFrom(ids)}`;

const header = [
  '整理番号',
  '札番号',
  '状態',
  '撤去場所',
  '撤去日時',
  '保管所',
  '緯度',
  '経度',
  '位置の誤差（m）',
  '位置の種類',
  '写真',
] as const;

/** UTF-8 with BOM; the photos' addresses stand in one cell, with spaces between. Bicycles without position stay blank. */
export function positionsCsv(rows: AsyncIterable<PositionRow>, origin: string): AsyncGenerator<Buffer> {
  const cellsOf = async function* () {
    for await (const row of rows) {
      const { latitude, longitude } = row;
      const { facts, photos } = described(row, origin);
      yield [...facts.slice(0, 6), latitude, longitude, ...facts.slice(6), photos.join(' ')];
    }
  };
  return delimitedFile(header, cellsOf(), { encoding: 'utf8', delimiter: ',' });
}

/** One feature a line; a bicycle without position has the geometry null. */
export async function* positionsGeoJson(rows: AsyncIterable<PositionRow>, origin: string): AsyncGenerator<Buffer> {
  const names = header.filter((name) => name !== '緯度' && name !== '経度' && name !== '写真');
  yield Buffer.from('{"type":"FeatureCollection","features":[');
  let separator = '\n';
  for await (const row of rows) {
    const { facts, photos } = described(row, origin);
    const properties = { ...Object.fromEntries(names.map((name, index) => [name, facts[index]])), 写真: photos };
    const { latitude, longitude } = row;
    const isKnown = latitude !== null && longitude !== null;
    const geometry = isKnown ? { type: 'Point', coordinates: [longitude, latitude] } : null;
    yield Buffer.from(`${separator}${JSON.stringify({ type: 'Feature', geometry, properties })}`);
    separator = ',\n';
  }
  yield Buffer.from('\n]}\n');
}

function described(row: PositionRow, origin: string) {
  const status = Object.entries(statusLabels).find(([name]) => name === row.status)?.[1] ?? row.status;
  const kind = row.isOfRemoval ? '撤去時' : '札付け時';
  return {
    facts: [
      row.managementNumber,
      row.tagNumber,
      status,
      row.placeName,
      row.removedAt,
      row.storageSiteName,
      row.accuracyM,
      row.latitude === null ? null : kind,
    ],
    photos: row.photoIds.map((id) => `${origin}/photos/${id}/image`),
  };
}
