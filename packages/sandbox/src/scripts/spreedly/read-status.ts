import type { PageStatus } from './page-status.ts'

/** How a transaction stands; `undefined` where that cannot be found out now. */
export async function readStatus(api: string, token: string): Promise<PageStatus | undefined> {
  try {
    const address = `${api}/v1/transactions/${encodeURIComponent(token)}/status.json`
    const response = await fetch(address, { cache: 'no-store' })
    // The fake's own words.
    return response.ok ? ((await response.json()) as PageStatus) : undefined
  } catch {
    return undefined
  }
}
