/**
 * The idempotency key of a flow, from its name. A start whose claim got lost then acts once too. Hashed, because
 * names may hold what no header takes.
 */
export async function flowKey(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
