/** What every room answers through the two relays, `commands.ts` and `papers.ts`: a new room adds its lines. */
import { commands as bulkCommands } from './bulk/commands.server.ts';
import { commands as cashCommands } from './cash/commands.server.ts';
import { commands as disposalCommands } from './disposal/commands.server.ts';
import { papers as disposalPapers } from './disposal/papers.server.ts';
import { commands as exemptionsCommands } from './exemptions/commands.server.ts';
import { papers as exemptionsPapers } from './exemptions/papers.server.ts';
import type { RelayedCommand } from './ground/relay/relayed-command.server.ts';
import type { RelayedPaper } from './ground/relay/relayed-paper.server.ts';
import { commands as ledgerCommands } from './ledger/commands.server.ts';
import { papers as ledgerPapers } from './ledger/papers.server.ts';
import { commands as noticesCommands } from './notices/commands.server.ts';
import { papers as noticesPapers } from './notices/papers.server.ts';
import { commands as policeCommands } from './police/commands.server.ts';
import { commands as printersCommands } from './printers/commands.server.ts';
import { papers as printersPapers } from './printers/papers.server.ts';
import { commands as publicNoticesCommands } from './public-notices/commands.server.ts';
import { papers as publicNoticesPapers } from './public-notices/papers.server.ts';
import { papers as returnsPapers } from './returns/papers.server.ts';
import { commands as searchCommands } from './search/commands.server.ts';
import { commands as sessionCommands } from './session/commands.server.ts';
import { papers as stockPapers } from './stock/papers.server.ts';
import { commands as streetCommands } from './street/commands.server.ts';
import { papers as streetPapers } from './street/papers.server.ts';
import { papers as tagsPapers } from './tags/papers.server.ts';
import { commands as templatesCommands } from './templates/commands.server.ts';
import { papers as templatesPapers } from './templates/papers.server.ts';
import { commands as yardCommands } from './yard/commands.server.ts';

const commands: RelayedCommand[] = [
  ...bulkCommands,
  ...cashCommands,
  ...disposalCommands,
  ...exemptionsCommands,
  ...ledgerCommands,
  ...noticesCommands,
  ...policeCommands,
  ...printersCommands,
  ...publicNoticesCommands,
  ...searchCommands,
  ...sessionCommands,
  ...streetCommands,
  ...templatesCommands,
  ...yardCommands,
];

const papers: RelayedPaper[] = [
  ...disposalPapers,
  ...exemptionsPapers,
  ...ledgerPapers,
  ...noticesPapers,
  ...printersPapers,
  ...publicNoticesPapers,
  ...returnsPapers,
  ...stockPapers,
  ...streetPapers,
  ...tagsPapers,
  ...templatesPapers,
];

/** By the contract's path; undefined for what no room lets through. */
export const findCommand = (path: string) => commands.find((command) => command.path === path);

export const findPaper = (path: string) => papers.find((paper) => paper.path === path);
