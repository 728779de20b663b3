import { isHttps } from './is-https.ts'

/**
 * May a cardholder be sent there? An https address; where the client calls this very machine over plain http, that origin's
 * addresses too, so that a local fake can play the page.
 *
 * @param ownOrigin - the client's, where its base URL is plain http
 */
export const isVisitable = (value: unknown, ownOrigin: string | undefined): value is string =>
  isHttps(value) ||
  (ownOrigin !== undefined &&
    typeof value === 'string' &&
    URL.canParse(value) &&
    new URL(value).origin === ownOrigin &&
    new URL(value).username === '')
