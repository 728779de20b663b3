/** One post of a gateway, as it stands on the wire. */
export type Delivery = {
  /** Whose receiver it is for. */
  readonly gateway: StormGateway
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Every gateway that calls back, or lets the cardholder's browser do so. */
export type StormGateway = 'spreedly' | 'processout' | 'finaro' | 'cardinal' | 'shopify'

/** A post as a request, anew for each delivery. */
export const requestOf = ({ url, headers, body }: Delivery): Request =>
  new Request(url, { method: 'POST', headers, body })
