/**
 * The registry of settings (table `settings`, kept in Studio): what each key means, what it may hold,
 * and where its first value comes from. A value holds from its day on, so a change never rewrites the past.
 */
import { z } from 'zod';
import { assertPattern, formatNumber } from '../bicycle/numbering.ts';
import { Closure } from '../deadline/closed-days.ts';
import { RetentionRule } from '../deadline/retention-deadline.ts';
import { Failure } from '../failure.ts';
import { initialPublishedNumbers, PublishedNumbers } from '../public-notices/published-number.ts';
import { type Day, requiredText } from '../values.ts';
import { latestInForce } from './in-force.ts';

type Definition<Value> = {
  schema: z.ZodType<Value>;
  initial: Value;
  label: string;
  /** The article of law or the row of the requirement that it rests on. */
  source: string;
  /** `uncertain`: the office has to confirm the first value. */
  certainty: 'confirmed' | 'uncertain';
  description: string;
};
const define = <Value>(definition: Definition<Value>) => definition;

const wholeNumber = (min: number, max: number) => {
  const error = `${min}〜${max}の整数で入力してください`;
  return z.int({ error }).min(min, { error }).max(max, { error });
};
const numberPattern = z.string({ error: '番号の型を入力してください' }).superRefine((pattern, context) => {
  const verdict = assertPattern(pattern);
  if (!verdict.allowed) context.addIssue({ code: 'custom', message: verdict.reason });
});
/** Eight bare digits would be a tag's number for every tenth bicycle. */
const bicyclePattern = numberPattern.refine((pattern) => !assertPattern(pattern).allowed || !looksLikeTag(pattern), {
  error: '数字だけの8桁は札番号と見分けられません。ハイフン（-）などを入れるか、桁数を変えてください',
});
const looksLikeTag = (pattern: string): boolean =>
  /^\d{8}$/.test(formatNumber(pattern, { fiscalYear: 2026, siteCode: '1', serial: 1 }));
const noticePattern = numberPattern.startsWith('N', {
  error: '通知番号は N から始めてください（バーコードを読むとき、整理番号と見分けるため）',
});
/** Empty, or a tile server that this server reaches: terminals never ask it themselves. */
const TilesUrl = z.union([z.literal(''), z.string().regex(/^https?:\/\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[^\s]+$/)], {
  error: 'http://地図サーバー/{z}/{x}/{y}.png の形で入力するか、空にしてください',
});
const Letterhead = z.object(
  {
    municipality: requiredText(60, '自治体名'),
    mayorTitle: requiredText(60, '首長の職名'),
    department: requiredText(120, '担当課'),
    phone: requiredText(30, '電話番号'),
    address: requiredText(255, '所在地'),
  },
  { error: '自治体名・職名・担当課・電話番号・所在地の組で入力してください' },
);
const Contact = z.object(
  { name: requiredText(60, '問合せ先の名称'), phone: requiredText(30, '電話番号') },
  { error: '問合せ先の名称と電話番号の組で入力してください' },
);
const PaymentNotice = z.object(
  {
    account: requiredText(60, '会計'),
    subject: requiredText(120, '歳入科目'),
    purpose: requiredText(120, '納入の目的'),
  },
  { error: '会計・歳入科目・納入の目的の組で入力してください' },
);

