/** A 返還通知 at the post, as a run of letters leaves it; making the paper itself is other tests' work. */
import { randomUUID } from 'node:crypto';
import { rowsOf } from '../harness/database.ts';

/** To the owner of this moment, made and sent on this day. */
export async function aPostedLetter(bicycleId: string, day: string): Promise<void> {
  const file = randomUUID();
  await rowsOf(`insert into directus_files (id, storage, filename_download) values ($1, 'local', 'test.pdf')`, [file]);
  await rowsOf(
    `insert into notices (id, number, bicycle, owner, recipient_name, kind, state, file, page, created_at, notified_on, sent_on)
     select gen_random_uuid(), left('T-' || gen_random_uuid(), 20), b.id, o.id, o.name, 'letter', 'sent', $2, 1,
            cast($3 as date), cast($3 as date), cast($3 as date)
       from bicycles b join owners o on o.id = b.owner where b.id = $1`,
    [bicycleId, file, day],
  );
}
