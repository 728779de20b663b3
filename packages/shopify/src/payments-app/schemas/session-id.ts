import * as z from 'zod/mini'

/** `gid://shopify/PaymentSession/…`: Shopify's way to write an id. Source: shopify.dev/docs/api/usage/gids. */
const gidForm = {
  PaymentSession: /^gid:\/\/shopify\/PaymentSession\/[\w-]{1,128}$/,
  VerificationSession: /^gid:\/\/shopify\/VerificationSession\/[\w-]{1,128}$/,
} as const

/** Which kind of session it is. */
export type SessionType = keyof typeof gidForm

/** Is it the id of such a session? */
export const isSessionId = (type: SessionType, value: unknown): value is string =>
  typeof value === 'string' && gidForm[type].test(value)

/** The id of a session in a request: the `gid` of Shopify's post. Its plain `id` is taken by no mutation. */
export const sessionId = (type: SessionType) =>
  z.string().check(
    z.refine((value) => isSessionId(type, value), {
      error: `the global id of a ${type} is needed here`,
      params: { remedy: `Take \`gid\` of Shopify’s post, not \`id\`: gid://shopify/${type}/…` },
    }),
  )
