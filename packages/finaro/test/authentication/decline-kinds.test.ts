import { describe, expect, it } from 'vitest'
import { declineKinds } from '../../src/authentication/decline-kinds.ts'

const listed = {
  hard: '04 07 12 15 41 43 46 57 R0 R1 R3',
  soft: '03 19 51 59 61 62 65 75 78 86 91 93 96 N3 N4 14 54 55 70 82 N7 D2',
  'authentication-required': '1A',
  'authentication-failed': '-38',
} as const

describe('the reasons that tell the kind of a decline', () => {
  it.each(Object.entries(listed))('%s: %s', (kind, codes) => {
    for (const code of codes.split(' ')) expect(declineKinds.get(code), code).toBe(kind)
  })

  it('are no others: the rest says nothing of another try', () => {
    const all = Object.values(listed).flatMap((codes) => codes.split(' '))
    expect(new Set(declineKinds.keys())).toEqual(new Set(all))
    expect(declineKinds.get('05')).toBeUndefined()
  })
})
