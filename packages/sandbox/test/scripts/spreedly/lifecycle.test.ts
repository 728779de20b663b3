import { createSpreedlyClient, createSpreedlyFlow, decodeBrowserInfo } from '@three-ds/spreedly'
import type { SpreedlyScenario } from '@three-ds/spreedly/testing'
import { describe, expect, it } from 'vitest'
import { type InPage, openPage } from '../open-page.ts'

const { server, page, run, issuer } = openPage()

/** A payment that is under way. */
async function pay(scenario: SpreedlyScenario) {
  const { clientOptions, sandbox } = server().gateways.spreedly
  const flow = createSpreedlyFlow(createSpreedlyClient(clientOptions))
  const step = await flow.start(sandbox.request(scenario))
  if (step.type === 'poll' || step.type === 'done') throw new Error(`the flow begins with ${step.type}`)
  return { flow, step, sandbox, token: sandbox.open[0]?.id ?? '' }
}

const charges = () => server().gateways.spreedly.sandbox.ledger.filter(({ charged }) => charged).length

const paymentOf = (step: { readonly type: string; readonly payment?: { readonly status: string } }) =>
  step.payment?.status

async function enter(code: string): Promise<void> {
  await issuer().locator('input[name=otp]').fill(code)
  await issuer().locator('input[name=otp]').press('Enter')
}

/** Starts a Lifecycle and answers the first events, so many of them, without their functions. */
const hear = (transactionToken: string, count: number, handlers = 1): Promise<readonly { readonly action: string }[]> =>
  page().evaluate(
    ([token, wanted, times]) =>
      new Promise<readonly { readonly action: string }[]>((resolve) => {
        const { Spreedly } = window as unknown as InPage
        const heard: { readonly action: string }[] = []
        for (let time = 0; time < times; time += 1) {
          Spreedly.on('3ds:status', (event) => {
            // Through JSON: functions do not leave the page.
            heard.push(JSON.parse(JSON.stringify(event)) as { readonly action: string })
            if (heard.length === wanted) resolve(heard)
          })
        }
        const places = { hiddenIframeLocation: 'challenge', challengeIframeLocation: 'challenge' }
        new Spreedly.ThreeDS.Lifecycle({ environmentKey: 'env', transactionToken: token, ...places }).start()
      }),
    [transactionToken, count, handlers] as const,
  )

describe('Spreedly’s Lifecycle, with runAction and a flow', () => {
  it('collects the fingerprint, has the server complete, and shows the challenge', async () => {
    const { flow, step } = await pay('fingerprint-challenge')
    const collected = await run(step.action)
    expect(collected).toMatchObject({ type: 'script', payload: { action: 'trigger-completion' } })
    const challenge = await flow.resume(step.state, collected)
    if (challenge.type !== 'challenge') throw new Error(challenge.type)
    const running = run(challenge.action)
    await enter('1234')
    const answered = await running
    expect(answered).toMatchObject({ type: 'script', payload: { action: 'succeeded' } })
    const done = await flow.resume(challenge.state, answered)
    expect(done).toMatchObject({ type: 'done', kind: 'payment' })
    expect(done.type === 'done' && paymentOf(done)).toBe('captured')
    expect(charges()).toBe(1)
  })

  it('completes a payment that asks for the fingerprint alone', async () => {
    const { flow, step } = await pay('fingerprint')
    const done = await flow.resume(step.state, await run(step.action))
    expect(done.type === 'done' && paymentOf(done)).toBe('captured')
    expect(charges()).toBe(1)
  })

  it('tells of a failed challenge with an error, and nothing is charged', async () => {
    const { flow, step } = await pay('challenge')
    const running = run(step.action)
    await enter('9999')
    const event = await running
    expect(event).toMatchObject({ payload: { action: 'error', response: { state: 'failed' } } })
    const done = await flow.resume(step.state, event)
    expect(done.type === 'done' && paymentOf(done)).toBe('declined')
    expect(charges()).toBe(0)
  })

  it('tells of a cardholder who cancels', async () => {
    const { flow, step } = await pay('challenge')
    const running = run(step.action)
    await issuer()
      .locator('form:has(input[name=answer][value=cancel]) button, button[name=answer][value=cancel]')
      .click()
    const done = await flow.resume(step.state, await running)
    expect(done.type === 'done' && paymentOf(done)).toBe('canceled')
    expect(charges()).toBe(0)
  })

  it('shows the challenge again after a reload', async () => {
    const { flow, step } = await pay('challenge')
    // The page that waits goes away, and with it the promise.
    const lost = run(step.action).catch(() => 'gone')
    await issuer().locator('input[name=otp]').waitFor()
    await page().reload()
    expect(await lost).toBe('gone')
    const running = run(step.action)
    await enter('1234')
    const done = await flow.resume(step.state, await running)
    expect(done.type === 'done' && paymentOf(done)).toBe('captured')
    expect(charges()).toBe(1)
  })
})

