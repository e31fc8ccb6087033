/** What is wrong with a form as a whole, announced and above its fields. */
import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

export function FormErrors({ errors }: { errors: string[] | undefined }) {
  if (errors === undefined || errors.length === 0) return null;
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title="確かめてください">
      {errors.join(' ')}
    </Alert>
  );
}
