import { testPlainPages } from "#tests/support/plain-pages.ts";
import { DEMO_SETTINGS } from "#tests/support/scenarios/given-settings.ts";

await testPlainPages(DEMO_SETTINGS.languages.offered);
