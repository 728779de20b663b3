/** A checkout as the fake keeps it. */
export interface StoredCheckout {
  /** Its token; a Storefront id holds it too: `gid://shopify/Checkout/…`. */
  readonly id: string
  readonly currency: string
}
