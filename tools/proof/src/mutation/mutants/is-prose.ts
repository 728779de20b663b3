/**
 * Whether a text is written for people: a sentence, or the page that a fact comes from. A test that repeats a sentence proves nothing
 * but that it was copied, so emptying one is a kind of its own, counted apart.
 */
export const isProse = (text: string): boolean =>
  /^https?:\/\//.test(text) || /\S\s+\S+\s+\S/.test(text) || /\S+ \S+[.;,:]/.test(text)
