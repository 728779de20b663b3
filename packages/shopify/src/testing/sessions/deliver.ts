import { type CallbackReceiver, isObject, type JsonObject, type ResponseLike } from '@three-ds/core'
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
  /** Where the app wants the buyer, which an offsite payment needs: `redirect_url` of its first answer. */
  readonly redirectUrl?: string
}

/** What the app answered to one post. */
interface PostAnswer {
  readonly status: number
  readonly redirectUrl?: string
}

const appUrl = 'https://app.example/shopify'

/** The answer's body is JSON where the app tells an address. */
async function readAnswer(response: ResponseLike): Promise<PostAnswer> {
  return { status: response.status, ...redirectUrlIn(await response.text()) }
}

function redirectUrlIn(text: string): { readonly redirectUrl?: string } {
  try {
    const body: unknown = JSON.parse(text)
    const url = isObject(body) ? body['redirect_url'] : undefined
    return typeof url === 'string' ? { redirectUrl: url } : {}
  } catch {
    return {}
  }
}

async function post(
  fake: FakeShopify,
  to: CallbackReceiver,
  body: JsonObject,
  { times = 1 }: DeliverOptions,
): Promise<readonly PostAnswer[]> {
  const answers: PostAnswer[] = []
  for (let sent = 0; sent < times; sent += 1) {
    const headers = postHeaders(fake, usualVersions.paymentsApp)
    const request = new Request(appUrl, { method: 'POST', headers, body: JSON.stringify(body) })
    answers.push(await readAnswer(await to(request)))
  }
  return answers
}

/** A buyer pays through the app: Shopify posts the session to it. */
export async function deliverSession(
  fake: FakeShopify,
  to: CallbackReceiver,
  options: OpenSessionOptions & DeliverOptions,
): Promise<DeliveredSession> {
  const session = openSession(fake, options)
  const answers = await post(fake, to, renderSessionPost(fake, session), options)
  const { id, key, group } = session
  const { redirectUrl } = answers[0] ?? {}
  const statuses = answers.map(({ status }) => status)
  return { id, key, group, statuses, ...(redirectUrl === undefined ? {} : { redirectUrl }) }
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
    const answers = await post(fake, to, renderConfirmationPost(session), options)
    const statuses = answers.map(({ status }) => status)
    const isTaken = statuses.some((status) => status >= 200 && status < 300)
    if (isTaken) fake.state.appSessions.save({ ...session, confirmationPosted: true })
    all.push(...statuses)
  }
  return all
}
