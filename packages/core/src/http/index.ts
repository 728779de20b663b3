export { createTransport } from './create-transport.ts'
export type {
  CallInput,
  CallOutput,
  Effect,
  ErrorReading,
  Operation,
  Transport,
  TransportConfig,
} from './operation.ts'
export { parseRetryAfter } from './parse-retry-after.ts'
export type { RateLimitHeaders } from './rate-limit.ts'
export type { KeptHeaders } from './response-head.ts'
export { toAnswer } from './to-answer.ts'
