import { type Completed, everywhereSpelled, type Kind, type Spelling } from './completion-kinds.js'

const optionWords = (options: readonly Spelling[]): string => options.map(({ name }) => `--${name}`).join(' ')

const assignments = ({ words = [], paths }: Kind): string =>
  [...(words.length === 0 ? [] : [`words='${words.join(' ')}'`]), ...(paths === undefined ? [] : [`paths=${paths}`])].join('; ')

/** The patterns of a `case`: which option of this command takes which values. */
const valueCases = ({ name, options }: Completed): string[] =>
  options.flatMap(({ name: option, kind = {} }) => {
    const found = assignments(kind)
    return found === '' ? [] : [`      '${name} --${option}') ${found} ;;`]
  })

/** The same for what stands behind its name, by its place; the last place may go on. */
const argumentCases = ({ name, arguments: places }: Completed): string[] =>
  places.map(({ kind, isRepeated }, i) => `      '${name} '${isRepeated ? '*' : String(i)}) ${assignments(kind)} ;;`)

/** The options that take a value, as the alternatives of a pattern. */
const takers = (commands: readonly Completed[]): string =>
  [...new Set(commands.flatMap(({ options }) => options.filter(({ kind }) => kind !== undefined).map(({ name }) => `--${name}`)))].join('|')

/** A completion script for bash 4 and newer; it needs no bash-completion. */
export function bashScript(program: string, commands: readonly Completed[]): string {
  return `# Completion of ${program} for bash 4 and newer, made by \`${program} completion bash\`.
_webhook_contracts() {
  local raw=\${COMP_WORDS[COMP_CWORD]} typed=() words='' paths='' command='' option='' ended='' glued='' count=0 i word cur
  COMPREPLY=()

  # bash takes --option=value apart at the sign, and json:FILE at the colon: here they are whole again.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == [=:]* && \${#typed[@]} -gt 0 ]]; then
      typed[\${#typed[@]} - 1]+=$word
      glued=1
    elif [[ -n $glued ]]; then
      typed[\${#typed[@]} - 1]+=$word
      glued=''
    else
      typed+=("$word")
    fi
  done
  if [[ $raw == [=:]* ]]; then raw=''; fi

  # What stands before the word that is being typed.
  for ((i = 0; i < \${#typed[@]} - 1; i++)); do
    word=\${typed[i]}
    if [[ -n $option ]]; then
      option=''
      continue
    fi
    case $ended$word in
      --) ended=1 ;;
      ${takers(commands)}) option=$word ;;
      -*) ;;
      *) if [[ -z $command ]]; then command=$word; else count=$((count + 1)); fi ;;
    esac
  done
  cur=\${typed[\${#typed[@]} - 1]}
  if [[ -z $option && -z $ended && $cur == --*=* ]]; then option=\${cur%%=*}; fi

  if [[ -z $command || $command == help ]]; then
    words='${commands.map(({ name }) => name).join(' ')}'
    if [[ -z $command ]]; then words+=' help'; fi
    if [[ $cur == -* ]]; then words='${optionWords(everywhereSpelled)}'; fi
  elif [[ -n $option ]]; then
    case "$command $option" in
${commands.flatMap(valueCases).join('\n')}
    esac
  elif [[ $cur == -* && -z $ended ]]; then
    case $command in
${commands.map(({ name, options }) => `      ${name}) words='${optionWords(options)}' ;;`).join('\n')}
    esac
  else
    case "$command $count" in
${commands.flatMap(argumentCases).join('\n')}
    esac
  fi

  # In a list with commas, the last one is being typed.
  local before=''
  if [[ -n $words && $raw == *,* ]]; then before=\${raw%,*},; fi
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$words" -- "\${raw#"$before"}")
  if [[ -n $paths ]]; then
    compopt -o filenames 2>/dev/null
    local list=-f
    if [[ $paths == folders ]]; then list=-d; fi
    mapfile -t -O \${#COMPREPLY[@]} COMPREPLY < <(compgen $list -- "$raw")
  fi
}
complete -F _webhook_contracts ${program}
`
}
