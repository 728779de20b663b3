import { decodeThreeDSMethodData } from '@three-ds/core'
import { methodDataRows } from '../data/emv-rows.ts'
import type { Reader } from '../reader.ts'
import { readEmvMessage } from './read-emv-message.ts'

/** `threeDSMethodData`, in either direction. */
export const methodDataReader: Reader = {
  kinds: ['three-ds-method-data'],
  read: (source, context) =>
    readEmvMessage({ source, context, kind: 'three-ds-method-data', rows: methodDataRows }, (packed) => {
      const message = decodeThreeDSMethodData(packed)
      const isRequest = message.threeDSMethodNotificationURL !== undefined
      if (!isRequest && hasOther(message)) return undefined
      return { message, own: { direction: isRequest ? 'request' : 'notification' } as const }
    }),
}

/** The issuer's answer has one key. A message with more of them is another one. */
const hasOther = (message: object): boolean =>
  Object.keys(message).some((key) => /^(?:messageType|transStatus|acsTransID)$/i.test(key))
