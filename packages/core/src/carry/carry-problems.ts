import { isWellFormedCryptogram } from '../cryptogram/is-well-formed-cryptogram.ts'
import type { Issue } from '../errors/three-ds-error.ts'
import type {
  AuthenticationFacts,
  AuthenticationResult,
  AuthenticationStatus,
} from '../result/authentication-result.ts'
import { findContradictions } from '../result/contradictions.ts'
import type { CarryTarget } from './carry-target.ts'

/** An allow-list: whatever is added later is refused until somebody has thought about it. */
const carried: readonly AuthenticationStatus[] = ['authenticated', 'attempted', 'informational']

function evidenceProblem({ evidence }: AuthenticationResult, acceptMatched: boolean): Issue[] {
  if (evidence === 'signed' || evidence === 'fetched') return []
  if (evidence === 'matched') {
    if (acceptMatched) return []
    const remedy = 'Verify it with its provider first, or accept it in so many words: { matched: "accept" }.'
    return [
      { path: 'evidence', text: 'this result came through the browser and only agrees with the stored state', remedy },
    ]
  }
  return [
    {
      path: 'evidence',
      text: 'only the browser says this',
      remedy: 'Have its provider verify it, or read it from there.',
    },
  ]
}

const statusProblem = ({ status }: AuthenticationResult): Issue[] =>
  carried.includes(status)
    ? []
    : [
        {
          path: 'status',
          text: 'a result with this status cannot be handed over',
          remedy: 'Ask `mayAuthorize` what is left: without 3-D Secure, another card, or nothing yet.',
        },
      ]

/** Data only and exemptions have no cryptogram; Mastercard wants the Directory Server's id with every 2.x result. */
function requiredBy(
  { requires }: CarryTarget,
  { status, scheme, version }: AuthenticationResult,
): readonly (keyof AuthenticationFacts)[] {
  const fields = status === 'informational' ? requires.filter((field) => field !== 'cavv') : requires
  const isSecondVersion = version?.startsWith('1.') !== true
  return scheme === 'mastercard' && isSecondVersion ? [...new Set([...fields, 'dsTransId' as const])] : fields
}

const missing = (result: AuthenticationResult, target: CarryTarget): Issue[] =>
  requiredBy(target, result)
    .filter((field) => result[field] === undefined || result[field] === '')
    .map((path) => ({ path, text: `${target.name} needs this field`, remedy: 'No other field stands in for it.' }))

const versionProblem = ({ version }: AuthenticationResult, { name, versions }: CarryTarget): Issue[] =>
  version === undefined || versions.some((prefix) => version.startsWith(prefix))
    ? []
    : [{ path: 'version', text: `${name} does not take this version of 3-D Secure` }]

const cryptogramProblem = ({ cavv, scheme }: AuthenticationResult, { cryptogram }: CarryTarget): Issue[] =>
  cavv === undefined || cavv === '' || cryptogram === 'none' || isWellFormedCryptogram(cavv, scheme)
    ? []
    : [
        {
          path: 'cavv',
          text: 'this is no well-formed cryptogram',
          remedy: 'Take the value as the provider sent it, from the operation that was authenticated.',
        },
      ]

/** Why a result cannot be handed to a target: everything at once, never a value. */
export const findCarryProblems = (
  result: AuthenticationResult,
  target: CarryTarget,
  acceptMatched: boolean,
): readonly Issue[] => [
  ...evidenceProblem(result, acceptMatched),
  ...statusProblem(result),
  ...findContradictions(result),
  ...missing(result, target),
  ...versionProblem(result, target),
  ...cryptogramProblem(result, target),
]
