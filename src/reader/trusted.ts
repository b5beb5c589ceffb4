interface Policy {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (address: string) => string;
}

interface WithTrustedTypes {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Policy) => Policy };
}

const rules: Policy = { createHTML: (html) => html, createScriptURL: (address) => address };

/**
 * Vouches for HTML and addresses of scripts that our own code made of escaped parts. The policy of our pages
 * (`library/hosting/content-policy.ts`) lets the browser refuse every other string in such a place. Where a browser knows
 * no trusted types (<https://www.w3.org/TR/trusted-types/>), strings stay strings.
 */
export const trusted: Policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('lectern', rules) ?? rules;
