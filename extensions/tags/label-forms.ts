/** The two kinds of stock that tags are printed on. Millimetres; sizes of letters in points. */
import type { LabelPaper } from '@bicycles/schema/tags/contracts';

export type LabelForm = {
  sheet: { width: number; height: number };
  label: { width: number; height: number };
  columns: number;
  labelsPerSheet: number;
  /** Width of the narrowest bar: whole dots of the printers of this stock, so that none rounds bars unevenly. */
  module: number;
  titleTop: number;
  titleSize: number;
  barTop: number;
  barHeight: number;
  numberTop: number;
  numberSize: number;
};

/** What is printed keeps 4.5 mm (roll: 3 mm) from the edge of its label, for no printer feeds exactly. */
export const labelForms: Record<LabelPaper, LabelForm> = {
  /** A4, 3 × 8 without gaps. 7 dots at 300 dpi: phones read it at arm's length. */
  a4: {
    sheet: { width: 210, height: 297 },
    label: { width: 70, height: 37.125 },
    columns: 3,
    labelsPerSheet: 24,
    module: (7 / 300) * 25.4,
    titleTop: 4.8,
    titleSize: 8.5,
    barTop: 9.2,
    barHeight: 15.5,
    numberTop: 25.8,
    numberSize: 21,
  },
  /** One label a page. 4 dots at 203 dpi, which most label printers have. */
  roll: {
    sheet: { width: 60, height: 40 },
    label: { width: 60, height: 40 },
    columns: 1,
    labelsPerSheet: 1,
    module: (4 / 203) * 25.4,
    titleTop: 4,
    titleSize: 8,
    barTop: 8.5,
    barHeight: 18,
    numberTop: 28,
    numberSize: 20,
  },
};
