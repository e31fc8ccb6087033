/** `PUT /photos/:id`: a phone's queue hands in one photo; the answer is its receipt, or `{ message }`. */
import { Failure } from '@bicycles/schema/ground/failure';
import { Id } from '@bicycles/schema/ground/values';
import { maximumPhotoBytes, PhotoReceipt } from '@bicycles/schema/photos/contracts';
import { createDirectus, rest, staticToken } from '@directus/sdk';
import type { ActionFunctionArgs } from '@remix-run/node';
import { clientHeaders } from '#app/ground/directus/client-headers.server.ts';
import { readFailure } from '#app/ground/directus/read-failure.server.ts';
import { requireSession } from '#app/ground/session/require-user.server.ts';
import { getSettings } from '#app/ground/session/settings.server.ts';
import { photoFailure } from './photo-failure.server.ts';

const patienceMs = 60_000;

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  try {
    if (request.method !== 'PUT')
      throw new Failure('photo-method', 'この宛先は写真の送信にだけ使えます。', { status: 405 });
    assertLength(request.headers.get('content-length'));
    const answer = await passOn(request, Id.parse(params['id']));
    return Response.json(PhotoReceipt.parse(answer));
  } catch (error) {
    return photoFailure(error);
  }
}

/** The picture is taken in whole before it is passed on, so that a slow phone does not hold Directus as well. */
async function passOn(request: Request, id: string): Promise<unknown> {
  const { token } = await requireSession(request);
  const picture = await request.blob();
  const directus = createDirectus(getSettings().DIRECTUS_URL).with(staticToken(token)).with(rest());
  try {
    return await directus.request<unknown>(() => ({
      path: `/photos/${id}`,
      method: 'PUT',
      headers: {
        ...clientHeaders(request),
        'Content-Type': request.headers.get('content-type') ?? 'application/octet-stream',
        'photo-facts': request.headers.get('photo-facts') ?? '',
      },
      onRequest: (init) => ({ ...init, body: picture, signal: AbortSignal.timeout(patienceMs) }),
    }));
  } catch (error) {
    throw readFailure(error);
  }
}

/** Node's server reads no more than the declared length, so checking the declaration is enough. */
function assertLength(declared: string | null): void {
  const bytes = Number(declared ?? Number.NaN);
  if (!Number.isInteger(bytes) || bytes <= 0) {
    throw new Failure('photo-length', '写真の大きさが分かりません。画面を読み込み直してください。', { status: 400 });
  }
  if (bytes > maximumPhotoBytes) {
    throw new Failure('photo-too-large', '写真が大きすぎます（12MBまで）。カメラの画質を下げて撮り直してください。', {
      status: 413,
    });
  }
}
