import type { FakePathParameters, FakeRoute } from '@three-ds/core/testing'
import { issuerPasswords } from '../data/issuer-passwords.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { isWaiting, type StoredTransaction } from '../state/stored-transaction.ts'
import { issuerPageUrl } from '../wire/hosted-page.ts'
import { ownPageMessage, ownPageSource } from '../wire/own-page-source.ts'
import { issuerSubject } from './issuer-subject.ts'

function transactionOf({ state, projectId }: FakeProcessOut, parameters: FakePathParameters): StoredTransaction {
  const found = state.transactions.get(parameters['transaction_id'] ?? '')
  if (found?.intent.page !== 'own' || found.intent.native === true || parameters['project_id'] !== projectId) {
    throw new Refused(refusals.noRoute)
  }
  return found
}

/** The page of a fingerprint, for the merchant's hidden frame: it tells that it was taken, and the source to send. */
export const ownFingerprintPage =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (_call, parameters) => {
    const transaction = transactionOf(fake, parameters)
    const url = issuerPageUrl(fake, transaction.id, 'fingerprint')
    const message = ownPageMessage(ownPageSource(url, 'fingerprint', true))
    return fake.issuer.show({ kind: 'message', subject: issuerSubject(transaction), message })
  }

/** The page of a challenge, for the merchant's frame: what it tells decides nothing until the merchant sends it. */
export const ownChallengePage =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const transaction = transactionOf(fake, parameters)
    const url = issuerPageUrl(fake, transaction.id, 'challenge')
    return fake.issuer.challenge(call, {
      url,
      subject: issuerSubject(transaction),
      passwords: issuerPasswords,
      waits: isWaiting(transaction) && transaction.threeDS?.actions[0] === 'challenge',
      answer: (how) => ({ type: 'message', message: ownPageMessage(ownPageSource(url, 'challenge', how === 'pass')) }),
    })
  }
