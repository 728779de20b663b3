/** Words of a table's cells in one sentence: what is absent or false is left out. */
export const inWords = (...cells: readonly (string | false | undefined)[]): string =>
  cells.filter((cell) => typeof cell === 'string' && cell !== '').join('; ')

/** What is asked of the cardholder, in order, and what comes of it: `fingerprint, challenge: authenticated`. */
export const planInWords = (
  plan: { readonly actions: readonly string[]; readonly end: string } | undefined,
): string | undefined => plan && `${plan.actions.length === 0 ? 'frictionless' : plan.actions.join(', ')}: ${plan.end}`
