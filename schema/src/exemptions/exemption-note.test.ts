import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatExemptionNote, parseExemptionNote } from './exemption-note.ts';

test('人が読める行になり、元に戻せる', () => {
  const note = { koban: '三軒茶屋交番', officer: '見本巡査', statement: '自宅から\n盗まれた' };

  const text = formatExemptionNote(note);

  expect(text).toBe('交番：三軒茶屋交番\n警察の担当者：見本巡査\n申請の説明：自宅から 盗まれた');
  expect(parseExemptionNote(text)).toEqual({ ...note, statement: '自宅から 盗まれた' });
});

test('何もなければ空で、知らない行は読み飛ばす', () => {
  expect(formatExemptionNote({ koban: ' ', officer: undefined })).toBeNull();
  expect(parseExemptionNote(null)).toEqual({});
  expect(parseExemptionNote('昔の備考')).toEqual({});
});

test('どんな1行の文字でも、書いて読むと同じになる', () => {
  const line = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/[\r\n\u2028\u2029]/gu, '').trim())
    .filter((text) => text !== '');
  const note = fc.record({ koban: line, officer: line, statement: line, policeContact: line, decision: line });
  fc.assert(
    fc.property(note, (parts) => {
      expect(parseExemptionNote(formatExemptionNote(parts))).toEqual(parts);
    }),
  );
});
