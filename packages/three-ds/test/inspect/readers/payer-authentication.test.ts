import { describe, expect, it } from 'vitest'
import { codesOf, fieldOf, foundAs } from '../found-as.ts'
import { cavv, packed, paReq, paRes } from '../payer-authentication-sample.ts'

describe('PaRes', () => {
  it('is inflated and its fields are decoded', async () => {
    const found = await foundAs('pares', await packed(paRes()), { scheme: 'visa' })
    expect(found.paResStatus).toBe('Y')
    expect(found.evidence).toBe('browser')
    expect(fieldOf(found, 'PARes.Purchase.currency')?.meaning).toBe('EUR')
    expect(fieldOf(found, 'PARes.Purchase.xid')?.meaning).toBe('20 bytes, as an XID has.')
    expect(fieldOf(found, 'PARes.TX.eci')?.meaning).toContain('authenticated')
    expect(found.problems).toEqual([])
  })

  it('says that its own signature is not checked here', async () => {
    expect((await foundAs('pares', await packed(paRes()))).provesNot.join(' ')).toContain('not checked here')
  })

  it('masks the cryptogram, and shows it when asked', async () => {
    const text = await packed(paRes())
    const masked = fieldOf(await foundAs('pares', text), 'PARes.TX.cavv')
    expect(masked?.value).toBe('•••• (20 bytes, base64)')
    expect(masked?.masked).toBe(true)
    const shown = fieldOf(await foundAs('pares', text, { reveal: true }), 'PARes.TX.cavv')
    expect(shown?.value).toBe(cavv)
    expect(shown?.masked).toBe(false)
  })

  it('finds an ECI that does not go with the letter', async () => {
    const found = await foundAs('pares', await packed(paRes({ status: 'N', eci: '05' })), { scheme: 'visa' })
    expect(codesOf(found)).toContain('eci-against-status')
  })

  it('finds an answer that stands there twice', async () => {
    const twice = paRes().replace('<status>Y</status>', '<status>Y</status><status>N</status>')
    const found = await foundAs('pares', await packed(twice))
    expect(codesOf(found)).toContain('repeated-field')
    expect(found.problems.find(({ code }) => code === 'repeated-field')?.path).toBe('PARes.TX.status')
  })

  it('is read as XML too, and out of a form body', async () => {
    expect((await foundAs('pares', paRes())).paResStatus).toBe('Y')
    const body = new URLSearchParams({ PaRes: await packed(paRes()), MD: 'order-7' }).toString()
    expect((await foundAs('pares', body)).foundIn).toBe('PaRes')
  })
})

describe('PaReq', () => {
  it('tells merchant and purchase, and masks the account', async () => {
    const found = await foundAs('pareq', await packed(paReq))
    expect(fieldOf(found, 'PAReq.Merchant.name')?.value).toBe('Shop & Co')
    expect(fieldOf(found, 'PAReq.CH.acctID')?.value).toBe('•••• (16 characters)')
    expect(JSON.stringify(found)).not.toContain('account-secret-1')
  })
})
