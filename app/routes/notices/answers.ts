/** `POST /notices/undelivered/answers`: the ward's answer to one address inquiry. */
import { AnswerAddressInquiry } from '@bicycles/schema/notices/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AnswerAddressInquiry, () => ({ result: undefined, isAnswered: true as const }));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());
