/** One host for live and sandbox: the project decides. Source: docs.processout.com/reference. */
export const productionUrl = 'https://api.processout.com'
