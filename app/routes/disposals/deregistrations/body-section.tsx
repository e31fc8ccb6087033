import { AddDeregistrationRequest, type ListDeregistrations } from '@bicycles/schema/disposal/sale-contracts';
import { formatWarekiShort } from '@bicycles/schema/text/wareki';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Anchor, Group, Paper, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { Link, useFetcher } from '@remix-run/react';
import type { z } from 'zod';
import { CommandKey } from '#app/components/command-key.tsx';
import table from '#app/components/dense-table.module.css';
import { FieldText } from '#app/components/field-text.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { SelectableRow } from '#app/components/selection/selectable-row.tsx';
import selectionBar from '#app/components/selection/selection-bar.module.css';
import { SelectionCount } from '#app/components/selection/selection-count.tsx';
import { useRowSelection } from '#app/components/selection/use-row-selection.ts';
import { SubmitButton } from '#app/components/submit-button.tsx';
import type { action } from './deregistrations.tsx';

type Body = z.infer<typeof ListDeregistrations.output>['bodies'][number];

/** The bicycles of one police body, all chosen at first, and the letter to it. */
export function BodySection({ body, mayRequest }: { body: Body; mayRequest: boolean }) {
  const { policeBodyId, policeBodyName, rows } = body;
  const selection = useRowSelection(
    rows.map(({ bicycleId }) => bicycleId),
    'all',
  );
  return (
    <Paper withBorder p="md" component="section" aria-label={policeBodyName}>
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="1.125rem">{`${policeBodyName}（${rows.length}台）`}</Title>
        <SelectionCount total={rows.length} selection={selection} />
      </Group>
      <Table className={table['dense']} aria-label={policeBodyName}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <VisuallyHidden>選択</VisuallyHidden>
            </Table.Th>
            <Table.Th>整理番号</Table.Th>
            <Table.Th>防犯登録番号・車体番号</Table.Th>
            <Table.Th>特徴</Table.Th>
            <Table.Th>売却日</Table.Th>
            <Table.Th>所有権が移った日</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <SelectableRow
              key={row.bicycleId}
              id={row.bicycleId}
              label={row.managementNumber}
              isChosen={selection.isChosen(row.bicycleId)}
              toggle={selection.toggle}
            >
              <Table.Td className={table['number']}>
                <Anchor component={Link} to={`/ledger/${row.bicycleId}`}>
                  {row.managementNumber}
                </Anchor>
              </Table.Td>
              <Table.Td>
                {row.registrationNumber}
                <span className={table['second']}>{row.frameNumber}</span>
              </Table.Td>
              <Table.Td>{row.look}</Table.Td>
              <Table.Td className={table['number']} data-label="売却日">
                {formatWarekiShort(row.soldOn)}
              </Table.Td>
              <Table.Td className={table['number']} data-label="所有権">
                {formatWarekiShort(row.ownershipTransfersOn)}
              </Table.Td>
            </SelectableRow>
          ))}
        </Table.Tbody>
      </Table>
      {policeBodyId === null ? (
        <Text fw={700}>警察が分かりません。台帳で防犯登録番号の警察を選ぶと、その警察の一覧に移ります。</Text>
      ) : (
        mayRequest && <RequestForm policeBodyId={policeBodyId} bicycleIds={selection.chosen} />
      )}
    </Paper>
  );
}

function RequestForm({ policeBodyId, bicycleIds }: { policeBodyId: string; bicycleIds: readonly string[] }) {
  const fetcher = useFetcher<typeof action>();
  const result = fetcher.data?.result;
  const [form, fields] = useForm<{ documentNumber: string; bicycleIds: string[] }>({
    lastResult: result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddDeregistrationRequest.input }),
    shouldRevalidate: 'onInput',
  });
  return (
    <fetcher.Form
      method="post"
      action="/disposals/deregistrations"
      {...getFormProps(form)}
      className={selectionBar['bar']}
    >
      <FormErrors errors={[...(form.errors ?? []), ...(fields.bicycleIds.errors ?? [])]} />
      <CommandKey lastResult={result} />
      <input type="hidden" name="policeBodyId" value={policeBodyId} />
      {bicycleIds.map((bicycleId) => (
        <input key={bicycleId} type="hidden" name="bicycleIds" value={bicycleId} />
      ))}
      <Group gap="md" align="flex-start">
        <FieldText
          field={fields.documentNumber}
          label="文書番号"
          placeholder="例 8世交自第123号"
          size="sm"
          withAsterisk
          autoComplete="off"
        />
        <SubmitButton
          size="sm"
          mt={26}
          disabled={bicycleIds.length === 0}
          isPending={fetcher.state !== 'idle'}
        >{`${bicycleIds.length}台の抹消依頼を作成`}</SubmitButton>
      </Group>
    </fetcher.Form>
  );
}
