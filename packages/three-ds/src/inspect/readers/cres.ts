import { decodeCRes, describeTransStatus } from '@three-ds/core'
import { cResRows } from '../data/emv-rows.ts'
import type { InspectionProblem } from '../inspection.ts'
import type { Reader } from '../reader.ts'
import { shortCode } from '../show/short-code.ts'
import { readEmvMessage } from './read-emv-message.ts'

/** A final CRes says Y or N; source: EMV 3DS 2.2.0, table B.4. */
function problemsOf(transStatus: string, challengeCancel: string | undefined): InspectionProblem[] {
  const ask = 'Ask the gateway for the result.'
  const path = 'transStatus'
  return [
    ...(transStatus === 'Y' || transStatus === 'N'
      ? []
      : [{ code: 'unusual-trans-status', path, text: 'The last message of a challenge says Y or N.', remedy: ask }]),
    ...(transStatus === 'Y' && challengeCancel !== undefined
      ? [{ code: 'cancelled-yet-passed', path, text: 'A cancelled challenge is told as passed.', remedy: ask }]
      : []),
  ]
}

/** `cres`. */
export const cResReader: Reader = {
  kinds: ['cres'],
  read: (source, context) =>
    readEmvMessage({ source, context, kind: 'cres', rows: cResRows }, (text) => {
      const message = decodeCRes(text)
      const { messageVersion, transStatus, challengeCancel } = message
      const words = describeTransStatus(transStatus)
      return {
        message,
        own: {
          messageVersion: shortCode(messageVersion),
          transStatus: shortCode(transStatus),
          problems: problemsOf(transStatus, challengeCancel),
          notes: words === undefined ? [] : [`The browser says: ${words}`],
        },
      }
    }),
}
