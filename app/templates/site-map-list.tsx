/** 案内図: one picture for each yard. */
import type { TemplatePictures } from '@bicycles/schema/templates/contracts';
import { Button, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { NewSiteMap } from './new-site-map.tsx';
import { ShownPicture } from './shown-picture.tsx';

type SiteMap = TemplatePictures['maps'][number];

export function SiteMapList({ maps, mayEdit }: { maps: readonly SiteMap[]; mayEdit: boolean }) {
  const [chosen, setChosen] = useState<SiteMap>();
  return (
    <Paper withBorder p="lg">
      <Title order={2} mb="xs">
        保管所の案内図
      </Title>
      <Text mb="md">通知書に66mm×46mmで印刷されます。白黒で見やすい図にしてください。</Text>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} spacing="lg">
        {maps.map((map) => (
          <Stack key={map.storageSiteId} gap="xs">
            <Title order={3}>{map.name}</Title>
            {map.picture === null ? (
              <Text c="dimmed">未登録です。通知書には名称と所在地が印刷されます。</Text>
            ) : (
              <ShownPicture picture={map.picture} label={`${map.name}の案内図`} width={320} />
            )}
            {mayEdit && (
              <Button
                variant="default"
                size="sm"
                leftSection={<IconUpload size={18} aria-hidden />}
                aria-label={`${map.name}の案内図を${map.picture === null ? '登録する' : '変更する'}`}
                onClick={() => setChosen(map)}
                style={{ alignSelf: 'flex-start' }}
              >
                {map.picture === null ? '登録する' : '変更する'}
              </Button>
            )}
          </Stack>
        ))}
      </SimpleGrid>
      {chosen && (
        <AskDrawer title={`${chosen.name}の案内図`} onClose={() => setChosen(undefined)}>
          <NewSiteMap storageSiteId={chosen.storageSiteId} onDone={() => setChosen(undefined)} />
        </AskDrawer>
      )}
    </Paper>
  );
}
