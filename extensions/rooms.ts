/** All rooms, for Directus and for the tests that walk every endpoint. */
import { bulk } from './bulk/index.ts';
import { disposals } from './disposals/index.ts';
import { jobs } from './jobs/index.ts';
import { ledger } from './ledger/index.ts';
import { masters } from './masters/index.ts';
import { notices } from './notices/index.ts';
import { people } from './people/index.ts';
import { photos } from './photos/index.ts';
import { printers } from './printers/index.ts';
import { publicNotices } from './public-notices/index.ts';
import { returns } from './returns/index.ts';
import { searches } from './searches/index.ts';
import { stock } from './stock/index.ts';
import { street } from './street/index.ts';
import { tags } from './tags/index.ts';
import { templates } from './templates/index.ts';
import { yard } from './yard/index.ts';

export const rooms = [
  bulk,
  disposals,
  jobs,
  ledger,
  masters,
  notices,
  people,
  photos,
  printers,
  publicNotices,
  returns,
  searches,
  stock,
  street,
  tags,
  templates,
  yard,
];
