/**
 * What has no column of its own in an exemption: kept as labelled lines that a person can read in the ledger
 * (`交番：三軒茶屋交番`) and the papers can take apart again.
 */
const labels = {
  koban: '交番',
  officer: '警察の担当者',
  statement: '申請の説明',
  policeContact: '確認した相手',
  decision: '確認の内容',
} as const;

export type ExemptionNote = { [Part in keyof typeof labels]?: string | undefined };

const parts = Object.keys(labels) as (keyof typeof labels)[];

/** One line a part; a part's own line breaks become spaces. Null when nothing is known. */
export function formatExemptionNote(note: ExemptionNote): string | null {
  const lines = parts.flatMap((part) => {
    const text = note[part]?.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').trim();
    return text ? [`${labels[part]}：${text}`] : [];
  });
  return lines.length === 0 ? null : lines.join('\n');
}

/** The parts again; lines without a known label are left out. */
export function parseExemptionNote(text: string | null): ExemptionNote {
  const lines = (text ?? '').split('\n');
  return Object.fromEntries(
    parts.flatMap((part) => {
      const start = `${labels[part]}：`;
      const line = lines.find((each) => each.startsWith(start));
      return line === undefined ? [] : [[part, line.slice(start.length)]];
    }),
  );
}
