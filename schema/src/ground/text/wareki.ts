/** Days in the Japanese calendar, as documents and lists show them. */
import type { Day } from '../values.ts';

/** First day of each era, newest first; 明治 from the day on which Japan took the Gregorian calendar. */
const eras = [
  { from: '2019-05-01', name: '令和', letter: 'R', yearZero: 2018 },
  { from: '1989-01-08', name: '平成', letter: 'H', yearZero: 1988 },
  { from: '1926-12-25', name: '昭和', letter: 'S', yearZero: 1925 },
  { from: '1912-07-30', name: '大正', letter: 'T', yearZero: 1911 },
  { from: '1873-01-01', name: '明治', letter: 'M', yearZero: 1867 },
] as const;

/** `令和8年11月23日`; the first year of an era is 元年. Throws RangeError before 1873. */
export function formatWareki(day: Day): string {
  const { era, year, month, date } = inEra(day);
  return `${era.name}${year === 1 ? '元' : year}年${month}月${date}日`;
}

/** `R8.11.23`, for narrow columns. Throws RangeError before 1873. */
export function formatWarekiShort(day: Day): string {
  const { era, year, month, date } = inEra(day);
  return `${era.letter}${year}.${month}.${date}`;
}

function inEra(day: Day) {
  const [year = Number.NaN, month, date] = day.split('-').map(Number);
  const era = eras.find(({ from }) => from <= day);
  if (!era) throw new RangeError(`Day ${day} is before the Gregorian calendar in Japan`);
  return { era, year: year - era.yearZero, month, date };
}
