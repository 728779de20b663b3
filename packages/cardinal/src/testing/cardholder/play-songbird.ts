import { invalidInput, type JsonObject } from '@three-ds/core'
import type { Fault } from '@three-ds/core/testing'
import { provider } from '../../provider.ts'
import { type AtChallenge, decide } from '../state/decide.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import type { StoredSession } from '../state/stored-session.ts'
import { serviceError } from '../wire/render-response.ts'
import { respond } from './respond.ts'

/** The two arguments of `payments.validated`. */
export interface ValidatedArguments {
  readonly data: JsonObject
  /** Absent where no token was made. */
  readonly jwt?: string
}

/** @throws ThreeDSError `invalid-input` where no page was set up: `Cardinal.continue` only works after that */
function sessionOf({ state }: FakeCardinal, { deviceInfoId }: StoredAuthentication): StoredSession {
  const session = state.session(deviceInfoId)
  if (session !== undefined) return session
  throw invalidInput(
    [
      {
        path: 'device_info_id',
        text: 'no page was set up with this reference, so Songbird cannot go on',
        remedy: "Call the sandbox's `setUp` with the session's JWT first, or take the request of `sandbox.request`.",
      },
    ],
    { provider, operation: 'answer' },
  )
}

/** Faults after which the issuer has not heard the cardholder. */
const before: readonly Fault['kind'][] = ['status', 'html-502', 'cut-before']

/**
 * `Cardinal.continue`: shows the issuer's page to the cardholder, and reports as `payments.validated` does.
 *
 * @param fault - what goes wrong between page and Cardinal: no token comes, whatever the issuer has decided
 */
export async function playSongbird(
  fake: FakeCardinal,
  pending: StoredAuthentication,
  at: AtChallenge,
  fault?: Fault,
): Promise<ValidatedArguments> {
  const session = sessionOf(fake, pending)
  if (fault?.kind === 'latency') await fake.clock.sleep(fault.ms)
  if (fault !== undefined && before.includes(fault.kind)) return { data: serviceError }
  const issued = await respond(fake, session, decide(fake, pending, at))
  return fault === undefined || fault.kind === 'latency' ? issued : { data: serviceError }
}
