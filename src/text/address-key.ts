const tracking = /^(?:utm_.*|at_.*|ns_.*|mc_[ce]id|(?:fb|g)clid|msclkid|igshid|amp|cmp|cmpid|from|ref|share|source|xtor)$/i;

/** What two spellings of one web address have in common: neither scheme, `www.`, fragment, tracking nor closing slash counts. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address.toLowerCase();
  const { hostname, pathname, searchParams } = new URL(address);
  const query = [...searchParams]
    .filter(([name]) => !tracking.test(name))
    .map((pair) => pair.join('='))
    .sort();
  const host = hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  const path = pathname.replace(/\/(?:(?:index|default)\.\w+|amp)?$/, '').replace(/\/+$/, '');
  return `${host}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`.toLowerCase();
}
