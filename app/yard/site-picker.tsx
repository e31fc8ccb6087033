import { Alert, Group, NativeSelect, Text } from '@mantine/core';
import { useSearchParams } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type Site = { id: string; shortName: string };
type SitePickerProps = {
  sites: readonly Site[];
  ownSiteId: string | null;
  site: Site | undefined;
  /** What is done here, such as 受入. */
  work: string;
  /** What choosing a yard brings. */
  children: ReactNode;
  /** Stands at the end of the line. */
  aside?: ReactNode;
};

/** The yard that is worked at: one's own, or chosen by those who have none or help out elsewhere. */
export function SitePicker({ sites, ownSiteId, site, work, children, aside }: SitePickerProps) {
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
        {aside !== undefined && <div style={{ marginInlineStart: 'auto' }}>{aside}</div>}
      </Group>
      {site === undefined && <Text>{children}</Text>}
      {isElsewhere && (
        <Alert color="yellow" c="dark" icon={<IconAlertTriangle aria-hidden />}>
          所属と違う保管所「{site.shortName}」の{work}をしています。
        </Alert>
      )}
    </>
  );
}
