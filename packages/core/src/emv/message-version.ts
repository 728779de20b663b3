import { openEnum } from '../wire/open-enum.ts'

/** `messageVersion`: the version of the protocol that both sides speak (EMV 3DS 2.2.0, table A.1). */
export const messageVersion = openEnum('2.1.0', '2.2.0', '2.3.0', '2.3.1')
