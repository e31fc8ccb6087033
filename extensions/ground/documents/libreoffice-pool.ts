/** Two warm LibreOffices and the queue before them. Each is started when it is needed and stopped when it is not. */
import { Failure } from '@bicycles/schema/ground/failure';
import { handOver } from './hand-over.ts';
import { type LibreOffice, startLibreOffice } from './start-libreoffice.ts';
import { makeTemporaryFolder, removeLeftovers, removeTemporaryFolder, unusable } from './work-folder.ts';

/** `counter`: somebody stands and waits; it goes before every part of a `run` that has not begun. */
export type Turn = 'counter' | 'run';
export type Job = { folder: string; file: string; timeoutMs: number };

type Office = LibreOffice & { folder: string; conversions: number; hasEnded: boolean };
type Place = { office: Office | undefined; isBusy: boolean };

/** As many as the smallest machine has cores: a conversion keeps one core busy from start to end. */
export const officeCount = 2;
/** A new one has 215 MB, grows to 330 MB within a hundred chunks, and gives nothing back. */
const conversionsPerOffice = 300;
const idleMs = 5 * 60_000;
/** A first start on a busy machine takes some seconds. */
const startTimeoutMs = 60_000;

export class LibreOfficePool {
  readonly #places: Place[] = Array.from({ length: officeCount }, () => ({ office: undefined, isBusy: false }));
  readonly #waiting: Record<Turn, ((place: Place) => void)[]> = { counter: [], run: [] };
  readonly #leftoversGone: Promise<void>;
  #idle: NodeJS.Timeout | undefined;
  readonly #workFolder: string;
  readonly #soffice: string;

  constructor(workFolder: string, soffice: string) {
    this.#workFolder = workFolder;
    this.#soffice = soffice;
    this.#leftoversGone = removeLeftovers(workFolder);
  }

  /**
   * Waits for its turn; then one try to make the job's `document.pdf`. An office that ended or took too long
   * is thrown away with its profile. Throws the Failures of `startLibreOffice` and `makeTemporaryFolder`.
   */
  async convert({ timeoutMs, ...job }: Job, turn: Turn): Promise<void> {
    await this.#leftoversGone;
    const place = await this.#takePlace(turn);
    try {
      const office = await this.#officeAt(place);
      if (office === undefined) return;
      office.conversions += 1;
      await handOver(office, job, timeoutMs);
    } finally {
      // The next one is started by the next job; until then a broken or worn one takes no memory.
      if (place.office && (place.office.hasEnded || place.office.conversions >= conversionsPerOffice)) {
        await this.#stop(place);
      }
      this.#free(place);
    }
  }

  /** Warm places first: the second LibreOffice is started only when two are needed at once. */
  #takePlace(turn: Turn): Promise<Place> {
    clearTimeout(this.#idle);
    const free = this.#places.filter((place) => !place.isBusy);
    const place = free.find(({ office }) => office && !office.hasEnded) ?? free[0];
    if (place === undefined) return new Promise((resolve) => this.#waiting[turn].push(resolve));
    place.isBusy = true;
    return Promise.resolve(place);
  }

  #free(place: Place): void {
    const next = this.#waiting.counter.shift() ?? this.#waiting.run.shift();
    if (next) {
      next(place);
      return;
    }
    place.isBusy = false;
    if (this.#places.some(({ isBusy }) => isBusy)) return;
    this.#idle = setTimeout(() => this.stop(), idleMs);
    this.#idle.unref();
  }

  async #officeAt(place: Place): Promise<Office | undefined> {
    if (place.office?.hasEnded) await this.#stop(place);
    if (place.office) return place.office;
    const folder = await makeTemporaryFolder(this.#workFolder, 'libreoffice');
    try {
      const started = await startLibreOffice(this.#soffice, folder, startTimeoutMs);
      if (started === undefined) return undefined;
      const office: Office = { ...started, folder, conversions: 0, hasEnded: false };
      void office.ended.then(() => {
        office.hasEnded = true;
      });
      place.office = office;
      return office;
    } catch (error) {
      throw error instanceof Failure ? error : unusable(this.#workFolder, error);
    } finally {
      if (place.office === undefined) await removeTemporaryFolder(folder);
    }
  }

  /** Only when nothing is under way. Takes the profiles away, too. */
  async stop(): Promise<void> {
    for (const place of this.#places) if (!place.isBusy) await this.#stop(place);
  }

  async #stop(place: Place): Promise<void> {
    const { office } = place;
    place.office = undefined;
    if (office === undefined) return;
    office.stop();
    await office.ended;
    await removeTemporaryFolder(office.folder);
  }
}
