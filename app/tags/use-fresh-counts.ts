import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

/** Printing happens in another tab: coming back from there, the counts are read again. */
export function useFreshCounts(): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    window.addEventListener('focus', revalidate);
    return () => window.removeEventListener('focus', revalidate);
  }, [revalidate]);
}
