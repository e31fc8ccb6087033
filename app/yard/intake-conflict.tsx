import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { SubmissionResult } from '@conform-to/react';
import { Alert, Anchor, List, Text } from '@mantine/core';
import { useRevalidator } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { lookChanges } from '#app/parts/bicycle-look/look-changes.ts';

type IntakeConflictProps = {
  bicycle: Bicycle;
  /** The answer that refused because of another's change. */
  conflict: SubmissionResult<string[]> | undefined;
};

/**
 * Carries the revision that this form may overwrite. After a refusal the row is read again: what others
 * changed is listed, what was typed stays, and the next press is made knowing both.
 */
export function IntakeConflict({ bicycle, conflict }: IntakeConflictProps) {
  const opened = useRef(bicycle);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (conflict !== undefined) revalidate();
  }, [conflict, revalidate]);

  const isKnown = conflict !== undefined && bicycle.revision !== opened.current.revision;
  const changes = isKnown ? lookChanges(opened.current, bicycle) : [];
  return (
    <>
      <input type="hidden" name="revision" value={isKnown ? bicycle.revision : opened.current.revision} />
      {isKnown && (
        <Alert
          color="orange"
          c="dark"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title="ほかの人が先に変更しています"
        >
          {changes.length > 0 && (
            <List mb="xs">
              {changes.map(({ label, from, to }) => (
                <List.Item key={label}>
                  {label}：{from} → {to}
                </List.Item>
              ))}
            </List>
          )}
          <Text>
            入力はそのまま残っています。
            <Anchor href={`/ledger/${bicycle.id}`} target="_blank" rel="noreferrer">
              今の内容を見る
            </Anchor>
            。確かめてからもう一度「登録して次へ」を押すと、この入力で登録します。
          </Text>
        </Alert>
      )}
    </>
  );
}