const definitions = {
  'removal.wait_minutes': define({
    schema: wholeNumber(0, 240),
    initial: 30,
    label: '札付けから撤去までの待ち時間（分）',
    source: '要件 F2',
    certainty: 'confirmed',
    description: '札付けからこの分数がたつまで撤去を登録できません。',
  }),
  'numbering.bicycle': define({
    schema: bicyclePattern,
    initial: '{era2}{site}-{serial:5}',
    label: '整理番号の型',
    source: '要件 第３-1(1)「区指定のもの」',
    certainty: 'uncertain',
    description:
      '{era2}=令和の年度、{site}=保管所の記号、{serial:5}=5桁の連番。年度か保管所が変わると1から始まります。',
  }),
  'numbering.receipt': define({
    schema: numberPattern,
    initial: 'R{era2}{site}-{serial:5}',
    label: '返還の受付番号の型',
    source: '要件 R1',
    certainty: 'uncertain',
    description: '返還請求書・受領書に印字する番号の型です。',
  }),
  'numbering.notice': define({
    schema: noticePattern,
    initial: 'N{era2}-{serial:6}',
    label: '返還通知の番号の型',
    source: '要件 N1、N4',
    certainty: 'uncertain',
    description: '返還通知書・はがきに印字する番号の型です。N から始めます。郵便で戻ったときにこの番号を読み取ります。',
  }),
  'numbering.public_notice': define({
    schema: numberPattern,
    initial: 'K{era2}-{serial:4}',
    label: '公示の番号の型',
    source: '要件 D1',
    certainty: 'uncertain',
    description: '公告番号を入力せずに公示を作ったときの番号の型です。',
  }),
  'numbering.disposal': define({
    schema: numberPattern,
    initial: 'D{era2}{site}-{serial:4}',
    label: '処分リストの番号の型',
    source: '要件 D1',
    certainty: 'uncertain',
    description: '処分リストに印字する番号の型です。',
  }),
  'numbering.sale_claim': define({
    schema: numberPattern,
    initial: 'S{era2}-{serial:4}',
    label: '売却代金の請求の番号の型',
    source: '自転車法6条4項',
    certainty: 'uncertain',
    description: '売却代金の請求書・領収書に印字する番号の型です。',
  }),
  'public_notice.registration': define({
    schema: PublishedNumbers,
    initial: initialPublishedNumbers,
    label: '公示での防犯登録番号の書き方',
    source: '自転車法6条2項、要件 D1',
    certainty: 'uncertain',
    description:
      'full=番号のまま、masked=数字の下2桁だけを残して伏せる、hidden=有無だけ。paper は掲示する一覧、web はホームページ用の CSV・HTML です。',
  }),
  'deadline.retention': define({
    schema: RetentionRule,
    initial: { months: 2, movesOffClosedDays: false },
    label: '保管期間',
    source: '要件 L1、民法140条・142条・143条',
    certainty: 'uncertain',
    description:
      '撤去日の翌日から数える月数です。期限が休業日に当たるとき翌開庁日へ延ばすか（民法142条）は、適用に争いがあるため区が決めてください。',
  }),
  'calendar.closures': define({
    schema: z.array(Closure, { error: '休業の一覧 [{ from, to }] で入力してください' }),
    initial: [{ from: '12-30', to: '01-03' }],
    label: '休業日',
    source: '仕様書（年末年始を除く毎日）',
    certainty: 'confirmed',
    description: '毎年の休業日の始めと終わり（月-日）です。',
  }),
  'deadline.ownership_months': define({
    schema: wholeNumber(1, 24),
    initial: 6,
    label: '所有権が区に移るまでの月数',
    source: '自転車法6条4項',
    certainty: 'confirmed',
    description:
      '保管の公示（6条2項）の日の翌日から数える月数です。公示日を含めて数える読み方より所有者に有利で、法の定めより早く区のものになることはありません。',
  }),
  'bulk.confirm_above': define({
    schema: wholeNumber(1, 10_000),
    initial: 100,
    label: '一括処理で続行・キャンセルを尋ねる台数',
    source: '要件 L8',
    certainty: 'uncertain',
    description: 'この台数を超える一括処理は、台数を示して続行するかを尋ねます。',
  }),
  letterhead: define({
    schema: Letterhead,
    initial: {
      municipality: '世田谷区',
      mayorTitle: '世田谷区長',
      department: '土木部 交通安全自転車課',
      phone: '03-5432-1111',
      address: '〒154-8504 東京都世田谷区世田谷4-21-27',
    },
    label: '文書の差出人',
    source: '区の公開情報',
    certainty: 'uncertain',
    description: '通知書・受領書などに印字します。',
  }),
  contact: define({
    schema: Contact,
    initial: { name: '世田谷区自転車コールセンター', phone: '03-5432-1111' },
    label: '通知書の問合せ先',
    source: '要件 N1',
    certainty: 'uncertain',
    description: '返還通知書・はがきに印字する問合せ先の名称と電話番号です。受付時間は hours.call を使います。',
  }),
  payment_notice: define({
    schema: PaymentNotice,
    initial: {
      account: '一般会計',
      subject: '使用料及手数料・手数料・土木手数料',
      purpose: '放置自転車等の撤去及び保管に要した費用',
    },
    label: '納入通知書の会計・科目',
    source: '要件 R1',
    certainty: 'uncertain',
    description: '納入通知書に印字する会計、歳入科目、納入の目的です。',
  }),
  'address_inquiry.addressee': define({
    schema: requiredText(120, '住所照会の宛先'),
    initial: '住民記録担当　御中',
    label: '住所照会の宛先',
    source: '要件 N4',
    certainty: 'uncertain',
    description: '郵便戻りの住所照会リストに、自治体名に続けて印字します。',
  }),
  'session.idle_minutes': define({
    schema: wholeNumber(5, 240),
    initial: 30,
    label: '操作がないときにログアウトするまでの時間（分）',
    source: '要件 X1',
    certainty: 'uncertain',
    description: 'この分数のあいだ操作がないと、もう一度ログインが必要です。',
  }),
  'map.tiles_url': define({
    schema: TilesUrl,
    initial: '',
    label: '地図タイルのアドレス',
    source: '要件 L4',
    certainty: 'confirmed',
    description:
      '庁内の地図サーバーがあるとき http://地図サーバー/{z}/{x}/{y}.png の形で入力します。空のときは内蔵の模式図を表示します。',
  }),
  'hours.yard': define({
    schema: requiredText(255, '返還の受付時間'),
    initial: '平日 9時〜19時、土曜・日曜・祝日 9時〜18時（12月30日〜1月3日を除く）',
    label: '保管所の返還受付時間',
    source: '仕様書（保管所開設日時）',
    certainty: 'confirmed',
    description: '通知書と案内に表示します。',
  }),
  'hours.call': define({
    schema: requiredText(255, 'コールセンターの受付時間'),
    initial: '平日 9時〜20時、土曜・日曜・祝日 9時〜19時（12月30日〜1月3日を除く）',
    label: 'コールセンターの受付時間',
    source: '区の公開情報',
    certainty: 'uncertain',
    description: '通知書と案内に表示します。',
  }),
};

