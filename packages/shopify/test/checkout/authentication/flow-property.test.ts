import { isThreeDSError } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../../recorded-gateway.ts'
import { calls, final, page, processing, toPage, transaction } from '../sample.ts'
import { flowOver, listed, poll, request, type Step } from './flow-sample.ts'

/** What Shopify may say at any moment, and how the payment then stands; `undefined` where it is not final. */
const sayings = {
  processing: { says: processing(), ends: undefined },
  redirect: { says: toPage(), ends: undefined },
  another: { says: toPage(`${page}?second`), ends: undefined },
  elsewhere: { says: toPage('http://evil.example'), ends: undefined },
  foreign: { says: final({ unique_token: 'other', transaction: transaction('failure') }), ends: undefined },
  paid: { says: final({ transaction: transaction('success') }), ends: 'captured' },
  failed: { says: final({ transaction: transaction('failure') }), ends: 'declined' },
  silent: { says: final(), ends: 'unknown' },
} as const satisfies Record<string, { readonly says: PlannedAnswer; readonly ends: string | undefined }>

type Saying = keyof typeof sayings
const saying = fc.constantFrom(...(Object.keys(sayings) as Saying[]))

/** What goes wrong on the way: nobody is told of it but by its outcome. */
const trouble = fc.constantFrom<PlannedAnswer>({ breaks: 'after' }, { status: 500, text: '' }, { text: '{"payment"' })

describe('whatever Shopify says, and in whatever order', () => {
  it('a payment is sent once, is asked for until it is final, and ends as its last word says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(trouble), fc.array(saying, { minLength: 1, maxLength: 8 }), async (lost, said) => {
        const [opening = 'processing', ...later] = said
        const { flow, gateway, resume } = flowOver(lost ?? sayings[opening].says)
        let step: Step = await flow.start(request)
        let word: Saying | undefined = lost === null ? opening : undefined
        let revision = 0
        for (const next of later) {
          if (step.type === 'done') break
          const isNamed = 'payment_id' in step.state.data
          const answers = isNamed ? [sayings[next].says] : [listed({}), sayings[next].says]
          step = (await resume(step, poll, ...answers)).step
          word = next
          expect(step.state.revision).toBeGreaterThanOrEqual(revision)
          revision = step.state.revision
        }
        gateway.expectDone()
        expect(gateway.calls.filter((call) => call === calls.create)).toHaveLength(1)
        expect(JSON.stringify(step.state).length).toBeLessThan(1_500)
        // A payment that was just made and tells nothing may still be at it: only a read is final without a word.
        const wasOnlyMade = gateway.calls.length === 1 && word === 'silent'
        const ends = word === undefined || wasOnlyMade ? undefined : sayings[word].ends
        expect(step.type === 'done' && step.kind === 'payment' ? step.payment.status : undefined).toBe(ends)
        if (step.type === 'redirect') expect(step.action.url).toMatch(/^https:/)
      }),
      { numRuns: 150, seed: 20240102 },
    )
  })

  it('a read that fails leaves the state as it stood', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(401, 403, 404, 422), async (status) => {
        const { flow, resume } = flowOver(toPage())
        const first = await flow.start(request)
        const error: unknown = await resume(first, poll, { status, text: '' }).catch((thrown: unknown) => thrown)
        expect(isThreeDSError(error) && error.outcome).toBe('rejected')
        const { step } = await resume(first, poll, final({ transaction: transaction('success') }))
        expect(step.type).toBe('done')
      }),
      { numRuns: 8 },
    )
  })
})
