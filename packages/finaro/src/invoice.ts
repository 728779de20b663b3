/** Ten digits or letters at most; digits only for merchants in the USA and Canada. Source: Shift4 API 1.7.57, `transaction.invoice`. */
export const invoiceForm = /^[A-Za-z0-9]{1,10}$/

/**
 * An invoice as it is compared: Finaro gives `0000000001` back for `1`.
 *
 * Source: activemerchant/active_merchant, transcript of a US test host.
 */
export const plainInvoice = (invoice: string): string => invoice.replace(/^0+(?=.)/, '')
