import type { ContractSubject } from '@three-ds/core/testing'
import { seededRandom } from '@three-ds/core/testing'
import {
  createSpreedlyClient,
  createSpreedlyFlow,
  type SpreedlyClient,
  type SpreedlyClientOptions,
  type SpreedlyFlowRequest,
} from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import { operations } from './contract-operations.ts'

const credentials = { environmentKey: 'planted-environment-key', accessSecret: 'planted-access-secret' }

/** Spreedly, as the contract suite sees it. */
export const spreedlySubject: ContractSubject<SpreedlyClient, SpreedlyClientOptions, SpreedlyFlowRequest, 'spreedly'> =
  {
    provider: 'spreedly',
    requestIdHeader: 'x-request-id',
    credentials: Object.values(credentials),
    createClient: (options) => createSpreedlyClient({ ...credentials, ...options }),
    operations,
    flow: {
      starts: 'purchase',
      scenarios: [
        'frictionless',
        'fingerprint',
        'challenge',
        'fingerprint-challenge',
        'failed',
        'rejected',
        'declined',
      ],
      createSandbox: ({ clock }) => createSpreedlySandbox({ clock, random: seededRandom(7) }),
      createFlow: (clientOptions, flowOptions) => createSpreedlyFlow(createSpreedlyClient(clientOptions), flowOptions),
      secretsOf: ({ transaction: { payment_method_token = '', browser_info } }) => [payment_method_token, browser_info],
    },
  }
