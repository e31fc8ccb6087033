/** One thing that is wrong with an uploaded template. */
export type TemplateProblem = {
  /** The tag as it stands in the template; undefined when it is about the file. */
  tag: string | undefined;
  /** Such as 本文 3段落目「…」; empty when it is about the file. */
  where: string;
  /** What is wrong and what to do. */
  message: string;
};
