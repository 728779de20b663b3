import { type ChallengeWindowSize, isCurrency } from '@three-ds/core'
import type { FakeRoute } from '@three-ds/core/testing'
import { type OutcomeRow, outcomes } from '../data/outcomes.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { amountOf, type Fields, textOf } from '../state/fields.ts'
import { prove } from '../state/prove.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { renderLookup } from '../wire/render-lookup.ts'
import { namedCard } from './named-card.ts'
import { readBody } from './read-body.ts'

/** Texts that have to be there. Source: Verifone 3D Secure API 3.43.0, lookup. */
const requiredTexts = [
  'billing_address_1',
  'billing_city',
  'billing_country_code',
  'billing_first_name',
  'billing_last_name',
  'currency_code',
  'device_info_id',
  'email',
  'merchant_reference',
  'threeds_contract_id',
]

/** Longest names. Source: the same. */
const longestName = 22

function checkFields(fields: Fields): void {
  const wrong = [
    ...(amountOf(fields) === undefined ? ['amount'] : []),
    ...requiredTexts.filter((name) => textOf(fields, name) === undefined),
    ...['billing_first_name', 'billing_last_name'].filter((name) => (textOf(fields, name)?.length ?? 0) > longestName),
    ...(isCurrency(textOf(fields, 'currency_code') ?? '') ? [] : ['currency_code']),
  ]
  if (wrong.length > 0) throw new Refused(refusals.invalidFields, [...new Set(wrong)])
}

/** 390x400 where none was asked for: the fake's choice. */
const windowSizeOf = (fields: Fields): ChallengeWindowSize =>
  (['01', '02', '03', '04', '05'] as const).find((size) => size === textOf(fields, 'acs_window_size')) ?? '02'

/** Asks the fake issuer, and keeps what it said. */
function authenticate(fake: FakeCardinal, fields: Fields): StoredAuthentication {
  const { ids, clock } = fake
  const card = namedCard(fake, fields)
  const row: OutcomeRow = outcomes[card.outcome]
  return {
    recordId: ids.uuid(),
    authenticationId: ids.uuid(),
    transactionId: ids.token('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 20),
    createdAt: clock.now(),
    amount: amountOf(fields) ?? 0,
    currency: textOf(fields, 'currency_code') ?? '',
    merchantReference: textOf(fields, 'merchant_reference') ?? '',
    contractId: textOf(fields, 'threeds_contract_id') ?? '',
    deviceInfoId: textOf(fields, 'device_info_id') ?? '',
    windowSize: windowSizeOf(fields),
    card,
    outcome: card.outcome,
    answer: row.lookup,
    pending: row.afterChallenge !== undefined,
    ids: { server: ids.uuid(), directory: ids.uuid(), acs: ids.uuid() },
    ...prove(row.lookup, card, ids),
  }
}

/** A lookup: 200, whatever the issuer says. One that times out is answered late, without a word of the issuer. */
export const lookup =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  async (call) => {
    const fields = readBody(call)
    checkFields(fields)
    if (textOf(fields, 'threeds_contract_id') !== fake.contractId) throw new Refused(refusals.noSuchContract)
    const authentication = authenticate(fake, fields)
    const { amount, currency, outcome, transactionId } = authentication
    fake.ledger.record({ operation: 'lookup', amount: { minorUnits: amount, currency } }, transactionId)
    fake.state.saveAuthentication(authentication)
    const row: OutcomeRow = outcomes[outcome]
    if (row.slowMs !== undefined) await fake.clock.sleep(row.slowMs)
    return { status: 200, json: renderLookup(fake, authentication) }
  }
