import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GetTemplatePictures } from '@bicycles/schema/templates/contracts';
import sharp from 'sharp';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { templatesFolder } from '../ground/documents/folders.ts';
import { sealKind } from './seal-kind.ts';
import { listVersions } from './version-rows.ts';

const shown = { width: 480, height: 480, fit: 'inside', withoutEnlargement: true } as const;

/** 公印と案内図 N2 as they stand, small enough for a screen. */
export const getTemplatePictures = defineQuery(GetTemplatePictures, async (_input, { db, files }) => {
  const small = async (content: Buffer) => (await sharp(content).resize(shown).png().toBuffer()).toString('base64');
  const stored = async (file: string | null) => (file === null ? null : small(await files.read(db, file)));
  const seals = await listVersions(db, { kind: sealKind });
  const sites = await readRows<{ storageSiteId: string; name: string; mapImage: string | null }>(
    db,
    `select id as "storageSiteId", name, map_image as "mapImage" from storage_sites
      where retired_on is null order by sort nulls last, code`,
  );
  return {
    seals: await Promise.all(seals.map(async (seal) => ({ ...seal, picture: (await stored(seal.seal)) ?? '' }))),
    builtInSeal: await small(await readFile(join(templatesFolder, 'seal.png'))),
    maps: await Promise.all(
      sites.map(async ({ storageSiteId, name, mapImage }) => ({
        storageSiteId,
        name,
        picture: await stored(mapImage),
      })),
    ),
  };
});
