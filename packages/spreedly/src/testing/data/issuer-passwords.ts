/** One-time passwords at the fake issuer. The fake's choice: Spreedly's test pages ask by buttons. */
export const issuerPasswords = { right: '1234', wrong: '1111' } as const
