import type { CallbackVerdict } from '@three-ds/core'
import { notWritten } from '../not-written.ts'
import type { AcmeCallbackEvent } from './callback-event.ts'

/**
 * Reads what was posted. It is a stranger's word until a signature is verified, or the object is read back.
 *
 * @param body - as it came: a signature is computed over these bytes
 */
export const parseCallback = (_body: Uint8Array): CallbackVerdict<AcmeCallbackEvent> =>
  notWritten(
    'src/callback/parse.ts',
    'Refuse what is not Acme’s; accept what proves itself, or only names what to read back.',
  )
