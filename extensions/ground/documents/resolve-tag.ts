/** Whether a tag's path leads to a value of the sample; if not, what to do. */

/**
 * `path` such as `d.notices[i+1].name`, without formatters. Undefined when it leads to a value; a list or a group
 * will do when `isAsked`: a formatter asks whether it is empty.
 */
export function resolveTag(path: string, sample: object, isAsked: boolean): string | undefined {
  const steps = path.slice(1).match(/\.(?=\.)|\.[^.[\]]+|\[[^\]]*\]/g) ?? [];
  if (`d${steps.join('')}` !== path || steps.length === 0) {
    return '差し込みの書き方が正しくありません。項目の一覧から写して「{d.項目名}」と書き直してください';
  }
  const parents: unknown[] = [];
  let value: unknown = sample;
  for (const step of steps) {
    if (step === '.') {
      // The first of two dots: to the group that this one belongs to.
      value = parents.pop();
      while (Array.isArray(value)) value = parents.pop();
    } else if (step.startsWith('[')) {
      if (!Array.isArray(value)) return `「${step}」はくり返しの項目だけに付けられます。「${step}」を消してください`;
      parents.push(value);
      // An empty list says nothing about its rows.
      if (value.length === 0) return undefined;
      value = value[0];
    } else {
      if (Array.isArray(value)) return `くり返しの項目です。「${step}」の前に「[i]」を付けてください`;
      const name = step.slice(1);
      if (!isRecord(value) || !Object.hasOwn(value, name)) return unknown(name, value);
      parents.push(value);
      value = value[name];
    }
  }
  if (typeof value === 'object' && value !== null && !isAsked && !marksEnd(path)) {
    return '値ではなく項目のまとまりを指しています。その中の項目名まで書いてください';
  }
  return undefined;
}

/** `[i+1]` alone ends a loop and prints nothing. */
function marksEnd(path: string): boolean {
  return path.endsWith('[i+1]');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknown(name: string, among: unknown): string {
  const near = isRecord(among) ? nearest(name, Object.keys(among)) : undefined;
  const hint = near === undefined ? '項目の一覧にある名前に直すか、消してください' : `「${near}」に直してください`;
  return `「${name}」という項目はありません。${hint}`;
}

/** A name at most a third of whose letters differ. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((each) => ({ each, changes: distance(name.toLowerCase(), each.toLowerCase()) }))
    .sort((one, other) => one.changes - other.changes);
  return best && best.changes <= Math.max(1, name.length / 3) ? best.each : undefined;
}

/** Letters to insert, delete or change (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, otherLetter] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
