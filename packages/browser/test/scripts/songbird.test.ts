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

describe('songbird', () => {
  const challenge = {
    id: 'cardinal:1#1',
    type: 'script',
    script: 'cardinal-songbird',
    parameters: { acsUrl: 'https://acs.example/creq', payload: 'e30', transactionId: 'tx1' },
  } as const satisfies BrowserAction

  const play = (setUpAnswers: boolean, said: readonly unknown[]) =>
    page.evaluate(
      async ([action, answers, args]) => {
        const { threeDS, scripts, calls, handlers } = window as unknown as Loaded
        const cardinal = {
          setup: (...all: unknown[]) => {
            calls.push(['setup', ...all])
            if (answers) handlers.get('payments.setupComplete')?.({ sessionId: '0_session' })
          },
          on: (event: string, handler: never) => void handlers.set(event, handler),
          off: (event: string) => void handlers.delete(event),
          trigger: async (...all: unknown[]) => calls.push(['trigger', ...all]),
          continue: (...all: unknown[]) => {
            calls.push(['continue', ...all])
            handlers.get('payments.validated')?.(...args)
          },
        }
        const setUp = scripts.setUpSongbird(cardinal, { jwt: 'request.jwt', digits: '400000', timeoutMs: 50 })
        const result = await threeDS.runAction(action, {
          scripts: { 'cardinal-songbird': scripts.songbird(cardinal, setUp) },
        })
        // JSON values nest without end, which the types of `evaluate` do not stand.
        return { setUp: await setUp, result: result as unknown, calls, left: [...handlers.keys()] }
      },
      [challenge, setUpAnswers, said] as const,
    )

  it('waits for set-up and fingerprint, continues with the lookup, and reports both arguments', async () => {
    const { setUp, result, calls, left } = await play(true, [{ ActionCode: 'SUCCESS' }, 'response.jwt'])
    expect(setUp).toEqual({ kind: 'ready', sessionId: '0_session' })
    expect(calls).toEqual([
      ['setup', 'init', { jwt: 'request.jwt' }],
      ['trigger', 'bin.process', '400000'],
      [
        'continue',
        'cca',
        { AcsUrl: 'https://acs.example/creq', Payload: 'e30' },
        { OrderDetails: { TransactionId: 'tx1' } },
      ],
    ])
    expect(result).toEqual({
      kind: 'completed',
      event: {
        type: 'script',
        script: 'cardinal-songbird',
        payload: { data: { ActionCode: 'SUCCESS' }, jwt: 'response.jwt' },
        actionId: 'cardinal:1#1',
      },
    })
    expect(left).not.toContain('payments.validated')
  })

  it('reports without a token where Cardinal made none', async () => {
    const { result } = await play(true, [{ ActionCode: 'ERROR', ErrorNumber: 1000 }])
    expect(result).toMatchObject({ event: { payload: { data: { ActionCode: 'ERROR', ErrorNumber: 1000 } } } })
    expect(JSON.stringify(result)).not.toContain('jwt')
  })

  it('ends in time where set-up never answers, and shows no challenge', async () => {
    const { setUp, result, calls } = await play(false, [])
    expect(setUp).toEqual({ kind: 'timed-out' })
    expect(result).toMatchObject({ kind: 'timed-out', event: { type: 'frame', outcome: 'timed-out' } })
    expect(calls).toEqual([['setup', 'init', { jwt: 'request.jwt' }]])
  })

  it('shows nothing once its run is over, and leaves the handler to the run that took its place', async () => {
    const { first, second, calls } = await page.evaluate(async (action) => {
      const { threeDS, scripts, calls, handlers } = window as unknown as Loaded
      const cardinal = {
        setup: () => undefined,
        on: (event: string, handler: never) => void handlers.set(event, handler),
        off: (event: string) => void handlers.delete(event),
        trigger: async () => undefined,
        continue: () => {
          calls.push('continue')
          setTimeout(() => handlers.get('payments.validated')?.({ ActionCode: 'SUCCESS' }, 'response.jwt'))
        },
      }
      const setUp = scripts.setUpSongbird(cardinal, { jwt: 'request.jwt', timeoutMs: 5_000 })
      const run = () =>
        threeDS.runAction(action, { scripts: { 'cardinal-songbird': scripts.songbird(cardinal, setUp) } })
      const [one, two] = [run(), run()]
      handlers.get('payments.setupComplete')?.({ sessionId: '0_session' })
      // JSON values nest without end, which the types of `evaluate` do not stand.
      return { first: (await one) as unknown, second: (await two) as unknown, calls }
    }, challenge)
    expect(first).toEqual({ kind: 'replaced' })
    expect(second).toMatchObject({ kind: 'completed', event: { payload: { jwt: 'response.jwt' } } })
    expect(calls).toEqual(['continue'])
  })
})
