/** What the compiler does for any file: the standard library, and the types of the platform. */
export const nothing = async (request: Request): Promise<Response> => new Response(await request.text())
