/** Verifone's words for the schemes, `card_brand` and `payment_product_type`. Inferred: no source at hand prints an answer. */
export const brands = { visa: 'VISA', mastercard: 'MASTERCARD' } as const
