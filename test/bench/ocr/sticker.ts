/** Made-up 防犯登録 stickers: what stands on them, and how they look. No number is a real person's. */
import { between, pick, type Random } from '../seeded-random.ts';
import { knownPolice } from './known-police.ts';

export type Sticker = {
  /** The number as a clerk types it: 「新宿A・91875」, 「神奈川県警 1234567」. */
  text: string;
  /** Who registered: the small line, as printed. */
  issuer: string;
  /** 警視庁's station, printed large; no other police prints one. */
  station?: string;
  /** The letters and digits as printed, with a hyphen where the sticker has one. */
  serial: string;
  /** Colours of paper and ink, red, green, blue. */
  paper: Colour;
  ink: Colour;
  font: string;
  layout: 'one line' | 'two lines';
};
type Colour = readonly [number, number, number];

const black: Colour = [24, 24, 26];
const papers: readonly { paper: Colour; ink: Colour }[] = [
  { paper: [247, 214, 40], ink: black },
  { paper: [240, 148, 40], ink: black },
  { paper: [236, 236, 232], ink: black },
  { paper: [150, 205, 150], ink: black },
  { paper: [140, 190, 230], ink: black },
  { paper: [205, 205, 208], ink: [150, 20, 24] },
  { paper: [196, 34, 40], ink: [250, 250, 248] },
  { paper: [28, 70, 150], ink: [250, 250, 248] },
];
const fonts = ['Liberation Sans', 'DejaVu Sans', 'Nimbus Sans', 'IPAexGothic', 'DejaVu Sans Mono'];

/** Draws stickers by chance; four of seven are 警視庁's, as in a ward of Tokyo. */
export async function stickerMaker(random: Random): Promise<() => Sticker> {
  const { stations, prefectures } = await knownPolice();
  return () => {
    const look = { ...pick(random, papers), font: pick(random, fonts) };
    return random() < 4 / 7
      ? tokyo(random, pick(random, stations), look)
      : prefecture(random, pick(random, prefectures), look);
  };
}

type Look = Pick<Sticker, 'paper' | 'ink' | 'font'>;

function tokyo(random: Random, station: string, look: Look): Sticker {
  const symbol = pick(random, [...'ABCDEFGHJKLMNPRSTUVWXYZ']);
  const digits = digitsOf(random, random() < 0.9 ? 5 : 6);
  return {
    ...look,
    text: `${station}${symbol}・${digits}`,
    issuer: '警視庁',
    station,
    serial: `${symbol}${pick(random, ['・', '-', ' '])}${digits}`,
    layout: pick(random, ['one line', 'two lines']),
  };
}

function prefecture(random: Random, name: string, look: Look): Sticker {
  const serial = pick(random, [
    () => digitsOf(random, 8),
    () => `${digitsOf(random, 2)}-${digitsOf(random, 6)}`,
    () => `${pick(random, [...'ABCEFHKN'])}${digitsOf(random, 7)}`,
    () => `${digitsOf(random, 4)}-${digitsOf(random, 6)}`,
    () => `${pick(random, [...'ABHK'])}${digitsOf(random, 2)}-${digitsOf(random, 6)}`,
  ])();
  return {
    ...look,
    text: `${name} ${serial}`,
    issuer: random() < 0.5 ? name : `${name}察`,
    serial,
    layout: 'one line',
  };
}

const digitsOf = (random: Random, count: number) =>
  Array.from({ length: count }, () => Math.floor(between(random, 0, 10))).join('');
