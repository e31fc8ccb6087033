/** プリンター (row N1): those that documents are printed on, and how far each of them is off. */
import { can } from '@bicycles/schema/access';
import { AddPrinter, ListPrinters, type Printer } from '@bicycles/schema/printers/contracts';
import { Anchor, Badge, Paper, Stack, Table, Text, Title } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { AddPrinterForm } from './add-printer-form.tsx';

export const handle: ScreenHandle = { title: 'プリンター' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'printer.read');
  const { printers } = await load(request, ListPrinters, { includeRetired: true });
  return { printers, mayEdit: can(role, 'printer.edit') };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddPrinter, ({ printerId, name }) =>
    redirectWithMessage(`/printers/${printerId}`, `「${name}」を追加しました。試し刷りをして、ずれを測ってください`),
  );

export default function Printers() {
  const { printers, mayEdit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Stack gap="lg">
      <Paper withBorder p="lg">
        <Title order={2} mb="xs">
          プリンター
        </Title>
        <Text mb="sm">窓付き封筒・はがき・ラベルに正しく印刷されるよう、プリンターごとに位置のずれを覚えます。</Text>
        {printers.length === 0 ? (
          <Text c="dimmed">まだプリンターがありません。名前を入れて追加すると、印刷のときに選べます。</Text>
        ) : (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>名前</Table.Th>
                <Table.Th ta="right">右へ</Table.Th>
                <Table.Th ta="right">下へ</Table.Th>
                <Table.Th ta="right">倍率</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {printers.map((printer) => (
                <Row key={printer.id} printer={printer} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Paper>
      {mayEdit && <AddPrinterForm lastResult={answer?.result} />}
    </Stack>
  );
}

function Row({
  printer: { id, name, storageSiteName, offsetXMm, offsetYMm, scalePercent, isRetired },
}: {
  printer: Printer;
}) {
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/printers/${id}`} fw={700} display="inline-block" py={4}>
          {name}
        </Anchor>
        {isRetired && (
          <Badge ml="sm" variant="light" color="gray" c="dark">
            廃止
          </Badge>
        )}
        {storageSiteName !== null && (
          <Text size="sm" c="dimmed">
            {storageSiteName}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">{`${offsetXMm}mm`}</Table.Td>
      <Table.Td ta="right">{`${offsetYMm}mm`}</Table.Td>
      <Table.Td ta="right">{`${scalePercent}%`}</Table.Td>
    </Table.Tr>
  );
}
