/** All rooms, for Directus and for the tests that walk every endpoint. */
import { ledger } from './ledger/index.ts';
import { masters } from './masters/index.ts';
import { people } from './people/index.ts';
import { photos } from './photos/index.ts';
import { returns } from './returns/index.ts';
import { street } from './street/index.ts';
import { tags } from './tags/index.ts';
import { yard } from './yard/index.ts';

export const rooms = [ledger, masters, people, photos, returns, street, tags, yard];
