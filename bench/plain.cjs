/**
 * The floor: the same rows by plain pg, written by JSON.stringify, over node:http. No access check, no GraphQL. It
 * answers the same document, byte for byte, and so it makes the same ids of the uuids.
 */
const http = require("node:http");
const { Pool } = require("pg");
const { answerCpuTime } = require("./cpuTime.cjs");

const pool = new Pool({ connectionString: process.argv[2], max: 4 });

const ROADMAP = "SELECT organization_id AS id, version FROM roadmaps WHERE organization_id = $1";
const PROJECTS =
  "SELECT id, name, status, duration FROM projects WHERE organization_id = $1 ORDER BY ordinal";
const DEPENDENCIES =
  'SELECT from_id AS "from", to_id AS "to", relation, lag FROM dependencies WHERE organization_id = $1 ORDER BY ordinal';

async function read(id) {
  const roadmap = await pool.query(ROADMAP, [id]);
  const projects = await pool.query(PROJECTS, [id]);
  const dependencies = await pool.query(DEPENDENCIES, [id]);
  const idOfProject = new Map();
  for (const row of projects.rows) {
    const id = idOf("j", row.id);
    idOfProject.set(row.id, id);
    row.id = id;
  }
  for (const row of dependencies.rows) {
    row.from = idOfProject.get(row.from);
    row.to = idOfProject.get(row.to);
  }
  const [{ id: uuid, version }] = roadmap.rows;
  const answer = { id: idOf("r", uuid), version, projects: projects.rows, dependencies: dependencies.rows };
  return { data: { roadmap: answer } };
}

/** A letter for the type and the sixteen bytes of the uuid, in base64url. */
const idOf = (letter, uuid) =>
  Buffer.from(letter.charCodeAt(0).toString(16) + uuid.replaceAll("-", ""), "hex").toString("base64url");

const server = http.createServer((request, response) => {
  request.resume();
  read(request.url.slice(1)).then((answer) => {
    const body = `${JSON.stringify(answer)}\n`;
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.setHeader("Content-Length", Buffer.byteLength(body));
    response.end(body);
  });
});

server.listen(0, "127.0.0.1", () => answerCpuTime(`http://127.0.0.1:${server.address().port}`));
