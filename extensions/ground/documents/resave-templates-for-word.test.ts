/** Every template as an office with Word gives it back: opened in LibreOffice and saved as DOCX. */
import { expect, test } from 'vitest';
import { lostValues } from '../../templates/lost-values.ts';
import { openTemplate } from './open-template.ts';
import { readPdfText } from './read-pdf.ts';
import { builtIn, lettersOf, printSample, resaveTemplates } from './resaved-templates.ts';
import { listTemplateFolders, readSample } from './template-folder.ts';

const names = (await listTemplateFolders()).filter(({ formats }) => formats.includes('docx')).map(({ kind }) => kind);
const resaved = resaveTemplates(names, 'docx');

test.each(names)(
  '様式 %s をWordの形式で保存したものは、同じ値を印刷するか、失われる値が登録のときに分かる',
  async (name) => {
    const [template, changed, sample] = await Promise.all([builtIn(name), resaved(name), readSample(name)]);
    const [expected, printed] = await Promise.all([printSample(name, template), printSample(name, changed)]);

    expect(await openTemplate(changed)).not.toHaveProperty('refusals');
    const lost = await lostValues({ template: changed, printed, builtIn: template, expected, sample });

    const [before, after] = await Promise.all([readPdfText(expected), readPdfText(printed)]);
    const isRefused = lost.length > 0 || after.pages !== before.pages;
    const isSame = lettersOf(after.text) === lettersOf(before.text);
    expect({ name, isRefused }).toEqual({ name, isRefused: !isSame });
  },
);
