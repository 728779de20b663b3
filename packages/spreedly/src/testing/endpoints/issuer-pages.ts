import { encodeBase64, encodeCRes } from '@three-ds/core'
import type { FakeCall, FakeRoute, IssuerCase, IssuerReturn } from '@three-ds/core/testing'
import { issuerPasswords } from '../data/issuer-passwords.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { decide } from '../state/decide.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { type PendingAction, pendingAction, type StoredTransaction } from '../state/stored-transaction.ts'
import { automatedCompleteUrl, issuerAddress, scaAddress } from '../wire/issuer-addresses.ts'
import { paRes } from './issuer-return.ts'
import { issuerSubject } from './issuer-subject.ts'
import { requireGateway, transactionOf } from './lookup.ts'

/** What a challenge needs beside what every challenge has. */
type CaseParts = Pick<IssuerCase, 'url' | 'answer' | 'carried'> & { readonly asks: PendingAction }

const caseOf = (transaction: StoredTransaction, { asks, ...parts }: CaseParts): IssuerCase => ({
  subject: issuerSubject(transaction),
  passwords: issuerPasswords,
  waits: pendingAction(transaction) === asks,
  ...parts,
})

/** The issuer of version 2 posts its answer to Spreedly's page. EMV 3DS 2.2.0, table B.4. */
function answerBack({ origin }: FakeSpreedly, { token, standing, sca }: StoredTransaction): IssuerReturn {
  const cres = encodeCRes({
    messageVersion: '2.2.0',
    // Only what Spreedly runs itself has ids of its servers.
    threeDSServerTransID: sca?.ids?.server ?? token,
    acsTransID: sca?.ids?.acs ?? token,
    transStatus: standing.state === 'failed' ? 'N' : 'Y',
  })
  return { type: 'form', form: { url: automatedCompleteUrl(origin, token), fields: { cres } } }
}

/** The challenge of version 2: decided here, and told to Spreedly's page. */
const challengeAt = (fake: FakeSpreedly, transaction: StoredTransaction, url: string): IssuerCase =>
  caseOf(transaction, {
    asks: 'challenge',
    url,
    answer: (how) => answerBack(fake, decide(fake, transaction, how === 'time-out' ? 'fail' : how)),
  })

/** The hidden page of the fingerprint, which tells Spreedly's page that it was taken. */
export const fingerprintPage =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (_call, parameters) => {
    requireGateway(fake, parameters['gateway_token'])
    const transaction = transactionOf(fake, parameters['transaction_token'])
    const told = new TextEncoder().encode(JSON.stringify({ threeDSServerTransID: transaction.token }))
    const threeDSMethodData = encodeBase64(told, { alphabet: 'base64url', padding: false })
    const form = { url: automatedCompleteUrl(fake.origin, transaction.token), fields: { threeDSMethodData } }
    return fake.issuer.show({ kind: 'fingerprint', subject: issuerSubject(transaction), form })
  }

/** The page of the challenge that the gateway runs. */
export const challengePage =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (call, parameters) => {
    requireGateway(fake, parameters['gateway_token'])
    const transaction = transactionOf(fake, parameters['transaction_token'])
    const url = issuerAddress(fake, 'challenge', transaction.token)
    return fake.issuer.challenge(call, challengeAt(fake, transaction, url))
  }

/** The page of the challenge that Spreedly runs itself. */
export const scaChallengePage =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (call, parameters) => {
    const token = parameters['sca_token'] ?? ''
    const transaction = fake.state.transactions().find(({ sca }) => sca?.token === token)
    if (transaction === undefined) throw new Refused(refusals.noSuchPage)
    return fake.issuer.challenge(call, challengeAt(fake, transaction, scaAddress(fake.origin, 'sca', token)))
  }

const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** What the form of version 1 brought, and every form of the page keeps. */
function carriedBy({ method, text }: FakeCall, usual: string): { readonly TermUrl: string; readonly MD: string } {
  const form = new URLSearchParams(method === 'POST' ? text : '')
  const termUrl = form.get('TermUrl') ?? ''
  return { TermUrl: isAddress(termUrl) ? termUrl : usual, MD: form.get('MD') ?? '' }
}

/** The page of version 1: what the cardholder answers is decided where `TermUrl` points to. */
export const versionOnePage =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (call, parameters) => {
    requireGateway(fake, parameters['gateway_token'])
    const transaction = transactionOf(fake, parameters['transaction_token'])
    const carried = carriedBy(call, `${fake.origin}/transaction/${transaction.token}/redirect`)
    const answer: IssuerCase['answer'] = (how) => {
      const fields = { PaRes: paRes[how === 'time-out' ? 'fail' : how], MD: carried.MD }
      return { type: 'form', form: { url: carried.TermUrl, fields } }
    }
    const url = issuerAddress(fake, 'versionOne', transaction.token)
    return fake.issuer.challenge(call, caseOf(transaction, { asks: 'fallback', url, carried, answer }))
  }
