import { PrintLedgerCard } from '@bicycles/schema/ledger/print-contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { findForPaper } from './find-for-paper.ts';
import { ledgerCardData } from './ledger-card-data.ts';
import { photoPictures } from './photo-pictures.ts';

/** 台帳カード L1: everything that the ledger knows of one bicycle, with photos and timeline. */
export const printLedgerCard = defineDocument(
  PrintLedgerCard,
  async ({ bicycleId }, { db, files, actor, today, audit }) => {
    const { bicycle, facts, number } = await findForPaper(db, bicycleId, { role: actor.role, today });
    const seesOwner = bicycle.owner !== null || bicycle.return !== null;
    audit({ kind: 'bicycles', id: bicycleId, details: { paper: 'ledger-card', seesOwner } });
    const data = ledgerCardData(bicycle, { number, today, printedBy: actor.name });
    const pictures = photoPictures({ db, files }, bicycleId);
    return {
      name: `card-${number}.pdf`,
      pdf: await renderInUse({ db, files }, 'ledger-card', data, { facts, pictures }),
    };
  },
);
