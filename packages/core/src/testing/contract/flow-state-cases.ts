import type { ClientOptions } from '../../call/options.ts'
import type { AuthenticationStep } from '../../flow/step.ts'
import { findLeak } from '../find-leak.ts'
import type { Scenario } from '../provider-sandbox.ts'
import type { UnsortedCase } from './contract-case.ts'
import type { ContractFlow } from './contract-flow.ts'
import { expectEqual, expectThat } from './expectations.ts'
import { openFlow, playOut, stored } from './flow-trial.ts'
import { promise } from './promise.ts'

const flow = { name: 'flow' }
const maxBytes = 1_024

/** A state is small, plain, without secrets, and enough to go on from. */
export function flowStateCases<Options extends ClientOptions, Request, P extends string>(
  subject: ContractFlow<Options, Request, P>,
): UnsortedCase[] {
  const play = (scenario: Scenario): UnsortedCase =>
    promise(flow, `${scenario}: comes to an end, each step in another process`, async () => {
      const trial = openFlow(subject)
      const request = trial.sandbox.request(scenario)
      const secrets = [...textsOf(trial.sandbox.clientOptions), ...subject.secretsOf(request)]
      const end = await playOut(trial, await trial.start(request), (step) => checkStep(step, scenario, secrets))
      const { charged } = trial.done()
      expectThat(charged <= 1, `flow: ${scenario} was charged ${charged} times`)
      if (isRefused(scenario)) expectEqual(charged, 0, `flow: the number of charges after ${scenario}`)
      expectEqual(end.type, 'done', `flow: what ${scenario} came to`)
    })
  return subject.scenarios.map(play)
}

const isRefused = (scenario: Scenario): boolean => ['failed', 'rejected', 'declined'].includes(scenario)

function checkStep(step: AuthenticationStep, scenario: Scenario, secrets: readonly string[]): void {
  const at = `flow: the state at ${step.type} of ${scenario}`
  expectEqual(JSON.stringify(stored(step.state)), JSON.stringify(step.state), `${at}, after a round trip through JSON`)
  const plain = findUnplain(step.state, 'state')
  expectThat(plain === undefined, `${at} holds what is no JSON: ${plain}`)
  const leak = findLeak(step.state, secrets, 'state')
  expectThat(leak === undefined, `${at} holds a secret: ${leak}`)
  const bytes = new TextEncoder().encode(JSON.stringify(step.state)).length
  expectThat(step.type === 'done' || bytes < maxBytes, `${at} has ${bytes} bytes, fewer than ${maxBytes} expected`)
}

/** Where a value stands that JSON would lose or change: `undefined`, a date, a map, an instance of a class. */
function findUnplain(value: unknown, at: string): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : at
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value !== 'object') return at
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return at
  for (const [key, member] of Object.entries(value)) {
    const found = findUnplain(member, `${at}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** The credentials among a client's options: every text but an address. */
const textsOf = (options: ClientOptions): string[] =>
  Object.entries(options)
    .filter(([name]) => name !== 'baseUrl')
    .flatMap(([, value]) => (typeof value === 'string' && value.length >= 8 ? [value] : []))
