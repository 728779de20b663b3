import type { Order } from './order.ts'

/** Where issuer and gateway find the shop again. */
export const addressesOf = (origin: string, { ticket, gateway }: Order) => ({
  returnUrl: `${origin}/return/${ticket}`,
  callbackUrl: `${origin}/callbacks/${gateway}`,
})
