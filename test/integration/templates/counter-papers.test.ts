import { AddReturn, PrintCustodyReceipt, PrintReturnReceipt } from '@bicycles/schema/returns/contracts';
import { ActivateTemplate, RetireTemplateVariant } from '@bicycles/schema/templates/contracts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { as } from '../../harness/people.ts';
import { changedTemplate, uploadTemplate } from './upload.ts';

// Two papers by a cold LibreOffice on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const changes = [
  ['return-receipt', '上記の金額を受領し'],
  ['custody-receipt', '下記のとおりお預かりしました'],
] as const;

/** Puts a version into use in which the sentence begins with 「改訂版」, until the test ends. */
async function changeInUse([kind, sentence]: (typeof changes)[number]): Promise<void> {
  const office = await as('office');
  const content = await changedTemplate(kind, (xml) => xml.replace(sentence, `改訂版${sentence}`));
  const { versionId, name } = await uploadTemplate(content, { kind, name: '標準' });
  await office.send(ActivateTemplate, { versionId });
  onTestFinished(async () => {
    await office.send(RetireTemplateVariant, { kind, name });
  });
}

test('窓口の書類も、区が使用中にした様式で印刷される', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().inState('stored');
  for (const change of changes) await changeInUse(change);

  const custody = await readPdf(await storage.print(PrintCustodyReceipt, { bicycleId: bicycle.id }));
  const { returnId } = await storage.send(AddReturn, aReturn(bicycle));
  const receipt = await readPdf(await storage.print(PrintReturnReceipt, { returnId }));

  for (const { text, pages } of [custody, receipt]) {
    expect(text).toContain('改訂版');
    expect(pages).toBe(1);
  }
});
