import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { PrintPhotoSheet } from '@bicycles/schema/ledger/print-contracts';
import { photoKindLabels } from '@bicycles/schema/photos/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import type { PhotoSheetData } from '../ground/documents/data/photo-sheet.ts';
import { groupedTagNumber } from '../ground/documents/paper-texts.ts';
import { warekiMinute } from '../ground/documents/wareki-minute.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { findForPaper } from './find-for-paper.ts';
import { photoPictures } from './photo-pictures.ts';

/** 写真票 L10: every photo of a bicycle, oldest first, as the server received it. */
export const printPhotoSheet = defineDocument(
  PrintPhotoSheet,
  async ({ bicycleId }, { db, files, actor, today, audit }) => {
    const { bicycle, facts, number } = await findForPaper(db, bicycleId, { role: actor.role, today });
    audit({ kind: 'bicycles', id: bicycleId, details: { paper: 'photo-sheet', photos: bicycle.photos.length } });
    const tagNumber = groupedTagNumber(bicycle.tagNumber);
    const data = {
      managementNumber: number,
      tagNumber,
      count: `${bicycle.photos.length}枚`,
      removedAt: warekiMinute(bicycle.removedAt),
      place: bicycle.placeName,
      look: [bicycle.vehicleKindLabel, bicycle.colourLabel].filter(Boolean).join(' '),
      printedOn: formatWareki(today),
      photos: bicycle.photos.map(({ id, kind, takenAt }, index) => ({
        id,
        no: String(index + 1),
        scene: photoKindLabels[kind],
        takenAt: warekiMinute(takenAt),
        tagNumber,
      })),
    } satisfies PhotoSheetData;
    const pictures = photoPictures({ db, files }, bicycleId);
    return {
      name: `photos-${number}.pdf`,
      pdf: await renderInUse({ db, files }, 'photo-sheet', data, { facts, pictures }),
    };
  },
);
