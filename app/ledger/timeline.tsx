/** 経過: what happened to the bicycle, when, by whom and why; the latest on top. */

import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { BicycleEvent } from '@bicycles/schema/ledger/contracts';
import { Timeline as Line, Paper, Text, Title } from '@mantine/core';
import type { z } from 'zod';
import { eventDetails } from './event-details.ts';
import { eventLabelOf } from './event-label.ts';

export function Timeline({ events }: { events: readonly z.infer<typeof BicycleEvent>[] }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} fz="1.125rem" mb="md">
        経過
      </Title>
      <Line active={events.length} bulletSize={16} lineWidth={2} component="ol" m={0} p={0}>
        {events.toReversed().map((event) => (
          <Line.Item key={event.id} component="li" title={eventLabelOf(event.kind)} style={{ listStyle: 'none' }}>
            <Text size="sm">
              <time dateTime={event.occurredAt}>{formatInstant(event.occurredAt)}</time>　{event.actorName}
            </Text>
            {event.reason !== null && <Text size="sm">{`理由：${event.reason}`}</Text>}
            {eventDetails(event).map((line) => (
              <Text key={line} size="sm" c="dimmed">
                {line}
              </Text>
            ))}
          </Line.Item>
        ))}
      </Line>
    </Paper>
  );
}
