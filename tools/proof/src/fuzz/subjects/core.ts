import * as core from '@three-ds/core'
import { base64, base64url, field, plain } from '../dress.ts'
import type { Subject } from '../subject.ts'

const ids = { threeDSServerTransID: 'c5b56b34-0a6c-4f0e-8a52-2b5e4a2bb8c1', acsTransID: 'acs-1' }
const version = { messageVersion: '2.2.0' }
const cres = JSON.stringify({ messageType: 'CRes', ...version, ...ids, transStatus: 'Y' })
const creq = JSON.stringify({ messageType: 'CReq', ...version, ...ids, challengeWindowSize: '05' })
const method = JSON.stringify({ threeDSServerTransID: ids.threeDSServerTransID })
const packed = [base64url, base64, plain] as const

const result = JSON.stringify({
  provider: 'cardinal',
  status: 'authenticated',
  evidence: 'signed',
  test: true,
  eci: '05',
  cavv: 'AAABBWcSNIdjeUZThmNHAAAAAAA=',
  scheme: 'visa',
  paResStatus: 'Y',
  amount: { minorUnits: 1999, currency: 'EUR' },
})

const payment = JSON.stringify({
  provider: 'spreedly',
  evidence: 'signed',
  status: 'captured',
  final: true,
  test: true,
  providerStatus: 'succeeded',
  id: 'tx_1',
  amount: { minorUnits: 1999, currency: 'EUR' },
})

const state = JSON.stringify({
  version: 1,
  provider: 'spreedly',
  id: 'spreedly:order-1',
  revision: 1,
  createdAt: '2026-11-01T09:30:00.000Z',
  step: { type: 'poll', reason: 'processing', notBefore: '2026-11-01T09:30:02.000Z' },
  data: {},
})

const events = [
  '{"type":"frame","outcome":"completed","actionId":"spreedly:order-1#1"}',
  '{"type":"return","parameters":{"transaction_token":"tx_1"}}',
  '{"type":"script","script":"cardinal","payload":{"jwt":"a.b.c"}}',
]

const post = (body: BodyInit, type: string): Request =>
  new Request('https://shop.example/return/1', { method: 'POST', body, headers: { 'content-type': type } })

const subject = (
  name: string,
  genuine: readonly string[],
  read: Subject['read'],
  more: Partial<Subject> = {},
): Subject => ({
  package: '@three-ds/core',
  name,
  genuine,
  read,
  ...more,
})

/** The readers of `@three-ds/core`. */
export const coreSubjects: readonly Subject[] = [
  subject('decodeBase64', ['SGVsbG8gM0RT', '-_8'], ({ text }) => core.decodeBase64(text)),
  subject('decodeCReq', [creq], ({ text }) => core.decodeCReq(text), { dress: packed }),
  subject('decodeCRes', [cres], ({ text }) => core.decodeCRes(text), { dress: packed }),
  subject('decodeThreeDSMethodData', [method], ({ text }) => core.decodeThreeDSMethodData(text), { dress: packed }),
  subject('decodeMessage', [cres], ({ text }) => core.decodeMessage(core.receivedCResSchema, text, 'cres'), {
    dress: packed,
  }),
  subject('readChallengeNotification', [cres], ({ text }) => core.readChallengeNotification(text), {
    dress: [field('cres', base64url), field('CRES', base64), plain],
  }),
  subject('readMethodNotification', [method], ({ text }) => core.readMethodNotification(text), {
    dress: [field('threeDSMethodData', base64url), plain],
  }),
  subject('readBrowserEvent', events, ({ bytes }) => core.readBrowserEvent(post(bytes, 'application/json'))),
  subject('readBrowserEvent of a form', ['MD=1&PaRes=a'], ({ bytes }) =>
    core.readBrowserEvent(post(bytes, 'application/x-www-form-urlencoded')),
  ),
  subject(
    'parseAuthenticationResult',
    [result],
    ({ json }) => core.parseAuthenticationResult(json, { origin: 'trusted' }),
    {
      takesAnything: true,
    },
  ),
  subject(
    'parseAuthenticationResult of a browser',
    [result],
    ({ json }) => core.parseAuthenticationResult(json, { origin: 'browser' }),
    {
      takesAnything: true,
    },
  ),
  subject('parsePaymentResult', [payment], ({ json }) => core.parsePaymentResult(json, { origin: 'trusted' }), {
    takesAnything: true,
  }),
  subject('parseAuthenticationState', [state], ({ json }) => core.parseAuthenticationState(json, 'spreedly'), {
    takesAnything: true,
  }),
  subject('parseInput', [result], ({ json }) => core.parseInput(core.authenticationResultSchema, json), {
    takesAnything: true,
  }),
  subject('parseEci', ['05', 'N2'], ({ text }) => core.parseEci(text)),
  subject('parseScheme', ['Master Card', 'VISA'], ({ text }) => core.parseScheme(text)),
  subject('readEci', ['05'], ({ text }) => [
    core.readEci({ eci: text, scheme: 'visa', status: 'authenticated' }),
    core.readEci({ eci: '05', scheme: text }),
  ]),
  subject('toDecimal', ['1999'], ({ json, text }) =>
    core.toDecimal({
      minorUnits: typeof json === 'number' ? json : Number.NaN,
      currency: text === '1999' ? 'EUR' : text,
    }),
  ),
  subject('fromDecimal', ['19.99'], ({ text }) => core.fromDecimal(text, 'EUR')),
  subject('normalizeCryptogram', ['AAABBWcSNIdjeUZThmNHAAAAAAA='], ({ text }) => core.normalizeCryptogram(text)),
  subject('cryptogramBytes', ['AAABBWcSNIdjeUZThmNHAAAAAAA='], ({ text }) => core.cryptogramBytes(text)),
  subject('describeCryptogram', ['AAABBWcSNIdjeUZThmNHAAAAAAA='], ({ text }) => core.describeCryptogram(text)),
  subject('normalizeXid', ['MDAwMDAwMDAwMDAwMDAwMDAwMDA='], ({ text }) => core.normalizeXid(text)),
  subject('xidBytes', ['MDAwMDAwMDAwMDAwMDAwMDAwMDA='], ({ text }) => core.xidBytes(text)),
]
