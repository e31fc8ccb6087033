import type { Day } from '../values.ts';
import { periodEnd } from './civil-code-period.ts';
import { dayAfter } from './day-after.ts';

/** The days of the two 公示 of a bicycle, and the office's months from the 公示 to the transfer (setting). */
type Announced = { storageAnnouncedOn: Day | null; disposalAnnouncedOn: Day | null; months: number };

/**
 * The day on which the bicycle, or the money of its sale, becomes the ward's: the one after six months from the
 * 公示 have passed (自転車法6条4項; 民法140条・143条 for the period). The 公示 of 6条2項 begins them, so the one of
 * storage goes before the one of disposal, which counts where no other was made. Null while there is none.
 */
export function ownershipTransfersOn({ storageAnnouncedOn, disposalAnnouncedOn, months }: Announced): Day | null {
  const announcedOn = storageAnnouncedOn ?? disposalAnnouncedOn;
  return announcedOn === null ? null : dayAfter(periodEnd(announcedOn, months));
}

/** The last day on which the owner can still ask for the bicycle or its money. */
export const claimableUntil = (transfersOn: Day): Day => dayAfter(transfersOn, -1);
