import { Button } from '@mantine/core';
import { useRevalidator } from '@remix-run/react';
import { LostConnection } from '#app/ground/network/lost-connection.tsx';

/** The screen without a set was opened, and its history could not be read. */
export function LostHistory() {
  const { revalidate, state } = useRevalidator();
  return (
    <LostConnection
      what="一括処理の画面を開けませんでした"
      kept=""
      retry={
        <Button onClick={revalidate} loading={state !== 'idle'}>
          再試行
        </Button>
      }
    />
  );
}
