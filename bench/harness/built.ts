/** The package as its users have it: built. What runs TypeScript from source adds work to every function that a function makes. */
const built = (path: string) => new URL(`../../dist/${path}`, import.meta.url).href

export const root = new URL('../../', import.meta.url)

export const index = (): Promise<typeof import('../../src/index.js')> => import(built('index.js'))
export const mailgun = (): Promise<typeof import('../../src/providers/mailgun/mailgun.js')> => import(built('providers/mailgun/mailgun.js'))
export const sandbox = (): Promise<typeof import('../../src/entry/sandbox.js')> => import(built('entry/sandbox.js'))
export const msw = (): Promise<typeof import('../../src/entry/msw.js')> => import(built('entry/msw.js'))
export const judge = (): Promise<typeof import('../../src/entry/judge.js')> => import(built('entry/judge.js'))
export const registry = (): Promise<typeof import('../../src/registry.js')> => import(built('registry.js'))
export const schemas = (): Promise<typeof import('../../src/entry/schemas.js')> => import(built('entry/schemas.js'))
