import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { ListStockChecks } from '@bicycles/schema/stock/contracts';
import { Button, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { z } from 'zod';
import styles from './stock.module.css';

/** Enough to see which yards it is about. */
export const namedAlarms = 3;

/** On the office's first screen as long as a night's stock does not add up and nobody has said why. */
export function AlarmBanner({ alarms }: Pick<z.output<typeof ListStockChecks.output>, 'alarms'>) {
  if (alarms.count === 0) return null;
  const nights = alarms.rows
    .slice(0, namedAlarms)
    .map(({ storageSiteName, businessDay }) => `${storageSiteName} ${formatWarekiShort(businessDay)}`);
  const more = alarms.count > namedAlarms ? ` ほか${alarms.count - namedAlarms}件` : '';
  return (
    <div className={styles['banner']} role="alert">
      <IconAlertTriangle size={28} aria-hidden />
      <div>
        <Text fw={700}>在庫が合わない保管所があります</Text>
        <Text>
          {nights.join('、')}
          {more}
        </Text>
      </div>
      <Button component={Link} to="/stock/checks" variant="default">
        内容を確かめる
      </Button>
    </div>
  );
}
