import type { Day } from '@bicycles/schema/ground/values';
import { mostInOneNotice, type PublicNoticeKind } from '@bicycles/schema/public-notices/contracts';
import { Text } from '@mantine/core';
import { FindInList } from '#app/parts/find-in-list.tsx';
import { PageLinks } from '#app/parts/page-links.tsx';
import { SelectionSection } from '#app/parts/selection/selection-section.tsx';
import { useRowSelection } from '#app/parts/selection/use-row-selection.ts';
import { type Candidates, CandidateTable } from './candidate-table.tsx';
import { MakeNoticeForm } from './make-notice-form.tsx';

type ReadyCandidatesProps = { kind: PublicNoticeKind; found: Candidates; today: Day };

const form = 'make-notice';
const empty: Record<PublicNoticeKind, string> = {
  storage: '保管の公示を待っている自転車はありません。保管所に着いた自転車が、ここに並びます。',
  disposal: '処分公示を待っている自転車はありません。保管期限を過ぎた自転車が、ここに並びます。',
};

/**
 * 公示できる自転車 with the days and the button that leads to the 公示. Those that were taken down are all chosen at first,
 * over all pages; the others stand apart, because the notice would say 未確認 of them.
 */
export function ReadyCandidates({ kind, found, today }: ReadyCandidatesProps) {
  const { known, unknown, knownIds, unknownIds, isCut, minimumDays } = found;
  const selection = useRowSelection(knownIds, 'all', 'known');
  const added = useRowSelection(unknownIds, 'none', 'unknown');
  const bicycleIds = [...selection.chosen, ...added.chosen].slice(0, mostInOneNotice);
  return (
    <>
      <FindInList label="一覧の中を番号でさがす" />
      <SelectionSection title="公示できる自転車" total={knownIds.length} selection={selection}>
        {isCut && (
          <Text mb="xs">
            {`一度に公示できるのは${mostInOneNotice.toLocaleString('ja-JP')}台までです。残りは、作成したあとに続けて作れます。`}
          </Text>
        )}
        {knownIds.length === 0 ? (
          <Text>{unknownIds.length === 0 ? empty[kind] : '二次登録の済んだ自転車はありません。'}</Text>
        ) : (
          <>
            <CandidateTable
              label="公示できる自転車"
              candidates={known.rows}
              selection={selection}
              form={form}
              today={today}
            />
            <PageLinks page={known.page} pages={known.pages} label="公示できる自転車のページ" />
          </>
        )}
      </SelectionSection>
      {unknownIds.length > 0 && (
        <SelectionSection title="まだ確かめていない自転車" total={unknownIds.length} selection={added}>
          <Text mb="xs">
            二次登録がまだの自転車や、防犯登録を見ていない自転車です。先に二次登録をしてください。選んで公示すると「防犯登録
            未確認」などと載ります。
          </Text>
          <CandidateTable
            label="まだ確かめていない自転車"
            candidates={unknown.rows}
            selection={added}
            form={form}
            today={today}
          />
          <PageLinks
            page={unknown.page}
            pages={unknown.pages}
            name="unknownPage"
            label="まだ確かめていない自転車のページ"
          />
        </SelectionSection>
      )}
      {knownIds.length + unknownIds.length > 0 && (
        <MakeNoticeForm id={form} kind={kind} bicycleIds={bicycleIds} today={today} minimumDays={minimumDays} />
      )}
    </>
  );
}
