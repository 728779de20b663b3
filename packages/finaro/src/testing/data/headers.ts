/**
 * Headers that say who calls, with the most characters that each may have. Lower case, as the platform reads them.
 *
 * Source: Shift4 API 1.7.57, parameters InterfaceVersion, InterfaceName, CompanyName.
 */
export const interfaceHeaders = { interfaceversion: 11, interfacename: 25, companyname: 26 } as const

/** Characters that none of them may have. Source: the same parameters; straight quotes stand for the curly ones there. */
export const forbiddenInHeaders = /[$%:^\-~`<>,?"'“”‘’{}[\]\\+=]/

/** Why an invoice is voided. Source: Shift4 API 1.7.57, parameter ReversalReason. */
export const reversalReasons: ReadonlySet<string> = new Set(['01', '02', '03', '04', '05', '06', '07', '08', '09'])
