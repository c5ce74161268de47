/** What the page at `/_sandbox` does: asks the control plane once a second while it is seen, and shows what is new. */
import { deliveriesScript } from './page-script-deliveries.js'
import { formsScript } from './page-script-forms.js'
import { listsScript } from './page-script-lists.js'

// In plain JavaScript, as text: it runs in the browser alone. Nodes are made and filled by textContent; markup is made of nothing that comes from outside.
const base = `
const byId = (id) => document.getElementById(id)

/** Makes an element. What is no element among the children becomes text. */
function el(tag, attributes, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === false) continue
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value)
    else node.setAttribute(name, value === true ? '' : value)
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== ''))
  return node
}

function showText(node, text) {
  if (node.textContent !== text) node.textContent = text
}

async function call(method, path, body) {
  let response
  try {
    response = await fetch('/_sandbox' + path, body === undefined ? { method } : {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    throw new Error('The sandbox does not answer. Is it still running?')
  }
  const value = await response.json().catch(() => ({}))
  if (!response.ok) throw new Error(value.error || 'The sandbox answered ' + response.status + '.')
  return value
}

const ofDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
const ofYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const ofMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const whole = (time) => ofYear.format(time) + ', ' + ofDay.format(time)
/** The time of day, and the day when it is another one than the sandbox's. */
const shortTime = (time) => (ofYear.format(time) === ofYear.format(now) ? '' : ofMonth.format(time) + ', ') + ofDay.format(time)
const timeNode = (time, text) => el('time', { datetime: new Date(time).toISOString(), title: new Date(time).toISOString() }, text || shortTime(time))

const UNITS = [['d', 86400000], ['h', 3600000], ['min', 60000], ['s', 1000]]
/** A span in its two largest units: 4 min 59 s. */
function span(ms) {
  if (ms < 1000) return Math.round(ms) + ' ms'
  const parts = []
  let rest = Math.round(ms / 1000) * 1000
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size)
    if (count > 0 && parts.length < 2) parts.push(count + ' ' + unit)
    else if (parts.length > 0) break
    rest -= count * size
  }
  return parts.join(' ')
}
const many = (count, one, more) => count + ' ' + (count === 1 ? one : more)
const dueIn = (time) => (time <= now ? 'due now' : 'in ' + span(time - now))

function copyLine(line) {
  const copy = el('button', { type: 'button', class: 'small' }, 'Copy')
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(line)
    copy.textContent = 'Copied'
    setTimeout(() => { copy.textContent = 'Copy' }, 1500)
  })
  return el('div', { class: 'line' }, el('pre', { tabindex: '0', 'aria-label': 'Command line' }, line), navigator.clipboard ? copy : undefined)
}

/** The sandbox's time, as of the latest answer. */
let now = Date.now()
let state
`

const loop = `
function showLink(on) {
  const link = byId('link')
  link.className = 'link ' + (on ? 'on' : 'off')
  showText(link, on ? 'Connected' : 'Not connected: the sandbox does not answer')
}

function showClock(before) {
  const { nextAt } = state.clock
  const node = byId('now')
  showText(node, whole(now))
  node.dateTime = node.title = new Date(now).toISOString()
  const still = before === now ? ', the clock stands still' : ''
  showText(byId('due'), (nextAt === null ? 'No attempt is due' : 'Next attempt ' + dueIn(nextAt)) + still)
}

let asking
let timer

/** Asks for what is new, and shows it. One question at a time: whoever asks meanwhile waits for the next one. */
async function refresh() {
  if (asking) await asking.catch(() => undefined)
  if (asking) return asking
  asking = ask().finally(() => { asking = undefined })
  return asking
}

async function ask() {
  clearTimeout(timer)
  try {
    // In this order: what is no longer pending in the first is among the attempts of the second.
    const next = await call('GET', '/state')
    const news = await newAttempts()
    const before = state && now
    state = next
    now = next.clock.now
    showClock(before)
    showTrigger()
    showDeliveries(news)
    showWebhooks()
    showFaults()
    showCalls()
    showLink(true)
  } catch (error) {
    showLink(false)
    if (!(error instanceof Error && error.message.startsWith('The sandbox'))) throw error
  } finally {
    if (!document.hidden) timer = setTimeout(refresh, 1000)
  }
}

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) refresh()
})
refresh()
`

export const pageScript = `'use strict';(() => {${base}${deliveriesScript}${listsScript}${formsScript}${loop}})()`
