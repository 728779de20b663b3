import type { JsonObject, JsonValue } from '@three-ds/core'

/** What a provider's own script found: its report, or why there is none. */
export type ScriptEnding =
  | { readonly payload: JsonValue }
  | { readonly kind: 'timed-out' | 'frame-removed' | 'framing-refused' }

/** What a script has to work with. */
export interface ScriptStage {
  /** Where a challenge goes. */
  readonly container: HTMLElement
  /** Aborted when the run is over, however it ended: take your frames and handlers away. */
  readonly signal: AbortSignal
  /** The accessible name of what is shown. */
  readonly title: string
}

/** Runs one kind of `script` action; `@three-ds/browser/scripts` has those of the gateways. */
export type ScriptRunner = (parameters: JsonObject, stage: ScriptStage) => Promise<ScriptEnding>

/** How an action is run. All of it may be left out. */
export interface RunOptions {
  /** The place in your page for the issuer's page; the end of the body by default. What is hidden needs none. */
  readonly container?: HTMLElement | undefined
  /**
   * `frame`: in your page. `window`: in a window of its own. `page`: your page goes away and comes back to your return address.
   * By default a `redirect` takes the page and a `frame` a frame. A `script` decides for itself.
   */
  readonly present?: 'frame' | 'window' | 'page' | undefined
  /**
   * For `present: 'window'`: the window that your click handler opened before it asked the server, since browsers block what opens
   * later. `null`, as `window.open` answers where it was blocked, is told as such.
   */
  readonly window?: Window | null | undefined
  /** The accessible name of the frame, in the cardholder's language. `Card verification` by default. */
  readonly title?: string | undefined
  /** Origins of your return page; only they are listened to. This page's own by default. */
  readonly returnOrigins?: readonly string[] | undefined
  /** Runners of `script` actions, by the script's name. */
  readonly scripts?: Readonly<Record<string, ScriptRunner>> | undefined
  /** Milliseconds; the action's own by default, ten seconds for what is hidden, and no limit for what the cardholder sees. */
  readonly timeoutMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}
