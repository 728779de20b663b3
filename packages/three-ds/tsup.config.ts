import { packageBuild } from '../../tsup.config.base.ts'

export default packageBuild({
  bin: 'src/bin.ts',
  'inspect/index': 'src/inspect/index.ts',
})
