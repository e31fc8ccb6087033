/** 出力 (row L7): found or picked bicycles as list, CSV, workbook, text, or positions for a map. */
import { can } from '@bicycles/schema/access/capabilities';
import { PreviewExport } from '@bicycles/schema/searches/export-contracts';
import { Anchor, Paper, Stack, Text } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/directus/load.server.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { ExportScreen } from './export-screen.tsx';
import { readSet } from './set-field.ts';

export const handle: ScreenHandle = { title: '台帳の出力' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'ledger.export');
  return { seesOwners: can(role, 'owner.read') };
}

/** The ledger's tool bar hands the set over here. */
export async function action({ request }: ActionFunctionArgs) {
  await requireCapability(request, 'ledger.export');
  const set = readSet(await request.formData());
  if (set === undefined) return undefined;
  const { count } = await load(request, PreviewExport, { set, form: 'text', columns: ['managementNumber'] });
  return { set, count };
}

export default function Export() {
  const { seesOwners } = useLoaderData<typeof loader>();
  const asked = useActionData<typeof action>();
  if (asked !== undefined) return <ExportScreen {...asked} seesOwners={seesOwners} />;
  return (
    <Paper withBorder p="lg" maw={640}>
      <Stack gap="xs">
        <Text>出力する自転車が選ばれていません。台帳で検索し、「出力」を押してください。</Text>
        <Anchor component={Link} to="/ledger">
          台帳を検索する
        </Anchor>
      </Stack>
    </Paper>
  );
}
