/** Nothing twice, and nothing that nobody asked for: the workers end only when all they sent is acknowledged. */
import type { Acknowledged } from '../acknowledged.ts';
import { type Findings, noFindings, type Rows } from './findings.ts';

/** Each select answers with the things that are there more than once. */
const doubles = {
  'bicycles with one tag':
    'select tag::text as what from bicycles where tag is not null group by tag having count(*) > 1',
  'events of one kind': `select bicycle || ' ' || kind as what from bicycle_events
                          where kind in ('tagged', 'removed') group by bicycle, kind having count(*) > 1`,
  'management number': `select management_number as what from bicycles
                         where management_number is not null group by 1 having count(*) > 1`,
  'audit entries of one command': `select action || ' ' || subject_id as what from audit_entries
                                    where action in ('/street/add-tagging', '/street/add-removal', '/photos/uploads', '/tags/make-tag-batch')
                                    group by action, subject_id having count(*) > 1`,
  'files of one photo': 'select title as what from directus_files group by title having count(*) > 1',
  'photos of one file':
    'select file::text as what from photos where file is not null group by file having count(*) > 1',
} as const;

export async function verifyDoubles({ taggings, photos }: Acknowledged, rows: Rows): Promise<Findings> {
  const findings = noFindings();
  for (const [name, sql] of Object.entries(doubles)) {
    for (const { what } of await rows<{ what: string }>(sql)) findings.doubled.push(`${name}: ${what}`);
  }
  const numbers = taggings.map(({ input }) => input.tagNumber);
  const known = new Set(taggings.map(({ answer }) => answer.bicycleId));
  const bicycles = await rows<{ id: string }>(
    'select b.id from bicycles b join tags t on t.id = b.tag where t.number = any($1)',
    [numbers],
  );
  for (const { id } of bicycles) if (!known.has(id)) findings.doubled.push(`bicycle that no answer named: ${id}`);

  const ids = new Set(photos.map(({ id }) => id));
  const rowsOfTags = await rows<{ id: string }>('select id from photos where tag_number = any($1)', [numbers]);
  for (const { id } of rowsOfTags) if (!ids.has(id)) findings.doubled.push(`photo that nobody sent: ${id}`);
  return findings;
}
