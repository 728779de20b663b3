import * as z from 'zod/mini'

/**
 * `threeDSServerTransID` and `acsTransID`: UUIDs by EMV 3DS 2.2.0, table A.1, but compared as they came and held to no
 * form, since test servers make up others.
 */
export const transactionId = z.string().check(z.minLength(1))
