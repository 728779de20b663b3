/**
 * Codes of failures that come before the first byte of a request: the name was not found, no connection was made, or its
 * certificate was refused.
 *
 * Sources: POSIX `connect` and `getaddrinfo` as Node.js names them (https://nodejs.org/api/errors.html#common-system-errors),
 * undici's error list (https://undici.nodejs.org/#/docs/api/Errors.md), OpenSSL's verify results
 * (https://nodejs.org/api/tls.html#x509-certificate-error-codes), Bun's `ConnectionRefused`.
 */
export const neverSentCodes: ReadonlySet<string> = new Set([
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EAI_NONAME',
  'ECONNREFUSED',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ConnectionRefused',
])
