import { serverPackageBuild } from '../../tsup.config.base.ts'

export default serverPackageBuild({
  index: 'src/index.ts',
  'testing/index': 'src/testing/index.ts',
  'msw/index': 'src/msw/index.ts',
})
