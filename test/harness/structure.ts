/** The structure of a database in lines that can be compared: what `pg_dump --schema-only` would write, sorted. */
import type pg from 'pg';

type Query = (sql: string) => Promise<{ rows: pg.QueryResultRow[] }>;

/** Extensions and what they brought are left out: they outlive our tables. */
export async function structureOf(query: Query): Promise<string[]> {
  const { rows } = await query(structure);
  return rows.map((row) => String(row['line']));
}

const structure = `
  with rights as (
    select oid, classid, string_agg(format('%s=%s', pg_get_userbyid(grantee), privilege_type), ' '
             order by pg_get_userbyid(grantee), privilege_type) as granted
      from (select c.oid, 'pg_class'::regclass as classid, (aclexplode(relacl)).* from pg_class c
            union all
            select p.oid, 'pg_proc'::regclass, (aclexplode(proacl)).* from pg_proc p) each
     group by oid, classid),
  tables as (
    select * from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')),
  functions as (
    select * from pg_proc p where pronamespace = 'public'::regnamespace
       and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e'))
  select line from (
    select format('%s %s of %s: %s; %s', relkind, relname, pg_get_userbyid(relowner), granted,
                  obj_description(t.oid, 'pg_class')) as line
      from tables t left join rights r on r.oid = t.oid and r.classid = 'pg_class'::regclass
    union all
    select format('column %s.%s %s%s%s%s default %s; %s', relname, attname, format_type(atttypid, atttypmod),
                  case when attnotnull then ' not null' end, ' identity ' || nullif(attidentity::text, ''),
                  ' generated ' || nullif(attgenerated::text, ''), pg_get_expr(adbin, adrelid), col_description(t.oid, attnum))
      from tables t join pg_attribute a on attrelid = t.oid and attnum > 0 and not attisdropped
      left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
     where relkind <> 'S'
    union all
    select format('constraint %s.%s %s', relname, conname, pg_get_constraintdef(c.oid))
      from tables t join pg_constraint c on conrelid = t.oid
    union all
    select 'index ' || pg_get_indexdef(indexrelid) from tables t join pg_index on indrelid = t.oid
    union all
    select format('trigger %s %s', tgenabled, pg_get_triggerdef(g.oid))
      from tables t join pg_trigger g on tgrelid = t.oid and not tgisinternal
    union all
    select format('function of %s: %s; %s', pg_get_userbyid(proowner), granted, pg_get_functiondef(f.oid))
      from functions f left join rights r on r.oid = f.oid and r.classid = 'pg_proc'::regclass) each
   order by line`;
