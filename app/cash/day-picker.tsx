import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import { Alert, Anchor, Group, NativeSelect, TextInput } from '@mantine/core';
import { Link, useSearchParams } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import styles from './cash.module.css';

type DayPickerProps = {
  sites: readonly { id: string; shortName: string }[];
  siteId: string;
  day: Day;
  today: Day;
  openDays: readonly Day[];
};

/** Whose cash and of which day; days that were never closed ask for it. */
export function DayPicker({ sites, siteId, day, today, openDays }: DayPickerProps) {
  const [, setSearch] = useSearchParams();
  return (
    <>
      <Group gap="md" align="end" className={styles['noPrint']}>
        <NativeSelect
          label="保管所"
          value={siteId}
          data={sites.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          onChange={(event) => setSearch({ site: event.currentTarget.value, day })}
        />
        <TextInput
          label="営業日"
          type="date"
          max={today}
          value={day}
          onChange={(event) => {
            if (event.currentTarget.value !== '') setSearch({ site: siteId, day: event.currentTarget.value });
          }}
        />
      </Group>
      {openDays.length > 0 && (
        <Alert
          className={styles['noPrint'] ?? ''}
          color="orange"
          c="dark"
          icon={<IconAlertTriangle aria-hidden />}
          title="締めていない日があります"
        >
          <Group gap="md">
            {openDays.map((open) => (
              <Anchor key={open} component={Link} to={`?site=${siteId}&day=${open}`} c="dark" td="underline">
                {formatWarekiShort(open)}
              </Anchor>
            ))}
          </Group>
        </Alert>
      )}
    </>
  );
}
