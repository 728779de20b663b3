/** A transaction's time: whole seconds, `2026-06-25T09:02:55Z`. Source: recordings of 2026. */
export const transactionTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`

/** A payment method's time: milliseconds, `2026-06-25T09:02:54.239Z`. Source: recordings of 2026. */
export const paymentMethodTime = (ms: number): string => new Date(ms).toISOString()
