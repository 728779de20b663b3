import type { JsonValue } from '@three-ds/core'
import type { SpreedlyBrowser, SpreedlyThreeDSEvent, SpreedlyTransaction } from '@three-ds/spreedly'
import { describe, expect, expectTypeOf, it } from 'vitest'

/** A page as Spreedly's guide writes it, against a script on paper. */
function page(fire: (handler: (event: SpreedlyThreeDSEvent) => void) => void): readonly string[] {
  const seen: string[] = []
  const spreedly: Pick<SpreedlyBrowser, 'on'> = { on: (_name, handler) => fire(handler) }
  spreedly.on('3ds:status', (event) => {
    switch (event.action) {
      case 'trigger-completion':
      case 'finalization-timeout':
        event.finalize({ state: 'pending' })
        expectTypeOf(event.context).toEqualTypeOf<JsonValue | undefined>()
        break
      case 'error':
        seen.push(event.response?.message ?? '')
        break
      default:
        // @ts-expect-error only the two above can be finalized
        expectTypeOf(event.finalize)
    }
    seen.push(event.action)
  })
  return seen
}

describe('the types of Spreedly’s script', () => {
  it('narrow an event by its action', () => {
    const finalized: unknown[] = []
    const seen = page((handler) => {
      handler({ action: 'challenge', token: 'tx_1' })
      handler({ action: 'trigger-completion', context: {}, finalize: (bare) => void finalized.push(bare) })
      handler({ action: 'error', response: { message: 'messages.failed_sca_authentication' } })
    })
    expect(seen).toEqual(['challenge', 'trigger-completion', 'messages.failed_sca_authentication', 'error'])
    expect(finalized).toEqual([{ state: 'pending' }])
  })

  it('take the transaction of an answer as it is', () => {
    expectTypeOf<SpreedlyTransaction>().toExtend<
      Parameters<Extract<SpreedlyThreeDSEvent, { action: 'trigger-completion' }>['finalize']>[0]
    >()
  })
})
