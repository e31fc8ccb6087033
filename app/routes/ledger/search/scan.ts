/** A tag read on the search screen: straight to its bicycle, or the reason why not. */
import { Failure } from '@bicycles/schema/failure';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { call } from '#app/directus/call.server.ts';

export async function action({ request }: ActionFunctionArgs) {
  const tagNumber = String((await request.formData()).get('tagNumber'));
  try {
    const { id } = await call(request, GetBicycle, { tagNumber });
    return redirect(`/ledger/${id}`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return data({ message: `札 ${tagNumber}：${error.message}` }, { status: error.status });
  }
}
