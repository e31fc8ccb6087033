import sharp from 'sharp';

/** A drawn bicycle as JPEG, for the demo's photos: its colour and the tag on its handlebar. */
export function demoPicture({
  colour,
  tagNumber,
  scene,
}: {
  colour: string;
  tagNumber: string;
  scene: string;
}): Promise<Buffer> {
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="560" r="150" fill="none" stroke="#222" stroke-width="16"/><circle cx="${x}" cy="560" r="14" fill="#444"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
    <rect width="1200" height="900" fill="#cfd8dc"/><rect y="690" width="1200" height="210" fill="#90a4ae"/>
    ${wheel(360)}${wheel(840)}
    <path d="M360 560 L520 330 L760 330 L600 560 Z M520 330 L600 560 M760 330 L840 560 M480 290 L560 290 M740 250 L760 330 M740 250 L830 240"
      fill="none" stroke="${colour}" stroke-width="22" stroke-linejoin="round" stroke-linecap="round"/>
    <rect x="770" y="260" width="190" height="80" rx="8" fill="#fff" stroke="#b71c1c" stroke-width="6"/>
    <text x="865" y="313" font-family="IPAexGothic" font-size="36" text-anchor="middle">${tagNumber}</text>
    <text x="40" y="860" font-family="IPAexGothic" font-size="34" fill="#263238">${scene}（見本）</text>
  </svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
}
