import { defineRoom } from '../command/define-room.ts';
import { proposeRegistration } from '../stickers/propose-registration.ts';
import { countPhotosToResolve } from './doubts/count-photos-to-resolve.ts';
import { listPhotosToResolve } from './doubts/list-photos-to-resolve.ts';
import { resolvePhoto } from './doubts/resolve-photo.ts';
import { listPhotos } from './list-photos.ts';
import { sendPhotoImage } from './send-photo-image.ts';
import { uploadPhoto } from './upload-photo.ts';

export const photos = defineRoom(
  'photos',
  [listPhotos, listPhotosToResolve, countPhotosToResolve, resolvePhoto, proposeRegistration],
  (router, context, handle) => {
    router.put(
      '/:id',
      handle((request, response, server) => uploadPhoto(request, response, server)),
    );
    router.get(
      '/:id/image',
      handle((request, response, server) => sendPhotoImage(request, response, server, context)),
    );
  },
);
