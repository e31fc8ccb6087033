/** `/`: leads everybody to the screen that their work begins with. */
import { roleDetails } from '@bicycles/schema/ground/access/roles';
import { GetProfile } from '@bicycles/schema/people/contracts';
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { load } from '#app/ground/directus/load.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await load(request, GetProfile, {});
  return redirect(roleDetails[role].home);
}
