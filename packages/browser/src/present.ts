import type { BrowserAction } from '@three-ds/core'
import type { Ending } from './action-result.ts'
import { openFrame } from './frame.ts'
import { hearReturn } from './hear-return.ts'
import type { RunOptions } from './run-options.ts'
import { submitForm } from './submit-form.ts'
import { watchWindow } from './watch-window.ts'

/** One run: what it shall do, and how it says that it is over. */
export interface Run {
  readonly options: RunOptions
  readonly signal: AbortSignal
  readonly end: (ending: Ending) => void
}

type Opened = Exclude<BrowserAction, { type: 'script' }>

const windowName = 'three-ds'

const hear = (target: Window, { options, signal, end }: Run): void =>
  hearReturn(target, options.returnOrigins ?? [location.origin], signal, (event) => end({ kind: 'completed', event }))

const containerOf = ({ container }: RunOptions): HTMLElement => container ?? document.body
const titleOf = ({ title = 'Card verification' }: RunOptions): string => title

function inFrame(action: Opened, run: Run): void {
  const { options, signal, end } = run
  const request = {
    url: action.url,
    fields: action.fields,
    hidden: action.type === 'frame' && action.hidden,
    windowSize: action.type === 'frame' ? action.windowSize : undefined,
    title: titleOf(options),
    container: containerOf(options),
  }
  const target = openFrame(request, signal, (reason) =>
    end(reason === 'frame-removed' ? { kind: 'closed', reason } : { kind: 'blocked', reason }),
  )
  // A container that is in no document gives no window.
  if (target === null) end({ kind: 'closed', reason: 'frame-removed' })
  else hear(target, run)
}

function inWindow(action: Opened, run: Run): void {
  const { options, signal, end } = run
  const target = options.window === undefined ? window.open('', windowName, 'popup') : options.window
  if (target === null) {
    end({ kind: 'blocked', reason: 'popup-blocked' })
    return
  }
  if (target.name === '') target.name = windowName
  hear(target, run)
  watchWindow(target, signal, () => end({ kind: 'closed', reason: 'window-closed' }))
  signal.addEventListener('abort', () => target.close())
  submitForm(action.url, action.fields, target.name)
}

function asPage({ url, fields }: Opened, { end }: Run): void {
  end({ kind: 'leaving' })
  submitForm(url, fields, '_self')
}

async function byScript({ script, parameters }: BrowserAction & { type: 'script' }, run: Run): Promise<void> {
  const { options, signal, end } = run
  const runner = options.scripts?.[script]
  if (runner === undefined)
    throw new Error(`No runner for the script "${script}": add one to \`scripts\`, see @three-ds/browser/scripts.`)
  const ending = await runner(parameters, { container: containerOf(options), signal, title: titleOf(options) })
  if ('payload' in ending) return end({ kind: 'completed', event: { type: 'script', script, payload: ending.payload } })
  switch (ending.kind) {
    case 'timed-out':
      return end({ kind: 'timed-out' })
    case 'frame-removed':
      return end({ kind: 'closed', reason: ending.kind })
    case 'framing-refused':
      return end({ kind: 'blocked', reason: ending.kind })
  }
}

/** Begins to show an action. */
export async function present(action: BrowserAction, run: Run): Promise<void> {
  if (action.type === 'script') return byScript(action, run)
  if (!/^https?:$/.test(new URL(action.url, document.baseURI).protocol))
    throw new Error('An action opens http and https addresses only.')
  switch (run.options.present ?? (action.type === 'frame' ? 'frame' : 'page')) {
    case 'frame':
      return inFrame(action, run)
    case 'window':
      return inWindow(action, run)
    case 'page':
      return asPage(action, run)
  }
}
