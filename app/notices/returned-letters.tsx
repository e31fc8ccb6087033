import type { Day } from '@bicycles/schema/ground/values';
import type { ListUndelivered } from '@bicycles/schema/notices/contracts';
import type { UndeliveredStep } from '@bicycles/schema/notices/undelivered-step';
import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { PageLinks } from '#app/parts/page-links.tsx';
import { SelectionCount } from '#app/parts/selection/selection-count.tsx';
import { useRowSelection } from '#app/parts/selection/use-row-selection.ts';
import { AnswerDrawer } from './answer-drawer.tsx';
import { InquiryBar } from './inquiry-bar.tsx';
import { MakeRunForm } from './make-run-form.tsx';
import { type ReturnedLetter, ReturnedTable } from './returned-table.tsx';

type ReturnedLettersProps = { step: UndeliveredStep; found: z.infer<typeof ListUndelivered.output>; today: Day };

const form = 'make-again';

/** The letters of one step, with what is done about them there; a choice goes over the pages. */
export function ReturnedLetters({ step, found, today }: ReturnedLettersProps) {
  const { notices, choosable, counts, page, pages } = found;
  const selection = useRowSelection(
    choosable.map(({ noticeId }) => noticeId),
    step === 'answered' ? 'all' : 'none',
  );
  const [answered, setAnswered] = useState<ReturnedLetter>();
  if (notices.length === 0) return <Text>{nothing[step]}</Text>;

  const isSelectable = step !== 'resent' && step !== 'closed';
  const chosen = choosable.filter(({ noticeId }) => selection.isChosen(noticeId));
  return (
    <>
      {isSelectable && (
        <Group justify="space-between" mb="xs">
          <SelectionCount total={choosable.length} selection={selection} />
          {counts[step] > choosable.length && (
            <Text>{`一度に選べるのは、古いものから${choosable.length}件です。`}</Text>
          )}
        </Group>
      )}
      <ReturnedTable
        notices={notices}
        selection={isSelectable ? selection : undefined}
        form={step === 'answered' ? form : undefined}
        onAnswer={step === 'inquired' ? setAnswered : undefined}
      />
      <PageLinks page={page} pages={pages} label="戻った通知のページ" />
      {(step === 'new' || step === 'inquired') && (
        <InquiryBar noticeIds={selection.chosen} isAsked={step === 'inquired'} today={today} />
      )}
      {step === 'answered' && (
        <MakeRunForm id={form} bicycleIds={chosen.map(({ bicycleId }) => bicycleId)} today={today} kind="choose" />
      )}
      {answered !== undefined && (
        <AnswerDrawer key={answered.noticeId} notice={answered} today={today} onClose={() => setAnswered(undefined)} />
      )}
    </>
  );
}

const nothing: Record<UndeliveredStep, string> = {
  new: '住所照会を待っている通知はありません。戻った郵便を上の欄で読み取ると、ここに並びます。',
  inquired: '回答を待っている通知はありません。「住所照会待ち」で選んで「照会済にする」と、ここに移ります。',
  answered: '再発送を待っている通知はありません。新しい住所が分かると、ここに移ります。',
  resent: '再発送した通知はまだありません。',
  closed: '返還・処分が済んだか、住所が判明しなかった通知はまだありません。',
};
