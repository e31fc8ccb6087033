/** The state of a bicycle in its own words and colour; the word alone says everything. */
import { type Status, statusLabels } from '@bicycles/schema/bicycle/status';
import { Badge } from '@mantine/core';
import { statusTones } from '#app/ground/theme/status-colours.ts';

export function StatusBadge({ status }: { status: Status }) {
  const { background, text } = statusTones[status];
  return (
    <Badge size="lg" radius="sm" tt="none" style={{ '--badge-bg': background, '--badge-color': text }}>
      {statusLabels[status]}
    </Badge>
  );
}
