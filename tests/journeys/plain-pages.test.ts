import { testPlainPages } from "#tests/support/plain-pages.ts";

// English, long words, and the other direction: the sheet and the markup are the same in all.
await testPlainPages(["en", "pl", "ur"]);
