/** 写真の確認 (row F5): photos whose bicycle is in doubt, each decided with one tap. */
import { ListPhotosToResolve, ResolvePhoto } from '@bicycles/schema/photos/resolve-contracts';
import { Alert, Stack, Text, Title } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { IconCircleCheck } from '@tabler/icons-react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { DoubtCard } from './doubt-card.tsx';

export const handle: ScreenHandle = { title: '写真の確認' };

export const loader = ({ request }: LoaderFunctionArgs) => load(request, ListPhotosToResolve, {});

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, ResolvePhoto, ({ bicycleId, tagNumber }) =>
    redirectWithMessage(
      '/photos/conflicts',
      bicycleId === null ? '写真を保留にしました' : `写真を札 ${tagNumber ?? '（札なし）'} の自転車に付けました`,
    ),
  );

export default function PhotoConflicts() {
  const { open, photos } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const aside = photos.filter(({ isSetAside }) => isSetAside);
  return (
    <Stack gap="lg" maw={1200}>
      <FormErrors errors={lastResult?.error?.['']} />
      {open === 0 ? (
        <Alert color="green" c="dark" icon={<IconCircleCheck aria-hidden />} title="確認する写真はありません">
          どの写真も自転車に付いています。
        </Alert>
      ) : (
        <Text size="lg">
          <strong>{open} 枚</strong>
          の写真が、どの自転車か決まっていません。写真と自転車を見比べて、正しい自転車を選んでください。
        </Text>
      )}
      {photos
        .filter(({ isSetAside }) => !isSetAside)
        .map((photo) => (
          <DoubtCard key={photo.id} photo={photo} position={photos.indexOf(photo) + 1} lastResult={lastResult} />
        ))}
      {aside.length > 0 && (
        <>
          <Title order={2}>保留にした写真</Title>
          {aside.map((photo) => (
            <DoubtCard key={photo.id} photo={photo} position={photos.indexOf(photo) + 1} lastResult={lastResult} />
          ))}
        </>
      )}
    </Stack>
  );
}