describe('Spreedly’s Lifecycle alone', () => {
  it('gives up a silent fingerprint after ten seconds', async () => {
    const { token } = await pay('fingerprint')
    await page().route('**/fingerprint/**', () => undefined)
    const heard = hear(token, 1)
    await page().locator('iframe[title="Device fingerprint"]').waitFor({ state: 'attached' })
    await page().clock.fastForward(9_000)
    expect(await page().locator('iframe[title="Device fingerprint"]').count()).toBe(1)
    await page().clock.fastForward(1_000)
    expect(await heard).toEqual([{ action: 'trigger-completion', token, context: { token } }])
  })

  it('tells when a challenge has stood ten minutes', async () => {
    const { token } = await pay('challenge')
    const heard = hear(token, 2)
    await issuer().locator('input[name=otp]').waitFor()
    await page().clock.fastForward('10:01')
    expect((await heard).map(({ action }) => action)).toEqual(['challenge', 'finalization-timeout'])
  })

  it('polls, and so hears of a decision that was made elsewhere', async () => {
    const { token, sandbox } = await pay('challenge')
    const heard = hear(token, 2)
    await issuer().locator('input[name=otp]').waitFor()
    sandbox.decide(token, 'pass')
    await page().clock.fastForward(1_000)
    expect(await heard).toMatchObject([
      { action: 'challenge' },
      { action: 'succeeded', context: { state: 'succeeded' } },
    ])
  })

  it('goes on with what finalize is given', async () => {
    const { token, sandbox } = await pay('fingerprint-challenge')
    const client = createSpreedlyClient(server().gateways.spreedly.clientOptions)
    await page().exposeFunction('complete', async () => JSON.stringify((await client.complete(token)).transaction))
    const heard = page().evaluate(
      (transactionToken) =>
        new Promise<readonly string[]>((resolve) => {
          const { Spreedly, complete } = window as unknown as InPage & { complete: () => Promise<string> }
          const heard: string[] = []
          Spreedly.on('3ds:status', async (event) => {
            heard.push(event.action)
            if (event.action === 'trigger-completion') event.finalize(JSON.parse(await complete()))
            if (event.action === 'succeeded') resolve(heard)
          })
          const places = { hiddenIframeLocation: 'challenge', challengeIframeLocation: 'challenge' }
          new Spreedly.ThreeDS.Lifecycle({ environmentKey: 'env', transactionToken, ...places }).start()
        }),
      token,
    )
    await enter('1234')
    expect(await heard).toEqual(['trigger-completion', 'challenge', 'succeeded'])
    expect(sandbox.open).toEqual([])
  })

  it('adds handlers up, until they are removed', async () => {
    const { token } = await pay('fingerprint')
    expect((await hear(token, 2, 2)).map(({ action }) => action)).toEqual(['trigger-completion', 'trigger-completion'])
    const another = (await pay('fingerprint')).token
    await page().evaluate(() => (window as unknown as InPage).Spreedly.removeHandlers())
    expect(await hear(another, 1)).toHaveLength(1)
  })

  it('ends with an error for a transaction that it cannot read', async () => {
    let over = false
    const heard = hear('nobody', 1).finally(() => {
      over = true
    })
    while (!over) await page().clock.fastForward(1_000)
    expect(await heard).toMatchObject([{ action: 'error' }])
  })

  it('believes no message but those of its own frame', async () => {
    const { token, sandbox } = await pay('challenge')
    const heard = hear(token, 2)
    await issuer().locator('input[name=otp]').waitFor()
    sandbox.decide(token, 'pass')
    await page().evaluate(() => postMessage(JSON.stringify({ spreedly: 'three_ds_automated_complete' }), '*'))
    expect(await page().locator('iframe[title="Card verification"]').count()).toBe(1)
    await page().clock.fastForward(1_000)
    expect(await heard).toHaveLength(2)
  })

  it('sends the whole page to the issuer of version 1', async () => {
    const { token } = await pay('three-ds-1')
    hear(token, 1).catch(() => 'the page has gone away')
    await page().waitForURL(/\/auth\//)
    expect(await page().locator('input[name=otp]').count()).toBe(1)
  })
})

describe('Spreedly.ThreeDS.serialize', () => {
  it('is what the package makes of the same browser', async () => {
    const info = decodeBrowserInfo(
      await page().evaluate(() => (window as unknown as InPage).Spreedly.ThreeDS.serialize('04', 'text/html')),
    )
    const data = await page().evaluate(() => (window as unknown as InPage).threeDS.collectBrowserData('04'))
    expect(info).toMatchObject({
      width: data.screenWidth,
      height: data.screenHeight,
      depth: data.colorDepth,
      timezone: data.timeZoneOffset,
      user_agent: data.userAgent,
      language: data.language,
      browser_size: '04',
      accept_header: 'text/html',
    })
  })
})
