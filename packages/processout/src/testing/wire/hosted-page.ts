import type { FakeProcessOut } from '../state/fake-processout.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'

/** What comes before project and invoice in the address of a page. A real one is on a host of its own. */
export const checkoutPath = '/checkout'

/**
 * The address of the hosted page, its query as ProcessOut writes it. Source: docs.processout.com/docs/3ds-hosted-page (seed
 * document).
 */
export function hostedPageUrl({ origin, projectId }: FakeProcessOut, { intent }: StoredTransaction): string {
  const query = new URLSearchParams({
    source: intent.source,
    allow_fallback_to_sale: 'false',
    authenticate_only: 'false',
    authorize_only: String(!intent.sale),
    preferred_scheme: '',
  })
  return `${origin}${checkoutPath}/${projectId}/${intent.invoiceId}/hosted-payment-page/?${query}`
}

/** The address of a page of the issuer, which the merchant's own page shows. */
export const issuerPageUrl = ({ origin, projectId }: FakeProcessOut, transactionId: string, action: string): string =>
  `${origin}${checkoutPath}/${projectId}/${transactionId}/${action}`
