import { NativeSelect, Paper, Stack, Text, TextInput } from '@mantine/core';
import { TagField } from '#app/parts/barcode-field/tag-field.tsx';
import { ScanOutcome } from './scan-outcome.tsx';
import type { MoveAnswer } from './use-moving.ts';
import styles from './yard.module.css';

type MovePanelProps = {
  others: readonly { id: string; shortName: string }[];
  toSiteId: string;
  onSite(siteId: string): void;
  reason: string;
  onReason(reason: string): void;
  latest: MoveAnswer | undefined;
  onRead(tagNumber: string): void;
};

/** Where to and why are said once; then every scanned bicycle goes there. */
export function MovePanel({ others, toSiteId, onSite, reason, onReason, latest, onRead }: MovePanelProps) {
  const isReady = toSiteId !== '' && reason.trim() !== '';
  return (
    <Paper withBorder p="md" component="section" aria-label="移動する自転車の読み取り" className={styles['scan']}>
      <Stack gap="sm">
        <NativeSelect
          label="移動先"
          required
          value={toSiteId}
          data={[
            { value: '', label: '選んでください' },
            ...others.map(({ id, shortName }) => ({ value: id, label: shortName })),
          ]}
          onChange={(event) => onSite(event.currentTarget.value)}
        />
        <TextInput
          label="移動の理由"
          required
          maxLength={255}
          placeholder="例：満車のため"
          autoComplete="off"
          value={reason}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
      </Stack>
      <Stack gap="sm" aria-live="assertive">
        {isReady ? (
          <TagField takesFocus={false} onRead={onRead} />
        ) : (
          <Text>移動先と理由を入れると、札を読み取れます。置き場所は空になります。</Text>
        )}
        {latest !== undefined && <Answer key={`${latest.tagNumber}${latest.outcome}`} answer={latest} />}
      </Stack>
    </Paper>
  );
}

function Answer({ answer }: { answer: MoveAnswer }) {
  if (answer.outcome === 'refused') {
    return (
      <ScanOutcome isRefused title="移動していません" tagNumber={answer.tagNumber}>
        {answer.message}
      </ScanOutcome>
    );
  }
  const { managementNumber, fromSiteName, toSiteName } = answer.done;
  return (
    <ScanOutcome title="移動しました" tagNumber={answer.tagNumber}>
      <strong>{managementNumber}</strong>　{fromSiteName} → {toSiteName}
    </ScanOutcome>
  );
}
