import type { JsonValue } from '../../vocabulary/json.ts'
import { isObject } from '../../wire/is-object.ts'
import type { UnsortedCase } from './contract-case.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractProvider } from './contract-subject.ts'
import { expectEqual, expectThat } from './expectations.ts'
import { addMember, type JsonPath, pathInWords, replaceAt } from './json-path.ts'
import { promise } from './promise.ts'
import { respond } from './replies.ts'
import { answerOf, errorOf, type Trial, tryOut } from './trial.ts'

const newField = 'contract_new_field'
const newValue = 'contract-new-value'

/** Answers are open: what the provider adds stays, `null` is absent, a decline is a value. */
export function answerCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  const { name, good, decline, growsAt = [], openEnumAt, optionalAt } = operation
  if ('text' in good) return []
  const { status, body } = good
  const answered = (value: JsonValue, headers?: Readonly<Record<string, string>>) =>
    tryOut(subject, operation, [respond(status, JSON.stringify(value), headers)])

  return [
    promise(operation, 'keeps a field that this version does not know, and reports it', async () => {
      const trial = await answered(addMember(body, growsAt, newField, { text: newValue }))
      expectEqual(findMember(answerOf(trial, operation), newField), { text: newValue }, `${name}: the new field`)
      expectDrift(trial, operation, 'unknown-field', [...growsAt, newField])
    }),
    promise(operation, 'takes a new field that is null as absent', async () => {
      const answer = answerOf(await answered(addMember(body, growsAt, newField, null)), operation)
      expectThat(!JSON.stringify(answer).includes(newField), `${name}: a field that is null stays in the answer`)
    }),
    promise(operation, 'reads good JSON whatever its content type says', async () => {
      const plain = answerOf(await answered(body), operation)
      const strange = answerOf(await answered(body, { 'content-type': 'text/plain' }), operation)
      expectEqual(strange, plain, `${name}: the answer under text/plain`)
    }),
    ...(openEnumAt === undefined
      ? []
      : [
          promise(operation, `lets a new value of ${pathInWords(openEnumAt)} pass, and reports it`, async () => {
            const trial = await answered(replaceAt(body, openEnumAt, newValue))
            const kept = JSON.stringify(answerOf(trial, operation)).includes(newValue)
            expectThat(kept, `${name}: the new value is not in the answer`)
            expectDrift(trial, operation, 'unknown-value', openEnumAt)
          }),
        ]),
    ...(optionalAt === undefined
      ? []
      : [
          promise(operation, `takes ${pathInWords(optionalAt)} as absent where it is null`, async () => {
            const absent = answerOf(await answered(replaceAt(body, optionalAt, undefined)), operation)
            const empty = answerOf(await answered(replaceAt(body, optionalAt, null)), operation)
            expectEqual(empty, absent, `${name}: the answer with a null`)
          }),
        ]),
    ...(decline === undefined
      ? []
      : [
          promise(operation, 'gives a decline as a value', async () => {
            const trial = await tryOut(subject, operation, [respond(decline.status, JSON.stringify(decline.body))])
            expectEqual(findMember(answerOf(trial, operation), 'kind'), decline.kind, `${name}: the kind of a decline`)
            expectEqual(trial.requests.length, 1, `${name}: the number of requests on a decline`)
          }),
          promise(
            operation,
            'takes half of a decline for no refusal: what is missing may say that nobody knows',
            async () => {
              const half = JSON.stringify(decline.body).slice(0, -2)
              const error = errorOf(await tryOut(subject, operation, [respond(decline.status, half)]), operation)
              expectEqual(error.code, 'unreadable-response', `${name}: the code on half of a decline`)
              expectEqual(error.outcome, 'unknown', `${name}: the outcome on half of a decline`)
            },
          ),
        ]),
  ]
}

/** A member of that name, wherever it stands: packages may put the wire's body inside an object of their own. */
function findMember(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => findMember(item, name)).find((found) => found !== undefined)
  if (!isObject(value)) return undefined
  return value[name] ?? findMember(Object.values(value), name)
}

function expectDrift(
  { hooks }: Trial<unknown>,
  { name }: ContractOperation<never>,
  kind: string,
  path: JsonPath,
): void {
  const told = hooks.filter(({ hook }) => hook === 'onDrift').map(({ event }) => event)
  const found = told.some((event) => event['kind'] === kind && event['path'] === pathInWords(path))
  expectThat(found, `${name}: no ${kind} was reported at ${pathInWords(path)}`)
}
