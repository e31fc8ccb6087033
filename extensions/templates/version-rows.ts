/** Versions of templates as rows, with who made them and who took them into use, by the trail. */
import { pathsInTrail } from '@bicycles/schema/ground/former-paths';
import { ActivateTemplate } from '@bicycles/schema/templates/contracts';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

export type VersionRow = {
  id: string;
  kind: string;
  name: string;
  version: number;
  seal: string | null;
  mediaType: string | null;
  wording: unknown;
  conditions: unknown;
  isActive: boolean;
  uploadedAt: string | null;
  uploadedByName: string | null;
  note: string | null;
  since: string | null;
  byName: string | null;
};

/** All versions, of one kind or those in use of all kinds; newest first within a variant. */
export function listVersions(db: Knex, filter: { kind: string } | { areActive: true }): Promise<VersionRow[]> {
  return readRows<VersionRow>(
    db,
    `select v.id, v.kind, v.name, v.version, v.seal, f.type as "mediaType", v.wording, v.conditions,
            v.is_active as "isActive", v.uploaded_at as "uploadedAt", v.note,
            nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "uploadedByName",
            a.at as since, a.actor_name as "byName"
       from document_templates v
       left join directus_users u on u.id = v.uploaded_by
       left join directus_files f on f.id = v.file
       left join lateral (
         select at, actor_name from audit_entries
          where subject_kind = 'document_templates' and subject_id = cast(v.id as text) and action = any(:activations)
          order by at desc limit 1) a on v.is_active
      where ${'kind' in filter ? 'v.kind = :kind' : 'v.is_active'}
      order by v.kind, v.name, v.version desc`,
    { activations: pathsInTrail(ActivateTemplate.path), kind: 'kind' in filter ? filter.kind : '' },
  );
}
