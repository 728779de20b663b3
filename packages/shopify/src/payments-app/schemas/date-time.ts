import * as z from 'zod/mini'

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

/** A point in time in a request: `2026-11-22T09:30:00Z`. Source: shopify.dev/docs/api/payments-apps, scalar `DateTime`. */
export const dateTime = () =>
  z.string().check(
    z.refine((value: string) => form.test(value) && !Number.isNaN(Date.parse(value)), {
      error: 'a date and time of ISO 8601 is needed here',
      params: { remedy: 'Make it with `toISOString()`.' },
    }),
  )
