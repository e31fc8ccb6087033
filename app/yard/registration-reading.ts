import type { Choices } from '@bicycles/schema/masters/contracts';
import { fitsPattern } from '@bicycles/schema/police/fits-pattern';
import { parseRegistrationNumber, type RegistrationParts } from '@bicycles/schema/police/registration-number';
import { gap } from '@bicycles/schema/stickers/sticker-serial';

type PoliceBody = Choices['policeBodies'][number];
export type RegistrationKind = 'tokyo' | 'prefecture';
export type RegistrationReading = {
  parts: RegistrationParts;
  /** The police body that the number names by its first characters. */
  suggestion: PoliceBody | undefined;
  /** The number does not look like those of its prefecture; a hint only. One with □ is refused, not odd. */
  isUnusual: boolean;
};

/** The police bodies that a kind of registration can belong to: 警視庁's stations, or the other headquarters. */
export const bodiesOf = (kind: RegistrationKind, bodies: readonly PoliceBody[]): PoliceBody[] =>
  bodies.filter((body) =>
    kind === 'tokyo' ? body.kind === 'station' : body.kind === 'headquarters' && body.prefecture !== tokyo,
  );

const tokyo = '東京都';

/** What can be told from a 防犯登録番号 while it is typed (第３-1(1), rows L2, P1). */
export function readRegistration(
  typed: string,
  kind: RegistrationKind,
  bodies: readonly PoliceBody[],
): RegistrationReading {
  const parts = parseRegistrationNumber(typed);
  const candidates = bodiesOf(kind, bodies);
  const suggestion =
    kind === 'tokyo' ? candidates.find((body) => nameOf(body) === parts.station) : prefectureNamed(typed, candidates);
  const pattern =
    kind === 'tokyo'
      ? bodies.find((body) => body.kind === 'headquarters' && body.prefecture === tokyo)?.registrationPattern
      : suggestion?.registrationPattern;
  const isWhole = typed.trim() !== '' && !typed.includes(gap);
  return { parts, suggestion, isUnusual: isWhole && !fitsPattern(pattern, typed) };
}

const nameOf = ({ stickerName, label }: PoliceBody) => stickerName ?? label.replace(/警察署$/, '');

/** 「神奈川県警1234」 and 「神奈川 1234」 both begin with the prefecture's short name. */
function prefectureNamed(typed: string, bodies: readonly PoliceBody[]): PoliceBody | undefined {
  const start = typed.normalize('NFKC').trim();
  return bodies.find(({ prefecture }) => start.startsWith(prefecture.replace(/[府県]$/, '')));
}
