import * as z from 'zod/mini'
import { invalidInput } from '../errors/invalid-input.ts'
import type { AuthenticationResult } from '../result/authentication-result.ts'
import { issuesInWords } from '../wire/issue-words.ts'
import { openObject } from '../wire/objects.ts'

const text = z.optional(z.string())

/** What the checks read, and of which type. What it says is theirs to judge: a time that cannot be read is a finding, no error. */
const readable = openObject({
  provider: z.string(),
  status: z.string(),
  evidence: z.string(),
  test: z.boolean(),
  eci: text,
  cavv: text,
  trxId: text,
  dsTransId: text,
  paResStatus: text,
  providerTransactionId: text,
  enrolled: text,
  signatureVerification: text,
  version: text,
  scheme: text,
  flow: text,
  authenticatedAt: text,
  amount: z.optional(openObject({ minorUnits: z.number(), currency: z.string() })),
  card: z.optional(openObject({ first6: text, last4: text })),
})

const remedy = 'Read stored JSON with `parseAuthenticationResult`: there null is the same as absent.'

/**
 * Refuses what only says of itself that it is a result: JSON that nobody has parsed, with `null` where a field is absent, or with
 * another type.
 *
 * @throws ThreeDSError `invalid-input`, naming each field below `result`
 */
export function checkResult(result: AuthenticationResult): void {
  const { error } = readable.safeParse(result)
  if (error === undefined) return
  const issues = issuesInWords(error.issues, result).map(({ path, text: words }) => ({
    path: path === '' ? 'result' : `result.${path}`,
    text: words,
    remedy,
  }))
  throw invalidInput(issues, { operation: 'preflight' })
}
