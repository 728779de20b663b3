import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

const path = '/oidc/3ds-service/v2/3d'

describe('the door of both APIs', () => {
  it.each([
    ['no credentials', ''],
    ['another key', `Basic ${btoa('user:another')}`],
    ['what is no base64', 'Basic %%%'],
    ['a bearer without a token', 'Bearer '],
  ])('refuses %s', async (_, authorization) => {
    const { status, json } = await openSandbox().raw('GET', path, undefined, { authorization })
    expect([status, json.code]).toEqual([401, 101])
  })

  it('takes the sandbox’s own credentials, and any bearer token', async () => {
    const { raw } = openSandbox()
    expect((await raw('GET', path)).status).toBe(200)
    expect((await raw('GET', path, undefined, { authorization: 'Bearer eyJ.eyJ.sig' })).status).toBe(200)
  })

  it('stands before pages that do not exist, too', async () => {
    const { raw } = openSandbox()
    expect((await raw('GET', '/oidc/nothing', undefined, { authorization: '' })).status).toBe(401)
    expect((await raw('GET', '/oidc/nothing')).status).toBe(404)
  })

  it('gives each answer an id of its own', async () => {
    const { raw } = openSandbox()
    const ids = [await raw('GET', path), await raw('GET', path)].map(({ headers }) => headers.get('x-request-id'))
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(ids[0]).not.toBe(ids[1])
  })
})
