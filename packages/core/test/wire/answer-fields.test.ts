import { describe, expect, it } from 'vitest'
import {
  answerAnything,
  answerFlag,
  answerInteger,
  answerPart,
  answerText,
  answerWord,
} from '../../src/wire/answer-fields.ts'
import { openObject } from '../../src/wire/objects.ts'

const schema = openObject({
  text: answerText(),
  flag: answerFlag(),
  integer: answerInteger(),
  anything: answerAnything(),
  word: answerWord('known'),
  part: answerPart(openObject({ text: answerText() })),
})

describe('companion fields of an answer', () => {
  it('may all be absent', () => {
    expect(schema.parse({})).toEqual({})
  })

  it('read JSON types and their text', () => {
    const wire = { text: 5, flag: 'true', integer: '881', word: 'new', part: { text: 'x', more: 1 }, anything: [1] }
    expect(schema.parse(wire)).toEqual({ ...wire, text: '5', flag: true, integer: 881 })
  })

  it('take a word that comes as a number as it prints', () => {
    expect(schema.parse({ word: 5 })).toEqual({ word: '5' })
  })

  it('never break the whole: what does not read is left out', () => {
    const odd = { text: [], flag: 'yes', integer: '1.5', word: true, part: 'text' }
    expect(schema.parse(odd)).toEqual({})
  })
})
