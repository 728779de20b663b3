import type { UnsortedCase } from './contract-case.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractProvider } from './contract-subject.ts'
import { expectEqual, expectThat } from './expectations.ts'
import { promise } from './promise.ts'
import { brokenHooks, type HookCall } from './record-hooks.ts'
import { answers, respond } from './replies.ts'
import { answerOf, errorOf, expectRequests, requestId, tryOut } from './trial.ts'

/** Hooks hear of every attempt, and change nothing. */
export function hookCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  const { name, good } = operation
  const hooks = brokenHooks()

  return [
    promise(operation, 'tells its hooks of the request and of the answer', async () => {
      const { hooks: calls } = await tryOut(subject, operation, [answers(good)])
      const told = calls.filter(({ hook }) => hook !== 'onDrift')
      expectEqual(namesOf(told), ['onRequest', 'onResponse', 'onAnswer'], `${name}: the list of hooks on a good answer`)
      for (const { event } of told) {
        expectEqual(event['operation'], name, `${name}: the operation in a hook`)
        expectEqual(event['provider'], subject.provider, `${name}: the provider in a hook`)
        expectEqual(event['attempt'], 1, `${name}: the attempt in a hook`)
        expectEqual(event['callId'], told[0]?.event['callId'], `${name}: the id of the call in a hook`)
      }
      expectEqual(told[1]?.event['status'], good.status, `${name}: the status in onResponse`)
      expectEqual(told[1]?.event['requestId'], requestId, `${name}: the request id in onResponse`)
    }),
    promise(operation, 'tells its hooks of the error that the caller gets', async () => {
      const trial = await tryOut(subject, operation, [respond(401, '{}')])
      const error = errorOf(trial, operation)
      const told = trial.hooks.filter(({ hook }) => hook === 'onError')
      expectEqual(told.length, 1, `${name}: the number of onError on a 401`)
      expectThat(told[0]?.event['error'] === error, `${name}: onError told of another error than the caller's`)
    }),
    promise(operation, 'answers although its hooks fail', async () => {
      const plain = answerOf(await tryOut(subject, operation, [answers(good)]), operation)
      const trial = await tryOut(subject, operation, [answers(good)], { hooks })
      expectEqual(answerOf(trial, operation), plain, `${name}: the answer beside hooks that fail`)
      expectRequests(trial, { least: 1, most: 1 }, operation, 'beside hooks that fail')
    }),
    promise(operation, 'fails with its own error although its hooks fail', async () => {
      const { code } = errorOf(await tryOut(subject, operation, [respond(401, '{}')], { hooks }), operation)
      expectEqual(code, 'unauthorized', `${name}: the code beside hooks that fail`)
    }),
  ]
}

const namesOf = (calls: readonly HookCall[]): readonly string[] => calls.map(({ hook }) => hook)
