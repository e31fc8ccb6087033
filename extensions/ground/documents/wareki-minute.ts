import { formatTime, tokyoDay } from '@bicycles/schema/ground/text/tokyo-time';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Instant } from '@bicycles/schema/ground/values';

/** `令和8年11月20日 10時42分` in Tokyo, as papers write an instant; empty when unknown. */
export function warekiMinute(instant: Instant | null): string {
  if (instant === null) return '';
  const [hour, minute] = formatTime(instant).split(':');
  return `${formatWareki(tokyoDay(instant))} ${Number(hour)}時${minute}分`;
}
