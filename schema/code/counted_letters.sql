-- Letters, kana, kanji and digits of a text: a reason has to say something, so 「。」 counts for nothing. The same
-- characters as in schema/src/ground/text/says-something.ts.
create or replace function counted_letters(typed text) returns integer language sql immutable as $$
  select length(regexp_replace(coalesce(typed, ''), '[^0-9A-Za-z０-９Ａ-Ｚａ-ｚぁ-ゖァ-ヺ㐀-鿿々]', '', 'g'))
$$;
