export type {
  Answer,
  CallEvent,
  CallMeta,
  CallOptions,
  CallServer,
  ClientHooks,
  ClientOptions,
  DriftEvent,
  IdempotentCallOptions,
  RateLimit,
  TraceContext,
} from './call/options.ts'
export type {
  CallbackOptions,
  CallbackReceiver,
  CallbackRefusal,
  CallbackVerdict,
  RefusalReason,
} from './callback/callback.ts'
export { createReceiver } from './callback/create-receiver.ts'
export { createMemorySeenStore, type MemorySeenStoreOptions } from './callback/memory-seen-store.ts'
export type { ReceiverOptions, ReceiverParts } from './callback/receiver-options.ts'
export type { SeenClaim, SeenStore, SeenVerdict } from './callback/seen-store.ts'
export {
  createMemorySetAside,
  type MemorySetAside,
  type MemorySetAsideOptions,
  type SetAside,
  type SetAsideItem,
} from './callback/set-aside.ts'
export { findCarryProblems } from './carry/carry-problems.ts'
export type { CarryTarget, EcisByScheme } from './carry/carry-target.ts'
export type { Finding, Problem, ProblemCode, Warning, WarningCode } from './carry/problem.ts'
export { requireCarriable } from './carry/require-carriable.ts'
export {
  eciSchema,
  enrolledSchema,
  providerNameSchema,
  schemeSchema,
  signatureVerificationSchema,
  threeDSVersionSchema,
  transStatusSchema,
} from './codes/code-schemas.ts'
export { describeChallengeCancel } from './codes/describe-challenge-cancel.ts'
export { describeEnrolled } from './codes/describe-enrolled.ts'
export { describeScheme } from './codes/describe-scheme.ts'
export { describeSignatureVerification } from './codes/describe-signature-verification.ts'
export { describeThreeDSVersion } from './codes/describe-three-ds-version.ts'
export { describeTransStatus } from './codes/describe-trans-status.ts'
export { describeTransStatusReason } from './codes/describe-trans-status-reason.ts'
export { parseScheme } from './codes/parse-scheme.ts'
export { cryptogramAs } from './cryptogram/cryptogram-as.ts'
export { cryptogramBytes } from './cryptogram/cryptogram-bytes.ts'
export { type CryptogramDescription, describeCryptogram } from './cryptogram/describe-cryptogram.ts'
export { isWellFormedCryptogram } from './cryptogram/is-well-formed-cryptogram.ts'
export { normalizeCryptogram } from './cryptogram/normalize-cryptogram.ts'
export type { CryptogramForm } from './cryptogram/read-cryptogram.ts'
export { isWellFormedXid, normalizeXid, xidBytes } from './cryptogram/xid.ts'
export { eciFromSchemeBlind } from './eci/eci-from-scheme-blind.ts'
export type { EciOutcome } from './eci/eci-row.ts'
export { parseEci } from './eci/parse-eci.ts'
export { type EciFacts, type EciReading, readEci } from './eci/read-eci.ts'
export { type Base64Alphabet, type Base64Form, decodeBase64, encodeBase64 } from './emv/base64.ts'
export { type CReq, cReqSchema, decodeCReq, encodeCReq, type ReceivedCReq, receivedCReqSchema } from './emv/creq.ts'
export { type CRes, cResSchema, decodeCRes, encodeCRes, type ReceivedCRes, receivedCResSchema } from './emv/cres.ts'
export { decodeMessage } from './emv/decode-message.ts'
export type { MessageEncoding } from './emv/message-encoding.ts'
export { type ChallengeNotification, readChallengeNotification } from './emv/read-challenge-notification.ts'
export { readMethodNotification } from './emv/read-method-notification.ts'
export {
  decodeThreeDSMethodData,
  encodeThreeDSMethodData,
  type ReceivedThreeDSMethodData,
  receivedThreeDSMethodDataSchema,
  type ThreeDSMethodData,
  threeDSMethodDataSchema,
} from './emv/three-ds-method-data.ts'
export { describeIssues, invalidInput } from './errors/invalid-input.ts'
export {
  type Issue,
  isThreeDSError,
  type Outcome,
  ThreeDSError,
  type ThreeDSErrorCode,
  type ThreeDSErrorInit,
} from './errors/three-ds-error.ts'
export { unlessRefused } from './errors/unless-refused.ts'
export { type ExplainOptions, type Explanation, explain } from './explain/explain.ts'
export type { ActionDraft, FlowAdapter, FlowCall, Move, Opening, StepDraft } from './flow/adapter.ts'
export type { AuthenticationFlow, FlowOptions } from './flow/authentication-flow.ts'
export { currentStep } from './flow/current-step.ts'
export { defineFlow } from './flow/define-flow.ts'
export type { AuthenticationEvent, BrowserEvent, CallbackEvent, PollEvent } from './flow/event.ts'
export { hasPassed } from './flow/has-passed.ts'
export { isStartedElsewhere } from './flow/is-started-elsewhere.ts'
export type { FlowMachine, FlowTransitions } from './flow/machine/flow-machine.ts'
export { flowTransitions } from './flow/machine/flow-transitions.ts'
export { type Hearing, heardEvents } from './flow/machine/heard-events.ts'
export { type FlowPlace, placeOf } from './flow/machine/place.ts'
export { type PollReasonRow, pollReasons } from './flow/machine/poll-reasons.ts'
export { stepNotes } from './flow/machine/step-notes.ts'
export { parseAuthenticationState } from './flow/parse-state.ts'
export { readBrowserEvent } from './flow/read-browser-event.ts'
export { sharedSeenStore } from './flow/shared-seen-store.ts'
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
export { assessLiability } from './liability/assess-liability.ts'
export type { AuthorizationAnswer, Liability, LiabilityAssessment } from './liability/liability-assessment.ts'
export { compareMoney, sameMoney } from './money/compare-money.ts'
export { type CurrencyCode, currencyExponent, isCurrency } from './money/currency.ts'
export { currencyOfNumber, numberOfCurrency } from './money/currency-number.ts'
export { fromDecimal } from './money/from-decimal.ts'
export { toDecimal } from './money/to-decimal.ts'
export { parsePaymentResult } from './payment/parse-payment-result.ts'
export type {
  Decline,
  DeclineKind,
  PaymentFacts,
  PaymentResult,
  UndeclinedPaymentStatus,
} from './payment/payment-result.ts'
export { paymentResultSchema } from './payment/payment-result-schema.ts'
export { preflight } from './preflight/preflight.ts'
export type { PreflightIntent } from './preflight/preflight-intent.ts'
export type { PreflightReport } from './preflight/preflight-report.ts'
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
export { authenticationResultSchema } from './result/authentication-result-schema.ts'
export {
  type Contradiction,
  type ContradictionCode,
  type ContradictionFacts,
  findContradictions,
} from './result/contradictions.ts'
export { isMatched, isVerified } from './result/is-verified.ts'
export { parseAuthenticationResult } from './result/parse-authentication-result.ts'
export type { Authorization } from './status/authorize-rows.ts'
export { mayAuthorize } from './status/may-authorize.ts'
export type { StatusFacts } from './status/status-facts.ts'
export { type StatusReading, statusFrom } from './status/status-from.ts'
export type { BrowserData, ChallengeWindowSize } from './vocabulary/browser-data.ts'
export { type Clock, systemClock } from './vocabulary/clock.ts'
export type { IsoDateTime, JsonObject, JsonValue } from './vocabulary/json.ts'
export type { Money } from './vocabulary/money.ts'
export { moneySchema } from './vocabulary/money-schema.ts'
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
export type { Reason } from './vocabulary/reason.ts'
export { answerAnything, answerFlag, answerInteger, answerPart, answerText, answerWord } from './wire/answer-fields.ts'
export { catching } from './wire/catching.ts'
export { closestKey } from './wire/closest-key.ts'
export { findDrift } from './wire/drift.ts'
export { dropNulls } from './wire/drop-nulls.ts'
export type { ExactlyOne } from './wire/exactly-one.ts'
export { isObject } from './wire/is-object.ts'
export { issuesInWords, pathOf } from './wire/issue-words.ts'
export { type OpenObject, openObject, type StrictObject, strictObject } from './wire/objects.ts'
export { knownValues, type OpenEnum, openEnum } from './wire/open-enum.ts'
export { type InputPlace, parseInput } from './wire/parse-input.ts'
export { present } from './wire/present.ts'
export { type RuleFinding, rule } from './wire/rule.ts'
export { sameSecret } from './wire/same-secret.ts'
export { tolerant, tolerantFlag, tolerantInteger, tolerantText } from './wire/tolerant.ts'
