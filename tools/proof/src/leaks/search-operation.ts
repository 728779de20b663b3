import { secretForms } from '@three-ds/core/testing'
import { type OperationUnderTest, wireText } from '../operations/operation-under-test.ts'
import { echoes } from './echoes.ts'
import { findInSight } from './find-in-sight.ts'
import { plantedSecrets, plantings } from './plantings.ts'
import { watchCall } from './watch-call.ts'

/** How one operation fared. */
export interface LeakSearch {
  /** Texts, numbers and flags of its input and its answers. */
  readonly fields: number
  readonly calls: number
  /** `purchase, 1.amount, a 400 that repeats it: error.message`. */
  readonly leaks: readonly string[]
}

/** One call that is to be watched. */
interface Trial {
  readonly title: string
  readonly secret: string
  readonly reply: (request: Request) => Promise<Response>
  readonly args: readonly unknown[] | undefined
}

const unpacked = (word: string): string => {
  try {
    return atob(word)
  } catch {
    return ''
  }
}

/** Words of headers that hold a credential, or hold one in Base64. */
const secretWords = (words: readonly string[], secrets: readonly string[]): readonly string[] =>
  words.filter((word) => secrets.some((secret) => word.includes(secret) || unpacked(word).includes(secret)))

/** A secret in place of each field of the input, whatever comes back; then one in place of each field of the answers. */
function trialsOf(operation: OperationUnderTest, args: readonly unknown[], takes: (trial: number) => boolean): Trial[] {
  let counted = 0
  const isTaken = (): boolean => takes(counted++)
  const sent = plantedSecrets.flatMap((secret) =>
    plantings(args, secret).flatMap(({ at, value }) =>
      echoes.filter(isTaken).map(
        ({ title, reply }): Trial => ({
          title: `${at}, ${title}`,
          secret,
          reply,
          // A planting of a list is a list.
          args: value as readonly unknown[],
        }),
      ),
    ),
  )
  const answers = [operation.good, ...(operation.decline === undefined ? [] : [operation.decline])]
  const answered = answers.flatMap(({ status, ...answer }) =>
    plantedSecrets.flatMap((secret) =>
      plantings('body' in answer ? answer.body : answer.text, secret)
        .filter(isTaken)
        .map(({ at, value }): Trial => {
          const body = 'body' in answer ? wireText({ status, body: Object(value) }) : String(value)
          const reply = async () =>
            new Response(body, { status, headers: { [operation.requestIdHeader]: `request ${secret}` } })
          return { title: `answered ${at}`, secret, reply, args: undefined }
        }),
    ),
  )
  return [...sent, ...answered]
}

/**
 * Plants a secret in each field of an operation, one at a time, and looks for it in everything that a caller, a hook or a log sees.
 *
 * @param takes - which of all trials are run: all, or the share that fits a budget
 */
export async function searchOperation(
  operation: OperationUnderTest,
  takes: (trial: number) => boolean,
): Promise<LeakSearch> {
  const args = await operation.args()
  const trials = trialsOf(operation, args, takes)
  const leaks: string[] = []
  for (const { title, secret, reply, args: planted } of trials) {
    const { seen, headerWords } = await watchCall(operation, reply, (opened) =>
      planted === undefined ? opened.call() : opened.callWith(planted),
    )
    const secrets = [secret, ...operation.credentials]
    const leak = findInSight(seen, [...secrets.flatMap(secretForms), ...secretWords(headerWords, secrets)])
    if (leak !== undefined) leaks.push(`${operation.name}, ${title}: ${leak}`)
  }
  const [anySecret] = plantedSecrets
  return { fields: plantings(args, anySecret).length, calls: trials.length, leaks }
}
