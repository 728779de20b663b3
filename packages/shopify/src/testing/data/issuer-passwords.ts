/** One-time passwords at the fake issuer. The fake's choice: Shopify publishes no cards for testing 3-D Secure. */
export const issuerPasswords = { right: '1234', wrong: '1111' } as const
