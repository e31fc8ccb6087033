/** Makes a form's command idempotent: a double press or a retry after a lost answer is done once. What is typed for it is kept. */
import type { SubmissionResult } from '@conform-to/react';
import { useLocation } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { FormDraft } from '#app/ground/drafts/form-draft.tsx';

/**
 * A hidden field with the key of this command. It stays while the form is corrected and sent again
 * (`lastResult` is an error), and is new for the next one.
 */
export function CommandKey({ lastResult }: { lastResult?: SubmissionResult | null | undefined }) {
  const field = useRef<HTMLInputElement>(null);
  const [key, setKey] = useState('');
  const { key: visit } = useLocation();
  const isRetry = lastResult?.status === 'error';

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit or result asks for a new key
  useEffect(() => {
    setKey((present) => (isRetry && present !== '' ? present : crypto.randomUUID()));
  }, [visit, lastResult, isRetry]);

  return (
    <>
      <input ref={field} type="hidden" name="commandKey" value={key} />
      <FormDraft anchor={field} commandKey={key} />
    </>
  );
}
