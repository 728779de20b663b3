/** One-time passwords at the fake issuer. The fake's choice: no source has any. */
export const issuerPasswords = { right: '1234', wrong: '1111' } as const
