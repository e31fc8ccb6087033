import { Paper, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { BarcodeField } from '#app/components/barcode-field/barcode-field.tsx';
import { isOtherSite, type ReceivingAnswer } from './receiving-answer.ts';
import { ReceivingResult } from './receiving-result.tsx';

type ScanPanelProps = {
  slot: string;
  onSlot(slot: string): void;
  latest: ReceivingAnswer | undefined;
  isBusy: boolean;
  /** Received on this screen so far. */
  count: number;
  /** Still expected. */
  left: number;
  onRead(tagNumber: string): void;
};

/** The field that is always ready: a reader is heard wherever the focus is. */
export function ScanPanel({ slot, onSlot, latest, isBusy, count, left, onRead }: ScanPanelProps) {
  // Fingers get the camera button; a focused box would open their keyboard over the list.
  const isTouch = useMediaQuery('(pointer: coarse)') ?? false;
  return (
    <Paper withBorder p="md" component="section" aria-label="札の読み取り">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Stack gap="sm">
          <BarcodeField
            key={isTouch ? 'touch' : 'desk'}
            name="scan"
            label="札番号"
            size={isTouch ? 'street' : 'desk'}
            autoFocus={!isTouch}
            isBusy={isBusy}
            onRead={onRead}
          />
          <TextInput
            label="置き場所"
            description="入れておくと、次に読む自転車にも同じ場所が付きます"
            value={slot}
            onChange={(event) => onSlot(event.currentTarget.value)}
            maxLength={20}
            autoComplete="off"
          />
        </Stack>
        <Stack gap="sm">
          <Text fz="lg">
            未着{' '}
            <Text span fw={700} fz={32}>
              {left}
            </Text>{' '}
            台　受入{' '}
            <Text span fw={700} fz={32}>
              {count}
            </Text>{' '}
            台
          </Text>
          <div aria-live="assertive">
            {latest === undefined ? (
              <Text c="dimmed">札を読み取ると、その場で受け入れます。</Text>
            ) : (
              !isOtherSite(latest) && <ReceivingResult key={`${latest.tagNumber}${latest.outcome}`} answer={latest} />
            )}
          </div>
        </Stack>
      </SimpleGrid>
    </Paper>
  );
}
