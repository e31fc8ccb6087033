import type { StockCheck } from '@bicycles/schema/stock/contracts';
import { formatWarekiShort } from '@bicycles/schema/text/wareki';
import { Button, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import styles from './stock.module.css';

const named = 3;

/** On the office's first screen as long as a night's stock does not add up and nobody has said why. */
export function AlarmBanner({ alarms }: { alarms: readonly StockCheck[] }) {
  if (alarms.length === 0) return null;
  const nights = alarms
    .slice(0, named)
    .map(({ storageSiteName, businessDay }) => `${storageSiteName} ${formatWarekiShort(businessDay)}`);
  const more = alarms.length > named ? ` ほか${alarms.length - named}件` : '';
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
