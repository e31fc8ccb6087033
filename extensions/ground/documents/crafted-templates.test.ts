/** Templates that are made to do harm and to look harmless: each is refused, with a sentence on what to mend. */
import { describe, expect, test } from 'vitest';
import { checkTemplate } from './check-template.ts';
import { docxOf, odfPart, odtOf } from './zip-of.ts';

type Files = Readonly<Record<string, string | Buffer>>;

const messagesOf = async (content: Promise<Buffer>) =>
  (await checkTemplate(await content, {})).problems.map(({ message }) => message);
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const urn = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const image = (href: string) =>
  odtOf(`<text:p><draw:frame><draw:image xlink:href="${href}"/></draw:frame></text:p>`, { 'Pictures/a.png': png });
const content = (text: string) =>
  odfPart('office:document-content', `<office:body><office:text>${text}</office:text></office:body>`);
const odtWith = (files: Files) => odtOf('', files);
const manifest = (entries: string, type = 'application/vnd.oasis.opendocument.text') =>
  odtWith({
    'META-INF/manifest.xml': odfPart(
      'manifest:manifest',
      `<manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>${entries}`,
    ),
  });
const entry = (path: string, type = '') =>
  `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
const setting = (name: string, value: string) =>
  odtWith({
    'settings.xml': odfPart(
      'office:document-settings',
      `<office:settings><config:config-item config:name="${name}" config:type="string">${value}</config:config-item></office:settings>`,
    ),
  });
const svg = (inner: string) =>
  odtWith({
    'Pictures/a.png': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">${inner}</svg>`,
  });

const outside = '外のファイルやインターネットを参照しています';
const action = '動作（マクロの呼出し、DDE、フォーム）';
const object = 'OLEオブジェクト';
const database = 'データベースや差し込み印刷';

