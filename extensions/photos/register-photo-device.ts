import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { RegisterPhotoDevice } from '@bicycles/schema/photos/device-contracts';
import { defineCommand } from '../ground/command/define-command.ts';

const keyPair = promisify(generateKeyPair);

/** The keys themselves stay out of the answer, which is kept for a repeated command. */
export const registerPhotoDevice = defineCommand(
  RegisterPhotoDevice,
  async ({ deviceId }, { trx, actor, at, audit }) => {
    audit({ kind: 'photo_devices', id: deviceId });
    if ((await trx('photo_devices').where({ id: deviceId }).first('id')) === undefined) {
      const { publicKey, privateKey } = await keyPair('rsa', {
        modulusLength: 3072,
        publicKeyEncoding: { type: 'spki', format: 'der' },
        privateKeyEncoding: { type: 'pkcs8', format: 'der' },
      });
      const keys = { public_key: publicKey.toString('base64'), private_key: privateKey.toString('base64') };
      await trx('photo_devices')
        .insert({ id: deviceId, ...keys, created_at: at })
        .onConflict('id')
        .ignore();
    }
    await trx('photo_device_people').insert({ device: deviceId, person: actor.id, since: at }).onConflict().ignore();
    return { deviceId };
  },
);
