/** All rooms, for who may do what and what happens to a bicycle; in the order of the table of rights. */
import * as bulk from './bulk/room.ts';
import * as cash from './cash/room.ts';
import * as disposal from './disposal/room.ts';
import * as drafts from './drafts/room.ts';
import * as exemptions from './exemptions/room.ts';
import * as exported from './export/room.ts';
import * as jobs from './jobs/room.ts';
import * as ledger from './ledger/room.ts';
import * as legalDates from './legal-dates/room.ts';
import * as masters from './masters/room.ts';
import * as notices from './notices/room.ts';
import * as people from './people/room.ts';
import * as photos from './photos/room.ts';
import * as police from './police/room.ts';
import * as printers from './printers/room.ts';
import * as publicNotices from './public-notices/room.ts';
import * as returns from './returns/room.ts';
import * as search from './search/room.ts';
import * as session from './session/room.ts';
import * as stock from './stock/room.ts';
import * as street from './street/room.ts';
import * as tags from './tags/room.ts';
import * as templates from './templates/room.ts';
import * as yard from './yard/room.ts';

export const roomCapabilities = {
  ...masters.capabilities,
  ...people.capabilities,
  ...drafts.capabilities,
  ...tags.capabilities,
  ...street.capabilities,
  ...photos.capabilities,
  ...yard.capabilities,
  ...ledger.capabilities,
  ...police.capabilities,
  ...legalDates.capabilities,
  ...returns.capabilities,
  ...exemptions.capabilities,
  ...cash.capabilities,
  ...stock.capabilities,
  ...templates.capabilities,
  ...printers.capabilities,
  ...jobs.capabilities,
  ...notices.capabilities,
  ...search.capabilities,
  ...exported.capabilities,
  ...bulk.capabilities,
  ...publicNotices.capabilities,
  ...disposal.capabilities,
  ...session.capabilities,
};

export const roomEvents = {
  ...street.events,
  ...yard.events,
  ...ledger.events,
  ...police.events,
  ...returns.events,
  ...exemptions.events,
  ...notices.events,
  ...bulk.events,
  ...publicNotices.events,
  ...disposal.events,
};
