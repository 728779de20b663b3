import type { CallbackReceiver, Clock } from '@three-ds/core'
import type { IssuerRenderer, ProviderSandbox } from '@three-ds/core/testing'
import type { ProcessOutFlowRequest } from '../authentication/flow-request.ts'
import type { ProcessOutClientOptions } from '../client.ts'
import type { ProcessOutScenario } from './data/scenarios.ts'
import type { ProcessOutTestCard } from './data/test-cards.ts'
import type { DeliverWebhooksOptions } from './deliver-webhooks.ts'

/** What a sandbox can be told; nothing has to be. */
export interface ProcessOutSandboxOptions {
  /** Time of everything that the fake does, and of the client that `clientOptions` makes. */
  readonly clock?: Clock | undefined
  /** A number from 0 to 1, for ids and cryptograms. `Math.random` by default; `seededRandom` repeats itself. */
  readonly random?: (() => number) | undefined
  readonly projectId?: string | undefined
  readonly projectSecret?: string | undefined
  /**
   * Where it is served, for addresses in answers: `http://localhost:4000`, or with a path. Plain HTTP works on this machine
   * alone, and for a client whose `baseUrl` is at the same origin.
   */
  readonly origin?: string | undefined
  /** Does the project have the hosted page? False plays a project from before 26 February 2026. True by default. */
  readonly hostedPage?: boolean | undefined
  /** How often events can be read in a minute before 429 is answered. Endlessly, by default. */
  readonly eventsPerMinute?: number | undefined
  /** Makes HTML of the issuer's pages: plain ones by default, and `@three-ds/sandbox` has better ones. */
  readonly renderIssuerPage?: IssuerRenderer | undefined
}

/** What of a scenario's request can be replaced. The fields of `invoice` and `authorize` are laid over its own, one by one. */
export interface ProcessOutRequestOverrides {
  readonly page?: 'hosted' | 'own' | undefined
  readonly invoice?: Partial<ProcessOutFlowRequest['invoice']>
  readonly authorize?: Partial<ProcessOutFlowRequest['authorize']>
}

/** A fake ProcessOut: its API, its sandbox's cards, the hosted page, an issuer and a cardholder. */
export interface ProcessOutSandbox
  extends Omit<ProviderSandbox<ProcessOutClientOptions, ProcessOutFlowRequest, ProcessOutScenario>, 'request'> {
  /** `card_…` of a Visa card without 3-D Secure. */
  readonly cardToken: string
  /** `card_…` of each test card. They can be charged any number of times. */
  readonly cards: Readonly<Record<ProcessOutTestCard, string>>
  /** A payment that plays a scenario, on an invoice whose name is new each time. */
  request(scenario: ProcessOutScenario, overrides?: ProcessOutRequestOverrides): ProcessOutFlowRequest
  /**
   * Posts to your receiver a webhook for each event that none has told: twice, out of order, late, as you like.
   *
   * @returns the status of each answer, in the order of posting
   */
  deliverWebhooks(to: CallbackReceiver, how?: DeliverWebhooksOptions): Promise<readonly number[]>
}
