import { type Argument, type Completed, everywhereSpelled, type Kind, quoted, type Spelling } from './completion-kinds.js'

/** In what _arguments reads, these end a part of it. */
const escaped = (text: string): string => text.replace(/[\\[\]:]/g, (sign) => `\\${sign}`)

/** What completes such a value. */
function actionOf({ words = [], paths }: Kind): string {
  const files = paths === 'folders' ? '_files -/' : '_files'
  if (paths !== undefined && words.length > 0) return escaped(`{_alternative "words:name:(${words.join(' ')})" "files:file:${files}"}`)
  if (paths !== undefined) return files
  return words.length === 0 ? ' ' : `(${words.join(' ')})`
}

/** One option as _arguments wants it; `*` lets it be given again. */
function optionSpec({ name, option, kind }: Spelling): string {
  const value = kind === undefined ? '' : `:${escaped(option.value ?? 'value')}:${actionOf(kind)}`
  const about = `[${escaped(option.about)}]`
  const spec = `--${name}${kind === undefined ? '' : '='}${about}${value}`
  if (option.short !== undefined)
    return `${quoted(`(-${option.short} --${name})`)}{-${option.short},--${name}}${quoted(`${about}${value}`)}`
  return quoted(option.repeated === true ? `*${spec}` : spec)
}

const argumentSpec = ({ name, kind, isRepeated }: Argument, i: number): string =>
  quoted(`${isRepeated ? '*' : String(i + 1)}:${escaped(name)}:${actionOf(kind)}`)

const commandCase = ({ name, options, arguments: places }: Completed): string =>
  [
    `        ${name})`,
    `          _arguments -S ${[...options.map(optionSpec), ...places.map(argumentSpec)].join(' \\\n            ')} ;;`,
  ].join('\n')

/** A completion script for zsh: to be put into a folder of `fpath` as a file, or sourced after `compinit`. */
export function zshScript(program: string, commands: readonly Completed[]): string {
  return `#compdef ${program}
# Completion of ${program} for zsh, made by \`${program} completion zsh\`.
_webhook_contracts() {
  local curcontext=$curcontext state line
  local -a commands
  typeset -A opt_args
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _arguments -C \\
    ${everywhereSpelled.map(optionSpec).join(' \\\n    ')} \\
    '1: :->command' \\
    '*:: :->arguments'
  case $state in
    command)
      commands+=('help:show the help of a command')
      _describe -t commands command commands ;;
    arguments)
      case $words[1] in
        help)
          _describe -t commands command commands ;;
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ \${funcstack[1]} == _${program} ]]; then
  _webhook_contracts "$@"
else
  compdef _webhook_contracts ${program}
fi
`
}
