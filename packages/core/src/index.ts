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
export type {
  CallbackOptions,
  CallbackReceiver,
  CallbackRefusal,
  CallbackVerdict,
  RefusalReason,
} from './callback/callback.ts'
export { createMemorySeenStore, type MemorySeenStoreOptions } from './callback/memory-seen-store.ts'
export type { SeenClaim, SeenStore, SeenVerdict } from './callback/seen-store.ts'
export { findCarryProblems } from './carry/carry-problems.ts'
export type { CarryTarget } from './carry/carry-target.ts'
export { requireCarriable } from './carry/require-carriable.ts'
export { parseScheme } from './codes/parse-scheme.ts'
export { normalizeCryptogram } from './cryptogram/normalize-cryptogram.ts'
export { parseEci } from './eci/parse-eci.ts'
export { describeIssues, invalidInput } from './errors/invalid-input.ts'
export {
  type Issue,
  isThreeDSError,
  type Outcome,
  ThreeDSError,
  type ThreeDSErrorCode,
  type ThreeDSErrorInit,
} from './errors/three-ds-error.ts'
export type { ActionDraft, FlowAdapter, FlowCall, Move, Opening, StepDraft } from './flow/adapter.ts'
export type { AuthenticationFlow, FlowOptions } from './flow/authentication-flow.ts'
export { currentStep } from './flow/current-step.ts'
export { defineFlow } from './flow/define-flow.ts'
export type { AuthenticationEvent, BrowserEvent, CallbackEvent, PollEvent } from './flow/event.ts'
export { parseAuthenticationState } from './flow/parse-state.ts'
export { readBrowserEvent } from './flow/read-browser-event.ts'
export type {
  AuthenticationState,
  AuthenticationStep,
  BrowserAction,
  ChallengeAt,
  ChallengeStep,
  DoneAt,
  DoneStep,
  FingerprintAt,
  FingerprintStep,
  PollAt,
  PollReason,
  PollStep,
  RedirectAt,
  RedirectStep,
  StepAt,
  StepNote,
} from './flow/step.ts'
export { type WaitOptions, waitFor } from './flow/wait-for.ts'
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
export type { Authorization } from './status/authorize-rows.ts'
export { mayAuthorize } from './status/may-authorize.ts'
export type { StatusFacts } from './status/status-facts.ts'
export { type StatusReading, statusFrom } from './status/status-from.ts'
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
export { isObject } from './wire/is-object.ts'
export { issuesInWords, pathOf } from './wire/issue-words.ts'
export { type OpenObject, openObject, type StrictObject, strictObject } from './wire/objects.ts'
export { knownValues, type OpenEnum, openEnum } from './wire/open-enum.ts'
export { type InputPlace, parseInput } from './wire/parse-input.ts'
export { type RuleFinding, rule } from './wire/rule.ts'
export { tolerant, tolerantFlag, tolerantInteger, tolerantText } from './wire/tolerant.ts'
