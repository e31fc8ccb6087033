import { defineRoom } from '../ground/command/define-room.ts';
import { exportBicycles } from './export-bicycles.ts';
import { previewExport } from './preview-export.ts';

export const exported = defineRoom('export', [previewExport, exportBicycles]);
