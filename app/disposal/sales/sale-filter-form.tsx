import { type SaleMoneyState, saleMoneyStateLabels, saleMoneyStates } from '@bicycles/schema/disposal/sale-contracts';
import { Group, NativeSelect } from '@mantine/core';
import { Form } from '@remix-run/react';
import { IconFilter } from '@tabler/icons-react';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type SaleFilterFormProps = {
  filter: { state?: SaleMoneyState | undefined; storageSiteId?: string | undefined };
  sites: readonly { id: string; shortName: string }[];
};

export function SaleFilterForm({ filter, sites }: SaleFilterFormProps) {
  return (
    <Form method="get" action="/disposals/sales" key={JSON.stringify(filter)}>
      <Group gap="sm" align="flex-end" mb="sm">
        <NativeSelect
          name="state"
          label="代金の状態"
          size="sm"
          defaultValue={filter.state ?? ''}
          data={[
            { value: '', label: 'すべて' },
            ...saleMoneyStates.map((state) => ({ value: state, label: saleMoneyStateLabels[state] })),
          ]}
        />
        <NativeSelect
          name="site"
          label="保管所"
          size="sm"
          defaultValue={filter.storageSiteId ?? ''}
          data={[
            { value: '', label: 'すべて' },
            ...sites.map(({ id, shortName }) => ({ value: id, label: shortName })),
          ]}
        />
        <SubmitButton size="sm" variant="default" leftSection={<IconFilter size={18} aria-hidden />}>
          絞り込む
        </SubmitButton>
      </Group>
    </Form>
  );
}
