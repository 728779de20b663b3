import type { OrderView, Standing } from '../orders/order-view.ts'
import { byId } from './by-id.ts'
import { element } from './element.ts'
import { post } from './post.ts'
import { createOrderRun, type Presentation } from './run-order.ts'
import { showReceipt } from './show-receipt.ts'
import { saveDiagram, showTimeline } from './show-timeline.ts'
import { moodOf, wordsFor } from './words.ts'

const main = document.querySelector('main')
const api = `/api/orders/${main?.dataset['ticket'] ?? ''}`
const asked = new URLSearchParams(location.search).get('present')
const presentation: Presentation = asked === 'window' || asked === 'page' ? asked : 'gateway'
const stage = byId('stage')
const buttons = byId('buttons')
let view: OrderView | undefined

/** What goes wrong in the page itself: the order stands where it stood, on the server. */
function tell(error: unknown): void {
  byId('message').textContent = error instanceof Error ? error.message : 'Something went wrong in this page.'
}

const button = (words: string, onClick: () => Promise<unknown>): HTMLButtonElement => {
  const made = element('button', { type: 'button' }, words)
  made.addEventListener('click', () => void onClick().catch(tell))
  return made
}

/** The ways on for an action that nobody runs just now. */
function offer(): void {
  const standing = view?.standing
  if (standing?.at !== 'action') return
  const { action } = standing
  const here = button('Show your bank’s page here', () => run.press(standing, 'here'))
  const inWindow = button('Open your bank’s page', () => run.press(standing, 'window'))
  const onPage = button('Go to your bank', () => run.press(standing, 'page'))
  if (action.type === 'script') buttons.replaceChildren(here)
  else if (standing.type === 'challenge') buttons.replaceChildren(here, inWindow)
  else buttons.replaceChildren(...(view?.returns === false ? [inWindow] : [onPage, inWindow]))
}

const run = createOrderRun({ api, container: stage, presentation, onIdle: offer })

/** Songbird lays its own window over the page. */
const needsStage = ({ type, action }: Standing & { readonly at: 'action' }): boolean =>
  type === 'challenge' && !(action.type === 'script' && action.script === 'cardinal-songbird')

function showStanding({ standing, problem, windowSize, returns }: OrderView): void {
  const { headline, message } = wordsFor(standing, returns)
  const shown = byId('headline')
  const isNew = shown.textContent !== headline
  shown.textContent = headline
  document.title = `${headline} – Nordlicht`
  byId('message').textContent = problem === undefined ? message : `${problem.text}. ${problem.remedy}`
  stage.dataset['size'] = windowSize
  stage.hidden = standing.at !== 'action' || !needsStage(standing)
  document.body.dataset['mood'] = standing.at === 'done' ? moodOf(standing.receipt) : 'open'
  if (standing.at !== 'action') buttons.replaceChildren()
  if (problem !== undefined && standing.at !== 'action') {
    const again = standing.at === 'placed' || standing.at === 'paying' ? 'start' : 'ask'
    buttons.replaceChildren(button('Try again', () => post(`${api}/${again}`)))
  }
  if (standing.at !== 'done') return
  // Written once for each end: what is read, or has the focus, stays where it is.
  const receipt = byId('receipt')
  const version = JSON.stringify(standing.receipt)
  if (receipt.dataset['version'] !== version) showReceipt(receipt, standing.receipt)
  receipt.dataset['version'] = version
  if (isNew) shown.focus()
}

let isDrawing = false
/** At most once a frame: a gateway that is asked often has much to tell. */
function draw(): void {
  if (isDrawing) return
  isDrawing = true
  requestAnimationFrame(() => {
    isDrawing = false
    if (view !== undefined) showTimeline(view.timeline)
  })
}

let begun = false
function take(next: OrderView): void {
  view = next
  showStanding(next)
  draw()
  const goOn = next.standing.at === 'placed' && next.problem === undefined && !begun ? run.begin() : run.follow(next)
  begun = true
  goOn.catch(tell)
}

const live = new EventSource(`${api}/live`)
live.addEventListener('order', ({ data }: MessageEvent<string>) => take(JSON.parse(data) as OrderView)) // the shop's own
addEventListener('resize', draw)

byId('save').addEventListener('click', () => saveDiagram(view?.timeline ?? []))
byId('as-list').addEventListener('click', ({ currentTarget }) => {
  const isList = byId('entries').hidden
  byId('entries').hidden = !isList
  byId('diagram').hidden = isList
  if (currentTarget instanceof HTMLElement) currentTarget.setAttribute('aria-pressed', String(isList))
  draw()
})
document.querySelector('[data-do="ask"]')?.addEventListener('click', () => void post(`${api}/ask`).catch(tell))
document.querySelector<HTMLElement>('[data-do="callbacks"]')?.addEventListener('click', ({ currentTarget }) => {
  const name = currentTarget instanceof HTMLElement ? (currentTarget.dataset['gateway'] ?? '') : ''
  void post(`/api/backstage/callbacks/${name}`).catch(tell)
})
