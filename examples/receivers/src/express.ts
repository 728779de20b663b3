import type { CallbackReceiver } from '@three-ds/core'
import type { RequestHandler } from 'express'
import { webRequest } from './node/web-request.ts'
import { writeResponse } from './node/write-response.ts'

/**
 * A receiver as a handler of Express 5: `app.all('/callbacks/spreedly', expressReceiver(receive))`.
 *
 * Mount it before `express.json()` and its like. A body that was parsed before goes to Express's own handling of errors, with a
 * `ThreeDSError` that says so.
 */
export const expressReceiver =
  (receive: CallbackReceiver): RequestHandler =>
  async (request, response) => {
    const answer = await receive(webRequest(request, request.originalUrl, request.body))
    await writeResponse(request, response, answer)
  }
