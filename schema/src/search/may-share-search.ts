import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import { personalConditions, type SearchConditions } from './conditions.ts';

/** Whether others may be given these conditions: a name or number of one person is nobody else's business. Row X4. */
export function mayShareSearch(conditions: SearchConditions): Verdict {
  if (personalConditions.every((name) => conditions[name] === undefined)) return allowed;
  return refused(
    'personal-conditions',
    '番号・氏名・住所などの条件が入っているため共有できません。その条件を消すか、自分だけで使う検索として保存してください',
    '要件 X4',
  );
}
