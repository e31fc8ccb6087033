/** What Directus's authentication leaves on a request, as far as the rooms use it. */
import 'express-serve-static-core';

declare module 'express-serve-static-core' {
  interface Request {
    accountability?: { user: string | null; role: string | null; ip: string | null; admin?: boolean };
  }
}
