import { type DisposalState, disposalStateLabels } from '@bicycles/schema/disposal/contracts';
import { Badge } from '@mantine/core';
import { toneBadge } from '#app/parts/tone-badge.ts';

/** How far a list is, in its own words and colour. */
export const DisposalStateBadge = ({ state }: { state: DisposalState }) => (
  <Badge {...toneBadge(tones[state])}>{disposalStateLabels[state]}</Badge>
);

const tones = { listed: 'waiting', reconciled: 'moving', closed: 'good', cancelled: 'over' } as const;
