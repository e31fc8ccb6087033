/** The forms of seal and maps, as the browser and the server check them. */

import { Id, optionalText } from '@bicycles/schema/ground/values';
import { maximumMapBytes, maximumSealBytes } from '@bicycles/schema/templates/contracts';
import { z } from 'zod';
import { uploadedFile } from './uploaded-file.ts';

export const sealForm = z.object({ file: uploadedFile(maximumSealBytes), note: optionalText(255) });
export const siteMapForm = z.object({ file: uploadedFile(maximumMapBytes), storageSiteId: Id });
