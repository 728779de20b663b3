import { openBrowser } from './open-browser.ts'
import { startCheckout } from './start-checkout.ts'

/** `pnpm checkout`: starts sandbox and shop and prints where they are; `--open` opens the shop in the browser. */
const { origin, sandbox, close } = await startCheckout({ port: 4000, sandboxPort: 4010, callbacks: 'at-once' })

console.log(`The shop:     ${origin}\nThe sandbox:  ${sandbox.origin}\n\nCtrl+C ends both.`)
if (process.argv.includes('--open')) openBrowser(origin)

process.once('SIGINT', () => void close().then(() => process.exit(0)))
