/** 使い方: what each role does with the system, on one page. */
import { GetProfile } from '@bicycles/schema/people/contracts';
import { List, Paper, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useOutletContext } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import type { Guide } from '#app/parts/room.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { guidesOf } from './guides.ts';

export const handle: ScreenHandle = { title: '使い方' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await load(request, GetProfile, {});
  return { role };
}

export default function Help() {
  const { role } = useLoaderData<typeof loader>();
  const guides = guidesOf(useOutletContext<Guide[]>(), role);
  return (
    <Stack gap="lg" maw={760}>
      {guides.map(({ title, steps }) => (
        <Paper key={title} withBorder p="lg">
          <Title order={2} mb="sm">
            {title}
          </Title>
          <List type="ordered" spacing="sm">
            {steps.map((step) => (
              <List.Item key={step}>
                <Text span lh={1.7}>
                  {step}
                </Text>
              </List.Item>
            ))}
          </List>
        </Paper>
      ))}
    </Stack>
  );
}
