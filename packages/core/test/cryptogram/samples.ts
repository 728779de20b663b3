/** Twenty bytes that spell a name: the value that Cardinal's simulator answers with, in NMI's documentation. */
export const simulator = {
  base64: 'Y2FyZGluYWxjb21tZXJjZWF1dGg=',
  hex: '63617264696E616C636F6D6D6572636561757468',
}

/** Printed in Verifone's guide: its unused bits at the end are not zero. */
export const verifone = 'AAABAWFlmQAAAABjRWWZEEFgFz+='

/** Printed in Finaro's guide, return of a challenge. */
export const finaro = 'Qm181okmdyqh6yQmYuq1890QAAA='

/** Printed in Finaro's reference: forty bytes. */
export const fortyBytes = 'AAAAAAAA/COBt84dnIEcwAA3gAAGhgEDoLABAAhAgAABAAAALnNCLw=='

/** Texts that hold no cryptogram, whatever one makes of them. */
export const unreadable = [
  '',
  ' ',
  '=',
  'A',
  'not a cryptogram',
  'AAA*',
  'é',
  '\0',
  'A'.repeat(1025),
  'A'.repeat(10_000_000),
]
