import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkTemplate } from './check-template.ts';
import { docxOf, odfPart, odtOf, zipOf } from './zip-of.ts';

const sample = {
  number: 'R082-00012',
  notices: [{ recipientName: '見本 太郎', wording: { opening: '下記のとおり' } }],
  rows: [],
};
const problemsOf = async (content: Buffer) => (await checkTemplate(content, sample)).problems;
const messagesOf = async (content: Buffer) => (await problemsOf(content)).map(({ message }) => message);
const paragraphs = (...texts: string[]) => odtOf(texts.map((text) => `<text:p>${text}</text:p>`).join(''));
const templates = new URL('../../../templates/', import.meta.url);
const folders = (await readdir(templates, { withFileTypes: true })).filter((entry) => entry.isDirectory());

describe('様式の差し込みの検査', () => {
  test.each(folders.map(({ name }) => name))('同梱の様式「%s」には直すところがない', async (name) => {
    const folder = new URL(`${name}/`, templates);
    const data: object = JSON.parse(await readFile(new URL('sample.json', folder), 'utf8'));

    expect((await checkTemplate(await readFile(new URL('template.odt', folder)), data)).problems).toEqual([]);
  });

  test.each([
    '{d.number}',
    '{d.number:ifEQ(x):show(1):elseShow()}',
    '{ d.number }',
    '{d.notices[0].recipientName}',
    '{d.rows[0].anything}',
    '{d.rows:ifEM:show(該当なし):elseShow()}',
    '{d.notices[i].wording.opening:convCRLF}{d.notices[i+1].wording.opening}',
    '{d.notices[i].wording..recipientName}{d.notices[i+1]}',
    '{d.number:showBegin}あり{d.number:showEnd}',
    '{普通の括弧} {x}',
  ])('「%s」は正しい', async (text) => {
    expect(await problemsOf(await paragraphs(text))).toEqual([]);
  });

  test.each([
    ['{d.nubmer}', '「nubmer」という項目はありません。「number」に直してください'],
    ['{d.zzz}', '「zzz」という項目はありません。項目の一覧にある名前に直すか、消してください'],
    ['{d.number', '差し込みの「}」がありません。1つの段落の中で「{d.項目名}」と書き直してください'],
    ['｛ｄ．number｝', '差し込みが全角で書かれています。半角の「{d.項目名}」に直してください'],
    ['{D.number}', '「D」が大文字です。小文字の「{d.項目名}」に直してください'],
    ['{d.number:nope()}', '「:nope」という書式はありません。つづりを直すか、「:nope…」を消してください'],
    [
      '{d.number:constructor}',
      '「:constructor」という書式はありません。つづりを直すか、「:constructor…」を消してください',
    ],
    ['{d.notices.recipientName}', 'くり返しの項目です。「.recipientName」の前に「[i]」を付けてください'],
    ['{d.number[i]}{d.number[i+1]}', '「[i]」はくり返しの項目だけに付けられます。「[i]」を消してください'],
    ['{d.notices[0].wording}', '値ではなく項目のまとまりを指しています。その中の項目名まで書いてください'],
    ['{c.now}', '「{c.…」はこの仕組みでは使えません。項目の一覧にある差し込みに直すか、消してください'],
    ['{#x = 1}', '「{#x…」はこの仕組みでは使えません。項目の一覧にある差し込みに直すか、消してください'],
  ])('「%s」は直し方を示す', async (text, message) => {
    const messages = await messagesOf(await paragraphs(text));

    expect(messages[0]).toBe(message);
  });

  test('くり返しの終わりがないと、置くべき差し込みを示す', async () => {
    expect(await messagesOf(await paragraphs('{d.notices[i].recipientName}'))).toEqual([
      'くり返しの終わりがありません。くり返す行や段落のすぐ後に「{d.notices[i+1].recipientName}」を置いてください',
    ]);
  });

  test('表示の始めと終わりは対でなければならない', async () => {
    expect(await messagesOf(await paragraphs('{d.number:hideBegin}'))).toHaveLength(1);
    expect(await messagesOf(await paragraphs('{d.number:showEnd}'))).toHaveLength(1);
  });

  test('場所は、段落・表・枠・画像の代替テキスト・ヘッダーで示す', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const odt = await odtOf(
      `<text:h>見出し</text:h><text:p>お名前は<text:span>{d.</text:span>bad1}です</text:p>` +
        `<table:table table:name="車両表"><table:table-row>${cell('品名')}${cell('{d.bad2}')}</table:table-row></table:table>` +
        `<text:p><draw:frame draw:name="宛名"><draw:text-box><text:p>{d.bad3}</text:p></draw:text-box></draw:frame></text:p>` +
        `<text:p><draw:frame draw:name="公印"><draw:image/><svg:desc>barcode:{d.bad4}</svg:desc></draw:frame></text:p>`,
      { 'styles.xml': odfPart('office:document-styles', '<style:header><text:p>{d.bad5}</text:p></style:header>') },
    );

    expect((await problemsOf(odt)).map(({ tag, where }) => [tag, where])).toEqual([
      ['{d.bad1}', '本文 2段落目「お名前は{d.bad1}です」'],
      ['{d.bad2}', '本文 表「車両表」 1行2列「{d.bad2}」'],
      ['{d.bad3}', '本文 枠「宛名」「{d.bad3}」'],
      ['{d.bad4}', '本文 枠「公印」の代替テキスト「barcode:{d.bad4}」'],
      ['{d.bad5}', 'ヘッダー・フッター 1段落目「{d.bad5}」'],
    ]);
  });

  test('Wordが分けて保存した差し込みも、画像の説明も調べる', async () => {
    const docx = await docxOf(
      '<w:p><w:r><w:t>{d.ba</w:t></w:r><w:r><w:t>d1}</w:t></w:r></w:p>' +
        '<w:p><w:r><w:drawing><wp:docPr id="1" name="図 1" descr="barcode:{d.bad2}"/></w:drawing></w:r></w:p>',
    );

    expect((await problemsOf(docx)).map(({ tag, where }) => [tag, where])).toEqual([
      ['{d.bad1}', '本文 1段落目「{d.bad1}」'],
      ['{d.bad2}', '本文 画像「図 1」の代替テキスト「barcode:{d.bad2}」'],
    ]);
  });
});

