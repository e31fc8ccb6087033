/** `POST /stock/stocktake/…/print`: 棚卸結果表 as PDF in a tab of its own. */
import { PrintStocktake } from '@bicycles/schema/stock/contracts';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { printFromForm } from '#app/directus/print-from-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) => printFromForm(request, PrintStocktake, '棚卸結果表.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/stock/stocktake/${params['stocktakeId']}`);
