/** How many levels a document may have, in either format. Deeper than any callback. */
export const maxDepth = 100
