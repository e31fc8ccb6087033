/** The folders that documents need, from the environment that `directus/` sets; read once, here only. */

import { resolve } from 'node:path';
import { env } from 'node:process';

/** One folder a document: template, sample, explanation. Offices change these files. */
export const templatesFolder = resolve(env['TEMPLATES_FOLDER'] ?? 'templates');

/** Temporary files and LibreOffice's own profile. One server process a folder. */
export const workFolder = resolve(env['WORK_FOLDER'] ?? 'var/work');
