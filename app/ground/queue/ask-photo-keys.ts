import { Failure } from '@bicycles/schema/ground/failure';
import { PhotoKeys } from '@bicycles/schema/photos/device-contracts';

const patienceMs = 15_000;

/** Asks the server for this device's keys. Throws a Failure: 401 when nobody is signed in, else out of reach. */
export async function askPhotoKeys(deviceId: string): Promise<PhotoKeys> {
  const answer = await fetch('/photos/keys', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ deviceId }),
    cache: 'no-store',
    // A redirect is the way to the login page.
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => undefined);
  const keys = PhotoKeys.safeParse(await answer?.json().catch(() => undefined));
  if (answer?.ok && keys.success) return keys.data;
  const isSignedOut = answer?.type === 'opaqueredirect' || answer?.status === 401 || answer?.status === 403;
  throw new Failure('photo.no-key', noKey, { status: isSignedOut ? 401 : 503 });
}

const noKey =
  'この端末はまだ写真を保護する鍵を受け取っていないため、写真を保存できません。電波の届く所で画面を開き直してください';
