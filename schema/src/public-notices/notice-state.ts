import type { Day } from '../ground/values.ts';
import type { PublicNoticeState } from './contracts.ts';

type Notice = { announcedOn: Day; announcedUntil: Day; isRevoked: boolean };

/** How a 公示 stands on a day. */
export function publicNoticeState({ announcedOn, announcedUntil, isRevoked }: Notice, today: Day): PublicNoticeState {
  if (isRevoked) return 'revoked';
  if (today < announcedOn) return 'waiting';
  return today <= announcedUntil ? 'running' : 'ended';
}
