import type { PublicNoticeLine } from '@bicycles/schema/public-notices/contracts';
import type { YardBicycle } from '../disposal/read-yard-bicycles.ts';

/** What is announced of a bicycle. Its yard is its own (大阪: notices named the wrong yard), never one that somebody typed. */
export const lineOf = (bicycle: YardBicycle): PublicNoticeLine => ({
  storedOn: bicycle.removedOn,
  placeName: bicycle.placeName,
  registrationKind: bicycle.registrationKind,
  registrationNumber: bicycle.registrationNumber,
  vehicleKind: bicycle.vehicleKind,
  model: bicycle.model,
  colour: bicycle.colour,
  storedUntil: bicycle.retentionDeadlineOn,
  storageSiteId: bicycle.storageSiteId,
  storageSiteName: bicycle.storageSiteName,
});
