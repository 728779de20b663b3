import type { Party } from './entry.ts'

/** The parties as the page calls them, from left to right. */
export const parties: readonly { readonly party: Party; readonly name: string }[] = [
  { party: 'issuer', name: 'Bank' },
  { party: 'browser', name: 'Browser' },
  { party: 'shop', name: 'Shop' },
  { party: 'gateway', name: 'Gateway' },
]
