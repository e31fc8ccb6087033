import { undeliveredStepLabels, undeliveredSteps } from '@bicycles/schema/notices/contracts';
import type { UndeliveredStep } from '@bicycles/schema/notices/undelivered-step';
import { Badge, Tabs } from '@mantine/core';
import { useNavigate } from '@remix-run/react';
import type { ReactNode } from 'react';

/** No address found leads there, too, not only 返還 and 処分. */
const labels = { ...undeliveredStepLabels, closed: '対応不要' };

type StepTabsProps = { step: UndeliveredStep; counts: Record<UndeliveredStep, number>; children: ReactNode };

/** What each returned letter waits for, with how many. */
export function StepTabs({ step, counts, children }: StepTabsProps) {
  const navigate = useNavigate();
  return (
    <Tabs
      value={step}
      onChange={(next) => next !== null && navigate(`/notices/undelivered?step=${next}`, { preventScrollReset: true })}
      activateTabWithKeyboard={false}
    >
      <Tabs.List>
        {undeliveredSteps.map((each) => (
          <Tabs.Tab
            key={each}
            value={each}
            fz="md"
            px="sm"
            rightSection={
              <Badge variant="light" color="gray" c="dark" radius="sm">
                {counts[each]}
              </Badge>
            }
          >
            {labels[each]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={step} pt="sm">
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
