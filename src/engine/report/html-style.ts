/** The style of the HTML report. No `<` in it: it stands in the page as it is. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --text: #1c2430; --quiet: #5a6675; --page: #fbfcfd; --line: #d6dce3; --raised: #f0f3f6;
  --flagged: #a3171f; --unsure: #7a5200; --passed: #17663a; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e9ef; --quiet: #9aa7b5; --page: #14181d; --line: #333c46;
  --raised: #1e242b; --flagged: #ff8f8a; --unsure: #f0bd5c; --passed: #74d19a; } }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; overflow-wrap: anywhere; } h3 { font-size: 1rem; }
code { font: .85em ui-monospace, monospace; overflow-wrap: anywhere; }
section { border-top: 1px solid var(--line); margin-top: 2rem; }
table { border-collapse: collapse; margin: .5rem 0; } caption { text-align: left; font-weight: 600; }
td, th { border: 1px solid var(--line); padding: .15rem .5rem; text-align: left; overflow-wrap: anywhere; }
table.row { font: .9rem ui-monospace, monospace; display: block; overflow-x: auto; }
table.row th { color: var(--quiet); font-weight: 400; }
pre { background: var(--raised); padding: .4rem .6rem; overflow-x: auto; }
mark { background: none; color: var(--flagged); font-weight: 700; outline: 2px solid currentColor; outline-offset: 1px; padding: 0 .2rem; }
details[data-outcome=unsure] mark { color: var(--unsure); }
details { margin: .8rem 0; } summary { cursor: pointer; } li { margin: .6rem 0; }
.badge { border: 1px solid currentColor; border-radius: .3rem; padding: 0 .4rem; font-size: .85rem; font-weight: 600; white-space: nowrap; }
.flagged { color: var(--flagged); } .unsure, .unreadable { color: var(--unsure); } .passed { color: var(--passed); }
.facts, footer { color: var(--quiet); font-size: .9rem; } .remedy { margin: .2rem 0; } .remedy::before { content: "To fix: "; font-weight: 600; }
@media print { body { max-width: none; } }
`;
