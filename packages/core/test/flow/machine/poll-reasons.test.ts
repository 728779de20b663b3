import { describe, expect, it } from 'vitest'
import { pollReasons } from '../../../src/flow/machine/poll-reasons.ts'

describe('a reason to ask again', () => {
  it('lets the adapter act only while its own request was answered', () => {
    const goesOnBy = Object.fromEntries(Object.entries(pollReasons).map(([reason, row]) => [reason, row.goesOnBy]))
    expect(goesOnBy).toEqual({
      processing: 'resume',
      throttled: 'resume',
      'in-progress': 'find',
      'outcome-unknown': 'find',
    })
  })

  it('has a meaning, and where nobody knows what happened a remedy', () => {
    for (const { meaning } of Object.values(pollReasons)) expect(meaning).toMatch(/\S \S.*\.$/)
    const withRemedy = Object.entries(pollReasons).filter(([, { remedy }]) => remedy !== undefined)
    expect(withRemedy.map(([reason]) => reason)).toEqual(['outcome-unknown'])
    expect(pollReasons['outcome-unknown'].remedy).toContain('look for it by its key')
    expect(pollReasons.throttled.meaning).toContain('less often')
  })
})
