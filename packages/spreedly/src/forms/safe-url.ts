/** Only where the cardholder may safely be sent: https, or this machine in development. */
export function safeUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '' || !URL.canParse(text)) return undefined
  const { protocol, hostname } = new URL(text)
  const local = hostname === 'localhost' || hostname === '127.0.0.1'
  return protocol === 'https:' || (protocol === 'http:' && local) ? text : undefined
}
