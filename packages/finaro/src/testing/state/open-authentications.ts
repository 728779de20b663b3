import { fromDecimal } from '@three-ds/core'
import type { OpenAuthentication } from '@three-ds/core/testing'
import type { FakeFinaro } from './fake-finaro.ts'

/** Processes that the issuer has not ended. Their amounts were judged when they began. */
export const openAuthentications = ({ state }: FakeFinaro): readonly OpenAuthentication[] =>
  state.authentications().flatMap(({ trxId, actions: [waitsFor], total, currency, createdAt }) => {
    if (waitsFor === undefined) return []
    return [{ id: trxId, waitsFor, amount: fromDecimal(String(total), currency), since: createdAt }]
  })
