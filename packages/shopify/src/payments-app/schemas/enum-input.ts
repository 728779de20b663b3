import { type OpenEnum, openEnum } from '@three-ds/core'
import * as z from 'zod/mini'

/** How GraphQL writes the values of Shopify's enums. */
const form = /^[A-Z][A-Z0-9_]{0,63}$/

/** A value of an enum that Shopify extends with its versions: the known ones autocomplete, others of the same form pass. */
export const enumInput = <const T extends readonly string[]>(values: T): OpenEnum<T[number]> =>
  openEnum(...values).check(
    z.refine((value) => form.test(String(value)), {
      error: 'this is not written as a value of an enum',
      params: { remedy: 'Capital letters, digits and underscores, as in Shopify’s documentation.' },
    }),
  )
