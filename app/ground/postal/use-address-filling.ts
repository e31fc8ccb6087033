/** The conversation between a postal code and an address on a form: each fills the other. */
import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { askPostal } from './ask-postal.ts';
import type { PostalAddress, PostalQuestion } from './postal-address.ts';

type Control = { value: string | undefined; change: (value: string) => void };
type Filled = { postalCode: string; address: string };
type Notice = { message: string; choices: PostalAddress[] };

/** Long enough not to ask while somebody types, short enough to answer before they leave the field. */
const pauseMs = 400;

const silence: Notice = { message: '', choices: [] };

/** What the machine wrote may be replaced by the machine; what a person typed (番地) never. */
export const mayReplace = (present: string, filled: string): boolean => present.trim() === '' || present === filled;

/** Seven digits in any writing; undefined while there are fewer or more. */
export function completeCode(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[^0-9]/g, '');
  return digits.length === 7 ? digits : undefined;
}

/**
 * @returns handlers for the two fields, a message for a live region, and candidates to pick from.
 */
export function useAddressFilling(postalCode: Control, address: Control) {
  const filled = useRef<Filled>({ postalCode: '', address: '' });
  const asked = useRef(0);
  const [notice, setNotice] = useState<Notice>(silence);
  // An answer may arrive after more was typed: it meets what stands there then.
  const typed = useRef({ postalCode: '', address: '' });
  typed.current = { postalCode: postalCode.value ?? '', address: address.value ?? '' };

  /** Only the newest question's answer counts: people type faster than a slow network. */
  const ask = async (question: PostalQuestion): Promise<PostalAddress[] | undefined> => {
    asked.current += 1;
    const own = asked.current;
    const addresses = await askPostal(question);
    if (own !== asked.current) return undefined;
    if (addresses === undefined)
      setNotice({ message: '住所を調べられませんでした。そのまま手で入力できます。', choices: [] });
    return addresses;
  };

  const pick = (picked: PostalAddress) => {
    if (mayReplace(typed.current.address, filled.current.address)) address.change(picked.address);
    const isIncomplete = completeCode(typed.current.postalCode) === undefined;
    const isSame = completeCode(typed.current.postalCode) === completeCode(picked.postalCode);
    if (isIncomplete || isSame || mayReplace(typed.current.postalCode, filled.current.postalCode)) {
      postalCode.change(picked.postalCode);
    }
    filled.current = picked;
    setNotice({ message: '入力しました。番地まで確かめてください。', choices: [] });
  };

  const codeTyped = async (value: string) => {
    postalCode.change(value);
    const code = completeCode(value);
    if (code === undefined || code === completeCode(filled.current.postalCode)) return setNotice(silence);
    const found = await ask({ postalCode: code });
    if (found === undefined) return;
    if (found.length === 0) {
      return setNotice({
        message: 'この郵便番号は見つかりません。番号を確かめるか、住所を入力してください。',
        choices: [],
      });
    }
    if (!mayReplace(typed.current.address, filled.current.address)) return setNotice(silence);
    const [only] = found;
    if (found.length === 1 && only) return pick(only);
    setNotice({ message: '町名を選んでください。', choices: found });
  };

  const findCode = async (isLeft: boolean) => {
    const place = typed.current.address.trim();
    if (place === '' || place === filled.current.address) return;
    if (!mayReplace(typed.current.postalCode, filled.current.postalCode)) return;
    const found = await ask({ address: place });
    if (found === undefined) return;
    const [only] = found;
    if (found.length === 1 && only) return pick({ postalCode: only.postalCode, address: filled.current.address });
    if (found.length > 1) return setNotice({ message: '郵便番号を選んでください。', choices: found });
    const advice = '郵便番号が見つかりません。市区町村から町名まで入力してください。';
    // While the address is still being typed, not finding it says nothing.
    setNotice(isLeft ? { message: advice, choices: [] } : silence);
  };
  const findCodeSoon = useDebouncedCallback(() => void findCode(false), pauseMs);

  const addressTyped = (value: string) => {
    address.change(value);
    findCodeSoon();
  };
  const addressLeft = () => {
    if (notice.choices.length === 0) void findCode(true);
  };

  return { notice, pick, codeTyped, addressTyped, addressLeft };
}
