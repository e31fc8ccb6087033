import { Failure } from '@bicycles/schema/ground/failure';
import { Day } from '@bicycles/schema/ground/values';
import { type SettingKey, settingKeys, settingOn } from '@bicycles/schema/settings';
import { z } from 'zod';

const Setting = z.object({ key: z.string(), value: z.unknown(), valid_from: Day });
const isSettingKey = (key: string): key is SettingKey => (settingKeys as readonly string[]).includes(key);

/** A setting that the rules could not read is refused while it is being typed. Throws `setting-unknown` or `setting-invalid`. */
export function assertSetting(payload: unknown, before: unknown): void {
  const parsed = Setting.safeParse({ ...Object(before), ...Object(payload) });
  if (!parsed.success) throw new Failure('setting-invalid', '項目・値・適用開始日を入力してください', { status: 400 });
  const { key, value, valid_from } = parsed.data;
  if (!isSettingKey(key)) {
    throw new Failure(
      'setting-unknown',
      `項目「${key}」はありません。既にある設定を複製して、適用開始日と値を変えてください`,
      { status: 400 },
    );
  }
  settingOn([{ key, value, validFrom: valid_from }], key, valid_from);
}
