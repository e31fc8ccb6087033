/** The number on a photographed 防犯登録 sticker (row L3): a proposal for a person to confirm. */
import { z } from 'zod';
import { query } from '../ground/contract.ts';
import { Id } from '../ground/values.ts';

/** Where on the photo the sticker is; all in dots of the photo. */
export const StickerArea = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });
export type StickerArea = z.infer<typeof StickerArea>;

export const StickerProposal = z.object({
  /** As a clerk types it, 「新宿A・91875」, with `□` for every character that could not be read for certain; null for nothing. */
  number: z.string().nullable(),
  /** One for each character of the number: false for a gap. */
  certain: z.array(z.boolean()),
  registrationKind: z.enum(['tokyo', 'prefecture']).nullable(),
  /** The station or the prefecture's police that the sticker names. */
  policeBodyId: Id.nullable(),
  /** Null when no sticker was found. */
  area: StickerArea.nullable(),
  photo: z.object({ width: z.number(), height: z.number() }),
});
export type StickerProposal = z.infer<typeof StickerProposal>;

export const ProposeRegistration = query({
  path: '/stickers/propose-registration',
  capability: 'intake.add',
  input: z.object({ photoId: Id }),
  output: StickerProposal,
});
