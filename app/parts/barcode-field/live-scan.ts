/**
 * The only file that knows quagga2. It is loaded when a camera is opened, not with the page (157 kB).
 * quagga2 is one per page and its stop is asynchronous, so each start waits for the stop before it.
 */
import type { QuaggaJSResultObject } from '@ericblade/quagga2';
import { z } from 'zod';
import type { Frame, Sighting } from './agreeing-frames.ts';
import { isOnBox, type Place } from './is-on-box.ts';

export type LiveScan = {
  /** undefined when the camera was gone the moment it opened. */
  video: HTMLVideoElement | undefined;
  track: MediaStreamTrack | null;
  hasTorch: boolean;
  setTorch(isOn: boolean): Promise<void>;
};
type Options = { target: HTMLElement; deviceId?: string; onFrame(frame: Frame): void; signal: AbortSignal };

/** More looks per second do not read faster by hand, but warm the phone. */
const looksPerSecond = 15;

let previous: Promise<void> = Promise.resolve();

/** Fetches the decoder ahead of time, so that the first scan does not wait for it, nor need a signal. */
export const preloadDecoder = () => import('@ericblade/quagga2');

/**
 * Shows the camera in `target` and reports every frame until `signal` is aborted; then all tracks are
 * stopped. Rejects with getUserMedia's error, and when aborted before the camera was up.
 */
export function startLiveScan(options: Options): Promise<LiveScan> {
  const started = previous.then(() => open(options));
  previous = closeWhenOver(started, options).catch(() => undefined);
  return started;
}

/** A camera asked for but no longer wanted still opens; it is closed once it has. */
async function closeWhenOver(started: Promise<LiveScan>, { signal, target }: Options): Promise<void> {
  const isUp = await started.then(
    () => true,
    () => false,
  );
  if (isUp) await aborted(signal);
  const { default: quagga } = await preloadDecoder();
  quagga.offProcessed();
  await quagga.stop();
  target.replaceChildren();
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

async function open({ target, deviceId, onFrame, signal }: Options): Promise<LiveScan> {
  signal.throwIfAborted();
  const { default: quagga } = await preloadDecoder();
  signal.throwIfAborted();
  await quagga.init({
    inputStream: {
      type: 'LiveStream',
      target,
      willReadFrequently: true,
      constraints: {
        width: { ideal: 1280 },
        height: { ideal: 720 },
        ...(deviceId === undefined ? { facingMode: { ideal: 'environment' } } : { deviceId: { exact: deviceId } }),
      },
      // What lies outside the drawn frame is not read: the tag next to it must not be taken for this one.
      area: { top: '25%', bottom: '25%', left: '0%', right: '0%' },
    },
    frequency: looksPerSecond,
    numOfWorkers: 0,
    canvas: { createOverlay: false },
    // All codes in sight, not the first one found: with two tags there nobody can know which was meant.
    decoder: { readers: ['code_128_reader'], multiple: true },
    locator: { halfSample: true, patchSize: 'medium' },
  });
  signal.throwIfAborted();
  quagga.onProcessed((result) => {
    const { width, height } = quagga.canvas.dom.image;
    onFrame(frameOf(result, { x: width / 2, y: height / 2 }));
  });
  quagga.start();
  const track = quagga.CameraAccess.getActiveTrack();
  return {
    video: target.querySelector('video') ?? undefined,
    track,
    hasTorch: Torch.safeParse(track?.getCapabilities?.()).success,
    setTorch: (isOn) => (isOn ? quagga.CameraAccess.enableTorch() : quagga.CameraAccess.disableTorch()),
  };
}

const Torch = z.object({ torch: z.literal(true) });

/** quagga2 reports frames without any code as null or empty, and with `multiple` an array. */
function frameOf(result: QuaggaJSResultObject | QuaggaJSResultObject[] | null | undefined, middle: Place): Frame {
  return [result ?? []].flat().flatMap((found) => sightingOf(found, middle));
}

function sightingOf({ codeResult, box }: QuaggaJSResultObject, middle: Place): Sighting[] {
  if (codeResult?.code == null) return [];
  const errors = codeResult.decodedCodes.flatMap(({ error }) => (error === undefined ? [] : [error]));
  const meanError = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return [{ code: codeResult.code, meanError, isAimedAt: isOnBox(middle, box) }];
}
