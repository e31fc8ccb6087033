/** 新しい版を登録 (row N2): a file edited in LibreOffice or Word, checked and tried before it is kept. */
import {
  GetTemplateKind,
  maximumTemplateBytes,
  standardVariant,
  UploadedVersion,
  UploadFacts,
} from '@bicycles/schema/templates/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { List, Paper, Stack, Text, Title } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import type { z } from 'zod';
import { load } from '#app/ground/directus/load.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { FieldFile } from './field-file.tsx';
import { SubmitOrLeave } from './submit-or-leave.tsx';
import { submitUpload } from './submit-upload.server.ts';
import { uploadedFile } from './uploaded-file.ts';

const schema = UploadFacts.extend({ file: uploadedFile(maximumTemplateBytes) });

export const handle: ScreenHandle = { title: '新しい版を登録' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'template.edit');
  const { kind, title } = await load(request, GetTemplateKind, { kind: params['kind'] ?? '' });
  return { kind, title, name: new URL(request.url).searchParams.get('name') ?? standardVariant };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitUpload(request, {
    schema,
    maximumBytes: maximumTemplateBytes,
    path: (key) => `/templates/versions/${key}`,
    output: UploadedVersion,
    done: ({ kind, versionId, version }) =>
      redirectWithMessage(
        `/templates/${kind}/trial?version=${versionId}`,
        `第${version}版を登録しました。仕上がりを確かめて「第${version}版を使う」を押してください`,
      ),
  });

export default function Upload() {
  const { kind, title, name } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const { state } = useNavigation();
  const [form, fields] = useForm<z.output<typeof schema>>({
    lastResult: result,
    defaultValue: { kind, name },
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
  });
  return (
    <Paper withBorder p="lg" maw={760}>
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <Stack gap="md">
          <Title order={2}>{`${title}「${name}」の新しい版`}</Title>
          <FormErrors errors={form.errors} />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="name" value={name} />
          <FieldFile
            field={fields.file}
            label="様式のファイル"
            description="ODT（LibreOffice）かDOCX（Word）。5MBまで。ここへドラッグしても選べます"
            accept=".odt,.docx"
          />
          <FieldText
            field={fields.note}
            label="変えたところ"
            description="あとで見て分かるように（例 問合せ先の電話番号を変更）"
            autoComplete="off"
          />
          <div>
            <Text fw={700}>登録のときに次のことを確かめます</Text>
            <List>
              <List.Item>知らないタグやつづりの違うタグがないこと</List.Item>
              <List.Item>マクロ（プログラム）が入っていないこと</List.Item>
              <List.Item>見本で印刷でき、ページ数が同梱の様式と同じこと</List.Item>
            </List>
          </div>
          <Text c="dimmed">登録しただけでは使われません。試し刷りを見てから使い始めます。</Text>
          <SubmitOrLeave
            label={state === 'submitting' ? '確かめています…' : '確かめて登録'}
            backTo={`/templates/${kind}`}
            lastResult={result}
          />
        </Stack>
      </Form>
    </Paper>
  );
}
