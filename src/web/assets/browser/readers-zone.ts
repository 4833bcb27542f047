const COOKIE = 'sluice.zone';
const A_YEAR_S = 31_536_000;

/** Tells the server whose clock the reader's is. The page that signs in tells it, so that all others are right. */
export function tellZone(): void {
  const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const told = document.cookie.split('; ').includes(`${COOKIE}=${zone}`);
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  if (!told) document.cookie = `${COOKIE}=${zone}; Path=/; SameSite=Lax; Max-Age=${A_YEAR_S}${secure}`;
}
