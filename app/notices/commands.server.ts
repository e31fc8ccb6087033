/** 返還通知: most are told on the screen that sent them, many letters at a time. */
import { CancelJob, RestartJob } from '@bicycles/schema/jobs/contracts';
import {
  AddAddressInquiry,
  AddReissue,
  AddUndelivered,
  AnswerAddressInquiry,
  CancelNotices,
  CancelUndelivered,
  SendNoticeRun,
} from '@bicycles/schema/notices/contracts';
import { onDone, onDoneHere } from '#app/ground/relay/relayed-command.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';

export const commands = [
  onDoneHere(CancelJob),
  onDoneHere(RestartJob),
  onDoneHere(SendNoticeRun),
  onDoneHere(CancelNotices),
  /** On to its run, where it is printed and sent. */
  onDone(AddReissue, ({ runId, number }) =>
    redirectWithMessage(`/notices/runs/${runId}`, `${number} を再発行しました。印刷して、発送を登録してください`),
  ),
  onDoneHere(AddUndelivered),
  onDoneHere(CancelUndelivered),
  onDoneHere(AddAddressInquiry),
  onDoneHere(AnswerAddressInquiry),
];
