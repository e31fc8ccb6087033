/** The gate's settings for the screens' server code, read when first needed: the build needs none. */
import { readSettings, type Settings } from '#app/ground/gate/settings.ts';

let settings: Settings | undefined;

export function getSettings(): Settings {
  settings ??= readSettings();
  return settings;
}
