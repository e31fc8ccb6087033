/**
 * Runs in the browser: shows stills to the product's camera reader as a hand that trembles would, and
 * believes it by the product's own rule of agreeing frames.
 */
import { type Frame, judgeFrames, noFrames, withFrame } from '#app/parts/barcode-field/agreeing-frames.ts';
import { startLiveScan } from '#app/parts/barcode-field/live-scan.ts';
import { between, type Random, seededRandom } from '../../seeded-random.ts';
import { type FakeCamera, installFakeCamera } from './fake-camera.ts';
import { type View, viewsOf } from './views.ts';

export type Still = {
  url: string;
  seed: number;
  /** What is meant stands in the middle; where nobody aimed, any code that is seen counts as meant. */
  isAimed: boolean;
  /** Texts of another numbering, each with the number of ours that stands for it. */
  standIns: Record<string, string>;
};
export type StillReading = {
  /** The number that the camera screen would have taken. */
  accepted?: string;
  looks: number;
  /** Of the reader alone, all looks together. */
  readerMs: number;
};

/** Two thirds of a second at the product's 15 looks a second; who sees nothing by then moves the phone. */
const looksPerView = 10;

declare global {
  interface Window {
    readStill(still: Still): Promise<StillReading>;
    hasBarcodeDetector: boolean;
    /** Resolves when the camera runs. */
    cameraIsUp: Promise<unknown>;
  }
}

const target = document.body.appendChild(document.createElement('div'));
const opening = installFakeCamera(() => target.querySelector('video'));
let onFrame: (frame: Frame) => void = () => undefined;
const scanning = startLiveScan({ target, signal: new AbortController().signal, onFrame: (frame) => onFrame(frame) });

window.cameraIsUp = scanning.then(() => true);
window.hasBarcodeDetector = 'BarcodeDetector' in window;
window.readStill = async ({ url, seed, isAimed, standIns }) => {
  const camera = await opening;
  await scanning;
  const picture = await createImageBitmap(await (await fetch(url)).blob());
  const random = seededRandom(seed);
  const reading: StillReading = { looks: 0, readerMs: 0 };
  for (const view of viewsOf(picture, camera)) {
    let frames = noFrames;
    for (let look = 0; look < looksPerView; look += 1) {
      await camera.show((context) => drawByHand(context, camera, picture, view, random));
      const from = performance.now();
      const frame = await nextFrame(camera);
      reading.readerMs += performance.now() - from;
      reading.looks += 1;
      frames = withFrame(
        frames,
        frame.map(({ code, meanError, isAimedAt }) => ({
          code: standIns[code] ?? code,
          meanError,
          isAimedAt: isAimedAt || !isAimed,
        })),
      );
      const judgement = judgeFrames(frames);
      if (judgement.state === 'read') return { ...reading, accepted: judgement.tagNumber };
    }
    // With two tags in sight nobody moves nearer to one of them by chance: the screen asks for one tag.
    if (judgeFrames(frames).state === 'disagreeing') break;
  }
  return reading;
};

function drawByHand(
  context: CanvasRenderingContext2D,
  { width, height }: FakeCamera,
  picture: ImageBitmap,
  view: View,
  random: Random,
): void {
  const nearer = between(random, 0.97, 1.03);
  context.fillStyle = '#808080';
  context.fillRect(0, 0, width, height);
  context.save();
  context.translate(width / 2 + between(random, -6, 6), height / 2 + between(random, -6, 6));
  context.rotate(between(random, -0.02, 0.02));
  context.scale(view.scale * nearer, view.scale * nearer);
  context.drawImage(picture, -view.x, -view.y);
  context.restore();
}

function nextFrame(camera: FakeCamera): Promise<Frame> {
  return new Promise((resolve) => {
    onFrame = resolve;
    camera.look();
  });
}
