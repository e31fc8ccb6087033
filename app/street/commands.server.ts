/** 撤去班: what is done on the list without leaving it. */
import { ConditionMarkIds, ConditionMemo } from '@bicycles/schema/bicycle/condition';
import { AddDisappearance, CancelTagging } from '@bicycles/schema/street/contracts';
import { CancelLoading, SetCondition } from '@bicycles/schema/street/transport-contracts';
import { onDoneHere } from '#app/ground/relay/relayed-command.server.ts';

/** A form sends nothing for a box that is off or a field that is empty, and means that it is so. */
const wholeCondition = {
  ...SetCondition,
  input: SetCondition.input.extend({
    conditionMarkIds: ConditionMarkIds.default([]),
    conditionMemo: ConditionMemo.default(''),
  }),
};

export const commands = [
  onDoneHere(AddDisappearance),
  onDoneHere(CancelTagging),
  onDoneHere(wholeCondition),
  onDoneHere(CancelLoading),
];
