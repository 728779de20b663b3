/** What goes wrong between a client and a gateway, once. Positions count bytes of the answer's body, from 0. */
export type WireFault =
  /** Nobody listens: nothing was sent. */
  | { readonly kind: 'refused' }
  /** The connection breaks before the gateway acts, or after it acted and before the first byte of its answer. */
  | { readonly kind: 'cut-before' | 'cut-after' }
  /** The connection breaks after so many bytes. */
  | { readonly kind: 'cut-inside'; readonly at: number }
  /** The answer ends after so many bytes, as though it were whole: a proxy that forgets the length. */
  | { readonly kind: 'cut-short'; readonly at: number }
  /** So many bytes, then nothing more, until the caller has enough of it. */
  | { readonly kind: 'stalled'; readonly at: number }
  /** One byte is another one. */
  | { readonly kind: 'corrupted'; readonly at: number; readonly byte: number }
  /** The whole answer comes byte by byte. */
  | { readonly kind: 'dripping' }
  /** The answer comes twice in one body. */
  | { readonly kind: 'answer-twice' }
  /** The request is delivered twice, and the second answer is handed on. */
  | { readonly kind: 'request-twice' }
  /** It takes so long, on the injected clock, before the gateway acts; or after. */
  | { readonly kind: 'late-request' | 'late-answer'; readonly ms: number }

/** A fault in words, for a report: `cut-inside at 12`. */
export function faultInWords(fault: WireFault): string {
  if ('byte' in fault) return `${fault.kind} at ${fault.at} by 0x${fault.byte.toString(16).padStart(2, '0')}`
  if ('at' in fault) return `${fault.kind} at ${fault.at}`
  return 'ms' in fault ? `${fault.kind} by ${fault.ms} ms` : fault.kind
}
