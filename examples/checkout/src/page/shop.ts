import { collectBrowserData, fittingWindowSize } from '@three-ds/browser'
import type { Choice } from '../server/choices.ts'
import { byId } from './by-id.ts'
import { chosenOf, keepChoices } from './choose.ts'
import { post } from './post.ts'

/** What the bank's page gets of the height at most. */
const stageHeight = 600

/** Places the order with everything that 3-D Secure wants to know of this browser, and goes to its page. */
async function place(form: HTMLFormElement, { gateway, play }: Choice): Promise<void> {
  const data = new FormData(form)
  const windowSize = fittingWindowSize(form.clientWidth - 48, stageHeight)
  await post('/api/backstage/faults', { gateway, fault: String(data.get('fault')) })
  const { ticket } = await post<{ readonly ticket: string }>('/api/orders', {
    gateway,
    play,
    browser: collectBrowserData(windowSize),
  })
  location.assign(`/orders/${ticket}?present=${String(data.get('present'))}`)
}

async function main(): Promise<void> {
  const form = byId('checkout')
  const pay = form.querySelector('button.pay')
  if (!(form instanceof HTMLFormElement) || !(pay instanceof HTMLButtonElement)) return
  // The shop's own answer.
  const choices = (await (await fetch('/api/choices')).json()) as readonly Choice[]
  keepChoices(form, choices, () => {
    const { price = '' } = chosenOf(form, choices) ?? {}
    byId('price').textContent = price
    pay.textContent = `Pay ${price}`
  })
  pay.disabled = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const chosen = chosenOf(form, choices)
    if (chosen === undefined) return
    pay.disabled = true
    place(form, chosen).catch((error: unknown) => {
      const trouble = byId('trouble')
      trouble.textContent = error instanceof Error ? error.message : 'The shop could not be reached.'
      trouble.hidden = false
      pay.disabled = false
    })
  })
  // Back from the order: the browser may show this page as it was left.
  addEventListener('pageshow', () => {
    pay.disabled = false
  })
}

void main()
