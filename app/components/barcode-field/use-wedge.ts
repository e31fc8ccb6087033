import { useEffect, useRef } from 'react';
import { acceptReading } from './accept-reading.ts';
import { noBurst, withKey } from './wedge-burst.ts';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/**
 * Listens for a USB or Bluetooth reader wherever the focus is. `onReading` gets the raw characters.
 * In a text box only a valid number (of a tag, unless `isNumber` says what else) is taken, and the box gets
 * back what it held before; anything else there is that box's own typing and passes untouched.
 */
export function useWedge(onReading: (raw: string) => void, isNumber = isTagNumber): void {
  const latest = useRef({ onReading, isNumber });
  latest.current = { onReading, isNumber };

  useEffect(() => {
    let burst = noBurst;
    let before: { box: TextBox; value: string } | undefined;

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      // The event's own clock: it is stamped at the key, not when a busy page gets round to it.
      const step = withKey(burst, { key: event.key, code: event.code, at: event.timeStamp, isRepeat: event.repeat });
      const isFirstKey = step.burst.characters.length <= 1;
      burst = step.burst;
      if (step.reading === undefined) {
        if (isFirstKey) before = textBoxOf(event.target);
        return;
      }
      // In a text box anything else is typing: in our own one a reader that stuttered, whose box has the whole number.
      if (before !== undefined && !latest.current.isNumber(step.reading)) return;
      // The Enter must neither send a form nor press the button that happens to have the focus.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (before !== undefined) putBack(before.box, before.value);
      latest.current.onReading(step.reading);
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

const isTagNumber = (raw: string): boolean => acceptReading(raw).accepted;

function textBoxOf(target: EventTarget | null): { box: TextBox; value: string } | undefined {
  const isTextBox =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !isButtonLike(target));
  return isTextBox ? { box: target, value: target.value } : undefined;
}

const isButtonLike = (input: HTMLInputElement) =>
  ['button', 'submit', 'checkbox', 'radio', 'file', 'image'].includes(input.type);

/** Through the prototype's setter and an event, so that a field held by React learns of it too. */
function putBack(box: TextBox, value: string): void {
  const prototype = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, value);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