const cutOff = (await odtOf('<text:p/>')).subarray(0, 300);

describe('様式のファイルの検査', () => {
  const linked = (href: string) =>
    odtOf(`<text:p><draw:frame><draw:image xlink:href="${href}"/></draw:frame></text:p>`);
  const relation = (attributes: string) =>
    docxOf('<w:p/>', {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" ${attributes}/></Relationships>`,
    });
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

  test.each([
    ['文書でないもの', Buffer.from('%PDF-1.7'), 'ODTかDOCXの文書ではありません'],
    ['空のファイル', Buffer.alloc(0), 'ODTかDOCXの文書ではありません'],
    ['表計算の文書', odtOf('', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'ODTかDOCX'],
    ['ただのzip', zipOf({ 'a.txt': 'a' }), 'ODTかDOCXの文書ではありません'],
    ['途中で切れたもの', cutOff, '壊れていて開けません'],
    ['5MBを超えるもの', Buffer.alloc(50_000_000), '5MBを超えています'],
    ['小さく見えて巨大なもの', odtOf('', { 'Pictures/a.png': Buffer.alloc(60_000_000) }), '中身が大きすぎます'],
    ['マクロの付いたODT', odtOf('', { 'Basic/Standard/Module1.xml': '<a/>' }), 'マクロ（プログラム）が入っています'],
    ['マクロの付いたDOCX', docxOf('', { 'word/vbaProject.bin': 'x' }), 'マクロ（プログラム）が入っています'],
    ['開くと動くもの', odtOf('<script:event-listener/>'), '動作（マクロの呼出し、DDE、フォーム）'],
    ['外の画像', linked('http://example.com/a.png'), '参照しています（http://example.com/a.png）'],
    ['共有フォルダーの画像', linked('file://server/a.png'), '参照しています'],
    ['隣のファイル', linked('../secret.png'), '参照しています（../secret.png）'],
    ['部品の埋込み', odtOf('<draw:object xlink:href="./Object 1"/>'), 'OLEオブジェクト'],
    [
      '外の様式を使うDOCX',
      relation(`Type="${office}/attachedTemplate" Target="http://x/a.dotm" TargetMode="External"`),
      '参照しています（http://x/a.dotm）',
    ],
    [
      '外を読み込む欄のあるDOCX',
      docxOf('<w:instrText> INCLUDEPICTURE "http://x" </w:instrText>'),
      '参照しています（INCLUDEPICTURE）',
    ],
  ])('%sは断り、どうすればよいかを示す', async (_, content, message) => {
    const problems = await problemsOf(await content);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ tag: undefined, where: '', message: expect.stringContaining(message) });
  });

  const metafile = Buffer.from([1, 0, 0, 0, 0x6c, 0, 0, 0]);
  const chart = '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>';
  const relations = (kind: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  test.each([
    [
      'EMFの画像のあるODT',
      odtOf('', { 'Pictures/a.emf': metafile }),
      /EMF・WMF.*PNGかJPEGにして貼り付け直してください/,
    ],
    [
      'WMFの画像のあるDOCX',
      docxOf('', { 'word/media/a.wmf': metafile }),
      /EMF・WMF.*PNGかJPEGにして貼り付け直してください/,
    ],
    ['グラフのあるODT', odtOf('', { 'Object 1/content.xml': chart }), /グラフ.*部品を消し、表かPNGの画像にして/],
    [
      'グラフのあるDOCX',
      docxOf('', {
        'word/charts/chart1.xml': chart,
        'word/charts/_rels/chart1.xml.rels': relations('package', '../embeddings/book.xlsx'),
        'word/embeddings/book.xlsx': metafile,
        'word/_rels/document.xml.rels': relations('chart', 'charts/chart1.xml'),
      }),
      /グラフ.*部品を消し、表かPNGの画像にして/,
    ],
  ])('%sは断り、何に直せばよいかを一文で示す', async (_, content, message) => {
    expect(await messagesOf(await content)).toEqual([expect.stringMatching(message)]);
  });

  test('押すと開くだけのリンクは断らない', async () => {
    expect(
      await problemsOf(await odtOf('<text:p><text:a xlink:href="https://example.com/">区</text:a></text:p>')),
    ).toEqual([]);
    expect(
      await problemsOf(
        await relation(`Type="${office}/hyperlink" Target="https://example.com/" TargetMode="External"`),
      ),
    ).toEqual([]);
  });
});
