import { encodeCRes } from '@three-ds/core'
import { encodeGatewayRequest } from '@three-ds/processout'
import { inspect } from 'three-ds/inspect'
import { describe, expect, it } from 'vitest'
import { renderText } from '../../src/cli/render-text.ts'
import { fixture, memberOf } from '../inspect/fixture.ts'

const plain = (_: string, text: string) => text
const rendered = async (text: string, options = {}) => renderText(await inspect(text, options), plain)

describe('the text for people', () => {
  it('begins with what it is, and names the field in which it was found', async () => {
    const [title, kind] = (await rendered(`j=${memberOf('finaro', 'seed-return.json', 'j')}`)).split('\n')
    expect(title).toContain('Finaro')
    expect(kind).toBe('kind: finaro-return, found in the field j')
  })

  it('answers whether the payment may be authorized', async () => {
    const text = await rendered(memberOf('finaro', 'seed-return.json', 'j'))
    expect(text).toMatch(/may it be authorized\? {2}not yet/)
    expect(text).toMatch(/who is liable\? {9}unknown/)
    expect(text).toMatch(/evidence {8}browser/)
  })

  it('tells a payment with its kind of decline', async () => {
    const text = await rendered(fixture('processout', 'authorize-410-decline.json'))
    expect(text).toMatch(/payment {9}declined \(soft\)\n/)
    expect(await rendered(fixture('processout', 'seed-authorize-410.json'))).toContain('not-attempted, not final')
  })

  it('indents what is packed inside', async () => {
    const cres = encodeCRes({ messageVersion: '2.2.0', threeDSServerTransID: 'a', acsTransID: 'b', transStatus: 'Y' })
    const text = await rendered(encodeGatewayRequest({ body: `cres=${cres}` }))
    expect(text).toContain('Inside of it\n  CRes:')
    expect(text).toContain('\n  kind: cres, found in the field cres')
  })

  it('has no white space at the end of a line, and one line break at its own', async () => {
    for (const given of ['05', 'nothing known', fixture('spreedly', 'docs-2012-single.xml')]) {
      const text = await rendered(given)
      expect(text).not.toMatch(/[ \t]\n/)
      expect(text).toMatch(/[^\n]\n$/)
    }
  })
})
