/** Who answers. */
export const server = { name: 'FAKE01CE' } as const

/** Whose payment it is. */
export const merchant = { mid: 1, name: 'Three-DS test shop' } as const
