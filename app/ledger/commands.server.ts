import { TakeOverOwner } from '@bicycles/schema/ledger/past-owner-contracts';
import { onDone } from '#app/ground/relay/relayed-command.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';

export const commands = [
  onDone(TakeOverOwner, ({ bicycleId }) =>
    redirectWithMessage(`/ledger/${bicycleId}`, '過去の撤去の所有者を引き継ぎました'),
  ),
];
