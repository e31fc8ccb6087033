import { Alert, Group, NativeSelect, Text } from '@mantine/core';
import { useSearchParams } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';

type Site = { id: string; shortName: string };
type SitePickerProps = { sites: readonly Site[]; ownSiteId: string | null; site: Site | undefined };

/** The yard that is worked at: one's own, or chosen by those who have none or help out elsewhere. */
export function SitePicker({ sites, ownSiteId, site }: SitePickerProps) {
  const [, setSearch] = useSearchParams();
  const isElsewhere = site !== undefined && ownSiteId !== null && site.id !== ownSiteId;
  return (
    <>
      <Group gap="sm">
        <Text component="label" htmlFor="site" fw={700}>
          保管所
        </Text>
        <NativeSelect
          id="site"
          value={site?.id ?? ''}
          data={[
            ...(site === undefined ? [{ value: '', label: '選んでください' }] : []),
            ...sites.map(({ id, shortName }) => ({ value: id, label: shortName })),
          ]}
          onChange={(event) => setSearch({ site: event.currentTarget.value })}
        />
      </Group>
      {site === undefined && <Text>受け入れる保管所を選ぶと、移送中の自転車が出ます。</Text>}
      {isElsewhere && (
        <Alert color="yellow" c="dark" icon={<IconAlertTriangle aria-hidden />}>
          所属と違う保管所「{site.shortName}」の受入をしています。
        </Alert>
      )}
    </>
  );
}
