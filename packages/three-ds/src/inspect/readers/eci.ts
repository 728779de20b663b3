import { describeScheme, type EciReading, knownValues, parseEci, readEci, schemeSchema } from '@three-ds/core'
import { finding } from '../finding.ts'
import type { InspectedField, Inspection, InspectionProblem } from '../inspection.ts'
import type { Reader } from '../reader.ts'

const unknownAt = (scheme: string): InspectionProblem => ({
  code: 'no-such-eci',
  path: '',
  text: `${describeScheme(scheme) ?? 'The scheme'} has no such ECI.`,
  remedy: 'Is it another scheme’s? Mastercard has 00, 01, 02; most others have 05, 06, 07.',
})

const fieldAt = (eci: string, scheme: string, { meaning, disputed }: EciReading): InspectedField => ({
  path: scheme,
  about: describeScheme(scheme) ?? scheme,
  value: eci,
  masked: false,
  meaning: disputed === true ? `${meaning} Sources disagree on who is liable.` : meaning,
})

/** A bare ECI: what it means at the scheme, or, where none is named, what it means at each. */
export const eciReader: Reader = {
  kinds: ['eci'],
  read: (source, { scheme }): Inspection | undefined => {
    const eci = source.text.length > 2 ? undefined : parseEci(source.text)
    if (eci === undefined) return undefined
    const schemes = scheme === undefined ? (knownValues(schemeSchema) ?? []) : [scheme]
    const readings = schemes.map((one) => ({ one, reading: readEci({ eci, scheme: one }) }))
    const known = readings.filter(({ reading }) => reading.outcome !== 'unknown')
    return {
      ...finding('eci', source),
      fields: known.map(({ one, reading }) => fieldAt(eci, one, reading)),
      problems: known.length > 0 ? [] : schemes.length === 1 ? schemes.map(unknownAt) : [nowhere],
      notes: scheme === undefined ? ['Without its scheme an ECI means nothing: name the scheme.'] : [],
      eci,
    }
  },
}

const nowhere: InspectionProblem = {
  code: 'no-such-eci',
  path: '',
  text: 'No scheme that is known here has this ECI.',
  remedy: 'Is it an ECI at all? A gateway may print a code of its own.',
}
