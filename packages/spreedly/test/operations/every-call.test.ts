import { describe, expect, it } from 'vitest'
import { recordedGateway } from '../recorded-gateway.ts'
import { clientOf } from '../sample.ts'
import { everyCall } from './every-call.ts'

describe('the list of documented calls', () => {
  it('names every method of the client', () => {
    const names = Object.keys(clientOf(recordedGateway())).sort()
    expect([...new Set(everyCall.map(({ name }) => name))].sort()).toEqual(names)
  })
})
