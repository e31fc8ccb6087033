/** 所有者を登録: typed by hand; the earlier owner row stays as it was. */
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { ListPastOwners } from '@bicycles/schema/ledger/past-owner-contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Paper, SimpleGrid, Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, Form, useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { AddressFields } from '#app/parts/address-fields.tsx';
import { FieldCheck } from '#app/parts/field-check.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { BicycleHeading } from './bicycle-heading.tsx';
import { loadBicycle } from './load-bicycle.server.ts';
import { PastOwners } from './past-owners.tsx';
import { RevisionField } from './revision-field.tsx';
import { SaveBar } from './save-bar.tsx';

export const handle: ScreenHandle = { title: '所有者を登録' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'owner.edit');
  const bicycle = await loadBicycle(request, params['id']);
  const { owners } = await load(request, ListPastOwners, { bicycleId: bicycle.id });
  return { bicycle, pastOwners: owners };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, SetOwner, ({ bicycleId }) => redirectWithMessage(`/ledger/${bicycleId}`, '所有者を登録しました'));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Owner() {
  const { bicycle, pastOwners } = useLoaderData<typeof loader>();
  const { owner } = bicycle;
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<z.output<typeof SetOwner.input>>({
    lastResult: result,
    defaultValue: {
      name: owner?.name ?? undefined,
      nameKana: owner?.nameKana ?? undefined,
      postalCode: owner?.postalCode ?? undefined,
      address: owner?.address ?? undefined,
      phone: owner?.phone ?? undefined,
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: SetOwner.input }),
  });
  const isRenamed = owner !== null && fields.name.value?.trim() !== owner.name?.trim();
  return (
    <Stack gap="md" maw={760}>
      <BicycleHeading bicycle={bicycle} isPart />
      <PastOwners owners={pastOwners} bicycle={bicycle} />
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="md">
          <FormErrors errors={form.errors} />
          <RevisionField bicycle={bicycle} lastResult={result} />
          <Paper withBorder p="md">
            <Stack gap="md">
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <FieldText field={fields.name} label="氏名" withAsterisk autoComplete="off" autoFocus />
                <FieldText field={fields.nameKana} label="氏名（カナ）" autoComplete="off" />
              </SimpleGrid>
              {isRenamed && (
                <FieldCheck
                  field={fields.isSamePerson}
                  label="同じ人の氏名の誤りを直す"
                  description="別の人に替えるときは選びません（前の人への返還通知は効かなくなり、新しい所有者への通知が要ります）。どちらのときも、処分には別の担当者の確認が要ります。"
                />
              )}
              <AddressFields postalCode={fields.postalCode} address={fields.address} />
              <FieldText field={fields.phone} label="電話番号" type="tel" autoComplete="off" w={240} />
            </Stack>
          </Paper>
          <SaveBar
            label="所有者を登録"
            backTo={`/ledger/${bicycle.id}`}
            lastResult={result}
            reason={
              owner === null
                ? undefined
                : { field: fields.reason, label: '氏名を変える理由', placeholder: '例 同姓の別人と取り違えた' }
            }
          />
        </Stack>
      </Form>
    </Stack>
  );
}
