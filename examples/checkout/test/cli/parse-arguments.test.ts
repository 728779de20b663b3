import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/cli/parse-arguments.ts'

describe('parseArguments', () => {
  it('serves the shop at port 4000 and the sandbox at 4010 where nothing is said', () => {
    expect(parseArguments([])).toEqual({ run: 'serve', port: 4000, sandboxPort: 4010, open: false })
  })

  it('takes both ports, and opens the browser where it is asked to', () => {
    const asked = { run: 'serve', port: 0, sandboxPort: 8080, open: true }
    expect(parseArguments(['--port', '0', '--sandbox-port=8080', '--open'])).toEqual(asked)
  })

  it('keeps orders where it is told to', () => {
    expect(parseArguments(['--inbox', 'memory'])).toMatchObject({ run: 'serve', inbox: 'memory' })
    expect(parseArguments(['--inbox=./orders'])).toMatchObject({ run: 'serve', inbox: './orders' })
  })

  it.each([['--help'], ['-h']])('takes %s', (arg) => {
    expect(parseArguments([arg])).toEqual({ run: 'help' })
  })

  it.each([
    [['--port', '65536'], '--port'],
    [['--port', 'http'], '--port'],
    [['--port', '1e3'], '--port'],
    [['--sandbox-port', '-1'], 'option'],
    [['--sandbox-port', '99999'], '--sandbox-port'],
    [['--inbox', ' '], '--inbox'],
    [['--inbox'], 'option'],
    [['--prot', '1'], 'option'],
    [['4000'], 'option'],
  ])('refuses %o', (args, named) => {
    const command = parseArguments(args)
    expect(command.run === 'refuse' && command.text).toContain(named)
  })
})
