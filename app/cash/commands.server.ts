import { UndoCashClose } from '@bicycles/schema/cash/contracts';
import { onDone } from '#app/ground/relay/relayed-command.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';

export const commands = [
  onDone(UndoCashClose, ({ storageSiteId, businessDay }) =>
    redirectWithMessage(
      `/cash?site=${storageSiteId}&day=${businessDay}`,
      'レジ締めを取り消しました。数え直して、もう一度締めてください',
    ),
  ),
];
