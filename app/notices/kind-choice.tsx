import { type NoticeKind, noticeKinds } from '@bicycles/schema/notices/contracts';
import { SegmentedControl } from '@mantine/core';
import { kindWords } from './kind-words.ts';

type KindChoiceProps = { chosen?: NoticeKind; onChoose?: () => void };

/** 様式: 封書 or はがき; goes with the form as `kind`. */
export function KindChoice({ chosen = 'letter', onChoose }: KindChoiceProps) {
  return (
    <SegmentedControl
      name="kind"
      aria-label="様式"
      color="ai.7"
      defaultValue={chosen}
      {...(onChoose && { onChange: onChoose })}
      data={noticeKinds.map((value) => ({ value, label: kindWords[value] }))}
    />
  );
}
