import type { SeenStore } from '../callback/seen-store.ts'
import type { AuthenticationResult } from '../result/authentication-result.ts'
import { type Findings, notChecked, nothing, wrong } from './findings.ts'
import { useKey } from './use-key.ts'

/** What the store said, and under which key the use is claimed now. */
export interface Use {
  readonly findings: Findings
  readonly claim?: string
}

const unknown = (text: string, remedy: string): Use => ({ findings: notChecked({ text, remedy }) })

/**
 * Claims the one use that an authentication has. A claim does not expire: whoever asks later with a longer age must still hear
 * of it.
 *
 * Source: https://www.checkout.com/merchant-communications/reminder---cavv-usage-and-storage-for-3d-secure: Visa's rules allow
 * a CAVV to be used once. That it holds for every scheme is this library's caution.
 */
export async function claimUse(result: AuthenticationResult, seen: SeenStore | undefined): Promise<Use> {
  if (seen === undefined) {
    return unknown(
      'nobody remembers whether this has carried a payment already',
      'Hand over `seen`, a store that your processes share.',
    )
  }
  const key = await useKey(result)
  if (key === undefined) {
    return unknown('nothing tells this authentication from another', 'See to it that it carries one payment only.')
  }
  if ((await seen.claim({ key })) === 'claimed') return { findings: nothing, claim: key }
  return {
    findings: wrong({
      code: 'used-before',
      text: 'this authentication was claimed for a payment before',
      remedy:
        'Find out at the target what became of that payment. Only if it was never sent, release the claim; else authenticate again.',
    }),
  }
}
