/** レジ締め: the cash of one yard and day, counted and compared with the returns (issue 4). */
import { can } from '@bicycles/schema/access/capabilities';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { CloseCash, GetCashDay } from '@bicycles/schema/returns/cash-contracts';
import { Day } from '@bicycles/schema/values';
import { Stack, Text } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { useKept } from '#app/components/use-kept.ts';
import { load } from '#app/directus/load.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import styles from './cash.module.css';
import { CashBook } from './cash-book.tsx';
import { CloseForm } from './close-form.tsx';
import { ClosedDay } from './closed-day.tsx';
import { DayPicker } from './day-picker.tsx';
import { History } from './history.tsx';
import { signedYen } from './signed-yen.ts';

export const handle: ScreenHandle = { title: 'レジ締め' };

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireCapability(request, 'cash.read');
  const asked = new URL(request.url).searchParams;
  const { storageSites } = await load(request, ListChoices, {});
  const site = storageSites.find(({ id }) => id === (asked.get('site') ?? user.storageSiteId)) ?? storageSites[0];
  const day = Day.safeParse(asked.get('day')).data;
  const rights = { close: can(user.role, 'cash.close'), reopen: can(user.role, 'cash.reopen') };
  const sites = storageSites.map(({ id, shortName }) => ({ id, shortName }));
  if (site === undefined) return { sites, site: undefined, rights, cash: undefined };
  const cash = await load(request, GetCashDay, { storageSiteId: site.id, ...(day !== undefined && { day }) });
  return { sites, site: { id: site.id }, rights, cash };
}

export const action = async ({ request }: ActionFunctionArgs) => {
  const { pathname, search } = new URL(request.url);
  return submitForm(request, CloseCash, ({ differenceYen }) =>
    redirectWithMessage(
      `${pathname}${search}`,
      differenceYen === 0
        ? 'レジを締めました。過不足はありません'
        : `レジを締めました。過不足 ${signedYen(differenceYen)}`,
    ),
  );
};

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Cash() {
  const { sites, site, rights, cash } = useLoaderData<typeof loader>();
  const answer = useKept(useActionData<typeof action>());
  if (site === undefined || cash === undefined)
    return <Text>保管所が登録されていません。設定で登録してください。</Text>;
  const { day, today, book, close, history, openDays, siteName } = cash;
  return (
    <Stack gap="md" maw={1200}>
      <DayPicker sites={sites} siteId={site.id} day={day} today={today} openDays={openDays} />
      <div className={styles['columns']}>
        <CashBook book={book} day={day} siteName={siteName} />
        {close !== null && <ClosedDay close={close} mayReopen={rights.reopen} />}
        {close === null && rights.close && (
          <CloseForm
            key={`${site.id}${day}`}
            storageSiteId={site.id}
            day={day}
            expectedYen={book.expectedYen}
            lastResult={answer?.result}
          />
        )}
        {close === null && !rights.close && <Text>まだ締めていません。レジは保管所が締めます。</Text>}
      </div>
      <History closes={history} siteId={site.id} />
    </Stack>
  );
}
