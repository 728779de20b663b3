import type { JsonObject } from '../../vocabulary/json.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractProvider } from './contract-subject.ts'
import type { RecordedRequest } from './recording-fetch.ts'

/**
 * What the suite plants in answers: digits like a card's, a token and a cryptogram. Nobody issued them, so they cannot
 * stand anywhere by chance.
 */
const inAnswers = ['4012888818888', 'contract_planted_token', 'Q29udHJhY3RQbGFudGVkQ2F2diE='] as const

/** Every secret of a call: credentials, what its input holds, what the answers hold. */
export const secretsOf = (
  { credentials }: Pick<ContractProvider<object>, 'credentials'>,
  { planted }: Pick<ContractOperation<never>, 'planted'>,
): readonly string[] => [...credentials, ...planted, ...inAnswers]

/** Values of the request's own headers, such as Basic credentials: two secrets and a colon, in Base64. */
export const headerSecrets = (
  { headers }: Pick<RecordedRequest, 'headers'>,
  secrets: readonly string[],
): readonly string[] =>
  [...headers.values()]
    .flatMap((value) => value.split(' '))
    .filter((word) => secrets.some((secret) => word.includes(secret) || unpacked(word).includes(secret)))

/** A request as text, unpacked as far as Base64 and URLs go. */
export const textOf = ({ url, headers, body }: RecordedRequest): string => {
  const words = [...headers.values()].flatMap((value) => value.split(' '))
  return [url, decodeURIComponent(url), ...words, ...words.map(unpacked), body].join('\n')
}

function unpacked(word: string): string {
  try {
    return atob(word)
  } catch {
    return ''
  }
}

/** A body that holds the secrets wherever providers put text that a client might repeat: keys, messages, lists. */
export function echoing(secrets: readonly string[]): JsonObject {
  const all = secrets.join(' ')
  const error = { key: all, code: all, attribute: all, message: all, [all]: all }
  return { error, errors: [error, all], message: all, error_type: all, transaction: all, data: [all], [all]: all }
}
