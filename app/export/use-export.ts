/**
 * The course of an export: many rows are asked about, then whether the file can be made and what Shift_JIS can't
 * hold, then it is made. A file that the browser saves by itself leaves no answer here, so all that can be known is
 * asked before; a list opens in a tab of its own, which says what is wrong.
 */

import { askedAboveRows, type ExportForm } from '@bicycles/schema/export/contracts';
import type { ExportColumn } from '@bicycles/schema/export/export-columns';
import { useFetcher } from '@remix-run/react';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { action } from './previews.ts';

export function useExport(count: number, firstColumns: readonly ExportColumn[]) {
  const form = useRef<HTMLFormElement>(null);
  const { submit, state, data } = useFetcher<typeof action>();
  const [kind, setKind] = useState<ExportForm>('csv-cp932');
  const [columns, setColumns] = useState(firstColumns);
  const [step, setStep] = useState<'choosing' | 'many' | 'looking' | 'unmappable'>('choosing');

  /** The form's own submission, past `onSubmit`: the browser saves the file and the screen stays. */
  const send = useCallback((how: 'refuse' | 'replace' | 'utf8') => {
    setStep('choosing');
    const fields = form.current?.elements;
    const [unmappable, chosen] = [fields?.namedItem('unmappable'), fields?.namedItem('form')];
    if (unmappable instanceof HTMLInputElement) unmappable.value = how === 'replace' ? 'replace' : 'refuse';
    if (how === 'utf8' && chosen instanceof RadioNodeList) chosen.value = 'csv-utf8';
    form.current?.submit();
    if (how === 'utf8') setKind('csv-utf8');
  }, []);

  const goOn = useCallback(() => {
    if (kind === 'pdf') return send('refuse');
    setStep('looking');
    submit(form.current, { method: 'post', action: '/ledger/export/previews' });
  }, [kind, send, submit]);

  useEffect(() => {
    if (step !== 'looking' || state !== 'idle' || data === undefined) return;
    if (data.preview === undefined) setStep('choosing');
    else if (data.preview.unmappableCount > 0) setStep('unmappable');
    else send('refuse');
  }, [step, state, data, send]);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (count > askedAboveRows) setStep('many');
    else goOn();
  };
  const answer = state === 'idle' ? data : undefined;
  return {
    form,
    kind,
    setKind,
    columns,
    setColumns,
    onSubmit,
    goOn,
    send,
    cancel: () => setStep('choosing'),
    isMany: step === 'many',
    isLooking: step === 'looking',
    message: answer?.message,
    isLost: answer?.isLost === true,
    unmappable: step === 'unmappable' ? answer?.preview : undefined,
  };
}
