import { readFile } from 'node:fs/promises';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import {
  ActivateTemplate,
  GetTemplatePictures,
  PreviewTemplate,
  RetireTemplateVariant,
} from '@bicycles/schema/templates/contracts';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';
import { uploadSeal, uploadSiteMap } from './upload.ts';

const page = async () => {
  const { pages } = await (await as('office')).send(PreviewTemplate, { kind: 'return-notice' });
  return pages[0];
};

test('公印を登録して使うと印刷が変わり、使用をやめると見本に戻る', async () => {
  const office = await as('office');
  const before = await page();
  const seal = await sharp(await readFile('templates/seal.png'))
    .rotate(180)
    .png()
    .toBuffer();
  const { versionId } = await uploadSeal(seal);
  expect(await page()).toBe(before);

  await office.send(ActivateTemplate, { versionId });
  const sealed = await page();
  await office.send(RetireTemplateVariant, { kind: 'seal', name: '公印' });

  expect(sealed).not.toBe(before);
  expect(await page()).toBe(before);
  const { seals } = await office.send(GetTemplatePictures, {});
  expect(seals.find(({ id }) => id === versionId)?.picture).not.toBe('');
  expect(
    await rowsOf("select 1 from audit_entries where action = '/templates/seals' and subject_id = $1", [versionId]),
  ).toHaveLength(1);
});

test.each([
  ['白い背景の画像', 415, sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } }).jpeg()],
  ['透明でないPNG', 422, sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } }).png()],
  ['小さすぎるPNG', 422, sharp({ create: { width: 20, height: 20, channels: 4, background: '#0000' } }).png()],
])('公印に%sは使えない', async (_name, status, picture) => {
  const refusal = await failureOf(uploadSeal(await picture.toBuffer()));

  expect(refusal.status).toBe(status);
  expect(refusal.fields['file']).toMatch(/PNG/);
});

test('案内図を登録すると、その保管所の図が印刷される', async () => {
  const office = await as('office');
  const { storageSites } = await office.send(ListChoices, {});
  const site = storageSites.find(({ code }) => code === '2');
  const before = await page();
  const map = sharp({ create: { width: 800, height: 300, channels: 3, background: '#777' } }).jpeg();

  await uploadSiteMap(await map.toBuffer(), site?.id ?? '');

  expect(await page()).not.toBe(before);
  const { maps } = await office.send(GetTemplatePictures, {});
  expect(maps.find(({ storageSiteId }) => storageSiteId === site?.id)?.picture).not.toBeNull();
  expect(
    await rowsOf("select 1 from audit_entries where action = '/templates/site-maps' and subject_id = $1", [site?.id]),
  ).toHaveLength(1);
});

test('画像でないファイルは、案内図にならない', async () => {
  const { storageSites } = await (await as('office')).send(ListChoices, {});

  const refusal = await failureOf(uploadSiteMap(Buffer.from('<svg/>'), storageSites[0]?.id ?? ''));

  expect(refusal.status).toBe(415);
});
