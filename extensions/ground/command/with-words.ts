import { hasWords } from '@bicycles/schema/ground/text/has-words';

type Numbered = {
  managementNumber: string | null;
  tagNumber?: string | null;
  storageSlot?: string | null;
  placeName?: string;
};

/** The rows of a list that one looks for (`FindWords`): by 整理番号, tag, slot or place. All of them where nothing is looked for. */
export const withWords = <Row extends Numbered>(rows: readonly Row[], find: string | undefined): readonly Row[] =>
  find === undefined
    ? rows
    : rows.filter(({ managementNumber, tagNumber, storageSlot, placeName }) =>
        hasWords([managementNumber, tagNumber, storageSlot, placeName].join(' '), find),
      );
