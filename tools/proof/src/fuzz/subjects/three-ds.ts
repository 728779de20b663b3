import { inspect } from 'three-ds/inspect'
import { base64, base64url, field, plain, unsignedToken } from '../dress.ts'
import type { Subject } from '../subject.ts'

/** The reader of the whole family: it takes anything that a person may paste. */
export const threeDSSubjects: readonly Subject[] = [
  {
    package: 'three-ds/inspect',
    name: 'inspect',
    genuine: [
      '{"event_id":"ev_1","event_type":"transaction.captured"}',
      '<transactions><transaction><token>T1</token></transaction></transactions>',
    ],
    dress: [plain, base64, base64url, unsignedToken, field('PaRes'), field('cres', base64url), field('j', base64)],
    read: ({ text }) => inspect(text),
  },
  {
    package: 'three-ds/inspect',
    name: 'inspect of bytes',
    genuine: ['05', 'AAABBWcSNIdjeUZThmNHAAAAAAA='],
    dress: [plain, field('PaRes')],
    read: ({ bytes }) => inspect(bytes),
  },
]
