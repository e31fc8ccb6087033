import { ForbiddenError } from '@directus/errors';
import type { RequestHandler } from 'express';

/**
 * Folders of Directus's are an administrator's, as its files are. Its own answer to anybody else is a broken one (500):
 * it writes into a query that it has frozen before.
 */
export const closeFolders: RequestHandler = (request, _response, next) =>
  next(request.accountability?.admin === true ? undefined : new ForbiddenError());
