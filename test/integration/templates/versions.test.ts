import { randomUUID } from 'node:crypto';
import {
  ActivateTemplate,
  AddWording,
  DownloadTemplate,
  GetTemplateKind,
  PreviewTemplate,
  PrintTemplateTrial,
  RetireTemplateVariant,
} from '@bicycles/schema/templates/contracts';
import { beforeAll, expect, test } from 'vitest';
import type { ApiClient } from '../../../directus/api-client.ts';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';
import { noticeWith, uploadTemplate } from './upload.ts';

const kind = 'return-notice';
let office: ApiClient;
beforeAll(async () => {
  office = await as('office');
});

/** A variant of its own for each test, so that none sees another's versions. */
const aVariant = () => ({ kind, name: `試験 ${randomUUID()}` });
const variantOf = async (name: string) =>
  (await office.send(GetTemplateKind, { kind })).variants.find((variant) => variant.name === name);
const auditOf = (id: string) =>
  rowsOf<{ action: string }>(
    "select action from audit_entries where subject_kind = 'document_templates' and subject_id = $1 order by id",
    [id],
  );

test('登録した版はすぐには使われず、「使う」で使われ、だれがいつかが残る', async () => {
  const facts = { ...aVariant(), note: '見出しを変更' };
  const { versionId } = await uploadTemplate(await noticeWith('改訂一'), facts);
  const before = await variantOf(facts.name);

  await office.send(ActivateTemplate, { versionId });

  expect(before).toMatchObject({ isInUse: false, versions: [{ version: 1, note: '見出しを変更', format: 'odt' }] });
  expect(await variantOf(facts.name)).toMatchObject({
    isInUse: true,
    versions: [{ id: versionId, isActive: true, uploadedByName: '佐伯 直樹', byName: '佐伯 直樹' }],
  });
  expect((await auditOf(versionId)).map(({ action }) => action)).toEqual([
    '/templates/versions',
    '/templates/activate-template',
  ]);
});

test('前の版に戻すと、前の版だけが使用中になる', async () => {
  const facts = aVariant();
  const first = await uploadTemplate(await noticeWith('改訂一'), facts);
  const second = await uploadTemplate(await noticeWith('改訂二'), facts);
  await office.send(ActivateTemplate, { versionId: first.versionId });
  await office.send(ActivateTemplate, { versionId: second.versionId });

  await office.send(ActivateTemplate, { versionId: first.versionId });

  expect((await variantOf(facts.name))?.versions.map(({ version, isActive }) => ({ version, isActive }))).toEqual([
    { version: 2, isActive: false },
    { version: 1, isActive: true },
  ]);
});

test('同じ登録が2度届いても、版は1つ', async () => {
  const facts = aVariant();
  const id = randomUUID();
  const content = await noticeWith('一度だけ');

  const answers = [await uploadTemplate(content, facts, { id }), await uploadTemplate(content, facts, { id })];

  expect(answers[1]).toEqual(answers[0]);
  expect((await variantOf(facts.name))?.versions).toHaveLength(1);
});

test('同時に登録した版も、番号が重ならない', async () => {
  const facts = aVariant();
  const content = await noticeWith('同時');

  const made = await Promise.all([1, 2, 3].map(() => uploadTemplate(content, facts)));

  expect(made.map(({ version }) => version).sort()).toEqual([1, 2, 3]);
});

test('試し刷りは見本の値で、PDFにもページの画像にもなる', async () => {
  const { versionId } = await uploadTemplate(await noticeWith('試し刷り用'), aVariant());

  const { text, pages, barcodes } = await readPdf(await office.print(PrintTemplateTrial, { kind, versionId }));
  const preview = await office.send(PreviewTemplate, { kind, versionId, example: 'long' });

  expect(pages).toBe(1);
  expect(text).toContain('試し刷り用');
  expect(barcodes).toContain('N08-000123');
  expect(preview.pageCount).toBe(1);
  expect(
    Buffer.from(preview.pages[0] ?? '', 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('登録したファイルは、そのままダウンロードできる', async () => {
  const content = await noticeWith('持ち帰り用');
  const { versionId } = await uploadTemplate(content, aVariant());

  expect(await office.print(DownloadTemplate, { kind, versionId })).toEqual(content);
});

test('文言を変えると新しい版になり、印刷に出て、ファイルはそのまま残る', async () => {
  const { name } = aVariant();
  const { versionId: base } = await uploadTemplate(await noticeWith('土台'), { kind, name });

  const made = await office.send(AddWording, {
    kind,
    versionId: base,
    name,
    wording: { theft: '盗難の案内は電話でお尋ねください。' },
    isForUse: true,
  });

  const { text } = await readPdf(await office.print(PrintTemplateTrial, { kind, versionId: made.versionId }));
  expect(text).toContain('盗難の案内は電話でお尋ねください。');
  expect(text).toContain('土台');
  expect((await variantOf(name))?.versions[0]).toMatchObject({
    version: 2,
    isActive: true,
    changedWording: ['盗難届が出ているときの案内'],
  });
  expect((await auditOf(made.versionId)).map(({ action }) => action)).toEqual([
    '/templates/activate-template',
    '/templates/add-wording',
    '/templates/print-template-trial',
  ]);
});

test('ページからあふれる文言は断り、版は増えない', async () => {
  const { name } = aVariant();

  const refusal = await failureOf(
    office.send(AddWording, { kind, name, wording: { opening: '長い前文。'.repeat(300) } }),
  );

  expect(refusal).toMatchObject({ status: 422, code: 'template-refused' });
  expect(await variantOf(name)).toBeUndefined();
});

test('使用をやめた様式は、どの版も使用中でなくなり、また使える', async () => {
  const { name } = aVariant();
  const { versionId } = await uploadTemplate(await noticeWith('やめる'), { kind, name });
  await office.send(ActivateTemplate, { versionId });

  await office.send(RetireTemplateVariant, { kind, name });
  const retired = await variantOf(name);
  await office.send(ActivateTemplate, { versionId });

  expect(retired).toMatchObject({ isInUse: false, versions: [{ isActive: false }] });
  expect(await variantOf(name)).toMatchObject({ isInUse: true });
  await office.send(RetireTemplateVariant, { kind, name });
});
