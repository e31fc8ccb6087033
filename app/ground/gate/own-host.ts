/** Names under which this server is asked: a page of another name that leads here (DNS rebinding) gets no answer. */
import { hostname } from 'node:os';
import type { RequestHandler } from 'express';
import { refusalPage } from './refusal-page.ts';
import type { Settings } from './settings.ts';

type Names = Pick<Settings, 'HOST' | 'SERVER_NAME' | 'ALLOWED_HOSTS'>;

/**
 * Whether `host` (a `Host` header) names this server: this machine's own names, those of the settings,
 * or the very address at which the request came in.
 */
export function isOwnHost(host: string | undefined, names: Names, localAddress: string | undefined): boolean {
  const name = nameIn(host);
  if (name === undefined) return false;
  const own = ['localhost', '127.0.0.1', '::1', hostname(), names.HOST, names.SERVER_NAME, ...names.ALLOWED_HOSTS];
  return own.some((each) => each.toLowerCase() === name) || name === localAddress?.replace(/^::ffff:/, '');
}

/** The name without its port, in small letters; undefined when it is no name. */
function nameIn(host: string | undefined): string | undefined {
  const [, address, name] = /^(?:\[([\da-f:]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(host ?? '') ?? [];
  return (address ?? name)?.toLowerCase();
}

/** Refuses with 421 a request that asks for another host. */
export const requireOwnHost =
  (names: Names): RequestHandler =>
  (request, response, next) => {
    if (isOwnHost(request.get('host'), names, request.socket.localAddress)) return next();
    refusalPage(request, response, 421, {
      title: 'このアドレスでは開けません',
      message:
        '案内されたアドレスで開き直してください。このアドレスで使うには、システム管理の担当者が起動の設定 ALLOWED_HOSTS に名前を加えます。',
    });
  };
