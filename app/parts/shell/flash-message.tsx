/** Shows the message that came with a redirect, once. */
import { useEffect } from 'react';
import { showSuccess } from '#app/parts/show-success.tsx';

export function FlashMessage({ flash }: { flash: { id: string; message: string } | undefined }) {
  const { id, message } = flash ?? {};
  useEffect(() => {
    if (id !== undefined && message !== undefined) showSuccess(message, id);
  }, [id, message]);
  return null;
}