export type SettingKey = keyof typeof definitions;
export type Settings = { [Key in SettingKey]: (typeof definitions)[Key]['initial'] };

/** The same table by key, in a form that lets the compiler follow a key to the type of its value. */
const registry: { [Key in SettingKey]: Definition<Settings[Key]> } = definitions;
export const settingKeys = Object.keys(definitions) as SettingKey[];

export type SettingRow = { key: string; value: unknown; validFrom: Day };

/**
 * The value of a setting on a day. Throws Failure `setting-missing` where no row is in force and
 * `setting-invalid` where it holds what the key may not hold; both say where to mend it.
 */
export function settingOn<Key extends SettingKey>(rows: readonly SettingRow[], key: Key, day: Day): Settings[Key] {
  const { label, schema } = registry[key];
  const row = latestInForce(
    rows.filter((each) => each.key === key),
    day,
  );
  if (!row) {
    throw new Failure(
      'setting-missing',
      `設定「${label}」（${key}）に${day}に有効な値がありません。管理者が Studio の「設定」で追加してください`,
    );
  }
  const parsed = schema.safeParse(row.value);
  if (parsed.success) return parsed.data;
  const why = parsed.error.issues.map(({ message }) => message).join('。');
  throw new Failure(
    'setting-invalid',
    `設定「${label}」（${key}）の値が正しくありません（${why}）。管理者が Studio の「設定」で直してください`,
  );
}

export type InitialSetting = SettingRow &
  Pick<Definition<unknown>, 'label' | 'source' | 'certainty' | 'description'> & { key: SettingKey };

/** What a fresh installation starts with. */
export function initialSettings(): InitialSetting[] {
  return settingKeys.map((key) => {
    const { initial, label, source, certainty, description } = registry[key];
    return { key, value: initial, validFrom: '2000-01-01', label, source, certainty, description };
  });
}
