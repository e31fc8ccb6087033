/** 印刷: all letters of the run, or after a paper jam those that are missing. */
import { PrintNoticeRun } from '@bicycles/schema/notices/contracts';
import type { Printer } from '@bicycles/schema/printers/contracts';
import { Button, Group, Paper, Text, TextInput, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { PaperForm } from '#app/parts/paper-form.tsx';
import { PrinterSelect } from '#app/parts/printer-select.tsx';

type PrintRunFormProps = { runId: string; count: number; printers: readonly Printer[] };

export function PrintRunForm({ runId, count, printers }: PrintRunFormProps) {
  const [from, setFrom] = useState('1');
  const [until, setUntil] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const last = until === '' ? count : Number(until);
  const letters = last - Number(from) + 1;
  // The answer comes in another tab, where nothing can be corrected: what would be refused stays here.
  const check = (event: FormEvent) => {
    if (isPosition(Number(from), count) && isPosition(last, count) && letters > 0) return;
    event.preventDefault();
    setRefusal(`1〜${count}通目の範囲で、小さい番号から指定してください`);
  };
  const typed = (set: (value: string) => void) => (event: FormEvent<HTMLInputElement>) => {
    set(event.currentTarget.value);
    setRefusal(undefined);
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="print-run">
      <Title order={3} id="print-run" mb="xs">
        1. 印刷
      </Title>
      <PaperForm paper={PrintNoticeRun} about={{ runId }} onSubmit={check}>
        <Group align="flex-start" gap="sm">
          <PrinterSelect printers={printers} size="sm" w={220} />
          <TextInput
            name="fromPosition"
            label="何通目から"
            inputMode="numeric"
            size="sm"
            w={88}
            value={from}
            onChange={typed(setFrom)}
            error={refusal !== undefined}
          />
          <TextInput
            name="untilPosition"
            label="何通目まで"
            placeholder={String(count)}
            inputMode="numeric"
            size="sm"
            w={88}
            value={until}
            onChange={typed(setUntil)}
            error={refusal !== undefined}
          />
        </Group>
        {refusal !== undefined && (
          <Text role="alert" c="var(--mantine-color-error)" size="sm" mt={4}>
            {refusal}
          </Text>
        )}
        <Button type="submit" mt="sm" disabled={count === 0} leftSection={<IconPrinter size={20} aria-hidden />}>
          {letters > 0 && letters < count ? `${letters}通を印刷` : `全${count.toLocaleString('ja-JP')}通を印刷`}
        </Button>
      </PaperForm>
    </Paper>
  );
}

const isPosition = (position: number, count: number): boolean =>
  Number.isInteger(position) && position >= 1 && position <= count;
