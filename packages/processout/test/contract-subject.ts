import type { ContractSubject } from '@three-ds/core/testing'
import { createProcessOutClient, type ProcessOutClient, type ProcessOutClientOptions } from '@three-ds/processout'
import { operations } from './contract-operations.ts'

const projectSecret = 'key_sandbox_planted_secret'

/** ProcessOut, as the contract suite sees it. */
export const processOutSubject: ContractSubject<ProcessOutClient, ProcessOutClientOptions> = {
  provider: 'processout',
  requestIdHeader: 'x-request-id',
  credentials: [projectSecret],
  createClient: (options) => createProcessOutClient({ projectId: 'test-proj_1', projectSecret, ...options }),
  operations,
}
