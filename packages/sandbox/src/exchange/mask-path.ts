/** Words of addresses that have digits and name nobody: `3dsecure`, `3ds-service`, `iframe-v1`. */
const word = /^(?:3ds?[a-z-]*|[a-z-]+v\d)$/

/** Eight characters or more with a digit among them, or digits alone: every token, id and card number looks so. */
const id = /^(?=.*\d).{8,}$|^\d{3,}$/

const mask = (part: string): string => (id.test(part) && !word.test(part) ? '*' : part)

/** A path without what could be a token: `/v1/transactions/*.json`. */
export const maskPath = (path: string): string => path.replaceAll(/[^/.]+/g, mask)
