/** `POST /street/transport/cancellations`: a bicycle that is not on the truck after all. */
import { CancelLoading } from '@bicycles/schema/street/transport-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, CancelLoading, ({ bicycleId }) => ({ done: bicycleId }));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());
