/** The same questions to the stock items API of Directus, as an administrator, count included. */
import type { SearchInput } from './shapes.ts';

/** Filters of Directus for the shapes that it can ask; the text ones by `_icontains` on the stored form. */
function itemsFilter({ conditions }: SearchInput): Record<string, unknown> | undefined {
  const { tagNumber, registrationNumber, placeIds, storageSiteIds, statuses, days } = conditions;
  const parts = [
    tagNumber !== undefined && { tag: { number: { _eq: tagNumber } } },
    registrationNumber !== undefined && { registration_key: { _contains: registrationNumber } },
    placeIds && { place: { _in: placeIds } },
    storageSiteIds && { storage_site: { _in: storageSiteIds } },
    statuses && { status: { _in: statuses } },
    days?.removed && { removed_on: { _between: [days.removed.from, days.removed.to] } },
  ].filter((part) => part !== false && part !== undefined);
  return parts.length === 0 ? undefined : { _and: parts };
}

export const comparedShapes = [
  '札番号（全体）',
  '防犯登録番号（署名2字）',
  '撤去場所',
  '撤去場所と撤去日（1週間）',
  '保管場所で保管中',
];

export async function askItems(url: string, token: string, input: SearchInput): Promise<void> {
  const query = new URLSearchParams({
    filter: JSON.stringify(itemsFilter(input) ?? {}),
    sort: '-removed_at',
    limit: '50',
    meta: 'filter_count',
    fields:
      'id,management_number,status,removed_on,place.name,storage_site.name,model.label,colour.label,registration_number',
  });
  const response = await fetch(`${url}/items/bicycles?${query}`, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`Items API: ${response.status} ${await response.text()}`);
  await response.json();
}
