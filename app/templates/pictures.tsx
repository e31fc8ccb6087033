/** 公印・案内図 (row N2): what is printed in every document, as it stands today. */
import { can } from '@bicycles/schema/access';
import { GetTemplatePictures } from '@bicycles/schema/templates/contracts';
import { Stack } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { SealList } from './seal-list.tsx';
import { SiteMapList } from './site-map-list.tsx';
import { TemplateTabs } from './template-tabs.tsx';

export const handle: ScreenHandle = { title: '公印・案内図' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'template.read');
  return { pictures: await load(request, GetTemplatePictures, {}), mayEdit: can(role, 'template.edit') };
}

export default function Pictures() {
  const { pictures, mayEdit } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <TemplateTabs />
      <SealList pictures={pictures} mayEdit={mayEdit} />
      <SiteMapList maps={pictures.maps} mayEdit={mayEdit} />
    </Stack>
  );
}
