/**
 * What of Directus is reached through /studio: the office's masters, people, one's own view settings, and what
 * Studio's pages read to be drawn. All else is refused here, before Directus sees it: the ledger and the files have
 * screens that note every look, and the shape of the system changes by its update alone.
 */
import type { RequestHandler } from 'express';

/** Tables that the office maintains in Studio (row M1). */
const studioMasters = [
  'codes',
  'devices',
  'fees',
  'place_assignments',
  'places',
  'police_bodies',
  'settings',
  'storage_sites',
] as const;

type Method = 'GET' | 'SEARCH' | 'POST' | 'PATCH' | 'DELETE';
type Door = { methods: readonly Method[]; path: RegExp };

const read = ['GET', 'SEARCH'] as const satisfies Method[];
const oneOf = (names: readonly string[]) => `(?:${names.join('|')})`;
const row = '(?:/(?:[0-9]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?';

/** Exact and in lower case: Directus would take `/Flows` and `//flows` as well. */
const doors: readonly Door[] = [
  // Studio's own pages and scripts.
  { methods: ['GET'], path: /^\/$|^\/admin(?:\/(?!.*(?:\.\.|%2e|%2f|%5c))[A-Za-z0-9._~%+\-/]*)?$/i },
  { methods: ['GET'], path: /^\/extensions(?:\/sources\/[A-Za-z0-9_-]+(?:\.[a-z]+)?)?$/ },
  { methods: ['POST'], path: /^\/auth\/(?:refresh|logout)$/ },
  { methods: ['GET'], path: /^\/auth$|^\/server\/(?:info|ping|health)$|^\/license$/ },
  // What the pages read to be drawn, and the log of changes.
  {
    methods: read,
    path: new RegExp(
      `^/${oneOf([
        'access',
        'activity',
        'collections',
        'comments',
        'dashboards',
        'fields',
        'flows',
        'folders',
        'notifications',
        'operations',
        'panels',
        'permissions',
        'policies',
        'relations',
        'revisions',
        'roles',
        'settings',
        'shares',
        'translations',
        'versions',
      ])}${row}$`,
    ),
  },
  {
    methods: ['GET'],
    path: /^\/collections\/[a-z_]+$|^\/(?:fields|relations)\/[a-z_]+(?:\/[a-z_]+)?$|^\/permissions\/me\/[a-z_]+(?:\/[A-Za-z0-9-]+)?$/,
  },
  { methods: ['GET'], path: /^\/permissions\/me$|^\/policies\/me\/globals$|^\/roles\/me$|^\/users\/me$/ },
  // The office's work.
  { methods: [...read, 'POST', 'PATCH', 'DELETE'], path: new RegExp(`^/items/${oneOf(studioMasters)}${row}$`) },
  { methods: [...read, 'POST', 'PATCH'], path: new RegExp(`^/users${row}$`) },
  { methods: ['PATCH'], path: /^\/users\/me(?:\/track\/page)?$/ },
  { methods: [...read, 'POST', 'PATCH', 'DELETE'], path: new RegExp(`^/presets${row}$`) },
  { methods: ['PATCH', 'DELETE'], path: new RegExp(`^/notifications${row}$`) },
];

/** Whether a request may go on to Directus; `path` is the one below /studio, without its query. */
export const isOpenInStudio = (method: string, path: string): boolean =>
  doors.some(
    (door) => door.path.test(path) && door.methods.some((known) => known === (method === 'HEAD' ? 'GET' : method)),
  );

export const studioAllowList: RequestHandler = (request, response, next) => {
  if (isOpenInStudio(request.method, request.path)) return next();
  const message =
    '設定画面では、マスタ・利用者・自分の表示設定だけを変更できます。台帳や写真は業務の画面で開いてください';
  // The form in which Studio shows a refusal of Directus's.
  response
    .status(403)
    .set('cache-control', 'no-store')
    .json({ errors: [{ message, extensions: { code: 'FORBIDDEN', reason: message } }] });
};
