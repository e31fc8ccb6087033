/** `POST /templates/activations`: この版を使う; then the document's screen says so, or the seal's. */
import { ActivateTemplate } from '@bicycles/schema/templates/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, ActivateTemplate, ({ kind, name, version }) =>
    redirectWithMessage(
      kind === 'seal' ? '/templates/pictures' : `/templates/${kind}`,
      `${name} 第${version}版を使い始めました`,
    ),
  );

export const loader = () => redirect('/templates');
