// Loaded into a measured process (node --require): leaves its largest resident memory in PEAK_FILE, in bytes. VmHWM
// where there is /proc, because maxRSS also counts what the parent had before exec.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  writeFileSync(process.env.PEAK_FILE, String(Number(kilobytes) * 1024));
});
