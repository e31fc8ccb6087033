import { defineRoom } from '../ground/command/define-room.ts';
import { addSavedSearch } from './add-saved-search.ts';
import { deleteSavedSearch } from './delete-saved-search.ts';
import { getSavedSearch } from './get-saved-search.ts';
import { listSavedSearches } from './list-saved-searches.ts';
import { searchBicycles } from './search-bicycles.ts';
import { startIndexing } from './start-indexing.ts';

export const search = defineRoom(
  'search',
  [searchBicycles, addSavedSearch, listSavedSearches, getSavedSearch, deleteSavedSearch],
  {
    starts: [startIndexing],
  },
);
