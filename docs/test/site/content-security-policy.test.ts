import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, withContentSecurityPolicy } from '../../src/site/content-security-policy.ts'

const page = (body: string): string => `<html><head>\n    <meta charset="utf-8">\n${body}</head></html>`

describe('the policy of a page', () => {
  it('names the hash of each script that stands in the page, and of no other', () => {
    const policy = contentSecurityPolicy(page('<script id="a">one()</script><script src="/x.js"></script>'))
    expect(policy).toContain(`'sha256-${createHash('sha256').update('one()').digest('base64')}'`)
    expect(policy.match(/'sha256-/g)).toHaveLength(2)
  })

  it('lets nothing out and no script in that was not built', () => {
    const policy = contentSecurityPolicy(page(''))
    for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"]) {
      expect(policy.split('; ')).toContain(rule)
    }
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe-eval')
  })

  it('stands before everything that it is about', () => {
    const html = withContentSecurityPolicy(page('<script>one()</script>'))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
    expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(html.indexOf('charset'))
  })
})
