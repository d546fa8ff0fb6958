// Made by scripts/schema.ts.
var Ne = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (_) {
    throw s = 0, _;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var dr = Ne((Me) => {
  "use strict";
  Object.defineProperty(Me, "__esModule", { value: !0 });
  function fr(t) {
    let s = t.length, _ = 0, x = 0, d;
    for (; x < s; )
      _++, d = t.charCodeAt(x++), d >= 55296 && d <= 56319 && x < s && (d = t.charCodeAt(x), (d & 64512) === 56320 && x++);
    return _;
  }
  Me.default = fr;
  fr.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// node_modules/fast-deep-equal/index.js
var lr = Ne((ft, cr) => {
  "use strict";
  cr.exports = function t(s, _) {
    if (s === _) return !0;
    if (s && _ && typeof s == "object" && typeof _ == "object") {
      if (s.constructor !== _.constructor) return !1;
      var x, d, e;
      if (Array.isArray(s)) {
        if (x = s.length, x != _.length) return !1;
        for (d = x; d-- !== 0; )
          if (!t(s[d], _[d])) return !1;
        return !0;
      }
      if (s.constructor === RegExp) return s.source === _.source && s.flags === _.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === _.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === _.toString();
      if (e = Object.keys(s), x = e.length, x !== Object.keys(_).length) return !1;
      for (d = x; d-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(_, e[d])) return !1;
      for (d = x; d-- !== 0; ) {
        var r = e[d];
        if (!t(s[r], _[r])) return !1;
      }
      return !0;
    }
    return s !== s && _ !== _;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var mr = Ne((Ve) => {
  "use strict";
  Object.defineProperty(Ve, "__esModule", { value: !0 });
  var yr = lr();
  yr.code = 'require("ajv/dist/runtime/equal").default';
  Ve.default = yr;
});

// <stdin>
var ct = pr, lt = pr, w = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["apiVersion", "release", "services", "process"], additionalProperties: !1, properties: { apiVersion: { const: "gray-release/v1" }, release: { $ref: "#/$defs/shared-0" }, registry: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/$defs/shared-1" } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, journal: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/$defs/shared-1" } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, services: { type: "object", minProperties: 1, maxProperties: 5e3, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { $ref: "#/$defs/service" } }, process: { type: "object", required: ["test"], additionalProperties: !1, properties: { release: { type: "object", additionalProperties: !1, properties: { slice: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }] }, deadline: { $ref: "#/$defs/shared-3" } } }, test: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/stage" } }, risk: { type: "object", additionalProperties: !1, properties: { falseRevert: { $ref: "#/$defs/shared-4" }, missed: { $ref: "#/$defs/shared-4" }, ruleOut: { type: "string", pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" } } }, inconclusive: { enum: ["hold", "revert"] }, promote: { type: "object", additionalProperties: !1, properties: { approval: { enum: ["none", "comment", "environment"] }, approvers: { type: "object", additionalProperties: !1, properties: { people: { type: "integer", minimum: 1, maximum: 10 }, lasts: { $ref: "#/$defs/shared-3" }, author: { $ref: "#/$defs/shared-5" }, environment: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", maxLength: 255 } } }, watch: { $ref: "#/$defs/shared-3" } } }, revert: { type: "object", additionalProperties: !1, properties: { on: { type: "array", maxItems: 3, uniqueItems: !0, items: { type: "string", enum: ["failed", "cancelled", "deadline"] } }, deadline: { $ref: "#/$defs/shared-3" } } }, hold: { type: "object", additionalProperties: !1, properties: { wait: { $ref: "#/$defs/shared-3" }, expires: { $ref: "#/$defs/shared-3" } } } } }, onBusy: { enum: ["queue", "refuse", "supersede"] }, freeze: { type: "array", maxItems: 100, items: { type: "object", required: ["days", "from", "to", "zone"], additionalProperties: !1, properties: { days: { type: "array", minItems: 1, maxItems: 7, items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, from: { $ref: "#/$defs/shared-6" }, to: { $ref: "#/$defs/shared-6" }, zone: { type: "string", minLength: 1, maxLength: 64 } } } }, environments: { type: "object", maxProperties: 20, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { type: "object" } }, notify: { type: "array", maxItems: 20, items: { type: "object", required: ["webhook", "on"], additionalProperties: !1, properties: { webhook: { type: "object", required: ["env"], additionalProperties: !1, properties: { env: { $ref: "#/$defs/shared-7" } } }, format: { enum: ["slack", "json"] }, on: { type: "array", minItems: 1, maxItems: 6, uniqueItems: !0, items: { type: "string", enum: ["started", "held", "reverting", "reverted", "promoted", "incomplete"] } } } } }, deployment: { type: "object", additionalProperties: !1, properties: { environment: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, url: { type: "string", maxLength: 2e3, pattern: "^https?://" } } }, timing: { type: "object", additionalProperties: !1, properties: { look: { $ref: "#/$defs/shared-3" }, effect: { $ref: "#/$defs/shared-3" }, fresh: { $ref: "#/$defs/shared-3" }, lease: { $ref: "#/$defs/shared-3" }, margin: { $ref: "#/$defs/shared-3" }, patrol: { $ref: "#/$defs/shared-3" } } } }, $defs: { service: { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-8" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy", "nginx", "traefik", "caddy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "nginx" } } }, then: { $ref: "#/$defs/router-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik" } } }, then: { $ref: "#/$defs/router-traefik" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "caddy" } } }, then: { $ref: "#/$defs/router-caddy" } }] } } }, stage: { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-9" }, query: { $ref: "#/$defs/shared-9" }, equals: { $ref: "#/$defs/shared-10" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-10" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-4" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { $ref: "#/$defs/shared-11" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-3" }, atMost: { $ref: "#/$defs/shared-3" }, warmUp: { $ref: "#/$defs/shared-3" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, metric: { type: "object", required: ["source"], properties: { source: { enum: ["router", "prometheus", "http", "command"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "prometheus" } } }, then: { $ref: "#/$defs/metric-prometheus" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "http" } } }, then: { $ref: "#/$defs/metric-http" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "command" } } }, then: { $ref: "#/$defs/metric-command" } }] }, "target-process": { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-12" }, env: { $ref: "#/$defs/shared-13" }, instances: { $ref: "#/$defs/shared-14" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-15" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-3" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-3" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-3" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { $ref: "#/$defs/shared-12" }, cwd: { $ref: "#/$defs/shared-12" } } }, "target-command": { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-12" }, scale: { $ref: "#/$defs/shared-12" }, status: { $ref: "#/$defs/shared-12" }, promote: { $ref: "#/$defs/shared-12" }, remove: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { $ref: "#/$defs/shared-3" }, cwd: { $ref: "#/$defs/shared-12" } } }, "router-gateway": { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { $ref: "#/$defs/shared-16" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-haproxy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-17" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-17" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-nginx": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "nginx" }, listen: { $ref: "#/$defs/shared-16" }, control: { $ref: "#/$defs/shared-16" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, reload: { $ref: "#/$defs/shared-12" }, lua: { $ref: "#/$defs/shared-5" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-traefik": { type: "object", additionalProperties: !1, required: ["kind", "entryPoint"], properties: { kind: { const: "traefik" }, entryPoint: { $ref: "#/$defs/shared-11" }, rule: { type: "string", minLength: 1, maxLength: 2e3 }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, api: { $ref: "#/$defs/shared-16" }, health: { type: "string", pattern: "^/[!-~]*$" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-caddy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "caddy" }, listen: { $ref: "#/$defs/shared-16" }, admin: { $ref: "#/$defs/shared-16" }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, timeout: { $ref: "#/$defs/shared-3" } } }, "check-http": { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-18" }, service: { $ref: "#/$defs/shared-8" }, url: { $ref: "#/$defs/shared-15" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { $ref: "#/$defs/shared-19" }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-12" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-8" } } } }, times: { $ref: "#/$defs/shared-14" }, every: { $ref: "#/$defs/shared-3" }, timeout: { $ref: "#/$defs/shared-3" } } }, "check-command": { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-18" }, service: { $ref: "#/$defs/shared-8" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } }, "check-threshold": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }, { if: { properties: { metric: { properties: { of: { const: "gauge" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number" }, atLeast: { type: "number" } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-18" }, service: { $ref: "#/$defs/shared-8" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, "check-compare": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency", "gauge"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-18" }, service: { $ref: "#/$defs/shared-8" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, "metric-router": { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } }, "metric-prometheus": { type: "object", additionalProperties: !1, required: ["source", "of", "address"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["query"] } }], properties: { source: { const: "prometheus" }, of: { $ref: "#/$defs/shared-20" }, address: { anyOf: [{ type: "string", pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, requests: { $ref: "#/$defs/shared-21" }, errors: { $ref: "#/$defs/shared-21" }, buckets: { $ref: "#/$defs/shared-21" }, unit: { $ref: "#/$defs/shared-22" }, query: { $ref: "#/$defs/shared-21" }, mean: { $ref: "#/$defs/shared-5" }, groups: { $ref: "#/$defs/shared-7" }, replica: { $ref: "#/$defs/shared-7" }, step: { $ref: "#/$defs/shared-3" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-7" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-7" } } } } }, headers: { $ref: "#/$defs/shared-19" }, timeout: { $ref: "#/$defs/shared-3" } } }, "metric-http": { type: "object", additionalProperties: !1, required: ["source", "of", "url"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets", "bounds"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["value"] } }], properties: { source: { const: "http" }, of: { $ref: "#/$defs/shared-20" }, url: { $ref: "#/$defs/shared-15" }, requests: { $ref: "#/$defs/shared-25" }, errors: { $ref: "#/$defs/shared-25" }, buckets: { $ref: "#/$defs/shared-25" }, bounds: { anyOf: [{ type: "string", pattern: "^\\$", maxLength: 1e3 }, { type: "array", minItems: 1, maxItems: 1e3, items: { type: "number", exclusiveMinimum: 0 } }] }, cumulative: { $ref: "#/$defs/shared-5" }, unit: { $ref: "#/$defs/shared-22" }, value: { $ref: "#/$defs/shared-25" }, epoch: { $ref: "#/$defs/shared-25" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-7" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-7" } } } } }, headers: { $ref: "#/$defs/shared-19" }, timeout: { $ref: "#/$defs/shared-3" } } }, "metric-command": { type: "object", additionalProperties: !1, required: ["source", "of", "run"], properties: { source: { const: "command" }, of: { $ref: "#/$defs/shared-20" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } }, "record-git": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, "record-github": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } }, "record-file": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-12" } } }, "shared-0": { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, "shared-1": { enum: ["git", "github", "file"] }, "shared-2": { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, "shared-3": { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, "shared-4": { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, "shared-5": { type: "boolean" }, "shared-6": { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "shared-7": { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, "shared-8": { type: "string" }, "shared-9": { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, "shared-10": { type: "string", minLength: 1, maxLength: 256 }, "shared-11": { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, "shared-12": { type: "string", minLength: 1 }, "shared-13": { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-14": { type: "integer", minimum: 1, maximum: 1e3 }, "shared-15": { type: "string", pattern: "^https?://" }, "shared-16": { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, "shared-17": { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, "shared-18": { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "shared-19": { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-20": { enum: ["errors", "latency", "requests", "gauge"] }, "shared-21": { type: "string", minLength: 1, maxLength: 1e4 }, "shared-22": { enum: ["seconds", "milliseconds"] }, "shared-23": { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, "shared-24": { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } } } }, "shared-25": { type: "string", pattern: "^\\$", maxLength: 1e3 } } }, ke = Object.prototype.hasOwnProperty, G = dr().default, ur = { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, Ge = new RegExp("^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", "u");
function De(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Ge.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: ur, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: ur, data: t }), r++), De.errors = e, r === 0;
}
var pe = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, Ir = new RegExp("^[^-]", "u");
function ve(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: pe, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "remote" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: pe, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "git") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "git" }, parentSchema: pe.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.remote !== void 0) {
      let n = t.remote;
      if (typeof n == "string") {
        if (G(n) < 1) {
          let p = { instancePath: s + "/remote", keyword: "minLength", params: { limit: 1 }, parentSchema: pe.properties.remote, data: n };
          e = i(e, p), r++;
        }
        if (!Ir.test(n)) {
          let p = { instancePath: s + "/remote", keyword: "pattern", params: { pattern: "^[^-]" }, parentSchema: pe.properties.remote, data: n };
          e = i(e, p), r++;
        }
      } else {
        let p = { instancePath: s + "/remote", keyword: "type", params: { type: "string" }, parentSchema: pe.properties.remote, data: n };
        e = i(e, p), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: pe, data: t }), r++;
  return ve.errors = e, r === 0;
}
var Ee = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } };
function be(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Ee, data: t }), r++);
    for (let n in t)
      n !== "kind" && (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: Ee, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "github") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "github" }, parentSchema: Ee.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Ee, data: t }), r++;
  return be.errors = e, r === 0;
}
var Le = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-12" } } }, hr = { type: "string", minLength: 1 };
function R(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? G(t) < 1 && (e = i(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: hr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: hr, data: t }), r++), R.errors = e, r === 0;
}
function Se(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Le, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "path" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: Le, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "file") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "file" }, parentSchema: Le.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    t.path !== void 0 && (R(t.path, { instancePath: s + "/path", parentData: t, parentDataProperty: "path", rootData: d }) || (e = h(e, R.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Le, data: t }), r++;
  return Se.errors = e, r === 0;
}
var kr = { enum: ["git", "github", "file"] };
function Ae(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (!(t === "git" || t === "github" || t === "file")) {
    let n = { instancePath: s, keyword: "enum", params: { allowedValues: kr.enum }, parentSchema: kr, data: t };
    e = i(e, n), r++;
  }
  return Ae.errors = e, r === 0;
}
var T = { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-8" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy", "nginx", "traefik", "caddy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "nginx" } } }, then: { $ref: "#/$defs/router-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik" } } }, then: { $ref: "#/$defs/router-traefik" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "caddy" } } }, then: { $ref: "#/$defs/router-caddy" } }] } } }, Nr = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$", "u"), Mr = { type: "string" };
function F(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t != "string" && (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Mr, data: t }), r++), F.errors = e, r === 0;
}
var U = { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-12" }, env: { $ref: "#/$defs/shared-13" }, instances: { $ref: "#/$defs/shared-14" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-15" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-3" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-3" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-3" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { $ref: "#/$defs/shared-12" }, cwd: { $ref: "#/$defs/shared-12" } } }, ee = { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, ye = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function ie(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let v in t) {
      let D = r;
      if (typeof v == "string" && !ye.test(v)) {
        let Z = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: ee.propertyNames, data: v, propertyName: v };
        e = i(e, Z), r++;
      }
      var n = D === r;
      n || (e = i(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: v }, parentSchema: ee, data: t }), r++);
    }
    for (let v in t) {
      let D = t[v], Z = r, I = !1, q = r;
      if (typeof D != "string") {
        let c = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: ee.additionalProperties.anyOf[0], data: D };
        e = i(e, c), r++;
      }
      var p = q === r;
      if (I = I || p, !I) {
        let c = r;
        if (D && typeof D == "object" && !Array.isArray(D)) {
          if (D.env === void 0) {
            let o = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: ee.additionalProperties.anyOf[1], data: D };
            e = i(e, o), r++;
          }
          for (let o in D)
            if (o !== "env") {
              let a = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: ee.additionalProperties.anyOf[1], data: D };
              e = i(e, a), r++;
            }
          if (D.env !== void 0) {
            let o = D.env;
            if (typeof o == "string") {
              if (!ye.test(o)) {
                let a = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: ee.additionalProperties.anyOf[1].properties.env, data: o };
                e = i(e, a), r++;
              }
            } else {
              let a = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: ee.additionalProperties.anyOf[1].properties.env, data: o };
              e = i(e, a), r++;
            }
          }
        } else {
          let o = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: ee.additionalProperties.anyOf[1], data: D };
          e = i(e, o), r++;
        }
        var p = c === r;
        I = I || p;
      }
      if (I)
        r = Z, e !== null && (Z ? e.length = Z : e = null);
      else {
        let c = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: ee.additionalProperties, data: D };
        e = i(e, c), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ee, data: t }), r++;
  return ie.errors = e, r === 0;
}
var Re = { type: "integer", minimum: 1, maximum: 1e3 };
function Oe(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = i(e, { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: Re, data: t }), r++), typeof t == "number" && ((t > 1e3 || isNaN(t)) && (e = i(e, { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: Re, data: t }), r++), (t < 1 || isNaN(t)) && (e = i(e, { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: Re, data: t }), r++)), Oe.errors = e, r === 0;
}
var gr = { type: "string", pattern: "^https?://" }, Zr = new RegExp("^https?://", "u");
function me(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Zr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: gr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: gr, data: t }), r++), me.errors = e, r === 0;
}
var wr = { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, Vr = new RegExp("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", "u");
function z(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Vr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, parentSchema: wr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: wr, data: t }), r++), z.errors = e, r === 0;
}
var Rr = new RegExp("^\\d{1,5}-\\d{1,5}$", "u");
function He(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: U, data: t }), r++), t.command === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "command" }, parentSchema: U, data: t }), r++);
    for (let p in t)
      ke.call(U.properties, p) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: U, data: t }), r++);
    if (t.kind !== void 0) {
      let p = t.kind;
      if (p !== "process") {
        let v = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "process" }, parentSchema: U.properties.kind, data: p };
        e = i(e, v), r++;
      }
    }
    if (t.command !== void 0 && (R(t.command, { instancePath: s + "/command", parentData: t, parentDataProperty: "command", rootData: d }) || (e = h(e, R.errors), r = e.length)), t.env !== void 0 && (ie(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: d }) || (e = h(e, ie.errors), r = e.length)), t.instances !== void 0 && (Oe(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: d }) || (e = h(e, Oe.errors), r = e.length)), t.ready !== void 0) {
      let p = t.ready, v = r, D = !1, Z = null, I = r;
      if (p && typeof p == "object" && !Array.isArray(p) && p.http === void 0) {
        let c = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "http" }, parentSchema: U.properties.ready.oneOf[0], data: p };
        e = i(e, c), r++;
      }
      var n = I === r;
      n && (D = !0, Z = 0);
      let q = r;
      if (p && typeof p == "object" && !Array.isArray(p) && p.tcp === void 0) {
        let c = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "tcp" }, parentSchema: U.properties.ready.oneOf[1], data: p };
        e = i(e, c), r++;
      }
      var n = q === r;
      if (n && D ? (D = !1, Z = [Z, 1]) : n && (D = !0, Z = 1), D)
        r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let c = { instancePath: s + "/ready", keyword: "oneOf", params: { passingSchemas: Z }, parentSchema: U.properties.ready, data: p };
        e = i(e, c), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let c in p)
          if (!(c === "http" || c === "tcp" || c === "within")) {
            let j = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: U.properties.ready, data: p };
            e = i(e, j), r++;
          }
        if (p.http !== void 0 && (me(p.http, { instancePath: s + "/ready/http", parentData: p, parentDataProperty: "http", rootData: d }) || (e = h(e, me.errors), r = e.length)), p.tcp !== void 0) {
          let c = p.tcp;
          if (c !== !0) {
            let j = { instancePath: s + "/ready/tcp", keyword: "const", params: { allowedValue: !0 }, parentSchema: U.properties.ready.properties.tcp, data: c };
            e = i(e, j), r++;
          }
        }
        p.within !== void 0 && (z(p.within, { instancePath: s + "/ready/within", parentData: p, parentDataProperty: "within", rootData: d }) || (e = h(e, z.errors), r = e.length));
      } else {
        let c = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: U.properties.ready, data: p };
        e = i(e, c), r++;
      }
    }
    if (t.drain !== void 0 && (z(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: d }) || (e = h(e, z.errors), r = e.length)), t.stop !== void 0) {
      let p = t.stop;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let v in p)
          if (!(v === "signal" || v === "within")) {
            let D = { instancePath: s + "/stop", keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: U.properties.stop, data: p };
            e = i(e, D), r++;
          }
        if (p.signal !== void 0) {
          let v = p.signal;
          if (!(v === "SIGTERM" || v === "SIGINT" || v === "SIGQUIT" || v === "SIGHUP" || v === "SIGUSR1" || v === "SIGUSR2")) {
            let D = { instancePath: s + "/stop/signal", keyword: "enum", params: { allowedValues: U.properties.stop.properties.signal.enum }, parentSchema: U.properties.stop.properties.signal, data: v };
            e = i(e, D), r++;
          }
        }
        p.within !== void 0 && (z(p.within, { instancePath: s + "/stop/within", parentData: p, parentDataProperty: "within", rootData: d }) || (e = h(e, z.errors), r = e.length));
      } else {
        let v = { instancePath: s + "/stop", keyword: "type", params: { type: "object" }, parentSchema: U.properties.stop, data: p };
        e = i(e, v), r++;
      }
    }
    if (t.ports !== void 0) {
      let p = t.ports;
      if (typeof p == "string") {
        if (!Rr.test(p)) {
          let v = { instancePath: s + "/ports", keyword: "pattern", params: { pattern: "^\\d{1,5}-\\d{1,5}$" }, parentSchema: U.properties.ports, data: p };
          e = i(e, v), r++;
        }
      } else {
        let v = { instancePath: s + "/ports", keyword: "type", params: { type: "string" }, parentSchema: U.properties.ports, data: p };
        e = i(e, v), r++;
      }
    }
    t.host !== void 0 && (R(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: d }) || (e = h(e, R.errors), r = e.length)), t.cwd !== void 0 && (R(t.cwd, { instancePath: s + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: d }) || (e = h(e, R.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: U, data: t }), r++;
  return He.errors = e, r === 0;
}
var X = { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-12" }, scale: { $ref: "#/$defs/shared-12" }, status: { $ref: "#/$defs/shared-12" }, promote: { $ref: "#/$defs/shared-12" }, remove: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { $ref: "#/$defs/shared-3" }, cwd: { $ref: "#/$defs/shared-12" } } };
function Be(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: X, data: t }), r++), t.deploy === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "deploy" }, parentSchema: X, data: t }), r++), t.status === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "status" }, parentSchema: X, data: t }), r++), t.remove === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "remove" }, parentSchema: X, data: t }), r++);
    for (let n in t)
      ke.call(X.properties, n) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: X, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "command") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: X.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.deploy !== void 0 && (R(t.deploy, { instancePath: s + "/deploy", parentData: t, parentDataProperty: "deploy", rootData: d }) || (e = h(e, R.errors), r = e.length)), t.scale !== void 0 && (R(t.scale, { instancePath: s + "/scale", parentData: t, parentDataProperty: "scale", rootData: d }) || (e = h(e, R.errors), r = e.length)), t.status !== void 0 && (R(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: d }) || (e = h(e, R.errors), r = e.length)), t.promote !== void 0 && (R(t.promote, { instancePath: s + "/promote", parentData: t, parentDataProperty: "promote", rootData: d }) || (e = h(e, R.errors), r = e.length)), t.remove !== void 0 && (R(t.remove, { instancePath: s + "/remove", parentData: t, parentDataProperty: "remove", rootData: d }) || (e = h(e, R.errors), r = e.length)), t.within !== void 0 && (z(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: d }) || (e = h(e, z.errors), r = e.length)), t.env !== void 0 && (ie(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: d }) || (e = h(e, ie.errors), r = e.length)), t.instances !== void 0) {
      let n = t.instances;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: s + "/instances", keyword: "type", params: { type: "integer" }, parentSchema: X.properties.instances, data: n };
        e = i(e, p), r++;
      }
      if (typeof n == "number") {
        if (n > 1e4 || isNaN(n)) {
          let p = { instancePath: s + "/instances", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, parentSchema: X.properties.instances, data: n };
          e = i(e, p), r++;
        }
        if (n < 1 || isNaN(n)) {
          let p = { instancePath: s + "/instances", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: X.properties.instances, data: n };
          e = i(e, p), r++;
        }
      }
    }
    t.drain !== void 0 && (z(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: d }) || (e = h(e, z.errors), r = e.length)), t.cwd !== void 0 && (R(t.cwd, { instancePath: s + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: d }) || (e = h(e, R.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: X, data: t }), r++;
  return Be.errors = e, r === 0;
}
var $e = { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { $ref: "#/$defs/shared-16" }, timeout: { $ref: "#/$defs/shared-3" } } }, $r = { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, Kr = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", "u");
function Q(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Kr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, parentSchema: $r, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: $r, data: t }), r++), Q.errors = e, r === 0;
}
function Ce(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: $e, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: $e, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "listen" || n === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: $e, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "gateway") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "gateway" }, parentSchema: $e.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    t.listen !== void 0 && (Q(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: d }) || (e = h(e, Q.errors), r = e.length)), t.timeout !== void 0 && (z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = h(e, z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: $e, data: t }), r++;
  return Ce.errors = e, r === 0;
}
var re = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-17" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-17" }, timeout: { $ref: "#/$defs/shared-3" } } }, Tr = new RegExp("^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$", "u"), Ur = new RegExp("^/[A-Za-z0-9._/-]+\\.cfg$", "u"), vr = { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, Gr = new RegExp("^/[A-Za-z0-9._/-]+$", "u");
function Pe(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Gr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+$" }, parentSchema: vr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: vr, data: t }), r++), Pe.errors = e, r === 0;
}
function Fe(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: re, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: re, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "listen" || n === "socket" || n === "config" || n === "master" || n === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: re, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "haproxy") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "haproxy" }, parentSchema: re.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.listen !== void 0) {
      let n = t.listen;
      if (typeof n == "string") {
        if (G(n) > 500) {
          let p = { instancePath: s + "/listen", keyword: "maxLength", params: { limit: 500 }, parentSchema: re.properties.listen, data: n };
          e = i(e, p), r++;
        }
        if (!Tr.test(n)) {
          let p = { instancePath: s + "/listen", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, parentSchema: re.properties.listen, data: n };
          e = i(e, p), r++;
        }
      } else {
        let p = { instancePath: s + "/listen", keyword: "type", params: { type: "string" }, parentSchema: re.properties.listen, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.socket !== void 0 && (Pe(t.socket, { instancePath: s + "/socket", parentData: t, parentDataProperty: "socket", rootData: d }) || (e = h(e, Pe.errors), r = e.length)), t.config !== void 0) {
      let n = t.config;
      if (typeof n == "string") {
        if (!Ur.test(n)) {
          let p = { instancePath: s + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, parentSchema: re.properties.config, data: n };
          e = i(e, p), r++;
        }
      } else {
        let p = { instancePath: s + "/config", keyword: "type", params: { type: "string" }, parentSchema: re.properties.config, data: n };
        e = i(e, p), r++;
      }
    }
    t.master !== void 0 && (Pe(t.master, { instancePath: s + "/master", parentData: t, parentDataProperty: "master", rootData: d }) || (e = h(e, Pe.errors), r = e.length)), t.timeout !== void 0 && (z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = h(e, z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: re, data: t }), r++;
  return Fe.errors = e, r === 0;
}
var fe = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "nginx" }, listen: { $ref: "#/$defs/shared-16" }, control: { $ref: "#/$defs/shared-16" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, reload: { $ref: "#/$defs/shared-12" }, lua: { $ref: "#/$defs/shared-5" }, timeout: { $ref: "#/$defs/shared-3" } } }, Hr = { type: "boolean" };
function ne(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t != "boolean" && (e = i(e, { instancePath: s, keyword: "type", params: { type: "boolean" }, parentSchema: Hr, data: t }), r++), ne.errors = e, r === 0;
}
var Br = new RegExp("^/[A-Za-z0-9._/-]+\\.conf$", "u");
function Qe(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: fe, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: fe, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "listen" || n === "control" || n === "config" || n === "reload" || n === "lua" || n === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: fe, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "nginx") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "nginx" }, parentSchema: fe.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.listen !== void 0 && (Q(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: d }) || (e = h(e, Q.errors), r = e.length)), t.control !== void 0 && (Q(t.control, { instancePath: s + "/control", parentData: t, parentDataProperty: "control", rootData: d }) || (e = h(e, Q.errors), r = e.length)), t.config !== void 0) {
      let n = t.config;
      if (typeof n == "string") {
        if (!Br.test(n)) {
          let p = { instancePath: s + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, parentSchema: fe.properties.config, data: n };
          e = i(e, p), r++;
        }
      } else {
        let p = { instancePath: s + "/config", keyword: "type", params: { type: "string" }, parentSchema: fe.properties.config, data: n };
        e = i(e, p), r++;
      }
    }
    t.reload !== void 0 && (R(t.reload, { instancePath: s + "/reload", parentData: t, parentDataProperty: "reload", rootData: d }) || (e = h(e, R.errors), r = e.length)), t.lua !== void 0 && (ne(t.lua, { instancePath: s + "/lua", parentData: t, parentDataProperty: "lua", rootData: d }) || (e = h(e, ne.errors), r = e.length)), t.timeout !== void 0 && (z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = h(e, z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: fe, data: t }), r++;
  return Qe.errors = e, r === 0;
}
var J = { type: "object", additionalProperties: !1, required: ["kind", "entryPoint"], properties: { kind: { const: "traefik" }, entryPoint: { $ref: "#/$defs/shared-11" }, rule: { type: "string", minLength: 1, maxLength: 2e3 }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, api: { $ref: "#/$defs/shared-16" }, health: { type: "string", pattern: "^/[!-~]*$" }, timeout: { $ref: "#/$defs/shared-3" } } }, br = { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, Cr = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function ze(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Cr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, parentSchema: br, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: br, data: t }), r++), ze.errors = e, r === 0;
}
var Fr = new RegExp("^/[A-Za-z0-9._/-]+\\.yml$", "u"), Qr = new RegExp("^/[!-~]*$", "u");
function Je(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: J, data: t }), r++), t.entryPoint === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "entryPoint" }, parentSchema: J, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "entryPoint" || n === "rule" || n === "file" || n === "api" || n === "health" || n === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: J, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "traefik") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "traefik" }, parentSchema: J.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.entryPoint !== void 0 && (ze(t.entryPoint, { instancePath: s + "/entryPoint", parentData: t, parentDataProperty: "entryPoint", rootData: d }) || (e = h(e, ze.errors), r = e.length)), t.rule !== void 0) {
      let n = t.rule;
      if (typeof n == "string") {
        if (G(n) > 2e3) {
          let p = { instancePath: s + "/rule", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: J.properties.rule, data: n };
          e = i(e, p), r++;
        }
        if (G(n) < 1) {
          let p = { instancePath: s + "/rule", keyword: "minLength", params: { limit: 1 }, parentSchema: J.properties.rule, data: n };
          e = i(e, p), r++;
        }
      } else {
        let p = { instancePath: s + "/rule", keyword: "type", params: { type: "string" }, parentSchema: J.properties.rule, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.file !== void 0) {
      let n = t.file;
      if (typeof n == "string") {
        if (!Fr.test(n)) {
          let p = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, parentSchema: J.properties.file, data: n };
          e = i(e, p), r++;
        }
      } else {
        let p = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: J.properties.file, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.api !== void 0 && (Q(t.api, { instancePath: s + "/api", parentData: t, parentDataProperty: "api", rootData: d }) || (e = h(e, Q.errors), r = e.length)), t.health !== void 0) {
      let n = t.health;
      if (typeof n == "string") {
        if (!Qr.test(n)) {
          let p = { instancePath: s + "/health", keyword: "pattern", params: { pattern: "^/[!-~]*$" }, parentSchema: J.properties.health, data: n };
          e = i(e, p), r++;
        }
      } else {
        let p = { instancePath: s + "/health", keyword: "type", params: { type: "string" }, parentSchema: J.properties.health, data: n };
        e = i(e, p), r++;
      }
    }
    t.timeout !== void 0 && (z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = h(e, z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: J, data: t }), r++;
  return Je.errors = e, r === 0;
}
var de = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "caddy" }, listen: { $ref: "#/$defs/shared-16" }, admin: { $ref: "#/$defs/shared-16" }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, timeout: { $ref: "#/$defs/shared-3" } } }, Jr = new RegExp("^/[A-Za-z0-9._/-]+\\.route$", "u");
function We(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: de, data: t }), r++), t.listen === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: de, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "listen" || n === "admin" || n === "file" || n === "timeout" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: de, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "caddy") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "caddy" }, parentSchema: de.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.listen !== void 0 && (Q(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: d }) || (e = h(e, Q.errors), r = e.length)), t.admin !== void 0 && (Q(t.admin, { instancePath: s + "/admin", parentData: t, parentDataProperty: "admin", rootData: d }) || (e = h(e, Q.errors), r = e.length)), t.file !== void 0) {
      let n = t.file;
      if (typeof n == "string") {
        if (!Jr.test(n)) {
          let p = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, parentSchema: de.properties.file, data: n };
          e = i(e, p), r++;
        }
      } else {
        let p = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: de.properties.file, data: n };
        e = i(e, p), r++;
      }
    }
    t.timeout !== void 0 && (z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = h(e, z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: de, data: t }), r++;
  return We.errors = e, r === 0;
}
var Wr = mr().default;
function Xe(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.target === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "target" }, parentSchema: T, data: t }), r++), t.router === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "router" }, parentSchema: T, data: t }), r++);
    for (let c in t)
      c === "initial" || c === "dependsOn" || c === "target" || c === "router" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: T, data: t }), r++);
    if (t.initial !== void 0) {
      let c = t.initial;
      if (typeof c == "string") {
        if (!Nr.test(c)) {
          let j = { instancePath: s + "/initial", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, parentSchema: T.properties.initial, data: c };
          e = i(e, j), r++;
        }
      } else {
        let j = { instancePath: s + "/initial", keyword: "type", params: { type: "string" }, parentSchema: T.properties.initial, data: c };
        e = i(e, j), r++;
      }
    }
    if (t.dependsOn !== void 0) {
      let c = t.dependsOn;
      if (Array.isArray(c)) {
        if (c.length > 100) {
          let f = { instancePath: s + "/dependsOn", keyword: "maxItems", params: { limit: 100 }, parentSchema: T.properties.dependsOn, data: c };
          e = i(e, f), r++;
        }
        let j = c.length;
        for (let f = 0; f < j; f++)
          F(c[f], { instancePath: s + "/dependsOn/" + f, parentData: c, parentDataProperty: f, rootData: d }) || (e = h(e, F.errors), r = e.length);
        let o = c.length, a;
        if (o > 1) {
          e: for (; o--; )
            for (a = o; a--; )
              if (Wr(c[o], c[a])) {
                let f = { instancePath: s + "/dependsOn", keyword: "uniqueItems", params: { i: o, j: a }, parentSchema: T.properties.dependsOn, data: c };
                e = i(e, f), r++;
                break e;
              }
        }
      } else {
        let j = { instancePath: s + "/dependsOn", keyword: "type", params: { type: "array" }, parentSchema: T.properties.dependsOn, data: c };
        e = i(e, j), r++;
      }
    }
    if (t.target !== void 0) {
      let c = t.target, j = r, o = !0, a = r;
      if (r === a)
        if (c && typeof c == "object" && !Array.isArray(c)) {
          let A;
          c.kind === void 0 && (A = "kind") ? (e = i(e, {}), r++) : c.kind !== void 0 && c.kind !== "process" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var n = a === r;
      if (r = j, e !== null && (j ? e.length = j : e = null), n) {
        let A = r;
        He(c, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: d }) || (e = h(e, He.errors), r = e.length);
        var n = A === r;
        o = n;
      }
      if (!o) {
        let A = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.target.allOf[0], data: c };
        e = i(e, A), r++;
      }
      let f = r, u = !0, k = r;
      if (r === k)
        if (c && typeof c == "object" && !Array.isArray(c)) {
          let A;
          c.kind === void 0 && (A = "kind") ? (e = i(e, {}), r++) : c.kind !== void 0 && c.kind !== "command" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var p = k === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), p) {
        let A = r;
        Be(c, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: d }) || (e = h(e, Be.errors), r = e.length);
        var p = A === r;
        u = p;
      }
      if (!u) {
        let A = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.target.allOf[1], data: c };
        e = i(e, A), r++;
      }
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.kind === void 0) {
          let A = { instancePath: s + "/target", keyword: "required", params: { missingProperty: "kind" }, parentSchema: T.properties.target, data: c };
          e = i(e, A), r++;
        }
        if (c.kind !== void 0) {
          let A = c.kind;
          if (!(A === "process" || A === "command")) {
            let P = { instancePath: s + "/target/kind", keyword: "enum", params: { allowedValues: T.properties.target.properties.kind.enum }, parentSchema: T.properties.target.properties.kind, data: A };
            e = i(e, P), r++;
          }
        }
      } else {
        let A = { instancePath: s + "/target", keyword: "type", params: { type: "object" }, parentSchema: T.properties.target, data: c };
        e = i(e, A), r++;
      }
    }
    if (t.router !== void 0) {
      let c = t.router, j = r, o = !0, a = r;
      if (r === a)
        if (c && typeof c == "object" && !Array.isArray(c)) {
          let $;
          c.kind === void 0 && ($ = "kind") ? (e = i(e, {}), r++) : c.kind !== void 0 && c.kind !== "gateway" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var v = a === r;
      if (r = j, e !== null && (j ? e.length = j : e = null), v) {
        let $ = r;
        Ce(c, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: d }) || (e = h(e, Ce.errors), r = e.length);
        var v = $ === r;
        o = v;
      }
      if (!o) {
        let $ = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.router.allOf[0], data: c };
        e = i(e, $), r++;
      }
      let f = r, u = !0, k = r;
      if (r === k)
        if (c && typeof c == "object" && !Array.isArray(c)) {
          let $;
          c.kind === void 0 && ($ = "kind") ? (e = i(e, {}), r++) : c.kind !== void 0 && c.kind !== "haproxy" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var D = k === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), D) {
        let $ = r;
        Fe(c, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: d }) || (e = h(e, Fe.errors), r = e.length);
        var D = $ === r;
        u = D;
      }
      if (!u) {
        let $ = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.router.allOf[1], data: c };
        e = i(e, $), r++;
      }
      let A = r, P = !0, b = r;
      if (r === b)
        if (c && typeof c == "object" && !Array.isArray(c)) {
          let $;
          c.kind === void 0 && ($ = "kind") ? (e = i(e, {}), r++) : c.kind !== void 0 && c.kind !== "nginx" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var Z = b === r;
      if (r = A, e !== null && (A ? e.length = A : e = null), Z) {
        let $ = r;
        Qe(c, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: d }) || (e = h(e, Qe.errors), r = e.length);
        var Z = $ === r;
        P = Z;
      }
      if (!P) {
        let $ = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.router.allOf[2], data: c };
        e = i(e, $), r++;
      }
      let O = r, l = !0, y = r;
      if (r === y)
        if (c && typeof c == "object" && !Array.isArray(c)) {
          let $;
          c.kind === void 0 && ($ = "kind") ? (e = i(e, {}), r++) : c.kind !== void 0 && c.kind !== "traefik" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var I = y === r;
      if (r = O, e !== null && (O ? e.length = O : e = null), I) {
        let $ = r;
        Je(c, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: d }) || (e = h(e, Je.errors), r = e.length);
        var I = $ === r;
        l = I;
      }
      if (!l) {
        let $ = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.router.allOf[3], data: c };
        e = i(e, $), r++;
      }
      let m = r, S = !0, g = r;
      if (r === g)
        if (c && typeof c == "object" && !Array.isArray(c)) {
          let $;
          c.kind === void 0 && ($ = "kind") ? (e = i(e, {}), r++) : c.kind !== void 0 && c.kind !== "caddy" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var q = g === r;
      if (r = m, e !== null && (m ? e.length = m : e = null), q) {
        let $ = r;
        We(c, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: d }) || (e = h(e, We.errors), r = e.length);
        var q = $ === r;
        S = q;
      }
      if (!S) {
        let $ = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: T.properties.router.allOf[4], data: c };
        e = i(e, $), r++;
      }
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.kind === void 0) {
          let $ = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "kind" }, parentSchema: T.properties.router, data: c };
          e = i(e, $), r++;
        }
        if (c.kind !== void 0) {
          let $ = c.kind;
          if (!($ === "gateway" || $ === "haproxy" || $ === "nginx" || $ === "traefik" || $ === "caddy")) {
            let K = { instancePath: s + "/router/kind", keyword: "enum", params: { allowedValues: T.properties.router.properties.kind.enum }, parentSchema: T.properties.router.properties.kind, data: $ };
            e = i(e, K), r++;
          }
        }
      } else {
        let $ = { instancePath: s + "/router", keyword: "type", params: { type: "object" }, parentSchema: T.properties.router, data: c };
        e = i(e, $), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: T, data: t }), r++;
  return Xe.errors = e, r === 0;
}
var M = { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-9" }, query: { $ref: "#/$defs/shared-9" }, equals: { $ref: "#/$defs/shared-10" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-10" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-4" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { $ref: "#/$defs/shared-11" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-3" }, atMost: { $ref: "#/$defs/shared-3" }, warmUp: { $ref: "#/$defs/shared-3" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, Sr = { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, Xr = new RegExp("^[A-Za-z0-9_.-]{1,128}$", "u");
function je(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Xr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, parentSchema: Sr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Sr, data: t }), r++), je.errors = e, r === 0;
}
var Ke = { type: "string", minLength: 1, maxLength: 256 };
function qe(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (G(t) > 256 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 256 }, parentSchema: Ke, data: t }), r++), G(t) < 1 && (e = i(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: Ke, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ke, data: t }), r++), qe.errors = e, r === 0;
}
var Ar = { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, Er = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u");
function le(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Er.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: Ar, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ar, data: t }), r++), le.errors = e, r === 0;
}
var B = { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-18" }, service: { $ref: "#/$defs/shared-8" }, url: { $ref: "#/$defs/shared-15" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { $ref: "#/$defs/shared-19" }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-12" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-8" } } } }, times: { $ref: "#/$defs/shared-14" }, every: { $ref: "#/$defs/shared-3" }, timeout: { $ref: "#/$defs/shared-3" } } }, Pr = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, Yr = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function oe(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Yr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, parentSchema: Pr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Pr, data: t }), r++), oe.errors = e, r === 0;
}
var te = { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, et = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
function ue(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let v in t) {
      let D = r;
      if (typeof v == "string" && !et.test(v)) {
        let Z = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, parentSchema: te.propertyNames, data: v, propertyName: v };
        e = i(e, Z), r++;
      }
      var n = D === r;
      n || (e = i(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: v }, parentSchema: te, data: t }), r++);
    }
    for (let v in t) {
      let D = t[v], Z = r, I = !1, q = r;
      if (typeof D != "string") {
        let c = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: te.additionalProperties.anyOf[0], data: D };
        e = i(e, c), r++;
      }
      var p = q === r;
      if (I = I || p, !I) {
        let c = r;
        if (D && typeof D == "object" && !Array.isArray(D)) {
          if (D.env === void 0) {
            let o = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: te.additionalProperties.anyOf[1], data: D };
            e = i(e, o), r++;
          }
          for (let o in D)
            if (o !== "env") {
              let a = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: te.additionalProperties.anyOf[1], data: D };
              e = i(e, a), r++;
            }
          if (D.env !== void 0) {
            let o = D.env;
            if (typeof o == "string") {
              if (!ye.test(o)) {
                let a = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: te.additionalProperties.anyOf[1].properties.env, data: o };
                e = i(e, a), r++;
              }
            } else {
              let a = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: te.additionalProperties.anyOf[1].properties.env, data: o };
              e = i(e, a), r++;
            }
          }
        } else {
          let o = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: te.additionalProperties.anyOf[1], data: D };
          e = i(e, o), r++;
        }
        var p = c === r;
        I = I || p;
      }
      if (I)
        r = Z, e !== null && (Z ? e.length = Z : e = null);
      else {
        let c = { instancePath: s + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: te.additionalProperties, data: D };
        e = i(e, c), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: te, data: t }), r++;
  return ue.errors = e, r === 0;
}
function Ye(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: B, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: B, data: t }), r++), t.url === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" }, parentSchema: B, data: t }), r++);
    for (let n in t)
      ke.call(B.properties, n) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: B, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "http") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "http" }, parentSchema: B.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.name !== void 0 && (oe(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: d }) || (e = h(e, oe.errors), r = e.length)), t.service !== void 0 && (F(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: d }) || (e = h(e, F.errors), r = e.length)), t.url !== void 0 && (me(t.url, { instancePath: s + "/url", parentData: t, parentDataProperty: "url", rootData: d }) || (e = h(e, me.errors), r = e.length)), t.method !== void 0) {
      let n = t.method;
      if (!(n === "GET" || n === "HEAD" || n === "POST" || n === "PUT" || n === "PATCH" || n === "DELETE" || n === "OPTIONS")) {
        let p = { instancePath: s + "/method", keyword: "enum", params: { allowedValues: B.properties.method.enum }, parentSchema: B.properties.method, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.headers !== void 0 && (ue(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: d }) || (e = h(e, ue.errors), r = e.length)), t.body !== void 0) {
      let n = t.body;
      if (typeof n == "string") {
        if (G(n) > 65536) {
          let p = { instancePath: s + "/body", keyword: "maxLength", params: { limit: 65536 }, parentSchema: B.properties.body, data: n };
          e = i(e, p), r++;
        }
      } else {
        let p = { instancePath: s + "/body", keyword: "type", params: { type: "string" }, parentSchema: B.properties.body, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.expect !== void 0) {
      let n = t.expect;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let p in n)
          if (!(p === "status" || p === "contains" || p === "headers")) {
            let v = { instancePath: s + "/expect", keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: B.properties.expect, data: n };
            e = i(e, v), r++;
          }
        if (n.status !== void 0) {
          let p = n.status;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
            let v = { instancePath: s + "/expect/status", keyword: "type", params: { type: "integer" }, parentSchema: B.properties.expect.properties.status, data: p };
            e = i(e, v), r++;
          }
          if (typeof p == "number") {
            if (p > 599 || isNaN(p)) {
              let v = { instancePath: s + "/expect/status", keyword: "maximum", params: { comparison: "<=", limit: 599 }, parentSchema: B.properties.expect.properties.status, data: p };
              e = i(e, v), r++;
            }
            if (p < 200 || isNaN(p)) {
              let v = { instancePath: s + "/expect/status", keyword: "minimum", params: { comparison: ">=", limit: 200 }, parentSchema: B.properties.expect.properties.status, data: p };
              e = i(e, v), r++;
            }
          }
        }
        if (n.contains !== void 0 && (R(n.contains, { instancePath: s + "/expect/contains", parentData: n, parentDataProperty: "contains", rootData: d }) || (e = h(e, R.errors), r = e.length)), n.headers !== void 0) {
          let p = n.headers;
          if (p && typeof p == "object" && !Array.isArray(p))
            for (let v in p)
              F(p[v], { instancePath: s + "/expect/headers/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: v, rootData: d }) || (e = h(e, F.errors), r = e.length);
          else {
            let v = { instancePath: s + "/expect/headers", keyword: "type", params: { type: "object" }, parentSchema: B.properties.expect.properties.headers, data: p };
            e = i(e, v), r++;
          }
        }
      } else {
        let p = { instancePath: s + "/expect", keyword: "type", params: { type: "object" }, parentSchema: B.properties.expect, data: n };
        e = i(e, p), r++;
      }
    }
    t.times !== void 0 && (Oe(t.times, { instancePath: s + "/times", parentData: t, parentDataProperty: "times", rootData: d }) || (e = h(e, Oe.errors), r = e.length)), t.every !== void 0 && (z(t.every, { instancePath: s + "/every", parentData: t, parentDataProperty: "every", rootData: d }) || (e = h(e, z.errors), r = e.length)), t.timeout !== void 0 && (z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = h(e, z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: B, data: t }), r++;
  return Ye.errors = e, r === 0;
}
var ge = { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-18" }, service: { $ref: "#/$defs/shared-8" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } };
function er(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ge, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: ge, data: t }), r++), t.run === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "run" }, parentSchema: ge, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "name" || n === "service" || n === "run" || n === "within" || n === "env" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: ge, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "command") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: ge.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    t.name !== void 0 && (oe(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: d }) || (e = h(e, oe.errors), r = e.length)), t.service !== void 0 && (F(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: d }) || (e = h(e, F.errors), r = e.length)), t.run !== void 0 && (R(t.run, { instancePath: s + "/run", parentData: t, parentDataProperty: "run", rootData: d }) || (e = h(e, R.errors), r = e.length)), t.within !== void 0 && (z(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: d }) || (e = h(e, z.errors), r = e.length)), t.env !== void 0 && (ie(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: d }) || (e = h(e, ie.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ge, data: t }), r++;
  return er.errors = e, r === 0;
}
var V = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }, { if: { properties: { metric: { properties: { of: { const: "gauge" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number" }, atLeast: { type: "number" } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-18" }, service: { $ref: "#/$defs/shared-8" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, jr = new RegExp("^\\d{1,3}(\\.\\d{1,4})?%$", "u"), qr = new RegExp("^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", "u"), rt = new RegExp("^(100|\\d{1,2}(\\.\\d{1,3})?)%$", "u"), ae = { type: "object", required: ["source"], properties: { source: { enum: ["router", "prometheus", "http", "command"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "prometheus" } } }, then: { $ref: "#/$defs/metric-prometheus" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "http" } } }, then: { $ref: "#/$defs/metric-http" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "command" } } }, then: { $ref: "#/$defs/metric-command" } }] }, ce = { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } };
function rr(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: ce, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: ce, data: t }), r++);
    for (let n in t)
      n === "source" || n === "of" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: ce, data: t }), r++);
    if (t.source !== void 0) {
      let n = t.source;
      if (n !== "router") {
        let p = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "router" }, parentSchema: ce.properties.source, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.of !== void 0) {
      let n = t.of;
      if (!(n === "errors" || n === "latency" || n === "requests")) {
        let p = { instancePath: s + "/of", keyword: "enum", params: { allowedValues: ce.properties.of.enum }, parentSchema: ce.properties.of, data: n };
        e = i(e, p), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ce, data: t }), r++;
  return rr.errors = e, r === 0;
}
var L = { type: "object", additionalProperties: !1, required: ["source", "of", "address"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["query"] } }], properties: { source: { const: "prometheus" }, of: { $ref: "#/$defs/shared-20" }, address: { anyOf: [{ type: "string", pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, requests: { $ref: "#/$defs/shared-21" }, errors: { $ref: "#/$defs/shared-21" }, buckets: { $ref: "#/$defs/shared-21" }, unit: { $ref: "#/$defs/shared-22" }, query: { $ref: "#/$defs/shared-21" }, mean: { $ref: "#/$defs/shared-5" }, groups: { $ref: "#/$defs/shared-7" }, replica: { $ref: "#/$defs/shared-7" }, step: { $ref: "#/$defs/shared-3" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-7" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-7" } } } } }, headers: { $ref: "#/$defs/shared-19" }, timeout: { $ref: "#/$defs/shared-3" } } }, _r = { enum: ["errors", "latency", "requests", "gauge"] };
function he(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (!(t === "errors" || t === "latency" || t === "requests" || t === "gauge")) {
    let n = { instancePath: s, keyword: "enum", params: { allowedValues: _r.enum }, parentSchema: _r, data: t };
    e = i(e, n), r++;
  }
  return he.errors = e, r === 0;
}
var Te = { type: "string", minLength: 1, maxLength: 1e4 };
function se(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (G(t) > 1e4 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 1e4 }, parentSchema: Te, data: t }), r++), G(t) < 1 && (e = i(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: Te, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Te, data: t }), r++), se.errors = e, r === 0;
}
var Dr = { enum: ["seconds", "milliseconds"] };
function xe(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (!(t === "seconds" || t === "milliseconds")) {
    let n = { instancePath: s, keyword: "enum", params: { allowedValues: Dr.enum }, parentSchema: Dr, data: t };
    e = i(e, n), r++;
  }
  return xe.errors = e, r === 0;
}
var Or = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" };
function C(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ye.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: Or, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Or, data: t }), r++), C.errors = e, r === 0;
}
var tt = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u");
function tr(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0, n = r, p = !0, v = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "errors" && (e = i(e, {}), r++);
  }
  var D = v === r;
  if (r = n, e !== null && (n ? e.length = n : e = null), D) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.requests === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: L.allOf[0].then, data: t };
        e = i(e, m), r++;
      }
      if (t.errors === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "errors" }, parentSchema: L.allOf[0].then, data: t };
        e = i(e, m), r++;
      }
    }
    var D = l === r;
    p = D;
  }
  if (!p) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: L.allOf[0], data: t };
    e = i(e, l), r++;
  }
  let Z = r, I = !0, q = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "latency" && (e = i(e, {}), r++);
  }
  var c = q === r;
  if (r = Z, e !== null && (Z ? e.length = Z : e = null), c) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.buckets === void 0) {
      let m = { instancePath: s, keyword: "required", params: { missingProperty: "buckets" }, parentSchema: L.allOf[1].then, data: t };
      e = i(e, m), r++;
    }
    var c = l === r;
    I = c;
  }
  if (!I) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: L.allOf[1], data: t };
    e = i(e, l), r++;
  }
  let j = r, o = !0, a = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "requests" && (e = i(e, {}), r++);
  }
  var f = a === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), f) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.requests === void 0) {
      let m = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: L.allOf[2].then, data: t };
      e = i(e, m), r++;
    }
    var f = l === r;
    o = f;
  }
  if (!o) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: L.allOf[2], data: t };
    e = i(e, l), r++;
  }
  let u = r, k = !0, A = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "gauge" && (e = i(e, {}), r++);
  }
  var P = A === r;
  if (r = u, e !== null && (u ? e.length = u : e = null), P) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.query === void 0) {
      let m = { instancePath: s, keyword: "required", params: { missingProperty: "query" }, parentSchema: L.allOf[3].then, data: t };
      e = i(e, m), r++;
    }
    var P = l === r;
    k = P;
  }
  if (!k) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: L.allOf[3], data: t };
    e = i(e, l), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: L, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: L, data: t }), r++), t.address === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "address" }, parentSchema: L, data: t }), r++);
    for (let l in t)
      ke.call(L.properties, l) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: L, data: t }), r++);
    if (t.source !== void 0) {
      let l = t.source;
      if (l !== "prometheus") {
        let y = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "prometheus" }, parentSchema: L.properties.source, data: l };
        e = i(e, y), r++;
      }
    }
    if (t.of !== void 0 && (he(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: d }) || (e = h(e, he.errors), r = e.length)), t.address !== void 0) {
      let l = t.address, y = r, m = !1, S = r;
      if (typeof l == "string") {
        if (!tt.test(l)) {
          let g = { instancePath: s + "/address", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, parentSchema: L.properties.address.anyOf[0], data: l };
          e = i(e, g), r++;
        }
      } else {
        let g = { instancePath: s + "/address", keyword: "type", params: { type: "string" }, parentSchema: L.properties.address.anyOf[0], data: l };
        e = i(e, g), r++;
      }
      var b = S === r;
      if (m = m || b, !m) {
        let g = r;
        if (l && typeof l == "object" && !Array.isArray(l)) {
          if (l.env === void 0) {
            let K = { instancePath: s + "/address", keyword: "required", params: { missingProperty: "env" }, parentSchema: L.properties.address.anyOf[1], data: l };
            e = i(e, K), r++;
          }
          for (let K in l)
            if (K !== "env") {
              let N = { instancePath: s + "/address", keyword: "additionalProperties", params: { additionalProperty: K }, parentSchema: L.properties.address.anyOf[1], data: l };
              e = i(e, N), r++;
            }
          if (l.env !== void 0) {
            let K = l.env;
            if (typeof K == "string") {
              if (!ye.test(K)) {
                let N = { instancePath: s + "/address/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: L.properties.address.anyOf[1].properties.env, data: K };
                e = i(e, N), r++;
              }
            } else {
              let N = { instancePath: s + "/address/env", keyword: "type", params: { type: "string" }, parentSchema: L.properties.address.anyOf[1].properties.env, data: K };
              e = i(e, N), r++;
            }
          }
        } else {
          let K = { instancePath: s + "/address", keyword: "type", params: { type: "object" }, parentSchema: L.properties.address.anyOf[1], data: l };
          e = i(e, K), r++;
        }
        var b = g === r;
        m = m || b;
      }
      if (m)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let g = { instancePath: s + "/address", keyword: "anyOf", params: {}, parentSchema: L.properties.address, data: l };
        e = i(e, g), r++;
      }
    }
    if (t.requests !== void 0 && (se(t.requests, { instancePath: s + "/requests", parentData: t, parentDataProperty: "requests", rootData: d }) || (e = h(e, se.errors), r = e.length)), t.errors !== void 0 && (se(t.errors, { instancePath: s + "/errors", parentData: t, parentDataProperty: "errors", rootData: d }) || (e = h(e, se.errors), r = e.length)), t.buckets !== void 0 && (se(t.buckets, { instancePath: s + "/buckets", parentData: t, parentDataProperty: "buckets", rootData: d }) || (e = h(e, se.errors), r = e.length)), t.unit !== void 0 && (xe(t.unit, { instancePath: s + "/unit", parentData: t, parentDataProperty: "unit", rootData: d }) || (e = h(e, xe.errors), r = e.length)), t.query !== void 0 && (se(t.query, { instancePath: s + "/query", parentData: t, parentDataProperty: "query", rootData: d }) || (e = h(e, se.errors), r = e.length)), t.mean !== void 0 && (ne(t.mean, { instancePath: s + "/mean", parentData: t, parentDataProperty: "mean", rootData: d }) || (e = h(e, ne.errors), r = e.length)), t.groups !== void 0 && (C(t.groups, { instancePath: s + "/groups", parentData: t, parentDataProperty: "groups", rootData: d }) || (e = h(e, C.errors), r = e.length)), t.replica !== void 0 && (C(t.replica, { instancePath: s + "/replica", parentData: t, parentDataProperty: "replica", rootData: d }) || (e = h(e, C.errors), r = e.length)), t.step !== void 0 && (z(t.step, { instancePath: s + "/step", parentData: t, parentDataProperty: "step", rootData: d }) || (e = h(e, z.errors), r = e.length)), t.token !== void 0) {
      let l = t.token;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.env === void 0) {
          let y = { instancePath: s + "/token", keyword: "required", params: { missingProperty: "env" }, parentSchema: L.properties.token, data: l };
          e = i(e, y), r++;
        }
        for (let y in l)
          if (y !== "env") {
            let m = { instancePath: s + "/token", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: L.properties.token, data: l };
            e = i(e, m), r++;
          }
        l.env !== void 0 && (C(l.env, { instancePath: s + "/token/env", parentData: l, parentDataProperty: "env", rootData: d }) || (e = h(e, C.errors), r = e.length));
      } else {
        let y = { instancePath: s + "/token", keyword: "type", params: { type: "object" }, parentSchema: L.properties.token, data: l };
        e = i(e, y), r++;
      }
    }
    if (t.basic !== void 0) {
      let l = t.basic;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.user === void 0) {
          let y = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "user" }, parentSchema: L.properties.basic, data: l };
          e = i(e, y), r++;
        }
        if (l.password === void 0) {
          let y = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "password" }, parentSchema: L.properties.basic, data: l };
          e = i(e, y), r++;
        }
        for (let y in l)
          if (!(y === "user" || y === "password")) {
            let m = { instancePath: s + "/basic", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: L.properties.basic, data: l };
            e = i(e, m), r++;
          }
        if (l.user !== void 0) {
          let y = l.user, m = r, S = !1, g = r;
          if (typeof y != "string") {
            let $ = { instancePath: s + "/basic/user", keyword: "type", params: { type: "string" }, parentSchema: L.properties.basic.properties.user.anyOf[0], data: y };
            e = i(e, $), r++;
          }
          var O = g === r;
          if (S = S || O, !S) {
            let $ = r;
            if (y && typeof y == "object" && !Array.isArray(y)) {
              if (y.env === void 0) {
                let N = { instancePath: s + "/basic/user", keyword: "required", params: { missingProperty: "env" }, parentSchema: L.properties.basic.properties.user.anyOf[1], data: y };
                e = i(e, N), r++;
              }
              for (let N in y)
                if (N !== "env") {
                  let H = { instancePath: s + "/basic/user", keyword: "additionalProperties", params: { additionalProperty: N }, parentSchema: L.properties.basic.properties.user.anyOf[1], data: y };
                  e = i(e, H), r++;
                }
              if (y.env !== void 0) {
                let N = y.env;
                if (typeof N == "string") {
                  if (!ye.test(N)) {
                    let H = { instancePath: s + "/basic/user/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: L.properties.basic.properties.user.anyOf[1].properties.env, data: N };
                    e = i(e, H), r++;
                  }
                } else {
                  let H = { instancePath: s + "/basic/user/env", keyword: "type", params: { type: "string" }, parentSchema: L.properties.basic.properties.user.anyOf[1].properties.env, data: N };
                  e = i(e, H), r++;
                }
              }
            } else {
              let N = { instancePath: s + "/basic/user", keyword: "type", params: { type: "object" }, parentSchema: L.properties.basic.properties.user.anyOf[1], data: y };
              e = i(e, N), r++;
            }
            var O = $ === r;
            S = S || O;
          }
          if (S)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let $ = { instancePath: s + "/basic/user", keyword: "anyOf", params: {}, parentSchema: L.properties.basic.properties.user, data: y };
            e = i(e, $), r++;
          }
        }
        if (l.password !== void 0) {
          let y = l.password;
          if (y && typeof y == "object" && !Array.isArray(y)) {
            if (y.env === void 0) {
              let m = { instancePath: s + "/basic/password", keyword: "required", params: { missingProperty: "env" }, parentSchema: L.properties.basic.properties.password, data: y };
              e = i(e, m), r++;
            }
            for (let m in y)
              if (m !== "env") {
                let S = { instancePath: s + "/basic/password", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: L.properties.basic.properties.password, data: y };
                e = i(e, S), r++;
              }
            y.env !== void 0 && (C(y.env, { instancePath: s + "/basic/password/env", parentData: y, parentDataProperty: "env", rootData: d }) || (e = h(e, C.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/basic/password", keyword: "type", params: { type: "object" }, parentSchema: L.properties.basic.properties.password, data: y };
            e = i(e, m), r++;
          }
        }
      } else {
        let y = { instancePath: s + "/basic", keyword: "type", params: { type: "object" }, parentSchema: L.properties.basic, data: l };
        e = i(e, y), r++;
      }
    }
    t.headers !== void 0 && (ue(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: d }) || (e = h(e, ue.errors), r = e.length)), t.timeout !== void 0 && (z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = h(e, z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: L, data: t }), r++;
  return tr.errors = e, r === 0;
}
var E = { type: "object", additionalProperties: !1, required: ["source", "of", "url"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets", "bounds"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["value"] } }], properties: { source: { const: "http" }, of: { $ref: "#/$defs/shared-20" }, url: { $ref: "#/$defs/shared-15" }, requests: { $ref: "#/$defs/shared-25" }, errors: { $ref: "#/$defs/shared-25" }, buckets: { $ref: "#/$defs/shared-25" }, bounds: { anyOf: [{ type: "string", pattern: "^\\$", maxLength: 1e3 }, { type: "array", minItems: 1, maxItems: 1e3, items: { type: "number", exclusiveMinimum: 0 } }] }, cumulative: { $ref: "#/$defs/shared-5" }, unit: { $ref: "#/$defs/shared-22" }, value: { $ref: "#/$defs/shared-25" }, epoch: { $ref: "#/$defs/shared-25" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-7" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-7" } } } } }, headers: { $ref: "#/$defs/shared-19" }, timeout: { $ref: "#/$defs/shared-3" } } }, Ue = { type: "string", pattern: "^\\$", maxLength: 1e3 }, Lr = new RegExp("^\\$", "u");
function Y(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (G(t) > 1e3 && (e = i(e, { instancePath: s, keyword: "maxLength", params: { limit: 1e3 }, parentSchema: Ue, data: t }), r++), Lr.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^\\$" }, parentSchema: Ue, data: t }), r++)) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ue, data: t }), r++), Y.errors = e, r === 0;
}
function sr(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0, n = r, p = !0, v = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "errors" && (e = i(e, {}), r++);
  }
  var D = v === r;
  if (r = n, e !== null && (n ? e.length = n : e = null), D) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.requests === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: E.allOf[0].then, data: t };
        e = i(e, m), r++;
      }
      if (t.errors === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "errors" }, parentSchema: E.allOf[0].then, data: t };
        e = i(e, m), r++;
      }
    }
    var D = l === r;
    p = D;
  }
  if (!p) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[0], data: t };
    e = i(e, l), r++;
  }
  let Z = r, I = !0, q = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "latency" && (e = i(e, {}), r++);
  }
  var c = q === r;
  if (r = Z, e !== null && (Z ? e.length = Z : e = null), c) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.buckets === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "buckets" }, parentSchema: E.allOf[1].then, data: t };
        e = i(e, m), r++;
      }
      if (t.bounds === void 0) {
        let m = { instancePath: s, keyword: "required", params: { missingProperty: "bounds" }, parentSchema: E.allOf[1].then, data: t };
        e = i(e, m), r++;
      }
    }
    var c = l === r;
    I = c;
  }
  if (!I) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[1], data: t };
    e = i(e, l), r++;
  }
  let j = r, o = !0, a = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "requests" && (e = i(e, {}), r++);
  }
  var f = a === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), f) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.requests === void 0) {
      let m = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: E.allOf[2].then, data: t };
      e = i(e, m), r++;
    }
    var f = l === r;
    o = f;
  }
  if (!o) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[2], data: t };
    e = i(e, l), r++;
  }
  let u = r, k = !0, A = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let l;
    t.of === void 0 && (l = "of") ? (e = i(e, {}), r++) : t.of !== void 0 && t.of !== "gauge" && (e = i(e, {}), r++);
  }
  var P = A === r;
  if (r = u, e !== null && (u ? e.length = u : e = null), P) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.value === void 0) {
      let m = { instancePath: s, keyword: "required", params: { missingProperty: "value" }, parentSchema: E.allOf[3].then, data: t };
      e = i(e, m), r++;
    }
    var P = l === r;
    k = P;
  }
  if (!k) {
    let l = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[3], data: t };
    e = i(e, l), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: E, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: E, data: t }), r++), t.url === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" }, parentSchema: E, data: t }), r++);
    for (let l in t)
      ke.call(E.properties, l) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: E, data: t }), r++);
    if (t.source !== void 0) {
      let l = t.source;
      if (l !== "http") {
        let y = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "http" }, parentSchema: E.properties.source, data: l };
        e = i(e, y), r++;
      }
    }
    if (t.of !== void 0 && (he(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: d }) || (e = h(e, he.errors), r = e.length)), t.url !== void 0 && (me(t.url, { instancePath: s + "/url", parentData: t, parentDataProperty: "url", rootData: d }) || (e = h(e, me.errors), r = e.length)), t.requests !== void 0 && (Y(t.requests, { instancePath: s + "/requests", parentData: t, parentDataProperty: "requests", rootData: d }) || (e = h(e, Y.errors), r = e.length)), t.errors !== void 0 && (Y(t.errors, { instancePath: s + "/errors", parentData: t, parentDataProperty: "errors", rootData: d }) || (e = h(e, Y.errors), r = e.length)), t.buckets !== void 0 && (Y(t.buckets, { instancePath: s + "/buckets", parentData: t, parentDataProperty: "buckets", rootData: d }) || (e = h(e, Y.errors), r = e.length)), t.bounds !== void 0) {
      let l = t.bounds, y = r, m = !1, S = r;
      if (typeof l == "string") {
        if (G(l) > 1e3) {
          let g = { instancePath: s + "/bounds", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: E.properties.bounds.anyOf[0], data: l };
          e = i(e, g), r++;
        }
        if (!Lr.test(l)) {
          let g = { instancePath: s + "/bounds", keyword: "pattern", params: { pattern: "^\\$" }, parentSchema: E.properties.bounds.anyOf[0], data: l };
          e = i(e, g), r++;
        }
      } else {
        let g = { instancePath: s + "/bounds", keyword: "type", params: { type: "string" }, parentSchema: E.properties.bounds.anyOf[0], data: l };
        e = i(e, g), r++;
      }
      var b = S === r;
      if (m = m || b, !m) {
        let g = r;
        if (Array.isArray(l)) {
          if (l.length > 1e3) {
            let N = { instancePath: s + "/bounds", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: E.properties.bounds.anyOf[1], data: l };
            e = i(e, N), r++;
          }
          if (l.length < 1) {
            let N = { instancePath: s + "/bounds", keyword: "minItems", params: { limit: 1 }, parentSchema: E.properties.bounds.anyOf[1], data: l };
            e = i(e, N), r++;
          }
          let K = l.length;
          for (let N = 0; N < K; N++) {
            let H = l[N];
            if (typeof H == "number") {
              if (H <= 0 || isNaN(H)) {
                let Ie = { instancePath: s + "/bounds/" + N, keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, parentSchema: E.properties.bounds.anyOf[1].items, data: H };
                e = i(e, Ie), r++;
              }
            } else {
              let Ie = { instancePath: s + "/bounds/" + N, keyword: "type", params: { type: "number" }, parentSchema: E.properties.bounds.anyOf[1].items, data: H };
              e = i(e, Ie), r++;
            }
          }
        } else {
          let K = { instancePath: s + "/bounds", keyword: "type", params: { type: "array" }, parentSchema: E.properties.bounds.anyOf[1], data: l };
          e = i(e, K), r++;
        }
        var b = g === r;
        m = m || b;
      }
      if (m)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let g = { instancePath: s + "/bounds", keyword: "anyOf", params: {}, parentSchema: E.properties.bounds, data: l };
        e = i(e, g), r++;
      }
    }
    if (t.cumulative !== void 0 && (ne(t.cumulative, { instancePath: s + "/cumulative", parentData: t, parentDataProperty: "cumulative", rootData: d }) || (e = h(e, ne.errors), r = e.length)), t.unit !== void 0 && (xe(t.unit, { instancePath: s + "/unit", parentData: t, parentDataProperty: "unit", rootData: d }) || (e = h(e, xe.errors), r = e.length)), t.value !== void 0 && (Y(t.value, { instancePath: s + "/value", parentData: t, parentDataProperty: "value", rootData: d }) || (e = h(e, Y.errors), r = e.length)), t.epoch !== void 0 && (Y(t.epoch, { instancePath: s + "/epoch", parentData: t, parentDataProperty: "epoch", rootData: d }) || (e = h(e, Y.errors), r = e.length)), t.token !== void 0) {
      let l = t.token;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.env === void 0) {
          let y = { instancePath: s + "/token", keyword: "required", params: { missingProperty: "env" }, parentSchema: E.properties.token, data: l };
          e = i(e, y), r++;
        }
        for (let y in l)
          if (y !== "env") {
            let m = { instancePath: s + "/token", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: E.properties.token, data: l };
            e = i(e, m), r++;
          }
        l.env !== void 0 && (C(l.env, { instancePath: s + "/token/env", parentData: l, parentDataProperty: "env", rootData: d }) || (e = h(e, C.errors), r = e.length));
      } else {
        let y = { instancePath: s + "/token", keyword: "type", params: { type: "object" }, parentSchema: E.properties.token, data: l };
        e = i(e, y), r++;
      }
    }
    if (t.basic !== void 0) {
      let l = t.basic;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.user === void 0) {
          let y = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "user" }, parentSchema: E.properties.basic, data: l };
          e = i(e, y), r++;
        }
        if (l.password === void 0) {
          let y = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "password" }, parentSchema: E.properties.basic, data: l };
          e = i(e, y), r++;
        }
        for (let y in l)
          if (!(y === "user" || y === "password")) {
            let m = { instancePath: s + "/basic", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: E.properties.basic, data: l };
            e = i(e, m), r++;
          }
        if (l.user !== void 0) {
          let y = l.user, m = r, S = !1, g = r;
          if (typeof y != "string") {
            let $ = { instancePath: s + "/basic/user", keyword: "type", params: { type: "string" }, parentSchema: E.properties.basic.properties.user.anyOf[0], data: y };
            e = i(e, $), r++;
          }
          var O = g === r;
          if (S = S || O, !S) {
            let $ = r;
            if (y && typeof y == "object" && !Array.isArray(y)) {
              if (y.env === void 0) {
                let N = { instancePath: s + "/basic/user", keyword: "required", params: { missingProperty: "env" }, parentSchema: E.properties.basic.properties.user.anyOf[1], data: y };
                e = i(e, N), r++;
              }
              for (let N in y)
                if (N !== "env") {
                  let H = { instancePath: s + "/basic/user", keyword: "additionalProperties", params: { additionalProperty: N }, parentSchema: E.properties.basic.properties.user.anyOf[1], data: y };
                  e = i(e, H), r++;
                }
              if (y.env !== void 0) {
                let N = y.env;
                if (typeof N == "string") {
                  if (!ye.test(N)) {
                    let H = { instancePath: s + "/basic/user/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: E.properties.basic.properties.user.anyOf[1].properties.env, data: N };
                    e = i(e, H), r++;
                  }
                } else {
                  let H = { instancePath: s + "/basic/user/env", keyword: "type", params: { type: "string" }, parentSchema: E.properties.basic.properties.user.anyOf[1].properties.env, data: N };
                  e = i(e, H), r++;
                }
              }
            } else {
              let N = { instancePath: s + "/basic/user", keyword: "type", params: { type: "object" }, parentSchema: E.properties.basic.properties.user.anyOf[1], data: y };
              e = i(e, N), r++;
            }
            var O = $ === r;
            S = S || O;
          }
          if (S)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let $ = { instancePath: s + "/basic/user", keyword: "anyOf", params: {}, parentSchema: E.properties.basic.properties.user, data: y };
            e = i(e, $), r++;
          }
        }
        if (l.password !== void 0) {
          let y = l.password;
          if (y && typeof y == "object" && !Array.isArray(y)) {
            if (y.env === void 0) {
              let m = { instancePath: s + "/basic/password", keyword: "required", params: { missingProperty: "env" }, parentSchema: E.properties.basic.properties.password, data: y };
              e = i(e, m), r++;
            }
            for (let m in y)
              if (m !== "env") {
                let S = { instancePath: s + "/basic/password", keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: E.properties.basic.properties.password, data: y };
                e = i(e, S), r++;
              }
            y.env !== void 0 && (C(y.env, { instancePath: s + "/basic/password/env", parentData: y, parentDataProperty: "env", rootData: d }) || (e = h(e, C.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/basic/password", keyword: "type", params: { type: "object" }, parentSchema: E.properties.basic.properties.password, data: y };
            e = i(e, m), r++;
          }
        }
      } else {
        let y = { instancePath: s + "/basic", keyword: "type", params: { type: "object" }, parentSchema: E.properties.basic, data: l };
        e = i(e, y), r++;
      }
    }
    t.headers !== void 0 && (ue(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: d }) || (e = h(e, ue.errors), r = e.length)), t.timeout !== void 0 && (z(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: d }) || (e = h(e, z.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: E, data: t }), r++;
  return sr.errors = e, r === 0;
}
var we = { type: "object", additionalProperties: !1, required: ["source", "of", "run"], properties: { source: { const: "command" }, of: { $ref: "#/$defs/shared-20" }, run: { $ref: "#/$defs/shared-12" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-13" } } };
function ir(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: we, data: t }), r++), t.of === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: we, data: t }), r++), t.run === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "run" }, parentSchema: we, data: t }), r++);
    for (let n in t)
      n === "source" || n === "of" || n === "run" || n === "within" || n === "env" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: we, data: t }), r++);
    if (t.source !== void 0) {
      let n = t.source;
      if (n !== "command") {
        let p = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "command" }, parentSchema: we.properties.source, data: n };
        e = i(e, p), r++;
      }
    }
    t.of !== void 0 && (he(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: d }) || (e = h(e, he.errors), r = e.length)), t.run !== void 0 && (R(t.run, { instancePath: s + "/run", parentData: t, parentDataProperty: "run", rootData: d }) || (e = h(e, R.errors), r = e.length)), t.within !== void 0 && (z(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: d }) || (e = h(e, z.errors), r = e.length)), t.env !== void 0 && (ie(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: d }) || (e = h(e, ie.errors), r = e.length));
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: we, data: t }), r++;
  return ir.errors = e, r === 0;
}
function Ze(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0, n = r, p = !0, v = r;
  if (r === v)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      t.source === void 0 && (b = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "router" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var D = v === r;
  if (r = n, e !== null && (n ? e.length = n : e = null), D) {
    let b = r;
    rr(t, { instancePath: s, parentData: _, parentDataProperty: x, rootData: d }) || (e = h(e, rr.errors), r = e.length);
    var D = b === r;
    p = D;
  }
  if (!p) {
    let b = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ae.allOf[0], data: t };
    e = i(e, b), r++;
  }
  let Z = r, I = !0, q = r;
  if (r === q)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      t.source === void 0 && (b = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "prometheus" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var c = q === r;
  if (r = Z, e !== null && (Z ? e.length = Z : e = null), c) {
    let b = r;
    tr(t, { instancePath: s, parentData: _, parentDataProperty: x, rootData: d }) || (e = h(e, tr.errors), r = e.length);
    var c = b === r;
    I = c;
  }
  if (!I) {
    let b = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ae.allOf[1], data: t };
    e = i(e, b), r++;
  }
  let j = r, o = !0, a = r;
  if (r === a)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      t.source === void 0 && (b = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "http" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var f = a === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), f) {
    let b = r;
    sr(t, { instancePath: s, parentData: _, parentDataProperty: x, rootData: d }) || (e = h(e, sr.errors), r = e.length);
    var f = b === r;
    o = f;
  }
  if (!o) {
    let b = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ae.allOf[2], data: t };
    e = i(e, b), r++;
  }
  let u = r, k = !0, A = r;
  if (r === A)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      t.source === void 0 && (b = "source") ? (e = i(e, {}), r++) : t.source !== void 0 && t.source !== "command" && (e = i(e, {}), r++);
    } else
      e = i(e, {}), r++;
  var P = A === r;
  if (r = u, e !== null && (u ? e.length = u : e = null), P) {
    let b = r;
    ir(t, { instancePath: s, parentData: _, parentDataProperty: x, rootData: d }) || (e = h(e, ir.errors), r = e.length);
    var P = b === r;
    k = P;
  }
  if (!k) {
    let b = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ae.allOf[3], data: t };
    e = i(e, b), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.source === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: ae, data: t }), r++), t.source !== void 0) {
      let b = t.source;
      if (!(b === "router" || b === "prometheus" || b === "http" || b === "command")) {
        let O = { instancePath: s + "/source", keyword: "enum", params: { allowedValues: ae.properties.source.enum }, parentSchema: ae.properties.source, data: b };
        e = i(e, O), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ae, data: t }), r++;
  return Ze.errors = e, r === 0;
}
function nr(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0, n = r, p = !1, v = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.atMost === void 0) {
    let m = { instancePath: s, keyword: "required", params: { missingProperty: "atMost" }, parentSchema: V.anyOf[0], data: t };
    e = i(e, m), r++;
  }
  var D = v === r;
  if (p = p || D, !p) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.atLeast === void 0) {
      let g = { instancePath: s, keyword: "required", params: { missingProperty: "atLeast" }, parentSchema: V.anyOf[1], data: t };
      e = i(e, g), r++;
    }
    var D = m === r;
    p = p || D;
  }
  p ? (r = n, e !== null && (n ? e.length = n : e = null)) : (e = i(e, { instancePath: s, keyword: "anyOf", params: {}, parentSchema: V, data: t }), r++);
  let Z = r, I = !0, q = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let m = t.metric;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let S;
      m.of === void 0 && (S = "of") ? (e = i(e, {}), r++) : m.of !== void 0 && m.of !== "errors" && (e = i(e, {}), r++);
    }
  }
  var c = q === r;
  if (r = Z, e !== null && (Z ? e.length = Z : e = null), c) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let g = t.atMost;
        if (typeof g == "string") {
          if (!jr.test(g)) {
            let $ = { instancePath: s + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: V.allOf[0].then.properties.atMost, data: g };
            e = i(e, $), r++;
          }
        } else {
          let $ = { instancePath: s + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: V.allOf[0].then.properties.atMost, data: g };
          e = i(e, $), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let g = t.atLeast;
        if (typeof g == "string") {
          if (!jr.test(g)) {
            let $ = { instancePath: s + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: V.allOf[0].then.properties.atLeast, data: g };
            e = i(e, $), r++;
          }
        } else {
          let $ = { instancePath: s + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: V.allOf[0].then.properties.atLeast, data: g };
          e = i(e, $), r++;
        }
      }
    }
    var c = m === r;
    I = c;
  }
  if (!I) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.allOf[0], data: t };
    e = i(e, m), r++;
  }
  let j = r, o = !0, a = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let m = t.metric;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let S;
      m.of === void 0 && (S = "of") ? (e = i(e, {}), r++) : m.of !== void 0 && m.of !== "latency" && (e = i(e, {}), r++);
    }
  }
  var f = a === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), f) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let g = t.atMost;
        if (typeof g == "string") {
          if (!qr.test(g)) {
            let $ = { instancePath: s + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: V.allOf[1].then.properties.atMost, data: g };
            e = i(e, $), r++;
          }
        } else {
          let $ = { instancePath: s + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: V.allOf[1].then.properties.atMost, data: g };
          e = i(e, $), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let g = t.atLeast;
        if (typeof g == "string") {
          if (!qr.test(g)) {
            let $ = { instancePath: s + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: V.allOf[1].then.properties.atLeast, data: g };
            e = i(e, $), r++;
          }
        } else {
          let $ = { instancePath: s + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: V.allOf[1].then.properties.atLeast, data: g };
          e = i(e, $), r++;
        }
      }
    }
    var f = m === r;
    o = f;
  }
  if (!o) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.allOf[1], data: t };
    e = i(e, m), r++;
  }
  let u = r, k = !0, A = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let m = t.metric;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let S;
      m.of === void 0 && (S = "of") ? (e = i(e, {}), r++) : m.of !== void 0 && m.of !== "requests" && (e = i(e, {}), r++);
    }
  }
  var P = A === r;
  if (r = u, e !== null && (u ? e.length = u : e = null), P) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let g = t.atMost;
        if (typeof g == "number") {
          if (g < 0 || isNaN(g)) {
            let $ = { instancePath: s + "/atMost", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: V.allOf[2].then.properties.atMost, data: g };
            e = i(e, $), r++;
          }
        } else {
          let $ = { instancePath: s + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: V.allOf[2].then.properties.atMost, data: g };
          e = i(e, $), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let g = t.atLeast;
        if (typeof g == "number") {
          if (g < 0 || isNaN(g)) {
            let $ = { instancePath: s + "/atLeast", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: V.allOf[2].then.properties.atLeast, data: g };
            e = i(e, $), r++;
          }
        } else {
          let $ = { instancePath: s + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: V.allOf[2].then.properties.atLeast, data: g };
          e = i(e, $), r++;
        }
      }
    }
    var P = m === r;
    k = P;
  }
  if (!k) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.allOf[2], data: t };
    e = i(e, m), r++;
  }
  let b = r, O = !0, l = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let m = t.metric;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let S;
      m.of === void 0 && (S = "of") ? (e = i(e, {}), r++) : m.of !== void 0 && m.of !== "gauge" && (e = i(e, {}), r++);
    }
  }
  var y = l === r;
  if (r = b, e !== null && (b ? e.length = b : e = null), y) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let g = t.atMost;
        if (typeof g != "number") {
          let $ = { instancePath: s + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: V.allOf[3].then.properties.atMost, data: g };
          e = i(e, $), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let g = t.atLeast;
        if (typeof g != "number") {
          let $ = { instancePath: s + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: V.allOf[3].then.properties.atLeast, data: g };
          e = i(e, $), r++;
        }
      }
    }
    var y = m === r;
    O = y;
  }
  if (!O) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.allOf[3], data: t };
    e = i(e, m), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: V, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: V, data: t }), r++), t.metric === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "metric" }, parentSchema: V, data: t }), r++);
    for (let m in t)
      ke.call(V.properties, m) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: V, data: t }), r++);
    if (t.kind !== void 0) {
      let m = t.kind;
      if (m !== "threshold") {
        let S = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "threshold" }, parentSchema: V.properties.kind, data: m };
        e = i(e, S), r++;
      }
    }
    if (t.name !== void 0 && (oe(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: d }) || (e = h(e, oe.errors), r = e.length)), t.service !== void 0 && (F(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: d }) || (e = h(e, F.errors), r = e.length)), t.metric !== void 0 && (Ze(t.metric, { instancePath: s + "/metric", parentData: t, parentDataProperty: "metric", rootData: d }) || (e = h(e, Ze.errors), r = e.length)), t.arm !== void 0) {
      let m = t.arm;
      if (!(m === "gray" || m === "stable")) {
        let S = { instancePath: s + "/arm", keyword: "enum", params: { allowedValues: V.properties.arm.enum }, parentSchema: V.properties.arm, data: m };
        e = i(e, S), r++;
      }
    }
    if (t.quantile !== void 0) {
      let m = t.quantile;
      if (typeof m == "string") {
        if (!rt.test(m)) {
          let S = { instancePath: s + "/quantile", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, parentSchema: V.properties.quantile, data: m };
          e = i(e, S), r++;
        }
      } else {
        let S = { instancePath: s + "/quantile", keyword: "type", params: { type: "string" }, parentSchema: V.properties.quantile, data: m };
        e = i(e, S), r++;
      }
    }
    if (t.samples !== void 0) {
      let m = t.samples;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let S = { instancePath: s + "/samples", keyword: "type", params: { type: "integer" }, parentSchema: V.properties.samples, data: m };
        e = i(e, S), r++;
      }
      if (typeof m == "number" && (m < 1 || isNaN(m))) {
        let S = { instancePath: s + "/samples", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: V.properties.samples, data: m };
        e = i(e, S), r++;
      }
    }
    if (t.consecutive !== void 0) {
      let m = t.consecutive;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let S = { instancePath: s + "/consecutive", keyword: "type", params: { type: "integer" }, parentSchema: V.properties.consecutive, data: m };
        e = i(e, S), r++;
      }
      if (typeof m == "number") {
        if (m > 100 || isNaN(m)) {
          let S = { instancePath: s + "/consecutive", keyword: "maximum", params: { comparison: "<=", limit: 100 }, parentSchema: V.properties.consecutive, data: m };
          e = i(e, S), r++;
        }
        if (m < 1 || isNaN(m)) {
          let S = { instancePath: s + "/consecutive", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: V.properties.consecutive, data: m };
          e = i(e, S), r++;
        }
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: V, data: t }), r++;
  return nr.errors = e, r === 0;
}
var W = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency", "gauge"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-18" }, service: { $ref: "#/$defs/shared-8" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, st = new RegExp("^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", "u");
function or(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let n = t.metric;
    if (n && typeof n == "object" && !Array.isArray(n) && n.of !== void 0) {
      let p = n.of;
      if (!(p === "errors" || p === "latency" || p === "gauge")) {
        let v = { instancePath: s + "/metric/of", keyword: "enum", params: { allowedValues: W.allOf[0].properties.metric.properties.of.enum }, parentSchema: W.allOf[0].properties.metric.properties.of, data: p };
        e = i(e, v), r++;
      }
    }
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: W, data: t }), r++), t.name === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: W, data: t }), r++), t.metric === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "metric" }, parentSchema: W, data: t }), r++);
    for (let n in t)
      n === "kind" || n === "name" || n === "service" || n === "metric" || n === "worse" || n === "tolerate" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: W, data: t }), r++);
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "compare") {
        let p = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "compare" }, parentSchema: W.properties.kind, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.name !== void 0 && (oe(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: d }) || (e = h(e, oe.errors), r = e.length)), t.service !== void 0 && (F(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: d }) || (e = h(e, F.errors), r = e.length)), t.metric !== void 0 && (Ze(t.metric, { instancePath: s + "/metric", parentData: t, parentDataProperty: "metric", rootData: d }) || (e = h(e, Ze.errors), r = e.length)), t.worse !== void 0) {
      let n = t.worse;
      if (!(n === "higher" || n === "lower")) {
        let p = { instancePath: s + "/worse", keyword: "enum", params: { allowedValues: W.properties.worse.enum }, parentSchema: W.properties.worse, data: n };
        e = i(e, p), r++;
      }
    }
    if (t.tolerate !== void 0) {
      let n = t.tolerate;
      if (typeof n == "string") {
        if (!st.test(n)) {
          let p = { instancePath: s + "/tolerate", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" }, parentSchema: W.properties.tolerate, data: n };
          e = i(e, p), r++;
        }
      } else {
        let p = { instancePath: s + "/tolerate", keyword: "type", params: { type: "string" }, parentSchema: W.properties.tolerate, data: n };
        e = i(e, p), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: W, data: t }), r++;
  return or.errors = e, r === 0;
}
var it = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", "u");
function ar(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.stage === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "stage" }, parentSchema: M, data: t }), r++), t.traffic === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "traffic" }, parentSchema: M, data: t }), r++);
    for (let q in t)
      q === "stage" || q === "traffic" || q === "for" || q === "checks" || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: q }, parentSchema: M, data: t }), r++);
    if (t.stage !== void 0 && (De(t.stage, { instancePath: s + "/stage", parentData: t, parentDataProperty: "stage", rootData: d }) || (e = h(e, De.errors), r = e.length)), t.traffic !== void 0) {
      let q = t.traffic;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        if (Object.keys(q).length < 1) {
          let c = { instancePath: s + "/traffic", keyword: "minProperties", params: { limit: 1 }, parentSchema: M.properties.traffic, data: q };
          e = i(e, c), r++;
        }
        for (let c in q)
          if (!(c === "match" || c === "weight" || c === "sticky")) {
            let j = { instancePath: s + "/traffic", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: M.properties.traffic, data: q };
            e = i(e, j), r++;
          }
        if (q.match !== void 0) {
          let c = q.match;
          if (Array.isArray(c)) {
            if (c.length > 20) {
              let o = { instancePath: s + "/traffic/match", keyword: "maxItems", params: { limit: 20 }, parentSchema: M.properties.traffic.properties.match, data: c };
              e = i(e, o), r++;
            }
            if (c.length < 1) {
              let o = { instancePath: s + "/traffic/match", keyword: "minItems", params: { limit: 1 }, parentSchema: M.properties.traffic.properties.match, data: c };
              e = i(e, o), r++;
            }
            let j = c.length;
            for (let o = 0; o < j; o++) {
              let a = c[o], f = r, u = !1, k = null, A = r;
              if (a && typeof a == "object" && !Array.isArray(a) && a.header === void 0) {
                let S = { instancePath: s + "/traffic/match/" + o, keyword: "required", params: { missingProperty: "header" }, parentSchema: M.properties.traffic.properties.match.items.allOf[0].oneOf[0], data: a };
                e = i(e, S), r++;
              }
              var n = A === r;
              n && (u = !0, k = 0);
              let P = r;
              if (a && typeof a == "object" && !Array.isArray(a) && a.cookie === void 0) {
                let S = { instancePath: s + "/traffic/match/" + o, keyword: "required", params: { missingProperty: "cookie" }, parentSchema: M.properties.traffic.properties.match.items.allOf[0].oneOf[1], data: a };
                e = i(e, S), r++;
              }
              var n = P === r;
              if (n && u)
                u = !1, k = [k, 1];
              else {
                n && (u = !0, k = 1);
                let S = r;
                if (a && typeof a == "object" && !Array.isArray(a) && a.query === void 0) {
                  let $ = { instancePath: s + "/traffic/match/" + o, keyword: "required", params: { missingProperty: "query" }, parentSchema: M.properties.traffic.properties.match.items.allOf[0].oneOf[2], data: a };
                  e = i(e, $), r++;
                }
                var n = S === r;
                n && u ? (u = !1, k = [k, 2]) : n && (u = !0, k = 2);
              }
              if (u)
                r = f, e !== null && (f ? e.length = f : e = null);
              else {
                let S = { instancePath: s + "/traffic/match/" + o, keyword: "oneOf", params: { passingSchemas: k }, parentSchema: M.properties.traffic.properties.match.items.allOf[0], data: a };
                e = i(e, S), r++;
              }
              let b = r, O = !1, l = null, y = r;
              if (a && typeof a == "object" && !Array.isArray(a) && a.equals === void 0) {
                let S = { instancePath: s + "/traffic/match/" + o, keyword: "required", params: { missingProperty: "equals" }, parentSchema: M.properties.traffic.properties.match.items.allOf[1].oneOf[0], data: a };
                e = i(e, S), r++;
              }
              var p = y === r;
              p && (O = !0, l = 0);
              let m = r;
              if (a && typeof a == "object" && !Array.isArray(a) && a.in === void 0) {
                let S = { instancePath: s + "/traffic/match/" + o, keyword: "required", params: { missingProperty: "in" }, parentSchema: M.properties.traffic.properties.match.items.allOf[1].oneOf[1], data: a };
                e = i(e, S), r++;
              }
              var p = m === r;
              if (p && O ? (O = !1, l = [l, 1]) : p && (O = !0, l = 1), O)
                r = b, e !== null && (b ? e.length = b : e = null);
              else {
                let S = { instancePath: s + "/traffic/match/" + o, keyword: "oneOf", params: { passingSchemas: l }, parentSchema: M.properties.traffic.properties.match.items.allOf[1], data: a };
                e = i(e, S), r++;
              }
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let S in a)
                  if (!(S === "header" || S === "cookie" || S === "query" || S === "equals" || S === "in")) {
                    let g = { instancePath: s + "/traffic/match/" + o, keyword: "additionalProperties", params: { additionalProperty: S }, parentSchema: M.properties.traffic.properties.match.items, data: a };
                    e = i(e, g), r++;
                  }
                if (a.header !== void 0) {
                  let S = a.header;
                  if (typeof S == "string") {
                    if (!it.test(S)) {
                      let g = { instancePath: s + "/traffic/match/" + o + "/header", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, parentSchema: M.properties.traffic.properties.match.items.properties.header, data: S };
                      e = i(e, g), r++;
                    }
                  } else {
                    let g = { instancePath: s + "/traffic/match/" + o + "/header", keyword: "type", params: { type: "string" }, parentSchema: M.properties.traffic.properties.match.items.properties.header, data: S };
                    e = i(e, g), r++;
                  }
                }
                if (a.cookie !== void 0 && (je(a.cookie, { instancePath: s + "/traffic/match/" + o + "/cookie", parentData: a, parentDataProperty: "cookie", rootData: d }) || (e = h(e, je.errors), r = e.length)), a.query !== void 0 && (je(a.query, { instancePath: s + "/traffic/match/" + o + "/query", parentData: a, parentDataProperty: "query", rootData: d }) || (e = h(e, je.errors), r = e.length)), a.equals !== void 0 && (qe(a.equals, { instancePath: s + "/traffic/match/" + o + "/equals", parentData: a, parentDataProperty: "equals", rootData: d }) || (e = h(e, qe.errors), r = e.length)), a.in !== void 0) {
                  let S = a.in;
                  if (Array.isArray(S)) {
                    if (S.length > 1e3) {
                      let $ = { instancePath: s + "/traffic/match/" + o + "/in", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: M.properties.traffic.properties.match.items.properties.in, data: S };
                      e = i(e, $), r++;
                    }
                    if (S.length < 1) {
                      let $ = { instancePath: s + "/traffic/match/" + o + "/in", keyword: "minItems", params: { limit: 1 }, parentSchema: M.properties.traffic.properties.match.items.properties.in, data: S };
                      e = i(e, $), r++;
                    }
                    let g = S.length;
                    for (let $ = 0; $ < g; $++)
                      qe(S[$], { instancePath: s + "/traffic/match/" + o + "/in/" + $, parentData: S, parentDataProperty: $, rootData: d }) || (e = h(e, qe.errors), r = e.length);
                  } else {
                    let g = { instancePath: s + "/traffic/match/" + o + "/in", keyword: "type", params: { type: "array" }, parentSchema: M.properties.traffic.properties.match.items.properties.in, data: S };
                    e = i(e, g), r++;
                  }
                }
              } else {
                let S = { instancePath: s + "/traffic/match/" + o, keyword: "type", params: { type: "object" }, parentSchema: M.properties.traffic.properties.match.items, data: a };
                e = i(e, S), r++;
              }
            }
          } else {
            let j = { instancePath: s + "/traffic/match", keyword: "type", params: { type: "array" }, parentSchema: M.properties.traffic.properties.match, data: c };
            e = i(e, j), r++;
          }
        }
        if (q.weight !== void 0 && (le(q.weight, { instancePath: s + "/traffic/weight", parentData: q, parentDataProperty: "weight", rootData: d }) || (e = h(e, le.errors), r = e.length)), q.sticky !== void 0) {
          let c = q.sticky;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.cookie === void 0) {
              let j = { instancePath: s + "/traffic/sticky", keyword: "required", params: { missingProperty: "cookie" }, parentSchema: M.properties.traffic.properties.sticky, data: c };
              e = i(e, j), r++;
            }
            for (let j in c)
              if (j !== "cookie") {
                let o = { instancePath: s + "/traffic/sticky", keyword: "additionalProperties", params: { additionalProperty: j }, parentSchema: M.properties.traffic.properties.sticky, data: c };
                e = i(e, o), r++;
              }
            c.cookie !== void 0 && (ze(c.cookie, { instancePath: s + "/traffic/sticky/cookie", parentData: c, parentDataProperty: "cookie", rootData: d }) || (e = h(e, ze.errors), r = e.length));
          } else {
            let j = { instancePath: s + "/traffic/sticky", keyword: "type", params: { type: "object" }, parentSchema: M.properties.traffic.properties.sticky, data: c };
            e = i(e, j), r++;
          }
        }
      } else {
        let c = { instancePath: s + "/traffic", keyword: "type", params: { type: "object" }, parentSchema: M.properties.traffic, data: q };
        e = i(e, c), r++;
      }
    }
    if (t.for !== void 0) {
      let q = t.for;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let c in q)
          if (!(c === "atLeast" || c === "atMost" || c === "warmUp")) {
            let j = { instancePath: s + "/for", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: M.properties.for, data: q };
            e = i(e, j), r++;
          }
        q.atLeast !== void 0 && (z(q.atLeast, { instancePath: s + "/for/atLeast", parentData: q, parentDataProperty: "atLeast", rootData: d }) || (e = h(e, z.errors), r = e.length)), q.atMost !== void 0 && (z(q.atMost, { instancePath: s + "/for/atMost", parentData: q, parentDataProperty: "atMost", rootData: d }) || (e = h(e, z.errors), r = e.length)), q.warmUp !== void 0 && (z(q.warmUp, { instancePath: s + "/for/warmUp", parentData: q, parentDataProperty: "warmUp", rootData: d }) || (e = h(e, z.errors), r = e.length));
      } else {
        let c = { instancePath: s + "/for", keyword: "type", params: { type: "object" }, parentSchema: M.properties.for, data: q };
        e = i(e, c), r++;
      }
    }
    if (t.checks !== void 0) {
      let q = t.checks;
      if (Array.isArray(q)) {
        if (q.length > 50) {
          let j = { instancePath: s + "/checks", keyword: "maxItems", params: { limit: 50 }, parentSchema: M.properties.checks, data: q };
          e = i(e, j), r++;
        }
        let c = q.length;
        for (let j = 0; j < c; j++) {
          let o = q[j], a = r, f = !0, u = r;
          if (r === u)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let g;
              o.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "http" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var v = u === r;
          if (r = a, e !== null && (a ? e.length = a : e = null), v) {
            let g = r;
            Ye(o, { instancePath: s + "/checks/" + j, parentData: q, parentDataProperty: j, rootData: d }) || (e = h(e, Ye.errors), r = e.length);
            var v = g === r;
            f = v;
          }
          if (!f) {
            let g = { instancePath: s + "/checks/" + j, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.checks.items.allOf[0], data: o };
            e = i(e, g), r++;
          }
          let k = r, A = !0, P = r;
          if (r === P)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let g;
              o.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "command" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var D = P === r;
          if (r = k, e !== null && (k ? e.length = k : e = null), D) {
            let g = r;
            er(o, { instancePath: s + "/checks/" + j, parentData: q, parentDataProperty: j, rootData: d }) || (e = h(e, er.errors), r = e.length);
            var D = g === r;
            A = D;
          }
          if (!A) {
            let g = { instancePath: s + "/checks/" + j, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.checks.items.allOf[1], data: o };
            e = i(e, g), r++;
          }
          let b = r, O = !0, l = r;
          if (r === l)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let g;
              o.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "threshold" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var Z = l === r;
          if (r = b, e !== null && (b ? e.length = b : e = null), Z) {
            let g = r;
            nr(o, { instancePath: s + "/checks/" + j, parentData: q, parentDataProperty: j, rootData: d }) || (e = h(e, nr.errors), r = e.length);
            var Z = g === r;
            O = Z;
          }
          if (!O) {
            let g = { instancePath: s + "/checks/" + j, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.checks.items.allOf[2], data: o };
            e = i(e, g), r++;
          }
          let y = r, m = !0, S = r;
          if (r === S)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let g;
              o.kind === void 0 && (g = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "compare" && (e = i(e, {}), r++);
            } else
              e = i(e, {}), r++;
          var I = S === r;
          if (r = y, e !== null && (y ? e.length = y : e = null), I) {
            let g = r;
            or(o, { instancePath: s + "/checks/" + j, parentData: q, parentDataProperty: j, rootData: d }) || (e = h(e, or.errors), r = e.length);
            var I = g === r;
            m = I;
          }
          if (!m) {
            let g = { instancePath: s + "/checks/" + j, keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.checks.items.allOf[3], data: o };
            e = i(e, g), r++;
          }
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.kind === void 0) {
              let g = { instancePath: s + "/checks/" + j, keyword: "required", params: { missingProperty: "kind" }, parentSchema: M.properties.checks.items, data: o };
              e = i(e, g), r++;
            }
            if (o.kind !== void 0) {
              let g = o.kind;
              if (!(g === "http" || g === "command" || g === "threshold" || g === "compare")) {
                let $ = { instancePath: s + "/checks/" + j + "/kind", keyword: "enum", params: { allowedValues: M.properties.checks.items.properties.kind.enum }, parentSchema: M.properties.checks.items.properties.kind, data: g };
                e = i(e, $), r++;
              }
            }
          } else {
            let g = { instancePath: s + "/checks/" + j, keyword: "type", params: { type: "object" }, parentSchema: M.properties.checks.items, data: o };
            e = i(e, g), r++;
          }
        }
      } else {
        let c = { instancePath: s + "/checks", keyword: "type", params: { type: "array" }, parentSchema: M.properties.checks, data: q };
        e = i(e, c), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: M, data: t }), r++;
  return ar.errors = e, r === 0;
}
var zr = { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, nt = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
function _e(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? nt.test(t) || (e = i(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, parentSchema: zr, data: t }), r++) : (e = i(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: zr, data: t }), r++), _e.errors = e, r === 0;
}
var ot = new RegExp("^\\d{1,4}(\\.\\d{1,2})?%$", "u"), xr = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", "u");
function pr(t, { instancePath: s = "", parentData: _, parentDataProperty: x, rootData: d = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.apiVersion === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "apiVersion" }, parentSchema: w, data: t }), r++), t.release === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "release" }, parentSchema: w, data: t }), r++), t.services === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "services" }, parentSchema: w, data: t }), r++), t.process === void 0 && (e = i(e, { instancePath: s, keyword: "required", params: { missingProperty: "process" }, parentSchema: w, data: t }), r++);
    for (let o in t)
      ke.call(w.properties, o) || (e = i(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: w, data: t }), r++);
    if (t.apiVersion !== void 0) {
      let o = t.apiVersion;
      if (o !== "gray-release/v1") {
        let a = { instancePath: s + "/apiVersion", keyword: "const", params: { allowedValue: "gray-release/v1" }, parentSchema: w.properties.apiVersion, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.release !== void 0 && (De(t.release, { instancePath: s + "/release", parentData: t, parentDataProperty: "release", rootData: d }) || (e = h(e, De.errors), r = e.length)), t.registry !== void 0) {
      let o = t.registry, a = r, f = !0, u = r;
      if (r === u)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let y;
          o.kind === void 0 && (y = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "git" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var n = u === r;
      if (r = a, e !== null && (a ? e.length = a : e = null), n) {
        let y = r;
        ve(o, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: d }) || (e = h(e, ve.errors), r = e.length);
        var n = y === r;
        f = n;
      }
      if (!f) {
        let y = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: w.properties.registry.allOf[0], data: o };
        e = i(e, y), r++;
      }
      let k = r, A = !0, P = r;
      if (r === P)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let y;
          o.kind === void 0 && (y = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "github" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var p = P === r;
      if (r = k, e !== null && (k ? e.length = k : e = null), p) {
        let y = r;
        be(o, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: d }) || (e = h(e, be.errors), r = e.length);
        var p = y === r;
        A = p;
      }
      if (!A) {
        let y = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: w.properties.registry.allOf[1], data: o };
        e = i(e, y), r++;
      }
      let b = r, O = !0, l = r;
      if (r === l)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let y;
          o.kind === void 0 && (y = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "file" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var v = l === r;
      if (r = b, e !== null && (b ? e.length = b : e = null), v) {
        let y = r;
        Se(o, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: d }) || (e = h(e, Se.errors), r = e.length);
        var v = y === r;
        O = v;
      }
      if (!O) {
        let y = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: w.properties.registry.allOf[2], data: o };
        e = i(e, y), r++;
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.kind === void 0) {
          let y = { instancePath: s + "/registry", keyword: "required", params: { missingProperty: "kind" }, parentSchema: w.properties.registry, data: o };
          e = i(e, y), r++;
        }
        o.kind !== void 0 && (Ae(o.kind, { instancePath: s + "/registry/kind", parentData: o, parentDataProperty: "kind", rootData: d }) || (e = h(e, Ae.errors), r = e.length));
      } else {
        let y = { instancePath: s + "/registry", keyword: "type", params: { type: "object" }, parentSchema: w.properties.registry, data: o };
        e = i(e, y), r++;
      }
    }
    if (t.journal !== void 0) {
      let o = t.journal, a = r, f = !0, u = r;
      if (r === u)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let y;
          o.kind === void 0 && (y = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "git" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var D = u === r;
      if (r = a, e !== null && (a ? e.length = a : e = null), D) {
        let y = r;
        ve(o, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: d }) || (e = h(e, ve.errors), r = e.length);
        var D = y === r;
        f = D;
      }
      if (!f) {
        let y = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: w.properties.journal.allOf[0], data: o };
        e = i(e, y), r++;
      }
      let k = r, A = !0, P = r;
      if (r === P)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let y;
          o.kind === void 0 && (y = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "github" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var Z = P === r;
      if (r = k, e !== null && (k ? e.length = k : e = null), Z) {
        let y = r;
        be(o, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: d }) || (e = h(e, be.errors), r = e.length);
        var Z = y === r;
        A = Z;
      }
      if (!A) {
        let y = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: w.properties.journal.allOf[1], data: o };
        e = i(e, y), r++;
      }
      let b = r, O = !0, l = r;
      if (r === l)
        if (o && typeof o == "object" && !Array.isArray(o)) {
          let y;
          o.kind === void 0 && (y = "kind") ? (e = i(e, {}), r++) : o.kind !== void 0 && o.kind !== "file" && (e = i(e, {}), r++);
        } else
          e = i(e, {}), r++;
      var I = l === r;
      if (r = b, e !== null && (b ? e.length = b : e = null), I) {
        let y = r;
        Se(o, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: d }) || (e = h(e, Se.errors), r = e.length);
        var I = y === r;
        O = I;
      }
      if (!O) {
        let y = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: w.properties.journal.allOf[2], data: o };
        e = i(e, y), r++;
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.kind === void 0) {
          let y = { instancePath: s + "/journal", keyword: "required", params: { missingProperty: "kind" }, parentSchema: w.properties.journal, data: o };
          e = i(e, y), r++;
        }
        o.kind !== void 0 && (Ae(o.kind, { instancePath: s + "/journal/kind", parentData: o, parentDataProperty: "kind", rootData: d }) || (e = h(e, Ae.errors), r = e.length));
      } else {
        let y = { instancePath: s + "/journal", keyword: "type", params: { type: "object" }, parentSchema: w.properties.journal, data: o };
        e = i(e, y), r++;
      }
    }
    if (t.services !== void 0) {
      let o = t.services;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 5e3) {
          let a = { instancePath: s + "/services", keyword: "maxProperties", params: { limit: 5e3 }, parentSchema: w.properties.services, data: o };
          e = i(e, a), r++;
        }
        if (Object.keys(o).length < 1) {
          let a = { instancePath: s + "/services", keyword: "minProperties", params: { limit: 1 }, parentSchema: w.properties.services, data: o };
          e = i(e, a), r++;
        }
        for (let a in o) {
          let f = r;
          if (typeof a == "string" && !Ge.test(a)) {
            let u = { instancePath: s + "/services", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: w.properties.services.propertyNames, data: a, propertyName: a };
            e = i(e, u), r++;
          }
          var q = f === r;
          if (!q) {
            let u = { instancePath: s + "/services", keyword: "propertyNames", params: { propertyName: a }, parentSchema: w.properties.services, data: o };
            e = i(e, u), r++;
          }
        }
        for (let a in o)
          Xe(o[a], { instancePath: s + "/services/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: a, rootData: d }) || (e = h(e, Xe.errors), r = e.length);
      } else {
        let a = { instancePath: s + "/services", keyword: "type", params: { type: "object" }, parentSchema: w.properties.services, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.process !== void 0) {
      let o = t.process;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.test === void 0) {
          let a = { instancePath: s + "/process", keyword: "required", params: { missingProperty: "test" }, parentSchema: w.properties.process, data: o };
          e = i(e, a), r++;
        }
        for (let a in o)
          if (!(a === "release" || a === "test" || a === "risk" || a === "inconclusive" || a === "promote" || a === "revert" || a === "hold")) {
            let f = { instancePath: s + "/process", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: w.properties.process, data: o };
            e = i(e, f), r++;
          }
        if (o.release !== void 0) {
          let a = o.release;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let f in a)
              if (!(f === "slice" || f === "deadline")) {
                let u = { instancePath: s + "/process/release", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: w.properties.process.properties.release, data: a };
                e = i(e, u), r++;
              }
            if (a.slice !== void 0) {
              let f = a.slice, u = r, k = !1, A = r;
              if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
                let P = { instancePath: s + "/process/release/slice", keyword: "type", params: { type: "integer" }, parentSchema: w.properties.process.properties.release.properties.slice.anyOf[0], data: f };
                e = i(e, P), r++;
              }
              if (typeof f == "number") {
                if (f > 1e3 || isNaN(f)) {
                  let P = { instancePath: s + "/process/release/slice", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: w.properties.process.properties.release.properties.slice.anyOf[0], data: f };
                  e = i(e, P), r++;
                }
                if (f < 1 || isNaN(f)) {
                  let P = { instancePath: s + "/process/release/slice", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: w.properties.process.properties.release.properties.slice.anyOf[0], data: f };
                  e = i(e, P), r++;
                }
              }
              var c = A === r;
              if (k = k || c, !k) {
                let P = r;
                if (typeof f == "string") {
                  if (!Er.test(f)) {
                    let O = { instancePath: s + "/process/release/slice", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: w.properties.process.properties.release.properties.slice.anyOf[1], data: f };
                    e = i(e, O), r++;
                  }
                } else {
                  let O = { instancePath: s + "/process/release/slice", keyword: "type", params: { type: "string" }, parentSchema: w.properties.process.properties.release.properties.slice.anyOf[1], data: f };
                  e = i(e, O), r++;
                }
                var c = P === r;
                k = k || c;
              }
              if (k)
                r = u, e !== null && (u ? e.length = u : e = null);
              else {
                let P = { instancePath: s + "/process/release/slice", keyword: "anyOf", params: {}, parentSchema: w.properties.process.properties.release.properties.slice, data: f };
                e = i(e, P), r++;
              }
            }
            a.deadline !== void 0 && (z(a.deadline, { instancePath: s + "/process/release/deadline", parentData: a, parentDataProperty: "deadline", rootData: d }) || (e = h(e, z.errors), r = e.length));
          } else {
            let f = { instancePath: s + "/process/release", keyword: "type", params: { type: "object" }, parentSchema: w.properties.process.properties.release, data: a };
            e = i(e, f), r++;
          }
        }
        if (o.test !== void 0) {
          let a = o.test;
          if (Array.isArray(a)) {
            if (a.length > 50) {
              let u = { instancePath: s + "/process/test", keyword: "maxItems", params: { limit: 50 }, parentSchema: w.properties.process.properties.test, data: a };
              e = i(e, u), r++;
            }
            if (a.length < 1) {
              let u = { instancePath: s + "/process/test", keyword: "minItems", params: { limit: 1 }, parentSchema: w.properties.process.properties.test, data: a };
              e = i(e, u), r++;
            }
            let f = a.length;
            for (let u = 0; u < f; u++)
              ar(a[u], { instancePath: s + "/process/test/" + u, parentData: a, parentDataProperty: u, rootData: d }) || (e = h(e, ar.errors), r = e.length);
          } else {
            let f = { instancePath: s + "/process/test", keyword: "type", params: { type: "array" }, parentSchema: w.properties.process.properties.test, data: a };
            e = i(e, f), r++;
          }
        }
        if (o.risk !== void 0) {
          let a = o.risk;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let f in a)
              if (!(f === "falseRevert" || f === "missed" || f === "ruleOut")) {
                let u = { instancePath: s + "/process/risk", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: w.properties.process.properties.risk, data: a };
                e = i(e, u), r++;
              }
            if (a.falseRevert !== void 0 && (le(a.falseRevert, { instancePath: s + "/process/risk/falseRevert", parentData: a, parentDataProperty: "falseRevert", rootData: d }) || (e = h(e, le.errors), r = e.length)), a.missed !== void 0 && (le(a.missed, { instancePath: s + "/process/risk/missed", parentData: a, parentDataProperty: "missed", rootData: d }) || (e = h(e, le.errors), r = e.length)), a.ruleOut !== void 0) {
              let f = a.ruleOut;
              if (typeof f == "string") {
                if (!ot.test(f)) {
                  let u = { instancePath: s + "/process/risk/ruleOut", keyword: "pattern", params: { pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" }, parentSchema: w.properties.process.properties.risk.properties.ruleOut, data: f };
                  e = i(e, u), r++;
                }
              } else {
                let u = { instancePath: s + "/process/risk/ruleOut", keyword: "type", params: { type: "string" }, parentSchema: w.properties.process.properties.risk.properties.ruleOut, data: f };
                e = i(e, u), r++;
              }
            }
          } else {
            let f = { instancePath: s + "/process/risk", keyword: "type", params: { type: "object" }, parentSchema: w.properties.process.properties.risk, data: a };
            e = i(e, f), r++;
          }
        }
        if (o.inconclusive !== void 0) {
          let a = o.inconclusive;
          if (!(a === "hold" || a === "revert")) {
            let f = { instancePath: s + "/process/inconclusive", keyword: "enum", params: { allowedValues: w.properties.process.properties.inconclusive.enum }, parentSchema: w.properties.process.properties.inconclusive, data: a };
            e = i(e, f), r++;
          }
        }
        if (o.promote !== void 0) {
          let a = o.promote;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let f in a)
              if (!(f === "approval" || f === "approvers" || f === "watch")) {
                let u = { instancePath: s + "/process/promote", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: w.properties.process.properties.promote, data: a };
                e = i(e, u), r++;
              }
            if (a.approval !== void 0) {
              let f = a.approval;
              if (!(f === "none" || f === "comment" || f === "environment")) {
                let u = { instancePath: s + "/process/promote/approval", keyword: "enum", params: { allowedValues: w.properties.process.properties.promote.properties.approval.enum }, parentSchema: w.properties.process.properties.promote.properties.approval, data: f };
                e = i(e, u), r++;
              }
            }
            if (a.approvers !== void 0) {
              let f = a.approvers;
              if (f && typeof f == "object" && !Array.isArray(f)) {
                for (let u in f)
                  if (!(u === "people" || u === "lasts" || u === "author" || u === "environment")) {
                    let k = { instancePath: s + "/process/promote/approvers", keyword: "additionalProperties", params: { additionalProperty: u }, parentSchema: w.properties.process.properties.promote.properties.approvers, data: f };
                    e = i(e, k), r++;
                  }
                if (f.people !== void 0) {
                  let u = f.people;
                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
                    let k = { instancePath: s + "/process/promote/approvers/people", keyword: "type", params: { type: "integer" }, parentSchema: w.properties.process.properties.promote.properties.approvers.properties.people, data: u };
                    e = i(e, k), r++;
                  }
                  if (typeof u == "number") {
                    if (u > 10 || isNaN(u)) {
                      let k = { instancePath: s + "/process/promote/approvers/people", keyword: "maximum", params: { comparison: "<=", limit: 10 }, parentSchema: w.properties.process.properties.promote.properties.approvers.properties.people, data: u };
                      e = i(e, k), r++;
                    }
                    if (u < 1 || isNaN(u)) {
                      let k = { instancePath: s + "/process/promote/approvers/people", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: w.properties.process.properties.promote.properties.approvers.properties.people, data: u };
                      e = i(e, k), r++;
                    }
                  }
                }
                if (f.lasts !== void 0 && (z(f.lasts, { instancePath: s + "/process/promote/approvers/lasts", parentData: f, parentDataProperty: "lasts", rootData: d }) || (e = h(e, z.errors), r = e.length)), f.author !== void 0 && (ne(f.author, { instancePath: s + "/process/promote/approvers/author", parentData: f, parentDataProperty: "author", rootData: d }) || (e = h(e, ne.errors), r = e.length)), f.environment !== void 0) {
                  let u = f.environment;
                  if (typeof u == "string") {
                    if (G(u) > 255) {
                      let k = { instancePath: s + "/process/promote/approvers/environment", keyword: "maxLength", params: { limit: 255 }, parentSchema: w.properties.process.properties.promote.properties.approvers.properties.environment, data: u };
                      e = i(e, k), r++;
                    }
                    if (!xr.test(u)) {
                      let k = { instancePath: s + "/process/promote/approvers/environment", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, parentSchema: w.properties.process.properties.promote.properties.approvers.properties.environment, data: u };
                      e = i(e, k), r++;
                    }
                  } else {
                    let k = { instancePath: s + "/process/promote/approvers/environment", keyword: "type", params: { type: "string" }, parentSchema: w.properties.process.properties.promote.properties.approvers.properties.environment, data: u };
                    e = i(e, k), r++;
                  }
                }
              } else {
                let u = { instancePath: s + "/process/promote/approvers", keyword: "type", params: { type: "object" }, parentSchema: w.properties.process.properties.promote.properties.approvers, data: f };
                e = i(e, u), r++;
              }
            }
            a.watch !== void 0 && (z(a.watch, { instancePath: s + "/process/promote/watch", parentData: a, parentDataProperty: "watch", rootData: d }) || (e = h(e, z.errors), r = e.length));
          } else {
            let f = { instancePath: s + "/process/promote", keyword: "type", params: { type: "object" }, parentSchema: w.properties.process.properties.promote, data: a };
            e = i(e, f), r++;
          }
        }
        if (o.revert !== void 0) {
          let a = o.revert;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let f in a)
              if (!(f === "on" || f === "deadline")) {
                let u = { instancePath: s + "/process/revert", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: w.properties.process.properties.revert, data: a };
                e = i(e, u), r++;
              }
            if (a.on !== void 0) {
              let f = a.on;
              if (Array.isArray(f)) {
                if (f.length > 3) {
                  let P = { instancePath: s + "/process/revert/on", keyword: "maxItems", params: { limit: 3 }, parentSchema: w.properties.process.properties.revert.properties.on, data: f };
                  e = i(e, P), r++;
                }
                let u = f.length;
                for (let P = 0; P < u; P++) {
                  let b = f[P];
                  if (typeof b != "string") {
                    let O = { instancePath: s + "/process/revert/on/" + P, keyword: "type", params: { type: "string" }, parentSchema: w.properties.process.properties.revert.properties.on.items, data: b };
                    e = i(e, O), r++;
                  }
                  if (!(b === "failed" || b === "cancelled" || b === "deadline")) {
                    let O = { instancePath: s + "/process/revert/on/" + P, keyword: "enum", params: { allowedValues: w.properties.process.properties.revert.properties.on.items.enum }, parentSchema: w.properties.process.properties.revert.properties.on.items, data: b };
                    e = i(e, O), r++;
                  }
                }
                let k = f.length, A;
                if (k > 1) {
                  let P = {};
                  for (; k--; ) {
                    let b = f[k];
                    if (typeof b == "string") {
                      if (typeof P[b] == "number") {
                        A = P[b];
                        let O = { instancePath: s + "/process/revert/on", keyword: "uniqueItems", params: { i: k, j: A }, parentSchema: w.properties.process.properties.revert.properties.on, data: f };
                        e = i(e, O), r++;
                        break;
                      }
                      P[b] = k;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/process/revert/on", keyword: "type", params: { type: "array" }, parentSchema: w.properties.process.properties.revert.properties.on, data: f };
                e = i(e, u), r++;
              }
            }
            a.deadline !== void 0 && (z(a.deadline, { instancePath: s + "/process/revert/deadline", parentData: a, parentDataProperty: "deadline", rootData: d }) || (e = h(e, z.errors), r = e.length));
          } else {
            let f = { instancePath: s + "/process/revert", keyword: "type", params: { type: "object" }, parentSchema: w.properties.process.properties.revert, data: a };
            e = i(e, f), r++;
          }
        }
        if (o.hold !== void 0) {
          let a = o.hold;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let f in a)
              if (!(f === "wait" || f === "expires")) {
                let u = { instancePath: s + "/process/hold", keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: w.properties.process.properties.hold, data: a };
                e = i(e, u), r++;
              }
            a.wait !== void 0 && (z(a.wait, { instancePath: s + "/process/hold/wait", parentData: a, parentDataProperty: "wait", rootData: d }) || (e = h(e, z.errors), r = e.length)), a.expires !== void 0 && (z(a.expires, { instancePath: s + "/process/hold/expires", parentData: a, parentDataProperty: "expires", rootData: d }) || (e = h(e, z.errors), r = e.length));
          } else {
            let f = { instancePath: s + "/process/hold", keyword: "type", params: { type: "object" }, parentSchema: w.properties.process.properties.hold, data: a };
            e = i(e, f), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/process", keyword: "type", params: { type: "object" }, parentSchema: w.properties.process, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.onBusy !== void 0) {
      let o = t.onBusy;
      if (!(o === "queue" || o === "refuse" || o === "supersede")) {
        let a = { instancePath: s + "/onBusy", keyword: "enum", params: { allowedValues: w.properties.onBusy.enum }, parentSchema: w.properties.onBusy, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.freeze !== void 0) {
      let o = t.freeze;
      if (Array.isArray(o)) {
        if (o.length > 100) {
          let f = { instancePath: s + "/freeze", keyword: "maxItems", params: { limit: 100 }, parentSchema: w.properties.freeze, data: o };
          e = i(e, f), r++;
        }
        let a = o.length;
        for (let f = 0; f < a; f++) {
          let u = o[f];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.days === void 0) {
              let k = { instancePath: s + "/freeze/" + f, keyword: "required", params: { missingProperty: "days" }, parentSchema: w.properties.freeze.items, data: u };
              e = i(e, k), r++;
            }
            if (u.from === void 0) {
              let k = { instancePath: s + "/freeze/" + f, keyword: "required", params: { missingProperty: "from" }, parentSchema: w.properties.freeze.items, data: u };
              e = i(e, k), r++;
            }
            if (u.to === void 0) {
              let k = { instancePath: s + "/freeze/" + f, keyword: "required", params: { missingProperty: "to" }, parentSchema: w.properties.freeze.items, data: u };
              e = i(e, k), r++;
            }
            if (u.zone === void 0) {
              let k = { instancePath: s + "/freeze/" + f, keyword: "required", params: { missingProperty: "zone" }, parentSchema: w.properties.freeze.items, data: u };
              e = i(e, k), r++;
            }
            for (let k in u)
              if (!(k === "days" || k === "from" || k === "to" || k === "zone")) {
                let A = { instancePath: s + "/freeze/" + f, keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: w.properties.freeze.items, data: u };
                e = i(e, A), r++;
              }
            if (u.days !== void 0) {
              let k = u.days;
              if (Array.isArray(k)) {
                if (k.length > 7) {
                  let P = { instancePath: s + "/freeze/" + f + "/days", keyword: "maxItems", params: { limit: 7 }, parentSchema: w.properties.freeze.items.properties.days, data: k };
                  e = i(e, P), r++;
                }
                if (k.length < 1) {
                  let P = { instancePath: s + "/freeze/" + f + "/days", keyword: "minItems", params: { limit: 1 }, parentSchema: w.properties.freeze.items.properties.days, data: k };
                  e = i(e, P), r++;
                }
                let A = k.length;
                for (let P = 0; P < A; P++) {
                  let b = k[P];
                  if (typeof b != "string") {
                    let O = { instancePath: s + "/freeze/" + f + "/days/" + P, keyword: "type", params: { type: "string" }, parentSchema: w.properties.freeze.items.properties.days.items, data: b };
                    e = i(e, O), r++;
                  }
                  if (!(b === "mon" || b === "tue" || b === "wed" || b === "thu" || b === "fri" || b === "sat" || b === "sun")) {
                    let O = { instancePath: s + "/freeze/" + f + "/days/" + P, keyword: "enum", params: { allowedValues: w.properties.freeze.items.properties.days.items.enum }, parentSchema: w.properties.freeze.items.properties.days.items, data: b };
                    e = i(e, O), r++;
                  }
                }
              } else {
                let A = { instancePath: s + "/freeze/" + f + "/days", keyword: "type", params: { type: "array" }, parentSchema: w.properties.freeze.items.properties.days, data: k };
                e = i(e, A), r++;
              }
            }
            if (u.from !== void 0 && (_e(u.from, { instancePath: s + "/freeze/" + f + "/from", parentData: u, parentDataProperty: "from", rootData: d }) || (e = h(e, _e.errors), r = e.length)), u.to !== void 0 && (_e(u.to, { instancePath: s + "/freeze/" + f + "/to", parentData: u, parentDataProperty: "to", rootData: d }) || (e = h(e, _e.errors), r = e.length)), u.zone !== void 0) {
              let k = u.zone;
              if (typeof k == "string") {
                if (G(k) > 64) {
                  let A = { instancePath: s + "/freeze/" + f + "/zone", keyword: "maxLength", params: { limit: 64 }, parentSchema: w.properties.freeze.items.properties.zone, data: k };
                  e = i(e, A), r++;
                }
                if (G(k) < 1) {
                  let A = { instancePath: s + "/freeze/" + f + "/zone", keyword: "minLength", params: { limit: 1 }, parentSchema: w.properties.freeze.items.properties.zone, data: k };
                  e = i(e, A), r++;
                }
              } else {
                let A = { instancePath: s + "/freeze/" + f + "/zone", keyword: "type", params: { type: "string" }, parentSchema: w.properties.freeze.items.properties.zone, data: k };
                e = i(e, A), r++;
              }
            }
          } else {
            let k = { instancePath: s + "/freeze/" + f, keyword: "type", params: { type: "object" }, parentSchema: w.properties.freeze.items, data: u };
            e = i(e, k), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/freeze", keyword: "type", params: { type: "array" }, parentSchema: w.properties.freeze, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.environments !== void 0) {
      let o = t.environments;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 20) {
          let a = { instancePath: s + "/environments", keyword: "maxProperties", params: { limit: 20 }, parentSchema: w.properties.environments, data: o };
          e = i(e, a), r++;
        }
        for (let a in o) {
          let f = r;
          if (typeof a == "string" && !Ge.test(a)) {
            let u = { instancePath: s + "/environments", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: w.properties.environments.propertyNames, data: a, propertyName: a };
            e = i(e, u), r++;
          }
          var j = f === r;
          if (!j) {
            let u = { instancePath: s + "/environments", keyword: "propertyNames", params: { propertyName: a }, parentSchema: w.properties.environments, data: o };
            e = i(e, u), r++;
          }
        }
        for (let a in o) {
          let f = o[a];
          if (!(f && typeof f == "object" && !Array.isArray(f))) {
            let u = { instancePath: s + "/environments/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: w.properties.environments.additionalProperties, data: f };
            e = i(e, u), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/environments", keyword: "type", params: { type: "object" }, parentSchema: w.properties.environments, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.notify !== void 0) {
      let o = t.notify;
      if (Array.isArray(o)) {
        if (o.length > 20) {
          let f = { instancePath: s + "/notify", keyword: "maxItems", params: { limit: 20 }, parentSchema: w.properties.notify, data: o };
          e = i(e, f), r++;
        }
        let a = o.length;
        for (let f = 0; f < a; f++) {
          let u = o[f];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.webhook === void 0) {
              let k = { instancePath: s + "/notify/" + f, keyword: "required", params: { missingProperty: "webhook" }, parentSchema: w.properties.notify.items, data: u };
              e = i(e, k), r++;
            }
            if (u.on === void 0) {
              let k = { instancePath: s + "/notify/" + f, keyword: "required", params: { missingProperty: "on" }, parentSchema: w.properties.notify.items, data: u };
              e = i(e, k), r++;
            }
            for (let k in u)
              if (!(k === "webhook" || k === "format" || k === "on")) {
                let A = { instancePath: s + "/notify/" + f, keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: w.properties.notify.items, data: u };
                e = i(e, A), r++;
              }
            if (u.webhook !== void 0) {
              let k = u.webhook;
              if (k && typeof k == "object" && !Array.isArray(k)) {
                if (k.env === void 0) {
                  let A = { instancePath: s + "/notify/" + f + "/webhook", keyword: "required", params: { missingProperty: "env" }, parentSchema: w.properties.notify.items.properties.webhook, data: k };
                  e = i(e, A), r++;
                }
                for (let A in k)
                  if (A !== "env") {
                    let P = { instancePath: s + "/notify/" + f + "/webhook", keyword: "additionalProperties", params: { additionalProperty: A }, parentSchema: w.properties.notify.items.properties.webhook, data: k };
                    e = i(e, P), r++;
                  }
                k.env !== void 0 && (C(k.env, { instancePath: s + "/notify/" + f + "/webhook/env", parentData: k, parentDataProperty: "env", rootData: d }) || (e = h(e, C.errors), r = e.length));
              } else {
                let A = { instancePath: s + "/notify/" + f + "/webhook", keyword: "type", params: { type: "object" }, parentSchema: w.properties.notify.items.properties.webhook, data: k };
                e = i(e, A), r++;
              }
            }
            if (u.format !== void 0) {
              let k = u.format;
              if (!(k === "slack" || k === "json")) {
                let A = { instancePath: s + "/notify/" + f + "/format", keyword: "enum", params: { allowedValues: w.properties.notify.items.properties.format.enum }, parentSchema: w.properties.notify.items.properties.format, data: k };
                e = i(e, A), r++;
              }
            }
            if (u.on !== void 0) {
              let k = u.on;
              if (Array.isArray(k)) {
                if (k.length > 6) {
                  let O = { instancePath: s + "/notify/" + f + "/on", keyword: "maxItems", params: { limit: 6 }, parentSchema: w.properties.notify.items.properties.on, data: k };
                  e = i(e, O), r++;
                }
                if (k.length < 1) {
                  let O = { instancePath: s + "/notify/" + f + "/on", keyword: "minItems", params: { limit: 1 }, parentSchema: w.properties.notify.items.properties.on, data: k };
                  e = i(e, O), r++;
                }
                let A = k.length;
                for (let O = 0; O < A; O++) {
                  let l = k[O];
                  if (typeof l != "string") {
                    let y = { instancePath: s + "/notify/" + f + "/on/" + O, keyword: "type", params: { type: "string" }, parentSchema: w.properties.notify.items.properties.on.items, data: l };
                    e = i(e, y), r++;
                  }
                  if (!(l === "started" || l === "held" || l === "reverting" || l === "reverted" || l === "promoted" || l === "incomplete")) {
                    let y = { instancePath: s + "/notify/" + f + "/on/" + O, keyword: "enum", params: { allowedValues: w.properties.notify.items.properties.on.items.enum }, parentSchema: w.properties.notify.items.properties.on.items, data: l };
                    e = i(e, y), r++;
                  }
                }
                let P = k.length, b;
                if (P > 1) {
                  let O = {};
                  for (; P--; ) {
                    let l = k[P];
                    if (typeof l == "string") {
                      if (typeof O[l] == "number") {
                        b = O[l];
                        let y = { instancePath: s + "/notify/" + f + "/on", keyword: "uniqueItems", params: { i: P, j: b }, parentSchema: w.properties.notify.items.properties.on, data: k };
                        e = i(e, y), r++;
                        break;
                      }
                      O[l] = P;
                    }
                  }
                }
              } else {
                let A = { instancePath: s + "/notify/" + f + "/on", keyword: "type", params: { type: "array" }, parentSchema: w.properties.notify.items.properties.on, data: k };
                e = i(e, A), r++;
              }
            }
          } else {
            let k = { instancePath: s + "/notify/" + f, keyword: "type", params: { type: "object" }, parentSchema: w.properties.notify.items, data: u };
            e = i(e, k), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/notify", keyword: "type", params: { type: "array" }, parentSchema: w.properties.notify, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.deployment !== void 0) {
      let o = t.deployment;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let a in o)
          if (!(a === "environment" || a === "url")) {
            let f = { instancePath: s + "/deployment", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: w.properties.deployment, data: o };
            e = i(e, f), r++;
          }
        if (o.environment !== void 0) {
          let a = o.environment;
          if (typeof a == "string") {
            if (G(a) > 255) {
              let f = { instancePath: s + "/deployment/environment", keyword: "maxLength", params: { limit: 255 }, parentSchema: w.properties.deployment.properties.environment, data: a };
              e = i(e, f), r++;
            }
            if (G(a) < 1) {
              let f = { instancePath: s + "/deployment/environment", keyword: "minLength", params: { limit: 1 }, parentSchema: w.properties.deployment.properties.environment, data: a };
              e = i(e, f), r++;
            }
            if (!xr.test(a)) {
              let f = { instancePath: s + "/deployment/environment", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, parentSchema: w.properties.deployment.properties.environment, data: a };
              e = i(e, f), r++;
            }
          } else {
            let f = { instancePath: s + "/deployment/environment", keyword: "type", params: { type: "string" }, parentSchema: w.properties.deployment.properties.environment, data: a };
            e = i(e, f), r++;
          }
        }
        if (o.url !== void 0) {
          let a = o.url;
          if (typeof a == "string") {
            if (G(a) > 2e3) {
              let f = { instancePath: s + "/deployment/url", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: w.properties.deployment.properties.url, data: a };
              e = i(e, f), r++;
            }
            if (!Zr.test(a)) {
              let f = { instancePath: s + "/deployment/url", keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: w.properties.deployment.properties.url, data: a };
              e = i(e, f), r++;
            }
          } else {
            let f = { instancePath: s + "/deployment/url", keyword: "type", params: { type: "string" }, parentSchema: w.properties.deployment.properties.url, data: a };
            e = i(e, f), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/deployment", keyword: "type", params: { type: "object" }, parentSchema: w.properties.deployment, data: o };
        e = i(e, a), r++;
      }
    }
    if (t.timing !== void 0) {
      let o = t.timing;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let a in o)
          if (!(a === "look" || a === "effect" || a === "fresh" || a === "lease" || a === "margin" || a === "patrol")) {
            let f = { instancePath: s + "/timing", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: w.properties.timing, data: o };
            e = i(e, f), r++;
          }
        o.look !== void 0 && (z(o.look, { instancePath: s + "/timing/look", parentData: o, parentDataProperty: "look", rootData: d }) || (e = h(e, z.errors), r = e.length)), o.effect !== void 0 && (z(o.effect, { instancePath: s + "/timing/effect", parentData: o, parentDataProperty: "effect", rootData: d }) || (e = h(e, z.errors), r = e.length)), o.fresh !== void 0 && (z(o.fresh, { instancePath: s + "/timing/fresh", parentData: o, parentDataProperty: "fresh", rootData: d }) || (e = h(e, z.errors), r = e.length)), o.lease !== void 0 && (z(o.lease, { instancePath: s + "/timing/lease", parentData: o, parentDataProperty: "lease", rootData: d }) || (e = h(e, z.errors), r = e.length)), o.margin !== void 0 && (z(o.margin, { instancePath: s + "/timing/margin", parentData: o, parentDataProperty: "margin", rootData: d }) || (e = h(e, z.errors), r = e.length)), o.patrol !== void 0 && (z(o.patrol, { instancePath: s + "/timing/patrol", parentData: o, parentDataProperty: "patrol", rootData: d }) || (e = h(e, z.errors), r = e.length));
      } else {
        let a = { instancePath: s + "/timing", keyword: "type", params: { type: "object" }, parentSchema: w.properties.timing, data: o };
        e = i(e, a), r++;
      }
    }
  } else
    e = i(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: w, data: t }), r++;
  return pr.errors = e, r === 0;
}
function i(t, s) {
  return t === null ? [s] : (t.push(s), t);
}
function h(t, s) {
  if (t === null) return s;
  for (let _ of s) t.push(_);
  return t;
}
export {
  lt as default,
  ct as validate
};
