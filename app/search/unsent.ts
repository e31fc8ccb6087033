/** The button that had sent a search which never arrived: 「返戻」, 「条件を外す」; 検索 itself has no name. */
export type Unsent = { name?: string; value?: string };

/** From the form as it was sent; a button of this name and value sends it again. */
export function unsentOf(form: FormData): Unsent {
  const name = ['preset', 'without'].find((button) => form.has(button));
  return name === undefined ? {} : { name, value: String(form.get(name)) };
}
