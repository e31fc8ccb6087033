/** All tabs of a browser are one desk: they tell each other `used`, and `ended` when nobody is signed in any more. */
export const deskChannel = 'desk';
