/** All rooms, for Directus and for the tests that walk every endpoint. */
import { bulk } from './bulk/room.ts';
import { cash } from './cash/room.ts';
import { disposal } from './disposal/room.ts';
import { drafts } from './drafts/room.ts';
import { exemptions } from './exemptions/room.ts';
import { exported } from './export/room.ts';
import { jobsRoom } from './jobs/room.ts';
import { ledger } from './ledger/room.ts';
import { legalDates } from './legal-dates/room.ts';
import { masters } from './masters/room.ts';
import { notices } from './notices/room.ts';
import { people } from './people/room.ts';
import { photos } from './photos/room.ts';
import { police } from './police/room.ts';
import { printers } from './printers/room.ts';
import { publicNotices } from './public-notices/room.ts';
import { returns } from './returns/room.ts';
import { search } from './search/room.ts';
import { session } from './session/room.ts';
import { stickers } from './stickers/room.ts';
import { stock } from './stock/room.ts';
import { street } from './street/room.ts';
import { tags } from './tags/room.ts';
import { templates } from './templates/room.ts';
import { yard } from './yard/room.ts';

const withoutJobs = [
  bulk,
  cash,
  disposal,
  drafts,
  exemptions,
  exported,
  ledger,
  legalDates,
  masters,
  notices,
  people,
  photos,
  police,
  printers,
  publicNotices,
  returns,
  search,
  session,
  stickers,
  stock,
  street,
  tags,
  templates,
  yard,
];

export const rooms = [...withoutJobs, jobsRoom(withoutJobs.flatMap(({ jobs }) => jobs))];
