import type { SubmissionResult } from '@conform-to/react';
import { useState } from 'react';

type Result = SubmissionResult<string[]> | undefined;

/** What the server refused, as long as the tag that it was about is the one on the screen. */
export function useRefusal(result: Result, tagNumber: string): Result {
  const [about, setAbout] = useState({ result, tagNumber });
  if (about.result !== result) setAbout({ result, tagNumber });
  return about.tagNumber === tagNumber ? result : undefined;
}
