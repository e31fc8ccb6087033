/**
 * The last look at a filled document's text, for what templates can't say: names in Latin letters that the Japanese
 * fonts lack get one font that has them whole; 様 stays with its name; no line ends inside a number.
 */
import type JSZip from 'jszip';
import { splitAtLatinNames } from './latin-names.ts';
import { withHonorific, withJoiners } from './line-rules.ts';
import { odtFontOf } from './odt-fonts.ts';
import type { TemplateFormat } from './template.ts';

/** The XML of one part after its values came in. */
export async function typesetPart(document: JSZip, xml: string, format: TemplateFormat): Promise<string> {
  return format === 'odt' ? typesetOdt(xml, await odtFontOf(document, xml)) : typesetDocx(xml);
}

const odtText = /^text:(?:p|h|span|a)$/;
const latinStyles = { serif: 'typeset-serif', sans: 'typeset-sans' } as const;
const families = { serif: 'Liberation Serif', sans: 'Liberation Sans' } as const;

function typesetOdt(xml: string, fontOf: (element: string, style: string) => string | undefined): string {
  const open: { element: string; font: string | undefined }[] = [];
  let isStyled = false;
  const tokens = xml.split(/(<[^>]*>)/);
  const typeset = tokens.map((token, index) => {
    if (index % 2 === 0) {
      const parent = open.at(-1);
      if (token === '' || parent === undefined || !odtText.test(parent.element)) return token;
      const isLast = tokens[index + 1]?.startsWith('</') ?? false;
      const text = withJoiners(isLast ? withHonorific(token) : token);
      const parts = splitAtLatinNames(text).map((part) => {
        if (!part.isName) return part.text;
        isStyled = true;
        return `<text:span text:style-name="${latinStyles[kindOf(parent.font)]}">${part.text}</text:span>`;
      });
      return parts.join('');
    }
    if (token.startsWith('</')) open.pop();
    else if (!token.endsWith('/>') && !/^<[?!]/.test(token)) {
      const [, element = ''] = /^<([\w:-]+)/.exec(token) ?? [];
      const [, style = ''] = /\btext:style-name="([^"]*)"/.exec(token) ?? [];
      open.push({ element, font: fontOf(element, style) ?? open.at(-1)?.font });
    }
    return token;
  });
  return isStyled ? withLatinStyles(typeset.join('')) : typeset.join('');
}

const kindOf = (font: string | undefined) =>
  /mincho|明朝|serif(?!-)|roman|times/i.test(font ?? '') ? 'serif' : 'sans';

function withLatinStyles(xml: string): string {
  const styles = (['serif', 'sans'] as const).map(
    (kind) =>
      `<style:style style:name="${latinStyles[kind]}" style:family="text"><style:text-properties fo:font-family="'${families[kind]}'" style:font-family-asian="'${families[kind]}'" fo:language="en" fo:country="US"/></style:style>`,
  );
  return xml.replace(
    /<office:automatic-styles\s*\/>|<\/office:automatic-styles>/,
    (end) => `${end.startsWith('</') ? '' : '<office:automatic-styles>'}${styles.join('')}</office:automatic-styles>`,
  );
}

/** A run with such a name becomes several, alike but for the font. */
function typesetDocx(xml: string): string {
  return xml.replace(/<w:r(?:\s[^>]*)?>(?:(?!<w:r[\s>])[\s\S])*?<\/w:r>/g, (run) => {
    const [, properties = ''] = /<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(run) ?? [];
    const family = families[kindOf(/<w:rFonts\b[^>]*?w:ascii="([^"]*)"/.exec(properties)?.[1] ?? 'serif')];
    const latin = `<w:rPr>${latinFonts(properties, family)}</w:rPr>`;
    const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
    return run.replace(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g, (whole, text: string) => {
      const parts = splitAtLatinNames(withJoiners(withHonorific(text)));
      const typeset = parts
        .map((part) =>
          part.isName ? `</w:t></w:r><w:r>${latin}${start}${part.text}</w:t></w:r><w:r>${own}${start}` : part.text,
        )
        .join('');
      return typeset === text ? whole : `${start}${typeset}</w:t>`;
    });
  });
}

const start = '<w:t xml:space="preserve">';

function latinFonts(properties: string, family: string): string {
  const fonts = `<w:rFonts w:ascii="${family}" w:hAnsi="${family}" w:eastAsia="${family}" w:cs="${family}"/>`;
  return /<w:rFonts\b[^>]*\/>/.test(properties)
    ? properties.replace(/<w:rFonts\b[^>]*\/>/, fonts)
    : properties.replace(/^(<w:rStyle\b[^>]*\/>)?/, `$1${fonts}`);
}
