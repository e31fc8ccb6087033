/** `GET /yard/sticker-readings/:photoId`: what the server reads on a photographed sticker, or `{ message }`; nothing else of the screen is read anew. */
import { Failure } from '@bicycles/schema/ground/failure';
import { ProposeRegistration, type StickerProposal } from '@bicycles/schema/stickers/contracts';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { call } from '#app/ground/directus/call.server.ts';

export type StickerReadingAnswer =
  | { photoId: string; proposal: StickerProposal }
  | { photoId: string; message: string };

export async function loader({ request, params }: LoaderFunctionArgs): Promise<StickerReadingAnswer> {
  const photoId = params['photoId'] ?? '';
  try {
    return { photoId, proposal: await call(request, ProposeRegistration, { photoId }) };
  } catch (error) {
    if (error instanceof Failure) return { photoId, message: error.message };
    throw error;
  }
}
