/** 戻った郵便を読み取る: the reason stays, so a pile with one reason is only scan, scan, scan. */

import type { Day } from '@bicycles/schema/ground/values';
import type { Choice } from '@bicycles/schema/masters/contracts';
import { Group, Input, Paper, SegmentedControl, TextInput, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { NoticeNumberField } from './notice-number-field.tsx';
import { ScannedLetters } from './scanned-letters.tsx';
import type { Scan } from './use-scan.ts';

type ScanReturnedProps = { reasons: readonly Choice[]; today: Day };

export function ScanReturned({ reasons, today }: ScanReturnedProps) {
  const [reasonId, setReasonId] = useState(reasons[0]?.id ?? '');
  const box = useRef<HTMLInputElement>(null);
  const isByPointer = useRef(false);
  const [day, setDay] = useState<string>(today);
  const [scans, setScans] = useState<readonly Scan[]>([]);
  const reasonLabel = reasons.find(({ id }) => id === reasonId)?.label ?? '';
  const add = (number: string) => {
    const scan = { key: crypto.randomUUID(), number, undeliveredReasonId: reasonId, reasonLabel, undeliveredOn: day };
    setScans((before) => [scan, ...before]);
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="scan-returned">
      <Title order={2} fz="1.125rem" mb="xs" id="scan-returned">
        戻った郵便を読み取る
      </Title>
      <Group align="flex-start" gap="md">
        <Input.Wrapper label="返戻の内容" labelElement="div" size="md">
          <SegmentedControl
            aria-label="返戻の内容"
            color="ai.7"
            display="flex"
            size="md"
            value={reasonId}
            onPointerDown={() => {
              isByPointer.current = true;
            }}
            onKeyDown={() => {
              isByPointer.current = false;
            }}
            onChange={(id) => {
              setReasonId(id);
              // The arrow keys go on through the reasons; a press is done with them, and the next thing is a scan.
              if (isByPointer.current) box.current?.focus();
            }}
            data={reasons.map(({ id, label }) => ({ value: id, label }))}
          />
        </Input.Wrapper>
        <TextInput
          type="date"
          label="返戻日"
          w={170}
          max={today}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <NoticeNumberField box={box} onRead={add} />
      </Group>
      <ScannedLetters scans={scans} />
    </Paper>
  );
}
