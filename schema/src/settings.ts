/**
 * The registry of settings (table `settings`, kept in Studio), of all rooms. A value holds from its day on, so a
 * change never rewrites the past.
 */
import { bulkSettings } from './bulk/settings.ts';
import { disposalSettings } from './disposal/settings.ts';
import { draftsSettings } from './drafts/settings.ts';
import { type Setting, type SettingRow, valueOn } from './ground/settings.ts';
import type { Day } from './ground/values.ts';
import { ledgerSettings } from './ledger/settings.ts';
import { legalDatesSettings } from './legal-dates/settings.ts';
import { noticesSettings } from './notices/settings.ts';
import { policeSettings } from './police/settings.ts';
import { publicNoticesSettings } from './public-notices/settings.ts';
import { returnsSettings } from './returns/settings.ts';
import { sessionSettings } from './session/settings.ts';
import { streetSettings } from './street/settings.ts';
import { templatesSettings } from './templates/settings.ts';
import { yardSettings } from './yard/settings.ts';

const definitions = {
  ...draftsSettings,
  ...streetSettings,
  ...yardSettings,
  ...ledgerSettings,
  ...policeSettings,
  ...legalDatesSettings,
  ...returnsSettings,
  ...templatesSettings,
  ...noticesSettings,
  ...bulkSettings,
  ...publicNoticesSettings,
  ...disposalSettings,
  ...sessionSettings,
};

export type SettingKey = keyof typeof definitions;
export type Settings = { [Key in SettingKey]: (typeof definitions)[Key]['initial'] };

/** The same table by key, in a form that lets the compiler follow a key to the type of its value. */
const registry: { [Key in SettingKey]: Setting<Settings[Key]> } = definitions;
export const settingKeys = Object.keys(definitions) as SettingKey[];

/** The value of a setting on a day. Throws Failure `setting-missing` or `setting-invalid`, see `valueOn`. */
export const settingOn = <Key extends SettingKey>(rows: readonly SettingRow[], key: Key, day: Day): Settings[Key] =>
  valueOn<Settings[Key]>(registry[key], key, rows, day);

export type InitialSetting = SettingRow &
  Pick<Setting<unknown>, 'label' | 'source' | 'certainty' | 'description'> & { key: SettingKey };

/** What a fresh installation starts with. */
export function initialSettings(): InitialSetting[] {
  return settingKeys.map((key) => {
    const { initial, label, source, certainty, description } = registry[key];
    return { key, value: initial, validFrom: '2000-01-01', label, source, certainty, description };
  });
}
