/**
 * What a fake can be told to do wrong.
 *
 * - The provider has done nothing after `status`, `html-502` and `cut-before` (the connection is cut before it acts).
 * - It has acted, and its answer is lost, after `empty-200`, `truncated-json` and `cut-after`.
 * - `latency` passes on the injected clock, before the provider acts; an aborted request ends it.
 */
export type Fault =
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'html-502' | 'empty-200' | 'truncated-json' | 'cut-before' | 'cut-after' }
