import type { CounterBicycle } from '../documents/data/counter-bicycle.ts';
import { groupedTagNumber } from './paper-texts.ts';

type Text = string | null;
export type CounterRow = {
  managementNumber: Text;
  tagNumber: Text;
  placeName: string;
  vehicleKindLabel: Text;
  colourLabel: Text;
  registrationNumber: Text;
  frameNumber: Text;
};

export const counterBicycle = (row: CounterRow): CounterBicycle => ({
  managementNumber: row.managementNumber ?? '',
  tagNumber: groupedTagNumber(row.tagNumber),
  place: row.placeName,
  vehicleKind: row.vehicleKindLabel ?? '',
  colour: row.colourLabel ?? '',
  registrationNumber: row.registrationNumber ?? '',
  frameNumber: row.frameNumber ?? '',
});
