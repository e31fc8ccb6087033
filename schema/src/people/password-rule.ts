/** What a password must be, wherever it is set: by its person, in Studio, by a start. */
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

type Facts = {
  minimumLength: number;
  /** The person's login (an address). */
  login: string;
  /** Whether a word stands in the list of common passwords; asked in small letters. */
  isCommon: (word: string) => boolean;
};

/** So many characters must remain that are not the person's own name. */
const ownCharacters = 8;
const differentCharacters = 5;

export function mayBePassword(password: string, { minimumLength, login, isCommon }: Facts): Verdict {
  if ([...password].length < minimumLength) {
    return refused('password-short', `パスワードは${minimumLength}文字以上にしてください`);
  }
  const plain = password.normalize('NFKC').toLowerCase();
  const rest = [login.toLowerCase(), nameOf(login)]
    .filter(Boolean)
    .reduce((text, own) => text.replaceAll(own, ''), plain);
  if ([...rest].length < ownCharacters) {
    return refused('password-is-login', 'ログイン名のほかに、8文字以上を入れてください');
  }
  if (isGuessable(plain, isCommon)) {
    return refused(
      'password-common',
      'よく使われる言葉や並びのため、推測されます。関係のない言葉を3つ以上つなげるなど、ほかのものにしてください',
    );
  }
  return allowed;
}

/** The part before the @; a name of one or two letters would be found in anything. */
function nameOf(login: string): string {
  const [name = ''] = login.toLowerCase().split('@');
  return name.length >= 3 ? name : '';
}

/** A common word as it stands, with figures or signs around it, or again and again; few characters; a run of them. */
function isGuessable(password: string, isCommon: Facts['isCommon']): boolean {
  const word = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return (
    new Set(password).size < differentCharacters ||
    isRun(password) ||
    [password, word, repeated(password), repeated(word)].some((each) => each !== '' && isCommon(each))
  );
}

/** What a text repeats to its end (`abcabcab` → `abc`), or the text itself. */
function repeated(text: string): string {
  for (let length = 1; length * 2 <= text.length; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
}

/** Nearly every character follows the one before in the alphabet, in figures or on the keyboard. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).filter((character, index) => follows(text[index] ?? '', character)).length;
  return steps >= (text.length - 1) * 0.8;
}

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz'];
const follows = (before: string, after: string): boolean =>
  before === after || rows.some((row) => row.includes(before + after) || row.includes(after + before));
