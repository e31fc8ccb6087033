import { gap } from '@bicycles/schema/stickers/sticker-serial';
import { Badge, Button, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import styles from './sticker.module.css';
import { StickerCrop } from './sticker-crop.tsx';
import type { StickerCheckState } from './use-sticker-check.ts';
import type { StickerPhoto } from './use-sticker-photo.ts';

type StickerCheckProps = {
  photo: StickerPhoto;
  check: StickerCheckState;
};

/** The sticker beside what was read on it: a person says that it is right, or corrects it in the field below. */
export function StickerCheck({ photo: { picture, proposal }, check }: StickerCheckProps) {
  if (proposal === undefined) return null;
  const { number, area, photo } = proposal;
  return (
    <div className={styles['check']} data-state={check.state} role="status">
      {picture !== undefined && area !== null && <StickerCrop picture={picture} area={area} photo={photo} />}
      {number === null ? (
        <Text fw={600}>番号を読み取れませんでした。シールを見て入力するか、明るくして正面から撮り直してください。</Text>
      ) : (
        <Group gap="md">
          <StateBadge check={check} />
          <span className={styles['number']}>
            {[...number].map((char, index) => (
              // The place in the number is what a character is.
              // biome-ignore lint/suspicious/noArrayIndexKey: the characters never change places
              <span key={index} className={char === gap ? styles['gap'] : undefined}>
                {char}
              </span>
            ))}
          </span>
          {check.state === 'offered' && (
            <Button size="lg" h={56} variant="default" onClick={check.use}>
              この番号を使う
            </Button>
          )}
          {check.state === 'unconfirmed' && (
            <Button
              size="lg"
              h={56}
              color="#1f7a35"
              leftSection={<IconCheck size={28} aria-hidden />}
              onClick={check.confirm}
            >
              合っています
            </Button>
          )}
        </Group>
      )}
      {check.state === 'gaps' && (
        <Text
          fw={600}
        >{`${gap} のところは読めませんでした。下の欄で${gap}を消し、シールを見て入力してください。`}</Text>
      )}
      {check.state === 'unconfirmed' && <Text>違うときは、下の欄で直してください。直せば確認は要りません。</Text>}
    </div>
  );
}

const badges = {
  offered: { label: '読み取り結果', colour: '#1864ab' },
  unconfirmed: { label: '読み取り結果・要確認', colour: '#b54708' },
  gaps: { label: '読み取り結果・要入力', colour: '#b54708' },
  agreed: { label: '確認済み', colour: '#1f7a35' },
  corrected: { label: '手で直しました', colour: '#1f7a35' },
  none: { label: '読み取り結果', colour: '#1864ab' },
} as const;

function StateBadge({ check: { state } }: { check: StickerCheckState }) {
  const { label, colour } = badges[state];
  return (
    <Badge size="xl" radius="sm" color={colour} variant="filled">
      {label}
    </Badge>
  );
}
