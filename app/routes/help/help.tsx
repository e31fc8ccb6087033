/** 使い方: what each role does with the system, on one page. */
import { GetProfile } from '@bicycles/schema/people/contracts';
import { List, Paper, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '#app/directus/load.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { everyone, guides } from './guides.ts';

export const handle: ScreenHandle = { title: '使い方' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await load(request, GetProfile, {});
  return { guide: guides[role] };
}

export default function Help() {
  const { guide } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg" maw={760}>
      {[...guide, ...everyone].map(({ title, steps }) => (
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
