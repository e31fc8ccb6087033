import type { TagNumber } from '@bicycles/schema/tags/tag-number';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { agreedNumber, noFrames, withFrame } from './agreeing-frames.ts';
import { type CameraFailure, cameraBarrier, cameraFailure } from './camera-failure.ts';
import { type LiveScan, startLiveScan } from './live-scan.ts';

type CameraScan = {
  state: 'starting' | 'looking' | 'disagreeing' | 'read' | 'failed';
  failure?: CameraFailure;
  cameras: MediaDeviceInfo[];
  cameraIndex: number;
  /** Width by height of the camera's picture, known once it runs. */
  aspectRatio: number | undefined;
  switchCamera(): void;
  torch?: { isOn: boolean; toggle(): void };
};

/** The camera that was picked last, kept while the page lives: a phone's wide lens may not focus on a tag. */
let pickedDeviceId: string | undefined;

/** Runs the camera in `target` while mounted and calls `onRead` once, with a number the frames agree on. */
export function useCameraScan(
  target: RefObject<HTMLElement | null>,
  onRead: (tagNumber: TagNumber) => void,
): CameraScan {
  const [deviceId, setDeviceId] = useState(pickedDeviceId);
  const [state, setState] = useState<CameraScan['state']>('starting');
  const [failure, setFailure] = useState<CameraFailure>();
  const [cameras, setCameras] = useState<MediaDeviceInfo[]>([]);
  const [scan, setScan] = useState<LiveScan>();
  const [isTorchOn, setTorchOn] = useState(false);
  const [turns, setTurns] = useState(0);
  const latest = useRef(onRead);
  latest.current = onRead;

  // biome-ignore lint/correctness/useExhaustiveDependencies: turned by 90 degrees the picture has another shape, which quagga2 learns only at a new start
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    let frames = noFrames;

    const fail = (reason: CameraFailure) => {
      pickedDeviceId = undefined;
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
          frames = withFrame(frames, frame);
          const agreed = agreedNumber(frames);
          if (agreed === undefined || agreed === 'disagreeing') {
            setState(agreed === undefined ? 'looking' : 'disagreeing');
            return;
          }
          lifetime.abort();
          setState('read');
          latest.current(agreed);
        },
      });
      setScan(started);
      setState('looking');
      restartWhenTurned(started.video, () => setTurns((before) => before + 1), signal);
      // Names of cameras are given only once one has been allowed.
      const devices = await navigator.mediaDevices.enumerateDevices();
      if (!signal.aborted) setCameras(devices.filter(({ kind }) => kind === 'videoinput'));
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

  const activeId = scan?.track?.getSettings().deviceId;
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
      pickedDeviceId = cameras[(cameraIndex + 1) % cameras.length]?.deviceId;
      setDeviceId(pickedDeviceId);
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
