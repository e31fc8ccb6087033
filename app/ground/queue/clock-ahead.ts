/**
 * How far this device's clock is ahead of the server's (behind: negative), in milliseconds: a phone set
 * wrong by an hour would write wrong times on its photos. Good to a second or so, as the server says whole seconds.
 */
export type ClockAhead = {
  /** The last measurement; undefined before the first one. */
  known(): number | undefined;
  /** Measured anew; undefined when the server is out of reach. */
  measure(): Promise<number | undefined>;
};

const patienceMs = 5_000;

export function clockAhead(): ClockAhead {
  let last: number | undefined;
  return {
    known: () => last,
    async measure() {
      try {
        const askedAt = Date.now();
        const answer = await fetch('/healthz', {
          method: 'HEAD',
          cache: 'no-store',
          signal: AbortSignal.timeout(patienceMs),
        });
        const phone = (askedAt + Date.now()) / 2;
        // The server leaves out the part of a second: half of one is the fair guess.
        const server = Date.parse(answer.headers.get('date') ?? '') + 500;
        if (answer.ok && Number.isFinite(server)) last = Math.round(phone - server);
        return last;
      } catch {
        return undefined;
      }
    },
  };
}
