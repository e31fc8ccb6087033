import type { Day } from '@bicycles/schema/ground/values';
import { PrintDailyReport } from '@bicycles/schema/stock/contracts';
import { Button, Group, Paper, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { PaperForm } from '#app/parts/paper-form.tsx';

/** What only the yard knows of the day, and the three forms of the report: paper, CSV for Excel, CSV in UTF-8. */
export function PrintReportForm({ storageSiteId, day }: { storageSiteId: string; day: Day }) {
  return (
    <Paper withBorder p="md" component="section" aria-label="印刷とCSV">
      <PaperForm paper={PrintDailyReport} about={{ storageSiteId, day }}>
        <Stack gap="md">
          <Title order={2} fz="1.25rem">
            印刷とCSV
          </Title>
          <TextInput label="天候（任意）" name="weather" maxLength={20} maw={240} autoComplete="off" />
          <Textarea label="特記事項（任意）" name="remarks" maxLength={500} autosize minRows={2} />
          <Group>
            <Button type="submit" name="form" value="pdf" size="lg" leftSection={<IconPrinter aria-hidden />}>
              作業日報を印刷
            </Button>
            <Csv form="csv-cp932">CSV（Excel）</Csv>
            <Csv form="csv-utf8">CSV（UTF-8）</Csv>
          </Group>
        </Stack>
      </PaperForm>
    </Paper>
  );
}

function Csv({ form, children }: { form: string; children: string }) {
  return (
    <Button
      type="submit"
      name="form"
      value={form}
      formTarget="_self"
      size="lg"
      variant="default"
      leftSection={<IconFileSpreadsheet aria-hidden />}
    >
      {children}
    </Button>
  );
}
