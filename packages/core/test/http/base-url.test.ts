import { describe, expect, it } from 'vitest'
import { checkBaseUrl } from '../../src/http/base-url.ts'
import { errorOf } from './sample.ts'

describe('checkBaseUrl', () => {
  it.each([
    ['https://api.example.com', 'https://api.example.com'],
    ['https://api.example.com/', 'https://api.example.com'],
    ['https://api.example.com:8443/v1//', 'https://api.example.com:8443/v1'],
    ['http://localhost:4000/v1', 'http://localhost:4000/v1'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
    ['http://[::1]:4000', 'http://[::1]:4000'],
  ])('takes %s', (text, checked) => {
    expect(checkBaseUrl(text, 'sample')).toBe(checked)
  })

  it.each([
    ['api.example.com', 'this is no absolute URL'],
    ['', 'this is no absolute URL'],
    ['http://api.example.com', 'plain http is allowed to this machine only'],
    ['http://localhost.example.com', 'plain http is allowed to this machine only'],
    ['http://127.0.0.1.example.com', 'plain http is allowed to this machine only'],
    ['ftp://api.example.com', 'only https is allowed'],
    ['javascript:alert(1)', 'only https is allowed'],
    ['https://key:SECRET@api.example.com', 'it must not carry credentials'],
    ['https://SECRET@api.example.com', 'it must not carry credentials'],
    ['https://api.example.com?key=SECRET', 'it must not carry a query or a fragment'],
    ['https://api.example.com?', 'it must not carry a query or a fragment'],
    ['https://api.example.com#SECRET', 'it must not carry a query or a fragment'],
  ])('refuses %s', async (text, why) => {
    const error = await errorOf(() => checkBaseUrl(text, 'sample'))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.provider).toBe('sample')
    expect(error.issues.map((issue) => [issue.path, issue.text])).toEqual([['baseUrl', why]])
    expect(`${error.message} ${error.remedy}`).not.toMatch(/SECRET/)
  })
})
