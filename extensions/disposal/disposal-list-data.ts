import { registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import { type DisposalItem, disposalKindLabels } from '@bicycles/schema/disposal/contracts';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';
import type { DisposalListData } from '../ground/documents/data/disposal-list.ts';
import { groupedTagNumber } from '../ground/documents/paper-texts.ts';
import type { DisposalRow } from './disposal-sql.ts';
import type { ReadItem } from './read-items.ts';

/** The texts of 処分リスト: without what was taken off or has left. */
export async function disposalListData(
  db: Knex,
  list: DisposalRow,
  items: readonly ReadItem[],
): Promise<DisposalListData> {
  const site = await readRow<{ name: string }>(db, 'select name from storage_sites where id = :id', {
    id: list.storageSiteId,
  });
  const printed = items.filter(({ state }) => state !== 'removed' && state !== 'left');
  return {
    number: list.number,
    storageSite: site?.name ?? '',
    listedOn: formatWareki(list.listedOn),
    count: `${printed.length}台`,
    rows: printed.map((item, index) => ({
      no: String(index + 1),
      managementNumber: item.managementNumber,
      tagNumber: groupedTagNumber(item.tagNumber),
      position: item.storageSlot ?? '',
      vehicleKind: item.vehicleKind,
      model: item.model,
      colour: item.colour,
      registrationNumber: registrationInWords(item),
      frameNumber: item.frameNumber ?? '',
      removedOn: formatWareki(item.removedOn),
      retainedUntil: formatWareki(item.retentionDeadlineOn),
      note: noteOf(item),
    })),
  };
}

const noteOf = ({ isBeyondUse, kind }: DisposalItem): string =>
  [isBeyondUse ? '機能喪失' : '', disposalKindLabels[kind]].filter((text) => text !== '').join('・');
