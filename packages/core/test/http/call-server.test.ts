import { describe, expect, it } from 'vitest'
import { callServer } from '../../src/http/call-server.ts'

describe('callServer', () => {
  it.each([
    ['https://api.sample.test', { address: 'api.sample.test', port: 443, basePath: '' }],
    ['https://api.sample.test/v1', { address: 'api.sample.test', port: 443, basePath: '/v1' }],
    ['https://api.sample.test:8443/a/b', { address: 'api.sample.test', port: 8443, basePath: '/a/b' }],
    ['http://127.0.0.1:4010/finaro', { address: '127.0.0.1', port: 4010, basePath: '/finaro' }],
    ['http://localhost', { address: 'localhost', port: 80, basePath: '' }],
    ['http://[::1]:4010', { address: '[::1]', port: 4010, basePath: '' }],
  ])('takes %s apart', (baseUrl, server) => {
    expect(callServer(baseUrl)).toEqual(server)
  })
})
