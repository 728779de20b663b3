import type { CallbackEvent, SeenClaim } from '@three-ds/core'
import { systemClock } from '@three-ds/core'
import { type Delivery, requestOf, type StormGateway } from '../../storm/delivery.ts'
import type { StormKit } from '../../storm/kit.ts'
import { type ReceiverMaker, receiverMakers } from '../../storm/receiver-makers.ts'

/** An event that a post tells of, as the gateway's own receiver reads it. */
export interface ExpectedEvent {
  readonly gateway: StormGateway
  readonly key: string
  readonly flow: string
  readonly subject: string | undefined
  readonly position: string | undefined
}

/** Under what the shop notes an event that it has handled. */
export const keyOf = ({ provider, dedupeKey }: Pick<CallbackEvent, 'provider' | 'dedupeKey'>): string =>
  `${provider} ${dedupeKey}`

/**
 * Reads posts one after the other, without an inbox.
 *
 * @returns for each post its events
 * @throws {Error} where a receiver does not believe one: all are genuine
 */
export async function expectedOf(
  deliveries: readonly Delivery[],
  kit: StormKit,
): Promise<readonly (readonly ExpectedEvent[])[]> {
  let heard: ExpectedEvent[] = []
  let gateway: StormGateway = 'spreedly'
  const make = receiverMakers(kit, systemClock)
  const open = (maker: ReceiverMaker) =>
    maker({
      claimedBy: 'onEvent',
      onEvent: (event: CallbackEvent, { subject, position }: SeenClaim) => {
        heard.push({ gateway, key: keyOf(event), flow: event.id, subject, position })
      },
      onRefused: ({ reason }) => {
        throw new Error(`a genuine callback of ${gateway} is refused: ${reason}`)
      },
    })
  const receivers = {
    spreedly: open(make.spreedly),
    processout: open(make.processout),
    finaro: open(make.finaro),
    cardinal: open(make.cardinal),
    shopify: open(make.shopify),
  }
  const all: ExpectedEvent[][] = []
  for (const delivery of deliveries) {
    heard = []
    gateway = delivery.gateway
    const { status } = await receivers[gateway](requestOf(delivery))
    if (status >= 300 || heard.length === 0)
      throw new Error(`a genuine callback of ${gateway} tells nothing: ${status}`)
    all.push(heard)
  }
  return all
}
