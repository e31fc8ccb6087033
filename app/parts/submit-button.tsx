/** The button that sends a form; while it is on its way a second press does nothing. */
import { Button, type ButtonProps } from '@mantine/core';
import { useNavigation } from '@remix-run/react';
import { type ComponentPropsWithoutRef, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

type SubmitButtonProps = ButtonProps &
  Pick<ComponentPropsWithoutRef<'button'>, 'form' | 'name' | 'value'> & {
    children: ReactNode;
    /** For forms of a fetcher: `fetcher.state !== 'idle'`. */
    isPending?: boolean;
  };

export function SubmitButton({ children, isPending, disabled, ...props }: SubmitButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const work = useFormWork(button);
  const isBusy = isPending ?? work === 'own';
  return (
    <Button
      ref={button}
      type="submit"
      loading={isBusy}
      aria-busy={isBusy}
      disabled={disabled === true || (isPending === undefined && work === 'others')}
      {...props}
    >
      {children}
    </Button>
  );
}

/**
 * What a navigation under way is to a button: the work of its own press, or another button's sending, which a press
 * would cut off. A way to another screen is neither.
 */
function useFormWork(button: RefObject<HTMLButtonElement>): 'own' | 'others' | 'none' {
  const { state, formData, formMethod } = useNavigation();
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    const note = ({ target, submitter }: SubmitEvent) =>
      setPressed(target === button.current?.form && (submitter === null || submitter === button.current));
    document.addEventListener('submit', note, { capture: true });
    return () => document.removeEventListener('submit', note, { capture: true });
  }, [button]);
  useEffect(() => {
    if (state === 'idle') setPressed(false);
  }, [state]);
  if (state === 'idle' || formData === undefined) return 'none';
  if (isPressed) return 'own';
  return formMethod === 'GET' ? 'none' : 'others';
}
