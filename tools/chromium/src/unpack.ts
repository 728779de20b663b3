import chromium from '@sparticuz/chromium'

/** Unpacks the browser into the temporary folder of this process: the package unpacks nowhere else. Run by `executable.ts`. */
await chromium.executablePath()
