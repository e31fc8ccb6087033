/** What most lists say of a bicycle in one row; every value is the text on the paper, and may be empty. */
export type BicycleLine = {
  /** Number of the row, from 1. */
  no: string;
  registrationNumber: string;
  vehicleKind: string;
  model: string;
  colour: string;
};
