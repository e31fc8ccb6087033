import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { StocktakeHeading } from '@bicycles/schema/stock/contracts';
import type { SubmissionResult } from '@conform-to/react';
import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { IconClipboardList } from '@tabler/icons-react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { CountNumbers } from './count-numbers.tsx';

type StartFormProps = {
  site: { id: string; shortName: string };
  /** The one that is going on. */
  open: StocktakeHeading | undefined;
  mayTake: boolean;
  result: SubmissionResult<string[]> | undefined;
};

/** One stocktake at a time: whoever comes later or comes back goes on where the others are. */
export function StartForm({ site, open, mayTake, result }: StartFormProps) {
  if (open !== undefined) {
    return (
      <Paper withBorder p="md" component="section" aria-label="続いている棚卸">
        <Stack gap="md">
          <div>
            <Title order={2}>棚卸の途中です</Title>
            <Text>
              {formatInstant(open.startedAt)} に {open.startedByName} が始めました。
            </Text>
          </div>
          <CountNumbers counts={open} />
          <Button component={Link} to={`/stock/stocktake/${open.stocktakeId}`} size="xl" h={72}>
            {mayTake ? '続きから' : '途中の様子を見る'}
          </Button>
        </Stack>
      </Paper>
    );
  }
  if (!mayTake) return <Text>いま続いている棚卸はありません。棚卸は保管所が行います。</Text>;
  return (
    <Paper withBorder p="md" component="section" aria-label="棚卸を始める">
      <Form method="post">
        <CommandKey lastResult={result} />
        <input type="hidden" name="storageSiteId" value={site.id} />
        <Stack gap="md">
          <Title order={2}>{site.shortName}の棚卸</Title>
          <Text>
            保管所にある自転車の札をすべて読み取り、台帳の在庫と比べます。途中でやめても、ほかの端末からでも、続きからできます。
          </Text>
          <FormErrors errors={result?.error?.[''] ?? undefined} />
          <SubmitButton size="xl" h={72} leftSection={<IconClipboardList aria-hidden />}>
            棚卸を始める
          </SubmitButton>
        </Stack>
      </Form>
    </Paper>
  );
}
