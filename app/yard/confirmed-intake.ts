import { AddIntake } from '@bicycles/schema/yard/contracts';
import { z } from 'zod';

/** The form holds back a number that a machine has read and no person has looked at (row L3). */
export const ConfirmedIntake = AddIntake.input
  .extend({ stickerReading: z.literal('unconfirmed').optional() })
  .superRefine(({ stickerReading }, { addIssue }) => {
    if (stickerReading === undefined) return;
    addIssue({
      code: 'custom',
      path: ['registrationNumber'],
      message: '読み取った番号です。シールと見比べて「合っています」を押すか、直してください',
    });
  });
