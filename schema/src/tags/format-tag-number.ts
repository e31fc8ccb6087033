/** A tag number in two groups, `0123 0017`, for people who compare it with the tag in their hand. */
export const formatTagNumber = (tagNumber: string): string => `${tagNumber.slice(0, 4)} ${tagNumber.slice(4)}`;
