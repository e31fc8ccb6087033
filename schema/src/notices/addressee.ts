/** Who a letter goes to: the owner's name and address, as it stands or as it was printed. */
export type Addressee = { name: string | null; postalCode: string | null; address: string | null };

/** Whether both name the same person at the same place; width and spaces make no difference. */
export function isSameAddressee(left: Addressee, right: Addressee): boolean {
  return (
    plain(left.name) === plain(right.name) &&
    plain(left.address) === plain(right.address) &&
    digits(left.postalCode) === digits(right.postalCode)
  );
}

const plain = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/\s/g, '');
const digits = (text: string | null): string => plain(text).replace(/\D/g, '');
