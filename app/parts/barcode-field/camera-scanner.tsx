import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconBulb, IconBulbOff, IconCameraRotate, IconKeyboard } from '@tabler/icons-react';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { Accept } from './accept-reading.ts';
import styles from './camera-scanner.module.css';
import { signalReading } from './signal-reading.ts';
import { useCameraScan } from './use-camera-scan.ts';

type Props = {
  isOpen: boolean;
  onClose(): void;
  onRead(tagNumber: string): void;
  /** What counts as a number, unless it is the one of a tag, and what it stands on. */
  accept?: Accept;
  thing?: string;
};

/** Long enough to see the number while the next thing is already under way. */
const shownForMs = 600;

const hintsFor = (thing: string) => ({
  starting: 'カメラを準備しています…',
  looking: `${thing}のバーコードを枠に合わせてください`,
  disagreeing: `番号が一つに決まりません。${thing}を1枚だけ枠に入れてください`,
  aside: `${thing}が中央から外れています。中央の線をバーコードに重ねてください`,
  read: '読み取りました',
  failed: '',
});

/** The whole screen as a scanner; it closes by itself after a reading, or by one tap. */
export function CameraScanner({ isOpen, onClose, onRead, accept, thing = '札' }: Props) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      fullScreen
      padding={0}
      withCloseButton={false}
      title={`カメラで${thing}を読み取る`}
      transitionProps={{ duration: 0 }}
      classNames={{ header: styles['hiddenTitle'], body: styles['body'], content: styles['content'] }}
    >
      {isOpen && <Scanner onClose={onClose} onRead={onRead} accept={accept} thing={thing} />}
    </Modal>
  );
}

function Scanner({
  onClose,
  onRead,
  accept,
  thing,
}: Omit<Props, 'isOpen' | 'accept' | 'thing'> & { accept: Accept | undefined; thing: string }) {
  const view = useRef<HTMLDivElement>(null);
  const [tagNumber, setTagNumber] = useState<string>();
  const { state, failure, aspectRatio, cameras, cameraIndex, switchCamera, torch } = useCameraScan(
    view,
    (read) => {
      signalReading('accepted');
      setTagNumber(read);
      onRead(read);
    },
    accept,
  );

  useEffect(() => {
    if (tagNumber === undefined) return;
    const timer = setTimeout(onClose, shownForMs);
    return () => clearTimeout(timer);
  }, [tagNumber, onClose]);

  return (
    <>
      <div className={styles['stage']}>
        <div className={styles['picture']} style={pictureSize(aspectRatio)}>
          <div ref={view} className={styles['view']} />
          {failure === undefined && tagNumber === undefined && (
            <div className={styles['frame']} data-state={state} aria-hidden />
          )}
        </div>
        {tagNumber !== undefined && (
          <div className={styles['number']} role="status">
            {tagNumber}
          </div>
        )}
        {failure !== undefined && (
          <Alert color="red.9" variant="filled" title={failure.title} className={styles['failure']} role="alert">
            <Text>{failure.advice}</Text>
            <Text mt="xs">{thing}の番号を入力しても進めます。</Text>
          </Alert>
        )}
      </div>
      <Stack p="md" gap="sm" className={styles['controls']}>
        <Text ta="center" fw={700} role="status" className={styles['hint']} data-state={state}>
          {hintsFor(thing)[state]}
        </Text>
        <Group grow gap="sm">
          {torch !== undefined && (
            <Button
              size="lg"
              h={64}
              px={0}
              variant="default"
              leftSection={torch.isOn ? <IconBulbOff /> : <IconBulb />}
              onClick={torch.toggle}
            >
              {torch.isOn ? 'ライトを消す' : 'ライト'}
            </Button>
          )}
          {cameras.length > 1 && (
            <Button size="lg" h={64} px={0} variant="default" leftSection={<IconCameraRotate />} onClick={switchCamera}>
              カメラ切替 {cameraIndex + 1}/{cameras.length}
            </Button>
          )}
        </Group>
        <Button size="xl" h={72} variant="white" color="dark" leftSection={<IconKeyboard />} onClick={onClose}>
          閉じて番号を入力
        </Button>
      </Stack>
    </>
  );
}

function pictureSize(aspectRatio: number | undefined): CSSProperties {
  return aspectRatio === undefined
    ? {}
    : { aspectRatio, width: `min(100cqw, 100cqh * ${aspectRatio})`, height: 'auto' };
}
