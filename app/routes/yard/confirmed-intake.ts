import { gap } from '@bicycles/schema/police/sticker-serial';
import { AddIntake } from '@bicycles/schema/yard/contracts';
import { z } from 'zod';

/** The form holds back what a machine has read and no person has looked at (row L3). */
export const ConfirmedIntake = AddIntake.input
  .extend({ stickerReading: z.enum(['unconfirmed', 'gaps']).optional() })
  .superRefine(({ stickerReading }, { addIssue }) => {
    if (stickerReading === undefined) return;
    addIssue({ code: 'custom', path: ['registrationNumber'], message: messages[stickerReading] });
  });

const messages = {
  unconfirmed: '読み取った番号です。シールと見比べて「合っています」を押すか、直してください',
  gaps: `読めなかった文字（${gap}）が残っています。シールを見て入力してください`,
} as const;
