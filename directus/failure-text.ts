/** Failures of a start in words: whatever was thrown becomes text that a person can act on. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { withoutRowData } from './without-row-data.ts';

/**
 * What a thrown value says. Directus's client rejects with plain objects, a refused connection with an
 * error that holds others and has no text of its own.
 */
export function failureText(thrown: unknown): string {
  const text = textOf(thrown);
  return text === '' ? '理由は分かりません' : withoutPersons(text.split('\n').map(withoutRowData).join('\n'));
}

function textOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  if (typeof thrown !== 'object' || thrown === null) return '';
  const { message, errors, cause } = thrown as { message?: unknown; errors?: unknown; cause?: unknown };
  const own = typeof message === 'string' ? message : '';
  const inner = Array.isArray(errors) ? [...new Set(errors.map(textOf))] : [];
  const parts = [own, ...inner, textOf(cause)].filter((part) => part !== '');
  if (parts.length > 0) return parts.join('\n');
  return plainJson(thrown);
}

/** The last resort; an object that cannot be written (a circle) has nothing to say. */
function plainJson(thrown: object): string {
  try {
    const text = JSON.stringify(thrown);
    return text === '{}' || text === '[]' ? '' : text;
  } catch {
    return '';
  }
}

/** What `npm start` says when it gives up: at which step, why, and where more is written. */
export function startFailure(thrown: unknown, where: { step?: string | undefined; logs?: string | undefined }): string {
  return [
    '✗ 起動できませんでした。',
    ...(where.step === undefined ? [] : [`「${where.step}」の途中で失敗しました。`]),
    failureText(thrown),
    ...(where.logs === undefined ? [] : [`記録の場所: ${where.logs}`]),
    '',
  ].join('\n');
}

const mostLines = 12;
const mostBytes = 20_000;

/** The last lines that a log file got since it was `from` bytes long, without what leads to a person. */
export const lastLines = (log: string, from = 0): string => lastLinesOf(readEnd(log, from));

/** The last lines of what a program printed, without what leads to a person. */
export function lastLinesOf(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !namesRow(line));
  return withoutPersons(lines.slice(-mostLines).map(withoutRowData).join('\n'));
}

function readEnd(log: string, from: number): string {
  try {
    const file = openSync(log, 'r');
    try {
      const { size } = fstatSync(file);
      // A log that was rotated since is shorter than before.
      const start = Math.max(from <= size ? from : 0, size - mostBytes);
      const buffer = Buffer.alloc(Math.max(0, size - start));
      readSync(file, buffer, 0, buffer.length, start);
      return buffer.toString('utf8');
    } finally {
      closeSync(file);
    }
  } catch {
    // It never wrote anything.
    return '';
  }
}

/** PostgreSQL tells in these lines which row it was about. */
const namesRow = (line: string) => /\b(DETAIL|CONTEXT|STATEMENT|QUERY):|Failing row|"?detail"?:|\bKey \(/.test(line);

/** Mail addresses, and the password in a database's address. */
const withoutPersons = (text: string) =>
  text.replace(/(:\/\/[^:/\s]+):[^@\s]+@/g, '$1:…@').replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '…');
