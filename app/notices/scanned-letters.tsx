import { Table, Text } from '@mantine/core';
import table from '#app/parts/dense-table.module.css';
import styles from './notices.module.css';
import { ScannedLetter } from './scanned-letter.tsx';
import type { Scan } from './use-scan.ts';

/** What was scanned since this screen was opened, the latest on top. */
export function ScannedLetters({ scans }: { scans: readonly Scan[] }) {
  if (scans.length === 0) return null;
  return (
    <div className={styles['scanned']}>
      <Text fw={700} role="status">{`読み取った通知 ${scans.length}通`}</Text>
      <Table className={table['dense']} aria-label="読み取った通知">
        <Table.Tbody>
          {scans.map((scan) => (
            <ScannedLetter key={scan.key} scan={scan} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
