import type { Standing } from '@bicycles/schema/stock/contracts';
import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { BicyclePicture } from '#app/parts/bicycle-picture.tsx';
import styles from './stock.module.css';

type StandingCardProps = { bicycle: Standing; children?: ReactNode };

/** A bicycle as one looks for it in the yard: its picture, its slot, its look. */
export function StandingCard({ bicycle, children }: StandingCardProps) {
  const { bicycleId, tagNumber, managementNumber, placeName, look, storageSlot, photoId } = bicycle;
  return (
    <li className={styles['card']}>
      <BicyclePicture photoId={photoId} />
      <div>
        <Text fw={700} fz="lg">
          置き場所 {storageSlot ?? '未登録'}
        </Text>
        <Text>{look || '車種・色は未登録'}</Text>
        <Anchor component={Link} to={`/ledger/${bicycleId}`}>
          {managementNumber ?? '整理番号なし'}
        </Anchor>
        <Text size="sm">
          {placeName}　札 {formatTagNumber(tagNumber)}
        </Text>
        {children}
      </div>
    </li>
  );
}
