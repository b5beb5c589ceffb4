import { defineConfig } from '@playwright/test';

/** Every test runs on a wide and on a narrow screen. No retries: a test that passes only sometimes is a fault. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  workers: '100%',
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  // What a test sees is what the server sends, but where a test is about what is kept.
  use: { browserName: 'chromium', trace: 'retain-on-failure', serviceWorkers: 'block' },
  projects: [
    { name: 'wide', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'narrow', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
});
