/**
 * Style of the issuer's pages. They are shown in a frame as small as 250x400 (EMV 3DS 2.2.0, table A.1, `challengeWindowSize` 01) and
 * as a page of their own; light or dark as the browser is set.
 */
export const style = `:root {
  color-scheme: light dark;
  --ink: light-dark(#17202e, #e8ebf2);
  --soft: light-dark(#56617a, #a3aec2);
  --ground: light-dark(#eef1f6, #10141c);
  --card: light-dark(#ffffff, #1a202b);
  --line: light-dark(#d5dbe6, #364052);
  --accent: light-dark(#0b5c52, #5fd0bf);
  --on-accent: light-dark(#ffffff, #08211d);
  --bad: light-dark(#a3261b, #ff9d93);
  --good: light-dark(#11683a, #74d99f);
  --hint: light-dark(#fff4d6, #332a12);
  --on-hint: light-dark(#5d4300, #f3d48a);
}
* { box-sizing: border-box }
html { height: 100% }
body { min-height: 100%; margin: 0; background: var(--card); color: var(--ink); font: 14px/1.4 system-ui, sans-serif; overflow-wrap: anywhere }
.page { display: flex; flex-direction: column; width: 100%; min-height: 100vh; background: var(--card) }
header { display: flex; gap: 8px; align-items: center; justify-content: space-between; padding: 8px 12px; border-bottom: 1px solid var(--line) }
.bank { display: flex; gap: 6px; align-items: center; font-weight: 650; letter-spacing: -0.01em }
.bank svg { width: 20px; height: 20px; flex: none; fill: var(--accent) }
.scheme { padding: 1px 8px; border: 1px solid var(--line); border-radius: 4px; color: var(--soft); font-size: 12px; white-space: nowrap }
main { display: flex; flex-direction: column; gap: 8px; padding: 10px 12px 12px }
h1 { margin: 0; font-size: 16px; line-height: 1.25; letter-spacing: -0.01em }
p { margin: 0 }
dl { display: grid; grid-template-columns: auto 1fr; gap: 1px 10px; margin: 0; font-size: 13px }
dt { color: var(--soft) }
dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums }
dd.amount { font-weight: 650 }
form { margin: 0 }
form.code { display: grid; gap: 6px }
label { font-weight: 600 }
input { width: 100%; min-height: 40px; padding: 6px 10px; border: 1px solid var(--soft); border-radius: 8px; background: var(--ground); color: var(--ink); font: 600 18px/1.2 ui-monospace, monospace; letter-spacing: 0.2em }
input[aria-invalid] { border-color: var(--bad) }
button, .button { display: block; width: 100%; min-height: 40px; padding: 8px 14px; border: 1px solid transparent; border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 650; text-align: center; text-decoration: none; cursor: pointer }
button.quiet, .button.quiet { border-color: var(--line); background: none; color: var(--ink); font-weight: 500 }
.choices { display: flex; flex-wrap: wrap; gap: 2px 14px; padding-top: 4px; border-top: 1px solid var(--line) }
.choices button { width: auto; min-height: 28px; padding: 2px 0; border: 0; background: none; color: var(--accent); font-weight: 500; text-align: left; text-decoration: underline; text-underline-offset: 2px }
.hint { padding: 4px 8px; border-radius: 6px; background: var(--hint); color: var(--on-hint); font-size: 12px }
.hint code { font: 600 1em ui-monospace, monospace }
.alert { color: var(--bad); font-weight: 600 }
.status { display: flex; gap: 8px; align-items: center; font-weight: 600 }
.status.good { color: var(--good) }
.status.bad { color: var(--bad) }
.status svg { width: 22px; height: 22px; flex: none; fill: currentcolor }
.soft { color: var(--soft); font-size: 13px }
.wheel { width: 16px; height: 16px; flex: none; border: 2px solid var(--line); border-top-color: var(--accent); border-radius: 50%; animation: turn 1s linear infinite }
@keyframes turn { to { rotate: 1turn } }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
@media (max-height: 420px) { .lead { display: none } }
@media (min-width: 380px) and (min-height: 480px) {
  body { font-size: 15px }
  header { padding: 12px 18px }
  main { gap: 12px; padding: 16px 18px 20px }
  h1 { font-size: 19px }
  dl { font-size: 14px; gap: 4px 12px }
  .hint, .scheme { font-size: 13px }
}
@media (min-width: 640px) and (min-height: 480px) {
  body { display: grid; place-items: center; background: var(--ground) }
  .page { width: min(100vw - 32px, var(--width)); min-height: 0; margin: 16px 0; border: 1px solid var(--line); border-radius: 14px; box-shadow: 0 12px 40px rgb(0 0 0 / 0.12); overflow: hidden }
}
@media (prefers-reduced-motion: reduce) { .wheel { animation-duration: 6s } }
`
