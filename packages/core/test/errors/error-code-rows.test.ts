import { describe, expect, it } from 'vitest'
import { errorCodeRows } from '../../src/errors/error-code-rows.ts'
import { statusMeanings } from '../../src/http/status-meanings.ts'

describe('the table of error codes', () => {
  it('tells cause and remedy of each in whole sentences', () => {
    for (const { cause, remedy } of Object.values(errorCodeRows)) {
      expect(cause).toMatch(/^[A-Z].*\.$/)
      expect(remedy).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('gives no two codes the same cause', () => {
    const causes = Object.values(errorCodeRows).map(({ cause }) => cause)
    expect(new Set(causes).size).toBe(causes.length)
  })

  it('has every code that a status of HTTP leads to', () => {
    for (const { code } of statusMeanings.values()) expect(errorCodeRows).toHaveProperty(code)
  })
})
