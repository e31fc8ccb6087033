import { Failure } from '@bicycles/schema/ground/failure';
import { AcknowledgeStockCheck } from '@bicycles/schema/stock/contracts';
import { defineCommand } from '../ground/command/define-command.ts';

/** The office has looked into an alarm and says what it found; the alarm leaves the start screen and is kept. */
export const acknowledgeStockCheck = defineCommand(
  AcknowledgeStockCheck,
  async ({ storageSiteId, businessDay, note }, { trx, actor, at, audit }) => {
    const done = await trx('stock_checks')
      .where({ storage_site: storageSiteId, business_day: businessDay })
      .whereNull('acknowledged_at')
      .update({ acknowledged_by: actor.id, acknowledged_at: at, acknowledged_note: note });
    if (done === 0) {
      throw new Failure('already-acknowledged', 'この在庫の不一致は確認済みです。画面を更新して確かめてください');
    }

    audit({ kind: 'stock_checks', id: storageSiteId, details: { businessDay } });
    return { storageSiteId, businessDay };
  },
);
