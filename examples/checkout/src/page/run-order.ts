import { type ActionResult, type RunOptions, runAction } from '@three-ds/browser'
import type { BrowserAction } from '@three-ds/core'
import type { PageKit } from '../gateways/page-kit.ts'
import type { OrderView, Standing } from '../orders/order-view.ts'
import { openKit } from './open-kit.ts'
import { post } from './post.ts'

/** Where the cardholder wants the bank's page; `gateway`: as usual for it. */
export type Presentation = 'gateway' | 'window' | 'page'

/** What the order's page is told while an action runs. */
export interface OrderRunOptions {
  /** The address of the order's API: `/api/orders/…`. */
  readonly api: string
  readonly container: HTMLElement
  readonly presentation: Presentation
  /** An action that nobody runs: the cardholder has to press a button first, or again. */
  onIdle(action: BrowserAction, result: ActionResult | undefined): void
}

type AtAction = Extract<Standing, { readonly at: 'action' }>

const isHidden = ({ action, type }: AtAction): boolean =>
  type === 'fingerprint' || (action.type === 'frame' && action.hidden)

/** Runs what the order asks of this page: one action at a time, whatever else is told meanwhile. */
export function createOrderRun({ api, container, presentation, onIdle }: OrderRunOptions) {
  let scripts: Promise<NonNullable<RunOptions['scripts']>> | undefined
  let current: { readonly id: string; readonly stop: AbortController } | undefined
  let beganHere = false
  /** The action for which the cardholder was asked to press a button. */
  let offered: string | undefined

  const offer: OrderRunOptions['onIdle'] = (action, result) => {
    offered = action.id
    onIdle(action, result)
  }

  const kit = () => {
    scripts ??= fetch(`${api}/page`)
      .then((response) => response.json())
      .then((answer) => openKit(answer as PageKit)) // the shop's own answer
    return scripts
  }

  async function run({ action }: AtAction, present?: NonNullable<RunOptions['present']>, opened?: Window | null) {
    current?.stop.abort()
    offered = undefined
    const stop = new AbortController()
    current = { id: action.id, stop }
    const how = { ...(present === undefined ? {} : { present }), ...(opened === undefined ? {} : { window: opened }) }
    const result = await runAction(action, { container, scripts: await kit(), signal: stop.signal, ...how })
    if ('event' in result) {
      if (result.kind !== 'completed') offer(action, result)
      await post(`${api}/events`, result.event)
    }
  }

  /** Does the whole page go to the bank? */
  const leaves = ({ type, action }: AtAction): boolean =>
    action.type !== 'script' && (presentation === 'page' || type === 'redirect')

  /** A window needs a click. So does leaving after a reload: the back button would lead nowhere otherwise. */
  function needsClick(standing: AtAction, { returns }: OrderView): boolean {
    if (isHidden(standing) || standing.action.type === 'script') return false
    if (presentation === 'window' || (standing.type === 'redirect' && !returns)) return true
    return leaves(standing) && !beganHere
  }

  /** A challenge is shown in this page, also where the gateway calls it a redirect. */
  function presentOf(standing: AtAction): 'frame' | 'page' | undefined {
    if (isHidden(standing) || standing.action.type === 'script') return undefined
    return leaves(standing) ? 'page' : 'frame'
  }

  return {
    /** Begins an order that was only placed. */
    begin: async () => {
      beganHere = true
      await kit()
      await post(`${api}/start`)
    },
    /** Follows the order: runs a new action, ends one that is over. */
    follow: async (view: OrderView) => {
      const { standing } = view
      if (standing.at !== 'action') {
        current?.stop.abort()
        return
      }
      if (current?.id === standing.action.id || offered === standing.action.id) return
      if (needsClick(standing, view)) {
        current?.stop.abort()
        return offer(standing.action, undefined)
      }
      await run(standing, presentOf(standing))
    },
    /** The cardholder has pressed the button. */
    press: (standing: AtAction, where: 'here' | 'window' | 'page') => {
      // Opened in the click itself: later the browser would block it.
      const opened = where === 'window' ? window.open('', 'bank', 'width=520,height=680') : undefined
      return run(standing, where === 'here' ? 'frame' : where, opened)
    },
  }
}
