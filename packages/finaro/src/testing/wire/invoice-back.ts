/**
 * An invoice on its way back: ten characters, with zeros in front.
 *
 * Source: activemerchant/active_merchant, transcript of a US test host, where `1` comes back as `0000000001`.
 */
export const invoiceBack = (invoice: string): string => invoice.padStart(10, '0')
