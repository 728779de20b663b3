import { notWritten } from '../not-written.ts'
import type { AcmeAuthorization, AcmeAuthorizationAnswer } from './authorization.ts'

const file = 'src/schemas/kind-of.ts'

/** Our closed word for what Acme answered. */
export const kindOf = (_answer: AcmeAuthorization): AcmeAuthorizationAnswer['kind'] =>
  notWritten(file, 'Say which of Acme’s statuses is a success, a challenge or a decline; any other is `unrecognized`.')

/** Is a body under a 4xx a decline, and so an answer? */
export const isDecline = (_status: number, _body: unknown): boolean =>
  notWritten(file, 'Say under which HTTP status Acme answers with a decline, and how its body is told from an error.')
