/**
 * Who may write which table, for PostgreSQL itself: the wall behind every other one. A bug, an
 * administrator, a Flow or a forged request can do no more than the role it comes in by.
 *
 * `bicycles_directus` is Directus (Studio, items API): it reads all and writes what is written here.
 * `bicycles_commands` is taken by the frame of commands, job steps and uploads for one transaction.
 * `bicycles_front_door` is the screens' server. Tables and their rules belong to `bicycles_owner`,
 * which only a start uses (migrations, first data).
 */
export type TableRule =
  /** Commands add rows; nobody changes or removes one. */
  | 'append-only'
  /** Commands alone write: the ledger and all that a court may ask for, and what the commands keep for themselves. */
  | 'commands'
  /** The office maintains it in Studio (row M1), commands as well. */
  | 'master'
  /** Directus's own, written while it runs: users, sessions, presets, its log. */
  | 'directus'
  /** People and what they may: Directus writes, but deletes no row that evidence names. */
  | 'directus-kept'
  /** Written by a start alone: what was installed, the data model, Flows. */
  | 'start'
  /** The screens' server keeps its own state there. */
  | 'front-door';

const rules: Record<TableRule, readonly string[]> = {
  'append-only': ['audit_entries', 'bicycle_events', 'public_notice_items'],
  commands: [
    'bicycle_search',
    'bicycle_search_due',
    'bicycles',
    'bulk_change_rows',
    'bulk_changes',
    'cash_closes',
    'circular_reads',
    'circulars',
    'commands',
    'counters',
    'deadline_checks',
    'deregistration_items',
    'deregistration_requests',
    'directus_files',
    'disposal_items',
    'disposal_overrides',
    'disposal_scans',
    'disposals',
    'document_templates',
    'drafts',
    'inquiries',
    'jobs',
    'notices',
    'owners',
    'photo_device_people',
    'photo_devices',
    'photos',
    'police_inquiries',
    'police_inquiry_items',
    'protection_removals',
    'public_notices',
    'removal_requests',
    'returns',
    'sale_claims',
    'saved_searches',
    'stock_checks',
    'stocktake_scans',
    'stocktakes',
    'tags',
    'truck_check_bicycles',
    'truck_checks',
  ],
  master: ['codes', 'devices', 'fees', 'place_assignments', 'places', 'police_bodies', 'settings', 'storage_sites'],
  directus: [
    'directus_access',
    'directus_activity',
    'directus_comments',
    'directus_dashboards',
    'directus_extensions',
    'directus_folders',
    'directus_notifications',
    'directus_oauth_clients',
    'directus_oauth_codes',
    'directus_oauth_consents',
    'directus_oauth_tokens',
    'directus_panels',
    'directus_permissions',
    'directus_policies',
    'directus_presets',
    'directus_revisions',
    'directus_sessions',
    'directus_settings',
    'directus_shares',
    'directus_translations',
    'directus_versions',
  ],
  'directus-kept': ['directus_roles', 'directus_users'],
  start: [
    'directus_collections',
    'directus_deployment_projects',
    'directus_deployment_runs',
    'directus_deployments',
    'directus_fields',
    'directus_flows',
    'directus_migrations',
    'directus_operations',
    'directus_relations',
    'installation',
  ],
  'front-door': ['sessions', 'sign_in_attempts', 'sign_in_places'],
};

const ruleOf = new Map(
  Object.entries(rules).flatMap(([rule, tables]) => tables.map((table) => [table, rule as TableRule] as const)),
);

/** Undefined for a table that nobody decided on: commands write it, Directus reads it. */
export const tableRule = (table: string): TableRule | undefined => ruleOf.get(table);

export type RunTimeRole = 'bicycles_directus' | 'bicycles_commands' | 'bicycles_front_door';
export type TableRight = 'select' | 'insert' | 'update' | 'delete';

const read: readonly TableRight[] = ['select'];
const add: readonly TableRight[] = ['select', 'insert'];
const keep: readonly TableRight[] = ['select', 'insert', 'update'];
const write: readonly TableRight[] = ['select', 'insert', 'update', 'delete'];

const rightsByRule: Record<TableRule, Record<RunTimeRole, readonly TableRight[]>> = {
  'append-only': { bicycles_directus: read, bicycles_commands: add, bicycles_front_door: [] },
  commands: { bicycles_directus: read, bicycles_commands: write, bicycles_front_door: [] },
  master: { bicycles_directus: write, bicycles_commands: write, bicycles_front_door: [] },
  directus: { bicycles_directus: write, bicycles_commands: write, bicycles_front_door: [] },
  'directus-kept': { bicycles_directus: keep, bicycles_commands: keep, bicycles_front_door: [] },
  start: { bicycles_directus: read, bicycles_commands: read, bicycles_front_door: [] },
  'front-door': { bicycles_directus: read, bicycles_commands: write, bicycles_front_door: write },
};

/** What the screens' server may besides its own tables: settings, and adding to the trail. */
const frontDoor: Record<string, readonly TableRight[]> = { audit_entries: ['insert'], settings: read };

/** A run-time role's rights on a whole table. None of them may truncate, refer to it or set triggers. */
export function rightsOn(table: string, role: RunTimeRole): readonly TableRight[] {
  const extra = role === 'bicycles_front_door' ? frontDoor[table] : undefined;
  return extra ?? rightsByRule[tableRule(table) ?? 'commands'][role];
}

/** Columns of people that the screens' server reads: who may come in, never the password. */
export const frontDoorUserColumns = ['id', 'email', 'status', 'role', 'last_name', 'first_name'] as const;
