/** 条件付きの様式を追加 (row N3): a name and when it goes out; it begins as the built-in template. */
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { anyConditions } from '@bicycles/schema/templates/conditions';
import { AddTemplateVariant, GetTemplateKind, standardVariant } from '@bicycles/schema/templates/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Paper, Stack, Title } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { ConditionFields } from './condition-fields.tsx';
import { SubmitOrLeave } from './submit-or-leave.tsx';

export const handle: ScreenHandle = { title: '条件付きの様式を追加' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'template.edit');
  const [{ kind, title, variants }, { places, storageSites }] = await Promise.all([
    load(request, GetTemplateKind, { kind: params['kind'] ?? '' }),
    load(request, ListChoices, {}),
  ]);
  const hasStandard = variants.some(({ name }) => name === standardVariant);
  return { kind, title, hasStandard, choices: { places, storageSites } };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddTemplateVariant, ({ kind, name }) =>
    redirectWithMessage(
      `/templates/${kind}`,
      `「${name}」を追加しました。新しい版を登録するか文言を変えて、使い始めてください`,
    ),
  );

export default function Add() {
  const { kind, title, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<z.output<typeof AddTemplateVariant.input>>({
    lastResult: result,
    constraint: constraintOf(AddTemplateVariant.input),
    defaultValue: { kind, priority: 0 },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddTemplateVariant.input }),
  });
  return (
    <Paper withBorder p="lg" maw={860}>
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="md">
          <Title order={2}>{`${title}に条件付きの様式を追加`}</Title>
          <FormErrors errors={form.errors} />
          <input type="hidden" name="kind" value={kind} />
          <FieldText
            field={fields.name}
            label="様式の名称"
            placeholder="例 三軒茶屋・期限間近"
            maxLength={40}
            autoComplete="off"
            maw={420}
          />
          <ConditionFields conditions={anyConditions} choices={choices} priority={fields.priority} />
          <SubmitOrLeave label="追加する" backTo={`/templates/${kind}`} lastResult={result} />
        </Stack>
      </Form>
    </Paper>
  );
}
