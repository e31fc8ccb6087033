/** Place names as people type them, brought to one form; both sides of a look-up go through it. */

/** Old and variant characters of place names. */
const variants: Record<string, string> = {
  澤: '沢',
  邊: '辺',
  邉: '辺',
  濱: '浜',
  瀧: '滝',
  龍: '竜',
  嶋: '島',
  嶌: '島',
  﨑: '崎',
  髙: '高',
  櫻: '桜',
  國: '国',
  廣: '広',
  條: '条',
  德: '徳',
  塚: '塚',
  檜: '桧',
  瀨: '瀬',
  惠: '恵',
  眞: '真',
  曾: '曽',
  藪: '薮',
  籠: '篭',
  舘: '館',
};
const digits = '〇一二三四五六七八九';

/** 霞ヶ関・霞ケ関・霞が関 become one, 三丁目 becomes 3丁目, width and spaces go, 大字 goes. */
export function placeName(text: string): string {
  return text
    .replace(/\p{Variation_Selector}/gu, '')
    .normalize('NFKC')
    .replace(/[\s,、]/g, '')
    .replace(/\p{sc=Han}/gu, (character) => variants[character] ?? character)
    .replace(/(?<=\p{sc=Han})[ヶケがガヵカ](?=\p{sc=Han})/gu, 'ケ')
    .replace(/(?<=\p{sc=Han})[ノのﾉ之](?=\p{sc=Han})/gu, 'の')
    .replace(/大字/g, '')
    .replace(/[一二三四五六七八九十]+(?=丁目|丁|条|番|号|線)/g, (numeral) => String(numberOf(numeral)));
}

/** 1 to 99, as block numbers are written: 三, 十, 十二, 二十三. */
function numberOf(numeral: string): number {
  const [before = '', after] = numeral.split('十');
  if (after === undefined) return digits.indexOf(numeral);
  return (before === '' ? 1 : digits.indexOf(before)) * 10 + Math.max(0, digits.indexOf(after || '〇'));
}
