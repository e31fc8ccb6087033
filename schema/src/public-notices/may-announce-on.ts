import type { Day } from '../values.ts';
import { allowed, refused, type Verdict } from '../verdict.ts';

/** 公示日: nothing is announced in the past (row D1). */
export const mayAnnounceOn = (announcedOn: Day, today: Day): Verdict =>
  announcedOn >= today
    ? allowed
    : refused('announced-in-the-past', '公示日は今日以後の日を入力してください。過ぎた日の公示は登録できません');
