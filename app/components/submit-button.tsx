/** The button that sends a form; while it is on its way a second press does nothing. */
import { Button, type ButtonProps } from '@mantine/core';
import { useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';

type SubmitButtonProps = ButtonProps & {
  children: ReactNode;
  /** For forms of a fetcher: `fetcher.state !== 'idle'`. */
  isPending?: boolean;
};

export function SubmitButton({ children, isPending, ...props }: SubmitButtonProps) {
  const { state } = useNavigation();
  const isBusy = isPending ?? state !== 'idle';
  return (
    <Button type="submit" loading={isBusy} aria-busy={isBusy} {...props}>
      {children}
    </Button>
  );
}
