/** The two relays and the screens, room by room; each room owns its fragment. */
import { type RouteConfig, route } from '@remix-run/route-config';
import { bulk } from './bulk/routes.ts';
import { cash } from './cash/routes.ts';
import { disposal } from './disposal/routes.ts';
import { drafts } from './drafts/routes.ts';
import { exemptions } from './exemptions/routes.ts';
import { exported } from './export/routes.ts';
import { help } from './help/routes.ts';
import { home } from './home/routes.ts';
import { ledger } from './ledger/routes.ts';
import { notices } from './notices/routes.ts';
import { photos } from './photos/routes.ts';
import { police } from './police/routes.ts';
import { postal } from './postal/routes.ts';
import { printers } from './printers/routes.ts';
import { publicNotices } from './public-notices/routes.ts';
import { returns } from './returns/routes.ts';
import { search } from './search/routes.ts';
import { session } from './session/routes.ts';
import { stock } from './stock/routes.ts';
import { street } from './street/routes.ts';
import { tags } from './tags/routes.ts';
import { templates } from './templates/routes.ts';
import { yard } from './yard/routes.ts';

export default [
  route('commands/*', 'commands.ts'),
  route('papers/*', 'papers.ts'),
  ...home,
  ...session,
  ...drafts,
  ...street,
  ...yard,
  ...stock,
  ...returns,
  ...exemptions,
  ...cash,
  ...search,
  ...ledger,
  ...police,
  ...exported,
  ...bulk,
  ...tags,
  ...notices,
  ...photos,
  ...postal,
  ...templates,
  ...printers,
  ...publicNotices,
  ...disposal,
  ...help,
] satisfies RouteConfig;
