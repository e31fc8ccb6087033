/** What a fresh LibreOffice profile starts with: no macros, no network, nothing done that print doesn't need. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeXml } from './escape-xml.ts';
import { neverAtBeginning, neverAtEnd } from './line-rules.ts';

type Setting = { path: string; name: string; value: string | number | boolean };

const settings: readonly Setting[] = [
  // An uploaded template is somebody's file: it runs no program and loads nothing from anywhere.
  { path: 'Office.Common/Security/Scripting', name: 'DisableMacrosExecution', value: true },
  { path: 'Office.Common/Security/Scripting', name: 'MacroSecurityLevel', value: 3 },
  { path: 'Office.Common/Security/Scripting', name: 'BlockUntrustedRefererLinks', value: true },
  { path: 'Office.Writer/Content/Update', name: 'Link', value: 0 },
  { path: 'Office.Java/VirtualMachine', name: 'Enable', value: false },
  // A proxy that isn't there: what tries all the same ends at this machine's discard port.
  { path: 'Inet/Settings', name: 'ooInetProxyType', value: 2 },
  { path: 'Inet/Settings', name: 'ooInetHTTPProxyName', value: '127.0.0.1' },
  { path: 'Inet/Settings', name: 'ooInetHTTPProxyPort', value: 9 },
  { path: 'Inet/Settings', name: 'ooInetHTTPSProxyName', value: '127.0.0.1' },
  { path: 'Inet/Settings', name: 'ooInetHTTPSProxyPort', value: 9 },
  { path: 'Inet/Settings', name: 'ooInetNoProxy', value: '' },
  // Texts of a DOCX that doesn't say its language, so that the line rules hold for them.
  { path: 'Office.Linguistic/General', name: 'DefaultLocale_CJK', value: 'ja-JP' },
  // Work for somebody who edits, not for one who prints.
  { path: 'Office.Linguistic/SpellChecking', name: 'IsSpellAuto', value: false },
  { path: 'Office.Recovery/AutoSave', name: 'Enabled', value: false },
  { path: 'Office.Common/Misc', name: 'FirstRun', value: false },
];

const textProperty = (name: string, value: string) =>
  `<prop oor:name="${name}" oor:op="fuse"><value>${escapeXml(value)}</value></prop>`;
/** For a DOCX: LibreOffice 7.4 doesn't read the characters that the document itself names. */
const lineRules = `<item oor:path="/org.openoffice.Office.Common/AsianLayout/StartEndCharacters"><node oor:name="ja-JP" oor:op="replace">${textProperty('StartCharacters', neverAtBeginning)}${textProperty('EndCharacters', neverAtEnd)}</node></item>`;

/** Writes the settings where LibreOffice looks for them. */
export async function writeLibreOfficeSettings(profile: string): Promise<void> {
  const items = settings.map(
    ({ path, name, value }) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[...items, lineRules].join('\n')}</oor:items>\n`,
  );
}
