/** Eight characters or more with a digit among them: no word of an API looks so, and every token, id and card number does. */
const id = /(?=[^/.]*\d)[^/.]{8,}/g

/** A path without what could be a token: `/v1/transactions/*.json`. */
export const maskPath = (path: string): string => path.replaceAll(id, '*')
