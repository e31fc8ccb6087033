import { Button } from '@mantine/core';
import { useNavigation, useRevalidator } from '@remix-run/react';
import { LostConnection } from '#app/network/lost-connection.tsx';
import { searchFormId } from './search-form.tsx';
import type { Unsent } from './unsent.ts';

type LostSearchProps = {
  unsent: Unsent | undefined;
  /** Whether bicycles of an earlier search are still on screen. */
  hasFound: boolean;
};

/** `unsent` when the form did not arrive; else its answer, another page or another order could not be read. */
export function LostSearch({ unsent, hasFound }: LostSearchProps) {
  const isSending = useNavigation().state !== 'idle';
  const { revalidate, state } = useRevalidator();
  const again =
    unsent === undefined ? { onClick: revalidate } : { type: 'submit' as const, form: searchFormId, ...unsent };
  return (
    <LostConnection
      what="検索できませんでした"
      kept={`入力した条件はそのまま残っています。${hasFound ? '下の一覧は、前に表示したものです。' : ''}`}
      retry={
        <Button loading={isSending || state !== 'idle'} {...again}>
          再試行
        </Button>
      }
    />
  );
}
