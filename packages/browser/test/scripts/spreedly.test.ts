import type { BrowserAction } from '@three-ds/core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openShop, type Shop } from '../open-shop.ts'
import type { Loaded } from './loaded.ts'

let shop: Shop
let page: Page

beforeAll(async () => {
  shop = await openShop()
}, 60_000)
afterAll(() => shop.close())
beforeEach(async () => {
  page = await shop.open()
  await page.evaluate(() => Object.assign(window, { calls: [], handlers: new Map() }))
})
afterEach(async () => {
  for (const context of shop.browser.contexts()) await context.close()
})

describe('spreedlyLifecycle', () => {
  const fingerprint = {
    id: 'spreedly:1#1',
    type: 'script',
    script: 'spreedly-three-ds',
    parameters: { transactionToken: 'tok1', requiredAction: 'device_fingerprint', startWithinMs: 30_000 },
  } as const satisfies BrowserAction

  const play = (events: readonly object[]) =>
    page.evaluate(
      async ([action, said]) => {
        const { threeDS, scripts, calls, handlers } = window as unknown as Loaded
        const spreedly = {
          on: (event: '3ds:status', handler: (one: { action: string }) => void) =>
            void handlers.set(event, handler as (...all: unknown[]) => void),
          removeHandlers: () => handlers.clear(),
          ThreeDS: {
            Lifecycle: class {
              readonly options: { readonly hiddenIframeLocation: string; readonly challengeIframeLocation: string }
              constructor(options: {
                readonly hiddenIframeLocation: string
                readonly challengeIframeLocation: string
              }) {
                this.options = options
                calls.push(options)
              }
              start() {
                const { hiddenIframeLocation, challengeIframeLocation } = this.options
                calls.push(
                  [hiddenIframeLocation, challengeIframeLocation].map((id) => document.getElementById(id) !== null),
                )
                for (const one of said) handlers.get('3ds:status')?.({ ...one, finalize: () => {} })
              }
            },
          },
        }
        const runner = scripts.spreedlyLifecycle(spreedly, { environmentKey: 'env1', challengeIframeClasses: 'wide' })
        const result = await threeDS.runAction(action, { scripts: { 'spreedly-three-ds': runner } })
        return { result, calls, left: handlers.size, nodes: document.querySelectorAll('[id^=three-ds]').length }
      },
      [fingerprint, events] as const,
    )

  it('starts Spreedly’s script on the transaction and reports the event that ends it', async () => {
    const context = { MessageType: 'profile.completed', SessionId: 's', Status: true }
    const { result, calls, left, nodes } = await play([
      { action: 'device-fingerprint' },
      { action: 'trigger-completion', token: 'tok1', context },
    ])
    expect(calls).toEqual([
      {
        environmentKey: 'env1',
        transactionToken: 'tok1',
        challengeIframeClasses: 'wide',
        hiddenIframeLocation: expect.stringMatching(/^three-ds-spreedly-/),
        challengeIframeLocation: expect.stringMatching(/^three-ds-spreedly-/),
      },
      [true, true],
    ])
    expect(result).toEqual({
      kind: 'completed',
      event: {
        type: 'script',
        script: 'spreedly-three-ds',
        payload: { action: 'trigger-completion', token: 'tok1', context },
        actionId: 'spreedly:1#1',
      },
    })
    expect({ left, nodes }).toEqual({ left: 0, nodes: 0 })
  })

  it.each(['succeeded', 'error', 'finalization-timeout'])('ends with %s too', async (action) => {
    const { result } = await play([{ action: 'challenge' }, { action, token: 'tok1' }])
    expect(result).toMatchObject({ event: { payload: { action, token: 'tok1' } } })
  })
})
