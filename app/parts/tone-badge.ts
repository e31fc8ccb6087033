import { tones as colours } from '#app/ground/theme/status-colours.ts';

const { waiting, moving, kept, void: gone, bad } = colours;
const tones = { waiting, moving, good: kept, bad, over: gone };

/** What a Mantine badge of this meaning looks like. */
export const toneBadge = (tone: keyof typeof tones) => ({
  radius: 'sm',
  size: 'lg' as const,
  // In a narrow column a badge would rather cut its word than take its width.
  miw: 'max-content',
  tt: 'none' as const,
  style: { '--badge-bg': tones[tone].background, '--badge-color': tones[tone].text },
});
