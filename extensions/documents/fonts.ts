/** Where Debian's fonts-ipaexfont keeps the two Japanese fonts that our documents use. */
const folder = '/usr/share/fonts/opentype';

export const gothicFont = `${folder}/ipaexfont-gothic/ipaexg.ttf`;
export const minchoFont = `${folder}/ipaexfont-mincho/ipaexm.ttf`;
