import type { ClientOptions } from '../../call/options.ts'
import { answerCases } from './answer-cases.ts'
import type { ContractCase, ContractTheme, UnsortedCase } from './contract-case.ts'
import type { ContractSubject } from './contract-subject.ts'
import { failureCases } from './failure-cases.ts'
import { flowResumeCases } from './flow-resume-cases.ts'
import { flowStartCases } from './flow-start-cases.ts'
import { flowStateCases } from './flow-state-cases.ts'
import { hookCases } from './hook-cases.ts'
import { interruptionCases } from './interruption-cases.ts'
import { metaCases } from './meta-cases.ts'
import { requestCases } from './request-cases.ts'
import { retryCases } from './retry-cases.ts'
import { secretCases } from './secret-cases.ts'

const themes = [
  ['requests', requestCases],
  ['meta', metaCases],
  ['answers', answerCases],
  ['failures', failureCases],
  ['retries', retryCases],
  ['interruptions', interruptionCases],
  ['secrets', secretCases],
  ['hooks', hookCases],
] as const

const sorted = (theme: ContractTheme, cases: readonly UnsortedCase[]): ContractCase[] =>
  cases.map((each) => ({ ...each, theme }))

/**
 * The promises of every client, as cases for any test runner: strict inputs, open answers, declines as values, one charge,
 * one deadline, no leaks, safe flows. Nothing goes over a network; a case takes milliseconds.
 *
 * For authors of provider packages.
 *
 * @example
 * ```ts
 * import { contractCases } from '@three-ds/core/testing'
 *
 * const cases = contractCases({
 *   provider: 'example',
 *   requestIdHeader: 'x-request-id',
 *   credentials: ['planted-secret-key'],
 *   createClient: () => ({}),
 *   operations: [],
 * })
 * for (const { name, run } of cases) {
 *   await run() // in vitest: it(name, run)
 *   console.log(name)
 * }
 * ```
 */
export function contractCases<
  Client extends object,
  Options extends ClientOptions = ClientOptions,
  Request = unknown,
  P extends string = string,
>(subject: ContractSubject<Client, Options, Request, P>): readonly ContractCase[] {
  const { operations, flow } = subject
  return [
    ...operations.flatMap((operation) =>
      themes.flatMap(([theme, casesOf]) => sorted(theme, casesOf(subject, operation))),
    ),
    ...(flow === undefined
      ? []
      : [
          ...sorted('flow: start', flowStartCases(flow)),
          ...sorted('flow: state', flowStateCases(flow)),
          ...sorted('flow: resume', flowResumeCases(flow)),
        ]),
  ]
}
