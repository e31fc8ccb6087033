import { useState } from 'react';

/** The last value that was there: reading a screen's rows again takes the action's answer away, a form still needs it. */
export function useKept<Value>(value: Value | undefined): Value | undefined {
  const [kept, setKept] = useState(value);
  if (value !== undefined && value !== kept) setKept(value);
  return value ?? kept;
}
