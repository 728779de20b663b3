/** The entry of a table of codes; `undefined` for a code that it does not have. Own keys only, so `constructor` is no code. */
export const meaningIn = <Meaning>(table: Readonly<Record<string, Meaning>>, code: string): Meaning | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined
