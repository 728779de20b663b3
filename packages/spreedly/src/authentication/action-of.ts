import type { StepDraft } from '@three-ds/core'
import { readForm } from '../forms/read-form.ts'
import { safeUrl } from '../forms/safe-url.ts'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'

/** What Spreedly's script in the page is called in a script action. */
export const lifecycleScript = 'spreedly-three-ds'

/**
 * Parameters of the script action: what `new Spreedly.ThreeDS.Lifecycle` needs of the server. The page adds its environment
 * key and the places for its iframes.
 */
export type SpreedlyLifecycleParameters = {
  readonly transactionToken: string
  readonly requiredAction: 'device_fingerprint' | 'challenge'
  /** Start within this time of the answer; later, read the transaction again first. EMV 3DS 2.2.0, 5.5. */
  readonly startWithinMs: number
}

type PageAction = SpreedlyLifecycleParameters['requiredAction']

/** The fields that say what is to do, of a payment or of an authentication by itself. */
type Pending = Pick<
  SpreedlyTransaction,
  | 'token'
  | 'required_action'
  | 'sca_authentication'
  | 'checkout_form'
  | 'checkout_url'
  | 'setup_response'
  | 'challenge_form'
  | 'challenge_url'
  | 'device_fingerprint_form'
  | 'managed_order_token'
>

const inPage = (transactionToken: string, requiredAction: PageAction): StepDraft => {
  const parameters: SpreedlyLifecycleParameters = { transactionToken, requiredAction, startWithinMs: 30_000 }
  return {
    type: requiredAction === 'challenge' ? 'challenge' : 'fingerprint',
    action: { type: 'script', script: lifecycleScript, parameters },
  }
}

/** A form that is sent by GET replaces its address's query with its fields. */
function withQuery(address: string, fields: Readonly<Record<string, string>>): string {
  const url = new URL(address)
  url.search = new URLSearchParams(fields).toString()
  return url.href
}

/** Posts the form of 3-D Secure 1 or an offsite page; its address may be empty, and then `checkout_url` is the way. */
function awayFrom(transaction: Pending): StepDraft | undefined {
  const form = readForm(transaction.checkout_form)
  if (form?.url !== undefined) {
    const { url, method, fields } = form
    const action = method === 'GET' ? { url: withQuery(url, fields) } : { url, fields }
    return { type: 'redirect', action: { type: 'redirect', ...action } }
  }
  const url = safeUrl(transaction.checkout_url) ?? safeUrl(transaction.setup_response?.checkout_url)
  return url === undefined ? undefined : { type: 'redirect', action: { type: 'redirect', url } }
}

const waiting: StepDraft = { type: 'poll', reason: 'processing', afterMs: 2_000 }

/** What Spreedly's JSON offers where `required_action` says nothing. A managed order (Forter) is run by the page's script too. */
function offered(transaction: Pending): StepDraft {
  const { token, challenge_form, challenge_url, device_fingerprint_form } = transaction
  const away = awayFrom(transaction)
  if (away !== undefined) return away
  const managed = transaction.managed_order_token ?? transaction.sca_authentication?.managed_order_token
  if (managed !== undefined || challenge_form !== undefined || challenge_url !== undefined)
    return inPage(token, 'challenge')
  return device_fingerprint_form === undefined ? waiting : inPage(token, 'device_fingerprint')
}

/**
 * What the cardholder has to do for a pending transaction; a poll where there is nothing to do.
 *
 * Source: docs.spreedly.com/guides/3dsecure2; spreedly/web-sdk-sample-app for `fallback`.
 */
export function actionOf(transaction: Pending): StepDraft {
  switch (transaction.required_action ?? transaction.sca_authentication?.required_action) {
    case 'device_fingerprint':
      return inPage(transaction.token, 'device_fingerprint')
    case 'challenge':
      return inPage(transaction.token, 'challenge')
    case 'redirect':
    case 'fallback':
      return awayFrom(transaction) ?? waiting
    default:
      return offered(transaction)
  }
}
