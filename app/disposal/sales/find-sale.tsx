/** The owner who asks: found by a number, which stands in no address. */
import { Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconSearch } from '@tabler/icons-react';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import type { action } from './numbers.ts';
import { SaleTable } from './sale-table.tsx';

export function FindSale({ mayDecide }: { mayDecide: boolean }) {
  const { Form, data, state } = useFetcher<typeof action>();
  const rows = data !== undefined && 'rows' in data ? data.rows : undefined;
  return (
    <Paper withBorder p="md" component="section" aria-label="請求の受付">
      <Form method="post" action="/disposals/sales/numbers">
        <Group align="flex-end" gap="sm">
          <TextInput
            name="number"
            label="売却代金の請求を受け付ける自転車"
            description="整理番号か札番号の一部"
            autoComplete="off"
            required
            withAsterisk={false}
            maxLength={20}
            w={320}
          />
          <SubmitButton isPending={state !== 'idle'} leftSection={<IconSearch size={20} aria-hidden />}>
            探す
          </SubmitButton>
        </Group>
      </Form>
      {data?.result !== undefined && (
        <FormErrors errors={Object.values(data.result.error ?? {}).flatMap((messages) => messages ?? [])} />
      )}
      {rows !== undefined && (
        <Stack mt="sm" role="status">
          {rows.length === 0 ? (
            <Text>この番号で売却した自転車はありません。番号を確かめるか、台帳で探してください。</Text>
          ) : (
            <SaleTable rows={rows} mayDecide={mayDecide} />
          )}
        </Stack>
      )}
    </Paper>
  );
}
