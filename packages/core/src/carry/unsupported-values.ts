import { meaningIn } from '../codes/meaning-in.ts'
import type { AuthenticationResult } from '../result/authentication-result.ts'
import type { Eci, Scheme } from '../vocabulary/names.ts'
import type { CarryTarget, EcisByScheme } from './carry-target.ts'
import type { Problem } from './problem.ts'

const elsewhere = 'Authorize it where it is taken, or without 3-D Secure at your own risk.'

/** `2.` is any 2.x; what does not end in a dot is that version only, and none that begins likewise. */
const takes = (versions: readonly string[], version: string): boolean =>
  versions.some((taken) => (taken.endsWith('.') ? version.startsWith(taken) : version === taken))

const versionProblem = ({ version }: AuthenticationResult, { name, versions }: CarryTarget): Problem[] =>
  version === undefined || version === '' || takes(versions, version)
    ? []
    : [
        {
          code: 'version-unsupported',
          field: 'version',
          text: `${name} does not take this version of 3-D Secure`,
          remedy: elsewhere,
        },
      ]

function ecisFor({ mastercard, others, unnamed }: EcisByScheme, scheme: Scheme | undefined): readonly Eci[] {
  switch (scheme) {
    case undefined:
      return unnamed
    case 'mastercard':
    case 'maestro':
      return mastercard
    case 'cartes-bancaires':
      return [...mastercard, ...others]
    default:
      return others
  }
}

function eciProblem({ eci, scheme }: AuthenticationResult, { name, ecis }: CarryTarget): Problem[] {
  if (eci === undefined || eci === '' || ecis === undefined || ecisFor(ecis, scheme).includes(eci)) return []
  const text = `${name} takes no such ECI${scheme === undefined ? ', or not without the scheme' : ' of this scheme'}`
  const remedy = scheme === undefined ? `Name the scheme in the result. ${elsewhere}` : elsewhere
  return [{ code: 'value-unsupported', field: 'eci', text, remedy }]
}

const closed = ['paResStatus', 'enrolled', 'signatureVerification', 'flow'] as const

const valueProblems = (result: AuthenticationResult, { name, values = {} }: CarryTarget): Problem[] =>
  closed
    .filter((field) => result[field] !== undefined && values[field]?.includes(result[field]) === false)
    .map((field) => ({
      code: 'value-unsupported',
      field,
      text: `${name} takes no such value here`,
      remedy: elsewhere,
    }))

function flowProblem(
  { flow, paResStatus = '' }: AuthenticationResult,
  { name, letterFlows = {} }: CarryTarget,
): Problem[] {
  const flows = meaningIn<readonly string[] | undefined>(letterFlows, paResStatus)
  if (flow === undefined || flows === undefined || flows.includes(flow)) return []
  const text = `${name} takes this letter of paResStatus of no such flow`
  return [{ code: 'value-unsupported', field: 'flow', text, remedy: 'Read both from one answer of the provider.' }]
}

/** Values that the target has no word for. What is absent is not one of them. */
export const unsupportedValues = (result: AuthenticationResult, target: CarryTarget): readonly Problem[] => [
  ...versionProblem(result, target),
  ...eciProblem(result, target),
  ...valueProblems(result, target),
  ...flowProblem(result, target),
]