describe('作られたODT', () => {
  test.each<[string, Promise<Buffer>, string]>([
    [
      '別の接頭辞の画像',
      odtOf(`<q:image xmlns:q="${urn('drawing')}" xmlns:z="http://www.w3.org/1999/xlink" z:href="http://x/a.png"/>`),
      outside,
    ],
    ['別の接頭辞の動作', odtOf(`<q:event-listener xmlns:q="${urn('script')}"/>`), action],
    ['古い名前空間の動作', odtOf('<q:event-listener xmlns:q="http://openoffice.org/2000/script"/>'), action],
    ['%で隠したアドレス', image('http%3A//x/a.png'), outside],
    ['%で隠した親フォルダー', image('Pictures/%2e%2e/%2e%2e/etc/passwd'), outside],
    ['二重に%で隠したアドレス', image('%2568ttp://x/a.png'), outside],
    ['文字参照で隠したアドレス', image('&#104;ttp://x/a.png'), outside],
    ['中にあるように見える画像', image('Pictures/http://x/a.png'), outside],
    ['中にない画像', image('Pictures/b.png'), '文書の中にない'],
    ['file:の画像', image('file:///etc/passwd'), outside],
    ['スラッシュで始まる画像', image('/etc/passwd'), outside],
    ['共有フォルダーの画像', image('\\\\server\\a.png'), outside],
    ['httpの画像', image('http://x/a.png'), outside],
    ['差し込みで決まるアドレス', image('{d.address}'), outside],
    ['マクロのリンク', odtOf('<text:a xlink:href="vnd.sun.star.script:Module1.a?language=Basic">a</text:a>'), outside],
    ['file:のリンク', odtOf('<text:a xlink:href="file:///etc/passwd">a</text:a>'), outside],
    [
      'UTF-16',
      odtWith({ 'content.xml': Buffer.from(`\ufeff${content('')}`, 'utf16le') }),
      '文字コードがUTF-8ではありません',
    ],
    [
      'UTF-16（印なし）',
      odtWith({ 'content.xml': Buffer.from(content(''), 'utf16le') }),
      '文字コードがUTF-8ではありません',
    ],
    [
      'UTF-7の宣言',
      odtWith({ 'content.xml': `<?xml version="1.0" encoding="UTF-7"?>${content('')}` }),
      '文字コードがUTF-8ではありません',
    ],
    [
      '実体の宣言',
      odtWith({ 'content.xml': `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${content('')}` }),
      'DOCTYPE',
    ],
    ['宣言のない実体', odtOf('<text:p>&x;</text:p>'), '正しいXMLではありません'],
    [
      'スタイルシートの指示',
      odtWith({ 'content.xml': `<?xml-stylesheet href="http://x"?>${content('')}` }),
      '処理の指示',
    ],
    ['CDATA', odtOf('<text:p><![CDATA[<a/>]]></text:p>'), 'CDATA'],
    ['属性の中で切れた差し込み', odtOf('<text:p text:style-name="{d.a"/>'), '差し込みの「{」が閉じていません'],
    ['xml:base', odtOf('<text:p xml:base="http://x/"/>'), 'xml:base'],
    ['XInclude', odtOf('<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="a"/>'), 'XInclude'],
    ['DDE', odtOf('<text:dde-connection-decl office:dde-application="cmd"/>'), action],
    ['表のDDE', odtOf('<office:dde-source office:dde-application="cmd"/>'), action],
    ['データベースの欄', odtOf('<text:database-display text:column-name="a"/>'), database],
    ['フォーム', odtOf('<office:forms><form:form xlink:href="http://x"/></office:forms>'), action],
    ['フォームの部品', odtOf('<draw:control draw:control="a"/>'), action],
    ['文書を開くと動くもの', odtOf('<office:event-listeners/>'), action],
    ['マクロの欄', odtOf('<text:execute-macro text:name="a"/>'), action],
    [
      '外とつながる範囲',
      odtOf('<text:section><text:section-source xlink:href="http://x/a.odt"/></text:section>'),
      outside,
    ],
    ['外とつながる表', odtOf('<table:table><table:table-source xlink:href="a.ods"/></table:table>'), outside],
    ['OLEの部品', odtOf('<draw:object-ole xlink:href="./Object 1"/>'), object],
    ['部品のフォルダー', odtWith({ 'Object 1/content.xml': '<a/>' }), object],
    ['プラグイン', odtOf('<draw:plugin xlink:href="http://x"/>'), object],
    ['内側の窓', odtOf('<draw:floating-frame xlink:href="http://x"/>'), object],
    ['知らないフィールド', odtOf('<text:file-name/>'), '使えないフィールド（file-name）'],
    ['設定のデータベース', setting('CurrentDatabaseDataSource', 'Bibliography'), database],
    ['設定の外のアドレス', setting('ColorTableURL', 'http://x/standard.soc'), outside],
    ['設定のプリンター', setting('PrinterName', 'ipp://x/printer'), outside],
    [
      'ひな形',
      odtWith({
        'meta.xml': odfPart(
          'office:document-meta',
          '<office:meta><meta:template xlink:href="http://x/a.ott"/></office:meta>',
        ),
      }),
      'ひな形',
    ],
    [
      'スタイルの画像',
      odtWith({ 'styles.xml': odfPart('office:document-styles', '<style:background-image xlink:href="http://x"/>') }),
      outside,
    ],
    ['目録の外のアドレス', manifest(entry('http://x/a.xml')), outside],
    ['目録の親フォルダー', manifest(entry('../a.xml')), outside],
    ['目録のマクロ', manifest(entry('Basic/')), 'マクロ（プログラム）'],
    ['目録の部品', manifest(entry('Object 1/', 'application/vnd.oasis.opendocument.spreadsheet')), object],
    ['目録では別の文書', manifest('', 'application/vnd.oasis.opendocument.text-master'), '壊れています'],
    ['パスワード', manifest('<manifest:encryption-data/>'), 'パスワード'],
    ['画像の名のSVGのスクリプト', svg('<script/>'), action],
    ['画像の名のSVGの外の画像', svg('<image x:href="http://x/a.png"/>'), outside],
    ['SVGのスタイル', svg('<style>@import "http://x";</style>'), outside],
    ['画像でないもの', odtWith({ 'Pictures/a.png': '%PDF-1.7' }), '使えない種類の画像'],
    ['要らないファイル', odtWith({ 'a.exe': 'MZ' }), '文書に要らないファイル'],
    ['画面の設定', odtWith({ 'Configurations2/menubar/menubar.xml': '<a/>' }), 'マクロ（プログラム）'],
  ])('%sは断り、直し方を示す', async (_, made, message) => {
    const messages = await messagesOf(made);

    expect(messages).toEqual([expect.stringContaining(message)]);
    expect(messages[0]).toMatch(/ください/);
  });

  test('LibreOfficeが残す印刷機の名前、空の設定、文書の中の画像とリンクは断らない', async () => {
    expect(await messagesOf(setting('PrinterName', '\\\\PRINT01\\RICOH'))).toEqual([]);
    expect(await messagesOf(image('./Pictures/a.png'))).toEqual([]);
    expect(
      await messagesOf(
        odtOf('<office:forms form:apply-design-mode="false"/><text:a xlink:href="mailto:a@b.jp">a</text:a>'),
      ),
    ).toEqual([]);
    expect(await messagesOf(odtWith({ 'Configurations2/accelerator/current.xml': '' }))).toEqual([]);
  });
});

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (body: string, relationship: string, files: Files = {}) =>
  docxOf(body, {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" ${relationship}/></Relationships>`,
    ...files,
  });
