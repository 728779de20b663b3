import { findLeak } from '../find-leak.ts'
import { secretForms } from '../secret-forms.ts'
import type { UnsortedCase } from './contract-case.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractProvider } from './contract-subject.ts'
import { expectThat } from './expectations.ts'
import { replaceTexts } from './json-path.ts'
import { echoing, headerSecrets, secretsOf, textOf } from './planted-secrets.ts'
import { promise } from './promise.ts'
import type { Reply } from './recording-fetch.ts'
import { answers, neverAnswer, respond, respondHtml, wireText } from './replies.ts'
import { type Trial, tryOut } from './trial.ts'

/** Nothing leaks: not out of errors, not out of hooks, not out of the client. */
export function secretCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  const { name, good, planted } = operation
  const secrets = secretsOf(subject, operation)
  const echo = JSON.stringify(echoing(secrets))

  const expectNoLeak = ({ client, ended, hooks, requests }: Trial<Client>): void => {
    const inHeaders = requests.flatMap((request) => headerSecrets(request, secrets))
    const forms = [...secrets.flatMap(secretForms), ...inHeaders]
    const seen = { client, hooks, ...('error' in ended ? { error: ended.error } : {}) }
    for (const [what, value] of Object.entries(seen)) {
      const leak = findLeak(value, forms, what)
      expectThat(leak === undefined, `${name}: a planted secret can be read in ${leak}`)
    }
  }
  const keeps = (title: string, reply: Reply, further: Parameters<typeof tryOut<Client>>[3] = {}): UnsortedCase =>
    promise(operation, `keeps its secrets on ${title}`, async () =>
      expectNoLeak(await tryOut(subject, operation, [reply], further)),
    )

  return [
    promise(operation, 'really sends the secrets that are looked for', async () => {
      const { requests } = await tryOut(subject, operation, [answers(good)])
      const sent = requests.map(textOf).join('\n')
      expectThat(
        planted.every((secret) => sent.includes(secret)),
        `${name}: a planted value of the input is not sent, so nothing shows that it is kept`,
      )
      const credential = subject.credentials.some((secret) => sent.includes(secret))
      expectThat(credential, `${name}: none of the planted credentials is sent`)
    }),
    keeps('a good answer', answers(good)),
    ...[200, 302, 400, 401, 404, 408, 422, 429, 500, 503].map((status) =>
      keeps(`a ${status} that repeats them`, respond(status, echo)),
    ),
    keeps('a page that repeats them', respondHtml(502, secrets.join(' '))),
    keeps('a body that breaks off', respond(200, echo.slice(0, -2))),
    keeps('an answer that is nothing but a secret', respond(200, JSON.stringify(secrets.at(-1)))),
    ...('text' in good
      ? []
      : secrets.map((secret, index) =>
          keeps(
            `an answer whose every text is secret ${index + 1}`,
            respond(good.status, JSON.stringify(replaceTexts(good.body, secret))),
          ),
        )),
    keeps('an error of `fetch` that drags the request along', (request) => {
      const cause = Object.assign(new Error(wireText({ status: 0, text: secrets.join(' ') })), { request })
      throw Object.assign(new TypeError(textOf(request), { cause }), { request, code: secrets.join(' ') })
    }),
    keeps('a deadline', neverAnswer, { options: { timeoutMs: 15 } }),
    keeps('an abort whose reason holds them', answers(good), {
      options: { signal: AbortSignal.abort(new Error(secrets.join(' '))) },
    }),
  ]
}
