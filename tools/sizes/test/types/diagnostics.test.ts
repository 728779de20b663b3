import { describe, expect, it } from 'vitest'
import { readDiagnostics } from '../../src/types/diagnostics.ts'

const output = `Files:                        178
Types:                       6289
Instantiations:             19789
Assignability cache size:     184
Check time:                 1.01s
Total time:                 4.25s
`

describe('what the compiler tells', () => {
  it('is read by name', () => {
    expect(readDiagnostics(output)).toEqual({
      instantiations: 19_789,
      types: 6289,
      checkSeconds: 1.01,
      totalSeconds: 4.25,
    })
  })

  it('is refused where a figure is missing', () => {
    expect(() => readDiagnostics(output.replace('Instantiations', 'Instances'))).toThrow(
      'did not tell its Instantiations',
    )
  })
})
