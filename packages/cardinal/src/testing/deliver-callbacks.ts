import type { CallbackReceiver } from '@three-ds/core'
import type { FakeCardinal } from './state/fake-cardinal.ts'
import type { PendingConfirmation } from './state/fake-state.ts'

/** How the posts to `ConfirmUrl` arrive. */
export interface DeliverCallbacksOptions {
  /** How often each is posted; once by default. */
  readonly times?: number
  /** In an order that the sandbox's randomness gives. */
  readonly shuffled?: boolean
}

/** The form in which the response JWT comes, through the cardholder's browser. */
const requestFor = ({ url, jwt }: PendingConfirmation): Request =>
  new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ JWT: jwt }).toString(),
  })

/** Fisher and Yates. */
function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}

/**
 * Posts what has not arrived yet. A browser does not repeat what was answered badly: here the next delivery does, so that a
 * test need not decide when.
 *
 * Source: Verifone's page "Online payments: 3D Secure", `ConfirmUrl`; the field's name is Cardinal's in its other form posts.
 *
 * @returns the status of each answer, in the order of posting
 */
export async function deliverCallbacks(
  { state, random }: FakeCardinal,
  to: CallbackReceiver,
  { times = 1, shuffled = false }: DeliverCallbacksOptions = {},
): Promise<readonly number[]> {
  const waiting = state.confirmations()
  const statuses: number[] = []
  for (const confirmation of shuffled ? shuffle(waiting, random) : waiting) {
    const answers: number[] = []
    for (let time = 0; time < times; time += 1) answers.push((await to(requestFor(confirmation))).status)
    if (answers.includes(200)) state.forgetConfirmation(confirmation)
    statuses.push(...answers)
  }
  return statuses
}
