/** A choice of rows stays with the visit of the screen, in the browser's history: ids only, and as long as the tab. */

type Kept = Record<string, readonly string[]>;

/** What was chosen otherwise than at first under this name, the last time this entry of the history was open. */
export function keptChoice(name: string): readonly string[] | undefined {
  return keptChoices()[name];
}

/** All of this entry: of the visit itself, over what a navigation that replaced another one brought as its state. */
export function keptChoices(): Kept {
  const { choice, usr } = stateOf();
  return { ...usr?.choice, ...choice };
}

/** Beside what the router keeps there. */
export function keepChoice(name: string, ids: readonly string[]): void {
  history.replaceState({ ...stateOf(), choice: { ...keptChoices(), [name]: ids } }, '');
}

/** `usr` is what the router was given with the navigation. */
const stateOf = () => (history.state ?? {}) as { choice?: Kept; usr?: { choice?: Kept } | null };
