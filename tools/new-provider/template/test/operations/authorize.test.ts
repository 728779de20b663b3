import { createAcmeClient } from '@three-ds/acme'
import { describe, expect, it } from 'vitest'
import { apiKey, authorized, request } from '../sample.ts'

describe('authorize', () => {
  it('answers with the wire’s body and our word for it', async () => {
    const client = createAcmeClient({ apiKey, fetch: async () => Response.json(authorized) })
    expect(await client.authorize(request)).toMatchObject({ ...authorized, kind: 'succeeded' })
  })
})
