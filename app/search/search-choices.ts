/** The choices of the search form, as id and words. */
import { registrationKindLabels, registrationKinds } from '@bicycles/schema/bicycle/look';
import { statuses, statusLabels } from '@bicycles/schema/bicycle/status';
import type { Choices } from '@bicycles/schema/masters/contracts';
import type { ListName } from './condition-names.ts';

type SearchChoice = { id: string; label: string };
export type SearchChoices = Record<ListName, SearchChoice[]>;

/** From the masters, retired entries included: old rows are searched, too. */
export const searchChoices = ({ codes, places, storageSites, policeBodies }: Choices): SearchChoices => ({
  placeIds: places.map(({ id, label, isSelectable }) => ({ id, label: isSelectable ? label : `${label}（合計）` })),
  storageSiteIds: storageSites.map(({ id, shortName }) => ({ id, label: shortName })),
  vehicleKindIds: choicesOf(codes['vehicle_kind']),
  modelIds: choicesOf(codes['model']),
  colourIds: choicesOf(codes['colour']),
  stickerColourIds: choicesOf(codes['sticker_colour']),
  policeBodyIds: choicesOf(policeBodies),
  registrationKinds: registrationKinds.map((kind) => ({ id: kind, label: registrationKindLabels[kind] })),
  statuses: statuses.map((status) => ({ id: status, label: statusLabels[status] })),
});

const choicesOf = (choices: readonly SearchChoice[] = []): SearchChoice[] =>
  choices.map(({ id, label }) => ({ id, label }));
