/** The question before a 公示 is made: its first page, how many bicycles of which yard, the days and what follows. */

import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { type NoticePreview, publicNoticeKindLabels } from '@bicycles/schema/public-notices/contracts';
import { Alert, Stack, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { LeftOutList } from '#app/parts/left-out-list.tsx';
import type { Outcome, OutcomeAnswer } from '#app/parts/outcome-note.tsx';
import { Question } from '#app/parts/question.tsx';
import { ChosenIds } from '#app/parts/selection/chosen-ids.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import styles from './public-notices.module.css';

type PublishQuestionProps = {
  preview: NoticePreview;
  bicycleIds: readonly string[];
  number: string | undefined;
  onCancel(): void;
  /** Made, but not of all that were chosen. */
  onOutcome(outcome: Outcome): void;
};

const formId = 'publish-notice';

export function PublishQuestion({ preview, bicycleIds, number, onCancel, onOutcome }: PublishQuestionProps) {
  const fetcher = useFetcher<OutcomeAnswer>();
  const { result, outcome } = fetcher.data ?? {};
  useEffect(() => {
    if (outcome !== undefined) onOutcome(outcome);
  }, [outcome, onOutcome]);
  const { kind, announcedOn, announcedUntil, count, sites, uncheckedCount, leftOut } = preview;
  const counted = `${count.toLocaleString('ja-JP')}台`;
  const fields = { kind, announcedOn, announcedUntil, ...(number !== undefined && { number }) };
  return (
    <Question
      title={`${counted}の${publicNoticeKindLabels[kind]}をしますか`}
      onCancel={onCancel}
      answers={
        <SubmitButton form={formId} isPending={fetcher.state !== 'idle'}>
          {`${counted}を公示する`}
        </SubmitButton>
      }
    >
      <Stack gap="xs">
        <Text fw={700}>{`${formatWareki(announcedOn)} ～ ${formatWareki(announcedUntil)}`}</Text>
        <Text>{sites.map((site) => `${site.name} ${site.count.toLocaleString('ja-JP')}台`).join('、')}</Text>
        <Text>{meaning(preview)}</Text>
        <Text>{`誤りに気づいたときは、${formatWareki(announcedOn)}のうちなら理由を付けて取り消せます。`}</Text>
        {uncheckedCount > 0 && (
          <Alert color="orange" variant="light">
            <Text fw={700}>{`${uncheckedCount}台は「防犯登録 未確認」と載ります`}</Text>
          </Alert>
        )}
        <LeftOutList title="載らない自転車" leftOut={leftOut} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it */}
        <section className={styles['page']} aria-label="公示リストの1ページ目" tabIndex={0}>
          <img src={`data:image/png;base64,${preview.firstPage}`} alt="公示リストの1ページ目" />
        </section>
        <fetcher.Form method="post" action="/public-notices" id={formId}>
          <CommandKey lastResult={result} />
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <ChosenIds name="bicycleIds" ids={bicycleIds} />
          <FormErrors errors={Object.values(result?.error ?? {}).flatMap((messages) => messages ?? [])} />
        </fetcher.Form>
      </Stack>
    </Question>
  );
}

const meaning = ({ kind, effectiveOn }: NoticePreview): string =>
  kind === 'storage'
    ? `返還されないまま${formatWareki(effectiveOn)}になると、所有権が区に移ります（自転車法6条4項）。`
    : `公示が終わった翌日の${formatWareki(effectiveOn)}から、処分できるようになります（自転車法6条3項）。`;
