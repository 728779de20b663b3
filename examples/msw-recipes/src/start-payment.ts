import type { AuthenticationFlow } from '@three-ds/core'

/** What the page of the shop is told. */
export type Told = 'paid' | 'authenticated' | 'not-paid' | 'go-to-issuer' | 'wait'

/**
 * The shop's own code under test: it starts a payment and decides what to show. It knows no fake, and calls the network as it does in
 * production.
 */
export async function startPayment<Request>(flow: AuthenticationFlow<Request>, request: Request): Promise<Told> {
  const step = await flow.start(request)
  switch (step.type) {
    case 'fingerprint':
    case 'challenge':
    case 'redirect':
      return 'go-to-issuer'
    case 'poll':
      // Also where nobody knows whether the gateway has acted: ask again later, and never start another payment.
      return 'wait'
    case 'done':
      if (step.kind === 'authentication') {
        return step.authentication.status === 'authenticated' ? 'authenticated' : 'not-paid'
      }
      return step.payment.status === 'captured' || step.payment.status === 'authorized' ? 'paid' : 'not-paid'
  }
}
