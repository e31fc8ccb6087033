/**
 * Keys are heard from the first line of the document on: a reader does not wait until the screen's scripts
 * are loaded, and React empties a box whose keys it has not seen. This small script keeps the keys
 * until `page-reader.ts` takes them over.
 */
import { fewestCharacters, longestGapMs } from './wedge-burst.ts';

/** A key with the text box it went to and what that held before. */
export type HeardKey = { event: KeyboardEvent; box?: TextBox | undefined; held?: string | undefined };
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

type EarlyKeys = {
  keys: HeardKey[];
  /** The fields that were typed or chosen in, of which React knows nothing. */
  touched: Set<EventTarget>;
  /** No more keys are kept: somebody else listens. */
  stop(): void;
  /** The page lives: keys reach React from now on. */
  letThrough(): void;
};

declare global {
  /** As long as the page does not live. */
  var earlyKeys: EarlyKeys | undefined;
}

/**
 * Plain script, put into the head. What is typed as a password is left alone. The Enter that ends a reading must
 * neither send a form nor press a button while nobody can say yet what the reading is for, and the box that it went
 * into gets back what it held: the next reading would be added to it.
 */
export const earlyKeysScript = `(() => {
  const keys = [];
  const boxes = new Map();
  const touched = new Set();
  let isReactThere = false, count = 0, firstAt = 0, lastAt = -Infinity;
  const isCut = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint === undefined || firstAt - paint.startTime < ${longestGapMs};
  };
  const hear = (event) => {
    const { target, key, timeStamp } = event;
    if (target instanceof HTMLInputElement && target.type === 'password') return;
    const isBox = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    keys.push(isBox ? { event, box: target, held: target.value } : { event });
    if (key === 'Shift') return;
    const isFast = timeStamp - lastAt < ${longestGapMs};
    lastAt = timeStamp;
    if (key === 'Enter') {
      if (isFast && count >= (isCut() ? 2 : ${fewestCharacters})) {
        event.preventDefault();
        for (const [box, held] of boxes) box.value = held;
      }
      count = 0;
      return;
    }
    if (!isFast || count === 0) {
      boxes.clear();
      count = 0;
      firstAt = timeStamp;
    }
    count += 1;
    if (isBox && !boxes.has(target)) boxes.set(target, target.value);
  };
  // A key that React hears while it takes over the page can end that for good (its error 345: a dead screen).
  const kinds = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'change',
    'compositionstart', 'compositionupdate', 'compositionend'];
  const keepFromReact = (event) => {
    event.stopPropagation();
    // A press is React's own to hear, once its script runs.
    const isPress = ['checkbox', 'radio'].includes(event.target.type);
    if (event.type === 'input' && !isPress || event.type === 'change' && !isReactThere) touched.add(event.target);
  };
  addEventListener('keydown', hear, true);
  for (const kind of kinds) addEventListener(kind, keepFromReact, true);
  globalThis.earlyKeys = {
    keys,
    touched,
    stop: () => {
      isReactThere = true;
      removeEventListener('keydown', hear, true);
    },
    letThrough: () => { for (const kind of kinds) removeEventListener(kind, keepFromReact, true); },
  };
})();`;
