import { createCardinalClient, createCardinalFlow, withSession } from '@three-ds/cardinal'
import type { CardinalScenario } from '@three-ds/cardinal/testing'
import type { BrowserEvent } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { type InPage, openPage } from '../open-page.ts'

const { server, page, run, issuer } = openPage()

const client = () => createCardinalClient(server().gateways.cardinal.clientOptions)

/** Sets the page up as a shop does, with the first digits of the card. */
const setUp = (jwt: string, digits = '400000') =>
  page().evaluate(
    async ([token, first]) => {
      const { scripts, Cardinal } = window as unknown as InPage
      // The runner needs less of Songbird than the types of Cardinal's package have.
      const songbird = Cardinal as unknown as import('@three-ds/browser/scripts').Songbird
      const done = scripts.setUpSongbird(songbird, { jwt: token, digits: first, timeoutMs: 2_000 })
      Object.assign(window, { setUp: done })
      return done
    },
    [jwt, digits] as const,
  )

/** A page that is set up, and a flow that waits for its cardholder. */
async function challenged(scenario: CardinalScenario = 'challenge') {
  const { sandbox } = server().gateways.cardinal
  const session = await client().createSession()
  const ready = await setUp(session.jwt)
  const flow = createCardinalFlow(client())
  const step = await flow.start(sandbox.request(scenario, { session }))
  if (step.type !== 'challenge') throw new Error(`the flow begins with ${step.type}`)
  return { sandbox, session, ready, flow, step }
}

async function enter(code: string): Promise<void> {
  await issuer().locator('input[name=otp]').fill(code)
  await issuer().locator('input[name=otp]').press('Enter')
}

/** What the tests look at of the first argument of `payments.validated`. */
interface Reported {
  readonly Payment: { readonly ExtendedData: { readonly PAResStatus?: string; readonly ChallengeCancel?: string } }
}

/** What the page would post to the server, as what it is. */
function reported(event: BrowserEvent): { readonly data: Reported } {
  if (event.type !== 'script') throw new Error('the script has reported nothing')
  return event.payload as unknown as { readonly data: Reported }
}

const ended = (step: { readonly type: string; readonly authentication?: object }) => step.authentication

describe('Songbird, with runAction and a flow', () => {
  it('sets up, takes the fingerprint, shows the challenge, and its token is proof', async () => {
    const { flow, step, ready, sandbox } = await challenged()
    expect(ready).toEqual({ kind: 'ready', sessionId: expect.stringMatching(/^0_/) })
    const running = run(step.action)
    await enter('1234')
    const event = await running
    expect(event).toMatchObject({ payload: { data: { ActionCode: 'SUCCESS', Validated: true } } })
    const done = await flow.resume(step.state, event)
    expect(ended(done)).toMatchObject({ status: 'authenticated', evidence: 'signed' })
    expect(sandbox.open).toEqual([])
  })

  it.each([
    ['a wrong code', () => enter('9999'), undefined],
    [
      'a cardholder who cancels',
      () => issuer().locator('form:has(input[name=answer][value=cancel]) button').first().click(),
      '01',
    ],
  ])('tells of %s', async (_, answer, cancel) => {
    const { flow, step } = await challenged()
    const running = run(step.action)
    await answer()
    const event = await running
    expect(event).toMatchObject({ payload: { data: { ActionCode: 'FAILURE', Validated: false } } })
    const { data } = reported(event)
    expect(data.Payment.ExtendedData.PAResStatus).toBe('N')
    expect(data.Payment.ExtendedData.ChallengeCancel).toBe(cancel)
    expect(ended(await flow.resume(step.state, event))).toMatchObject({ status: 'failed', evidence: 'signed' })
  })

  it('tells of a service error without a token, and the flow reads back', async () => {
    const { flow, step, sandbox } = await challenged()
    // Not a cut connection: browsers ask again by themselves there.
    sandbox.fail({ kind: 'html-502' }, { operation: 'continue' })
    const running = run(step.action)
    await enter('1234')
    const event = await running
    expect(event).toMatchObject({ payload: { data: { ActionCode: 'ERROR', ErrorNumber: 1000 } } })
    expect(JSON.stringify(event)).not.toContain('jwt')
    expect(ended(await flow.resume(step.state, event))).toMatchObject({ status: 'authenticated', evidence: 'fetched' })
  })

  it('goes on after a reload with another token, once the flow knows it', async () => {
    const { flow, step, session } = await challenged()
    await page().reload()
    const later = await client().createSession({ referenceId: session.referenceId })
    const state = withSession(step.state, later)
    await setUp(later.jwt)
    const running = run(step.action)
    await enter('1234')
    expect(ended(await flow.resume(state, await running))).toMatchObject({
      status: 'authenticated',
      evidence: 'signed',
    })
  })

  it('shows the issuer’s page in the size that the request asks for', async () => {
    const { step } = await challenged()
    const running = run(step.action)
    await issuer().locator('input[name=otp]').waitFor()
    const box = await page().locator('iframe[title="Card verification"]').boundingBox()
    expect([box?.width, box?.height]).toEqual([390, 400])
    await page().keyboard.press('Escape')
    expect(await page().locator('dialog[open]').count()).toBe(1)
    await enter('1234')
    await running
    expect(await page().locator('dialog').count()).toBe(0)
  })
})

