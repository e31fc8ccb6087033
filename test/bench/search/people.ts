/** Invented owners in the spellings that a search must not stumble over. */
import { between, pick, type Random } from '../seeded-random.ts';

export type InventedPerson = { name: string; nameKana: string; postalCode: string; address: string };

const families = [
  '佐藤サトウ 鈴木スズキ 高橋タカハシ 髙橋タカハシ 田中タナカ 渡辺ワタナベ 渡邉ワタナベ 渡邊ワタナベ 伊藤イトウ 山本ヤマモト',
  '中村ナカムラ 小林コバヤシ 加藤カトウ 吉田ヨシダ 𠮷田ヨシダ 山田ヤマダ 佐々木ササキ 山口ヤマグチ 松本マツモト 井上イノウエ',
  '木村キムラ 林ハヤシ 斎藤サイトウ 齋藤サイトウ 斉藤サイトウ 清水シミズ 山崎ヤマザキ 山﨑ヤマザキ 森モリ 池田イケダ',
  '橋本ハシモト 阿部アベ 石川イシカワ 前田マエダ 藤田フジタ 小川オガワ 岡田オカダ 後藤ゴトウ 長谷川ハセガワ 村上ムラカミ',
  '近藤コンドウ 石井イシイ 坂本サカモト 遠藤エンドウ 青木アオキ 藤井フジイ 西村ニシムラ 福田フクダ 太田オオタ 三浦ミウラ',
  '岡本オカモト 松田マツダ 中島ナカジマ 中嶋ナカジマ 原田ハラダ 中野ナカノ 小野オノ 田村タムラ 竹内タケウチ 金子カネコ',
  '和田ワダ 中山ナカヤマ 石田イシダ 上田ウエダ 森田モリタ 原ハラ 柴田シバタ 酒井サカイ 工藤クドウ 横山ヨコヤマ',
  '宮崎ミヤザキ 宮本ミヤモト 内田ウチダ 高木タカギ 安藤アンドウ 谷口タニグチ 大野オオノ 丸山マルヤマ 今井イマイ 河野コウノ',
  '澤田サワダ 沢田サワダ 濱田ハマダ 浜田ハマダ 廣瀬ヒロセ 広瀬ヒロセ 柳ヤナギ 栁ヤナギ 冨田トミタ 神宮寺ジングウジ',
]
  .join(' ')
  .split(' ')
  .map(splitReading);
const given = [
  '太郎タロウ 花子ハナコ 一郎イチロウ 美咲ミサキ 翔太ショウタ さくらサクラ 健一ケンイチ 陽子ヨウコ 大輔ダイスケ 愛アイ',
  '拓也タクヤ 直美ナオミ 誠マコト 恵子ケイコ 隆タカシ 由美子ユミコ 翼ツバサ 七海ナナミ 蓮レン 結衣ユイ',
  '陽菜ヒナ 大翔ヒロト 悠真ユウマ 凛リン 葵アオイ 湊ミナト 紬ツムギ 樹イツキ 明日香アスカ 龍之介リュウノスケ',
]
  .join(' ')
  .split(' ')
  .map(splitReading);
const towns = [
  '東京都世田谷区世田谷154-0017 東京都世田谷区三軒茶屋154-0024 東京都世田谷区太子堂154-0004 東京都世田谷区下馬154-0002',
  '東京都世田谷区北沢155-0031 東京都世田谷区代沢155-0032 東京都世田谷区代田155-0033 東京都世田谷区松原156-0043',
  '東京都世田谷区桜上水156-0045 東京都世田谷区上北沢156-0057 東京都世田谷区南烏山157-0062 東京都世田谷区給田157-0064',
  '東京都世田谷区成城157-0066 東京都世田谷区喜多見157-0067 東京都世田谷区砧157-0073 東京都世田谷区用賀158-0097',
  '東京都世田谷区玉川158-0094 東京都世田谷区瀬田158-0095 東京都世田谷区奥沢158-0083 東京都世田谷区等々力158-0082',
  '東京都杉並区高井戸東168-0072 東京都目黒区駒場153-0041 東京都渋谷区笹塚151-0073 東京都大田区田園調布145-0071',
  '東京都狛江市和泉本町201-0003 東京都調布市仙川町182-0002 東京都葛飾区亀有125-0061 神奈川県川崎市高津区溝口213-0001',
  '神奈川県川崎市多摩区登戸214-0014 埼玉県川口市西川口332-0021 千葉県市川市八幡272-0021 大阪府吹田市千里山西565-0851',
]
  .join(' ')
  .split(' ')
  .map((text) => ({ town: text.slice(0, -8), postalCode: text.slice(-8) }));
const buildings = ['', '', '', '', 'メゾン・ド・桜', 'コーポ高橋', 'パークハイツ', '第二みどり荘', 'グランドメゾン'];
const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八'];

export function inventPerson(random: Random): InventedPerson {
  const [family, first] = [pick(random, families), pick(random, given)];
  // Common families and near towns are met far more often, as in any ledger.
  const { town, postalCode } = towns[Math.floor(random() ** 2 * towns.length)] ?? pick(random, towns);
  const building = pick(random, buildings);
  const room = building === '' ? '' : ` ${building}${whole(random, 1, 9)}0${whole(random, 1, 9)}号室`;
  return {
    name: `${family.text}${pick(random, [' ', '　'])}${first.text}`,
    nameKana: `${family.reading} ${first.reading}`,
    postalCode,
    address: town + houseNumber(random) + room,
  };
}

function houseNumber(random: Random): string {
  const [district, block, house] = [whole(random, 1, 8), whole(random, 1, 40), whole(random, 1, 30)];
  if (random() < 0.7) return `${district}-${block}-${house}`;
  return random() < 0.5 ? `${numerals[district]}丁目${block}番${house}号` : `${district}丁目${block}番地${house}`;
}

export const whole = (random: Random, from: number, to: number): number => Math.floor(between(random, from, to + 1));

function splitReading(text: string): { text: string; reading: string } {
  const [reading = ''] = /[ァ-ー]+$/u.exec(text) ?? [];
  return { text: text.slice(0, text.length - reading.length), reading };
}
