import type { CallbackEvent } from '@three-ds/core'

/** Something that Acme has sent by itself. */
export type AcmeCallbackEvent = CallbackEvent<'acme'>
