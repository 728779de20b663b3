export { type AgeQueue, createAgeQueue } from './age-queue.ts'
export { ContractBreach } from './contract/contract-breach.ts'
export type { ContractCase, ContractTheme } from './contract/contract-case.ts'
export { contractCases } from './contract/contract-cases.ts'
export type { ContractFlow } from './contract/contract-flow.ts'
export type { ContractOperation, WireAnswer } from './contract/contract-operation.ts'
export type { ContractProvider, ContractSubject } from './contract/contract-subject.ts'
export type { JsonPath } from './contract/json-path.ts'
export { createFakeFetch, type FakeGateway } from './create-fake-fetch.ts'
export type { FakeCall } from './fake-call.ts'
export type { FakeReply } from './fake-reply.ts'
export type { FakeMatch, FakePathParameters, FakeRoute } from './fake-route.ts'
export type { Fault } from './fault.ts'
export { createFaultPlan, type FaultPlan, type FaultTarget, type PlannedFault } from './fault-plan.ts'
export { findLeak } from './find-leak.ts'
export { createIdSource, type IdSource } from './id-source.ts'
export { createIssuerDesk, type IssuerDesk } from './issuer/create-issuer-desk.ts'
export { type IssuerAnswer, issuerAnswers } from './issuer/issuer-answer.ts'
export type { IssuerCase, IssuerReturn } from './issuer/issuer-case.ts'
export type { IssuerForm } from './issuer/issuer-form.ts'
export type {
  AppDecision,
  IssuerNotice,
  IssuerPage,
  IssuerPassword,
  IssuerRenderer,
  IssuerSubject,
} from './issuer/issuer-page.ts'
export { renderIssuerPage } from './issuer/render-issuer-page.ts'
export { type HandedOver, type HostObjection, judgeAsHost } from './judge-as-host.ts'
export { createLedger, type Ledger } from './ledger.ts'
export { createManualClock, type ManualClock } from './manual-clock.ts'
export { createMemory, type Memory } from './memory.ts'
export type { OpenAuthentication } from './open-authentication.ts'
export type { CardholderAnswer, LedgerEntry, ProviderSandbox, Scenario } from './provider-sandbox.ts'
export {
  createRecordedGateway,
  type PlannedAnswer,
  type RecordedGateway,
  type RecordedRequest,
} from './recorded-gateway.ts'
export { secretForms } from './secret-forms.ts'
export { seededRandom } from './seeded-random.ts'
