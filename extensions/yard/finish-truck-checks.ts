import { FinishTruckChecks } from '@bicycles/schema/yard/contracts';
import { defineCommand } from '../ground/command/define-command.ts';

/** 荷下ろしの確認を終える: the next scan begins a new check. One that is finished already stays as it is. */
export const finishTruckChecks = defineCommand(
  FinishTruckChecks,
  async ({ storageSiteId, checkIds }, { trx, actor, at, workAt, audit }) => {
    await workAt(storageSiteId);
    const finished = await trx('truck_checks')
      .where({ storage_site: storageSiteId })
      .whereIn('id', checkIds)
      .whereNull('finished_at')
      .update({ finished_at: at, finished_by: actor.id });
    audit({ kind: 'storage_sites', id: storageSiteId, details: { checkIds } });
    return { finished };
  },
);
