import { decodeCRes } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { readForm } from '../../../src/forms/read-form.ts'
import type { SpreedlyScenario } from '../../../src/testing/data/scenarios.ts'
import { openSandbox } from '../open-sandbox.ts'

const anonymous = { authorization: '', 'content-type': 'application/x-www-form-urlencoded' }

async function atPage(scenario: SpreedlyScenario) {
  const open = openSandbox()
  const { transaction } = await open.client.purchase(open.sandbox.gatewayToken, open.payment(scenario))
  const page = (method: 'GET' | 'POST', url: string, body?: string) =>
    open.raw(method, url.replace(open.sandbox.origin, ''), body, anonymous)
  const now = async () => (await open.client.showTransaction(transaction.token)).transaction
  return { ...open, transaction, page, now }
}

/** The forms of a page of the plain renderer: where each goes, and what is in it. */
function formsIn(html: string) {
  return [...html.matchAll(/<form method="post" action="([^"]+)">(.*?)<\/form>/g)].map(([, action, body = '']) => ({
    action,
    fields: Object.fromEntries(
      [...body.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  }))
}

describe('the page of a fingerprint', () => {
  it('takes the form of the transaction, and posts the id to Spreedly’s page', async () => {
    const { transaction, page, sandbox } = await atPage('fingerprint')
    const { status, text } = await page(
      'POST',
      readForm(transaction.device_fingerprint_form)?.url ?? '',
      'threeDSMethodData=',
    )
    expect(status).toBe(200)
    const [form] = formsIn(text)
    expect(form?.action).toBe(`${sandbox.origin}/transaction/${transaction.token}/three_ds_automated_complete`)
    const told = Buffer.from(String(form?.fields['threeDSMethodData']), 'base64url').toString()
    expect(JSON.parse(told)).toEqual({ threeDSServerTransID: transaction.token })
  })

  it('can be embedded by its address', async () => {
    const { transaction, page } = await atPage('fingerprint')
    const { status, text } = await page('GET', String(transaction.device_fingerprint_form_embed_url))
    expect(status).toBe(200)
    expect(formsIn(text)).toHaveLength(1)
  })

  it('decides nothing: that is completion', async () => {
    const { transaction, page, now } = await atPage('fingerprint')
    await page('POST', readForm(transaction.device_fingerprint_form)?.url ?? '', '')
    expect((await now()).state).toBe('pending')
  })
})

describe('the page of a challenge', () => {
  it.each([
    ['otp=1234', 'succeeded', 'Y'],
    ['otp=1111', 'failed', 'N'],
    ['answer=pass', 'succeeded', 'Y'],
    ['answer=fail', 'failed', 'N'],
    ['answer=cancel', 'failed', 'N'],
    ['answer=time-out', 'failed', 'N'],
  ])('%s: %s, told to Spreedly’s page by %s', async (body, state, letter) => {
    const { transaction, page, now, sandbox } = await atPage('challenge')
    const url = readForm(transaction.challenge_form)?.url ?? ''
    expect((await page('POST', url, 'creq=')).text).toContain('One-time password')
    const [form] = formsIn((await page('POST', url, body)).text)
    expect(form?.action).toBe(`${sandbox.origin}/transaction/${transaction.token}/three_ds_automated_complete`)
    expect(decodeCRes(String(form?.fields['cres'])).transStatus).toBe(letter)
    expect((await now()).state).toBe(state)
  })

  it('says that the cardholder has canceled', async () => {
    const { transaction, page, now } = await atPage('challenge')
    await page('POST', readForm(transaction.challenge_form)?.url ?? '', 'answer=cancel')
    expect((await now()).response?.cancelled).toBe(true)
  })

  it('can be embedded by its address', async () => {
    const { transaction, page } = await atPage('challenge')
    expect((await page('GET', String(transaction.challenge_form_embed_url))).text).toContain('One-time password')
  })

  it('is answered once: a second tab is led where the first was', async () => {
    const { transaction, page, now, charges } = await atPage('challenge')
    const url = readForm(transaction.challenge_form)?.url ?? ''
    const first = await page('POST', url, 'otp=1234')
    const second = await page('POST', url, 'otp=1111')
    expect(second.text).toBe(first.text)
    expect((await now()).state).toBe('succeeded')
    expect(charges()).toHaveLength(1)
  })

  it('shows of the card its last digits', async () => {
    const { transaction, page } = await atPage('challenge')
    const { text } = await page('POST', readForm(transaction.challenge_form)?.url ?? '', '')
    expect(text).toContain('visa ending in 3886')
    expect(text).not.toContain('4556761029983886')
  })

  it('passes in the bank’s app', async () => {
    const { transaction, page, now } = await atPage('challenge')
    const url = readForm(transaction.challenge_form)?.url ?? ''
    await page('POST', `${url}?device=app`, 'answer=approve')
    await page('POST', url, 'answer=proceed')
    expect((await now()).state).toBe('succeeded')
  })

  it.each([
    ['another gateway', (url: string) => url.replace(/test\/\w+/, 'test/other')],
    ['another transaction', (url: string) => `${url}x`],
  ])('is not there for %s', async (_, other) => {
    const { transaction, page } = await atPage('challenge')
    expect((await page('POST', other(readForm(transaction.challenge_form)?.url ?? ''), '')).status).toBe(404)
  })
})

describe('the page of a challenge that Spreedly runs itself', () => {
  it.each([
    ['otp=1234', 'succeeded'],
    ['otp=1', 'failed'],
  ])('%s: %s', async (body, state) => {
    const { transaction, page, now } = await atPage('sca-challenge')
    const sca = transaction.sca_authentication
    expect((await page('GET', String(sca?.challenge_form_embed_url))).text).toContain('One-time password')
    const [form] = formsIn((await page('POST', readForm(sca?.challenge_form)?.url ?? '', body)).text)
    expect(decodeCRes(String(form?.fields['cres'])).threeDSServerTransID).toBe(sca?.three_ds_server_trans_id)
    expect((await now()).state).toBe(state)
  })

  it('is not there for another', async () => {
    const { page, sandbox } = await atPage('sca-challenge')
    expect((await page('GET', `${sandbox.origin}/test/sca/challenge/nobody`)).status).toBe(404)
  })
})

describe('the page of 3-D Secure 1', () => {
  const opened = async (fields: Readonly<Record<string, string>>) => {
    const at = await atPage('three-ds-1')
    const url = readForm(at.transaction.checkout_form)?.url ?? ''
    const answer = (how: string) => at.page('POST', url, new URLSearchParams({ ...fields, answer: how }).toString())
    return { ...at, answer }
  }

  it.each([
    ['pass', 'Y'],
    ['fail', 'N'],
    ['time-out', 'N'],
    ['cancel', 'canceled'],
  ])('%s posts PaRes %s and MD to TermUrl, and decides nothing itself', async (how, paRes) => {
    const { answer, now } = await opened({ TermUrl: 'https://core.spreedly.test/term', MD: 'm"1' })
    const { text } = await answer(how)
    expect(formsIn(text)).toEqual([
      { action: 'https://core.spreedly.test/term', fields: { PaRes: paRes, MD: 'm&#34;1' } },
    ])
    expect((await now()).state).toBe('pending')
  })

  it.each(['javascript:alert(1)', 'nowhere', ''])('takes Spreedly’s own TermUrl where "%s" came', async (TermUrl) => {
    const { answer, transaction, sandbox } = await opened({ TermUrl })
    const [form] = formsIn((await answer('pass')).text)
    expect(form?.action).toBe(`${sandbox.origin}/transaction/${transaction.token}/redirect`)
  })
})
