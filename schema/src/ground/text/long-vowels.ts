const rows = [
  'あかがさざただなはばぱまやらわぁゃゎ',
  'いきぎしじちぢにひびぴみりぃ',
  'うくぐすずつづぬふぶぷむゆるぅゅゔ',
  'えけげせぜてでねへべぺめれぇ',
  'おこごそぞとどのほぼぽもよろをぉょ',
];

/** What ー is spelled as in hiragana: コーノ is こうの, オーノ おおの; ケーコ けいこ, ネーサン ねえさん. */
const spellings = [
  ['あ', 'い', 'う', 'い', 'う'],
  ['あ', 'い', 'う', 'え', 'お'],
] as const;

/** The text with every ー that follows a kana spelled out, in both ways where they differ; none where there is no ー. */
export function spelledLongVowels(text: string): string[] {
  const plain = text.normalize('NFKC');
  const spelled = spellings.map((vowels) =>
    plain.replace(/([\p{Script=Hiragana}\p{Script=Katakana}])ー/gu, (whole, kana: string) => {
      const row = rows.findIndex((each) => each.includes(hiragana(kana)));
      return `${kana}${vowels[row] ?? whole.slice(kana.length)}`;
    }),
  );
  return [...new Set(spelled)].filter((each) => each !== plain);
}

const hiragana = (kana: string): string =>
  kana >= 'ァ' && kana <= 'ヴ' ? String.fromCharCode(kana.charCodeAt(0) - 0x60) : kana;