const relation = (kind: string, target: string, mode = '') =>
  `Type="${office}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}`;
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const settings = (inner: string) =>
  docxOf('', { 'word/settings.xml': `<w:settings xmlns:w="${w}" xmlns:r="${office}">${inner}</w:settings>` });
const field = (...pieces: string[]) =>
  docxOf(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  );

describe('作られたDOCX', () => {
  test.each<[string, Promise<Buffer>, string]>([
    ['別の接頭辞の部品', docxOf(`<q:object xmlns:q="${w}"/>`), object],
    ['OLEの部品', docxOf('<o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/>'), object],
    ['部品のフォルダー', docxOf('', { 'word/embeddings/a.bin': 'x' }), object],
    ['部品の関係', related('', relation('oleObject', 'a.bin')), object],
    ['%で隠したアドレス', related('', relation('image', 'http%3A//x/a.png')), outside],
    ['パッケージの外', related('', relation('image', '../../a.png')), outside],
    ['%で隠したパッケージの外', related('', relation('image', '%2e%2e/%2e%2e/a.png')), outside],
    ['外の画像', related('', relation('image', 'http://x/a.png', 'External')), outside],
    ['file:の画像', related('', relation('image', 'file:///etc/passwd', 'External')), outside],
    ['外のスタイル', related('', relation('styles', 'http://x/styles.xml', 'External')), outside],
    [
      'リンクに見える画像',
      related('<a:blip r:link="x"/>', relation('hyperlink', 'http://x/a.png', 'External')),
      outside,
    ],
    ['マクロのリンク', related('', relation('hyperlink', 'vnd.sun.star.script:a', 'External')), outside],
    ['関係のない画像', docxOf('<a:blip r:embed="rId9"/>'), '文書の中にない'],
    ['VMLの画像', docxOf('<v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://x/a.png"/>'), outside],
    ['ひな形', related('', relation('attachedTemplate', 'http://x/a.dotm', 'External')), outside],
    ['中を指すひな形', related('', relation('attachedTemplate', 'a.dotm')), 'ひな形'],
    ['設定のひな形', settings('<w:attachedTemplate r:id="x"/>'), 'ひな形'],
    ['設定の元データ', settings('<w:mailMerge/>'), database],
    ['INCLUDETEXT', field(' INCLUDETEXT "http://x" '), outside],
    ['分けて書いたDDE', field(' DD', 'EAUTO cmd '), outside],
    ['差し込み印刷', field(' MERGEFIELD a '), '使えないフィールド（MERGEFIELD）'],
    ['データベース', field(' DATABASE \\d "a.mdb" '), outside],
    ['リンクのフィールド', field(' HYPERLINK "file:///etc/passwd" '), outside],
    ['1つの要素のフィールド', docxOf('<w:fldSimple w:instr="INCLUDEPICTURE x"/>'), outside],
    ['フォームの欄', docxOf('<w:ffData/>'), action],
    ['部品のコントロール', docxOf('<w:control/>'), action],
    [
      'UTF-16',
      docxOf('', { 'word/header1.xml': Buffer.from(`\ufeff<w:hdr xmlns:w="${w}"/>`, 'utf16le') }),
      'UTF-8ではありません',
    ],
    [
      '実体の宣言',
      docxOf('', { 'word/header1.xml': `<!DOCTYPE a [<!ENTITY x "a">]><w:hdr xmlns:w="${w}">&x;</w:hdr>` }),
      'DOCTYPE',
    ],
    ['キーの割当て', docxOf('', { 'word/customizations.xml': '<a/>' }), 'マクロ（プログラム）'],
    [
      '別の本文',
      docxOf('', {
        '_rels/.rels': `<Relationships><Relationship Id="d" ${relation('officeDocument', 'word/other.xml')}/></Relationships>`,
        'word/other.xml': '<a/>',
      }),
      '壊れています',
    ],
    ['画像でないもの', docxOf('', { 'word/media/a.png': '%PDF' }), '使えない種類の画像'],
  ])('%sは断り、直し方を示す', async (_, made, message) => {
    const messages = await messagesOf(made);

    expect(messages).toEqual([expect.stringContaining(message)]);
    expect(messages[0]).toMatch(/ください/);
  });

  test('ページ番号、ルビ、押すと開くリンクは断らない', async () => {
    expect(await messagesOf(field(' PA', 'GE \\* MERGEFORMAT '))).toEqual([]);
    expect(await messagesOf(field(' EQ \\* jc2 \\o\\ad(\\s\\up 9(a),b) '))).toEqual([]);
    expect(await messagesOf(field(' HYPERLINK "https://example.com/" \\o "区" '))).toEqual([]);
    const link = relation('hyperlink', 'https://example.com/', 'External');
    expect(await messagesOf(related('<w:hyperlink r:id="x"/>', link))).toEqual([]);
  });
});

describe('作られたzip', () => {
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`Pictures/${index}.png`, png]));

  test.each<[string, Promise<Buffer>, string]>([
    ['ファイルが多すぎるもの', odtWith(many), 'ファイルが多すぎます'],
    ['大文字と小文字だけが違う名前', odtWith({ 'Content.xml': '<a/>' }), '壊れています'],
    ['親フォルダーに出る名前', odtWith({ '../a.png': png }), '文書に要らないファイル'],
    ['逆斜線の名前', odtWith({ 'Pictures\\a.png': png }), '文書に要らないファイル'],
    ['詰まりすぎたもの', odtWith({ 'Pictures/a.png': Buffer.alloc(10_000_000) }), '中身が大きすぎます'],
  ])('%sは断り、直し方を示す', async (_, made, message) => {
    expect(await messagesOf(made)).toEqual([expect.stringContaining(message)]);
  });

  test('同じ名前のファイルが2つあるzipは断る', async () => {
    const made = await odtWith({ 'contenu.xml': '<a/>' });
    const twice = Buffer.from(made.toString('latin1').replaceAll('contenu.xml', 'content.xml'), 'latin1');

    expect((await checkTemplate(twice, {})).problems).toHaveLength(1);
  });
});
