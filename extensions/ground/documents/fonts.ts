/**
 * The fonts that our documents are made of, where Debian keeps them. Papers look alike on every machine because the
 * converter knows no others, whatever else is installed.
 */
const folder = '/usr/share/fonts';

export const gothicFont = `${folder}/opentype/ipaexfont-gothic/ipaexg.ttf`;
export const minchoFont = `${folder}/opentype/ipaexfont-mincho/ipaexm.ttf`;
/** Stands in for the gothic where that lacks a letter of a name. */
export const latinGothicFont = `${folder}/truetype/liberation2/LiberationSans-Regular.ttf`;

export type DocumentFont = {
  /** As templates and fontconfig name it. */
  family: string;
  /** The Debian package that has it. */
  debianPackage: string;
  files: readonly string[];
};

/** In the order in which they are asked for a character that the template's own font lacks. */
export const documentFonts: readonly DocumentFont[] = [
  { family: 'IPAexMincho', debianPackage: 'fonts-ipaexfont', files: [minchoFont] },
  { family: 'IPAexGothic', debianPackage: 'fonts-ipaexfont', files: [gothicFont] },
  // The family register's characters: 𠮷 and thousands more.
  { family: 'IPAmjMincho', debianPackage: 'fonts-ipamj-mincho', files: [`${folder}/truetype/ipamj/ipamjm.ttf`] },
  // Names in Latin letters with any mark: Nguyễn.
  { family: 'Liberation Serif', debianPackage: 'fonts-liberation2', files: liberation('LiberationSerif') },
  { family: 'Liberation Sans', debianPackage: 'fonts-liberation2', files: liberation('LiberationSans') },
  // Signs that the others lack: ✓.
  { family: 'DejaVu Sans', debianPackage: 'fonts-dejavu-core', files: [`${folder}/truetype/dejavu/DejaVuSans.ttf`] },
];

function liberation(name: string): string[] {
  return ['Regular', 'Bold'].map((style) => `${folder}/truetype/liberation2/${name}-${style}.ttf`);
}
