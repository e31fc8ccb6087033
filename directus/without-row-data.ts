/**
 * A line of a log without what a row or a question held: PostgreSQL and its driver put names and addresses into the
 * details of an error (`Failing row contains (…)`, `Key (email)=(…)`), into its statement and its context.
 */
const hidden = '[伏せています]';

/** Keys of a driver's error that carry data; what stays says which rule of which table was broken. */
const dataKeys = ['detail', 'where', 'hint', 'internalQuery', 'query', 'parameters', 'bindings', 'sql'];

export function withoutRowData(line: string): string {
  if (line.startsWith('{')) {
    try {
      return JSON.stringify(withoutData(JSON.parse(line)));
    } catch {
      // A line that only looks like JSON is treated as text.
    }
  }
  return cleanText(line);
}

function withoutData(value: unknown): unknown {
  if (typeof value === 'string') return value.split('\n').map(cleanText).join('\n');
  if (Array.isArray(value)) return value.map(withoutData);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, dataKeys.includes(key) ? hidden : withoutData(inner)]),
  );
}

/** `    detail: 'Failing row contains (…)',` as Node prints an error that nobody caught. */
const printedKey = new RegExp(`^(\\s*(?:${dataKeys.join('|')}): ).+$`, 'i');

function cleanText(text: string): string {
  return (
    text
      .replace(printedKey, `$1${hidden}`)
      .replace(/(Failing row contains ).*/s, `$1${hidden}`)
      .replace(/(Key \([^)]*\)=)\(.*\)/gs, `$1(${hidden})`)
      // `invalid input syntax for type uuid: "…"`, `malformed array literal: "…"`, `value "…" is out of range`
      .replace(/\b((?:invalid|malformed|out of range)\b[^":]{0,80}: )"[^"]*"/gi, `$1"${hidden}"`)
      .replace(/\b(value )"[^"]*"(?= is out of range)/gi, `$1"${hidden}"`)
      // The driver's message is the statement, then a hyphen and PostgreSQL's own.
      .replace(/\b(?:insert into|update|delete from|select|with)\b .* - (?=\S)/gis, `${hidden} - `)
  );
}
