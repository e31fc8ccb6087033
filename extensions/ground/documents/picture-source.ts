/** What a picture of a template is replaced by; its alternative text (説明 in LibreOffice) says which one it is. */
export type Picture = { content: Buffer; mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml' };

/** The picture for an alternative text after rendering (`barcode:R082-00012`), or undefined to leave it alone. */
export type PictureSource = (description: string) => Promise<Picture | undefined>;
