import { type Registration, registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import type { CounterBicycle } from '../ground/documents/data/counter-bicycle.ts';
import { groupedTagNumber } from '../ground/documents/paper-texts.ts';

type Text = string | null;
export type CounterRow = Registration & {
  managementNumber: Text;
  tagNumber: Text;
  placeName: string;
  vehicleKindLabel: Text;
  colourLabel: Text;
  frameNumber: Text;
};

export const counterBicycle = (row: CounterRow): CounterBicycle => ({
  managementNumber: row.managementNumber ?? '',
  tagNumber: groupedTagNumber(row.tagNumber),
  place: row.placeName,
  vehicleKind: row.vehicleKindLabel ?? '',
  colour: row.colourLabel ?? '',
  registrationNumber: registrationInWords(row),
  frameNumber: row.frameNumber ?? '',
});
