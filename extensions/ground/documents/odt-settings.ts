/** The settings that an ODT carries: by them LibreOffice lays it out, and knows where its lines may end. */
import type JSZip from 'jszip';
import { addEntry } from './add-picture-file.ts';
import { escapeXml } from './escape-xml.ts';
import { neverAtBeginning, neverAtEnd } from './line-rules.ts';

const item = (name: string, value: string, type = 'string') =>
  `<config:config-item config:name="${name}" config:type="${type}">${escapeXml(value)}</config:config-item>`;
const forbidden = `<config:config-item-map-indexed config:name="ForbiddenCharacters"><config:config-item-map-entry>${item('Language', 'ja')}${item('Country', 'JP')}${item('Variant', '')}${item('BeginLine', neverAtBeginning)}${item('EndLine', neverAtEnd)}</config:config-item-map-entry></config:config-item-map-indexed>`;

/** What LibreOffice saves of a new document. Of a document that has settings, but not these, it takes the opposite. */
const layout = {
  true: `AddExternalLeading AddParaLineSpacingToTableCells AddParaSpacingToTableCells AddParaTableSpacing
    AddParaTableSpacingAtStart AlignTabStopPosition AutoFirstLineIndentDisregardLineSpace CollapseEmptyCellPara
    PropLineSpacingShrinksFirstLine TabOverflow TabsRelativeToIndent`,
  false: `ClipAsCharacterAnchoredWriterFlyFrames DoNotResetParaAttrsForNumFont IgnoreFirstLineIndentInNumbering
    UnxForceZeroExtLeading UseFormerLineSpacing UseFormerObjectPositioning UseFormerTextWrapping UseOldNumbering
    UseOldPrinterMetrics`,
};
const set = '<config:config-item-set config:name="ooo:configuration-settings">';
const laidOut = Object.entries(layout).flatMap(([value, names]) =>
  names.split(/\s+/).map((name) => item(name, value, 'boolean')),
);
const newSettings = `<?xml version="1.0" encoding="UTF-8"?><office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings>${set}${laidOut.join('')}${item('PrinterIndependentLayout', 'high-resolution')}</config:config-item-set></office:settings></office:document-settings>`;
const known =
  /<config:config-item-map-indexed config:name="ForbiddenCharacters"\s*(?:\/>|>[\s\S]*?<\/config:config-item-map-indexed>)/;

/** Our line rules in the place of the document's own. */
export async function setLineRules(odt: JSZip): Promise<void> {
  const own = await odt.file('settings.xml')?.async('string');
  const settings = own?.includes(set) ? own : newSettings;
  odt.file(
    'settings.xml',
    settings.replace(known, '').replace(set, (found) => found + forbidden),
  );
  if (own !== undefined) return;
  const entry = '<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>';
  await addEntry(odt, 'META-INF/manifest.xml', entry, '</manifest:manifest>');
}
