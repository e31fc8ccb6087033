/** 出力 (row L7): found or picked bicycles as list, CSV, workbook, text, or positions for a map. */

import { can } from '@bicycles/schema/access';
import { PreviewExport } from '@bicycles/schema/export/contracts';
import { Anchor, Paper, Stack, Text } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  type ClientLoaderFunctionArgs,
  json,
  Link,
  useActionData,
  useLoaderData,
} from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { answerIfReached } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { sealSet, unsealSet } from '#app/parts/selection/handed-set.server.ts';
import { readSet } from '#app/parts/selection/set-field.ts';
import { useHandedSet } from '#app/parts/selection/use-handed-set.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { useKept } from '#app/parts/use-kept.ts';
import { ExportScreen } from './export-screen.tsx';
import { keptExportColumns } from './kept-columns.server.ts';
import { LostEntry } from './lost-entry.tsx';

export const handle: ScreenHandle = { title: '台帳の出力' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, role } = await requireCapability(request, 'ledger.export');
  const seesOwners = can(role, 'owner.read');
  return { seesOwners, firstColumns: keptExportColumns(request, id, seesOwners) };
}

export const clientLoader = async ({ serverLoader }: ClientLoaderFunctionArgs) =>
  (await answerIfReached(() => serverLoader<typeof loader>())) ?? null;

/** The ledger's tool bar hands the set over here. */
export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireCapability(request, 'ledger.export');
  const form = await request.formData();
  const set = readSet(form) ?? (await unsealSet(form, id));
  if (set === undefined) return { asked: undefined, handed: undefined, unsentSet: undefined };
  const { count } = await load(request, PreviewExport, { set, form: 'text', columns: ['managementNumber'] });
  return { asked: { set, count }, handed: await sealSet(set, id), unsentSet: undefined };
}

/** Without an answer the chosen bicycles stay, to be sent again. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const unsentSet = String((await request.clone().formData()).get('set') ?? '');
  const answer = await answerIfReached(() => serverAction<typeof action>());
  return answer ?? json({ asked: undefined, handed: undefined, unsentSet }, { status: 503 });
}

export default function Export() {
  const rights = useKept(useLoaderData<typeof clientLoader>() ?? undefined);
  const answer = useActionData<typeof clientAction>();
  useHandedSet(answer !== undefined && 'handed' in answer ? answer.handed : undefined);
  if (answer?.unsentSet !== undefined) {
    return <LostEntry action="/ledger/export" what="出力の準備ができませんでした" set={answer.unsentSet} />;
  }
  if (answer?.asked !== undefined && rights !== undefined) return <ExportScreen {...answer.asked} {...rights} />;
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
