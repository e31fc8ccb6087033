import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** As `npm run -s clock` does it, on a machine without an installation. */
function clock(...days: string[]) {
  const program = join(import.meta.dirname, 'clock.ts');
  const env = { ...process.env, DATA_DIR: join(import.meta.dirname, 'no-installation'), DATABASE_URL: '' };
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...days], {
    env,
    encoding: 'utf8',
  });
}

describe('npm run clock', () => {
  it('撤去日ごとに1行の JSON で、すべての日・条文・理由と、どの規則によるかを答える', () => {
    const { stdout } = clock('2026-06-30', '2026-11-30');

    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { removedOn: '2026-06-30', retentionDeadlineOn: '2026-08-31', disposableFrom: '2026-09-01', rules: 'initial' },
      { removedOn: '2026-11-30', retentionDeadlineOn: '2027-01-31', ownershipTransfersOn: '2027-06-01' },
    ]);
    expect(lines[0].dates).toContainEqual({
      step: 'deadline',
      day: '2026-08-31',
      article: expect.stringContaining('民法140条・143条'),
      reason: expect.stringContaining('応当日令和8年9月1日の前日'),
    });
  });

  it.each([
    ['1999-12-31', '有効な値がありません'],
    ['0001-01-01', '有効な値がありません'],
    ['9999-12-31', '9999年まで'],
  ])('計算できない日 %s は、わけを一文で伝え、ほかの日も答えずに2で終わる', (day, why) => {
    const { status, stdout, stderr } = clock('2026-06-30', day);

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')).toHaveLength(3);
    expect(stderr).toMatch(new RegExp(`^${day} に撤去した自転車の日付は計算できません。.*${why}`));
    expect(stderr).not.toMatch(/Error|\.ts/);
  });

  it.each([[['2026-02-30']], [['2026-06-30', 'きのう']], [['--help']], [['0']], [[]]])(
    '%j は何も答えずに使い方を示し、2で終わる',
    (days) => {
      const { status, stdout, stderr } = clock(...days);

      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm run -s clock -- 2026-06-30');
    },
  );
});
