import { present, type StepDraft } from '@three-ds/core'
import { isSafeAddress, type ProcessOutCustomerAction } from '../schemas/customer-action.ts'
import type { ProcessOutFlowData } from './flow-data.ts'

/** What a step for a page of one's own is called in a script action. */
export const customerActionScript = 'processout-customer-action'

/** Time for a fingerprint, in milliseconds. Source: processout/processout.js, `actionhandler.ts`. */
export const fingerprintMs = 10_000

/** Parameters of the script action: the customer action as ProcessOut sent it. */
export type ProcessOutPageParameters = {
  /**
   * `redirect`, `url`, `fingerprint`, `fingerprint-mobile`, `challenge-mobile`, or one that this version does not
   * know.
   */
  readonly type: string
  /** An address (https), or base64 of JSON for a native SDK. */
  readonly value: string
  /** `no_iframe: 'true'` asks for the whole page. */
  readonly metadata?: Readonly<Record<string, string>>
  /** How long a fingerprint may take. */
  readonly timeoutMs?: number
}

/** ProcessOut's own page; whatever else it asks for is not for it. */
const onHostedPage = ({ type, value }: ProcessOutCustomerAction): StepDraft | undefined =>
  type.toLowerCase() === 'redirect' && isSafeAddress(value)
    ? { type: 'redirect', action: { type: 'redirect', url: value } }
    : undefined

function onOwnPage({ type, value, metadata }: ProcessOutCustomerAction): StepDraft {
  const isFingerprint = type.startsWith('fingerprint')
  const parameters: ProcessOutPageParameters = {
    type,
    value,
    ...present({ metadata }),
    ...(isFingerprint ? { timeoutMs: fingerprintMs } : {}),
  }
  const action = { type: 'script', script: customerActionScript, parameters } as const
  return { type: isFingerprint ? 'fingerprint' : 'challenge', action }
}

/**
 * What the cardholder has to do; `undefined` where the chosen page cannot do it. The client has refused addresses that nobody may
 * be sent to; other than that an address is opaque.
 */
export function actionOf(action: ProcessOutCustomerAction, page: ProcessOutFlowData['page']): StepDraft | undefined {
  return page === 'hosted' ? onHostedPage(action) : onOwnPage(action)
}
