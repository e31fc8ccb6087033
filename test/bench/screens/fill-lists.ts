/** What a loaded ledger lacks of a busy ward: fills every list of the screens, at or over what they show at once. */
import type { Pool } from 'pg';

export async function fillLists(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set session_replication_role = 'replica'; begin");
    for (const [what, sql] of steps) {
      await client.query(sql).catch((error: Error) => {
        throw new Error(`${what}: ${error.message}`);
      });
    }
    await client.query('commit; analyze');
  } finally {
    client.release(true);
  }
}

/** Whether it has been done: the last step leaves its mark. */
export async function isFilled(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query('select 1 from tags where batch = 600 limit 1');
  return rows.length > 0;
}

const person = "(select id from directus_users where email = 'office@example.jp')";
const site = '(select id from storage_sites order by code limit 1)';

/** In this order: each takes the bicycles that those before it have left. */
const steps: [what: string, sql: string][] = [
  [
    'rows of the demo that the load has left',
    `delete from public_notices; delete from disposals; delete from stocktakes; delete from stock_checks;
     delete from cash_closes; delete from jobs; delete from bulk_changes; delete from saved_searches`,
  ],
  [
    '台: what stands in the yards, with its intake',
    `update bicycles set arrived_at = removed_at + interval '2 hours', intake_at = removed_at + interval '1 day',
            storage_site = case when random() < 0.5 then ${site} else storage_site end
      where status = 'stored'`,
  ],
  [
    'on its way, received without intake, and tagged in the street',
    `with newest as (select id, row_number() over (order by removed_on desc, id) as nth from bicycles where status = 'stored')
     update bicycles b
        set status = case when n.nth <= 150 then 'tagged' when n.nth <= 210 then 'removed' when n.nth <= 270 then 'in_transit' else 'stored' end,
            management_number = case when n.nth <= 150 then null else b.management_number end,
            removed_at = case when n.nth <= 150 then null else b.removed_at end,
            removed_on = case when n.nth <= 150 then null else b.removed_on end,
            retention_deadline_on = case when n.nth <= 150 then null else b.retention_deadline_on end,
            loaded_at = case when n.nth between 211 and 270 then now() end,
            storage_site = case when n.nth > 150 then ${site} end,
            crew = '1班', intake_at = null,
            owner = case when n.nth > 150 then b.owner end, notified_on = case when n.nth > 150 then b.notified_on end
       from newest n where n.id = b.id and n.nth <= 390`,
  ],
  [
    'notices in runs of 500, of the ended and of half of those in the yards',
    `with told as (
       select b.id, b.owner, b.notified_on, b.is_undelivered, b.status, (row_number() over (order by b.removed_on desc, b.id) - 1) / 500 as run
         from bicycles b where b.owner is not null and b.notified_on is not null and (b.status <> 'stored' or random() < 0.5)),
     runs as (
       insert into jobs (id, kind, state, actor, input, total, done, created_at)
       select gen_random_uuid(), 'notice-run', 'done', ${person},
              jsonb_build_object('asked', jsonb_build_object('kind', 'letter', 'notifiedOn', min(notified_on), 'nth', run)),
              500, 500, now() - run * interval '1 day'
         from told group by run
       returning id, (input->'asked'->>'nth')::int as nth)
     insert into notices (id, number, bicycle, owner, kind, batch, recipient_name, recipient_postal_code, recipient_address,
                          state, notified_on, undelivered_on, created_at, file, page)
     select gen_random_uuid(), '通' || lpad((row_number() over (order by t.run, t.id))::text, 8, '0'), t.id, t.owner, 'letter', r.id,
            o.name, o.postal_code, o.address, case when t.is_undelivered then 'undelivered' else 'sent' end,
            t.notified_on, case when t.is_undelivered then t.notified_on + 7 end, t.notified_on,
            gen_random_uuid(), 1
       from told t join runs r on r.nth = t.run join owners o on o.id = t.owner`,
  ],
  [
    'storage notices, the first with as many bicycles as one holds',
    `with ended as (select id, management_number, row_number() over (order by removed_on desc, id) as nth from bicycles
                     where management_number is not null and storage_announced_on is not null limit 30000),
     batches as (
       insert into public_notices (id, number, kind, announced_on, announced_until, state, bicycle_count, created_by, created_at)
       select gen_random_uuid(), '公' || nth, 'storage', current_date - nth, current_date - nth + 30, 'announced', 2000,
              ${person}, now() - nth * interval '1 day' from generate_series(1, 120) nth
       returning id, substr(number, 2)::int as nth)
     insert into public_notice_items (public_notice, position, bicycle, line)
     select b.id, (e.nth - 1) % 2000 + 1, e.id,
            jsonb_build_object('storedOn', '2026-09-01', 'placeName', '三軒茶屋駅', 'registrationNumber', '警視庁 北沢C・12345',
              'vehicleKind', '自転車', 'model', '軽快車', 'colour', 'シルバー', 'storedUntil', '2026-11-01',
              'storageSiteId', ${site}, 'storageSiteName', '大蔵')
       from ended e join batches b on b.nth = (e.nth - 1) / 2000 + 1`,
  ],
  [
    'half of what is in the yards is announced; some of it past its deadline for a disposal',
    `update bicycles set storage_announced_on = null where status = 'stored' and random() < 0.5`,
  ],
  [
    'disposal lists: one of 600 under way, the others closed with all that was ever disposed of',
    `with wanted as (
       select id, status, final_on, (row_number() over (order by status <> 'stored', final_on desc nulls first, id) - 1) / 600 as nth
         from bicycles
        where (status = 'stored' and storage_site = ${site} and intake_at is not null) or status in ('sold', 'scrapped')),
     few as (select * from wanted where nth < 200 and (status <> 'stored' or nth = 0) and (status = 'stored' or nth > 0)),
     lists as (
       insert into disposals (id, number, kind, storage_site, state, listed_on, disposed_on, closed_at, created_by, created_at)
       select gen_random_uuid(), '処' || nth, 'sold', ${site}, case when nth = 0 then 'listed' else 'closed' end, current_date - nth::int,
              case when nth > 0 then current_date - nth::int end, case when nth > 0 then now() end, ${person}, now() - nth * interval '1 day'
         from few group by nth
       returning id, substr(number, 2)::int as nth)
     insert into disposal_items (disposal, bicycle, kind, state, yen, ended_at)
     select l.id, f.id, 'sold', case when f.nth = 0 then 'listed' else 'disposed' end, 500, case when f.nth > 0 then now() end
       from few f join lists l on l.nth = f.nth`,
  ],
  [
    'the money of what was sold',
    `update bicycles b set disposal = i.disposal, disposal_yen = 500, ownership_transfers_on = b.final_on + 180
       from disposal_items i where i.bicycle = b.id and b.status = 'sold'`,
  ],
  [
    'scans of other bicycles on the open list',
    `insert into disposal_scans (disposal, scanned, bicycle, scanned_by, scanned_at)
     select (select id from disposals where state = 'listed' limit 1), b.management_number, b.id, ${person}, now()
       from bicycles b where b.status = 'returned' order by b.removed_on desc limit 400`,
  ],
  [
    'claims for the money',
    `insert into sale_claims (id, number, bicycle, claimant_name, claimant_address, claimant_phone, price_yen, fee_yen, payable_yen,
                              claimed_on, claimed_by, claimed_by_name, claimed_at)
     select gen_random_uuid(), '請' || row_number() over (), id, '請求 太郎', '東京都世田谷区世田谷4-21-27', '03-1234-5678', 5000, 3000, 2000,
            final_on, ${person}, '区 職員', now()
       from bicycles where status = 'sold' and disposal is not null order by final_on desc limit 100`,
  ],
  [
    'a stocktake under way that has found few, and a year of checks',
    `insert into stocktakes (id, storage_site, started_by, started_by_name, started_at, cancelled_at)
     select gen_random_uuid(), ${site}, ${person}, '区 職員', now() - nth * interval '1 day', case when nth > 0 then now() end
       from generate_series(0, 100) nth;
     insert into stocktake_scans (stocktake, tag_number, bicycle, scanned_by, scanned_at)
     select (select id from stocktakes where cancelled_at is null), t.number, b.id, ${person}, now()
       from bicycles b join tags t on t.id = b.tag where b.status = 'returned' order by b.removed_on desc limit 600;
     insert into stock_checks (storage_site, business_day, opening, came_in, went_out, stock, checked_at)
     select s.id, current_date - nth, 100, 5, 4, 102, now() from storage_sites s, generate_series(1, 365) nth`,
  ],
  [
    'a year of closed tills',
    `insert into cash_closes (id, storage_site, business_day, expected_yen, counted_yen, closed_by, closed_by_name, closed_at)
     select gen_random_uuid(), s.id, current_date - nth, 3000, 3000, ${person}, '保管所 係', now()
       from storage_sites s, generate_series(1, 365) nth`,
  ],
  [
    'exemptions that wait',
    `insert into returns (id, bicycle, storage_site, claimant_name, fee_yen, paid_yen, is_exempt, exemption_state, exemption_reason, created_at)
     select gen_random_uuid(), id, storage_site, '申請 花子', 3000, 0, true, 'requested',
            (select id from codes where list = 'exemption_reason' limit 1), now()
       from bicycles where status = 'stored' order by removed_on limit 300`,
  ],
  [
    'photos and a long history of what is in the yards',
    `insert into photos (id, bicycle, kind, link_state, mime_type, bytes, sha256, taken_at, received_at)
     select gen_random_uuid(), b.id, 'removal', 'linked', 'image/jpeg', 100000, md5(random()::text), now(), now()
       from bicycles b, generate_series(1, 6) where b.status in ('stored', 'removed', 'in_transit');
     insert into photos (id, tag_number, kind, link_state, mime_type, bytes, sha256, taken_at, received_at)
     select gen_random_uuid(), t.number, 'removal', 'waiting', 'image/jpeg', 100000, md5(random()::text), now() - interval '1 day', now() - interval '1 day'
       from tags t limit 400;
     insert into bicycle_events (id, bicycle, kind, occurred_at, recorded_at, actor_name, actor_role, details)
     select gen_random_uuid(), b.id, 'corrected', now() - nth * interval '1 hour', now(), '区 職員', 'office', '{}'
       from bicycles b, generate_series(1, 60) nth where b.status = 'stored'`,
  ],
  [
    'bulk changes, one of thousands',
    `insert into jobs (id, kind, state, actor, input, total, done)
     select gen_random_uuid(), 'bulk-change', 'done', ${person}, '{}', 1, 1 from generate_series(1, 200);
     insert into bulk_changes (id, change, bicycle_set, reason, state, created_by, created_by_name, created_at, job, started_at)
     select gen_random_uuid(), '{"kind": "remarks", "text": "整理"}', '{"bicycleIds": []}', '整理のため', 'started', ${person}, '区 職員', now(), id, now()
       from jobs where kind = 'bulk-change';
     insert into bulk_change_rows (bulk_change, bicycle, revision, is_announced, state, reason)
     select (select id from bulk_changes limit 1), id, 6, false, 'skipped', '返還済のため変更できません'
       from bicycles where status = 'returned' limit 3000`,
  ],
  [
    'saved searches',
    `insert into saved_searches (id, owner, name, conditions, is_shared, created_at)
     select gen_random_uuid(), ${person}, '検索' || nth, '{}', true, now() from generate_series(1, 300) nth`,
  ],
  [
    'what waits for a second person',
    `insert into disposal_overrides (id, bicycle, lifts, reason, asked_by, asked_by_name, asked_at)
     select gen_random_uuid(), id, array['notice-running'], '台風で水没したため', ${person}, '区 職員', now()
       from bicycles where status = 'stored' order by removed_on desc limit 300`,
  ],
  [
    'printers',
    `insert into devices (id, kind, name) select gen_random_uuid(), 'printer', 'プリンター' || nth from generate_series(1, 30) nth`,
  ],
  ['many printings of tags', 'update tags set batch = 1 + (number::int % 600)'],
];
