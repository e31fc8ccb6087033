/**
 * Which camera reads: the one that a person picked on this phone, else the main one on its back. Browsers
 * open any of the back cameras, and a wide-angle or close-up lens does not focus on a tag at arm's length.
 */
const storageKey = 'tag-camera';

type Camera = Pick<MediaDeviceInfo, 'deviceId' | 'label'>;

export const rememberedCamera = (): string | undefined => localStorage.getItem(storageKey) ?? undefined;

export function rememberCamera(deviceId: string | undefined): void {
  if (deviceId === undefined) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, deviceId);
}

/** Android counts its cameras, `camera2 0, facing back` first; undefined where the names do not tell. */
export function mainBackCamera(cameras: readonly Camera[]): string | undefined {
  const numbered = cameras.flatMap(({ deviceId, label }) => {
    const number = /^camera2? (\d+), facing back$/.exec(label)?.[1];
    return number === undefined ? [] : [{ deviceId, number: Number(number) }];
  });
  return numbered.toSorted((a, b) => a.number - b.number)[0]?.deviceId;
}
