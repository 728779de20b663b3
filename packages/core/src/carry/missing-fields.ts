import { meaningIn } from '../codes/meaning-in.ts'
import type { AuthenticationFacts, AuthenticationResult } from '../result/authentication-result.ts'
import type { CarryTarget } from './carry-target.ts'
import type { Problem } from './problem.ts'

type Field = keyof AuthenticationFacts

/** Mastercard wants the Directory Server's id with every 2.x result; 3-D Secure 1 has none. */
const ofMastercard = ({ scheme, version }: AuthenticationResult): readonly Field[] =>
  scheme === 'mastercard' && version?.startsWith('1.') !== true ? ['dsTransId'] : []

/** Data only and exemptions have no cryptogram, unless the target insists. */
const isExcused = (field: Field, { status }: AuthenticationResult, { cryptogramAlways }: CarryTarget): boolean =>
  field === 'cavv' && status === 'informational' && cryptogramAlways !== true

function requiredBy(target: CarryTarget, result: AuthenticationResult): readonly Field[] {
  const ofScheme = meaningIn<readonly Field[] | undefined>(target.schemeRequires ?? {}, result.scheme ?? '') ?? []
  const ofLetter = meaningIn<readonly Field[] | undefined>(target.letterRequires ?? {}, result.paResStatus ?? '') ?? []
  const all = new Set([...target.requires, ...ofScheme, ...ofLetter, ...ofMastercard(result)])
  return [...all].filter((field) => !isExcused(field, result, target))
}

/** Fields without which the target takes no such result. A blank one is missing. */
export const missingFields = (result: AuthenticationResult, target: CarryTarget): readonly Problem[] =>
  requiredBy(target, result)
    .filter((field) => result[field] === undefined || result[field] === '')
    .map((field) => ({
      code: 'missing-field',
      field,
      text: `${target.name} needs this field`,
      remedy: 'Read it from the provider that ran the authentication: no other field stands in for it.',
    }))
