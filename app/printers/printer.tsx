/** One printer (row N1): print the ruler page, measure, type in how far it is off, print again. */
import { can } from '@bicycles/schema/access';
import { Failure } from '@bicycles/schema/ground/failure';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { EditPrinter, ListPrinters } from '@bicycles/schema/printers/contracts';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { IconArrowLeft } from '@tabler/icons-react';
import { failureToResponse } from '#app/ground/directus/failure-to-response.server.ts';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { EditPrinterForm } from './edit-printer-form.tsx';
import { RetirePrinterButton } from './retire-printer-button.tsx';
import { TestPageButtons } from './test-page-buttons.tsx';

export const handle: ScreenHandle = { title: 'プリンター' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'printer.read');
  const [{ printers }, { storageSites }] = await Promise.all([
    load(request, ListPrinters, { includeRetired: true }),
    load(request, ListChoices, {}),
  ]);
  const printer = printers.find(({ id }) => id === params['id']);
  if (!printer) {
    throw failureToResponse(new Failure('printer-not-found', 'プリンターが見つかりません。', { status: 404 }));
  }
  return { printer, storageSites, mayEdit: can(role, 'printer.edit') };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, EditPrinter, ({ printerId, name }) =>
    redirectWithMessage(
      `/printers/${printerId}`,
      `「${name}」の設定を保存しました。もう一度試し刷りをして確かめてください`,
    ),
  );

export default function PrinterScreen() {
  const { printer, storageSites, mayEdit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Stack gap="lg" maw={860}>
      <div>
        <Button
          component={Link}
          to="/printers"
          variant="subtle"
          size="sm"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          ml={-12}
        >
          プリンターの一覧
        </Button>
        <Group justify="space-between">
          <Title order={2}>{printer.name}</Title>
          {mayEdit && <RetirePrinterButton printer={printer} />}
        </Group>
      </div>
      <Paper withBorder p="lg">
        <Title order={3}>1. 試し刷りをする</Title>
        <Text mb="sm">
          このプリンターを選び、「実際のサイズ」（拡大・縮小なし）で印刷してください。いまの設定で位置を合わせて印刷されます。
        </Text>
        <TestPageButtons printerId={printer.id} />
      </Paper>
      <Paper withBorder p="lg">
        <Title order={3}>2. 定規で測る</Title>
        <Text>
          紙の左端と上端から、目盛「20」の線までを定規で測ります。20mmより短ければ足りない分を、長ければ
          −（マイナス）を付けて、いまの値に足します。
        </Text>
        <Text>
          目盛「20」から「80」までが60mmでなければ、倍率を直します（例 59.4mmなら、100 × 60 ÷ 59.4 ＝ 101%）。
        </Text>
      </Paper>
      {mayEdit && (
        <EditPrinterForm
          key={JSON.stringify(printer)}
          printer={printer}
          storageSites={storageSites}
          lastResult={answer?.result}
        />
      )}
    </Stack>
  );
}
