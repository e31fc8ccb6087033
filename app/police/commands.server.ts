import { CancelPoliceInquiry } from '@bicycles/schema/police/contracts';
import { onDone } from '#app/ground/relay/relayed-command.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';

export const commands = [
  onDone(CancelPoliceInquiry, ({ bicycleId }) =>
    redirectWithMessage(`/ledger/${bicycleId}/police`, '照会の記録を取り消しました'),
  ),
];
