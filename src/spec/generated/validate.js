// Made by scripts/schema.ts.
var Je = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (z) {
    throw s = 0, z;
  }
};

// node_modules/fast-deep-equal/index.js
var zr = Je((Ft, Dr) => {
  "use strict";
  Dr.exports = function t(s, z) {
    if (s === z) return !0;
    if (s && z && typeof s == "object" && typeof z == "object") {
      if (s.constructor !== z.constructor) return !1;
      var Z, f, e;
      if (Array.isArray(s)) {
        if (Z = s.length, Z != z.length) return !1;
        for (f = Z; f-- !== 0; )
          if (!t(s[f], z[f])) return !1;
        return !0;
      }
      if (s.constructor === RegExp) return s.source === z.source && s.flags === z.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === z.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === z.toString();
      if (e = Object.keys(s), Z = e.length, Z !== Object.keys(z).length) return !1;
      for (f = Z; f-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(z, e[f])) return !1;
      for (f = Z; f-- !== 0; ) {
        var r = e[f];
        if (!t(s[r], z[r])) return !1;
      }
      return !0;
    }
    return s !== s && z !== z;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var Zr = Je((We) => {
  "use strict";
  Object.defineProperty(We, "__esModule", { value: !0 });
  var Or = zr();
  Or.code = 'require("ajv/dist/runtime/equal").default';
  We.default = Or;
});

// node_modules/ajv/dist/runtime/ucs2length.js
var Hr = Je((Xe) => {
  "use strict";
  Object.defineProperty(Xe, "__esModule", { value: !0 });
  function xr(t) {
    let s = t.length, z = 0, Z = 0, f;
    for (; Z < s; )
      z++, f = t.charCodeAt(Z++), f >= 55296 && f <= 56319 && Z < s && (f = t.charCodeAt(Z), (f & 64512) === 56320 && Z++);
    return z;
  }
  Xe.default = xr;
  xr.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Qt = _r, Jt = _r, $ = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["apiVersion", "release", "services", "process"], additionalProperties: !1, properties: { apiVersion: { const: "gray-release/v1" }, release: { $ref: "#/$defs/shared-0" }, registry: { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file", "kubernetes"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "kubernetes" } } }, then: { $ref: "#/$defs/registry-kubernetes" } }] }, journal: { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, services: { type: "object", minProperties: 1, maxProperties: 5e3, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { $ref: "#/$defs/service" } }, process: { type: "object", required: ["test"], additionalProperties: !1, properties: { release: { type: "object", additionalProperties: !1, properties: { slice: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }] }, deadline: { $ref: "#/$defs/shared-1" } } }, test: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/stage" } }, chain: { type: "object", required: ["entry"], additionalProperties: !1, properties: { header: { type: "string", pattern: "^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$" }, entry: { type: "array", minItems: 1, maxItems: 100, uniqueItems: !0, items: { $ref: "#/$defs/shared-2" } } } }, risk: { type: "object", additionalProperties: !1, properties: { falseRevert: { $ref: "#/$defs/shared-3" }, missed: { $ref: "#/$defs/shared-3" }, ruleOut: { type: "string", pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" } } }, inconclusive: { enum: ["hold", "revert"] }, promote: { type: "object", additionalProperties: !1, properties: { approval: { enum: ["none", "comment", "environment"] }, approvers: { type: "object", additionalProperties: !1, properties: { people: { type: "integer", minimum: 1, maximum: 10 }, lasts: { $ref: "#/$defs/shared-1" }, author: { $ref: "#/$defs/shared-4" }, environment: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", maxLength: 255 } } }, watch: { $ref: "#/$defs/shared-1" } } }, revert: { type: "object", additionalProperties: !1, properties: { on: { type: "array", maxItems: 3, uniqueItems: !0, items: { type: "string", enum: ["failed", "cancelled", "deadline"] } }, deadline: { $ref: "#/$defs/shared-1" } } }, hold: { type: "object", additionalProperties: !1, properties: { wait: { $ref: "#/$defs/shared-1" }, expires: { $ref: "#/$defs/shared-1" } } } } }, onBusy: { enum: ["queue", "refuse", "supersede"] }, freeze: { type: "array", maxItems: 100, items: { type: "object", required: ["days", "from", "to", "zone"], additionalProperties: !1, properties: { days: { type: "array", minItems: 1, maxItems: 7, items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, from: { $ref: "#/$defs/shared-5" }, to: { $ref: "#/$defs/shared-5" }, zone: { type: "string", minLength: 1, maxLength: 64 } } } }, environments: { type: "object", maxProperties: 20, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { type: "object" } }, notify: { type: "array", maxItems: 20, items: { type: "object", required: ["webhook", "on"], additionalProperties: !1, properties: { webhook: { type: "object", required: ["env"], additionalProperties: !1, properties: { env: { $ref: "#/$defs/shared-6" } } }, format: { enum: ["slack", "json"] }, on: { type: "array", minItems: 1, maxItems: 6, uniqueItems: !0, items: { type: "string", enum: ["started", "held", "reverting", "reverted", "promoted", "incomplete"] } } } } }, deployment: { type: "object", additionalProperties: !1, properties: { environment: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, url: { type: "string", maxLength: 2e3, pattern: "^https?://" } } }, timing: { type: "object", additionalProperties: !1, properties: { look: { $ref: "#/$defs/shared-1" }, effect: { $ref: "#/$defs/shared-1" }, fresh: { $ref: "#/$defs/shared-1" }, lease: { $ref: "#/$defs/shared-1" }, margin: { $ref: "#/$defs/shared-1" }, patrol: { $ref: "#/$defs/shared-1" } } } }, $defs: { service: { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-2" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "systemd", "compose", "command", "kubernetes"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "systemd" } } }, then: { $ref: "#/$defs/target-systemd" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compose" } } }, then: { $ref: "#/$defs/target-compose" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "kubernetes" } } }, then: { $ref: "#/$defs/target-kubernetes" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy", "nginx", "traefik", "caddy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "nginx" } } }, then: { $ref: "#/$defs/router-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik" } } }, then: { $ref: "#/$defs/router-traefik" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "caddy" } } }, then: { $ref: "#/$defs/router-caddy" } }] } } }, stage: { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-7" }, query: { $ref: "#/$defs/shared-7" }, equals: { $ref: "#/$defs/shared-8" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-8" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-3" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { $ref: "#/$defs/shared-9" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-1" }, atMost: { $ref: "#/$defs/shared-1" }, warmUp: { $ref: "#/$defs/shared-1" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, metric: { type: "object", required: ["source"], properties: { source: { enum: ["router", "prometheus", "http", "command"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "prometheus" } } }, then: { $ref: "#/$defs/metric-prometheus" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "http" } } }, then: { $ref: "#/$defs/metric-http" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "command" } } }, then: { $ref: "#/$defs/metric-command" } }] }, "target-process": { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-10" }, env: { $ref: "#/$defs/shared-11" }, instances: { $ref: "#/$defs/shared-12" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-13" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-1" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-1" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-1" } } }, ports: { $ref: "#/$defs/shared-14" }, host: { $ref: "#/$defs/shared-10" }, cwd: { $ref: "#/$defs/shared-10" } } }, "target-systemd": { type: "object", additionalProperties: !1, required: ["kind", "unit", "folder"], properties: { kind: { const: "systemd" }, unit: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$" }, folder: { $ref: "#/$defs/shared-15" }, scope: { enum: ["system", "user"] }, instances: { $ref: "#/$defs/shared-16" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-17" }, within: { $ref: "#/$defs/shared-1" } } }, drain: { $ref: "#/$defs/shared-1" }, ports: { $ref: "#/$defs/shared-14" }, host: { $ref: "#/$defs/shared-18" }, keep: { $ref: "#/$defs/shared-16" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, "target-compose": { type: "object", additionalProperties: !1, required: ["kind", "folder", "ready"], properties: { kind: { const: "compose" }, folder: { $ref: "#/$defs/shared-15" }, file: { $ref: "#/$defs/shared-22" }, service: { $ref: "#/$defs/shared-22" }, project: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" }, instances: { $ref: "#/$defs/shared-16" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-17" }, healthy: { const: !0 }, within: { $ref: "#/$defs/shared-1" } }, oneOf: [{ required: ["http"] }, { required: ["healthy"] }] }, drain: { $ref: "#/$defs/shared-1" }, ports: { $ref: "#/$defs/shared-14" }, host: { $ref: "#/$defs/shared-18" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, "target-command": { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-10" }, scale: { $ref: "#/$defs/shared-10" }, status: { $ref: "#/$defs/shared-10" }, promote: { $ref: "#/$defs/shared-10" }, remove: { $ref: "#/$defs/shared-10" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-11" }, instances: { $ref: "#/$defs/shared-23" }, drain: { $ref: "#/$defs/shared-1" }, cwd: { $ref: "#/$defs/shared-10" } } }, "target-kubernetes": { type: "object", additionalProperties: !1, required: ["kind", "namespace", "deployment", "image", "port", "instances"], properties: { kind: { const: "kubernetes" }, namespace: { $ref: "#/$defs/shared-24" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-10" }, deployment: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,56}[a-z0-9])?$" }, container: { $ref: "#/$defs/shared-10" }, image: { type: "string", pattern: "^[^\\s]*\\{version\\}[^\\s]*$" }, port: { type: "integer", minimum: 1, maximum: 65535 }, instances: { $ref: "#/$defs/shared-23" }, patch: { type: "object", additionalProperties: !1, properties: { metadata: { $ref: "#/$defs/shared-25" }, spec: { $ref: "#/$defs/shared-25" } } }, expose: { enum: ["router", "replicas"] }, companions: { enum: ["copy", "refuse", "ignore"] }, promote: { enum: ["patch", "wait"] }, logs: { $ref: "#/$defs/shared-4" } } }, "router-gateway": { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { $ref: "#/$defs/shared-26" }, timeout: { $ref: "#/$defs/shared-1" } } }, "router-haproxy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-27" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-27" }, timeout: { $ref: "#/$defs/shared-1" } } }, "router-nginx": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "nginx" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-26" }, control: { $ref: "#/$defs/shared-26" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, reload: { $ref: "#/$defs/shared-10" }, lua: { $ref: "#/$defs/shared-4" }, timeout: { $ref: "#/$defs/shared-1" } } }, "router-traefik": { type: "object", additionalProperties: !1, required: ["kind", "entryPoint"], properties: { kind: { const: "traefik" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, entryPoint: { $ref: "#/$defs/shared-9" }, rule: { type: "string", minLength: 1, maxLength: 2e3 }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, api: { $ref: "#/$defs/shared-26" }, health: { type: "string", pattern: "^/[!-~]*$" }, timeout: { $ref: "#/$defs/shared-1" } } }, "router-caddy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "caddy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-26" }, admin: { $ref: "#/$defs/shared-26" }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, timeout: { $ref: "#/$defs/shared-1" } } }, "check-http": { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-28" }, service: { $ref: "#/$defs/shared-2" }, url: { $ref: "#/$defs/shared-13" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { $ref: "#/$defs/shared-29" }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-10" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-2" } } } }, times: { $ref: "#/$defs/shared-12" }, every: { $ref: "#/$defs/shared-1" }, timeout: { $ref: "#/$defs/shared-1" } } }, "check-command": { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-28" }, service: { $ref: "#/$defs/shared-2" }, run: { $ref: "#/$defs/shared-10" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-11" } } }, "check-threshold": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }, { if: { properties: { metric: { properties: { of: { const: "gauge" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number" }, atLeast: { type: "number" } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-28" }, service: { $ref: "#/$defs/shared-2" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { $ref: "#/$defs/shared-16" } } }, "check-compare": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency", "gauge"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-28" }, service: { $ref: "#/$defs/shared-2" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, "metric-router": { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } }, "metric-prometheus": { type: "object", additionalProperties: !1, required: ["source", "of", "address"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["query"] } }], properties: { source: { const: "prometheus" }, of: { $ref: "#/$defs/shared-30" }, address: { anyOf: [{ type: "string", pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, requests: { $ref: "#/$defs/shared-31" }, errors: { $ref: "#/$defs/shared-31" }, buckets: { $ref: "#/$defs/shared-31" }, unit: { $ref: "#/$defs/shared-32" }, query: { $ref: "#/$defs/shared-31" }, mean: { $ref: "#/$defs/shared-4" }, groups: { $ref: "#/$defs/shared-6" }, replica: { $ref: "#/$defs/shared-6" }, step: { $ref: "#/$defs/shared-1" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } } } }, headers: { $ref: "#/$defs/shared-29" }, timeout: { $ref: "#/$defs/shared-1" } } }, "metric-http": { type: "object", additionalProperties: !1, required: ["source", "of", "url"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets", "bounds"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["value"] } }], properties: { source: { const: "http" }, of: { $ref: "#/$defs/shared-30" }, url: { $ref: "#/$defs/shared-13" }, requests: { $ref: "#/$defs/shared-34" }, errors: { $ref: "#/$defs/shared-34" }, buckets: { $ref: "#/$defs/shared-34" }, bounds: { anyOf: [{ type: "string", pattern: "^\\$", maxLength: 1e3 }, { type: "array", minItems: 1, maxItems: 1e3, items: { type: "number", exclusiveMinimum: 0 } }] }, cumulative: { $ref: "#/$defs/shared-4" }, unit: { $ref: "#/$defs/shared-32" }, value: { $ref: "#/$defs/shared-34" }, epoch: { $ref: "#/$defs/shared-34" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } } } }, headers: { $ref: "#/$defs/shared-29" }, timeout: { $ref: "#/$defs/shared-1" } } }, "metric-command": { type: "object", additionalProperties: !1, required: ["source", "of", "run"], properties: { source: { const: "command" }, of: { $ref: "#/$defs/shared-30" }, run: { $ref: "#/$defs/shared-10" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-11" } } }, "record-git": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, "record-github": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } }, "record-file": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-10" } } }, "registry-kubernetes": { type: "object", required: ["kind", "namespace"], additionalProperties: !1, properties: { kind: { const: "kubernetes" }, namespace: { $ref: "#/$defs/shared-24" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-10" }, configMap: { type: "string", pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$" } } }, "shared-0": { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, "shared-1": { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, "shared-2": { type: "string" }, "shared-3": { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, "shared-4": { type: "boolean" }, "shared-5": { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "shared-6": { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, "shared-7": { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, "shared-8": { type: "string", minLength: 1, maxLength: 256 }, "shared-9": { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, "shared-10": { type: "string", minLength: 1 }, "shared-11": { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-12": { type: "integer", minimum: 1, maximum: 1e3 }, "shared-13": { type: "string", pattern: "^https?://" }, "shared-14": { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, "shared-15": { type: "string", pattern: "^/[A-Za-z0-9._/+-]{1,200}$" }, "shared-16": { type: "integer", minimum: 1, maximum: 100 }, "shared-17": { type: "string", pattern: "^/[\\x21-\\x7e]*$" }, "shared-18": { type: "string", pattern: "^[A-Za-z0-9.:-]{1,253}$" }, "shared-19": { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, "shared-20": { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, "shared-21": { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, "shared-22": { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, "shared-23": { type: "integer", minimum: 1, maximum: 1e4 }, "shared-24": { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, "shared-25": { type: "object", additionalProperties: !0 }, "shared-26": { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, "shared-27": { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, "shared-28": { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "shared-29": { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-30": { enum: ["errors", "latency", "requests", "gauge"] }, "shared-31": { type: "string", minLength: 1, maxLength: 1e4 }, "shared-32": { enum: ["seconds", "milliseconds"] }, "shared-33": { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } } } }, "shared-34": { type: "string", pattern: "^\\$", maxLength: 1e3 } } }, ye = Object.prototype.hasOwnProperty, nt = Zr().default, Q = Hr().default, Lr = { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, ar = new RegExp("^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", "u");
function Ne(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ar.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: Lr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Lr, data: t }), r++), Ne.errors = e, r === 0;
}
var ve = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, pt = new RegExp("^[^-]", "u");
function De(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ve, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "remote" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: ve, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "git") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "git" }, parentSchema: ve.properties.kind, data: p };
        e = n(e, i), r++;
      }
    }
    if (t.remote !== void 0) {
      let p = t.remote;
      if (typeof p == "string") {
        if (Q(p) < 1) {
          let i = { instancePath: s + "/remote", keyword: "minLength", params: { limit: 1 }, parentSchema: ve.properties.remote, data: p };
          e = n(e, i), r++;
        }
        if (!pt.test(p)) {
          let i = { instancePath: s + "/remote", keyword: "pattern", params: { pattern: "^[^-]" }, parentSchema: ve.properties.remote, data: p };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/remote", keyword: "type", params: { type: "string" }, parentSchema: ve.properties.remote, data: p };
        e = n(e, i), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ve, data: t }), r++;
  return De.errors = e, r === 0;
}
var Ce = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } };
function ze(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Ce, data: t }), r++);
    for (let p in t)
      p !== "kind" && (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: Ce, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "github") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "github" }, parentSchema: Ce.properties.kind, data: p };
        e = n(e, i), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Ce, data: t }), r++;
  return ze.errors = e, r === 0;
}
var Qe = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-10" } } }, Er = { type: "string", minLength: 1 };
function R(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Q(t) < 1 && (e = n(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: Er, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Er, data: t }), r++), R.errors = e, r === 0;
}
function Oe(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Qe, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "path" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: Qe, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "file") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "file" }, parentSchema: Qe.properties.kind, data: p };
        e = n(e, i), r++;
      }
    }
    t.path !== void 0 && (R(t.path, { instancePath: s + "/path", parentData: t, parentDataProperty: "path", rootData: f }) || (e = u(e, R.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Qe, data: t }), r++;
  return Oe.errors = e, r === 0;
}
var te = { type: "object", required: ["kind", "namespace"], additionalProperties: !1, properties: { kind: { const: "kubernetes" }, namespace: { $ref: "#/$defs/shared-24" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-10" }, configMap: { type: "string", pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$" } } }, Ir = { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, ft = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
function Me(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ft.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, parentSchema: Ir, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ir, data: t }), r++), Me.errors = e, r === 0;
}
var ne = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u"), dt = new RegExp("^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", "u");
function or(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: te, data: t }), r++), t.namespace === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "namespace" }, parentSchema: te, data: t }), r++);
    for (let i in t)
      i === "kind" || i === "namespace" || i === "kubeconfig" || i === "context" || i === "configMap" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: te, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "kubernetes") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "kubernetes" }, parentSchema: te.properties.kind, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.namespace !== void 0 && (Me(t.namespace, { instancePath: s + "/namespace", parentData: t, parentDataProperty: "namespace", rootData: f }) || (e = u(e, Me.errors), r = e.length)), t.kubeconfig !== void 0) {
      let i = t.kubeconfig, a = r, l = !1, j = r;
      if (typeof i == "string") {
        if (Q(i) < 1) {
          let O = { instancePath: s + "/kubeconfig", keyword: "minLength", params: { limit: 1 }, parentSchema: te.properties.kubeconfig.anyOf[0], data: i };
          e = n(e, O), r++;
        }
      } else {
        let O = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "string" }, parentSchema: te.properties.kubeconfig.anyOf[0], data: i };
        e = n(e, O), r++;
      }
      var p = j === r;
      if (l = l || p, !l) {
        let O = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.env === void 0) {
            let S = { instancePath: s + "/kubeconfig", keyword: "required", params: { missingProperty: "env" }, parentSchema: te.properties.kubeconfig.anyOf[1], data: i };
            e = n(e, S), r++;
          }
          for (let S in i)
            if (S !== "env") {
              let v = { instancePath: s + "/kubeconfig", keyword: "additionalProperties", params: { additionalProperty: S }, parentSchema: te.properties.kubeconfig.anyOf[1], data: i };
              e = n(e, v), r++;
            }
          if (i.env !== void 0) {
            let S = i.env;
            if (typeof S == "string") {
              if (!ne.test(S)) {
                let v = { instancePath: s + "/kubeconfig/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: te.properties.kubeconfig.anyOf[1].properties.env, data: S };
                e = n(e, v), r++;
              }
            } else {
              let v = { instancePath: s + "/kubeconfig/env", keyword: "type", params: { type: "string" }, parentSchema: te.properties.kubeconfig.anyOf[1].properties.env, data: S };
              e = n(e, v), r++;
            }
          }
        } else {
          let S = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "object" }, parentSchema: te.properties.kubeconfig.anyOf[1], data: i };
          e = n(e, S), r++;
        }
        var p = O === r;
        l = l || p;
      }
      if (l)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let O = { instancePath: s + "/kubeconfig", keyword: "anyOf", params: {}, parentSchema: te.properties.kubeconfig, data: i };
        e = n(e, O), r++;
      }
    }
    if (t.context !== void 0 && (R(t.context, { instancePath: s + "/context", parentData: t, parentDataProperty: "context", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.configMap !== void 0) {
      let i = t.configMap;
      if (typeof i == "string") {
        if (!dt.test(i)) {
          let a = { instancePath: s + "/configMap", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$" }, parentSchema: te.properties.configMap, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/configMap", keyword: "type", params: { type: "string" }, parentSchema: te.properties.configMap, data: i };
        e = n(e, a), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: te, data: t }), r++;
  return or.errors = e, r === 0;
}
var F = { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-2" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "systemd", "compose", "command", "kubernetes"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "systemd" } } }, then: { $ref: "#/$defs/target-systemd" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compose" } } }, then: { $ref: "#/$defs/target-compose" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "kubernetes" } } }, then: { $ref: "#/$defs/target-kubernetes" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy", "nginx", "traefik", "caddy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "nginx" } } }, then: { $ref: "#/$defs/router-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik" } } }, then: { $ref: "#/$defs/router-traefik" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "caddy" } } }, then: { $ref: "#/$defs/router-caddy" } }] } } }, ct = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$", "u"), yt = { type: "string" };
function se(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t != "string" && (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: yt, data: t }), r++), se.errors = e, r === 0;
}
var re = { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-10" }, env: { $ref: "#/$defs/shared-11" }, instances: { $ref: "#/$defs/shared-12" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-13" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-1" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-1" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-1" } } }, ports: { $ref: "#/$defs/shared-14" }, host: { $ref: "#/$defs/shared-10" }, cwd: { $ref: "#/$defs/shared-10" } } }, de = { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } };
function ue(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let a in t) {
      let l = r;
      if (typeof a == "string" && !ne.test(a)) {
        let j = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: de.propertyNames, data: a, propertyName: a };
        e = n(e, j), r++;
      }
      var p = l === r;
      p || (e = n(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: a }, parentSchema: de, data: t }), r++);
    }
    for (let a in t) {
      let l = t[a], j = r, O = !1, P = r;
      if (typeof l != "string") {
        let S = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: de.additionalProperties.anyOf[0], data: l };
        e = n(e, S), r++;
      }
      var i = P === r;
      if (O = O || i, !O) {
        let S = r;
        if (l && typeof l == "object" && !Array.isArray(l)) {
          if (l.env === void 0) {
            let k = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: de.additionalProperties.anyOf[1], data: l };
            e = n(e, k), r++;
          }
          for (let k in l)
            if (k !== "env") {
              let o = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: de.additionalProperties.anyOf[1], data: l };
              e = n(e, o), r++;
            }
          if (l.env !== void 0) {
            let k = l.env;
            if (typeof k == "string") {
              if (!ne.test(k)) {
                let o = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: de.additionalProperties.anyOf[1].properties.env, data: k };
                e = n(e, o), r++;
              }
            } else {
              let o = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: de.additionalProperties.anyOf[1].properties.env, data: k };
              e = n(e, o), r++;
            }
          }
        } else {
          let k = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: de.additionalProperties.anyOf[1], data: l };
          e = n(e, k), r++;
        }
        var i = S === r;
        O = O || i;
      }
      if (O)
        r = j, e !== null && (j ? e.length = j : e = null);
      else {
        let S = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: de.additionalProperties, data: l };
        e = n(e, S), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: de, data: t }), r++;
  return ue.errors = e, r === 0;
}
var Ye = { type: "integer", minimum: 1, maximum: 1e3 };
function Re(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = n(e, { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: Ye, data: t }), r++), typeof t == "number" && ((t > 1e3 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: Ye, data: t }), r++), (t < 1 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: Ye, data: t }), r++)), Re.errors = e, r === 0;
}
var Nr = { type: "string", pattern: "^https?://" }, it = new RegExp("^https?://", "u");
function be(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? it.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: Nr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Nr, data: t }), r++), be.errors = e, r === 0;
}
var Mr = { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, lt = new RegExp("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", "u");
function x(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? lt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, parentSchema: Mr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Mr, data: t }), r++), x.errors = e, r === 0;
}
var Rr = { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, mt = new RegExp("^\\d{1,5}-\\d{1,5}$", "u");
function Se(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? mt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^\\d{1,5}-\\d{1,5}$" }, parentSchema: Rr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Rr, data: t }), r++), Se.errors = e, r === 0;
}
function pr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: re, data: t }), r++), t.command === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "command" }, parentSchema: re, data: t }), r++);
    for (let i in t)
      ye.call(re.properties, i) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: re, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "process") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "process" }, parentSchema: re.properties.kind, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.command !== void 0 && (R(t.command, { instancePath: s + "/command", parentData: t, parentDataProperty: "command", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.env !== void 0 && (ue(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: f }) || (e = u(e, ue.errors), r = e.length)), t.instances !== void 0 && (Re(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: f }) || (e = u(e, Re.errors), r = e.length)), t.ready !== void 0) {
      let i = t.ready, a = r, l = !1, j = null, O = r;
      if (i && typeof i == "object" && !Array.isArray(i) && i.http === void 0) {
        let S = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "http" }, parentSchema: re.properties.ready.oneOf[0], data: i };
        e = n(e, S), r++;
      }
      var p = O === r;
      p && (l = !0, j = 0);
      let P = r;
      if (i && typeof i == "object" && !Array.isArray(i) && i.tcp === void 0) {
        let S = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "tcp" }, parentSchema: re.properties.ready.oneOf[1], data: i };
        e = n(e, S), r++;
      }
      var p = P === r;
      if (p && l ? (l = !1, j = [j, 1]) : p && (l = !0, j = 1), l)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let S = { instancePath: s + "/ready", keyword: "oneOf", params: { passingSchemas: j }, parentSchema: re.properties.ready, data: i };
        e = n(e, S), r++;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let S in i)
          if (!(S === "http" || S === "tcp" || S === "within")) {
            let v = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: S }, parentSchema: re.properties.ready, data: i };
            e = n(e, v), r++;
          }
        if (i.http !== void 0 && (be(i.http, { instancePath: s + "/ready/http", parentData: i, parentDataProperty: "http", rootData: f }) || (e = u(e, be.errors), r = e.length)), i.tcp !== void 0) {
          let S = i.tcp;
          if (S !== !0) {
            let v = { instancePath: s + "/ready/tcp", keyword: "const", params: { allowedValue: !0 }, parentSchema: re.properties.ready.properties.tcp, data: S };
            e = n(e, v), r++;
          }
        }
        i.within !== void 0 && (x(i.within, { instancePath: s + "/ready/within", parentData: i, parentDataProperty: "within", rootData: f }) || (e = u(e, x.errors), r = e.length));
      } else {
        let S = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: re.properties.ready, data: i };
        e = n(e, S), r++;
      }
    }
    if (t.drain !== void 0 && (x(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: f }) || (e = u(e, x.errors), r = e.length)), t.stop !== void 0) {
      let i = t.stop;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let a in i)
          if (!(a === "signal" || a === "within")) {
            let l = { instancePath: s + "/stop", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: re.properties.stop, data: i };
            e = n(e, l), r++;
          }
        if (i.signal !== void 0) {
          let a = i.signal;
          if (!(a === "SIGTERM" || a === "SIGINT" || a === "SIGQUIT" || a === "SIGHUP" || a === "SIGUSR1" || a === "SIGUSR2")) {
            let l = { instancePath: s + "/stop/signal", keyword: "enum", params: { allowedValues: re.properties.stop.properties.signal.enum }, parentSchema: re.properties.stop.properties.signal, data: a };
            e = n(e, l), r++;
          }
        }
        i.within !== void 0 && (x(i.within, { instancePath: s + "/stop/within", parentData: i, parentDataProperty: "within", rootData: f }) || (e = u(e, x.errors), r = e.length));
      } else {
        let a = { instancePath: s + "/stop", keyword: "type", params: { type: "object" }, parentSchema: re.properties.stop, data: i };
        e = n(e, a), r++;
      }
    }
    t.ports !== void 0 && (Se(t.ports, { instancePath: s + "/ports", parentData: t, parentDataProperty: "ports", rootData: f }) || (e = u(e, Se.errors), r = e.length)), t.host !== void 0 && (R(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.cwd !== void 0 && (R(t.cwd, { instancePath: s + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: f }) || (e = u(e, R.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: re, data: t }), r++;
  return pr.errors = e, r === 0;
}
var B = { type: "object", additionalProperties: !1, required: ["kind", "unit", "folder"], properties: { kind: { const: "systemd" }, unit: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$" }, folder: { $ref: "#/$defs/shared-15" }, scope: { enum: ["system", "user"] }, instances: { $ref: "#/$defs/shared-16" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-17" }, within: { $ref: "#/$defs/shared-1" } } }, drain: { $ref: "#/$defs/shared-1" }, ports: { $ref: "#/$defs/shared-14" }, host: { $ref: "#/$defs/shared-18" }, keep: { $ref: "#/$defs/shared-16" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, ut = new RegExp("^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$", "u"), Vr = { type: "string", pattern: "^/[A-Za-z0-9._/+-]{1,200}$" }, ht = new RegExp("^/[A-Za-z0-9._/+-]{1,200}$", "u");
function Ve(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ht.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/+-]{1,200}$" }, parentSchema: Vr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Vr, data: t }), r++), Ve.errors = e, r === 0;
}
var er = { type: "integer", minimum: 1, maximum: 100 };
function me(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = n(e, { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: er, data: t }), r++), typeof t == "number" && ((t > 100 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 100 }, parentSchema: er, data: t }), r++), (t < 1 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: er, data: t }), r++)), me.errors = e, r === 0;
}
var Kr = { type: "string", pattern: "^/[\\x21-\\x7e]*$" }, kt = new RegExp("^/[\\x21-\\x7e]*$", "u");
function Ke(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? kt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[\\x21-\\x7e]*$" }, parentSchema: Kr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Kr, data: t }), r++), Ke.errors = e, r === 0;
}
var Tr = { type: "string", pattern: "^[A-Za-z0-9.:-]{1,253}$" }, gt = new RegExp("^[A-Za-z0-9.:-]{1,253}$", "u");
function Te(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? gt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:-]{1,253}$" }, parentSchema: Tr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Tr, data: t }), r++), Te.errors = e, r === 0;
}
var rr = { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, vt = new RegExp("^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$", "u");
function ae(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (Q(t) > 300 && (e = n(e, { instancePath: s, keyword: "maxLength", params: { limit: 300 }, parentSchema: rr, data: t }), r++), vt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, parentSchema: rr, data: t }), r++)) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: rr, data: t }), r++), ae.errors = e, r === 0;
}
var Ur = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" };
function C(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ne.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: Ur, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ur, data: t }), r++), C.errors = e, r === 0;
}
function fr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: B, data: t }), r++), t.unit === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "unit" }, parentSchema: B, data: t }), r++), t.folder === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "folder" }, parentSchema: B, data: t }), r++);
    for (let i in t)
      ye.call(B.properties, i) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: B, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "systemd") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "systemd" }, parentSchema: B.properties.kind, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.unit !== void 0) {
      let i = t.unit;
      if (typeof i == "string") {
        if (!ut.test(i)) {
          let a = { instancePath: s + "/unit", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$" }, parentSchema: B.properties.unit, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/unit", keyword: "type", params: { type: "string" }, parentSchema: B.properties.unit, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.folder !== void 0 && (Ve(t.folder, { instancePath: s + "/folder", parentData: t, parentDataProperty: "folder", rootData: f }) || (e = u(e, Ve.errors), r = e.length)), t.scope !== void 0) {
      let i = t.scope;
      if (!(i === "system" || i === "user")) {
        let a = { instancePath: s + "/scope", keyword: "enum", params: { allowedValues: B.properties.scope.enum }, parentSchema: B.properties.scope, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.instances !== void 0 && (me(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: f }) || (e = u(e, me.errors), r = e.length)), t.ready !== void 0) {
      let i = t.ready;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let a in i)
          if (!(a === "http" || a === "within")) {
            let l = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: B.properties.ready, data: i };
            e = n(e, l), r++;
          }
        i.http !== void 0 && (Ke(i.http, { instancePath: s + "/ready/http", parentData: i, parentDataProperty: "http", rootData: f }) || (e = u(e, Ke.errors), r = e.length)), i.within !== void 0 && (x(i.within, { instancePath: s + "/ready/within", parentData: i, parentDataProperty: "within", rootData: f }) || (e = u(e, x.errors), r = e.length));
      } else {
        let a = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: B.properties.ready, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.drain !== void 0 && (x(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: f }) || (e = u(e, x.errors), r = e.length)), t.ports !== void 0 && (Se(t.ports, { instancePath: s + "/ports", parentData: t, parentDataProperty: "ports", rootData: f }) || (e = u(e, Se.errors), r = e.length)), t.host !== void 0 && (Te(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: f }) || (e = u(e, Te.errors), r = e.length)), t.keep !== void 0 && (me(t.keep, { instancePath: s + "/keep", parentData: t, parentDataProperty: "keep", rootData: f }) || (e = u(e, me.errors), r = e.length)), t.via !== void 0) {
      let i = t.via;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: B.properties.via, data: i };
          e = n(e, a), r++;
        }
        for (let a in i)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let l = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: B.properties.via, data: i };
            e = n(e, l), r++;
          }
        if (i.ssh !== void 0 && (ae(i.ssh, { instancePath: s + "/via/ssh", parentData: i, parentDataProperty: "ssh", rootData: f }) || (e = u(e, ae.errors), r = e.length)), i.key !== void 0) {
          let a = i.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let l = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: B.properties.via.properties.key, data: a };
              e = n(e, l), r++;
            }
            for (let l in a)
              if (l !== "env") {
                let j = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: B.properties.via.properties.key, data: a };
                e = n(e, j), r++;
              }
            a.env !== void 0 && (C(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
          } else {
            let l = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: B.properties.via.properties.key, data: a };
            e = n(e, l), r++;
          }
        }
        if (i.knownHosts !== void 0) {
          let a = i.knownHosts, l = r, j = !1, O = r;
          if (typeof a == "string") {
            if (Q(a) < 1) {
              let P = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: B.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = n(e, P), r++;
            }
          } else {
            let P = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = n(e, P), r++;
          }
          var p = O === r;
          if (j = j || p, !j) {
            let P = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let v = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = n(e, v), r++;
              }
              for (let v in a)
                if (v !== "env") {
                  let k = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = n(e, k), r++;
                }
              if (a.env !== void 0) {
                let v = a.env;
                if (typeof v == "string") {
                  if (!ne.test(v)) {
                    let k = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                    e = n(e, k), r++;
                  }
                } else {
                  let k = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                  e = n(e, k), r++;
                }
              }
            } else {
              let v = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = n(e, v), r++;
            }
            var p = P === r;
            j = j || p;
          }
          if (j)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let P = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: B.properties.via.properties.knownHosts, data: a };
            e = n(e, P), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: B.properties.via, data: i };
        e = n(e, a), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: B, data: t }), r++;
  return fr.errors = e, r === 0;
}
var U = { type: "object", additionalProperties: !1, required: ["kind", "folder", "ready"], properties: { kind: { const: "compose" }, folder: { $ref: "#/$defs/shared-15" }, file: { $ref: "#/$defs/shared-22" }, service: { $ref: "#/$defs/shared-22" }, project: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" }, instances: { $ref: "#/$defs/shared-16" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-17" }, healthy: { const: !0 }, within: { $ref: "#/$defs/shared-1" } }, oneOf: [{ required: ["http"] }, { required: ["healthy"] }] }, drain: { $ref: "#/$defs/shared-1" }, ports: { $ref: "#/$defs/shared-14" }, host: { $ref: "#/$defs/shared-18" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, Gr = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, wt = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
function Ze(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? wt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, parentSchema: Gr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Gr, data: t }), r++), Ze.errors = e, r === 0;
}
var $t = new RegExp("^[a-z0-9][a-z0-9_-]{0,49}$", "u");
function dr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: U, data: t }), r++), t.folder === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "folder" }, parentSchema: U, data: t }), r++), t.ready === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "ready" }, parentSchema: U, data: t }), r++);
    for (let a in t)
      ye.call(U.properties, a) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: U, data: t }), r++);
    if (t.kind !== void 0) {
      let a = t.kind;
      if (a !== "compose") {
        let l = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "compose" }, parentSchema: U.properties.kind, data: a };
        e = n(e, l), r++;
      }
    }
    if (t.folder !== void 0 && (Ve(t.folder, { instancePath: s + "/folder", parentData: t, parentDataProperty: "folder", rootData: f }) || (e = u(e, Ve.errors), r = e.length)), t.file !== void 0 && (Ze(t.file, { instancePath: s + "/file", parentData: t, parentDataProperty: "file", rootData: f }) || (e = u(e, Ze.errors), r = e.length)), t.service !== void 0 && (Ze(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: f }) || (e = u(e, Ze.errors), r = e.length)), t.project !== void 0) {
      let a = t.project;
      if (typeof a == "string") {
        if (!$t.test(a)) {
          let l = { instancePath: s + "/project", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" }, parentSchema: U.properties.project, data: a };
          e = n(e, l), r++;
        }
      } else {
        let l = { instancePath: s + "/project", keyword: "type", params: { type: "string" }, parentSchema: U.properties.project, data: a };
        e = n(e, l), r++;
      }
    }
    if (t.instances !== void 0 && (me(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: f }) || (e = u(e, me.errors), r = e.length)), t.ready !== void 0) {
      let a = t.ready, l = r, j = !1, O = null, P = r;
      if (a && typeof a == "object" && !Array.isArray(a) && a.http === void 0) {
        let v = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "http" }, parentSchema: U.properties.ready.oneOf[0], data: a };
        e = n(e, v), r++;
      }
      var p = P === r;
      p && (j = !0, O = 0);
      let S = r;
      if (a && typeof a == "object" && !Array.isArray(a) && a.healthy === void 0) {
        let v = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "healthy" }, parentSchema: U.properties.ready.oneOf[1], data: a };
        e = n(e, v), r++;
      }
      var p = S === r;
      if (p && j ? (j = !1, O = [O, 1]) : p && (j = !0, O = 1), j)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/ready", keyword: "oneOf", params: { passingSchemas: O }, parentSchema: U.properties.ready, data: a };
        e = n(e, v), r++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let v in a)
          if (!(v === "http" || v === "healthy" || v === "within")) {
            let k = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: U.properties.ready, data: a };
            e = n(e, k), r++;
          }
        if (a.http !== void 0 && (Ke(a.http, { instancePath: s + "/ready/http", parentData: a, parentDataProperty: "http", rootData: f }) || (e = u(e, Ke.errors), r = e.length)), a.healthy !== void 0) {
          let v = a.healthy;
          if (v !== !0) {
            let k = { instancePath: s + "/ready/healthy", keyword: "const", params: { allowedValue: !0 }, parentSchema: U.properties.ready.properties.healthy, data: v };
            e = n(e, k), r++;
          }
        }
        a.within !== void 0 && (x(a.within, { instancePath: s + "/ready/within", parentData: a, parentDataProperty: "within", rootData: f }) || (e = u(e, x.errors), r = e.length));
      } else {
        let v = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: U.properties.ready, data: a };
        e = n(e, v), r++;
      }
    }
    if (t.drain !== void 0 && (x(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: f }) || (e = u(e, x.errors), r = e.length)), t.ports !== void 0 && (Se(t.ports, { instancePath: s + "/ports", parentData: t, parentDataProperty: "ports", rootData: f }) || (e = u(e, Se.errors), r = e.length)), t.host !== void 0 && (Te(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: f }) || (e = u(e, Te.errors), r = e.length)), t.via !== void 0) {
      let a = t.via;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.ssh === void 0) {
          let l = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: U.properties.via, data: a };
          e = n(e, l), r++;
        }
        for (let l in a)
          if (!(l === "ssh" || l === "key" || l === "knownHosts")) {
            let j = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: U.properties.via, data: a };
            e = n(e, j), r++;
          }
        if (a.ssh !== void 0 && (ae(a.ssh, { instancePath: s + "/via/ssh", parentData: a, parentDataProperty: "ssh", rootData: f }) || (e = u(e, ae.errors), r = e.length)), a.key !== void 0) {
          let l = a.key;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.env === void 0) {
              let j = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: U.properties.via.properties.key, data: l };
              e = n(e, j), r++;
            }
            for (let j in l)
              if (j !== "env") {
                let O = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: j }, parentSchema: U.properties.via.properties.key, data: l };
                e = n(e, O), r++;
              }
            l.env !== void 0 && (C(l.env, { instancePath: s + "/via/key/env", parentData: l, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
          } else {
            let j = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: U.properties.via.properties.key, data: l };
            e = n(e, j), r++;
          }
        }
        if (a.knownHosts !== void 0) {
          let l = a.knownHosts, j = r, O = !1, P = r;
          if (typeof l == "string") {
            if (Q(l) < 1) {
              let S = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: U.properties.via.properties.knownHosts.anyOf[0], data: l };
              e = n(e, S), r++;
            }
          } else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: U.properties.via.properties.knownHosts.anyOf[0], data: l };
            e = n(e, S), r++;
          }
          var i = P === r;
          if (O = O || i, !O) {
            let S = r;
            if (l && typeof l == "object" && !Array.isArray(l)) {
              if (l.env === void 0) {
                let k = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: U.properties.via.properties.knownHosts.anyOf[1], data: l };
                e = n(e, k), r++;
              }
              for (let k in l)
                if (k !== "env") {
                  let o = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: U.properties.via.properties.knownHosts.anyOf[1], data: l };
                  e = n(e, o), r++;
                }
              if (l.env !== void 0) {
                let k = l.env;
                if (typeof k == "string") {
                  if (!ne.test(k)) {
                    let o = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: U.properties.via.properties.knownHosts.anyOf[1].properties.env, data: k };
                    e = n(e, o), r++;
                  }
                } else {
                  let o = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: U.properties.via.properties.knownHosts.anyOf[1].properties.env, data: k };
                  e = n(e, o), r++;
                }
              }
            } else {
              let k = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: U.properties.via.properties.knownHosts.anyOf[1], data: l };
              e = n(e, k), r++;
            }
            var i = S === r;
            O = O || i;
          }
          if (O)
            r = j, e !== null && (j ? e.length = j : e = null);
          else {
            let S = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: U.properties.via.properties.knownHosts, data: l };
            e = n(e, S), r++;
          }
        }
      } else {
        let l = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: U.properties.via, data: a };
        e = n(e, l), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: U, data: t }), r++;
  return dr.errors = e, r === 0;
}
var ke = { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-10" }, scale: { $ref: "#/$defs/shared-10" }, status: { $ref: "#/$defs/shared-10" }, promote: { $ref: "#/$defs/shared-10" }, remove: { $ref: "#/$defs/shared-10" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-11" }, instances: { $ref: "#/$defs/shared-23" }, drain: { $ref: "#/$defs/shared-1" }, cwd: { $ref: "#/$defs/shared-10" } } }, tr = { type: "integer", minimum: 1, maximum: 1e4 };
function Ue(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = n(e, { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: tr, data: t }), r++), typeof t == "number" && ((t > 1e4 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, parentSchema: tr, data: t }), r++), (t < 1 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: tr, data: t }), r++)), Ue.errors = e, r === 0;
}
function cr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ke, data: t }), r++), t.deploy === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "deploy" }, parentSchema: ke, data: t }), r++), t.status === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "status" }, parentSchema: ke, data: t }), r++), t.remove === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "remove" }, parentSchema: ke, data: t }), r++);
    for (let p in t)
      ye.call(ke.properties, p) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: ke, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "command") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: ke.properties.kind, data: p };
        e = n(e, i), r++;
      }
    }
    t.deploy !== void 0 && (R(t.deploy, { instancePath: s + "/deploy", parentData: t, parentDataProperty: "deploy", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.scale !== void 0 && (R(t.scale, { instancePath: s + "/scale", parentData: t, parentDataProperty: "scale", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.status !== void 0 && (R(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.promote !== void 0 && (R(t.promote, { instancePath: s + "/promote", parentData: t, parentDataProperty: "promote", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.remove !== void 0 && (R(t.remove, { instancePath: s + "/remove", parentData: t, parentDataProperty: "remove", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.within !== void 0 && (x(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: f }) || (e = u(e, x.errors), r = e.length)), t.env !== void 0 && (ue(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: f }) || (e = u(e, ue.errors), r = e.length)), t.instances !== void 0 && (Ue(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: f }) || (e = u(e, Ue.errors), r = e.length)), t.drain !== void 0 && (x(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: f }) || (e = u(e, x.errors), r = e.length)), t.cwd !== void 0 && (R(t.cwd, { instancePath: s + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: f }) || (e = u(e, R.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ke, data: t }), r++;
  return cr.errors = e, r === 0;
}
var K = { type: "object", additionalProperties: !1, required: ["kind", "namespace", "deployment", "image", "port", "instances"], properties: { kind: { const: "kubernetes" }, namespace: { $ref: "#/$defs/shared-24" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-10" }, deployment: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,56}[a-z0-9])?$" }, container: { $ref: "#/$defs/shared-10" }, image: { type: "string", pattern: "^[^\\s]*\\{version\\}[^\\s]*$" }, port: { type: "integer", minimum: 1, maximum: 65535 }, instances: { $ref: "#/$defs/shared-23" }, patch: { type: "object", additionalProperties: !1, properties: { metadata: { $ref: "#/$defs/shared-25" }, spec: { $ref: "#/$defs/shared-25" } } }, expose: { enum: ["router", "replicas"] }, companions: { enum: ["copy", "refuse", "ignore"] }, promote: { enum: ["patch", "wait"] }, logs: { $ref: "#/$defs/shared-4" } } }, bt = { type: "object", additionalProperties: !0 };
function xe(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return t && typeof t == "object" && !Array.isArray(t) || (e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: bt, data: t }), r++), xe.errors = e, r === 0;
}
var St = { type: "boolean" };
function fe(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t != "boolean" && (e = n(e, { instancePath: s, keyword: "type", params: { type: "boolean" }, parentSchema: St, data: t }), r++), fe.errors = e, r === 0;
}
var At = new RegExp("^[a-z0-9]([a-z0-9-]{0,56}[a-z0-9])?$", "u"), Pt = new RegExp("^[^\\s]*\\{version\\}[^\\s]*$", "u");
function yr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: K, data: t }), r++), t.namespace === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "namespace" }, parentSchema: K, data: t }), r++), t.deployment === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "deployment" }, parentSchema: K, data: t }), r++), t.image === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "image" }, parentSchema: K, data: t }), r++), t.port === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "port" }, parentSchema: K, data: t }), r++), t.instances === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "instances" }, parentSchema: K, data: t }), r++);
    for (let i in t)
      ye.call(K.properties, i) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: K, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "kubernetes") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "kubernetes" }, parentSchema: K.properties.kind, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.namespace !== void 0 && (Me(t.namespace, { instancePath: s + "/namespace", parentData: t, parentDataProperty: "namespace", rootData: f }) || (e = u(e, Me.errors), r = e.length)), t.kubeconfig !== void 0) {
      let i = t.kubeconfig, a = r, l = !1, j = r;
      if (typeof i == "string") {
        if (Q(i) < 1) {
          let O = { instancePath: s + "/kubeconfig", keyword: "minLength", params: { limit: 1 }, parentSchema: K.properties.kubeconfig.anyOf[0], data: i };
          e = n(e, O), r++;
        }
      } else {
        let O = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "string" }, parentSchema: K.properties.kubeconfig.anyOf[0], data: i };
        e = n(e, O), r++;
      }
      var p = j === r;
      if (l = l || p, !l) {
        let O = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.env === void 0) {
            let S = { instancePath: s + "/kubeconfig", keyword: "required", params: { missingProperty: "env" }, parentSchema: K.properties.kubeconfig.anyOf[1], data: i };
            e = n(e, S), r++;
          }
          for (let S in i)
            if (S !== "env") {
              let v = { instancePath: s + "/kubeconfig", keyword: "additionalProperties", params: { additionalProperty: S }, parentSchema: K.properties.kubeconfig.anyOf[1], data: i };
              e = n(e, v), r++;
            }
          if (i.env !== void 0) {
            let S = i.env;
            if (typeof S == "string") {
              if (!ne.test(S)) {
                let v = { instancePath: s + "/kubeconfig/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: K.properties.kubeconfig.anyOf[1].properties.env, data: S };
                e = n(e, v), r++;
              }
            } else {
              let v = { instancePath: s + "/kubeconfig/env", keyword: "type", params: { type: "string" }, parentSchema: K.properties.kubeconfig.anyOf[1].properties.env, data: S };
              e = n(e, v), r++;
            }
          }
        } else {
          let S = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "object" }, parentSchema: K.properties.kubeconfig.anyOf[1], data: i };
          e = n(e, S), r++;
        }
        var p = O === r;
        l = l || p;
      }
      if (l)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let O = { instancePath: s + "/kubeconfig", keyword: "anyOf", params: {}, parentSchema: K.properties.kubeconfig, data: i };
        e = n(e, O), r++;
      }
    }
    if (t.context !== void 0 && (R(t.context, { instancePath: s + "/context", parentData: t, parentDataProperty: "context", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.deployment !== void 0) {
      let i = t.deployment;
      if (typeof i == "string") {
        if (!At.test(i)) {
          let a = { instancePath: s + "/deployment", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,56}[a-z0-9])?$" }, parentSchema: K.properties.deployment, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/deployment", keyword: "type", params: { type: "string" }, parentSchema: K.properties.deployment, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.container !== void 0 && (R(t.container, { instancePath: s + "/container", parentData: t, parentDataProperty: "container", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.image !== void 0) {
      let i = t.image;
      if (typeof i == "string") {
        if (!Pt.test(i)) {
          let a = { instancePath: s + "/image", keyword: "pattern", params: { pattern: "^[^\\s]*\\{version\\}[^\\s]*$" }, parentSchema: K.properties.image, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/image", keyword: "type", params: { type: "string" }, parentSchema: K.properties.image, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.port !== void 0) {
      let i = t.port;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let a = { instancePath: s + "/port", keyword: "type", params: { type: "integer" }, parentSchema: K.properties.port, data: i };
        e = n(e, a), r++;
      }
      if (typeof i == "number") {
        if (i > 65535 || isNaN(i)) {
          let a = { instancePath: s + "/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, parentSchema: K.properties.port, data: i };
          e = n(e, a), r++;
        }
        if (i < 1 || isNaN(i)) {
          let a = { instancePath: s + "/port", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: K.properties.port, data: i };
          e = n(e, a), r++;
        }
      }
    }
    if (t.instances !== void 0 && (Ue(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: f }) || (e = u(e, Ue.errors), r = e.length)), t.patch !== void 0) {
      let i = t.patch;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let a in i)
          if (!(a === "metadata" || a === "spec")) {
            let l = { instancePath: s + "/patch", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: K.properties.patch, data: i };
            e = n(e, l), r++;
          }
        i.metadata !== void 0 && (xe(i.metadata, { instancePath: s + "/patch/metadata", parentData: i, parentDataProperty: "metadata", rootData: f }) || (e = u(e, xe.errors), r = e.length)), i.spec !== void 0 && (xe(i.spec, { instancePath: s + "/patch/spec", parentData: i, parentDataProperty: "spec", rootData: f }) || (e = u(e, xe.errors), r = e.length));
      } else {
        let a = { instancePath: s + "/patch", keyword: "type", params: { type: "object" }, parentSchema: K.properties.patch, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.expose !== void 0) {
      let i = t.expose;
      if (!(i === "router" || i === "replicas")) {
        let a = { instancePath: s + "/expose", keyword: "enum", params: { allowedValues: K.properties.expose.enum }, parentSchema: K.properties.expose, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.companions !== void 0) {
      let i = t.companions;
      if (!(i === "copy" || i === "refuse" || i === "ignore")) {
        let a = { instancePath: s + "/companions", keyword: "enum", params: { allowedValues: K.properties.companions.enum }, parentSchema: K.properties.companions, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.promote !== void 0) {
      let i = t.promote;
      if (!(i === "patch" || i === "wait")) {
        let a = { instancePath: s + "/promote", keyword: "enum", params: { allowedValues: K.properties.promote.enum }, parentSchema: K.properties.promote, data: i };
        e = n(e, a), r++;
      }
    }
    t.logs !== void 0 && (fe(t.logs, { instancePath: s + "/logs", parentData: t, parentDataProperty: "logs", rootData: f }) || (e = u(e, fe.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: K, data: t }), r++;
  return yr.errors = e, r === 0;
}
var _e = { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { $ref: "#/$defs/shared-26" }, timeout: { $ref: "#/$defs/shared-1" } } }, Fr = { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, jt = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", "u");
function ie(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? jt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, parentSchema: Fr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Fr, data: t }), r++), ie.errors = e, r === 0;
}
function lr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: _e, data: t }), r++), t.listen === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: _e, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "listen" || p === "timeout" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: _e, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "gateway") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "gateway" }, parentSchema: _e.properties.kind, data: p };
        e = n(e, i), r++;
      }
    }
    t.listen !== void 0 && (ie(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: f }) || (e = u(e, ie.errors), r = e.length)), t.timeout !== void 0 && (x(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: f }) || (e = u(e, x.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: _e, data: t }), r++;
  return lr.errors = e, r === 0;
}
var W = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-27" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-27" }, timeout: { $ref: "#/$defs/shared-1" } } }, Br = { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, qt = new RegExp("^/[A-Za-z0-9._/-]+$", "u");
function He(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? qt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+$" }, parentSchema: Br, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Br, data: t }), r++), He.errors = e, r === 0;
}
var _t = new RegExp("^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$", "u"), Dt = new RegExp("^/[A-Za-z0-9._/-]+\\.cfg$", "u");
function mr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: W, data: t }), r++), t.listen === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: W, data: t }), r++);
    for (let i in t)
      i === "kind" || i === "via" || i === "listen" || i === "socket" || i === "config" || i === "master" || i === "timeout" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: W, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "haproxy") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "haproxy" }, parentSchema: W.properties.kind, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let i = t.via;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: W.properties.via, data: i };
          e = n(e, a), r++;
        }
        for (let a in i)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let l = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: W.properties.via, data: i };
            e = n(e, l), r++;
          }
        if (i.ssh !== void 0 && (ae(i.ssh, { instancePath: s + "/via/ssh", parentData: i, parentDataProperty: "ssh", rootData: f }) || (e = u(e, ae.errors), r = e.length)), i.key !== void 0) {
          let a = i.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let l = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: W.properties.via.properties.key, data: a };
              e = n(e, l), r++;
            }
            for (let l in a)
              if (l !== "env") {
                let j = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: W.properties.via.properties.key, data: a };
                e = n(e, j), r++;
              }
            a.env !== void 0 && (C(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
          } else {
            let l = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: W.properties.via.properties.key, data: a };
            e = n(e, l), r++;
          }
        }
        if (i.knownHosts !== void 0) {
          let a = i.knownHosts, l = r, j = !1, O = r;
          if (typeof a == "string") {
            if (Q(a) < 1) {
              let P = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: W.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = n(e, P), r++;
            }
          } else {
            let P = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: W.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = n(e, P), r++;
          }
          var p = O === r;
          if (j = j || p, !j) {
            let P = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let v = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: W.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = n(e, v), r++;
              }
              for (let v in a)
                if (v !== "env") {
                  let k = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: W.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = n(e, k), r++;
                }
              if (a.env !== void 0) {
                let v = a.env;
                if (typeof v == "string") {
                  if (!ne.test(v)) {
                    let k = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: W.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                    e = n(e, k), r++;
                  }
                } else {
                  let k = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: W.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                  e = n(e, k), r++;
                }
              }
            } else {
              let v = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: W.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = n(e, v), r++;
            }
            var p = P === r;
            j = j || p;
          }
          if (j)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let P = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: W.properties.via.properties.knownHosts, data: a };
            e = n(e, P), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: W.properties.via, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.listen !== void 0) {
      let i = t.listen;
      if (typeof i == "string") {
        if (Q(i) > 500) {
          let a = { instancePath: s + "/listen", keyword: "maxLength", params: { limit: 500 }, parentSchema: W.properties.listen, data: i };
          e = n(e, a), r++;
        }
        if (!_t.test(i)) {
          let a = { instancePath: s + "/listen", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, parentSchema: W.properties.listen, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/listen", keyword: "type", params: { type: "string" }, parentSchema: W.properties.listen, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.socket !== void 0 && (He(t.socket, { instancePath: s + "/socket", parentData: t, parentDataProperty: "socket", rootData: f }) || (e = u(e, He.errors), r = e.length)), t.config !== void 0) {
      let i = t.config;
      if (typeof i == "string") {
        if (!Dt.test(i)) {
          let a = { instancePath: s + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, parentSchema: W.properties.config, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/config", keyword: "type", params: { type: "string" }, parentSchema: W.properties.config, data: i };
        e = n(e, a), r++;
      }
    }
    t.master !== void 0 && (He(t.master, { instancePath: s + "/master", parentData: t, parentDataProperty: "master", rootData: f }) || (e = u(e, He.errors), r = e.length)), t.timeout !== void 0 && (x(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: f }) || (e = u(e, x.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: W, data: t }), r++;
  return mr.errors = e, r === 0;
}
var X = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "nginx" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-26" }, control: { $ref: "#/$defs/shared-26" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, reload: { $ref: "#/$defs/shared-10" }, lua: { $ref: "#/$defs/shared-4" }, timeout: { $ref: "#/$defs/shared-1" } } }, zt = new RegExp("^/[A-Za-z0-9._/-]+\\.conf$", "u");
function ur(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: X, data: t }), r++), t.listen === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: X, data: t }), r++);
    for (let i in t)
      i === "kind" || i === "via" || i === "listen" || i === "control" || i === "config" || i === "reload" || i === "lua" || i === "timeout" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: X, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "nginx") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "nginx" }, parentSchema: X.properties.kind, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let i = t.via;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: X.properties.via, data: i };
          e = n(e, a), r++;
        }
        for (let a in i)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let l = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: X.properties.via, data: i };
            e = n(e, l), r++;
          }
        if (i.ssh !== void 0 && (ae(i.ssh, { instancePath: s + "/via/ssh", parentData: i, parentDataProperty: "ssh", rootData: f }) || (e = u(e, ae.errors), r = e.length)), i.key !== void 0) {
          let a = i.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let l = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: X.properties.via.properties.key, data: a };
              e = n(e, l), r++;
            }
            for (let l in a)
              if (l !== "env") {
                let j = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: X.properties.via.properties.key, data: a };
                e = n(e, j), r++;
              }
            a.env !== void 0 && (C(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
          } else {
            let l = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: X.properties.via.properties.key, data: a };
            e = n(e, l), r++;
          }
        }
        if (i.knownHosts !== void 0) {
          let a = i.knownHosts, l = r, j = !1, O = r;
          if (typeof a == "string") {
            if (Q(a) < 1) {
              let P = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: X.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = n(e, P), r++;
            }
          } else {
            let P = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: X.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = n(e, P), r++;
          }
          var p = O === r;
          if (j = j || p, !j) {
            let P = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let v = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: X.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = n(e, v), r++;
              }
              for (let v in a)
                if (v !== "env") {
                  let k = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: X.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = n(e, k), r++;
                }
              if (a.env !== void 0) {
                let v = a.env;
                if (typeof v == "string") {
                  if (!ne.test(v)) {
                    let k = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: X.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                    e = n(e, k), r++;
                  }
                } else {
                  let k = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: X.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                  e = n(e, k), r++;
                }
              }
            } else {
              let v = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: X.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = n(e, v), r++;
            }
            var p = P === r;
            j = j || p;
          }
          if (j)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let P = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: X.properties.via.properties.knownHosts, data: a };
            e = n(e, P), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: X.properties.via, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.listen !== void 0 && (ie(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: f }) || (e = u(e, ie.errors), r = e.length)), t.control !== void 0 && (ie(t.control, { instancePath: s + "/control", parentData: t, parentDataProperty: "control", rootData: f }) || (e = u(e, ie.errors), r = e.length)), t.config !== void 0) {
      let i = t.config;
      if (typeof i == "string") {
        if (!zt.test(i)) {
          let a = { instancePath: s + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, parentSchema: X.properties.config, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/config", keyword: "type", params: { type: "string" }, parentSchema: X.properties.config, data: i };
        e = n(e, a), r++;
      }
    }
    t.reload !== void 0 && (R(t.reload, { instancePath: s + "/reload", parentData: t, parentDataProperty: "reload", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.lua !== void 0 && (fe(t.lua, { instancePath: s + "/lua", parentData: t, parentDataProperty: "lua", rootData: f }) || (e = u(e, fe.errors), r = e.length)), t.timeout !== void 0 && (x(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: f }) || (e = u(e, x.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: X, data: t }), r++;
  return ur.errors = e, r === 0;
}
var J = { type: "object", additionalProperties: !1, required: ["kind", "entryPoint"], properties: { kind: { const: "traefik" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, entryPoint: { $ref: "#/$defs/shared-9" }, rule: { type: "string", minLength: 1, maxLength: 2e3 }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, api: { $ref: "#/$defs/shared-26" }, health: { type: "string", pattern: "^/[!-~]*$" }, timeout: { $ref: "#/$defs/shared-1" } } }, Cr = { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, Ot = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function Ge(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Ot.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, parentSchema: Cr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Cr, data: t }), r++), Ge.errors = e, r === 0;
}
var Zt = new RegExp("^/[A-Za-z0-9._/-]+\\.yml$", "u"), xt = new RegExp("^/[!-~]*$", "u");
function hr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: J, data: t }), r++), t.entryPoint === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "entryPoint" }, parentSchema: J, data: t }), r++);
    for (let i in t)
      i === "kind" || i === "via" || i === "entryPoint" || i === "rule" || i === "file" || i === "api" || i === "health" || i === "timeout" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: J, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "traefik") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "traefik" }, parentSchema: J.properties.kind, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let i = t.via;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: J.properties.via, data: i };
          e = n(e, a), r++;
        }
        for (let a in i)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let l = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: J.properties.via, data: i };
            e = n(e, l), r++;
          }
        if (i.ssh !== void 0 && (ae(i.ssh, { instancePath: s + "/via/ssh", parentData: i, parentDataProperty: "ssh", rootData: f }) || (e = u(e, ae.errors), r = e.length)), i.key !== void 0) {
          let a = i.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let l = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: J.properties.via.properties.key, data: a };
              e = n(e, l), r++;
            }
            for (let l in a)
              if (l !== "env") {
                let j = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: J.properties.via.properties.key, data: a };
                e = n(e, j), r++;
              }
            a.env !== void 0 && (C(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
          } else {
            let l = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: J.properties.via.properties.key, data: a };
            e = n(e, l), r++;
          }
        }
        if (i.knownHosts !== void 0) {
          let a = i.knownHosts, l = r, j = !1, O = r;
          if (typeof a == "string") {
            if (Q(a) < 1) {
              let P = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: J.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = n(e, P), r++;
            }
          } else {
            let P = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = n(e, P), r++;
          }
          var p = O === r;
          if (j = j || p, !j) {
            let P = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let v = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = n(e, v), r++;
              }
              for (let v in a)
                if (v !== "env") {
                  let k = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = n(e, k), r++;
                }
              if (a.env !== void 0) {
                let v = a.env;
                if (typeof v == "string") {
                  if (!ne.test(v)) {
                    let k = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                    e = n(e, k), r++;
                  }
                } else {
                  let k = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                  e = n(e, k), r++;
                }
              }
            } else {
              let v = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = n(e, v), r++;
            }
            var p = P === r;
            j = j || p;
          }
          if (j)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let P = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: J.properties.via.properties.knownHosts, data: a };
            e = n(e, P), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: J.properties.via, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.entryPoint !== void 0 && (Ge(t.entryPoint, { instancePath: s + "/entryPoint", parentData: t, parentDataProperty: "entryPoint", rootData: f }) || (e = u(e, Ge.errors), r = e.length)), t.rule !== void 0) {
      let i = t.rule;
      if (typeof i == "string") {
        if (Q(i) > 2e3) {
          let a = { instancePath: s + "/rule", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: J.properties.rule, data: i };
          e = n(e, a), r++;
        }
        if (Q(i) < 1) {
          let a = { instancePath: s + "/rule", keyword: "minLength", params: { limit: 1 }, parentSchema: J.properties.rule, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/rule", keyword: "type", params: { type: "string" }, parentSchema: J.properties.rule, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.file !== void 0) {
      let i = t.file;
      if (typeof i == "string") {
        if (!Zt.test(i)) {
          let a = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, parentSchema: J.properties.file, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: J.properties.file, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.api !== void 0 && (ie(t.api, { instancePath: s + "/api", parentData: t, parentDataProperty: "api", rootData: f }) || (e = u(e, ie.errors), r = e.length)), t.health !== void 0) {
      let i = t.health;
      if (typeof i == "string") {
        if (!xt.test(i)) {
          let a = { instancePath: s + "/health", keyword: "pattern", params: { pattern: "^/[!-~]*$" }, parentSchema: J.properties.health, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/health", keyword: "type", params: { type: "string" }, parentSchema: J.properties.health, data: i };
        e = n(e, a), r++;
      }
    }
    t.timeout !== void 0 && (x(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: f }) || (e = u(e, x.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: J, data: t }), r++;
  return hr.errors = e, r === 0;
}
var Y = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "caddy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-19" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-26" }, admin: { $ref: "#/$defs/shared-26" }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, timeout: { $ref: "#/$defs/shared-1" } } }, Ht = new RegExp("^/[A-Za-z0-9._/-]+\\.route$", "u");
function kr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Y, data: t }), r++), t.listen === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: Y, data: t }), r++);
    for (let i in t)
      i === "kind" || i === "via" || i === "listen" || i === "admin" || i === "file" || i === "timeout" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: Y, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "caddy") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "caddy" }, parentSchema: Y.properties.kind, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let i = t.via;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: Y.properties.via, data: i };
          e = n(e, a), r++;
        }
        for (let a in i)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let l = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: Y.properties.via, data: i };
            e = n(e, l), r++;
          }
        if (i.ssh !== void 0 && (ae(i.ssh, { instancePath: s + "/via/ssh", parentData: i, parentDataProperty: "ssh", rootData: f }) || (e = u(e, ae.errors), r = e.length)), i.key !== void 0) {
          let a = i.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let l = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: Y.properties.via.properties.key, data: a };
              e = n(e, l), r++;
            }
            for (let l in a)
              if (l !== "env") {
                let j = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: Y.properties.via.properties.key, data: a };
                e = n(e, j), r++;
              }
            a.env !== void 0 && (C(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
          } else {
            let l = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: Y.properties.via.properties.key, data: a };
            e = n(e, l), r++;
          }
        }
        if (i.knownHosts !== void 0) {
          let a = i.knownHosts, l = r, j = !1, O = r;
          if (typeof a == "string") {
            if (Q(a) < 1) {
              let P = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: Y.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = n(e, P), r++;
            }
          } else {
            let P = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: Y.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = n(e, P), r++;
          }
          var p = O === r;
          if (j = j || p, !j) {
            let P = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let v = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: Y.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = n(e, v), r++;
              }
              for (let v in a)
                if (v !== "env") {
                  let k = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: Y.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = n(e, k), r++;
                }
              if (a.env !== void 0) {
                let v = a.env;
                if (typeof v == "string") {
                  if (!ne.test(v)) {
                    let k = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: Y.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                    e = n(e, k), r++;
                  }
                } else {
                  let k = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: Y.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                  e = n(e, k), r++;
                }
              }
            } else {
              let v = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: Y.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = n(e, v), r++;
            }
            var p = P === r;
            j = j || p;
          }
          if (j)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let P = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: Y.properties.via.properties.knownHosts, data: a };
            e = n(e, P), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: Y.properties.via, data: i };
        e = n(e, a), r++;
      }
    }
    if (t.listen !== void 0 && (ie(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: f }) || (e = u(e, ie.errors), r = e.length)), t.admin !== void 0 && (ie(t.admin, { instancePath: s + "/admin", parentData: t, parentDataProperty: "admin", rootData: f }) || (e = u(e, ie.errors), r = e.length)), t.file !== void 0) {
      let i = t.file;
      if (typeof i == "string") {
        if (!Ht.test(i)) {
          let a = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, parentSchema: Y.properties.file, data: i };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: Y.properties.file, data: i };
        e = n(e, a), r++;
      }
    }
    t.timeout !== void 0 && (x(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: f }) || (e = u(e, x.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Y, data: t }), r++;
  return kr.errors = e, r === 0;
}
function gr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.target === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "target" }, parentSchema: F, data: t }), r++), t.router === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "router" }, parentSchema: F, data: t }), r++);
    for (let o in t)
      o === "initial" || o === "dependsOn" || o === "target" || o === "router" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: F, data: t }), r++);
    if (t.initial !== void 0) {
      let o = t.initial;
      if (typeof o == "string") {
        if (!ct.test(o)) {
          let c = { instancePath: s + "/initial", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, parentSchema: F.properties.initial, data: o };
          e = n(e, c), r++;
        }
      } else {
        let c = { instancePath: s + "/initial", keyword: "type", params: { type: "string" }, parentSchema: F.properties.initial, data: o };
        e = n(e, c), r++;
      }
    }
    if (t.dependsOn !== void 0) {
      let o = t.dependsOn;
      if (Array.isArray(o)) {
        if (o.length > 100) {
          let w = { instancePath: s + "/dependsOn", keyword: "maxItems", params: { limit: 100 }, parentSchema: F.properties.dependsOn, data: o };
          e = n(e, w), r++;
        }
        let c = o.length;
        for (let w = 0; w < c; w++)
          se(o[w], { instancePath: s + "/dependsOn/" + w, parentData: o, parentDataProperty: w, rootData: f }) || (e = u(e, se.errors), r = e.length);
        let d = o.length, h;
        if (d > 1) {
          e: for (; d--; )
            for (h = d; h--; )
              if (nt(o[d], o[h])) {
                let w = { instancePath: s + "/dependsOn", keyword: "uniqueItems", params: { i: d, j: h }, parentSchema: F.properties.dependsOn, data: o };
                e = n(e, w), r++;
                break e;
              }
        }
      } else {
        let c = { instancePath: s + "/dependsOn", keyword: "type", params: { type: "array" }, parentSchema: F.properties.dependsOn, data: o };
        e = n(e, c), r++;
      }
    }
    if (t.target !== void 0) {
      let o = t.target, c = r, d = !0, h = r;
      if (r === h)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let q;
          o.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "process" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var p = h === r;
      if (r = c, e !== null && (c ? e.length = c : e = null), p) {
        let q = r;
        pr(o, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: f }) || (e = u(e, pr.errors), r = e.length);
        var p = q === r;
        d = p;
      }
      if (!d) {
        let q = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: F.properties.target.allOf[0], data: o };
        e = n(e, q), r++;
      }
      let w = r, L = !0, A = r;
      if (r === A)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let q;
          o.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "systemd" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var i = A === r;
      if (r = w, e !== null && (w ? e.length = w : e = null), i) {
        let q = r;
        fr(o, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: f }) || (e = u(e, fr.errors), r = e.length);
        var i = q === r;
        L = i;
      }
      if (!L) {
        let q = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: F.properties.target.allOf[1], data: o };
        e = n(e, q), r++;
      }
      let H = r, y = !0, g = r;
      if (r === g)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let q;
          o.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "compose" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var a = g === r;
      if (r = H, e !== null && (H ? e.length = H : e = null), a) {
        let q = r;
        dr(o, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: f }) || (e = u(e, dr.errors), r = e.length);
        var a = q === r;
        y = a;
      }
      if (!y) {
        let q = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: F.properties.target.allOf[2], data: o };
        e = n(e, q), r++;
      }
      let m = r, D = !0, b = r;
      if (r === b)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let q;
          o.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "command" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var l = b === r;
      if (r = m, e !== null && (m ? e.length = m : e = null), l) {
        let q = r;
        cr(o, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: f }) || (e = u(e, cr.errors), r = e.length);
        var l = q === r;
        D = l;
      }
      if (!D) {
        let q = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: F.properties.target.allOf[3], data: o };
        e = n(e, q), r++;
      }
      let _ = r, T = !0, E = r;
      if (r === E)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let q;
          o.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "kubernetes" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var j = E === r;
      if (r = _, e !== null && (_ ? e.length = _ : e = null), j) {
        let q = r;
        yr(o, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: f }) || (e = u(e, yr.errors), r = e.length);
        var j = q === r;
        T = j;
      }
      if (!T) {
        let q = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: F.properties.target.allOf[4], data: o };
        e = n(e, q), r++;
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.kind === void 0) {
          let q = { instancePath: s + "/target", keyword: "required", params: { missingProperty: "kind" }, parentSchema: F.properties.target, data: o };
          e = n(e, q), r++;
        }
        if (o.kind !== void 0) {
          let q = o.kind;
          if (!(q === "process" || q === "systemd" || q === "compose" || q === "command" || q === "kubernetes")) {
            let G = { instancePath: s + "/target/kind", keyword: "enum", params: { allowedValues: F.properties.target.properties.kind.enum }, parentSchema: F.properties.target.properties.kind, data: q };
            e = n(e, G), r++;
          }
        }
      } else {
        let q = { instancePath: s + "/target", keyword: "type", params: { type: "object" }, parentSchema: F.properties.target, data: o };
        e = n(e, q), r++;
      }
    }
    if (t.router !== void 0) {
      let o = t.router, c = r, d = !0, h = r;
      if (r === h)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let q;
          o.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "gateway" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var O = h === r;
      if (r = c, e !== null && (c ? e.length = c : e = null), O) {
        let q = r;
        lr(o, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: f }) || (e = u(e, lr.errors), r = e.length);
        var O = q === r;
        d = O;
      }
      if (!d) {
        let q = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: F.properties.router.allOf[0], data: o };
        e = n(e, q), r++;
      }
      let w = r, L = !0, A = r;
      if (r === A)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let q;
          o.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "haproxy" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var P = A === r;
      if (r = w, e !== null && (w ? e.length = w : e = null), P) {
        let q = r;
        mr(o, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: f }) || (e = u(e, mr.errors), r = e.length);
        var P = q === r;
        L = P;
      }
      if (!L) {
        let q = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: F.properties.router.allOf[1], data: o };
        e = n(e, q), r++;
      }
      let H = r, y = !0, g = r;
      if (r === g)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let q;
          o.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "nginx" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var S = g === r;
      if (r = H, e !== null && (H ? e.length = H : e = null), S) {
        let q = r;
        ur(o, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: f }) || (e = u(e, ur.errors), r = e.length);
        var S = q === r;
        y = S;
      }
      if (!y) {
        let q = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: F.properties.router.allOf[2], data: o };
        e = n(e, q), r++;
      }
      let m = r, D = !0, b = r;
      if (r === b)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let q;
          o.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "traefik" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var v = b === r;
      if (r = m, e !== null && (m ? e.length = m : e = null), v) {
        let q = r;
        hr(o, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: f }) || (e = u(e, hr.errors), r = e.length);
        var v = q === r;
        D = v;
      }
      if (!D) {
        let q = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: F.properties.router.allOf[3], data: o };
        e = n(e, q), r++;
      }
      let _ = r, T = !0, E = r;
      if (r === E)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let q;
          o.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "caddy" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var k = E === r;
      if (r = _, e !== null && (_ ? e.length = _ : e = null), k) {
        let q = r;
        kr(o, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: f }) || (e = u(e, kr.errors), r = e.length);
        var k = q === r;
        T = k;
      }
      if (!T) {
        let q = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: F.properties.router.allOf[4], data: o };
        e = n(e, q), r++;
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.kind === void 0) {
          let q = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "kind" }, parentSchema: F.properties.router, data: o };
          e = n(e, q), r++;
        }
        if (o.kind !== void 0) {
          let q = o.kind;
          if (!(q === "gateway" || q === "haproxy" || q === "nginx" || q === "traefik" || q === "caddy")) {
            let G = { instancePath: s + "/router/kind", keyword: "enum", params: { allowedValues: F.properties.router.properties.kind.enum }, parentSchema: F.properties.router.properties.kind, data: q };
            e = n(e, G), r++;
          }
        }
      } else {
        let q = { instancePath: s + "/router", keyword: "type", params: { type: "object" }, parentSchema: F.properties.router, data: o };
        e = n(e, q), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: F, data: t }), r++;
  return gr.errors = e, r === 0;
}
var M = { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-7" }, query: { $ref: "#/$defs/shared-7" }, equals: { $ref: "#/$defs/shared-8" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-8" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-3" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { $ref: "#/$defs/shared-9" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-1" }, atMost: { $ref: "#/$defs/shared-1" }, warmUp: { $ref: "#/$defs/shared-1" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, Qr = { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, Lt = new RegExp("^[A-Za-z0-9_.-]{1,128}$", "u");
function Le(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Lt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, parentSchema: Qr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Qr, data: t }), r++), Le.errors = e, r === 0;
}
var sr = { type: "string", minLength: 1, maxLength: 256 };
function Ee(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (Q(t) > 256 && (e = n(e, { instancePath: s, keyword: "maxLength", params: { limit: 256 }, parentSchema: sr, data: t }), r++), Q(t) < 1 && (e = n(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: sr, data: t }), r++)) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: sr, data: t }), r++), Ee.errors = e, r === 0;
}
var Jr = { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, at = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u");
function $e(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? at.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: Jr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Jr, data: t }), r++), $e.errors = e, r === 0;
}
var ee = { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-28" }, service: { $ref: "#/$defs/shared-2" }, url: { $ref: "#/$defs/shared-13" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { $ref: "#/$defs/shared-29" }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-10" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-2" } } } }, times: { $ref: "#/$defs/shared-12" }, every: { $ref: "#/$defs/shared-1" }, timeout: { $ref: "#/$defs/shared-1" } } }, Wr = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, Et = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function he(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Et.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, parentSchema: Wr, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Wr, data: t }), r++), he.errors = e, r === 0;
}
var ce = { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, It = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
function Ae(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let a in t) {
      let l = r;
      if (typeof a == "string" && !It.test(a)) {
        let j = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, parentSchema: ce.propertyNames, data: a, propertyName: a };
        e = n(e, j), r++;
      }
      var p = l === r;
      p || (e = n(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: a }, parentSchema: ce, data: t }), r++);
    }
    for (let a in t) {
      let l = t[a], j = r, O = !1, P = r;
      if (typeof l != "string") {
        let S = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: ce.additionalProperties.anyOf[0], data: l };
        e = n(e, S), r++;
      }
      var i = P === r;
      if (O = O || i, !O) {
        let S = r;
        if (l && typeof l == "object" && !Array.isArray(l)) {
          if (l.env === void 0) {
            let k = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: ce.additionalProperties.anyOf[1], data: l };
            e = n(e, k), r++;
          }
          for (let k in l)
            if (k !== "env") {
              let o = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: ce.additionalProperties.anyOf[1], data: l };
              e = n(e, o), r++;
            }
          if (l.env !== void 0) {
            let k = l.env;
            if (typeof k == "string") {
              if (!ne.test(k)) {
                let o = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: ce.additionalProperties.anyOf[1].properties.env, data: k };
                e = n(e, o), r++;
              }
            } else {
              let o = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: ce.additionalProperties.anyOf[1].properties.env, data: k };
              e = n(e, o), r++;
            }
          }
        } else {
          let k = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: ce.additionalProperties.anyOf[1], data: l };
          e = n(e, k), r++;
        }
        var i = S === r;
        O = O || i;
      }
      if (O)
        r = j, e !== null && (j ? e.length = j : e = null);
      else {
        let S = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: ce.additionalProperties, data: l };
        e = n(e, S), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ce, data: t }), r++;
  return Ae.errors = e, r === 0;
}
function vr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ee, data: t }), r++), t.name === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: ee, data: t }), r++), t.url === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" }, parentSchema: ee, data: t }), r++);
    for (let p in t)
      ye.call(ee.properties, p) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: ee, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "http") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "http" }, parentSchema: ee.properties.kind, data: p };
        e = n(e, i), r++;
      }
    }
    if (t.name !== void 0 && (he(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: f }) || (e = u(e, he.errors), r = e.length)), t.service !== void 0 && (se(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: f }) || (e = u(e, se.errors), r = e.length)), t.url !== void 0 && (be(t.url, { instancePath: s + "/url", parentData: t, parentDataProperty: "url", rootData: f }) || (e = u(e, be.errors), r = e.length)), t.method !== void 0) {
      let p = t.method;
      if (!(p === "GET" || p === "HEAD" || p === "POST" || p === "PUT" || p === "PATCH" || p === "DELETE" || p === "OPTIONS")) {
        let i = { instancePath: s + "/method", keyword: "enum", params: { allowedValues: ee.properties.method.enum }, parentSchema: ee.properties.method, data: p };
        e = n(e, i), r++;
      }
    }
    if (t.headers !== void 0 && (Ae(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: f }) || (e = u(e, Ae.errors), r = e.length)), t.body !== void 0) {
      let p = t.body;
      if (typeof p == "string") {
        if (Q(p) > 65536) {
          let i = { instancePath: s + "/body", keyword: "maxLength", params: { limit: 65536 }, parentSchema: ee.properties.body, data: p };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/body", keyword: "type", params: { type: "string" }, parentSchema: ee.properties.body, data: p };
        e = n(e, i), r++;
      }
    }
    if (t.expect !== void 0) {
      let p = t.expect;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "status" || i === "contains" || i === "headers")) {
            let a = { instancePath: s + "/expect", keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: ee.properties.expect, data: p };
            e = n(e, a), r++;
          }
        if (p.status !== void 0) {
          let i = p.status;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
            let a = { instancePath: s + "/expect/status", keyword: "type", params: { type: "integer" }, parentSchema: ee.properties.expect.properties.status, data: i };
            e = n(e, a), r++;
          }
          if (typeof i == "number") {
            if (i > 599 || isNaN(i)) {
              let a = { instancePath: s + "/expect/status", keyword: "maximum", params: { comparison: "<=", limit: 599 }, parentSchema: ee.properties.expect.properties.status, data: i };
              e = n(e, a), r++;
            }
            if (i < 200 || isNaN(i)) {
              let a = { instancePath: s + "/expect/status", keyword: "minimum", params: { comparison: ">=", limit: 200 }, parentSchema: ee.properties.expect.properties.status, data: i };
              e = n(e, a), r++;
            }
          }
        }
        if (p.contains !== void 0 && (R(p.contains, { instancePath: s + "/expect/contains", parentData: p, parentDataProperty: "contains", rootData: f }) || (e = u(e, R.errors), r = e.length)), p.headers !== void 0) {
          let i = p.headers;
          if (i && typeof i == "object" && !Array.isArray(i))
            for (let a in i)
              se(i[a], { instancePath: s + "/expect/headers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: a, rootData: f }) || (e = u(e, se.errors), r = e.length);
          else {
            let a = { instancePath: s + "/expect/headers", keyword: "type", params: { type: "object" }, parentSchema: ee.properties.expect.properties.headers, data: i };
            e = n(e, a), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/expect", keyword: "type", params: { type: "object" }, parentSchema: ee.properties.expect, data: p };
        e = n(e, i), r++;
      }
    }
    t.times !== void 0 && (Re(t.times, { instancePath: s + "/times", parentData: t, parentDataProperty: "times", rootData: f }) || (e = u(e, Re.errors), r = e.length)), t.every !== void 0 && (x(t.every, { instancePath: s + "/every", parentData: t, parentDataProperty: "every", rootData: f }) || (e = u(e, x.errors), r = e.length)), t.timeout !== void 0 && (x(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: f }) || (e = u(e, x.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ee, data: t }), r++;
  return vr.errors = e, r === 0;
}
var je = { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-28" }, service: { $ref: "#/$defs/shared-2" }, run: { $ref: "#/$defs/shared-10" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-11" } } };
function wr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: je, data: t }), r++), t.name === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: je, data: t }), r++), t.run === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "run" }, parentSchema: je, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "name" || p === "service" || p === "run" || p === "within" || p === "env" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: je, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "command") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: je.properties.kind, data: p };
        e = n(e, i), r++;
      }
    }
    t.name !== void 0 && (he(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: f }) || (e = u(e, he.errors), r = e.length)), t.service !== void 0 && (se(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: f }) || (e = u(e, se.errors), r = e.length)), t.run !== void 0 && (R(t.run, { instancePath: s + "/run", parentData: t, parentDataProperty: "run", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.within !== void 0 && (x(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: f }) || (e = u(e, x.errors), r = e.length)), t.env !== void 0 && (ue(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: f }) || (e = u(e, ue.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: je, data: t }), r++;
  return wr.errors = e, r === 0;
}
var V = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }, { if: { properties: { metric: { properties: { of: { const: "gauge" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number" }, atLeast: { type: "number" } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-28" }, service: { $ref: "#/$defs/shared-2" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { $ref: "#/$defs/shared-16" } } }, Xr = new RegExp("^\\d{1,3}(\\.\\d{1,4})?%$", "u"), Yr = new RegExp("^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", "u"), Nt = new RegExp("^(100|\\d{1,2}(\\.\\d{1,3})?)%$", "u"), ge = { type: "object", required: ["source"], properties: { source: { enum: ["router", "prometheus", "http", "command"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "prometheus" } } }, then: { $ref: "#/$defs/metric-prometheus" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "http" } } }, then: { $ref: "#/$defs/metric-http" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "command" } } }, then: { $ref: "#/$defs/metric-command" } }] }, we = { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } };
function $r(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: we, data: t }), r++), t.of === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: we, data: t }), r++);
    for (let p in t)
      p === "source" || p === "of" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: we, data: t }), r++);
    if (t.source !== void 0) {
      let p = t.source;
      if (p !== "router") {
        let i = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "router" }, parentSchema: we.properties.source, data: p };
        e = n(e, i), r++;
      }
    }
    if (t.of !== void 0) {
      let p = t.of;
      if (!(p === "errors" || p === "latency" || p === "requests")) {
        let i = { instancePath: s + "/of", keyword: "enum", params: { allowedValues: we.properties.of.enum }, parentSchema: we.properties.of, data: p };
        e = n(e, i), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: we, data: t }), r++;
  return $r.errors = e, r === 0;
}
var N = { type: "object", additionalProperties: !1, required: ["source", "of", "address"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["query"] } }], properties: { source: { const: "prometheus" }, of: { $ref: "#/$defs/shared-30" }, address: { anyOf: [{ type: "string", pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, requests: { $ref: "#/$defs/shared-31" }, errors: { $ref: "#/$defs/shared-31" }, buckets: { $ref: "#/$defs/shared-31" }, unit: { $ref: "#/$defs/shared-32" }, query: { $ref: "#/$defs/shared-31" }, mean: { $ref: "#/$defs/shared-4" }, groups: { $ref: "#/$defs/shared-6" }, replica: { $ref: "#/$defs/shared-6" }, step: { $ref: "#/$defs/shared-1" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } } } }, headers: { $ref: "#/$defs/shared-29" }, timeout: { $ref: "#/$defs/shared-1" } } }, et = { enum: ["errors", "latency", "requests", "gauge"] };
function Pe(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (!(t === "errors" || t === "latency" || t === "requests" || t === "gauge")) {
    let p = { instancePath: s, keyword: "enum", params: { allowedValues: et.enum }, parentSchema: et, data: t };
    e = n(e, p), r++;
  }
  return Pe.errors = e, r === 0;
}
var nr = { type: "string", minLength: 1, maxLength: 1e4 };
function le(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (Q(t) > 1e4 && (e = n(e, { instancePath: s, keyword: "maxLength", params: { limit: 1e4 }, parentSchema: nr, data: t }), r++), Q(t) < 1 && (e = n(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: nr, data: t }), r++)) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: nr, data: t }), r++), le.errors = e, r === 0;
}
var rt = { enum: ["seconds", "milliseconds"] };
function Fe(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (!(t === "seconds" || t === "milliseconds")) {
    let p = { instancePath: s, keyword: "enum", params: { allowedValues: rt.enum }, parentSchema: rt, data: t };
    e = n(e, p), r++;
  }
  return Fe.errors = e, r === 0;
}
var Mt = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u");
function br(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0, p = r, i = !0, a = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "errors" && (e = n(e, {}), r++);
  }
  var l = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), l) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.requests === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: N.allOf[0].then, data: t };
        e = n(e, m), r++;
      }
      if (t.errors === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "errors" }, parentSchema: N.allOf[0].then, data: t };
        e = n(e, m), r++;
      }
    }
    var l = y === r;
    i = l;
  }
  if (!i) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.allOf[0], data: t };
    e = n(e, y), r++;
  }
  let j = r, O = !0, P = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "latency" && (e = n(e, {}), r++);
  }
  var S = P === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), S) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.buckets === void 0) {
      let m = { instancePath: s, keyword: "required", params: { missingProperty: "buckets" }, parentSchema: N.allOf[1].then, data: t };
      e = n(e, m), r++;
    }
    var S = y === r;
    O = S;
  }
  if (!O) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.allOf[1], data: t };
    e = n(e, y), r++;
  }
  let v = r, k = !0, o = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "requests" && (e = n(e, {}), r++);
  }
  var c = o === r;
  if (r = v, e !== null && (v ? e.length = v : e = null), c) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.requests === void 0) {
      let m = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: N.allOf[2].then, data: t };
      e = n(e, m), r++;
    }
    var c = y === r;
    k = c;
  }
  if (!k) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.allOf[2], data: t };
    e = n(e, y), r++;
  }
  let d = r, h = !0, w = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "gauge" && (e = n(e, {}), r++);
  }
  var L = w === r;
  if (r = d, e !== null && (d ? e.length = d : e = null), L) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.query === void 0) {
      let m = { instancePath: s, keyword: "required", params: { missingProperty: "query" }, parentSchema: N.allOf[3].then, data: t };
      e = n(e, m), r++;
    }
    var L = y === r;
    h = L;
  }
  if (!h) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.allOf[3], data: t };
    e = n(e, y), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: N, data: t }), r++), t.of === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: N, data: t }), r++), t.address === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "address" }, parentSchema: N, data: t }), r++);
    for (let y in t)
      ye.call(N.properties, y) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: N, data: t }), r++);
    if (t.source !== void 0) {
      let y = t.source;
      if (y !== "prometheus") {
        let g = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "prometheus" }, parentSchema: N.properties.source, data: y };
        e = n(e, g), r++;
      }
    }
    if (t.of !== void 0 && (Pe(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: f }) || (e = u(e, Pe.errors), r = e.length)), t.address !== void 0) {
      let y = t.address, g = r, m = !1, D = r;
      if (typeof y == "string") {
        if (!Mt.test(y)) {
          let b = { instancePath: s + "/address", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, parentSchema: N.properties.address.anyOf[0], data: y };
          e = n(e, b), r++;
        }
      } else {
        let b = { instancePath: s + "/address", keyword: "type", params: { type: "string" }, parentSchema: N.properties.address.anyOf[0], data: y };
        e = n(e, b), r++;
      }
      var A = D === r;
      if (m = m || A, !m) {
        let b = r;
        if (y && typeof y == "object" && !Array.isArray(y)) {
          if (y.env === void 0) {
            let T = { instancePath: s + "/address", keyword: "required", params: { missingProperty: "env" }, parentSchema: N.properties.address.anyOf[1], data: y };
            e = n(e, T), r++;
          }
          for (let T in y)
            if (T !== "env") {
              let E = { instancePath: s + "/address", keyword: "additionalProperties", params: { additionalProperty: T }, parentSchema: N.properties.address.anyOf[1], data: y };
              e = n(e, E), r++;
            }
          if (y.env !== void 0) {
            let T = y.env;
            if (typeof T == "string") {
              if (!ne.test(T)) {
                let E = { instancePath: s + "/address/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: N.properties.address.anyOf[1].properties.env, data: T };
                e = n(e, E), r++;
              }
            } else {
              let E = { instancePath: s + "/address/env", keyword: "type", params: { type: "string" }, parentSchema: N.properties.address.anyOf[1].properties.env, data: T };
              e = n(e, E), r++;
            }
          }
        } else {
          let T = { instancePath: s + "/address", keyword: "type", params: { type: "object" }, parentSchema: N.properties.address.anyOf[1], data: y };
          e = n(e, T), r++;
        }
        var A = b === r;
        m = m || A;
      }
      if (m)
        r = g, e !== null && (g ? e.length = g : e = null);
      else {
        let b = { instancePath: s + "/address", keyword: "anyOf", params: {}, parentSchema: N.properties.address, data: y };
        e = n(e, b), r++;
      }
    }
    if (t.requests !== void 0 && (le(t.requests, { instancePath: s + "/requests", parentData: t, parentDataProperty: "requests", rootData: f }) || (e = u(e, le.errors), r = e.length)), t.errors !== void 0 && (le(t.errors, { instancePath: s + "/errors", parentData: t, parentDataProperty: "errors", rootData: f }) || (e = u(e, le.errors), r = e.length)), t.buckets !== void 0 && (le(t.buckets, { instancePath: s + "/buckets", parentData: t, parentDataProperty: "buckets", rootData: f }) || (e = u(e, le.errors), r = e.length)), t.unit !== void 0 && (Fe(t.unit, { instancePath: s + "/unit", parentData: t, parentDataProperty: "unit", rootData: f }) || (e = u(e, Fe.errors), r = e.length)), t.query !== void 0 && (le(t.query, { instancePath: s + "/query", parentData: t, parentDataProperty: "query", rootData: f }) || (e = u(e, le.errors), r = e.length)), t.mean !== void 0 && (fe(t.mean, { instancePath: s + "/mean", parentData: t, parentDataProperty: "mean", rootData: f }) || (e = u(e, fe.errors), r = e.length)), t.groups !== void 0 && (C(t.groups, { instancePath: s + "/groups", parentData: t, parentDataProperty: "groups", rootData: f }) || (e = u(e, C.errors), r = e.length)), t.replica !== void 0 && (C(t.replica, { instancePath: s + "/replica", parentData: t, parentDataProperty: "replica", rootData: f }) || (e = u(e, C.errors), r = e.length)), t.step !== void 0 && (x(t.step, { instancePath: s + "/step", parentData: t, parentDataProperty: "step", rootData: f }) || (e = u(e, x.errors), r = e.length)), t.token !== void 0) {
      let y = t.token;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.env === void 0) {
          let g = { instancePath: s + "/token", keyword: "required", params: { missingProperty: "env" }, parentSchema: N.properties.token, data: y };
          e = n(e, g), r++;
        }
        for (let g in y)
          if (g !== "env") {
            let m = { instancePath: s + "/token", keyword: "additionalProperties", params: { additionalProperty: g }, parentSchema: N.properties.token, data: y };
            e = n(e, m), r++;
          }
        y.env !== void 0 && (C(y.env, { instancePath: s + "/token/env", parentData: y, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
      } else {
        let g = { instancePath: s + "/token", keyword: "type", params: { type: "object" }, parentSchema: N.properties.token, data: y };
        e = n(e, g), r++;
      }
    }
    if (t.basic !== void 0) {
      let y = t.basic;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.user === void 0) {
          let g = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "user" }, parentSchema: N.properties.basic, data: y };
          e = n(e, g), r++;
        }
        if (y.password === void 0) {
          let g = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "password" }, parentSchema: N.properties.basic, data: y };
          e = n(e, g), r++;
        }
        for (let g in y)
          if (!(g === "user" || g === "password")) {
            let m = { instancePath: s + "/basic", keyword: "additionalProperties", params: { additionalProperty: g }, parentSchema: N.properties.basic, data: y };
            e = n(e, m), r++;
          }
        if (y.user !== void 0) {
          let g = y.user, m = r, D = !1, b = r;
          if (typeof g != "string") {
            let _ = { instancePath: s + "/basic/user", keyword: "type", params: { type: "string" }, parentSchema: N.properties.basic.properties.user.anyOf[0], data: g };
            e = n(e, _), r++;
          }
          var H = b === r;
          if (D = D || H, !D) {
            let _ = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (g.env === void 0) {
                let E = { instancePath: s + "/basic/user", keyword: "required", params: { missingProperty: "env" }, parentSchema: N.properties.basic.properties.user.anyOf[1], data: g };
                e = n(e, E), r++;
              }
              for (let E in g)
                if (E !== "env") {
                  let q = { instancePath: s + "/basic/user", keyword: "additionalProperties", params: { additionalProperty: E }, parentSchema: N.properties.basic.properties.user.anyOf[1], data: g };
                  e = n(e, q), r++;
                }
              if (g.env !== void 0) {
                let E = g.env;
                if (typeof E == "string") {
                  if (!ne.test(E)) {
                    let q = { instancePath: s + "/basic/user/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: N.properties.basic.properties.user.anyOf[1].properties.env, data: E };
                    e = n(e, q), r++;
                  }
                } else {
                  let q = { instancePath: s + "/basic/user/env", keyword: "type", params: { type: "string" }, parentSchema: N.properties.basic.properties.user.anyOf[1].properties.env, data: E };
                  e = n(e, q), r++;
                }
              }
            } else {
              let E = { instancePath: s + "/basic/user", keyword: "type", params: { type: "object" }, parentSchema: N.properties.basic.properties.user.anyOf[1], data: g };
              e = n(e, E), r++;
            }
            var H = _ === r;
            D = D || H;
          }
          if (D)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let _ = { instancePath: s + "/basic/user", keyword: "anyOf", params: {}, parentSchema: N.properties.basic.properties.user, data: g };
            e = n(e, _), r++;
          }
        }
        if (y.password !== void 0) {
          let g = y.password;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.env === void 0) {
              let m = { instancePath: s + "/basic/password", keyword: "required", params: { missingProperty: "env" }, parentSchema: N.properties.basic.properties.password, data: g };
              e = n(e, m), r++;
            }
            for (let m in g)
              if (m !== "env") {
                let D = { instancePath: s + "/basic/password", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: N.properties.basic.properties.password, data: g };
                e = n(e, D), r++;
              }
            g.env !== void 0 && (C(g.env, { instancePath: s + "/basic/password/env", parentData: g, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/basic/password", keyword: "type", params: { type: "object" }, parentSchema: N.properties.basic.properties.password, data: g };
            e = n(e, m), r++;
          }
        }
      } else {
        let g = { instancePath: s + "/basic", keyword: "type", params: { type: "object" }, parentSchema: N.properties.basic, data: y };
        e = n(e, g), r++;
      }
    }
    t.headers !== void 0 && (Ae(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: f }) || (e = u(e, Ae.errors), r = e.length)), t.timeout !== void 0 && (x(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: f }) || (e = u(e, x.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: N, data: t }), r++;
  return br.errors = e, r === 0;
}
var I = { type: "object", additionalProperties: !1, required: ["source", "of", "url"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets", "bounds"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["value"] } }], properties: { source: { const: "http" }, of: { $ref: "#/$defs/shared-30" }, url: { $ref: "#/$defs/shared-13" }, requests: { $ref: "#/$defs/shared-34" }, errors: { $ref: "#/$defs/shared-34" }, buckets: { $ref: "#/$defs/shared-34" }, bounds: { anyOf: [{ type: "string", pattern: "^\\$", maxLength: 1e3 }, { type: "array", minItems: 1, maxItems: 1e3, items: { type: "number", exclusiveMinimum: 0 } }] }, cumulative: { $ref: "#/$defs/shared-4" }, unit: { $ref: "#/$defs/shared-32" }, value: { $ref: "#/$defs/shared-34" }, epoch: { $ref: "#/$defs/shared-34" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } } } }, headers: { $ref: "#/$defs/shared-29" }, timeout: { $ref: "#/$defs/shared-1" } } }, ir = { type: "string", pattern: "^\\$", maxLength: 1e3 }, ot = new RegExp("^\\$", "u");
function pe(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (Q(t) > 1e3 && (e = n(e, { instancePath: s, keyword: "maxLength", params: { limit: 1e3 }, parentSchema: ir, data: t }), r++), ot.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^\\$" }, parentSchema: ir, data: t }), r++)) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: ir, data: t }), r++), pe.errors = e, r === 0;
}
function Sr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0, p = r, i = !0, a = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "errors" && (e = n(e, {}), r++);
  }
  var l = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), l) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.requests === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: I.allOf[0].then, data: t };
        e = n(e, m), r++;
      }
      if (t.errors === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "errors" }, parentSchema: I.allOf[0].then, data: t };
        e = n(e, m), r++;
      }
    }
    var l = y === r;
    i = l;
  }
  if (!i) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: I.allOf[0], data: t };
    e = n(e, y), r++;
  }
  let j = r, O = !0, P = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "latency" && (e = n(e, {}), r++);
  }
  var S = P === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), S) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.buckets === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "buckets" }, parentSchema: I.allOf[1].then, data: t };
        e = n(e, m), r++;
      }
      if (t.bounds === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "bounds" }, parentSchema: I.allOf[1].then, data: t };
        e = n(e, m), r++;
      }
    }
    var S = y === r;
    O = S;
  }
  if (!O) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: I.allOf[1], data: t };
    e = n(e, y), r++;
  }
  let v = r, k = !0, o = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "requests" && (e = n(e, {}), r++);
  }
  var c = o === r;
  if (r = v, e !== null && (v ? e.length = v : e = null), c) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.requests === void 0) {
      let m = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: I.allOf[2].then, data: t };
      e = n(e, m), r++;
    }
    var c = y === r;
    k = c;
  }
  if (!k) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: I.allOf[2], data: t };
    e = n(e, y), r++;
  }
  let d = r, h = !0, w = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.of === void 0 && (y = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "gauge" && (e = n(e, {}), r++);
  }
  var L = w === r;
  if (r = d, e !== null && (d ? e.length = d : e = null), L) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.value === void 0) {
      let m = { instancePath: s, keyword: "required", params: { missingProperty: "value" }, parentSchema: I.allOf[3].then, data: t };
      e = n(e, m), r++;
    }
    var L = y === r;
    h = L;
  }
  if (!h) {
    let y = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: I.allOf[3], data: t };
    e = n(e, y), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: I, data: t }), r++), t.of === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: I, data: t }), r++), t.url === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" }, parentSchema: I, data: t }), r++);
    for (let y in t)
      ye.call(I.properties, y) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: I, data: t }), r++);
    if (t.source !== void 0) {
      let y = t.source;
      if (y !== "http") {
        let g = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "http" }, parentSchema: I.properties.source, data: y };
        e = n(e, g), r++;
      }
    }
    if (t.of !== void 0 && (Pe(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: f }) || (e = u(e, Pe.errors), r = e.length)), t.url !== void 0 && (be(t.url, { instancePath: s + "/url", parentData: t, parentDataProperty: "url", rootData: f }) || (e = u(e, be.errors), r = e.length)), t.requests !== void 0 && (pe(t.requests, { instancePath: s + "/requests", parentData: t, parentDataProperty: "requests", rootData: f }) || (e = u(e, pe.errors), r = e.length)), t.errors !== void 0 && (pe(t.errors, { instancePath: s + "/errors", parentData: t, parentDataProperty: "errors", rootData: f }) || (e = u(e, pe.errors), r = e.length)), t.buckets !== void 0 && (pe(t.buckets, { instancePath: s + "/buckets", parentData: t, parentDataProperty: "buckets", rootData: f }) || (e = u(e, pe.errors), r = e.length)), t.bounds !== void 0) {
      let y = t.bounds, g = r, m = !1, D = r;
      if (typeof y == "string") {
        if (Q(y) > 1e3) {
          let b = { instancePath: s + "/bounds", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: I.properties.bounds.anyOf[0], data: y };
          e = n(e, b), r++;
        }
        if (!ot.test(y)) {
          let b = { instancePath: s + "/bounds", keyword: "pattern", params: { pattern: "^\\$" }, parentSchema: I.properties.bounds.anyOf[0], data: y };
          e = n(e, b), r++;
        }
      } else {
        let b = { instancePath: s + "/bounds", keyword: "type", params: { type: "string" }, parentSchema: I.properties.bounds.anyOf[0], data: y };
        e = n(e, b), r++;
      }
      var A = D === r;
      if (m = m || A, !m) {
        let b = r;
        if (Array.isArray(y)) {
          if (y.length > 1e3) {
            let E = { instancePath: s + "/bounds", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: I.properties.bounds.anyOf[1], data: y };
            e = n(e, E), r++;
          }
          if (y.length < 1) {
            let E = { instancePath: s + "/bounds", keyword: "minItems", params: { limit: 1 }, parentSchema: I.properties.bounds.anyOf[1], data: y };
            e = n(e, E), r++;
          }
          let T = y.length;
          for (let E = 0; E < T; E++) {
            let q = y[E];
            if (typeof q == "number") {
              if (q <= 0 || isNaN(q)) {
                let G = { instancePath: s + "/bounds/" + E, keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, parentSchema: I.properties.bounds.anyOf[1].items, data: q };
                e = n(e, G), r++;
              }
            } else {
              let G = { instancePath: s + "/bounds/" + E, keyword: "type", params: { type: "number" }, parentSchema: I.properties.bounds.anyOf[1].items, data: q };
              e = n(e, G), r++;
            }
          }
        } else {
          let T = { instancePath: s + "/bounds", keyword: "type", params: { type: "array" }, parentSchema: I.properties.bounds.anyOf[1], data: y };
          e = n(e, T), r++;
        }
        var A = b === r;
        m = m || A;
      }
      if (m)
        r = g, e !== null && (g ? e.length = g : e = null);
      else {
        let b = { instancePath: s + "/bounds", keyword: "anyOf", params: {}, parentSchema: I.properties.bounds, data: y };
        e = n(e, b), r++;
      }
    }
    if (t.cumulative !== void 0 && (fe(t.cumulative, { instancePath: s + "/cumulative", parentData: t, parentDataProperty: "cumulative", rootData: f }) || (e = u(e, fe.errors), r = e.length)), t.unit !== void 0 && (Fe(t.unit, { instancePath: s + "/unit", parentData: t, parentDataProperty: "unit", rootData: f }) || (e = u(e, Fe.errors), r = e.length)), t.value !== void 0 && (pe(t.value, { instancePath: s + "/value", parentData: t, parentDataProperty: "value", rootData: f }) || (e = u(e, pe.errors), r = e.length)), t.epoch !== void 0 && (pe(t.epoch, { instancePath: s + "/epoch", parentData: t, parentDataProperty: "epoch", rootData: f }) || (e = u(e, pe.errors), r = e.length)), t.token !== void 0) {
      let y = t.token;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.env === void 0) {
          let g = { instancePath: s + "/token", keyword: "required", params: { missingProperty: "env" }, parentSchema: I.properties.token, data: y };
          e = n(e, g), r++;
        }
        for (let g in y)
          if (g !== "env") {
            let m = { instancePath: s + "/token", keyword: "additionalProperties", params: { additionalProperty: g }, parentSchema: I.properties.token, data: y };
            e = n(e, m), r++;
          }
        y.env !== void 0 && (C(y.env, { instancePath: s + "/token/env", parentData: y, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
      } else {
        let g = { instancePath: s + "/token", keyword: "type", params: { type: "object" }, parentSchema: I.properties.token, data: y };
        e = n(e, g), r++;
      }
    }
    if (t.basic !== void 0) {
      let y = t.basic;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.user === void 0) {
          let g = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "user" }, parentSchema: I.properties.basic, data: y };
          e = n(e, g), r++;
        }
        if (y.password === void 0) {
          let g = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "password" }, parentSchema: I.properties.basic, data: y };
          e = n(e, g), r++;
        }
        for (let g in y)
          if (!(g === "user" || g === "password")) {
            let m = { instancePath: s + "/basic", keyword: "additionalProperties", params: { additionalProperty: g }, parentSchema: I.properties.basic, data: y };
            e = n(e, m), r++;
          }
        if (y.user !== void 0) {
          let g = y.user, m = r, D = !1, b = r;
          if (typeof g != "string") {
            let _ = { instancePath: s + "/basic/user", keyword: "type", params: { type: "string" }, parentSchema: I.properties.basic.properties.user.anyOf[0], data: g };
            e = n(e, _), r++;
          }
          var H = b === r;
          if (D = D || H, !D) {
            let _ = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (g.env === void 0) {
                let E = { instancePath: s + "/basic/user", keyword: "required", params: { missingProperty: "env" }, parentSchema: I.properties.basic.properties.user.anyOf[1], data: g };
                e = n(e, E), r++;
              }
              for (let E in g)
                if (E !== "env") {
                  let q = { instancePath: s + "/basic/user", keyword: "additionalProperties", params: { additionalProperty: E }, parentSchema: I.properties.basic.properties.user.anyOf[1], data: g };
                  e = n(e, q), r++;
                }
              if (g.env !== void 0) {
                let E = g.env;
                if (typeof E == "string") {
                  if (!ne.test(E)) {
                    let q = { instancePath: s + "/basic/user/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: I.properties.basic.properties.user.anyOf[1].properties.env, data: E };
                    e = n(e, q), r++;
                  }
                } else {
                  let q = { instancePath: s + "/basic/user/env", keyword: "type", params: { type: "string" }, parentSchema: I.properties.basic.properties.user.anyOf[1].properties.env, data: E };
                  e = n(e, q), r++;
                }
              }
            } else {
              let E = { instancePath: s + "/basic/user", keyword: "type", params: { type: "object" }, parentSchema: I.properties.basic.properties.user.anyOf[1], data: g };
              e = n(e, E), r++;
            }
            var H = _ === r;
            D = D || H;
          }
          if (D)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let _ = { instancePath: s + "/basic/user", keyword: "anyOf", params: {}, parentSchema: I.properties.basic.properties.user, data: g };
            e = n(e, _), r++;
          }
        }
        if (y.password !== void 0) {
          let g = y.password;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.env === void 0) {
              let m = { instancePath: s + "/basic/password", keyword: "required", params: { missingProperty: "env" }, parentSchema: I.properties.basic.properties.password, data: g };
              e = n(e, m), r++;
            }
            for (let m in g)
              if (m !== "env") {
                let D = { instancePath: s + "/basic/password", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: I.properties.basic.properties.password, data: g };
                e = n(e, D), r++;
              }
            g.env !== void 0 && (C(g.env, { instancePath: s + "/basic/password/env", parentData: g, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/basic/password", keyword: "type", params: { type: "object" }, parentSchema: I.properties.basic.properties.password, data: g };
            e = n(e, m), r++;
          }
        }
      } else {
        let g = { instancePath: s + "/basic", keyword: "type", params: { type: "object" }, parentSchema: I.properties.basic, data: y };
        e = n(e, g), r++;
      }
    }
    t.headers !== void 0 && (Ae(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: f }) || (e = u(e, Ae.errors), r = e.length)), t.timeout !== void 0 && (x(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: f }) || (e = u(e, x.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: I, data: t }), r++;
  return Sr.errors = e, r === 0;
}
var qe = { type: "object", additionalProperties: !1, required: ["source", "of", "run"], properties: { source: { const: "command" }, of: { $ref: "#/$defs/shared-30" }, run: { $ref: "#/$defs/shared-10" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-11" } } };
function Ar(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: qe, data: t }), r++), t.of === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: qe, data: t }), r++), t.run === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "run" }, parentSchema: qe, data: t }), r++);
    for (let p in t)
      p === "source" || p === "of" || p === "run" || p === "within" || p === "env" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: qe, data: t }), r++);
    if (t.source !== void 0) {
      let p = t.source;
      if (p !== "command") {
        let i = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "command" }, parentSchema: qe.properties.source, data: p };
        e = n(e, i), r++;
      }
    }
    t.of !== void 0 && (Pe(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: f }) || (e = u(e, Pe.errors), r = e.length)), t.run !== void 0 && (R(t.run, { instancePath: s + "/run", parentData: t, parentDataProperty: "run", rootData: f }) || (e = u(e, R.errors), r = e.length)), t.within !== void 0 && (x(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: f }) || (e = u(e, x.errors), r = e.length)), t.env !== void 0 && (ue(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: f }) || (e = u(e, ue.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: qe, data: t }), r++;
  return Ar.errors = e, r === 0;
}
function Be(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0, p = r, i = !0, a = r;
  if (r === a)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A;
      t.source === void 0 && (A = "source") ? (e = n(e, {}), r++) : t.source !== void 0 && t.source !== "router" && (e = n(e, {}), r++);
    } else
      e = n(e, {}), r++;
  var l = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), l) {
    let A = r;
    $r(t, { instancePath: s, parentData: z, parentDataProperty: Z, rootData: f }) || (e = u(e, $r.errors), r = e.length);
    var l = A === r;
    i = l;
  }
  if (!i) {
    let A = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ge.allOf[0], data: t };
    e = n(e, A), r++;
  }
  let j = r, O = !0, P = r;
  if (r === P)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A;
      t.source === void 0 && (A = "source") ? (e = n(e, {}), r++) : t.source !== void 0 && t.source !== "prometheus" && (e = n(e, {}), r++);
    } else
      e = n(e, {}), r++;
  var S = P === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), S) {
    let A = r;
    br(t, { instancePath: s, parentData: z, parentDataProperty: Z, rootData: f }) || (e = u(e, br.errors), r = e.length);
    var S = A === r;
    O = S;
  }
  if (!O) {
    let A = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ge.allOf[1], data: t };
    e = n(e, A), r++;
  }
  let v = r, k = !0, o = r;
  if (r === o)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A;
      t.source === void 0 && (A = "source") ? (e = n(e, {}), r++) : t.source !== void 0 && t.source !== "http" && (e = n(e, {}), r++);
    } else
      e = n(e, {}), r++;
  var c = o === r;
  if (r = v, e !== null && (v ? e.length = v : e = null), c) {
    let A = r;
    Sr(t, { instancePath: s, parentData: z, parentDataProperty: Z, rootData: f }) || (e = u(e, Sr.errors), r = e.length);
    var c = A === r;
    k = c;
  }
  if (!k) {
    let A = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ge.allOf[2], data: t };
    e = n(e, A), r++;
  }
  let d = r, h = !0, w = r;
  if (r === w)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A;
      t.source === void 0 && (A = "source") ? (e = n(e, {}), r++) : t.source !== void 0 && t.source !== "command" && (e = n(e, {}), r++);
    } else
      e = n(e, {}), r++;
  var L = w === r;
  if (r = d, e !== null && (d ? e.length = d : e = null), L) {
    let A = r;
    Ar(t, { instancePath: s, parentData: z, parentDataProperty: Z, rootData: f }) || (e = u(e, Ar.errors), r = e.length);
    var L = A === r;
    h = L;
  }
  if (!h) {
    let A = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ge.allOf[3], data: t };
    e = n(e, A), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.source === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: ge, data: t }), r++), t.source !== void 0) {
      let A = t.source;
      if (!(A === "router" || A === "prometheus" || A === "http" || A === "command")) {
        let H = { instancePath: s + "/source", keyword: "enum", params: { allowedValues: ge.properties.source.enum }, parentSchema: ge.properties.source, data: A };
        e = n(e, H), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ge, data: t }), r++;
  return Be.errors = e, r === 0;
}
function Pr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0, p = r, i = !1, a = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.atMost === void 0) {
    let m = { instancePath: s, keyword: "required", params: { missingProperty: "atMost" }, parentSchema: V.anyOf[0], data: t };
    e = n(e, m), r++;
  }
  var l = a === r;
  if (i = i || l, !i) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.atLeast === void 0) {
      let b = { instancePath: s, keyword: "required", params: { missingProperty: "atLeast" }, parentSchema: V.anyOf[1], data: t };
      e = n(e, b), r++;
    }
    var l = m === r;
    i = i || l;
  }
  i ? (r = p, e !== null && (p ? e.length = p : e = null)) : (e = n(e, { instancePath: s, keyword: "anyOf", params: {}, parentSchema: V, data: t }), r++);
  let j = r, O = !0, P = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let m = t.metric;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let D;
      m.of === void 0 && (D = "of") ? (e = n(e, {}), r++) : m.of !== void 0 && m.of !== "errors" && (e = n(e, {}), r++);
    }
  }
  var S = P === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), S) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let b = t.atMost;
        if (typeof b == "string") {
          if (!Xr.test(b)) {
            let _ = { instancePath: s + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: V.allOf[0].then.properties.atMost, data: b };
            e = n(e, _), r++;
          }
        } else {
          let _ = { instancePath: s + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: V.allOf[0].then.properties.atMost, data: b };
          e = n(e, _), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let b = t.atLeast;
        if (typeof b == "string") {
          if (!Xr.test(b)) {
            let _ = { instancePath: s + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: V.allOf[0].then.properties.atLeast, data: b };
            e = n(e, _), r++;
          }
        } else {
          let _ = { instancePath: s + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: V.allOf[0].then.properties.atLeast, data: b };
          e = n(e, _), r++;
        }
      }
    }
    var S = m === r;
    O = S;
  }
  if (!O) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.allOf[0], data: t };
    e = n(e, m), r++;
  }
  let v = r, k = !0, o = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let m = t.metric;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let D;
      m.of === void 0 && (D = "of") ? (e = n(e, {}), r++) : m.of !== void 0 && m.of !== "latency" && (e = n(e, {}), r++);
    }
  }
  var c = o === r;
  if (r = v, e !== null && (v ? e.length = v : e = null), c) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let b = t.atMost;
        if (typeof b == "string") {
          if (!Yr.test(b)) {
            let _ = { instancePath: s + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: V.allOf[1].then.properties.atMost, data: b };
            e = n(e, _), r++;
          }
        } else {
          let _ = { instancePath: s + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: V.allOf[1].then.properties.atMost, data: b };
          e = n(e, _), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let b = t.atLeast;
        if (typeof b == "string") {
          if (!Yr.test(b)) {
            let _ = { instancePath: s + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: V.allOf[1].then.properties.atLeast, data: b };
            e = n(e, _), r++;
          }
        } else {
          let _ = { instancePath: s + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: V.allOf[1].then.properties.atLeast, data: b };
          e = n(e, _), r++;
        }
      }
    }
    var c = m === r;
    k = c;
  }
  if (!k) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.allOf[1], data: t };
    e = n(e, m), r++;
  }
  let d = r, h = !0, w = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let m = t.metric;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let D;
      m.of === void 0 && (D = "of") ? (e = n(e, {}), r++) : m.of !== void 0 && m.of !== "requests" && (e = n(e, {}), r++);
    }
  }
  var L = w === r;
  if (r = d, e !== null && (d ? e.length = d : e = null), L) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let b = t.atMost;
        if (typeof b == "number") {
          if (b < 0 || isNaN(b)) {
            let _ = { instancePath: s + "/atMost", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: V.allOf[2].then.properties.atMost, data: b };
            e = n(e, _), r++;
          }
        } else {
          let _ = { instancePath: s + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: V.allOf[2].then.properties.atMost, data: b };
          e = n(e, _), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let b = t.atLeast;
        if (typeof b == "number") {
          if (b < 0 || isNaN(b)) {
            let _ = { instancePath: s + "/atLeast", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: V.allOf[2].then.properties.atLeast, data: b };
            e = n(e, _), r++;
          }
        } else {
          let _ = { instancePath: s + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: V.allOf[2].then.properties.atLeast, data: b };
          e = n(e, _), r++;
        }
      }
    }
    var L = m === r;
    h = L;
  }
  if (!h) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.allOf[2], data: t };
    e = n(e, m), r++;
  }
  let A = r, H = !0, y = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let m = t.metric;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let D;
      m.of === void 0 && (D = "of") ? (e = n(e, {}), r++) : m.of !== void 0 && m.of !== "gauge" && (e = n(e, {}), r++);
    }
  }
  var g = y === r;
  if (r = A, e !== null && (A ? e.length = A : e = null), g) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let b = t.atMost;
        if (typeof b != "number") {
          let _ = { instancePath: s + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: V.allOf[3].then.properties.atMost, data: b };
          e = n(e, _), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let b = t.atLeast;
        if (typeof b != "number") {
          let _ = { instancePath: s + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: V.allOf[3].then.properties.atLeast, data: b };
          e = n(e, _), r++;
        }
      }
    }
    var g = m === r;
    H = g;
  }
  if (!H) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.allOf[3], data: t };
    e = n(e, m), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: V, data: t }), r++), t.name === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: V, data: t }), r++), t.metric === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "metric" }, parentSchema: V, data: t }), r++);
    for (let m in t)
      ye.call(V.properties, m) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: V, data: t }), r++);
    if (t.kind !== void 0) {
      let m = t.kind;
      if (m !== "threshold") {
        let D = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "threshold" }, parentSchema: V.properties.kind, data: m };
        e = n(e, D), r++;
      }
    }
    if (t.name !== void 0 && (he(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: f }) || (e = u(e, he.errors), r = e.length)), t.service !== void 0 && (se(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: f }) || (e = u(e, se.errors), r = e.length)), t.metric !== void 0 && (Be(t.metric, { instancePath: s + "/metric", parentData: t, parentDataProperty: "metric", rootData: f }) || (e = u(e, Be.errors), r = e.length)), t.arm !== void 0) {
      let m = t.arm;
      if (!(m === "gray" || m === "stable")) {
        let D = { instancePath: s + "/arm", keyword: "enum", params: { allowedValues: V.properties.arm.enum }, parentSchema: V.properties.arm, data: m };
        e = n(e, D), r++;
      }
    }
    if (t.quantile !== void 0) {
      let m = t.quantile;
      if (typeof m == "string") {
        if (!Nt.test(m)) {
          let D = { instancePath: s + "/quantile", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, parentSchema: V.properties.quantile, data: m };
          e = n(e, D), r++;
        }
      } else {
        let D = { instancePath: s + "/quantile", keyword: "type", params: { type: "string" }, parentSchema: V.properties.quantile, data: m };
        e = n(e, D), r++;
      }
    }
    if (t.samples !== void 0) {
      let m = t.samples;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let D = { instancePath: s + "/samples", keyword: "type", params: { type: "integer" }, parentSchema: V.properties.samples, data: m };
        e = n(e, D), r++;
      }
      if (typeof m == "number" && (m < 1 || isNaN(m))) {
        let D = { instancePath: s + "/samples", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: V.properties.samples, data: m };
        e = n(e, D), r++;
      }
    }
    t.consecutive !== void 0 && (me(t.consecutive, { instancePath: s + "/consecutive", parentData: t, parentDataProperty: "consecutive", rootData: f }) || (e = u(e, me.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: V, data: t }), r++;
  return Pr.errors = e, r === 0;
}
var oe = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency", "gauge"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-28" }, service: { $ref: "#/$defs/shared-2" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, Rt = new RegExp("^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", "u");
function jr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let p = t.metric;
    if (p && typeof p == "object" && !Array.isArray(p) && p.of !== void 0) {
      let i = p.of;
      if (!(i === "errors" || i === "latency" || i === "gauge")) {
        let a = { instancePath: s + "/metric/of", keyword: "enum", params: { allowedValues: oe.allOf[0].properties.metric.properties.of.enum }, parentSchema: oe.allOf[0].properties.metric.properties.of, data: i };
        e = n(e, a), r++;
      }
    }
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: oe, data: t }), r++), t.name === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: oe, data: t }), r++), t.metric === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "metric" }, parentSchema: oe, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "name" || p === "service" || p === "metric" || p === "worse" || p === "tolerate" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: oe, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "compare") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "compare" }, parentSchema: oe.properties.kind, data: p };
        e = n(e, i), r++;
      }
    }
    if (t.name !== void 0 && (he(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: f }) || (e = u(e, he.errors), r = e.length)), t.service !== void 0 && (se(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: f }) || (e = u(e, se.errors), r = e.length)), t.metric !== void 0 && (Be(t.metric, { instancePath: s + "/metric", parentData: t, parentDataProperty: "metric", rootData: f }) || (e = u(e, Be.errors), r = e.length)), t.worse !== void 0) {
      let p = t.worse;
      if (!(p === "higher" || p === "lower")) {
        let i = { instancePath: s + "/worse", keyword: "enum", params: { allowedValues: oe.properties.worse.enum }, parentSchema: oe.properties.worse, data: p };
        e = n(e, i), r++;
      }
    }
    if (t.tolerate !== void 0) {
      let p = t.tolerate;
      if (typeof p == "string") {
        if (!Rt.test(p)) {
          let i = { instancePath: s + "/tolerate", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" }, parentSchema: oe.properties.tolerate, data: p };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/tolerate", keyword: "type", params: { type: "string" }, parentSchema: oe.properties.tolerate, data: p };
        e = n(e, i), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: oe, data: t }), r++;
  return jr.errors = e, r === 0;
}
var Vt = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", "u");
function qr(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.stage === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "stage" }, parentSchema: M, data: t }), r++), t.traffic === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "traffic" }, parentSchema: M, data: t }), r++);
    for (let P in t)
      P === "stage" || P === "traffic" || P === "for" || P === "checks" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: P }, parentSchema: M, data: t }), r++);
    if (t.stage !== void 0 && (Ne(t.stage, { instancePath: s + "/stage", parentData: t, parentDataProperty: "stage", rootData: f }) || (e = u(e, Ne.errors), r = e.length)), t.traffic !== void 0) {
      let P = t.traffic;
      if (P && typeof P == "object" && !Array.isArray(P)) {
        if (Object.keys(P).length < 1) {
          let S = { instancePath: s + "/traffic", keyword: "minProperties", params: { limit: 1 }, parentSchema: M.properties.traffic, data: P };
          e = n(e, S), r++;
        }
        for (let S in P)
          if (!(S === "match" || S === "weight" || S === "sticky")) {
            let v = { instancePath: s + "/traffic", keyword: "additionalProperties", params: { additionalProperty: S }, parentSchema: M.properties.traffic, data: P };
            e = n(e, v), r++;
          }
        if (P.match !== void 0) {
          let S = P.match;
          if (Array.isArray(S)) {
            if (S.length > 20) {
              let k = { instancePath: s + "/traffic/match", keyword: "maxItems", params: { limit: 20 }, parentSchema: M.properties.traffic.properties.match, data: S };
              e = n(e, k), r++;
            }
            if (S.length < 1) {
              let k = { instancePath: s + "/traffic/match", keyword: "minItems", params: { limit: 1 }, parentSchema: M.properties.traffic.properties.match, data: S };
              e = n(e, k), r++;
            }
            let v = S.length;
            for (let k = 0; k < v; k++) {
              let o = S[k], c = r, d = !1, h = null, w = r;
              if (o && typeof o == "object" && !Array.isArray(o) && o.header === void 0) {
                let D = { instancePath: s + "/traffic/match/" + k, keyword: "required", params: { missingProperty: "header" }, parentSchema: M.properties.traffic.properties.match.items.allOf[0].oneOf[0], data: o };
                e = n(e, D), r++;
              }
              var p = w === r;
              p && (d = !0, h = 0);
              let L = r;
              if (o && typeof o == "object" && !Array.isArray(o) && o.cookie === void 0) {
                let D = { instancePath: s + "/traffic/match/" + k, keyword: "required", params: { missingProperty: "cookie" }, parentSchema: M.properties.traffic.properties.match.items.allOf[0].oneOf[1], data: o };
                e = n(e, D), r++;
              }
              var p = L === r;
              if (p && d)
                d = !1, h = [h, 1];
              else {
                p && (d = !0, h = 1);
                let D = r;
                if (o && typeof o == "object" && !Array.isArray(o) && o.query === void 0) {
                  let _ = { instancePath: s + "/traffic/match/" + k, keyword: "required", params: { missingProperty: "query" }, parentSchema: M.properties.traffic.properties.match.items.allOf[0].oneOf[2], data: o };
                  e = n(e, _), r++;
                }
                var p = D === r;
                p && d ? (d = !1, h = [h, 2]) : p && (d = !0, h = 2);
              }
              if (d)
                r = c, e !== null && (c ? e.length = c : e = null);
              else {
                let D = { instancePath: s + "/traffic/match/" + k, keyword: "oneOf", params: { passingSchemas: h }, parentSchema: M.properties.traffic.properties.match.items.allOf[0], data: o };
                e = n(e, D), r++;
              }
              let A = r, H = !1, y = null, g = r;
              if (o && typeof o == "object" && !Array.isArray(o) && o.equals === void 0) {
                let D = { instancePath: s + "/traffic/match/" + k, keyword: "required", params: { missingProperty: "equals" }, parentSchema: M.properties.traffic.properties.match.items.allOf[1].oneOf[0], data: o };
                e = n(e, D), r++;
              }
              var i = g === r;
              i && (H = !0, y = 0);
              let m = r;
              if (o && typeof o == "object" && !Array.isArray(o) && o.in === void 0) {
                let D = { instancePath: s + "/traffic/match/" + k, keyword: "required", params: { missingProperty: "in" }, parentSchema: M.properties.traffic.properties.match.items.allOf[1].oneOf[1], data: o };
                e = n(e, D), r++;
              }
              var i = m === r;
              if (i && H ? (H = !1, y = [y, 1]) : i && (H = !0, y = 1), H)
                r = A, e !== null && (A ? e.length = A : e = null);
              else {
                let D = { instancePath: s + "/traffic/match/" + k, keyword: "oneOf", params: { passingSchemas: y }, parentSchema: M.properties.traffic.properties.match.items.allOf[1], data: o };
                e = n(e, D), r++;
              }
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let D in o)
                  if (!(D === "header" || D === "cookie" || D === "query" || D === "equals" || D === "in")) {
                    let b = { instancePath: s + "/traffic/match/" + k, keyword: "additionalProperties", params: { additionalProperty: D }, parentSchema: M.properties.traffic.properties.match.items, data: o };
                    e = n(e, b), r++;
                  }
                if (o.header !== void 0) {
                  let D = o.header;
                  if (typeof D == "string") {
                    if (!Vt.test(D)) {
                      let b = { instancePath: s + "/traffic/match/" + k + "/header", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, parentSchema: M.properties.traffic.properties.match.items.properties.header, data: D };
                      e = n(e, b), r++;
                    }
                  } else {
                    let b = { instancePath: s + "/traffic/match/" + k + "/header", keyword: "type", params: { type: "string" }, parentSchema: M.properties.traffic.properties.match.items.properties.header, data: D };
                    e = n(e, b), r++;
                  }
                }
                if (o.cookie !== void 0 && (Le(o.cookie, { instancePath: s + "/traffic/match/" + k + "/cookie", parentData: o, parentDataProperty: "cookie", rootData: f }) || (e = u(e, Le.errors), r = e.length)), o.query !== void 0 && (Le(o.query, { instancePath: s + "/traffic/match/" + k + "/query", parentData: o, parentDataProperty: "query", rootData: f }) || (e = u(e, Le.errors), r = e.length)), o.equals !== void 0 && (Ee(o.equals, { instancePath: s + "/traffic/match/" + k + "/equals", parentData: o, parentDataProperty: "equals", rootData: f }) || (e = u(e, Ee.errors), r = e.length)), o.in !== void 0) {
                  let D = o.in;
                  if (Array.isArray(D)) {
                    if (D.length > 1e3) {
                      let _ = { instancePath: s + "/traffic/match/" + k + "/in", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: M.properties.traffic.properties.match.items.properties.in, data: D };
                      e = n(e, _), r++;
                    }
                    if (D.length < 1) {
                      let _ = { instancePath: s + "/traffic/match/" + k + "/in", keyword: "minItems", params: { limit: 1 }, parentSchema: M.properties.traffic.properties.match.items.properties.in, data: D };
                      e = n(e, _), r++;
                    }
                    let b = D.length;
                    for (let _ = 0; _ < b; _++)
                      Ee(D[_], { instancePath: s + "/traffic/match/" + k + "/in/" + _, parentData: D, parentDataProperty: _, rootData: f }) || (e = u(e, Ee.errors), r = e.length);
                  } else {
                    let b = { instancePath: s + "/traffic/match/" + k + "/in", keyword: "type", params: { type: "array" }, parentSchema: M.properties.traffic.properties.match.items.properties.in, data: D };
                    e = n(e, b), r++;
                  }
                }
              } else {
                let D = { instancePath: s + "/traffic/match/" + k, keyword: "type", params: { type: "object" }, parentSchema: M.properties.traffic.properties.match.items, data: o };
                e = n(e, D), r++;
              }
            }
          } else {
            let v = { instancePath: s + "/traffic/match", keyword: "type", params: { type: "array" }, parentSchema: M.properties.traffic.properties.match, data: S };
            e = n(e, v), r++;
          }
        }
        if (P.weight !== void 0 && ($e(P.weight, { instancePath: s + "/traffic/weight", parentData: P, parentDataProperty: "weight", rootData: f }) || (e = u(e, $e.errors), r = e.length)), P.sticky !== void 0) {
          let S = P.sticky;
          if (S && typeof S == "object" && !Array.isArray(S)) {
            if (S.cookie === void 0) {
              let v = { instancePath: s + "/traffic/sticky", keyword: "required", params: { missingProperty: "cookie" }, parentSchema: M.properties.traffic.properties.sticky, data: S };
              e = n(e, v), r++;
            }
            for (let v in S)
              if (v !== "cookie") {
                let k = { instancePath: s + "/traffic/sticky", keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: M.properties.traffic.properties.sticky, data: S };
                e = n(e, k), r++;
              }
            S.cookie !== void 0 && (Ge(S.cookie, { instancePath: s + "/traffic/sticky/cookie", parentData: S, parentDataProperty: "cookie", rootData: f }) || (e = u(e, Ge.errors), r = e.length));
          } else {
            let v = { instancePath: s + "/traffic/sticky", keyword: "type", params: { type: "object" }, parentSchema: M.properties.traffic.properties.sticky, data: S };
            e = n(e, v), r++;
          }
        }
      } else {
        let S = { instancePath: s + "/traffic", keyword: "type", params: { type: "object" }, parentSchema: M.properties.traffic, data: P };
        e = n(e, S), r++;
      }
    }
    if (t.for !== void 0) {
      let P = t.for;
      if (P && typeof P == "object" && !Array.isArray(P)) {
        for (let S in P)
          if (!(S === "atLeast" || S === "atMost" || S === "warmUp")) {
            let v = { instancePath: s + "/for", keyword: "additionalProperties", params: { additionalProperty: S }, parentSchema: M.properties.for, data: P };
            e = n(e, v), r++;
          }
        P.atLeast !== void 0 && (x(P.atLeast, { instancePath: s + "/for/atLeast", parentData: P, parentDataProperty: "atLeast", rootData: f }) || (e = u(e, x.errors), r = e.length)), P.atMost !== void 0 && (x(P.atMost, { instancePath: s + "/for/atMost", parentData: P, parentDataProperty: "atMost", rootData: f }) || (e = u(e, x.errors), r = e.length)), P.warmUp !== void 0 && (x(P.warmUp, { instancePath: s + "/for/warmUp", parentData: P, parentDataProperty: "warmUp", rootData: f }) || (e = u(e, x.errors), r = e.length));
      } else {
        let S = { instancePath: s + "/for", keyword: "type", params: { type: "object" }, parentSchema: M.properties.for, data: P };
        e = n(e, S), r++;
      }
    }
    if (t.checks !== void 0) {
      let P = t.checks;
      if (Array.isArray(P)) {
        if (P.length > 50) {
          let v = { instancePath: s + "/checks", keyword: "maxItems", params: { limit: 50 }, parentSchema: M.properties.checks, data: P };
          e = n(e, v), r++;
        }
        let S = P.length;
        for (let v = 0; v < S; v++) {
          let k = P[v], o = r, c = !0, d = r;
          if (r === d)
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let b;
              k.kind === void 0 && (b = "kind") ? (e = n(e, {}), r++) : k.kind !== void 0 && k.kind !== "http" && (e = n(e, {}), r++);
            } else
              e = n(e, {}), r++;
          var a = d === r;
          if (r = o, e !== null && (o ? e.length = o : e = null), a) {
            let b = r;
            vr(k, { instancePath: s + "/checks/" + v, parentData: P, parentDataProperty: v, rootData: f }) || (e = u(e, vr.errors), r = e.length);
            var a = b === r;
            c = a;
          }
          if (!c) {
            let b = { instancePath: s + "/checks/" + v, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.checks.items.allOf[0], data: k };
            e = n(e, b), r++;
          }
          let h = r, w = !0, L = r;
          if (r === L)
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let b;
              k.kind === void 0 && (b = "kind") ? (e = n(e, {}), r++) : k.kind !== void 0 && k.kind !== "command" && (e = n(e, {}), r++);
            } else
              e = n(e, {}), r++;
          var l = L === r;
          if (r = h, e !== null && (h ? e.length = h : e = null), l) {
            let b = r;
            wr(k, { instancePath: s + "/checks/" + v, parentData: P, parentDataProperty: v, rootData: f }) || (e = u(e, wr.errors), r = e.length);
            var l = b === r;
            w = l;
          }
          if (!w) {
            let b = { instancePath: s + "/checks/" + v, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.checks.items.allOf[1], data: k };
            e = n(e, b), r++;
          }
          let A = r, H = !0, y = r;
          if (r === y)
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let b;
              k.kind === void 0 && (b = "kind") ? (e = n(e, {}), r++) : k.kind !== void 0 && k.kind !== "threshold" && (e = n(e, {}), r++);
            } else
              e = n(e, {}), r++;
          var j = y === r;
          if (r = A, e !== null && (A ? e.length = A : e = null), j) {
            let b = r;
            Pr(k, { instancePath: s + "/checks/" + v, parentData: P, parentDataProperty: v, rootData: f }) || (e = u(e, Pr.errors), r = e.length);
            var j = b === r;
            H = j;
          }
          if (!H) {
            let b = { instancePath: s + "/checks/" + v, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.checks.items.allOf[2], data: k };
            e = n(e, b), r++;
          }
          let g = r, m = !0, D = r;
          if (r === D)
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let b;
              k.kind === void 0 && (b = "kind") ? (e = n(e, {}), r++) : k.kind !== void 0 && k.kind !== "compare" && (e = n(e, {}), r++);
            } else
              e = n(e, {}), r++;
          var O = D === r;
          if (r = g, e !== null && (g ? e.length = g : e = null), O) {
            let b = r;
            jr(k, { instancePath: s + "/checks/" + v, parentData: P, parentDataProperty: v, rootData: f }) || (e = u(e, jr.errors), r = e.length);
            var O = b === r;
            m = O;
          }
          if (!m) {
            let b = { instancePath: s + "/checks/" + v, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.checks.items.allOf[3], data: k };
            e = n(e, b), r++;
          }
          if (k && typeof k == "object" && !Array.isArray(k)) {
            if (k.kind === void 0) {
              let b = { instancePath: s + "/checks/" + v, keyword: "required", params: { missingProperty: "kind" }, parentSchema: M.properties.checks.items, data: k };
              e = n(e, b), r++;
            }
            if (k.kind !== void 0) {
              let b = k.kind;
              if (!(b === "http" || b === "command" || b === "threshold" || b === "compare")) {
                let _ = { instancePath: s + "/checks/" + v + "/kind", keyword: "enum", params: { allowedValues: M.properties.checks.items.properties.kind.enum }, parentSchema: M.properties.checks.items.properties.kind, data: b };
                e = n(e, _), r++;
              }
            }
          } else {
            let b = { instancePath: s + "/checks/" + v, keyword: "type", params: { type: "object" }, parentSchema: M.properties.checks.items, data: k };
            e = n(e, b), r++;
          }
        }
      } else {
        let S = { instancePath: s + "/checks", keyword: "type", params: { type: "array" }, parentSchema: M.properties.checks, data: P };
        e = n(e, S), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: M, data: t }), r++;
  return qr.errors = e, r === 0;
}
var tt = { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, Kt = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
function Ie(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Kt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, parentSchema: tt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: tt, data: t }), r++), Ie.errors = e, r === 0;
}
var Tt = new RegExp("^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$", "u"), Ut = new RegExp("^\\d{1,4}(\\.\\d{1,2})?%$", "u"), st = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", "u");
function _r(t, { instancePath: s = "", parentData: z, parentDataProperty: Z, rootData: f = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.apiVersion === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "apiVersion" }, parentSchema: $, data: t }), r++), t.release === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "release" }, parentSchema: $, data: t }), r++), t.services === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "services" }, parentSchema: $, data: t }), r++), t.process === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "process" }, parentSchema: $, data: t }), r++);
    for (let o in t)
      ye.call($.properties, o) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: $, data: t }), r++);
    if (t.apiVersion !== void 0) {
      let o = t.apiVersion;
      if (o !== "gray-release/v1") {
        let c = { instancePath: s + "/apiVersion", keyword: "const", params: { allowedValue: "gray-release/v1" }, parentSchema: $.properties.apiVersion, data: o };
        e = n(e, c), r++;
      }
    }
    if (t.release !== void 0 && (Ne(t.release, { instancePath: s + "/release", parentData: t, parentDataProperty: "release", rootData: f }) || (e = u(e, Ne.errors), r = e.length)), t.registry !== void 0) {
      let o = t.registry, c = r, d = !0, h = r;
      if (r === h)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let _;
          o.kind === void 0 && (_ = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "git" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var p = h === r;
      if (r = c, e !== null && (c ? e.length = c : e = null), p) {
        let _ = r;
        De(o, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: f }) || (e = u(e, De.errors), r = e.length);
        var p = _ === r;
        d = p;
      }
      if (!d) {
        let _ = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.registry.allOf[0], data: o };
        e = n(e, _), r++;
      }
      let w = r, L = !0, A = r;
      if (r === A)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let _;
          o.kind === void 0 && (_ = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "github" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var i = A === r;
      if (r = w, e !== null && (w ? e.length = w : e = null), i) {
        let _ = r;
        ze(o, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: f }) || (e = u(e, ze.errors), r = e.length);
        var i = _ === r;
        L = i;
      }
      if (!L) {
        let _ = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.registry.allOf[1], data: o };
        e = n(e, _), r++;
      }
      let H = r, y = !0, g = r;
      if (r === g)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let _;
          o.kind === void 0 && (_ = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "file" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var a = g === r;
      if (r = H, e !== null && (H ? e.length = H : e = null), a) {
        let _ = r;
        Oe(o, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: f }) || (e = u(e, Oe.errors), r = e.length);
        var a = _ === r;
        y = a;
      }
      if (!y) {
        let _ = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.registry.allOf[2], data: o };
        e = n(e, _), r++;
      }
      let m = r, D = !0, b = r;
      if (r === b)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let _;
          o.kind === void 0 && (_ = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "kubernetes" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var l = b === r;
      if (r = m, e !== null && (m ? e.length = m : e = null), l) {
        let _ = r;
        or(o, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: f }) || (e = u(e, or.errors), r = e.length);
        var l = _ === r;
        D = l;
      }
      if (!D) {
        let _ = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.registry.allOf[3], data: o };
        e = n(e, _), r++;
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.kind === void 0) {
          let _ = { instancePath: s + "/registry", keyword: "required", params: { missingProperty: "kind" }, parentSchema: $.properties.registry, data: o };
          e = n(e, _), r++;
        }
        if (o.kind !== void 0) {
          let _ = o.kind;
          if (!(_ === "git" || _ === "github" || _ === "file" || _ === "kubernetes")) {
            let T = { instancePath: s + "/registry/kind", keyword: "enum", params: { allowedValues: $.properties.registry.properties.kind.enum }, parentSchema: $.properties.registry.properties.kind, data: _ };
            e = n(e, T), r++;
          }
        }
      } else {
        let _ = { instancePath: s + "/registry", keyword: "type", params: { type: "object" }, parentSchema: $.properties.registry, data: o };
        e = n(e, _), r++;
      }
    }
    if (t.journal !== void 0) {
      let o = t.journal, c = r, d = !0, h = r;
      if (r === h)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let m;
          o.kind === void 0 && (m = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "git" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var j = h === r;
      if (r = c, e !== null && (c ? e.length = c : e = null), j) {
        let m = r;
        De(o, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: f }) || (e = u(e, De.errors), r = e.length);
        var j = m === r;
        d = j;
      }
      if (!d) {
        let m = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.journal.allOf[0], data: o };
        e = n(e, m), r++;
      }
      let w = r, L = !0, A = r;
      if (r === A)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let m;
          o.kind === void 0 && (m = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "github" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var O = A === r;
      if (r = w, e !== null && (w ? e.length = w : e = null), O) {
        let m = r;
        ze(o, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: f }) || (e = u(e, ze.errors), r = e.length);
        var O = m === r;
        L = O;
      }
      if (!L) {
        let m = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.journal.allOf[1], data: o };
        e = n(e, m), r++;
      }
      let H = r, y = !0, g = r;
      if (r === g)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let m;
          o.kind === void 0 && (m = "kind") ? (e = n(e, {}), r++) : o.kind !== void 0 && o.kind !== "file" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var P = g === r;
      if (r = H, e !== null && (H ? e.length = H : e = null), P) {
        let m = r;
        Oe(o, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: f }) || (e = u(e, Oe.errors), r = e.length);
        var P = m === r;
        y = P;
      }
      if (!y) {
        let m = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: $.properties.journal.allOf[2], data: o };
        e = n(e, m), r++;
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.kind === void 0) {
          let m = { instancePath: s + "/journal", keyword: "required", params: { missingProperty: "kind" }, parentSchema: $.properties.journal, data: o };
          e = n(e, m), r++;
        }
        if (o.kind !== void 0) {
          let m = o.kind;
          if (!(m === "git" || m === "github" || m === "file")) {
            let D = { instancePath: s + "/journal/kind", keyword: "enum", params: { allowedValues: $.properties.journal.properties.kind.enum }, parentSchema: $.properties.journal.properties.kind, data: m };
            e = n(e, D), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/journal", keyword: "type", params: { type: "object" }, parentSchema: $.properties.journal, data: o };
        e = n(e, m), r++;
      }
    }
    if (t.services !== void 0) {
      let o = t.services;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 5e3) {
          let c = { instancePath: s + "/services", keyword: "maxProperties", params: { limit: 5e3 }, parentSchema: $.properties.services, data: o };
          e = n(e, c), r++;
        }
        if (Object.keys(o).length < 1) {
          let c = { instancePath: s + "/services", keyword: "minProperties", params: { limit: 1 }, parentSchema: $.properties.services, data: o };
          e = n(e, c), r++;
        }
        for (let c in o) {
          let d = r;
          if (typeof c == "string" && !ar.test(c)) {
            let h = { instancePath: s + "/services", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: $.properties.services.propertyNames, data: c, propertyName: c };
            e = n(e, h), r++;
          }
          var S = d === r;
          if (!S) {
            let h = { instancePath: s + "/services", keyword: "propertyNames", params: { propertyName: c }, parentSchema: $.properties.services, data: o };
            e = n(e, h), r++;
          }
        }
        for (let c in o)
          gr(o[c], { instancePath: s + "/services/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: c, rootData: f }) || (e = u(e, gr.errors), r = e.length);
      } else {
        let c = { instancePath: s + "/services", keyword: "type", params: { type: "object" }, parentSchema: $.properties.services, data: o };
        e = n(e, c), r++;
      }
    }
    if (t.process !== void 0) {
      let o = t.process;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.test === void 0) {
          let c = { instancePath: s + "/process", keyword: "required", params: { missingProperty: "test" }, parentSchema: $.properties.process, data: o };
          e = n(e, c), r++;
        }
        for (let c in o)
          if (!(c === "release" || c === "test" || c === "chain" || c === "risk" || c === "inconclusive" || c === "promote" || c === "revert" || c === "hold")) {
            let d = { instancePath: s + "/process", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: $.properties.process, data: o };
            e = n(e, d), r++;
          }
        if (o.release !== void 0) {
          let c = o.release;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            for (let d in c)
              if (!(d === "slice" || d === "deadline")) {
                let h = { instancePath: s + "/process/release", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: $.properties.process.properties.release, data: c };
                e = n(e, h), r++;
              }
            if (c.slice !== void 0) {
              let d = c.slice, h = r, w = !1, L = r;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
                let A = { instancePath: s + "/process/release/slice", keyword: "type", params: { type: "integer" }, parentSchema: $.properties.process.properties.release.properties.slice.anyOf[0], data: d };
                e = n(e, A), r++;
              }
              if (typeof d == "number") {
                if (d > 1e3 || isNaN(d)) {
                  let A = { instancePath: s + "/process/release/slice", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: $.properties.process.properties.release.properties.slice.anyOf[0], data: d };
                  e = n(e, A), r++;
                }
                if (d < 1 || isNaN(d)) {
                  let A = { instancePath: s + "/process/release/slice", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: $.properties.process.properties.release.properties.slice.anyOf[0], data: d };
                  e = n(e, A), r++;
                }
              }
              var v = L === r;
              if (w = w || v, !w) {
                let A = r;
                if (typeof d == "string") {
                  if (!at.test(d)) {
                    let y = { instancePath: s + "/process/release/slice", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: $.properties.process.properties.release.properties.slice.anyOf[1], data: d };
                    e = n(e, y), r++;
                  }
                } else {
                  let y = { instancePath: s + "/process/release/slice", keyword: "type", params: { type: "string" }, parentSchema: $.properties.process.properties.release.properties.slice.anyOf[1], data: d };
                  e = n(e, y), r++;
                }
                var v = A === r;
                w = w || v;
              }
              if (w)
                r = h, e !== null && (h ? e.length = h : e = null);
              else {
                let A = { instancePath: s + "/process/release/slice", keyword: "anyOf", params: {}, parentSchema: $.properties.process.properties.release.properties.slice, data: d };
                e = n(e, A), r++;
              }
            }
            c.deadline !== void 0 && (x(c.deadline, { instancePath: s + "/process/release/deadline", parentData: c, parentDataProperty: "deadline", rootData: f }) || (e = u(e, x.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/process/release", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.release, data: c };
            e = n(e, d), r++;
          }
        }
        if (o.test !== void 0) {
          let c = o.test;
          if (Array.isArray(c)) {
            if (c.length > 50) {
              let h = { instancePath: s + "/process/test", keyword: "maxItems", params: { limit: 50 }, parentSchema: $.properties.process.properties.test, data: c };
              e = n(e, h), r++;
            }
            if (c.length < 1) {
              let h = { instancePath: s + "/process/test", keyword: "minItems", params: { limit: 1 }, parentSchema: $.properties.process.properties.test, data: c };
              e = n(e, h), r++;
            }
            let d = c.length;
            for (let h = 0; h < d; h++)
              qr(c[h], { instancePath: s + "/process/test/" + h, parentData: c, parentDataProperty: h, rootData: f }) || (e = u(e, qr.errors), r = e.length);
          } else {
            let d = { instancePath: s + "/process/test", keyword: "type", params: { type: "array" }, parentSchema: $.properties.process.properties.test, data: c };
            e = n(e, d), r++;
          }
        }
        if (o.chain !== void 0) {
          let c = o.chain;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.entry === void 0) {
              let d = { instancePath: s + "/process/chain", keyword: "required", params: { missingProperty: "entry" }, parentSchema: $.properties.process.properties.chain, data: c };
              e = n(e, d), r++;
            }
            for (let d in c)
              if (!(d === "header" || d === "entry")) {
                let h = { instancePath: s + "/process/chain", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: $.properties.process.properties.chain, data: c };
                e = n(e, h), r++;
              }
            if (c.header !== void 0) {
              let d = c.header;
              if (typeof d == "string") {
                if (!Tt.test(d)) {
                  let h = { instancePath: s + "/process/chain/header", keyword: "pattern", params: { pattern: "^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$" }, parentSchema: $.properties.process.properties.chain.properties.header, data: d };
                  e = n(e, h), r++;
                }
              } else {
                let h = { instancePath: s + "/process/chain/header", keyword: "type", params: { type: "string" }, parentSchema: $.properties.process.properties.chain.properties.header, data: d };
                e = n(e, h), r++;
              }
            }
            if (c.entry !== void 0) {
              let d = c.entry;
              if (Array.isArray(d)) {
                if (d.length > 100) {
                  let A = { instancePath: s + "/process/chain/entry", keyword: "maxItems", params: { limit: 100 }, parentSchema: $.properties.process.properties.chain.properties.entry, data: d };
                  e = n(e, A), r++;
                }
                if (d.length < 1) {
                  let A = { instancePath: s + "/process/chain/entry", keyword: "minItems", params: { limit: 1 }, parentSchema: $.properties.process.properties.chain.properties.entry, data: d };
                  e = n(e, A), r++;
                }
                let h = d.length;
                for (let A = 0; A < h; A++)
                  se(d[A], { instancePath: s + "/process/chain/entry/" + A, parentData: d, parentDataProperty: A, rootData: f }) || (e = u(e, se.errors), r = e.length);
                let w = d.length, L;
                if (w > 1) {
                  e: for (; w--; )
                    for (L = w; L--; )
                      if (nt(d[w], d[L])) {
                        let A = { instancePath: s + "/process/chain/entry", keyword: "uniqueItems", params: { i: w, j: L }, parentSchema: $.properties.process.properties.chain.properties.entry, data: d };
                        e = n(e, A), r++;
                        break e;
                      }
                }
              } else {
                let h = { instancePath: s + "/process/chain/entry", keyword: "type", params: { type: "array" }, parentSchema: $.properties.process.properties.chain.properties.entry, data: d };
                e = n(e, h), r++;
              }
            }
          } else {
            let d = { instancePath: s + "/process/chain", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.chain, data: c };
            e = n(e, d), r++;
          }
        }
        if (o.risk !== void 0) {
          let c = o.risk;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            for (let d in c)
              if (!(d === "falseRevert" || d === "missed" || d === "ruleOut")) {
                let h = { instancePath: s + "/process/risk", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: $.properties.process.properties.risk, data: c };
                e = n(e, h), r++;
              }
            if (c.falseRevert !== void 0 && ($e(c.falseRevert, { instancePath: s + "/process/risk/falseRevert", parentData: c, parentDataProperty: "falseRevert", rootData: f }) || (e = u(e, $e.errors), r = e.length)), c.missed !== void 0 && ($e(c.missed, { instancePath: s + "/process/risk/missed", parentData: c, parentDataProperty: "missed", rootData: f }) || (e = u(e, $e.errors), r = e.length)), c.ruleOut !== void 0) {
              let d = c.ruleOut;
              if (typeof d == "string") {
                if (!Ut.test(d)) {
                  let h = { instancePath: s + "/process/risk/ruleOut", keyword: "pattern", params: { pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" }, parentSchema: $.properties.process.properties.risk.properties.ruleOut, data: d };
                  e = n(e, h), r++;
                }
              } else {
                let h = { instancePath: s + "/process/risk/ruleOut", keyword: "type", params: { type: "string" }, parentSchema: $.properties.process.properties.risk.properties.ruleOut, data: d };
                e = n(e, h), r++;
              }
            }
          } else {
            let d = { instancePath: s + "/process/risk", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.risk, data: c };
            e = n(e, d), r++;
          }
        }
        if (o.inconclusive !== void 0) {
          let c = o.inconclusive;
          if (!(c === "hold" || c === "revert")) {
            let d = { instancePath: s + "/process/inconclusive", keyword: "enum", params: { allowedValues: $.properties.process.properties.inconclusive.enum }, parentSchema: $.properties.process.properties.inconclusive, data: c };
            e = n(e, d), r++;
          }
        }
        if (o.promote !== void 0) {
          let c = o.promote;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            for (let d in c)
              if (!(d === "approval" || d === "approvers" || d === "watch")) {
                let h = { instancePath: s + "/process/promote", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: $.properties.process.properties.promote, data: c };
                e = n(e, h), r++;
              }
            if (c.approval !== void 0) {
              let d = c.approval;
              if (!(d === "none" || d === "comment" || d === "environment")) {
                let h = { instancePath: s + "/process/promote/approval", keyword: "enum", params: { allowedValues: $.properties.process.properties.promote.properties.approval.enum }, parentSchema: $.properties.process.properties.promote.properties.approval, data: d };
                e = n(e, h), r++;
              }
            }
            if (c.approvers !== void 0) {
              let d = c.approvers;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let h in d)
                  if (!(h === "people" || h === "lasts" || h === "author" || h === "environment")) {
                    let w = { instancePath: s + "/process/promote/approvers", keyword: "additionalProperties", params: { additionalProperty: h }, parentSchema: $.properties.process.properties.promote.properties.approvers, data: d };
                    e = n(e, w), r++;
                  }
                if (d.people !== void 0) {
                  let h = d.people;
                  if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
                    let w = { instancePath: s + "/process/promote/approvers/people", keyword: "type", params: { type: "integer" }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.people, data: h };
                    e = n(e, w), r++;
                  }
                  if (typeof h == "number") {
                    if (h > 10 || isNaN(h)) {
                      let w = { instancePath: s + "/process/promote/approvers/people", keyword: "maximum", params: { comparison: "<=", limit: 10 }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.people, data: h };
                      e = n(e, w), r++;
                    }
                    if (h < 1 || isNaN(h)) {
                      let w = { instancePath: s + "/process/promote/approvers/people", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.people, data: h };
                      e = n(e, w), r++;
                    }
                  }
                }
                if (d.lasts !== void 0 && (x(d.lasts, { instancePath: s + "/process/promote/approvers/lasts", parentData: d, parentDataProperty: "lasts", rootData: f }) || (e = u(e, x.errors), r = e.length)), d.author !== void 0 && (fe(d.author, { instancePath: s + "/process/promote/approvers/author", parentData: d, parentDataProperty: "author", rootData: f }) || (e = u(e, fe.errors), r = e.length)), d.environment !== void 0) {
                  let h = d.environment;
                  if (typeof h == "string") {
                    if (Q(h) > 255) {
                      let w = { instancePath: s + "/process/promote/approvers/environment", keyword: "maxLength", params: { limit: 255 }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.environment, data: h };
                      e = n(e, w), r++;
                    }
                    if (!st.test(h)) {
                      let w = { instancePath: s + "/process/promote/approvers/environment", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.environment, data: h };
                      e = n(e, w), r++;
                    }
                  } else {
                    let w = { instancePath: s + "/process/promote/approvers/environment", keyword: "type", params: { type: "string" }, parentSchema: $.properties.process.properties.promote.properties.approvers.properties.environment, data: h };
                    e = n(e, w), r++;
                  }
                }
              } else {
                let h = { instancePath: s + "/process/promote/approvers", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.promote.properties.approvers, data: d };
                e = n(e, h), r++;
              }
            }
            c.watch !== void 0 && (x(c.watch, { instancePath: s + "/process/promote/watch", parentData: c, parentDataProperty: "watch", rootData: f }) || (e = u(e, x.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/process/promote", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.promote, data: c };
            e = n(e, d), r++;
          }
        }
        if (o.revert !== void 0) {
          let c = o.revert;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            for (let d in c)
              if (!(d === "on" || d === "deadline")) {
                let h = { instancePath: s + "/process/revert", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: $.properties.process.properties.revert, data: c };
                e = n(e, h), r++;
              }
            if (c.on !== void 0) {
              let d = c.on;
              if (Array.isArray(d)) {
                if (d.length > 3) {
                  let A = { instancePath: s + "/process/revert/on", keyword: "maxItems", params: { limit: 3 }, parentSchema: $.properties.process.properties.revert.properties.on, data: d };
                  e = n(e, A), r++;
                }
                let h = d.length;
                for (let A = 0; A < h; A++) {
                  let H = d[A];
                  if (typeof H != "string") {
                    let y = { instancePath: s + "/process/revert/on/" + A, keyword: "type", params: { type: "string" }, parentSchema: $.properties.process.properties.revert.properties.on.items, data: H };
                    e = n(e, y), r++;
                  }
                  if (!(H === "failed" || H === "cancelled" || H === "deadline")) {
                    let y = { instancePath: s + "/process/revert/on/" + A, keyword: "enum", params: { allowedValues: $.properties.process.properties.revert.properties.on.items.enum }, parentSchema: $.properties.process.properties.revert.properties.on.items, data: H };
                    e = n(e, y), r++;
                  }
                }
                let w = d.length, L;
                if (w > 1) {
                  let A = {};
                  for (; w--; ) {
                    let H = d[w];
                    if (typeof H == "string") {
                      if (typeof A[H] == "number") {
                        L = A[H];
                        let y = { instancePath: s + "/process/revert/on", keyword: "uniqueItems", params: { i: w, j: L }, parentSchema: $.properties.process.properties.revert.properties.on, data: d };
                        e = n(e, y), r++;
                        break;
                      }
                      A[H] = w;
                    }
                  }
                }
              } else {
                let h = { instancePath: s + "/process/revert/on", keyword: "type", params: { type: "array" }, parentSchema: $.properties.process.properties.revert.properties.on, data: d };
                e = n(e, h), r++;
              }
            }
            c.deadline !== void 0 && (x(c.deadline, { instancePath: s + "/process/revert/deadline", parentData: c, parentDataProperty: "deadline", rootData: f }) || (e = u(e, x.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/process/revert", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.revert, data: c };
            e = n(e, d), r++;
          }
        }
        if (o.hold !== void 0) {
          let c = o.hold;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            for (let d in c)
              if (!(d === "wait" || d === "expires")) {
                let h = { instancePath: s + "/process/hold", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: $.properties.process.properties.hold, data: c };
                e = n(e, h), r++;
              }
            c.wait !== void 0 && (x(c.wait, { instancePath: s + "/process/hold/wait", parentData: c, parentDataProperty: "wait", rootData: f }) || (e = u(e, x.errors), r = e.length)), c.expires !== void 0 && (x(c.expires, { instancePath: s + "/process/hold/expires", parentData: c, parentDataProperty: "expires", rootData: f }) || (e = u(e, x.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/process/hold", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process.properties.hold, data: c };
            e = n(e, d), r++;
          }
        }
      } else {
        let c = { instancePath: s + "/process", keyword: "type", params: { type: "object" }, parentSchema: $.properties.process, data: o };
        e = n(e, c), r++;
      }
    }
    if (t.onBusy !== void 0) {
      let o = t.onBusy;
      if (!(o === "queue" || o === "refuse" || o === "supersede")) {
        let c = { instancePath: s + "/onBusy", keyword: "enum", params: { allowedValues: $.properties.onBusy.enum }, parentSchema: $.properties.onBusy, data: o };
        e = n(e, c), r++;
      }
    }
    if (t.freeze !== void 0) {
      let o = t.freeze;
      if (Array.isArray(o)) {
        if (o.length > 100) {
          let d = { instancePath: s + "/freeze", keyword: "maxItems", params: { limit: 100 }, parentSchema: $.properties.freeze, data: o };
          e = n(e, d), r++;
        }
        let c = o.length;
        for (let d = 0; d < c; d++) {
          let h = o[d];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.days === void 0) {
              let w = { instancePath: s + "/freeze/" + d, keyword: "required", params: { missingProperty: "days" }, parentSchema: $.properties.freeze.items, data: h };
              e = n(e, w), r++;
            }
            if (h.from === void 0) {
              let w = { instancePath: s + "/freeze/" + d, keyword: "required", params: { missingProperty: "from" }, parentSchema: $.properties.freeze.items, data: h };
              e = n(e, w), r++;
            }
            if (h.to === void 0) {
              let w = { instancePath: s + "/freeze/" + d, keyword: "required", params: { missingProperty: "to" }, parentSchema: $.properties.freeze.items, data: h };
              e = n(e, w), r++;
            }
            if (h.zone === void 0) {
              let w = { instancePath: s + "/freeze/" + d, keyword: "required", params: { missingProperty: "zone" }, parentSchema: $.properties.freeze.items, data: h };
              e = n(e, w), r++;
            }
            for (let w in h)
              if (!(w === "days" || w === "from" || w === "to" || w === "zone")) {
                let L = { instancePath: s + "/freeze/" + d, keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: $.properties.freeze.items, data: h };
                e = n(e, L), r++;
              }
            if (h.days !== void 0) {
              let w = h.days;
              if (Array.isArray(w)) {
                if (w.length > 7) {
                  let A = { instancePath: s + "/freeze/" + d + "/days", keyword: "maxItems", params: { limit: 7 }, parentSchema: $.properties.freeze.items.properties.days, data: w };
                  e = n(e, A), r++;
                }
                if (w.length < 1) {
                  let A = { instancePath: s + "/freeze/" + d + "/days", keyword: "minItems", params: { limit: 1 }, parentSchema: $.properties.freeze.items.properties.days, data: w };
                  e = n(e, A), r++;
                }
                let L = w.length;
                for (let A = 0; A < L; A++) {
                  let H = w[A];
                  if (typeof H != "string") {
                    let y = { instancePath: s + "/freeze/" + d + "/days/" + A, keyword: "type", params: { type: "string" }, parentSchema: $.properties.freeze.items.properties.days.items, data: H };
                    e = n(e, y), r++;
                  }
                  if (!(H === "mon" || H === "tue" || H === "wed" || H === "thu" || H === "fri" || H === "sat" || H === "sun")) {
                    let y = { instancePath: s + "/freeze/" + d + "/days/" + A, keyword: "enum", params: { allowedValues: $.properties.freeze.items.properties.days.items.enum }, parentSchema: $.properties.freeze.items.properties.days.items, data: H };
                    e = n(e, y), r++;
                  }
                }
              } else {
                let L = { instancePath: s + "/freeze/" + d + "/days", keyword: "type", params: { type: "array" }, parentSchema: $.properties.freeze.items.properties.days, data: w };
                e = n(e, L), r++;
              }
            }
            if (h.from !== void 0 && (Ie(h.from, { instancePath: s + "/freeze/" + d + "/from", parentData: h, parentDataProperty: "from", rootData: f }) || (e = u(e, Ie.errors), r = e.length)), h.to !== void 0 && (Ie(h.to, { instancePath: s + "/freeze/" + d + "/to", parentData: h, parentDataProperty: "to", rootData: f }) || (e = u(e, Ie.errors), r = e.length)), h.zone !== void 0) {
              let w = h.zone;
              if (typeof w == "string") {
                if (Q(w) > 64) {
                  let L = { instancePath: s + "/freeze/" + d + "/zone", keyword: "maxLength", params: { limit: 64 }, parentSchema: $.properties.freeze.items.properties.zone, data: w };
                  e = n(e, L), r++;
                }
                if (Q(w) < 1) {
                  let L = { instancePath: s + "/freeze/" + d + "/zone", keyword: "minLength", params: { limit: 1 }, parentSchema: $.properties.freeze.items.properties.zone, data: w };
                  e = n(e, L), r++;
                }
              } else {
                let L = { instancePath: s + "/freeze/" + d + "/zone", keyword: "type", params: { type: "string" }, parentSchema: $.properties.freeze.items.properties.zone, data: w };
                e = n(e, L), r++;
              }
            }
          } else {
            let w = { instancePath: s + "/freeze/" + d, keyword: "type", params: { type: "object" }, parentSchema: $.properties.freeze.items, data: h };
            e = n(e, w), r++;
          }
        }
      } else {
        let c = { instancePath: s + "/freeze", keyword: "type", params: { type: "array" }, parentSchema: $.properties.freeze, data: o };
        e = n(e, c), r++;
      }
    }
    if (t.environments !== void 0) {
      let o = t.environments;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 20) {
          let c = { instancePath: s + "/environments", keyword: "maxProperties", params: { limit: 20 }, parentSchema: $.properties.environments, data: o };
          e = n(e, c), r++;
        }
        for (let c in o) {
          let d = r;
          if (typeof c == "string" && !ar.test(c)) {
            let h = { instancePath: s + "/environments", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: $.properties.environments.propertyNames, data: c, propertyName: c };
            e = n(e, h), r++;
          }
          var k = d === r;
          if (!k) {
            let h = { instancePath: s + "/environments", keyword: "propertyNames", params: { propertyName: c }, parentSchema: $.properties.environments, data: o };
            e = n(e, h), r++;
          }
        }
        for (let c in o) {
          let d = o[c];
          if (!(d && typeof d == "object" && !Array.isArray(d))) {
            let h = { instancePath: s + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: $.properties.environments.additionalProperties, data: d };
            e = n(e, h), r++;
          }
        }
      } else {
        let c = { instancePath: s + "/environments", keyword: "type", params: { type: "object" }, parentSchema: $.properties.environments, data: o };
        e = n(e, c), r++;
      }
    }
    if (t.notify !== void 0) {
      let o = t.notify;
      if (Array.isArray(o)) {
        if (o.length > 20) {
          let d = { instancePath: s + "/notify", keyword: "maxItems", params: { limit: 20 }, parentSchema: $.properties.notify, data: o };
          e = n(e, d), r++;
        }
        let c = o.length;
        for (let d = 0; d < c; d++) {
          let h = o[d];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.webhook === void 0) {
              let w = { instancePath: s + "/notify/" + d, keyword: "required", params: { missingProperty: "webhook" }, parentSchema: $.properties.notify.items, data: h };
              e = n(e, w), r++;
            }
            if (h.on === void 0) {
              let w = { instancePath: s + "/notify/" + d, keyword: "required", params: { missingProperty: "on" }, parentSchema: $.properties.notify.items, data: h };
              e = n(e, w), r++;
            }
            for (let w in h)
              if (!(w === "webhook" || w === "format" || w === "on")) {
                let L = { instancePath: s + "/notify/" + d, keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: $.properties.notify.items, data: h };
                e = n(e, L), r++;
              }
            if (h.webhook !== void 0) {
              let w = h.webhook;
              if (w && typeof w == "object" && !Array.isArray(w)) {
                if (w.env === void 0) {
                  let L = { instancePath: s + "/notify/" + d + "/webhook", keyword: "required", params: { missingProperty: "env" }, parentSchema: $.properties.notify.items.properties.webhook, data: w };
                  e = n(e, L), r++;
                }
                for (let L in w)
                  if (L !== "env") {
                    let A = { instancePath: s + "/notify/" + d + "/webhook", keyword: "additionalProperties", params: { additionalProperty: L }, parentSchema: $.properties.notify.items.properties.webhook, data: w };
                    e = n(e, A), r++;
                  }
                w.env !== void 0 && (C(w.env, { instancePath: s + "/notify/" + d + "/webhook/env", parentData: w, parentDataProperty: "env", rootData: f }) || (e = u(e, C.errors), r = e.length));
              } else {
                let L = { instancePath: s + "/notify/" + d + "/webhook", keyword: "type", params: { type: "object" }, parentSchema: $.properties.notify.items.properties.webhook, data: w };
                e = n(e, L), r++;
              }
            }
            if (h.format !== void 0) {
              let w = h.format;
              if (!(w === "slack" || w === "json")) {
                let L = { instancePath: s + "/notify/" + d + "/format", keyword: "enum", params: { allowedValues: $.properties.notify.items.properties.format.enum }, parentSchema: $.properties.notify.items.properties.format, data: w };
                e = n(e, L), r++;
              }
            }
            if (h.on !== void 0) {
              let w = h.on;
              if (Array.isArray(w)) {
                if (w.length > 6) {
                  let y = { instancePath: s + "/notify/" + d + "/on", keyword: "maxItems", params: { limit: 6 }, parentSchema: $.properties.notify.items.properties.on, data: w };
                  e = n(e, y), r++;
                }
                if (w.length < 1) {
                  let y = { instancePath: s + "/notify/" + d + "/on", keyword: "minItems", params: { limit: 1 }, parentSchema: $.properties.notify.items.properties.on, data: w };
                  e = n(e, y), r++;
                }
                let L = w.length;
                for (let y = 0; y < L; y++) {
                  let g = w[y];
                  if (typeof g != "string") {
                    let m = { instancePath: s + "/notify/" + d + "/on/" + y, keyword: "type", params: { type: "string" }, parentSchema: $.properties.notify.items.properties.on.items, data: g };
                    e = n(e, m), r++;
                  }
                  if (!(g === "started" || g === "held" || g === "reverting" || g === "reverted" || g === "promoted" || g === "incomplete")) {
                    let m = { instancePath: s + "/notify/" + d + "/on/" + y, keyword: "enum", params: { allowedValues: $.properties.notify.items.properties.on.items.enum }, parentSchema: $.properties.notify.items.properties.on.items, data: g };
                    e = n(e, m), r++;
                  }
                }
                let A = w.length, H;
                if (A > 1) {
                  let y = {};
                  for (; A--; ) {
                    let g = w[A];
                    if (typeof g == "string") {
                      if (typeof y[g] == "number") {
                        H = y[g];
                        let m = { instancePath: s + "/notify/" + d + "/on", keyword: "uniqueItems", params: { i: A, j: H }, parentSchema: $.properties.notify.items.properties.on, data: w };
                        e = n(e, m), r++;
                        break;
                      }
                      y[g] = A;
                    }
                  }
                }
              } else {
                let L = { instancePath: s + "/notify/" + d + "/on", keyword: "type", params: { type: "array" }, parentSchema: $.properties.notify.items.properties.on, data: w };
                e = n(e, L), r++;
              }
            }
          } else {
            let w = { instancePath: s + "/notify/" + d, keyword: "type", params: { type: "object" }, parentSchema: $.properties.notify.items, data: h };
            e = n(e, w), r++;
          }
        }
      } else {
        let c = { instancePath: s + "/notify", keyword: "type", params: { type: "array" }, parentSchema: $.properties.notify, data: o };
        e = n(e, c), r++;
      }
    }
    if (t.deployment !== void 0) {
      let o = t.deployment;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let c in o)
          if (!(c === "environment" || c === "url")) {
            let d = { instancePath: s + "/deployment", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: $.properties.deployment, data: o };
            e = n(e, d), r++;
          }
        if (o.environment !== void 0) {
          let c = o.environment;
          if (typeof c == "string") {
            if (Q(c) > 255) {
              let d = { instancePath: s + "/deployment/environment", keyword: "maxLength", params: { limit: 255 }, parentSchema: $.properties.deployment.properties.environment, data: c };
              e = n(e, d), r++;
            }
            if (Q(c) < 1) {
              let d = { instancePath: s + "/deployment/environment", keyword: "minLength", params: { limit: 1 }, parentSchema: $.properties.deployment.properties.environment, data: c };
              e = n(e, d), r++;
            }
            if (!st.test(c)) {
              let d = { instancePath: s + "/deployment/environment", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, parentSchema: $.properties.deployment.properties.environment, data: c };
              e = n(e, d), r++;
            }
          } else {
            let d = { instancePath: s + "/deployment/environment", keyword: "type", params: { type: "string" }, parentSchema: $.properties.deployment.properties.environment, data: c };
            e = n(e, d), r++;
          }
        }
        if (o.url !== void 0) {
          let c = o.url;
          if (typeof c == "string") {
            if (Q(c) > 2e3) {
              let d = { instancePath: s + "/deployment/url", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: $.properties.deployment.properties.url, data: c };
              e = n(e, d), r++;
            }
            if (!it.test(c)) {
              let d = { instancePath: s + "/deployment/url", keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: $.properties.deployment.properties.url, data: c };
              e = n(e, d), r++;
            }
          } else {
            let d = { instancePath: s + "/deployment/url", keyword: "type", params: { type: "string" }, parentSchema: $.properties.deployment.properties.url, data: c };
            e = n(e, d), r++;
          }
        }
      } else {
        let c = { instancePath: s + "/deployment", keyword: "type", params: { type: "object" }, parentSchema: $.properties.deployment, data: o };
        e = n(e, c), r++;
      }
    }
    if (t.timing !== void 0) {
      let o = t.timing;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let c in o)
          if (!(c === "look" || c === "effect" || c === "fresh" || c === "lease" || c === "margin" || c === "patrol")) {
            let d = { instancePath: s + "/timing", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: $.properties.timing, data: o };
            e = n(e, d), r++;
          }
        o.look !== void 0 && (x(o.look, { instancePath: s + "/timing/look", parentData: o, parentDataProperty: "look", rootData: f }) || (e = u(e, x.errors), r = e.length)), o.effect !== void 0 && (x(o.effect, { instancePath: s + "/timing/effect", parentData: o, parentDataProperty: "effect", rootData: f }) || (e = u(e, x.errors), r = e.length)), o.fresh !== void 0 && (x(o.fresh, { instancePath: s + "/timing/fresh", parentData: o, parentDataProperty: "fresh", rootData: f }) || (e = u(e, x.errors), r = e.length)), o.lease !== void 0 && (x(o.lease, { instancePath: s + "/timing/lease", parentData: o, parentDataProperty: "lease", rootData: f }) || (e = u(e, x.errors), r = e.length)), o.margin !== void 0 && (x(o.margin, { instancePath: s + "/timing/margin", parentData: o, parentDataProperty: "margin", rootData: f }) || (e = u(e, x.errors), r = e.length)), o.patrol !== void 0 && (x(o.patrol, { instancePath: s + "/timing/patrol", parentData: o, parentDataProperty: "patrol", rootData: f }) || (e = u(e, x.errors), r = e.length));
      } else {
        let c = { instancePath: s + "/timing", keyword: "type", params: { type: "object" }, parentSchema: $.properties.timing, data: o };
        e = n(e, c), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: $, data: t }), r++;
  return _r.errors = e, r === 0;
}
function n(t, s) {
  return t === null ? [s] : (t.push(s), t);
}
function u(t, s) {
  if (t === null) return s;
  for (let z of s) t.push(z);
  return t;
}
export {
  Jt as default,
  Qt as validate
};
