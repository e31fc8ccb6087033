import { type PublicNoticeState, publicNoticeStateLabels } from '@bicycles/schema/public-notices/contracts';
import { Badge } from '@mantine/core';
import { toneBadge } from '#app/parts/tone-badge.ts';

/** The state of a 公示 as of today, in its own words and colour. */
export const PublicNoticeStateBadge = ({ state }: { state: PublicNoticeState }) => (
  <Badge {...toneBadge(tones[state])}>{publicNoticeStateLabels[state]}</Badge>
);

const tones = { waiting: 'waiting', running: 'good', ended: 'over', revoked: 'bad' } as const;
