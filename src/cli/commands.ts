import type { Command } from './command.js'

/** One command: what the overview says of it, and the file that has the rest. */
export interface CommandRow {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly load: () => Promise<{ readonly command: Command }>
}

/** Every command, in the order in which they are shown. Nothing of one is loaded before it is asked for. */
export const commands: readonly CommandRow[] = [
  {
    name: 'list',
    usage: '[contract]',
    summary: "show the contracts, or one contract's operations and events",
    load: () => import('./list.js'),
  },
  {
    name: 'mock',
    usage: '[contract…]',
    summary: 'serve the contracts with Prism, from their examples',
    load: () => import('./mock.js'),
  },
  {
    name: 'sandbox',
    usage: '[contract…]',
    summary: 'stand in for the providers: remember webhooks, deliver signed events',
    load: () => import('./sandbox.js'),
  },
  {
    name: 'test',
    usage: '[contract…]',
    summary: 'run contract tests: against a mock, a sandbox, a URL, or a live account',
    load: () => import('./test.js'),
  },
  {
    name: 'check',
    usage: '[FILE…]',
    summary: 'judge recorded traffic: HAR, or NDJSON',
    load: () => import('./check.js'),
  },
  {
    name: 'proxy',
    usage: 'CONTRACT',
    summary: 'pass traffic through to a provider, and judge it',
    load: () => import('./proxy.js'),
  },
  {
    name: 'diff',
    usage: 'OLD NEW',
    summary: 'show what changed between two specs, and what of it breaks whom',
    load: () => import('./diff.js'),
  },
  {
    name: 'docs',
    usage: '',
    summary: 'build the reference, static pages that need no network, and serve it',
    load: () => import('./docs.js'),
  },
  {
    name: 'completion',
    usage: 'SHELL',
    summary: 'print the script with which bash, zsh or fish completes all of this',
    load: () => import('./completion.js'),
  },
]
