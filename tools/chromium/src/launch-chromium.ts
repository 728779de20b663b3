import { type Browser, chromium } from 'playwright-core'
import { chromiumExecutable } from './executable.ts'

/** Quiet, and with the web's security as it is for everybody: the package's own flags would switch it off. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** A headless Chromium for tests. Close it. */
export async function launchChromium(): Promise<Browser> {
  const { path, env } = await chromiumExecutable()
  return chromium.launch({ executablePath: path, args, env })
}
