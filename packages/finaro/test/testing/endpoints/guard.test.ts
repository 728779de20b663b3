import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

const path = '/transactions/invoice'
const invoice = { invoice: '1625' }

describe('the API', () => {
  it('lets in who has the access token', async () => {
    const { status, result } = await openSandbox().api('GET', path, undefined, invoice)
    expect(status).toBe(400)
    expect(result.error.primaryCode).toBe(9815)
  })

  it.each([
    ['none', ''],
    ['another one', 'EA79FB05-3AA7-4500-AF9A-73F986FF2C1D'],
  ])('answers 400 with 9862 to an access token that is %s', async (_, accesstoken) => {
    const { status, result } = await openSandbox().api('GET', path, undefined, { ...invoice, accesstoken })
    expect(status).toBe(400)
    expect(result.error.primaryCode).toBe(9862)
  })

  it.each([
    ['interfacename', 25],
    ['interfaceversion', 11],
    ['companyname', 26],
  ])('needs %s, of at most %i characters', async (name, length) => {
    const { api } = openSandbox()
    const ask = async (value: string) => (await api('GET', path, undefined, { ...invoice, [name]: value })).result.error
    expect((await ask('')).longText).toBe(`Missing: ${name}`)
    expect((await ask('x'.repeat(length + 1))).longText).toBe(`Invalid: ${name}`)
    expect((await ask('x'.repeat(length))).primaryCode).toBe(9815)
  })

  it.each([...'$%:^-~`<>,?"\'{}[]\\+='])('takes no %s in them', async (character) => {
    const { api } = openSandbox()
    const headers = { ...invoice, companyname: `Shop${character}` }
    expect((await api('GET', path, undefined, headers)).result.error.code).toBe(40101)
  })

  it('asks who calls before it says what exists', async () => {
    const { api } = openSandbox()
    expect((await api('GET', '/none', undefined, { accesstoken: '' })).result.error.primaryCode).toBe(9862)
    expect((await api('GET', '/none')).status).toBe(404)
  })

  it('does nothing for whom it does not let in', async () => {
    const { sandbox, api, plain } = openSandbox()
    await api('POST', '/transactions/sale', plain(), { accesstoken: '' })
    expect(sandbox.ledger).toEqual([])
  })
})
