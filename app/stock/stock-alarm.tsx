import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { AcknowledgeStockCheck, type StockCheck } from '@bicycles/schema/stock/contracts';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import styles from './stock.module.css';

type StockAlarmProps = {
  check: StockCheck;
  mayAcknowledge: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** One night that does not add up: by how much, where to look, and what somebody found. */
export function StockAlarm({ check, mayAcknowledge, lastResult }: StockAlarmProps) {
  const { storageSiteId, storageSiteName, businessDay, opening, cameIn, wentOut, stock, checkedAt } = check;
  const difference = stock - (opening + cameIn - wentOut);
  return (
    <Paper withBorder p="md" className={styles['alarm']}>
      <Group gap="xs" wrap="nowrap">
        <IconAlertTriangle size={28} aria-hidden />
        <Title order={3} fz="1.125rem">
          {storageSiteName}　<WarekiDate day={businessDay} />
        </Title>
      </Group>
      <Text fw={700} fz="lg">
        台帳の在庫が{Math.abs(difference)}台{difference > 0 ? '多い' : '少ない'}
      </Text>
      <Text>
        前日在庫 {opening}台 ＋ 入 {cameIn}台 － 出 {wentOut}台 ＝ {opening + cameIn - wentOut}台／台帳の在庫 {stock}台
      </Text>
      <Text size="sm">{formatInstant(checkedAt)} の点検</Text>
      <Group gap="md" my="xs">
        <Anchor
          component={Link}
          to={`/stock/daily-report?site=${storageSiteId}&day=${businessDay}`}
          c="inherit"
          td="underline"
        >
          作業日報を見る
        </Anchor>
        <Anchor component={Link} to={`/stock/stocktake?site=${storageSiteId}`} c="inherit" td="underline">
          棚卸を見る
        </Anchor>
      </Group>
      {mayAcknowledge && <AcknowledgeForm check={check} lastResult={lastResult} />}
    </Paper>
  );
}

function AcknowledgeForm({ check, lastResult }: Pick<StockAlarmProps, 'check' | 'lastResult'>) {
  const { storageSiteId, businessDay } = check;
  const id = `acknowledge-${storageSiteId}-${businessDay}`;
  const [form, fields] = useForm({
    id,
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AcknowledgeStockCheck.input }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Form method="post" {...getFormProps(form)}>
      <CommandKey lastResult={lastResult} />
      <input type="hidden" name="storageSiteId" value={storageSiteId} />
      <input type="hidden" name="businessDay" value={businessDay} />
      <Stack gap="sm">
        <FieldArea field={fields.note} label="確かめた内容" withAsterisk />
        <FormErrors errors={form.errors} />
        <Group>
          <SubmitButton>確認済みにする</SubmitButton>
        </Group>
      </Stack>
    </Form>
  );
}
