/** `POST /templates/retirements`: 使用をやめる. */
import { RetireTemplateVariant } from '@bicycles/schema/templates/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, RetireTemplateVariant, ({ kind, name }) =>
    redirectWithMessage(
      kind === 'seal' ? '/templates/pictures' : `/templates/${kind}`,
      `「${name}」の使用をやめました`,
    ),
  );

export const loader = () => redirect('/templates');
