import type { IdempotentCallOptions } from '../../call/options.ts'
import { findLeak } from '../find-leak.ts'
import { ContractBreach } from './contract-breach.ts'
import type { UnsortedCase } from './contract-case.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractProvider } from './contract-subject.ts'
import { expectEqual, expectThat } from './expectations.ts'
import { promise } from './promise.ts'
import type { RecordedRequest } from './recording-fetch.ts'
import { answers } from './replies.ts'
import { answerOf, baseUrl, errorOf, expectRequests, type TrialOptions, tryOut } from './trial.ts'

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
const planted = 'contract-planted-option'
const none = { least: 0, most: 0 }

/** Inputs are strict, options do what they say, and what is refused is not sent. */
export function requestCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  const { name, good, misspelt, takesExtra } = operation

  async function sent(options: IdempotentCallOptions = {}): Promise<RecordedRequest> {
    const trial = await tryOut(subject, operation, [answers(good)], { options })
    answerOf(trial, operation)
    expectRequests(trial, { least: 1, most: 1 }, operation, 'on a good answer')
    const [request] = trial.requests
    if (request === undefined) throw new ContractBreach(`${name}: nothing was sent`)
    return request
  }

  async function refused(how: TrialOptions<Client>, path: string, secret: string): Promise<void> {
    const trial = await tryOut(subject, operation, [answers(good)], how)
    expectRequests(trial, none, operation, `although \`${path}\` is wrong`)
    const error = errorOf(trial, operation)
    expectEqual(error.code, 'invalid-input', `${name}: the code`)
    expectEqual(error.outcome, 'not-sent', `${name}: the outcome`)
    const named = error.issues.some((issue) => issue.path === path || issue.path.startsWith(`${path}.`))
    expectThat(named, `${name}: no issue names \`${path}\``)
    const leak = findLeak(error, [secret], 'error')
    expectThat(leak === undefined, `${name}: ${leak} repeats the refused value`)
  }

  const optionCase = (path: string, title: string, options: IdempotentCallOptions): UnsortedCase =>
    promise(operation, title, () => refused({ options }, path, planted))

  return [
    promise(operation, 'calls below the base URL', async () => {
      const below = (await sent()).url.startsWith(`${baseUrl}/`)
      expectThat(below, `${name}: the request went elsewhere than below the base URL`)
    }),
    promise(operation, 'sends further headers', async () => {
      const { headers } = await sent({ headers: { traceparent } })
      expectEqual(headers.get('traceparent'), traceparent, `${name}: the header traceparent`)
    }),
    promise(operation, 'never lets a further header take the place of its own', async () => {
      const own = [...(await sent()).headers.keys()].filter((header) => header !== 'accept-language')
      const { headers } = await sent({ headers: Object.fromEntries(own.map((header) => [header, planted])) })
      const replaced = own.filter((header) => headers.get(header)?.includes(planted) === true)
      expectEqual(replaced, [], `${name}: the list of replaced headers`)
    }),
    optionCase('timeoutMs', 'refuses a deadline that is none', { timeoutMs: 0 }),
    optionCase('headers', 'refuses a header that breaks the line', {
      headers: { 'x-contract': `${planted}\n${planted}` },
    }),
    ...(operation.idempotent
      ? []
      : [
          optionCase('idempotencyKey', 'refuses an idempotency key, which nobody would keep', {
            idempotencyKey: planted,
          }),
        ]),
    ...(takesExtra
      ? [
          promise(operation, 'sends what `extra` holds', async () => {
            const { body } = await sent({ extra: { contract_extra: planted } })
            expectThat(body.includes(`"contract_extra":"${planted}"`), `${name}: \`extra\` is not in the body`)
          }),
        ]
      : []),
    ...(misspelt === undefined
      ? []
      : [
          promise(operation, `refuses the misspelt field ${misspelt.path}`, () =>
            refused({ call: (client) => misspelt.call(client) }, misspelt.path, misspelt.planted),
          ),
        ]),
  ]
}
