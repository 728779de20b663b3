import * as z from 'zod/mini'

const noBar = z.check<string>(({ value, issues }) => {
  if (!value.includes('|')) return
  issues.push({
    code: 'custom',
    path: [],
    message: 'a vertical bar is not allowed here',
    params: { remedy: 'Leave it out: Spreedly joins the signed fields of a callback with it.' },
    input: undefined,
  })
})

/** Your own name of an order in a request. With a bar in it no callback of the transaction could be verified. */
export const orderIdInput = () => z.optional(z.string().check(noBar))
