// Made by scripts/schema.ts.
var Fe = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (D) {
    throw s = 0, D;
  }
};

// node_modules/fast-deep-equal/index.js
var br = Fe((Ht, Sr) => {
  "use strict";
  Sr.exports = function t(s, D) {
    if (s === D) return !0;
    if (s && D && typeof s == "object" && typeof D == "object") {
      if (s.constructor !== D.constructor) return !1;
      var Z, d, e;
      if (Array.isArray(s)) {
        if (Z = s.length, Z != D.length) return !1;
        for (d = Z; d-- !== 0; )
          if (!t(s[d], D[d])) return !1;
        return !0;
      }
      if (s.constructor === RegExp) return s.source === D.source && s.flags === D.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === D.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === D.toString();
      if (e = Object.keys(s), Z = e.length, Z !== Object.keys(D).length) return !1;
      for (d = Z; d-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(D, e[d])) return !1;
      for (d = Z; d-- !== 0; ) {
        var r = e[d];
        if (!t(s[r], D[r])) return !1;
      }
      return !0;
    }
    return s !== s && D !== D;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var Pr = Fe((Be) => {
  "use strict";
  Object.defineProperty(Be, "__esModule", { value: !0 });
  var Ar = br();
  Ar.code = 'require("ajv/dist/runtime/equal").default';
  Be.default = Ar;
});

// node_modules/ajv/dist/runtime/ucs2length.js
var qr = Fe((Ce) => {
  "use strict";
  Object.defineProperty(Ce, "__esModule", { value: !0 });
  function jr(t) {
    let s = t.length, D = 0, Z = 0, d;
    for (; Z < s; )
      D++, d = t.charCodeAt(Z++), d >= 55296 && d <= 56319 && Z < s && (d = t.charCodeAt(Z), (d & 64512) === 56320 && Z++);
    return D;
  }
  Ce.default = jr;
  jr.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var It = $r, Nt = $r, $ = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["apiVersion", "release", "services", "process"], additionalProperties: !1, properties: { apiVersion: { const: "gray-release/v1" }, release: { $ref: "#/$defs/shared-0" }, registry: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/$defs/shared-1" } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, journal: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/$defs/shared-1" } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, services: { type: "object", minProperties: 1, maxProperties: 5e3, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { $ref: "#/$defs/service" } }, process: { type: "object", required: ["test"], additionalProperties: !1, properties: { release: { type: "object", additionalProperties: !1, properties: { slice: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }] }, deadline: { $ref: "#/$defs/shared-3" } } }, test: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/stage" } }, chain: { type: "object", required: ["entry"], additionalProperties: !1, properties: { header: { type: "string", pattern: "^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$" }, entry: { type: "array", minItems: 1, maxItems: 100, uniqueItems: !0, items: { $ref: "#/$defs/shared-4" } } } }, risk: { type: "object", additionalProperties: !1, properties: { falseRevert: { $ref: "#/$defs/shared-5" }, missed: { $ref: "#/$defs/shared-5" }, ruleOut: { type: "string", pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" } } }, inconclusive: { enum: ["hold", "revert"] }, promote: { type: "object", additionalProperties: !1, properties: { approval: { enum: ["none", "comment", "environment"] }, approvers: { type: "object", additionalProperties: !1, properties: { people: { type: "integer", minimum: 1, maximum: 10 }, lasts: { $ref: "#/$defs/shared-3" }, author: { $ref: "#/$defs/shared-6" }, environment: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", maxLength: 255 } } }, watch: { $ref: "#/$defs/shared-3" } } }, revert: { type: "object", additionalProperties: !1, properties: { on: { type: "array", maxItems: 3, uniqueItems: !0, items: { type: "string", enum: ["failed", "cancelled", "deadline"] } }, deadline: { $ref: "#/$defs/shared-3" } } }, hold: { type: "object", additionalProperties: !1, properties: { wait: { $ref: "#/$defs/shared-3" }, expires: { $ref: "#/$defs/shared-3" } } } } }, onBusy: { enum: ["queue", "refuse", "supersede"] }, freeze: { type: "array", maxItems: 100, items: { type: "object", required: ["days", "from", "to", "zone"], additionalProperties: !1, properties: { days: { type: "array", minItems: 1, maxItems: 7, items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, from: { $ref: "#/$defs/shared-7" }, to: { $ref: "#/$defs/shared-7" }, zone: { type: "string", minLength: 1, maxLength: 64 } } } }, environments: { type: "object", maxProperties: 20, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { type: "object" } }, notify: { type: "array", maxItems: 20, items: { type: "object", required: ["webhook", "on"], additionalProperties: !1, properties: { webhook: { type: "object", required: ["env"], additionalProperties: !1, properties: { env: { $ref: "#/$defs/shared-8" } } }, format: { enum: ["slack", "json"] }, on: { type: "array", minItems: 1, maxItems: 6, uniqueItems: !0, items: { type: "string", enum: ["started", "held", "reverting", "reverted", "promoted", "incomplete"] } } } } }, deployment: { type: "object", additionalProperties: !1, properties: { environment: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, url: { type: "string", maxLength: 2e3, pattern: "^https?://" } } }, timing: { type: "object", additionalProperties: !1, properties: { look: { $ref: "#/$defs/shared-3" }, effect: { $ref: "#/$defs/shared-3" }, fresh: { $ref: "#/$defs/shared-3" }, lease: { $ref: "#/$defs/shared-3" }, margin: { $ref: "#/$defs/shared-3" }, patrol: { $ref: "#/$defs/shared-3" } } } }, $defs: { service: { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-4" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "systemd", "compose", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "systemd" } } }, then: { $ref: "#/$defs/target-systemd" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compose" } } }, then: { $ref: "#/$defs/target-compose" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy", "nginx", "traefik", "caddy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "nginx" } } }, then: { $ref: "#/$defs/router-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik" } } }, then: { $ref: "#/$defs/router-traefik" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "caddy" } } }, then: { $ref: "#/$defs/router-caddy" } }] } } }, stage: { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-9" }, query: { $ref: "#/$defs/shared-9" }, equals: { $ref: "#/$defs/shared-10" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-10" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-5" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { $ref: "#/$defs/shared-11" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-3" }, atMost: { $ref: "#/$defs/shared-3" }, warmUp: { $ref: "#/$defs/shared-3" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, metric: { type: "object", required: ["source"], properties: { source: { enum: ["router", "prometheus", "http", "command"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "prometheus" } } }, then: { $ref: "#/$defs/metric-prometheus" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "http" } } }, then: { $ref: "#/$defs/metric-http" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "command" } } }, then: { $ref: "#/$defs/metric-command" } }] }, "target-process": { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-12" }, env: { $ref: "#/$defs/shared-13" }, instances: { $ref: "#/$defs/shared-14" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-15" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-3" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-3" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-3" } } }, ports: { $ref: "#/$defs/shared-16" }, host: { $ref: "#/$defs/shared-12" }, cwd: { $ref: "#/$defs/shared-12" } } }, "target-systemd": { type: "object", additionalProperties: !1, required: ["kind", "unit", "folder"], properties: { kind: { const: "systemd" }, unit: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$" }, folder: { $ref: "#/$defs/shared-17" }, scope: { enum: ["system", "user"] }, instances: { $ref: "#/$defs/shared-18" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-19" }, within: { $ref: "#/$defs/shared-3" } } }, drain: { $ref: "#/$defs/shared-3" }, ports: { $ref: "#/$defs/shared-16" }, host: { $ref: "#/$defs/shared-20" }, keep: { $ref: "#/$defs/shared-18" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, "target-compose": { type: "object", additionalProperties: !1, required: ["kind", "folder", "ready"], properties: { kind: { const: "compose" }, folder: { $ref: "#/$defs/shared-17" }, file: { $ref: "#/$defs/shared-24" }, service: { $ref: "#/$defs/shared-24" }, project: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" }, instances: { $ref: "#/$defs/shared-18" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-19" }, healthy: { const: !0 }, within: { $ref: "#/$defs/shared-3" } }, oneOf: [{ required: ["http"] }, { required: ["healthy"] }] }, drain: { $ref: "#/$defs/shared-3" }, ports: { $ref: "#/$defs/shared-16" }, host: { $ref: "#/$defs/shared-20" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, "target-command": { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-12" }, scale: { $ref: "#/$defs/shared-12" }, status: { $ref: "#/$defs/shared-12" }, promote: { $ref: "#/$defs/shared-12" }, remove: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { $ref: "#/$defs/shared-3" }, cwd: { $ref: "#/$defs/shared-12" } } }, "router-gateway": { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { $ref: "#/$defs/shared-25" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-haproxy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-26" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-26" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-nginx": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "nginx" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-25" }, control: { $ref: "#/$defs/shared-25" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, reload: { $ref: "#/$defs/shared-12" }, lua: { $ref: "#/$defs/shared-6" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-traefik": { type: "object", additionalProperties: !1, required: ["kind", "entryPoint"], properties: { kind: { const: "traefik" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, entryPoint: { $ref: "#/$defs/shared-11" }, rule: { type: "string", minLength: 1, maxLength: 2e3 }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, api: { $ref: "#/$defs/shared-25" }, health: { type: "string", pattern: "^/[!-~]*$" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-caddy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "caddy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-25" }, admin: { $ref: "#/$defs/shared-25" }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, timeout: { $ref: "#/$defs/shared-3" } } }, "check-http": { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-27" }, service: { $ref: "#/$defs/shared-4" }, url: { $ref: "#/$defs/shared-15" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { $ref: "#/$defs/shared-28" }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-12" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-4" } } } }, times: { $ref: "#/$defs/shared-14" }, every: { $ref: "#/$defs/shared-3" }, timeout: { $ref: "#/$defs/shared-3" } } }, "check-command": { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-27" }, service: { $ref: "#/$defs/shared-4" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } }, "check-threshold": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }, { if: { properties: { metric: { properties: { of: { const: "gauge" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number" }, atLeast: { type: "number" } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-27" }, service: { $ref: "#/$defs/shared-4" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { $ref: "#/$defs/shared-18" } } }, "check-compare": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency", "gauge"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-27" }, service: { $ref: "#/$defs/shared-4" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, "metric-router": { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } }, "metric-prometheus": { type: "object", additionalProperties: !1, required: ["source", "of", "address"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["query"] } }], properties: { source: { const: "prometheus" }, of: { $ref: "#/$defs/shared-29" }, address: { anyOf: [{ type: "string", pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, requests: { $ref: "#/$defs/shared-30" }, errors: { $ref: "#/$defs/shared-30" }, buckets: { $ref: "#/$defs/shared-30" }, unit: { $ref: "#/$defs/shared-31" }, query: { $ref: "#/$defs/shared-30" }, mean: { $ref: "#/$defs/shared-6" }, groups: { $ref: "#/$defs/shared-8" }, replica: { $ref: "#/$defs/shared-8" }, step: { $ref: "#/$defs/shared-3" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } } } }, headers: { $ref: "#/$defs/shared-28" }, timeout: { $ref: "#/$defs/shared-3" } } }, "metric-http": { type: "object", additionalProperties: !1, required: ["source", "of", "url"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets", "bounds"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["value"] } }], properties: { source: { const: "http" }, of: { $ref: "#/$defs/shared-29" }, url: { $ref: "#/$defs/shared-15" }, requests: { $ref: "#/$defs/shared-33" }, errors: { $ref: "#/$defs/shared-33" }, buckets: { $ref: "#/$defs/shared-33" }, bounds: { anyOf: [{ type: "string", pattern: "^\\$", maxLength: 1e3 }, { type: "array", minItems: 1, maxItems: 1e3, items: { type: "number", exclusiveMinimum: 0 } }] }, cumulative: { $ref: "#/$defs/shared-6" }, unit: { $ref: "#/$defs/shared-31" }, value: { $ref: "#/$defs/shared-33" }, epoch: { $ref: "#/$defs/shared-33" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } } } }, headers: { $ref: "#/$defs/shared-28" }, timeout: { $ref: "#/$defs/shared-3" } } }, "metric-command": { type: "object", additionalProperties: !1, required: ["source", "of", "run"], properties: { source: { const: "command" }, of: { $ref: "#/$defs/shared-29" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } }, "record-git": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, "record-github": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } }, "record-file": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-12" } } }, "shared-0": { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, "shared-1": { enum: ["git", "github", "file"] }, "shared-2": { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, "shared-3": { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, "shared-4": { type: "string" }, "shared-5": { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, "shared-6": { type: "boolean" }, "shared-7": { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "shared-8": { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, "shared-9": { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, "shared-10": { type: "string", minLength: 1, maxLength: 256 }, "shared-11": { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, "shared-12": { type: "string", minLength: 1 }, "shared-13": { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-14": { type: "integer", minimum: 1, maximum: 1e3 }, "shared-15": { type: "string", pattern: "^https?://" }, "shared-16": { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, "shared-17": { type: "string", pattern: "^/[A-Za-z0-9._/+-]{1,200}$" }, "shared-18": { type: "integer", minimum: 1, maximum: 100 }, "shared-19": { type: "string", pattern: "^/[\\x21-\\x7e]*$" }, "shared-20": { type: "string", pattern: "^[A-Za-z0-9.:-]{1,253}$" }, "shared-21": { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, "shared-22": { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, "shared-23": { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, "shared-24": { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, "shared-25": { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, "shared-26": { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, "shared-27": { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "shared-28": { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-29": { enum: ["errors", "latency", "requests", "gauge"] }, "shared-30": { type: "string", minLength: 1, maxLength: 1e4 }, "shared-31": { enum: ["seconds", "milliseconds"] }, "shared-32": { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } } } }, "shared-33": { type: "string", pattern: "^\\$", maxLength: 1e3 } } }, me = Object.prototype.hasOwnProperty, Wr = Pr().default, B = qr().default, _r = { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, rr = new RegExp("^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", "u");
function Le(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? rr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: _r, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: _r, data: t }), r++), Le.errors = e, r === 0;
}
var he = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, rt = new RegExp("^[^-]", "u");
function je(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: he, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "remote" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: he, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "git") {
        let o = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "git" }, parentSchema: he.properties.kind, data: p };
        e = i(e, o), r++;
      }
    }
    if (t.remote !== void 0) {
      let p = t.remote;
      if (typeof p == "string") {
        if (B(p) < 1) {
          let o = { instancePath: s + "/remote", keyword: "minLength", params: { limit: 1 }, parentSchema: he.properties.remote, data: p };
          e = i(e, o), r++;
        }
        if (!rt.test(p)) {
          let o = { instancePath: s + "/remote", keyword: "pattern", params: { pattern: "^[^-]" }, parentSchema: he.properties.remote, data: p };
          e = i(e, o), r++;
        }
      } else {
        let o = { instancePath: s + "/remote", keyword: "type", params: { type: "string" }, parentSchema: he.properties.remote, data: p };
        e = i(e, o), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: he, data: t }), r++;
  return je.errors = e, r === 0;
}
var Te = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } };
function qe(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Te, data: t }), r++);
    for (let p in t)
      p !== "kind" && (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: Te, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "github") {
        let o = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "github" }, parentSchema: Te.properties.kind, data: p };
        e = i(e, o), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Te, data: t }), r++;
  return qe.errors = e, r === 0;
}
var Ue = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-12" } } }, Dr = { type: "string", minLength: 1 };
function K(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? B(t) < 1 && (e = i(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: Dr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Dr, data: t }), r++), K.errors = e, r === 0;
}
function _e(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Ue, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "path" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: Ue, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "file") {
        let o = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "file" }, parentSchema: Ue.properties.kind, data: p };
        e = i(e, o), r++;
      }
    }
    t.path !== void 0 && (K(t.path, { instancePath: s + "/path", parentData: t, parentDataProperty: "path", rootData: d }) || (e = u(e, K.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Ue, data: t }), r++;
  return _e.errors = e, r === 0;
}
var zr = { enum: ["git", "github", "file"] };
function De(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (!(t === "git" || t === "github" || t === "file")) {
    let p = { instancePath: s, keyword: "enum", params: { allowedValues: zr.enum }, parentSchema: zr, data: t };
    e = i(e, p), r++;
  }
  return De.errors = e, r === 0;
}
var G = { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-4" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "systemd", "compose", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "systemd" } } }, then: { $ref: "#/$defs/target-systemd" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compose" } } }, then: { $ref: "#/$defs/target-compose" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy", "nginx", "traefik", "caddy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "nginx" } } }, then: { $ref: "#/$defs/router-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik" } } }, then: { $ref: "#/$defs/router-traefik" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "caddy" } } }, then: { $ref: "#/$defs/router-caddy" } }] } } }, tt = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$", "u"), st = { type: "string" };
function ee(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t != "string" && (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: st, data: t }), r++), ee.errors = e, r === 0;
}
var Y = { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-12" }, env: { $ref: "#/$defs/shared-13" }, instances: { $ref: "#/$defs/shared-14" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-15" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-3" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-3" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-3" } } }, ports: { $ref: "#/$defs/shared-16" }, host: { $ref: "#/$defs/shared-12" }, cwd: { $ref: "#/$defs/shared-12" } } }, oe = { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, te = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function ce(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let a in t) {
      let m = r;
      if (typeof a == "string" && !te.test(a)) {
        let b = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: oe.propertyNames, data: a, propertyName: a };
        e = i(e, b), r++;
      }
      var p = m === r;
      p || (e = i(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: a }, parentSchema: oe, data: t }), r++);
    }
    for (let a in t) {
      let m = t[a], b = r, H = !1, S = r;
      if (typeof m != "string") {
        let A = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: oe.additionalProperties.anyOf[0], data: m };
        e = i(e, A), r++;
      }
      var o = S === r;
      if (H = H || o, !H) {
        let A = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.env === void 0) {
            let n = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: oe.additionalProperties.anyOf[1], data: m };
            e = i(e, n), r++;
          }
          for (let n in m)
            if (n !== "env") {
              let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: oe.additionalProperties.anyOf[1], data: m };
              e = i(e, f), r++;
            }
          if (m.env !== void 0) {
            let n = m.env;
            if (typeof n == "string") {
              if (!te.test(n)) {
                let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: oe.additionalProperties.anyOf[1].properties.env, data: n };
                e = i(e, f), r++;
              }
            } else {
              let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: oe.additionalProperties.anyOf[1].properties.env, data: n };
              e = i(e, f), r++;
            }
          }
        } else {
          let n = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: oe.additionalProperties.anyOf[1], data: m };
          e = i(e, n), r++;
        }
        var o = A === r;
        H = H || o;
      }
      if (H)
        r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let A = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: oe.additionalProperties, data: m };
        e = i(e, A), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: oe, data: t }), r++;
  return ce.errors = e, r === 0;
}
var Qe = { type: "integer", minimum: 1, maximum: 1e3 };
function Ee(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = i(e, { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: Qe, data: t }), r++), typeof t == "number" && ((t > 1e3 || isNaN(t)) && (e = i(e, { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: Qe, data: t }), r++), (t < 1 || isNaN(t)) && (e = i(e, { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: Qe, data: t }), r++)), Ee.errors = e, r === 0;
}
var Or = { type: "string", pattern: "^https?://" }, Xr = new RegExp("^https?://", "u");
function ve(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Xr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: Or, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Or, data: t }), r++), ve.errors = e, r === 0;
}
var Zr = { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, it = new RegExp("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", "u");
function O(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? it.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, parentSchema: Zr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Zr, data: t }), r++), O.errors = e, r === 0;
}
var xr = { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, nt = new RegExp("^\\d{1,5}-\\d{1,5}$", "u");
function we(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? nt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^\\d{1,5}-\\d{1,5}$" }, parentSchema: xr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: xr, data: t }), r++), we.errors = e, r === 0;
}
function tr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Y, data: t }), r++), t.command === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "command" }, parentSchema: Y, data: t }), r++);
    for (let o in t)
      me.call(Y.properties, o) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: Y, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "process") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "process" }, parentSchema: Y.properties.kind, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.command !== void 0 && (K(t.command, { instancePath: s + "/command", parentData: t, parentDataProperty: "command", rootData: d }) || (e = u(e, K.errors), r = e.length)), t.env !== void 0 && (ce(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: d }) || (e = u(e, ce.errors), r = e.length)), t.instances !== void 0 && (Ee(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: d }) || (e = u(e, Ee.errors), r = e.length)), t.ready !== void 0) {
      let o = t.ready, a = r, m = !1, b = null, H = r;
      if (o && typeof o == "object" && !Array.isArray(o) && o.http === void 0) {
        let A = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "http" }, parentSchema: Y.properties.ready.oneOf[0], data: o };
        e = i(e, A), r++;
      }
      var p = H === r;
      p && (m = !0, b = 0);
      let S = r;
      if (o && typeof o == "object" && !Array.isArray(o) && o.tcp === void 0) {
        let A = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "tcp" }, parentSchema: Y.properties.ready.oneOf[1], data: o };
        e = i(e, A), r++;
      }
      var p = S === r;
      if (p && m ? (m = !1, b = [b, 1]) : p && (m = !0, b = 1), m)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let A = { instancePath: s + "/ready", keyword: "oneOf", params: { passingSchemas: b }, parentSchema: Y.properties.ready, data: o };
        e = i(e, A), r++;
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let A in o)
          if (!(A === "http" || A === "tcp" || A === "within")) {
            let w = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: A }, parentSchema: Y.properties.ready, data: o };
            e = i(e, w), r++;
          }
        if (o.http !== void 0 && (ve(o.http, { instancePath: s + "/ready/http", parentData: o, parentDataProperty: "http", rootData: d }) || (e = u(e, ve.errors), r = e.length)), o.tcp !== void 0) {
          let A = o.tcp;
          if (A !== !0) {
            let w = { instancePath: s + "/ready/tcp", keyword: "const", params: { allowedValue: !0 }, parentSchema: Y.properties.ready.properties.tcp, data: A };
            e = i(e, w), r++;
          }
        }
        o.within !== void 0 && (O(o.within, { instancePath: s + "/ready/within", parentData: o, parentDataProperty: "within", rootData: d }) || (e = u(e, O.errors), r = e.length));
      } else {
        let A = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: Y.properties.ready, data: o };
        e = i(e, A), r++;
      }
    }
    if (t.drain !== void 0 && (O(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: d }) || (e = u(e, O.errors), r = e.length)), t.stop !== void 0) {
      let o = t.stop;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let a in o)
          if (!(a === "signal" || a === "within")) {
            let m = { instancePath: s + "/stop", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: Y.properties.stop, data: o };
            e = i(e, m), r++;
          }
        if (o.signal !== void 0) {
          let a = o.signal;
          if (!(a === "SIGTERM" || a === "SIGINT" || a === "SIGQUIT" || a === "SIGHUP" || a === "SIGUSR1" || a === "SIGUSR2")) {
            let m = { instancePath: s + "/stop/signal", keyword: "enum", params: { allowedValues: Y.properties.stop.properties.signal.enum }, parentSchema: Y.properties.stop.properties.signal, data: a };
            e = i(e, m), r++;
          }
        }
        o.within !== void 0 && (O(o.within, { instancePath: s + "/stop/within", parentData: o, parentDataProperty: "within", rootData: d }) || (e = u(e, O.errors), r = e.length));
      } else {
        let a = { instancePath: s + "/stop", keyword: "type", params: { type: "object" }, parentSchema: Y.properties.stop, data: o };
        e = i(e, a), r++;
      }
    }
    t.ports !== void 0 && (we(t.ports, { instancePath: s + "/ports", parentData: t, parentDataProperty: "ports", rootData: d }) || (e = u(e, we.errors), r = e.length)), t.host !== void 0 && (K(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: d }) || (e = u(e, K.errors), r = e.length)), t.cwd !== void 0 && (K(t.cwd, { instancePath: s + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: d }) || (e = u(e, K.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Y, data: t }), r++;
  return tr.errors = e, r === 0;
}
var T = { type: "object", additionalProperties: !1, required: ["kind", "unit", "folder"], properties: { kind: { const: "systemd" }, unit: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$" }, folder: { $ref: "#/$defs/shared-17" }, scope: { enum: ["system", "user"] }, instances: { $ref: "#/$defs/shared-18" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-19" }, within: { $ref: "#/$defs/shared-3" } } }, drain: { $ref: "#/$defs/shared-3" }, ports: { $ref: "#/$defs/shared-16" }, host: { $ref: "#/$defs/shared-20" }, keep: { $ref: "#/$defs/shared-18" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, at = new RegExp("^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$", "u"), Hr = { type: "string", pattern: "^/[A-Za-z0-9._/+-]{1,200}$" }, ot = new RegExp("^/[A-Za-z0-9._/+-]{1,200}$", "u");
function Ie(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ot.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/+-]{1,200}$" }, parentSchema: Hr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Hr, data: t }), r++), Ie.errors = e, r === 0;
}
var Je = { type: "integer", minimum: 1, maximum: 100 };
function de(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = i(e, { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: Je, data: t }), r++), typeof t == "number" && ((t > 100 || isNaN(t)) && (e = i(e, { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 100 }, parentSchema: Je, data: t }), r++), (t < 1 || isNaN(t)) && (e = i(e, { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: Je, data: t }), r++)), de.errors = e, r === 0;
}
var Lr = { type: "string", pattern: "^/[\\x21-\\x7e]*$" }, pt = new RegExp("^/[\\x21-\\x7e]*$", "u");
function Ne(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? pt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[\\x21-\\x7e]*$" }, parentSchema: Lr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Lr, data: t }), r++), Ne.errors = e, r === 0;
}
var Er = { type: "string", pattern: "^[A-Za-z0-9.:-]{1,253}$" }, ft = new RegExp("^[A-Za-z0-9.:-]{1,253}$", "u");
function Re(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ft.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:-]{1,253}$" }, parentSchema: Er, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Er, data: t }), r++), Re.errors = e, r === 0;
}
var We = { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, dt = new RegExp("^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$", "u");
function se(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (B(t) > 300 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 300 }, parentSchema: We, data: t }), r++), dt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, parentSchema: We, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: We, data: t }), r++), se.errors = e, r === 0;
}
var Ir = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" };
function U(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? te.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: Ir, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ir, data: t }), r++), U.errors = e, r === 0;
}
function sr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: T, data: t }), r++), t.unit === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "unit" }, parentSchema: T, data: t }), r++), t.folder === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "folder" }, parentSchema: T, data: t }), r++);
    for (let o in t)
      me.call(T.properties, o) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: T, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "systemd") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "systemd" }, parentSchema: T.properties.kind, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.unit !== void 0) {
      let o = t.unit;
      if (typeof o == "string") {
        if (!at.test(o)) {
          let a = { instancePath: s + "/unit", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$" }, parentSchema: T.properties.unit, data: o };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/unit", keyword: "type", params: { type: "string" }, parentSchema: T.properties.unit, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.folder !== void 0 && (Ie(t.folder, { instancePath: s + "/folder", parentData: t, parentDataProperty: "folder", rootData: d }) || (e = u(e, Ie.errors), r = e.length)), t.scope !== void 0) {
      let o = t.scope;
      if (!(o === "system" || o === "user")) {
        let a = { instancePath: s + "/scope", keyword: "enum", params: { allowedValues: T.properties.scope.enum }, parentSchema: T.properties.scope, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.instances !== void 0 && (de(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: d }) || (e = u(e, de.errors), r = e.length)), t.ready !== void 0) {
      let o = t.ready;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let a in o)
          if (!(a === "http" || a === "within")) {
            let m = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: T.properties.ready, data: o };
            e = i(e, m), r++;
          }
        o.http !== void 0 && (Ne(o.http, { instancePath: s + "/ready/http", parentData: o, parentDataProperty: "http", rootData: d }) || (e = u(e, Ne.errors), r = e.length)), o.within !== void 0 && (O(o.within, { instancePath: s + "/ready/within", parentData: o, parentDataProperty: "within", rootData: d }) || (e = u(e, O.errors), r = e.length));
      } else {
        let a = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: T.properties.ready, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.drain !== void 0 && (O(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: d }) || (e = u(e, O.errors), r = e.length)), t.ports !== void 0 && (we(t.ports, { instancePath: s + "/ports", parentData: t, parentDataProperty: "ports", rootData: d }) || (e = u(e, we.errors), r = e.length)), t.host !== void 0 && (Re(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: d }) || (e = u(e, Re.errors), r = e.length)), t.keep !== void 0 && (de(t.keep, { instancePath: s + "/keep", parentData: t, parentDataProperty: "keep", rootData: d }) || (e = u(e, de.errors), r = e.length)), t.via !== void 0) {
      let o = t.via;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: T.properties.via, data: o };
          e = i(e, a), r++;
        }
        for (let a in o)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let m = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: T.properties.via, data: o };
            e = i(e, m), r++;
          }
        if (o.ssh !== void 0 && (se(o.ssh, { instancePath: s + "/via/ssh", parentData: o, parentDataProperty: "ssh", rootData: d }) || (e = u(e, se.errors), r = e.length)), o.key !== void 0) {
          let a = o.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let m = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: T.properties.via.properties.key, data: a };
              e = i(e, m), r++;
            }
            for (let m in a)
              if (m !== "env") {
                let b = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: T.properties.via.properties.key, data: a };
                e = i(e, b), r++;
              }
            a.env !== void 0 && (U(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: T.properties.via.properties.key, data: a };
            e = i(e, m), r++;
          }
        }
        if (o.knownHosts !== void 0) {
          let a = o.knownHosts, m = r, b = !1, H = r;
          if (typeof a == "string") {
            if (B(a) < 1) {
              let S = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: T.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = i(e, S), r++;
            }
          } else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: T.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = i(e, S), r++;
          }
          var p = H === r;
          if (b = b || p, !b) {
            let S = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let w = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: T.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = i(e, w), r++;
              }
              for (let w in a)
                if (w !== "env") {
                  let n = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: T.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = i(e, n), r++;
                }
              if (a.env !== void 0) {
                let w = a.env;
                if (typeof w == "string") {
                  if (!te.test(w)) {
                    let n = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: T.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                    e = i(e, n), r++;
                  }
                } else {
                  let n = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: T.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                  e = i(e, n), r++;
                }
              }
            } else {
              let w = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: T.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = i(e, w), r++;
            }
            var p = S === r;
            b = b || p;
          }
          if (b)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: T.properties.via.properties.knownHosts, data: a };
            e = i(e, S), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: T.properties.via, data: o };
        e = i(e, a), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: T, data: t }), r++;
  return sr.errors = e, r === 0;
}
var M = { type: "object", additionalProperties: !1, required: ["kind", "folder", "ready"], properties: { kind: { const: "compose" }, folder: { $ref: "#/$defs/shared-17" }, file: { $ref: "#/$defs/shared-24" }, service: { $ref: "#/$defs/shared-24" }, project: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" }, instances: { $ref: "#/$defs/shared-18" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-19" }, healthy: { const: !0 }, within: { $ref: "#/$defs/shared-3" } }, oneOf: [{ required: ["http"] }, { required: ["healthy"] }] }, drain: { $ref: "#/$defs/shared-3" }, ports: { $ref: "#/$defs/shared-16" }, host: { $ref: "#/$defs/shared-20" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, Nr = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, ct = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
function ze(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ct.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, parentSchema: Nr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Nr, data: t }), r++), ze.errors = e, r === 0;
}
var yt = new RegExp("^[a-z0-9][a-z0-9_-]{0,49}$", "u");
function ir(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: M, data: t }), r++), t.folder === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "folder" }, parentSchema: M, data: t }), r++), t.ready === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "ready" }, parentSchema: M, data: t }), r++);
    for (let a in t)
      me.call(M.properties, a) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: M, data: t }), r++);
    if (t.kind !== void 0) {
      let a = t.kind;
      if (a !== "compose") {
        let m = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "compose" }, parentSchema: M.properties.kind, data: a };
        e = i(e, m), r++;
      }
    }
    if (t.folder !== void 0 && (Ie(t.folder, { instancePath: s + "/folder", parentData: t, parentDataProperty: "folder", rootData: d }) || (e = u(e, Ie.errors), r = e.length)), t.file !== void 0 && (ze(t.file, { instancePath: s + "/file", parentData: t, parentDataProperty: "file", rootData: d }) || (e = u(e, ze.errors), r = e.length)), t.service !== void 0 && (ze(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: d }) || (e = u(e, ze.errors), r = e.length)), t.project !== void 0) {
      let a = t.project;
      if (typeof a == "string") {
        if (!yt.test(a)) {
          let m = { instancePath: s + "/project", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" }, parentSchema: M.properties.project, data: a };
          e = i(e, m), r++;
        }
      } else {
        let m = { instancePath: s + "/project", keyword: "type", params: { type: "string" }, parentSchema: M.properties.project, data: a };
        e = i(e, m), r++;
      }
    }
    if (t.instances !== void 0 && (de(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: d }) || (e = u(e, de.errors), r = e.length)), t.ready !== void 0) {
      let a = t.ready, m = r, b = !1, H = null, S = r;
      if (a && typeof a == "object" && !Array.isArray(a) && a.http === void 0) {
        let w = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "http" }, parentSchema: M.properties.ready.oneOf[0], data: a };
        e = i(e, w), r++;
      }
      var p = S === r;
      p && (b = !0, H = 0);
      let A = r;
      if (a && typeof a == "object" && !Array.isArray(a) && a.healthy === void 0) {
        let w = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "healthy" }, parentSchema: M.properties.ready.oneOf[1], data: a };
        e = i(e, w), r++;
      }
      var p = A === r;
      if (p && b ? (b = !1, H = [H, 1]) : p && (b = !0, H = 1), b)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let w = { instancePath: s + "/ready", keyword: "oneOf", params: { passingSchemas: H }, parentSchema: M.properties.ready, data: a };
        e = i(e, w), r++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let w in a)
          if (!(w === "http" || w === "healthy" || w === "within")) {
            let n = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: M.properties.ready, data: a };
            e = i(e, n), r++;
          }
        if (a.http !== void 0 && (Ne(a.http, { instancePath: s + "/ready/http", parentData: a, parentDataProperty: "http", rootData: d }) || (e = u(e, Ne.errors), r = e.length)), a.healthy !== void 0) {
          let w = a.healthy;
          if (w !== !0) {
            let n = { instancePath: s + "/ready/healthy", keyword: "const", params: { allowedValue: !0 }, parentSchema: M.properties.ready.properties.healthy, data: w };
            e = i(e, n), r++;
          }
        }
        a.within !== void 0 && (O(a.within, { instancePath: s + "/ready/within", parentData: a, parentDataProperty: "within", rootData: d }) || (e = u(e, O.errors), r = e.length));
      } else {
        let w = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: M.properties.ready, data: a };
        e = i(e, w), r++;
      }
    }
    if (t.drain !== void 0 && (O(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: d }) || (e = u(e, O.errors), r = e.length)), t.ports !== void 0 && (we(t.ports, { instancePath: s + "/ports", parentData: t, parentDataProperty: "ports", rootData: d }) || (e = u(e, we.errors), r = e.length)), t.host !== void 0 && (Re(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: d }) || (e = u(e, Re.errors), r = e.length)), t.via !== void 0) {
      let a = t.via;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.ssh === void 0) {
          let m = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: M.properties.via, data: a };
          e = i(e, m), r++;
        }
        for (let m in a)
          if (!(m === "ssh" || m === "key" || m === "knownHosts")) {
            let b = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: M.properties.via, data: a };
            e = i(e, b), r++;
          }
        if (a.ssh !== void 0 && (se(a.ssh, { instancePath: s + "/via/ssh", parentData: a, parentDataProperty: "ssh", rootData: d }) || (e = u(e, se.errors), r = e.length)), a.key !== void 0) {
          let m = a.key;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.env === void 0) {
              let b = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: M.properties.via.properties.key, data: m };
              e = i(e, b), r++;
            }
            for (let b in m)
              if (b !== "env") {
                let H = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: b }, parentSchema: M.properties.via.properties.key, data: m };
                e = i(e, H), r++;
              }
            m.env !== void 0 && (U(m.env, { instancePath: s + "/via/key/env", parentData: m, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
          } else {
            let b = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: M.properties.via.properties.key, data: m };
            e = i(e, b), r++;
          }
        }
        if (a.knownHosts !== void 0) {
          let m = a.knownHosts, b = r, H = !1, S = r;
          if (typeof m == "string") {
            if (B(m) < 1) {
              let A = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: M.properties.via.properties.knownHosts.anyOf[0], data: m };
              e = i(e, A), r++;
            }
          } else {
            let A = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: M.properties.via.properties.knownHosts.anyOf[0], data: m };
            e = i(e, A), r++;
          }
          var o = S === r;
          if (H = H || o, !H) {
            let A = r;
            if (m && typeof m == "object" && !Array.isArray(m)) {
              if (m.env === void 0) {
                let n = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: M.properties.via.properties.knownHosts.anyOf[1], data: m };
                e = i(e, n), r++;
              }
              for (let n in m)
                if (n !== "env") {
                  let f = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: M.properties.via.properties.knownHosts.anyOf[1], data: m };
                  e = i(e, f), r++;
                }
              if (m.env !== void 0) {
                let n = m.env;
                if (typeof n == "string") {
                  if (!te.test(n)) {
                    let f = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: M.properties.via.properties.knownHosts.anyOf[1].properties.env, data: n };
                    e = i(e, f), r++;
                  }
                } else {
                  let f = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: M.properties.via.properties.knownHosts.anyOf[1].properties.env, data: n };
                  e = i(e, f), r++;
                }
              }
            } else {
              let n = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: M.properties.via.properties.knownHosts.anyOf[1], data: m };
              e = i(e, n), r++;
            }
            var o = A === r;
            H = H || o;
          }
          if (H)
            r = b, e !== null && (b ? e.length = b : e = null);
          else {
            let A = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: M.properties.via.properties.knownHosts, data: m };
            e = i(e, A), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: M.properties.via, data: a };
        e = i(e, m), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: M, data: t }), r++;
  return ir.errors = e, r === 0;
}
var ne = { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-12" }, scale: { $ref: "#/$defs/shared-12" }, status: { $ref: "#/$defs/shared-12" }, promote: { $ref: "#/$defs/shared-12" }, remove: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { $ref: "#/$defs/shared-3" }, cwd: { $ref: "#/$defs/shared-12" } } };
function nr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ne, data: t }), r++), t.deploy === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "deploy" }, parentSchema: ne, data: t }), r++), t.status === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "status" }, parentSchema: ne, data: t }), r++), t.remove === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "remove" }, parentSchema: ne, data: t }), r++);
    for (let p in t)
      me.call(ne.properties, p) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: ne, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "command") {
        let o = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: ne.properties.kind, data: p };
        e = i(e, o), r++;
      }
    }
    if (t.deploy !== void 0 && (K(t.deploy, { instancePath: s + "/deploy", parentData: t, parentDataProperty: "deploy", rootData: d }) || (e = u(e, K.errors), r = e.length)), t.scale !== void 0 && (K(t.scale, { instancePath: s + "/scale", parentData: t, parentDataProperty: "scale", rootData: d }) || (e = u(e, K.errors), r = e.length)), t.status !== void 0 && (K(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: d }) || (e = u(e, K.errors), r = e.length)), t.promote !== void 0 && (K(t.promote, { instancePath: s + "/promote", parentData: t, parentDataProperty: "promote", rootData: d }) || (e = u(e, K.errors), r = e.length)), t.remove !== void 0 && (K(t.remove, { instancePath: s + "/remove", parentData: t, parentDataProperty: "remove", rootData: d }) || (e = u(e, K.errors), r = e.length)), t.within !== void 0 && (O(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: d }) || (e = u(e, O.errors), r = e.length)), t.env !== void 0 && (ce(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: d }) || (e = u(e, ce.errors), r = e.length)), t.instances !== void 0) {
      let p = t.instances;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let o = { instancePath: s + "/instances", keyword: "type", params: { type: "integer" }, parentSchema: ne.properties.instances, data: p };
        e = i(e, o), r++;
      }
      if (typeof p == "number") {
        if (p > 1e4 || isNaN(p)) {
          let o = { instancePath: s + "/instances", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, parentSchema: ne.properties.instances, data: p };
          e = i(e, o), r++;
        }
        if (p < 1 || isNaN(p)) {
          let o = { instancePath: s + "/instances", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: ne.properties.instances, data: p };
          e = i(e, o), r++;
        }
      }
    }
    t.drain !== void 0 && (O(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: d }) || (e = u(e, O.errors), r = e.length)), t.cwd !== void 0 && (K(t.cwd, { instancePath: s + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: d }) || (e = u(e, K.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ne, data: t }), r++;
  return nr.errors = e, r === 0;
}
var Pe = { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { $ref: "#/$defs/shared-25" }, timeout: { $ref: "#/$defs/shared-3" } } }, Rr = { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, lt = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", "u");
function re(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? lt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, parentSchema: Rr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Rr, data: t }), r++), re.errors = e, r === 0;
}
function ar(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Pe, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: Pe, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "listen" || p === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: Pe, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "gateway") {
        let o = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "gateway" }, parentSchema: Pe.properties.kind, data: p };
        e = i(e, o), r++;
      }
    }
    t.listen !== void 0 && (re(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: d }) || (e = u(e, re.errors), r = e.length)), t.timeout !== void 0 && (O(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = u(e, O.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Pe, data: t }), r++;
  return ar.errors = e, r === 0;
}
var C = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-26" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-26" }, timeout: { $ref: "#/$defs/shared-3" } } }, Vr = { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, mt = new RegExp("^/[A-Za-z0-9._/-]+$", "u");
function Oe(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? mt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+$" }, parentSchema: Vr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Vr, data: t }), r++), Oe.errors = e, r === 0;
}
var ut = new RegExp("^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$", "u"), ht = new RegExp("^/[A-Za-z0-9._/-]+\\.cfg$", "u");
function or(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: C, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: C, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "via" || o === "listen" || o === "socket" || o === "config" || o === "master" || o === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: C, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "haproxy") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "haproxy" }, parentSchema: C.properties.kind, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let o = t.via;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: C.properties.via, data: o };
          e = i(e, a), r++;
        }
        for (let a in o)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let m = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: C.properties.via, data: o };
            e = i(e, m), r++;
          }
        if (o.ssh !== void 0 && (se(o.ssh, { instancePath: s + "/via/ssh", parentData: o, parentDataProperty: "ssh", rootData: d }) || (e = u(e, se.errors), r = e.length)), o.key !== void 0) {
          let a = o.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let m = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: C.properties.via.properties.key, data: a };
              e = i(e, m), r++;
            }
            for (let m in a)
              if (m !== "env") {
                let b = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: C.properties.via.properties.key, data: a };
                e = i(e, b), r++;
              }
            a.env !== void 0 && (U(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: C.properties.via.properties.key, data: a };
            e = i(e, m), r++;
          }
        }
        if (o.knownHosts !== void 0) {
          let a = o.knownHosts, m = r, b = !1, H = r;
          if (typeof a == "string") {
            if (B(a) < 1) {
              let S = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: C.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = i(e, S), r++;
            }
          } else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: C.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = i(e, S), r++;
          }
          var p = H === r;
          if (b = b || p, !b) {
            let S = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let w = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: C.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = i(e, w), r++;
              }
              for (let w in a)
                if (w !== "env") {
                  let n = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: C.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = i(e, n), r++;
                }
              if (a.env !== void 0) {
                let w = a.env;
                if (typeof w == "string") {
                  if (!te.test(w)) {
                    let n = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: C.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                    e = i(e, n), r++;
                  }
                } else {
                  let n = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: C.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                  e = i(e, n), r++;
                }
              }
            } else {
              let w = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: C.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = i(e, w), r++;
            }
            var p = S === r;
            b = b || p;
          }
          if (b)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: C.properties.via.properties.knownHosts, data: a };
            e = i(e, S), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: C.properties.via, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.listen !== void 0) {
      let o = t.listen;
      if (typeof o == "string") {
        if (B(o) > 500) {
          let a = { instancePath: s + "/listen", keyword: "maxLength", params: { limit: 500 }, parentSchema: C.properties.listen, data: o };
          e = i(e, a), r++;
        }
        if (!ut.test(o)) {
          let a = { instancePath: s + "/listen", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, parentSchema: C.properties.listen, data: o };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/listen", keyword: "type", params: { type: "string" }, parentSchema: C.properties.listen, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.socket !== void 0 && (Oe(t.socket, { instancePath: s + "/socket", parentData: t, parentDataProperty: "socket", rootData: d }) || (e = u(e, Oe.errors), r = e.length)), t.config !== void 0) {
      let o = t.config;
      if (typeof o == "string") {
        if (!ht.test(o)) {
          let a = { instancePath: s + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, parentSchema: C.properties.config, data: o };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/config", keyword: "type", params: { type: "string" }, parentSchema: C.properties.config, data: o };
        e = i(e, a), r++;
      }
    }
    t.master !== void 0 && (Oe(t.master, { instancePath: s + "/master", parentData: t, parentDataProperty: "master", rootData: d }) || (e = u(e, Oe.errors), r = e.length)), t.timeout !== void 0 && (O(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = u(e, O.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: C, data: t }), r++;
  return or.errors = e, r === 0;
}
var Q = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "nginx" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-25" }, control: { $ref: "#/$defs/shared-25" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, reload: { $ref: "#/$defs/shared-12" }, lua: { $ref: "#/$defs/shared-6" }, timeout: { $ref: "#/$defs/shared-3" } } }, kt = { type: "boolean" };
function ye(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t != "boolean" && (e = i(e, { instancePath: s, keyword: "type", params: { type: "boolean" }, parentSchema: kt, data: t }), r++), ye.errors = e, r === 0;
}
var gt = new RegExp("^/[A-Za-z0-9._/-]+\\.conf$", "u");
function pr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Q, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: Q, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "via" || o === "listen" || o === "control" || o === "config" || o === "reload" || o === "lua" || o === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: Q, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "nginx") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "nginx" }, parentSchema: Q.properties.kind, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let o = t.via;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: Q.properties.via, data: o };
          e = i(e, a), r++;
        }
        for (let a in o)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let m = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: Q.properties.via, data: o };
            e = i(e, m), r++;
          }
        if (o.ssh !== void 0 && (se(o.ssh, { instancePath: s + "/via/ssh", parentData: o, parentDataProperty: "ssh", rootData: d }) || (e = u(e, se.errors), r = e.length)), o.key !== void 0) {
          let a = o.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let m = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: Q.properties.via.properties.key, data: a };
              e = i(e, m), r++;
            }
            for (let m in a)
              if (m !== "env") {
                let b = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: Q.properties.via.properties.key, data: a };
                e = i(e, b), r++;
              }
            a.env !== void 0 && (U(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: Q.properties.via.properties.key, data: a };
            e = i(e, m), r++;
          }
        }
        if (o.knownHosts !== void 0) {
          let a = o.knownHosts, m = r, b = !1, H = r;
          if (typeof a == "string") {
            if (B(a) < 1) {
              let S = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = i(e, S), r++;
            }
          } else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = i(e, S), r++;
          }
          var p = H === r;
          if (b = b || p, !b) {
            let S = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let w = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = i(e, w), r++;
              }
              for (let w in a)
                if (w !== "env") {
                  let n = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = i(e, n), r++;
                }
              if (a.env !== void 0) {
                let w = a.env;
                if (typeof w == "string") {
                  if (!te.test(w)) {
                    let n = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                    e = i(e, n), r++;
                  }
                } else {
                  let n = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                  e = i(e, n), r++;
                }
              }
            } else {
              let w = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = i(e, w), r++;
            }
            var p = S === r;
            b = b || p;
          }
          if (b)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: Q.properties.via.properties.knownHosts, data: a };
            e = i(e, S), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: Q.properties.via, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.listen !== void 0 && (re(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: d }) || (e = u(e, re.errors), r = e.length)), t.control !== void 0 && (re(t.control, { instancePath: s + "/control", parentData: t, parentDataProperty: "control", rootData: d }) || (e = u(e, re.errors), r = e.length)), t.config !== void 0) {
      let o = t.config;
      if (typeof o == "string") {
        if (!gt.test(o)) {
          let a = { instancePath: s + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, parentSchema: Q.properties.config, data: o };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/config", keyword: "type", params: { type: "string" }, parentSchema: Q.properties.config, data: o };
        e = i(e, a), r++;
      }
    }
    t.reload !== void 0 && (K(t.reload, { instancePath: s + "/reload", parentData: t, parentDataProperty: "reload", rootData: d }) || (e = u(e, K.errors), r = e.length)), t.lua !== void 0 && (ye(t.lua, { instancePath: s + "/lua", parentData: t, parentDataProperty: "lua", rootData: d }) || (e = u(e, ye.errors), r = e.length)), t.timeout !== void 0 && (O(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = u(e, O.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Q, data: t }), r++;
  return pr.errors = e, r === 0;
}
var F = { type: "object", additionalProperties: !1, required: ["kind", "entryPoint"], properties: { kind: { const: "traefik" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, entryPoint: { $ref: "#/$defs/shared-11" }, rule: { type: "string", minLength: 1, maxLength: 2e3 }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, api: { $ref: "#/$defs/shared-25" }, health: { type: "string", pattern: "^/[!-~]*$" }, timeout: { $ref: "#/$defs/shared-3" } } }, Mr = { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, vt = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function Ve(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? vt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, parentSchema: Mr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Mr, data: t }), r++), Ve.errors = e, r === 0;
}
var wt = new RegExp("^/[A-Za-z0-9._/-]+\\.yml$", "u"), $t = new RegExp("^/[!-~]*$", "u");
function fr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: F, data: t }), r++), t.entryPoint === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "entryPoint" }, parentSchema: F, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "via" || o === "entryPoint" || o === "rule" || o === "file" || o === "api" || o === "health" || o === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: F, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "traefik") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "traefik" }, parentSchema: F.properties.kind, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let o = t.via;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: F.properties.via, data: o };
          e = i(e, a), r++;
        }
        for (let a in o)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let m = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: F.properties.via, data: o };
            e = i(e, m), r++;
          }
        if (o.ssh !== void 0 && (se(o.ssh, { instancePath: s + "/via/ssh", parentData: o, parentDataProperty: "ssh", rootData: d }) || (e = u(e, se.errors), r = e.length)), o.key !== void 0) {
          let a = o.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let m = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: F.properties.via.properties.key, data: a };
              e = i(e, m), r++;
            }
            for (let m in a)
              if (m !== "env") {
                let b = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: F.properties.via.properties.key, data: a };
                e = i(e, b), r++;
              }
            a.env !== void 0 && (U(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: F.properties.via.properties.key, data: a };
            e = i(e, m), r++;
          }
        }
        if (o.knownHosts !== void 0) {
          let a = o.knownHosts, m = r, b = !1, H = r;
          if (typeof a == "string") {
            if (B(a) < 1) {
              let S = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: F.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = i(e, S), r++;
            }
          } else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: F.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = i(e, S), r++;
          }
          var p = H === r;
          if (b = b || p, !b) {
            let S = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let w = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: F.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = i(e, w), r++;
              }
              for (let w in a)
                if (w !== "env") {
                  let n = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: F.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = i(e, n), r++;
                }
              if (a.env !== void 0) {
                let w = a.env;
                if (typeof w == "string") {
                  if (!te.test(w)) {
                    let n = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: F.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                    e = i(e, n), r++;
                  }
                } else {
                  let n = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: F.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                  e = i(e, n), r++;
                }
              }
            } else {
              let w = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: F.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = i(e, w), r++;
            }
            var p = S === r;
            b = b || p;
          }
          if (b)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: F.properties.via.properties.knownHosts, data: a };
            e = i(e, S), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: F.properties.via, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.entryPoint !== void 0 && (Ve(t.entryPoint, { instancePath: s + "/entryPoint", parentData: t, parentDataProperty: "entryPoint", rootData: d }) || (e = u(e, Ve.errors), r = e.length)), t.rule !== void 0) {
      let o = t.rule;
      if (typeof o == "string") {
        if (B(o) > 2e3) {
          let a = { instancePath: s + "/rule", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: F.properties.rule, data: o };
          e = i(e, a), r++;
        }
        if (B(o) < 1) {
          let a = { instancePath: s + "/rule", keyword: "minLength", params: { limit: 1 }, parentSchema: F.properties.rule, data: o };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/rule", keyword: "type", params: { type: "string" }, parentSchema: F.properties.rule, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.file !== void 0) {
      let o = t.file;
      if (typeof o == "string") {
        if (!wt.test(o)) {
          let a = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, parentSchema: F.properties.file, data: o };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: F.properties.file, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.api !== void 0 && (re(t.api, { instancePath: s + "/api", parentData: t, parentDataProperty: "api", rootData: d }) || (e = u(e, re.errors), r = e.length)), t.health !== void 0) {
      let o = t.health;
      if (typeof o == "string") {
        if (!$t.test(o)) {
          let a = { instancePath: s + "/health", keyword: "pattern", params: { pattern: "^/[!-~]*$" }, parentSchema: F.properties.health, data: o };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/health", keyword: "type", params: { type: "string" }, parentSchema: F.properties.health, data: o };
        e = i(e, a), r++;
      }
    }
    t.timeout !== void 0 && (O(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = u(e, O.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: F, data: t }), r++;
  return fr.errors = e, r === 0;
}
var J = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "caddy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-21" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-25" }, admin: { $ref: "#/$defs/shared-25" }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, timeout: { $ref: "#/$defs/shared-3" } } }, St = new RegExp("^/[A-Za-z0-9._/-]+\\.route$", "u");
function dr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: J, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: J, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "via" || o === "listen" || o === "admin" || o === "file" || o === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: J, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "caddy") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "caddy" }, parentSchema: J.properties.kind, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let o = t.via;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: J.properties.via, data: o };
          e = i(e, a), r++;
        }
        for (let a in o)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let m = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: J.properties.via, data: o };
            e = i(e, m), r++;
          }
        if (o.ssh !== void 0 && (se(o.ssh, { instancePath: s + "/via/ssh", parentData: o, parentDataProperty: "ssh", rootData: d }) || (e = u(e, se.errors), r = e.length)), o.key !== void 0) {
          let a = o.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let m = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: J.properties.via.properties.key, data: a };
              e = i(e, m), r++;
            }
            for (let m in a)
              if (m !== "env") {
                let b = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: J.properties.via.properties.key, data: a };
                e = i(e, b), r++;
              }
            a.env !== void 0 && (U(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: J.properties.via.properties.key, data: a };
            e = i(e, m), r++;
          }
        }
        if (o.knownHosts !== void 0) {
          let a = o.knownHosts, m = r, b = !1, H = r;
          if (typeof a == "string") {
            if (B(a) < 1) {
              let S = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: J.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = i(e, S), r++;
            }
          } else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = i(e, S), r++;
          }
          var p = H === r;
          if (b = b || p, !b) {
            let S = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let w = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = i(e, w), r++;
              }
              for (let w in a)
                if (w !== "env") {
                  let n = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = i(e, n), r++;
                }
              if (a.env !== void 0) {
                let w = a.env;
                if (typeof w == "string") {
                  if (!te.test(w)) {
                    let n = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                    e = i(e, n), r++;
                  }
                } else {
                  let n = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                  e = i(e, n), r++;
                }
              }
            } else {
              let w = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = i(e, w), r++;
            }
            var p = S === r;
            b = b || p;
          }
          if (b)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: J.properties.via.properties.knownHosts, data: a };
            e = i(e, S), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: J.properties.via, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.listen !== void 0 && (re(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: d }) || (e = u(e, re.errors), r = e.length)), t.admin !== void 0 && (re(t.admin, { instancePath: s + "/admin", parentData: t, parentDataProperty: "admin", rootData: d }) || (e = u(e, re.errors), r = e.length)), t.file !== void 0) {
      let o = t.file;
      if (typeof o == "string") {
        if (!St.test(o)) {
          let a = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, parentSchema: J.properties.file, data: o };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: J.properties.file, data: o };
        e = i(e, a), r++;
      }
    }
    t.timeout !== void 0 && (O(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = u(e, O.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: J, data: t }), r++;
  return dr.errors = e, r === 0;
}
function cr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.target === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "target" }, parentSchema: G, data: t }), r++), t.router === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "router" }, parentSchema: G, data: t }), r++);
    for (let n in t)
      n === "initial" || n === "dependsOn" || n === "target" || n === "router" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: G, data: t }), r++);
    if (t.initial !== void 0) {
      let n = t.initial;
      if (typeof n == "string") {
        if (!tt.test(n)) {
          let f = { instancePath: s + "/initial", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, parentSchema: G.properties.initial, data: n };
          e = i(e, f), r++;
        }
      } else {
        let f = { instancePath: s + "/initial", keyword: "type", params: { type: "string" }, parentSchema: G.properties.initial, data: n };
        e = i(e, f), r++;
      }
    }
    if (t.dependsOn !== void 0) {
      let n = t.dependsOn;
      if (Array.isArray(n)) {
        if (n.length > 100) {
          let v = { instancePath: s + "/dependsOn", keyword: "maxItems", params: { limit: 100 }, parentSchema: G.properties.dependsOn, data: n };
          e = i(e, v), r++;
        }
        let f = n.length;
        for (let v = 0; v < f; v++)
          ee(n[v], { instancePath: s + "/dependsOn/" + v, parentData: n, parentDataProperty: v, rootData: d }) || (e = u(e, ee.errors), r = e.length);
        let c = n.length, h;
        if (c > 1) {
          e: for (; c--; )
            for (h = c; h--; )
              if (Wr(n[c], n[h])) {
                let v = { instancePath: s + "/dependsOn", keyword: "uniqueItems", params: { i: c, j: h }, parentSchema: G.properties.dependsOn, data: n };
                e = i(e, v), r++;
                break e;
              }
        }
      } else {
        let f = { instancePath: s + "/dependsOn", keyword: "type", params: { type: "array" }, parentSchema: G.properties.dependsOn, data: n };
        e = i(e, f), r++;
      }
    }
    if (t.target !== void 0) {
      let n = t.target, f = r, c = !0, h = r;
      if (r === h)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let g;
          n.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "process" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var p = h === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), p) {
        let g = r;
        tr(n, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: d }) || (e = u(e, tr.errors), r = e.length);
        var p = g === r;
        c = p;
      }
      if (!c) {
        let g = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: G.properties.target.allOf[0], data: n };
        e = i(e, g), r++;
      }
      let v = r, L = !0, _ = r;
      if (r === _)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let g;
          n.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "systemd" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var o = _ === r;
      if (r = v, e !== null && (v ? e.length = v : e = null), o) {
        let g = r;
        sr(n, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: d }) || (e = u(e, sr.errors), r = e.length);
        var o = g === r;
        L = o;
      }
      if (!L) {
        let g = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: G.properties.target.allOf[1], data: n };
        e = i(e, g), r++;
      }
      let P = r, x = !0, y = r;
      if (r === y)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let g;
          n.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "compose" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var a = y === r;
      if (r = P, e !== null && (P ? e.length = P : e = null), a) {
        let g = r;
        ir(n, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: d }) || (e = u(e, ir.errors), r = e.length);
        var a = g === r;
        x = a;
      }
      if (!x) {
        let g = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: G.properties.target.allOf[2], data: n };
        e = i(e, g), r++;
      }
      let l = r, k = !0, j = r;
      if (r === j)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let g;
          n.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "command" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var m = j === r;
      if (r = l, e !== null && (l ? e.length = l : e = null), m) {
        let g = r;
        nr(n, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: d }) || (e = u(e, nr.errors), r = e.length);
        var m = g === r;
        k = m;
      }
      if (!k) {
        let g = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: G.properties.target.allOf[3], data: n };
        e = i(e, g), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.kind === void 0) {
          let g = { instancePath: s + "/target", keyword: "required", params: { missingProperty: "kind" }, parentSchema: G.properties.target, data: n };
          e = i(e, g), r++;
        }
        if (n.kind !== void 0) {
          let g = n.kind;
          if (!(g === "process" || g === "systemd" || g === "compose" || g === "command")) {
            let z = { instancePath: s + "/target/kind", keyword: "enum", params: { allowedValues: G.properties.target.properties.kind.enum }, parentSchema: G.properties.target.properties.kind, data: g };
            e = i(e, z), r++;
          }
        }
      } else {
        let g = { instancePath: s + "/target", keyword: "type", params: { type: "object" }, parentSchema: G.properties.target, data: n };
        e = i(e, g), r++;
      }
    }
    if (t.router !== void 0) {
      let n = t.router, f = r, c = !0, h = r;
      if (r === h)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let q;
          n.kind === void 0 && (q = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "gateway" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var b = h === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), b) {
        let q = r;
        ar(n, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: d }) || (e = u(e, ar.errors), r = e.length);
        var b = q === r;
        c = b;
      }
      if (!c) {
        let q = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: G.properties.router.allOf[0], data: n };
        e = i(e, q), r++;
      }
      let v = r, L = !0, _ = r;
      if (r === _)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let q;
          n.kind === void 0 && (q = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "haproxy" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var H = _ === r;
      if (r = v, e !== null && (v ? e.length = v : e = null), H) {
        let q = r;
        or(n, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: d }) || (e = u(e, or.errors), r = e.length);
        var H = q === r;
        L = H;
      }
      if (!L) {
        let q = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: G.properties.router.allOf[1], data: n };
        e = i(e, q), r++;
      }
      let P = r, x = !0, y = r;
      if (r === y)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let q;
          n.kind === void 0 && (q = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "nginx" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var S = y === r;
      if (r = P, e !== null && (P ? e.length = P : e = null), S) {
        let q = r;
        pr(n, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: d }) || (e = u(e, pr.errors), r = e.length);
        var S = q === r;
        x = S;
      }
      if (!x) {
        let q = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: G.properties.router.allOf[2], data: n };
        e = i(e, q), r++;
      }
      let l = r, k = !0, j = r;
      if (r === j)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let q;
          n.kind === void 0 && (q = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "traefik" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var A = j === r;
      if (r = l, e !== null && (l ? e.length = l : e = null), A) {
        let q = r;
        fr(n, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: d }) || (e = u(e, fr.errors), r = e.length);
        var A = q === r;
        k = A;
      }
      if (!k) {
        let q = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: G.properties.router.allOf[3], data: n };
        e = i(e, q), r++;
      }
      let g = r, z = !0, W = r;
      if (r === W)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let q;
          n.kind === void 0 && (q = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "caddy" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var w = W === r;
      if (r = g, e !== null && (g ? e.length = g : e = null), w) {
        let q = r;
        dr(n, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: d }) || (e = u(e, dr.errors), r = e.length);
        var w = q === r;
        z = w;
      }
      if (!z) {
        let q = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: G.properties.router.allOf[4], data: n };
        e = i(e, q), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.kind === void 0) {
          let q = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "kind" }, parentSchema: G.properties.router, data: n };
          e = i(e, q), r++;
        }
        if (n.kind !== void 0) {
          let q = n.kind;
          if (!(q === "gateway" || q === "haproxy" || q === "nginx" || q === "traefik" || q === "caddy")) {
            let V = { instancePath: s + "/router/kind", keyword: "enum", params: { allowedValues: G.properties.router.properties.kind.enum }, parentSchema: G.properties.router.properties.kind, data: q };
            e = i(e, V), r++;
          }
        }
      } else {
        let q = { instancePath: s + "/router", keyword: "type", params: { type: "object" }, parentSchema: G.properties.router, data: n };
        e = i(e, q), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: G, data: t }), r++;
  return cr.errors = e, r === 0;
}
var N = { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-9" }, query: { $ref: "#/$defs/shared-9" }, equals: { $ref: "#/$defs/shared-10" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-10" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-5" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { $ref: "#/$defs/shared-11" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-3" }, atMost: { $ref: "#/$defs/shared-3" }, warmUp: { $ref: "#/$defs/shared-3" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, Kr = { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, bt = new RegExp("^[A-Za-z0-9_.-]{1,128}$", "u");
function Ze(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? bt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, parentSchema: Kr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Kr, data: t }), r++), Ze.errors = e, r === 0;
}
var Xe = { type: "string", minLength: 1, maxLength: 256 };
function xe(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (B(t) > 256 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 256 }, parentSchema: Xe, data: t }), r++), B(t) < 1 && (e = i(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: Xe, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Xe, data: t }), r++), xe.errors = e, r === 0;
}
var Tr = { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, Yr = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u");
function ge(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Yr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: Tr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Tr, data: t }), r++), ge.errors = e, r === 0;
}
var X = { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-27" }, service: { $ref: "#/$defs/shared-4" }, url: { $ref: "#/$defs/shared-15" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { $ref: "#/$defs/shared-28" }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-12" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-4" } } } }, times: { $ref: "#/$defs/shared-14" }, every: { $ref: "#/$defs/shared-3" }, timeout: { $ref: "#/$defs/shared-3" } } }, Ur = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, At = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function le(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? At.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, parentSchema: Ur, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ur, data: t }), r++), le.errors = e, r === 0;
}
var pe = { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, Pt = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
function $e(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let a in t) {
      let m = r;
      if (typeof a == "string" && !Pt.test(a)) {
        let b = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, parentSchema: pe.propertyNames, data: a, propertyName: a };
        e = i(e, b), r++;
      }
      var p = m === r;
      p || (e = i(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: a }, parentSchema: pe, data: t }), r++);
    }
    for (let a in t) {
      let m = t[a], b = r, H = !1, S = r;
      if (typeof m != "string") {
        let A = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: pe.additionalProperties.anyOf[0], data: m };
        e = i(e, A), r++;
      }
      var o = S === r;
      if (H = H || o, !H) {
        let A = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.env === void 0) {
            let n = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: pe.additionalProperties.anyOf[1], data: m };
            e = i(e, n), r++;
          }
          for (let n in m)
            if (n !== "env") {
              let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: pe.additionalProperties.anyOf[1], data: m };
              e = i(e, f), r++;
            }
          if (m.env !== void 0) {
            let n = m.env;
            if (typeof n == "string") {
              if (!te.test(n)) {
                let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: pe.additionalProperties.anyOf[1].properties.env, data: n };
                e = i(e, f), r++;
              }
            } else {
              let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: pe.additionalProperties.anyOf[1].properties.env, data: n };
              e = i(e, f), r++;
            }
          }
        } else {
          let n = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: pe.additionalProperties.anyOf[1], data: m };
          e = i(e, n), r++;
        }
        var o = A === r;
        H = H || o;
      }
      if (H)
        r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let A = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: pe.additionalProperties, data: m };
        e = i(e, A), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: pe, data: t }), r++;
  return $e.errors = e, r === 0;
}
function yr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: X, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: X, data: t }), r++), t.url === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" }, parentSchema: X, data: t }), r++);
    for (let p in t)
      me.call(X.properties, p) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: X, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "http") {
        let o = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "http" }, parentSchema: X.properties.kind, data: p };
        e = i(e, o), r++;
      }
    }
    if (t.name !== void 0 && (le(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: d }) || (e = u(e, le.errors), r = e.length)), t.service !== void 0 && (ee(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: d }) || (e = u(e, ee.errors), r = e.length)), t.url !== void 0 && (ve(t.url, { instancePath: s + "/url", parentData: t, parentDataProperty: "url", rootData: d }) || (e = u(e, ve.errors), r = e.length)), t.method !== void 0) {
      let p = t.method;
      if (!(p === "GET" || p === "HEAD" || p === "POST" || p === "PUT" || p === "PATCH" || p === "DELETE" || p === "OPTIONS")) {
        let o = { instancePath: s + "/method", keyword: "enum", params: { allowedValues: X.properties.method.enum }, parentSchema: X.properties.method, data: p };
        e = i(e, o), r++;
      }
    }
    if (t.headers !== void 0 && ($e(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: d }) || (e = u(e, $e.errors), r = e.length)), t.body !== void 0) {
      let p = t.body;
      if (typeof p == "string") {
        if (B(p) > 65536) {
          let o = { instancePath: s + "/body", keyword: "maxLength", params: { limit: 65536 }, parentSchema: X.properties.body, data: p };
          e = i(e, o), r++;
        }
      } else {
        let o = { instancePath: s + "/body", keyword: "type", params: { type: "string" }, parentSchema: X.properties.body, data: p };
        e = i(e, o), r++;
      }
    }
    if (t.expect !== void 0) {
      let p = t.expect;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let o in p)
          if (!(o === "status" || o === "contains" || o === "headers")) {
            let a = { instancePath: s + "/expect", keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: X.properties.expect, data: p };
            e = i(e, a), r++;
          }
        if (p.status !== void 0) {
          let o = p.status;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let a = { instancePath: s + "/expect/status", keyword: "type", params: { type: "integer" }, parentSchema: X.properties.expect.properties.status, data: o };
            e = i(e, a), r++;
          }
          if (typeof o == "number") {
            if (o > 599 || isNaN(o)) {
              let a = { instancePath: s + "/expect/status", keyword: "maximum", params: { comparison: "<=", limit: 599 }, parentSchema: X.properties.expect.properties.status, data: o };
              e = i(e, a), r++;
            }
            if (o < 200 || isNaN(o)) {
              let a = { instancePath: s + "/expect/status", keyword: "minimum", params: { comparison: ">=", limit: 200 }, parentSchema: X.properties.expect.properties.status, data: o };
              e = i(e, a), r++;
            }
          }
        }
        if (p.contains !== void 0 && (K(p.contains, { instancePath: s + "/expect/contains", parentData: p, parentDataProperty: "contains", rootData: d }) || (e = u(e, K.errors), r = e.length)), p.headers !== void 0) {
          let o = p.headers;
          if (o && typeof o == "object" && !Array.isArray(o))
            for (let a in o)
              ee(o[a], { instancePath: s + "/expect/headers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: a, rootData: d }) || (e = u(e, ee.errors), r = e.length);
          else {
            let a = { instancePath: s + "/expect/headers", keyword: "type", params: { type: "object" }, parentSchema: X.properties.expect.properties.headers, data: o };
            e = i(e, a), r++;
          }
        }
      } else {
        let o = { instancePath: s + "/expect", keyword: "type", params: { type: "object" }, parentSchema: X.properties.expect, data: p };
        e = i(e, o), r++;
      }
    }
    t.times !== void 0 && (Ee(t.times, { instancePath: s + "/times", parentData: t, parentDataProperty: "times", rootData: d }) || (e = u(e, Ee.errors), r = e.length)), t.every !== void 0 && (O(t.every, { instancePath: s + "/every", parentData: t, parentDataProperty: "every", rootData: d }) || (e = u(e, O.errors), r = e.length)), t.timeout !== void 0 && (O(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = u(e, O.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: X, data: t }), r++;
  return yr.errors = e, r === 0;
}
var be = { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-27" }, service: { $ref: "#/$defs/shared-4" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } };
function lr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: be, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: be, data: t }), r++), t.run === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "run" }, parentSchema: be, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "name" || p === "service" || p === "run" || p === "within" || p === "env" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: be, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "command") {
        let o = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: be.properties.kind, data: p };
        e = i(e, o), r++;
      }
    }
    t.name !== void 0 && (le(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: d }) || (e = u(e, le.errors), r = e.length)), t.service !== void 0 && (ee(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: d }) || (e = u(e, ee.errors), r = e.length)), t.run !== void 0 && (K(t.run, { instancePath: s + "/run", parentData: t, parentDataProperty: "run", rootData: d }) || (e = u(e, K.errors), r = e.length)), t.within !== void 0 && (O(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: d }) || (e = u(e, O.errors), r = e.length)), t.env !== void 0 && (ce(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: d }) || (e = u(e, ce.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: be, data: t }), r++;
  return lr.errors = e, r === 0;
}
var R = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }, { if: { properties: { metric: { properties: { of: { const: "gauge" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number" }, atLeast: { type: "number" } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-27" }, service: { $ref: "#/$defs/shared-4" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { $ref: "#/$defs/shared-18" } } }, Gr = new RegExp("^\\d{1,3}(\\.\\d{1,4})?%$", "u"), Fr = new RegExp("^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", "u"), jt = new RegExp("^(100|\\d{1,2}(\\.\\d{1,3})?)%$", "u"), ue = { type: "object", required: ["source"], properties: { source: { enum: ["router", "prometheus", "http", "command"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "prometheus" } } }, then: { $ref: "#/$defs/metric-prometheus" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "http" } } }, then: { $ref: "#/$defs/metric-http" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "command" } } }, then: { $ref: "#/$defs/metric-command" } }] }, ke = { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } };
function mr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: ke, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: ke, data: t }), r++);
    for (let p in t)
      p === "source" || p === "of" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: ke, data: t }), r++);
    if (t.source !== void 0) {
      let p = t.source;
      if (p !== "router") {
        let o = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "router" }, parentSchema: ke.properties.source, data: p };
        e = i(e, o), r++;
      }
    }
    if (t.of !== void 0) {
      let p = t.of;
      if (!(p === "errors" || p === "latency" || p === "requests")) {
        let o = { instancePath: s + "/of", keyword: "enum", params: { allowedValues: ke.properties.of.enum }, parentSchema: ke.properties.of, data: p };
        e = i(e, o), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ke, data: t }), r++;
  return mr.errors = e, r === 0;
}
var I = { type: "object", additionalProperties: !1, required: ["source", "of", "address"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["query"] } }], properties: { source: { const: "prometheus" }, of: { $ref: "#/$defs/shared-29" }, address: { anyOf: [{ type: "string", pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, requests: { $ref: "#/$defs/shared-30" }, errors: { $ref: "#/$defs/shared-30" }, buckets: { $ref: "#/$defs/shared-30" }, unit: { $ref: "#/$defs/shared-31" }, query: { $ref: "#/$defs/shared-30" }, mean: { $ref: "#/$defs/shared-6" }, groups: { $ref: "#/$defs/shared-8" }, replica: { $ref: "#/$defs/shared-8" }, step: { $ref: "#/$defs/shared-3" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } } } }, headers: { $ref: "#/$defs/shared-28" }, timeout: { $ref: "#/$defs/shared-3" } } }, Br = { enum: ["errors", "latency", "requests", "gauge"] };
function Se(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (!(t === "errors" || t === "latency" || t === "requests" || t === "gauge")) {
    let p = { instancePath: s, keyword: "enum", params: { allowedValues: Br.enum }, parentSchema: Br, data: t };
    e = i(e, p), r++;
  }
  return Se.errors = e, r === 0;
}
var Ye = { type: "string", minLength: 1, maxLength: 1e4 };
function fe(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (B(t) > 1e4 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 1e4 }, parentSchema: Ye, data: t }), r++), B(t) < 1 && (e = i(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: Ye, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ye, data: t }), r++), fe.errors = e, r === 0;
}
var Cr = { enum: ["seconds", "milliseconds"] };
function Me(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (!(t === "seconds" || t === "milliseconds")) {
    let p = { instancePath: s, keyword: "enum", params: { allowedValues: Cr.enum }, parentSchema: Cr, data: t };
    e = i(e, p), r++;
  }
  return Me.errors = e, r === 0;
}
var qt = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u");
function ur(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0, p = r, o = !0, a = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "errors" && (e = i(e, {}), r++);
  }
  var m = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), m) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.requests === void 0) {
        let k = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: I.allOf[0].then, data: t };
        e = i(e, k), r++;
      }
      if (t.errors === void 0) {
        let k = { instancePath: s, keyword: "required", params: { missingProperty: "errors" }, parentSchema: I.allOf[0].then, data: t };
        e = i(e, k), r++;
      }
    }
    var m = y === r;
    o = m;
  }
  if (!o) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: I.allOf[0], data: t };
    e = i(e, y), r++;
  }
  let b = r, H = !0, S = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "latency" && (e = i(e, {}), r++);
  }
  var A = S === r;
  if (r = b, e !== null && (b ? e.length = b : e = null), A) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.buckets === void 0) {
      let k = { instancePath: s, keyword: "required", params: { missingProperty: "buckets" }, parentSchema: I.allOf[1].then, data: t };
      e = i(e, k), r++;
    }
    var A = y === r;
    H = A;
  }
  if (!H) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: I.allOf[1], data: t };
    e = i(e, y), r++;
  }
  let w = r, n = !0, f = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "requests" && (e = i(e, {}), r++);
  }
  var c = f === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), c) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.requests === void 0) {
      let k = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: I.allOf[2].then, data: t };
      e = i(e, k), r++;
    }
    var c = y === r;
    n = c;
  }
  if (!n) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: I.allOf[2], data: t };
    e = i(e, y), r++;
  }
  let h = r, v = !0, L = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "gauge" && (e = i(e, {}), r++);
  }
  var _ = L === r;
  if (r = h, e !== null && (h ? e.length = h : e = null), _) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.query === void 0) {
      let k = { instancePath: s, keyword: "required", params: { missingProperty: "query" }, parentSchema: I.allOf[3].then, data: t };
      e = i(e, k), r++;
    }
    var _ = y === r;
    v = _;
  }
  if (!v) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: I.allOf[3], data: t };
    e = i(e, y), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: I, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: I, data: t }), r++), t.address === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "address" }, parentSchema: I, data: t }), r++);
    for (let y in t)
      me.call(I.properties, y) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: I, data: t }), r++);
    if (t.source !== void 0) {
      let y = t.source;
      if (y !== "prometheus") {
        let l = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "prometheus" }, parentSchema: I.properties.source, data: y };
        e = i(e, l), r++;
      }
    }
    if (t.of !== void 0 && (Se(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: d }) || (e = u(e, Se.errors), r = e.length)), t.address !== void 0) {
      let y = t.address, l = r, k = !1, j = r;
      if (typeof y == "string") {
        if (!qt.test(y)) {
          let g = { instancePath: s + "/address", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, parentSchema: I.properties.address.anyOf[0], data: y };
          e = i(e, g), r++;
        }
      } else {
        let g = { instancePath: s + "/address", keyword: "type", params: { type: "string" }, parentSchema: I.properties.address.anyOf[0], data: y };
        e = i(e, g), r++;
      }
      var P = j === r;
      if (k = k || P, !k) {
        let g = r;
        if (y && typeof y == "object" && !Array.isArray(y)) {
          if (y.env === void 0) {
            let W = { instancePath: s + "/address", keyword: "required", params: { missingProperty: "env" }, parentSchema: I.properties.address.anyOf[1], data: y };
            e = i(e, W), r++;
          }
          for (let W in y)
            if (W !== "env") {
              let q = { instancePath: s + "/address", keyword: "additionalProperties", params: { additionalProperty: W }, parentSchema: I.properties.address.anyOf[1], data: y };
              e = i(e, q), r++;
            }
          if (y.env !== void 0) {
            let W = y.env;
            if (typeof W == "string") {
              if (!te.test(W)) {
                let q = { instancePath: s + "/address/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: I.properties.address.anyOf[1].properties.env, data: W };
                e = i(e, q), r++;
              }
            } else {
              let q = { instancePath: s + "/address/env", keyword: "type", params: { type: "string" }, parentSchema: I.properties.address.anyOf[1].properties.env, data: W };
              e = i(e, q), r++;
            }
          }
        } else {
          let W = { instancePath: s + "/address", keyword: "type", params: { type: "object" }, parentSchema: I.properties.address.anyOf[1], data: y };
          e = i(e, W), r++;
        }
        var P = g === r;
        k = k || P;
      }
      if (k)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let g = { instancePath: s + "/address", keyword: "anyOf", params: {}, parentSchema: I.properties.address, data: y };
        e = i(e, g), r++;
      }
    }
    if (t.requests !== void 0 && (fe(t.requests, { instancePath: s + "/requests", parentData: t, parentDataProperty: "requests", rootData: d }) || (e = u(e, fe.errors), r = e.length)), t.errors !== void 0 && (fe(t.errors, { instancePath: s + "/errors", parentData: t, parentDataProperty: "errors", rootData: d }) || (e = u(e, fe.errors), r = e.length)), t.buckets !== void 0 && (fe(t.buckets, { instancePath: s + "/buckets", parentData: t, parentDataProperty: "buckets", rootData: d }) || (e = u(e, fe.errors), r = e.length)), t.unit !== void 0 && (Me(t.unit, { instancePath: s + "/unit", parentData: t, parentDataProperty: "unit", rootData: d }) || (e = u(e, Me.errors), r = e.length)), t.query !== void 0 && (fe(t.query, { instancePath: s + "/query", parentData: t, parentDataProperty: "query", rootData: d }) || (e = u(e, fe.errors), r = e.length)), t.mean !== void 0 && (ye(t.mean, { instancePath: s + "/mean", parentData: t, parentDataProperty: "mean", rootData: d }) || (e = u(e, ye.errors), r = e.length)), t.groups !== void 0 && (U(t.groups, { instancePath: s + "/groups", parentData: t, parentDataProperty: "groups", rootData: d }) || (e = u(e, U.errors), r = e.length)), t.replica !== void 0 && (U(t.replica, { instancePath: s + "/replica", parentData: t, parentDataProperty: "replica", rootData: d }) || (e = u(e, U.errors), r = e.length)), t.step !== void 0 && (O(t.step, { instancePath: s + "/step", parentData: t, parentDataProperty: "step", rootData: d }) || (e = u(e, O.errors), r = e.length)), t.token !== void 0) {
      let y = t.token;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.env === void 0) {
          let l = { instancePath: s + "/token", keyword: "required", params: { missingProperty: "env" }, parentSchema: I.properties.token, data: y };
          e = i(e, l), r++;
        }
        for (let l in y)
          if (l !== "env") {
            let k = { instancePath: s + "/token", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: I.properties.token, data: y };
            e = i(e, k), r++;
          }
        y.env !== void 0 && (U(y.env, { instancePath: s + "/token/env", parentData: y, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
      } else {
        let l = { instancePath: s + "/token", keyword: "type", params: { type: "object" }, parentSchema: I.properties.token, data: y };
        e = i(e, l), r++;
      }
    }
    if (t.basic !== void 0) {
      let y = t.basic;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.user === void 0) {
          let l = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "user" }, parentSchema: I.properties.basic, data: y };
          e = i(e, l), r++;
        }
        if (y.password === void 0) {
          let l = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "password" }, parentSchema: I.properties.basic, data: y };
          e = i(e, l), r++;
        }
        for (let l in y)
          if (!(l === "user" || l === "password")) {
            let k = { instancePath: s + "/basic", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: I.properties.basic, data: y };
            e = i(e, k), r++;
          }
        if (y.user !== void 0) {
          let l = y.user, k = r, j = !1, g = r;
          if (typeof l != "string") {
            let z = { instancePath: s + "/basic/user", keyword: "type", params: { type: "string" }, parentSchema: I.properties.basic.properties.user.anyOf[0], data: l };
            e = i(e, z), r++;
          }
          var x = g === r;
          if (j = j || x, !j) {
            let z = r;
            if (l && typeof l == "object" && !Array.isArray(l)) {
              if (l.env === void 0) {
                let q = { instancePath: s + "/basic/user", keyword: "required", params: { missingProperty: "env" }, parentSchema: I.properties.basic.properties.user.anyOf[1], data: l };
                e = i(e, q), r++;
              }
              for (let q in l)
                if (q !== "env") {
                  let V = { instancePath: s + "/basic/user", keyword: "additionalProperties", params: { additionalProperty: q }, parentSchema: I.properties.basic.properties.user.anyOf[1], data: l };
                  e = i(e, V), r++;
                }
              if (l.env !== void 0) {
                let q = l.env;
                if (typeof q == "string") {
                  if (!te.test(q)) {
                    let V = { instancePath: s + "/basic/user/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: I.properties.basic.properties.user.anyOf[1].properties.env, data: q };
                    e = i(e, V), r++;
                  }
                } else {
                  let V = { instancePath: s + "/basic/user/env", keyword: "type", params: { type: "string" }, parentSchema: I.properties.basic.properties.user.anyOf[1].properties.env, data: q };
                  e = i(e, V), r++;
                }
              }
            } else {
              let q = { instancePath: s + "/basic/user", keyword: "type", params: { type: "object" }, parentSchema: I.properties.basic.properties.user.anyOf[1], data: l };
              e = i(e, q), r++;
            }
            var x = z === r;
            j = j || x;
          }
          if (j)
            r = k, e !== null && (k ? e.length = k : e = null);
          else {
            let z = { instancePath: s + "/basic/user", keyword: "anyOf", params: {}, parentSchema: I.properties.basic.properties.user, data: l };
            e = i(e, z), r++;
          }
        }
        if (y.password !== void 0) {
          let l = y.password;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.env === void 0) {
              let k = { instancePath: s + "/basic/password", keyword: "required", params: { missingProperty: "env" }, parentSchema: I.properties.basic.properties.password, data: l };
              e = i(e, k), r++;
            }
            for (let k in l)
              if (k !== "env") {
                let j = { instancePath: s + "/basic/password", keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: I.properties.basic.properties.password, data: l };
                e = i(e, j), r++;
              }
            l.env !== void 0 && (U(l.env, { instancePath: s + "/basic/password/env", parentData: l, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
          } else {
            let k = { instancePath: s + "/basic/password", keyword: "type", params: { type: "object" }, parentSchema: I.properties.basic.properties.password, data: l };
            e = i(e, k), r++;
          }
        }
      } else {
        let l = { instancePath: s + "/basic", keyword: "type", params: { type: "object" }, parentSchema: I.properties.basic, data: y };
        e = i(e, l), r++;
      }
    }
    t.headers !== void 0 && ($e(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: d }) || (e = u(e, $e.errors), r = e.length)), t.timeout !== void 0 && (O(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = u(e, O.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: I, data: t }), r++;
  return ur.errors = e, r === 0;
}
var E = { type: "object", additionalProperties: !1, required: ["source", "of", "url"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets", "bounds"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["value"] } }], properties: { source: { const: "http" }, of: { $ref: "#/$defs/shared-29" }, url: { $ref: "#/$defs/shared-15" }, requests: { $ref: "#/$defs/shared-33" }, errors: { $ref: "#/$defs/shared-33" }, buckets: { $ref: "#/$defs/shared-33" }, bounds: { anyOf: [{ type: "string", pattern: "^\\$", maxLength: 1e3 }, { type: "array", minItems: 1, maxItems: 1e3, items: { type: "number", exclusiveMinimum: 0 } }] }, cumulative: { $ref: "#/$defs/shared-6" }, unit: { $ref: "#/$defs/shared-31" }, value: { $ref: "#/$defs/shared-33" }, epoch: { $ref: "#/$defs/shared-33" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } } } }, headers: { $ref: "#/$defs/shared-28" }, timeout: { $ref: "#/$defs/shared-3" } } }, er = { type: "string", pattern: "^\\$", maxLength: 1e3 }, et = new RegExp("^\\$", "u");
function ae(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (B(t) > 1e3 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 1e3 }, parentSchema: er, data: t }), r++), et.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^\\$" }, parentSchema: er, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: er, data: t }), r++), ae.errors = e, r === 0;
}
function hr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0, p = r, o = !0, a = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "errors" && (e = i(e, {}), r++);
  }
  var m = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), m) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.requests === void 0) {
        let k = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: E.allOf[0].then, data: t };
        e = i(e, k), r++;
      }
      if (t.errors === void 0) {
        let k = { instancePath: s, keyword: "required", params: { missingProperty: "errors" }, parentSchema: E.allOf[0].then, data: t };
        e = i(e, k), r++;
      }
    }
    var m = y === r;
    o = m;
  }
  if (!o) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[0], data: t };
    e = i(e, y), r++;
  }
  let b = r, H = !0, S = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "latency" && (e = i(e, {}), r++);
  }
  var A = S === r;
  if (r = b, e !== null && (b ? e.length = b : e = null), A) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.buckets === void 0) {
        let k = { instancePath: s, keyword: "required", params: { missingProperty: "buckets" }, parentSchema: E.allOf[1].then, data: t };
        e = i(e, k), r++;
      }
      if (t.bounds === void 0) {
        let k = { instancePath: s, keyword: "required", params: { missingProperty: "bounds" }, parentSchema: E.allOf[1].then, data: t };
        e = i(e, k), r++;
      }
    }
    var A = y === r;
    H = A;
  }
  if (!H) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[1], data: t };
    e = i(e, y), r++;
  }
  let w = r, n = !0, f = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "requests" && (e = i(e, {}), r++);
  }
  var c = f === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), c) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.requests === void 0) {
      let k = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: E.allOf[2].then, data: t };
      e = i(e, k), r++;
    }
    var c = y === r;
    n = c;
  }
  if (!n) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[2], data: t };
    e = i(e, y), r++;
  }
  let h = r, v = !0, L = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "gauge" && (e = i(e, {}), r++);
  }
  var _ = L === r;
  if (r = h, e !== null && (h ? e.length = h : e = null), _) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.value === void 0) {
      let k = { instancePath: s, keyword: "required", params: { missingProperty: "value" }, parentSchema: E.allOf[3].then, data: t };
      e = i(e, k), r++;
    }
    var _ = y === r;
    v = _;
  }
  if (!v) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[3], data: t };
    e = i(e, y), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: E, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: E, data: t }), r++), t.url === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" }, parentSchema: E, data: t }), r++);
    for (let y in t)
      me.call(E.properties, y) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: E, data: t }), r++);
    if (t.source !== void 0) {
      let y = t.source;
      if (y !== "http") {
        let l = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "http" }, parentSchema: E.properties.source, data: y };
        e = i(e, l), r++;
      }
    }
    if (t.of !== void 0 && (Se(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: d }) || (e = u(e, Se.errors), r = e.length)), t.url !== void 0 && (ve(t.url, { instancePath: s + "/url", parentData: t, parentDataProperty: "url", rootData: d }) || (e = u(e, ve.errors), r = e.length)), t.requests !== void 0 && (ae(t.requests, { instancePath: s + "/requests", parentData: t, parentDataProperty: "requests", rootData: d }) || (e = u(e, ae.errors), r = e.length)), t.errors !== void 0 && (ae(t.errors, { instancePath: s + "/errors", parentData: t, parentDataProperty: "errors", rootData: d }) || (e = u(e, ae.errors), r = e.length)), t.buckets !== void 0 && (ae(t.buckets, { instancePath: s + "/buckets", parentData: t, parentDataProperty: "buckets", rootData: d }) || (e = u(e, ae.errors), r = e.length)), t.bounds !== void 0) {
      let y = t.bounds, l = r, k = !1, j = r;
      if (typeof y == "string") {
        if (B(y) > 1e3) {
          let g = { instancePath: s + "/bounds", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: E.properties.bounds.anyOf[0], data: y };
          e = i(e, g), r++;
        }
        if (!et.test(y)) {
          let g = { instancePath: s + "/bounds", keyword: "pattern", params: { pattern: "^\\$" }, parentSchema: E.properties.bounds.anyOf[0], data: y };
          e = i(e, g), r++;
        }
      } else {
        let g = { instancePath: s + "/bounds", keyword: "type", params: { type: "string" }, parentSchema: E.properties.bounds.anyOf[0], data: y };
        e = i(e, g), r++;
      }
      var P = j === r;
      if (k = k || P, !k) {
        let g = r;
        if (Array.isArray(y)) {
          if (y.length > 1e3) {
            let q = { instancePath: s + "/bounds", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: E.properties.bounds.anyOf[1], data: y };
            e = i(e, q), r++;
          }
          if (y.length < 1) {
            let q = { instancePath: s + "/bounds", keyword: "minItems", params: { limit: 1 }, parentSchema: E.properties.bounds.anyOf[1], data: y };
            e = i(e, q), r++;
          }
          let W = y.length;
          for (let q = 0; q < W; q++) {
            let V = y[q];
            if (typeof V == "number") {
              if (V <= 0 || isNaN(V)) {
                let Ge = { instancePath: s + "/bounds/" + q, keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, parentSchema: E.properties.bounds.anyOf[1].items, data: V };
                e = i(e, Ge), r++;
              }
            } else {
              let Ge = { instancePath: s + "/bounds/" + q, keyword: "type", params: { type: "number" }, parentSchema: E.properties.bounds.anyOf[1].items, data: V };
              e = i(e, Ge), r++;
            }
          }
        } else {
          let W = { instancePath: s + "/bounds", keyword: "type", params: { type: "array" }, parentSchema: E.properties.bounds.anyOf[1], data: y };
          e = i(e, W), r++;
        }
        var P = g === r;
        k = k || P;
      }
      if (k)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let g = { instancePath: s + "/bounds", keyword: "anyOf", params: {}, parentSchema: E.properties.bounds, data: y };
        e = i(e, g), r++;
      }
    }
    if (t.cumulative !== void 0 && (ye(t.cumulative, { instancePath: s + "/cumulative", parentData: t, parentDataProperty: "cumulative", rootData: d }) || (e = u(e, ye.errors), r = e.length)), t.unit !== void 0 && (Me(t.unit, { instancePath: s + "/unit", parentData: t, parentDataProperty: "unit", rootData: d }) || (e = u(e, Me.errors), r = e.length)), t.value !== void 0 && (ae(t.value, { instancePath: s + "/value", parentData: t, parentDataProperty: "value", rootData: d }) || (e = u(e, ae.errors), r = e.length)), t.epoch !== void 0 && (ae(t.epoch, { instancePath: s + "/epoch", parentData: t, parentDataProperty: "epoch", rootData: d }) || (e = u(e, ae.errors), r = e.length)), t.token !== void 0) {
      let y = t.token;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.env === void 0) {
          let l = { instancePath: s + "/token", keyword: "required", params: { missingProperty: "env" }, parentSchema: E.properties.token, data: y };
          e = i(e, l), r++;
        }
        for (let l in y)
          if (l !== "env") {
            let k = { instancePath: s + "/token", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: E.properties.token, data: y };
            e = i(e, k), r++;
          }
        y.env !== void 0 && (U(y.env, { instancePath: s + "/token/env", parentData: y, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
      } else {
        let l = { instancePath: s + "/token", keyword: "type", params: { type: "object" }, parentSchema: E.properties.token, data: y };
        e = i(e, l), r++;
      }
    }
    if (t.basic !== void 0) {
      let y = t.basic;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.user === void 0) {
          let l = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "user" }, parentSchema: E.properties.basic, data: y };
          e = i(e, l), r++;
        }
        if (y.password === void 0) {
          let l = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "password" }, parentSchema: E.properties.basic, data: y };
          e = i(e, l), r++;
        }
        for (let l in y)
          if (!(l === "user" || l === "password")) {
            let k = { instancePath: s + "/basic", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: E.properties.basic, data: y };
            e = i(e, k), r++;
          }
        if (y.user !== void 0) {
          let l = y.user, k = r, j = !1, g = r;
          if (typeof l != "string") {
            let z = { instancePath: s + "/basic/user", keyword: "type", params: { type: "string" }, parentSchema: E.properties.basic.properties.user.anyOf[0], data: l };
            e = i(e, z), r++;
          }
          var x = g === r;
          if (j = j || x, !j) {
            let z = r;
            if (l && typeof l == "object" && !Array.isArray(l)) {
              if (l.env === void 0) {
                let q = { instancePath: s + "/basic/user", keyword: "required", params: { missingProperty: "env" }, parentSchema: E.properties.basic.properties.user.anyOf[1], data: l };
                e = i(e, q), r++;
              }
              for (let q in l)
                if (q !== "env") {
                  let V = { instancePath: s + "/basic/user", keyword: "additionalProperties", params: { additionalProperty: q }, parentSchema: E.properties.basic.properties.user.anyOf[1], data: l };
                  e = i(e, V), r++;
                }
              if (l.env !== void 0) {
                let q = l.env;
                if (typeof q == "string") {
                  if (!te.test(q)) {
                    let V = { instancePath: s + "/basic/user/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: E.properties.basic.properties.user.anyOf[1].properties.env, data: q };
                    e = i(e, V), r++;
                  }
                } else {
                  let V = { instancePath: s + "/basic/user/env", keyword: "type", params: { type: "string" }, parentSchema: E.properties.basic.properties.user.anyOf[1].properties.env, data: q };
                  e = i(e, V), r++;
                }
              }
            } else {
              let q = { instancePath: s + "/basic/user", keyword: "type", params: { type: "object" }, parentSchema: E.properties.basic.properties.user.anyOf[1], data: l };
              e = i(e, q), r++;
            }
            var x = z === r;
            j = j || x;
          }
          if (j)
            r = k, e !== null && (k ? e.length = k : e = null);
          else {
            let z = { instancePath: s + "/basic/user", keyword: "anyOf", params: {}, parentSchema: E.properties.basic.properties.user, data: l };
            e = i(e, z), r++;
          }
        }
        if (y.password !== void 0) {
          let l = y.password;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.env === void 0) {
              let k = { instancePath: s + "/basic/password", keyword: "required", params: { missingProperty: "env" }, parentSchema: E.properties.basic.properties.password, data: l };
              e = i(e, k), r++;
            }
            for (let k in l)
              if (k !== "env") {
                let j = { instancePath: s + "/basic/password", keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: E.properties.basic.properties.password, data: l };
                e = i(e, j), r++;
              }
            l.env !== void 0 && (U(l.env, { instancePath: s + "/basic/password/env", parentData: l, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
          } else {
            let k = { instancePath: s + "/basic/password", keyword: "type", params: { type: "object" }, parentSchema: E.properties.basic.properties.password, data: l };
            e = i(e, k), r++;
          }
        }
      } else {
        let l = { instancePath: s + "/basic", keyword: "type", params: { type: "object" }, parentSchema: E.properties.basic, data: y };
        e = i(e, l), r++;
      }
    }
    t.headers !== void 0 && ($e(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: d }) || (e = u(e, $e.errors), r = e.length)), t.timeout !== void 0 && (O(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = u(e, O.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: E, data: t }), r++;
  return hr.errors = e, r === 0;
}
var Ae = { type: "object", additionalProperties: !1, required: ["source", "of", "run"], properties: { source: { const: "command" }, of: { $ref: "#/$defs/shared-29" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } };
function kr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: Ae, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: Ae, data: t }), r++), t.run === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "run" }, parentSchema: Ae, data: t }), r++);
    for (let p in t)
      p === "source" || p === "of" || p === "run" || p === "within" || p === "env" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: Ae, data: t }), r++);
    if (t.source !== void 0) {
      let p = t.source;
      if (p !== "command") {
        let o = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "command" }, parentSchema: Ae.properties.source, data: p };
        e = i(e, o), r++;
      }
    }
    t.of !== void 0 && (Se(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: d }) || (e = u(e, Se.errors), r = e.length)), t.run !== void 0 && (K(t.run, { instancePath: s + "/run", parentData: t, parentDataProperty: "run", rootData: d }) || (e = u(e, K.errors), r = e.length)), t.within !== void 0 && (O(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: d }) || (e = u(e, O.errors), r = e.length)), t.env !== void 0 && (ce(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: d }) || (e = u(e, ce.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Ae, data: t }), r++;
  return kr.errors = e, r === 0;
}
function Ke(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0, p = r, o = !0, a = r;
  if (r === a)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      t.source === void 0 && (P = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "router" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var m = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), m) {
    let P = r;
    mr(t, { instancePath: s, parentData: D, parentDataProperty: Z, rootData: d }) || (e = u(e, mr.errors), r = e.length);
    var m = P === r;
    o = m;
  }
  if (!o) {
    let P = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ue.allOf[0], data: t };
    e = i(e, P), r++;
  }
  let b = r, H = !0, S = r;
  if (r === S)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      t.source === void 0 && (P = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "prometheus" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var A = S === r;
  if (r = b, e !== null && (b ? e.length = b : e = null), A) {
    let P = r;
    ur(t, { instancePath: s, parentData: D, parentDataProperty: Z, rootData: d }) || (e = u(e, ur.errors), r = e.length);
    var A = P === r;
    H = A;
  }
  if (!H) {
    let P = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ue.allOf[1], data: t };
    e = i(e, P), r++;
  }
  let w = r, n = !0, f = r;
  if (r === f)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      t.source === void 0 && (P = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "http" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var c = f === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), c) {
    let P = r;
    hr(t, { instancePath: s, parentData: D, parentDataProperty: Z, rootData: d }) || (e = u(e, hr.errors), r = e.length);
    var c = P === r;
    n = c;
  }
  if (!n) {
    let P = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ue.allOf[2], data: t };
    e = i(e, P), r++;
  }
  let h = r, v = !0, L = r;
  if (r === L)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      t.source === void 0 && (P = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "command" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var _ = L === r;
  if (r = h, e !== null && (h ? e.length = h : e = null), _) {
    let P = r;
    kr(t, { instancePath: s, parentData: D, parentDataProperty: Z, rootData: d }) || (e = u(e, kr.errors), r = e.length);
    var _ = P === r;
    v = _;
  }
  if (!v) {
    let P = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ue.allOf[3], data: t };
    e = i(e, P), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: ue, data: t }), r++), t.source !== void 0) {
      let P = t.source;
      if (!(P === "router" || P === "prometheus" || P === "http" || P === "command")) {
        let x = { instancePath: s + "/source", keyword: "enum", params: { allowedValues: ue.properties.source.enum }, parentSchema: ue.properties.source, data: P };
        e = i(e, x), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ue, data: t }), r++;
  return Ke.errors = e, r === 0;
}
function gr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0, p = r, o = !1, a = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.atMost === void 0) {
    let k = { instancePath: s, keyword: "required", params: { missingProperty: "atMost" }, parentSchema: R.anyOf[0], data: t };
    e = i(e, k), r++;
  }
  var m = a === r;
  if (o = o || m, !o) {
    let k = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.atLeast === void 0) {
      let g = { instancePath: s, keyword: "required", params: { missingProperty: "atLeast" }, parentSchema: R.anyOf[1], data: t };
      e = i(e, g), r++;
    }
    var m = k === r;
    o = o || m;
  }
  o ? (r = p, e !== null && (p ? e.length = p : e = null)) : (e = i(e, { instancePath: s, keyword: "anyOf", params: {}, parentSchema: R, data: t }), r++);
  let b = r, H = !0, S = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let k = t.metric;
    if (k && typeof k == "object" && !Array.isArray(k)) {
      let j;
      k.of === void 0 && (j = "of") ? (e = i(e, {}), r++) : k.of !== void 0 && k.of !== "errors" && (e = i(e, {}), r++);
    }
  }
  var A = S === r;
  if (r = b, e !== null && (b ? e.length = b : e = null), A) {
    let k = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let g = t.atMost;
        if (typeof g == "string") {
          if (!Gr.test(g)) {
            let z = { instancePath: s + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: R.allOf[0].then.properties.atMost, data: g };
            e = i(e, z), r++;
          }
        } else {
          let z = { instancePath: s + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: R.allOf[0].then.properties.atMost, data: g };
          e = i(e, z), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let g = t.atLeast;
        if (typeof g == "string") {
          if (!Gr.test(g)) {
            let z = { instancePath: s + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: R.allOf[0].then.properties.atLeast, data: g };
            e = i(e, z), r++;
          }
        } else {
          let z = { instancePath: s + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: R.allOf[0].then.properties.atLeast, data: g };
          e = i(e, z), r++;
        }
      }
    }
    var A = k === r;
    H = A;
  }
  if (!H) {
    let k = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: R.allOf[0], data: t };
    e = i(e, k), r++;
  }
  let w = r, n = !0, f = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let k = t.metric;
    if (k && typeof k == "object" && !Array.isArray(k)) {
      let j;
      k.of === void 0 && (j = "of") ? (e = i(e, {}), r++) : k.of !== void 0 && k.of !== "latency" && (e = i(e, {}), r++);
    }
  }
  var c = f === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), c) {
    let k = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let g = t.atMost;
        if (typeof g == "string") {
          if (!Fr.test(g)) {
            let z = { instancePath: s + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: R.allOf[1].then.properties.atMost, data: g };
            e = i(e, z), r++;
          }
        } else {
          let z = { instancePath: s + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: R.allOf[1].then.properties.atMost, data: g };
          e = i(e, z), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let g = t.atLeast;
        if (typeof g == "string") {
          if (!Fr.test(g)) {
            let z = { instancePath: s + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: R.allOf[1].then.properties.atLeast, data: g };
            e = i(e, z), r++;
          }
        } else {
          let z = { instancePath: s + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: R.allOf[1].then.properties.atLeast, data: g };
          e = i(e, z), r++;
        }
      }
    }
    var c = k === r;
    n = c;
  }
  if (!n) {
    let k = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: R.allOf[1], data: t };
    e = i(e, k), r++;
  }
  let h = r, v = !0, L = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let k = t.metric;
    if (k && typeof k == "object" && !Array.isArray(k)) {
      let j;
      k.of === void 0 && (j = "of") ? (e = i(e, {}), r++) : k.of !== void 0 && k.of !== "requests" && (e = i(e, {}), r++);
    }
  }
  var _ = L === r;
  if (r = h, e !== null && (h ? e.length = h : e = null), _) {
    let k = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let g = t.atMost;
        if (typeof g == "number") {
          if (g < 0 || isNaN(g)) {
            let z = { instancePath: s + "/atMost", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: R.allOf[2].then.properties.atMost, data: g };
            e = i(e, z), r++;
          }
        } else {
          let z = { instancePath: s + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: R.allOf[2].then.properties.atMost, data: g };
          e = i(e, z), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let g = t.atLeast;
        if (typeof g == "number") {
          if (g < 0 || isNaN(g)) {
            let z = { instancePath: s + "/atLeast", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: R.allOf[2].then.properties.atLeast, data: g };
            e = i(e, z), r++;
          }
        } else {
          let z = { instancePath: s + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: R.allOf[2].then.properties.atLeast, data: g };
          e = i(e, z), r++;
        }
      }
    }
    var _ = k === r;
    v = _;
  }
  if (!v) {
    let k = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: R.allOf[2], data: t };
    e = i(e, k), r++;
  }
  let P = r, x = !0, y = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let k = t.metric;
    if (k && typeof k == "object" && !Array.isArray(k)) {
      let j;
      k.of === void 0 && (j = "of") ? (e = i(e, {}), r++) : k.of !== void 0 && k.of !== "gauge" && (e = i(e, {}), r++);
    }
  }
  var l = y === r;
  if (r = P, e !== null && (P ? e.length = P : e = null), l) {
    let k = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let g = t.atMost;
        if (typeof g != "number") {
          let z = { instancePath: s + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: R.allOf[3].then.properties.atMost, data: g };
          e = i(e, z), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let g = t.atLeast;
        if (typeof g != "number") {
          let z = { instancePath: s + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: R.allOf[3].then.properties.atLeast, data: g };
          e = i(e, z), r++;
        }
      }
    }
    var l = k === r;
    x = l;
  }
  if (!x) {
    let k = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: R.allOf[3], data: t };
    e = i(e, k), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: R, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: R, data: t }), r++), t.metric === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "metric" }, parentSchema: R, data: t }), r++);
    for (let k in t)
      me.call(R.properties, k) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: R, data: t }), r++);
    if (t.kind !== void 0) {
      let k = t.kind;
      if (k !== "threshold") {
        let j = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "threshold" }, parentSchema: R.properties.kind, data: k };
        e = i(e, j), r++;
      }
    }
    if (t.name !== void 0 && (le(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: d }) || (e = u(e, le.errors), r = e.length)), t.service !== void 0 && (ee(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: d }) || (e = u(e, ee.errors), r = e.length)), t.metric !== void 0 && (Ke(t.metric, { instancePath: s + "/metric", parentData: t, parentDataProperty: "metric", rootData: d }) || (e = u(e, Ke.errors), r = e.length)), t.arm !== void 0) {
      let k = t.arm;
      if (!(k === "gray" || k === "stable")) {
        let j = { instancePath: s + "/arm", keyword: "enum", params: { allowedValues: R.properties.arm.enum }, parentSchema: R.properties.arm, data: k };
        e = i(e, j), r++;
      }
    }
    if (t.quantile !== void 0) {
      let k = t.quantile;
      if (typeof k == "string") {
        if (!jt.test(k)) {
          let j = { instancePath: s + "/quantile", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, parentSchema: R.properties.quantile, data: k };
          e = i(e, j), r++;
        }
      } else {
        let j = { instancePath: s + "/quantile", keyword: "type", params: { type: "string" }, parentSchema: R.properties.quantile, data: k };
        e = i(e, j), r++;
      }
    }
    if (t.samples !== void 0) {
      let k = t.samples;
      if (!(typeof k == "number" && !(k % 1) && !isNaN(k))) {
        let j = { instancePath: s + "/samples", keyword: "type", params: { type: "integer" }, parentSchema: R.properties.samples, data: k };
        e = i(e, j), r++;
      }
      if (typeof k == "number" && (k < 1 || isNaN(k))) {
        let j = { instancePath: s + "/samples", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: R.properties.samples, data: k };
        e = i(e, j), r++;
      }
    }
    t.consecutive !== void 0 && (de(t.consecutive, { instancePath: s + "/consecutive", parentData: t, parentDataProperty: "consecutive", rootData: d }) || (e = u(e, de.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: R, data: t }), r++;
  return gr.errors = e, r === 0;
}
var ie = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency", "gauge"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-27" }, service: { $ref: "#/$defs/shared-4" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, _t = new RegExp("^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", "u");
function vr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let p = t.metric;
    if (p && typeof p == "object" && !Array.isArray(p) && p.of !== void 0) {
      let o = p.of;
      if (!(o === "errors" || o === "latency" || o === "gauge")) {
        let a = { instancePath: s + "/metric/of", keyword: "enum", params: { allowedValues: ie.allOf[0].properties.metric.properties.of.enum }, parentSchema: ie.allOf[0].properties.metric.properties.of, data: o };
        e = i(e, a), r++;
      }
    }
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ie, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: ie, data: t }), r++), t.metric === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "metric" }, parentSchema: ie, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "name" || p === "service" || p === "metric" || p === "worse" || p === "tolerate" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: ie, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "compare") {
        let o = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "compare" }, parentSchema: ie.properties.kind, data: p };
        e = i(e, o), r++;
      }
    }
    if (t.name !== void 0 && (le(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: d }) || (e = u(e, le.errors), r = e.length)), t.service !== void 0 && (ee(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: d }) || (e = u(e, ee.errors), r = e.length)), t.metric !== void 0 && (Ke(t.metric, { instancePath: s + "/metric", parentData: t, parentDataProperty: "metric", rootData: d }) || (e = u(e, Ke.errors), r = e.length)), t.worse !== void 0) {
      let p = t.worse;
      if (!(p === "higher" || p === "lower")) {
        let o = { instancePath: s + "/worse", keyword: "enum", params: { allowedValues: ie.properties.worse.enum }, parentSchema: ie.properties.worse, data: p };
        e = i(e, o), r++;
      }
    }
    if (t.tolerate !== void 0) {
      let p = t.tolerate;
      if (typeof p == "string") {
        if (!_t.test(p)) {
          let o = { instancePath: s + "/tolerate", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" }, parentSchema: ie.properties.tolerate, data: p };
          e = i(e, o), r++;
        }
      } else {
        let o = { instancePath: s + "/tolerate", keyword: "type", params: { type: "string" }, parentSchema: ie.properties.tolerate, data: p };
        e = i(e, o), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ie, data: t }), r++;
  return vr.errors = e, r === 0;
}
var Dt = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", "u");
function wr(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.stage === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "stage" }, parentSchema: N, data: t }), r++), t.traffic === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "traffic" }, parentSchema: N, data: t }), r++);
    for (let S in t)
      S === "stage" || S === "traffic" || S === "for" || S === "checks" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: S }, parentSchema: N, data: t }), r++);
    if (t.stage !== void 0 && (Le(t.stage, { instancePath: s + "/stage", parentData: t, parentDataProperty: "stage", rootData: d }) || (e = u(e, Le.errors), r = e.length)), t.traffic !== void 0) {
      let S = t.traffic;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        if (Object.keys(S).length < 1) {
          let A = { instancePath: s + "/traffic", keyword: "minProperties", params: { limit: 1 }, parentSchema: N.properties.traffic, data: S };
          e = i(e, A), r++;
        }
        for (let A in S)
          if (!(A === "match" || A === "weight" || A === "sticky")) {
            let w = { instancePath: s + "/traffic", keyword: "additionalProperties", params: { additionalProperty: A }, parentSchema: N.properties.traffic, data: S };
            e = i(e, w), r++;
          }
        if (S.match !== void 0) {
          let A = S.match;
          if (Array.isArray(A)) {
            if (A.length > 20) {
              let n = { instancePath: s + "/traffic/match", keyword: "maxItems", params: { limit: 20 }, parentSchema: N.properties.traffic.properties.match, data: A };
              e = i(e, n), r++;
            }
            if (A.length < 1) {
              let n = { instancePath: s + "/traffic/match", keyword: "minItems", params: { limit: 1 }, parentSchema: N.properties.traffic.properties.match, data: A };
              e = i(e, n), r++;
            }
            let w = A.length;
            for (let n = 0; n < w; n++) {
              let f = A[n], c = r, h = !1, v = null, L = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.header === void 0) {
                let j = { instancePath: s + "/traffic/match/" + n, keyword: "required", params: { missingProperty: "header" }, parentSchema: N.properties.traffic.properties.match.items.allOf[0].oneOf[0], data: f };
                e = i(e, j), r++;
              }
              var p = L === r;
              p && (h = !0, v = 0);
              let _ = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.cookie === void 0) {
                let j = { instancePath: s + "/traffic/match/" + n, keyword: "required", params: { missingProperty: "cookie" }, parentSchema: N.properties.traffic.properties.match.items.allOf[0].oneOf[1], data: f };
                e = i(e, j), r++;
              }
              var p = _ === r;
              if (p && h)
                h = !1, v = [v, 1];
              else {
                p && (h = !0, v = 1);
                let j = r;
                if (f && typeof f == "object" && !Array.isArray(f) && f.query === void 0) {
                  let z = { instancePath: s + "/traffic/match/" + n, keyword: "required", params: { missingProperty: "query" }, parentSchema: N.properties.traffic.properties.match.items.allOf[0].oneOf[2], data: f };
                  e = i(e, z), r++;
                }
                var p = j === r;
                p && h ? (h = !1, v = [v, 2]) : p && (h = !0, v = 2);
              }
              if (h)
                r = c, e !== null && (c ? e.length = c : e = null);
              else {
                let j = { instancePath: s + "/traffic/match/" + n, keyword: "oneOf", params: { passingSchemas: v }, parentSchema: N.properties.traffic.properties.match.items.allOf[0], data: f };
                e = i(e, j), r++;
              }
              let P = r, x = !1, y = null, l = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.equals === void 0) {
                let j = { instancePath: s + "/traffic/match/" + n, keyword: "required", params: { missingProperty: "equals" }, parentSchema: N.properties.traffic.properties.match.items.allOf[1].oneOf[0], data: f };
                e = i(e, j), r++;
              }
              var o = l === r;
              o && (x = !0, y = 0);
              let k = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.in === void 0) {
                let j = { instancePath: s + "/traffic/match/" + n, keyword: "required", params: { missingProperty: "in" }, parentSchema: N.properties.traffic.properties.match.items.allOf[1].oneOf[1], data: f };
                e = i(e, j), r++;
              }
              var o = k === r;
              if (o && x ? (x = !1, y = [y, 1]) : o && (x = !0, y = 1), x)
                r = P, e !== null && (P ? e.length = P : e = null);
              else {
                let j = { instancePath: s + "/traffic/match/" + n, keyword: "oneOf", params: { passingSchemas: y }, parentSchema: N.properties.traffic.properties.match.items.allOf[1], data: f };
                e = i(e, j), r++;
              }
              if (f && typeof f == "object" && !Array.isArray(f)) {
                for (let j in f)
                  if (!(j === "header" || j === "cookie" || j === "query" || j === "equals" || j === "in")) {
                    let g = { instancePath: s + "/traffic/match/" + n, keyword: "additionalProperties", params: { additionalProperty: j }, parentSchema: N.properties.traffic.properties.match.items, data: f };
                    e = i(e, g), r++;
                  }
                if (f.header !== void 0) {
                  let j = f.header;
                  if (typeof j == "string") {
                    if (!Dt.test(j)) {
                      let g = { instancePath: s + "/traffic/match/" + n + "/header", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, parentSchema: N.properties.traffic.properties.match.items.properties.header, data: j };
                      e = i(e, g), r++;
                    }
                  } else {
                    let g = { instancePath: s + "/traffic/match/" + n + "/header", keyword: "type", params: { type: "string" }, parentSchema: N.properties.traffic.properties.match.items.properties.header, data: j };
                    e = i(e, g), r++;
                  }
                }
                if (f.cookie !== void 0 && (Ze(f.cookie, { instancePath: s + "/traffic/match/" + n + "/cookie", parentData: f, parentDataProperty: "cookie", rootData: d }) || (e = u(e, Ze.errors), r = e.length)), f.query !== void 0 && (Ze(f.query, { instancePath: s + "/traffic/match/" + n + "/query", parentData: f, parentDataProperty: "query", rootData: d }) || (e = u(e, Ze.errors), r = e.length)), f.equals !== void 0 && (xe(f.equals, { instancePath: s + "/traffic/match/" + n + "/equals", parentData: f, parentDataProperty: "equals", rootData: d }) || (e = u(e, xe.errors), r = e.length)), f.in !== void 0) {
                  let j = f.in;
                  if (Array.isArray(j)) {
                    if (j.length > 1e3) {
                      let z = { instancePath: s + "/traffic/match/" + n + "/in", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: N.properties.traffic.properties.match.items.properties.in, data: j };
                      e = i(e, z), r++;
                    }
                    if (j.length < 1) {
                      let z = { instancePath: s + "/traffic/match/" + n + "/in", keyword: "minItems", params: { limit: 1 }, parentSchema: N.properties.traffic.properties.match.items.properties.in, data: j };
                      e = i(e, z), r++;
                    }
                    let g = j.length;
                    for (let z = 0; z < g; z++)
                      xe(j[z], { instancePath: s + "/traffic/match/" + n + "/in/" + z, parentData: j, parentDataProperty: z, rootData: d }) || (e = u(e, xe.errors), r = e.length);
                  } else {
                    let g = { instancePath: s + "/traffic/match/" + n + "/in", keyword: "type", params: { type: "array" }, parentSchema: N.properties.traffic.properties.match.items.properties.in, data: j };
                    e = i(e, g), r++;
                  }
                }
              } else {
                let j = { instancePath: s + "/traffic/match/" + n, keyword: "type", params: { type: "object" }, parentSchema: N.properties.traffic.properties.match.items, data: f };
                e = i(e, j), r++;
              }
            }
          } else {
            let w = { instancePath: s + "/traffic/match", keyword: "type", params: { type: "array" }, parentSchema: N.properties.traffic.properties.match, data: A };
            e = i(e, w), r++;
          }
        }
        if (S.weight !== void 0 && (ge(S.weight, { instancePath: s + "/traffic/weight", parentData: S, parentDataProperty: "weight", rootData: d }) || (e = u(e, ge.errors), r = e.length)), S.sticky !== void 0) {
          let A = S.sticky;
          if (A && typeof A == "object" && !Array.isArray(A)) {
            if (A.cookie === void 0) {
              let w = { instancePath: s + "/traffic/sticky", keyword: "required", params: { missingProperty: "cookie" }, parentSchema: N.properties.traffic.properties.sticky, data: A };
              e = i(e, w), r++;
            }
            for (let w in A)
              if (w !== "cookie") {
                let n = { instancePath: s + "/traffic/sticky", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: N.properties.traffic.properties.sticky, data: A };
                e = i(e, n), r++;
              }
            A.cookie !== void 0 && (Ve(A.cookie, { instancePath: s + "/traffic/sticky/cookie", parentData: A, parentDataProperty: "cookie", rootData: d }) || (e = u(e, Ve.errors), r = e.length));
          } else {
            let w = { instancePath: s + "/traffic/sticky", keyword: "type", params: { type: "object" }, parentSchema: N.properties.traffic.properties.sticky, data: A };
            e = i(e, w), r++;
          }
        }
      } else {
        let A = { instancePath: s + "/traffic", keyword: "type", params: { type: "object" }, parentSchema: N.properties.traffic, data: S };
        e = i(e, A), r++;
      }
    }
    if (t.for !== void 0) {
      let S = t.for;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        for (let A in S)
          if (!(A === "atLeast" || A === "atMost" || A === "warmUp")) {
            let w = { instancePath: s + "/for", keyword: "additionalProperties", params: { additionalProperty: A }, parentSchema: N.properties.for, data: S };
            e = i(e, w), r++;
          }
        S.atLeast !== void 0 && (O(S.atLeast, { instancePath: s + "/for/atLeast", parentData: S, parentDataProperty: "atLeast", rootData: d }) || (e = u(e, O.errors), r = e.length)), S.atMost !== void 0 && (O(S.atMost, { instancePath: s + "/for/atMost", parentData: S, parentDataProperty: "atMost", rootData: d }) || (e = u(e, O.errors), r = e.length)), S.warmUp !== void 0 && (O(S.warmUp, { instancePath: s + "/for/warmUp", parentData: S, parentDataProperty: "warmUp", rootData: d }) || (e = u(e, O.errors), r = e.length));
      } else {
        let A = { instancePath: s + "/for", keyword: "type", params: { type: "object" }, parentSchema: N.properties.for, data: S };
        e = i(e, A), r++;
      }
    }
    if (t.checks !== void 0) {
      let S = t.checks;
      if (Array.isArray(S)) {
        if (S.length > 50) {
          let w = { instancePath: s + "/checks", keyword: "maxItems", params: { limit: 50 }, parentSchema: N.properties.checks, data: S };
          e = i(e, w), r++;
        }
        let A = S.length;
        for (let w = 0; w < A; w++) {
          let n = S[w], f = r, c = !0, h = r;
          if (r === h)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let g;
              n.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "http" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var a = h === r;
          if (r = f, e !== null && (f ? e.length = f : e = null), a) {
            let g = r;
            yr(n, { instancePath: s + "/checks/" + w, parentData: S, parentDataProperty: w, rootData: d }) || (e = u(e, yr.errors), r = e.length);
            var a = g === r;
            c = a;
          }
          if (!c) {
            let g = { instancePath: s + "/checks/" + w, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.properties.checks.items.allOf[0], data: n };
            e = i(e, g), r++;
          }
          let v = r, L = !0, _ = r;
          if (r === _)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let g;
              n.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "command" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var m = _ === r;
          if (r = v, e !== null && (v ? e.length = v : e = null), m) {
            let g = r;
            lr(n, { instancePath: s + "/checks/" + w, parentData: S, parentDataProperty: w, rootData: d }) || (e = u(e, lr.errors), r = e.length);
            var m = g === r;
            L = m;
          }
          if (!L) {
            let g = { instancePath: s + "/checks/" + w, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.properties.checks.items.allOf[1], data: n };
            e = i(e, g), r++;
          }
          let P = r, x = !0, y = r;
          if (r === y)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let g;
              n.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "threshold" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var b = y === r;
          if (r = P, e !== null && (P ? e.length = P : e = null), b) {
            let g = r;
            gr(n, { instancePath: s + "/checks/" + w, parentData: S, parentDataProperty: w, rootData: d }) || (e = u(e, gr.errors), r = e.length);
            var b = g === r;
            x = b;
          }
          if (!x) {
            let g = { instancePath: s + "/checks/" + w, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.properties.checks.items.allOf[2], data: n };
            e = i(e, g), r++;
          }
          let l = r, k = !0, j = r;
          if (r === j)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let g;
              n.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "compare" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var H = j === r;
          if (r = l, e !== null && (l ? e.length = l : e = null), H) {
            let g = r;
            vr(n, { instancePath: s + "/checks/" + w, parentData: S, parentDataProperty: w, rootData: d }) || (e = u(e, vr.errors), r = e.length);
            var H = g === r;
            k = H;
          }
          if (!k) {
            let g = { instancePath: s + "/checks/" + w, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.properties.checks.items.allOf[3], data: n };
            e = i(e, g), r++;
          }
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.kind === void 0) {
              let g = { instancePath: s + "/checks/" + w, keyword: "required", params: { missingProperty: "kind" }, parentSchema: N.properties.checks.items, data: n };
              e = i(e, g), r++;
            }
            if (n.kind !== void 0) {
              let g = n.kind;
              if (!(g === "http" || g === "command" || g === "threshold" || g === "compare")) {
                let z = { instancePath: s + "/checks/" + w + "/kind", keyword: "enum", params: { allowedValues: N.properties.checks.items.properties.kind.enum }, parentSchema: N.properties.checks.items.properties.kind, data: g };
                e = i(e, z), r++;
              }
            }
          } else {
            let g = { instancePath: s + "/checks/" + w, keyword: "type", params: { type: "object" }, parentSchema: N.properties.checks.items, data: n };
            e = i(e, g), r++;
          }
        }
      } else {
        let A = { instancePath: s + "/checks", keyword: "type", params: { type: "array" }, parentSchema: N.properties.checks, data: S };
        e = i(e, A), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: N, data: t }), r++;
  return wr.errors = e, r === 0;
}
var Qr = { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, zt = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
function He(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? zt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, parentSchema: Qr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Qr, data: t }), r++), He.errors = e, r === 0;
}
var Ot = new RegExp("^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$", "u"), Zt = new RegExp("^\\d{1,4}(\\.\\d{1,2})?%$", "u"), Jr = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", "u");
function $r(t, { instancePath: s = "", parentData: D, parentDataProperty: Z, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.apiVersion === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "apiVersion" }, parentSchema: $, data: t }), r++), t.release === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "release" }, parentSchema: $, data: t }), r++), t.services === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "services" }, parentSchema: $, data: t }), r++), t.process === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "process" }, parentSchema: $, data: t }), r++);
    for (let n in t)
      me.call($.properties, n) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: $, data: t }), r++);
    if (t.apiVersion !== void 0) {
      let n = t.apiVersion;
      if (n !== "gray-release/v1") {
        let f = { instancePath: s + "/apiVersion", keyword: "const", params: { allowedValue: "gray-release/v1" }, parentSchema: $.properties.apiVersion, data: n };
        e = i(e, f), r++;
      }
    }
    if (t.release !== void 0 && (Le(t.release, { instancePath: s + "/release", parentData: t, parentDataProperty: "release", rootData: d }) || (e = u(e, Le.errors), r = e.length)), t.registry !== void 0) {
      let n = t.registry, f = r, c = !0, h = r;
      if (r === h)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let l;
          n.kind === void 0 && (l = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "git" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var p = h === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), p) {
        let l = r;
        je(n, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: d }) || (e = u(e, je.errors), r = e.length);
        var p = l === r;
        c = p;
      }
      if (!c) {
        let l = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.registry.allOf[0], data: n };
        e = i(e, l), r++;
      }
      let v = r, L = !0, _ = r;
      if (r === _)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let l;
          n.kind === void 0 && (l = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "github" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var o = _ === r;
      if (r = v, e !== null && (v ? e.length = v : e = null), o) {
        let l = r;
        qe(n, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: d }) || (e = u(e, qe.errors), r = e.length);
        var o = l === r;
        L = o;
      }
      if (!L) {
        let l = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.registry.allOf[1], data: n };
        e = i(e, l), r++;
      }
      let P = r, x = !0, y = r;
      if (r === y)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let l;
          n.kind === void 0 && (l = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "file" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var a = y === r;
      if (r = P, e !== null && (P ? e.length = P : e = null), a) {
        let l = r;
        _e(n, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: d }) || (e = u(e, _e.errors), r = e.length);
        var a = l === r;
        x = a;
      }
      if (!x) {
        let l = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.registry.allOf[2], data: n };
        e = i(e, l), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.kind === void 0) {
          let l = { instancePath: s + "/registry", keyword: "required", params: { missingProperty: "kind" }, parentSchema: $.properties.registry, data: n };
          e = i(e, l), r++;
        }
        n.kind !== void 0 && (De(n.kind, { instancePath: s + "/registry/kind", parentData: n, parentDataProperty: "kind", rootData: d }) || (e = u(e, De.errors), r = e.length));
      } else {
        let l = { instancePath: s + "/registry", keyword: "type", params: { type: "object" }, parentSchema: $.properties.registry, data: n };
        e = i(e, l), r++;
      }
    }
    if (t.journal !== void 0) {
      let n = t.journal, f = r, c = !0, h = r;
      if (r === h)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let l;
          n.kind === void 0 && (l = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "git" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var m = h === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), m) {
        let l = r;
        je(n, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: d }) || (e = u(e, je.errors), r = e.length);
        var m = l === r;
        c = m;
      }
      if (!c) {
        let l = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.journal.allOf[0], data: n };
        e = i(e, l), r++;
      }
      let v = r, L = !0, _ = r;
      if (r === _)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let l;
          n.kind === void 0 && (l = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "github" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var b = _ === r;
      if (r = v, e !== null && (v ? e.length = v : e = null), b) {
        let l = r;
        qe(n, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: d }) || (e = u(e, qe.errors), r = e.length);
        var b = l === r;
        L = b;
      }
      if (!L) {
        let l = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.journal.allOf[1], data: n };
        e = i(e, l), r++;
      }
      let P = r, x = !0, y = r;
      if (r === y)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let l;
          n.kind === void 0 && (l = "kind") ? (e = i(e, {}), r++) : n.kind !== void 0 && n.kind !== "file" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var H = y === r;
      if (r = P, e !== null && (P ? e.length = P : e = null), H) {
        let l = r;
        _e(n, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: d }) || (e = u(e, _e.errors), r = e.length);
        var H = l === r;
        x = H;
      }
      if (!x) {
        let l = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.journal.allOf[2], data: n };
        e = i(e, l), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.kind === void 0) {
          let l = { instancePath: s + "/journal", keyword: "required", params: { missingProperty: "kind" }, parentSchema: $.properties.journal, data: n };
          e = i(e, l), r++;
        }
        n.kind !== void 0 && (De(n.kind, { instancePath: s + "/journal/kind", parentData: n, parentDataProperty: "kind", rootData: d }) || (e = u(e, De.errors), r = e.length));
      } else {
        let l = { instancePath: s + "/journal", keyword: "type", params: { type: "object" }, parentSchema: $.properties.journal, data: n };
        e = i(e, l), r++;
      }
    }
    if (t.services !== void 0) {
      let n = t.services;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length > 5e3) {
          let f = { instancePath: s + "/services", keyword: "maxProperties", params: { limit: 5e3 }, parentSchema: $.properties.services, data: n };
          e = i(e, f), r++;
        }
        if (Object.keys(n).length < 1) {
          let f = { instancePath: s + "/services", keyword: "minProperties", params: { limit: 1 }, parentSchema: $.properties.services, data: n };
          e = i(e, f), r++;
        }
        for (let f in n) {
          let c = r;
          if (typeof f == "string" && !rr.test(f)) {
            let h = { instancePath: s + "/services", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: $.properties.services.propertyNames, data: f, propertyName: f };
            e = i(e, h), r++;
          }
          var S = c === r;
          if (!S) {
            let h = { instancePath: s + "/services", keyword: "propertyNames", params: { propertyName: f }, parentSchema: $.properties.services, data: n };
            e = i(e, h), r++;
          }
        }
        for (let f in n)
          cr(n[f], { instancePath: s + "/services/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: f, rootData: d }) || (e = u(e, cr.errors), r = e.length);
      } else {
        let f = { instancePath: s + "/services", keyword: "type", params: { type: "object" }, parentSchema: $.properties.services, data: n };
        e = i(e, f), r++;
      }
    }
    if (t.process !== void 0) {
      let n = t.process;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.test === void 0) {
          let f = { instancePath: s + "/process", keyword: "required", params: { missingProperty: "test" }, parentSchema: $.properties.process, data: n };
          e = i(e, f), r++;
        }
        for (let f in n)
          if (!(f === "release" || f === "test" || f === "chain" || f === "risk" || f === "inconclusive" || f === "promote" || f === "revert" || f === "hold")) {
            let c = { instancePath: s + "/process", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: $.properties.process, data: n };
            e = i(e, c), r++;
          }
        if (n.release !== void 0) {
          let f = n.release;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let c in f)
              if (!(c === "slice" || c === "deadline")) {
                let h = { instancePath: s + "/process/release", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: $.properties.process.properties.release, data: f };
                e = i(e, h), r++;
              }
            if (f.slice !== void 0) {
              let c = f.slice, h = r, v = !1, L = r;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
                let _ = { instancePath: s + "/process/release/slice", keyword: "type", params: { type: "integer" }, parentSchema: $.properties.process.properties.release.properties.slice.anyOf[0], data: c };
                e = i(e, _), r++;
              }
              if (typeof c == "number") {
                if (c > 1e3 || isNaN(c)) {
                  let _ = { instancePath: s + "/process/release/slice", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: $.properties.process.properties.release.properties.slice.anyOf[0], data: c };
                  e = i(e, _), r++;
                }
                if (c < 1 || isNaN(c)) {
                  let _ = { instancePath: s + "/process/release/slice", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: $.properties.process.properties.release.properties.slice.anyOf[0], data: c };
                  e = i(e, _), r++;
                }
              }
              var A = L === r;
              if (v = v || A, !v) {
                let _ = r;
                if (typeof c == "string") {
                  if (!Yr.test(c)) {
                    let x = { instancePath: s + "/process/release/slice", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: $.properties.process.properties.release.properties.slice.anyOf[1], data: c };
                    e = i(e, x), r++;
                  }
                } else {
                  let x = { instancePath: s + "/process/release/slice", keyword: "type", params: { type: "string" }, parentSchema: $.properties.process.properties.release.properties.slice.anyOf[1], data: c };
                  e = i(e, x), r++;
                }
                var A = _ === r;
                v = v || A;
              }
              if (v)
                r = h, e !== null && (h ? e.length = h : e = null);
              else {
                let _ = { instancePath: s + "/process/release/slice", keyword: "anyOf", params: {}, parentSchema: $.properties.process.properties.release.properties.slice, data: c };
                e = i(e, _), r++;
              }
            }
            f.deadline !== void 0 && (O(f.deadline, { instancePath: s + "/process/release/deadline", parentData: f, parentDataProperty: "deadline", rootData: d }) || (e = u(e, O.errors), r = e.length));
          } else {
            let c = { instancePath: s + "/process/release", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.release, data: f };
            e = i(e, c), r++;
          }
        }
        if (n.test !== void 0) {
          let f = n.test;
          if (Array.isArray(f)) {
            if (f.length > 50) {
              let h = { instancePath: s + "/process/test", keyword: "maxItems", params: { limit: 50 }, parentSchema: $.properties.process.properties.test, data: f };
              e = i(e, h), r++;
            }
            if (f.length < 1) {
              let h = { instancePath: s + "/process/test", keyword: "minItems", params: { limit: 1 }, parentSchema: $.properties.process.properties.test, data: f };
              e = i(e, h), r++;
            }
            let c = f.length;
            for (let h = 0; h < c; h++)
              wr(f[h], { instancePath: s + "/process/test/" + h, parentData: f, parentDataProperty: h, rootData: d }) || (e = u(e, wr.errors), r = e.length);
          } else {
            let c = { instancePath: s + "/process/test", keyword: "type", params: { type: "array" }, parentSchema: $.properties.process.properties.test, data: f };
            e = i(e, c), r++;
          }
        }
        if (n.chain !== void 0) {
          let f = n.chain;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.entry === void 0) {
              let c = { instancePath: s + "/process/chain", keyword: "required", params: { missingProperty: "entry" }, parentSchema: $.properties.process.properties.chain, data: f };
              e = i(e, c), r++;
            }
            for (let c in f)
              if (!(c === "header" || c === "entry")) {
                let h = { instancePath: s + "/process/chain", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: $.properties.process.properties.chain, data: f };
                e = i(e, h), r++;
              }
            if (f.header !== void 0) {
              let c = f.header;
              if (typeof c == "string") {
                if (!Ot.test(c)) {
                  let h = { instancePath: s + "/process/chain/header", keyword: "pattern", params: { pattern: "^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$" }, parentSchema: $.properties.process.properties.chain.properties.header, data: c };
                  e = i(e, h), r++;
                }
              } else {
                let h = { instancePath: s + "/process/chain/header", keyword: "type", params: { type: "string" }, parentSchema: $.properties.process.properties.chain.properties.header, data: c };
                e = i(e, h), r++;
              }
            }
            if (f.entry !== void 0) {
              let c = f.entry;
              if (Array.isArray(c)) {
                if (c.length > 100) {
                  let _ = { instancePath: s + "/process/chain/entry", keyword: "maxItems", params: { limit: 100 }, parentSchema: $.properties.process.properties.chain.properties.entry, data: c };
                  e = i(e, _), r++;
                }
                if (c.length < 1) {
                  let _ = { instancePath: s + "/process/chain/entry", keyword: "minItems", params: { limit: 1 }, parentSchema: $.properties.process.properties.chain.properties.entry, data: c };
                  e = i(e, _), r++;
                }
                let h = c.length;
                for (let _ = 0; _ < h; _++)
                  ee(c[_], { instancePath: s + "/process/chain/entry/" + _, parentData: c, parentDataProperty: _, rootData: d }) || (e = u(e, ee.errors), r = e.length);
                let v = c.length, L;
                if (v > 1) {
                  e: for (; v--; )
                    for (L = v; L--; )
                      if (Wr(c[v], c[L])) {
                        let _ = { instancePath: s + "/process/chain/entry", keyword: "uniqueItems", params: { i: v, j: L }, parentSchema: $.properties.process.properties.chain.properties.entry, data: c };
                        e = i(e, _), r++;
                        break e;
                      }
                }
              } else {
                let h = { instancePath: s + "/process/chain/entry", keyword: "type", params: { type: "array" }, parentSchema: $.properties.process.properties.chain.properties.entry, data: c };
                e = i(e, h), r++;
              }
            }
          } else {
            let c = { instancePath: s + "/process/chain", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.chain, data: f };
            e = i(e, c), r++;
          }
        }
        if (n.risk !== void 0) {
          let f = n.risk;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let c in f)
              if (!(c === "falseRevert" || c === "missed" || c === "ruleOut")) {
                let h = { instancePath: s + "/process/risk", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: $.properties.process.properties.risk, data: f };
                e = i(e, h), r++;
              }
            if (f.falseRevert !== void 0 && (ge(f.falseRevert, { instancePath: s + "/process/risk/falseRevert", parentData: f, parentDataProperty: "falseRevert", rootData: d }) || (e = u(e, ge.errors), r = e.length)), f.missed !== void 0 && (ge(f.missed, { instancePath: s + "/process/risk/missed", parentData: f, parentDataProperty: "missed", rootData: d }) || (e = u(e, ge.errors), r = e.length)), f.ruleOut !== void 0) {
              let c = f.ruleOut;
              if (typeof c == "string") {
                if (!Zt.test(c)) {
                  let h = { instancePath: s + "/process/risk/ruleOut", keyword: "pattern", params: { pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" }, parentSchema: $.properties.process.properties.risk.properties.ruleOut, data: c };
                  e = i(e, h), r++;
                }
              } else {
                let h = { instancePath: s + "/process/risk/ruleOut", keyword: "type", params: { type: "string" }, parentSchema: $.properties.process.properties.risk.properties.ruleOut, data: c };
                e = i(e, h), r++;
              }
            }
          } else {
            let c = { instancePath: s + "/process/risk", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.risk, data: f };
            e = i(e, c), r++;
          }
        }
        if (n.inconclusive !== void 0) {
          let f = n.inconclusive;
          if (!(f === "hold" || f === "revert")) {
            let c = { instancePath: s + "/process/inconclusive", keyword: "enum", params: { allowedValues: $.properties.process.properties.inconclusive.enum }, parentSchema: $.properties.process.properties.inconclusive, data: f };
            e = i(e, c), r++;
          }
        }
        if (n.promote !== void 0) {
          let f = n.promote;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let c in f)
              if (!(c === "approval" || c === "approvers" || c === "watch")) {
                let h = { instancePath: s + "/process/promote", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: $.properties.process.properties.promote, data: f };
                e = i(e, h), r++;
              }
            if (f.approval !== void 0) {
              let c = f.approval;
              if (!(c === "none" || c === "comment" || c === "environment")) {
                let h = { instancePath: s + "/process/promote/approval", keyword: "enum", params: { allowedValues: $.properties.process.properties.promote.properties.approval.enum }, parentSchema: $.properties.process.properties.promote.properties.approval, data: c };
                e = i(e, h), r++;
              }
            }
            if (f.approvers !== void 0) {
              let c = f.approvers;
              if (c && typeof c == "object" && !Array.isArray(c)) {
                for (let h in c)
                  if (!(h === "people" || h === "lasts" || h === "author" || h === "environment")) {
                    let v = { instancePath: s + "/process/promote/approvers", keyword: "additionalProperties", params: { additionalProperty: h }, parentSchema: $.properties.process.properties.promote.properties.approvers, data: c };
                    e = i(e, v), r++;
                  }
                if (c.people !== void 0) {
                  let h = c.people;
                  if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
                    let v = { instancePath: s + "/process/promote/approvers/people", keyword: "type", params: { type: "integer" }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.people, data: h };
                    e = i(e, v), r++;
                  }
                  if (typeof h == "number") {
                    if (h > 10 || isNaN(h)) {
                      let v = { instancePath: s + "/process/promote/approvers/people", keyword: "maximum", params: { comparison: "<=", limit: 10 }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.people, data: h };
                      e = i(e, v), r++;
                    }
                    if (h < 1 || isNaN(h)) {
                      let v = { instancePath: s + "/process/promote/approvers/people", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.people, data: h };
                      e = i(e, v), r++;
                    }
                  }
                }
                if (c.lasts !== void 0 && (O(c.lasts, { instancePath: s + "/process/promote/approvers/lasts", parentData: c, parentDataProperty: "lasts", rootData: d }) || (e = u(e, O.errors), r = e.length)), c.author !== void 0 && (ye(c.author, { instancePath: s + "/process/promote/approvers/author", parentData: c, parentDataProperty: "author", rootData: d }) || (e = u(e, ye.errors), r = e.length)), c.environment !== void 0) {
                  let h = c.environment;
                  if (typeof h == "string") {
                    if (B(h) > 255) {
                      let v = { instancePath: s + "/process/promote/approvers/environment", keyword: "maxLength", params: { limit: 255 }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.environment, data: h };
                      e = i(e, v), r++;
                    }
                    if (!Jr.test(h)) {
                      let v = { instancePath: s + "/process/promote/approvers/environment", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.environment, data: h };
                      e = i(e, v), r++;
                    }
                  } else {
                    let v = { instancePath: s + "/process/promote/approvers/environment", keyword: "type", params: { type: "string" }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.environment, data: h };
                    e = i(e, v), r++;
                  }
                }
              } else {
                let h = { instancePath: s + "/process/promote/approvers", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.promote.properties.approvers, data: c };
                e = i(e, h), r++;
              }
            }
            f.watch !== void 0 && (O(f.watch, { instancePath: s + "/process/promote/watch", parentData: f, parentDataProperty: "watch", rootData: d }) || (e = u(e, O.errors), r = e.length));
          } else {
            let c = { instancePath: s + "/process/promote", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.promote, data: f };
            e = i(e, c), r++;
          }
        }
        if (n.revert !== void 0) {
          let f = n.revert;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let c in f)
              if (!(c === "on" || c === "deadline")) {
                let h = { instancePath: s + "/process/revert", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: $.properties.process.properties.revert, data: f };
                e = i(e, h), r++;
              }
            if (f.on !== void 0) {
              let c = f.on;
              if (Array.isArray(c)) {
                if (c.length > 3) {
                  let _ = { instancePath: s + "/process/revert/on", keyword: "maxItems", params: { limit: 3 }, parentSchema: $.properties.process.properties.revert.properties.on, data: c };
                  e = i(e, _), r++;
                }
                let h = c.length;
                for (let _ = 0; _ < h; _++) {
                  let P = c[_];
                  if (typeof P != "string") {
                    let x = { instancePath: s + "/process/revert/on/" + _, keyword: "type", params: { type: "string" }, parentSchema: $.properties.process.properties.revert.properties.on.items, data: P };
                    e = i(e, x), r++;
                  }
                  if (!(P === "failed" || P === "cancelled" || P === "deadline")) {
                    let x = { instancePath: s + "/process/revert/on/" + _, keyword: "enum", params: { allowedValues: $.properties.process.properties.revert.properties.on.items.enum }, parentSchema: $.properties.process.properties.revert.properties.on.items, data: P };
                    e = i(e, x), r++;
                  }
                }
                let v = c.length, L;
                if (v > 1) {
                  let _ = {};
                  for (; v--; ) {
                    let P = c[v];
                    if (typeof P == "string") {
                      if (typeof _[P] == "number") {
                        L = _[P];
                        let x = { instancePath: s + "/process/revert/on", keyword: "uniqueItems", params: { i: v, j: L }, parentSchema: $.properties.process.properties.revert.properties.on, data: c };
                        e = i(e, x), r++;
                        break;
                      }
                      _[P] = v;
                    }
                  }
                }
              } else {
                let h = { instancePath: s + "/process/revert/on", keyword: "type", params: { type: "array" }, parentSchema: $.properties.process.properties.revert.properties.on, data: c };
                e = i(e, h), r++;
              }
            }
            f.deadline !== void 0 && (O(f.deadline, { instancePath: s + "/process/revert/deadline", parentData: f, parentDataProperty: "deadline", rootData: d }) || (e = u(e, O.errors), r = e.length));
          } else {
            let c = { instancePath: s + "/process/revert", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.revert, data: f };
            e = i(e, c), r++;
          }
        }
        if (n.hold !== void 0) {
          let f = n.hold;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let c in f)
              if (!(c === "wait" || c === "expires")) {
                let h = { instancePath: s + "/process/hold", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: $.properties.process.properties.hold, data: f };
                e = i(e, h), r++;
              }
            f.wait !== void 0 && (O(f.wait, { instancePath: s + "/process/hold/wait", parentData: f, parentDataProperty: "wait", rootData: d }) || (e = u(e, O.errors), r = e.length)), f.expires !== void 0 && (O(f.expires, { instancePath: s + "/process/hold/expires", parentData: f, parentDataProperty: "expires", rootData: d }) || (e = u(e, O.errors), r = e.length));
          } else {
            let c = { instancePath: s + "/process/hold", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.hold, data: f };
            e = i(e, c), r++;
          }
        }
      } else {
        let f = { instancePath: s + "/process", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process, data: n };
        e = i(e, f), r++;
      }
    }
    if (t.onBusy !== void 0) {
      let n = t.onBusy;
      if (!(n === "queue" || n === "refuse" || n === "supersede")) {
        let f = { instancePath: s + "/onBusy", keyword: "enum", params: { allowedValues: $.properties.onBusy.enum }, parentSchema: $.properties.onBusy, data: n };
        e = i(e, f), r++;
      }
    }
    if (t.freeze !== void 0) {
      let n = t.freeze;
      if (Array.isArray(n)) {
        if (n.length > 100) {
          let c = { instancePath: s + "/freeze", keyword: "maxItems", params: { limit: 100 }, parentSchema: $.properties.freeze, data: n };
          e = i(e, c), r++;
        }
        let f = n.length;
        for (let c = 0; c < f; c++) {
          let h = n[c];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.days === void 0) {
              let v = { instancePath: s + "/freeze/" + c, keyword: "required", params: { missingProperty: "days" }, parentSchema: $.properties.freeze.items, data: h };
              e = i(e, v), r++;
            }
            if (h.from === void 0) {
              let v = { instancePath: s + "/freeze/" + c, keyword: "required", params: { missingProperty: "from" }, parentSchema: $.properties.freeze.items, data: h };
              e = i(e, v), r++;
            }
            if (h.to === void 0) {
              let v = { instancePath: s + "/freeze/" + c, keyword: "required", params: { missingProperty: "to" }, parentSchema: $.properties.freeze.items, data: h };
              e = i(e, v), r++;
            }
            if (h.zone === void 0) {
              let v = { instancePath: s + "/freeze/" + c, keyword: "required", params: { missingProperty: "zone" }, parentSchema: $.properties.freeze.items, data: h };
              e = i(e, v), r++;
            }
            for (let v in h)
              if (!(v === "days" || v === "from" || v === "to" || v === "zone")) {
                let L = { instancePath: s + "/freeze/" + c, keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: $.properties.freeze.items, data: h };
                e = i(e, L), r++;
              }
            if (h.days !== void 0) {
              let v = h.days;
              if (Array.isArray(v)) {
                if (v.length > 7) {
                  let _ = { instancePath: s + "/freeze/" + c + "/days", keyword: "maxItems", params: { limit: 7 }, parentSchema: $.properties.freeze.items.properties.days, data: v };
                  e = i(e, _), r++;
                }
                if (v.length < 1) {
                  let _ = { instancePath: s + "/freeze/" + c + "/days", keyword: "minItems", params: { limit: 1 }, parentSchema: $.properties.freeze.items.properties.days, data: v };
                  e = i(e, _), r++;
                }
                let L = v.length;
                for (let _ = 0; _ < L; _++) {
                  let P = v[_];
                  if (typeof P != "string") {
                    let x = { instancePath: s + "/freeze/" + c + "/days/" + _, keyword: "type", params: { type: "string" }, parentSchema: $.properties.freeze.items.properties.days.items, data: P };
                    e = i(e, x), r++;
                  }
                  if (!(P === "mon" || P === "tue" || P === "wed" || P === "thu" || P === "fri" || P === "sat" || P === "sun")) {
                    let x = { instancePath: s + "/freeze/" + c + "/days/" + _, keyword: "enum", params: { allowedValues: $.properties.freeze.items.properties.days.items.enum }, parentSchema: $.properties.freeze.items.properties.days.items, data: P };
                    e = i(e, x), r++;
                  }
                }
              } else {
                let L = { instancePath: s + "/freeze/" + c + "/days", keyword: "type", params: { type: "array" }, parentSchema: $.properties.freeze.items.properties.days, data: v };
                e = i(e, L), r++;
              }
            }
            if (h.from !== void 0 && (He(h.from, { instancePath: s + "/freeze/" + c + "/from", parentData: h, parentDataProperty: "from", rootData: d }) || (e = u(e, He.errors), r = e.length)), h.to !== void 0 && (He(h.to, { instancePath: s + "/freeze/" + c + "/to", parentData: h, parentDataProperty: "to", rootData: d }) || (e = u(e, He.errors), r = e.length)), h.zone !== void 0) {
              let v = h.zone;
              if (typeof v == "string") {
                if (B(v) > 64) {
                  let L = { instancePath: s + "/freeze/" + c + "/zone", keyword: "maxLength", params: { limit: 64 }, parentSchema: $.properties.freeze.items.properties.zone, data: v };
                  e = i(e, L), r++;
                }
                if (B(v) < 1) {
                  let L = { instancePath: s + "/freeze/" + c + "/zone", keyword: "minLength", params: { limit: 1 }, parentSchema: $.properties.freeze.items.properties.zone, data: v };
                  e = i(e, L), r++;
                }
              } else {
                let L = { instancePath: s + "/freeze/" + c + "/zone", keyword: "type", params: { type: "string" }, parentSchema: $.properties.freeze.items.properties.zone, data: v };
                e = i(e, L), r++;
              }
            }
          } else {
            let v = { instancePath: s + "/freeze/" + c, keyword: "type", params: { type: "object" }, parentSchema: $.properties.freeze.items, data: h };
            e = i(e, v), r++;
          }
        }
      } else {
        let f = { instancePath: s + "/freeze", keyword: "type", params: { type: "array" }, parentSchema: $.properties.freeze, data: n };
        e = i(e, f), r++;
      }
    }
    if (t.environments !== void 0) {
      let n = t.environments;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length > 20) {
          let f = { instancePath: s + "/environments", keyword: "maxProperties", params: { limit: 20 }, parentSchema: $.properties.environments, data: n };
          e = i(e, f), r++;
        }
        for (let f in n) {
          let c = r;
          if (typeof f == "string" && !rr.test(f)) {
            let h = { instancePath: s + "/environments", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: $.properties.environments.propertyNames, data: f, propertyName: f };
            e = i(e, h), r++;
          }
          var w = c === r;
          if (!w) {
            let h = { instancePath: s + "/environments", keyword: "propertyNames", params: { propertyName: f }, parentSchema: $.properties.environments, data: n };
            e = i(e, h), r++;
          }
        }
        for (let f in n) {
          let c = n[f];
          if (!(c && typeof c == "object" && !Array.isArray(c))) {
            let h = { instancePath: s + "/environments/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: $.properties.environments.additionalProperties, data: c };
            e = i(e, h), r++;
          }
        }
      } else {
        let f = { instancePath: s + "/environments", keyword: "type", params: { type: "object" }, parentSchema: $.properties.environments, data: n };
        e = i(e, f), r++;
      }
    }
    if (t.notify !== void 0) {
      let n = t.notify;
      if (Array.isArray(n)) {
        if (n.length > 20) {
          let c = { instancePath: s + "/notify", keyword: "maxItems", params: { limit: 20 }, parentSchema: $.properties.notify, data: n };
          e = i(e, c), r++;
        }
        let f = n.length;
        for (let c = 0; c < f; c++) {
          let h = n[c];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.webhook === void 0) {
              let v = { instancePath: s + "/notify/" + c, keyword: "required", params: { missingProperty: "webhook" }, parentSchema: $.properties.notify.items, data: h };
              e = i(e, v), r++;
            }
            if (h.on === void 0) {
              let v = { instancePath: s + "/notify/" + c, keyword: "required", params: { missingProperty: "on" }, parentSchema: $.properties.notify.items, data: h };
              e = i(e, v), r++;
            }
            for (let v in h)
              if (!(v === "webhook" || v === "format" || v === "on")) {
                let L = { instancePath: s + "/notify/" + c, keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: $.properties.notify.items, data: h };
                e = i(e, L), r++;
              }
            if (h.webhook !== void 0) {
              let v = h.webhook;
              if (v && typeof v == "object" && !Array.isArray(v)) {
                if (v.env === void 0) {
                  let L = { instancePath: s + "/notify/" + c + "/webhook", keyword: "required", params: { missingProperty: "env" }, parentSchema: $.properties.notify.items.properties.webhook, data: v };
                  e = i(e, L), r++;
                }
                for (let L in v)
                  if (L !== "env") {
                    let _ = { instancePath: s + "/notify/" + c + "/webhook", keyword: "additionalProperties", params: { additionalProperty: L }, parentSchema: $.properties.notify.items.properties.webhook, data: v };
                    e = i(e, _), r++;
                  }
                v.env !== void 0 && (U(v.env, { instancePath: s + "/notify/" + c + "/webhook/env", parentData: v, parentDataProperty: "env", rootData: d }) || (e = u(e, U.errors), r = e.length));
              } else {
                let L = { instancePath: s + "/notify/" + c + "/webhook", keyword: "type", params: { type: "object" }, parentSchema: $.properties.notify.items.properties.webhook, data: v };
                e = i(e, L), r++;
              }
            }
            if (h.format !== void 0) {
              let v = h.format;
              if (!(v === "slack" || v === "json")) {
                let L = { instancePath: s + "/notify/" + c + "/format", keyword: "enum", params: { allowedValues: $.properties.notify.items.properties.format.enum }, parentSchema: $.properties.notify.items.properties.format, data: v };
                e = i(e, L), r++;
              }
            }
            if (h.on !== void 0) {
              let v = h.on;
              if (Array.isArray(v)) {
                if (v.length > 6) {
                  let x = { instancePath: s + "/notify/" + c + "/on", keyword: "maxItems", params: { limit: 6 }, parentSchema: $.properties.notify.items.properties.on, data: v };
                  e = i(e, x), r++;
                }
                if (v.length < 1) {
                  let x = { instancePath: s + "/notify/" + c + "/on", keyword: "minItems", params: { limit: 1 }, parentSchema: $.properties.notify.items.properties.on, data: v };
                  e = i(e, x), r++;
                }
                let L = v.length;
                for (let x = 0; x < L; x++) {
                  let y = v[x];
                  if (typeof y != "string") {
                    let l = { instancePath: s + "/notify/" + c + "/on/" + x, keyword: "type", params: { type: "string" }, parentSchema: $.properties.notify.items.properties.on.items, data: y };
                    e = i(e, l), r++;
                  }
                  if (!(y === "started" || y === "held" || y === "reverting" || y === "reverted" || y === "promoted" || y === "incomplete")) {
                    let l = { instancePath: s + "/notify/" + c + "/on/" + x, keyword: "enum", params: { allowedValues: $.properties.notify.items.properties.on.items.enum }, parentSchema: $.properties.notify.items.properties.on.items, data: y };
                    e = i(e, l), r++;
                  }
                }
                let _ = v.length, P;
                if (_ > 1) {
                  let x = {};
                  for (; _--; ) {
                    let y = v[_];
                    if (typeof y == "string") {
                      if (typeof x[y] == "number") {
                        P = x[y];
                        let l = { instancePath: s + "/notify/" + c + "/on", keyword: "uniqueItems", params: { i: _, j: P }, parentSchema: $.properties.notify.items.properties.on, data: v };
                        e = i(e, l), r++;
                        break;
                      }
                      x[y] = _;
                    }
                  }
                }
              } else {
                let L = { instancePath: s + "/notify/" + c + "/on", keyword: "type", params: { type: "array" }, parentSchema: $.properties.notify.items.properties.on, data: v };
                e = i(e, L), r++;
              }
            }
          } else {
            let v = { instancePath: s + "/notify/" + c, keyword: "type", params: { type: "object" }, parentSchema: $.properties.notify.items, data: h };
            e = i(e, v), r++;
          }
        }
      } else {
        let f = { instancePath: s + "/notify", keyword: "type", params: { type: "array" }, parentSchema: $.properties.notify, data: n };
        e = i(e, f), r++;
      }
    }
    if (t.deployment !== void 0) {
      let n = t.deployment;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let f in n)
          if (!(f === "environment" || f === "url")) {
            let c = { instancePath: s + "/deployment", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: $.properties.deployment, data: n };
            e = i(e, c), r++;
          }
        if (n.environment !== void 0) {
          let f = n.environment;
          if (typeof f == "string") {
            if (B(f) > 255) {
              let c = { instancePath: s + "/deployment/environment", keyword: "maxLength", params: { limit: 255 }, parentSchema: $.properties.deployment.properties.environment, data: f };
              e = i(e, c), r++;
            }
            if (B(f) < 1) {
              let c = { instancePath: s + "/deployment/environment", keyword: "minLength", params: { limit: 1 }, parentSchema: $.properties.deployment.properties.environment, data: f };
              e = i(e, c), r++;
            }
            if (!Jr.test(f)) {
              let c = { instancePath: s + "/deployment/environment", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, parentSchema: $.properties.deployment.properties.environment, data: f };
              e = i(e, c), r++;
            }
          } else {
            let c = { instancePath: s + "/deployment/environment", keyword: "type", params: { type: "string" }, parentSchema: $.properties.deployment.properties.environment, data: f };
            e = i(e, c), r++;
          }
        }
        if (n.url !== void 0) {
          let f = n.url;
          if (typeof f == "string") {
            if (B(f) > 2e3) {
              let c = { instancePath: s + "/deployment/url", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: $.properties.deployment.properties.url, data: f };
              e = i(e, c), r++;
            }
            if (!Xr.test(f)) {
              let c = { instancePath: s + "/deployment/url", keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: $.properties.deployment.properties.url, data: f };
              e = i(e, c), r++;
            }
          } else {
            let c = { instancePath: s + "/deployment/url", keyword: "type", params: { type: "string" }, parentSchema: $.properties.deployment.properties.url, data: f };
            e = i(e, c), r++;
          }
        }
      } else {
        let f = { instancePath: s + "/deployment", keyword: "type", params: { type: "object" }, parentSchema: $.properties.deployment, data: n };
        e = i(e, f), r++;
      }
    }
    if (t.timing !== void 0) {
      let n = t.timing;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let f in n)
          if (!(f === "look" || f === "effect" || f === "fresh" || f === "lease" || f === "margin" || f === "patrol")) {
            let c = { instancePath: s + "/timing", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: $.properties.timing, data: n };
            e = i(e, c), r++;
          }
        n.look !== void 0 && (O(n.look, { instancePath: s + "/timing/look", parentData: n, parentDataProperty: "look", rootData: d }) || (e = u(e, O.errors), r = e.length)), n.effect !== void 0 && (O(n.effect, { instancePath: s + "/timing/effect", parentData: n, parentDataProperty: "effect", rootData: d }) || (e = u(e, O.errors), r = e.length)), n.fresh !== void 0 && (O(n.fresh, { instancePath: s + "/timing/fresh", parentData: n, parentDataProperty: "fresh", rootData: d }) || (e = u(e, O.errors), r = e.length)), n.lease !== void 0 && (O(n.lease, { instancePath: s + "/timing/lease", parentData: n, parentDataProperty: "lease", rootData: d }) || (e = u(e, O.errors), r = e.length)), n.margin !== void 0 && (O(n.margin, { instancePath: s + "/timing/margin", parentData: n, parentDataProperty: "margin", rootData: d }) || (e = u(e, O.errors), r = e.length)), n.patrol !== void 0 && (O(n.patrol, { instancePath: s + "/timing/patrol", parentData: n, parentDataProperty: "patrol", rootData: d }) || (e = u(e, O.errors), r = e.length));
      } else {
        let f = { instancePath: s + "/timing", keyword: "type", params: { type: "object" }, parentSchema: $.properties.timing, data: n };
        e = i(e, f), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: $, data: t }), r++;
  return $r.errors = e, r === 0;
}
function i(t, s) {
  return t === null ? [s] : (t.push(s), t);
}
function u(t, s) {
  if (t === null) return s;
  for (let D of s) t.push(D);
  return t;
}
export {
  Nt as default,
  It as validate
};
