import { defineCommand } from './command.js'
import { bashScript } from './completion-bash.js'
import { fishScript } from './completion-fish.js'
import { completedCommands, isShell, type Shell, shells } from './completion-kinds.js'
import { zshScript } from './completion-zsh.js'
import { EXIT, UsageError } from './errors.js'
import { print } from './output.js'
import { didYouMean } from './suggest.js'

const PROGRAM = 'webhook-contracts'
const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

/** @throws UsageError when it is none */
function shellNamed(name: string | undefined, more: readonly string[]): Shell {
  if (name === undefined) throw new UsageError(`Say for which shell: webhook-contracts completion ${shells.join(', ')}.`)
  if (more[0] !== undefined) throw new UsageError(`completion makes the script of one shell. Leave out ${more.join(' ')}.`)
  if (isShell(name)) return name
  throw new UsageError(`There is no completion for ${JSON.stringify(name)}.${didYouMean(name, shells)} There is: ${shells.join(', ')}.`)
}

export const command = defineCommand({
  name: 'completion',
  usage: 'SHELL',
  about: [
    'Prints a script with which a shell completes commands, options, contracts and files:',
    'bash (4 or newer), zsh or fish. It is made from what the commands really take. Load',
    'it where your shell starts, so that it is always that of the installed version:',
    '',
    '  ~/.bashrc                    source <(webhook-contracts completion bash)',
    '  ~/.zshrc, after compinit     source <(webhook-contracts completion zsh)',
    '  ~/.config/fish/config.fish   webhook-contracts completion fish | source',
    '',
    'It completes what is called as webhook-contracts: install it with --global, or have',
    'node_modules/.bin in your PATH.',
  ].join('\n'),
  options: {},
  examples: [
    {
      line: 'webhook-contracts completion fish > ~/.config/fish/completions/webhook-contracts.fish',
      about: 'for every fish that is started from now on',
    },
    { line: 'source <(webhook-contracts completion bash)', about: 'for this bash alone, until it ends' },
  ],
  async run(_values, [name, ...more]) {
    const shell = shellNamed(name, more)
    print(SCRIPTS[shell](PROGRAM, await completedCommands()))
    return EXIT.ok
  },
})
