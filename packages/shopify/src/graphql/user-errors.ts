import { openObject, tolerant } from '@three-ds/core'
import * as z from 'zod/mini'
import { part, text } from '../schemas/fields.ts'

/** What Shopify finds wrong with an input. Source: shopify.dev/docs/api/storefront, interface `DisplayableError`. */
export const userErrorSchema = openObject({
  /** Not every user error has one. The list is open. */
  code: text(),
  /** Path of the field: `['payment', 'amount']`. */
  field: part(z.array(z.string())),
  /** Words for a person. Untrusted. */
  message: text(),
})

/** What Shopify finds wrong with an input. */
export interface ShopifyUserError extends z.output<typeof userErrorSchema> {}

/** A list of user errors; one that does not read stays as an error without words, since to lose it would read as success. */
export const userErrorList = () =>
  z.exactOptional(
    z.pipe(
      z.array(tolerant(userErrorSchema)),
      z.transform((errors): ShopifyUserError[] => errors.map((error) => error ?? {})),
    ),
  )
