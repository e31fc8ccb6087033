/** The screens, room by room; each room owns its fragment. */
import type { RouteConfig } from '@remix-run/route-config';
import { help } from './routes/help/routes.ts';
import { home } from './routes/home/routes.ts';
import { ledger } from './routes/ledger/routes.ts';
import { photos } from './routes/photos/routes.ts';
import { postal } from './routes/postal/routes.ts';
import { returns } from './routes/returns/routes.ts';
import { session } from './routes/session/routes.ts';
import { street } from './routes/street/routes.ts';
import { tags } from './routes/tags/routes.ts';
import { yard } from './routes/yard/routes.ts';

export default [
  ...home,
  ...session,
  ...street,
  ...yard,
  ...returns,
  ...ledger,
  ...tags,
  ...photos,
  ...postal,
  ...help,
] satisfies RouteConfig;
