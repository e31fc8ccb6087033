/** `POST /photos/keys`: the key to the photos that wait on a device, for as long as this page lives. */
import { Failure } from '@bicycles/schema/ground/failure';
import { GetPhotoKeys, RegisterPhotoDevice } from '@bicycles/schema/photos/device-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { call } from '#app/ground/directus/call.server.ts';
import { photoFailure } from './photo-failure.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  try {
    const device = GetPhotoKeys.input.parse(await request.json());
    const keys = await call(request, GetPhotoKeys, device).catch(async (error) => {
      if (!(error instanceof Failure) || error.code !== 'photo-device-unknown') throw error;
      await call(request, RegisterPhotoDevice, device, { key: crypto.randomUUID() });
      return call(request, GetPhotoKeys, device);
    });
    return Response.json(keys, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    return photoFailure(error);
  }
}
