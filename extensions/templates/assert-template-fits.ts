import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import type { Files } from '../ground/command/files.ts';
import { checkTemplate } from '../ground/documents/check-template.ts';
import { countPages } from '../ground/documents/count-pages.ts';
import { getTemplateFolder, readSample } from '../ground/documents/template-folder.ts';
import type { TemplateProblem } from '../ground/documents/template-problem.ts';
import { lostValues } from './lost-values.ts';
import { type Printable, renderTemplate } from './render-trial.ts';
import { formatOfFile } from './template-format.ts';
import { loadTemplate } from './template-in-use.ts';
import { withWording } from './wording.ts';

/** Someone who mended so many tags uploads again anyway. */
const mostTold = 20;

/**
 * Whether a template may become a version N2: a sound file, only known tags, and a trial on the sample that has as
 * many pages as the built-in one (a notice of two pages would shift every page of a run) and loses no value. Throws Failure
 * `template-refused` (422) with every reason, one a line, on the field `file`.
 */
export async function assertTemplateFits(db: Knex, files: Files, kind: string, template: Printable): Promise<void> {
  const { formats } = await getTemplateFolder(kind);
  const sample = await readSample(kind);
  const { problems } = await checkTemplate(template.content, sample);
  if (problems.length > 0) refuse(problems.slice(0, mostTold).map(lineOf).join('\n'));
  if (!formats.includes(await formatOfFile(template.content))) {
    refuse(
      'この文書はWordの形式では正しく印刷できません。元の様式（ODT）をダウンロードし、LibreOfficeで直してください',
    );
  }
  const builtIn = await loadTemplate(db, files, kind, null);
  const printed = await printTrial(template, sample);
  const asBuiltIn = await printTrial(builtIn, sample);
  const [pages, expected] = [await countPages(printed), await countPages(asBuiltIn)];
  if (pages !== expected) {
    refuse(
      `見本で印刷すると${pages}ページになります（元の様式は${expected}ページ）。文字や余白を直して${expected}ページにしてください`,
    );
  }
  const lost = await lostValues({
    template: template.content,
    printed,
    builtIn: builtIn.content,
    expected: asBuiltIn,
    sample,
  });
  if (lost.length > 0) {
    refuse(
      `見本で印刷すると、次の値が出ません: ${lost.slice(0, mostTold).join('、')}\nくり返しの行や文字の枠が崩れています。元の様式（ODT）をダウンロードし、LibreOfficeで直してください`,
    );
  }
}

const lineOf = ({ tag, where, message }: TemplateProblem): string =>
  [where, ...(tag === undefined ? [] : [`「${tag}」`]), message].filter((part) => part !== '').join('　');

function printTrial(template: Printable, sample: object): Promise<Buffer> {
  return renderTemplate(template, withWording(sample, template.wording)).catch((error: unknown) => {
    if (error instanceof Failure && error.code !== 'pdf-not-made') throw error;
    const reason = error instanceof Error ? error.message : String(error);
    refuse(`試し刷りができませんでした。元の様式から作り直してください（${reason}）`);
  });
}

function refuse(message: string): never {
  throw new Failure('template-refused', message, { status: 422, fields: { file: message } });
}
