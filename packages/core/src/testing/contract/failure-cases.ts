import type { UnsortedCase } from './contract-case.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractProvider } from './contract-subject.ts'
import { expectEqual, expectThat } from './expectations.ts'
import { promise } from './promise.ts'
import { type ScriptedFailure, scriptedFailures } from './scripted-failures.ts'
import { errorOf, expectRequests, requestId, tryOut } from './trial.ts'

const readAttempts = {
  yes: { least: 2, most: 3 },
  perhaps: { least: 1, most: 3 },
  no: { least: 1, most: 1 },
} as const

/** An error means that nobody found out: it says what happened, whether the provider may have acted, and what to do. */
export function failureCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  const { name, effect, good } = operation

  async function check({ title, reply, code, outcome, passing, status }: ScriptedFailure): Promise<void> {
    const trial = await tryOut(subject, operation, [reply])
    const attempts = effect === 'read' ? readAttempts[passing] : { least: 1, most: 1 }
    expectRequests(trial, attempts, operation, `on ${title}`)
    const error = errorOf(trial, operation)
    expectEqual(error.code, code, `${name}: the code on ${title}`)
    expectEqual(error.outcome, outcome, `${name}: the outcome on ${title}`)
    expectEqual(error.provider, subject.provider, `${name}: the provider on ${title}`)
    expectEqual(error.operation, name, `${name}: the operation on ${title}`)
    if (status !== undefined) {
      expectEqual(error.status, status, `${name}: the status on ${title}`)
      expectEqual(error.requestId, requestId, `${name}: the request id on ${title}`)
    }
    if (effect !== 'read' && outcome === 'unknown') {
      expectThat(!error.retryable, `${name}: the error on ${title} invites to send again what may have been done`)
    }
  }

  return scriptedFailures(good).map((failure) =>
    promise(operation, `fails with ${failure.code}, ${failure.outcome}, on ${failure.title}`, () => check(failure)),
  )
}
