import { decodeCReq } from '@three-ds/core'
import { cReqRows } from '../data/emv-rows.ts'
import type { Reader } from '../reader.ts'
import { shortCode } from '../show/short-code.ts'
import { readEmvMessage } from './read-emv-message.ts'

/** `creq`. */
export const cReqReader: Reader = {
  kinds: ['creq'],
  read: (source, context) =>
    readEmvMessage({ source, context, kind: 'creq', rows: cReqRows }, (text) => {
      const message = decodeCReq(text)
      return { message, own: { messageVersion: shortCode(message.messageVersion) } }
    }),
}
