import { inspect } from 'three-ds/inspect'
import { describe, expect, it } from 'vitest'
import { samples } from '../../src/inspector/samples.ts'

describe('the samples of the inspector', () => {
  it.each(samples.map((sample) => [sample.name, sample] as const))('%s is what it is called', async (_, sample) => {
    const found = await inspect(sample.text, { scheme: sample.scheme })
    expect(found.kind).toBe(sample.kind)
    expect(found.fields.length).toBeGreaterThan(0)
  })
})
