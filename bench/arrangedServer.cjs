/** A database with one client, and servers before it, each in a process of its own. */
const { fork } = require("node:child_process");
const { createHash, randomBytes, randomUUID } = require("node:crypto");
const { once } = require("node:events");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { Client } = require("pg");
const { ensureEmbeddedDatabase } = require("../dist/build/src/server/database/embedded/embeddedDatabase.js");
const { startEmbeddedServer } = require("../dist/build/src/server/database/embedded/startEmbeddedServer.js");
const { migrate } = require("../dist/build/src/server/database/migrate.js");

/**
 * Does some work on a database of its own with one client, and ends whatever was started for it.
 * @param work is given the database's addresses for the server and for its superuser, the client, and what starts a process before it
 */
async function onArrangedDatabase(work) {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "fairlead-bench-"));
  const server = await startEmbeddedServer(folder, "scratch");
  const children = [];
  try {
    const { url, ownerUrl } = await ensureEmbeddedDatabase(server, "fairlead_bench");
    await migrate({ variable: "the bench database", url: ownerUrl });
    const superuserUrl = server.urlFor("postgres", server.secrets.superuser, "fairlead_bench");
    await work({
      url,
      superuserUrl,
      ...(await arrange(superuserUrl)),
      start: (script, databaseUrl, ...more) => start(script, databaseUrl, children, ...more),
    });
  } finally {
    for (const child of children) {
      child.disconnect();
      await once(child, "exit");
    }
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** One vCIO with one client. */
function arrange(url) {
  const [firmId, personId, organizationId] = [randomUUID(), randomUUID(), randomUUID()];
  const token = `fl_${randomBytes(32).toString("base64url")}`;
  const hash = createHash("sha256").update(token).digest("hex");
  return onDatabase(url, async (client) => {
    await client.query("INSERT INTO firms (id, name) VALUES ($1, 'Northwind vCIO')", [firmId]);
    await client.query("INSERT INTO people (id, firm_id, name) VALUES ($1, $2, 'Ada Okafor')", [
      personId,
      firmId,
    ]);
    await client.query("INSERT INTO tokens (person_id, name, hash) VALUES ($1, 'bench', $2)", [
      personId,
      hash,
    ]);
    await client.query("INSERT INTO organizations (id, firm_id, name) VALUES ($1, $2, 'Valley Produce')", [
      organizationId,
      firmId,
    ]);
    await client.query("INSERT INTO memberships (person_id, organization_id, role) VALUES ($1, $2, 'VCIO')", [
      personId,
      organizationId,
    ]);
    return { token, organizationId };
  });
}

async function onDatabase(url, work) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A server in a process of its own. */
async function start(script, databaseUrl, children, ...more) {
  const child = fork(path.join(__dirname, script), [databaseUrl, ...more], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  children.push(child);
  const [{ url }] = await once(child, "message");
  child.url = url;
  return child;
}

async function cpuTime(child) {
  child.send("cpu");
  const [{ cpu }] = await once(child, "message");
  return cpu;
}

const graphql = (url, token, query, variables) =>
  text(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });

const text = async (url, options) => (await fetch(url, options)).text();

module.exports = { cpuTime, graphql, onArrangedDatabase, onDatabase, text };
