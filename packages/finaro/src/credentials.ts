import { type Issue, invalidInput } from '@three-ds/core'
import { provider } from './provider.ts'

/** Who calls: names that Shift4 has on file for the integration. */
export interface FinaroInterface {
  /** Name of the program that calls, at most 25 characters. */
  readonly interfaceName: string
  /** Its version, at most 11 characters. */
  readonly interfaceVersion: string
  /** The vendor that certified it, at most 26 characters. */
  readonly companyName: string
}

interface Limit {
  readonly field: string
  readonly maxLength: number
}

/** Source: Shift4 API 1.7.57, headers `InterfaceName`, `InterfaceVersion`, `CompanyName`. */
const interfaceLimits: readonly (Limit & { readonly field: keyof FinaroInterface })[] = [
  { field: 'interfaceName', maxLength: 25 },
  { field: 'interfaceVersion', maxLength: 11 },
  { field: 'companyName', maxLength: 26 },
]

/** None of them may stand in these headers. Source: the same. */
const forbidden = /[$%:^\-~`<>,?"'“”‘’{}[\]\\+=]/

function textProblem(value: unknown, maxLength: number): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return 'this is missing'
  return value.length > maxLength ? `at most ${maxLength} characters are taken here` : undefined
}

/** What is wrong with the names of the interface. */
export function findInterfaceIssues(names: FinaroInterface): Issue[] {
  return interfaceLimits.flatMap(({ field, maxLength }): Issue[] => {
    const text =
      textProblem(names[field], maxLength) ??
      (forbidden.test(names[field]) ? 'a character stands in it that Shift4 does not take' : undefined)
    const remedy = 'Use the names of your integration plan: letters, digits, blanks and dots.'
    return text === undefined ? [] : [{ path: field, text, remedy }]
  })
}

/** What is wrong with a secret, without telling it. */
export function findSecretIssues(secrets: Readonly<Record<string, string>>, maxLength: number): Issue[] {
  return Object.entries(secrets).flatMap(([path, value]): Issue[] => {
    const text = textProblem(value, maxLength)
    return text === undefined ? [] : [{ path, text, remedy: 'Take it from Finaro as it is, a UUID.' }]
  })
}

/** Refuses credentials that cannot be used. */
export function requireUsable(issues: readonly Issue[], operation: string): void {
  if (issues.length > 0) throw invalidInput(issues, { provider, operation })
}

/** The names of the interface as headers. */
export const interfaceHeaders = ({ interfaceName, interfaceVersion, companyName }: FinaroInterface) => ({
  InterfaceVersion: interfaceVersion,
  InterfaceName: interfaceName,
  CompanyName: companyName,
})
