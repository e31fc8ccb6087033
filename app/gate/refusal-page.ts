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
  if (!request.accepts('html')) {
    response.json({ errors: [{ message, extensions: { code: 'refused-by-gate', status } }] });
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
