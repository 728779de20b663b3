import { cryptogramBytes } from '../cryptogram/cryptogram-bytes.ts'
import { encodeHex } from '../cryptogram/hex.ts'
import type { AuthenticationResult } from '../result/authentication-result.ts'

/** A cryptogram must not lie in a store in clear, and must be the same key however it is written. */
async function fingerprintOf(cavv: string): Promise<string> {
  const bytes = cryptogramBytes(cavv) ?? new TextEncoder().encode(cavv)
  // A copy: the platform's types want bytes over a buffer of their own.
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return encodeHex(new Uint8Array(digest)).toLowerCase()
}

/**
 * The key under which the use of one authentication is claimed, whichever gateway told of it: the Directory Server's id, which all
 * of them hand on; else the 3DS Server's, else the provider's own, else a hash of the cryptogram.
 *
 * @returns `undefined` where nothing tells this authentication from another
 */
export async function useKey(result: AuthenticationResult): Promise<string | undefined> {
  const { dsTransId, trxId, provider, providerTransactionId, cavv } = result
  if (dsTransId) return `carried:ds:${dsTransId.toLowerCase()}`
  if (trxId) return `carried:server:${trxId.toLowerCase()}`
  if (providerTransactionId) return `carried:${provider}:${providerTransactionId}`
  return cavv ? `carried:cavv:${await fingerprintOf(cavv)}` : undefined
}
