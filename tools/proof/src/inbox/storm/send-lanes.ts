import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivery } from '../../storm/delivery.ts'
import type { Lane } from './post.ts'

/** How gateways send. */
export interface SendingParts {
  /** Where a worker takes callbacks, without a slash at its end; `undefined` while none does. */
  readonly address: () => string | undefined
  /** Senders at the same time. */
  readonly atOnce: number
  /** Hears of every acknowledged post. */
  readonly onAcknowledged: () => void
  /** Whether to give up: a sender that nobody answers would go on for ever. */
  readonly isOver: () => boolean
}

/** What became of the posts. */
export interface SendingCount {
  readonly posts: number
  /** Answered with anything but 2xx, or not at all, and sent again. */
  readonly repeated: number
}

/** How long a gateway waits for an answer: Spreedly, the least patient one, five seconds. Source: docs.spreedly.com, "Callbacks". */
const patienceMs = 5_000

/** Before a post is repeated. Real gateways wait for longer, and are not at the end of a test. */
const pauseMs = 50

/** Posts once: whether it was answered with 2xx. */
export async function isTaken({ gateway, url, headers, body }: Delivery, address: string): Promise<boolean> {
  const { pathname, search } = new URL(url)
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const to = `${address}/${gateway}${pathname}${search}`
    const response = await fetch(to, { method: 'POST', headers, body, signal })
    await response.arrayBuffer()
    return response.ok
  } catch {
    // Refused, cut or out of patience: the gateway does not know what became of it, and repeats.
    return false
  }
}

/** Sends every lane, and repeats each post until it is acknowledged. */
export async function sendLanes(lanes: readonly Lane[], parts: SendingParts): Promise<SendingCount> {
  const left = lanes[Symbol.iterator]()
  let posts = 0
  let repeated = 0
  const send = async (delivery: Delivery): Promise<boolean> => {
    while (!parts.isOver()) {
      const address = parts.address()
      if (address !== undefined) {
        posts += 1
        if (await isTaken(delivery, address)) return true
        repeated += 1
      }
      await sleep(pauseMs)
    }
    return false
  }
  const work = async (): Promise<void> => {
    for (const lane of left) {
      for (const post of lane) {
        if (!(await send(post.delivery))) return
        post.acknowledged += 1
        parts.onAcknowledged()
      }
    }
  }
  await Promise.all(Array.from({ length: parts.atOnce }, work))
  return { posts, repeated }
}
