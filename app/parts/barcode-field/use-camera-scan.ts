import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Accept } from './accept-reading.ts';
import { judgeFrames, noFrames, withFrame } from './agreeing-frames.ts';
import { mainBackCamera, rememberCamera, rememberedCamera } from './camera-choice.ts';
import { type CameraFailure, cameraBarrier, cameraFailure } from './camera-failure.ts';
import { type LiveScan, startLiveScan } from './live-scan.ts';

type CameraScan = {
  state: 'starting' | 'looking' | 'disagreeing' | 'aside' | 'read' | 'failed';
  failure?: CameraFailure;
  cameras: MediaDeviceInfo[];
  cameraIndex: number;
  /** Width by height of the camera's picture, known once it runs. */
  aspectRatio: number | undefined;
  switchCamera(): void;
  torch?: { isOn: boolean; toggle(): void };
};

/** Runs the camera in `target` while mounted and calls `onRead` once, with a number the frames agree on. */
export function useCameraScan(
  target: RefObject<HTMLElement | null>,
  onRead: (tagNumber: string) => void,
  accept?: Accept,
): CameraScan {
  const [deviceId, setDeviceId] = useState(rememberedCamera);
  const [state, setState] = useState<CameraScan['state']>('starting');
  const [failure, setFailure] = useState<CameraFailure>();
  const [cameras, setCameras] = useState<MediaDeviceInfo[]>([]);
  const [scan, setScan] = useState<LiveScan>();
  const [isTorchOn, setTorchOn] = useState(false);
  const [turns, setTurns] = useState(0);
  const latest = useRef({ onRead, accept });
  latest.current = { onRead, accept };
  const hasTriedMain = useRef(false);
  const choose = (camera: string | undefined) => {
    rememberCamera(camera);
    setDeviceId(camera);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: turned by 90 degrees the picture has another shape, which quagga2 learns only at a new start
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    let frames = noFrames;

    const fail = (reason: CameraFailure) => {
      // A camera that is gone, or that the browser renamed, must not be asked for again: any other may do.
      if (deviceId !== undefined) {
        choose(undefined);
        return;
      }
      setFailure(reason);
      setState('failed');
    };
    const run = async (element: HTMLElement) => {
      const started = await startLiveScan({
        target: element,
        ...(deviceId !== undefined && { deviceId }),
        signal,
        onFrame(frame) {
          if (signal.aborted) return;
          frames = withFrame(frames, frame, latest.current.accept);
          const judgement = judgeFrames(frames);
          setState(judgement.state);
          if (judgement.state !== 'read') return;
          lifetime.abort();
          latest.current.onRead(judgement.tagNumber);
        },
      });
      setScan(started);
      setState('looking');
      restartWhenTurned(started.video, () => setTurns((before) => before + 1), signal);
      // Names of cameras are given only once one has been allowed.
      const devices = await navigator.mediaDevices.enumerateDevices();
      if (signal.aborted) return;
      const found = devices.filter(({ kind }) => kind === 'videoinput');
      setCameras(found);
      const main = mainBackCamera(found);
      if (deviceId !== undefined || main === undefined || main === activeIdOf(started) || hasTriedMain.current) return;
      hasTriedMain.current = true;
      choose(main);
    };

    setState('starting');
    setScan(undefined);
    setTorchOn(false);
    const barrier = cameraBarrier();
    if (barrier !== undefined) fail(barrier);
    else if (target.current !== null) {
      run(target.current).catch((error: unknown) => {
        if (!signal.aborted) fail(cameraFailure(error));
      });
    }
    return () => lifetime.abort();
  }, [target, deviceId, turns]);

  const activeId = activeIdOf(scan);
  const cameraIndex = Math.max(
    0,
    cameras.findIndex((camera) => camera.deviceId === activeId),
  );
  return {
    state,
    cameras,
    cameraIndex,
    aspectRatio: scan?.video && scan.video.videoWidth / scan.video.videoHeight,
    ...(failure !== undefined && { failure }),
    switchCamera() {
      choose(cameras[(cameraIndex + 1) % cameras.length]?.deviceId);
    },
    ...(scan?.hasTorch && {
      torch: {
        isOn: isTorchOn,
        toggle: () =>
          void scan.setTorch(!isTorchOn).then(
            () => setTorchOn(!isTorchOn),
            () => setTorchOn(false),
          ),
      },
    }),
  };
}

const activeIdOf = (scan: LiveScan | undefined) => scan?.track?.getSettings().deviceId;

function restartWhenTurned(video: HTMLVideoElement | undefined, restart: () => void, signal: AbortSignal): void {
  if (video === undefined) return;
  const isUpright = () => video.videoHeight > video.videoWidth;
  const wasUpright = isUpright();
  video.addEventListener(
    'resize',
    () => {
      if (isUpright() !== wasUpright) restart();
    },
    { signal },
  );
}
