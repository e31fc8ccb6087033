/** Every room that stands in the menu or in 使い方, in the order of a bicycle's way from the street to its end. */
import { bulk } from './bulk/room.ts';
import { cash } from './cash/room.ts';
import { disposal } from './disposal/room.ts';
import { exemptions } from './exemptions/room.ts';
import { help } from './help/room.ts';
import { notices } from './notices/room.ts';
import type { Room } from './parts/room.ts';
import { photos } from './photos/room.ts';
import { printers } from './printers/room.ts';
import { publicNotices } from './public-notices/room.ts';
import { returns } from './returns/room.ts';
import { search } from './search/room.ts';
import { session } from './session/room.ts';
import { stock } from './stock/room.ts';
import { street } from './street/room.ts';
import { tags } from './tags/room.ts';
import { templates } from './templates/room.ts';
import { yard } from './yard/room.ts';

const rooms: Room[] = [
  street,
  yard,
  photos,
  returns,
  cash,
  stock,
  exemptions,
  search,
  bulk,
  notices,
  publicNotices,
  disposal,
  tags,
  templates,
  printers,
  session,
  help,
];

/** The menu's entries; who sees which follows from the capability table. */
export const navigation = rooms.flatMap(({ entries }) => entries);

/** The pieces of work in 使い方, for whoever does them. */
export const guides = rooms.flatMap((room) => room.guides);
