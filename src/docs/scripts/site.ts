import { FILES } from '../site.js'

/** What each page of the site does by itself. Plain JavaScript, as text: it runs in the browser alone, and makes markup of nothing that comes from outside. */
export const SITE_SCRIPT = `
'use strict'
const root = document.documentElement
const all = (selector) => [...document.querySelectorAll(selector)]

/** Dark or light: what was chosen here, or else what the system wants. */
const wantsDark = matchMedia('(prefers-color-scheme: dark)')
const isDark = () => root.classList.contains('dark') || (!root.classList.contains('light') && wantsDark.matches)
function showTheme() {
  for (const button of all('[data-theme-switch]')) button.setAttribute('aria-pressed', String(isDark()))
}
function setTheme(mode) {
  root.classList.remove('dark', 'light')
  root.classList.add(mode)
  try {
    localStorage.setItem('redoc.colorMode', mode)
  } catch {
    // Without storage the choice holds for this page.
  }
  showTheme()
}
for (const button of all('[data-theme-switch]')) button.addEventListener('click', () => setTheme(isDark() ? 'light' : 'dark'))
wantsDark.addEventListener('change', showTheme)
showTheme()

for (const button of all('.menu-button')) {
  button.addEventListener('click', () => {
    const open = document.body.classList.toggle('menu-open')
    button.setAttribute('aria-expanded', String(open))
  })
}

function selectText(node) {
  const range = document.createRange()
  range.selectNodeContents(node)
  const selection = getSelection()
  selection.removeAllRanges()
  selection.addRange(range)
}
for (const button of all('button.copy')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const code = button.closest('figure').querySelector('code')
    try {
      await navigator.clipboard.writeText(code.textContent)
      button.textContent = 'Copied'
    } catch {
      // A page from a disk may not write there: the reader can.
      selectText(code)
      button.textContent = 'Selected'
    }
    setTimeout(() => { button.textContent = 'Copy' }, 2000)
  })
}

/** Redoc names its lists of choices without what is chosen. Whoever speaks to the page says what it shows. */
const redoc = document.getElementById('redoc')
if (redoc !== null) {
  const rename = () => {
    for (const button of redoc.querySelectorAll('button[aria-haspopup][aria-label]')) {
      const [label, text] = [button.getAttribute('aria-label'), button.textContent.trim()]
      if (text !== '' && !label.includes(text)) button.setAttribute('aria-label', label.split(': ')[0] + ': ' + text)
    }
  }
  let due = false
  new MutationObserver(() => {
    if (due) return
    due = true
    requestAnimationFrame(() => { due = false; rename() })
  }).observe(redoc, { childList: true, subtree: true, characterData: true })
  rename()
}

/** The index is large, and loaded when somebody searches. */
let loading
function loadSearch() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = '${FILES.search}'
    script.onload = () => resolve(globalThis.siteSearch)
    script.onerror = () => reject(new Error('The search index could not be loaded.'))
    document.head.append(script)
  })
  return loading
}

function make(tag, attributes, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  node.append(...children)
  return node
}

/** The text, with the words that were found marked. */
function marked(text, terms) {
  const found = terms.filter((term) => term !== '').map((term) => term.replace(/[.*+?^$()|[\\]{}\\\\]/g, '\\\\$&'))
  if (found.length === 0) return [text]
  return text.split(new RegExp('(' + found.join('|') + ')', 'gi')).map((part, i) => (i % 2 === 1 ? make('mark', {}, part) : part))
}

let find
function makeFind() {
  const input = make('input', {
    type: 'text', role: 'combobox', placeholder: 'Search pages, operations, events, properties', 'aria-label': 'Search', 'aria-expanded': 'false',
    'aria-controls': 'found', 'aria-autocomplete': 'list', autocomplete: 'off', spellcheck: 'false',
  })
  const list = make('div', { role: 'listbox', id: 'found', 'aria-label': 'Found' })
  const note = make('p', { role: 'status' })
  const dialog = make('dialog', { class: 'find', 'aria-label': 'Search' }, input, list, note)
  document.body.append(dialog)
  let results = []
  let at = 0

  function choose(to) {
    at = Math.max(0, Math.min(to, results.length - 1))
    for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === at))
    if (results.length === 0) return input.removeAttribute('aria-activedescendant')
    input.setAttribute('aria-activedescendant', 'found-' + at)
    list.children[at].scrollIntoView({ block: 'nearest' })
  }
  function go(result) {
    if (result === undefined) return
    dialog.close()
    location.href = result.href
  }
  async function show() {
    let search
    try {
      search = await loadSearch()
    } catch (error) {
      note.textContent = error.message
      return
    }
    const query = input.value.trim()
    results = query === '' ? [] : search(query)
    list.replaceChildren(...results.map((result, i) => {
      const option = make('div', { role: 'option', id: 'found-' + i, 'aria-selected': 'false' },
        make('b', {}, ...marked(result.title, result.terms)), make('i', {}, result.kind),
        make('small', {}, ...marked(result.text === '' ? result.where : result.where + ' · ' + result.text, result.terms)))
      option.addEventListener('click', () => go(result))
      option.addEventListener('mousemove', () => { if (at !== i) choose(i) })
      return option
    }))
    note.textContent = query === '' ? '↑ ↓ choose, Enter goes there, Esc closes.' : results.length === 0 ? 'Nothing found.' : results.length + ' found'
    input.setAttribute('aria-expanded', String(results.length > 0))
    choose(0)
  }
  input.addEventListener('input', show)
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) choose(at + step)
    else if (event.key === 'Enter') go(results[at])
    else return
    event.preventDefault()
  })
  // A click beside the box is one on the dialog itself.
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close() })
  return { open() { dialog.showModal(); input.select(); show() }, dialog }
}
function openFind() {
  find ??= makeFind()
  if (!find.dialog.open) find.open()
}
for (const button of all('[data-search]')) button.addEventListener('click', openFind)

const isTyping = (node) => node instanceof HTMLElement && (node.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName))
addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
  const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
  if (!slash && !k) return
  event.preventDefault()
  // Redoc listens for the same keys.
  event.stopImmediatePropagation()
  openFind()
}, true)
`.trimStart()
