/** What the gate itself answers, before any screen: a small page for people, JSON for programs. */
import type { Request, Response } from 'express';

/** Sends `message` with `status`. Texts are ours alone; nothing from the request is echoed. */
export function refusalPage(
  request: Request,
  response: Response,
  status: number,
  { title, message }: { title: string; message: string },
): void {
  response.status(status).set('cache-control', 'no-store');
  // A program that takes anything (`*/*`) gets JSON; a browser that opens a page names HTML.
  if (request.accepts(['json', 'html']) !== 'html') {
    // `message` for our own programs (the photo queue), `errors` for Studio.
    response.json({ message, errors: [{ message, extensions: { code: 'refused-by-gate', status } }] });
    return;
  }
  response.type('html').send(`<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<body>
<h1>${title}</h1>
<p>${message}</p>
<p><a href="/">はじめの画面へ戻る</a></p>
</body>
</html>`);
}

/** Sends 503: more comes in than can be answered now. */
export function refuseBusy(request: Request, response: Response): void {
  response.set('retry-after', '5');
  refusalPage(request, response, 503, {
    title: 'ただいま混み合っています',
    message: '一度に多くの操作が集まっています。少し待ってから、もう一度操作してください。',
  });
}
