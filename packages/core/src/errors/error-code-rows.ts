import type { ThreeDSErrorCode } from './three-ds-error.ts'

/** What one code says, and what to do about it. */
export interface ErrorCodeRow {
  /** What happened, one sentence. */
  readonly cause: string
  /** What to do where the error's own `remedy` is not at hand: in a runbook, or on a page. */
  readonly remedy: string
}

/**
 * Every code of an error, in the order of `ThreeDSErrorCode`. Data only; `docs/errors.md` is written from it. The error that was thrown
 * knows more, and its own `remedy` comes first.
 */
export const errorCodeRows: Readonly<Record<ThreeDSErrorCode, ErrorCodeRow>> = {
  'invalid-input': {
    cause: 'Something that you handed over does not fit: a field is missing, misspelt, or of another form.',
    remedy: 'Correct the fields that `issues` names, and call again.',
  },
  unauthorized: {
    cause: 'The provider does not accept the credentials, or does not allow them this call.',
    remedy: 'Check the credentials of the client, that they belong to this environment, and what they may do.',
  },
  'not-found': {
    cause: 'The provider does not know the object, or the address.',
    remedy: 'Check the ids of the call and `baseUrl`: live objects do not exist in a test environment.',
  },
  refused: {
    cause: 'The provider understood the request and refused it. A declined payment is no error: it is a value.',
    remedy: 'Correct what `issues` and `providerCode` name: unchanged, it is refused again.',
  },
  'rate-limited': {
    cause: 'The provider wants to be asked less often, and did not act.',
    remedy: 'Wait for `retryAfterMs`, then call again.',
  },
  'provider-unavailable': {
    cause: 'The provider failed, or something in front of it did.',
    remedy: 'With outcome `unknown`, find out as `remedy` says before anything is sent again.',
  },
  network: {
    cause: 'The connection failed, before or after the provider could act.',
    remedy: 'With `not-sent`, call again. With `unknown`, find out as `remedy` says first.',
  },
  timeout: {
    cause: 'No answer came in time. That never means "not charged".',
    remedy: 'Find out as `remedy` says. A flow does so by itself: hand its `poll` step on.',
  },
  aborted: {
    cause: 'Your own `signal` ended the call.',
    remedy: 'With `unknown`, the provider may have acted: find out as `remedy` says.',
  },
  'unreadable-response': {
    cause: 'An answer came that nobody can read: HTML, half of a JSON text, an empty body.',
    remedy: 'Look at `status`: a proxy may have answered. With `unknown`, find out as `remedy` says.',
  },
  'verification-failed': {
    cause: 'A signature does not hold, or values contradict what the server stored.',
    remedy: 'Believe nothing of it. Read the object from the provider, and look at `issues` for what does not fit.',
  },
  'result-not-carriable': {
    cause: 'This authentication must not be handed to this gateway; `issues` lists every reason at once.',
    remedy:
      'Authenticate anew, or pay without 3-D Secure where `mayAuthorize` allows it. `preflight` tells beforehand.',
  },
  'state-refused': {
    cause: 'This is no state of this flow: of another provider, changed on the way, or of a newer version.',
    remedy: 'Load the state that your server stored. After a step back in version, let the newer one finish its flows.',
  },
}
