/** Where to go after the login: a path of this system and nothing else. */

/** The path when it is one of ours, with its query; `/` for anything that could lead elsewhere. */
export function localPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return '/';
  const origin = 'http://local.invalid';
  const url = URL.parse(wanted, origin);
  if (url?.origin !== origin || wanted.startsWith('//')) return '/';
  return `${url.pathname}${url.search}`;
}
