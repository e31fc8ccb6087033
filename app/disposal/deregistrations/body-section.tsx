import { AddDeregistrationRequest, type ListDeregistrations } from '@bicycles/schema/disposal/sale-contracts';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Anchor, Group, Paper, Table, Text, Title } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { Link, useFetcher } from '@remix-run/react';
import type { z } from 'zod';
import { CommandKey } from '#app/parts/command-key.tsx';
import table from '#app/parts/dense-table.module.css';
import { FieldText } from '#app/parts/field-text.tsx';
import { FindInList } from '#app/parts/find-in-list.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { PageLinks } from '#app/parts/page-links.tsx';
import { ChoosableTable } from '#app/parts/selection/choosable-table.tsx';
import { ChosenIds } from '#app/parts/selection/chosen-ids.tsx';
import { SelectableRow } from '#app/parts/selection/selectable-row.tsx';
import selectionBar from '#app/parts/selection/selection-bar.module.css';
import { SelectionCount } from '#app/parts/selection/selection-count.tsx';
import { useRowSelection } from '#app/parts/selection/use-row-selection.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type Found = z.infer<typeof ListDeregistrations.output>;
type BodySectionProps = Pick<Found, 'rows' | 'rowIds'> & { body: Found['bodies'][number]; mayRequest: boolean };

const headings = ['整理番号', '防犯登録番号・車体番号', '特徴', '売却日', '所有権が移った日'];

/** The bicycles of one police body, all chosen at first over all pages, and the letter to it. */
export function BodySection({ body, rows, rowIds, mayRequest }: BodySectionProps) {
  const { policeBodyId, policeBodyName, count } = body;
  const selection = useRowSelection(rowIds, 'all', policeBodyId ?? 'unknown');
  return (
    <Paper withBorder p="md" component="section" aria-label={policeBodyName}>
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="1.125rem">{`${policeBodyName}（${count.toLocaleString('ja-JP')}台）`}</Title>
        <SelectionCount total={rowIds.length} selection={selection} />
      </Group>
      {count > rowIds.length && (
        <Text mb="xs">一度に依頼できるのは2,000台までです。残りは、依頼を作成したあとに続けて作れます。</Text>
      )}
      <FindInList label="一覧の中を番号でさがす" />
      <ChoosableTable label={policeBodyName} headings={headings}>
        {rows.rows.map((row) => (
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
      </ChoosableTable>
      <PageLinks page={rows.page} pages={rows.pages} />
      {policeBodyId === null ? (
        <Text fw={700}>警察が分かりません。台帳で防犯登録番号の警察を選ぶと、その警察の一覧に移ります。</Text>
      ) : (
        mayRequest && <RequestForm policeBodyId={policeBodyId} bicycleIds={selection.chosen} />
      )}
    </Paper>
  );
}

function RequestForm({ policeBodyId, bicycleIds }: { policeBodyId: string; bicycleIds: readonly string[] }) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const isAlive = useMounted();
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
      <ChosenIds name="bicycleIds" ids={bicycleIds} />
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
          disabled={bicycleIds.length === 0 || !isAlive}
          isPending={fetcher.state !== 'idle'}
        >{`${bicycleIds.length.toLocaleString('ja-JP')}台の抹消依頼を作成`}</SubmitButton>
      </Group>
    </fetcher.Form>
  );
}
