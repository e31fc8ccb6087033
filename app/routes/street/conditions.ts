/** `POST /street/transport/conditions`: 状況メモ of a loaded bicycle. */
import { SetCondition } from '@bicycles/schema/street/transport-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, SetCondition, ({ bicycleId }) => ({ done: bicycleId, at: Date.now() }));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());
