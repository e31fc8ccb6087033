/** Right, wrong or nothing: what a reader's answers are worth, in all and per class of pictures. */
import { median } from '../figures.ts';
import type { Truth } from './truth.ts';

export type Answer = { truth: Truth; accepted: string | undefined; ms: number };
export type Verdicts = {
  answers: readonly Answer[];
  wrong: readonly Answer[];
  /** Share of the tags that had to be read and were; null when there was none. */
  readRate: number | null;
  medianMs: number | null;
  classes: ReadonlyMap<string, { pictures: number; mustBeRead: number; read: number; wrong: number }>;
};

export function judge(answers: readonly Answer[]): Verdicts {
  const due = answers.filter(({ truth }) => truth.mustBeRead);
  const kinds = Map.groupBy(answers, ({ truth }) => truth.kind);
  return {
    answers,
    wrong: answers.filter(isWrong),
    readRate: due.length === 0 ? null : Number((due.filter(isRight).length / due.length).toFixed(4)),
    medianMs: median(answers.map(({ ms }) => ms)),
    classes: new Map(
      [...kinds].map(([kind, own]) => [
        kind,
        {
          pictures: own.length,
          mustBeRead: own.filter(({ truth }) => truth.mustBeRead).length,
          read: own.filter(isRight).length,
          wrong: own.filter(isWrong).length,
        },
      ]),
    ),
  };
}

const isRight = ({ truth, accepted }: Answer) => accepted !== undefined && accepted === truth.text;
const isWrong = ({ truth, accepted }: Answer) => accepted !== undefined && accepted !== truth.text;
