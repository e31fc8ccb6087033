/** The screens, room by room; each room owns its fragment. */
import type { RouteConfig } from '@remix-run/route-config';
import { bulk } from './routes/bulk/routes.ts';
import { cash } from './routes/cash/routes.ts';
import { clock } from './routes/clock/routes.ts';
import { disposals } from './routes/disposals/routes.ts';
import { exemptions } from './routes/exemptions/routes.ts';
import { help } from './routes/help/routes.ts';
import { home } from './routes/home/routes.ts';
import { ledger } from './routes/ledger/routes.ts';
import { ledgerExport } from './routes/ledger-export/routes.ts';
import { notices } from './routes/notices/routes.ts';
import { photos } from './routes/photos/routes.ts';
import { postal } from './routes/postal/routes.ts';
import { printers } from './routes/printers/routes.ts';
import { publicNotices } from './routes/public-notices/routes.ts';
import { returns } from './routes/returns/routes.ts';
import { session } from './routes/session/routes.ts';
import { stock } from './routes/stock/routes.ts';
import { street } from './routes/street/routes.ts';
import { tags } from './routes/tags/routes.ts';
import { templates } from './routes/templates/routes.ts';
import { yard } from './routes/yard/routes.ts';

export default [
  ...home,
  ...session,
  ...street,
  ...yard,
  ...stock,
  ...returns,
  ...exemptions,
  ...cash,
  ...ledger,
  ...clock,
  ...ledgerExport,
  ...bulk,
  ...tags,
  ...notices,
  ...photos,
  ...postal,
  ...templates,
  ...printers,
  ...publicNotices,
  ...disposals,
  ...help,
] satisfies RouteConfig;
