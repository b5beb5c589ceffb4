// Keeps what Node makes of modules (types taken out, code compiled), so that commands start in half the time. It is loaded
// before them (`node --import`), because it must be there before the modules that it is for.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)));
