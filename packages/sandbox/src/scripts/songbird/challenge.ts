import type { CardinalResponsePayload, SongbirdContinuation } from '@three-ds/cardinal'
import type { SongbirdPage } from './songbird-page.ts'

/** What `payments.validated` tells. */
export type Validated = readonly [data: CardinalResponsePayload, jwt?: string]

/** Shows the issuer's page, and asks Cardinal for the outcome once its frame says that it is done. */
export function challenge(
  { parts, config, emit }: SongbirdPage,
  jwt: string,
  { AcsUrl, Payload }: SongbirdContinuation,
  transactionId: string,
): Promise<Validated> {
  const asked = parts.challengeSize(Payload)
  // One at a time: a second one takes the first one's place.
  document.getElementById('Cardinal-Modal')?.remove()
  const modal = parts.openModal(config.sizes[asked ?? ''])
  const frame = parts.openFrame({ place: modal, title: 'Card verification', hidden: false })
  emit('ui.render')
  // A request that is no CReq is one of version 1.
  const versionOne = { PaReq: Payload, MD: transactionId, TermUrl: config.api + config.paths.challengeReturn }
  parts.postForm(AcsUrl, asked === undefined ? versionOne : { creq: Payload }, frame.name)
  return new Promise((resolve) => {
    parts.hearFrame(frame, new URL(config.api).origin, async () => {
      modal.remove()
      emit('ui.close')
      const fields = { JWT: jwt, TransactionId: transactionId }
      const answer = await parts.call(config.api + config.paths.continue, fields)
      const isAnswer = answer !== undefined && 'data' in answer && 'jwt' in answer
      // JSON of the fake's: the type is that of the payload once it is read.
      resolve((isAnswer ? [answer.data, answer.jwt] : [config.serviceError]) as Validated)
    })
  })
}
