/** A little everyday work, so that memory is measured in a product that has been used. */
import { SearchBicycles } from '@bicycles/schema/search/contracts';
import { ListStreetDay } from '@bicycles/schema/street/contracts';
import { apiClient, signIn } from '../../../directus/api-client.ts';
import { loginOf } from '../../harness/people.ts';

/** Sends `count` requests one after the other: half to the ledger, half to the gate. Throws when one fails. */
export async function sendRequests(origin: string, directusUrl: string, count: number): Promise<void> {
  const { email, password } = loginOf('office');
  const office = apiClient(directusUrl, await signIn(directusUrl, email, password));
  const turns = [
    () => office.send(ListStreetDay, {}),
    () => getPage(`${origin}/login`),
    () => office.send(SearchBicycles, { conditions: {} }),
    () => getPage(`${origin}/healthz`),
  ];
  for (let index = 0; index < count; index += 1) await turns[index % turns.length]?.();
}

async function getPage(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  await response.arrayBuffer();
}
