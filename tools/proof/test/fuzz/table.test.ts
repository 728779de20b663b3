import { describe, expect, it } from 'vitest'
import { exportedReaders } from '../../src/fuzz/exported-readers.ts'
import { genuineInputs } from '../../src/fuzz/inputs.ts'
import { outcomeOf } from '../../src/fuzz/outcome.ts'
import { nameOf } from '../../src/fuzz/subject.ts'
import { subjects } from '../../src/fuzz/subjects.ts'

const packageOf = (entry: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(entry)?.[0] ?? entry
const listed = new Set(subjects.map((one) => `${packageOf(one.package)} ${one.name.replace(/ of .*$/, '')}`))

describe('the table of readers', () => {
  it('lists every exported function whose name says that it reads', async () => {
    const readers = await exportedReaders()
    expect(readers.length).toBeGreaterThan(30)
    expect(readers.map((one) => `${one.package} ${one.name}`).filter((name) => !listed.has(name))).toEqual([])
  })

  it('lists every receiver of callbacks', () => {
    expect([...listed].filter((name) => /Receiver$/.test(name))).toHaveLength(6)
  })

  it('lists nothing twice', () => {
    const names = subjects.map(nameOf)
    const repeated = names.filter((name, index) => names.indexOf(name) !== index)
    // Three clients of Shopify's have an operation of the same name, and so the same bridge behind it.
    expect(new Set(repeated)).toEqual(
      new Set([
        '@three-ds/shopify toPaymentResult of getPayment',
        '@three-ds/shopify toAuthenticationResult of getPayment',
      ]),
    )
  })

  it('has a genuine input for each, which is read: what refuses everything proves nothing', async () => {
    for (const subject of subjects) {
      for (const input of genuineInputs(subject)) {
        expect(await outcomeOf(subject, input), nameOf(subject)).toEqual({ kind: 'value' })
      }
    }
    // Its key is in nobody's hands here: the forgery suite shows it a genuine token.
    expect(subjects.filter(({ genuine }) => genuine.length === 0).map(nameOf)).toEqual([
      '@three-ds/cardinal verifyResponseJwt',
    ])
  })
})
