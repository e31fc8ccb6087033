/** 公印 is kept as a kind of its own among the templates: versions, who and when, put back like any other. */
export const sealKind = 'seal';
export const sealName = '公印';
