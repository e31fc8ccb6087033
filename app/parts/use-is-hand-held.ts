import { useMediaQuery } from '@mantine/hooks';

/** Fingers, or a screen narrower than a PC's. */
export const handHeld = '(pointer: coarse), (max-width: 74.99em)';

/**
 * Phone or tablet: the camera is at hand, and a focused box would open a keyboard over the screen. A PC has a
 * reader and keys. False until the page lives.
 */
export const useIsHandHeld = (): boolean => useMediaQuery(handHeld) ?? false;
