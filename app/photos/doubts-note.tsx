import { Button } from '@mantine/core';
import { Link, useFetcher } from '@remix-run/react';
import { IconPhotoQuestion } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { loader } from './doubt-count.ts';

/** 写真の確認 n枚: in sight of the yard while there are any; nothing otherwise. Asked for after the screen stands. */
export function DoubtsNote() {
  const { data, load } = useFetcher<typeof loader>();
  useEffect(() => load('/photos/doubt-count'), [load]);
  if (data === undefined || data.open === 0) return null;
  return (
    <Button
      component={Link}
      to="/photos/conflicts"
      color="#b54708"
      size="md"
      mih={56}
      leftSection={<IconPhotoQuestion size={24} aria-hidden />}
      style={{ alignSelf: 'flex-start' }}
    >
      写真の確認が {data.open} 枚あります
    </Button>
  );
}
