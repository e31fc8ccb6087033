/** The ids of the seeded masters, in a fixed order, so that the same seed makes the same ledger. */
import type { Pool } from 'pg';

export type Masters = {
  places: readonly string[];
  sites: readonly string[];
  stations: readonly { id: string; sticker: string }[];
  prefectures: readonly { id: string; sticker: string }[];
  code: (list: string) => readonly string[];
};

export async function readMasters(pool: Pool): Promise<Masters> {
  const ids = async (sql: string) => (await pool.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  const police = async (kind: string) => {
    const { rows } = await pool.query<{ id: string; sticker: string }>(
      `select id, coalesce(sticker_name, name) as sticker from police_bodies
        where kind = $1 and code <> 'P13' order by code`,
      [kind],
    );
    return rows;
  };
  const { rows: codes } = await pool.query<{ list: string; id: string }>(
    'select list, id from codes order by list, sort, code',
  );
  return {
    places: await ids('select id from places where is_selectable order by code'),
    sites: await ids('select id from storage_sites order by code'),
    stations: await police('station'),
    prefectures: await police('headquarters'),
    code: (list) => codes.filter((code) => code.list === list).map(({ id }) => id),
  };
}
