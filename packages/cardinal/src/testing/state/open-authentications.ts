import type { OpenAuthentication } from '@three-ds/core/testing'
import type { FakeCardinal } from './fake-cardinal.ts'

/** Lookups whose challenge nobody has answered. */
export const openAuthentications = ({ state }: FakeCardinal): readonly OpenAuthentication[] =>
  state
    .authentications()
    .filter(({ pending }) => pending)
    .map(({ transactionId, amount, currency, createdAt }) => ({
      id: transactionId,
      waitsFor: 'challenge',
      amount: { minorUnits: amount, currency },
      since: createdAt,
    }))
