/** How much of a stranger's text is looked at. Data only; each is far beyond anything honest. */

/** Bytes of the input, in UTF-8. */
export const maxInputBytes = 1_048_576

/** Bytes that compressed data may grow to. A PaRes with its certificates has some ten thousand. */
export const maxInflatedBytes = 262_144

/** Levels of JSON or XML. */
export const maxDepth = 64

/** Characters of one value that are shown. */
export const maxShownCharacters = 512

/** Elements of an XML document. */
export const maxElements = 5_000

/** Transactions of one callback that are shown; all of them are verified. */
export const maxShownTransactions = 20

/** How often something may be packed into something else. */
export const maxNesting = 3
