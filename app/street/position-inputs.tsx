import type { Position } from '@bicycles/schema/ground/values';

/** Where the phone is, inside the form of a command; nothing when it is not known. */
export function PositionInputs({ position }: { position: Position | undefined }) {
  if (position === undefined) return null;
  const { latitude, longitude, accuracyM } = position;
  return (
    <>
      <input type="hidden" name="position.latitude" value={latitude} />
      <input type="hidden" name="position.longitude" value={longitude} />
      {accuracyM !== undefined && <input type="hidden" name="position.accuracyM" value={accuracyM} />}
    </>
  );
}
