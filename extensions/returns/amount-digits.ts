const places = [
  'tenMillions',
  'millions',
  'hundredThousands',
  'tenThousands',
  'thousands',
  'hundreds',
  'tens',
  'ones',
] as const;
export type AmountDigits = Record<(typeof places)[number], string>;

/**
 * A sum in the boxes of a payment slip: one digit a box, ￥ in the box before the first. Throws RangeError for
 * what eight boxes do not hold.
 */
export function amountDigits(yen: number): AmountDigits {
  const text = String(yen);
  if (!Number.isInteger(yen) || yen < 0 || text.length > places.length) throw new RangeError(`Amount ${yen}`);
  const written = text.length < places.length ? `￥${text}` : text;
  const boxes = written.padStart(places.length, ' ');
  const digit = (place: (typeof places)[number]) => boxes.charAt(places.indexOf(place)).trim();
  return {
    tenMillions: digit('tenMillions'),
    millions: digit('millions'),
    hundredThousands: digit('hundredThousands'),
    tenThousands: digit('tenThousands'),
    thousands: digit('thousands'),
    hundreds: digit('hundreds'),
    tens: digit('tens'),
    ones: digit('ones'),
  };
}
