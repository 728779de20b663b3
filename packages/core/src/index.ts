export type {
  Answer,
  CallEvent,
  CallMeta,
  CallOptions,
  ClientHooks,
  ClientOptions,
  DriftEvent,
  IdempotentCallOptions,
} from './call/options.ts'
export { describeIssues, invalidInput } from './errors/invalid-input.ts'
export {
  type Issue,
  isThreeDSError,
  type Outcome,
  ThreeDSError,
  type ThreeDSErrorCode,
  type ThreeDSErrorInit,
} from './errors/three-ds-error.ts'
export type {
  Decline,
  DeclineKind,
  PaymentFacts,
  PaymentResult,
  UndeclinedPaymentStatus,
} from './payment/payment-result.ts'
export type {
  AcceptMatched,
  AuthenticationFacts,
  AuthenticationResult,
  AuthenticationStatus,
  BrowserAuthenticationResult,
  Evidence,
  MatchedAuthenticationResult,
  VerifiedAuthenticationResult,
} from './result/authentication-result.ts'
export type { BrowserData, ChallengeWindowSize } from './vocabulary/browser-data.ts'
export { type Clock, systemClock } from './vocabulary/clock.ts'
export type { IsoDateTime, JsonObject, JsonValue } from './vocabulary/json.ts'
export type { Money } from './vocabulary/money.ts'
export type {
  Eci,
  Enrolled,
  ProviderName,
  Scheme,
  SignatureVerification,
  ThreeDSVersion,
  TransStatus,
} from './vocabulary/names.ts'
export type { Open } from './vocabulary/open.ts'
export type { AbortSignalLike, FetchLike, RequestLike, ResponseLike } from './vocabulary/platform.ts'
export { closestKey } from './wire/closest-key.ts'
export { findDrift } from './wire/drift.ts'
export { dropNulls } from './wire/drop-nulls.ts'
export type { ExactlyOne } from './wire/exactly-one.ts'
export { issuesInWords, pathOf } from './wire/issue-words.ts'
export { type OpenObject, openObject, type StrictObject, strictObject } from './wire/objects.ts'
export { knownValues, type OpenEnum, openEnum } from './wire/open-enum.ts'
export { type InputPlace, parseInput } from './wire/parse-input.ts'
export { type RuleFinding, rule } from './wire/rule.ts'
