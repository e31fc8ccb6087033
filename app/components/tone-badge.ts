/** Each text stands on its background with a contrast of at least 4.5, as in `theme/status-colours`. */
const tones = {
  waiting: { background: '#fff1cc', text: '#6b4600' },
  moving: { background: '#dcecfb', text: '#12436f' },
  good: { background: '#dff3e4', text: '#14532d' },
  bad: { background: '#fde4e1', text: '#8c1d18' },
  over: { background: '#e9ecef', text: '#414b57' },
} as const;

/** What a Mantine badge of this meaning looks like. */
export const toneBadge = (tone: keyof typeof tones) => ({
  radius: 'sm',
  size: 'lg' as const,
  // In a narrow column a badge would rather cut its word than take its width.
  miw: 'max-content',
  tt: 'none' as const,
  style: { '--badge-bg': tones[tone].background, '--badge-color': tones[tone].text },
});
