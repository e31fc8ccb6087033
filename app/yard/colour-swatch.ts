/** What the colours of the masters look like, by their code; a colour without a picture is named only. */
const swatches: Record<string, string> = {
  black: '#1a1a1a',
  white: '#ffffff',
  grey: '#868e96',
  silver: 'linear-gradient(135deg, #f1f3f5, #adb5bd 55%, #e9ecef)',
  red: '#d6232a',
  pink: '#f598bd',
  orange: '#f08c1d',
  yellow: '#f7d417',
  green: '#2f9e44',
  light_blue: '#74c7ec',
  blue: '#1c63c4',
  navy: '#172a5c',
  purple: '#7a3fa0',
  brown: '#7a4a21',
  beige: '#e5d3b3',
};

/** A CSS background, or undefined for a colour that the office named itself. */
export const colourSwatch = (code: string): string | undefined => swatches[code];
