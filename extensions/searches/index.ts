import { defineRoom } from '../command/define-room.ts';
import { addSavedSearch } from './add-saved-search.ts';
import { deleteSavedSearch } from './delete-saved-search.ts';
import { exportBicycles } from './export-bicycles.ts';
import { getSavedSearch } from './get-saved-search.ts';
import { listSavedSearches } from './list-saved-searches.ts';
import { previewExport } from './preview-export.ts';
import { searchBicycles } from './search-bicycles.ts';

export const searches = defineRoom('searches', [
  searchBicycles,
  addSavedSearch,
  listSavedSearches,
  getSavedSearch,
  deleteSavedSearch,
  previewExport,
  exportBicycles,
]);
