import { openDatabase } from "#app/server/postgres/open-database.server.ts";
for (let i=0;i<2;i++){ const t=performance.now();
const d = await openDatabase({ dataFolder: process.argv[2]!, progress: console.log });
console.log(d.version, d.embedded, performance.now()-t);
const t2=performance.now(); const e = await openDatabase({ dataFolder: process.argv[2]!, progress: console.log }); console.log("attach", performance.now()-t2);
await d.close(); console.log("d closed", performance.now()-t2);
await e.close(); console.log("closed", performance.now()-t2);}
