import { Button, type ButtonProps, Group } from '@mantine/core';
import { SubmitButton } from './submit-button.tsx';

type AskButtonsProps = ButtonProps & {
  submitLabel: string;
  backLabel?: string;
  isPending: boolean;
  onClose(): void;
};

/** The end of a question in an `AskDrawer`: doing it, with the looks given, or leaving it. */
export const AskButtons = ({ submitLabel, backLabel = 'やめる', isPending, onClose, ...props }: AskButtonsProps) => (
  <Group>
    <SubmitButton isPending={isPending} {...props}>
      {submitLabel}
    </SubmitButton>
    <Button variant="default" onClick={onClose}>
      {backLabel}
    </Button>
  </Group>
);
