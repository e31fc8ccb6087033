import { type ExportForm, exportFormNames, exportForms } from '@bicycles/schema/export/contracts';
import { Paper, Radio, SimpleGrid } from '@mantine/core';

type FormChoiceProps = { value: ExportForm; onChange: (form: ExportForm) => void };

/** What comes out, each form with what it is good for. */
export function FormChoice({ value, onChange }: FormChoiceProps) {
  const choose = (chosen: string) => {
    const form = exportFormNames.find((name) => name === chosen);
    if (form !== undefined) onChange(form);
  };
  return (
    <Paper withBorder p="md">
      <Radio.Group name="form" label="出力の形" value={value} onChange={choose} labelProps={{ fw: 700 }}>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md" mt="xs">
          {exportFormNames.map((name) => (
            <Radio key={name} value={name} label={exportForms[name].label} description={exportForms[name].hint} />
          ))}
        </SimpleGrid>
      </Radio.Group>
    </Paper>
  );
}
