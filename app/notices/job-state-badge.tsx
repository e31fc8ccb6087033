import { type JobState, jobStateLabels } from '@bicycles/schema/jobs/contracts';
import { Badge } from '@mantine/core';
import { toneBadge } from '#app/parts/tone-badge.ts';

/** The state of a run in its own words and colour. */
export const JobStateBadge = ({ state }: { state: JobState }) => (
  <Badge {...toneBadge(tones[state])}>{jobStateLabels[state]}</Badge>
);

const tones = { waiting: 'waiting', running: 'moving', done: 'good', failed: 'bad', cancelled: 'over' } as const;
