/** The bicycle that a paper of the counter is about; empty where nothing is known. */
export type CounterBicycle = {
  /** Also the text of the barcode. */
  managementNumber: string;
  /** Grouped for people, `0123 0017`. */
  tagNumber: string;
  place: string;
  vehicleKind: string;
  colour: string;
  registrationNumber: string;
  frameNumber: string;
};
