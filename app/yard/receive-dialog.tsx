import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';
import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Incoming } from './incoming-list.tsx';

type ReceiveDialogProps = {
  bicycle: Incoming;
  slot: string;
  onClose(): void;
  onReceive(details: { conditionMemo: string; storageSlot: string }): void;
};

/** The crew's memo, to be added to, and receiving without a scan where the tag can't be read. */
export function ReceiveDialog({ bicycle, slot, onClose, onReceive }: ReceiveDialogProps) {
  const [conditionMemo, setMemo] = useState(bicycle.conditionMemo ?? '');
  const [storageSlot, setSlot] = useState(slot);
  return (
    <Modal.Root opened onClose={onClose} size="lg">
      <Modal.Overlay />
      {/* Title and close button stand in the body: Mantine's own header counts as a second banner of the page. */}
      <Modal.Content>
        <Modal.Body p="lg">
          <Group justify="space-between" wrap="nowrap" mb="md">
            <Modal.Title fz="1.375rem" fw={700}>
              {bicycle.managementNumber} を受け入れる
            </Modal.Title>
            <Modal.CloseButton size={48} aria-label="閉じる" />
          </Group>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              onReceive({ conditionMemo, storageSlot });
            }}
          >
            <Stack>
              <Text>
                {bicycle.placeName}　札 {formatTagNumber(bicycle.tagNumber)}
              </Text>
              <Textarea
                label="状況メモ"
                autosize
                minRows={3}
                maxLength={500}
                data-autofocus
                value={conditionMemo}
                onChange={(event) => setMemo(event.currentTarget.value)}
              />
              <TextInput
                label="置き場所"
                maxLength={20}
                value={storageSlot}
                onChange={(event) => setSlot(event.currentTarget.value)}
              />
              <Group justify="flex-end">
                <Button size="lg" variant="default" onClick={onClose}>
                  やめる
                </Button>
                <Button size="lg" type="submit">
                  受け入れる
                </Button>
              </Group>
            </Stack>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
