import { serverPackageBuild } from '../../tsup.config.base.ts'

export default serverPackageBuild({
  index: 'src/index.ts',
  'hooks/index': 'src/hooks/index.ts',
  'http/index': 'src/http/index.ts',
  'targets/index': 'src/targets/index.ts',
  'testing/index': 'src/testing/index.ts',
})
