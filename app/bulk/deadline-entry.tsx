import type { Day } from '@bicycles/schema/ground/values';
import { Group, MultiSelect, Paper, Text, TextInput, Title } from '@mantine/core';
import { Form } from '@remix-run/react';
import type { SelectChoice } from '#app/parts/field-select.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type DeadlineEntryProps = { policeBodies: readonly SelectChoice[]; today: Day; error: string | undefined };

/** 期限の延長 (row P5): by removal date, by several police bodies, or both. */
export function DeadlineEntry({ policeBodies, today, error }: DeadlineEntryProps) {
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="deadline-entry">
      <Title order={2} id="deadline-entry" fz="1.125rem" mb={4}>
        保管期限をまとめて延ばす
      </Title>
      <Text mb="sm">撤去日か、照会先の警察で対象を決めます。両方を入れると、両方に当てはまる自転車です。</Text>
      <Form method="post">
        <FormErrors errors={error ? [error] : undefined} />
        <Group align="flex-end" gap="md">
          <TextInput type="date" name="removedFrom" label="撤去日（始め）" max={today} w={180} />
          <TextInput type="date" name="removedTo" label="撤去日（終わり）" max={today} w={180} />
          <MultiSelect
            name="policeBodyIds"
            label="警察（いくつでも）"
            data={policeBodies.map(({ id, label }) => ({ value: id, label }))}
            hiddenInputValuesDivider=","
            searchable
            clearable
            nothingFoundMessage="見つかりません"
            clearButtonProps={{ 'aria-label': '選択を消す' }}
            style={{ flex: '1 1 260px' }}
          />
          <SubmitButton>次へ</SubmitButton>
        </Group>
      </Form>
      <Text size="sm" c="dimmed" mt="sm">
        ほかの条件で選ぶときは、台帳で検索するか行を選び、「一括処理」を押してください。
      </Text>
    </Paper>
  );
}
