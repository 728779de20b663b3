/** An authorization as a user sends it, with planted secrets. */
export const request = { amount: '19.99', currency: 'EUR', card_token: 'planted-card-token' }

/** What Acme answers to it. A payload that Acme documents belongs here. */
export const authorized = { id: 'authorization-1', status: 'authorized' }

/** The same, declined. */
export const declined = { id: 'authorization-2', status: 'declined' }

/** A key that must never come out. */
export const apiKey = 'planted-api-key'
