/**
 * 異体字 and old forms that stand for the same name or place. The old forms are those of a published table (npm
 * `kyujitai`); forms of names that it leaves out stand here, as pairs of how it may be written and what it is folded
 * to. NFKC folds the compatibility forms only (神 of U+FA19), not these; a drawing that is chosen by a variation
 * selector (葛󠄀) needs no entry. さいとう is one in all of its four ways.
 */
import oldForms from 'kyujitai/data/kyujitai.json' with { type: 'json' };

const names = [
  '髙高﨑崎嵜崎碕崎﨏埼𠮷吉𡈽土圡土𣘺橋槗橋𫝆今𠀋丈栁柳桺柳桒桑枩松柗松埜野邨村',
  '澤沢濵浜濱浜邊辺邉辺齋斎齊斎斉斎廣広國国圀国囯国櫻桜龍竜瀧滝嶋島嶌島嶽岳峯峰',
  '藏蔵萬万與与澁渋澀渋冨富惠恵德徳眞真榮栄會会學学斈学實実寶宝寳宝壽寿將将條条',
  '莊荘庄荘薮藪籔藪戶戸緖緒曾曽增増黑黒龜亀鐵鉄銕鉄鷗鴎鹽塩凉涼凛凜倂併淸清靜静靑青',
  '渕淵渊淵槇槙篭籠舘館舩船舖舗舍舎蘆芦螢蛍檜桧檮梼祿禄禮礼稻稲穗穂縣県總総惣総',
  '繩縄聲声聰聡臺台舊旧處処號号觀観豐豊豫予賴頼贊賛輕軽釋釈錢銭鎭鎮關関隨随雜雑',
  '靈霊顯顕驛駅驗験髮髪鬪闘鷄鶏雞鶏麥麦麵麺黃黄點点黨党齡齢兒児亞亜惡悪壓圧圍囲爲為',
  '壹壱隱隠營営衞衛圓円應応歐欧溫温假仮價価畫画懷懐擴拡覺覚歸帰氣気戲戯僞偽峽峡狹狭',
  '曉暁勳勲薰薫恆恒徑径溪渓經経藝芸圈圏劍剣嚴厳效効鑛鉱濟済參参棧桟辭辞寫写收収從従',
  '肅粛敍叙奬奨燒焼證証稱称狀状乘乗淨浄疊畳孃嬢讓譲寢寝愼慎盡尽圖図粹粋數数樞枢瀨瀬',
  '攝摂專専戰戦淺浅禪禅壯壮搜捜插挿爭争裝装屬属續続體体對対帶帯滯滞擇択單単擔担團団',
  '彈弾斷断晝昼鑄鋳廳庁聽聴遞逓轉転傳伝盜盗燈灯當当獨独讀読屆届貳弐拜拝賣売發発祕秘',
  '拂払佛仏變変辨弁瓣弁辯弁沒没滿満默黙彌弥譯訳藥薬譽誉搖揺樣様謠謡來来亂乱覽覧兩両',
  '綠緑壘塁勵励戀恋爐炉勞労樓楼亙亘灣湾鄕郷鄉郷吞呑塡填屛屏搔掻摑掴熈熙煕熙瘦痩',
  '禰祢禱祷簞箪繫繋繡繍萊莱蔣蒋蟬蝉蠟蝋醬醤頰頬顚顛驒騨麴麹俠侠俱倶剝剥簗梁兔兎',
  '曻昇㐂喜冝宜羙美杦杉穐秋龝秋躰体軆体壷壺諌諫靭靱昻昂曺曹厩廐廏廐竃竈鯵鰺蛎蠣砺礪砿鉱',
  '盃杯攷考撹攪涜瀆鹸鹼賎賤頚頸鴬鶯楳梅沖冲况況决決减減凄淒濶闊閒間皷鼓畧略畄留峩峨枡桝',
  '亊事冣最㝡最暎映珎珍鑒鑑鍳鑑隝島㠀島嶹島瀨瀬籘籐',
].join('');

const published = oldForms.kyuji.map(([base = '', variant = '']) => [variant, base] as const);
const folded = new Map<string, string>();
for (const [variant, base] of [...pairsOf(names), ...published])
  addVariant(variant.normalize('NFKC'), base.normalize('NFKC'));

/** Every variant with the character that it is folded to. */
export const kanjiVariants: ReadonlyMap<string, string> = folded;

function pairsOf(text: string): (readonly [string, string])[] {
  const characters = Array.from(text);
  return characters.flatMap((variant, index) => (index % 2 === 0 ? [[variant, characters[index + 1] ?? variant]] : []));
}

/** Both classes become one; the first base that was given stays the base of all. */
function addVariant(variant: string, base: string): void {
  const [from, to] = [folded.get(variant) ?? variant, folded.get(base) ?? base];
  if (from === to) return;
  for (const [each, its] of folded) if (its === from) folded.set(each, to);
  folded.set(from, to);
}
