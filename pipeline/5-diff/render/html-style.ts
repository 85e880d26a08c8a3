/** Style of the page, in light and dark; nothing is loaded from elsewhere. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1a1d21; --paper: #fbfbfa; --card: #ffffff; --line: #d5d8dc; --quiet: #59616b; --mark: #fff0b3; --focus: #0b57d0;
  --added: #146c2e; --not-mentioned: #a3231b; --changed: #0b57d0; --renamed: #6a3fa0; --moved: #59616b; --restated: #8a4b00; --not-comparable: #59616b; --split: #6a3fa0; --merged: #6a3fa0 }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { --ink: #e7e9ec; --paper: #15181b; --card: #1e2226; --line: #3a4047; --quiet: #a3abb5; --mark: #5c4a00; --focus: #8ab4f8;
  --added: #7bd88f; --not-mentioned: #ff9d94; --changed: #8ab4f8; --renamed: #cfaeff; --moved: #a3abb5; --restated: #f5b65c; --not-comparable: #a3abb5; --split: #cfaeff; --merged: #cfaeff } }
:root[data-theme=dark] { color-scheme: dark; --ink: #e7e9ec; --paper: #15181b; --card: #1e2226; --line: #3a4047; --quiet: #a3abb5; --mark: #5c4a00; --focus: #8ab4f8;
  --added: #7bd88f; --not-mentioned: #ff9d94; --changed: #8ab4f8; --renamed: #cfaeff; --moved: #a3abb5; --restated: #f5b65c; --not-comparable: #a3abb5; --split: #cfaeff; --merged: #cfaeff }
:root[data-theme=light] { color-scheme: light }
* { box-sizing: border-box }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
header, main { max-width: 76rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; margin: 0 0 .75rem }
h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; font-size: .9rem }
th, td { text-align: left; vertical-align: top; padding: .15rem .9rem .15rem 0; font-variant-numeric: tabular-nums }
th { font-weight: 600 }
.notes { color: var(--restated) }
.scroll { overflow-x: auto }
form { background: var(--paper); border-block: 1px solid var(--line); padding: .5rem max(1rem, calc(50vw - 37rem)); display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: center; font-size: .875rem }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem .7rem; align-items: center }
legend { float: left; font-weight: 600; padding: 0; margin-right: .6rem }
label { white-space: nowrap }
input[type=search], select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .3rem; padding: .2rem .5rem }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
article { background: var(--card); border: 1px solid var(--line); border-left: .35rem solid var(--tone); border-radius: .4rem; padding: .75rem 1rem; margin: 0 0 .9rem; scroll-margin-top: 1rem }
article[hidden] { display: none }
.op { color: var(--tone); font-weight: 700; margin-right: .4rem }
.facts { color: var(--quiet); font-size: .85rem; margin: .1rem 0 .6rem; overflow-wrap: anywhere }
.facts strong { color: var(--ink) }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem }
@media (max-width: 45rem) { .sides { grid-template-columns: 1fr } }
.side h3 { font-size: .8rem; color: var(--quiet); margin: 0; font-weight: 600 }
blockquote { margin: .2rem 0 .6rem; overflow-wrap: anywhere }
.absent, .nearest { color: var(--quiet); margin: .2rem 0 }
mark { background: var(--mark); color: inherit; padding: .05rem .15rem; border-radius: .2rem }
details { font-size: .875rem; margin-top: .3rem }
summary { cursor: pointer; color: var(--quiet) }
.empty { padding: 2rem 0; color: var(--quiet) }
kbd { font: .8em ui-monospace, monospace; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3rem }
@media (min-width: 60rem) { form { position: sticky; top: 0; z-index: 1 } article { scroll-margin-top: 8rem } }
`
