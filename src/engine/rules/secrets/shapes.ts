/** A shape that only a key has. The first group, where there is one, is the secret itself. */
export type Shape = readonly [what: string, shape: RegExp];

/** Keys as their issuers write them: a prefix that nothing else has, or a frame. */
export const SHAPES: readonly Shape[] = [
  ['A private key', /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/],
  ['A private key', /PuTTY-User-Key-File-\d:|AGE-SECRET-KEY-1[0-9A-Z]{58}/],
  ['An AWS access key', /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/],
  ['A GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{40,255})/],
  ['A GitLab token', /\bglpat-[A-Za-z0-9_-]{20,64}/],
  ['A Slack token', /\bxox[abeprs]-[A-Za-z0-9-]{10,250}/],
  [
    'The address of a Slack hook',
    /https:\/\/hooks\.slack\.com\/services\/(T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}\/\w{20,32})/,
  ],
  ['A Google API key', /\bAIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/],
  ['A Stripe key', /\b[rs]k_live_[0-9A-Za-z]{16,128}/],
  [
    'A key of a language model',
    /\bsk-(?:proj-|svcacct-|ant-[a-z0-9]{3,8}-)[A-Za-z0-9_-]{20,200}|\bhf_[A-Za-z0-9]{34,40}\b/,
  ],
  ['A key of a package registry', /\bnpm_[A-Za-z0-9]{36}\b|\bpypi-AgE[A-Za-z0-9_-]{50,300}/],
  [
    'A key of a cloud',
    /\bdop_v1_[0-9a-f]{64}\b|\bdapi[0-9a-f]{32}\b|\bhvs\.[A-Za-z0-9_-]{20,120}|\bSG\.[\w-]{22}\.[\w-]{43}/,
  ],
  ['A signature that opens a cloud store', /[?&]sig=([A-Za-z0-9%+/=]{30,120})/],
  ['A signed token (JWT)', /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/],
  ['A hashed password', /\$(?:2[aby]|5|6|y|argon2id?)\$[./A-Za-z0-9$=,+]{20,150}/],
];

/** Passwords where commands and addresses have theirs. */
export const PLACES: readonly Shape[] = [
  ['A password in an address', /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@'"]{0,100}:([^\s:/@'"]{3,100})@[^\s/]/i],
  [
    'A token in a header',
    /\b(?:authorization|x-api-key)["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|token|basic)\s{1,3})?([A-Za-z0-9+/=_.~-]{16,2000})/i,
  ],
  ['A token in a header', /\bbearer\s{1,3}([A-Za-z0-9+/=_.~-]{20,2000})/i],
  [
    'A password in a command',
    /\bcurl\s(?:.{0,200}\s)?(?:-u|--user)\s{1,3}['"]?[^\s:'"]{1,64}:([^\s'"]{3,100})/,
  ],
  [
    'A password in a command',
    /\bmysql(?:dump|admin|import)?\s(?:.{0,200}\s)?-p['"]?([^\s'"-][^\s'"]{3,100})/,
  ],
  ['A password in a command', /\bsshpass\s{1,3}-p\s{0,3}['"]?([^\s'"]{3,100})/],
  [
    'A password in a command',
    /\b(?:smbclient|rpcclient|mount)\s.{0,200}(?:-U|--user)[ =]{1,3}['"]?[^\s%'"]{1,64}%([^\s'"]{3,100})/,
  ],
  ['A password in a command', /\bnet use\s.{0,200}\/user:\S{1,64}\s{1,3}([^\s/][^\s]{3,100})/i],
  [
    'A password in a login file',
    /\bmachine\s{1,3}\S{1,100}\s{1,3}login\s{1,3}\S{1,100}\s{1,3}password\s{1,3}(\S{4,100})/,
  ],
  ['A password in a login file', /^[\w.-]{1,100}:\d{4,5}:[\w*.-]{1,64}:[\w.-]{1,64}:(\S{4,100})$/],
];