describe('Songbird alone', () => {
  it('tells nobody of a set-up that fails', async () => {
    const answer = setUp('no.token.here')
    await page().waitForResponse(/Init/)
    await page().clock.fastForward(2_000)
    expect(await answer).toEqual({ kind: 'timed-out' })
  })

  it('adds handlers up, until they are taken off', async () => {
    const { jwt } = await client().createSession()
    const calls = await page().evaluate(async (token) => {
      const { Cardinal } = window as unknown as InPage
      const heard: string[] = []
      const told = (name: string) =>
        new Promise<void>((resolve) => {
          Cardinal.on('payments.setupComplete', ({ sessionId, modules }) => {
            heard.push(`${name} ${typeof sessionId} ${modules[0]?.module}`)
            resolve()
          })
        })
      const both = Promise.all([told('one'), told('two')])
      Cardinal.setup('init', { jwt: token })
      await both
      Cardinal.off('payments.setupComplete')
      const third = told('three')
      Cardinal.setup('init', { jwt: token })
      await third
      return heard
    }, jwt)
    expect(calls).toEqual(['one string CCA', 'two string CCA', 'three string CCA'])
  })

  it('names the token of jwt.update in its response', async () => {
    const { session, step, flow } = await challenged()
    const later = await client().createSession({ referenceId: session.referenceId })
    await page().evaluate((jwt) => (window as unknown as InPage).Cardinal.trigger('jwt.update', jwt), later.jwt)
    const running = run(step.action)
    await enter('1234')
    const done = await flow.resume(withSession(step.state, later), await running)
    expect(ended(done)).toMatchObject({ status: 'authenticated', evidence: 'signed' })
  })

  it('takes six to nineteen digits for the fingerprint', async () => {
    await challenged()
    const process = (digits: string) =>
      page().evaluate((first) => (window as unknown as InPage).Cardinal.trigger('bin.process', first), digits)
    expect(await process('400000')).toEqual({ Status: true })
    expect(await process('40000')).toEqual({ Status: false })
  })

  it('gives up a silent fingerprint after ten seconds', async () => {
    await challenged()
    await page().route('**/Collect', () => undefined)
    const processed = page().evaluate(() => (window as unknown as InPage).Cardinal.trigger('bin.process', '400000'))
    await page().locator('iframe[title="Device fingerprint"]').waitFor({ state: 'attached' })
    await page().clock.fastForward(10_000)
    expect(await processed).toEqual({ Status: false })
    expect(await page().locator('iframe').count()).toBe(0)
  })

  it('shows no challenge before it is set up', async () => {
    const failure = await page().evaluate(async () => {
      const { Cardinal } = window as unknown as InPage
      // The real one answers nothing; this one is waited for, to see what it says.
      const going = Cardinal.continue('cca', { AcsUrl: 'https://acs.example', Payload: '' }, {}) as unknown
      return Promise.resolve(going).catch((error: Error) => error.message)
    })
    expect(failure).toContain('payments.setupComplete')
  })

  it('looks nothing up in the page', async () => {
    const failure = await page().evaluate(() => {
      try {
        ;(window as unknown as InPage).Cardinal.start('cca', {})
        return ''
      } catch (error) {
        return String(error)
      }
    })
    expect(failure).toContain('look up on your server')
  })
})
