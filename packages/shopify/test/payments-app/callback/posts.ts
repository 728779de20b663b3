/** Bodies that Shopify posts to a payments app. */

/** The id that makes a repetition known. */
export const key = 'u0nwmSrNntjIWozmNslK5Tlq'

/** Source: shopify.dev/docs/apps/build/payments/request-reference, "Offsite payment" (2025-10), personal data shortened. */
export const offsiteSession = {
  id: key,
  gid: `gid://shopify/PaymentSession/${key}`,
  group: 'rZNvy+1jH6Z+BcPqA5U5BSIcnUavBha3C63xBalm+xE=',
  session_id: '4B2dxmle3vGgimS4deUX3+2PgLF2+/0ZWnNsNSZcgdU=',
  amount: '123.00',
  currency: 'CAD',
  test: false,
  merchant_locale: 'en',
  payment_method: {
    type: 'offsite',
    data: { cancel_url: 'https://my-test-shop.example/1/checkouts/4c94d6f5b93f726a82dadfe45cdde432' },
  },
  proposed_at: '2020-07-13T00:00:00Z',
  customer: { email: 'buyer@example.com', locale: 'fr', billing_address: { given_name: 'Alice', country_code: 'CA' } },
  kind: 'sale',
}

/** Source: github.com/benzookapi/shopify-payments-app-sample, which reads these two fields; the rest is not public. */
export const confirmation = { gid: offsiteSession.gid, confirmation_result: true }

/** The address to which the tests post. */
export const address = 'https://app.example/shopify'

/** A post with the headers of the same page. */
export const post = (body: unknown, url = address) =>
  new Request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'shopify-shop-domain': 'my-test-shop.myshopify.com',
      'shopify-request-id': '94169f7e-ac8d-4ef4-9fd2-90f0791daddf',
      'shopify-api-version': '2025-10',
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
