import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';

/** Says for a moment that something was done; with an `id` the same message never stands there twice. */
export function showSuccess(message: string, id?: string): void {
  notifications.show({
    ...(id !== undefined && { id }),
    message,
    color: 'green.9',
    icon: <IconCheck size={20} aria-hidden />,
    withBorder: true,
    closeButtonProps: { 'aria-label': '閉じる' },
  });
}
