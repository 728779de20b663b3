import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, gatewayPolicies } from '../../src/csp/index.ts'

describe('contentSecurityPolicy', () => {
  it('allows Cardinal’s scripts and hosts, and any issuer’s frames', () => {
    expect(contentSecurityPolicy({ gateways: ['cardinal'] })).toBe(
      [
        "default-src 'self'",
        "script-src 'self' https://songbird.cardinalcommerce.com https://songbirdstag.cardinalcommerce.com",
        "connect-src 'self' https://*.cardinalcommerce.com",
        "frame-src 'self' https:",
        "form-action 'self' https:",
        "object-src 'none'",
        "base-uri 'none'",
      ].join('; '),
    )
  })

  it('names each source once, and what else the page needs', () => {
    const policy = contentSecurityPolicy({ gateways: ['finaro', 'processout'], also: ['http://127.0.0.1:4010'] })
    expect(policy).toContain("frame-src 'self' https: http://127.0.0.1:4010;")
  })

  it('never allows inline code or eval', () => {
    const gateways = Object.keys(gatewayPolicies) as (keyof typeof gatewayPolicies)[]
    expect(contentSecurityPolicy({ gateways })).not.toMatch(/unsafe/)
  })
})
