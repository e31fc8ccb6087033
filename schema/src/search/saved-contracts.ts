/** Searches kept under a name: one's own, and those that a colleague shares (row L6). */
import { z } from 'zod';
import { command, query } from '../ground/contract.ts';
import { Id, requiredText } from '../ground/values.ts';
import { SearchConditions } from './conditions.ts';

/** The same name again takes the place of one's earlier search. */
export const AddSavedSearch = command({
  path: '/search/add-saved-search',
  capability: 'search.save',
  input: z.object({
    name: requiredText(40, '検索の名前'),
    isShared: z.boolean().default(false),
    conditions: SearchConditions,
  }),
  output: z.object({ id: Id, name: z.string(), replaced: z.boolean() }),
});

const SavedSearch = z.object({
  id: Id,
  name: z.string(),
  isShared: z.boolean(),
  isOwn: z.boolean(),
  ownerName: z.string(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

/** Nobody finds a name among more. */
export const mostSavedSearches = 200;

/** One's own first, then the shared ones of others; without their conditions. */
export const ListSavedSearches = query({
  path: '/search/list-saved-searches',
  capability: 'search.save',
  input: z.object({}),
  output: z.object({ searches: z.array(SavedSearch).max(mostSavedSearches) }),
});

export const GetSavedSearch = query({
  path: '/search/get-saved-search',
  capability: 'search.save',
  input: z.object({ id: Id }),
  output: z.object({ name: z.string(), conditions: SearchConditions }),
});

/** One's own only. */
export const DeleteSavedSearch = command({
  path: '/search/delete-saved-search',
  capability: 'search.save',
  input: z.object({ id: Id }),
  output: z.object({ name: z.string() }),
});
