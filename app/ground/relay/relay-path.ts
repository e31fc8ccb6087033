/** Where a form is sent that needs no screen of its own: one address a use case, the contract's own path. */
import type { Contract, DocumentContract } from '@bicycles/schema/ground/contract';

/** A command, answered by `app/commands.ts`. */
export const commandPath = ({ path }: Pick<Contract, 'path'>): string => `/commands${path}`;

/** A file made on request, answered by `app/papers.ts`. */
export const paperPath = ({ path }: Pick<DocumentContract, 'path'>): string => `/papers${path}`;
