export { createProcessOutClient, type ProcessOutClient, type ProcessOutClientOptions } from './client.ts'
export { declineKind } from './decline-kind.ts'
export { keyOfPass } from './idempotency-key.ts'
