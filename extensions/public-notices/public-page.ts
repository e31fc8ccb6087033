import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { publicNoticeKindLabels } from '@bicycles/schema/public-notices/contracts';
import { publicHeader } from './public-cells.ts';
import type { Announced } from './public-notice-data.ts';

/** A 公示 as one page of HTML for the ward's web site: no script, no picture, nothing from elsewhere. */
export function publicPage(notice: Announced, rows: readonly (readonly string[])[], municipality: string): string {
  const title = `${publicNoticeKindLabels[notice.kind]}（${notice.number}）`;
  const head = publicHeader.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}｜${escaped(municipality)}</title>
<style>
body { font-family: sans-serif; margin: 1rem; line-height: 1.6; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
th { background: #f0f0f0; }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>公示期間：${formatWareki(notice.announcedOn)}から${formatWareki(notice.announcedUntil)}まで</p>
<table>
<caption>${rows.length}台</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
