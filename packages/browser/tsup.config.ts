import { packageBuild } from '../../tsup.config.base.ts'

export default packageBuild({
  index: 'src/index.ts',
  'scripts/index': 'src/scripts/index.ts',
  'csp/index': 'src/csp/index.ts',
})
