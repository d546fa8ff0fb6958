// Made by scripts/schema.ts.
var Ne = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (O) {
    throw s = 0, O;
  }
};

// node_modules/fast-deep-equal/index.js
var yr = Ne((yt, cr) => {
  "use strict";
  cr.exports = function t(s, O) {
    if (s === O) return !0;
    if (s && O && typeof s == "object" && typeof O == "object") {
      if (s.constructor !== O.constructor) return !1;
      var x, c, e;
      if (Array.isArray(s)) {
        if (x = s.length, x != O.length) return !1;
        for (c = x; c-- !== 0; )
          if (!t(s[c], O[c])) return !1;
        return !0;
      }
      if (s.constructor === RegExp) return s.source === O.source && s.flags === O.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === O.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === O.toString();
      if (e = Object.keys(s), x = e.length, x !== Object.keys(O).length) return !1;
      for (c = x; c-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(O, e[c])) return !1;
      for (c = x; c-- !== 0; ) {
        var r = e[c];
        if (!t(s[r], O[r])) return !1;
      }
      return !0;
    }
    return s !== s && O !== O;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var mr = Ne((Me) => {
  "use strict";
  Object.defineProperty(Me, "__esModule", { value: !0 });
  var lr = yr();
  lr.code = 'require("ajv/dist/runtime/equal").default';
  Me.default = lr;
});

// node_modules/ajv/dist/runtime/ucs2length.js
var hr = Ne((Re) => {
  "use strict";
  Object.defineProperty(Re, "__esModule", { value: !0 });
  function ur(t) {
    let s = t.length, O = 0, x = 0, c;
    for (; x < s; )
      O++, c = t.charCodeAt(x++), c >= 55296 && c <= 56319 && x < s && (c = t.charCodeAt(x), (c & 64512) === 56320 && x++);
    return O;
  }
  Re.default = ur;
  ur.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ut = dr, ht = dr, v = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["apiVersion", "release", "services", "process"], additionalProperties: !1, properties: { apiVersion: { const: "gray-release/v1" }, release: { $ref: "#/$defs/shared-0" }, registry: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/$defs/shared-1" } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, journal: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/$defs/shared-1" } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, services: { type: "object", minProperties: 1, maxProperties: 5e3, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { $ref: "#/$defs/service" } }, process: { type: "object", required: ["test"], additionalProperties: !1, properties: { release: { type: "object", additionalProperties: !1, properties: { slice: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }] }, deadline: { $ref: "#/$defs/shared-3" } } }, test: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/stage" } }, chain: { type: "object", required: ["entry"], additionalProperties: !1, properties: { header: { type: "string", pattern: "^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$" }, entry: { type: "array", minItems: 1, maxItems: 100, uniqueItems: !0, items: { $ref: "#/$defs/shared-4" } } } }, risk: { type: "object", additionalProperties: !1, properties: { falseRevert: { $ref: "#/$defs/shared-5" }, missed: { $ref: "#/$defs/shared-5" }, ruleOut: { type: "string", pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" } } }, inconclusive: { enum: ["hold", "revert"] }, promote: { type: "object", additionalProperties: !1, properties: { approval: { enum: ["none", "comment", "environment"] }, approvers: { type: "object", additionalProperties: !1, properties: { people: { type: "integer", minimum: 1, maximum: 10 }, lasts: { $ref: "#/$defs/shared-3" }, author: { $ref: "#/$defs/shared-6" }, environment: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", maxLength: 255 } } }, watch: { $ref: "#/$defs/shared-3" } } }, revert: { type: "object", additionalProperties: !1, properties: { on: { type: "array", maxItems: 3, uniqueItems: !0, items: { type: "string", enum: ["failed", "cancelled", "deadline"] } }, deadline: { $ref: "#/$defs/shared-3" } } }, hold: { type: "object", additionalProperties: !1, properties: { wait: { $ref: "#/$defs/shared-3" }, expires: { $ref: "#/$defs/shared-3" } } } } }, onBusy: { enum: ["queue", "refuse", "supersede"] }, freeze: { type: "array", maxItems: 100, items: { type: "object", required: ["days", "from", "to", "zone"], additionalProperties: !1, properties: { days: { type: "array", minItems: 1, maxItems: 7, items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, from: { $ref: "#/$defs/shared-7" }, to: { $ref: "#/$defs/shared-7" }, zone: { type: "string", minLength: 1, maxLength: 64 } } } }, environments: { type: "object", maxProperties: 20, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { type: "object" } }, notify: { type: "array", maxItems: 20, items: { type: "object", required: ["webhook", "on"], additionalProperties: !1, properties: { webhook: { type: "object", required: ["env"], additionalProperties: !1, properties: { env: { $ref: "#/$defs/shared-8" } } }, format: { enum: ["slack", "json"] }, on: { type: "array", minItems: 1, maxItems: 6, uniqueItems: !0, items: { type: "string", enum: ["started", "held", "reverting", "reverted", "promoted", "incomplete"] } } } } }, deployment: { type: "object", additionalProperties: !1, properties: { environment: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, url: { type: "string", maxLength: 2e3, pattern: "^https?://" } } }, timing: { type: "object", additionalProperties: !1, properties: { look: { $ref: "#/$defs/shared-3" }, effect: { $ref: "#/$defs/shared-3" }, fresh: { $ref: "#/$defs/shared-3" }, lease: { $ref: "#/$defs/shared-3" }, margin: { $ref: "#/$defs/shared-3" }, patrol: { $ref: "#/$defs/shared-3" } } } }, $defs: { service: { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-4" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy", "nginx", "traefik", "caddy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "nginx" } } }, then: { $ref: "#/$defs/router-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik" } } }, then: { $ref: "#/$defs/router-traefik" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "caddy" } } }, then: { $ref: "#/$defs/router-caddy" } }] } } }, stage: { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-9" }, query: { $ref: "#/$defs/shared-9" }, equals: { $ref: "#/$defs/shared-10" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-10" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-5" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { $ref: "#/$defs/shared-11" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-3" }, atMost: { $ref: "#/$defs/shared-3" }, warmUp: { $ref: "#/$defs/shared-3" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, metric: { type: "object", required: ["source"], properties: { source: { enum: ["router", "prometheus", "http", "command"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "prometheus" } } }, then: { $ref: "#/$defs/metric-prometheus" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "http" } } }, then: { $ref: "#/$defs/metric-http" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "command" } } }, then: { $ref: "#/$defs/metric-command" } }] }, "target-process": { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-12" }, env: { $ref: "#/$defs/shared-13" }, instances: { $ref: "#/$defs/shared-14" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-15" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-3" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-3" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-3" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { $ref: "#/$defs/shared-12" }, cwd: { $ref: "#/$defs/shared-12" } } }, "target-command": { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-12" }, scale: { $ref: "#/$defs/shared-12" }, status: { $ref: "#/$defs/shared-12" }, promote: { $ref: "#/$defs/shared-12" }, remove: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { $ref: "#/$defs/shared-3" }, cwd: { $ref: "#/$defs/shared-12" } } }, "router-gateway": { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { $ref: "#/$defs/shared-16" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-haproxy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-17" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-20" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-20" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-nginx": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "nginx" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-17" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-16" }, control: { $ref: "#/$defs/shared-16" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, reload: { $ref: "#/$defs/shared-12" }, lua: { $ref: "#/$defs/shared-6" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-traefik": { type: "object", additionalProperties: !1, required: ["kind", "entryPoint"], properties: { kind: { const: "traefik" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-17" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, entryPoint: { $ref: "#/$defs/shared-11" }, rule: { type: "string", minLength: 1, maxLength: 2e3 }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, api: { $ref: "#/$defs/shared-16" }, health: { type: "string", pattern: "^/[!-~]*$" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-caddy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "caddy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-17" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-16" }, admin: { $ref: "#/$defs/shared-16" }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, timeout: { $ref: "#/$defs/shared-3" } } }, "check-http": { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-21" }, service: { $ref: "#/$defs/shared-4" }, url: { $ref: "#/$defs/shared-15" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { $ref: "#/$defs/shared-22" }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-12" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-4" } } } }, times: { $ref: "#/$defs/shared-14" }, every: { $ref: "#/$defs/shared-3" }, timeout: { $ref: "#/$defs/shared-3" } } }, "check-command": { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-21" }, service: { $ref: "#/$defs/shared-4" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } }, "check-threshold": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }, { if: { properties: { metric: { properties: { of: { const: "gauge" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number" }, atLeast: { type: "number" } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-21" }, service: { $ref: "#/$defs/shared-4" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, "check-compare": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency", "gauge"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-21" }, service: { $ref: "#/$defs/shared-4" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, "metric-router": { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } }, "metric-prometheus": { type: "object", additionalProperties: !1, required: ["source", "of", "address"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["query"] } }], properties: { source: { const: "prometheus" }, of: { $ref: "#/$defs/shared-23" }, address: { anyOf: [{ type: "string", pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, requests: { $ref: "#/$defs/shared-24" }, errors: { $ref: "#/$defs/shared-24" }, buckets: { $ref: "#/$defs/shared-24" }, unit: { $ref: "#/$defs/shared-25" }, query: { $ref: "#/$defs/shared-24" }, mean: { $ref: "#/$defs/shared-6" }, groups: { $ref: "#/$defs/shared-8" }, replica: { $ref: "#/$defs/shared-8" }, step: { $ref: "#/$defs/shared-3" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } } } }, headers: { $ref: "#/$defs/shared-22" }, timeout: { $ref: "#/$defs/shared-3" } } }, "metric-http": { type: "object", additionalProperties: !1, required: ["source", "of", "url"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets", "bounds"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["value"] } }], properties: { source: { const: "http" }, of: { $ref: "#/$defs/shared-23" }, url: { $ref: "#/$defs/shared-15" }, requests: { $ref: "#/$defs/shared-27" }, errors: { $ref: "#/$defs/shared-27" }, buckets: { $ref: "#/$defs/shared-27" }, bounds: { anyOf: [{ type: "string", pattern: "^\\$", maxLength: 1e3 }, { type: "array", minItems: 1, maxItems: 1e3, items: { type: "number", exclusiveMinimum: 0 } }] }, cumulative: { $ref: "#/$defs/shared-6" }, unit: { $ref: "#/$defs/shared-25" }, value: { $ref: "#/$defs/shared-27" }, epoch: { $ref: "#/$defs/shared-27" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } } } }, headers: { $ref: "#/$defs/shared-22" }, timeout: { $ref: "#/$defs/shared-3" } } }, "metric-command": { type: "object", additionalProperties: !1, required: ["source", "of", "run"], properties: { source: { const: "command" }, of: { $ref: "#/$defs/shared-23" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } }, "record-git": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, "record-github": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } }, "record-file": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-12" } } }, "shared-0": { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, "shared-1": { enum: ["git", "github", "file"] }, "shared-2": { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, "shared-3": { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, "shared-4": { type: "string" }, "shared-5": { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, "shared-6": { type: "boolean" }, "shared-7": { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "shared-8": { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, "shared-9": { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, "shared-10": { type: "string", minLength: 1, maxLength: 256 }, "shared-11": { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, "shared-12": { type: "string", minLength: 1 }, "shared-13": { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-14": { type: "integer", minimum: 1, maximum: 1e3 }, "shared-15": { type: "string", pattern: "^https?://" }, "shared-16": { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, "shared-17": { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, "shared-18": { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, "shared-19": { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, "shared-20": { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, "shared-21": { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "shared-22": { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-23": { enum: ["errors", "latency", "requests", "gauge"] }, "shared-24": { type: "string", minLength: 1, maxLength: 1e4 }, "shared-25": { enum: ["seconds", "milliseconds"] }, "shared-26": { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } } } }, "shared-27": { type: "string", pattern: "^\\$", maxLength: 1e3 } } }, ge = Object.prototype.hasOwnProperty, Er = mr().default, F = hr().default, kr = { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, Fe = new RegExp("^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", "u");
function Oe(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Fe.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: kr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: kr, data: t }), r++), Oe.errors = e, r === 0;
}
var ye = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, Mr = new RegExp("^[^-]", "u");
function be(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ye, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "remote" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: ye, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "git") {
        let n = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "git" }, parentSchema: ye.properties.kind, data: p };
        e = i(e, n), r++;
      }
    }
    if (t.remote !== void 0) {
      let p = t.remote;
      if (typeof p == "string") {
        if (F(p) < 1) {
          let n = { instancePath: s + "/remote", keyword: "minLength", params: { limit: 1 }, parentSchema: ye.properties.remote, data: p };
          e = i(e, n), r++;
        }
        if (!Mr.test(p)) {
          let n = { instancePath: s + "/remote", keyword: "pattern", params: { pattern: "^[^-]" }, parentSchema: ye.properties.remote, data: p };
          e = i(e, n), r++;
        }
      } else {
        let n = { instancePath: s + "/remote", keyword: "type", params: { type: "string" }, parentSchema: ye.properties.remote, data: p };
        e = i(e, n), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ye, data: t }), r++;
  return be.errors = e, r === 0;
}
var Ee = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } };
function Se(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Ee, data: t }), r++);
    for (let p in t)
      p !== "kind" && (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: Ee, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "github") {
        let n = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "github" }, parentSchema: Ee.properties.kind, data: p };
        e = i(e, n), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Ee, data: t }), r++;
  return Se.errors = e, r === 0;
}
var He = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-12" } } }, gr = { type: "string", minLength: 1 };
function R(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? F(t) < 1 && (e = i(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: gr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: gr, data: t }), r++), R.errors = e, r === 0;
}
function Ae(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: He, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "path" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: He, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "file") {
        let n = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "file" }, parentSchema: He.properties.kind, data: p };
        e = i(e, n), r++;
      }
    }
    t.path !== void 0 && (R(t.path, { instancePath: s + "/path", parentData: t, parentDataProperty: "path", rootData: c }) || (e = k(e, R.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: He, data: t }), r++;
  return Ae.errors = e, r === 0;
}
var vr = { enum: ["git", "github", "file"] };
function Pe(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (!(t === "git" || t === "github" || t === "file")) {
    let p = { instancePath: s, keyword: "enum", params: { allowedValues: vr.enum }, parentSchema: vr, data: t };
    e = i(e, p), r++;
  }
  return Pe.errors = e, r === 0;
}
var T = { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-4" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy", "nginx", "traefik", "caddy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "nginx" } } }, then: { $ref: "#/$defs/router-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik" } } }, then: { $ref: "#/$defs/router-traefik" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "caddy" } } }, then: { $ref: "#/$defs/router-caddy" } }] } } }, Rr = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$", "u"), Vr = { type: "string" };
function X(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t != "string" && (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Vr, data: t }), r++), X.errors = e, r === 0;
}
var Q = { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-12" }, env: { $ref: "#/$defs/shared-13" }, instances: { $ref: "#/$defs/shared-14" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-15" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-3" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-3" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-3" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { $ref: "#/$defs/shared-12" }, cwd: { $ref: "#/$defs/shared-12" } } }, ie = { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, se = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function ae(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let a in t) {
      let $ = r;
      if (typeof a == "string" && !se.test(a)) {
        let _ = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: ie.propertyNames, data: a, propertyName: a };
        e = i(e, _), r++;
      }
      var p = $ === r;
      p || (e = i(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: a }, parentSchema: ie, data: t }), r++);
    }
    for (let a in t) {
      let $ = t[a], _ = r, L = !1, A = r;
      if (typeof $ != "string") {
        let y = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: ie.additionalProperties.anyOf[0], data: $ };
        e = i(e, y), r++;
      }
      var n = A === r;
      if (L = L || n, !L) {
        let y = r;
        if ($ && typeof $ == "object" && !Array.isArray($)) {
          if ($.env === void 0) {
            let o = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: ie.additionalProperties.anyOf[1], data: $ };
            e = i(e, o), r++;
          }
          for (let o in $)
            if (o !== "env") {
              let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: ie.additionalProperties.anyOf[1], data: $ };
              e = i(e, f), r++;
            }
          if ($.env !== void 0) {
            let o = $.env;
            if (typeof o == "string") {
              if (!se.test(o)) {
                let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: ie.additionalProperties.anyOf[1].properties.env, data: o };
                e = i(e, f), r++;
              }
            } else {
              let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: ie.additionalProperties.anyOf[1].properties.env, data: o };
              e = i(e, f), r++;
            }
          }
        } else {
          let o = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: ie.additionalProperties.anyOf[1], data: $ };
          e = i(e, o), r++;
        }
        var n = y === r;
        L = L || n;
      }
      if (L)
        r = _, e !== null && (_ ? e.length = _ : e = null);
      else {
        let y = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: ie.additionalProperties, data: $ };
        e = i(e, y), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ie, data: t }), r++;
  return ae.errors = e, r === 0;
}
var Ve = { type: "integer", minimum: 1, maximum: 1e3 };
function ze(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = i(e, { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: Ve, data: t }), r++), typeof t == "number" && ((t > 1e3 || isNaN(t)) && (e = i(e, { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: Ve, data: t }), r++), (t < 1 || isNaN(t)) && (e = i(e, { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: Ve, data: t }), r++)), ze.errors = e, r === 0;
}
var wr = { type: "string", pattern: "^https?://" }, Hr = new RegExp("^https?://", "u");
function ue(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Hr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: wr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: wr, data: t }), r++), ue.errors = e, r === 0;
}
var $r = { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, Kr = new RegExp("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", "u");
function Z(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Kr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, parentSchema: $r, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: $r, data: t }), r++), Z.errors = e, r === 0;
}
var Tr = new RegExp("^\\d{1,5}-\\d{1,5}$", "u");
function Be(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Q, data: t }), r++), t.command === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "command" }, parentSchema: Q, data: t }), r++);
    for (let n in t)
      ge.call(Q.properties, n) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: Q, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "process") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "process" }, parentSchema: Q.properties.kind, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.command !== void 0 && (R(t.command, { instancePath: s + "/command", parentData: t, parentDataProperty: "command", rootData: c }) || (e = k(e, R.errors), r = e.length)), t.env !== void 0 && (ae(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: c }) || (e = k(e, ae.errors), r = e.length)), t.instances !== void 0 && (ze(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: c }) || (e = k(e, ze.errors), r = e.length)), t.ready !== void 0) {
      let n = t.ready, a = r, $ = !1, _ = null, L = r;
      if (n && typeof n == "object" && !Array.isArray(n) && n.http === void 0) {
        let y = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "http" }, parentSchema: Q.properties.ready.oneOf[0], data: n };
        e = i(e, y), r++;
      }
      var p = L === r;
      p && ($ = !0, _ = 0);
      let A = r;
      if (n && typeof n == "object" && !Array.isArray(n) && n.tcp === void 0) {
        let y = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "tcp" }, parentSchema: Q.properties.ready.oneOf[1], data: n };
        e = i(e, y), r++;
      }
      var p = A === r;
      if (p && $ ? ($ = !1, _ = [_, 1]) : p && ($ = !0, _ = 1), $)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let y = { instancePath: s + "/ready", keyword: "oneOf", params: { passingSchemas: _ }, parentSchema: Q.properties.ready, data: n };
        e = i(e, y), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let y in n)
          if (!(y === "http" || y === "tcp" || y === "within")) {
            let w = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: Q.properties.ready, data: n };
            e = i(e, w), r++;
          }
        if (n.http !== void 0 && (ue(n.http, { instancePath: s + "/ready/http", parentData: n, parentDataProperty: "http", rootData: c }) || (e = k(e, ue.errors), r = e.length)), n.tcp !== void 0) {
          let y = n.tcp;
          if (y !== !0) {
            let w = { instancePath: s + "/ready/tcp", keyword: "const", params: { allowedValue: !0 }, parentSchema: Q.properties.ready.properties.tcp, data: y };
            e = i(e, w), r++;
          }
        }
        n.within !== void 0 && (Z(n.within, { instancePath: s + "/ready/within", parentData: n, parentDataProperty: "within", rootData: c }) || (e = k(e, Z.errors), r = e.length));
      } else {
        let y = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: Q.properties.ready, data: n };
        e = i(e, y), r++;
      }
    }
    if (t.drain !== void 0 && (Z(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: c }) || (e = k(e, Z.errors), r = e.length)), t.stop !== void 0) {
      let n = t.stop;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n)
          if (!(a === "signal" || a === "within")) {
            let $ = { instancePath: s + "/stop", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: Q.properties.stop, data: n };
            e = i(e, $), r++;
          }
        if (n.signal !== void 0) {
          let a = n.signal;
          if (!(a === "SIGTERM" || a === "SIGINT" || a === "SIGQUIT" || a === "SIGHUP" || a === "SIGUSR1" || a === "SIGUSR2")) {
            let $ = { instancePath: s + "/stop/signal", keyword: "enum", params: { allowedValues: Q.properties.stop.properties.signal.enum }, parentSchema: Q.properties.stop.properties.signal, data: a };
            e = i(e, $), r++;
          }
        }
        n.within !== void 0 && (Z(n.within, { instancePath: s + "/stop/within", parentData: n, parentDataProperty: "within", rootData: c }) || (e = k(e, Z.errors), r = e.length));
      } else {
        let a = { instancePath: s + "/stop", keyword: "type", params: { type: "object" }, parentSchema: Q.properties.stop, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.ports !== void 0) {
      let n = t.ports;
      if (typeof n == "string") {
        if (!Tr.test(n)) {
          let a = { instancePath: s + "/ports", keyword: "pattern", params: { pattern: "^\\d{1,5}-\\d{1,5}$" }, parentSchema: Q.properties.ports, data: n };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/ports", keyword: "type", params: { type: "string" }, parentSchema: Q.properties.ports, data: n };
        e = i(e, a), r++;
      }
    }
    t.host !== void 0 && (R(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: c }) || (e = k(e, R.errors), r = e.length)), t.cwd !== void 0 && (R(t.cwd, { instancePath: s + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: c }) || (e = k(e, R.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Q, data: t }), r++;
  return Be.errors = e, r === 0;
}
var re = { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-12" }, scale: { $ref: "#/$defs/shared-12" }, status: { $ref: "#/$defs/shared-12" }, promote: { $ref: "#/$defs/shared-12" }, remove: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { $ref: "#/$defs/shared-3" }, cwd: { $ref: "#/$defs/shared-12" } } };
function Ce(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: re, data: t }), r++), t.deploy === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "deploy" }, parentSchema: re, data: t }), r++), t.status === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "status" }, parentSchema: re, data: t }), r++), t.remove === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "remove" }, parentSchema: re, data: t }), r++);
    for (let p in t)
      ge.call(re.properties, p) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: re, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "command") {
        let n = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: re.properties.kind, data: p };
        e = i(e, n), r++;
      }
    }
    if (t.deploy !== void 0 && (R(t.deploy, { instancePath: s + "/deploy", parentData: t, parentDataProperty: "deploy", rootData: c }) || (e = k(e, R.errors), r = e.length)), t.scale !== void 0 && (R(t.scale, { instancePath: s + "/scale", parentData: t, parentDataProperty: "scale", rootData: c }) || (e = k(e, R.errors), r = e.length)), t.status !== void 0 && (R(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: c }) || (e = k(e, R.errors), r = e.length)), t.promote !== void 0 && (R(t.promote, { instancePath: s + "/promote", parentData: t, parentDataProperty: "promote", rootData: c }) || (e = k(e, R.errors), r = e.length)), t.remove !== void 0 && (R(t.remove, { instancePath: s + "/remove", parentData: t, parentDataProperty: "remove", rootData: c }) || (e = k(e, R.errors), r = e.length)), t.within !== void 0 && (Z(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: c }) || (e = k(e, Z.errors), r = e.length)), t.env !== void 0 && (ae(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: c }) || (e = k(e, ae.errors), r = e.length)), t.instances !== void 0) {
      let p = t.instances;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let n = { instancePath: s + "/instances", keyword: "type", params: { type: "integer" }, parentSchema: re.properties.instances, data: p };
        e = i(e, n), r++;
      }
      if (typeof p == "number") {
        if (p > 1e4 || isNaN(p)) {
          let n = { instancePath: s + "/instances", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, parentSchema: re.properties.instances, data: p };
          e = i(e, n), r++;
        }
        if (p < 1 || isNaN(p)) {
          let n = { instancePath: s + "/instances", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: re.properties.instances, data: p };
          e = i(e, n), r++;
        }
      }
    }
    t.drain !== void 0 && (Z(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: c }) || (e = k(e, Z.errors), r = e.length)), t.cwd !== void 0 && (R(t.cwd, { instancePath: s + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: c }) || (e = k(e, R.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: re, data: t }), r++;
  return Ce.errors = e, r === 0;
}
var $e = { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { $ref: "#/$defs/shared-16" }, timeout: { $ref: "#/$defs/shared-3" } } }, br = { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, Ur = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", "u");
function Y(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Ur.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, parentSchema: br, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: br, data: t }), r++), Y.errors = e, r === 0;
}
function Qe(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: $e, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: $e, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "listen" || p === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: $e, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "gateway") {
        let n = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "gateway" }, parentSchema: $e.properties.kind, data: p };
        e = i(e, n), r++;
      }
    }
    t.listen !== void 0 && (Y(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: c }) || (e = k(e, Y.errors), r = e.length)), t.timeout !== void 0 && (Z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = k(e, Z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: $e, data: t }), r++;
  return Qe.errors = e, r === 0;
}
var U = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-17" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-20" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-20" }, timeout: { $ref: "#/$defs/shared-3" } } }, Ke = { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, Gr = new RegExp("^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$", "u");
function pe(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (F(t) > 300 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 300 }, parentSchema: Ke, data: t }), r++), Gr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, parentSchema: Ke, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ke, data: t }), r++), pe.errors = e, r === 0;
}
var Sr = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" };
function G(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? se.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: Sr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Sr, data: t }), r++), G.errors = e, r === 0;
}
var Ar = { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, Fr = new RegExp("^/[A-Za-z0-9._/-]+$", "u");
function je(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Fr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+$" }, parentSchema: Ar, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ar, data: t }), r++), je.errors = e, r === 0;
}
var Br = new RegExp("^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$", "u"), Cr = new RegExp("^/[A-Za-z0-9._/-]+\\.cfg$", "u");
function Je(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: U, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: U, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "via" || n === "listen" || n === "socket" || n === "config" || n === "master" || n === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: U, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "haproxy") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "haproxy" }, parentSchema: U.properties.kind, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let n = t.via;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: U.properties.via, data: n };
          e = i(e, a), r++;
        }
        for (let a in n)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let $ = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: U.properties.via, data: n };
            e = i(e, $), r++;
          }
        if (n.ssh !== void 0 && (pe(n.ssh, { instancePath: s + "/via/ssh", parentData: n, parentDataProperty: "ssh", rootData: c }) || (e = k(e, pe.errors), r = e.length)), n.key !== void 0) {
          let a = n.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let $ = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: U.properties.via.properties.key, data: a };
              e = i(e, $), r++;
            }
            for (let $ in a)
              if ($ !== "env") {
                let _ = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: $ }, parentSchema: U.properties.via.properties.key, data: a };
                e = i(e, _), r++;
              }
            a.env !== void 0 && (G(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: c }) || (e = k(e, G.errors), r = e.length));
          } else {
            let $ = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: U.properties.via.properties.key, data: a };
            e = i(e, $), r++;
          }
        }
        if (n.knownHosts !== void 0) {
          let a = n.knownHosts, $ = r, _ = !1, L = r;
          if (typeof a == "string") {
            if (F(a) < 1) {
              let A = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: U.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = i(e, A), r++;
            }
          } else {
            let A = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: U.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = i(e, A), r++;
          }
          var p = L === r;
          if (_ = _ || p, !_) {
            let A = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let w = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: U.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = i(e, w), r++;
              }
              for (let w in a)
                if (w !== "env") {
                  let o = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: U.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = i(e, o), r++;
                }
              if (a.env !== void 0) {
                let w = a.env;
                if (typeof w == "string") {
                  if (!se.test(w)) {
                    let o = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: U.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                    e = i(e, o), r++;
                  }
                } else {
                  let o = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: U.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                  e = i(e, o), r++;
                }
              }
            } else {
              let w = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: U.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = i(e, w), r++;
            }
            var p = A === r;
            _ = _ || p;
          }
          if (_)
            r = $, e !== null && ($ ? e.length = $ : e = null);
          else {
            let A = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: U.properties.via.properties.knownHosts, data: a };
            e = i(e, A), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: U.properties.via, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.listen !== void 0) {
      let n = t.listen;
      if (typeof n == "string") {
        if (F(n) > 500) {
          let a = { instancePath: s + "/listen", keyword: "maxLength", params: { limit: 500 }, parentSchema: U.properties.listen, data: n };
          e = i(e, a), r++;
        }
        if (!Br.test(n)) {
          let a = { instancePath: s + "/listen", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, parentSchema: U.properties.listen, data: n };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/listen", keyword: "type", params: { type: "string" }, parentSchema: U.properties.listen, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.socket !== void 0 && (je(t.socket, { instancePath: s + "/socket", parentData: t, parentDataProperty: "socket", rootData: c }) || (e = k(e, je.errors), r = e.length)), t.config !== void 0) {
      let n = t.config;
      if (typeof n == "string") {
        if (!Cr.test(n)) {
          let a = { instancePath: s + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, parentSchema: U.properties.config, data: n };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/config", keyword: "type", params: { type: "string" }, parentSchema: U.properties.config, data: n };
        e = i(e, a), r++;
      }
    }
    t.master !== void 0 && (je(t.master, { instancePath: s + "/master", parentData: t, parentDataProperty: "master", rootData: c }) || (e = k(e, je.errors), r = e.length)), t.timeout !== void 0 && (Z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = k(e, Z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: U, data: t }), r++;
  return Je.errors = e, r === 0;
}
var B = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "nginx" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-17" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-16" }, control: { $ref: "#/$defs/shared-16" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, reload: { $ref: "#/$defs/shared-12" }, lua: { $ref: "#/$defs/shared-6" }, timeout: { $ref: "#/$defs/shared-3" } } }, Qr = { type: "boolean" };
function fe(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t != "boolean" && (e = i(e, { instancePath: s, keyword: "type", params: { type: "boolean" }, parentSchema: Qr, data: t }), r++), fe.errors = e, r === 0;
}
var Jr = new RegExp("^/[A-Za-z0-9._/-]+\\.conf$", "u");
function We(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: B, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: B, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "via" || n === "listen" || n === "control" || n === "config" || n === "reload" || n === "lua" || n === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: B, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "nginx") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "nginx" }, parentSchema: B.properties.kind, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let n = t.via;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: B.properties.via, data: n };
          e = i(e, a), r++;
        }
        for (let a in n)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let $ = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: B.properties.via, data: n };
            e = i(e, $), r++;
          }
        if (n.ssh !== void 0 && (pe(n.ssh, { instancePath: s + "/via/ssh", parentData: n, parentDataProperty: "ssh", rootData: c }) || (e = k(e, pe.errors), r = e.length)), n.key !== void 0) {
          let a = n.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let $ = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: B.properties.via.properties.key, data: a };
              e = i(e, $), r++;
            }
            for (let $ in a)
              if ($ !== "env") {
                let _ = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: $ }, parentSchema: B.properties.via.properties.key, data: a };
                e = i(e, _), r++;
              }
            a.env !== void 0 && (G(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: c }) || (e = k(e, G.errors), r = e.length));
          } else {
            let $ = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: B.properties.via.properties.key, data: a };
            e = i(e, $), r++;
          }
        }
        if (n.knownHosts !== void 0) {
          let a = n.knownHosts, $ = r, _ = !1, L = r;
          if (typeof a == "string") {
            if (F(a) < 1) {
              let A = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: B.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = i(e, A), r++;
            }
          } else {
            let A = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = i(e, A), r++;
          }
          var p = L === r;
          if (_ = _ || p, !_) {
            let A = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let w = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = i(e, w), r++;
              }
              for (let w in a)
                if (w !== "env") {
                  let o = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = i(e, o), r++;
                }
              if (a.env !== void 0) {
                let w = a.env;
                if (typeof w == "string") {
                  if (!se.test(w)) {
                    let o = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                    e = i(e, o), r++;
                  }
                } else {
                  let o = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                  e = i(e, o), r++;
                }
              }
            } else {
              let w = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = i(e, w), r++;
            }
            var p = A === r;
            _ = _ || p;
          }
          if (_)
            r = $, e !== null && ($ ? e.length = $ : e = null);
          else {
            let A = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: B.properties.via.properties.knownHosts, data: a };
            e = i(e, A), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: B.properties.via, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.listen !== void 0 && (Y(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: c }) || (e = k(e, Y.errors), r = e.length)), t.control !== void 0 && (Y(t.control, { instancePath: s + "/control", parentData: t, parentDataProperty: "control", rootData: c }) || (e = k(e, Y.errors), r = e.length)), t.config !== void 0) {
      let n = t.config;
      if (typeof n == "string") {
        if (!Jr.test(n)) {
          let a = { instancePath: s + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, parentSchema: B.properties.config, data: n };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/config", keyword: "type", params: { type: "string" }, parentSchema: B.properties.config, data: n };
        e = i(e, a), r++;
      }
    }
    t.reload !== void 0 && (R(t.reload, { instancePath: s + "/reload", parentData: t, parentDataProperty: "reload", rootData: c }) || (e = k(e, R.errors), r = e.length)), t.lua !== void 0 && (fe(t.lua, { instancePath: s + "/lua", parentData: t, parentDataProperty: "lua", rootData: c }) || (e = k(e, fe.errors), r = e.length)), t.timeout !== void 0 && (Z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = k(e, Z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: B, data: t }), r++;
  return We.errors = e, r === 0;
}
var K = { type: "object", additionalProperties: !1, required: ["kind", "entryPoint"], properties: { kind: { const: "traefik" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-17" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, entryPoint: { $ref: "#/$defs/shared-11" }, rule: { type: "string", minLength: 1, maxLength: 2e3 }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, api: { $ref: "#/$defs/shared-16" }, health: { type: "string", pattern: "^/[!-~]*$" }, timeout: { $ref: "#/$defs/shared-3" } } }, Pr = { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, Wr = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function Ze(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Wr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, parentSchema: Pr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Pr, data: t }), r++), Ze.errors = e, r === 0;
}
var Xr = new RegExp("^/[A-Za-z0-9._/-]+\\.yml$", "u"), Yr = new RegExp("^/[!-~]*$", "u");
function Xe(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: K, data: t }), r++), t.entryPoint === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "entryPoint" }, parentSchema: K, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "via" || n === "entryPoint" || n === "rule" || n === "file" || n === "api" || n === "health" || n === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: K, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "traefik") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "traefik" }, parentSchema: K.properties.kind, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let n = t.via;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: K.properties.via, data: n };
          e = i(e, a), r++;
        }
        for (let a in n)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let $ = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: K.properties.via, data: n };
            e = i(e, $), r++;
          }
        if (n.ssh !== void 0 && (pe(n.ssh, { instancePath: s + "/via/ssh", parentData: n, parentDataProperty: "ssh", rootData: c }) || (e = k(e, pe.errors), r = e.length)), n.key !== void 0) {
          let a = n.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let $ = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: K.properties.via.properties.key, data: a };
              e = i(e, $), r++;
            }
            for (let $ in a)
              if ($ !== "env") {
                let _ = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: $ }, parentSchema: K.properties.via.properties.key, data: a };
                e = i(e, _), r++;
              }
            a.env !== void 0 && (G(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: c }) || (e = k(e, G.errors), r = e.length));
          } else {
            let $ = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: K.properties.via.properties.key, data: a };
            e = i(e, $), r++;
          }
        }
        if (n.knownHosts !== void 0) {
          let a = n.knownHosts, $ = r, _ = !1, L = r;
          if (typeof a == "string") {
            if (F(a) < 1) {
              let A = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: K.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = i(e, A), r++;
            }
          } else {
            let A = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: K.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = i(e, A), r++;
          }
          var p = L === r;
          if (_ = _ || p, !_) {
            let A = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let w = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: K.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = i(e, w), r++;
              }
              for (let w in a)
                if (w !== "env") {
                  let o = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: K.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = i(e, o), r++;
                }
              if (a.env !== void 0) {
                let w = a.env;
                if (typeof w == "string") {
                  if (!se.test(w)) {
                    let o = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: K.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                    e = i(e, o), r++;
                  }
                } else {
                  let o = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: K.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                  e = i(e, o), r++;
                }
              }
            } else {
              let w = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: K.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = i(e, w), r++;
            }
            var p = A === r;
            _ = _ || p;
          }
          if (_)
            r = $, e !== null && ($ ? e.length = $ : e = null);
          else {
            let A = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: K.properties.via.properties.knownHosts, data: a };
            e = i(e, A), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: K.properties.via, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.entryPoint !== void 0 && (Ze(t.entryPoint, { instancePath: s + "/entryPoint", parentData: t, parentDataProperty: "entryPoint", rootData: c }) || (e = k(e, Ze.errors), r = e.length)), t.rule !== void 0) {
      let n = t.rule;
      if (typeof n == "string") {
        if (F(n) > 2e3) {
          let a = { instancePath: s + "/rule", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: K.properties.rule, data: n };
          e = i(e, a), r++;
        }
        if (F(n) < 1) {
          let a = { instancePath: s + "/rule", keyword: "minLength", params: { limit: 1 }, parentSchema: K.properties.rule, data: n };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/rule", keyword: "type", params: { type: "string" }, parentSchema: K.properties.rule, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.file !== void 0) {
      let n = t.file;
      if (typeof n == "string") {
        if (!Xr.test(n)) {
          let a = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, parentSchema: K.properties.file, data: n };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: K.properties.file, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.api !== void 0 && (Y(t.api, { instancePath: s + "/api", parentData: t, parentDataProperty: "api", rootData: c }) || (e = k(e, Y.errors), r = e.length)), t.health !== void 0) {
      let n = t.health;
      if (typeof n == "string") {
        if (!Yr.test(n)) {
          let a = { instancePath: s + "/health", keyword: "pattern", params: { pattern: "^/[!-~]*$" }, parentSchema: K.properties.health, data: n };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/health", keyword: "type", params: { type: "string" }, parentSchema: K.properties.health, data: n };
        e = i(e, a), r++;
      }
    }
    t.timeout !== void 0 && (Z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = k(e, Z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: K, data: t }), r++;
  return Xe.errors = e, r === 0;
}
var C = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "caddy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-17" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-16" }, admin: { $ref: "#/$defs/shared-16" }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, timeout: { $ref: "#/$defs/shared-3" } } }, et = new RegExp("^/[A-Za-z0-9._/-]+\\.route$", "u");
function Ye(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: C, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: C, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "via" || n === "listen" || n === "admin" || n === "file" || n === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: C, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "caddy") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "caddy" }, parentSchema: C.properties.kind, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.via !== void 0) {
      let n = t.via;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.ssh === void 0) {
          let a = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: C.properties.via, data: n };
          e = i(e, a), r++;
        }
        for (let a in n)
          if (!(a === "ssh" || a === "key" || a === "knownHosts")) {
            let $ = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: C.properties.via, data: n };
            e = i(e, $), r++;
          }
        if (n.ssh !== void 0 && (pe(n.ssh, { instancePath: s + "/via/ssh", parentData: n, parentDataProperty: "ssh", rootData: c }) || (e = k(e, pe.errors), r = e.length)), n.key !== void 0) {
          let a = n.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.env === void 0) {
              let $ = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: C.properties.via.properties.key, data: a };
              e = i(e, $), r++;
            }
            for (let $ in a)
              if ($ !== "env") {
                let _ = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: $ }, parentSchema: C.properties.via.properties.key, data: a };
                e = i(e, _), r++;
              }
            a.env !== void 0 && (G(a.env, { instancePath: s + "/via/key/env", parentData: a, parentDataProperty: "env", rootData: c }) || (e = k(e, G.errors), r = e.length));
          } else {
            let $ = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: C.properties.via.properties.key, data: a };
            e = i(e, $), r++;
          }
        }
        if (n.knownHosts !== void 0) {
          let a = n.knownHosts, $ = r, _ = !1, L = r;
          if (typeof a == "string") {
            if (F(a) < 1) {
              let A = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: C.properties.via.properties.knownHosts.anyOf[0], data: a };
              e = i(e, A), r++;
            }
          } else {
            let A = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: C.properties.via.properties.knownHosts.anyOf[0], data: a };
            e = i(e, A), r++;
          }
          var p = L === r;
          if (_ = _ || p, !_) {
            let A = r;
            if (a && typeof a == "object" && !Array.isArray(a)) {
              if (a.env === void 0) {
                let w = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: C.properties.via.properties.knownHosts.anyOf[1], data: a };
                e = i(e, w), r++;
              }
              for (let w in a)
                if (w !== "env") {
                  let o = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: C.properties.via.properties.knownHosts.anyOf[1], data: a };
                  e = i(e, o), r++;
                }
              if (a.env !== void 0) {
                let w = a.env;
                if (typeof w == "string") {
                  if (!se.test(w)) {
                    let o = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: C.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                    e = i(e, o), r++;
                  }
                } else {
                  let o = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: C.properties.via.properties.knownHosts.anyOf[1].properties.env, data: w };
                  e = i(e, o), r++;
                }
              }
            } else {
              let w = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: C.properties.via.properties.knownHosts.anyOf[1], data: a };
              e = i(e, w), r++;
            }
            var p = A === r;
            _ = _ || p;
          }
          if (_)
            r = $, e !== null && ($ ? e.length = $ : e = null);
          else {
            let A = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: C.properties.via.properties.knownHosts, data: a };
            e = i(e, A), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: C.properties.via, data: n };
        e = i(e, a), r++;
      }
    }
    if (t.listen !== void 0 && (Y(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: c }) || (e = k(e, Y.errors), r = e.length)), t.admin !== void 0 && (Y(t.admin, { instancePath: s + "/admin", parentData: t, parentDataProperty: "admin", rootData: c }) || (e = k(e, Y.errors), r = e.length)), t.file !== void 0) {
      let n = t.file;
      if (typeof n == "string") {
        if (!et.test(n)) {
          let a = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, parentSchema: C.properties.file, data: n };
          e = i(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: C.properties.file, data: n };
        e = i(e, a), r++;
      }
    }
    t.timeout !== void 0 && (Z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = k(e, Z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: C, data: t }), r++;
  return Ye.errors = e, r === 0;
}
function er(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.target === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "target" }, parentSchema: T, data: t }), r++), t.router === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "router" }, parentSchema: T, data: t }), r++);
    for (let y in t)
      y === "initial" || y === "dependsOn" || y === "target" || y === "router" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: T, data: t }), r++);
    if (t.initial !== void 0) {
      let y = t.initial;
      if (typeof y == "string") {
        if (!Rr.test(y)) {
          let w = { instancePath: s + "/initial", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, parentSchema: T.properties.initial, data: y };
          e = i(e, w), r++;
        }
      } else {
        let w = { instancePath: s + "/initial", keyword: "type", params: { type: "string" }, parentSchema: T.properties.initial, data: y };
        e = i(e, w), r++;
      }
    }
    if (t.dependsOn !== void 0) {
      let y = t.dependsOn;
      if (Array.isArray(y)) {
        if (y.length > 100) {
          let d = { instancePath: s + "/dependsOn", keyword: "maxItems", params: { limit: 100 }, parentSchema: T.properties.dependsOn, data: y };
          e = i(e, d), r++;
        }
        let w = y.length;
        for (let d = 0; d < w; d++)
          X(y[d], { instancePath: s + "/dependsOn/" + d, parentData: y, parentDataProperty: d, rootData: c }) || (e = k(e, X.errors), r = e.length);
        let o = y.length, f;
        if (o > 1) {
          e: for (; o--; )
            for (f = o; f--; )
              if (Er(y[o], y[f])) {
                let d = { instancePath: s + "/dependsOn", keyword: "uniqueItems", params: { i: o, j: f }, parentSchema: T.properties.dependsOn, data: y };
                e = i(e, d), r++;
                break e;
              }
        }
      } else {
        let w = { instancePath: s + "/dependsOn", keyword: "type", params: { type: "array" }, parentSchema: T.properties.dependsOn, data: y };
        e = i(e, w), r++;
      }
    }
    if (t.target !== void 0) {
      let y = t.target, w = r, o = !0, f = r;
      if (r === f)
        if (y && typeof y == "object" && !Array.isArray(y)) {
          let D;
          y.kind === void 0 && (D = "kind") ? (e = i(e, {}), r++) : y.kind !== void 0 && y.kind !== "process" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var p = f === r;
      if (r = w, e !== null && (w ? e.length = w : e = null), p) {
        let D = r;
        Be(y, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: c }) || (e = k(e, Be.errors), r = e.length);
        var p = D === r;
        o = p;
      }
      if (!o) {
        let D = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.target.allOf[0], data: y };
        e = i(e, D), r++;
      }
      let d = r, h = !0, g = r;
      if (r === g)
        if (y && typeof y == "object" && !Array.isArray(y)) {
          let D;
          y.kind === void 0 && (D = "kind") ? (e = i(e, {}), r++) : y.kind !== void 0 && y.kind !== "command" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var n = g === r;
      if (r = d, e !== null && (d ? e.length = d : e = null), n) {
        let D = r;
        Ce(y, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: c }) || (e = k(e, Ce.errors), r = e.length);
        var n = D === r;
        h = n;
      }
      if (!h) {
        let D = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.target.allOf[1], data: y };
        e = i(e, D), r++;
      }
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.kind === void 0) {
          let D = { instancePath: s + "/target", keyword: "required", params: { missingProperty: "kind" }, parentSchema: T.properties.target, data: y };
          e = i(e, D), r++;
        }
        if (y.kind !== void 0) {
          let D = y.kind;
          if (!(D === "process" || D === "command")) {
            let q = { instancePath: s + "/target/kind", keyword: "enum", params: { allowedValues: T.properties.target.properties.kind.enum }, parentSchema: T.properties.target.properties.kind, data: D };
            e = i(e, q), r++;
          }
        }
      } else {
        let D = { instancePath: s + "/target", keyword: "type", params: { type: "object" }, parentSchema: T.properties.target, data: y };
        e = i(e, D), r++;
      }
    }
    if (t.router !== void 0) {
      let y = t.router, w = r, o = !0, f = r;
      if (r === f)
        if (y && typeof y == "object" && !Array.isArray(y)) {
          let S;
          y.kind === void 0 && (S = "kind") ? (e = i(e, {}), r++) : y.kind !== void 0 && y.kind !== "gateway" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var a = f === r;
      if (r = w, e !== null && (w ? e.length = w : e = null), a) {
        let S = r;
        Qe(y, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: c }) || (e = k(e, Qe.errors), r = e.length);
        var a = S === r;
        o = a;
      }
      if (!o) {
        let S = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.router.allOf[0], data: y };
        e = i(e, S), r++;
      }
      let d = r, h = !0, g = r;
      if (r === g)
        if (y && typeof y == "object" && !Array.isArray(y)) {
          let S;
          y.kind === void 0 && (S = "kind") ? (e = i(e, {}), r++) : y.kind !== void 0 && y.kind !== "haproxy" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var $ = g === r;
      if (r = d, e !== null && (d ? e.length = d : e = null), $) {
        let S = r;
        Je(y, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: c }) || (e = k(e, Je.errors), r = e.length);
        var $ = S === r;
        h = $;
      }
      if (!h) {
        let S = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.router.allOf[1], data: y };
        e = i(e, S), r++;
      }
      let D = r, q = !0, P = r;
      if (r === P)
        if (y && typeof y == "object" && !Array.isArray(y)) {
          let S;
          y.kind === void 0 && (S = "kind") ? (e = i(e, {}), r++) : y.kind !== void 0 && y.kind !== "nginx" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var _ = P === r;
      if (r = D, e !== null && (D ? e.length = D : e = null), _) {
        let S = r;
        We(y, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: c }) || (e = k(e, We.errors), r = e.length);
        var _ = S === r;
        q = _;
      }
      if (!q) {
        let S = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.router.allOf[2], data: y };
        e = i(e, S), r++;
      }
      let z = r, l = !0, m = r;
      if (r === m)
        if (y && typeof y == "object" && !Array.isArray(y)) {
          let S;
          y.kind === void 0 && (S = "kind") ? (e = i(e, {}), r++) : y.kind !== void 0 && y.kind !== "traefik" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var L = m === r;
      if (r = z, e !== null && (z ? e.length = z : e = null), L) {
        let S = r;
        Xe(y, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: c }) || (e = k(e, Xe.errors), r = e.length);
        var L = S === r;
        l = L;
      }
      if (!l) {
        let S = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.router.allOf[3], data: y };
        e = i(e, S), r++;
      }
      let u = r, j = !0, b = r;
      if (r === b)
        if (y && typeof y == "object" && !Array.isArray(y)) {
          let S;
          y.kind === void 0 && (S = "kind") ? (e = i(e, {}), r++) : y.kind !== void 0 && y.kind !== "caddy" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var A = b === r;
      if (r = u, e !== null && (u ? e.length = u : e = null), A) {
        let S = r;
        Ye(y, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: c }) || (e = k(e, Ye.errors), r = e.length);
        var A = S === r;
        j = A;
      }
      if (!j) {
        let S = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.router.allOf[4], data: y };
        e = i(e, S), r++;
      }
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.kind === void 0) {
          let S = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "kind" }, parentSchema: T.properties.router, data: y };
          e = i(e, S), r++;
        }
        if (y.kind !== void 0) {
          let S = y.kind;
          if (!(S === "gateway" || S === "haproxy" || S === "nginx" || S === "traefik" || S === "caddy")) {
            let V = { instancePath: s + "/router/kind", keyword: "enum", params: { allowedValues: T.properties.router.properties.kind.enum }, parentSchema: T.properties.router.properties.kind, data: S };
            e = i(e, V), r++;
          }
        }
      } else {
        let S = { instancePath: s + "/router", keyword: "type", params: { type: "object" }, parentSchema: T.properties.router, data: y };
        e = i(e, S), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: T, data: t }), r++;
  return er.errors = e, r === 0;
}
var N = { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-9" }, query: { $ref: "#/$defs/shared-9" }, equals: { $ref: "#/$defs/shared-10" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-10" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-5" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { $ref: "#/$defs/shared-11" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-3" }, atMost: { $ref: "#/$defs/shared-3" }, warmUp: { $ref: "#/$defs/shared-3" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, jr = { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, rt = new RegExp("^[A-Za-z0-9_.-]{1,128}$", "u");
function qe(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? rt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, parentSchema: jr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: jr, data: t }), r++), qe.errors = e, r === 0;
}
var Te = { type: "string", minLength: 1, maxLength: 256 };
function _e(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (F(t) > 256 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 256 }, parentSchema: Te, data: t }), r++), F(t) < 1 && (e = i(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: Te, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Te, data: t }), r++), _e.errors = e, r === 0;
}
var qr = { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, Ir = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u");
function me(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Ir.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: qr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: qr, data: t }), r++), me.errors = e, r === 0;
}
var W = { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-21" }, service: { $ref: "#/$defs/shared-4" }, url: { $ref: "#/$defs/shared-15" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { $ref: "#/$defs/shared-22" }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-12" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-4" } } } }, times: { $ref: "#/$defs/shared-14" }, every: { $ref: "#/$defs/shared-3" }, timeout: { $ref: "#/$defs/shared-3" } } }, _r = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, tt = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function de(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? tt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, parentSchema: _r, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: _r, data: t }), r++), de.errors = e, r === 0;
}
var ne = { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, st = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
function he(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let a in t) {
      let $ = r;
      if (typeof a == "string" && !st.test(a)) {
        let _ = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, parentSchema: ne.propertyNames, data: a, propertyName: a };
        e = i(e, _), r++;
      }
      var p = $ === r;
      p || (e = i(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: a }, parentSchema: ne, data: t }), r++);
    }
    for (let a in t) {
      let $ = t[a], _ = r, L = !1, A = r;
      if (typeof $ != "string") {
        let y = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: ne.additionalProperties.anyOf[0], data: $ };
        e = i(e, y), r++;
      }
      var n = A === r;
      if (L = L || n, !L) {
        let y = r;
        if ($ && typeof $ == "object" && !Array.isArray($)) {
          if ($.env === void 0) {
            let o = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: ne.additionalProperties.anyOf[1], data: $ };
            e = i(e, o), r++;
          }
          for (let o in $)
            if (o !== "env") {
              let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: ne.additionalProperties.anyOf[1], data: $ };
              e = i(e, f), r++;
            }
          if ($.env !== void 0) {
            let o = $.env;
            if (typeof o == "string") {
              if (!se.test(o)) {
                let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: ne.additionalProperties.anyOf[1].properties.env, data: o };
                e = i(e, f), r++;
              }
            } else {
              let f = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: ne.additionalProperties.anyOf[1].properties.env, data: o };
              e = i(e, f), r++;
            }
          }
        } else {
          let o = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: ne.additionalProperties.anyOf[1], data: $ };
          e = i(e, o), r++;
        }
        var n = y === r;
        L = L || n;
      }
      if (L)
        r = _, e !== null && (_ ? e.length = _ : e = null);
      else {
        let y = { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: ne.additionalProperties, data: $ };
        e = i(e, y), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ne, data: t }), r++;
  return he.errors = e, r === 0;
}
function rr(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: W, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: W, data: t }), r++), t.url === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" }, parentSchema: W, data: t }), r++);
    for (let p in t)
      ge.call(W.properties, p) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: W, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "http") {
        let n = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "http" }, parentSchema: W.properties.kind, data: p };
        e = i(e, n), r++;
      }
    }
    if (t.name !== void 0 && (de(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: c }) || (e = k(e, de.errors), r = e.length)), t.service !== void 0 && (X(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: c }) || (e = k(e, X.errors), r = e.length)), t.url !== void 0 && (ue(t.url, { instancePath: s + "/url", parentData: t, parentDataProperty: "url", rootData: c }) || (e = k(e, ue.errors), r = e.length)), t.method !== void 0) {
      let p = t.method;
      if (!(p === "GET" || p === "HEAD" || p === "POST" || p === "PUT" || p === "PATCH" || p === "DELETE" || p === "OPTIONS")) {
        let n = { instancePath: s + "/method", keyword: "enum", params: { allowedValues: W.properties.method.enum }, parentSchema: W.properties.method, data: p };
        e = i(e, n), r++;
      }
    }
    if (t.headers !== void 0 && (he(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: c }) || (e = k(e, he.errors), r = e.length)), t.body !== void 0) {
      let p = t.body;
      if (typeof p == "string") {
        if (F(p) > 65536) {
          let n = { instancePath: s + "/body", keyword: "maxLength", params: { limit: 65536 }, parentSchema: W.properties.body, data: p };
          e = i(e, n), r++;
        }
      } else {
        let n = { instancePath: s + "/body", keyword: "type", params: { type: "string" }, parentSchema: W.properties.body, data: p };
        e = i(e, n), r++;
      }
    }
    if (t.expect !== void 0) {
      let p = t.expect;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let n in p)
          if (!(n === "status" || n === "contains" || n === "headers")) {
            let a = { instancePath: s + "/expect", keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: W.properties.expect, data: p };
            e = i(e, a), r++;
          }
        if (p.status !== void 0) {
          let n = p.status;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
            let a = { instancePath: s + "/expect/status", keyword: "type", params: { type: "integer" }, parentSchema: W.properties.expect.properties.status, data: n };
            e = i(e, a), r++;
          }
          if (typeof n == "number") {
            if (n > 599 || isNaN(n)) {
              let a = { instancePath: s + "/expect/status", keyword: "maximum", params: { comparison: "<=", limit: 599 }, parentSchema: W.properties.expect.properties.status, data: n };
              e = i(e, a), r++;
            }
            if (n < 200 || isNaN(n)) {
              let a = { instancePath: s + "/expect/status", keyword: "minimum", params: { comparison: ">=", limit: 200 }, parentSchema: W.properties.expect.properties.status, data: n };
              e = i(e, a), r++;
            }
          }
        }
        if (p.contains !== void 0 && (R(p.contains, { instancePath: s + "/expect/contains", parentData: p, parentDataProperty: "contains", rootData: c }) || (e = k(e, R.errors), r = e.length)), p.headers !== void 0) {
          let n = p.headers;
          if (n && typeof n == "object" && !Array.isArray(n))
            for (let a in n)
              X(n[a], { instancePath: s + "/expect/headers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: a, rootData: c }) || (e = k(e, X.errors), r = e.length);
          else {
            let a = { instancePath: s + "/expect/headers", keyword: "type", params: { type: "object" }, parentSchema: W.properties.expect.properties.headers, data: n };
            e = i(e, a), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/expect", keyword: "type", params: { type: "object" }, parentSchema: W.properties.expect, data: p };
        e = i(e, n), r++;
      }
    }
    t.times !== void 0 && (ze(t.times, { instancePath: s + "/times", parentData: t, parentDataProperty: "times", rootData: c }) || (e = k(e, ze.errors), r = e.length)), t.every !== void 0 && (Z(t.every, { instancePath: s + "/every", parentData: t, parentDataProperty: "every", rootData: c }) || (e = k(e, Z.errors), r = e.length)), t.timeout !== void 0 && (Z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = k(e, Z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: W, data: t }), r++;
  return rr.errors = e, r === 0;
}
var ve = { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-21" }, service: { $ref: "#/$defs/shared-4" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } };
function tr(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ve, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: ve, data: t }), r++), t.run === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "run" }, parentSchema: ve, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "name" || p === "service" || p === "run" || p === "within" || p === "env" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: ve, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "command") {
        let n = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: ve.properties.kind, data: p };
        e = i(e, n), r++;
      }
    }
    t.name !== void 0 && (de(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: c }) || (e = k(e, de.errors), r = e.length)), t.service !== void 0 && (X(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: c }) || (e = k(e, X.errors), r = e.length)), t.run !== void 0 && (R(t.run, { instancePath: s + "/run", parentData: t, parentDataProperty: "run", rootData: c }) || (e = k(e, R.errors), r = e.length)), t.within !== void 0 && (Z(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: c }) || (e = k(e, Z.errors), r = e.length)), t.env !== void 0 && (ae(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: c }) || (e = k(e, ae.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ve, data: t }), r++;
  return tr.errors = e, r === 0;
}
var M = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }, { if: { properties: { metric: { properties: { of: { const: "gauge" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number" }, atLeast: { type: "number" } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-21" }, service: { $ref: "#/$defs/shared-4" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, Dr = new RegExp("^\\d{1,3}(\\.\\d{1,4})?%$", "u"), Or = new RegExp("^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", "u"), it = new RegExp("^(100|\\d{1,2}(\\.\\d{1,3})?)%$", "u"), ce = { type: "object", required: ["source"], properties: { source: { enum: ["router", "prometheus", "http", "command"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "prometheus" } } }, then: { $ref: "#/$defs/metric-prometheus" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "http" } } }, then: { $ref: "#/$defs/metric-http" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "command" } } }, then: { $ref: "#/$defs/metric-command" } }] }, le = { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } };
function sr(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: le, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: le, data: t }), r++);
    for (let p in t)
      p === "source" || p === "of" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: le, data: t }), r++);
    if (t.source !== void 0) {
      let p = t.source;
      if (p !== "router") {
        let n = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "router" }, parentSchema: le.properties.source, data: p };
        e = i(e, n), r++;
      }
    }
    if (t.of !== void 0) {
      let p = t.of;
      if (!(p === "errors" || p === "latency" || p === "requests")) {
        let n = { instancePath: s + "/of", keyword: "enum", params: { allowedValues: le.properties.of.enum }, parentSchema: le.properties.of, data: p };
        e = i(e, n), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: le, data: t }), r++;
  return sr.errors = e, r === 0;
}
var H = { type: "object", additionalProperties: !1, required: ["source", "of", "address"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["query"] } }], properties: { source: { const: "prometheus" }, of: { $ref: "#/$defs/shared-23" }, address: { anyOf: [{ type: "string", pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, requests: { $ref: "#/$defs/shared-24" }, errors: { $ref: "#/$defs/shared-24" }, buckets: { $ref: "#/$defs/shared-24" }, unit: { $ref: "#/$defs/shared-25" }, query: { $ref: "#/$defs/shared-24" }, mean: { $ref: "#/$defs/shared-6" }, groups: { $ref: "#/$defs/shared-8" }, replica: { $ref: "#/$defs/shared-8" }, step: { $ref: "#/$defs/shared-3" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } } } }, headers: { $ref: "#/$defs/shared-22" }, timeout: { $ref: "#/$defs/shared-3" } } }, zr = { enum: ["errors", "latency", "requests", "gauge"] };
function ke(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (!(t === "errors" || t === "latency" || t === "requests" || t === "gauge")) {
    let p = { instancePath: s, keyword: "enum", params: { allowedValues: zr.enum }, parentSchema: zr, data: t };
    e = i(e, p), r++;
  }
  return ke.errors = e, r === 0;
}
var Ue = { type: "string", minLength: 1, maxLength: 1e4 };
function oe(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (F(t) > 1e4 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 1e4 }, parentSchema: Ue, data: t }), r++), F(t) < 1 && (e = i(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: Ue, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ue, data: t }), r++), oe.errors = e, r === 0;
}
var Zr = { enum: ["seconds", "milliseconds"] };
function xe(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (!(t === "seconds" || t === "milliseconds")) {
    let p = { instancePath: s, keyword: "enum", params: { allowedValues: Zr.enum }, parentSchema: Zr, data: t };
    e = i(e, p), r++;
  }
  return xe.errors = e, r === 0;
}
var nt = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u");
function ir(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0, p = r, n = !0, a = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "errors" && (e = i(e, {}), r++);
  }
  var $ = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), $) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.requests === void 0) {
        let u = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: H.allOf[0].then, data: t };
        e = i(e, u), r++;
      }
      if (t.errors === void 0) {
        let u = { instancePath: s, keyword: "required", params: { missingProperty: "errors" }, parentSchema: H.allOf[0].then, data: t };
        e = i(e, u), r++;
      }
    }
    var $ = l === r;
    n = $;
  }
  if (!n) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: H.allOf[0], data: t };
    e = i(e, l), r++;
  }
  let _ = r, L = !0, A = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "latency" && (e = i(e, {}), r++);
  }
  var y = A === r;
  if (r = _, e !== null && (_ ? e.length = _ : e = null), y) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.buckets === void 0) {
      let u = { instancePath: s, keyword: "required", params: { missingProperty: "buckets" }, parentSchema: H.allOf[1].then, data: t };
      e = i(e, u), r++;
    }
    var y = l === r;
    L = y;
  }
  if (!L) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: H.allOf[1], data: t };
    e = i(e, l), r++;
  }
  let w = r, o = !0, f = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "requests" && (e = i(e, {}), r++);
  }
  var d = f === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), d) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.requests === void 0) {
      let u = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: H.allOf[2].then, data: t };
      e = i(e, u), r++;
    }
    var d = l === r;
    o = d;
  }
  if (!o) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: H.allOf[2], data: t };
    e = i(e, l), r++;
  }
  let h = r, g = !0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "gauge" && (e = i(e, {}), r++);
  }
  var q = D === r;
  if (r = h, e !== null && (h ? e.length = h : e = null), q) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.query === void 0) {
      let u = { instancePath: s, keyword: "required", params: { missingProperty: "query" }, parentSchema: H.allOf[3].then, data: t };
      e = i(e, u), r++;
    }
    var q = l === r;
    g = q;
  }
  if (!g) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: H.allOf[3], data: t };
    e = i(e, l), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: H, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: H, data: t }), r++), t.address === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "address" }, parentSchema: H, data: t }), r++);
    for (let l in t)
      ge.call(H.properties, l) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: H, data: t }), r++);
    if (t.source !== void 0) {
      let l = t.source;
      if (l !== "prometheus") {
        let m = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "prometheus" }, parentSchema: H.properties.source, data: l };
        e = i(e, m), r++;
      }
    }
    if (t.of !== void 0 && (ke(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: c }) || (e = k(e, ke.errors), r = e.length)), t.address !== void 0) {
      let l = t.address, m = r, u = !1, j = r;
      if (typeof l == "string") {
        if (!nt.test(l)) {
          let b = { instancePath: s + "/address", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, parentSchema: H.properties.address.anyOf[0], data: l };
          e = i(e, b), r++;
        }
      } else {
        let b = { instancePath: s + "/address", keyword: "type", params: { type: "string" }, parentSchema: H.properties.address.anyOf[0], data: l };
        e = i(e, b), r++;
      }
      var P = j === r;
      if (u = u || P, !u) {
        let b = r;
        if (l && typeof l == "object" && !Array.isArray(l)) {
          if (l.env === void 0) {
            let V = { instancePath: s + "/address", keyword: "required", params: { missingProperty: "env" }, parentSchema: H.properties.address.anyOf[1], data: l };
            e = i(e, V), r++;
          }
          for (let V in l)
            if (V !== "env") {
              let I = { instancePath: s + "/address", keyword: "additionalProperties", params: { additionalProperty: V }, parentSchema: H.properties.address.anyOf[1], data: l };
              e = i(e, I), r++;
            }
          if (l.env !== void 0) {
            let V = l.env;
            if (typeof V == "string") {
              if (!se.test(V)) {
                let I = { instancePath: s + "/address/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: H.properties.address.anyOf[1].properties.env, data: V };
                e = i(e, I), r++;
              }
            } else {
              let I = { instancePath: s + "/address/env", keyword: "type", params: { type: "string" }, parentSchema: H.properties.address.anyOf[1].properties.env, data: V };
              e = i(e, I), r++;
            }
          }
        } else {
          let V = { instancePath: s + "/address", keyword: "type", params: { type: "object" }, parentSchema: H.properties.address.anyOf[1], data: l };
          e = i(e, V), r++;
        }
        var P = b === r;
        u = u || P;
      }
      if (u)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let b = { instancePath: s + "/address", keyword: "anyOf", params: {}, parentSchema: H.properties.address, data: l };
        e = i(e, b), r++;
      }
    }
    if (t.requests !== void 0 && (oe(t.requests, { instancePath: s + "/requests", parentData: t, parentDataProperty: "requests", rootData: c }) || (e = k(e, oe.errors), r = e.length)), t.errors !== void 0 && (oe(t.errors, { instancePath: s + "/errors", parentData: t, parentDataProperty: "errors", rootData: c }) || (e = k(e, oe.errors), r = e.length)), t.buckets !== void 0 && (oe(t.buckets, { instancePath: s + "/buckets", parentData: t, parentDataProperty: "buckets", rootData: c }) || (e = k(e, oe.errors), r = e.length)), t.unit !== void 0 && (xe(t.unit, { instancePath: s + "/unit", parentData: t, parentDataProperty: "unit", rootData: c }) || (e = k(e, xe.errors), r = e.length)), t.query !== void 0 && (oe(t.query, { instancePath: s + "/query", parentData: t, parentDataProperty: "query", rootData: c }) || (e = k(e, oe.errors), r = e.length)), t.mean !== void 0 && (fe(t.mean, { instancePath: s + "/mean", parentData: t, parentDataProperty: "mean", rootData: c }) || (e = k(e, fe.errors), r = e.length)), t.groups !== void 0 && (G(t.groups, { instancePath: s + "/groups", parentData: t, parentDataProperty: "groups", rootData: c }) || (e = k(e, G.errors), r = e.length)), t.replica !== void 0 && (G(t.replica, { instancePath: s + "/replica", parentData: t, parentDataProperty: "replica", rootData: c }) || (e = k(e, G.errors), r = e.length)), t.step !== void 0 && (Z(t.step, { instancePath: s + "/step", parentData: t, parentDataProperty: "step", rootData: c }) || (e = k(e, Z.errors), r = e.length)), t.token !== void 0) {
      let l = t.token;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.env === void 0) {
          let m = { instancePath: s + "/token", keyword: "required", params: { missingProperty: "env" }, parentSchema: H.properties.token, data: l };
          e = i(e, m), r++;
        }
        for (let m in l)
          if (m !== "env") {
            let u = { instancePath: s + "/token", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: H.properties.token, data: l };
            e = i(e, u), r++;
          }
        l.env !== void 0 && (G(l.env, { instancePath: s + "/token/env", parentData: l, parentDataProperty: "env", rootData: c }) || (e = k(e, G.errors), r = e.length));
      } else {
        let m = { instancePath: s + "/token", keyword: "type", params: { type: "object" }, parentSchema: H.properties.token, data: l };
        e = i(e, m), r++;
      }
    }
    if (t.basic !== void 0) {
      let l = t.basic;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.user === void 0) {
          let m = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "user" }, parentSchema: H.properties.basic, data: l };
          e = i(e, m), r++;
        }
        if (l.password === void 0) {
          let m = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "password" }, parentSchema: H.properties.basic, data: l };
          e = i(e, m), r++;
        }
        for (let m in l)
          if (!(m === "user" || m === "password")) {
            let u = { instancePath: s + "/basic", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: H.properties.basic, data: l };
            e = i(e, u), r++;
          }
        if (l.user !== void 0) {
          let m = l.user, u = r, j = !1, b = r;
          if (typeof m != "string") {
            let S = { instancePath: s + "/basic/user", keyword: "type", params: { type: "string" }, parentSchema: H.properties.basic.properties.user.anyOf[0], data: m };
            e = i(e, S), r++;
          }
          var z = b === r;
          if (j = j || z, !j) {
            let S = r;
            if (m && typeof m == "object" && !Array.isArray(m)) {
              if (m.env === void 0) {
                let I = { instancePath: s + "/basic/user", keyword: "required", params: { missingProperty: "env" }, parentSchema: H.properties.basic.properties.user.anyOf[1], data: m };
                e = i(e, I), r++;
              }
              for (let I in m)
                if (I !== "env") {
                  let J = { instancePath: s + "/basic/user", keyword: "additionalProperties", params: { additionalProperty: I }, parentSchema: H.properties.basic.properties.user.anyOf[1], data: m };
                  e = i(e, J), r++;
                }
              if (m.env !== void 0) {
                let I = m.env;
                if (typeof I == "string") {
                  if (!se.test(I)) {
                    let J = { instancePath: s + "/basic/user/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: H.properties.basic.properties.user.anyOf[1].properties.env, data: I };
                    e = i(e, J), r++;
                  }
                } else {
                  let J = { instancePath: s + "/basic/user/env", keyword: "type", params: { type: "string" }, parentSchema: H.properties.basic.properties.user.anyOf[1].properties.env, data: I };
                  e = i(e, J), r++;
                }
              }
            } else {
              let I = { instancePath: s + "/basic/user", keyword: "type", params: { type: "object" }, parentSchema: H.properties.basic.properties.user.anyOf[1], data: m };
              e = i(e, I), r++;
            }
            var z = S === r;
            j = j || z;
          }
          if (j)
            r = u, e !== null && (u ? e.length = u : e = null);
          else {
            let S = { instancePath: s + "/basic/user", keyword: "anyOf", params: {}, parentSchema: H.properties.basic.properties.user, data: m };
            e = i(e, S), r++;
          }
        }
        if (l.password !== void 0) {
          let m = l.password;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.env === void 0) {
              let u = { instancePath: s + "/basic/password", keyword: "required", params: { missingProperty: "env" }, parentSchema: H.properties.basic.properties.password, data: m };
              e = i(e, u), r++;
            }
            for (let u in m)
              if (u !== "env") {
                let j = { instancePath: s + "/basic/password", keyword: "additionalProperties", params: { additionalProperty: u }, parentSchema: H.properties.basic.properties.password, data: m };
                e = i(e, j), r++;
              }
            m.env !== void 0 && (G(m.env, { instancePath: s + "/basic/password/env", parentData: m, parentDataProperty: "env", rootData: c }) || (e = k(e, G.errors), r = e.length));
          } else {
            let u = { instancePath: s + "/basic/password", keyword: "type", params: { type: "object" }, parentSchema: H.properties.basic.properties.password, data: m };
            e = i(e, u), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/basic", keyword: "type", params: { type: "object" }, parentSchema: H.properties.basic, data: l };
        e = i(e, m), r++;
      }
    }
    t.headers !== void 0 && (he(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: c }) || (e = k(e, he.errors), r = e.length)), t.timeout !== void 0 && (Z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = k(e, Z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: H, data: t }), r++;
  return ir.errors = e, r === 0;
}
var E = { type: "object", additionalProperties: !1, required: ["source", "of", "url"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets", "bounds"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["value"] } }], properties: { source: { const: "http" }, of: { $ref: "#/$defs/shared-23" }, url: { $ref: "#/$defs/shared-15" }, requests: { $ref: "#/$defs/shared-27" }, errors: { $ref: "#/$defs/shared-27" }, buckets: { $ref: "#/$defs/shared-27" }, bounds: { anyOf: [{ type: "string", pattern: "^\\$", maxLength: 1e3 }, { type: "array", minItems: 1, maxItems: 1e3, items: { type: "number", exclusiveMinimum: 0 } }] }, cumulative: { $ref: "#/$defs/shared-6" }, unit: { $ref: "#/$defs/shared-25" }, value: { $ref: "#/$defs/shared-27" }, epoch: { $ref: "#/$defs/shared-27" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-8" } } } } }, headers: { $ref: "#/$defs/shared-22" }, timeout: { $ref: "#/$defs/shared-3" } } }, Ge = { type: "string", pattern: "^\\$", maxLength: 1e3 }, Nr = new RegExp("^\\$", "u");
function te(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (F(t) > 1e3 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 1e3 }, parentSchema: Ge, data: t }), r++), Nr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^\\$" }, parentSchema: Ge, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ge, data: t }), r++), te.errors = e, r === 0;
}
function nr(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0, p = r, n = !0, a = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "errors" && (e = i(e, {}), r++);
  }
  var $ = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), $) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.requests === void 0) {
        let u = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: E.allOf[0].then, data: t };
        e = i(e, u), r++;
      }
      if (t.errors === void 0) {
        let u = { instancePath: s, keyword: "required", params: { missingProperty: "errors" }, parentSchema: E.allOf[0].then, data: t };
        e = i(e, u), r++;
      }
    }
    var $ = l === r;
    n = $;
  }
  if (!n) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[0], data: t };
    e = i(e, l), r++;
  }
  let _ = r, L = !0, A = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "latency" && (e = i(e, {}), r++);
  }
  var y = A === r;
  if (r = _, e !== null && (_ ? e.length = _ : e = null), y) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.buckets === void 0) {
        let u = { instancePath: s, keyword: "required", params: { missingProperty: "buckets" }, parentSchema: E.allOf[1].then, data: t };
        e = i(e, u), r++;
      }
      if (t.bounds === void 0) {
        let u = { instancePath: s, keyword: "required", params: { missingProperty: "bounds" }, parentSchema: E.allOf[1].then, data: t };
        e = i(e, u), r++;
      }
    }
    var y = l === r;
    L = y;
  }
  if (!L) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[1], data: t };
    e = i(e, l), r++;
  }
  let w = r, o = !0, f = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "requests" && (e = i(e, {}), r++);
  }
  var d = f === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), d) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.requests === void 0) {
      let u = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: E.allOf[2].then, data: t };
      e = i(e, u), r++;
    }
    var d = l === r;
    o = d;
  }
  if (!o) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[2], data: t };
    e = i(e, l), r++;
  }
  let h = r, g = !0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "gauge" && (e = i(e, {}), r++);
  }
  var q = D === r;
  if (r = h, e !== null && (h ? e.length = h : e = null), q) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.value === void 0) {
      let u = { instancePath: s, keyword: "required", params: { missingProperty: "value" }, parentSchema: E.allOf[3].then, data: t };
      e = i(e, u), r++;
    }
    var q = l === r;
    g = q;
  }
  if (!g) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[3], data: t };
    e = i(e, l), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: E, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: E, data: t }), r++), t.url === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" }, parentSchema: E, data: t }), r++);
    for (let l in t)
      ge.call(E.properties, l) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: E, data: t }), r++);
    if (t.source !== void 0) {
      let l = t.source;
      if (l !== "http") {
        let m = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "http" }, parentSchema: E.properties.source, data: l };
        e = i(e, m), r++;
      }
    }
    if (t.of !== void 0 && (ke(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: c }) || (e = k(e, ke.errors), r = e.length)), t.url !== void 0 && (ue(t.url, { instancePath: s + "/url", parentData: t, parentDataProperty: "url", rootData: c }) || (e = k(e, ue.errors), r = e.length)), t.requests !== void 0 && (te(t.requests, { instancePath: s + "/requests", parentData: t, parentDataProperty: "requests", rootData: c }) || (e = k(e, te.errors), r = e.length)), t.errors !== void 0 && (te(t.errors, { instancePath: s + "/errors", parentData: t, parentDataProperty: "errors", rootData: c }) || (e = k(e, te.errors), r = e.length)), t.buckets !== void 0 && (te(t.buckets, { instancePath: s + "/buckets", parentData: t, parentDataProperty: "buckets", rootData: c }) || (e = k(e, te.errors), r = e.length)), t.bounds !== void 0) {
      let l = t.bounds, m = r, u = !1, j = r;
      if (typeof l == "string") {
        if (F(l) > 1e3) {
          let b = { instancePath: s + "/bounds", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: E.properties.bounds.anyOf[0], data: l };
          e = i(e, b), r++;
        }
        if (!Nr.test(l)) {
          let b = { instancePath: s + "/bounds", keyword: "pattern", params: { pattern: "^\\$" }, parentSchema: E.properties.bounds.anyOf[0], data: l };
          e = i(e, b), r++;
        }
      } else {
        let b = { instancePath: s + "/bounds", keyword: "type", params: { type: "string" }, parentSchema: E.properties.bounds.anyOf[0], data: l };
        e = i(e, b), r++;
      }
      var P = j === r;
      if (u = u || P, !u) {
        let b = r;
        if (Array.isArray(l)) {
          if (l.length > 1e3) {
            let I = { instancePath: s + "/bounds", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: E.properties.bounds.anyOf[1], data: l };
            e = i(e, I), r++;
          }
          if (l.length < 1) {
            let I = { instancePath: s + "/bounds", keyword: "minItems", params: { limit: 1 }, parentSchema: E.properties.bounds.anyOf[1], data: l };
            e = i(e, I), r++;
          }
          let V = l.length;
          for (let I = 0; I < V; I++) {
            let J = l[I];
            if (typeof J == "number") {
              if (J <= 0 || isNaN(J)) {
                let Ie = { instancePath: s + "/bounds/" + I, keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, parentSchema: E.properties.bounds.anyOf[1].items, data: J };
                e = i(e, Ie), r++;
              }
            } else {
              let Ie = { instancePath: s + "/bounds/" + I, keyword: "type", params: { type: "number" }, parentSchema: E.properties.bounds.anyOf[1].items, data: J };
              e = i(e, Ie), r++;
            }
          }
        } else {
          let V = { instancePath: s + "/bounds", keyword: "type", params: { type: "array" }, parentSchema: E.properties.bounds.anyOf[1], data: l };
          e = i(e, V), r++;
        }
        var P = b === r;
        u = u || P;
      }
      if (u)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let b = { instancePath: s + "/bounds", keyword: "anyOf", params: {}, parentSchema: E.properties.bounds, data: l };
        e = i(e, b), r++;
      }
    }
    if (t.cumulative !== void 0 && (fe(t.cumulative, { instancePath: s + "/cumulative", parentData: t, parentDataProperty: "cumulative", rootData: c }) || (e = k(e, fe.errors), r = e.length)), t.unit !== void 0 && (xe(t.unit, { instancePath: s + "/unit", parentData: t, parentDataProperty: "unit", rootData: c }) || (e = k(e, xe.errors), r = e.length)), t.value !== void 0 && (te(t.value, { instancePath: s + "/value", parentData: t, parentDataProperty: "value", rootData: c }) || (e = k(e, te.errors), r = e.length)), t.epoch !== void 0 && (te(t.epoch, { instancePath: s + "/epoch", parentData: t, parentDataProperty: "epoch", rootData: c }) || (e = k(e, te.errors), r = e.length)), t.token !== void 0) {
      let l = t.token;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.env === void 0) {
          let m = { instancePath: s + "/token", keyword: "required", params: { missingProperty: "env" }, parentSchema: E.properties.token, data: l };
          e = i(e, m), r++;
        }
        for (let m in l)
          if (m !== "env") {
            let u = { instancePath: s + "/token", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: E.properties.token, data: l };
            e = i(e, u), r++;
          }
        l.env !== void 0 && (G(l.env, { instancePath: s + "/token/env", parentData: l, parentDataProperty: "env", rootData: c }) || (e = k(e, G.errors), r = e.length));
      } else {
        let m = { instancePath: s + "/token", keyword: "type", params: { type: "object" }, parentSchema: E.properties.token, data: l };
        e = i(e, m), r++;
      }
    }
    if (t.basic !== void 0) {
      let l = t.basic;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.user === void 0) {
          let m = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "user" }, parentSchema: E.properties.basic, data: l };
          e = i(e, m), r++;
        }
        if (l.password === void 0) {
          let m = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "password" }, parentSchema: E.properties.basic, data: l };
          e = i(e, m), r++;
        }
        for (let m in l)
          if (!(m === "user" || m === "password")) {
            let u = { instancePath: s + "/basic", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: E.properties.basic, data: l };
            e = i(e, u), r++;
          }
        if (l.user !== void 0) {
          let m = l.user, u = r, j = !1, b = r;
          if (typeof m != "string") {
            let S = { instancePath: s + "/basic/user", keyword: "type", params: { type: "string" }, parentSchema: E.properties.basic.properties.user.anyOf[0], data: m };
            e = i(e, S), r++;
          }
          var z = b === r;
          if (j = j || z, !j) {
            let S = r;
            if (m && typeof m == "object" && !Array.isArray(m)) {
              if (m.env === void 0) {
                let I = { instancePath: s + "/basic/user", keyword: "required", params: { missingProperty: "env" }, parentSchema: E.properties.basic.properties.user.anyOf[1], data: m };
                e = i(e, I), r++;
              }
              for (let I in m)
                if (I !== "env") {
                  let J = { instancePath: s + "/basic/user", keyword: "additionalProperties", params: { additionalProperty: I }, parentSchema: E.properties.basic.properties.user.anyOf[1], data: m };
                  e = i(e, J), r++;
                }
              if (m.env !== void 0) {
                let I = m.env;
                if (typeof I == "string") {
                  if (!se.test(I)) {
                    let J = { instancePath: s + "/basic/user/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: E.properties.basic.properties.user.anyOf[1].properties.env, data: I };
                    e = i(e, J), r++;
                  }
                } else {
                  let J = { instancePath: s + "/basic/user/env", keyword: "type", params: { type: "string" }, parentSchema: E.properties.basic.properties.user.anyOf[1].properties.env, data: I };
                  e = i(e, J), r++;
                }
              }
            } else {
              let I = { instancePath: s + "/basic/user", keyword: "type", params: { type: "object" }, parentSchema: E.properties.basic.properties.user.anyOf[1], data: m };
              e = i(e, I), r++;
            }
            var z = S === r;
            j = j || z;
          }
          if (j)
            r = u, e !== null && (u ? e.length = u : e = null);
          else {
            let S = { instancePath: s + "/basic/user", keyword: "anyOf", params: {}, parentSchema: E.properties.basic.properties.user, data: m };
            e = i(e, S), r++;
          }
        }
        if (l.password !== void 0) {
          let m = l.password;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.env === void 0) {
              let u = { instancePath: s + "/basic/password", keyword: "required", params: { missingProperty: "env" }, parentSchema: E.properties.basic.properties.password, data: m };
              e = i(e, u), r++;
            }
            for (let u in m)
              if (u !== "env") {
                let j = { instancePath: s + "/basic/password", keyword: "additionalProperties", params: { additionalProperty: u }, parentSchema: E.properties.basic.properties.password, data: m };
                e = i(e, j), r++;
              }
            m.env !== void 0 && (G(m.env, { instancePath: s + "/basic/password/env", parentData: m, parentDataProperty: "env", rootData: c }) || (e = k(e, G.errors), r = e.length));
          } else {
            let u = { instancePath: s + "/basic/password", keyword: "type", params: { type: "object" }, parentSchema: E.properties.basic.properties.password, data: m };
            e = i(e, u), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/basic", keyword: "type", params: { type: "object" }, parentSchema: E.properties.basic, data: l };
        e = i(e, m), r++;
      }
    }
    t.headers !== void 0 && (he(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: c }) || (e = k(e, he.errors), r = e.length)), t.timeout !== void 0 && (Z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = k(e, Z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: E, data: t }), r++;
  return nr.errors = e, r === 0;
}
var we = { type: "object", additionalProperties: !1, required: ["source", "of", "run"], properties: { source: { const: "command" }, of: { $ref: "#/$defs/shared-23" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } };
function or(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: we, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: we, data: t }), r++), t.run === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "run" }, parentSchema: we, data: t }), r++);
    for (let p in t)
      p === "source" || p === "of" || p === "run" || p === "within" || p === "env" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: we, data: t }), r++);
    if (t.source !== void 0) {
      let p = t.source;
      if (p !== "command") {
        let n = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "command" }, parentSchema: we.properties.source, data: p };
        e = i(e, n), r++;
      }
    }
    t.of !== void 0 && (ke(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: c }) || (e = k(e, ke.errors), r = e.length)), t.run !== void 0 && (R(t.run, { instancePath: s + "/run", parentData: t, parentDataProperty: "run", rootData: c }) || (e = k(e, R.errors), r = e.length)), t.within !== void 0 && (Z(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: c }) || (e = k(e, Z.errors), r = e.length)), t.env !== void 0 && (ae(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: c }) || (e = k(e, ae.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: we, data: t }), r++;
  return or.errors = e, r === 0;
}
function Le(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0, p = r, n = !0, a = r;
  if (r === a)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      t.source === void 0 && (P = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "router" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var $ = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), $) {
    let P = r;
    sr(t, { instancePath: s, parentData: O, parentDataProperty: x, rootData: c }) || (e = k(e, sr.errors), r = e.length);
    var $ = P === r;
    n = $;
  }
  if (!n) {
    let P = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ce.allOf[0], data: t };
    e = i(e, P), r++;
  }
  let _ = r, L = !0, A = r;
  if (r === A)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      t.source === void 0 && (P = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "prometheus" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var y = A === r;
  if (r = _, e !== null && (_ ? e.length = _ : e = null), y) {
    let P = r;
    ir(t, { instancePath: s, parentData: O, parentDataProperty: x, rootData: c }) || (e = k(e, ir.errors), r = e.length);
    var y = P === r;
    L = y;
  }
  if (!L) {
    let P = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ce.allOf[1], data: t };
    e = i(e, P), r++;
  }
  let w = r, o = !0, f = r;
  if (r === f)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      t.source === void 0 && (P = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "http" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var d = f === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), d) {
    let P = r;
    nr(t, { instancePath: s, parentData: O, parentDataProperty: x, rootData: c }) || (e = k(e, nr.errors), r = e.length);
    var d = P === r;
    o = d;
  }
  if (!o) {
    let P = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ce.allOf[2], data: t };
    e = i(e, P), r++;
  }
  let h = r, g = !0, D = r;
  if (r === D)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      t.source === void 0 && (P = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "command" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var q = D === r;
  if (r = h, e !== null && (h ? e.length = h : e = null), q) {
    let P = r;
    or(t, { instancePath: s, parentData: O, parentDataProperty: x, rootData: c }) || (e = k(e, or.errors), r = e.length);
    var q = P === r;
    g = q;
  }
  if (!g) {
    let P = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ce.allOf[3], data: t };
    e = i(e, P), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: ce, data: t }), r++), t.source !== void 0) {
      let P = t.source;
      if (!(P === "router" || P === "prometheus" || P === "http" || P === "command")) {
        let z = { instancePath: s + "/source", keyword: "enum", params: { allowedValues: ce.properties.source.enum }, parentSchema: ce.properties.source, data: P };
        e = i(e, z), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ce, data: t }), r++;
  return Le.errors = e, r === 0;
}
function ar(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0, p = r, n = !1, a = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.atMost === void 0) {
    let u = { instancePath: s, keyword: "required", params: { missingProperty: "atMost" }, parentSchema: M.anyOf[0], data: t };
    e = i(e, u), r++;
  }
  var $ = a === r;
  if (n = n || $, !n) {
    let u = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.atLeast === void 0) {
      let b = { instancePath: s, keyword: "required", params: { missingProperty: "atLeast" }, parentSchema: M.anyOf[1], data: t };
      e = i(e, b), r++;
    }
    var $ = u === r;
    n = n || $;
  }
  n ? (r = p, e !== null && (p ? e.length = p : e = null)) : (e = i(e, { instancePath: s, keyword: "anyOf", params: {}, parentSchema: M, data: t }), r++);
  let _ = r, L = !0, A = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let u = t.metric;
    if (u && typeof u == "object" && !Array.isArray(u)) {
      let j;
      u.of === void 0 && (j = "of") ? (e = i(e, {}), r++) : u.of !== void 0 && u.of !== "errors" && (e = i(e, {}), r++);
    }
  }
  var y = A === r;
  if (r = _, e !== null && (_ ? e.length = _ : e = null), y) {
    let u = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let b = t.atMost;
        if (typeof b == "string") {
          if (!Dr.test(b)) {
            let S = { instancePath: s + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: M.allOf[0].then.properties.atMost, data: b };
            e = i(e, S), r++;
          }
        } else {
          let S = { instancePath: s + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: M.allOf[0].then.properties.atMost, data: b };
          e = i(e, S), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let b = t.atLeast;
        if (typeof b == "string") {
          if (!Dr.test(b)) {
            let S = { instancePath: s + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: M.allOf[0].then.properties.atLeast, data: b };
            e = i(e, S), r++;
          }
        } else {
          let S = { instancePath: s + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: M.allOf[0].then.properties.atLeast, data: b };
          e = i(e, S), r++;
        }
      }
    }
    var y = u === r;
    L = y;
  }
  if (!L) {
    let u = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.allOf[0], data: t };
    e = i(e, u), r++;
  }
  let w = r, o = !0, f = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let u = t.metric;
    if (u && typeof u == "object" && !Array.isArray(u)) {
      let j;
      u.of === void 0 && (j = "of") ? (e = i(e, {}), r++) : u.of !== void 0 && u.of !== "latency" && (e = i(e, {}), r++);
    }
  }
  var d = f === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), d) {
    let u = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let b = t.atMost;
        if (typeof b == "string") {
          if (!Or.test(b)) {
            let S = { instancePath: s + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: M.allOf[1].then.properties.atMost, data: b };
            e = i(e, S), r++;
          }
        } else {
          let S = { instancePath: s + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: M.allOf[1].then.properties.atMost, data: b };
          e = i(e, S), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let b = t.atLeast;
        if (typeof b == "string") {
          if (!Or.test(b)) {
            let S = { instancePath: s + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: M.allOf[1].then.properties.atLeast, data: b };
            e = i(e, S), r++;
          }
        } else {
          let S = { instancePath: s + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: M.allOf[1].then.properties.atLeast, data: b };
          e = i(e, S), r++;
        }
      }
    }
    var d = u === r;
    o = d;
  }
  if (!o) {
    let u = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.allOf[1], data: t };
    e = i(e, u), r++;
  }
  let h = r, g = !0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let u = t.metric;
    if (u && typeof u == "object" && !Array.isArray(u)) {
      let j;
      u.of === void 0 && (j = "of") ? (e = i(e, {}), r++) : u.of !== void 0 && u.of !== "requests" && (e = i(e, {}), r++);
    }
  }
  var q = D === r;
  if (r = h, e !== null && (h ? e.length = h : e = null), q) {
    let u = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let b = t.atMost;
        if (typeof b == "number") {
          if (b < 0 || isNaN(b)) {
            let S = { instancePath: s + "/atMost", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: M.allOf[2].then.properties.atMost, data: b };
            e = i(e, S), r++;
          }
        } else {
          let S = { instancePath: s + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: M.allOf[2].then.properties.atMost, data: b };
          e = i(e, S), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let b = t.atLeast;
        if (typeof b == "number") {
          if (b < 0 || isNaN(b)) {
            let S = { instancePath: s + "/atLeast", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: M.allOf[2].then.properties.atLeast, data: b };
            e = i(e, S), r++;
          }
        } else {
          let S = { instancePath: s + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: M.allOf[2].then.properties.atLeast, data: b };
          e = i(e, S), r++;
        }
      }
    }
    var q = u === r;
    g = q;
  }
  if (!g) {
    let u = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.allOf[2], data: t };
    e = i(e, u), r++;
  }
  let P = r, z = !0, l = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let u = t.metric;
    if (u && typeof u == "object" && !Array.isArray(u)) {
      let j;
      u.of === void 0 && (j = "of") ? (e = i(e, {}), r++) : u.of !== void 0 && u.of !== "gauge" && (e = i(e, {}), r++);
    }
  }
  var m = l === r;
  if (r = P, e !== null && (P ? e.length = P : e = null), m) {
    let u = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let b = t.atMost;
        if (typeof b != "number") {
          let S = { instancePath: s + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: M.allOf[3].then.properties.atMost, data: b };
          e = i(e, S), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let b = t.atLeast;
        if (typeof b != "number") {
          let S = { instancePath: s + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: M.allOf[3].then.properties.atLeast, data: b };
          e = i(e, S), r++;
        }
      }
    }
    var m = u === r;
    z = m;
  }
  if (!z) {
    let u = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.allOf[3], data: t };
    e = i(e, u), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: M, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: M, data: t }), r++), t.metric === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "metric" }, parentSchema: M, data: t }), r++);
    for (let u in t)
      ge.call(M.properties, u) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: u }, parentSchema: M, data: t }), r++);
    if (t.kind !== void 0) {
      let u = t.kind;
      if (u !== "threshold") {
        let j = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "threshold" }, parentSchema: M.properties.kind, data: u };
        e = i(e, j), r++;
      }
    }
    if (t.name !== void 0 && (de(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: c }) || (e = k(e, de.errors), r = e.length)), t.service !== void 0 && (X(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: c }) || (e = k(e, X.errors), r = e.length)), t.metric !== void 0 && (Le(t.metric, { instancePath: s + "/metric", parentData: t, parentDataProperty: "metric", rootData: c }) || (e = k(e, Le.errors), r = e.length)), t.arm !== void 0) {
      let u = t.arm;
      if (!(u === "gray" || u === "stable")) {
        let j = { instancePath: s + "/arm", keyword: "enum", params: { allowedValues: M.properties.arm.enum }, parentSchema: M.properties.arm, data: u };
        e = i(e, j), r++;
      }
    }
    if (t.quantile !== void 0) {
      let u = t.quantile;
      if (typeof u == "string") {
        if (!it.test(u)) {
          let j = { instancePath: s + "/quantile", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, parentSchema: M.properties.quantile, data: u };
          e = i(e, j), r++;
        }
      } else {
        let j = { instancePath: s + "/quantile", keyword: "type", params: { type: "string" }, parentSchema: M.properties.quantile, data: u };
        e = i(e, j), r++;
      }
    }
    if (t.samples !== void 0) {
      let u = t.samples;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let j = { instancePath: s + "/samples", keyword: "type", params: { type: "integer" }, parentSchema: M.properties.samples, data: u };
        e = i(e, j), r++;
      }
      if (typeof u == "number" && (u < 1 || isNaN(u))) {
        let j = { instancePath: s + "/samples", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: M.properties.samples, data: u };
        e = i(e, j), r++;
      }
    }
    if (t.consecutive !== void 0) {
      let u = t.consecutive;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let j = { instancePath: s + "/consecutive", keyword: "type", params: { type: "integer" }, parentSchema: M.properties.consecutive, data: u };
        e = i(e, j), r++;
      }
      if (typeof u == "number") {
        if (u > 100 || isNaN(u)) {
          let j = { instancePath: s + "/consecutive", keyword: "maximum", params: { comparison: "<=", limit: 100 }, parentSchema: M.properties.consecutive, data: u };
          e = i(e, j), r++;
        }
        if (u < 1 || isNaN(u)) {
          let j = { instancePath: s + "/consecutive", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: M.properties.consecutive, data: u };
          e = i(e, j), r++;
        }
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: M, data: t }), r++;
  return ar.errors = e, r === 0;
}
var ee = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency", "gauge"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-21" }, service: { $ref: "#/$defs/shared-4" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, ot = new RegExp("^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", "u");
function pr(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let p = t.metric;
    if (p && typeof p == "object" && !Array.isArray(p) && p.of !== void 0) {
      let n = p.of;
      if (!(n === "errors" || n === "latency" || n === "gauge")) {
        let a = { instancePath: s + "/metric/of", keyword: "enum", params: { allowedValues: ee.allOf[0].properties.metric.properties.of.enum }, parentSchema: ee.allOf[0].properties.metric.properties.of, data: n };
        e = i(e, a), r++;
      }
    }
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ee, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: ee, data: t }), r++), t.metric === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "metric" }, parentSchema: ee, data: t }), r++);
    for (let p in t)
      p === "kind" || p === "name" || p === "service" || p === "metric" || p === "worse" || p === "tolerate" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: ee, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "compare") {
        let n = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "compare" }, parentSchema: ee.properties.kind, data: p };
        e = i(e, n), r++;
      }
    }
    if (t.name !== void 0 && (de(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: c }) || (e = k(e, de.errors), r = e.length)), t.service !== void 0 && (X(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: c }) || (e = k(e, X.errors), r = e.length)), t.metric !== void 0 && (Le(t.metric, { instancePath: s + "/metric", parentData: t, parentDataProperty: "metric", rootData: c }) || (e = k(e, Le.errors), r = e.length)), t.worse !== void 0) {
      let p = t.worse;
      if (!(p === "higher" || p === "lower")) {
        let n = { instancePath: s + "/worse", keyword: "enum", params: { allowedValues: ee.properties.worse.enum }, parentSchema: ee.properties.worse, data: p };
        e = i(e, n), r++;
      }
    }
    if (t.tolerate !== void 0) {
      let p = t.tolerate;
      if (typeof p == "string") {
        if (!ot.test(p)) {
          let n = { instancePath: s + "/tolerate", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" }, parentSchema: ee.properties.tolerate, data: p };
          e = i(e, n), r++;
        }
      } else {
        let n = { instancePath: s + "/tolerate", keyword: "type", params: { type: "string" }, parentSchema: ee.properties.tolerate, data: p };
        e = i(e, n), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ee, data: t }), r++;
  return pr.errors = e, r === 0;
}
var at = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", "u");
function fr(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.stage === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "stage" }, parentSchema: N, data: t }), r++), t.traffic === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "traffic" }, parentSchema: N, data: t }), r++);
    for (let A in t)
      A === "stage" || A === "traffic" || A === "for" || A === "checks" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: A }, parentSchema: N, data: t }), r++);
    if (t.stage !== void 0 && (Oe(t.stage, { instancePath: s + "/stage", parentData: t, parentDataProperty: "stage", rootData: c }) || (e = k(e, Oe.errors), r = e.length)), t.traffic !== void 0) {
      let A = t.traffic;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        if (Object.keys(A).length < 1) {
          let y = { instancePath: s + "/traffic", keyword: "minProperties", params: { limit: 1 }, parentSchema: N.properties.traffic, data: A };
          e = i(e, y), r++;
        }
        for (let y in A)
          if (!(y === "match" || y === "weight" || y === "sticky")) {
            let w = { instancePath: s + "/traffic", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: N.properties.traffic, data: A };
            e = i(e, w), r++;
          }
        if (A.match !== void 0) {
          let y = A.match;
          if (Array.isArray(y)) {
            if (y.length > 20) {
              let o = { instancePath: s + "/traffic/match", keyword: "maxItems", params: { limit: 20 }, parentSchema: N.properties.traffic.properties.match, data: y };
              e = i(e, o), r++;
            }
            if (y.length < 1) {
              let o = { instancePath: s + "/traffic/match", keyword: "minItems", params: { limit: 1 }, parentSchema: N.properties.traffic.properties.match, data: y };
              e = i(e, o), r++;
            }
            let w = y.length;
            for (let o = 0; o < w; o++) {
              let f = y[o], d = r, h = !1, g = null, D = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.header === void 0) {
                let j = { instancePath: s + "/traffic/match/" + o, keyword: "required", params: { missingProperty: "header" }, parentSchema: N.properties.traffic.properties.match.items.allOf[0].oneOf[0], data: f };
                e = i(e, j), r++;
              }
              var p = D === r;
              p && (h = !0, g = 0);
              let q = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.cookie === void 0) {
                let j = { instancePath: s + "/traffic/match/" + o, keyword: "required", params: { missingProperty: "cookie" }, parentSchema: N.properties.traffic.properties.match.items.allOf[0].oneOf[1], data: f };
                e = i(e, j), r++;
              }
              var p = q === r;
              if (p && h)
                h = !1, g = [g, 1];
              else {
                p && (h = !0, g = 1);
                let j = r;
                if (f && typeof f == "object" && !Array.isArray(f) && f.query === void 0) {
                  let S = { instancePath: s + "/traffic/match/" + o, keyword: "required", params: { missingProperty: "query" }, parentSchema: N.properties.traffic.properties.match.items.allOf[0].oneOf[2], data: f };
                  e = i(e, S), r++;
                }
                var p = j === r;
                p && h ? (h = !1, g = [g, 2]) : p && (h = !0, g = 2);
              }
              if (h)
                r = d, e !== null && (d ? e.length = d : e = null);
              else {
                let j = { instancePath: s + "/traffic/match/" + o, keyword: "oneOf", params: { passingSchemas: g }, parentSchema: N.properties.traffic.properties.match.items.allOf[0], data: f };
                e = i(e, j), r++;
              }
              let P = r, z = !1, l = null, m = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.equals === void 0) {
                let j = { instancePath: s + "/traffic/match/" + o, keyword: "required", params: { missingProperty: "equals" }, parentSchema: N.properties.traffic.properties.match.items.allOf[1].oneOf[0], data: f };
                e = i(e, j), r++;
              }
              var n = m === r;
              n && (z = !0, l = 0);
              let u = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.in === void 0) {
                let j = { instancePath: s + "/traffic/match/" + o, keyword: "required", params: { missingProperty: "in" }, parentSchema: N.properties.traffic.properties.match.items.allOf[1].oneOf[1], data: f };
                e = i(e, j), r++;
              }
              var n = u === r;
              if (n && z ? (z = !1, l = [l, 1]) : n && (z = !0, l = 1), z)
                r = P, e !== null && (P ? e.length = P : e = null);
              else {
                let j = { instancePath: s + "/traffic/match/" + o, keyword: "oneOf", params: { passingSchemas: l }, parentSchema: N.properties.traffic.properties.match.items.allOf[1], data: f };
                e = i(e, j), r++;
              }
              if (f && typeof f == "object" && !Array.isArray(f)) {
                for (let j in f)
                  if (!(j === "header" || j === "cookie" || j === "query" || j === "equals" || j === "in")) {
                    let b = { instancePath: s + "/traffic/match/" + o, keyword: "additionalProperties", params: { additionalProperty: j }, parentSchema: N.properties.traffic.properties.match.items, data: f };
                    e = i(e, b), r++;
                  }
                if (f.header !== void 0) {
                  let j = f.header;
                  if (typeof j == "string") {
                    if (!at.test(j)) {
                      let b = { instancePath: s + "/traffic/match/" + o + "/header", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, parentSchema: N.properties.traffic.properties.match.items.properties.header, data: j };
                      e = i(e, b), r++;
                    }
                  } else {
                    let b = { instancePath: s + "/traffic/match/" + o + "/header", keyword: "type", params: { type: "string" }, parentSchema: N.properties.traffic.properties.match.items.properties.header, data: j };
                    e = i(e, b), r++;
                  }
                }
                if (f.cookie !== void 0 && (qe(f.cookie, { instancePath: s + "/traffic/match/" + o + "/cookie", parentData: f, parentDataProperty: "cookie", rootData: c }) || (e = k(e, qe.errors), r = e.length)), f.query !== void 0 && (qe(f.query, { instancePath: s + "/traffic/match/" + o + "/query", parentData: f, parentDataProperty: "query", rootData: c }) || (e = k(e, qe.errors), r = e.length)), f.equals !== void 0 && (_e(f.equals, { instancePath: s + "/traffic/match/" + o + "/equals", parentData: f, parentDataProperty: "equals", rootData: c }) || (e = k(e, _e.errors), r = e.length)), f.in !== void 0) {
                  let j = f.in;
                  if (Array.isArray(j)) {
                    if (j.length > 1e3) {
                      let S = { instancePath: s + "/traffic/match/" + o + "/in", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: N.properties.traffic.properties.match.items.properties.in, data: j };
                      e = i(e, S), r++;
                    }
                    if (j.length < 1) {
                      let S = { instancePath: s + "/traffic/match/" + o + "/in", keyword: "minItems", params: { limit: 1 }, parentSchema: N.properties.traffic.properties.match.items.properties.in, data: j };
                      e = i(e, S), r++;
                    }
                    let b = j.length;
                    for (let S = 0; S < b; S++)
                      _e(j[S], { instancePath: s + "/traffic/match/" + o + "/in/" + S, parentData: j, parentDataProperty: S, rootData: c }) || (e = k(e, _e.errors), r = e.length);
                  } else {
                    let b = { instancePath: s + "/traffic/match/" + o + "/in", keyword: "type", params: { type: "array" }, parentSchema: N.properties.traffic.properties.match.items.properties.in, data: j };
                    e = i(e, b), r++;
                  }
                }
              } else {
                let j = { instancePath: s + "/traffic/match/" + o, keyword: "type", params: { type: "object" }, parentSchema: N.properties.traffic.properties.match.items, data: f };
                e = i(e, j), r++;
              }
            }
          } else {
            let w = { instancePath: s + "/traffic/match", keyword: "type", params: { type: "array" }, parentSchema: N.properties.traffic.properties.match, data: y };
            e = i(e, w), r++;
          }
        }
        if (A.weight !== void 0 && (me(A.weight, { instancePath: s + "/traffic/weight", parentData: A, parentDataProperty: "weight", rootData: c }) || (e = k(e, me.errors), r = e.length)), A.sticky !== void 0) {
          let y = A.sticky;
          if (y && typeof y == "object" && !Array.isArray(y)) {
            if (y.cookie === void 0) {
              let w = { instancePath: s + "/traffic/sticky", keyword: "required", params: { missingProperty: "cookie" }, parentSchema: N.properties.traffic.properties.sticky, data: y };
              e = i(e, w), r++;
            }
            for (let w in y)
              if (w !== "cookie") {
                let o = { instancePath: s + "/traffic/sticky", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: N.properties.traffic.properties.sticky, data: y };
                e = i(e, o), r++;
              }
            y.cookie !== void 0 && (Ze(y.cookie, { instancePath: s + "/traffic/sticky/cookie", parentData: y, parentDataProperty: "cookie", rootData: c }) || (e = k(e, Ze.errors), r = e.length));
          } else {
            let w = { instancePath: s + "/traffic/sticky", keyword: "type", params: { type: "object" }, parentSchema: N.properties.traffic.properties.sticky, data: y };
            e = i(e, w), r++;
          }
        }
      } else {
        let y = { instancePath: s + "/traffic", keyword: "type", params: { type: "object" }, parentSchema: N.properties.traffic, data: A };
        e = i(e, y), r++;
      }
    }
    if (t.for !== void 0) {
      let A = t.for;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        for (let y in A)
          if (!(y === "atLeast" || y === "atMost" || y === "warmUp")) {
            let w = { instancePath: s + "/for", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: N.properties.for, data: A };
            e = i(e, w), r++;
          }
        A.atLeast !== void 0 && (Z(A.atLeast, { instancePath: s + "/for/atLeast", parentData: A, parentDataProperty: "atLeast", rootData: c }) || (e = k(e, Z.errors), r = e.length)), A.atMost !== void 0 && (Z(A.atMost, { instancePath: s + "/for/atMost", parentData: A, parentDataProperty: "atMost", rootData: c }) || (e = k(e, Z.errors), r = e.length)), A.warmUp !== void 0 && (Z(A.warmUp, { instancePath: s + "/for/warmUp", parentData: A, parentDataProperty: "warmUp", rootData: c }) || (e = k(e, Z.errors), r = e.length));
      } else {
        let y = { instancePath: s + "/for", keyword: "type", params: { type: "object" }, parentSchema: N.properties.for, data: A };
        e = i(e, y), r++;
      }
    }
    if (t.checks !== void 0) {
      let A = t.checks;
      if (Array.isArray(A)) {
        if (A.length > 50) {
          let w = { instancePath: s + "/checks", keyword: "maxItems", params: { limit: 50 }, parentSchema: N.properties.checks, data: A };
          e = i(e, w), r++;
        }
        let y = A.length;
        for (let w = 0; w < y; w++) {
          let o = A[w], f = r, d = !0, h = r;
          if (r === h)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let b;
              o.kind === void 0 && (b = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "http" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var a = h === r;
          if (r = f, e !== null && (f ? e.length = f : e = null), a) {
            let b = r;
            rr(o, { instancePath: s + "/checks/" + w, parentData: A, parentDataProperty: w, rootData: c }) || (e = k(e, rr.errors), r = e.length);
            var a = b === r;
            d = a;
          }
          if (!d) {
            let b = { instancePath: s + "/checks/" + w, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.properties.checks.items.allOf[0], data: o };
            e = i(e, b), r++;
          }
          let g = r, D = !0, q = r;
          if (r === q)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let b;
              o.kind === void 0 && (b = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "command" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var $ = q === r;
          if (r = g, e !== null && (g ? e.length = g : e = null), $) {
            let b = r;
            tr(o, { instancePath: s + "/checks/" + w, parentData: A, parentDataProperty: w, rootData: c }) || (e = k(e, tr.errors), r = e.length);
            var $ = b === r;
            D = $;
          }
          if (!D) {
            let b = { instancePath: s + "/checks/" + w, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.properties.checks.items.allOf[1], data: o };
            e = i(e, b), r++;
          }
          let P = r, z = !0, l = r;
          if (r === l)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let b;
              o.kind === void 0 && (b = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "threshold" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var _ = l === r;
          if (r = P, e !== null && (P ? e.length = P : e = null), _) {
            let b = r;
            ar(o, { instancePath: s + "/checks/" + w, parentData: A, parentDataProperty: w, rootData: c }) || (e = k(e, ar.errors), r = e.length);
            var _ = b === r;
            z = _;
          }
          if (!z) {
            let b = { instancePath: s + "/checks/" + w, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.properties.checks.items.allOf[2], data: o };
            e = i(e, b), r++;
          }
          let m = r, u = !0, j = r;
          if (r === j)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let b;
              o.kind === void 0 && (b = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "compare" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var L = j === r;
          if (r = m, e !== null && (m ? e.length = m : e = null), L) {
            let b = r;
            pr(o, { instancePath: s + "/checks/" + w, parentData: A, parentDataProperty: w, rootData: c }) || (e = k(e, pr.errors), r = e.length);
            var L = b === r;
            u = L;
          }
          if (!u) {
            let b = { instancePath: s + "/checks/" + w, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.properties.checks.items.allOf[3], data: o };
            e = i(e, b), r++;
          }
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.kind === void 0) {
              let b = { instancePath: s + "/checks/" + w, keyword: "required", params: { missingProperty: "kind" }, parentSchema: N.properties.checks.items, data: o };
              e = i(e, b), r++;
            }
            if (o.kind !== void 0) {
              let b = o.kind;
              if (!(b === "http" || b === "command" || b === "threshold" || b === "compare")) {
                let S = { instancePath: s + "/checks/" + w + "/kind", keyword: "enum", params: { allowedValues: N.properties.checks.items.properties.kind.enum }, parentSchema: N.properties.checks.items.properties.kind, data: b };
                e = i(e, S), r++;
              }
            }
          } else {
            let b = { instancePath: s + "/checks/" + w, keyword: "type", params: { type: "object" }, parentSchema: N.properties.checks.items, data: o };
            e = i(e, b), r++;
          }
        }
      } else {
        let y = { instancePath: s + "/checks", keyword: "type", params: { type: "array" }, parentSchema: N.properties.checks, data: A };
        e = i(e, y), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: N, data: t }), r++;
  return fr.errors = e, r === 0;
}
var xr = { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, pt = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
function De(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? pt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, parentSchema: xr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: xr, data: t }), r++), De.errors = e, r === 0;
}
var ft = new RegExp("^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$", "u"), dt = new RegExp("^\\d{1,4}(\\.\\d{1,2})?%$", "u"), Lr = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", "u");
function dr(t, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.apiVersion === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "apiVersion" }, parentSchema: v, data: t }), r++), t.release === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "release" }, parentSchema: v, data: t }), r++), t.services === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "services" }, parentSchema: v, data: t }), r++), t.process === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "process" }, parentSchema: v, data: t }), r++);
    for (let o in t)
      ge.call(v.properties, o) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: v, data: t }), r++);
    if (t.apiVersion !== void 0) {
      let o = t.apiVersion;
      if (o !== "gray-release/v1") {
        let f = { instancePath: s + "/apiVersion", keyword: "const", params: { allowedValue: "gray-release/v1" }, parentSchema: v.properties.apiVersion, data: o };
        e = i(e, f), r++;
      }
    }
    if (t.release !== void 0 && (Oe(t.release, { instancePath: s + "/release", parentData: t, parentDataProperty: "release", rootData: c }) || (e = k(e, Oe.errors), r = e.length)), t.registry !== void 0) {
      let o = t.registry, f = r, d = !0, h = r;
      if (r === h)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let m;
          o.kind === void 0 && (m = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "git" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var p = h === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), p) {
        let m = r;
        be(o, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: c }) || (e = k(e, be.errors), r = e.length);
        var p = m === r;
        d = p;
      }
      if (!d) {
        let m = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: v.properties.registry.allOf[0], data: o };
        e = i(e, m), r++;
      }
      let g = r, D = !0, q = r;
      if (r === q)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let m;
          o.kind === void 0 && (m = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "github" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var n = q === r;
      if (r = g, e !== null && (g ? e.length = g : e = null), n) {
        let m = r;
        Se(o, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: c }) || (e = k(e, Se.errors), r = e.length);
        var n = m === r;
        D = n;
      }
      if (!D) {
        let m = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: v.properties.registry.allOf[1], data: o };
        e = i(e, m), r++;
      }
      let P = r, z = !0, l = r;
      if (r === l)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let m;
          o.kind === void 0 && (m = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "file" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var a = l === r;
      if (r = P, e !== null && (P ? e.length = P : e = null), a) {
        let m = r;
        Ae(o, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: c }) || (e = k(e, Ae.errors), r = e.length);
        var a = m === r;
        z = a;
      }
      if (!z) {
        let m = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: v.properties.registry.allOf[2], data: o };
        e = i(e, m), r++;
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.kind === void 0) {
          let m = { instancePath: s + "/registry", keyword: "required", params: { missingProperty: "kind" }, parentSchema: v.properties.registry, data: o };
          e = i(e, m), r++;
        }
        o.kind !== void 0 && (Pe(o.kind, { instancePath: s + "/registry/kind", parentData: o, parentDataProperty: "kind", rootData: c }) || (e = k(e, Pe.errors), r = e.length));
      } else {
        let m = { instancePath: s + "/registry", keyword: "type", params: { type: "object" }, parentSchema: v.properties.registry, data: o };
        e = i(e, m), r++;
      }
    }
    if (t.journal !== void 0) {
      let o = t.journal, f = r, d = !0, h = r;
      if (r === h)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let m;
          o.kind === void 0 && (m = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "git" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var $ = h === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), $) {
        let m = r;
        be(o, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: c }) || (e = k(e, be.errors), r = e.length);
        var $ = m === r;
        d = $;
      }
      if (!d) {
        let m = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: v.properties.journal.allOf[0], data: o };
        e = i(e, m), r++;
      }
      let g = r, D = !0, q = r;
      if (r === q)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let m;
          o.kind === void 0 && (m = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "github" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var _ = q === r;
      if (r = g, e !== null && (g ? e.length = g : e = null), _) {
        let m = r;
        Se(o, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: c }) || (e = k(e, Se.errors), r = e.length);
        var _ = m === r;
        D = _;
      }
      if (!D) {
        let m = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: v.properties.journal.allOf[1], data: o };
        e = i(e, m), r++;
      }
      let P = r, z = !0, l = r;
      if (r === l)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let m;
          o.kind === void 0 && (m = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "file" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var L = l === r;
      if (r = P, e !== null && (P ? e.length = P : e = null), L) {
        let m = r;
        Ae(o, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: c }) || (e = k(e, Ae.errors), r = e.length);
        var L = m === r;
        z = L;
      }
      if (!z) {
        let m = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: v.properties.journal.allOf[2], data: o };
        e = i(e, m), r++;
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.kind === void 0) {
          let m = { instancePath: s + "/journal", keyword: "required", params: { missingProperty: "kind" }, parentSchema: v.properties.journal, data: o };
          e = i(e, m), r++;
        }
        o.kind !== void 0 && (Pe(o.kind, { instancePath: s + "/journal/kind", parentData: o, parentDataProperty: "kind", rootData: c }) || (e = k(e, Pe.errors), r = e.length));
      } else {
        let m = { instancePath: s + "/journal", keyword: "type", params: { type: "object" }, parentSchema: v.properties.journal, data: o };
        e = i(e, m), r++;
      }
    }
    if (t.services !== void 0) {
      let o = t.services;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 5e3) {
          let f = { instancePath: s + "/services", keyword: "maxProperties", params: { limit: 5e3 }, parentSchema: v.properties.services, data: o };
          e = i(e, f), r++;
        }
        if (Object.keys(o).length < 1) {
          let f = { instancePath: s + "/services", keyword: "minProperties", params: { limit: 1 }, parentSchema: v.properties.services, data: o };
          e = i(e, f), r++;
        }
        for (let f in o) {
          let d = r;
          if (typeof f == "string" && !Fe.test(f)) {
            let h = { instancePath: s + "/services", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: v.properties.services.propertyNames, data: f, propertyName: f };
            e = i(e, h), r++;
          }
          var A = d === r;
          if (!A) {
            let h = { instancePath: s + "/services", keyword: "propertyNames", params: { propertyName: f }, parentSchema: v.properties.services, data: o };
            e = i(e, h), r++;
          }
        }
        for (let f in o)
          er(o[f], { instancePath: s + "/services/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: c }) || (e = k(e, er.errors), r = e.length);
      } else {
        let f = { instancePath: s + "/services", keyword: "type", params: { type: "object" }, parentSchema: v.properties.services, data: o };
        e = i(e, f), r++;
      }
    }
    if (t.process !== void 0) {
      let o = t.process;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.test === void 0) {
          let f = { instancePath: s + "/process", keyword: "required", params: { missingProperty: "test" }, parentSchema: v.properties.process, data: o };
          e = i(e, f), r++;
        }
        for (let f in o)
          if (!(f === "release" || f === "test" || f === "chain" || f === "risk" || f === "inconclusive" || f === "promote" || f === "revert" || f === "hold")) {
            let d = { instancePath: s + "/process", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: v.properties.process, data: o };
            e = i(e, d), r++;
          }
        if (o.release !== void 0) {
          let f = o.release;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let d in f)
              if (!(d === "slice" || d === "deadline")) {
                let h = { instancePath: s + "/process/release", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: v.properties.process.properties.release, data: f };
                e = i(e, h), r++;
              }
            if (f.slice !== void 0) {
              let d = f.slice, h = r, g = !1, D = r;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
                let q = { instancePath: s + "/process/release/slice", keyword: "type", params: { type: "integer" }, parentSchema: v.properties.process.properties.release.properties.slice.anyOf[0], data: d };
                e = i(e, q), r++;
              }
              if (typeof d == "number") {
                if (d > 1e3 || isNaN(d)) {
                  let q = { instancePath: s + "/process/release/slice", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: v.properties.process.properties.release.properties.slice.anyOf[0], data: d };
                  e = i(e, q), r++;
                }
                if (d < 1 || isNaN(d)) {
                  let q = { instancePath: s + "/process/release/slice", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: v.properties.process.properties.release.properties.slice.anyOf[0], data: d };
                  e = i(e, q), r++;
                }
              }
              var y = D === r;
              if (g = g || y, !g) {
                let q = r;
                if (typeof d == "string") {
                  if (!Ir.test(d)) {
                    let z = { instancePath: s + "/process/release/slice", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: v.properties.process.properties.release.properties.slice.anyOf[1], data: d };
                    e = i(e, z), r++;
                  }
                } else {
                  let z = { instancePath: s + "/process/release/slice", keyword: "type", params: { type: "string" }, parentSchema: v.properties.process.properties.release.properties.slice.anyOf[1], data: d };
                  e = i(e, z), r++;
                }
                var y = q === r;
                g = g || y;
              }
              if (g)
                r = h, e !== null && (h ? e.length = h : e = null);
              else {
                let q = { instancePath: s + "/process/release/slice", keyword: "anyOf", params: {}, parentSchema: v.properties.process.properties.release.properties.slice, data: d };
                e = i(e, q), r++;
              }
            }
            f.deadline !== void 0 && (Z(f.deadline, { instancePath: s + "/process/release/deadline", parentData: f, parentDataProperty: "deadline", rootData: c }) || (e = k(e, Z.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/process/release", keyword: "type", params: { type: "object" }, parentSchema: v.properties.process.properties.release, data: f };
            e = i(e, d), r++;
          }
        }
        if (o.test !== void 0) {
          let f = o.test;
          if (Array.isArray(f)) {
            if (f.length > 50) {
              let h = { instancePath: s + "/process/test", keyword: "maxItems", params: { limit: 50 }, parentSchema: v.properties.process.properties.test, data: f };
              e = i(e, h), r++;
            }
            if (f.length < 1) {
              let h = { instancePath: s + "/process/test", keyword: "minItems", params: { limit: 1 }, parentSchema: v.properties.process.properties.test, data: f };
              e = i(e, h), r++;
            }
            let d = f.length;
            for (let h = 0; h < d; h++)
              fr(f[h], { instancePath: s + "/process/test/" + h, parentData: f, parentDataProperty: h, rootData: c }) || (e = k(e, fr.errors), r = e.length);
          } else {
            let d = { instancePath: s + "/process/test", keyword: "type", params: { type: "array" }, parentSchema: v.properties.process.properties.test, data: f };
            e = i(e, d), r++;
          }
        }
        if (o.chain !== void 0) {
          let f = o.chain;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.entry === void 0) {
              let d = { instancePath: s + "/process/chain", keyword: "required", params: { missingProperty: "entry" }, parentSchema: v.properties.process.properties.chain, data: f };
              e = i(e, d), r++;
            }
            for (let d in f)
              if (!(d === "header" || d === "entry")) {
                let h = { instancePath: s + "/process/chain", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: v.properties.process.properties.chain, data: f };
                e = i(e, h), r++;
              }
            if (f.header !== void 0) {
              let d = f.header;
              if (typeof d == "string") {
                if (!ft.test(d)) {
                  let h = { instancePath: s + "/process/chain/header", keyword: "pattern", params: { pattern: "^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$" }, parentSchema: v.properties.process.properties.chain.properties.header, data: d };
                  e = i(e, h), r++;
                }
              } else {
                let h = { instancePath: s + "/process/chain/header", keyword: "type", params: { type: "string" }, parentSchema: v.properties.process.properties.chain.properties.header, data: d };
                e = i(e, h), r++;
              }
            }
            if (f.entry !== void 0) {
              let d = f.entry;
              if (Array.isArray(d)) {
                if (d.length > 100) {
                  let q = { instancePath: s + "/process/chain/entry", keyword: "maxItems", params: { limit: 100 }, parentSchema: v.properties.process.properties.chain.properties.entry, data: d };
                  e = i(e, q), r++;
                }
                if (d.length < 1) {
                  let q = { instancePath: s + "/process/chain/entry", keyword: "minItems", params: { limit: 1 }, parentSchema: v.properties.process.properties.chain.properties.entry, data: d };
                  e = i(e, q), r++;
                }
                let h = d.length;
                for (let q = 0; q < h; q++)
                  X(d[q], { instancePath: s + "/process/chain/entry/" + q, parentData: d, parentDataProperty: q, rootData: c }) || (e = k(e, X.errors), r = e.length);
                let g = d.length, D;
                if (g > 1) {
                  e: for (; g--; )
                    for (D = g; D--; )
                      if (Er(d[g], d[D])) {
                        let q = { instancePath: s + "/process/chain/entry", keyword: "uniqueItems", params: { i: g, j: D }, parentSchema: v.properties.process.properties.chain.properties.entry, data: d };
                        e = i(e, q), r++;
                        break e;
                      }
                }
              } else {
                let h = { instancePath: s + "/process/chain/entry", keyword: "type", params: { type: "array" }, parentSchema: v.properties.process.properties.chain.properties.entry, data: d };
                e = i(e, h), r++;
              }
            }
          } else {
            let d = { instancePath: s + "/process/chain", keyword: "type", params: { type: "object" }, parentSchema: v.properties.process.properties.chain, data: f };
            e = i(e, d), r++;
          }
        }
        if (o.risk !== void 0) {
          let f = o.risk;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let d in f)
              if (!(d === "falseRevert" || d === "missed" || d === "ruleOut")) {
                let h = { instancePath: s + "/process/risk", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: v.properties.process.properties.risk, data: f };
                e = i(e, h), r++;
              }
            if (f.falseRevert !== void 0 && (me(f.falseRevert, { instancePath: s + "/process/risk/falseRevert", parentData: f, parentDataProperty: "falseRevert", rootData: c }) || (e = k(e, me.errors), r = e.length)), f.missed !== void 0 && (me(f.missed, { instancePath: s + "/process/risk/missed", parentData: f, parentDataProperty: "missed", rootData: c }) || (e = k(e, me.errors), r = e.length)), f.ruleOut !== void 0) {
              let d = f.ruleOut;
              if (typeof d == "string") {
                if (!dt.test(d)) {
                  let h = { instancePath: s + "/process/risk/ruleOut", keyword: "pattern", params: { pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" }, parentSchema: v.properties.process.properties.risk.properties.ruleOut, data: d };
                  e = i(e, h), r++;
                }
              } else {
                let h = { instancePath: s + "/process/risk/ruleOut", keyword: "type", params: { type: "string" }, parentSchema: v.properties.process.properties.risk.properties.ruleOut, data: d };
                e = i(e, h), r++;
              }
            }
          } else {
            let d = { instancePath: s + "/process/risk", keyword: "type", params: { type: "object" }, parentSchema: v.properties.process.properties.risk, data: f };
            e = i(e, d), r++;
          }
        }
        if (o.inconclusive !== void 0) {
          let f = o.inconclusive;
          if (!(f === "hold" || f === "revert")) {
            let d = { instancePath: s + "/process/inconclusive", keyword: "enum", params: { allowedValues: v.properties.process.properties.inconclusive.enum }, parentSchema: v.properties.process.properties.inconclusive, data: f };
            e = i(e, d), r++;
          }
        }
        if (o.promote !== void 0) {
          let f = o.promote;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let d in f)
              if (!(d === "approval" || d === "approvers" || d === "watch")) {
                let h = { instancePath: s + "/process/promote", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: v.properties.process.properties.promote, data: f };
                e = i(e, h), r++;
              }
            if (f.approval !== void 0) {
              let d = f.approval;
              if (!(d === "none" || d === "comment" || d === "environment")) {
                let h = { instancePath: s + "/process/promote/approval", keyword: "enum", params: { allowedValues: v.properties.process.properties.promote.properties.approval.enum }, parentSchema: v.properties.process.properties.promote.properties.approval, data: d };
                e = i(e, h), r++;
              }
            }
            if (f.approvers !== void 0) {
              let d = f.approvers;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let h in d)
                  if (!(h === "people" || h === "lasts" || h === "author" || h === "environment")) {
                    let g = { instancePath: s + "/process/promote/approvers", keyword: "additionalProperties", params: { additionalProperty: h }, parentSchema: v.properties.process.properties.promote.properties.approvers, data: d };
                    e = i(e, g), r++;
                  }
                if (d.people !== void 0) {
                  let h = d.people;
                  if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
                    let g = { instancePath: s + "/process/promote/approvers/people", keyword: "type", params: { type: "integer" }, parentSchema: v.properties.process.properties.promote.properties.approvers.properties.people, data: h };
                    e = i(e, g), r++;
                  }
                  if (typeof h == "number") {
                    if (h > 10 || isNaN(h)) {
                      let g = { instancePath: s + "/process/promote/approvers/people", keyword: "maximum", params: { comparison: "<=", limit: 10 }, parentSchema: v.properties.process.properties.promote.properties.approvers.properties.people, data: h };
                      e = i(e, g), r++;
                    }
                    if (h < 1 || isNaN(h)) {
                      let g = { instancePath: s + "/process/promote/approvers/people", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: v.properties.process.properties.promote.properties.approvers.properties.people, data: h };
                      e = i(e, g), r++;
                    }
                  }
                }
                if (d.lasts !== void 0 && (Z(d.lasts, { instancePath: s + "/process/promote/approvers/lasts", parentData: d, parentDataProperty: "lasts", rootData: c }) || (e = k(e, Z.errors), r = e.length)), d.author !== void 0 && (fe(d.author, { instancePath: s + "/process/promote/approvers/author", parentData: d, parentDataProperty: "author", rootData: c }) || (e = k(e, fe.errors), r = e.length)), d.environment !== void 0) {
                  let h = d.environment;
                  if (typeof h == "string") {
                    if (F(h) > 255) {
                      let g = { instancePath: s + "/process/promote/approvers/environment", keyword: "maxLength", params: { limit: 255 }, parentSchema: v.properties.process.properties.promote.properties.approvers.properties.environment, data: h };
                      e = i(e, g), r++;
                    }
                    if (!Lr.test(h)) {
                      let g = { instancePath: s + "/process/promote/approvers/environment", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, parentSchema: v.properties.process.properties.promote.properties.approvers.properties.environment, data: h };
                      e = i(e, g), r++;
                    }
                  } else {
                    let g = { instancePath: s + "/process/promote/approvers/environment", keyword: "type", params: { type: "string" }, parentSchema: v.properties.process.properties.promote.properties.approvers.properties.environment, data: h };
                    e = i(e, g), r++;
                  }
                }
              } else {
                let h = { instancePath: s + "/process/promote/approvers", keyword: "type", params: { type: "object" }, parentSchema: v.properties.process.properties.promote.properties.approvers, data: d };
                e = i(e, h), r++;
              }
            }
            f.watch !== void 0 && (Z(f.watch, { instancePath: s + "/process/promote/watch", parentData: f, parentDataProperty: "watch", rootData: c }) || (e = k(e, Z.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/process/promote", keyword: "type", params: { type: "object" }, parentSchema: v.properties.process.properties.promote, data: f };
            e = i(e, d), r++;
          }
        }
        if (o.revert !== void 0) {
          let f = o.revert;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let d in f)
              if (!(d === "on" || d === "deadline")) {
                let h = { instancePath: s + "/process/revert", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: v.properties.process.properties.revert, data: f };
                e = i(e, h), r++;
              }
            if (f.on !== void 0) {
              let d = f.on;
              if (Array.isArray(d)) {
                if (d.length > 3) {
                  let q = { instancePath: s + "/process/revert/on", keyword: "maxItems", params: { limit: 3 }, parentSchema: v.properties.process.properties.revert.properties.on, data: d };
                  e = i(e, q), r++;
                }
                let h = d.length;
                for (let q = 0; q < h; q++) {
                  let P = d[q];
                  if (typeof P != "string") {
                    let z = { instancePath: s + "/process/revert/on/" + q, keyword: "type", params: { type: "string" }, parentSchema: v.properties.process.properties.revert.properties.on.items, data: P };
                    e = i(e, z), r++;
                  }
                  if (!(P === "failed" || P === "cancelled" || P === "deadline")) {
                    let z = { instancePath: s + "/process/revert/on/" + q, keyword: "enum", params: { allowedValues: v.properties.process.properties.revert.properties.on.items.enum }, parentSchema: v.properties.process.properties.revert.properties.on.items, data: P };
                    e = i(e, z), r++;
                  }
                }
                let g = d.length, D;
                if (g > 1) {
                  let q = {};
                  for (; g--; ) {
                    let P = d[g];
                    if (typeof P == "string") {
                      if (typeof q[P] == "number") {
                        D = q[P];
                        let z = { instancePath: s + "/process/revert/on", keyword: "uniqueItems", params: { i: g, j: D }, parentSchema: v.properties.process.properties.revert.properties.on, data: d };
                        e = i(e, z), r++;
                        break;
                      }
                      q[P] = g;
                    }
                  }
                }
              } else {
                let h = { instancePath: s + "/process/revert/on", keyword: "type", params: { type: "array" }, parentSchema: v.properties.process.properties.revert.properties.on, data: d };
                e = i(e, h), r++;
              }
            }
            f.deadline !== void 0 && (Z(f.deadline, { instancePath: s + "/process/revert/deadline", parentData: f, parentDataProperty: "deadline", rootData: c }) || (e = k(e, Z.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/process/revert", keyword: "type", params: { type: "object" }, parentSchema: v.properties.process.properties.revert, data: f };
            e = i(e, d), r++;
          }
        }
        if (o.hold !== void 0) {
          let f = o.hold;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let d in f)
              if (!(d === "wait" || d === "expires")) {
                let h = { instancePath: s + "/process/hold", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: v.properties.process.properties.hold, data: f };
                e = i(e, h), r++;
              }
            f.wait !== void 0 && (Z(f.wait, { instancePath: s + "/process/hold/wait", parentData: f, parentDataProperty: "wait", rootData: c }) || (e = k(e, Z.errors), r = e.length)), f.expires !== void 0 && (Z(f.expires, { instancePath: s + "/process/hold/expires", parentData: f, parentDataProperty: "expires", rootData: c }) || (e = k(e, Z.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/process/hold", keyword: "type", params: { type: "object" }, parentSchema: v.properties.process.properties.hold, data: f };
            e = i(e, d), r++;
          }
        }
      } else {
        let f = { instancePath: s + "/process", keyword: "type", params: { type: "object" }, parentSchema: v.properties.process, data: o };
        e = i(e, f), r++;
      }
    }
    if (t.onBusy !== void 0) {
      let o = t.onBusy;
      if (!(o === "queue" || o === "refuse" || o === "supersede")) {
        let f = { instancePath: s + "/onBusy", keyword: "enum", params: { allowedValues: v.properties.onBusy.enum }, parentSchema: v.properties.onBusy, data: o };
        e = i(e, f), r++;
      }
    }
    if (t.freeze !== void 0) {
      let o = t.freeze;
      if (Array.isArray(o)) {
        if (o.length > 100) {
          let d = { instancePath: s + "/freeze", keyword: "maxItems", params: { limit: 100 }, parentSchema: v.properties.freeze, data: o };
          e = i(e, d), r++;
        }
        let f = o.length;
        for (let d = 0; d < f; d++) {
          let h = o[d];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.days === void 0) {
              let g = { instancePath: s + "/freeze/" + d, keyword: "required", params: { missingProperty: "days" }, parentSchema: v.properties.freeze.items, data: h };
              e = i(e, g), r++;
            }
            if (h.from === void 0) {
              let g = { instancePath: s + "/freeze/" + d, keyword: "required", params: { missingProperty: "from" }, parentSchema: v.properties.freeze.items, data: h };
              e = i(e, g), r++;
            }
            if (h.to === void 0) {
              let g = { instancePath: s + "/freeze/" + d, keyword: "required", params: { missingProperty: "to" }, parentSchema: v.properties.freeze.items, data: h };
              e = i(e, g), r++;
            }
            if (h.zone === void 0) {
              let g = { instancePath: s + "/freeze/" + d, keyword: "required", params: { missingProperty: "zone" }, parentSchema: v.properties.freeze.items, data: h };
              e = i(e, g), r++;
            }
            for (let g in h)
              if (!(g === "days" || g === "from" || g === "to" || g === "zone")) {
                let D = { instancePath: s + "/freeze/" + d, keyword: "additionalProperties", params: { additionalProperty: g }, parentSchema: v.properties.freeze.items, data: h };
                e = i(e, D), r++;
              }
            if (h.days !== void 0) {
              let g = h.days;
              if (Array.isArray(g)) {
                if (g.length > 7) {
                  let q = { instancePath: s + "/freeze/" + d + "/days", keyword: "maxItems", params: { limit: 7 }, parentSchema: v.properties.freeze.items.properties.days, data: g };
                  e = i(e, q), r++;
                }
                if (g.length < 1) {
                  let q = { instancePath: s + "/freeze/" + d + "/days", keyword: "minItems", params: { limit: 1 }, parentSchema: v.properties.freeze.items.properties.days, data: g };
                  e = i(e, q), r++;
                }
                let D = g.length;
                for (let q = 0; q < D; q++) {
                  let P = g[q];
                  if (typeof P != "string") {
                    let z = { instancePath: s + "/freeze/" + d + "/days/" + q, keyword: "type", params: { type: "string" }, parentSchema: v.properties.freeze.items.properties.days.items, data: P };
                    e = i(e, z), r++;
                  }
                  if (!(P === "mon" || P === "tue" || P === "wed" || P === "thu" || P === "fri" || P === "sat" || P === "sun")) {
                    let z = { instancePath: s + "/freeze/" + d + "/days/" + q, keyword: "enum", params: { allowedValues: v.properties.freeze.items.properties.days.items.enum }, parentSchema: v.properties.freeze.items.properties.days.items, data: P };
                    e = i(e, z), r++;
                  }
                }
              } else {
                let D = { instancePath: s + "/freeze/" + d + "/days", keyword: "type", params: { type: "array" }, parentSchema: v.properties.freeze.items.properties.days, data: g };
                e = i(e, D), r++;
              }
            }
            if (h.from !== void 0 && (De(h.from, { instancePath: s + "/freeze/" + d + "/from", parentData: h, parentDataProperty: "from", rootData: c }) || (e = k(e, De.errors), r = e.length)), h.to !== void 0 && (De(h.to, { instancePath: s + "/freeze/" + d + "/to", parentData: h, parentDataProperty: "to", rootData: c }) || (e = k(e, De.errors), r = e.length)), h.zone !== void 0) {
              let g = h.zone;
              if (typeof g == "string") {
                if (F(g) > 64) {
                  let D = { instancePath: s + "/freeze/" + d + "/zone", keyword: "maxLength", params: { limit: 64 }, parentSchema: v.properties.freeze.items.properties.zone, data: g };
                  e = i(e, D), r++;
                }
                if (F(g) < 1) {
                  let D = { instancePath: s + "/freeze/" + d + "/zone", keyword: "minLength", params: { limit: 1 }, parentSchema: v.properties.freeze.items.properties.zone, data: g };
                  e = i(e, D), r++;
                }
              } else {
                let D = { instancePath: s + "/freeze/" + d + "/zone", keyword: "type", params: { type: "string" }, parentSchema: v.properties.freeze.items.properties.zone, data: g };
                e = i(e, D), r++;
              }
            }
          } else {
            let g = { instancePath: s + "/freeze/" + d, keyword: "type", params: { type: "object" }, parentSchema: v.properties.freeze.items, data: h };
            e = i(e, g), r++;
          }
        }
      } else {
        let f = { instancePath: s + "/freeze", keyword: "type", params: { type: "array" }, parentSchema: v.properties.freeze, data: o };
        e = i(e, f), r++;
      }
    }
    if (t.environments !== void 0) {
      let o = t.environments;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 20) {
          let f = { instancePath: s + "/environments", keyword: "maxProperties", params: { limit: 20 }, parentSchema: v.properties.environments, data: o };
          e = i(e, f), r++;
        }
        for (let f in o) {
          let d = r;
          if (typeof f == "string" && !Fe.test(f)) {
            let h = { instancePath: s + "/environments", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: v.properties.environments.propertyNames, data: f, propertyName: f };
            e = i(e, h), r++;
          }
          var w = d === r;
          if (!w) {
            let h = { instancePath: s + "/environments", keyword: "propertyNames", params: { propertyName: f }, parentSchema: v.properties.environments, data: o };
            e = i(e, h), r++;
          }
        }
        for (let f in o) {
          let d = o[f];
          if (!(d && typeof d == "object" && !Array.isArray(d))) {
            let h = { instancePath: s + "/environments/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: v.properties.environments.additionalProperties, data: d };
            e = i(e, h), r++;
          }
        }
      } else {
        let f = { instancePath: s + "/environments", keyword: "type", params: { type: "object" }, parentSchema: v.properties.environments, data: o };
        e = i(e, f), r++;
      }
    }
    if (t.notify !== void 0) {
      let o = t.notify;
      if (Array.isArray(o)) {
        if (o.length > 20) {
          let d = { instancePath: s + "/notify", keyword: "maxItems", params: { limit: 20 }, parentSchema: v.properties.notify, data: o };
          e = i(e, d), r++;
        }
        let f = o.length;
        for (let d = 0; d < f; d++) {
          let h = o[d];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.webhook === void 0) {
              let g = { instancePath: s + "/notify/" + d, keyword: "required", params: { missingProperty: "webhook" }, parentSchema: v.properties.notify.items, data: h };
              e = i(e, g), r++;
            }
            if (h.on === void 0) {
              let g = { instancePath: s + "/notify/" + d, keyword: "required", params: { missingProperty: "on" }, parentSchema: v.properties.notify.items, data: h };
              e = i(e, g), r++;
            }
            for (let g in h)
              if (!(g === "webhook" || g === "format" || g === "on")) {
                let D = { instancePath: s + "/notify/" + d, keyword: "additionalProperties", params: { additionalProperty: g }, parentSchema: v.properties.notify.items, data: h };
                e = i(e, D), r++;
              }
            if (h.webhook !== void 0) {
              let g = h.webhook;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.env === void 0) {
                  let D = { instancePath: s + "/notify/" + d + "/webhook", keyword: "required", params: { missingProperty: "env" }, parentSchema: v.properties.notify.items.properties.webhook, data: g };
                  e = i(e, D), r++;
                }
                for (let D in g)
                  if (D !== "env") {
                    let q = { instancePath: s + "/notify/" + d + "/webhook", keyword: "additionalProperties", params: { additionalProperty: D }, parentSchema: v.properties.notify.items.properties.webhook, data: g };
                    e = i(e, q), r++;
                  }
                g.env !== void 0 && (G(g.env, { instancePath: s + "/notify/" + d + "/webhook/env", parentData: g, parentDataProperty: "env", rootData: c }) || (e = k(e, G.errors), r = e.length));
              } else {
                let D = { instancePath: s + "/notify/" + d + "/webhook", keyword: "type", params: { type: "object" }, parentSchema: v.properties.notify.items.properties.webhook, data: g };
                e = i(e, D), r++;
              }
            }
            if (h.format !== void 0) {
              let g = h.format;
              if (!(g === "slack" || g === "json")) {
                let D = { instancePath: s + "/notify/" + d + "/format", keyword: "enum", params: { allowedValues: v.properties.notify.items.properties.format.enum }, parentSchema: v.properties.notify.items.properties.format, data: g };
                e = i(e, D), r++;
              }
            }
            if (h.on !== void 0) {
              let g = h.on;
              if (Array.isArray(g)) {
                if (g.length > 6) {
                  let z = { instancePath: s + "/notify/" + d + "/on", keyword: "maxItems", params: { limit: 6 }, parentSchema: v.properties.notify.items.properties.on, data: g };
                  e = i(e, z), r++;
                }
                if (g.length < 1) {
                  let z = { instancePath: s + "/notify/" + d + "/on", keyword: "minItems", params: { limit: 1 }, parentSchema: v.properties.notify.items.properties.on, data: g };
                  e = i(e, z), r++;
                }
                let D = g.length;
                for (let z = 0; z < D; z++) {
                  let l = g[z];
                  if (typeof l != "string") {
                    let m = { instancePath: s + "/notify/" + d + "/on/" + z, keyword: "type", params: { type: "string" }, parentSchema: v.properties.notify.items.properties.on.items, data: l };
                    e = i(e, m), r++;
                  }
                  if (!(l === "started" || l === "held" || l === "reverting" || l === "reverted" || l === "promoted" || l === "incomplete")) {
                    let m = { instancePath: s + "/notify/" + d + "/on/" + z, keyword: "enum", params: { allowedValues: v.properties.notify.items.properties.on.items.enum }, parentSchema: v.properties.notify.items.properties.on.items, data: l };
                    e = i(e, m), r++;
                  }
                }
                let q = g.length, P;
                if (q > 1) {
                  let z = {};
                  for (; q--; ) {
                    let l = g[q];
                    if (typeof l == "string") {
                      if (typeof z[l] == "number") {
                        P = z[l];
                        let m = { instancePath: s + "/notify/" + d + "/on", keyword: "uniqueItems", params: { i: q, j: P }, parentSchema: v.properties.notify.items.properties.on, data: g };
                        e = i(e, m), r++;
                        break;
                      }
                      z[l] = q;
                    }
                  }
                }
              } else {
                let D = { instancePath: s + "/notify/" + d + "/on", keyword: "type", params: { type: "array" }, parentSchema: v.properties.notify.items.properties.on, data: g };
                e = i(e, D), r++;
              }
            }
          } else {
            let g = { instancePath: s + "/notify/" + d, keyword: "type", params: { type: "object" }, parentSchema: v.properties.notify.items, data: h };
            e = i(e, g), r++;
          }
        }
      } else {
        let f = { instancePath: s + "/notify", keyword: "type", params: { type: "array" }, parentSchema: v.properties.notify, data: o };
        e = i(e, f), r++;
      }
    }
    if (t.deployment !== void 0) {
      let o = t.deployment;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let f in o)
          if (!(f === "environment" || f === "url")) {
            let d = { instancePath: s + "/deployment", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: v.properties.deployment, data: o };
            e = i(e, d), r++;
          }
        if (o.environment !== void 0) {
          let f = o.environment;
          if (typeof f == "string") {
            if (F(f) > 255) {
              let d = { instancePath: s + "/deployment/environment", keyword: "maxLength", params: { limit: 255 }, parentSchema: v.properties.deployment.properties.environment, data: f };
              e = i(e, d), r++;
            }
            if (F(f) < 1) {
              let d = { instancePath: s + "/deployment/environment", keyword: "minLength", params: { limit: 1 }, parentSchema: v.properties.deployment.properties.environment, data: f };
              e = i(e, d), r++;
            }
            if (!Lr.test(f)) {
              let d = { instancePath: s + "/deployment/environment", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, parentSchema: v.properties.deployment.properties.environment, data: f };
              e = i(e, d), r++;
            }
          } else {
            let d = { instancePath: s + "/deployment/environment", keyword: "type", params: { type: "string" }, parentSchema: v.properties.deployment.properties.environment, data: f };
            e = i(e, d), r++;
          }
        }
        if (o.url !== void 0) {
          let f = o.url;
          if (typeof f == "string") {
            if (F(f) > 2e3) {
              let d = { instancePath: s + "/deployment/url", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: v.properties.deployment.properties.url, data: f };
              e = i(e, d), r++;
            }
            if (!Hr.test(f)) {
              let d = { instancePath: s + "/deployment/url", keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: v.properties.deployment.properties.url, data: f };
              e = i(e, d), r++;
            }
          } else {
            let d = { instancePath: s + "/deployment/url", keyword: "type", params: { type: "string" }, parentSchema: v.properties.deployment.properties.url, data: f };
            e = i(e, d), r++;
          }
        }
      } else {
        let f = { instancePath: s + "/deployment", keyword: "type", params: { type: "object" }, parentSchema: v.properties.deployment, data: o };
        e = i(e, f), r++;
      }
    }
    if (t.timing !== void 0) {
      let o = t.timing;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let f in o)
          if (!(f === "look" || f === "effect" || f === "fresh" || f === "lease" || f === "margin" || f === "patrol")) {
            let d = { instancePath: s + "/timing", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: v.properties.timing, data: o };
            e = i(e, d), r++;
          }
        o.look !== void 0 && (Z(o.look, { instancePath: s + "/timing/look", parentData: o, parentDataProperty: "look", rootData: c }) || (e = k(e, Z.errors), r = e.length)), o.effect !== void 0 && (Z(o.effect, { instancePath: s + "/timing/effect", parentData: o, parentDataProperty: "effect", rootData: c }) || (e = k(e, Z.errors), r = e.length)), o.fresh !== void 0 && (Z(o.fresh, { instancePath: s + "/timing/fresh", parentData: o, parentDataProperty: "fresh", rootData: c }) || (e = k(e, Z.errors), r = e.length)), o.lease !== void 0 && (Z(o.lease, { instancePath: s + "/timing/lease", parentData: o, parentDataProperty: "lease", rootData: c }) || (e = k(e, Z.errors), r = e.length)), o.margin !== void 0 && (Z(o.margin, { instancePath: s + "/timing/margin", parentData: o, parentDataProperty: "margin", rootData: c }) || (e = k(e, Z.errors), r = e.length)), o.patrol !== void 0 && (Z(o.patrol, { instancePath: s + "/timing/patrol", parentData: o, parentDataProperty: "patrol", rootData: c }) || (e = k(e, Z.errors), r = e.length));
      } else {
        let f = { instancePath: s + "/timing", keyword: "type", params: { type: "object" }, parentSchema: v.properties.timing, data: o };
        e = i(e, f), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: v, data: t }), r++;
  return dr.errors = e, r === 0;
}
function i(t, s) {
  return t === null ? [s] : (t.push(s), t);
}
function k(t, s) {
  if (t === null) return s;
  for (let O of s) t.push(O);
  return t;
}
export {
  ht as default,
  ut as validate
};
