/** A question that stands in the way until it is answered: 続行 or キャンセル (row L8). */
import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReturnedFocus } from './use-returned-focus.ts';

type QuestionProps = {
  title: string;
  /** What going on means, and what it can't take back. */
  children: ReactNode;
  onCancel: () => void;
  /** Words of the way back; null where the answer is the same. */
  cancel?: string | null;
  /** The ways on, キャンセル aside; the first focusable one with `data-autofocus` has the keyboard. */
  answers: ReactNode;
};

/** Title in the body: Mantine's own header counts as a second banner of the page. */
export function Question({ title, children, onCancel, cancel = 'キャンセル', answers }: QuestionProps) {
  useReturnedFocus();
  return (
    <Modal.Root opened onClose={onCancel} centered size="lg">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body p="lg">
          <Modal.Title fz="lg" fw={700} mb="sm">
            {title}
          </Modal.Title>
          {children}
          <Group justify="flex-end" mt="md">
            {cancel !== null && (
              <Button variant="default" onClick={onCancel}>
                {cancel}
              </Button>
            )}
            {answers}
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
