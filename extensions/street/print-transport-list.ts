import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import { PrintTransportList } from '@bicycles/schema/street/transport-contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { transportListData } from './transport-list-data.ts';
import { type TransportRow, transportSql } from './transport-sql.ts';

/** 移送リスト F7: what is on the way to one yard, in the order in which it was loaded. */
export const printTransportList = defineDocument(
  PrintTransportList,
  async (input, { db, files, actor, now, today, audit }) => {
    const { storageSiteId, isAllCrews, car, driver } = input;
    const crew = isAllCrews ? null : actor.crew;
    const rows = await readRows<TransportRow>(db, transportSql("b.status = 'in_transit'"), {
      crew,
      siteId: storageSiteId,
    });
    const loaded = rows.toReversed();
    audit({
      kind: 'storage_sites',
      id: storageSiteId,
      details: { numbers: loaded.map(({ managementNumber }) => managementNumber) },
    });
    const data = transportListData(loaded, {
      today,
      now,
      listNumber: [formatWarekiShort(today), crew, now.toFormat('HHmm')].filter(Boolean).join('-'),
      team: crew ?? [...new Set(loaded.flatMap((row) => row.crew ?? []))].join('、'),
      car: car ?? '',
      driver: driver ?? (actor.role === 'street' ? actor.name : ''),
    });
    return {
      name: `transport-${today.replaceAll('-', '')}.pdf`,
      pdf: await renderInUse({ db, files }, 'transport-list', data),
    };
  },
);
