import { ListChoices } from '@bicycles/schema/masters/contracts';
import { load } from '#app/ground/directus/load.server.ts';

/** The yard that a screen is about: the one asked for by `?site=`, else the person's own; and all to choose from. */
export async function chosenSite(request: Request, ownSiteId: string | null) {
  const { storageSites, today } = await load(request, ListChoices, {});
  const sites = storageSites.map(({ id, shortName }) => ({ id, shortName }));
  const wanted = new URL(request.url).searchParams.get('site') ?? ownSiteId;
  return { sites, ownSiteId, today, site: sites.find(({ id }) => id === wanted) };
}
