import { encodeCReq, encodeCRes, encodeThreeDSMethodData } from '@three-ds/core'
import { inspect } from 'three-ds/inspect'
import { describe, expect, it } from 'vitest'
import { memberOf } from '../fixture.ts'
import { codesOf, fieldOf, foundAs } from '../found-as.ts'

const ids = {
  threeDSServerTransID: 'cc78c193-eaec-494f-9cf0-eb5fa3940b13',
  acsTransID: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
}
const cres = (transStatus: string, more = {}) => encodeCRes({ messageVersion: '2.2.0', ...ids, transStatus, ...more })

describe('threeDSMethodData', () => {
  it('is told from the issuer’s notification by its URL', async () => {
    const request = await foundAs(
      'three-ds-method-data',
      memberOf('finaro', 'seed-method-data.json', 'threeDSMethodData'),
    )
    expect(request.direction).toBe('request')
    expect(fieldOf(request, 'threeDSServerTransID')?.value).toBe('cc78c193-eaec-494f-9cf0-eb5fa3940b13')
    const notification = btoa('{"threeDSServerTransID":"cc78c193-eaec-494f-9cf0-eb5fa3940b13"}')
    expect((await foundAs('three-ds-method-data', notification)).direction).toBe('notification')
  })

  it('is read with its keys in any case, as Finaro’s guide spells them', async () => {
    const found = await foundAs('three-ds-method-data', btoa('{"threeDSServerTransId":"cc78c193"}'))
    expect(fieldOf(found, 'threeDSServerTransID')?.value).toBe('cc78c193')
  })

  it('proves that something arrived, and nothing of the cardholder', async () => {
    const { threeDSServerTransID } = ids
    const threeDSMethodNotificationURL = 'https://shop.example/3ds'
    const text = encodeThreeDSMethodData({ threeDSServerTransID, threeDSMethodNotificationURL })
    const { evidence, provesNot } = await inspect(text)
    expect(evidence).toBe('browser')
    expect(provesNot.join(' ')).toContain('cardholder')
  })
})

describe('CReq', () => {
  it('tells the size of the frame in pixels', async () => {
    const found = await foundAs('creq', encodeCReq({ messageVersion: '2.2.0', ...ids, challengeWindowSize: '05' }))
    expect(found.messageVersion).toBe('2.2.0')
    expect(fieldOf(found, 'challengeWindowSize')?.meaning).toBe('Full screen.')
    expect(fieldOf(found, 'acsTransID')?.value).toBe(ids.acsTransID)
  })
})

describe('CRes', () => {
  it('says what the browser says, and that it is no proof', async () => {
    const found = await foundAs('cres', cres('Y'))
    expect(found.transStatus).toBe('Y')
    expect(found.evidence).toBe('browser')
    expect(found.explanation).toBeUndefined()
    expect(found.proves.join(' ')).toContain('as far as the browser can be believed')
    expect(found.provesNot.join(' ')).toContain('ask the gateway for the result')
    expect(found.problems).toEqual([])
  })

  it('explains why a challenge was cancelled', async () => {
    const found = await foundAs('cres', cres('N', { challengeCancel: '01' }))
    expect(fieldOf(found, 'challengeCancel')?.meaning).toContain('cardholder')
    expect(found.problems).toEqual([])
  })

  it('finds a cancelled challenge that is told as passed', async () => {
    expect(codesOf(await foundAs('cres', cres('Y', { challengeCancel: '01' })))).toEqual(['cancelled-yet-passed'])
  })

  it('finds a letter that no last message has', async () => {
    expect(codesOf(await foundAs('cres', cres('C')))).toEqual(['unusual-trans-status'])
  })

  it('is found in a form body, in the address of a return, in JSON, in quotation marks, and unpacked', async () => {
    const text = cres('Y')
    const unpacked = JSON.stringify({ messageType: 'CRes', messageVersion: '2.2.0', ...ids, transStatus: 'Y' })
    for (const [given, foundIn] of [
      [`cres=${text}&threeDSSessionData=b3JkZXItNw`, 'cres'],
      [`https://shop.example/return?order=7&cres=${text}`, 'cres'],
      [JSON.stringify({ threeDSSessionData: 'x', cres: text }), 'cres'],
      [`"${text}"`, undefined],
      [`  ${text}\n`, undefined],
      [unpacked, undefined],
    ] as const) {
      const found = await foundAs('cres', given)
      expect(found.foundIn).toBe(foundIn)
      expect(found.transStatus).toBe('Y')
    }
  })
})
