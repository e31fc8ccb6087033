import { FinishTruckChecks, type ListIncoming } from '@bicycles/schema/yard/contracts';
import { Paper, Stack, Text, Title } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import type { z } from 'zod';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { CommandAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type TruckChecksProps = {
  siteId: string;
  checks: z.output<typeof ListIncoming.output>['truckChecks'];
  /** Still expected. */
  onTruck: number;
};

/** Truck by truck what has come off it; kept at the server until somebody says that the unloading is done. */
export function TruckChecks({ siteId, checks, onTruck }: TruckChecksProps) {
  const fetcher = useFetcher<CommandAnswer<typeof FinishTruckChecks>>();
  if (checks.length === 0) return null;
  const result = fetcher.data?.result;
  return (
    <Paper withBorder p="md" component="section" aria-label="荷下ろしの確認">
      <Title order={2} fz="1.25rem" mb="xs">
        荷下ろしの確認
      </Title>
      <Stack gap="xs">
        {checks.map(({ id, crew, received, extra }) => (
          <Text key={id} size="lg">
            {crew ?? '班の記録なし'}　受入 <strong>{received}</strong> 台
            {extra > 0 && (
              <>
                （うちリストにない <strong>{extra}</strong> 台）
              </>
            )}
          </Text>
        ))}
        <fetcher.Form method="post" action={commandPath(FinishTruckChecks)}>
          <CommandKey key={fetcher.data === undefined ? 'first' : JSON.stringify(fetcher.data)} lastResult={result} />
          <input type="hidden" name="storageSiteId" value={siteId} />
          {checks.map(({ id }) => (
            <input key={id} type="hidden" name="checkIds" value={id} />
          ))}
          <FormErrors errors={result?.error?.[''] ?? undefined} />
          <SubmitButton variant="default" h={56} isPending={fetcher.state !== 'idle'}>
            荷下ろしの確認を終える
          </SubmitButton>
        </fetcher.Form>
        <Text size="sm">
          {onTruck > 0 && `まだ届いていない自転車が ${onTruck} 台あります。`}
          終えると台数は0から数え直します。受け入れた自転車は二次登録待ちに残ります。
        </Text>
      </Stack>
    </Paper>
  );
}
