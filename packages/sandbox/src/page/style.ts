/** Style of the start page. Light or dark as the browser is set; one column on a phone. */
export const style = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2330, #e6e9f0);
  --soft: light-dark(#5a6475, #9aa5b8);
  --ground: light-dark(#f5f6f9, #12161e);
  --card: light-dark(#ffffff, #1b212c);
  --line: light-dark(#dde2ea, #313a4a);
  --accent: light-dark(#1d4fd8, #8fb0ff);
  --good: light-dark(#11683a, #74d99f);
  --bad: light-dark(#a3261b, #ff9d93);
  --mild: light-dark(#7a5200, #f0c26b);
}
* { box-sizing: border-box }
html { scroll-behavior: smooth; scroll-padding-top: 1rem }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
header, main { max-width: 78rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2rem) }
header { padding-bottom: 0 }
h1 { margin: 0; font-size: clamp(1.5rem, 4vw, 2.1rem); letter-spacing: -0.02em }
h2 { margin: 0; font-size: 1.35rem; letter-spacing: -0.01em }
h3 { margin: 0 0 0.4rem; font-size: 1rem }
h4 { margin: 0.8rem 0 0.2rem; font-size: 0.85rem; color: var(--soft) }
header p, .hint, caption { color: var(--soft) }
.hint { font-size: 0.85rem; margin: 0.4rem 0 }
a { color: var(--accent) }
nav ul { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; list-style: none }
nav a { display: block; padding: 0.3rem 0.8rem; border: 1px solid var(--line); border-radius: 99rem; background: var(--card); text-decoration: none }
section { margin: 0 0 1.25rem; padding: 1.25rem clamp(1rem, 2.5vw, 1.75rem); background: var(--card); border: 1px solid var(--line); border-radius: 0.9rem }
.origin { margin: 0.15rem 0 1rem }
.columns { display: grid; gap: 1.25rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); margin-bottom: 1rem }
.columns > div { min-width: 0 }
code { font: 0.86em/1.4 ui-monospace, monospace; overflow-wrap: anywhere }
.hint code { white-space: nowrap }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem }
caption { text-align: left; font-size: 0.85rem; padding-bottom: 0.4rem }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top }
thead th { border: 0; color: var(--soft); font-weight: 500; white-space: nowrap }
tbody th { font-weight: 500 }
.number { white-space: nowrap; font-variant-numeric: tabular-nums }
.wide { overflow-x: auto }
.wide table { min-width: 44rem }
details { border-top: 1px solid var(--line); padding-top: 0.75rem; margin-top: 0.75rem }
summary { cursor: pointer; font-weight: 600; padding: 0.2rem 0 }
.count { color: var(--soft); font-weight: 400 }
.mark { display: inline-block; padding: 0 0.5rem; border-radius: 99rem; border: 1px solid currentcolor; font-size: 0.8rem; color: var(--soft); white-space: nowrap }
.mark.authenticated, .mark.captured, .mark.authorized { color: var(--good) }
.mark.attempted, .mark.informational, .mark.in-review, .mark.partially-authorized { color: var(--mild) }
.mark.failed, .mark.rejected, .mark.declined { color: var(--bad) }
.figures { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin: 0 }
.figures dt { font-size: 0.8rem; color: var(--soft) }
.figures dd { margin: 0; font-size: 1.4rem; font-variant-numeric: tabular-nums }
.plain { margin: 0; padding: 0; list-style: none; font-size: 0.9rem }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: end; margin: 0.5rem 0 1rem }
label { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.15rem; font-size: 0.85rem; color: var(--soft); min-width: 0; max-width: 100% }
label.flag { display: flex; gap: 0.4rem; align-items: center; min-height: 2.4rem }
input, select, button { font: inherit; color: var(--ink); max-width: 100%; min-height: 2.4rem; padding: 0.25rem 0.6rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--ground) }
input[type=checkbox] { min-height: 0 }
input[type=number] { width: 5.5rem }
button { padding: 0.25rem 1rem; border-color: transparent; background: var(--accent); color: light-dark(#fff, #10141c); font-weight: 600; cursor: pointer }
button.quiet { background: none; border-color: var(--line); color: var(--ink); font-weight: 400 }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.notice { margin: 0 0 1rem; padding: 0.5rem 0.9rem; border-left: 4px solid var(--good); background: var(--ground); border-radius: 0.3rem }
.notice.refused { border-color: var(--bad) }
.skip { position: absolute; left: -99rem }
.skip:focus { position: static }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
`
