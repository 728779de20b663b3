import { encodeCRes } from '@three-ds/core'
import { inspect as fromRoot } from 'three-ds'
import { inspect } from 'three-ds/inspect'
import { check } from './check.ts'

const cres = encodeCRes({
  messageVersion: '2.2.0',
  threeDSServerTransID: 'cc78c193-ce2c-461a-9bf7-ec0e4ba5ab20',
  acsTransID: '8827fa9c-ce2c-461a-9bf7-ec0e4ba5ab20',
  transStatus: 'Y',
})
const found = await inspect(cres)
check('a CRes is known', found.kind === 'cres')
check('both entries are one', fromRoot === inspect)
