import { packageBuild } from '../../tsup.config.base.ts'

export default packageBuild({
  index: 'src/index.ts',
  'inspect/index': 'src/inspect/index.ts',
})
