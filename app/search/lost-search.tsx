import { Button } from '@mantine/core';
import { useRevalidator } from '@remix-run/react';
import { LostConnection } from '#app/ground/network/lost-connection.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { searchFormId } from './search-form.tsx';
import type { Unsent } from './unsent.ts';

type LostSearchProps = {
  unsent: Unsent | undefined;
  /** Whether bicycles of an earlier search are still on screen. */
  hasFound: boolean;
};

/** `unsent` when the form did not arrive; else its answer, another page or another order could not be read. */
export function LostSearch({ unsent, hasFound }: LostSearchProps) {
  const { revalidate, state } = useRevalidator();
  return (
    <LostConnection
      what="検索できませんでした"
      kept={`入力した条件はそのまま残っています。${hasFound ? '下の一覧は、前に表示したものです。' : ''}`}
      retry={
        unsent === undefined ? (
          <Button loading={state !== 'idle'} onClick={revalidate}>
            再試行
          </Button>
        ) : (
          <SubmitButton form={searchFormId} {...unsent}>
            再試行
          </SubmitButton>
        )
      }
    />
  );
}
