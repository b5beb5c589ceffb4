const tracking = /^(?:utm_.*|at_.*|ns_.*|mc_[ce]id|(?:fb|g)clid|msclkid|igshid|amp|cmp|cmpid|from|ref|share|source|xtor)$/i;

/** What two spellings of one web address have in common: neither scheme, `www.`, fragment, tracking nor closing slash counts. */
export function addressKey(address: string): string {
  const url = URL.parse(address);
  if (!url) return address.toLowerCase();
  const host = url.hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  const path = url.pathname.replace(/\/(?:(?:index|default)\.\w+|amp)?$/, '').replace(/\/+$/, '');
  const query = url.search === '' ? '' : queryOf(url);
  return `${host}${path}${query && `?${query}`}`.toLowerCase();
}

function queryOf({ searchParams }: URL): string {
  return [...searchParams]
    .filter(([name]) => !tracking.test(name))
    .map((pair) => pair.join('='))
    .sort()
    .join('&');
}
