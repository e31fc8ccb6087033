/** What is wrong with a template that somebody edited, in words for the clerk who uploads it. */
import { checkTags } from './check-tags.ts';
import { openTemplate } from './open-template.ts';
import { readTexts } from './read-texts.ts';
import { formatOf, textParts } from './template.ts';
import type { TemplateProblem } from './template-problem.ts';

/**
 * Without problems, the template renders with data like the sample (row N2). A file that can't be trusted (wrong
 * type, too big, program, reference to the outside) is not looked into further.
 */
export async function checkTemplate(content: Buffer, sample: object): Promise<{ problems: TemplateProblem[] }> {
  const opened = await openTemplate(content);
  if (!('document' in opened)) {
    return { problems: opened.refusals.map((message) => ({ tag: undefined, where: '', message })) };
  }
  const { document } = opened;
  const format = formatOf(document) ?? 'odt';
  const problems: TemplateProblem[] = [];
  for (const part of textParts(document)) {
    const xml = (await document.file(part)?.async('string')) ?? '';
    problems.push(...checkTags(readTexts(xml, part, format), sample));
  }
  return { problems };
}
