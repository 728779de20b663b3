import type { BrowserEvent } from '@three-ds/core'

/**
 * What became of an action. Where there is an `event`, post it to your server as JSON: `readBrowserEvent` reads it there, and
 * `resume` takes it. It is a hint, never a proof.
 */
export type ActionResult =
  /** The frame, window or script has come to its end. */
  | { readonly kind: 'completed'; readonly event: BrowserEvent }
  /** Nothing came in time. */
  | { readonly kind: 'timed-out'; readonly event: BrowserEvent }
  /** The cardholder closed the window, or your page took the frame away. */
  | { readonly kind: 'closed'; readonly reason: 'window-closed' | 'frame-removed'; readonly event: BrowserEvent }
  /**
   * It could not be shown: the browser blocked the window (run it again from a click), or your page's Content Security Policy
   * forbids the frame (add its origin, or run it again with `present: 'window'`).
   */
  | { readonly kind: 'blocked'; readonly reason: 'popup-blocked' | 'framing-refused'; readonly event: BrowserEvent }
  /** A second run took its place: only that one reports. */
  | { readonly kind: 'replaced' }
  /** Your signal aborted it; what it showed is gone. */
  | { readonly kind: 'aborted' }
  /** The page is on its way to another address: nothing after this runs. */
  | { readonly kind: 'leaving' }

/** How a run ends, before the action's id is put into its event. */
export type Ending =
  | { readonly kind: 'completed'; readonly event: BrowserEvent }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'closed'; readonly reason: 'window-closed' | 'frame-removed' }
  | { readonly kind: 'blocked'; readonly reason: 'popup-blocked' | 'framing-refused' }
  | { readonly kind: 'replaced' | 'aborted' | 'leaving' }
