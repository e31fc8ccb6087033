import { z } from 'zod';

const Page = z.coerce.number().int().min(1).catch(1);

/** The page that the address asks for (see `PageLinks`); the first where it says nothing sensible. */
export const pageIn = (address: string, name = 'page'): number => Page.parse(new URL(address).searchParams.get(name));
