import { Paper, Stack, Text, TextInput } from '@mantine/core';
import { TagField } from '#app/parts/barcode-field/tag-field.tsx';
import { isOtherSite, type ReceivingAnswer } from './receiving-answer.ts';
import { ReceivingResult } from './receiving-result.tsx';
import styles from './yard.module.css';

type ScanPanelProps = {
  slot: string;
  onSlot(slot: string): void;
  latest: ReceivingAnswer | undefined;
  /** Come off the trucks that are not checked off yet, on any screen. */
  count: number;
  /** Still expected. */
  left: number;
  /** Received though no crew had scanned it onto a truck for this yard. */
  extra: number;
  onRead(tagNumber: string): void;
};

/** The field that is always ready: a reader is heard wherever the focus is. */
export function ScanPanel({ slot, onSlot, latest, count, left, extra, onRead }: ScanPanelProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label="札の読み取り" className={styles['scan']}>
      <TagField onRead={onRead} />
      <Stack gap="sm" className={styles['scanResult']}>
        <Text fz="lg">
          未着 <Count of={left} /> 台{'　'}受入 <Count of={count} /> 台
          {extra > 0 && (
            <>
              {'　'}リストにない <Count of={extra} /> 台
            </>
          )}
        </Text>
        <div aria-live="assertive">
          {latest === undefined ? (
            <Text c="dimmed">札を読み取ると、その場で受け入れます。</Text>
          ) : (
            !isOtherSite(latest) && <ReceivingResult key={`${latest.tagNumber}${latest.outcome}`} answer={latest} />
          )}
        </div>
      </Stack>
      <TextInput
        label="置き場所"
        description="入れておくと、次に読む自転車にも同じ場所が付きます"
        value={slot}
        onChange={(event) => onSlot(event.currentTarget.value)}
        maxLength={20}
        autoComplete="off"
      />
    </Paper>
  );
}

function Count({ of }: { of: number }) {
  return (
    <Text span fw={700} fz={32}>
      {of}
    </Text>
  );
}
