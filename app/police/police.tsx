/** 警察への照会を登録: what was asked and answered on paper, for one bicycle; the last record can be taken back. */

import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import {
  CancelPoliceInquiry,
  ListPoliceInquiries,
  type PoliceRecord,
  policeResultLabels,
  policeResults,
  RecordPoliceInquiry,
} from '@bicycles/schema/police/contracts';
import { metropolitanPoliceId } from '@bicycles/schema/police/metropolitan-police';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Paper, Stack, Table, Text } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, Form, useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { BicycleHeading } from '#app/ledger/bicycle-heading.tsx';
import { loadBicycle } from '#app/ledger/load-bicycle.server.ts';
import { Part } from '#app/ledger/part.tsx';
import { RevisionField } from '#app/ledger/revision-field.tsx';
import { SaveBar } from '#app/ledger/save-bar.tsx';
import { AskCommand } from '#app/parts/ask-command.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { type PoliceBoxes, PoliceFields } from './police-fields.tsx';

export const handle: ScreenHandle = { title: '警察への照会を登録' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'police-inquiry.record');
  const bicycle = await loadBicycle(request, params['id']);
  const [{ records }, { policeBodies, today }] = await Promise.all([
    load(request, ListPoliceInquiries, { bicycleId: bicycle.id }),
    load(request, ListChoices, {}),
  ]);
  return { bicycle, records, policeBodies, today };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, RecordPoliceInquiry, ({ bicycleId }) =>
    redirectWithMessage(`/ledger/${bicycleId}`, '警察への照会を登録しました'),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

type Boxes = PoliceBoxes & { reason: string };

export default function Police() {
  const { bicycle, records, policeBodies, today } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const open = records.find(({ state }) => state === 'asked');
  const [form, fields] = useForm<Boxes>({
    lastResult: result,
    defaultValue: {
      policeBodyId: open?.policeBodyId ?? askedOf(bicycle),
      documentNumber: open?.documentNumber ?? undefined,
      inquiredOn: open?.inquiredOn ?? undefined,
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: RecordPoliceInquiry.input as z.ZodType<Boxes> }),
  });
  return (
    <Stack gap="md" maw={900}>
      <BicycleHeading bicycle={bicycle} isPart />
      <Text>{`防犯登録番号：${bicycle.registrationNumber ?? '登録されていません'}`}</Text>
      <Records records={records} bicycle={bicycle} />
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="md">
          <FormErrors errors={form.errors} />
          <RevisionField bicycle={bicycle} lastResult={result} />
          <Part title={open ? '回答を登録' : '照会を登録'}>
            <PoliceFields fields={fields} policeBodies={policeBodies} today={today} />
          </Part>
          <SaveBar
            label={open ? '回答を登録' : '照会を登録'}
            backTo={`/ledger/${bicycle.id}`}
            lastResult={result}
            reason={{ field: fields.reason, label: '照会できない理由・備考', placeholder: '例 番号の末尾が欠けている' }}
          />
        </Stack>
      </Form>
    </Stack>
  );
}

/** The body that keeps such numbers: the one written down with it, or 警視庁. */
const askedOf = ({ registrationPoliceBodyId, registrationKind }: Bicycle): string | undefined =>
  registrationPoliceBodyId ?? (registrationKind === 'tokyo' ? metropolitanPoliceId : undefined);

const states: Record<string, string> = {
  ...Object.fromEntries(policeResults.map((result) => [result, policeResultLabels[result]])),
  conflict: '回答の不一致',
  cancelled: '取消し',
};

type RecordsProps = { records: readonly PoliceRecord[]; bicycle: { id: string; revision: number } };

/** What was asked before, newest first. */
function Records({ records, bicycle }: RecordsProps) {
  if (records.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label="照会の記録">
      <Stack gap="sm">
        <Table aria-label="照会の記録">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>照会先・文書番号</Table.Th>
              <Table.Th>番号</Table.Th>
              <Table.Th>照会日</Table.Th>
              <Table.Th>回答</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {records.map((record) => (
              <Table.Tr key={record.itemId}>
                <Table.Td>{[record.policeBodyName, record.documentNumber].filter(Boolean).join('　')}</Table.Td>
                <Table.Td>{record.registrationNumber || '－'}</Table.Td>
                <Table.Td>{record.inquiredOn === null ? '－' : formatWareki(record.inquiredOn)}</Table.Td>
                <Table.Td>
                  {[
                    states[record.state],
                    record.answeredOn !== null && formatWareki(record.answeredOn),
                    record.cancelledReason,
                  ]
                    .filter(Boolean)
                    .join('　')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {records.some(({ state }) => state !== 'cancelled') && (
          <div>
            <AskCommand
              label="最後の記録を取り消す"
              button={{ variant: 'default', c: 'red.9' }}
              title="最後の照会の記録を取り消しますか"
              command={CancelPoliceInquiry}
              about={{ bicycleId: bicycle.id, revision: String(bicycle.revision) }}
              reasonLabel="取消しの理由"
              submitLabel="取り消す"
            >
              <Text>
                この番号はもう一度照会が要ります。回答を取り消したときは、二人目が確認するまで処分できません。
              </Text>
            </AskCommand>
          </div>
        )}
      </Stack>
    </Paper>
  );
}
