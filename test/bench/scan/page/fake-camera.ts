/**
 * A camera for the page that shows what it is told to, and a clock for quagga2 that only moves on demand:
 * each look of the product's own reader happens on exactly one shown picture.
 */
export type FakeCamera = {
  /** Draws the next picture and waits until the video shows it. */
  show(draw: (context: CanvasRenderingContext2D) => void): Promise<void>;
  /** Lets the reader look once. */
  look(): void;
  width: number;
  height: number;
};

/** In the corner of every picture, outside of what is read, stands which one it is, as a shade of grey. */
const mark = { size: 24, shades: [20, 80, 140, 200] } as const;

/** Puts itself in the place of `getUserMedia` and `requestAnimationFrame`; ready when the reader has opened it. */
export function installFakeCamera(video: () => HTMLVideoElement | null): Promise<FakeCamera> {
  let nextLook: FrameRequestCallback = () => undefined;
  // Later than any clock that the reader has seen: it looks only when its next look is due.
  let now = Number.MAX_SAFE_INTEGER / 2;
  window.requestAnimationFrame = (callback) => {
    nextLook = callback;
    return 0;
  };
  return new Promise((resolve) => {
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, askedUpright(constraints));
      const context = canvas.getContext('2d');
      const stream = canvas.captureStream(0);
      const [track] = stream.getVideoTracks();
      if (!context || !(track instanceof CanvasCaptureMediaStreamTrack)) throw new Error('No canvas to film');
      context.imageSmoothingQuality = 'high';
      // The reader waits for a first picture, and may not listen yet when it comes.
      const waking = setInterval(() => {
        context.fillRect(0, 0, 1, 1);
        track.requestFrame();
      }, 50);
      let shown = 0;
      resolve({
        width: canvas.width,
        height: canvas.height,
        look() {
          now += 1_000;
          nextLook(now);
        },
        async show(draw) {
          clearInterval(waking);
          draw(context);
          shown += 1;
          const shade = mark.shades[shown % mark.shades.length] ?? 0;
          context.fillStyle = `rgb(${shade}, ${shade}, ${shade})`;
          await until(
            () => Math.abs(shadeOf(video()) - shade) < 20,
            () => {
              context.fillRect(0, 0, mark.size, mark.size);
              track.requestFrame();
            },
          );
        },
      });
      return stream;
    };
  });
}

/** The size that the reader asks of the real camera; held upright, width and height change places. */
function askedUpright(constraints: MediaStreamConstraints | undefined): { width: number; height: number } {
  const video = typeof constraints?.video === 'object' ? constraints.video : {};
  return { width: ideal(video.height), height: ideal(video.width) };
}

function ideal(wanted: ConstrainULong | undefined): number {
  const value = typeof wanted === 'object' ? wanted.ideal : wanted;
  if (value === undefined) throw new Error('The reader asks for no size of picture');
  return value;
}

const eye = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

function shadeOf(video: HTMLVideoElement | null): number {
  if (!video || !eye) return Number.NaN;
  const middle = mark.size / 4;
  eye.drawImage(video, middle, middle, mark.size / 2, mark.size / 2, 0, 0, 1, 1);
  return eye.getImageData(0, 0, 1, 1).data[0] ?? Number.NaN;
}

/** A canvas gives a picture only after it was drawn on, and on a busy machine not even then: asked until it comes. */
async function until(isSo: () => boolean, ask: () => void): Promise<void> {
  for (let waits = 0; !isSo(); waits += 1) {
    if (waits % 20 === 0) ask();
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
