import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from './ground/failure.ts';
import { initialSettings, type SettingKey, settingKeys, settingOn } from './settings.ts';

const failureOf = (run: () => unknown) => {
  try {
    run();
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
  return expect.fail('誤りになるはず');
};

describe('はじめの設定', () => {
  it.each(settingKeys)('%s は、はじめの値をそのまま読み出せる', (key) => {
    const initial = initialSettings().find((setting) => setting.key === key);

    expect(settingOn(initialSettings(), key, '2026-11-23')).toEqual(initial?.value);
  });

  it('部屋がちがっても、設定の名は重ならず、どの部屋の分も入っている', async () => {
    const modules: Record<string, object>[] = await Promise.all(
      globSync('*/settings.ts', { cwd: import.meta.dirname, exclude: ['ground'] }).map(
        (file) => import(join(import.meta.dirname, file)),
      ),
    );
    const named = modules.flatMap((exported) => Object.values(exported).flatMap((settings) => Object.keys(settings)));

    expect(named.toSorted()).toEqual(settingKeys.toSorted());
  });

  it('すべてに日本語の名前・出典・説明がある', () => {
    for (const { label, source, description, validFrom } of initialSettings()) {
      expect([label, source, description].every((text) => /[ぁ-んァ-ヶ一-龠]/.test(text))).toBe(true);
      expect(validFrom).toBe('2000-01-01');
    }
  });

  it('法と要件の値から始まる', () => {
    expect(settingOn(initialSettings(), 'removal.wait_minutes', '2026-11-23')).toBe(30);
    expect(settingOn(initialSettings(), 'deadline.retention', '2026-11-23')).toEqual({
      months: 2,
      movesOffClosedDays: false,
    });
    expect(settingOn(initialSettings(), 'deadline.ownership_months', '2026-11-23')).toBe(6);
    expect(settingOn(initialSettings(), 'calendar.closures', '2026-11-23')).toEqual([{ from: '12-30', to: '01-03' }]);
  });

  it('JSON として保存して読み戻しても変わらない', () => {
    const stored: ReturnType<typeof initialSettings> = JSON.parse(JSON.stringify(initialSettings()));

    expect(settingKeys.map((key) => settingOn(stored, key, '2026-11-23'))).toEqual(
      initialSettings().map(({ value }) => value),
    );
  });
});

describe('ある日の設定', () => {
  const rows = [
    { key: 'removal.wait_minutes', value: 60, validFrom: '2027-04-01' },
    { key: 'removal.wait_minutes', value: 30, validFrom: '2000-01-01' },
    { key: 'session.idle_minutes', value: 10, validFrom: '2027-04-01' },
  ];

  it('施行日から新しい値になり、過去の日は元のまま', () => {
    expect(settingOn(rows, 'removal.wait_minutes', '2027-03-31')).toBe(30);
    expect(settingOn(rows, 'removal.wait_minutes', '2027-04-01')).toBe(60);
  });

  it('有効な値がなければ、どの設定をどこで直すかを伝える', () => {
    const failure = failureOf(() => settingOn(rows, 'session.idle_minutes', '2027-03-31'));

    expect(failure.code).toBe('setting-missing');
    expect(failure.message).toMatch(/操作がないときにログアウトするまでの時間.*Studio の「設定」で追加/);
  });

  it.each<[SettingKey, unknown]>([
    ['removal.wait_minutes', -1],
    ['removal.wait_minutes', 241],
    ['removal.wait_minutes', '30'],
    ['removal.wait_minutes', 1.5],
    ['removal.wait_minutes', null],
    ['session.idle_minutes', 4],
    ['session.idle_minutes', 241],
    ['numbering.bicycle', '{fy}'],
    ['numbering.bicycle', '{serial:8}'],
    ['numbering.bicycle', '{era2}{site}{serial:5}'],
    ['numbering.bicycle', 5],
    ['numbering.receipt', '{year}{serial:5}'],
    ['numbering.notice', '{era2}-{serial:6}'],
    ['deadline.retention', { months: 0, movesOffClosedDays: false }],
    ['deadline.retention', { months: 2 }],
    ['calendar.closures', [{ from: '02-30', to: '03-01' }]],
    ['calendar.closures', {}],
    ['deadline.ownership_months', 0],
    ['map.tiles_url', 'http://tiles.example/map.png'],
    ['letterhead', { municipality: '世田谷区' }],
    ['hours.yard', ''],
    ['hours.call', null],
  ])('%s に %j は使えず、どこで直すかを日本語で伝える', (key, value) => {
    const failure = failureOf(() => settingOn([{ key, value, validFrom: '2000-01-01' }], key, '2026-11-23'));

    expect(failure.code).toBe('setting-invalid');
    expect(failure.message).toMatch(/^設定「.+」.*Studio の「設定」で直してください$/);
  });

  it.each(settingKeys)('%s に形の違う値があっても、英語の説明を人に見せない', (key) => {
    const wrong = [null, true, -5, {}, [null], [{ from: null, to: 3 }], { months: null }, { phone: 3 }];

    for (const value of wrong) {
      const failure = failureOf(() => settingOn([{ key, value, validFrom: '2000-01-01' }], key, '2026-11-23'));
      expect(failure.message).not.toMatch(/Invalid|expected|received|Too/);
    }
  });
});
