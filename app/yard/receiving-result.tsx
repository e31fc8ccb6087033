import { Button, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReceivingAnswer } from './receiving-answer.ts';
import { ScanOutcome } from './scan-outcome.tsx';

/** How the newest scan went, and the way on with a bicycle that was received. */
export function ReceivingResult({ answer }: { answer: ReceivingAnswer }) {
  const { tagNumber } = answer;
  if (answer.outcome === 'refused') {
    return (
      <ScanOutcome isRefused title="受け入れていません" tagNumber={tagNumber}>
        {answer.message}
      </ScanOutcome>
    );
  }
  const { managementNumber, placeName, bicycleId } = answer.done;
  return (
    <>
      <ScanOutcome title="受け入れました" tagNumber={tagNumber}>
        <Text fz="lg" fw={700}>
          {managementNumber}
        </Text>
        {placeName}
      </ScanOutcome>
      <Button component={Link} to={`/yard/intake/${bicycleId}`} variant="default" mt="xs">
        この自転車の二次登録へ
      </Button>
    </>
  );
}
