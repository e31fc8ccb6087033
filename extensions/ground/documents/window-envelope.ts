/**
 * The 長形3号 window envelope (120 × 235 mm) lying on its long side, and where its window lies on an A4 sheet
 * folded in three. Millimetres, measured from the left and the top.
 *
 * The window is the usual one of Japanese makers' stock (45 × 90 mm; the post asks for at least 45 × 80 mm, the
 * address parallel to its long side and never hidden when the sheet moves, 「定形郵便物・はがき作成のガイドライン」5).
 * Its place differs by maker by a few millimetres: lay the printer's test page into the office's own envelope before
 * the first run, and change these numbers and the templates' address block together.
 */
export const windowEnvelope = {
  width: 235,
  height: 120,
  window: { left: 22, top: 13, width: 90, height: 45 },
} as const;

/** A4 in three: what faces the window. */
const foldedSheet = { width: 210, height: 99 } as const;

/** How far the sheet may slip from the middle of the envelope to each side while the letter must still be right. */
const slipMm = 3;

export type Area = { left: number; top: number; right: number; bottom: number };

/** The window on the sheet, which lies in the middle of the envelope. */
export const windowOnSheet: Area = areaOnSheet();

/** Inside it an address stays visible wherever the sheet slips. */
export const alwaysVisible: Area = grown(windowOnSheet, -slipMm);

/** What lies in it may show; so nothing but the address may. */
export const sometimesVisible: Area = grown(windowOnSheet, slipMm);

function areaOnSheet(): Area {
  const { window } = windowEnvelope;
  const left = window.left - (windowEnvelope.width - foldedSheet.width) / 2;
  const top = window.top - (windowEnvelope.height - foldedSheet.height) / 2;
  return { left, top, right: left + window.width, bottom: top + window.height };
}

function grown({ left, top, right, bottom }: Area, by: number): Area {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
