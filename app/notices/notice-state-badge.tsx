import { type NoticeState, noticeStateLabels } from '@bicycles/schema/notices/contracts';
import { Badge } from '@mantine/core';
import { toneBadge } from '#app/parts/tone-badge.ts';

/** The state of a letter in its own words and colour. */
export const NoticeStateBadge = ({ state }: { state: NoticeState }) => (
  <Badge {...toneBadge(tones[state])}>{noticeStateLabels[state]}</Badge>
);

const tones = { made: 'waiting', sent: 'good', undelivered: 'bad', cancelled: 'over' } as const;
