/** 条件を変える (row N3): when a variant goes out, for all of its versions. */
import { Failure } from '@bicycles/schema/ground/failure';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { ChangeTemplateConditions, GetTemplateKind } from '@bicycles/schema/templates/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Paper, Stack, Title } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { failureToResponse } from '#app/ground/directus/failure-to-response.server.ts';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { ConditionFields } from './condition-fields.tsx';
import { SubmitOrLeave } from './submit-or-leave.tsx';

export const handle: ScreenHandle = { title: '使い分けの条件' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'template.edit');
  const [{ kind, title, variants }, { places, storageSites }] = await Promise.all([
    load(request, GetTemplateKind, { kind: params['kind'] ?? '' }),
    load(request, ListChoices, {}),
  ]);
  const variant = variants.find(({ name }) => name === new URL(request.url).searchParams.get('name'));
  if (!variant) {
    throw failureToResponse(new Failure('variant-not-found', 'この名称の様式がありません。', { status: 404 }));
  }
  return { kind, title, variant, choices: { places, storageSites } };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, ChangeTemplateConditions, ({ kind, name }) =>
    redirectWithMessage(`/templates/${kind}`, `「${name}」の条件を変えました`),
  );

export default function Conditions() {
  const { kind, title, variant, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<z.output<typeof ChangeTemplateConditions.input>>({
    lastResult: result,
    defaultValue: { kind, name: variant.name, priority: variant.conditions.priority },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ChangeTemplateConditions.input }),
  });
  return (
    <Paper withBorder p="lg" maw={860}>
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="md">
          <Title order={2}>{`${title}「${variant.name}」の条件`}</Title>
          <FormErrors errors={form.errors} />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="name" value={variant.name} />
          <ConditionFields conditions={variant.conditions} choices={choices} priority={fields.priority} />
          <SubmitOrLeave label="条件を保存" backTo={`/templates/${kind}`} lastResult={result} />
        </Stack>
      </Form>
    </Paper>
  );
}
