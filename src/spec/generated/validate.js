// Made by scripts/schema.ts.
var ke = (t, i) => () => {
  try {
    return i || t((i = { exports: {} }).exports, i), i.exports;
  } catch (j) {
    throw i = 0, j;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Ne = ke((ge) => {
  "use strict";
  Object.defineProperty(ge, "__esModule", { value: !0 });
  function Ie(t) {
    let i = t.length, j = 0, O = 0, c;
    for (; O < i; )
      j++, c = t.charCodeAt(O++), c >= 55296 && c <= 56319 && O < i && (c = t.charCodeAt(O), (c & 64512) === 56320 && O++);
    return j;
  }
  ge.default = Ie;
  Ie.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// node_modules/fast-deep-equal/index.js
var Me = ke((Sr, Le) => {
  "use strict";
  Le.exports = function t(i, j) {
    if (i === j) return !0;
    if (i && j && typeof i == "object" && typeof j == "object") {
      if (i.constructor !== j.constructor) return !1;
      var O, c, e;
      if (Array.isArray(i)) {
        if (O = i.length, O != j.length) return !1;
        for (c = O; c-- !== 0; )
          if (!t(i[c], j[c])) return !1;
        return !0;
      }
      if (i.constructor === RegExp) return i.source === j.source && i.flags === j.flags;
      if (i.valueOf !== Object.prototype.valueOf) return i.valueOf() === j.valueOf();
      if (i.toString !== Object.prototype.toString) return i.toString() === j.toString();
      if (e = Object.keys(i), O = e.length, O !== Object.keys(j).length) return !1;
      for (c = O; c-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(j, e[c])) return !1;
      for (c = O; c-- !== 0; ) {
        var r = e[c];
        if (!t(i[r], j[r])) return !1;
      }
      return !0;
    }
    return i !== i && j !== j;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var Ve = ke((we) => {
  "use strict";
  Object.defineProperty(we, "__esModule", { value: !0 });
  var Re = Me();
  Re.code = 'require("ajv/dist/runtime/equal").default';
  we.default = Re;
});

// <stdin>
var Ar = Ee, Pr = Ee, u = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["apiVersion", "release", "services", "process"], additionalProperties: !1, properties: { apiVersion: { const: "gray-release/v1" }, release: { $ref: "#/$defs/shared-0" }, registry: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/$defs/shared-1" } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, journal: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/$defs/shared-1" } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, services: { type: "object", minProperties: 1, maxProperties: 5e3, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { $ref: "#/$defs/service" } }, process: { type: "object", required: ["test"], additionalProperties: !1, properties: { release: { type: "object", additionalProperties: !1, properties: { slice: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }] }, deadline: { $ref: "#/$defs/shared-3" } } }, test: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/stage" } }, risk: { type: "object", additionalProperties: !1, properties: { falseRevert: { $ref: "#/$defs/shared-4" }, missed: { $ref: "#/$defs/shared-4" }, ruleOut: { type: "string", pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" } } }, inconclusive: { enum: ["hold", "revert"] }, promote: { type: "object", additionalProperties: !1, properties: { approval: { enum: ["none", "comment", "environment"] }, watch: { $ref: "#/$defs/shared-3" } } }, revert: { type: "object", additionalProperties: !1, properties: { on: { type: "array", maxItems: 3, uniqueItems: !0, items: { type: "string", enum: ["failed", "cancelled", "deadline"] } }, deadline: { $ref: "#/$defs/shared-3" } } }, hold: { type: "object", additionalProperties: !1, properties: { wait: { $ref: "#/$defs/shared-3" }, expires: { $ref: "#/$defs/shared-3" } } } } }, onBusy: { enum: ["queue", "refuse", "supersede"] }, freeze: { type: "array", maxItems: 100, items: { type: "object", required: ["days", "from", "to", "zone"], additionalProperties: !1, properties: { days: { type: "array", minItems: 1, maxItems: 7, items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, from: { $ref: "#/$defs/shared-5" }, to: { $ref: "#/$defs/shared-5" }, zone: { type: "string", minLength: 1, maxLength: 64 } } } }, environments: { type: "object", maxProperties: 20, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { type: "object" } }, notify: { type: "array", maxItems: 20, items: { type: "object", required: ["webhook", "on"], additionalProperties: !1, properties: { webhook: { type: "object", required: ["env"], additionalProperties: !1, properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, on: { type: "array", minItems: 1, maxItems: 5, items: { type: "string", enum: ["held", "reverting", "reverted", "promoted", "incomplete"] } } } } }, timing: { type: "object", additionalProperties: !1, properties: { look: { $ref: "#/$defs/shared-3" }, effect: { $ref: "#/$defs/shared-3" }, fresh: { $ref: "#/$defs/shared-3" }, lease: { $ref: "#/$defs/shared-3" }, margin: { $ref: "#/$defs/shared-3" } } } }, $defs: { service: { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-6" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }] } } }, stage: { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-7" }, query: { $ref: "#/$defs/shared-7" }, equals: { $ref: "#/$defs/shared-8" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-8" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-4" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-3" }, atMost: { $ref: "#/$defs/shared-3" }, warmUp: { $ref: "#/$defs/shared-3" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, metric: { type: "object", required: ["source"], properties: { source: { enum: ["router"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }] }, "target-process": { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-9" }, env: { $ref: "#/$defs/shared-10" }, instances: { $ref: "#/$defs/shared-11" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-12" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-3" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-3" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-3" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { $ref: "#/$defs/shared-9" }, cwd: { $ref: "#/$defs/shared-9" } } }, "target-command": { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-9" }, scale: { $ref: "#/$defs/shared-9" }, status: { $ref: "#/$defs/shared-9" }, promote: { $ref: "#/$defs/shared-9" }, remove: { $ref: "#/$defs/shared-9" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-10" }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { $ref: "#/$defs/shared-3" }, cwd: { $ref: "#/$defs/shared-9" } } }, "router-gateway": { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, timeout: { $ref: "#/$defs/shared-3" } } }, "router-haproxy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-13" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-13" }, timeout: { $ref: "#/$defs/shared-3" } } }, "check-http": { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-14" }, service: { $ref: "#/$defs/shared-6" }, url: { $ref: "#/$defs/shared-12" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-9" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-6" } } } }, times: { $ref: "#/$defs/shared-11" }, every: { $ref: "#/$defs/shared-3" }, timeout: { $ref: "#/$defs/shared-3" } } }, "check-command": { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-14" }, service: { $ref: "#/$defs/shared-6" }, run: { $ref: "#/$defs/shared-9" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-10" } } }, "check-threshold": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-14" }, service: { $ref: "#/$defs/shared-6" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, "check-compare": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-14" }, service: { $ref: "#/$defs/shared-6" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, "metric-router": { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } }, "record-git": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, "record-github": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } }, "record-file": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-9" } } }, "shared-0": { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, "shared-1": { enum: ["git", "github", "file"] }, "shared-2": { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, "shared-3": { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, "shared-4": { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, "shared-5": { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "shared-6": { type: "string" }, "shared-7": { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, "shared-8": { type: "string", minLength: 1, maxLength: 256 }, "shared-9": { type: "string", minLength: 1 }, "shared-10": { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-11": { type: "integer", minimum: 1, maximum: 1e3 }, "shared-12": { type: "string", pattern: "^https?://" }, "shared-13": { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, "shared-14": { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" } } }, me = Object.prototype.hasOwnProperty, C = Ne().default, Te = { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, Se = new RegExp("^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", "u");
function de(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Se.test(t) || (e = s(e, { instancePath: i, keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: Te, data: t }), r++) : (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: Te, data: t }), r++), de.errors = e, r === 0;
}
var F = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, er = new RegExp("^[^-]", "u");
function re(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: F, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "remote" || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: F, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "git") {
        let d = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "git" }, parentSchema: F.properties.kind, data: o };
        e = s(e, d), r++;
      }
    }
    if (t.remote !== void 0) {
      let o = t.remote;
      if (typeof o == "string") {
        if (C(o) < 1) {
          let d = { instancePath: i + "/remote", keyword: "minLength", params: { limit: 1 }, parentSchema: F.properties.remote, data: o };
          e = s(e, d), r++;
        }
        if (!er.test(o)) {
          let d = { instancePath: i + "/remote", keyword: "pattern", params: { pattern: "^[^-]" }, parentSchema: F.properties.remote, data: o };
          e = s(e, d), r++;
        }
      } else {
        let d = { instancePath: i + "/remote", keyword: "type", params: { type: "string" }, parentSchema: F.properties.remote, data: o };
        e = s(e, d), r++;
      }
    }
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: F, data: t }), r++;
  return re.errors = e, r === 0;
}
var ye = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } };
function te(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ye, data: t }), r++);
    for (let o in t)
      o !== "kind" && (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: ye, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "github") {
        let d = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "github" }, parentSchema: ye.properties.kind, data: o };
        e = s(e, d), r++;
      }
    }
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: ye, data: t }), r++;
  return te.errors = e, r === 0;
}
var ue = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-9" } } }, Ue = { type: "string", minLength: 1 };
function N(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? C(t) < 1 && (e = s(e, { instancePath: i, keyword: "minLength", params: { limit: 1 }, parentSchema: Ue, data: t }), r++) : (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: Ue, data: t }), r++), N.errors = e, r === 0;
}
function ie(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ue, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "path" || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: ue, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "file") {
        let d = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "file" }, parentSchema: ue.properties.kind, data: o };
        e = s(e, d), r++;
      }
    }
    t.path !== void 0 && (N(t.path, { instancePath: i + "/path", parentData: t, parentDataProperty: "path", rootData: c }) || (e = g(e, N.errors), r = e.length));
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: ue, data: t }), r++;
  return ie.errors = e, r === 0;
}
var Ge = { enum: ["git", "github", "file"] };
function se(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (!(t === "git" || t === "github" || t === "file")) {
    let o = { instancePath: i, keyword: "enum", params: { allowedValues: Ge.enum }, parentSchema: Ge, data: t };
    e = s(e, o), r++;
  }
  return se.errors = e, r === 0;
}
var M = { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-6" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }] } } }, rr = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$", "u"), tr = { type: "string" };
function T(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t != "string" && (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: tr, data: t }), r++), T.errors = e, r === 0;
}
var R = { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-9" }, env: { $ref: "#/$defs/shared-10" }, instances: { $ref: "#/$defs/shared-11" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-12" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-3" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-3" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-3" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { $ref: "#/$defs/shared-9" }, cwd: { $ref: "#/$defs/shared-9" } } }, K = { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, he = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function X(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let y in t) {
      let h = r;
      if (typeof y == "string" && !he.test(y)) {
        let f = { instancePath: i, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: K.propertyNames, data: y, propertyName: y };
        e = s(e, f), r++;
      }
      var o = h === r;
      o || (e = s(e, { instancePath: i, keyword: "propertyNames", params: { propertyName: y }, parentSchema: K, data: t }), r++);
    }
    for (let y in t) {
      let h = t[y], f = r, q = !1, v = r;
      if (typeof h != "string") {
        let w = { instancePath: i + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: K.additionalProperties.anyOf[0], data: h };
        e = s(e, w), r++;
      }
      var d = v === r;
      if (q = q || d, !q) {
        let w = r;
        if (h && typeof h == "object" && !Array.isArray(h)) {
          if (h.env === void 0) {
            let n = { instancePath: i + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: K.additionalProperties.anyOf[1], data: h };
            e = s(e, n), r++;
          }
          for (let n in h)
            if (n !== "env") {
              let a = { instancePath: i + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: K.additionalProperties.anyOf[1], data: h };
              e = s(e, a), r++;
            }
          if (h.env !== void 0) {
            let n = h.env;
            if (typeof n == "string") {
              if (!he.test(n)) {
                let a = { instancePath: i + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: K.additionalProperties.anyOf[1].properties.env, data: n };
                e = s(e, a), r++;
              }
            } else {
              let a = { instancePath: i + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: K.additionalProperties.anyOf[1].properties.env, data: n };
              e = s(e, a), r++;
            }
          }
        } else {
          let n = { instancePath: i + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: K.additionalProperties.anyOf[1], data: h };
          e = s(e, n), r++;
        }
        var d = w === r;
        q = q || d;
      }
      if (q)
        r = f, e !== null && (f ? e.length = f : e = null);
      else {
        let w = { instancePath: i + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: K.additionalProperties, data: h };
        e = s(e, w), r++;
      }
    }
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: K, data: t }), r++;
  return X.errors = e, r === 0;
}
var $e = { type: "integer", minimum: 1, maximum: 1e3 };
function fe(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = s(e, { instancePath: i, keyword: "type", params: { type: "integer" }, parentSchema: $e, data: t }), r++), typeof t == "number" && ((t > 1e3 || isNaN(t)) && (e = s(e, { instancePath: i, keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: $e, data: t }), r++), (t < 1 || isNaN(t)) && (e = s(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: $e, data: t }), r++)), fe.errors = e, r === 0;
}
var Ke = { type: "string", pattern: "^https?://" }, ir = new RegExp("^https?://", "u");
function ce(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ir.test(t) || (e = s(e, { instancePath: i, keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: Ke, data: t }), r++) : (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: Ke, data: t }), r++), ce.errors = e, r === 0;
}
var He = { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, sr = new RegExp("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", "u");
function z(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? sr.test(t) || (e = s(e, { instancePath: i, keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, parentSchema: He, data: t }), r++) : (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: He, data: t }), r++), z.errors = e, r === 0;
}
var nr = new RegExp("^\\d{1,5}-\\d{1,5}$", "u");
function be(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: R, data: t }), r++), t.command === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "command" }, parentSchema: R, data: t }), r++);
    for (let d in t)
      me.call(R.properties, d) || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: R, data: t }), r++);
    if (t.kind !== void 0) {
      let d = t.kind;
      if (d !== "process") {
        let y = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "process" }, parentSchema: R.properties.kind, data: d };
        e = s(e, y), r++;
      }
    }
    if (t.command !== void 0 && (N(t.command, { instancePath: i + "/command", parentData: t, parentDataProperty: "command", rootData: c }) || (e = g(e, N.errors), r = e.length)), t.env !== void 0 && (X(t.env, { instancePath: i + "/env", parentData: t, parentDataProperty: "env", rootData: c }) || (e = g(e, X.errors), r = e.length)), t.instances !== void 0 && (fe(t.instances, { instancePath: i + "/instances", parentData: t, parentDataProperty: "instances", rootData: c }) || (e = g(e, fe.errors), r = e.length)), t.ready !== void 0) {
      let d = t.ready, y = r, h = !1, f = null, q = r;
      if (d && typeof d == "object" && !Array.isArray(d) && d.http === void 0) {
        let w = { instancePath: i + "/ready", keyword: "required", params: { missingProperty: "http" }, parentSchema: R.properties.ready.oneOf[0], data: d };
        e = s(e, w), r++;
      }
      var o = q === r;
      o && (h = !0, f = 0);
      let v = r;
      if (d && typeof d == "object" && !Array.isArray(d) && d.tcp === void 0) {
        let w = { instancePath: i + "/ready", keyword: "required", params: { missingProperty: "tcp" }, parentSchema: R.properties.ready.oneOf[1], data: d };
        e = s(e, w), r++;
      }
      var o = v === r;
      if (o && h ? (h = !1, f = [f, 1]) : o && (h = !0, f = 1), h)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let w = { instancePath: i + "/ready", keyword: "oneOf", params: { passingSchemas: f }, parentSchema: R.properties.ready, data: d };
        e = s(e, w), r++;
      }
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let w in d)
          if (!(w === "http" || w === "tcp" || w === "within")) {
            let S = { instancePath: i + "/ready", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: R.properties.ready, data: d };
            e = s(e, S), r++;
          }
        if (d.http !== void 0 && (ce(d.http, { instancePath: i + "/ready/http", parentData: d, parentDataProperty: "http", rootData: c }) || (e = g(e, ce.errors), r = e.length)), d.tcp !== void 0) {
          let w = d.tcp;
          if (w !== !0) {
            let S = { instancePath: i + "/ready/tcp", keyword: "const", params: { allowedValue: !0 }, parentSchema: R.properties.ready.properties.tcp, data: w };
            e = s(e, S), r++;
          }
        }
        d.within !== void 0 && (z(d.within, { instancePath: i + "/ready/within", parentData: d, parentDataProperty: "within", rootData: c }) || (e = g(e, z.errors), r = e.length));
      } else {
        let w = { instancePath: i + "/ready", keyword: "type", params: { type: "object" }, parentSchema: R.properties.ready, data: d };
        e = s(e, w), r++;
      }
    }
    if (t.drain !== void 0 && (z(t.drain, { instancePath: i + "/drain", parentData: t, parentDataProperty: "drain", rootData: c }) || (e = g(e, z.errors), r = e.length)), t.stop !== void 0) {
      let d = t.stop;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let y in d)
          if (!(y === "signal" || y === "within")) {
            let h = { instancePath: i + "/stop", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: R.properties.stop, data: d };
            e = s(e, h), r++;
          }
        if (d.signal !== void 0) {
          let y = d.signal;
          if (!(y === "SIGTERM" || y === "SIGINT" || y === "SIGQUIT" || y === "SIGHUP" || y === "SIGUSR1" || y === "SIGUSR2")) {
            let h = { instancePath: i + "/stop/signal", keyword: "enum", params: { allowedValues: R.properties.stop.properties.signal.enum }, parentSchema: R.properties.stop.properties.signal, data: y };
            e = s(e, h), r++;
          }
        }
        d.within !== void 0 && (z(d.within, { instancePath: i + "/stop/within", parentData: d, parentDataProperty: "within", rootData: c }) || (e = g(e, z.errors), r = e.length));
      } else {
        let y = { instancePath: i + "/stop", keyword: "type", params: { type: "object" }, parentSchema: R.properties.stop, data: d };
        e = s(e, y), r++;
      }
    }
    if (t.ports !== void 0) {
      let d = t.ports;
      if (typeof d == "string") {
        if (!nr.test(d)) {
          let y = { instancePath: i + "/ports", keyword: "pattern", params: { pattern: "^\\d{1,5}-\\d{1,5}$" }, parentSchema: R.properties.ports, data: d };
          e = s(e, y), r++;
        }
      } else {
        let y = { instancePath: i + "/ports", keyword: "type", params: { type: "string" }, parentSchema: R.properties.ports, data: d };
        e = s(e, y), r++;
      }
    }
    t.host !== void 0 && (N(t.host, { instancePath: i + "/host", parentData: t, parentDataProperty: "host", rootData: c }) || (e = g(e, N.errors), r = e.length)), t.cwd !== void 0 && (N(t.cwd, { instancePath: i + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: c }) || (e = g(e, N.errors), r = e.length));
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: R, data: t }), r++;
  return be.errors = e, r === 0;
}
var G = { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-9" }, scale: { $ref: "#/$defs/shared-9" }, status: { $ref: "#/$defs/shared-9" }, promote: { $ref: "#/$defs/shared-9" }, remove: { $ref: "#/$defs/shared-9" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-10" }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { $ref: "#/$defs/shared-3" }, cwd: { $ref: "#/$defs/shared-9" } } };
function Ae(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: G, data: t }), r++), t.deploy === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "deploy" }, parentSchema: G, data: t }), r++), t.status === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "status" }, parentSchema: G, data: t }), r++), t.remove === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "remove" }, parentSchema: G, data: t }), r++);
    for (let o in t)
      me.call(G.properties, o) || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: G, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "command") {
        let d = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: G.properties.kind, data: o };
        e = s(e, d), r++;
      }
    }
    if (t.deploy !== void 0 && (N(t.deploy, { instancePath: i + "/deploy", parentData: t, parentDataProperty: "deploy", rootData: c }) || (e = g(e, N.errors), r = e.length)), t.scale !== void 0 && (N(t.scale, { instancePath: i + "/scale", parentData: t, parentDataProperty: "scale", rootData: c }) || (e = g(e, N.errors), r = e.length)), t.status !== void 0 && (N(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: c }) || (e = g(e, N.errors), r = e.length)), t.promote !== void 0 && (N(t.promote, { instancePath: i + "/promote", parentData: t, parentDataProperty: "promote", rootData: c }) || (e = g(e, N.errors), r = e.length)), t.remove !== void 0 && (N(t.remove, { instancePath: i + "/remove", parentData: t, parentDataProperty: "remove", rootData: c }) || (e = g(e, N.errors), r = e.length)), t.within !== void 0 && (z(t.within, { instancePath: i + "/within", parentData: t, parentDataProperty: "within", rootData: c }) || (e = g(e, z.errors), r = e.length)), t.env !== void 0 && (X(t.env, { instancePath: i + "/env", parentData: t, parentDataProperty: "env", rootData: c }) || (e = g(e, X.errors), r = e.length)), t.instances !== void 0) {
      let o = t.instances;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let d = { instancePath: i + "/instances", keyword: "type", params: { type: "integer" }, parentSchema: G.properties.instances, data: o };
        e = s(e, d), r++;
      }
      if (typeof o == "number") {
        if (o > 1e4 || isNaN(o)) {
          let d = { instancePath: i + "/instances", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, parentSchema: G.properties.instances, data: o };
          e = s(e, d), r++;
        }
        if (o < 1 || isNaN(o)) {
          let d = { instancePath: i + "/instances", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: G.properties.instances, data: o };
          e = s(e, d), r++;
        }
      }
    }
    t.drain !== void 0 && (z(t.drain, { instancePath: i + "/drain", parentData: t, parentDataProperty: "drain", rootData: c }) || (e = g(e, z.errors), r = e.length)), t.cwd !== void 0 && (N(t.cwd, { instancePath: i + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: c }) || (e = g(e, N.errors), r = e.length));
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: G, data: t }), r++;
  return Ae.errors = e, r === 0;
}
var Q = { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, timeout: { $ref: "#/$defs/shared-3" } } }, ar = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", "u");
function Pe(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Q, data: t }), r++), t.listen === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "listen" }, parentSchema: Q, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "listen" || o === "timeout" || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: Q, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "gateway") {
        let d = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "gateway" }, parentSchema: Q.properties.kind, data: o };
        e = s(e, d), r++;
      }
    }
    if (t.listen !== void 0) {
      let o = t.listen;
      if (typeof o == "string") {
        if (!ar.test(o)) {
          let d = { instancePath: i + "/listen", keyword: "pattern", params: { pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, parentSchema: Q.properties.listen, data: o };
          e = s(e, d), r++;
        }
      } else {
        let d = { instancePath: i + "/listen", keyword: "type", params: { type: "string" }, parentSchema: Q.properties.listen, data: o };
        e = s(e, d), r++;
      }
    }
    t.timeout !== void 0 && (z(t.timeout, { instancePath: i + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = g(e, z.errors), r = e.length));
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: Q, data: t }), r++;
  return Pe.errors = e, r === 0;
}
var H = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-13" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-13" }, timeout: { $ref: "#/$defs/shared-3" } } }, or = new RegExp("^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$", "u"), pr = new RegExp("^/[A-Za-z0-9._/-]+\\.cfg$", "u"), Be = { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, dr = new RegExp("^/[A-Za-z0-9._/-]+$", "u");
function ne(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? dr.test(t) || (e = s(e, { instancePath: i, keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+$" }, parentSchema: Be, data: t }), r++) : (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: Be, data: t }), r++), ne.errors = e, r === 0;
}
function je(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: H, data: t }), r++), t.listen === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "listen" }, parentSchema: H, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "listen" || o === "socket" || o === "config" || o === "master" || o === "timeout" || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: H, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "haproxy") {
        let d = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "haproxy" }, parentSchema: H.properties.kind, data: o };
        e = s(e, d), r++;
      }
    }
    if (t.listen !== void 0) {
      let o = t.listen;
      if (typeof o == "string") {
        if (C(o) > 500) {
          let d = { instancePath: i + "/listen", keyword: "maxLength", params: { limit: 500 }, parentSchema: H.properties.listen, data: o };
          e = s(e, d), r++;
        }
        if (!or.test(o)) {
          let d = { instancePath: i + "/listen", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, parentSchema: H.properties.listen, data: o };
          e = s(e, d), r++;
        }
      } else {
        let d = { instancePath: i + "/listen", keyword: "type", params: { type: "string" }, parentSchema: H.properties.listen, data: o };
        e = s(e, d), r++;
      }
    }
    if (t.socket !== void 0 && (ne(t.socket, { instancePath: i + "/socket", parentData: t, parentDataProperty: "socket", rootData: c }) || (e = g(e, ne.errors), r = e.length)), t.config !== void 0) {
      let o = t.config;
      if (typeof o == "string") {
        if (!pr.test(o)) {
          let d = { instancePath: i + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, parentSchema: H.properties.config, data: o };
          e = s(e, d), r++;
        }
      } else {
        let d = { instancePath: i + "/config", keyword: "type", params: { type: "string" }, parentSchema: H.properties.config, data: o };
        e = s(e, d), r++;
      }
    }
    t.master !== void 0 && (ne(t.master, { instancePath: i + "/master", parentData: t, parentDataProperty: "master", rootData: c }) || (e = g(e, ne.errors), r = e.length)), t.timeout !== void 0 && (z(t.timeout, { instancePath: i + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = g(e, z.errors), r = e.length));
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: H, data: t }), r++;
  return je.errors = e, r === 0;
}
var fr = Ve().default;
function qe(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.target === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "target" }, parentSchema: M, data: t }), r++), t.router === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "router" }, parentSchema: M, data: t }), r++);
    for (let f in t)
      f === "initial" || f === "dependsOn" || f === "target" || f === "router" || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: M, data: t }), r++);
    if (t.initial !== void 0) {
      let f = t.initial;
      if (typeof f == "string") {
        if (!rr.test(f)) {
          let q = { instancePath: i + "/initial", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, parentSchema: M.properties.initial, data: f };
          e = s(e, q), r++;
        }
      } else {
        let q = { instancePath: i + "/initial", keyword: "type", params: { type: "string" }, parentSchema: M.properties.initial, data: f };
        e = s(e, q), r++;
      }
    }
    if (t.dependsOn !== void 0) {
      let f = t.dependsOn;
      if (Array.isArray(f)) {
        if (f.length > 100) {
          let S = { instancePath: i + "/dependsOn", keyword: "maxItems", params: { limit: 100 }, parentSchema: M.properties.dependsOn, data: f };
          e = s(e, S), r++;
        }
        let q = f.length;
        for (let S = 0; S < q; S++)
          T(f[S], { instancePath: i + "/dependsOn/" + S, parentData: f, parentDataProperty: S, rootData: c }) || (e = g(e, T.errors), r = e.length);
        let v = f.length, w;
        if (v > 1) {
          e: for (; v--; )
            for (w = v; w--; )
              if (fr(f[v], f[w])) {
                let S = { instancePath: i + "/dependsOn", keyword: "uniqueItems", params: { i: v, j: w }, parentSchema: M.properties.dependsOn, data: f };
                e = s(e, S), r++;
                break e;
              }
        }
      } else {
        let q = { instancePath: i + "/dependsOn", keyword: "type", params: { type: "array" }, parentSchema: M.properties.dependsOn, data: f };
        e = s(e, q), r++;
      }
    }
    if (t.target !== void 0) {
      let f = t.target, q = r, v = !0, w = r;
      if (r === w)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let p;
          f.kind === void 0 && (p = "kind") ? (e = s(e, {}), r++) : f.kind !== void 0 && f.kind !== "process" && (e = s(e, {}), r++);
        } else
          e = s(e, {}), r++;
      var o = w === r;
      if (r = q, e !== null && (q ? e.length = q : e = null), o) {
        let p = r;
        be(f, { instancePath: i + "/target", parentData: t, parentDataProperty: "target", rootData: c }) || (e = g(e, be.errors), r = e.length);
        var o = p === r;
        v = o;
      }
      if (!v) {
        let p = { instancePath: i + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.target.allOf[0], data: f };
        e = s(e, p), r++;
      }
      let S = r, n = !0, a = r;
      if (r === a)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let p;
          f.kind === void 0 && (p = "kind") ? (e = s(e, {}), r++) : f.kind !== void 0 && f.kind !== "command" && (e = s(e, {}), r++);
        } else
          e = s(e, {}), r++;
      var d = a === r;
      if (r = S, e !== null && (S ? e.length = S : e = null), d) {
        let p = r;
        Ae(f, { instancePath: i + "/target", parentData: t, parentDataProperty: "target", rootData: c }) || (e = g(e, Ae.errors), r = e.length);
        var d = p === r;
        n = d;
      }
      if (!n) {
        let p = { instancePath: i + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.target.allOf[1], data: f };
        e = s(e, p), r++;
      }
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.kind === void 0) {
          let p = { instancePath: i + "/target", keyword: "required", params: { missingProperty: "kind" }, parentSchema: M.properties.target, data: f };
          e = s(e, p), r++;
        }
        if (f.kind !== void 0) {
          let p = f.kind;
          if (!(p === "process" || p === "command")) {
            let m = { instancePath: i + "/target/kind", keyword: "enum", params: { allowedValues: M.properties.target.properties.kind.enum }, parentSchema: M.properties.target.properties.kind, data: p };
            e = s(e, m), r++;
          }
        }
      } else {
        let p = { instancePath: i + "/target", keyword: "type", params: { type: "object" }, parentSchema: M.properties.target, data: f };
        e = s(e, p), r++;
      }
    }
    if (t.router !== void 0) {
      let f = t.router, q = r, v = !0, w = r;
      if (r === w)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let p;
          f.kind === void 0 && (p = "kind") ? (e = s(e, {}), r++) : f.kind !== void 0 && f.kind !== "gateway" && (e = s(e, {}), r++);
        } else
          e = s(e, {}), r++;
      var y = w === r;
      if (r = q, e !== null && (q ? e.length = q : e = null), y) {
        let p = r;
        Pe(f, { instancePath: i + "/router", parentData: t, parentDataProperty: "router", rootData: c }) || (e = g(e, Pe.errors), r = e.length);
        var y = p === r;
        v = y;
      }
      if (!v) {
        let p = { instancePath: i + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.router.allOf[0], data: f };
        e = s(e, p), r++;
      }
      let S = r, n = !0, a = r;
      if (r === a)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let p;
          f.kind === void 0 && (p = "kind") ? (e = s(e, {}), r++) : f.kind !== void 0 && f.kind !== "haproxy" && (e = s(e, {}), r++);
        } else
          e = s(e, {}), r++;
      var h = a === r;
      if (r = S, e !== null && (S ? e.length = S : e = null), h) {
        let p = r;
        je(f, { instancePath: i + "/router", parentData: t, parentDataProperty: "router", rootData: c }) || (e = g(e, je.errors), r = e.length);
        var h = p === r;
        n = h;
      }
      if (!n) {
        let p = { instancePath: i + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: M.properties.router.allOf[1], data: f };
        e = s(e, p), r++;
      }
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.kind === void 0) {
          let p = { instancePath: i + "/router", keyword: "required", params: { missingProperty: "kind" }, parentSchema: M.properties.router, data: f };
          e = s(e, p), r++;
        }
        if (f.kind !== void 0) {
          let p = f.kind;
          if (!(p === "gateway" || p === "haproxy")) {
            let m = { instancePath: i + "/router/kind", keyword: "enum", params: { allowedValues: M.properties.router.properties.kind.enum }, parentSchema: M.properties.router.properties.kind, data: p };
            e = s(e, m), r++;
          }
        }
      } else {
        let p = { instancePath: i + "/router", keyword: "type", params: { type: "object" }, parentSchema: M.properties.router, data: f };
        e = s(e, p), r++;
      }
    }
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: M, data: t }), r++;
  return qe.errors = e, r === 0;
}
var x = { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-7" }, query: { $ref: "#/$defs/shared-7" }, equals: { $ref: "#/$defs/shared-8" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-8" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-4" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-3" }, atMost: { $ref: "#/$defs/shared-3" }, warmUp: { $ref: "#/$defs/shared-3" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, Ce = { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, cr = new RegExp("^[A-Za-z0-9_.-]{1,128}$", "u");
function ae(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? cr.test(t) || (e = s(e, { instancePath: i, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, parentSchema: Ce, data: t }), r++) : (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: Ce, data: t }), r++), ae.errors = e, r === 0;
}
var ve = { type: "string", minLength: 1, maxLength: 256 };
function oe(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (C(t) > 256 && (e = s(e, { instancePath: i, keyword: "maxLength", params: { limit: 256 }, parentSchema: ve, data: t }), r++), C(t) < 1 && (e = s(e, { instancePath: i, keyword: "minLength", params: { limit: 1 }, parentSchema: ve, data: t }), r++)) : (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: ve, data: t }), r++), oe.errors = e, r === 0;
}
var Fe = { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, Ye = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u");
function W(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Ye.test(t) || (e = s(e, { instancePath: i, keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: Fe, data: t }), r++) : (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: Fe, data: t }), r++), W.errors = e, r === 0;
}
var I = { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-14" }, service: { $ref: "#/$defs/shared-6" }, url: { $ref: "#/$defs/shared-12" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-9" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-6" } } } }, times: { $ref: "#/$defs/shared-11" }, every: { $ref: "#/$defs/shared-3" }, timeout: { $ref: "#/$defs/shared-3" } } }, Qe = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, lr = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function B(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? lr.test(t) || (e = s(e, { instancePath: i, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, parentSchema: Qe, data: t }), r++) : (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: Qe, data: t }), r++), B.errors = e, r === 0;
}
var mr = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
function _e(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: I, data: t }), r++), t.name === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" }, parentSchema: I, data: t }), r++), t.url === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "url" }, parentSchema: I, data: t }), r++);
    for (let y in t)
      me.call(I.properties, y) || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: I, data: t }), r++);
    if (t.kind !== void 0) {
      let y = t.kind;
      if (y !== "http") {
        let h = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "http" }, parentSchema: I.properties.kind, data: y };
        e = s(e, h), r++;
      }
    }
    if (t.name !== void 0 && (B(t.name, { instancePath: i + "/name", parentData: t, parentDataProperty: "name", rootData: c }) || (e = g(e, B.errors), r = e.length)), t.service !== void 0 && (T(t.service, { instancePath: i + "/service", parentData: t, parentDataProperty: "service", rootData: c }) || (e = g(e, T.errors), r = e.length)), t.url !== void 0 && (ce(t.url, { instancePath: i + "/url", parentData: t, parentDataProperty: "url", rootData: c }) || (e = g(e, ce.errors), r = e.length)), t.method !== void 0) {
      let y = t.method;
      if (!(y === "GET" || y === "HEAD" || y === "POST" || y === "PUT" || y === "PATCH" || y === "DELETE" || y === "OPTIONS")) {
        let h = { instancePath: i + "/method", keyword: "enum", params: { allowedValues: I.properties.method.enum }, parentSchema: I.properties.method, data: y };
        e = s(e, h), r++;
      }
    }
    if (t.headers !== void 0) {
      let y = t.headers;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        for (let h in y) {
          let f = r;
          if (typeof h == "string" && !mr.test(h)) {
            let q = { instancePath: i + "/headers", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, parentSchema: I.properties.headers.propertyNames, data: h, propertyName: h };
            e = s(e, q), r++;
          }
          var o = f === r;
          if (!o) {
            let q = { instancePath: i + "/headers", keyword: "propertyNames", params: { propertyName: h }, parentSchema: I.properties.headers, data: y };
            e = s(e, q), r++;
          }
        }
        for (let h in y) {
          let f = y[h], q = r, v = !1, w = r;
          if (typeof f != "string") {
            let S = { instancePath: i + "/headers/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: I.properties.headers.additionalProperties.anyOf[0], data: f };
            e = s(e, S), r++;
          }
          var d = w === r;
          if (v = v || d, !v) {
            let S = r;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.env === void 0) {
                let a = { instancePath: i + "/headers/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: I.properties.headers.additionalProperties.anyOf[1], data: f };
                e = s(e, a), r++;
              }
              for (let a in f)
                if (a !== "env") {
                  let p = { instancePath: i + "/headers/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: I.properties.headers.additionalProperties.anyOf[1], data: f };
                  e = s(e, p), r++;
                }
              if (f.env !== void 0) {
                let a = f.env;
                if (typeof a == "string") {
                  if (!he.test(a)) {
                    let p = { instancePath: i + "/headers/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: I.properties.headers.additionalProperties.anyOf[1].properties.env, data: a };
                    e = s(e, p), r++;
                  }
                } else {
                  let p = { instancePath: i + "/headers/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: I.properties.headers.additionalProperties.anyOf[1].properties.env, data: a };
                  e = s(e, p), r++;
                }
              }
            } else {
              let a = { instancePath: i + "/headers/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: I.properties.headers.additionalProperties.anyOf[1], data: f };
              e = s(e, a), r++;
            }
            var d = S === r;
            v = v || d;
          }
          if (v)
            r = q, e !== null && (q ? e.length = q : e = null);
          else {
            let S = { instancePath: i + "/headers/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: I.properties.headers.additionalProperties, data: f };
            e = s(e, S), r++;
          }
        }
      } else {
        let h = { instancePath: i + "/headers", keyword: "type", params: { type: "object" }, parentSchema: I.properties.headers, data: y };
        e = s(e, h), r++;
      }
    }
    if (t.body !== void 0) {
      let y = t.body;
      if (typeof y == "string") {
        if (C(y) > 65536) {
          let h = { instancePath: i + "/body", keyword: "maxLength", params: { limit: 65536 }, parentSchema: I.properties.body, data: y };
          e = s(e, h), r++;
        }
      } else {
        let h = { instancePath: i + "/body", keyword: "type", params: { type: "string" }, parentSchema: I.properties.body, data: y };
        e = s(e, h), r++;
      }
    }
    if (t.expect !== void 0) {
      let y = t.expect;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        for (let h in y)
          if (!(h === "status" || h === "contains" || h === "headers")) {
            let f = { instancePath: i + "/expect", keyword: "additionalProperties", params: { additionalProperty: h }, parentSchema: I.properties.expect, data: y };
            e = s(e, f), r++;
          }
        if (y.status !== void 0) {
          let h = y.status;
          if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
            let f = { instancePath: i + "/expect/status", keyword: "type", params: { type: "integer" }, parentSchema: I.properties.expect.properties.status, data: h };
            e = s(e, f), r++;
          }
          if (typeof h == "number") {
            if (h > 599 || isNaN(h)) {
              let f = { instancePath: i + "/expect/status", keyword: "maximum", params: { comparison: "<=", limit: 599 }, parentSchema: I.properties.expect.properties.status, data: h };
              e = s(e, f), r++;
            }
            if (h < 200 || isNaN(h)) {
              let f = { instancePath: i + "/expect/status", keyword: "minimum", params: { comparison: ">=", limit: 200 }, parentSchema: I.properties.expect.properties.status, data: h };
              e = s(e, f), r++;
            }
          }
        }
        if (y.contains !== void 0 && (N(y.contains, { instancePath: i + "/expect/contains", parentData: y, parentDataProperty: "contains", rootData: c }) || (e = g(e, N.errors), r = e.length)), y.headers !== void 0) {
          let h = y.headers;
          if (h && typeof h == "object" && !Array.isArray(h))
            for (let f in h)
              T(h[f], { instancePath: i + "/expect/headers/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: h, parentDataProperty: f, rootData: c }) || (e = g(e, T.errors), r = e.length);
          else {
            let f = { instancePath: i + "/expect/headers", keyword: "type", params: { type: "object" }, parentSchema: I.properties.expect.properties.headers, data: h };
            e = s(e, f), r++;
          }
        }
      } else {
        let h = { instancePath: i + "/expect", keyword: "type", params: { type: "object" }, parentSchema: I.properties.expect, data: y };
        e = s(e, h), r++;
      }
    }
    t.times !== void 0 && (fe(t.times, { instancePath: i + "/times", parentData: t, parentDataProperty: "times", rootData: c }) || (e = g(e, fe.errors), r = e.length)), t.every !== void 0 && (z(t.every, { instancePath: i + "/every", parentData: t, parentDataProperty: "every", rootData: c }) || (e = g(e, z.errors), r = e.length)), t.timeout !== void 0 && (z(t.timeout, { instancePath: i + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: c }) || (e = g(e, z.errors), r = e.length));
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: I, data: t }), r++;
  return _e.errors = e, r === 0;
}
var Y = { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-14" }, service: { $ref: "#/$defs/shared-6" }, run: { $ref: "#/$defs/shared-9" }, within: { $ref: "#/$defs/shared-3" }, env: { $ref: "#/$defs/shared-10" } } };
function De(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Y, data: t }), r++), t.name === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" }, parentSchema: Y, data: t }), r++), t.run === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "run" }, parentSchema: Y, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "name" || o === "service" || o === "run" || o === "within" || o === "env" || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: Y, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "command") {
        let d = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: Y.properties.kind, data: o };
        e = s(e, d), r++;
      }
    }
    t.name !== void 0 && (B(t.name, { instancePath: i + "/name", parentData: t, parentDataProperty: "name", rootData: c }) || (e = g(e, B.errors), r = e.length)), t.service !== void 0 && (T(t.service, { instancePath: i + "/service", parentData: t, parentDataProperty: "service", rootData: c }) || (e = g(e, T.errors), r = e.length)), t.run !== void 0 && (N(t.run, { instancePath: i + "/run", parentData: t, parentDataProperty: "run", rootData: c }) || (e = g(e, N.errors), r = e.length)), t.within !== void 0 && (z(t.within, { instancePath: i + "/within", parentData: t, parentDataProperty: "within", rootData: c }) || (e = g(e, z.errors), r = e.length)), t.env !== void 0 && (X(t.env, { instancePath: i + "/env", parentData: t, parentDataProperty: "env", rootData: c }) || (e = g(e, X.errors), r = e.length));
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: Y, data: t }), r++;
  return De.errors = e, r === 0;
}
var E = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-14" }, service: { $ref: "#/$defs/shared-6" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, Je = new RegExp("^\\d{1,3}(\\.\\d{1,4})?%$", "u"), We = new RegExp("^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", "u"), yr = new RegExp("^(100|\\d{1,2}(\\.\\d{1,3})?)%$", "u"), ee = { type: "object", required: ["source"], properties: { source: { enum: ["router"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }] }, J = { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } };
function ze(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "source" }, parentSchema: J, data: t }), r++), t.of === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "of" }, parentSchema: J, data: t }), r++);
    for (let o in t)
      o === "source" || o === "of" || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: J, data: t }), r++);
    if (t.source !== void 0) {
      let o = t.source;
      if (o !== "router") {
        let d = { instancePath: i + "/source", keyword: "const", params: { allowedValue: "router" }, parentSchema: J.properties.source, data: o };
        e = s(e, d), r++;
      }
    }
    if (t.of !== void 0) {
      let o = t.of;
      if (!(o === "errors" || o === "latency" || o === "requests")) {
        let d = { instancePath: i + "/of", keyword: "enum", params: { allowedValues: J.properties.of.enum }, parentSchema: J.properties.of, data: o };
        e = s(e, d), r++;
      }
    }
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: J, data: t }), r++;
  return ze.errors = e, r === 0;
}
function le(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0, o = r, d = !0, y = r;
  if (r === y)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      t.source === void 0 && (f = "source") ? (e = s(e, {}), r++) : t.source !== void 0 && t.source !== "router" && (e = s(e, {}), r++);
    } else
      e = s(e, {}), r++;
  var h = y === r;
  if (r = o, e !== null && (o ? e.length = o : e = null), h) {
    let f = r;
    ze(t, { instancePath: i, parentData: j, parentDataProperty: O, rootData: c }) || (e = g(e, ze.errors), r = e.length);
    var h = f === r;
    d = h;
  }
  if (!d) {
    let f = { instancePath: i, keyword: "if", params: { failingKeyword: "then" }, parentSchema: ee.allOf[0], data: t };
    e = s(e, f), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.source === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "source" }, parentSchema: ee, data: t }), r++), t.source !== void 0) {
      let f = t.source;
      if (f !== "router") {
        let q = { instancePath: i + "/source", keyword: "enum", params: { allowedValues: ee.properties.source.enum }, parentSchema: ee.properties.source, data: f };
        e = s(e, q), r++;
      }
    }
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: ee, data: t }), r++;
  return le.errors = e, r === 0;
}
function Oe(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0, o = r, d = !1, y = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.atMost === void 0) {
    let l = { instancePath: i, keyword: "required", params: { missingProperty: "atMost" }, parentSchema: E.anyOf[0], data: t };
    e = s(e, l), r++;
  }
  var h = y === r;
  if (d = d || h, !d) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.atLeast === void 0) {
      let P = { instancePath: i, keyword: "required", params: { missingProperty: "atLeast" }, parentSchema: E.anyOf[1], data: t };
      e = s(e, P), r++;
    }
    var h = l === r;
    d = d || h;
  }
  d ? (r = o, e !== null && (o ? e.length = o : e = null)) : (e = s(e, { instancePath: i, keyword: "anyOf", params: {}, parentSchema: E, data: t }), r++);
  let f = r, q = !0, v = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let l = t.metric;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      let A;
      l.of === void 0 && (A = "of") ? (e = s(e, {}), r++) : l.of !== void 0 && l.of !== "errors" && (e = s(e, {}), r++);
    }
  }
  var w = v === r;
  if (r = f, e !== null && (f ? e.length = f : e = null), w) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let P = t.atMost;
        if (typeof P == "string") {
          if (!Je.test(P)) {
            let $ = { instancePath: i + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: E.allOf[0].then.properties.atMost, data: P };
            e = s(e, $), r++;
          }
        } else {
          let $ = { instancePath: i + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: E.allOf[0].then.properties.atMost, data: P };
          e = s(e, $), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let P = t.atLeast;
        if (typeof P == "string") {
          if (!Je.test(P)) {
            let $ = { instancePath: i + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: E.allOf[0].then.properties.atLeast, data: P };
            e = s(e, $), r++;
          }
        } else {
          let $ = { instancePath: i + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: E.allOf[0].then.properties.atLeast, data: P };
          e = s(e, $), r++;
        }
      }
    }
    var w = l === r;
    q = w;
  }
  if (!q) {
    let l = { instancePath: i, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[0], data: t };
    e = s(e, l), r++;
  }
  let S = r, n = !0, a = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let l = t.metric;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      let A;
      l.of === void 0 && (A = "of") ? (e = s(e, {}), r++) : l.of !== void 0 && l.of !== "latency" && (e = s(e, {}), r++);
    }
  }
  var p = a === r;
  if (r = S, e !== null && (S ? e.length = S : e = null), p) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let P = t.atMost;
        if (typeof P == "string") {
          if (!We.test(P)) {
            let $ = { instancePath: i + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: E.allOf[1].then.properties.atMost, data: P };
            e = s(e, $), r++;
          }
        } else {
          let $ = { instancePath: i + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: E.allOf[1].then.properties.atMost, data: P };
          e = s(e, $), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let P = t.atLeast;
        if (typeof P == "string") {
          if (!We.test(P)) {
            let $ = { instancePath: i + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: E.allOf[1].then.properties.atLeast, data: P };
            e = s(e, $), r++;
          }
        } else {
          let $ = { instancePath: i + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: E.allOf[1].then.properties.atLeast, data: P };
          e = s(e, $), r++;
        }
      }
    }
    var p = l === r;
    n = p;
  }
  if (!n) {
    let l = { instancePath: i, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[1], data: t };
    e = s(e, l), r++;
  }
  let m = r, k = !0, _ = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let l = t.metric;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      let A;
      l.of === void 0 && (A = "of") ? (e = s(e, {}), r++) : l.of !== void 0 && l.of !== "requests" && (e = s(e, {}), r++);
    }
  }
  var b = _ === r;
  if (r = m, e !== null && (m ? e.length = m : e = null), b) {
    let l = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let P = t.atMost;
        if (typeof P == "number") {
          if (P < 0 || isNaN(P)) {
            let $ = { instancePath: i + "/atMost", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: E.allOf[2].then.properties.atMost, data: P };
            e = s(e, $), r++;
          }
        } else {
          let $ = { instancePath: i + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: E.allOf[2].then.properties.atMost, data: P };
          e = s(e, $), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let P = t.atLeast;
        if (typeof P == "number") {
          if (P < 0 || isNaN(P)) {
            let $ = { instancePath: i + "/atLeast", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: E.allOf[2].then.properties.atLeast, data: P };
            e = s(e, $), r++;
          }
        } else {
          let $ = { instancePath: i + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: E.allOf[2].then.properties.atLeast, data: P };
          e = s(e, $), r++;
        }
      }
    }
    var b = l === r;
    k = b;
  }
  if (!k) {
    let l = { instancePath: i, keyword: "if", params: { failingKeyword: "then" }, parentSchema: E.allOf[2], data: t };
    e = s(e, l), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: E, data: t }), r++), t.name === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" }, parentSchema: E, data: t }), r++), t.metric === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "metric" }, parentSchema: E, data: t }), r++);
    for (let l in t)
      me.call(E.properties, l) || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: E, data: t }), r++);
    if (t.kind !== void 0) {
      let l = t.kind;
      if (l !== "threshold") {
        let A = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "threshold" }, parentSchema: E.properties.kind, data: l };
        e = s(e, A), r++;
      }
    }
    if (t.name !== void 0 && (B(t.name, { instancePath: i + "/name", parentData: t, parentDataProperty: "name", rootData: c }) || (e = g(e, B.errors), r = e.length)), t.service !== void 0 && (T(t.service, { instancePath: i + "/service", parentData: t, parentDataProperty: "service", rootData: c }) || (e = g(e, T.errors), r = e.length)), t.metric !== void 0 && (le(t.metric, { instancePath: i + "/metric", parentData: t, parentDataProperty: "metric", rootData: c }) || (e = g(e, le.errors), r = e.length)), t.arm !== void 0) {
      let l = t.arm;
      if (!(l === "gray" || l === "stable")) {
        let A = { instancePath: i + "/arm", keyword: "enum", params: { allowedValues: E.properties.arm.enum }, parentSchema: E.properties.arm, data: l };
        e = s(e, A), r++;
      }
    }
    if (t.quantile !== void 0) {
      let l = t.quantile;
      if (typeof l == "string") {
        if (!yr.test(l)) {
          let A = { instancePath: i + "/quantile", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, parentSchema: E.properties.quantile, data: l };
          e = s(e, A), r++;
        }
      } else {
        let A = { instancePath: i + "/quantile", keyword: "type", params: { type: "string" }, parentSchema: E.properties.quantile, data: l };
        e = s(e, A), r++;
      }
    }
    if (t.samples !== void 0) {
      let l = t.samples;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let A = { instancePath: i + "/samples", keyword: "type", params: { type: "integer" }, parentSchema: E.properties.samples, data: l };
        e = s(e, A), r++;
      }
      if (typeof l == "number" && (l < 1 || isNaN(l))) {
        let A = { instancePath: i + "/samples", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: E.properties.samples, data: l };
        e = s(e, A), r++;
      }
    }
    if (t.consecutive !== void 0) {
      let l = t.consecutive;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let A = { instancePath: i + "/consecutive", keyword: "type", params: { type: "integer" }, parentSchema: E.properties.consecutive, data: l };
        e = s(e, A), r++;
      }
      if (typeof l == "number") {
        if (l > 100 || isNaN(l)) {
          let A = { instancePath: i + "/consecutive", keyword: "maximum", params: { comparison: "<=", limit: 100 }, parentSchema: E.properties.consecutive, data: l };
          e = s(e, A), r++;
        }
        if (l < 1 || isNaN(l)) {
          let A = { instancePath: i + "/consecutive", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: E.properties.consecutive, data: l };
          e = s(e, A), r++;
        }
      }
    }
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: E, data: t }), r++;
  return Oe.errors = e, r === 0;
}
var U = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-14" }, service: { $ref: "#/$defs/shared-6" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, ur = new RegExp("^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", "u");
function xe(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let o = t.metric;
    if (o && typeof o == "object" && !Array.isArray(o) && o.of !== void 0) {
      let d = o.of;
      if (!(d === "errors" || d === "latency")) {
        let y = { instancePath: i + "/metric/of", keyword: "enum", params: { allowedValues: U.allOf[0].properties.metric.properties.of.enum }, parentSchema: U.allOf[0].properties.metric.properties.of, data: d };
        e = s(e, y), r++;
      }
    }
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "kind" }, parentSchema: U, data: t }), r++), t.name === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" }, parentSchema: U, data: t }), r++), t.metric === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "metric" }, parentSchema: U, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "name" || o === "service" || o === "metric" || o === "worse" || o === "tolerate" || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: U, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "compare") {
        let d = { instancePath: i + "/kind", keyword: "const", params: { allowedValue: "compare" }, parentSchema: U.properties.kind, data: o };
        e = s(e, d), r++;
      }
    }
    if (t.name !== void 0 && (B(t.name, { instancePath: i + "/name", parentData: t, parentDataProperty: "name", rootData: c }) || (e = g(e, B.errors), r = e.length)), t.service !== void 0 && (T(t.service, { instancePath: i + "/service", parentData: t, parentDataProperty: "service", rootData: c }) || (e = g(e, T.errors), r = e.length)), t.metric !== void 0 && (le(t.metric, { instancePath: i + "/metric", parentData: t, parentDataProperty: "metric", rootData: c }) || (e = g(e, le.errors), r = e.length)), t.worse !== void 0) {
      let o = t.worse;
      if (!(o === "higher" || o === "lower")) {
        let d = { instancePath: i + "/worse", keyword: "enum", params: { allowedValues: U.properties.worse.enum }, parentSchema: U.properties.worse, data: o };
        e = s(e, d), r++;
      }
    }
    if (t.tolerate !== void 0) {
      let o = t.tolerate;
      if (typeof o == "string") {
        if (!ur.test(o)) {
          let d = { instancePath: i + "/tolerate", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" }, parentSchema: U.properties.tolerate, data: o };
          e = s(e, d), r++;
        }
      } else {
        let d = { instancePath: i + "/tolerate", keyword: "type", params: { type: "string" }, parentSchema: U.properties.tolerate, data: o };
        e = s(e, d), r++;
      }
    }
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: U, data: t }), r++;
  return xe.errors = e, r === 0;
}
var hr = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", "u"), kr = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function Ze(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.stage === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "stage" }, parentSchema: x, data: t }), r++), t.traffic === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "traffic" }, parentSchema: x, data: t }), r++);
    for (let v in t)
      v === "stage" || v === "traffic" || v === "for" || v === "checks" || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: x, data: t }), r++);
    if (t.stage !== void 0 && (de(t.stage, { instancePath: i + "/stage", parentData: t, parentDataProperty: "stage", rootData: c }) || (e = g(e, de.errors), r = e.length)), t.traffic !== void 0) {
      let v = t.traffic;
      if (v && typeof v == "object" && !Array.isArray(v)) {
        if (Object.keys(v).length < 1) {
          let w = { instancePath: i + "/traffic", keyword: "minProperties", params: { limit: 1 }, parentSchema: x.properties.traffic, data: v };
          e = s(e, w), r++;
        }
        for (let w in v)
          if (!(w === "match" || w === "weight" || w === "sticky")) {
            let S = { instancePath: i + "/traffic", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: x.properties.traffic, data: v };
            e = s(e, S), r++;
          }
        if (v.match !== void 0) {
          let w = v.match;
          if (Array.isArray(w)) {
            if (w.length > 20) {
              let n = { instancePath: i + "/traffic/match", keyword: "maxItems", params: { limit: 20 }, parentSchema: x.properties.traffic.properties.match, data: w };
              e = s(e, n), r++;
            }
            if (w.length < 1) {
              let n = { instancePath: i + "/traffic/match", keyword: "minItems", params: { limit: 1 }, parentSchema: x.properties.traffic.properties.match, data: w };
              e = s(e, n), r++;
            }
            let S = w.length;
            for (let n = 0; n < S; n++) {
              let a = w[n], p = r, m = !1, k = null, _ = r;
              if (a && typeof a == "object" && !Array.isArray(a) && a.header === void 0) {
                let Z = { instancePath: i + "/traffic/match/" + n, keyword: "required", params: { missingProperty: "header" }, parentSchema: x.properties.traffic.properties.match.items.allOf[0].oneOf[0], data: a };
                e = s(e, Z), r++;
              }
              var o = _ === r;
              o && (m = !0, k = 0);
              let b = r;
              if (a && typeof a == "object" && !Array.isArray(a) && a.cookie === void 0) {
                let Z = { instancePath: i + "/traffic/match/" + n, keyword: "required", params: { missingProperty: "cookie" }, parentSchema: x.properties.traffic.properties.match.items.allOf[0].oneOf[1], data: a };
                e = s(e, Z), r++;
              }
              var o = b === r;
              if (o && m)
                m = !1, k = [k, 1];
              else {
                o && (m = !0, k = 1);
                let Z = r;
                if (a && typeof a == "object" && !Array.isArray(a) && a.query === void 0) {
                  let L = { instancePath: i + "/traffic/match/" + n, keyword: "required", params: { missingProperty: "query" }, parentSchema: x.properties.traffic.properties.match.items.allOf[0].oneOf[2], data: a };
                  e = s(e, L), r++;
                }
                var o = Z === r;
                o && m ? (m = !1, k = [k, 2]) : o && (m = !0, k = 2);
              }
              if (m)
                r = p, e !== null && (p ? e.length = p : e = null);
              else {
                let Z = { instancePath: i + "/traffic/match/" + n, keyword: "oneOf", params: { passingSchemas: k }, parentSchema: x.properties.traffic.properties.match.items.allOf[0], data: a };
                e = s(e, Z), r++;
              }
              let l = r, A = !1, P = null, $ = r;
              if (a && typeof a == "object" && !Array.isArray(a) && a.equals === void 0) {
                let Z = { instancePath: i + "/traffic/match/" + n, keyword: "required", params: { missingProperty: "equals" }, parentSchema: x.properties.traffic.properties.match.items.allOf[1].oneOf[0], data: a };
                e = s(e, Z), r++;
              }
              var d = $ === r;
              d && (A = !0, P = 0);
              let V = r;
              if (a && typeof a == "object" && !Array.isArray(a) && a.in === void 0) {
                let Z = { instancePath: i + "/traffic/match/" + n, keyword: "required", params: { missingProperty: "in" }, parentSchema: x.properties.traffic.properties.match.items.allOf[1].oneOf[1], data: a };
                e = s(e, Z), r++;
              }
              var d = V === r;
              if (d && A ? (A = !1, P = [P, 1]) : d && (A = !0, P = 1), A)
                r = l, e !== null && (l ? e.length = l : e = null);
              else {
                let Z = { instancePath: i + "/traffic/match/" + n, keyword: "oneOf", params: { passingSchemas: P }, parentSchema: x.properties.traffic.properties.match.items.allOf[1], data: a };
                e = s(e, Z), r++;
              }
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let Z in a)
                  if (!(Z === "header" || Z === "cookie" || Z === "query" || Z === "equals" || Z === "in")) {
                    let D = { instancePath: i + "/traffic/match/" + n, keyword: "additionalProperties", params: { additionalProperty: Z }, parentSchema: x.properties.traffic.properties.match.items, data: a };
                    e = s(e, D), r++;
                  }
                if (a.header !== void 0) {
                  let Z = a.header;
                  if (typeof Z == "string") {
                    if (!hr.test(Z)) {
                      let D = { instancePath: i + "/traffic/match/" + n + "/header", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, parentSchema: x.properties.traffic.properties.match.items.properties.header, data: Z };
                      e = s(e, D), r++;
                    }
                  } else {
                    let D = { instancePath: i + "/traffic/match/" + n + "/header", keyword: "type", params: { type: "string" }, parentSchema: x.properties.traffic.properties.match.items.properties.header, data: Z };
                    e = s(e, D), r++;
                  }
                }
                if (a.cookie !== void 0 && (ae(a.cookie, { instancePath: i + "/traffic/match/" + n + "/cookie", parentData: a, parentDataProperty: "cookie", rootData: c }) || (e = g(e, ae.errors), r = e.length)), a.query !== void 0 && (ae(a.query, { instancePath: i + "/traffic/match/" + n + "/query", parentData: a, parentDataProperty: "query", rootData: c }) || (e = g(e, ae.errors), r = e.length)), a.equals !== void 0 && (oe(a.equals, { instancePath: i + "/traffic/match/" + n + "/equals", parentData: a, parentDataProperty: "equals", rootData: c }) || (e = g(e, oe.errors), r = e.length)), a.in !== void 0) {
                  let Z = a.in;
                  if (Array.isArray(Z)) {
                    if (Z.length > 1e3) {
                      let L = { instancePath: i + "/traffic/match/" + n + "/in", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: x.properties.traffic.properties.match.items.properties.in, data: Z };
                      e = s(e, L), r++;
                    }
                    if (Z.length < 1) {
                      let L = { instancePath: i + "/traffic/match/" + n + "/in", keyword: "minItems", params: { limit: 1 }, parentSchema: x.properties.traffic.properties.match.items.properties.in, data: Z };
                      e = s(e, L), r++;
                    }
                    let D = Z.length;
                    for (let L = 0; L < D; L++)
                      oe(Z[L], { instancePath: i + "/traffic/match/" + n + "/in/" + L, parentData: Z, parentDataProperty: L, rootData: c }) || (e = g(e, oe.errors), r = e.length);
                  } else {
                    let D = { instancePath: i + "/traffic/match/" + n + "/in", keyword: "type", params: { type: "array" }, parentSchema: x.properties.traffic.properties.match.items.properties.in, data: Z };
                    e = s(e, D), r++;
                  }
                }
              } else {
                let Z = { instancePath: i + "/traffic/match/" + n, keyword: "type", params: { type: "object" }, parentSchema: x.properties.traffic.properties.match.items, data: a };
                e = s(e, Z), r++;
              }
            }
          } else {
            let S = { instancePath: i + "/traffic/match", keyword: "type", params: { type: "array" }, parentSchema: x.properties.traffic.properties.match, data: w };
            e = s(e, S), r++;
          }
        }
        if (v.weight !== void 0 && (W(v.weight, { instancePath: i + "/traffic/weight", parentData: v, parentDataProperty: "weight", rootData: c }) || (e = g(e, W.errors), r = e.length)), v.sticky !== void 0) {
          let w = v.sticky;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (w.cookie === void 0) {
              let S = { instancePath: i + "/traffic/sticky", keyword: "required", params: { missingProperty: "cookie" }, parentSchema: x.properties.traffic.properties.sticky, data: w };
              e = s(e, S), r++;
            }
            for (let S in w)
              if (S !== "cookie") {
                let n = { instancePath: i + "/traffic/sticky", keyword: "additionalProperties", params: { additionalProperty: S }, parentSchema: x.properties.traffic.properties.sticky, data: w };
                e = s(e, n), r++;
              }
            if (w.cookie !== void 0) {
              let S = w.cookie;
              if (typeof S == "string") {
                if (!kr.test(S)) {
                  let n = { instancePath: i + "/traffic/sticky/cookie", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, parentSchema: x.properties.traffic.properties.sticky.properties.cookie, data: S };
                  e = s(e, n), r++;
                }
              } else {
                let n = { instancePath: i + "/traffic/sticky/cookie", keyword: "type", params: { type: "string" }, parentSchema: x.properties.traffic.properties.sticky.properties.cookie, data: S };
                e = s(e, n), r++;
              }
            }
          } else {
            let S = { instancePath: i + "/traffic/sticky", keyword: "type", params: { type: "object" }, parentSchema: x.properties.traffic.properties.sticky, data: w };
            e = s(e, S), r++;
          }
        }
      } else {
        let w = { instancePath: i + "/traffic", keyword: "type", params: { type: "object" }, parentSchema: x.properties.traffic, data: v };
        e = s(e, w), r++;
      }
    }
    if (t.for !== void 0) {
      let v = t.for;
      if (v && typeof v == "object" && !Array.isArray(v)) {
        for (let w in v)
          if (!(w === "atLeast" || w === "atMost" || w === "warmUp")) {
            let S = { instancePath: i + "/for", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: x.properties.for, data: v };
            e = s(e, S), r++;
          }
        v.atLeast !== void 0 && (z(v.atLeast, { instancePath: i + "/for/atLeast", parentData: v, parentDataProperty: "atLeast", rootData: c }) || (e = g(e, z.errors), r = e.length)), v.atMost !== void 0 && (z(v.atMost, { instancePath: i + "/for/atMost", parentData: v, parentDataProperty: "atMost", rootData: c }) || (e = g(e, z.errors), r = e.length)), v.warmUp !== void 0 && (z(v.warmUp, { instancePath: i + "/for/warmUp", parentData: v, parentDataProperty: "warmUp", rootData: c }) || (e = g(e, z.errors), r = e.length));
      } else {
        let w = { instancePath: i + "/for", keyword: "type", params: { type: "object" }, parentSchema: x.properties.for, data: v };
        e = s(e, w), r++;
      }
    }
    if (t.checks !== void 0) {
      let v = t.checks;
      if (Array.isArray(v)) {
        if (v.length > 50) {
          let S = { instancePath: i + "/checks", keyword: "maxItems", params: { limit: 50 }, parentSchema: x.properties.checks, data: v };
          e = s(e, S), r++;
        }
        let w = v.length;
        for (let S = 0; S < w; S++) {
          let n = v[S], a = r, p = !0, m = r;
          if (r === m)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let D;
              n.kind === void 0 && (D = "kind") ? (e = s(e, {}), r++) : n.kind !== void 0 && n.kind !== "http" && (e = s(e, {}), r++);
            } else
              e = s(e, {}), r++;
          var y = m === r;
          if (r = a, e !== null && (a ? e.length = a : e = null), y) {
            let D = r;
            _e(n, { instancePath: i + "/checks/" + S, parentData: v, parentDataProperty: S, rootData: c }) || (e = g(e, _e.errors), r = e.length);
            var y = D === r;
            p = y;
          }
          if (!p) {
            let D = { instancePath: i + "/checks/" + S, keyword: "if", params: { failingKeyword: "then" }, parentSchema: x.properties.checks.items.allOf[0], data: n };
            e = s(e, D), r++;
          }
          let k = r, _ = !0, b = r;
          if (r === b)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let D;
              n.kind === void 0 && (D = "kind") ? (e = s(e, {}), r++) : n.kind !== void 0 && n.kind !== "command" && (e = s(e, {}), r++);
            } else
              e = s(e, {}), r++;
          var h = b === r;
          if (r = k, e !== null && (k ? e.length = k : e = null), h) {
            let D = r;
            De(n, { instancePath: i + "/checks/" + S, parentData: v, parentDataProperty: S, rootData: c }) || (e = g(e, De.errors), r = e.length);
            var h = D === r;
            _ = h;
          }
          if (!_) {
            let D = { instancePath: i + "/checks/" + S, keyword: "if", params: { failingKeyword: "then" }, parentSchema: x.properties.checks.items.allOf[1], data: n };
            e = s(e, D), r++;
          }
          let l = r, A = !0, P = r;
          if (r === P)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let D;
              n.kind === void 0 && (D = "kind") ? (e = s(e, {}), r++) : n.kind !== void 0 && n.kind !== "threshold" && (e = s(e, {}), r++);
            } else
              e = s(e, {}), r++;
          var f = P === r;
          if (r = l, e !== null && (l ? e.length = l : e = null), f) {
            let D = r;
            Oe(n, { instancePath: i + "/checks/" + S, parentData: v, parentDataProperty: S, rootData: c }) || (e = g(e, Oe.errors), r = e.length);
            var f = D === r;
            A = f;
          }
          if (!A) {
            let D = { instancePath: i + "/checks/" + S, keyword: "if", params: { failingKeyword: "then" }, parentSchema: x.properties.checks.items.allOf[2], data: n };
            e = s(e, D), r++;
          }
          let $ = r, V = !0, Z = r;
          if (r === Z)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let D;
              n.kind === void 0 && (D = "kind") ? (e = s(e, {}), r++) : n.kind !== void 0 && n.kind !== "compare" && (e = s(e, {}), r++);
            } else
              e = s(e, {}), r++;
          var q = Z === r;
          if (r = $, e !== null && ($ ? e.length = $ : e = null), q) {
            let D = r;
            xe(n, { instancePath: i + "/checks/" + S, parentData: v, parentDataProperty: S, rootData: c }) || (e = g(e, xe.errors), r = e.length);
            var q = D === r;
            V = q;
          }
          if (!V) {
            let D = { instancePath: i + "/checks/" + S, keyword: "if", params: { failingKeyword: "then" }, parentSchema: x.properties.checks.items.allOf[3], data: n };
            e = s(e, D), r++;
          }
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.kind === void 0) {
              let D = { instancePath: i + "/checks/" + S, keyword: "required", params: { missingProperty: "kind" }, parentSchema: x.properties.checks.items, data: n };
              e = s(e, D), r++;
            }
            if (n.kind !== void 0) {
              let D = n.kind;
              if (!(D === "http" || D === "command" || D === "threshold" || D === "compare")) {
                let L = { instancePath: i + "/checks/" + S + "/kind", keyword: "enum", params: { allowedValues: x.properties.checks.items.properties.kind.enum }, parentSchema: x.properties.checks.items.properties.kind, data: D };
                e = s(e, L), r++;
              }
            }
          } else {
            let D = { instancePath: i + "/checks/" + S, keyword: "type", params: { type: "object" }, parentSchema: x.properties.checks.items, data: n };
            e = s(e, D), r++;
          }
        }
      } else {
        let w = { instancePath: i + "/checks", keyword: "type", params: { type: "array" }, parentSchema: x.properties.checks, data: v };
        e = s(e, w), r++;
      }
    }
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: x, data: t }), r++;
  return Ze.errors = e, r === 0;
}
var Xe = { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, gr = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
function pe(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? gr.test(t) || (e = s(e, { instancePath: i, keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, parentSchema: Xe, data: t }), r++) : (e = s(e, { instancePath: i, keyword: "type", params: { type: "string" }, parentSchema: Xe, data: t }), r++), pe.errors = e, r === 0;
}
var wr = new RegExp("^\\d{1,4}(\\.\\d{1,2})?%$", "u");
function Ee(t, { instancePath: i = "", parentData: j, parentDataProperty: O, rootData: c = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.apiVersion === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "apiVersion" }, parentSchema: u, data: t }), r++), t.release === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "release" }, parentSchema: u, data: t }), r++), t.services === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "services" }, parentSchema: u, data: t }), r++), t.process === void 0 && (e = s(e, { instancePath: i, keyword: "required", params: { missingProperty: "process" }, parentSchema: u, data: t }), r++);
    for (let n in t)
      me.call(u.properties, n) || (e = s(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: n }, parentSchema: u, data: t }), r++);
    if (t.apiVersion !== void 0) {
      let n = t.apiVersion;
      if (n !== "gray-release/v1") {
        let a = { instancePath: i + "/apiVersion", keyword: "const", params: { allowedValue: "gray-release/v1" }, parentSchema: u.properties.apiVersion, data: n };
        e = s(e, a), r++;
      }
    }
    if (t.release !== void 0 && (de(t.release, { instancePath: i + "/release", parentData: t, parentDataProperty: "release", rootData: c }) || (e = g(e, de.errors), r = e.length)), t.registry !== void 0) {
      let n = t.registry, a = r, p = !0, m = r;
      if (r === m)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let $;
          n.kind === void 0 && ($ = "kind") ? (e = s(e, {}), r++) : n.kind !== void 0 && n.kind !== "git" && (e = s(e, {}), r++);
        } else
          e = s(e, {}), r++;
      var o = m === r;
      if (r = a, e !== null && (a ? e.length = a : e = null), o) {
        let $ = r;
        re(n, { instancePath: i + "/registry", parentData: t, parentDataProperty: "registry", rootData: c }) || (e = g(e, re.errors), r = e.length);
        var o = $ === r;
        p = o;
      }
      if (!p) {
        let $ = { instancePath: i + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: u.properties.registry.allOf[0], data: n };
        e = s(e, $), r++;
      }
      let k = r, _ = !0, b = r;
      if (r === b)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let $;
          n.kind === void 0 && ($ = "kind") ? (e = s(e, {}), r++) : n.kind !== void 0 && n.kind !== "github" && (e = s(e, {}), r++);
        } else
          e = s(e, {}), r++;
      var d = b === r;
      if (r = k, e !== null && (k ? e.length = k : e = null), d) {
        let $ = r;
        te(n, { instancePath: i + "/registry", parentData: t, parentDataProperty: "registry", rootData: c }) || (e = g(e, te.errors), r = e.length);
        var d = $ === r;
        _ = d;
      }
      if (!_) {
        let $ = { instancePath: i + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: u.properties.registry.allOf[1], data: n };
        e = s(e, $), r++;
      }
      let l = r, A = !0, P = r;
      if (r === P)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let $;
          n.kind === void 0 && ($ = "kind") ? (e = s(e, {}), r++) : n.kind !== void 0 && n.kind !== "file" && (e = s(e, {}), r++);
        } else
          e = s(e, {}), r++;
      var y = P === r;
      if (r = l, e !== null && (l ? e.length = l : e = null), y) {
        let $ = r;
        ie(n, { instancePath: i + "/registry", parentData: t, parentDataProperty: "registry", rootData: c }) || (e = g(e, ie.errors), r = e.length);
        var y = $ === r;
        A = y;
      }
      if (!A) {
        let $ = { instancePath: i + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: u.properties.registry.allOf[2], data: n };
        e = s(e, $), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.kind === void 0) {
          let $ = { instancePath: i + "/registry", keyword: "required", params: { missingProperty: "kind" }, parentSchema: u.properties.registry, data: n };
          e = s(e, $), r++;
        }
        n.kind !== void 0 && (se(n.kind, { instancePath: i + "/registry/kind", parentData: n, parentDataProperty: "kind", rootData: c }) || (e = g(e, se.errors), r = e.length));
      } else {
        let $ = { instancePath: i + "/registry", keyword: "type", params: { type: "object" }, parentSchema: u.properties.registry, data: n };
        e = s(e, $), r++;
      }
    }
    if (t.journal !== void 0) {
      let n = t.journal, a = r, p = !0, m = r;
      if (r === m)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let $;
          n.kind === void 0 && ($ = "kind") ? (e = s(e, {}), r++) : n.kind !== void 0 && n.kind !== "git" && (e = s(e, {}), r++);
        } else
          e = s(e, {}), r++;
      var h = m === r;
      if (r = a, e !== null && (a ? e.length = a : e = null), h) {
        let $ = r;
        re(n, { instancePath: i + "/journal", parentData: t, parentDataProperty: "journal", rootData: c }) || (e = g(e, re.errors), r = e.length);
        var h = $ === r;
        p = h;
      }
      if (!p) {
        let $ = { instancePath: i + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: u.properties.journal.allOf[0], data: n };
        e = s(e, $), r++;
      }
      let k = r, _ = !0, b = r;
      if (r === b)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let $;
          n.kind === void 0 && ($ = "kind") ? (e = s(e, {}), r++) : n.kind !== void 0 && n.kind !== "github" && (e = s(e, {}), r++);
        } else
          e = s(e, {}), r++;
      var f = b === r;
      if (r = k, e !== null && (k ? e.length = k : e = null), f) {
        let $ = r;
        te(n, { instancePath: i + "/journal", parentData: t, parentDataProperty: "journal", rootData: c }) || (e = g(e, te.errors), r = e.length);
        var f = $ === r;
        _ = f;
      }
      if (!_) {
        let $ = { instancePath: i + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: u.properties.journal.allOf[1], data: n };
        e = s(e, $), r++;
      }
      let l = r, A = !0, P = r;
      if (r === P)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let $;
          n.kind === void 0 && ($ = "kind") ? (e = s(e, {}), r++) : n.kind !== void 0 && n.kind !== "file" && (e = s(e, {}), r++);
        } else
          e = s(e, {}), r++;
      var q = P === r;
      if (r = l, e !== null && (l ? e.length = l : e = null), q) {
        let $ = r;
        ie(n, { instancePath: i + "/journal", parentData: t, parentDataProperty: "journal", rootData: c }) || (e = g(e, ie.errors), r = e.length);
        var q = $ === r;
        A = q;
      }
      if (!A) {
        let $ = { instancePath: i + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: u.properties.journal.allOf[2], data: n };
        e = s(e, $), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.kind === void 0) {
          let $ = { instancePath: i + "/journal", keyword: "required", params: { missingProperty: "kind" }, parentSchema: u.properties.journal, data: n };
          e = s(e, $), r++;
        }
        n.kind !== void 0 && (se(n.kind, { instancePath: i + "/journal/kind", parentData: n, parentDataProperty: "kind", rootData: c }) || (e = g(e, se.errors), r = e.length));
      } else {
        let $ = { instancePath: i + "/journal", keyword: "type", params: { type: "object" }, parentSchema: u.properties.journal, data: n };
        e = s(e, $), r++;
      }
    }
    if (t.services !== void 0) {
      let n = t.services;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length > 5e3) {
          let a = { instancePath: i + "/services", keyword: "maxProperties", params: { limit: 5e3 }, parentSchema: u.properties.services, data: n };
          e = s(e, a), r++;
        }
        if (Object.keys(n).length < 1) {
          let a = { instancePath: i + "/services", keyword: "minProperties", params: { limit: 1 }, parentSchema: u.properties.services, data: n };
          e = s(e, a), r++;
        }
        for (let a in n) {
          let p = r;
          if (typeof a == "string" && !Se.test(a)) {
            let m = { instancePath: i + "/services", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: u.properties.services.propertyNames, data: a, propertyName: a };
            e = s(e, m), r++;
          }
          var v = p === r;
          if (!v) {
            let m = { instancePath: i + "/services", keyword: "propertyNames", params: { propertyName: a }, parentSchema: u.properties.services, data: n };
            e = s(e, m), r++;
          }
        }
        for (let a in n)
          qe(n[a], { instancePath: i + "/services/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: a, rootData: c }) || (e = g(e, qe.errors), r = e.length);
      } else {
        let a = { instancePath: i + "/services", keyword: "type", params: { type: "object" }, parentSchema: u.properties.services, data: n };
        e = s(e, a), r++;
      }
    }
    if (t.process !== void 0) {
      let n = t.process;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.test === void 0) {
          let a = { instancePath: i + "/process", keyword: "required", params: { missingProperty: "test" }, parentSchema: u.properties.process, data: n };
          e = s(e, a), r++;
        }
        for (let a in n)
          if (!(a === "release" || a === "test" || a === "risk" || a === "inconclusive" || a === "promote" || a === "revert" || a === "hold")) {
            let p = { instancePath: i + "/process", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: u.properties.process, data: n };
            e = s(e, p), r++;
          }
        if (n.release !== void 0) {
          let a = n.release;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let p in a)
              if (!(p === "slice" || p === "deadline")) {
                let m = { instancePath: i + "/process/release", keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: u.properties.process.properties.release, data: a };
                e = s(e, m), r++;
              }
            if (a.slice !== void 0) {
              let p = a.slice, m = r, k = !1, _ = r;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
                let b = { instancePath: i + "/process/release/slice", keyword: "type", params: { type: "integer" }, parentSchema: u.properties.process.properties.release.properties.slice.anyOf[0], data: p };
                e = s(e, b), r++;
              }
              if (typeof p == "number") {
                if (p > 1e3 || isNaN(p)) {
                  let b = { instancePath: i + "/process/release/slice", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: u.properties.process.properties.release.properties.slice.anyOf[0], data: p };
                  e = s(e, b), r++;
                }
                if (p < 1 || isNaN(p)) {
                  let b = { instancePath: i + "/process/release/slice", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u.properties.process.properties.release.properties.slice.anyOf[0], data: p };
                  e = s(e, b), r++;
                }
              }
              var w = _ === r;
              if (k = k || w, !k) {
                let b = r;
                if (typeof p == "string") {
                  if (!Ye.test(p)) {
                    let A = { instancePath: i + "/process/release/slice", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: u.properties.process.properties.release.properties.slice.anyOf[1], data: p };
                    e = s(e, A), r++;
                  }
                } else {
                  let A = { instancePath: i + "/process/release/slice", keyword: "type", params: { type: "string" }, parentSchema: u.properties.process.properties.release.properties.slice.anyOf[1], data: p };
                  e = s(e, A), r++;
                }
                var w = b === r;
                k = k || w;
              }
              if (k)
                r = m, e !== null && (m ? e.length = m : e = null);
              else {
                let b = { instancePath: i + "/process/release/slice", keyword: "anyOf", params: {}, parentSchema: u.properties.process.properties.release.properties.slice, data: p };
                e = s(e, b), r++;
              }
            }
            a.deadline !== void 0 && (z(a.deadline, { instancePath: i + "/process/release/deadline", parentData: a, parentDataProperty: "deadline", rootData: c }) || (e = g(e, z.errors), r = e.length));
          } else {
            let p = { instancePath: i + "/process/release", keyword: "type", params: { type: "object" }, parentSchema: u.properties.process.properties.release, data: a };
            e = s(e, p), r++;
          }
        }
        if (n.test !== void 0) {
          let a = n.test;
          if (Array.isArray(a)) {
            if (a.length > 50) {
              let m = { instancePath: i + "/process/test", keyword: "maxItems", params: { limit: 50 }, parentSchema: u.properties.process.properties.test, data: a };
              e = s(e, m), r++;
            }
            if (a.length < 1) {
              let m = { instancePath: i + "/process/test", keyword: "minItems", params: { limit: 1 }, parentSchema: u.properties.process.properties.test, data: a };
              e = s(e, m), r++;
            }
            let p = a.length;
            for (let m = 0; m < p; m++)
              Ze(a[m], { instancePath: i + "/process/test/" + m, parentData: a, parentDataProperty: m, rootData: c }) || (e = g(e, Ze.errors), r = e.length);
          } else {
            let p = { instancePath: i + "/process/test", keyword: "type", params: { type: "array" }, parentSchema: u.properties.process.properties.test, data: a };
            e = s(e, p), r++;
          }
        }
        if (n.risk !== void 0) {
          let a = n.risk;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let p in a)
              if (!(p === "falseRevert" || p === "missed" || p === "ruleOut")) {
                let m = { instancePath: i + "/process/risk", keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: u.properties.process.properties.risk, data: a };
                e = s(e, m), r++;
              }
            if (a.falseRevert !== void 0 && (W(a.falseRevert, { instancePath: i + "/process/risk/falseRevert", parentData: a, parentDataProperty: "falseRevert", rootData: c }) || (e = g(e, W.errors), r = e.length)), a.missed !== void 0 && (W(a.missed, { instancePath: i + "/process/risk/missed", parentData: a, parentDataProperty: "missed", rootData: c }) || (e = g(e, W.errors), r = e.length)), a.ruleOut !== void 0) {
              let p = a.ruleOut;
              if (typeof p == "string") {
                if (!wr.test(p)) {
                  let m = { instancePath: i + "/process/risk/ruleOut", keyword: "pattern", params: { pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" }, parentSchema: u.properties.process.properties.risk.properties.ruleOut, data: p };
                  e = s(e, m), r++;
                }
              } else {
                let m = { instancePath: i + "/process/risk/ruleOut", keyword: "type", params: { type: "string" }, parentSchema: u.properties.process.properties.risk.properties.ruleOut, data: p };
                e = s(e, m), r++;
              }
            }
          } else {
            let p = { instancePath: i + "/process/risk", keyword: "type", params: { type: "object" }, parentSchema: u.properties.process.properties.risk, data: a };
            e = s(e, p), r++;
          }
        }
        if (n.inconclusive !== void 0) {
          let a = n.inconclusive;
          if (!(a === "hold" || a === "revert")) {
            let p = { instancePath: i + "/process/inconclusive", keyword: "enum", params: { allowedValues: u.properties.process.properties.inconclusive.enum }, parentSchema: u.properties.process.properties.inconclusive, data: a };
            e = s(e, p), r++;
          }
        }
        if (n.promote !== void 0) {
          let a = n.promote;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let p in a)
              if (!(p === "approval" || p === "watch")) {
                let m = { instancePath: i + "/process/promote", keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: u.properties.process.properties.promote, data: a };
                e = s(e, m), r++;
              }
            if (a.approval !== void 0) {
              let p = a.approval;
              if (!(p === "none" || p === "comment" || p === "environment")) {
                let m = { instancePath: i + "/process/promote/approval", keyword: "enum", params: { allowedValues: u.properties.process.properties.promote.properties.approval.enum }, parentSchema: u.properties.process.properties.promote.properties.approval, data: p };
                e = s(e, m), r++;
              }
            }
            a.watch !== void 0 && (z(a.watch, { instancePath: i + "/process/promote/watch", parentData: a, parentDataProperty: "watch", rootData: c }) || (e = g(e, z.errors), r = e.length));
          } else {
            let p = { instancePath: i + "/process/promote", keyword: "type", params: { type: "object" }, parentSchema: u.properties.process.properties.promote, data: a };
            e = s(e, p), r++;
          }
        }
        if (n.revert !== void 0) {
          let a = n.revert;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let p in a)
              if (!(p === "on" || p === "deadline")) {
                let m = { instancePath: i + "/process/revert", keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: u.properties.process.properties.revert, data: a };
                e = s(e, m), r++;
              }
            if (a.on !== void 0) {
              let p = a.on;
              if (Array.isArray(p)) {
                if (p.length > 3) {
                  let b = { instancePath: i + "/process/revert/on", keyword: "maxItems", params: { limit: 3 }, parentSchema: u.properties.process.properties.revert.properties.on, data: p };
                  e = s(e, b), r++;
                }
                let m = p.length;
                for (let b = 0; b < m; b++) {
                  let l = p[b];
                  if (typeof l != "string") {
                    let A = { instancePath: i + "/process/revert/on/" + b, keyword: "type", params: { type: "string" }, parentSchema: u.properties.process.properties.revert.properties.on.items, data: l };
                    e = s(e, A), r++;
                  }
                  if (!(l === "failed" || l === "cancelled" || l === "deadline")) {
                    let A = { instancePath: i + "/process/revert/on/" + b, keyword: "enum", params: { allowedValues: u.properties.process.properties.revert.properties.on.items.enum }, parentSchema: u.properties.process.properties.revert.properties.on.items, data: l };
                    e = s(e, A), r++;
                  }
                }
                let k = p.length, _;
                if (k > 1) {
                  let b = {};
                  for (; k--; ) {
                    let l = p[k];
                    if (typeof l == "string") {
                      if (typeof b[l] == "number") {
                        _ = b[l];
                        let A = { instancePath: i + "/process/revert/on", keyword: "uniqueItems", params: { i: k, j: _ }, parentSchema: u.properties.process.properties.revert.properties.on, data: p };
                        e = s(e, A), r++;
                        break;
                      }
                      b[l] = k;
                    }
                  }
                }
              } else {
                let m = { instancePath: i + "/process/revert/on", keyword: "type", params: { type: "array" }, parentSchema: u.properties.process.properties.revert.properties.on, data: p };
                e = s(e, m), r++;
              }
            }
            a.deadline !== void 0 && (z(a.deadline, { instancePath: i + "/process/revert/deadline", parentData: a, parentDataProperty: "deadline", rootData: c }) || (e = g(e, z.errors), r = e.length));
          } else {
            let p = { instancePath: i + "/process/revert", keyword: "type", params: { type: "object" }, parentSchema: u.properties.process.properties.revert, data: a };
            e = s(e, p), r++;
          }
        }
        if (n.hold !== void 0) {
          let a = n.hold;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let p in a)
              if (!(p === "wait" || p === "expires")) {
                let m = { instancePath: i + "/process/hold", keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: u.properties.process.properties.hold, data: a };
                e = s(e, m), r++;
              }
            a.wait !== void 0 && (z(a.wait, { instancePath: i + "/process/hold/wait", parentData: a, parentDataProperty: "wait", rootData: c }) || (e = g(e, z.errors), r = e.length)), a.expires !== void 0 && (z(a.expires, { instancePath: i + "/process/hold/expires", parentData: a, parentDataProperty: "expires", rootData: c }) || (e = g(e, z.errors), r = e.length));
          } else {
            let p = { instancePath: i + "/process/hold", keyword: "type", params: { type: "object" }, parentSchema: u.properties.process.properties.hold, data: a };
            e = s(e, p), r++;
          }
        }
      } else {
        let a = { instancePath: i + "/process", keyword: "type", params: { type: "object" }, parentSchema: u.properties.process, data: n };
        e = s(e, a), r++;
      }
    }
    if (t.onBusy !== void 0) {
      let n = t.onBusy;
      if (!(n === "queue" || n === "refuse" || n === "supersede")) {
        let a = { instancePath: i + "/onBusy", keyword: "enum", params: { allowedValues: u.properties.onBusy.enum }, parentSchema: u.properties.onBusy, data: n };
        e = s(e, a), r++;
      }
    }
    if (t.freeze !== void 0) {
      let n = t.freeze;
      if (Array.isArray(n)) {
        if (n.length > 100) {
          let p = { instancePath: i + "/freeze", keyword: "maxItems", params: { limit: 100 }, parentSchema: u.properties.freeze, data: n };
          e = s(e, p), r++;
        }
        let a = n.length;
        for (let p = 0; p < a; p++) {
          let m = n[p];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.days === void 0) {
              let k = { instancePath: i + "/freeze/" + p, keyword: "required", params: { missingProperty: "days" }, parentSchema: u.properties.freeze.items, data: m };
              e = s(e, k), r++;
            }
            if (m.from === void 0) {
              let k = { instancePath: i + "/freeze/" + p, keyword: "required", params: { missingProperty: "from" }, parentSchema: u.properties.freeze.items, data: m };
              e = s(e, k), r++;
            }
            if (m.to === void 0) {
              let k = { instancePath: i + "/freeze/" + p, keyword: "required", params: { missingProperty: "to" }, parentSchema: u.properties.freeze.items, data: m };
              e = s(e, k), r++;
            }
            if (m.zone === void 0) {
              let k = { instancePath: i + "/freeze/" + p, keyword: "required", params: { missingProperty: "zone" }, parentSchema: u.properties.freeze.items, data: m };
              e = s(e, k), r++;
            }
            for (let k in m)
              if (!(k === "days" || k === "from" || k === "to" || k === "zone")) {
                let _ = { instancePath: i + "/freeze/" + p, keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: u.properties.freeze.items, data: m };
                e = s(e, _), r++;
              }
            if (m.days !== void 0) {
              let k = m.days;
              if (Array.isArray(k)) {
                if (k.length > 7) {
                  let b = { instancePath: i + "/freeze/" + p + "/days", keyword: "maxItems", params: { limit: 7 }, parentSchema: u.properties.freeze.items.properties.days, data: k };
                  e = s(e, b), r++;
                }
                if (k.length < 1) {
                  let b = { instancePath: i + "/freeze/" + p + "/days", keyword: "minItems", params: { limit: 1 }, parentSchema: u.properties.freeze.items.properties.days, data: k };
                  e = s(e, b), r++;
                }
                let _ = k.length;
                for (let b = 0; b < _; b++) {
                  let l = k[b];
                  if (typeof l != "string") {
                    let A = { instancePath: i + "/freeze/" + p + "/days/" + b, keyword: "type", params: { type: "string" }, parentSchema: u.properties.freeze.items.properties.days.items, data: l };
                    e = s(e, A), r++;
                  }
                  if (!(l === "mon" || l === "tue" || l === "wed" || l === "thu" || l === "fri" || l === "sat" || l === "sun")) {
                    let A = { instancePath: i + "/freeze/" + p + "/days/" + b, keyword: "enum", params: { allowedValues: u.properties.freeze.items.properties.days.items.enum }, parentSchema: u.properties.freeze.items.properties.days.items, data: l };
                    e = s(e, A), r++;
                  }
                }
              } else {
                let _ = { instancePath: i + "/freeze/" + p + "/days", keyword: "type", params: { type: "array" }, parentSchema: u.properties.freeze.items.properties.days, data: k };
                e = s(e, _), r++;
              }
            }
            if (m.from !== void 0 && (pe(m.from, { instancePath: i + "/freeze/" + p + "/from", parentData: m, parentDataProperty: "from", rootData: c }) || (e = g(e, pe.errors), r = e.length)), m.to !== void 0 && (pe(m.to, { instancePath: i + "/freeze/" + p + "/to", parentData: m, parentDataProperty: "to", rootData: c }) || (e = g(e, pe.errors), r = e.length)), m.zone !== void 0) {
              let k = m.zone;
              if (typeof k == "string") {
                if (C(k) > 64) {
                  let _ = { instancePath: i + "/freeze/" + p + "/zone", keyword: "maxLength", params: { limit: 64 }, parentSchema: u.properties.freeze.items.properties.zone, data: k };
                  e = s(e, _), r++;
                }
                if (C(k) < 1) {
                  let _ = { instancePath: i + "/freeze/" + p + "/zone", keyword: "minLength", params: { limit: 1 }, parentSchema: u.properties.freeze.items.properties.zone, data: k };
                  e = s(e, _), r++;
                }
              } else {
                let _ = { instancePath: i + "/freeze/" + p + "/zone", keyword: "type", params: { type: "string" }, parentSchema: u.properties.freeze.items.properties.zone, data: k };
                e = s(e, _), r++;
              }
            }
          } else {
            let k = { instancePath: i + "/freeze/" + p, keyword: "type", params: { type: "object" }, parentSchema: u.properties.freeze.items, data: m };
            e = s(e, k), r++;
          }
        }
      } else {
        let a = { instancePath: i + "/freeze", keyword: "type", params: { type: "array" }, parentSchema: u.properties.freeze, data: n };
        e = s(e, a), r++;
      }
    }
    if (t.environments !== void 0) {
      let n = t.environments;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length > 20) {
          let a = { instancePath: i + "/environments", keyword: "maxProperties", params: { limit: 20 }, parentSchema: u.properties.environments, data: n };
          e = s(e, a), r++;
        }
        for (let a in n) {
          let p = r;
          if (typeof a == "string" && !Se.test(a)) {
            let m = { instancePath: i + "/environments", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: u.properties.environments.propertyNames, data: a, propertyName: a };
            e = s(e, m), r++;
          }
          var S = p === r;
          if (!S) {
            let m = { instancePath: i + "/environments", keyword: "propertyNames", params: { propertyName: a }, parentSchema: u.properties.environments, data: n };
            e = s(e, m), r++;
          }
        }
        for (let a in n) {
          let p = n[a];
          if (!(p && typeof p == "object" && !Array.isArray(p))) {
            let m = { instancePath: i + "/environments/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: u.properties.environments.additionalProperties, data: p };
            e = s(e, m), r++;
          }
        }
      } else {
        let a = { instancePath: i + "/environments", keyword: "type", params: { type: "object" }, parentSchema: u.properties.environments, data: n };
        e = s(e, a), r++;
      }
    }
    if (t.notify !== void 0) {
      let n = t.notify;
      if (Array.isArray(n)) {
        if (n.length > 20) {
          let p = { instancePath: i + "/notify", keyword: "maxItems", params: { limit: 20 }, parentSchema: u.properties.notify, data: n };
          e = s(e, p), r++;
        }
        let a = n.length;
        for (let p = 0; p < a; p++) {
          let m = n[p];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.webhook === void 0) {
              let k = { instancePath: i + "/notify/" + p, keyword: "required", params: { missingProperty: "webhook" }, parentSchema: u.properties.notify.items, data: m };
              e = s(e, k), r++;
            }
            if (m.on === void 0) {
              let k = { instancePath: i + "/notify/" + p, keyword: "required", params: { missingProperty: "on" }, parentSchema: u.properties.notify.items, data: m };
              e = s(e, k), r++;
            }
            for (let k in m)
              if (!(k === "webhook" || k === "on")) {
                let _ = { instancePath: i + "/notify/" + p, keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: u.properties.notify.items, data: m };
                e = s(e, _), r++;
              }
            if (m.webhook !== void 0) {
              let k = m.webhook;
              if (k && typeof k == "object" && !Array.isArray(k)) {
                if (k.env === void 0) {
                  let _ = { instancePath: i + "/notify/" + p + "/webhook", keyword: "required", params: { missingProperty: "env" }, parentSchema: u.properties.notify.items.properties.webhook, data: k };
                  e = s(e, _), r++;
                }
                for (let _ in k)
                  if (_ !== "env") {
                    let b = { instancePath: i + "/notify/" + p + "/webhook", keyword: "additionalProperties", params: { additionalProperty: _ }, parentSchema: u.properties.notify.items.properties.webhook, data: k };
                    e = s(e, b), r++;
                  }
                if (k.env !== void 0) {
                  let _ = k.env;
                  if (typeof _ == "string") {
                    if (!he.test(_)) {
                      let b = { instancePath: i + "/notify/" + p + "/webhook/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: u.properties.notify.items.properties.webhook.properties.env, data: _ };
                      e = s(e, b), r++;
                    }
                  } else {
                    let b = { instancePath: i + "/notify/" + p + "/webhook/env", keyword: "type", params: { type: "string" }, parentSchema: u.properties.notify.items.properties.webhook.properties.env, data: _ };
                    e = s(e, b), r++;
                  }
                }
              } else {
                let _ = { instancePath: i + "/notify/" + p + "/webhook", keyword: "type", params: { type: "object" }, parentSchema: u.properties.notify.items.properties.webhook, data: k };
                e = s(e, _), r++;
              }
            }
            if (m.on !== void 0) {
              let k = m.on;
              if (Array.isArray(k)) {
                if (k.length > 5) {
                  let b = { instancePath: i + "/notify/" + p + "/on", keyword: "maxItems", params: { limit: 5 }, parentSchema: u.properties.notify.items.properties.on, data: k };
                  e = s(e, b), r++;
                }
                if (k.length < 1) {
                  let b = { instancePath: i + "/notify/" + p + "/on", keyword: "minItems", params: { limit: 1 }, parentSchema: u.properties.notify.items.properties.on, data: k };
                  e = s(e, b), r++;
                }
                let _ = k.length;
                for (let b = 0; b < _; b++) {
                  let l = k[b];
                  if (typeof l != "string") {
                    let A = { instancePath: i + "/notify/" + p + "/on/" + b, keyword: "type", params: { type: "string" }, parentSchema: u.properties.notify.items.properties.on.items, data: l };
                    e = s(e, A), r++;
                  }
                  if (!(l === "held" || l === "reverting" || l === "reverted" || l === "promoted" || l === "incomplete")) {
                    let A = { instancePath: i + "/notify/" + p + "/on/" + b, keyword: "enum", params: { allowedValues: u.properties.notify.items.properties.on.items.enum }, parentSchema: u.properties.notify.items.properties.on.items, data: l };
                    e = s(e, A), r++;
                  }
                }
              } else {
                let _ = { instancePath: i + "/notify/" + p + "/on", keyword: "type", params: { type: "array" }, parentSchema: u.properties.notify.items.properties.on, data: k };
                e = s(e, _), r++;
              }
            }
          } else {
            let k = { instancePath: i + "/notify/" + p, keyword: "type", params: { type: "object" }, parentSchema: u.properties.notify.items, data: m };
            e = s(e, k), r++;
          }
        }
      } else {
        let a = { instancePath: i + "/notify", keyword: "type", params: { type: "array" }, parentSchema: u.properties.notify, data: n };
        e = s(e, a), r++;
      }
    }
    if (t.timing !== void 0) {
      let n = t.timing;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n)
          if (!(a === "look" || a === "effect" || a === "fresh" || a === "lease" || a === "margin")) {
            let p = { instancePath: i + "/timing", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: u.properties.timing, data: n };
            e = s(e, p), r++;
          }
        n.look !== void 0 && (z(n.look, { instancePath: i + "/timing/look", parentData: n, parentDataProperty: "look", rootData: c }) || (e = g(e, z.errors), r = e.length)), n.effect !== void 0 && (z(n.effect, { instancePath: i + "/timing/effect", parentData: n, parentDataProperty: "effect", rootData: c }) || (e = g(e, z.errors), r = e.length)), n.fresh !== void 0 && (z(n.fresh, { instancePath: i + "/timing/fresh", parentData: n, parentDataProperty: "fresh", rootData: c }) || (e = g(e, z.errors), r = e.length)), n.lease !== void 0 && (z(n.lease, { instancePath: i + "/timing/lease", parentData: n, parentDataProperty: "lease", rootData: c }) || (e = g(e, z.errors), r = e.length)), n.margin !== void 0 && (z(n.margin, { instancePath: i + "/timing/margin", parentData: n, parentDataProperty: "margin", rootData: c }) || (e = g(e, z.errors), r = e.length));
      } else {
        let a = { instancePath: i + "/timing", keyword: "type", params: { type: "object" }, parentSchema: u.properties.timing, data: n };
        e = s(e, a), r++;
      }
    }
  } else
    e = s(e, { instancePath: i, keyword: "type", params: { type: "object" }, parentSchema: u, data: t }), r++;
  return Ee.errors = e, r === 0;
}
function s(t, i) {
  return t === null ? [i] : (t.push(i), t);
}
function g(t, i) {
  if (t === null) return i;
  for (let j of i) t.push(j);
  return t;
}
export {
  Pr as default,
  Ar as validate
};
