import { type PublishedForm, publishedNumber } from '@bicycles/schema/bicycle/published-number';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { PublicNoticeLine } from '@bicycles/schema/public-notices/contracts';

export const publicHeader = [
  '番号',
  '撤去し保管した日',
  '撤去場所',
  '防犯登録番号',
  '車種',
  '型式',
  '色',
  '保管期間の満了日',
  '保管・返還場所',
];

/** One announced bicycle as a line of the web site's list. */
export const publicCells = (line: PublicNoticeLine, position: number, form: PublishedForm): string[] => [
  String(position),
  formatWareki(line.storedOn),
  line.placeName,
  publishedNumber(line, form),
  line.vehicleKind,
  line.model,
  line.colour,
  formatWareki(line.storedUntil),
  line.storageSiteName,
];
