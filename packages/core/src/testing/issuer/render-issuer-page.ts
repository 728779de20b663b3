import { toDecimal } from '../../money/to-decimal.ts'
import { htmlText } from './html-text.ts'
import type { IssuerForm } from './issuer-form.ts'
import type { IssuerPage, IssuerRenderer, IssuerSubject } from './issuer-page.ts'

const hidden = ({ fields }: IssuerForm): string =>
  Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${htmlText(name)}" value="${htmlText(value)}">`)
    .join('')

const form = (content: IssuerForm, visible: string): string =>
  `<form method="post" action="${htmlText(content.url)}">${hidden(content)}${visible}</form>`

const button = (content: IssuerForm, label: string): string => form(content, `<button>${htmlText(label)}</button>`)

/** A form that a script sends at once, and a person where there is no script. */
const sent = (content: IssuerForm): string =>
  `${button(content, 'Continue')}<script>document.forms[0].submit()</script>`

function about({ gateway, merchant, amount, scheme, last4 }: IssuerSubject): string {
  const facts = [
    `Fake issuer of ${gateway}`,
    ...(merchant === undefined ? [] : [merchant]),
    ...(amount === undefined ? [] : [`${toDecimal(amount)} ${amount.currency}`]),
    ...(last4 === undefined ? [] : [`${scheme ?? 'card'} ending in ${last4}`]),
  ]
  return `<p>${facts.map(htmlText).join(', ')}</p>`
}

/** JSON inside a script element: `<` never ends it. */
const inScript = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c')

const notices = { done: 'Done', processing: 'Processing' } as const

function body(page: IssuerPage): string {
  switch (page.kind) {
    case 'fingerprint':
    case 'return-form':
      return sent(page.form)
    case 'challenge': {
      const { field, right, wrong } = page.password
      const label = `<label>One-time password <input name="${field}" inputmode="numeric" autocomplete="one-time-code" autofocus></label>`
      return [
        `<p>${htmlText(right)} passes, ${htmlText(wrong)} fails.</p>`,
        ...(page.empty ? ['<p role="alert">Enter the password.</p>'] : []),
        form(page.password.form, `${label}<button>Confirm</button>`),
        ...Object.entries(page.answers).map(([answer, content]) => button(content, answer)),
        button(page.app, "Use the bank's app"),
      ].join('')
    }
    case 'out-of-band':
      return [
        `<p>Approve in <a href="${htmlText(page.appUrl)}" target="_blank">the bank's app</a>, then continue.</p>`,
        ...(page.tooEarly ? ['<p role="alert">The app has heard nothing yet.</p>'] : []),
        button(page.proceed, 'Continue'),
        button(page.code, 'Use a password'),
        button(page.answers.cancel, 'cancel'),
      ].join('')
    case 'app':
      return page.decision === 'asked'
        ? button(page.approve, 'Approve') + button(page.decline, 'Decline')
        : `<p role="status">${page.decision}</p>`
    case 'message':
      return `<script>(parent === self ? opener : parent)?.postMessage(${inScript(page.message)}, '*')</script>`
    case 'notice':
      return `<p role="status">${notices[page.notice]}</p>`
  }
}

/**
 * The pages of a fake issuer, as plain as they can be: each answer is a button. `@three-ds/sandbox` has better ones.
 *
 * @example
 * ```ts
 * import { renderIssuerPage } from '@three-ds/core/testing'
 *
 * const page = renderIssuerPage({ kind: 'notice', subject: { gateway: 'Example' }, notice: 'done' })
 * console.log(page.includes('<h1>Fake issuer</h1>')) // true
 * ```
 */
export const renderIssuerPage: IssuerRenderer = (page) => {
  const head = '<meta charset="utf-8"><title>Fake issuer</title>'
  const content = `<h1>Fake issuer</h1>${about(page.subject)}${body(page)}`
  return `<!doctype html><html lang="en"><head>${head}</head><body>${content}</body></html>`
}
