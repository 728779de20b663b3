import { type AuthenticationEvent, isObject } from '@three-ds/core'
import { songbirdScript } from './action-of.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The response token that an event brings: from `payments.validated` in the page, or from the post to `ConfirmUrl`. */
export function tokenOf(event: AuthenticationEvent): string | undefined {
  if (event.type === 'callback') return text(event.data['jwt'])
  if (event.type !== 'script' || event.script !== songbirdScript || !isObject(event.payload)) return undefined
  return text(event.payload['jwt'])
}

/** Does the event say that the page has nothing more to do? Then the flow waits for the provider, not for the cardholder. */
export const endsThePage = ({ type }: AuthenticationEvent): boolean => type !== 'poll'
