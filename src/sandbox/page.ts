/** The page at `/_sandbox`: one document that needs no build step and no network. */
import { pageScript } from './page-script.js'
import { pageStyle } from './page-style.js'

const bodyOfPage = `<a class="skip" href="#deliveries">Skip to the deliveries</a>
<header class="bar">
<h1>Sandbox</h1>
<p class="link" id="link" role="status">Connecting…</p>
<div class="clock" role="group" aria-labelledby="clock-title">
<h2 id="clock-title" class="unseen">Clock</h2>
<p class="now"><time id="now">…</time><span id="due" class="muted"></span></p>
<form id="clock" class="moves" aria-label="Move the clock forward" novalidate>
<button type="button" data-by="5m">+5 min</button>
<button type="button" data-by="15m">+15 min</button>
<button type="button" data-by="1h">+1 h</button>
<button type="button" data-by="8h">+8 h</button>
<input id="by" name="by" size="6" placeholder="30s, 2d" aria-label="How far, such as 30s, 15m, 8h or 2d" aria-describedby="clock-problem" autocomplete="off" spellcheck="false">
<button>Move</button>
</form>
<p class="problem" id="clock-problem" role="alert" hidden></p>
</div>
<button type="button" id="reset" class="quiet">Reset…</button>
</header>
<main>
<section aria-labelledby="trigger-title">
<h2 id="trigger-title">Trigger an event</h2>
<form id="trigger" class="form" novalidate>
<label>Contract<select name="contract" id="contract"></select></label>
<label>Event<select name="event" id="event"></select></label>
<label>Overrides, as JSON<textarea name="overrides" id="overrides" rows="3" spellcheck="false" placeholder="{ }" aria-describedby="overrides-hint trigger-problem"></textarea></label>
<p class="muted hint" id="overrides-hint">Fields of the event’s data that are to be otherwise than in the example.</p>
<button class="main">Trigger</button>
<p class="problem" id="trigger-problem" role="alert" hidden></p>
<div class="outcome" id="trigger-outcome" role="status"></div>
</form>
</section>
<div class="log">
<section aria-labelledby="deliveries-title" id="deliveries" tabindex="-1">
<h2 id="deliveries-title">Deliveries</h2>
<p class="muted count" id="deliveries-count"></p>
<div id="deliveries-list"><p class="muted">Loading…</p></div>
</section>
<section aria-labelledby="calls-title">
<h2 id="calls-title">Latest API calls</h2>
<div id="calls"><p class="muted">Loading…</p></div>
</section>
</div>
<section aria-labelledby="webhooks-title">
<h2 id="webhooks-title">Webhooks</h2>
<div id="webhooks"><p class="muted">Loading…</p></div>
</section>
<section aria-labelledby="faults-title">
<details id="faults-box">
<summary><h2 id="faults-title">Faults</h2> <span id="faults-now" class="badge" hidden></span></summary>
<form id="faults" class="form" novalidate>
<p class="muted hint">Played on your calls of the contracts, to see what your client makes of them.</p>
<label>Every answer is late by<span class="unit"><input name="latencyMs" inputmode="numeric" size="6" placeholder="0"> ms</span></label>
<fieldset><legend>Answer the next calls with a status</legend>
<label>Calls<input name="nextCount" inputmode="numeric" size="4" placeholder="0"></label>
<label>Status<input name="nextStatus" inputmode="numeric" size="4" placeholder="503"></label></fieldset>
<fieldset><legend>Cut the line of the next calls</legend>
<label>Calls<input name="dropCount" inputmode="numeric" size="4" placeholder="0"></label></fieldset>
<fieldset><legend>Let a share of all calls fail</legend>
<label>Percent<input name="share" inputmode="decimal" size="4" placeholder="0"></label>
<label>Status<input name="randomStatus" inputmode="numeric" size="4" placeholder="500"></label>
<label>Seed<input name="seed" inputmode="numeric" size="4" placeholder="1"></label></fieldset>
<div class="row"><button class="main">Set faults</button><button type="button" id="no-faults">End all</button></div>
<p class="problem" id="faults-problem" role="alert" hidden></p>
</form>
</details>
</section>
</main>
<p class="unseen" id="news" aria-live="polite"></p>
<dialog id="reset-dialog" aria-labelledby="reset-title">
<h2 id="reset-title">Forget everything?</h2>
<p>Webhooks, deliveries, calls and faults are gone then, and nothing brings them back. The time stays.</p>
<div class="row"><button type="button" id="reset-no">Keep</button><button type="button" id="reset-yes" class="danger">Forget everything</button></div>
</dialog>
<noscript><p>This page needs JavaScript. Without it, call the control plane: <code>GET /_sandbox/state</code>.</p></noscript>`

async function hashOf(content: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)))
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`
}

/** What the page may do: run its own script and style, and talk to the sandbox. Nothing that comes from outside can become a part of it. */
async function policy(): Promise<string> {
  const [script, style] = await Promise.all([hashOf(pageScript), hashOf(pageStyle)])
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

interface Page {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

let page: Promise<Page> | undefined

async function makePage(): Promise<Page> {
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': await policy(),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sandbox</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
${bodyOfPage}
<script>${pageScript}</script>
</body>
</html>
`,
  }
}

/** The page, with the headers that seal it. */
export function controlPage(): Promise<Page> {
  page ??= makePage()
  return page
}
