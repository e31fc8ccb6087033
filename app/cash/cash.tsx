/** レジ締め: the cash of one yard and day, counted and compared with the returns. */

import { can } from '@bicycles/schema/access';
import { CloseCash, GetCashDay } from '@bicycles/schema/cash/contracts';
import { Day } from '@bicycles/schema/ground/values';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { mayWorkAt } from '@bicycles/schema/yard/may-work-at';
import { Stack, Text } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { useKept } from '#app/parts/use-kept.ts';
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
  const { storageSites, mayStandIn } = await load(request, ListChoices, {});
  const site = storageSites.find(({ id }) => id === (asked.get('site') ?? user.storageSiteId)) ?? storageSites[0];
  const day = Day.safeParse(asked.get('day')).data;
  const sites = storageSites.map(({ id, shortName }) => ({ id, shortName }));
  const mayReopen = can(user.role, 'cash.reopen');
  if (site === undefined) return { sites, site: undefined, closing: undefined, mayReopen, cash: undefined };
  const yard = { id: site.id, name: site.shortName };
  const closing = can(user.role, 'cash.close') ? mayWorkAt(user, yard, { mayStandIn }) : undefined;
  const cash = await load(request, GetCashDay, { storageSiteId: site.id, ...(day !== undefined && { day }) });
  return { sites, site: { id: site.id }, closing, mayReopen, cash };
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
  const { sites, site, closing, mayReopen, cash } = useLoaderData<typeof loader>();
  const answer = useKept(useActionData<typeof action>());
  if (site === undefined || cash === undefined)
    return <Text>保管所が登録されていません。設定で登録してください。</Text>;
  const { day, today, book, close, history, openDays, siteName, undoableUntil } = cash;
  return (
    <Stack gap="md" maw={1200}>
      <DayPicker sites={sites} siteId={site.id} day={day} today={today} openDays={openDays} />
      <div className={styles['columns']}>
        <CashBook book={book} day={day} siteName={siteName} />
        {close !== null && <ClosedDay close={close} mayReopen={mayReopen} undoableUntil={undoableUntil} />}
        {close === null && closing?.allowed && (
          <CloseForm
            key={`${site.id}${day}`}
            storageSiteId={site.id}
            day={day}
            siteName={siteName}
            book={book}
            lastResult={answer?.result}
          />
        )}
        {close === null && closing === undefined && <Text>まだ締めていません。レジは保管所が締めます。</Text>}
        {close === null && closing?.allowed === false && <Text>まだ締めていません。{closing.reason}</Text>}
      </div>
      <History closes={history} siteId={site.id} />
    </Stack>
  );
}
