/** `POST /street/transport/conditions`: 状況メモ of a loaded bicycle. */
import { ConditionMarkIds, ConditionMemo } from '@bicycles/schema/bicycle/condition';
import { SetCondition } from '@bicycles/schema/street/transport-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';

/** A form sends nothing for a box that is off or a field that is empty, and means that it is so. */
const wholeCondition = {
  ...SetCondition,
  input: SetCondition.input.extend({
    conditionMarkIds: ConditionMarkIds.default([]),
    conditionMemo: ConditionMemo.default(''),
  }),
};

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, wholeCondition, ({ bicycleId }) => ({ done: bicycleId, at: Date.now() }));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());
