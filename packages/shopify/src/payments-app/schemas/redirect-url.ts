import * as z from 'zod/mini'
import { isHttps } from '../../schemas/is-https.ts'

/** In bytes. Source: shopify.dev/docs/apps/build/payments/request-reference, which has it for the answer to an offsite session. */
const tooManyBytes = 8_192

/** U+0000 to U+001F, and U+007F. */
const hasControls = (text: string): boolean =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0).some((code) => code < 0x20 || code === 0x7f)

/** An address to which Shopify sends a buyer: absolute, https, no user in it, no control character, not too long. */
export const isRedirectUrl = (value: unknown): value is string =>
  isHttps(value) && !hasControls(value) && new TextEncoder().encode(value).length < tooManyBytes

/** What an address must be. */
export const redirectUrlRemedy =
  'Give an absolute https address without user and control characters, shorter than 8,192 bytes.'

/**
 * Where Shopify is to send the buyer for 3-D Secure.
 *
 * Source: shopify.dev/docs/api/payments-apps, `paymentSessionRedirect` (2026-10).
 */
export const redirectUrl = () =>
  z.string().check(
    z.refine((value) => isRedirectUrl(value), {
      error: 'Shopify takes no such address',
      params: { remedy: redirectUrlRemedy },
    }),
  )
