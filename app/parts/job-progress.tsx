/** How far long work is. It goes on without this screen; left and found again, it shows what is so by then. */
import { type Job, type JobState, jobStateLabels } from '@bicycles/schema/jobs/contracts';
import { Group, Progress, Text } from '@mantine/core';
import { useFetcher, useRevalidator } from '@remix-run/react';
import { type ReactNode, useEffect } from 'react';
import { useWhileInSight } from './use-while-in-sight.ts';

type Known = Pick<Job, 'state' | 'done' | 'total'>;

type JobProgressProps = {
  job: Known;
  /** The resource route whose loader answers the `Job`: asked this way, no look at the ledger is left in the trail. */
  askAt: string;
  /** What is counted: 通, 台. */
  unit: string;
  /** Stopping it, beside the bar. */
  children?: ReactNode;
};

const askedEveryMs = 1_500;
export const isJobUnderWay = (state: JobState): boolean => state === 'waiting' || state === 'running';

/** Asks while the work is under way, and has the screen's rows read again once it is over. */
export function JobProgress({ job, askAt, unit, children }: JobProgressProps) {
  const { load, data } = useFetcher<Known>();
  const { revalidate } = useRevalidator();
  const { state, done, total } = data ?? job;
  const isUnderWay = isJobUnderWay(state);

  useWhileInSight(() => load(askAt), askedEveryMs, isUnderWay);

  useEffect(() => {
    if (!isUnderWay && isJobUnderWay(job.state)) revalidate();
  }, [isUnderWay, job.state, revalidate]);

  const percent = total === 0 ? 0 : Math.round((done / total) * 100);
  return (
    <Group gap="md" wrap="nowrap">
      <div style={{ flex: 1 }}>
        <Text role="status" fw={700} mb={4}>
          {`${jobStateLabels[state]}　${done.toLocaleString('ja-JP')} / ${total.toLocaleString('ja-JP')}${unit}`}
        </Text>
        <Progress.Root size="lg">
          <Progress.Section value={percent} animated={isUnderWay} aria-label="進み具合" />
        </Progress.Root>
      </div>
      {children}
    </Group>
  );
}
