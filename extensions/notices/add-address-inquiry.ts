import { AddAddressInquiry, type LeftOut } from '@bicycles/schema/notices/contracts';
import { mayInquireAddress } from '@bicycles/schema/notices/may-inquire-address';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { changeNotice } from './change-notice.ts';
import { lockNotices } from './lock-notices.ts';
import { readUndelivered } from './read-undelivered.ts';

/** 住所照会 N4: the chosen returned letters are asked of the ward's residents' office; others are named. */
export const addAddressInquiry = defineCommand(AddAddressInquiry, async ({ noticeIds, inquiredOn }, context) => {
  const { trx, today, audit } = context;
  const notices = await lockNotices(trx, { noticeIds });
  const returned = await readUndelivered(trx, 'n.id = any(:noticeIds)', { noticeIds });
  const skipped: LeftOut[] = [];
  for (const { id, number, bicycle } of notices) {
    const { step = null, undeliveredOn = null } = returned.find(({ noticeId }) => noticeId === id) ?? {};
    const verdict = mayInquireAddress({ step, inquiredOn, undeliveredOn, today });
    if (verdict.allowed) {
      const event = { kind: 'address-inquired' as const, details: { number, inquiredOn } };
      await changeNotice(context, { noticeId: id, bicycle }, { changes: { addressInquiredOn: inquiredOn }, event });
    } else skipped.push(leftOut(bicycle, verdict.reason));
  }
  const count = notices.length - skipped.length;
  audit({ kind: 'notices', details: { inquiredOn, count, numbers: notices.map(({ number }) => number) } });
  return { count, skipped };
});
