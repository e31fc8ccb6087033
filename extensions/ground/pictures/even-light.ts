import sharp, { type Sharp } from 'sharp';

/**
 * A grey picture as if lit evenly: every dot becomes the share of the light around it, which takes the
 * edges of shadows and the fall of a flashlight out of the bars. `reach` in dots: wider than a bar, narrower than a tag.
 */
export async function evenLight(picture: Sharp, reach: number): Promise<Sharp> {
  const { data, info } = await picture.clone().toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const size = { width: info.width, height: info.height };
  // The light is smooth: a small picture of it, enlarged again, is as good and takes a tenth of the time.
  const small = Math.max(1, Math.round(info.width / reach));
  const coarse = await sharp(data, { raw: { ...size, channels: 1 } })
    .resize({ width: small })
    .toColourspace('b-w')
    .png()
    .toBuffer();
  const light = await sharp(coarse)
    .resize({ width: info.width, height: info.height, fit: 'fill', kernel: 'cubic' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  for (let dot = 0; dot < light.length; dot += 1) {
    light[dot] = Math.min(255, (128 * (data[dot] ?? 0)) / Math.max(1, light[dot] ?? 0));
  }
  return sharp(light, { raw: { ...size, channels: 1 } });
}
