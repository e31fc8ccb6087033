/** `GET /photos/:id/image?width=320`: one photo for an `<img>`; nothing of it stays on a shared terminal (row X4). */
import { Failure } from '@bicycles/schema/ground/failure';
import { Id } from '@bicycles/schema/ground/values';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { askDirectus } from '#app/ground/directus/call.server.ts';
import { photoFailure } from './photo-failure.server.ts';

const Width = z.enum(['320', '1600']).catch('1600');

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  try {
    const picture = await askDirectus<unknown>(request, {
      path: `/photos/${Id.parse(params['id'])}/image`,
      method: 'GET',
      params: { width: Width.parse(new URL(request.url).searchParams.get('width')) },
    });
    if (!(picture instanceof Response)) throw new Failure('photo-not-found', '写真が見つかりません。', { status: 404 });
    return new Response(picture.body, {
      headers: {
        'content-type': picture.headers.get('content-type') ?? 'image/jpeg',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    return photoFailure(error);
  }
}
