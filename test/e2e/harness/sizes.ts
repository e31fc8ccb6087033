/** The three screens of the field: a crew's phone, the yard's tablet held upright, an office PC. */
export const sizes = {
  phone: { viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true },
  tablet: { viewport: { width: 800, height: 1280 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const;
