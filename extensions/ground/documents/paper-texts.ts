/** Values as the counter's papers write them; empty where nothing is known. */
import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';

/** `〒154-0017` */
export const postalMark = (postalCode: string | null | undefined): string => (postalCode ? `〒${postalCode}` : '');

/** `0123 0017` */
export const groupedTagNumber = (tagNumber: string | null): string => (tagNumber ? formatTagNumber(tagNumber) : '');
