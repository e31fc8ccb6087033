/** Shows the message that came with a redirect, once. */
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { useEffect } from 'react';

export function FlashMessage({ flash }: { flash: { id: string; message: string } | undefined }) {
  const { id, message } = flash ?? {};
  useEffect(() => {
    if (id === undefined || message === undefined) return;
    notifications.show({
      id,
      message,
      color: 'green.9',
      icon: <IconCheck size={20} aria-hidden />,
      withBorder: true,
      closeButtonProps: { 'aria-label': '閉じる' },
    });
  }, [id, message]);
  return null;
}
