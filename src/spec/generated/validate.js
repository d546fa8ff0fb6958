var ve = (t, a) => () => {
  try {
    return a || t((a = { exports: {} }).exports, a), a.exports;
  } catch (Z) {
    throw a = 0, Z;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Oe = ve((Se) => {
  "use strict";
  Object.defineProperty(Se, "__esModule", { value: !0 });
  function be(t) {
    let a = t.length, Z = 0, N = 0, q;
    for (; N < a; )
      Z++, q = t.charCodeAt(N++), q >= 55296 && q <= 56319 && N < a && (q = t.charCodeAt(N), (q & 64512) === 56320 && N++);
    return Z;
  }
  Se.default = be;
  be.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// node_modules/fast-deep-equal/index.js
var _e = ve((Je, je) => {
  "use strict";
  je.exports = function t(a, Z) {
    if (a === Z) return !0;
    if (a && Z && typeof a == "object" && typeof Z == "object") {
      if (a.constructor !== Z.constructor) return !1;
      var N, q, e;
      if (Array.isArray(a)) {
        if (N = a.length, N != Z.length) return !1;
        for (q = N; q-- !== 0; )
          if (!t(a[q], Z[q])) return !1;
        return !0;
      }
      if (a.constructor === RegExp) return a.source === Z.source && a.flags === Z.flags;
      if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === Z.valueOf();
      if (a.toString !== Object.prototype.toString) return a.toString() === Z.toString();
      if (e = Object.keys(a), N = e.length, N !== Object.keys(Z).length) return !1;
      for (q = N; q-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(Z, e[q])) return !1;
      for (q = N; q-- !== 0; ) {
        var r = e[q];
        if (!t(a[r], Z[r])) return !1;
      }
      return !0;
    }
    return a !== a && Z !== Z;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var Ze = ve((Ae) => {
  "use strict";
  Object.defineProperty(Ae, "__esModule", { value: !0 });
  var ze = _e();
  ze.code = 'require("ajv/dist/runtime/equal").default';
  Ae.default = ze;
});

// <stdin>
var Xe = $e, Ye = $e, A = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://raw.githubusercontent.com/org/gray-release/v1/schema/gray-release.v1.json", type: "object", required: ["apiVersion", "release", "services", "process"], additionalProperties: !1, properties: { apiVersion: { const: "gray-release/v1" }, release: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, registry: { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, journal: { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, services: { type: "object", minProperties: 1, propertyNames: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, additionalProperties: { $ref: "#/$defs/service" } }, process: { $ref: "#/$defs/process" }, onBusy: { enum: ["queue", "refuse", "supersede"] }, freeze: { type: "array", items: { $ref: "#/$defs/freeze" } }, environments: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, additionalProperties: { type: "object" } }, notify: { type: "array", items: { $ref: "#/$defs/notify" } }, timing: { $ref: "#/$defs/timing" } }, $defs: { duration: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, share: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, service: { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9._+-]{1,128}$" }, dependsOn: { type: "array", items: { type: "string" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }] } } }, process: { type: "object", required: ["test"], additionalProperties: !1, properties: { release: { type: "object", additionalProperties: !1, properties: { slice: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { $ref: "#/$defs/share" }] }, deadline: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, test: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/stage" } }, risk: { type: "object", additionalProperties: !1, properties: { falseRevert: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, missed: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, ruleOut: { type: "string", pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" } } }, inconclusive: { enum: ["hold", "revert"] }, promote: { type: "object", additionalProperties: !1, properties: { approval: { enum: ["none", "comment", "environment"] }, watch: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, revert: { type: "object", additionalProperties: !1, properties: { on: { type: "array", uniqueItems: !0, items: { enum: ["failed", "cancelled", "deadline"] } }, deadline: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, hold: { type: "object", additionalProperties: !1, properties: { wait: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, expires: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } } } }, stage: { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, traffic: { type: "object", additionalProperties: !1, minProperties: 1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "#/$defs/match" } }, weight: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" } } } } }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, atMost: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, warmUp: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, match: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, query: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, equals: { type: "string", minLength: 1, maxLength: 256 }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 256 } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] }, metric: { type: "object", required: ["source"], properties: { source: { enum: ["router"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }] }, freeze: { type: "object", required: ["days", "from", "to", "zone"], additionalProperties: !1, properties: { days: { type: "array", minItems: 1, items: { enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, from: { type: "string", pattern: "^([01]\\d|2[0-4]):[0-5]\\d$" }, to: { type: "string", pattern: "^([01]\\d|2[0-4]):[0-5]\\d$" }, zone: { type: "string", minLength: 1 } } }, notify: { type: "object", required: ["webhook", "on"], additionalProperties: !1, properties: { webhook: { type: "object", required: ["env"], additionalProperties: !1, properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, on: { type: "array", minItems: 1, items: { enum: ["held", "reverting", "reverted", "promoted", "incomplete"] } } } }, timing: { type: "object", additionalProperties: !1, properties: { look: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, effect: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, fresh: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, lease: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, margin: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, "target-process": { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { type: "string", minLength: 1 }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e3 }, ready: { type: "object", additionalProperties: !1, properties: { http: { type: "string", pattern: "^https?://" }, tcp: { const: !0 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { type: "string", minLength: 1 }, cwd: { type: "string", minLength: 1 } } }, "target-command": { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { type: "string", minLength: 1 }, scale: { type: "string", minLength: 1 }, status: { type: "string", minLength: 1 }, promote: { type: "string", minLength: 1 }, remove: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, cwd: { type: "string", minLength: 1 } } }, "router-gateway": { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" } } }, "check-http": { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, url: { type: "string", pattern: "^https?://" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { type: "string", minLength: 1 }, headers: { type: "object", additionalProperties: { type: "string" } } } }, times: { type: "integer", minimum: 1, maximum: 1e3 }, every: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, "check-command": { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, run: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } }, "check-threshold": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }], properties: { kind: { const: "threshold" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, "check-compare": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency"] } } } } }], properties: { kind: { const: "compare" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, "metric-router": { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } }, "record-git": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, "record-github": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } }, "record-file": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { type: "string", minLength: 1 } } } } }, se = Object.prototype.hasOwnProperty, J = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u"), C = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, G = Oe().default, Ee = new RegExp("^[^-]", "u");
function X(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: C.required, parentSchema: C, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!(n === "kind" || n === "remote")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: C, data: t };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "git") {
        let p = { instancePath: a + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "git" }, schema: "git", parentSchema: C.properties.kind, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.remote !== void 0) {
      let n = t.remote;
      if (typeof n == "string") {
        if (G(n) < 1) {
          let p = { instancePath: a + "/remote", schemaPath: "#/properties/remote/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: C.properties.remote, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (!Ee.test(n)) {
          let p = { instancePath: a + "/remote", schemaPath: "#/properties/remote/pattern", keyword: "pattern", params: { pattern: "^[^-]" }, schema: "^[^-]", parentSchema: C.properties.remote, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/remote", schemaPath: "#/properties/remote/type", keyword: "type", params: { type: "string" }, schema: C.properties.remote.type, parentSchema: C.properties.remote, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: C.type, parentSchema: C, data: t };
    e === null ? e = [n] : e.push(n), r++;
  }
  return X.errors = e, r === 0;
}
var te = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } };
function Y(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: te.required, parentSchema: te, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (n !== "kind") {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: te, data: t };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "github") {
        let p = { instancePath: a + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "github" }, schema: "github", parentSchema: te.properties.kind, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: te.type, parentSchema: te, data: t };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Y.errors = e, r === 0;
}
var F = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { type: "string", minLength: 1 } } };
function ee(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: F.required, parentSchema: F, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!(n === "kind" || n === "path")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: F, data: t };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "file") {
        let p = { instancePath: a + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "file" }, schema: "file", parentSchema: F.properties.kind, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.path !== void 0) {
      let n = t.path;
      if (typeof n == "string") {
        if (G(n) < 1) {
          let p = { instancePath: a + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: F.properties.path, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: F.properties.path.type, parentSchema: F.properties.path, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: F.type, parentSchema: F, data: t };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ee.errors = e, r === 0;
}
var D = { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9._+-]{1,128}$" }, dependsOn: { type: "array", items: { type: "string" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }] } } }, Me = new RegExp("^[A-Za-z0-9._+-]{1,128}$", "u"), w = { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { type: "string", minLength: 1 }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e3 }, ready: { type: "object", additionalProperties: !1, properties: { http: { type: "string", pattern: "^https?://" }, tcp: { const: !0 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { type: "string", minLength: 1 }, cwd: { type: "string", minLength: 1 } } }, W = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u"), Ie = new RegExp("^https?://", "u"), U = new RegExp("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", "u"), Re = new RegExp("^\\d{1,5}-\\d{1,5}$", "u");
function ae(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: w.required, parentSchema: w, data: t };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (t.command === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, schema: w.required, parentSchema: w, data: t };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (let s in t)
      if (!se.call(w.properties, s)) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: w, data: t };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.kind !== void 0) {
      let s = t.kind;
      if (s !== "process") {
        let o = { instancePath: a + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "process" }, schema: "process", parentSchema: w.properties.kind, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.command !== void 0) {
      let s = t.command;
      if (typeof s == "string") {
        if (G(s) < 1) {
          let o = { instancePath: a + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.properties.command, data: s };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: a + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, schema: w.properties.command.type, parentSchema: w.properties.command, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.env !== void 0) {
      let s = t.env;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let o in s) {
          let c = r;
          if (typeof o == "string" && !W.test(o)) {
            let m = { instancePath: a + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: w.properties.env.propertyNames, data: o, propertyName: o };
            e === null ? e = [m] : e.push(m), r++;
          }
          var n = c === r;
          if (!n) {
            let m = { instancePath: a + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: o }, schema: w.properties.env.propertyNames, parentSchema: w.properties.env, data: s };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        for (let o in s) {
          let c = s[o], m = r, h = !1, l = r;
          if (typeof c != "string") {
            let u = { instancePath: a + "/env/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: w.properties.env.additionalProperties.anyOf[0].type, parentSchema: w.properties.env.additionalProperties.anyOf[0], data: c };
            e === null ? e = [u] : e.push(u), r++;
          }
          var p = l === r;
          if (h = h || p, !h) {
            let u = r;
            if (c && typeof c == "object" && !Array.isArray(c)) {
              if (c.env === void 0) {
                let k = { instancePath: a + "/env/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: w.properties.env.additionalProperties.anyOf[1].required, parentSchema: w.properties.env.additionalProperties.anyOf[1], data: c };
                e === null ? e = [k] : e.push(k), r++;
              }
              for (let k in c)
                if (k !== "env") {
                  let g = { instancePath: a + "/env/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, schema: !1, parentSchema: w.properties.env.additionalProperties.anyOf[1], data: c };
                  e === null ? e = [g] : e.push(g), r++;
                }
              if (c.env !== void 0) {
                let k = c.env;
                if (typeof k == "string") {
                  if (!W.test(k)) {
                    let g = { instancePath: a + "/env/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: w.properties.env.additionalProperties.anyOf[1].properties.env, data: k };
                    e === null ? e = [g] : e.push(g), r++;
                  }
                } else {
                  let g = { instancePath: a + "/env/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: w.properties.env.additionalProperties.anyOf[1].properties.env.type, parentSchema: w.properties.env.additionalProperties.anyOf[1].properties.env, data: k };
                  e === null ? e = [g] : e.push(g), r++;
                }
              }
            } else {
              let k = { instancePath: a + "/env/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: w.properties.env.additionalProperties.anyOf[1].type, parentSchema: w.properties.env.additionalProperties.anyOf[1], data: c };
              e === null ? e = [k] : e.push(k), r++;
            }
            var p = u === r;
            h = h || p;
          }
          if (h)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let u = { instancePath: a + "/env/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: w.properties.env.additionalProperties.anyOf, parentSchema: w.properties.env.additionalProperties, data: c };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let o = { instancePath: a + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, schema: w.properties.env.type, parentSchema: w.properties.env, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.instances !== void 0) {
      let s = t.instances;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let o = { instancePath: a + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "integer" }, schema: w.properties.instances.type, parentSchema: w.properties.instances, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof s == "number") {
        if (s > 1e3 || isNaN(s)) {
          let o = { instancePath: a + "/instances", schemaPath: "#/properties/instances/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: w.properties.instances, data: s };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (s < 1 || isNaN(s)) {
          let o = { instancePath: a + "/instances", schemaPath: "#/properties/instances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: w.properties.instances, data: s };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (t.ready !== void 0) {
      let s = t.ready, o = r, c = !1, m = null, h = r;
      if (s && typeof s == "object" && !Array.isArray(s) && s.http === void 0) {
        let u = { instancePath: a + "/ready", schemaPath: "#/properties/ready/oneOf/0/required", keyword: "required", params: { missingProperty: "http" }, schema: w.properties.ready.oneOf[0].required, parentSchema: w.properties.ready.oneOf[0], data: s };
        e === null ? e = [u] : e.push(u), r++;
      }
      var i = h === r;
      i && (c = !0, m = 0);
      let l = r;
      if (s && typeof s == "object" && !Array.isArray(s) && s.tcp === void 0) {
        let u = { instancePath: a + "/ready", schemaPath: "#/properties/ready/oneOf/1/required", keyword: "required", params: { missingProperty: "tcp" }, schema: w.properties.ready.oneOf[1].required, parentSchema: w.properties.ready.oneOf[1], data: s };
        e === null ? e = [u] : e.push(u), r++;
      }
      var i = l === r;
      if (i && c ? (c = !1, m = [m, 1]) : i && (c = !0, m = 1), c)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let u = { instancePath: a + "/ready", schemaPath: "#/properties/ready/oneOf", keyword: "oneOf", params: { passingSchemas: m }, schema: w.properties.ready.oneOf, parentSchema: w.properties.ready, data: s };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let u in s)
          if (!(u === "http" || u === "tcp" || u === "within")) {
            let f = { instancePath: a + "/ready", schemaPath: "#/properties/ready/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, schema: !1, parentSchema: w.properties.ready, data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        if (s.http !== void 0) {
          let u = s.http;
          if (typeof u == "string") {
            if (!Ie.test(u)) {
              let f = { instancePath: a + "/ready/http", schemaPath: "#/properties/ready/properties/http/pattern", keyword: "pattern", params: { pattern: "^https?://" }, schema: "^https?://", parentSchema: w.properties.ready.properties.http, data: u };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: a + "/ready/http", schemaPath: "#/properties/ready/properties/http/type", keyword: "type", params: { type: "string" }, schema: w.properties.ready.properties.http.type, parentSchema: w.properties.ready.properties.http, data: u };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (s.tcp !== void 0) {
          let u = s.tcp;
          if (u !== !0) {
            let f = { instancePath: a + "/ready/tcp", schemaPath: "#/properties/ready/properties/tcp/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: w.properties.ready.properties.tcp, data: u };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (s.within !== void 0) {
          let u = s.within;
          if (typeof u == "string") {
            if (!U.test(u)) {
              let f = { instancePath: a + "/ready/within", schemaPath: "#/properties/ready/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: w.properties.ready.properties.within, data: u };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: a + "/ready/within", schemaPath: "#/properties/ready/properties/within/type", keyword: "type", params: { type: "string" }, schema: w.properties.ready.properties.within.type, parentSchema: w.properties.ready.properties.within, data: u };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      } else {
        let u = { instancePath: a + "/ready", schemaPath: "#/properties/ready/type", keyword: "type", params: { type: "object" }, schema: w.properties.ready.type, parentSchema: w.properties.ready, data: s };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.drain !== void 0) {
      let s = t.drain;
      if (typeof s == "string") {
        if (!U.test(s)) {
          let o = { instancePath: a + "/drain", schemaPath: "#/properties/drain/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: w.properties.drain, data: s };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: a + "/drain", schemaPath: "#/properties/drain/type", keyword: "type", params: { type: "string" }, schema: w.properties.drain.type, parentSchema: w.properties.drain, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.stop !== void 0) {
      let s = t.stop;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let o in s)
          if (!(o === "signal" || o === "within")) {
            let c = { instancePath: a + "/stop", schemaPath: "#/properties/stop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: w.properties.stop, data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        if (s.signal !== void 0) {
          let o = s.signal;
          if (!(o === "SIGTERM" || o === "SIGINT" || o === "SIGQUIT" || o === "SIGHUP" || o === "SIGUSR1" || o === "SIGUSR2")) {
            let c = { instancePath: a + "/stop/signal", schemaPath: "#/properties/stop/properties/signal/enum", keyword: "enum", params: { allowedValues: w.properties.stop.properties.signal.enum }, schema: w.properties.stop.properties.signal.enum, parentSchema: w.properties.stop.properties.signal, data: o };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (s.within !== void 0) {
          let o = s.within;
          if (typeof o == "string") {
            if (!U.test(o)) {
              let c = { instancePath: a + "/stop/within", schemaPath: "#/properties/stop/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: w.properties.stop.properties.within, data: o };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: a + "/stop/within", schemaPath: "#/properties/stop/properties/within/type", keyword: "type", params: { type: "string" }, schema: w.properties.stop.properties.within.type, parentSchema: w.properties.stop.properties.within, data: o };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let o = { instancePath: a + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: "object" }, schema: w.properties.stop.type, parentSchema: w.properties.stop, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.ports !== void 0) {
      let s = t.ports;
      if (typeof s == "string") {
        if (!Re.test(s)) {
          let o = { instancePath: a + "/ports", schemaPath: "#/properties/ports/pattern", keyword: "pattern", params: { pattern: "^\\d{1,5}-\\d{1,5}$" }, schema: "^\\d{1,5}-\\d{1,5}$", parentSchema: w.properties.ports, data: s };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: a + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: "string" }, schema: w.properties.ports.type, parentSchema: w.properties.ports, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.host !== void 0) {
      let s = t.host;
      if (typeof s == "string") {
        if (G(s) < 1) {
          let o = { instancePath: a + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.properties.host, data: s };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: a + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, schema: w.properties.host.type, parentSchema: w.properties.host, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.cwd !== void 0) {
      let s = t.cwd;
      if (typeof s == "string") {
        if (G(s) < 1) {
          let o = { instancePath: a + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.properties.cwd, data: s };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: a + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" }, schema: w.properties.cwd.type, parentSchema: w.properties.cwd, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: w.type, parentSchema: w, data: t };
    e === null ? e = [s] : e.push(s), r++;
  }
  return ae.errors = e, r === 0;
}
var O = { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { type: "string", minLength: 1 }, scale: { type: "string", minLength: 1 }, status: { type: "string", minLength: 1 }, promote: { type: "string", minLength: 1 }, remove: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, cwd: { type: "string", minLength: 1 } } };
function ie(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: O.required, parentSchema: O, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.deploy === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deploy" }, schema: O.required, parentSchema: O, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.status === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: O.required, parentSchema: O, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.remove === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remove" }, schema: O.required, parentSchema: O, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (!se.call(O.properties, i)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: O, data: t };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "command") {
        let s = { instancePath: a + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, schema: "command", parentSchema: O.properties.kind, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.deploy !== void 0) {
      let i = t.deploy;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let s = { instancePath: a + "/deploy", schemaPath: "#/properties/deploy/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.deploy, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/deploy", schemaPath: "#/properties/deploy/type", keyword: "type", params: { type: "string" }, schema: O.properties.deploy.type, parentSchema: O.properties.deploy, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.scale !== void 0) {
      let i = t.scale;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let s = { instancePath: a + "/scale", schemaPath: "#/properties/scale/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.scale, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" }, schema: O.properties.scale.type, parentSchema: O.properties.scale, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.status !== void 0) {
      let i = t.status;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let s = { instancePath: a + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.status, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: O.properties.status.type, parentSchema: O.properties.status, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.promote !== void 0) {
      let i = t.promote;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let s = { instancePath: a + "/promote", schemaPath: "#/properties/promote/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.promote, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/promote", schemaPath: "#/properties/promote/type", keyword: "type", params: { type: "string" }, schema: O.properties.promote.type, parentSchema: O.properties.promote, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.remove !== void 0) {
      let i = t.remove;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let s = { instancePath: a + "/remove", schemaPath: "#/properties/remove/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.remove, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/remove", schemaPath: "#/properties/remove/type", keyword: "type", params: { type: "string" }, schema: O.properties.remove.type, parentSchema: O.properties.remove, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.within !== void 0) {
      let i = t.within;
      if (typeof i == "string") {
        if (!U.test(i)) {
          let s = { instancePath: a + "/within", schemaPath: "#/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: O.properties.within, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "string" }, schema: O.properties.within.type, parentSchema: O.properties.within, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.env !== void 0) {
      let i = t.env;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let s in i) {
          let o = r;
          if (typeof s == "string" && !W.test(s)) {
            let c = { instancePath: a + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: O.properties.env.propertyNames, data: s, propertyName: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var n = o === r;
          if (!n) {
            let c = { instancePath: a + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: s }, schema: O.properties.env.propertyNames, parentSchema: O.properties.env, data: i };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        for (let s in i) {
          let o = i[s], c = r, m = !1, h = r;
          if (typeof o != "string") {
            let l = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: O.properties.env.additionalProperties.anyOf[0].type, parentSchema: O.properties.env.additionalProperties.anyOf[0], data: o };
            e === null ? e = [l] : e.push(l), r++;
          }
          var p = h === r;
          if (m = m || p, !m) {
            let l = r;
            if (o && typeof o == "object" && !Array.isArray(o)) {
              if (o.env === void 0) {
                let f = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: O.properties.env.additionalProperties.anyOf[1].required, parentSchema: O.properties.env.additionalProperties.anyOf[1], data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
              for (let f in o)
                if (f !== "env") {
                  let k = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: O.properties.env.additionalProperties.anyOf[1], data: o };
                  e === null ? e = [k] : e.push(k), r++;
                }
              if (o.env !== void 0) {
                let f = o.env;
                if (typeof f == "string") {
                  if (!W.test(f)) {
                    let k = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: O.properties.env.additionalProperties.anyOf[1].properties.env, data: f };
                    e === null ? e = [k] : e.push(k), r++;
                  }
                } else {
                  let k = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: O.properties.env.additionalProperties.anyOf[1].properties.env.type, parentSchema: O.properties.env.additionalProperties.anyOf[1].properties.env, data: f };
                  e === null ? e = [k] : e.push(k), r++;
                }
              }
            } else {
              let f = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: O.properties.env.additionalProperties.anyOf[1].type, parentSchema: O.properties.env.additionalProperties.anyOf[1], data: o };
              e === null ? e = [f] : e.push(f), r++;
            }
            var p = l === r;
            m = m || p;
          }
          if (m)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let l = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: O.properties.env.additionalProperties.anyOf, parentSchema: O.properties.env.additionalProperties, data: o };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let s = { instancePath: a + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, schema: O.properties.env.type, parentSchema: O.properties.env, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.instances !== void 0) {
      let i = t.instances;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let s = { instancePath: a + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "integer" }, schema: O.properties.instances.type, parentSchema: O.properties.instances, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number") {
        if (i > 1e4 || isNaN(i)) {
          let s = { instancePath: a + "/instances", schemaPath: "#/properties/instances/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: O.properties.instances, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 1 || isNaN(i)) {
          let s = { instancePath: a + "/instances", schemaPath: "#/properties/instances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: O.properties.instances, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (t.drain !== void 0) {
      let i = t.drain;
      if (typeof i == "string") {
        if (!U.test(i)) {
          let s = { instancePath: a + "/drain", schemaPath: "#/properties/drain/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: O.properties.drain, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/drain", schemaPath: "#/properties/drain/type", keyword: "type", params: { type: "string" }, schema: O.properties.drain.type, parentSchema: O.properties.drain, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.cwd !== void 0) {
      let i = t.cwd;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let s = { instancePath: a + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.cwd, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" }, schema: O.properties.cwd.type, parentSchema: O.properties.cwd, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let i = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: O.type, parentSchema: O, data: t };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ie.errors = e, r === 0;
}
var H = { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" } } }, Ve = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", "u");
function pe(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: H.required, parentSchema: H, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.listen === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listen" }, schema: H.required, parentSchema: H, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!(n === "kind" || n === "listen")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: H, data: t };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "gateway") {
        let p = { instancePath: a + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "gateway" }, schema: "gateway", parentSchema: H.properties.kind, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.listen !== void 0) {
      let n = t.listen;
      if (typeof n == "string") {
        if (!Ve.test(n)) {
          let p = { instancePath: a + "/listen", schemaPath: "#/properties/listen/pattern", keyword: "pattern", params: { pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, schema: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", parentSchema: H.properties.listen, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/listen", schemaPath: "#/properties/listen/type", keyword: "type", params: { type: "string" }, schema: H.properties.listen.type, parentSchema: H.properties.listen, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: H.type, parentSchema: H, data: t };
    e === null ? e = [n] : e.push(n), r++;
  }
  return pe.errors = e, r === 0;
}
function ne(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.target === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, schema: D.required, parentSchema: D, data: t };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (t.router === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "router" }, schema: D.required, parentSchema: D, data: t };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (let s in t)
      if (!(s === "initial" || s === "dependsOn" || s === "target" || s === "router")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: D, data: t };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.initial !== void 0) {
      let s = t.initial;
      if (typeof s == "string") {
        if (!Me.test(s)) {
          let o = { instancePath: a + "/initial", schemaPath: "#/properties/initial/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,128}$" }, schema: "^[A-Za-z0-9._+-]{1,128}$", parentSchema: D.properties.initial, data: s };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: a + "/initial", schemaPath: "#/properties/initial/type", keyword: "type", params: { type: "string" }, schema: D.properties.initial.type, parentSchema: D.properties.initial, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.dependsOn !== void 0) {
      let s = t.dependsOn;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let h = 0; h < o; h++) {
          let l = s[h];
          if (typeof l != "string") {
            let u = { instancePath: a + "/dependsOn/" + h, schemaPath: "#/properties/dependsOn/items/type", keyword: "type", params: { type: "string" }, schema: D.properties.dependsOn.items.type, parentSchema: D.properties.dependsOn.items, data: l };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        let c = s.length, m;
        if (c > 1) {
          let h = {};
          for (; c--; ) {
            let l = s[c];
            if (typeof l == "string") {
              if (typeof h[l] == "number") {
                m = h[l];
                let u = { instancePath: a + "/dependsOn", schemaPath: "#/properties/dependsOn/uniqueItems", keyword: "uniqueItems", params: { i: c, j: m }, schema: !0, parentSchema: D.properties.dependsOn, data: s };
                e === null ? e = [u] : e.push(u), r++;
                break;
              }
              h[l] = c;
            }
          }
        }
      } else {
        let o = { instancePath: a + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" }, schema: D.properties.dependsOn.type, parentSchema: D.properties.dependsOn, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.target !== void 0) {
      let s = t.target, o = r, c = !0, m = r;
      if (r === m)
        if (s && typeof s == "object" && !Array.isArray(s)) {
          let f;
          if (s.kind === void 0 && (f = "kind")) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          } else if (s.kind !== void 0 && s.kind !== "process") {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      var n = m === r;
      if (r = o, e !== null && (o ? e.length = o : e = null), n) {
        let f = r;
        ae(s, { instancePath: a + "/target", parentData: t, parentDataProperty: "target", rootData: q }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length);
        var n = f === r;
        c = n;
      }
      if (!c) {
        let f = { instancePath: a + "/target", schemaPath: "#/properties/target/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: D.properties.target.allOf[0].if, parentSchema: D.properties.target.allOf[0], data: s };
        e === null ? e = [f] : e.push(f), r++;
      }
      let h = r, l = !0, u = r;
      if (r === u)
        if (s && typeof s == "object" && !Array.isArray(s)) {
          let f;
          if (s.kind === void 0 && (f = "kind")) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          } else if (s.kind !== void 0 && s.kind !== "command") {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      var p = u === r;
      if (r = h, e !== null && (h ? e.length = h : e = null), p) {
        let f = r;
        ie(s, { instancePath: a + "/target", parentData: t, parentDataProperty: "target", rootData: q }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length);
        var p = f === r;
        l = p;
      }
      if (!l) {
        let f = { instancePath: a + "/target", schemaPath: "#/properties/target/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: D.properties.target.allOf[1].if, parentSchema: D.properties.target.allOf[1], data: s };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.kind === void 0) {
          let f = { instancePath: a + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "kind" }, schema: D.properties.target.required, parentSchema: D.properties.target, data: s };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (s.kind !== void 0) {
          let f = s.kind;
          if (!(f === "process" || f === "command")) {
            let k = { instancePath: a + "/target/kind", schemaPath: "#/properties/target/properties/kind/enum", keyword: "enum", params: { allowedValues: D.properties.target.properties.kind.enum }, schema: D.properties.target.properties.kind.enum, parentSchema: D.properties.target.properties.kind, data: f };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let f = { instancePath: a + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, schema: D.properties.target.type, parentSchema: D.properties.target, data: s };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (t.router !== void 0) {
      let s = t.router, o = r, c = !0, m = r;
      if (r === m)
        if (s && typeof s == "object" && !Array.isArray(s)) {
          let h;
          if (s.kind === void 0 && (h = "kind")) {
            let l = {};
            e === null ? e = [l] : e.push(l), r++;
          } else if (s.kind !== void 0 && s.kind !== "gateway") {
            let l = {};
            e === null ? e = [l] : e.push(l), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
      var i = m === r;
      if (r = o, e !== null && (o ? e.length = o : e = null), i) {
        let h = r;
        pe(s, { instancePath: a + "/router", parentData: t, parentDataProperty: "router", rootData: q }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length);
        var i = h === r;
        c = i;
      }
      if (!c) {
        let h = { instancePath: a + "/router", schemaPath: "#/properties/router/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: D.properties.router.allOf[0].if, parentSchema: D.properties.router.allOf[0], data: s };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.kind === void 0) {
          let h = { instancePath: a + "/router", schemaPath: "#/properties/router/required", keyword: "required", params: { missingProperty: "kind" }, schema: D.properties.router.required, parentSchema: D.properties.router, data: s };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (s.kind !== void 0) {
          let h = s.kind;
          if (h !== "gateway") {
            let l = { instancePath: a + "/router/kind", schemaPath: "#/properties/router/properties/kind/enum", keyword: "enum", params: { allowedValues: D.properties.router.properties.kind.enum }, schema: D.properties.router.properties.kind.enum, parentSchema: D.properties.router.properties.kind, data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let h = { instancePath: a + "/router", schemaPath: "#/properties/router/type", keyword: "type", params: { type: "object" }, schema: D.properties.router.type, parentSchema: D.properties.router, data: s };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: D.type, parentSchema: D, data: t };
    e === null ? e = [s] : e.push(s), r++;
  }
  return ne.errors = e, r === 0;
}
var v = { type: "object", required: ["test"], additionalProperties: !1, properties: { release: { type: "object", additionalProperties: !1, properties: { slice: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { $ref: "#/$defs/share" }] }, deadline: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, test: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/stage" } }, risk: { type: "object", additionalProperties: !1, properties: { falseRevert: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, missed: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, ruleOut: { type: "string", pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" } } }, inconclusive: { enum: ["hold", "revert"] }, promote: { type: "object", additionalProperties: !1, properties: { approval: { enum: ["none", "comment", "environment"] }, watch: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, revert: { type: "object", additionalProperties: !1, properties: { on: { type: "array", uniqueItems: !0, items: { enum: ["failed", "cancelled", "deadline"] } }, deadline: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, hold: { type: "object", additionalProperties: !1, properties: { wait: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, expires: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } } } }, qe = { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, we = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u");
function oe(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (typeof t == "string") {
    if (!we.test(t)) {
      let n = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: qe, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: qe.type, parentSchema: qe, data: t };
    e === null ? e = [n] : e.push(n), r++;
  }
  return oe.errors = e, r === 0;
}
var $ = { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, traffic: { type: "object", additionalProperties: !1, minProperties: 1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "#/$defs/match" } }, weight: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" } } } } }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, atMost: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, warmUp: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, Te = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u"), L = { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, query: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, equals: { type: "string", minLength: 1, maxLength: 256 }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 256 } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] }, Ue = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", "u"), Le = new RegExp("^[A-Za-z0-9_.-]{1,128}$", "u");
function le(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0, n = r, p = !1, i = null, s = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.header === void 0) {
    let g = { instancePath: a, schemaPath: "#/allOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "header" }, schema: L.allOf[0].oneOf[0].required, parentSchema: L.allOf[0].oneOf[0], data: t };
    e === null ? e = [g] : e.push(g), r++;
  }
  var c = s === r;
  c && (p = !0, i = 0);
  let o = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.cookie === void 0) {
    let g = { instancePath: a, schemaPath: "#/allOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "cookie" }, schema: L.allOf[0].oneOf[1].required, parentSchema: L.allOf[0].oneOf[1], data: t };
    e === null ? e = [g] : e.push(g), r++;
  }
  var c = o === r;
  if (c && p)
    p = !1, i = [i, 1];
  else {
    c && (p = !0, i = 1);
    let g = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.query === void 0) {
      let I = { instancePath: a, schemaPath: "#/allOf/0/oneOf/2/required", keyword: "required", params: { missingProperty: "query" }, schema: L.allOf[0].oneOf[2].required, parentSchema: L.allOf[0].oneOf[2], data: t };
      e === null ? e = [I] : e.push(I), r++;
    }
    var c = g === r;
    c && p ? (p = !1, i = [i, 2]) : c && (p = !0, i = 2);
  }
  if (p)
    r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let g = { instancePath: a, schemaPath: "#/allOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: i }, schema: L.allOf[0].oneOf, parentSchema: L.allOf[0], data: t };
    e === null ? e = [g] : e.push(g), r++;
  }
  let m = r, h = !1, l = null, u = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.equals === void 0) {
    let g = { instancePath: a, schemaPath: "#/allOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: "equals" }, schema: L.allOf[1].oneOf[0].required, parentSchema: L.allOf[1].oneOf[0], data: t };
    e === null ? e = [g] : e.push(g), r++;
  }
  var k = u === r;
  k && (h = !0, l = 0);
  let f = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.in === void 0) {
    let g = { instancePath: a, schemaPath: "#/allOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: "in" }, schema: L.allOf[1].oneOf[1].required, parentSchema: L.allOf[1].oneOf[1], data: t };
    e === null ? e = [g] : e.push(g), r++;
  }
  var k = f === r;
  if (k && h ? (h = !1, l = [l, 1]) : k && (h = !0, l = 1), h)
    r = m, e !== null && (m ? e.length = m : e = null);
  else {
    let g = { instancePath: a, schemaPath: "#/allOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: l }, schema: L.allOf[1].oneOf, parentSchema: L.allOf[1], data: t };
    e === null ? e = [g] : e.push(g), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let g in t)
      if (!(g === "header" || g === "cookie" || g === "query" || g === "equals" || g === "in")) {
        let z = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, schema: !1, parentSchema: L, data: t };
        e === null ? e = [z] : e.push(z), r++;
      }
    if (t.header !== void 0) {
      let g = t.header;
      if (typeof g == "string") {
        if (!Ue.test(g)) {
          let z = { instancePath: a + "/header", schemaPath: "#/properties/header/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, schema: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", parentSchema: L.properties.header, data: g };
          e === null ? e = [z] : e.push(z), r++;
        }
      } else {
        let z = { instancePath: a + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "string" }, schema: L.properties.header.type, parentSchema: L.properties.header, data: g };
        e === null ? e = [z] : e.push(z), r++;
      }
    }
    if (t.cookie !== void 0) {
      let g = t.cookie;
      if (typeof g == "string") {
        if (!Le.test(g)) {
          let z = { instancePath: a + "/cookie", schemaPath: "#/properties/cookie/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, schema: "^[A-Za-z0-9_.-]{1,128}$", parentSchema: L.properties.cookie, data: g };
          e === null ? e = [z] : e.push(z), r++;
        }
      } else {
        let z = { instancePath: a + "/cookie", schemaPath: "#/properties/cookie/type", keyword: "type", params: { type: "string" }, schema: L.properties.cookie.type, parentSchema: L.properties.cookie, data: g };
        e === null ? e = [z] : e.push(z), r++;
      }
    }
    if (t.query !== void 0) {
      let g = t.query;
      if (typeof g == "string") {
        if (!Le.test(g)) {
          let z = { instancePath: a + "/query", schemaPath: "#/properties/query/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, schema: "^[A-Za-z0-9_.-]{1,128}$", parentSchema: L.properties.query, data: g };
          e === null ? e = [z] : e.push(z), r++;
        }
      } else {
        let z = { instancePath: a + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: L.properties.query.type, parentSchema: L.properties.query, data: g };
        e === null ? e = [z] : e.push(z), r++;
      }
    }
    if (t.equals !== void 0) {
      let g = t.equals;
      if (typeof g == "string") {
        if (G(g) > 256) {
          let z = { instancePath: a + "/equals", schemaPath: "#/properties/equals/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: L.properties.equals, data: g };
          e === null ? e = [z] : e.push(z), r++;
        }
        if (G(g) < 1) {
          let z = { instancePath: a + "/equals", schemaPath: "#/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: L.properties.equals, data: g };
          e === null ? e = [z] : e.push(z), r++;
        }
      } else {
        let z = { instancePath: a + "/equals", schemaPath: "#/properties/equals/type", keyword: "type", params: { type: "string" }, schema: L.properties.equals.type, parentSchema: L.properties.equals, data: g };
        e === null ? e = [z] : e.push(z), r++;
      }
    }
    if (t.in !== void 0) {
      let g = t.in;
      if (Array.isArray(g)) {
        if (g.length > 1e3) {
          let I = { instancePath: a + "/in", schemaPath: "#/properties/in/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: L.properties.in, data: g };
          e === null ? e = [I] : e.push(I), r++;
        }
        if (g.length < 1) {
          let I = { instancePath: a + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: L.properties.in, data: g };
          e === null ? e = [I] : e.push(I), r++;
        }
        let z = g.length;
        for (let I = 0; I < z; I++) {
          let V = g[I];
          if (typeof V == "string") {
            if (G(V) > 256) {
              let y = { instancePath: a + "/in/" + I, schemaPath: "#/properties/in/items/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: L.properties.in.items, data: V };
              e === null ? e = [y] : e.push(y), r++;
            }
            if (G(V) < 1) {
              let y = { instancePath: a + "/in/" + I, schemaPath: "#/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: L.properties.in.items, data: V };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: a + "/in/" + I, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: "string" }, schema: L.properties.in.items.type, parentSchema: L.properties.in.items, data: V };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let z = { instancePath: a + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, schema: L.properties.in.type, parentSchema: L.properties.in, data: g };
        e === null ? e = [z] : e.push(z), r++;
      }
    }
  } else {
    let g = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: L.type, parentSchema: L, data: t };
    e === null ? e = [g] : e.push(g), r++;
  }
  return le.errors = e, r === 0;
}
var S = { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, url: { type: "string", pattern: "^https?://" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { type: "string", minLength: 1 }, headers: { type: "object", additionalProperties: { type: "string" } } } }, times: { type: "integer", minimum: 1, maximum: 1e3 }, every: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, Ge = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
function ce(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: S.required, parentSchema: S, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.name === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: S.required, parentSchema: S, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.url === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: S.required, parentSchema: S, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (!se.call(S.properties, i)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: S, data: t };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "http") {
        let s = { instancePath: a + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "http" }, schema: "http", parentSchema: S.properties.kind, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.name !== void 0) {
      let i = t.name;
      if (typeof i == "string") {
        if (!J.test(i)) {
          let s = { instancePath: a + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: S.properties.name, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: S.properties.name.type, parentSchema: S.properties.name, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.service !== void 0) {
      let i = t.service;
      if (typeof i != "string") {
        let s = { instancePath: a + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: S.properties.service.type, parentSchema: S.properties.service, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.url !== void 0) {
      let i = t.url;
      if (typeof i == "string") {
        if (!Ie.test(i)) {
          let s = { instancePath: a + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, schema: "^https?://", parentSchema: S.properties.url, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: S.properties.url.type, parentSchema: S.properties.url, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.method !== void 0) {
      let i = t.method;
      if (!(i === "GET" || i === "HEAD" || i === "POST" || i === "PUT" || i === "PATCH" || i === "DELETE" || i === "OPTIONS")) {
        let s = { instancePath: a + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: S.properties.method.enum }, schema: S.properties.method.enum, parentSchema: S.properties.method, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.headers !== void 0) {
      let i = t.headers;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let s in i) {
          let o = r;
          if (typeof s == "string" && !Ge.test(s)) {
            let c = { instancePath: a + "/headers", schemaPath: "#/properties/headers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, schema: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", parentSchema: S.properties.headers.propertyNames, data: s, propertyName: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var n = o === r;
          if (!n) {
            let c = { instancePath: a + "/headers", schemaPath: "#/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: s }, schema: S.properties.headers.propertyNames, parentSchema: S.properties.headers, data: i };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        for (let s in i) {
          let o = i[s], c = r, m = !1, h = r;
          if (typeof o != "string") {
            let l = { instancePath: a + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: S.properties.headers.additionalProperties.anyOf[0].type, parentSchema: S.properties.headers.additionalProperties.anyOf[0], data: o };
            e === null ? e = [l] : e.push(l), r++;
          }
          var p = h === r;
          if (m = m || p, !m) {
            let l = r;
            if (o && typeof o == "object" && !Array.isArray(o)) {
              if (o.env === void 0) {
                let f = { instancePath: a + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: S.properties.headers.additionalProperties.anyOf[1].required, parentSchema: S.properties.headers.additionalProperties.anyOf[1], data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
              for (let f in o)
                if (f !== "env") {
                  let k = { instancePath: a + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: S.properties.headers.additionalProperties.anyOf[1], data: o };
                  e === null ? e = [k] : e.push(k), r++;
                }
              if (o.env !== void 0) {
                let f = o.env;
                if (typeof f == "string") {
                  if (!W.test(f)) {
                    let k = { instancePath: a + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/headers/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: S.properties.headers.additionalProperties.anyOf[1].properties.env, data: f };
                    e === null ? e = [k] : e.push(k), r++;
                  }
                } else {
                  let k = { instancePath: a + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/headers/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: S.properties.headers.additionalProperties.anyOf[1].properties.env.type, parentSchema: S.properties.headers.additionalProperties.anyOf[1].properties.env, data: f };
                  e === null ? e = [k] : e.push(k), r++;
                }
              }
            } else {
              let f = { instancePath: a + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: S.properties.headers.additionalProperties.anyOf[1].type, parentSchema: S.properties.headers.additionalProperties.anyOf[1], data: o };
              e === null ? e = [f] : e.push(f), r++;
            }
            var p = l === r;
            m = m || p;
          }
          if (m)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let l = { instancePath: a + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: S.properties.headers.additionalProperties.anyOf, parentSchema: S.properties.headers.additionalProperties, data: o };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let s = { instancePath: a + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, schema: S.properties.headers.type, parentSchema: S.properties.headers, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.body !== void 0) {
      let i = t.body;
      if (typeof i == "string") {
        if (G(i) > 65536) {
          let s = { instancePath: a + "/body", schemaPath: "#/properties/body/maxLength", keyword: "maxLength", params: { limit: 65536 }, schema: 65536, parentSchema: S.properties.body, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, schema: S.properties.body.type, parentSchema: S.properties.body, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.expect !== void 0) {
      let i = t.expect;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let s in i)
          if (!(s === "status" || s === "contains" || s === "headers")) {
            let o = { instancePath: a + "/expect", schemaPath: "#/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: S.properties.expect, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (i.status !== void 0) {
          let s = i.status;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
            let o = { instancePath: a + "/expect/status", schemaPath: "#/properties/expect/properties/status/type", keyword: "type", params: { type: "integer" }, schema: S.properties.expect.properties.status.type, parentSchema: S.properties.expect.properties.status, data: s };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (typeof s == "number") {
            if (s > 599 || isNaN(s)) {
              let o = { instancePath: a + "/expect/status", schemaPath: "#/properties/expect/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: S.properties.expect.properties.status, data: s };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (s < 200 || isNaN(s)) {
              let o = { instancePath: a + "/expect/status", schemaPath: "#/properties/expect/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, schema: 200, parentSchema: S.properties.expect.properties.status, data: s };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
        }
        if (i.contains !== void 0) {
          let s = i.contains;
          if (typeof s == "string") {
            if (G(s) < 1) {
              let o = { instancePath: a + "/expect/contains", schemaPath: "#/properties/expect/properties/contains/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: S.properties.expect.properties.contains, data: s };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: a + "/expect/contains", schemaPath: "#/properties/expect/properties/contains/type", keyword: "type", params: { type: "string" }, schema: S.properties.expect.properties.contains.type, parentSchema: S.properties.expect.properties.contains, data: s };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (i.headers !== void 0) {
          let s = i.headers;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let o in s) {
              let c = s[o];
              if (typeof c != "string") {
                let m = { instancePath: a + "/expect/headers/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expect/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: S.properties.expect.properties.headers.additionalProperties.type, parentSchema: S.properties.expect.properties.headers.additionalProperties, data: c };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          else {
            let o = { instancePath: a + "/expect/headers", schemaPath: "#/properties/expect/properties/headers/type", keyword: "type", params: { type: "object" }, schema: S.properties.expect.properties.headers.type, parentSchema: S.properties.expect.properties.headers, data: s };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let s = { instancePath: a + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "object" }, schema: S.properties.expect.type, parentSchema: S.properties.expect, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.times !== void 0) {
      let i = t.times;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let s = { instancePath: a + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, schema: S.properties.times.type, parentSchema: S.properties.times, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number") {
        if (i > 1e3 || isNaN(i)) {
          let s = { instancePath: a + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: S.properties.times, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 1 || isNaN(i)) {
          let s = { instancePath: a + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: S.properties.times, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (t.every !== void 0) {
      let i = t.every;
      if (typeof i == "string") {
        if (!U.test(i)) {
          let s = { instancePath: a + "/every", schemaPath: "#/properties/every/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: S.properties.every, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "string" }, schema: S.properties.every.type, parentSchema: S.properties.every, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.timeout !== void 0) {
      let i = t.timeout;
      if (typeof i == "string") {
        if (!U.test(i)) {
          let s = { instancePath: a + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: S.properties.timeout, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: S.properties.timeout.type, parentSchema: S.properties.timeout, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let i = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: S.type, parentSchema: S, data: t };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ce.errors = e, r === 0;
}
var x = { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, run: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } };
function me(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: x.required, parentSchema: x, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.name === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: x.required, parentSchema: x, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.run === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, schema: x.required, parentSchema: x, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (!(i === "kind" || i === "name" || i === "service" || i === "run" || i === "within" || i === "env")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: x, data: t };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "command") {
        let s = { instancePath: a + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, schema: "command", parentSchema: x.properties.kind, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.name !== void 0) {
      let i = t.name;
      if (typeof i == "string") {
        if (!J.test(i)) {
          let s = { instancePath: a + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: x.properties.name, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: x.properties.name.type, parentSchema: x.properties.name, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.service !== void 0) {
      let i = t.service;
      if (typeof i != "string") {
        let s = { instancePath: a + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: x.properties.service.type, parentSchema: x.properties.service, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.run !== void 0) {
      let i = t.run;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let s = { instancePath: a + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: x.properties.run, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, schema: x.properties.run.type, parentSchema: x.properties.run, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.within !== void 0) {
      let i = t.within;
      if (typeof i == "string") {
        if (!U.test(i)) {
          let s = { instancePath: a + "/within", schemaPath: "#/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: x.properties.within, data: i };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: a + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "string" }, schema: x.properties.within.type, parentSchema: x.properties.within, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (t.env !== void 0) {
      let i = t.env;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let s in i) {
          let o = r;
          if (typeof s == "string" && !W.test(s)) {
            let c = { instancePath: a + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: x.properties.env.propertyNames, data: s, propertyName: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var n = o === r;
          if (!n) {
            let c = { instancePath: a + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: s }, schema: x.properties.env.propertyNames, parentSchema: x.properties.env, data: i };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        for (let s in i) {
          let o = i[s], c = r, m = !1, h = r;
          if (typeof o != "string") {
            let l = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: x.properties.env.additionalProperties.anyOf[0].type, parentSchema: x.properties.env.additionalProperties.anyOf[0], data: o };
            e === null ? e = [l] : e.push(l), r++;
          }
          var p = h === r;
          if (m = m || p, !m) {
            let l = r;
            if (o && typeof o == "object" && !Array.isArray(o)) {
              if (o.env === void 0) {
                let f = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: x.properties.env.additionalProperties.anyOf[1].required, parentSchema: x.properties.env.additionalProperties.anyOf[1], data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
              for (let f in o)
                if (f !== "env") {
                  let k = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: x.properties.env.additionalProperties.anyOf[1], data: o };
                  e === null ? e = [k] : e.push(k), r++;
                }
              if (o.env !== void 0) {
                let f = o.env;
                if (typeof f == "string") {
                  if (!W.test(f)) {
                    let k = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: x.properties.env.additionalProperties.anyOf[1].properties.env, data: f };
                    e === null ? e = [k] : e.push(k), r++;
                  }
                } else {
                  let k = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: x.properties.env.additionalProperties.anyOf[1].properties.env.type, parentSchema: x.properties.env.additionalProperties.anyOf[1].properties.env, data: f };
                  e === null ? e = [k] : e.push(k), r++;
                }
              }
            } else {
              let f = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: x.properties.env.additionalProperties.anyOf[1].type, parentSchema: x.properties.env.additionalProperties.anyOf[1], data: o };
              e === null ? e = [f] : e.push(f), r++;
            }
            var p = l === r;
            m = m || p;
          }
          if (m)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let l = { instancePath: a + "/env/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: x.properties.env.additionalProperties.anyOf, parentSchema: x.properties.env.additionalProperties, data: o };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let s = { instancePath: a + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, schema: x.properties.env.type, parentSchema: x.properties.env, data: i };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let i = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: x.type, parentSchema: x, data: t };
    e === null ? e = [i] : e.push(i), r++;
  }
  return me.errors = e, r === 0;
}
var b = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }], properties: { kind: { const: "threshold" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, xe = new RegExp("^\\d{1,3}(\\.\\d{1,4})?%$", "u"), Ne = new RegExp("^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", "u"), Ke = new RegExp("^(100|\\d{1,2}(\\.\\d{1,3})?)%$", "u"), Q = { type: "object", required: ["source"], properties: { source: { enum: ["router"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }] }, B = { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } };
function de(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.source === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, schema: B.required, parentSchema: B, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.of === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" }, schema: B.required, parentSchema: B, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!(n === "source" || n === "of")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: B, data: t };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.source !== void 0) {
      let n = t.source;
      if (n !== "router") {
        let p = { instancePath: a + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "router" }, schema: "router", parentSchema: B.properties.source, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.of !== void 0) {
      let n = t.of;
      if (!(n === "errors" || n === "latency" || n === "requests")) {
        let p = { instancePath: a + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: B.properties.of.enum }, schema: B.properties.of.enum, parentSchema: B.properties.of, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: B.type, parentSchema: B, data: t };
    e === null ? e = [n] : e.push(n), r++;
  }
  return de.errors = e, r === 0;
}
function re(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0, n = r, p = !0, i = r;
  if (r === i)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t.source === void 0 && (o = "source")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (t.source !== void 0 && t.source !== "router") {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
    } else {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    }
  var s = i === r;
  if (r = n, e !== null && (n ? e.length = n : e = null), s) {
    let o = r;
    de(t, { instancePath: a, parentData: Z, parentDataProperty: N, rootData: q }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length);
    var s = o === r;
    p = s;
  }
  if (!p) {
    let o = { instancePath: a, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: Q.allOf[0].if, parentSchema: Q.allOf[0], data: t };
    e === null ? e = [o] : e.push(o), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.source === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, schema: Q.required, parentSchema: Q, data: t };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.source !== void 0) {
      let o = t.source;
      if (o !== "router") {
        let c = { instancePath: a + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: Q.properties.source.enum }, schema: Q.properties.source.enum, parentSchema: Q.properties.source, data: o };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Q.type, parentSchema: Q, data: t };
    e === null ? e = [o] : e.push(o), r++;
  }
  return re.errors = e, r === 0;
}
function he(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0, n = r, p = !1, i = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.atMost === void 0) {
    let y = { instancePath: a, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "atMost" }, schema: b.anyOf[0].required, parentSchema: b.anyOf[0], data: t };
    e === null ? e = [y] : e.push(y), r++;
  }
  var s = i === r;
  if (p = p || s, !p) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.atLeast === void 0) {
      let d = { instancePath: a, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "atLeast" }, schema: b.anyOf[1].required, parentSchema: b.anyOf[1], data: t };
      e === null ? e = [d] : e.push(d), r++;
    }
    var s = y === r;
    p = p || s;
  }
  if (p)
    r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let y = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b, data: t };
    e === null ? e = [y] : e.push(y), r++;
  }
  let o = r, c = !0, m = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let y = t.metric;
    if (y && typeof y == "object" && !Array.isArray(y)) {
      let j;
      if (y.of === void 0 && (j = "of")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (y.of !== void 0 && y.of !== "errors") {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  }
  var h = m === r;
  if (r = o, e !== null && (o ? e.length = o : e = null), h) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let d = t.atMost;
        if (typeof d == "string") {
          if (!xe.test(d)) {
            let P = { instancePath: a + "/atMost", schemaPath: "#/allOf/0/then/properties/atMost/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, schema: "^\\d{1,3}(\\.\\d{1,4})?%$", parentSchema: b.allOf[0].then.properties.atMost, data: d };
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = { instancePath: a + "/atMost", schemaPath: "#/allOf/0/then/properties/atMost/type", keyword: "type", params: { type: "string" }, schema: b.allOf[0].then.properties.atMost.type, parentSchema: b.allOf[0].then.properties.atMost, data: d };
          e === null ? e = [P] : e.push(P), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let d = t.atLeast;
        if (typeof d == "string") {
          if (!xe.test(d)) {
            let P = { instancePath: a + "/atLeast", schemaPath: "#/allOf/0/then/properties/atLeast/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, schema: "^\\d{1,3}(\\.\\d{1,4})?%$", parentSchema: b.allOf[0].then.properties.atLeast, data: d };
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = { instancePath: a + "/atLeast", schemaPath: "#/allOf/0/then/properties/atLeast/type", keyword: "type", params: { type: "string" }, schema: b.allOf[0].then.properties.atLeast.type, parentSchema: b.allOf[0].then.properties.atLeast, data: d };
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var h = y === r;
    c = h;
  }
  if (!c) {
    let y = { instancePath: a, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: b.allOf[0].if, parentSchema: b.allOf[0], data: t };
    e === null ? e = [y] : e.push(y), r++;
  }
  let l = r, u = !0, f = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let y = t.metric;
    if (y && typeof y == "object" && !Array.isArray(y)) {
      let j;
      if (y.of === void 0 && (j = "of")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (y.of !== void 0 && y.of !== "latency") {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  }
  var k = f === r;
  if (r = l, e !== null && (l ? e.length = l : e = null), k) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let d = t.atMost;
        if (typeof d == "string") {
          if (!Ne.test(d)) {
            let P = { instancePath: a + "/atMost", schemaPath: "#/allOf/1/then/properties/atMost/pattern", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, schema: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", parentSchema: b.allOf[1].then.properties.atMost, data: d };
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = { instancePath: a + "/atMost", schemaPath: "#/allOf/1/then/properties/atMost/type", keyword: "type", params: { type: "string" }, schema: b.allOf[1].then.properties.atMost.type, parentSchema: b.allOf[1].then.properties.atMost, data: d };
          e === null ? e = [P] : e.push(P), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let d = t.atLeast;
        if (typeof d == "string") {
          if (!Ne.test(d)) {
            let P = { instancePath: a + "/atLeast", schemaPath: "#/allOf/1/then/properties/atLeast/pattern", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, schema: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", parentSchema: b.allOf[1].then.properties.atLeast, data: d };
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = { instancePath: a + "/atLeast", schemaPath: "#/allOf/1/then/properties/atLeast/type", keyword: "type", params: { type: "string" }, schema: b.allOf[1].then.properties.atLeast.type, parentSchema: b.allOf[1].then.properties.atLeast, data: d };
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var k = y === r;
    u = k;
  }
  if (!u) {
    let y = { instancePath: a, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: b.allOf[1].if, parentSchema: b.allOf[1], data: t };
    e === null ? e = [y] : e.push(y), r++;
  }
  let g = r, z = !0, I = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let y = t.metric;
    if (y && typeof y == "object" && !Array.isArray(y)) {
      let j;
      if (y.of === void 0 && (j = "of")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (y.of !== void 0 && y.of !== "requests") {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  }
  var V = I === r;
  if (r = g, e !== null && (g ? e.length = g : e = null), V) {
    let y = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let d = t.atMost;
        if (typeof d == "number") {
          if (d < 0 || isNaN(d)) {
            let P = { instancePath: a + "/atMost", schemaPath: "#/allOf/2/then/properties/atMost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: b.allOf[2].then.properties.atMost, data: d };
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = { instancePath: a + "/atMost", schemaPath: "#/allOf/2/then/properties/atMost/type", keyword: "type", params: { type: "number" }, schema: b.allOf[2].then.properties.atMost.type, parentSchema: b.allOf[2].then.properties.atMost, data: d };
          e === null ? e = [P] : e.push(P), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let d = t.atLeast;
        if (typeof d == "number") {
          if (d < 0 || isNaN(d)) {
            let P = { instancePath: a + "/atLeast", schemaPath: "#/allOf/2/then/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: b.allOf[2].then.properties.atLeast, data: d };
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = { instancePath: a + "/atLeast", schemaPath: "#/allOf/2/then/properties/atLeast/type", keyword: "type", params: { type: "number" }, schema: b.allOf[2].then.properties.atLeast.type, parentSchema: b.allOf[2].then.properties.atLeast, data: d };
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var V = y === r;
    z = V;
  }
  if (!z) {
    let y = { instancePath: a, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: b.allOf[2].if, parentSchema: b.allOf[2], data: t };
    e === null ? e = [y] : e.push(y), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let y = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: b.required, parentSchema: b, data: t };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (t.name === void 0) {
      let y = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: b.required, parentSchema: b, data: t };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (t.metric === void 0) {
      let y = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, schema: b.required, parentSchema: b, data: t };
      e === null ? e = [y] : e.push(y), r++;
    }
    for (let y in t)
      if (!se.call(b.properties, y)) {
        let j = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, schema: !1, parentSchema: b, data: t };
        e === null ? e = [j] : e.push(j), r++;
      }
    if (t.kind !== void 0) {
      let y = t.kind;
      if (y !== "threshold") {
        let j = { instancePath: a + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "threshold" }, schema: "threshold", parentSchema: b.properties.kind, data: y };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (t.name !== void 0) {
      let y = t.name;
      if (typeof y == "string") {
        if (!J.test(y)) {
          let j = { instancePath: a + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: b.properties.name, data: y };
          e === null ? e = [j] : e.push(j), r++;
        }
      } else {
        let j = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: b.properties.name.type, parentSchema: b.properties.name, data: y };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (t.service !== void 0) {
      let y = t.service;
      if (typeof y != "string") {
        let j = { instancePath: a + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: b.properties.service.type, parentSchema: b.properties.service, data: y };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (t.metric !== void 0 && (re(t.metric, { instancePath: a + "/metric", parentData: t, parentDataProperty: "metric", rootData: q }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length)), t.arm !== void 0) {
      let y = t.arm;
      if (!(y === "gray" || y === "stable")) {
        let j = { instancePath: a + "/arm", schemaPath: "#/properties/arm/enum", keyword: "enum", params: { allowedValues: b.properties.arm.enum }, schema: b.properties.arm.enum, parentSchema: b.properties.arm, data: y };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (t.quantile !== void 0) {
      let y = t.quantile;
      if (typeof y == "string") {
        if (!Ke.test(y)) {
          let j = { instancePath: a + "/quantile", schemaPath: "#/properties/quantile/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$", parentSchema: b.properties.quantile, data: y };
          e === null ? e = [j] : e.push(j), r++;
        }
      } else {
        let j = { instancePath: a + "/quantile", schemaPath: "#/properties/quantile/type", keyword: "type", params: { type: "string" }, schema: b.properties.quantile.type, parentSchema: b.properties.quantile, data: y };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (t.samples !== void 0) {
      let y = t.samples;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let j = { instancePath: a + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, schema: b.properties.samples.type, parentSchema: b.properties.samples, data: y };
        e === null ? e = [j] : e.push(j), r++;
      }
      if (typeof y == "number" && (y < 1 || isNaN(y))) {
        let j = { instancePath: a + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b.properties.samples, data: y };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (t.consecutive !== void 0) {
      let y = t.consecutive;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let j = { instancePath: a + "/consecutive", schemaPath: "#/properties/consecutive/type", keyword: "type", params: { type: "integer" }, schema: b.properties.consecutive.type, parentSchema: b.properties.consecutive, data: y };
        e === null ? e = [j] : e.push(j), r++;
      }
      if (typeof y == "number") {
        if (y > 100 || isNaN(y)) {
          let j = { instancePath: a + "/consecutive", schemaPath: "#/properties/consecutive/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: b.properties.consecutive, data: y };
          e === null ? e = [j] : e.push(j), r++;
        }
        if (y < 1 || isNaN(y)) {
          let j = { instancePath: a + "/consecutive", schemaPath: "#/properties/consecutive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b.properties.consecutive, data: y };
          e === null ? e = [j] : e.push(j), r++;
        }
      }
    }
  } else {
    let y = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: b.type, parentSchema: b, data: t };
    e === null ? e = [y] : e.push(y), r++;
  }
  return he.errors = e, r === 0;
}
var R = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency"] } } } } }], properties: { kind: { const: "compare" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, He = new RegExp("^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", "u");
function fe(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let n = t.metric;
    if (n && typeof n == "object" && !Array.isArray(n) && n.of !== void 0) {
      let p = n.of;
      if (!(p === "errors" || p === "latency")) {
        let i = { instancePath: a + "/metric/of", schemaPath: "#/allOf/0/properties/metric/properties/of/enum", keyword: "enum", params: { allowedValues: R.allOf[0].properties.metric.properties.of.enum }, schema: R.allOf[0].properties.metric.properties.of.enum, parentSchema: R.allOf[0].properties.metric.properties.of, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: R.required, parentSchema: R, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.name === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: R.required, parentSchema: R, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.metric === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, schema: R.required, parentSchema: R, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!(n === "kind" || n === "name" || n === "service" || n === "metric" || n === "worse" || n === "tolerate")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: R, data: t };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.kind !== void 0) {
      let n = t.kind;
      if (n !== "compare") {
        let p = { instancePath: a + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "compare" }, schema: "compare", parentSchema: R.properties.kind, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.name !== void 0) {
      let n = t.name;
      if (typeof n == "string") {
        if (!J.test(n)) {
          let p = { instancePath: a + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: R.properties.name, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: R.properties.name.type, parentSchema: R.properties.name, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.service !== void 0) {
      let n = t.service;
      if (typeof n != "string") {
        let p = { instancePath: a + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: R.properties.service.type, parentSchema: R.properties.service, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.metric !== void 0 && (re(t.metric, { instancePath: a + "/metric", parentData: t, parentDataProperty: "metric", rootData: q }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length)), t.worse !== void 0) {
      let n = t.worse;
      if (!(n === "higher" || n === "lower")) {
        let p = { instancePath: a + "/worse", schemaPath: "#/properties/worse/enum", keyword: "enum", params: { allowedValues: R.properties.worse.enum }, schema: R.properties.worse.enum, parentSchema: R.properties.worse, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.tolerate !== void 0) {
      let n = t.tolerate;
      if (typeof n == "string") {
        if (!He.test(n)) {
          let p = { instancePath: a + "/tolerate", schemaPath: "#/properties/tolerate/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" }, schema: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", parentSchema: R.properties.tolerate, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/tolerate", schemaPath: "#/properties/tolerate/type", keyword: "type", params: { type: "string" }, schema: R.properties.tolerate.type, parentSchema: R.properties.tolerate, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: R.type, parentSchema: R, data: t };
    e === null ? e = [n] : e.push(n), r++;
  }
  return fe.errors = e, r === 0;
}
function ye(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.stage === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, schema: $.required, parentSchema: $, data: t };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.traffic === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "traffic" }, schema: $.required, parentSchema: $, data: t };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in t)
      if (!(o === "stage" || o === "traffic" || o === "for" || o === "checks")) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: $, data: t };
        e === null ? e = [c] : e.push(c), r++;
      }
    if (t.stage !== void 0) {
      let o = t.stage;
      if (typeof o == "string") {
        if (!J.test(o)) {
          let c = { instancePath: a + "/stage", schemaPath: "#/properties/stage/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: $.properties.stage, data: o };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: a + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, schema: $.properties.stage.type, parentSchema: $.properties.stage, data: o };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (t.traffic !== void 0) {
      let o = t.traffic;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length < 1) {
          let c = { instancePath: a + "/traffic", schemaPath: "#/properties/traffic/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: $.properties.traffic, data: o };
          e === null ? e = [c] : e.push(c), r++;
        }
        for (let c in o)
          if (!(c === "match" || c === "weight" || c === "sticky")) {
            let m = { instancePath: a + "/traffic", schemaPath: "#/properties/traffic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: $.properties.traffic, data: o };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (o.match !== void 0) {
          let c = o.match;
          if (Array.isArray(c)) {
            if (c.length > 20) {
              let h = { instancePath: a + "/traffic/match", schemaPath: "#/properties/traffic/properties/match/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: $.properties.traffic.properties.match, data: c };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (c.length < 1) {
              let h = { instancePath: a + "/traffic/match", schemaPath: "#/properties/traffic/properties/match/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: $.properties.traffic.properties.match, data: c };
              e === null ? e = [h] : e.push(h), r++;
            }
            let m = c.length;
            for (let h = 0; h < m; h++)
              le(c[h], { instancePath: a + "/traffic/match/" + h, parentData: c, parentDataProperty: h, rootData: q }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length);
          } else {
            let m = { instancePath: a + "/traffic/match", schemaPath: "#/properties/traffic/properties/match/type", keyword: "type", params: { type: "array" }, schema: $.properties.traffic.properties.match.type, parentSchema: $.properties.traffic.properties.match, data: c };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (o.weight !== void 0) {
          let c = o.weight;
          if (typeof c == "string") {
            if (!we.test(c)) {
              let m = { instancePath: a + "/traffic/weight", schemaPath: "#/properties/traffic/properties/weight/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: $.properties.traffic.properties.weight, data: c };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: a + "/traffic/weight", schemaPath: "#/properties/traffic/properties/weight/type", keyword: "type", params: { type: "string" }, schema: $.properties.traffic.properties.weight.type, parentSchema: $.properties.traffic.properties.weight, data: c };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (o.sticky !== void 0) {
          let c = o.sticky;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.cookie === void 0) {
              let m = { instancePath: a + "/traffic/sticky", schemaPath: "#/properties/traffic/properties/sticky/required", keyword: "required", params: { missingProperty: "cookie" }, schema: $.properties.traffic.properties.sticky.required, parentSchema: $.properties.traffic.properties.sticky, data: c };
              e === null ? e = [m] : e.push(m), r++;
            }
            for (let m in c)
              if (m !== "cookie") {
                let h = { instancePath: a + "/traffic/sticky", schemaPath: "#/properties/traffic/properties/sticky/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: $.properties.traffic.properties.sticky, data: c };
                e === null ? e = [h] : e.push(h), r++;
              }
            if (c.cookie !== void 0) {
              let m = c.cookie;
              if (typeof m == "string") {
                if (!Te.test(m)) {
                  let h = { instancePath: a + "/traffic/sticky/cookie", schemaPath: "#/properties/traffic/properties/sticky/properties/cookie/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: $.properties.traffic.properties.sticky.properties.cookie, data: m };
                  e === null ? e = [h] : e.push(h), r++;
                }
              } else {
                let h = { instancePath: a + "/traffic/sticky/cookie", schemaPath: "#/properties/traffic/properties/sticky/properties/cookie/type", keyword: "type", params: { type: "string" }, schema: $.properties.traffic.properties.sticky.properties.cookie.type, parentSchema: $.properties.traffic.properties.sticky.properties.cookie, data: m };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
          } else {
            let m = { instancePath: a + "/traffic/sticky", schemaPath: "#/properties/traffic/properties/sticky/type", keyword: "type", params: { type: "object" }, schema: $.properties.traffic.properties.sticky.type, parentSchema: $.properties.traffic.properties.sticky, data: c };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let c = { instancePath: a + "/traffic", schemaPath: "#/properties/traffic/type", keyword: "type", params: { type: "object" }, schema: $.properties.traffic.type, parentSchema: $.properties.traffic, data: o };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (t.for !== void 0) {
      let o = t.for;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let c in o)
          if (!(c === "atLeast" || c === "atMost" || c === "warmUp")) {
            let m = { instancePath: a + "/for", schemaPath: "#/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: $.properties.for, data: o };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (o.atLeast !== void 0) {
          let c = o.atLeast;
          if (typeof c == "string") {
            if (!U.test(c)) {
              let m = { instancePath: a + "/for/atLeast", schemaPath: "#/properties/for/properties/atLeast/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: $.properties.for.properties.atLeast, data: c };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: a + "/for/atLeast", schemaPath: "#/properties/for/properties/atLeast/type", keyword: "type", params: { type: "string" }, schema: $.properties.for.properties.atLeast.type, parentSchema: $.properties.for.properties.atLeast, data: c };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (o.atMost !== void 0) {
          let c = o.atMost;
          if (typeof c == "string") {
            if (!U.test(c)) {
              let m = { instancePath: a + "/for/atMost", schemaPath: "#/properties/for/properties/atMost/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: $.properties.for.properties.atMost, data: c };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: a + "/for/atMost", schemaPath: "#/properties/for/properties/atMost/type", keyword: "type", params: { type: "string" }, schema: $.properties.for.properties.atMost.type, parentSchema: $.properties.for.properties.atMost, data: c };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (o.warmUp !== void 0) {
          let c = o.warmUp;
          if (typeof c == "string") {
            if (!U.test(c)) {
              let m = { instancePath: a + "/for/warmUp", schemaPath: "#/properties/for/properties/warmUp/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: $.properties.for.properties.warmUp, data: c };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: a + "/for/warmUp", schemaPath: "#/properties/for/properties/warmUp/type", keyword: "type", params: { type: "string" }, schema: $.properties.for.properties.warmUp.type, parentSchema: $.properties.for.properties.warmUp, data: c };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let c = { instancePath: a + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "object" }, schema: $.properties.for.type, parentSchema: $.properties.for, data: o };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (t.checks !== void 0) {
      let o = t.checks;
      if (Array.isArray(o)) {
        if (o.length > 50) {
          let m = { instancePath: a + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: $.properties.checks, data: o };
          e === null ? e = [m] : e.push(m), r++;
        }
        let c = o.length;
        for (let m = 0; m < c; m++) {
          let h = o[m], l = r, u = !0, f = r;
          if (r === f)
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let _;
              if (h.kind === void 0 && (_ = "kind")) {
                let E = {};
                e === null ? e = [E] : e.push(E), r++;
              } else if (h.kind !== void 0 && h.kind !== "http") {
                let E = {};
                e === null ? e = [E] : e.push(E), r++;
              }
            } else {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            }
          var n = f === r;
          if (r = l, e !== null && (l ? e.length = l : e = null), n) {
            let _ = r;
            ce(h, { instancePath: a + "/checks/" + m, parentData: o, parentDataProperty: m, rootData: q }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length);
            var n = _ === r;
            u = n;
          }
          if (!u) {
            let _ = { instancePath: a + "/checks/" + m, schemaPath: "#/properties/checks/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: $.properties.checks.items.allOf[0].if, parentSchema: $.properties.checks.items.allOf[0], data: h };
            e === null ? e = [_] : e.push(_), r++;
          }
          let k = r, g = !0, z = r;
          if (r === z)
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let _;
              if (h.kind === void 0 && (_ = "kind")) {
                let E = {};
                e === null ? e = [E] : e.push(E), r++;
              } else if (h.kind !== void 0 && h.kind !== "command") {
                let E = {};
                e === null ? e = [E] : e.push(E), r++;
              }
            } else {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            }
          var p = z === r;
          if (r = k, e !== null && (k ? e.length = k : e = null), p) {
            let _ = r;
            me(h, { instancePath: a + "/checks/" + m, parentData: o, parentDataProperty: m, rootData: q }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
            var p = _ === r;
            g = p;
          }
          if (!g) {
            let _ = { instancePath: a + "/checks/" + m, schemaPath: "#/properties/checks/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: $.properties.checks.items.allOf[1].if, parentSchema: $.properties.checks.items.allOf[1], data: h };
            e === null ? e = [_] : e.push(_), r++;
          }
          let I = r, V = !0, y = r;
          if (r === y)
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let _;
              if (h.kind === void 0 && (_ = "kind")) {
                let E = {};
                e === null ? e = [E] : e.push(E), r++;
              } else if (h.kind !== void 0 && h.kind !== "threshold") {
                let E = {};
                e === null ? e = [E] : e.push(E), r++;
              }
            } else {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            }
          var i = y === r;
          if (r = I, e !== null && (I ? e.length = I : e = null), i) {
            let _ = r;
            he(h, { instancePath: a + "/checks/" + m, parentData: o, parentDataProperty: m, rootData: q }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length);
            var i = _ === r;
            V = i;
          }
          if (!V) {
            let _ = { instancePath: a + "/checks/" + m, schemaPath: "#/properties/checks/items/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: $.properties.checks.items.allOf[2].if, parentSchema: $.properties.checks.items.allOf[2], data: h };
            e === null ? e = [_] : e.push(_), r++;
          }
          let j = r, d = !0, P = r;
          if (r === P)
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let _;
              if (h.kind === void 0 && (_ = "kind")) {
                let E = {};
                e === null ? e = [E] : e.push(E), r++;
              } else if (h.kind !== void 0 && h.kind !== "compare") {
                let E = {};
                e === null ? e = [E] : e.push(E), r++;
              }
            } else {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            }
          var s = P === r;
          if (r = j, e !== null && (j ? e.length = j : e = null), s) {
            let _ = r;
            fe(h, { instancePath: a + "/checks/" + m, parentData: o, parentDataProperty: m, rootData: q }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length);
            var s = _ === r;
            d = s;
          }
          if (!d) {
            let _ = { instancePath: a + "/checks/" + m, schemaPath: "#/properties/checks/items/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: $.properties.checks.items.allOf[3].if, parentSchema: $.properties.checks.items.allOf[3], data: h };
            e === null ? e = [_] : e.push(_), r++;
          }
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.kind === void 0) {
              let _ = { instancePath: a + "/checks/" + m, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "kind" }, schema: $.properties.checks.items.required, parentSchema: $.properties.checks.items, data: h };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (h.kind !== void 0) {
              let _ = h.kind;
              if (!(_ === "http" || _ === "command" || _ === "threshold" || _ === "compare")) {
                let E = { instancePath: a + "/checks/" + m + "/kind", schemaPath: "#/properties/checks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: $.properties.checks.items.properties.kind.enum }, schema: $.properties.checks.items.properties.kind.enum, parentSchema: $.properties.checks.items.properties.kind, data: _ };
                e === null ? e = [E] : e.push(E), r++;
              }
            }
          } else {
            let _ = { instancePath: a + "/checks/" + m, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" }, schema: $.properties.checks.items.type, parentSchema: $.properties.checks.items, data: h };
            e === null ? e = [_] : e.push(_), r++;
          }
        }
      } else {
        let c = { instancePath: a + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, schema: $.properties.checks.type, parentSchema: $.properties.checks, data: o };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: $.type, parentSchema: $, data: t };
    e === null ? e = [o] : e.push(o), r++;
  }
  return ye.errors = e, r === 0;
}
var Be = new RegExp("^\\d{1,4}(\\.\\d{1,2})?%$", "u"), Ce = Ze().default;
function ue(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.test === void 0) {
      let p = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "test" }, schema: v.required, parentSchema: v, data: t };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in t)
      if (!(p === "release" || p === "test" || p === "risk" || p === "inconclusive" || p === "promote" || p === "revert" || p === "hold")) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: v, data: t };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (t.release !== void 0) {
      let p = t.release;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "slice" || i === "deadline")) {
            let s = { instancePath: a + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: v.properties.release, data: p };
            e === null ? e = [s] : e.push(s), r++;
          }
        if (p.slice !== void 0) {
          let i = p.slice, s = r, o = !1, c = r;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
            let m = { instancePath: a + "/release/slice", schemaPath: "#/properties/release/properties/slice/anyOf/0/type", keyword: "type", params: { type: "integer" }, schema: v.properties.release.properties.slice.anyOf[0].type, parentSchema: v.properties.release.properties.slice.anyOf[0], data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof i == "number") {
            if (i > 1e3 || isNaN(i)) {
              let m = { instancePath: a + "/release/slice", schemaPath: "#/properties/release/properties/slice/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: v.properties.release.properties.slice.anyOf[0], data: i };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (i < 1 || isNaN(i)) {
              let m = { instancePath: a + "/release/slice", schemaPath: "#/properties/release/properties/slice/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: v.properties.release.properties.slice.anyOf[0], data: i };
              e === null ? e = [m] : e.push(m), r++;
            }
          }
          var n = c === r;
          if (o = o || n, !o) {
            let m = r;
            oe(i, { instancePath: a + "/release/slice", parentData: p, parentDataProperty: "slice", rootData: q }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length);
            var n = m === r;
            o = o || n;
          }
          if (o)
            r = s, e !== null && (s ? e.length = s : e = null);
          else {
            let m = { instancePath: a + "/release/slice", schemaPath: "#/properties/release/properties/slice/anyOf", keyword: "anyOf", params: {}, schema: v.properties.release.properties.slice.anyOf, parentSchema: v.properties.release.properties.slice, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (p.deadline !== void 0) {
          let i = p.deadline;
          if (typeof i == "string") {
            if (!U.test(i)) {
              let s = { instancePath: a + "/release/deadline", schemaPath: "#/properties/release/properties/deadline/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.release.properties.deadline, data: i };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: a + "/release/deadline", schemaPath: "#/properties/release/properties/deadline/type", keyword: "type", params: { type: "string" }, schema: v.properties.release.properties.deadline.type, parentSchema: v.properties.release.properties.deadline, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let i = { instancePath: a + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" }, schema: v.properties.release.type, parentSchema: v.properties.release, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.test !== void 0) {
      let p = t.test;
      if (Array.isArray(p)) {
        if (p.length > 50) {
          let s = { instancePath: a + "/test", schemaPath: "#/properties/test/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: v.properties.test, data: p };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (p.length < 1) {
          let s = { instancePath: a + "/test", schemaPath: "#/properties/test/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: v.properties.test, data: p };
          e === null ? e = [s] : e.push(s), r++;
        }
        let i = p.length;
        for (let s = 0; s < i; s++)
          ye(p[s], { instancePath: a + "/test/" + s, parentData: p, parentDataProperty: s, rootData: q }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length);
      } else {
        let i = { instancePath: a + "/test", schemaPath: "#/properties/test/type", keyword: "type", params: { type: "array" }, schema: v.properties.test.type, parentSchema: v.properties.test, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.risk !== void 0) {
      let p = t.risk;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "falseRevert" || i === "missed" || i === "ruleOut")) {
            let s = { instancePath: a + "/risk", schemaPath: "#/properties/risk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: v.properties.risk, data: p };
            e === null ? e = [s] : e.push(s), r++;
          }
        if (p.falseRevert !== void 0) {
          let i = p.falseRevert;
          if (typeof i == "string") {
            if (!we.test(i)) {
              let s = { instancePath: a + "/risk/falseRevert", schemaPath: "#/properties/risk/properties/falseRevert/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: v.properties.risk.properties.falseRevert, data: i };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: a + "/risk/falseRevert", schemaPath: "#/properties/risk/properties/falseRevert/type", keyword: "type", params: { type: "string" }, schema: v.properties.risk.properties.falseRevert.type, parentSchema: v.properties.risk.properties.falseRevert, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (p.missed !== void 0) {
          let i = p.missed;
          if (typeof i == "string") {
            if (!we.test(i)) {
              let s = { instancePath: a + "/risk/missed", schemaPath: "#/properties/risk/properties/missed/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: v.properties.risk.properties.missed, data: i };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: a + "/risk/missed", schemaPath: "#/properties/risk/properties/missed/type", keyword: "type", params: { type: "string" }, schema: v.properties.risk.properties.missed.type, parentSchema: v.properties.risk.properties.missed, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (p.ruleOut !== void 0) {
          let i = p.ruleOut;
          if (typeof i == "string") {
            if (!Be.test(i)) {
              let s = { instancePath: a + "/risk/ruleOut", schemaPath: "#/properties/risk/properties/ruleOut/pattern", keyword: "pattern", params: { pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" }, schema: "^\\d{1,4}(\\.\\d{1,2})?%$", parentSchema: v.properties.risk.properties.ruleOut, data: i };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: a + "/risk/ruleOut", schemaPath: "#/properties/risk/properties/ruleOut/type", keyword: "type", params: { type: "string" }, schema: v.properties.risk.properties.ruleOut.type, parentSchema: v.properties.risk.properties.ruleOut, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let i = { instancePath: a + "/risk", schemaPath: "#/properties/risk/type", keyword: "type", params: { type: "object" }, schema: v.properties.risk.type, parentSchema: v.properties.risk, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.inconclusive !== void 0) {
      let p = t.inconclusive;
      if (!(p === "hold" || p === "revert")) {
        let i = { instancePath: a + "/inconclusive", schemaPath: "#/properties/inconclusive/enum", keyword: "enum", params: { allowedValues: v.properties.inconclusive.enum }, schema: v.properties.inconclusive.enum, parentSchema: v.properties.inconclusive, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.promote !== void 0) {
      let p = t.promote;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "approval" || i === "watch")) {
            let s = { instancePath: a + "/promote", schemaPath: "#/properties/promote/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: v.properties.promote, data: p };
            e === null ? e = [s] : e.push(s), r++;
          }
        if (p.approval !== void 0) {
          let i = p.approval;
          if (!(i === "none" || i === "comment" || i === "environment")) {
            let s = { instancePath: a + "/promote/approval", schemaPath: "#/properties/promote/properties/approval/enum", keyword: "enum", params: { allowedValues: v.properties.promote.properties.approval.enum }, schema: v.properties.promote.properties.approval.enum, parentSchema: v.properties.promote.properties.approval, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (p.watch !== void 0) {
          let i = p.watch;
          if (typeof i == "string") {
            if (!U.test(i)) {
              let s = { instancePath: a + "/promote/watch", schemaPath: "#/properties/promote/properties/watch/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.promote.properties.watch, data: i };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: a + "/promote/watch", schemaPath: "#/properties/promote/properties/watch/type", keyword: "type", params: { type: "string" }, schema: v.properties.promote.properties.watch.type, parentSchema: v.properties.promote.properties.watch, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let i = { instancePath: a + "/promote", schemaPath: "#/properties/promote/type", keyword: "type", params: { type: "object" }, schema: v.properties.promote.type, parentSchema: v.properties.promote, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.revert !== void 0) {
      let p = t.revert;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "on" || i === "deadline")) {
            let s = { instancePath: a + "/revert", schemaPath: "#/properties/revert/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: v.properties.revert, data: p };
            e === null ? e = [s] : e.push(s), r++;
          }
        if (p.on !== void 0) {
          let i = p.on;
          if (Array.isArray(i)) {
            let s = i.length;
            for (let m = 0; m < s; m++) {
              let h = i[m];
              if (!(h === "failed" || h === "cancelled" || h === "deadline")) {
                let l = { instancePath: a + "/revert/on/" + m, schemaPath: "#/properties/revert/properties/on/items/enum", keyword: "enum", params: { allowedValues: v.properties.revert.properties.on.items.enum }, schema: v.properties.revert.properties.on.items.enum, parentSchema: v.properties.revert.properties.on.items, data: h };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            let o = i.length, c;
            if (o > 1) {
              e: for (; o--; )
                for (c = o; c--; )
                  if (Ce(i[o], i[c])) {
                    let m = { instancePath: a + "/revert/on", schemaPath: "#/properties/revert/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, schema: !0, parentSchema: v.properties.revert.properties.on, data: i };
                    e === null ? e = [m] : e.push(m), r++;
                    break e;
                  }
            }
          } else {
            let s = { instancePath: a + "/revert/on", schemaPath: "#/properties/revert/properties/on/type", keyword: "type", params: { type: "array" }, schema: v.properties.revert.properties.on.type, parentSchema: v.properties.revert.properties.on, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (p.deadline !== void 0) {
          let i = p.deadline;
          if (typeof i == "string") {
            if (!U.test(i)) {
              let s = { instancePath: a + "/revert/deadline", schemaPath: "#/properties/revert/properties/deadline/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.revert.properties.deadline, data: i };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: a + "/revert/deadline", schemaPath: "#/properties/revert/properties/deadline/type", keyword: "type", params: { type: "string" }, schema: v.properties.revert.properties.deadline.type, parentSchema: v.properties.revert.properties.deadline, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let i = { instancePath: a + "/revert", schemaPath: "#/properties/revert/type", keyword: "type", params: { type: "object" }, schema: v.properties.revert.type, parentSchema: v.properties.revert, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.hold !== void 0) {
      let p = t.hold;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "wait" || i === "expires")) {
            let s = { instancePath: a + "/hold", schemaPath: "#/properties/hold/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: v.properties.hold, data: p };
            e === null ? e = [s] : e.push(s), r++;
          }
        if (p.wait !== void 0) {
          let i = p.wait;
          if (typeof i == "string") {
            if (!U.test(i)) {
              let s = { instancePath: a + "/hold/wait", schemaPath: "#/properties/hold/properties/wait/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.hold.properties.wait, data: i };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: a + "/hold/wait", schemaPath: "#/properties/hold/properties/wait/type", keyword: "type", params: { type: "string" }, schema: v.properties.hold.properties.wait.type, parentSchema: v.properties.hold.properties.wait, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (p.expires !== void 0) {
          let i = p.expires;
          if (typeof i == "string") {
            if (!U.test(i)) {
              let s = { instancePath: a + "/hold/expires", schemaPath: "#/properties/hold/properties/expires/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.hold.properties.expires, data: i };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            let s = { instancePath: a + "/hold/expires", schemaPath: "#/properties/hold/properties/expires/type", keyword: "type", params: { type: "string" }, schema: v.properties.hold.properties.expires.type, parentSchema: v.properties.hold.properties.expires, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let i = { instancePath: a + "/hold", schemaPath: "#/properties/hold/type", keyword: "type", params: { type: "object" }, schema: v.properties.hold.type, parentSchema: v.properties.hold, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: v.type, parentSchema: v, data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ue.errors = e, r === 0;
}
var M = { type: "object", required: ["days", "from", "to", "zone"], additionalProperties: !1, properties: { days: { type: "array", minItems: 1, items: { enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, from: { type: "string", pattern: "^([01]\\d|2[0-4]):[0-5]\\d$" }, to: { type: "string", pattern: "^([01]\\d|2[0-4]):[0-5]\\d$" }, zone: { type: "string", minLength: 1 } } }, De = new RegExp("^([01]\\d|2[0-4]):[0-5]\\d$", "u");
function ke(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.days === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days" }, schema: M.required, parentSchema: M, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.from === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: M.required, parentSchema: M, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.to === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: M.required, parentSchema: M, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.zone === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, schema: M.required, parentSchema: M, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!(n === "days" || n === "from" || n === "to" || n === "zone")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: M, data: t };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.days !== void 0) {
      let n = t.days;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let i = { instancePath: a + "/days", schemaPath: "#/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: M.properties.days, data: n };
          e === null ? e = [i] : e.push(i), r++;
        }
        let p = n.length;
        for (let i = 0; i < p; i++) {
          let s = n[i];
          if (!(s === "mon" || s === "tue" || s === "wed" || s === "thu" || s === "fri" || s === "sat" || s === "sun")) {
            let o = { instancePath: a + "/days/" + i, schemaPath: "#/properties/days/items/enum", keyword: "enum", params: { allowedValues: M.properties.days.items.enum }, schema: M.properties.days.items.enum, parentSchema: M.properties.days.items, data: s };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let p = { instancePath: a + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "array" }, schema: M.properties.days.type, parentSchema: M.properties.days, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.from !== void 0) {
      let n = t.from;
      if (typeof n == "string") {
        if (!De.test(n)) {
          let p = { instancePath: a + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-4]):[0-5]\\d$" }, schema: "^([01]\\d|2[0-4]):[0-5]\\d$", parentSchema: M.properties.from, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: M.properties.from.type, parentSchema: M.properties.from, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.to !== void 0) {
      let n = t.to;
      if (typeof n == "string") {
        if (!De.test(n)) {
          let p = { instancePath: a + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-4]):[0-5]\\d$" }, schema: "^([01]\\d|2[0-4]):[0-5]\\d$", parentSchema: M.properties.to, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, schema: M.properties.to.type, parentSchema: M.properties.to, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.zone !== void 0) {
      let n = t.zone;
      if (typeof n == "string") {
        if (G(n) < 1) {
          let p = { instancePath: a + "/zone", schemaPath: "#/properties/zone/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: M.properties.zone, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, schema: M.properties.zone.type, parentSchema: M.properties.zone, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: M.type, parentSchema: M, data: t };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ke.errors = e, r === 0;
}
var T = { type: "object", required: ["webhook", "on"], additionalProperties: !1, properties: { webhook: { type: "object", required: ["env"], additionalProperties: !1, properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, on: { type: "array", minItems: 1, items: { enum: ["held", "reverting", "reverted", "promoted", "incomplete"] } } } };
function ge(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.webhook === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook" }, schema: T.required, parentSchema: T, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.on === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, schema: T.required, parentSchema: T, data: t };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!(n === "webhook" || n === "on")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: T, data: t };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.webhook !== void 0) {
      let n = t.webhook;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.env === void 0) {
          let p = { instancePath: a + "/webhook", schemaPath: "#/properties/webhook/required", keyword: "required", params: { missingProperty: "env" }, schema: T.properties.webhook.required, parentSchema: T.properties.webhook, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (let p in n)
          if (p !== "env") {
            let i = { instancePath: a + "/webhook", schemaPath: "#/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: T.properties.webhook, data: n };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (n.env !== void 0) {
          let p = n.env;
          if (typeof p == "string") {
            if (!W.test(p)) {
              let i = { instancePath: a + "/webhook/env", schemaPath: "#/properties/webhook/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: T.properties.webhook.properties.env, data: p };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: a + "/webhook/env", schemaPath: "#/properties/webhook/properties/env/type", keyword: "type", params: { type: "string" }, schema: T.properties.webhook.properties.env.type, parentSchema: T.properties.webhook.properties.env, data: p };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let p = { instancePath: a + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "object" }, schema: T.properties.webhook.type, parentSchema: T.properties.webhook, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.on !== void 0) {
      let n = t.on;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let i = { instancePath: a + "/on", schemaPath: "#/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: T.properties.on, data: n };
          e === null ? e = [i] : e.push(i), r++;
        }
        let p = n.length;
        for (let i = 0; i < p; i++) {
          let s = n[i];
          if (!(s === "held" || s === "reverting" || s === "reverted" || s === "promoted" || s === "incomplete")) {
            let o = { instancePath: a + "/on/" + i, schemaPath: "#/properties/on/items/enum", keyword: "enum", params: { allowedValues: T.properties.on.items.enum }, schema: T.properties.on.items.enum, parentSchema: T.properties.on.items, data: s };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let p = { instancePath: a + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "array" }, schema: T.properties.on.type, parentSchema: T.properties.on, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: T.type, parentSchema: T, data: t };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ge.errors = e, r === 0;
}
var K = { type: "object", additionalProperties: !1, properties: { look: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, effect: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, fresh: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, lease: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, margin: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } };
function Pe(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t)
      if (!(n === "look" || n === "effect" || n === "fresh" || n === "lease" || n === "margin")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: K, data: t };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.look !== void 0) {
      let n = t.look;
      if (typeof n == "string") {
        if (!U.test(n)) {
          let p = { instancePath: a + "/look", schemaPath: "#/properties/look/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: K.properties.look, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/look", schemaPath: "#/properties/look/type", keyword: "type", params: { type: "string" }, schema: K.properties.look.type, parentSchema: K.properties.look, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.effect !== void 0) {
      let n = t.effect;
      if (typeof n == "string") {
        if (!U.test(n)) {
          let p = { instancePath: a + "/effect", schemaPath: "#/properties/effect/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: K.properties.effect, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "string" }, schema: K.properties.effect.type, parentSchema: K.properties.effect, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.fresh !== void 0) {
      let n = t.fresh;
      if (typeof n == "string") {
        if (!U.test(n)) {
          let p = { instancePath: a + "/fresh", schemaPath: "#/properties/fresh/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: K.properties.fresh, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/fresh", schemaPath: "#/properties/fresh/type", keyword: "type", params: { type: "string" }, schema: K.properties.fresh.type, parentSchema: K.properties.fresh, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.lease !== void 0) {
      let n = t.lease;
      if (typeof n == "string") {
        if (!U.test(n)) {
          let p = { instancePath: a + "/lease", schemaPath: "#/properties/lease/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: K.properties.lease, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/lease", schemaPath: "#/properties/lease/type", keyword: "type", params: { type: "string" }, schema: K.properties.lease.type, parentSchema: K.properties.lease, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.margin !== void 0) {
      let n = t.margin;
      if (typeof n == "string") {
        if (!U.test(n)) {
          let p = { instancePath: a + "/margin", schemaPath: "#/properties/margin/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: K.properties.margin, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: a + "/margin", schemaPath: "#/properties/margin/type", keyword: "type", params: { type: "string" }, schema: K.properties.margin.type, parentSchema: K.properties.margin, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: K.type, parentSchema: K, data: t };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Pe.errors = e, r === 0;
}
function $e(t, { instancePath: a = "", parentData: Z, parentDataProperty: N, rootData: q = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.apiVersion === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, schema: A.required, parentSchema: A, data: t };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.release === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, schema: A.required, parentSchema: A, data: t };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.services === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, schema: A.required, parentSchema: A, data: t };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.process === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "process" }, schema: A.required, parentSchema: A, data: t };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in t)
      if (!se.call(A.properties, l)) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: A, data: t };
        e === null ? e = [u] : e.push(u), r++;
      }
    if (t.apiVersion !== void 0) {
      let l = t.apiVersion;
      if (l !== "gray-release/v1") {
        let u = { instancePath: a + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "gray-release/v1" }, schema: "gray-release/v1", parentSchema: A.properties.apiVersion, data: l };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.release !== void 0) {
      let l = t.release;
      if (typeof l == "string") {
        if (!J.test(l)) {
          let u = { instancePath: a + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: A.properties.release, data: l };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: a + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "string" }, schema: A.properties.release.type, parentSchema: A.properties.release, data: l };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.registry !== void 0) {
      let l = t.registry, u = r, f = !0, k = r;
      if (r === k)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let d;
          if (l.kind === void 0 && (d = "kind")) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          } else if (l.kind !== void 0 && l.kind !== "git") {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      var n = k === r;
      if (r = u, e !== null && (u ? e.length = u : e = null), n) {
        let d = r;
        X(l, { instancePath: a + "/registry", parentData: t, parentDataProperty: "registry", rootData: q }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length);
        var n = d === r;
        f = n;
      }
      if (!f) {
        let d = { instancePath: a + "/registry", schemaPath: "#/properties/registry/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: A.properties.registry.allOf[0].if, parentSchema: A.properties.registry.allOf[0], data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
      let g = r, z = !0, I = r;
      if (r === I)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let d;
          if (l.kind === void 0 && (d = "kind")) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          } else if (l.kind !== void 0 && l.kind !== "github") {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      var p = I === r;
      if (r = g, e !== null && (g ? e.length = g : e = null), p) {
        let d = r;
        Y(l, { instancePath: a + "/registry", parentData: t, parentDataProperty: "registry", rootData: q }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length);
        var p = d === r;
        z = p;
      }
      if (!z) {
        let d = { instancePath: a + "/registry", schemaPath: "#/properties/registry/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: A.properties.registry.allOf[1].if, parentSchema: A.properties.registry.allOf[1], data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
      let V = r, y = !0, j = r;
      if (r === j)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let d;
          if (l.kind === void 0 && (d = "kind")) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          } else if (l.kind !== void 0 && l.kind !== "file") {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      var i = j === r;
      if (r = V, e !== null && (V ? e.length = V : e = null), i) {
        let d = r;
        ee(l, { instancePath: a + "/registry", parentData: t, parentDataProperty: "registry", rootData: q }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length);
        var i = d === r;
        y = i;
      }
      if (!y) {
        let d = { instancePath: a + "/registry", schemaPath: "#/properties/registry/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: A.properties.registry.allOf[2].if, parentSchema: A.properties.registry.allOf[2], data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.kind === void 0) {
          let d = { instancePath: a + "/registry", schemaPath: "#/properties/registry/required", keyword: "required", params: { missingProperty: "kind" }, schema: A.properties.registry.required, parentSchema: A.properties.registry, data: l };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (l.kind !== void 0) {
          let d = l.kind;
          if (!(d === "git" || d === "github" || d === "file")) {
            let P = { instancePath: a + "/registry/kind", schemaPath: "#/properties/registry/properties/kind/enum", keyword: "enum", params: { allowedValues: A.properties.registry.properties.kind.enum }, schema: A.properties.registry.properties.kind.enum, parentSchema: A.properties.registry.properties.kind, data: d };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let d = { instancePath: a + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "object" }, schema: A.properties.registry.type, parentSchema: A.properties.registry, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (t.journal !== void 0) {
      let l = t.journal, u = r, f = !0, k = r;
      if (r === k)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let d;
          if (l.kind === void 0 && (d = "kind")) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          } else if (l.kind !== void 0 && l.kind !== "git") {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      var s = k === r;
      if (r = u, e !== null && (u ? e.length = u : e = null), s) {
        let d = r;
        X(l, { instancePath: a + "/journal", parentData: t, parentDataProperty: "journal", rootData: q }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length);
        var s = d === r;
        f = s;
      }
      if (!f) {
        let d = { instancePath: a + "/journal", schemaPath: "#/properties/journal/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: A.properties.journal.allOf[0].if, parentSchema: A.properties.journal.allOf[0], data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
      let g = r, z = !0, I = r;
      if (r === I)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let d;
          if (l.kind === void 0 && (d = "kind")) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          } else if (l.kind !== void 0 && l.kind !== "github") {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      var o = I === r;
      if (r = g, e !== null && (g ? e.length = g : e = null), o) {
        let d = r;
        Y(l, { instancePath: a + "/journal", parentData: t, parentDataProperty: "journal", rootData: q }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length);
        var o = d === r;
        z = o;
      }
      if (!z) {
        let d = { instancePath: a + "/journal", schemaPath: "#/properties/journal/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: A.properties.journal.allOf[1].if, parentSchema: A.properties.journal.allOf[1], data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
      let V = r, y = !0, j = r;
      if (r === j)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let d;
          if (l.kind === void 0 && (d = "kind")) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          } else if (l.kind !== void 0 && l.kind !== "file") {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      var c = j === r;
      if (r = V, e !== null && (V ? e.length = V : e = null), c) {
        let d = r;
        ee(l, { instancePath: a + "/journal", parentData: t, parentDataProperty: "journal", rootData: q }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length);
        var c = d === r;
        y = c;
      }
      if (!y) {
        let d = { instancePath: a + "/journal", schemaPath: "#/properties/journal/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: A.properties.journal.allOf[2].if, parentSchema: A.properties.journal.allOf[2], data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.kind === void 0) {
          let d = { instancePath: a + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "kind" }, schema: A.properties.journal.required, parentSchema: A.properties.journal, data: l };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (l.kind !== void 0) {
          let d = l.kind;
          if (!(d === "git" || d === "github" || d === "file")) {
            let P = { instancePath: a + "/journal/kind", schemaPath: "#/properties/journal/properties/kind/enum", keyword: "enum", params: { allowedValues: A.properties.journal.properties.kind.enum }, schema: A.properties.journal.properties.kind.enum, parentSchema: A.properties.journal.properties.kind, data: d };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let d = { instancePath: a + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: "object" }, schema: A.properties.journal.type, parentSchema: A.properties.journal, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (t.services !== void 0) {
      let l = t.services;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length < 1) {
          let u = { instancePath: a + "/services", schemaPath: "#/properties/services/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: A.properties.services, data: l };
          e === null ? e = [u] : e.push(u), r++;
        }
        for (let u in l) {
          let f = r;
          if (typeof u == "string" && !J.test(u)) {
            let k = { instancePath: a + "/services", schemaPath: "#/properties/services/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: A.properties.services.propertyNames, data: u, propertyName: u };
            e === null ? e = [k] : e.push(k), r++;
          }
          var m = f === r;
          if (!m) {
            let k = { instancePath: a + "/services", schemaPath: "#/properties/services/propertyNames", keyword: "propertyNames", params: { propertyName: u }, schema: A.properties.services.propertyNames, parentSchema: A.properties.services, data: l };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
        for (let u in l)
          ne(l[u], { instancePath: a + "/services/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: u, rootData: q }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
      } else {
        let u = { instancePath: a + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "object" }, schema: A.properties.services.type, parentSchema: A.properties.services, data: l };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.process !== void 0 && (ue(t.process, { instancePath: a + "/process", parentData: t, parentDataProperty: "process", rootData: q }) || (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length)), t.onBusy !== void 0) {
      let l = t.onBusy;
      if (!(l === "queue" || l === "refuse" || l === "supersede")) {
        let u = { instancePath: a + "/onBusy", schemaPath: "#/properties/onBusy/enum", keyword: "enum", params: { allowedValues: A.properties.onBusy.enum }, schema: A.properties.onBusy.enum, parentSchema: A.properties.onBusy, data: l };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.freeze !== void 0) {
      let l = t.freeze;
      if (Array.isArray(l)) {
        let u = l.length;
        for (let f = 0; f < u; f++)
          ke(l[f], { instancePath: a + "/freeze/" + f, parentData: l, parentDataProperty: f, rootData: q }) || (e = e === null ? ke.errors : e.concat(ke.errors), r = e.length);
      } else {
        let u = { instancePath: a + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, schema: A.properties.freeze.type, parentSchema: A.properties.freeze, data: l };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.environments !== void 0) {
      let l = t.environments;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let u in l) {
          let f = r;
          if (typeof u == "string" && !J.test(u)) {
            let k = { instancePath: a + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: A.properties.environments.propertyNames, data: u, propertyName: u };
            e === null ? e = [k] : e.push(k), r++;
          }
          var h = f === r;
          if (!h) {
            let k = { instancePath: a + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: u }, schema: A.properties.environments.propertyNames, parentSchema: A.properties.environments, data: l };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
        for (let u in l) {
          let f = l[u];
          if (!(f && typeof f == "object" && !Array.isArray(f))) {
            let k = { instancePath: a + "/environments/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: A.properties.environments.additionalProperties.type, parentSchema: A.properties.environments.additionalProperties, data: f };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let u = { instancePath: a + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: A.properties.environments.type, parentSchema: A.properties.environments, data: l };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.notify !== void 0) {
      let l = t.notify;
      if (Array.isArray(l)) {
        let u = l.length;
        for (let f = 0; f < u; f++)
          ge(l[f], { instancePath: a + "/notify/" + f, parentData: l, parentDataProperty: f, rootData: q }) || (e = e === null ? ge.errors : e.concat(ge.errors), r = e.length);
      } else {
        let u = { instancePath: a + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "array" }, schema: A.properties.notify.type, parentSchema: A.properties.notify, data: l };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    t.timing !== void 0 && (Pe(t.timing, { instancePath: a + "/timing", parentData: t, parentDataProperty: "timing", rootData: q }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), r = e.length));
  } else {
    let l = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: A.type, parentSchema: A, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return $e.errors = e, r === 0;
}
export {
  Ye as default,
  Xe as validate
};

