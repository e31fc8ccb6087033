/** Which printer a document is for, so that its offset is allowed for; a terminal goes on with the one it had. */
import type { Printer } from '@bicycles/schema/printers/contracts';
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';

type PrinterSelectProps = Omit<NativeSelectProps, 'data' | 'value' | 'onChange'> & {
  printers: readonly Pick<Printer, 'id' | 'name'>[];
};

/** Sends `printerId`; empty for a print without any offset. Only the printer's id stays in the browser. */
export function PrinterSelect({ printers, ...props }: PrinterSelectProps) {
  const [kept, keep] = useLocalStorage<string>({ key: 'printer', defaultValue: '' });
  const chosen = printers.some(({ id }) => id === kept) ? kept : '';
  return (
    <NativeSelect
      label="プリンター"
      name="printerId"
      data={[
        { value: '', label: '指定しない（位置を直さない）' },
        ...printers.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={chosen}
      onChange={(event) => keep(event.currentTarget.value)}
      {...props}
    />
  );
}
