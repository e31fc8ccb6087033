import type { LeftOut } from '@bicycles/schema/notices/contracts';
import { Alert, Anchor } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';

type LeftOutListProps = { title: string; leftOut: readonly LeftOut[] };

/** Bicycles that were not taken along, each with why and the way to it. */
export function LeftOutList({ title, leftOut }: LeftOutListProps) {
  if (leftOut.length === 0) return null;
  return (
    <Alert color="orange" c="dark" icon={<IconAlertTriangle aria-hidden />} title={`${title}（${leftOut.length}件）`}>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {leftOut.map(({ bicycleId, managementNumber, reason }) => (
          <li key={bicycleId}>
            <Anchor component={Link} to={`/ledger/${bicycleId}`} c="dark" td="underline" fw={700} mr="sm">
              {managementNumber}
            </Anchor>
            {reason}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
