import type { IssuerAnswer } from './issuer-answer.ts'
import type { IssuerForm } from './issuer-form.ts'
import type { IssuerPassword, IssuerSubject } from './issuer-page.ts'

/** How the browser leaves the issuer. Without a way back it stays on a page that says so. */
export type IssuerReturn =
  | { readonly type: 'redirect'; readonly url: string }
  | { readonly type: 'form'; readonly form: IssuerForm }
  | { readonly type: 'message'; readonly message: string }
  | { readonly type: 'none' }

/** A challenge as its gateway's fake tells the issuer of it. */
export interface IssuerCase {
  /** Where the page stands: it can be opened there by GET, and answers are posted there. */
  readonly url: string
  readonly subject: IssuerSubject
  readonly passwords: Pick<IssuerPassword, 'right' | 'wrong'>
  /** Does the issuer still wait for the cardholder? */
  readonly waits: boolean
  /** Fields that came with the request for the page, and go with each of its forms: `MD`. */
  readonly carried?: Readonly<Record<string, string>>
  /** The cardholder has answered. It is decided once: to answer again changes nothing, and leads back all the same. */
  answer(how: IssuerAnswer): IssuerReturn
}
