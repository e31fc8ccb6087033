import { useLocation, useNavigation, useSubmit } from '@remix-run/react';
import { useEffect } from 'react';
import { keepChoice, keptChoices } from '#app/parts/selection/kept-choice.ts';

const name = 'handed';

/** Keeps the set that the ledger handed over with this visit, and hands it over again after a reload or Back, with what was chosen of it. */
export function useHandedSet(handed: string | undefined): void {
  const submit = useSubmit();
  const { key: visit } = useLocation();
  const isGoingOn = useNavigation().state !== 'idle';
  // The answer to a post is shown before its entry of the history is made: it's kept once more when that stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when the set or the visit changes
  useEffect(() => {
    // On the way to another screen the entry is that screen's already, and what was posted for it is no answer for this one.
    if (isGoingOn) return;
    if (handed !== undefined) return keepChoice(name, [handed]);
    const choice = keptChoices();
    const [kept] = choice[name] ?? [];
    if (kept === undefined) return;
    keepChoice(name, []);
    submit({ handed: kept }, { method: 'post', replace: true, state: { choice } });
  }, [handed, visit, isGoingOn, submit]);
}
