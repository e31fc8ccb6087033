import { WithdrawExemption } from '@bicycles/schema/exemptions/contracts';
import { onDone } from '#app/ground/relay/relayed-command.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';

/** The counter goes on without it. */
export const commands = [
  onDone(WithdrawExemption, ({ bicycleId }) =>
    redirectWithMessage(`/returns/${bicycleId}`, '免除の申請を取り下げました'),
  ),
];
