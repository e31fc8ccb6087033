import { useEffect, useState } from 'react';

/**
 * For what opens over a screen and is taken away whole: the focus goes back to where it was (the button that
 * opened it), unless somebody has taken it meanwhile.
 */
export function useReturnedFocus(): void {
  const [before] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
