import { Text } from '@mantine/core';
import styles from './bicycle-picture.module.css';

/** The first photo of a bicycle in a list, to know it by; a list sets its own `--picture-size`. */
export function BicyclePicture({ photoId }: { photoId: string | null }) {
  if (photoId !== null) {
    return <img className={styles['picture']} src={`/photos/${photoId}/image?width=320`} alt="" loading="lazy" />;
  }
  return (
    <Text size="sm" c="dimmed" className={styles['none']}>
      写真なし
    </Text>
  );
}
