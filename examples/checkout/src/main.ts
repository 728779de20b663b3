import { parseArguments, type Serving } from './cli/parse-arguments.ts'
import { usage } from './cli/usage.ts'
import { whyNot } from './cli/why-not.ts'
import { openBrowser } from './open-browser.ts'
import { startCheckout } from './start-checkout.ts'

const refuse = (text: string, exitCode: 1 | 2): void => {
  console.error(`checkout: ${text}`)
  process.exitCode = exitCode
}

async function serve({ open, ...options }: Serving): Promise<void> {
  const { origin, sandbox, close } = await startCheckout({ ...options, callbacks: 'at-once' })
  console.log(`The shop:     ${origin}\nThe sandbox:  ${sandbox.origin}\n\nCtrl+C ends both.`)
  if (open) openBrowser(origin)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)))
  }
}

/** `pnpm checkout`: starts sandbox and shop and prints where they are. */
const command = parseArguments(process.argv.slice(2))
switch (command.run) {
  case 'help':
    process.stdout.write(usage)
    break
  case 'refuse':
    refuse(command.text, 2)
    break
  case 'serve':
    await serve(command).catch((error: unknown) => {
      const why = whyNot(error)
      if (why === undefined) throw error
      refuse(why, 1)
    })
}
