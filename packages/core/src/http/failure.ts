import type { ThreeDSErrorInit } from '../errors/three-ds-error.ts'

/** What went wrong with one attempt, before the whole call has been judged. */
export interface Failure
  extends Omit<ThreeDSErrorInit, 'message' | 'remedy' | 'provider' | 'operation' | 'idempotencyKey'> {
  /** What happened; the operation and the provider are put before it. */
  readonly summary: string
  /** The provider package's own message, which takes the summary's place. */
  readonly message?: string | undefined
  /** The provider package's own remedy: it knows more than the status does. */
  readonly remedy?: string | undefined
  /** What to do about the cause, one sentence, where there is something beside the outcome to care about. */
  readonly advice?: string | undefined
  /** The call itself ended, by its deadline or its caller: nothing is sent any more. */
  readonly interrupted?: true
}
