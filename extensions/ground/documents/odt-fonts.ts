/** Which font a paragraph or a span of an ODT is set in, by its styles. */
import type JSZip from 'jszip';

type Style = { parent: string | undefined; font: string | undefined };

/** Undefined where the style and those it builds on leave it to what is around. `xml` is one part of the document. */
export async function odtFontOf(document: JSZip, xml: string) {
  const common = (await document.file('styles.xml')?.async('string')) ?? '';
  const styles = new Map([...stylesIn(common), ...stylesIn(xml)]);
  return (element: string, style: string): string | undefined => {
    const family = element === 'text:span' || element === 'text:a' ? 'text' : 'paragraph';
    const seen = new Set<string>();
    for (let name: string | undefined = style; name !== undefined && name !== '' && !seen.has(name); ) {
      seen.add(name);
      const found: Style | undefined = styles.get(`${family} ${name}`);
      if (found?.font !== undefined) return found.font;
      name = found?.parent;
    }
    return family === 'paragraph' ? styles.get('paragraph ')?.font : undefined;
  };
}

/** By family and name; a family's default has no name. */
function* stylesIn(xml: string): Generator<[string, Style]> {
  const style = /<style:(?:default-)?style\b([^>]*?)(?:\/>|>([\s\S]*?)<\/style:(?:default-)?style>)/g;
  for (const [, attributes = '', content = ''] of xml.matchAll(style)) {
    const of = (name: string, text: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];
    const family = of('style:family', attributes);
    yield [
      `${family} ${of('style:name', attributes) ?? ''}`,
      {
        parent: of('style:parent-style-name', attributes),
        font: of('style:font-name', content) ?? of('fo:font-family', content),
      },
    ];
  }
}
