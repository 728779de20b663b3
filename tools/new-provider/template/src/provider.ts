/** The name under which results, states and errors of this package go. */
export const provider = 'acme' as const
