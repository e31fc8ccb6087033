import { assertAllowed } from '@bicycles/schema/ground/failure';
import type { Addressee } from '@bicycles/schema/notices/addressee';
import { isSameAddressee } from '@bicycles/schema/notices/addressee';
import { AnswerAddressInquiry } from '@bicycles/schema/notices/contracts';
import { mayAnswerAddress } from '@bicycles/schema/notices/may-answer-address';
import { defineCommand } from '../ground/command/define-command.ts';
import { lockRow } from '../ground/command/rows.ts';
import { changeNotice } from './change-notice.ts';
import { lockNotice } from './lock-notice.ts';
import { moveOwner } from './move-owner.ts';
import { readUndelivered } from './read-undelivered.ts';

/** 住所照会の回答 N4: a new address makes the bicycle a candidate again; the earlier one is kept with the owner. */
export const answerAddressInquiry = defineCommand(AnswerAddressInquiry, async (input, context) => {
  const { trx, today, at, audit } = context;
  const { noticeId, answeredOn, isFound } = input;
  const { notice, bicycle } = await lockNotice(trx, { noticeId });
  const [returned] = await readUndelivered(trx, 'n.id = :noticeId', { noticeId });
  const earlier = bicycle.owner ? await lockRow(trx, 'owners', bicycle.owner) : undefined;
  const reached: Addressee = {
    name: notice.recipientName,
    postalCode: notice.recipientPostalCode,
    address: notice.recipientAddress,
  };
  const found: Addressee = {
    name: input.name ?? earlier?.name ?? notice.recipientName,
    postalCode: input.postalCode ?? null,
    address: input.address ?? null,
  };
  assertAllowed(
    mayAnswerAddress({
      step: returned?.step ?? null,
      addressInquiredOn: notice.addressInquiredOn,
      answeredOn,
      today,
      isFound,
      isSameAddress: isSameAddressee(found, reached),
    }),
    'address',
  );
  const owner = isFound ? await moveOwner(trx, { earlier, found, on: answeredOn, note: input.note, at }) : undefined;

  // The event says that there is an answer; what it says stays with the owner.
  await changeNotice(
    context,
    { noticeId, bicycle },
    {
      changes: { addressAnsweredOn: answeredOn, ...(input.note !== undefined && { note: input.note }) },
      event: { kind: 'address-answered', details: { number: notice.number, answeredOn, isFound } },
      ...(owner !== undefined && { owner }),
    },
  );
  audit({ kind: 'notices', id: noticeId, details: { number: notice.number, isFound, bicycleId: bicycle.id } });
  return { noticeId };
});
