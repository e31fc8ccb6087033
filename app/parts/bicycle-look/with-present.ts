/**
 * The choices of today, and the one that the row has even if the office has retired it since: saving a
 * form must not lose what nobody touched.
 */
export function withPresent<Choice extends { id: string; label: string }>(
  choices: readonly Choice[],
  present: { id: string | null; label: string | null },
): (Choice | { id: string; label: string })[] {
  const { id, label } = present;
  if (id === null || choices.some((choice) => choice.id === id)) return [...choices];
  return [...choices, { id, label: `${label ?? '不明'}（廃止）` }];
}
