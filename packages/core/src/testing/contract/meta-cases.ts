import type { CallMeta } from '../../call/options.ts'
import type { UnsortedCase } from './contract-case.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractProvider } from './contract-subject.ts'
import { expectEqual, expectThat } from './expectations.ts'
import { promise } from './promise.ts'
import { answers, wireText } from './replies.ts'
import { answerOf, requestId, tryOut } from './trial.ts'

/** Every answer tells how it came about, beside the wire's fields and not among them. */
export function metaCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  const { name, good } = operation
  const answered = async () => answerOf(await tryOut(subject, operation, [answers(good)]), operation)

  return [
    promise(operation, 'answers with status, request id, attempts, duration and raw body', async () => {
      const meta: Partial<CallMeta> = Reflect.get(await answered(), 'meta') ?? {}
      expectEqual(meta.status, good.status, `${name}: meta.status`)
      expectEqual(meta.requestId, requestId, `${name}: meta.requestId`)
      expectEqual(meta.attempts, 1, `${name}: meta.attempts`)
      expectEqual(meta.rawBody, wireText(good), `${name}: meta.rawBody`)
      expectThat(Number(meta.durationMs) >= 0, `${name}: meta.durationMs is no duration`)
    }),
    promise(operation, 'keeps meta out of JSON, spread and comparison', async () => {
      const enumerable = Object.keys(await answered()).includes('meta')
      expectThat(!enumerable, `${name}: meta is enumerable`)
    }),
  ]
}
