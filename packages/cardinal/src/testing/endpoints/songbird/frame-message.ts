import type { JsonObject } from '@three-ds/core'
import { type FakeReply, renderIssuerPage } from '@three-ds/core/testing'

/** A page inside of a frame that tells Songbird something, as a text with JSON in it, and shows nothing. */
export const frameMessage = (message: JsonObject): FakeReply => ({
  status: 200,
  text: renderIssuerPage({ kind: 'message', subject: { gateway: 'Cardinal' }, message: JSON.stringify(message) }),
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
})
