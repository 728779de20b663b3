import { describe, expect, it } from 'vitest'
import { readMethodNotification } from '../../src/emv/read-method-notification.ts'
import { refusal } from '../refusal.ts'
import { carriedJson, hostile } from './hostile.ts'

const field = carriedJson({ threeDSServerTransID: 'cc78c193' })

describe('readMethodNotification', () => {
  it.each([
    ['the field alone', `threeDSMethodData=${field}`],
    ['beside others', `x=1&threeDSMethodData=${field}&y=2`],
    ['its name in another case', `threedsmethoddata=${field}`],
    ['percent-encoded twice', `threeDSMethodData=${encodeURIComponent(encodeURIComponent(`${field}=`))}`],
  ])('reads %s', (_how, body) => {
    expect(readMethodNotification(body)).toEqual({ threeDSServerTransID: 'cc78c193', evidence: 'browser' })
  })

  it('reads standard base64 whose plus the form turned into a blank', () => {
    const standard = Buffer.from('{"x":">>>","threeDSServerTransID":"a"}').toString('base64')
    expect(standard).toContain('+')
    expect(readMethodNotification(`threeDSMethodData=${standard}`).threeDSServerTransID).toBe('a')
  })

  it.each([
    ['an empty body', ''],
    ['another field', `cres=${field}`],
    ['JSON instead of a form', JSON.stringify({ threeDSMethodData: field })],
    ['the field twice', `threeDSMethodData=${field}&threeDSMethodData=${field}`],
    ['the field twice, in two cases', `threeDSMethodData=${field}&ThreeDSMethodData=${field}`],
    ['ten megabytes', `threeDSMethodData=${'A'.repeat(10_000_000)}`],
    ['ten megabytes of fields', 'a=1&'.repeat(2_500_000)],
  ])('refuses %s', (_what, body) => {
    const error = refusal(() => readMethodNotification(body))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map(({ path }) => path)).toEqual(['threeDSMethodData'])
  })

  it.each(hostile)('refuses a field with %s', (_what, text) => {
    const error = refusal(() => readMethodNotification(`threeDSMethodData=${encodeURIComponent(text)}`))
    expect(error.code).toBe('invalid-input')
    expect(error.issues.map(({ path }) => path)).toEqual(['threeDSMethodData'])
  })

  it('refuses a body that something has parsed already', () => {
    // Not what the type allows: a caller without types.
    const parsed = { threeDSMethodData: field } as unknown as string
    expect(refusal(() => readMethodNotification(parsed)).message).toContain('text of a form body')
  })
})
