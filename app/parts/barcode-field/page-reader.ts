/**
 * The one ear of the page for USB and Bluetooth readers: it hears from the first key on, wherever the
 * focus is, and outlives the screens, so that a screen that comes to life in the middle of a scan gets it
 * whole. A scan whose first keys may have gone unheard is marked as cut.
 */
import type { HeardKey, TextBox } from './early-keys.ts';
import { type Burst, type BurstReading, noBurst, withKey } from './wedge-burst.ts';

export type PageReading = BurstReading & {
  /** The text boxes that its keys went into, with what each held before. */
  boxes: ReadonlyMap<TextBox, string>;
};
/** Whether it took the reading; otherwise the keys were somebody's typing, and stay. */
type Listener = (reading: PageReading) => boolean;

const listeners = new Set<Listener>();
let unheard: PageReading[] = [];
let isScreenComing = true;

let burst: Burst = noBurst;
let boxes = new Map<TextBox, string>();
/** Chromium drops the keys that come before the first paint, and tells of it late: until then any key may be missing. */
let paintedAt = Number.POSITIVE_INFINITY;
/** Keys before this moment went to another window, or to the page that lay over this one. */
let awayUntil = Number.NEGATIVE_INFINITY;

/** Called once, when the scripts run: takes over the keys that came before and listens from now on. */
export function startHearing(): void {
  const early = globalThis.earlyKeys;
  early?.stop();
  paintedAt = firstPaintAt() ?? Number.POSITIVE_INFINITY;
  if (firstPaintAt() === undefined) watchFirstPaint();
  for (const key of early?.keys ?? []) hear(key);
  early?.keys.splice(0);
  // At the window: until the page lives, keys go no further.
  window.addEventListener('keydown', (event) => hear({ event, ...boxOf(event.target) }), { capture: true });
  window.addEventListener('focus', ({ target, timeStamp }) => target === window && wasAwayUntil(timeStamp), true);
  window.addEventListener('pageshow', ({ persisted, timeStamp }) => persisted && wasAwayUntil(timeStamp));
}

/** Hears whole readings until the answer is called; the first listener that takes one has it. */
export function onPageReading(listener: Listener): () => void {
  listeners.add(listener);
  unheard = unheard.filter((reading) => !listener(reading));
  return () => listeners.delete(listener);
}

/** While a screen is on its way, what nobody takes is kept for it; when it is there, the rest is nobody's. */
export function expectScreen(isComing: boolean): void {
  isScreenComing = isComing;
  if (!isComing) unheard = [];
}

/** Puts the boxes back to what they held, through the prototype's setter and an event, so that React learns of it too. */
export function putBack(held: PageReading['boxes']): void {
  for (const [box, value] of held) {
    if (box.value === value || !box.isConnected) continue;
    const prototype = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, value);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function hear({ event, box, held }: HeardKey): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  // The event's own clock: it is stamped at the key, not when a busy page gets round to it.
  const stroke = { key: event.key, code: event.code, at: event.timeStamp, isRepeat: event.repeat };
  const step = withKey(burst, stroke, Math.max(paintedAt, awayUntil));
  burst = step.burst;
  if (burst.characters.length <= 1 && step.reading === undefined && event.key !== 'Shift') boxes = new Map();
  if (step.reading !== undefined) {
    if (isTaken({ ...step.reading, boxes })) {
      // The Enter must neither send a form nor press the button that happens to have the focus.
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    boxes = new Map();
    return;
  }
  if (box !== undefined && !boxes.has(box)) boxes.set(box, held ?? '');
}

function isTaken(reading: PageReading): boolean {
  for (const listener of listeners) if (listener(reading)) return true;
  if (!isScreenComing) return false;
  // At once: the next reading would be added to what stands in the box.
  putBack(reading.boxes);
  unheard.push({ ...reading, boxes: new Map() });
  return true;
}

function boxOf(target: EventTarget | null): { box: TextBox; held: string } | undefined {
  const isTextBox =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !isButtonLike(target));
  return isTextBox ? { box: target, held: target.value } : undefined;
}

const isButtonLike = (input: HTMLInputElement) =>
  ['button', 'submit', 'checkbox', 'radio', 'file', 'image'].includes(input.type);

function wasAwayUntil(moment: number): void {
  awayUntil = Math.max(awayUntil, moment);
}

const firstPaintAt = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;

function watchFirstPaint(): void {
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) paintedAt = startTime;
  }).observe({ type: 'paint', buffered: true });
}
