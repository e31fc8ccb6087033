/** Made-up values for a trial: the document's sample, or the same made difficult. No person is in any of them. */
import type { TrialExample } from '@bicycles/schema/templates/contracts';
import type { TemplateFolder } from '../ground/documents/template-folder.ts';

const longName = '特定非営利活動法人見本地域自転車安全利用推進協議会世田谷支部代表理事見本太郎左衛門尉'
  .repeat(2)
  .slice(0, 60);
const longAddress = '東京都世田谷区世田谷四丁目二十一番二十七号見本第一共同住宅団地管理組合法人管理棟北館'
  .repeat(4)
  .slice(0, 130);
const hostileText = '<&>"\' {d.x} 髙﨑𠮷';

/** What stands in a bar code or chooses a map must stay what it is. */
export function trialData(
  sample: object,
  example: TrialExample,
  { pictures }: Pick<TemplateFolder, 'pictures'>,
): object {
  if (example === 'sample') return sample;
  const kept = new Set(pictures.flatMap(({ name }) => [...name.matchAll(/(\w+)\}/g)].map(([, key]) => key)));
  const change = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((part) => change(part, key));
    if (typeof value === 'object' && value !== null) return key === 'wording' ? value : changeAll(value);
    return typeof value !== 'string' || kept.has(key) ? value : changeText(value, key, example);
  };
  const changeAll = (record: object) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
  return changeAll(sample);
}

function changeText(text: string, key: string, example: Exclude<TrialExample, 'sample'>): string {
  if (example === 'empty') return '';
  if (example === 'hostile') return text === '' ? '' : hostileText;
  const [, person] = /^(?:recipient|claimant|owner|person)(name|address)$/i.exec(key) ?? [];
  if (person === undefined) return text;
  return person.toLowerCase() === 'name' ? longName : longAddress;
}
