/** Signs in as a browser does; answers with how it gets a page, and how it sends anything else. */
export async function signIn(origin, signInName, password) {
  let cookies = new Map();
  const send = async (path, options = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${origin}${path}`, {
      redirect: 'manual',
      ...options,
      headers: { accept: 'text/html', cookie, ...options.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies = new Map([...cookies, [name, value]]);
    }
    return response;
  };
  const form = await (await send('/sign-in')).text();
  const token = /name="_csrf" value="([^"]+)"/.exec(form)?.[1];
  const body = new URLSearchParams({ _csrf: token, signIn: signInName, password });
  const answer = await send('/sign-in', { method: 'POST', body });
  if (answer.status !== 303 && answer.status !== 302)
    throw new Error(`cannot sign in: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
  const get = async (path) => {
    const response = await send(path);
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    return response.text();
  };
  return { get, send };
}
