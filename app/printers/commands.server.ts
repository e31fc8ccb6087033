import { RetirePrinter } from '@bicycles/schema/printers/contracts';
import { onDone } from '#app/ground/relay/relayed-command.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';

export const commands = [
  onDone(RetirePrinter, ({ printerId, name }) =>
    redirectWithMessage(`/printers/${printerId}`, `「${name}」を変更しました`),
  ),
];
