/** Exports 100,000 bicycles in every form over HTTP, and watches the memory of the server that writes them. */

import {
  ExportBicycles,
  type ExportForm,
  exportFormNames,
  exportForms,
  isPositions,
} from '@bicycles/schema/export/contracts';
import { exportColumnNames } from '@bicycles/schema/export/export-columns';
import type { Pool } from 'pg';
import { say } from '../figures.ts';
import { memoryOf } from '../processes.ts';

type Server = { url: string; token: string; pid: number };
type ExportFigures = { seconds: number; file_mb: number; rss_before_mb: number; rss_growth_mb: number };
const wished = 100_000;

/** Of every column, owners too; the printed list has a bound of its own and stays out. */
export async function askExports(server: Server, pool: Pool) {
  const { until, rows } = await daysWith(pool, wished);
  const figures: Partial<Record<ExportForm, ExportFigures>> = {};
  for (const form of exportFormNames.filter((name) => name !== 'pdf')) {
    const figure = await exported(server, form, until);
    figures[form] = figure;
    say(
      `${rows} rows, ${figure.seconds} s, ${figure.file_mb} MB, RSS ${figure.rss_before_mb} + ${figure.rss_growth_mb} MB | ${exportForms[form].label}`,
    );
  }
  return { export_rows: rows, exports: figures };
}

/** The day until which about so many bicycles were removed. */
async function daysWith(pool: Pool, count: number): Promise<{ until: string; rows: number }> {
  const { rows } = await pool.query<{ until: string; rows: number }>(
    `with last as (select removed_on from bicycles where removed_on is not null order by removed_on offset $1 limit 1)
     select removed_on::text as until, (select count(*)::int from bicycles b where b.removed_on <= last.removed_on) as rows
       from last`,
    [count],
  );
  if (!rows[0]) throw new Error(`The ledger has fewer than ${count} bicycles`);
  return rows[0];
}

async function exported({ url, token, pid }: Server, form: ExportForm, until: string): Promise<ExportFigures> {
  const before = memoryOf([pid]).rssMb;
  let [most, bytes] = [before, 0];
  const from = performance.now();
  const response = await fetch(url + ExportBicycles.path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      set: { conditions: { days: { removed: { to: until } } } },
      form,
      columns: isPositions(form) ? [] : exportColumnNames,
      unmappable: 'replace',
    }),
  });
  if (!response.ok || !response.body) throw new Error(`${form}: ${response.status} ${await response.text()}`);
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    most = Math.max(most, memoryOf([pid]).rssMb);
  }
  return {
    seconds: Number(((performance.now() - from) / 1000).toFixed(1)),
    file_mb: Number((bytes / 1024 / 1024).toFixed(1)),
    rss_before_mb: before,
    rss_growth_mb: most - before,
  };
}
