import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/http/read-json.ts'

describe('readJson', () => {
  it('drops nulls: to these packages null and absent are the same', () => {
    expect(readJson('{"a":null,"b":[1,null],"c":{"d":null}}')).toEqual({ json: { b: [1], c: {} } })
  })

  it.each([
    ['', 'an empty body'],
    [' \r\n', 'an empty body'],
    ['<!DOCTYPE html><p>Bad gateway', 'HTML'],
    ['\n<html lang="en">', 'HTML'],
    ['<?xml version="1.0"?><error/>', 'XML'],
    ['<error/>', 'XML'],
    ['upstream connect error', 'text that is not JSON'],
    ['{"state":', 'JSON that breaks off'],
    ['[{"state":"succ', 'JSON that breaks off'],
    ['{"a":"ends in an escape\\', 'JSON that breaks off'],
    ['{"a":"an escaped quote\\"', 'JSON that breaks off'],
    ['"', 'JSON that breaks off'],
    ["{'a':1}", 'malformed JSON'],
    ['{"a":1}}', 'malformed JSON'],
    ['{"a":"}"} trailing', 'malformed JSON'],
    ['['.repeat(200) + ']'.repeat(200), 'JSON that is nested too deeply'],
  ])('says of %j what kind of text it is', (text, kind) => {
    expect(readJson(text)).toEqual({ kind })
  })

  it('reads JSON that is nested a hundred thousand times, or says that it cannot, without an error of its own', () => {
    const depth = 100_000
    expect(readJson('[['.repeat(depth) + ']]'.repeat(depth))).toEqual({ kind: 'JSON that is nested too deeply' })
    expect(readJson('{"a":'.repeat(depth))).toHaveProperty('kind')
  })

  it('knows that every object that was cut anywhere breaks off', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, share) => {
          const whole = JSON.stringify(value)
          const cut = whole.slice(0, 1 + Math.floor(share * (whole.length - 2)))
          expect(readJson(cut)).toEqual({ kind: 'JSON that breaks off' })
        },
      ),
    )
  })

  it('never shows anything of the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{8}$/), (secret) => {
        expect(JSON.stringify(readJson(`{"key":"${secret}`))).not.toContain(secret)
      }),
    )
  })
})
