import type { CallbackReceiver, JsonObject } from '@three-ds/core'
import { usualVersions } from '../data/api-versions.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import type { StoredAppSession } from '../state/stored-app-session.ts'
import { postHeaders, renderConfirmationPost, renderSessionPost } from '../wire/render-session-post.ts'
import { type OpenSessionOptions, openSession } from './open-session.ts'

/** How a post arrives. */
export interface DeliverOptions {
  /** How often it is posted; once by default. */
  readonly times?: number
}

/** A session that was handed over. */
export interface DeliveredSession {
  /** `gid://shopify/PaymentSession/…`: what the mutations take. */
  readonly id: string
  /** The body's `id`, by which repeats are known. */
  readonly key: string
  readonly group: string
  /** The status of each answer, in the order of posting. */
  readonly statuses: readonly number[]
}

const appUrl = 'https://app.example/shopify'

async function post(
  fake: FakeShopify,
  to: CallbackReceiver,
  body: JsonObject,
  { times = 1 }: DeliverOptions,
): Promise<readonly number[]> {
  const statuses: number[] = []
  for (let sent = 0; sent < times; sent += 1) {
    const headers = postHeaders(fake, usualVersions.paymentsApp)
    const request = new Request(appUrl, { method: 'POST', headers, body: JSON.stringify(body) })
    statuses.push((await to(request)).status)
  }
  return statuses
}

/** A buyer pays through the app: Shopify posts the session to it. */
export async function deliverSession(
  fake: FakeShopify,
  to: CallbackReceiver,
  options: OpenSessionOptions & DeliverOptions,
): Promise<DeliveredSession> {
  const session = openSession(fake, options)
  const statuses = await post(fake, to, renderSessionPost(fake, session), options)
  return { id: session.id, key: session.key, group: session.group, statuses }
}

const isDue = ({ state, confirmationPosted }: StoredAppSession): boolean =>
  state === 'CONFIRMING' && !confirmationPosted

/** Shopify answers every confirmation that was asked for and not told yet. What is not answered with a 2xx is told again next time. */
export async function deliverConfirmations(
  fake: FakeShopify,
  to: CallbackReceiver,
  options: DeliverOptions,
): Promise<readonly number[]> {
  const all: number[] = []
  for (const session of fake.state.appSessions.all().filter(isDue)) {
    const statuses = await post(fake, to, renderConfirmationPost(session), options)
    const isTaken = statuses.some((status) => status >= 200 && status < 300)
    if (isTaken) fake.state.appSessions.save({ ...session, confirmationPosted: true })
    all.push(...statuses)
  }
  return all
}
