/** What the page at your return address tells the page that waits. */
export interface ReturnMessage {
  readonly threeDS: 'return'
  readonly parameters: Readonly<Record<string, string>>
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Is it a message of ours, whole? */
export function isReturnMessage(data: unknown): data is ReturnMessage {
  if (typeof data !== 'object' || data === null || !('threeDS' in data) || data.threeDS !== 'return') return false
  if (!('parameters' in data) || typeof data.parameters !== 'object' || data.parameters === null) return false
  return Object.values(data.parameters).every(isText)
}
