import type { StickerArea } from '@bicycles/schema/stickers/contracts';
import { useObjectUrl } from '#app/ground/queue/use-object-url.ts';
import styles from './sticker.module.css';

type StickerCropProps = { picture: Blob; area: StickerArea; photo: { width: number; height: number } };

/** The sticker out of its photo, as large as there is room, to compare the number with. */
export function StickerCrop({ picture, area, photo }: StickerCropProps) {
  const url = useObjectUrl(picture);
  const margin = 0.04 * area.width;
  const box = [area.left - margin, area.top - margin, area.width + 2 * margin, area.height + 2 * margin];
  return (
    <svg viewBox={box.map(Math.round).join(' ')} role="img" aria-label="撮ったシール" className={styles['crop']}>
      {url !== undefined && <image href={url} width={photo.width} height={photo.height} preserveAspectRatio="none" />}
    </svg>
  );
}
