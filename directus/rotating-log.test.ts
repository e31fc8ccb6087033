import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rotatingLog } from './rotating-log.ts';
import { withoutRowData } from './without-row-data.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'log-'));

test('記録は決めた大きさを超えず、古いものから捨て、持ち主だけが読める', () => {
  const here = folder();
  const path = join(here, 'part.log');
  const log = rotatingLog(path, { bytes: 1_000, older: 2 });

  for (let line = 0; line < 200; line += 1) log.write(`line ${line} ${'x'.repeat(40)}`);
  log.end();

  const files = readdirSync(here).sort();
  expect(files).toEqual(['part.log', 'part.log.1', 'part.log.2']);
  for (const file of files) {
    expect(statSync(join(here, file)).size).toBeLessThanOrEqual(1_000);
    expect(statSync(join(here, file)).mode & 0o777).toBe(0o600);
  }
  expect(readFileSync(path, 'utf8')).toContain('line 199');
});

test('前の続きから書き、細切れに届いた文字もつながる', () => {
  const path = join(folder(), 'part.log');
  const first = rotatingLog(path);
  first.write('一');
  first.end();
  const again = rotatingLog(path);
  const [output, errors] = [again.input(), again.input()];
  const bytes = Buffer.from('二三\n');
  output(bytes.subarray(0, 4));
  errors(Buffer.from('誤り'));
  output(bytes.subarray(4));
  again.end();
  errors(Buffer.from('終わりの後\n'));

  expect(readFileSync(path, 'utf8')).toBe('一\n二三\n誤り\n');
});

const name = '個人 太郎';

test.each([
  [
    'JSON の誤り',
    JSON.stringify({ level: 50, err: { message: 'x', detail: `Failing row contains (${name}).`, code: '23514' } }),
  ],
  [
    '問いを含む文',
    JSON.stringify({
      err: {
        message: `insert into "owners" ("name") values ('${name}') - null value in column`,
        stack: `error: insert into "owners" ("name") values ('${name}') - null value\n    at x`,
      },
    }),
  ],
  ['重なりの詳細', `DETAIL:  Key (name)=(${name}) already exists.`],
  ['捕らえられなかった誤り', `  detail: 'Failing row contains (1, ${name}, null).',`],
  ['読めない値', `error: invalid input syntax for type uuid: "${name}"`],
  ['本文の中の行', `ERROR: x Failing row contains (${name}`],
])('%sから、氏名が消える', (_what, line) => {
  expect(withoutRowData(line)).not.toContain('太郎');
});

test('どの決まりに当たったかは残る', () => {
  const line = JSON.stringify({
    level: 50,
    err: {
      type: 'DatabaseError',
      message:
        'insert into "places" ("kind") values ($1) - new row for relation "places" violates check constraint "places_kind"',
      code: '23514',
      constraint: 'places_kind',
      detail: 'x',
    },
  });

  expect(JSON.parse(withoutRowData(line)).err).toMatchObject({
    code: '23514',
    constraint: 'places_kind',
    message: expect.stringContaining('violates check constraint "places_kind"'),
  });
});

test('ほかの行はそのまま残る', () => {
  for (const line of [
    'Listening on http://127.0.0.1:8055',
    '{"level":40,"msg":"Photo 1 could not be looked at"}',
    '{not json',
  ]) {
    expect(withoutRowData(line)).toBe(line);
  }
});
