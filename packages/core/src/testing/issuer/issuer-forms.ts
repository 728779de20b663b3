import { issuerAnswers } from './issuer-answer.ts'
import type { IssuerCase } from './issuer-case.ts'
import type { IssuerForm } from './issuer-form.ts'

/** Name of the field with the one-time password. */
export const passwordField = 'otp'

/** Every form of a challenge. All are posted to where its page stands. */
export function issuerForms({ url, carried = {} }: Pick<IssuerCase, 'url' | 'carried'>) {
  const saying = (answer: string): IssuerForm => ({ url, fields: { ...carried, answer } })
  const [pass, fail, cancel, timeOut] = issuerAnswers
  return {
    password: { url, fields: { ...carried } },
    answers: { pass: saying(pass), fail: saying(fail), cancel: saying(cancel), 'time-out': saying(timeOut) },
    app: saying('app'),
    proceed: saying('proceed'),
    code: saying('code'),
  } as const
}

/** The same address with another reader in its query: the bank's app, or the page's script. */
export function addressFor(device: 'app' | 'status', { url }: Pick<IssuerCase, 'url'>): string {
  const address = new URL(url)
  address.searchParams.set('device', device)
  return address.href
}
