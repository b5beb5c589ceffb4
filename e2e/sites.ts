/** Where the fixture library of `e2e/library` is built to, with its restricted text and without. */
export const fixtureSites = { public: '.cache/e2e/public', private: '.cache/e2e/private' } as const;

/** The path that the fixture library is published under. */
export const fixtureBase = '/reader/';

/** Settings of tests in the private build of the fixture library, under its base path. */
export const privateFixture = { siteFolder: fixtureSites.private, siteBase: fixtureBase };
