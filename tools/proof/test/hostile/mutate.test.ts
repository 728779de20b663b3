import { describe, expect, it } from 'vitest'
import { seededChoice } from '../../src/hostile/choice.ts'
import { mutate } from '../../src/hostile/mutate.ts'
import { mutateJson } from '../../src/hostile/mutate-json.ts'

const genuine = '{"a":"b","c":[1,2,{"d":null}],"e":{"f":"5 } \\" 6"}}'
const seeds = Array.from({ length: 300 }, (_, seed) => seed)

describe('mutate', () => {
  it('repeats itself with the same seed, and nearly never leaves a text as it was', () => {
    for (const seed of seeds) expect(mutate(genuine, seededChoice(seed))).toBe(mutate(genuine, seededChoice(seed)))
    const same = seeds.filter((seed) => mutate(genuine, seededChoice(seed)) === genuine)
    expect(same.length).toBeLessThan(30)
  })
  it('bears a text without a character', () => {
    for (const seed of seeds) expect(typeof mutate('', seededChoice(seed))).toBe('string')
  })
})

describe('mutateJson', () => {
  it('leaves JSON, with something else in it', () => {
    for (const seed of seeds) expect(() => JSON.parse(mutateJson(genuine, seededChoice(seed)))).not.toThrow()
    const different = new Set(seeds.map((seed) => mutateJson(genuine, seededChoice(seed))))
    expect(different.size).toBeGreaterThan(200)
  })
  it('plants prototypes', () => {
    expect(seeds.some((seed) => mutateJson(genuine, seededChoice(seed)).includes('"__proto__"'))).toBe(true)
  })
})
