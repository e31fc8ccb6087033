import { type LabelPaper, labelPaperLabels, labelPapers } from '@bicycles/schema/tags/contracts';
import { Input, SegmentedControl } from '@mantine/core';

type LabelPaperChoiceProps = { paper: LabelPaper; onChoose: (paper: LabelPaper) => void };

/** 用紙: a sheet of labels or a roll; goes with the form as `paper`. */
export function LabelPaperChoice({ paper, onChoose }: LabelPaperChoiceProps) {
  return (
    <Input.Wrapper label="用紙" labelElement="div">
      <SegmentedControl
        name="paper"
        fullWidth
        aria-label="用紙"
        color="ai.7"
        value={paper}
        onChange={(value) => onChoose(labelPapers.find((known) => known === value) ?? 'a4')}
        data={labelPapers.map((value) => ({ value, label: labelPaperLabels[value] }))}
      />
    </Input.Wrapper>
  );
}
