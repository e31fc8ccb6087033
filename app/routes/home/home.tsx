/** `/`: leads everybody to the screen that their work begins with. */
import { roleDetails } from '@bicycles/schema/access/roles';
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireUser } from '#app/session/require-user.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireUser(request);
  return redirect(roleDetails[role].home);
}
