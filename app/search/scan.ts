/** A tag, or the number of a paper, read on the search screen: straight to its bicycle, or the reason why not. */
import { Failure } from '@bicycles/schema/ground/failure';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { call } from '#app/ground/directus/call.server.ts';

export async function action({ request }: ActionFunctionArgs) {
  const typedNumber = String((await request.formData()).get('number'));
  try {
    const { id } = await call(request, GetBicycle, { typedNumber, wasRead: true });
    return redirect(`/ledger/${id}`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return data(
      { message: error.code === 'bicycle-number-cut' ? error.message : `${typedNumber}：${error.message}` },
      { status: error.status },
    );
  }
}
