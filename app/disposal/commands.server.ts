/** 処分: the commands of one bicycle, of a list, and of the money of sales. */
import {
  AddDisposal,
  AddDisposalItems,
  CancelDisposal,
  ChangeDisposalKinds,
  CloseDisposal,
  DisposeBicycles,
  RemoveDisposalItems,
  SetDisposalLot,
  UndoDisposal,
} from '@bicycles/schema/disposal/contracts';
import { AskOverride, DecideOverride, HoldBicycle, ReleaseHold } from '@bicycles/schema/disposal/gate-contracts';
import { DecideProtectionRemovals } from '@bicycles/schema/disposal/protection-contracts';
import { FinishReconciliation } from '@bicycles/schema/disposal/reconciliation-contracts';
import { PaySaleClaim, WithdrawSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { onDone } from '#app/ground/relay/relayed-command.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { localPath } from '#app/ground/session/local-path.ts';
import { outcome } from '#app/parts/outcome.server.ts';

const ofBicycle = [
  onDone(HoldBicycle, ({ bicycleId }) =>
    redirectWithMessage(`/ledger/${bicycleId}`, '処分を保留しました。解除するまで返還もできません'),
  ),
  onDone(ReleaseHold, ({ bicycleId }) => redirectWithMessage(`/ledger/${bicycleId}`, '処分の保留を解除しました')),
  onDone(AskOverride, (_output, { input }) =>
    redirectWithMessage(`/ledger/${input.bicycleId}`, '例外を申請しました。別の担当者の承認を待っています'),
  ),
  onDone(DecideOverride, ({ bicycleId, state }) =>
    redirectWithMessage(
      `/ledger/${bicycleId}`,
      state === 'approved' ? '処分の例外を承認しました' : '処分の例外を認めないことにしました',
    ),
  ),
  /** From 処分の状況, or on the screen of one bicycle. */
  onDone(DecideProtectionRemovals, ({ decidedCount }, { form }) =>
    redirectWithMessage(localPath(String(form.get('returnTo'))), `${decidedCount}件の判断を登録しました`),
  ),
];

const ofLists = [
  onDone(AddDisposal, ({ disposalId, number, count, leftOut }) =>
    outcome(
      `/disposals/${disposalId}`,
      `処分リスト ${number} を作成しました。${count}台`,
      '載せられなかった自転車',
      leftOut,
    ),
  ),
  onDone(AddDisposalItems, ({ disposalId, addedCount, leftOut }) =>
    outcome(
      `/disposals/${disposalId}`,
      `${addedCount}台をリストに加えました`,
      'リストに加えられなかった自転車',
      leftOut,
    ),
  ),
  onDone(RemoveDisposalItems, ({ disposalId, removedCount, skipped }) =>
    outcome(
      `/disposals/${disposalId}`,
      `${removedCount}台をリストから外しました`,
      'リストから外せなかった自転車',
      skipped,
    ),
  ),
  onDone(ChangeDisposalKinds, ({ disposalId, changedCount, skipped }) =>
    outcome(`/disposals/${disposalId}`, `${changedCount}台の区分を変えました`, '区分を変えられなかった自転車', skipped),
  ),
  onDone(SetDisposalLot, ({ disposalId, soldYen }) =>
    redirectWithMessage(`/disposals/${disposalId}`, `買受人と金額を保存しました。合計 ${formatYen(soldYen)}`),
  ),
  onDone(FinishReconciliation, ({ disposalId, foundCount, notFoundCount }) =>
    redirectWithMessage(
      `/disposals/${disposalId}`,
      `突合を終えました。現物あり ${foundCount}台、現物なし ${notFoundCount}台`,
    ),
  ),
  onDone(DisposeBicycles, ({ disposalId, disposedCount, refused }) =>
    outcome(`/disposals/${disposalId}`, `${disposedCount}台の処分を登録しました`, '処分できなかった自転車', refused),
  ),
  onDone(UndoDisposal, ({ disposalId, undoneCount, skipped }) =>
    outcome(
      `/disposals/${disposalId}`,
      `${undoneCount}台の処分を取り消しました`,
      '処分を取り消せなかった自転車',
      skipped,
    ),
  ),
  onDone(CloseDisposal, ({ disposalId, disposedCount }) =>
    redirectWithMessage(`/disposals/${disposalId}`, `処分リストを確定しました。${disposedCount}台`),
  ),
  onDone(CancelDisposal, ({ disposalId }) =>
    redirectWithMessage(`/disposals/${disposalId}`, '処分リストを取り消しました'),
  ),
];

const ofSales = [
  onDone(PaySaleClaim, ({ claimId, paidYen }) =>
    redirectWithMessage(`/disposals/sales/claims/${claimId}`, `${formatYen(paidYen)}の支払を登録しました`),
  ),
  onDone(WithdrawSaleClaim, ({ claimId }) =>
    redirectWithMessage(`/disposals/sales/claims/${claimId}`, '請求を取り下げました'),
  ),
];

export const commands = [...ofBicycle, ...ofLists, ...ofSales];
