import { defineRoom } from '../ground/command/define-room.ts';
import { countPhotosToResolve } from './doubts/count-photos-to-resolve.ts';
import { listPhotosToResolve } from './doubts/list-photos-to-resolve.ts';
import { resolvePhoto } from './doubts/resolve-photo.ts';
import { getPhotoKeys } from './get-photo-keys.ts';
import { listPhotos } from './list-photos.ts';
import { registerPhotoDevice } from './register-photo-device.ts';
import { sendPhotoImage } from './send-photo-image.ts';
import { startTagReader } from './tag-reading/start-tag-reader.ts';
import { uploadPhoto } from './upload-photo.ts';

export const photos = defineRoom(
  'photos',
  [listPhotos, listPhotosToResolve, countPhotosToResolve, resolvePhoto, registerPhotoDevice, getPhotoKeys],
  {
    mount: (router, context, handle) => {
      router.put(
        '/:id',
        handle((request, response, server) => uploadPhoto(request, response, server)),
      );
      router.get(
        '/:id/image',
        handle((request, response, server) => sendPhotoImage(request, response, server, context)),
      );
    },
    starts: [startTagReader],
  },
);
