import type { GatewayName } from '@three-ds/sandbox'
import { playTexts } from '../gateways/play-texts.ts'
import type { CardScheme } from '../gateways/plays.ts'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import { formatMoney } from './format-money.ts'

/** A test card, as the page offers it. */
export type Choice = {
  readonly gateway: GatewayName
  readonly scheme: CardScheme
  readonly play: string
  readonly title: string
  readonly text: string
  readonly price: string
  readonly last4?: string
}

/** Everything that can be bought and how: what the page builds its form of. */
export const choicesOf = (gateways: readonly ShopGateway[]): readonly Choice[] =>
  gateways.flatMap(({ name, plays }) =>
    plays.map(({ key, scheme, kind, amount, last4 }) => ({
      gateway: name,
      scheme,
      play: key,
      ...playTexts[kind],
      price: formatMoney(amount),
      ...(last4 === undefined ? {} : { last4 }),
    })),
  )
