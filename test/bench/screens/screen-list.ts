/** Every screen there is, out of app/routes itself, at the address of the fullest example of the ledger. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Pool } from 'pg';
import routes from '../../../app/routes.ts';

export type Screen = { path: string; address: string };
type Route = Awaited<typeof routes>[number];

/** By the parameter's name, or by `route parameter` where a name means two things: its fullest example. */
const examples: Record<string, string> = {
  bicycleId:
    "select id as value from bicycles where status = 'stored' and intake_at is null order by removed_on desc limit 1",
  id: "select id as value from bicycles where status = 'stored' and owner is not null order by removed_on desc limit 1",
  'printers/:id id': "select id as value from devices where kind = 'printer' limit 1",
  returnId: "select id as value from returns where exemption_state = 'requested' limit 1",
  runId: 'select batch as value from notices group by batch order by count(*) desc limit 1',
  bulkChangeId: 'select bulk_change as value from bulk_change_rows group by bulk_change order by count(*) desc limit 1',
  publicNoticeId:
    'select public_notice as value from public_notice_items group by public_notice order by count(*) desc limit 1',
  disposalId: 'select disposal as value from disposal_items group by disposal order by count(*) desc limit 1',
  claimId: 'select id as value from sale_claims limit 1',
  'disposals/sales/:bicycleId/claim bicycleId':
    "select id as value from bicycles where status = 'sold' order by final_on desc limit 1",
  stocktakeId: 'select id as value from stocktakes where finished_at is null and cancelled_at is null limit 1',
  closeId: 'select id as value from cash_closes limit 1',
  kind: "select 'return-notice' as value",
};

/** What a screen is asked for, where it shows little until it is told. */
const queries: Record<string, string> = {
  yard: "select '?site=' || id as value from storage_sites order by code limit 1",
};

/** Leaves out what only answers, not shows. A parameter without an example fails: a new screen names one. */
export async function listScreens(pool: Pool): Promise<Screen[]> {
  const screens: Screen[] = [];
  for (const { path = '', file } of flatten(await routes)) {
    if (!isScreen(file)) continue;
    const address = await addressOf(pool, path);
    if (address !== undefined) screens.push({ path: `/${path}`, address: `/${address}${await queryOf(pool, path)}` });
  }
  return screens;
}

const flatten = (all: readonly Route[]): Route[] => all.flatMap((each) => [each, ...flatten(each.children ?? [])]);

const isScreen = (file: string) =>
  /^export default /m.test(readFileSync(resolve(import.meta.dirname, '../../../app', join(file)), 'utf8'));

async function queryOf(pool: Pool, path: string): Promise<string> {
  const sql = queries[path];
  return sql === undefined ? '' : ((await pool.query<{ value: string }>(sql)).rows[0]?.value ?? '');
}

async function addressOf(pool: Pool, path: string): Promise<string | undefined> {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '*') return 'nowhere';
    if (!part.startsWith(':')) {
      parts.push(part);
      continue;
    }
    const name = part.slice(1);
    const sql = examples[`${path} ${name}`] ?? examples[name];
    if (sql === undefined) throw new Error(`test/bench/screens/screen-list.ts has no example of :${name} in ${path}`);
    const { rows } = await pool.query<{ value: string }>(sql);
    if (rows[0] === undefined) throw new Error(`The bench's ledger has no :${name} for ${path}`);
    parts.push(rows[0].value);
  }
  return parts.join('/');
}
