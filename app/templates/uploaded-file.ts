import { z } from 'zod';

/** A file of a form, chosen and within the limit in bytes: checked before it is sent, and again by the server. */
export const uploadedFile = (maximumBytes: number) =>
  z
    .instanceof(File, { error: 'ファイルを選んでください' })
    .refine(({ size }) => size > 0, 'ファイルを選んでください')
    .refine(({ size }) => size <= maximumBytes, fileTooLarge(maximumBytes));

export const fileTooLarge = (maximumBytes: number) =>
  `ファイルが大きすぎます（${maximumBytes / 1_000_000}MBまで）。画像を小さくして保存し直し、もう一度選んでください`;
