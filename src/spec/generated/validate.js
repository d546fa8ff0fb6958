// Made by scripts/schema.ts.
var qe = (s, t) => () => {
  try {
    return t || s((t = { exports: {} }).exports, t), t.exports;
  } catch (V) {
    throw t = 0, V;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var ge = qe((ye) => {
  "use strict";
  Object.defineProperty(ye, "__esModule", { value: !0 });
  function ke(s) {
    let t = s.length, V = 0, R = 0, N;
    for (; R < t; )
      V++, N = s.charCodeAt(R++), N >= 55296 && N <= 56319 && R < t && (N = s.charCodeAt(R), (N & 64512) === 56320 && R++);
    return V;
  }
  ye.default = ke;
  ke.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Me = ue, Ee = ue, c = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["apiVersion", "release", "services", "process"], additionalProperties: !1, properties: { apiVersion: { const: "gray-release/v1" }, release: { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, registry: { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, journal: { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, services: { type: "object", minProperties: 1, maxProperties: 5e3, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { $ref: "#/$defs/service" } }, process: { type: "object", required: ["test"], additionalProperties: !1, properties: { release: { type: "object", additionalProperties: !1, properties: { slice: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }] }, deadline: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, test: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/stage" } }, risk: { type: "object", additionalProperties: !1, properties: { falseRevert: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, missed: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, ruleOut: { type: "string", pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" } } }, inconclusive: { enum: ["hold", "revert"] }, promote: { type: "object", additionalProperties: !1, properties: { approval: { enum: ["none", "comment", "environment"] }, watch: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, revert: { type: "object", additionalProperties: !1, properties: { on: { type: "array", maxItems: 3, uniqueItems: !0, items: { type: "string", enum: ["failed", "cancelled", "deadline"] } }, deadline: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, hold: { type: "object", additionalProperties: !1, properties: { wait: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, expires: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } } } }, onBusy: { enum: ["queue", "refuse", "supersede"] }, freeze: { type: "array", maxItems: 100, items: { type: "object", required: ["days", "from", "to", "zone"], additionalProperties: !1, properties: { days: { type: "array", minItems: 1, maxItems: 7, items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, from: { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, to: { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, zone: { type: "string", minLength: 1, maxLength: 64 } } } }, environments: { type: "object", maxProperties: 50, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { type: "object" } }, notify: { type: "array", maxItems: 20, items: { type: "object", required: ["webhook", "on"], additionalProperties: !1, properties: { webhook: { type: "object", required: ["env"], additionalProperties: !1, properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, on: { type: "array", minItems: 1, maxItems: 5, items: { type: "string", enum: ["held", "reverting", "reverted", "promoted", "incomplete"] } } } } }, timing: { type: "object", additionalProperties: !1, properties: { look: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, effect: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, fresh: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, lease: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, margin: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } } }, $defs: { service: { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9._+-]{1,128}$" }, dependsOn: { type: "array", maxItems: 100, items: { type: "string" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }] } } }, stage: { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, query: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, equals: { type: "string", minLength: 1, maxLength: 256 }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 256 } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, atMost: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, warmUp: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, metric: { type: "object", required: ["source"], properties: { source: { enum: ["router"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }] }, "target-process": { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { type: "string", minLength: 1 }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e3 }, ready: { type: "object", additionalProperties: !1, properties: { http: { type: "string", pattern: "^https?://" }, tcp: { const: !0 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { type: "string", minLength: 1 }, cwd: { type: "string", minLength: 1 } } }, "target-command": { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { type: "string", minLength: 1 }, scale: { type: "string", minLength: 1 }, status: { type: "string", minLength: 1 }, promote: { type: "string", minLength: 1 }, remove: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, cwd: { type: "string", minLength: 1 } } }, "router-gateway": { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, "check-http": { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, url: { type: "string", pattern: "^https?://" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { type: "string", minLength: 1 }, headers: { type: "object", additionalProperties: { type: "string" } } } }, times: { type: "integer", minimum: 1, maximum: 1e3 }, every: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, "check-command": { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, run: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } }, "check-threshold": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }], properties: { kind: { const: "threshold" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, "check-compare": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency"] } } } } }], properties: { kind: { const: "compare" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, "metric-router": { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } }, "record-git": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, "record-github": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } }, "record-file": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { type: "string", minLength: 1 } } } } }, re = Object.prototype.hasOwnProperty, T = ge().default, te = new RegExp("^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", "u"), se = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u"), E = new RegExp("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", "u"), be = new RegExp("^\\d{1,4}(\\.\\d{1,2})?%$", "u"), Pe = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u"), F = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u"), K = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, $e = new RegExp("^[^-]", "u");
function Q(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: K.required, parentSchema: K, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in s)
      if (!(m === "kind" || m === "remote")) {
        let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: K, data: s };
        e === null ? e = [y] : e.push(y), r++;
      }
    if (s.kind !== void 0) {
      let m = s.kind;
      if (m !== "git") {
        let y = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "git" }, schema: "git", parentSchema: K.properties.kind, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.remote !== void 0) {
      let m = s.remote;
      if (typeof m == "string") {
        if (T(m) < 1) {
          let y = { instancePath: t + "/remote", schemaPath: "#/properties/remote/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: K.properties.remote, data: m };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (!$e.test(m)) {
          let y = { instancePath: t + "/remote", schemaPath: "#/properties/remote/pattern", keyword: "pattern", params: { pattern: "^[^-]" }, schema: "^[^-]", parentSchema: K.properties.remote, data: m };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/remote", schemaPath: "#/properties/remote/type", keyword: "type", params: { type: "string" }, schema: K.properties.remote.type, parentSchema: K.properties.remote, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: K.type, parentSchema: K, data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  return Q.errors = e, r === 0;
}
var ee = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } };
function J(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: ee.required, parentSchema: ee, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in s)
      if (m !== "kind") {
        let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: ee, data: s };
        e === null ? e = [y] : e.push(y), r++;
      }
    if (s.kind !== void 0) {
      let m = s.kind;
      if (m !== "github") {
        let y = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "github" }, schema: "github", parentSchema: ee.properties.kind, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ee.type, parentSchema: ee, data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  return J.errors = e, r === 0;
}
var H = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { type: "string", minLength: 1 } } };
function W(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: H.required, parentSchema: H, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in s)
      if (!(m === "kind" || m === "path")) {
        let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: H, data: s };
        e === null ? e = [y] : e.push(y), r++;
      }
    if (s.kind !== void 0) {
      let m = s.kind;
      if (m !== "file") {
        let y = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "file" }, schema: "file", parentSchema: H.properties.kind, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.path !== void 0) {
      let m = s.path;
      if (typeof m == "string") {
        if (T(m) < 1) {
          let y = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: H.properties.path, data: m };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: H.properties.path.type, parentSchema: H.properties.path, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: H.type, parentSchema: H, data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  return W.errors = e, r === 0;
}
var D = { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9._+-]{1,128}$" }, dependsOn: { type: "array", maxItems: 100, items: { type: "string" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }] } } }, Oe = new RegExp("^[A-Za-z0-9._+-]{1,128}$", "u"), b = { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { type: "string", minLength: 1 }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e3 }, ready: { type: "object", additionalProperties: !1, properties: { http: { type: "string", pattern: "^https?://" }, tcp: { const: !0 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { type: "string", minLength: 1 }, cwd: { type: "string", minLength: 1 } } }, Ae = new RegExp("^https?://", "u"), je = new RegExp("^\\d{1,5}-\\d{1,5}$", "u");
function pe(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: b.required, parentSchema: b, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.command === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, schema: b.required, parentSchema: b, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s)
      if (!re.call(b.properties, p)) {
        let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: b, data: s };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (s.kind !== void 0) {
      let p = s.kind;
      if (p !== "process") {
        let l = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "process" }, schema: "process", parentSchema: b.properties.kind, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.command !== void 0) {
      let p = s.command;
      if (typeof p == "string") {
        if (T(p) < 1) {
          let l = { instancePath: t + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.command, data: p };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: t + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, schema: b.properties.command.type, parentSchema: b.properties.command, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.env !== void 0) {
      let p = s.env;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let l in p) {
          let w = r;
          if (typeof l == "string" && !F.test(l)) {
            let P = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: b.properties.env.propertyNames, data: l, propertyName: l };
            e === null ? e = [P] : e.push(P), r++;
          }
          var m = w === r;
          if (!m) {
            let P = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: l }, schema: b.properties.env.propertyNames, parentSchema: b.properties.env, data: p };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        for (let l in p) {
          let w = p[l], P = r, f = !1, u = r;
          if (typeof w != "string") {
            let a = { instancePath: t + "/env/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.properties.env.additionalProperties.anyOf[0].type, parentSchema: b.properties.env.additionalProperties.anyOf[0], data: w };
            e === null ? e = [a] : e.push(a), r++;
          }
          var y = u === r;
          if (f = f || y, !f) {
            let a = r;
            if (w && typeof w == "object" && !Array.isArray(w)) {
              if (w.env === void 0) {
                let o = { instancePath: t + "/env/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: b.properties.env.additionalProperties.anyOf[1].required, parentSchema: b.properties.env.additionalProperties.anyOf[1], data: w };
                e === null ? e = [o] : e.push(o), r++;
              }
              for (let o in w)
                if (o !== "env") {
                  let d = { instancePath: t + "/env/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: b.properties.env.additionalProperties.anyOf[1], data: w };
                  e === null ? e = [d] : e.push(d), r++;
                }
              if (w.env !== void 0) {
                let o = w.env;
                if (typeof o == "string") {
                  if (!F.test(o)) {
                    let d = { instancePath: t + "/env/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: b.properties.env.additionalProperties.anyOf[1].properties.env, data: o };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                } else {
                  let d = { instancePath: t + "/env/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: b.properties.env.additionalProperties.anyOf[1].properties.env.type, parentSchema: b.properties.env.additionalProperties.anyOf[1].properties.env, data: o };
                  e === null ? e = [d] : e.push(d), r++;
                }
              }
            } else {
              let o = { instancePath: t + "/env/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: b.properties.env.additionalProperties.anyOf[1].type, parentSchema: b.properties.env.additionalProperties.anyOf[1], data: w };
              e === null ? e = [o] : e.push(o), r++;
            }
            var y = a === r;
            f = f || y;
          }
          if (f)
            r = P, e !== null && (P ? e.length = P : e = null);
          else {
            let a = { instancePath: t + "/env/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: b.properties.env.additionalProperties.anyOf, parentSchema: b.properties.env.additionalProperties, data: w };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let l = { instancePath: t + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, schema: b.properties.env.type, parentSchema: b.properties.env, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.instances !== void 0) {
      let p = s.instances;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let l = { instancePath: t + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "integer" }, schema: b.properties.instances.type, parentSchema: b.properties.instances, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof p == "number") {
        if (p > 1e3 || isNaN(p)) {
          let l = { instancePath: t + "/instances", schemaPath: "#/properties/instances/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: b.properties.instances, data: p };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (p < 1 || isNaN(p)) {
          let l = { instancePath: t + "/instances", schemaPath: "#/properties/instances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b.properties.instances, data: p };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
    if (s.ready !== void 0) {
      let p = s.ready, l = r, w = !1, P = null, f = r;
      if (p && typeof p == "object" && !Array.isArray(p) && p.http === void 0) {
        let a = { instancePath: t + "/ready", schemaPath: "#/properties/ready/oneOf/0/required", keyword: "required", params: { missingProperty: "http" }, schema: b.properties.ready.oneOf[0].required, parentSchema: b.properties.ready.oneOf[0], data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      var n = f === r;
      n && (w = !0, P = 0);
      let u = r;
      if (p && typeof p == "object" && !Array.isArray(p) && p.tcp === void 0) {
        let a = { instancePath: t + "/ready", schemaPath: "#/properties/ready/oneOf/1/required", keyword: "required", params: { missingProperty: "tcp" }, schema: b.properties.ready.oneOf[1].required, parentSchema: b.properties.ready.oneOf[1], data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      var n = u === r;
      if (n && w ? (w = !1, P = [P, 1]) : n && (w = !0, P = 1), w)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let a = { instancePath: t + "/ready", schemaPath: "#/properties/ready/oneOf", keyword: "oneOf", params: { passingSchemas: P }, schema: b.properties.ready.oneOf, parentSchema: b.properties.ready, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let a in p)
          if (!(a === "http" || a === "tcp" || a === "within")) {
            let i = { instancePath: t + "/ready", schemaPath: "#/properties/ready/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: b.properties.ready, data: p };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (p.http !== void 0) {
          let a = p.http;
          if (typeof a == "string") {
            if (!Ae.test(a)) {
              let i = { instancePath: t + "/ready/http", schemaPath: "#/properties/ready/properties/http/pattern", keyword: "pattern", params: { pattern: "^https?://" }, schema: "^https?://", parentSchema: b.properties.ready.properties.http, data: a };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/ready/http", schemaPath: "#/properties/ready/properties/http/type", keyword: "type", params: { type: "string" }, schema: b.properties.ready.properties.http.type, parentSchema: b.properties.ready.properties.http, data: a };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (p.tcp !== void 0) {
          let a = p.tcp;
          if (a !== !0) {
            let i = { instancePath: t + "/ready/tcp", schemaPath: "#/properties/ready/properties/tcp/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: b.properties.ready.properties.tcp, data: a };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (p.within !== void 0) {
          let a = p.within;
          if (typeof a == "string") {
            if (!E.test(a)) {
              let i = { instancePath: t + "/ready/within", schemaPath: "#/properties/ready/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: b.properties.ready.properties.within, data: a };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/ready/within", schemaPath: "#/properties/ready/properties/within/type", keyword: "type", params: { type: "string" }, schema: b.properties.ready.properties.within.type, parentSchema: b.properties.ready.properties.within, data: a };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/ready", schemaPath: "#/properties/ready/type", keyword: "type", params: { type: "object" }, schema: b.properties.ready.type, parentSchema: b.properties.ready, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.drain !== void 0) {
      let p = s.drain;
      if (typeof p == "string") {
        if (!E.test(p)) {
          let l = { instancePath: t + "/drain", schemaPath: "#/properties/drain/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: b.properties.drain, data: p };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: t + "/drain", schemaPath: "#/properties/drain/type", keyword: "type", params: { type: "string" }, schema: b.properties.drain.type, parentSchema: b.properties.drain, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.stop !== void 0) {
      let p = s.stop;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let l in p)
          if (!(l === "signal" || l === "within")) {
            let w = { instancePath: t + "/stop", schemaPath: "#/properties/stop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: b.properties.stop, data: p };
            e === null ? e = [w] : e.push(w), r++;
          }
        if (p.signal !== void 0) {
          let l = p.signal;
          if (!(l === "SIGTERM" || l === "SIGINT" || l === "SIGQUIT" || l === "SIGHUP" || l === "SIGUSR1" || l === "SIGUSR2")) {
            let w = { instancePath: t + "/stop/signal", schemaPath: "#/properties/stop/properties/signal/enum", keyword: "enum", params: { allowedValues: b.properties.stop.properties.signal.enum }, schema: b.properties.stop.properties.signal.enum, parentSchema: b.properties.stop.properties.signal, data: l };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (p.within !== void 0) {
          let l = p.within;
          if (typeof l == "string") {
            if (!E.test(l)) {
              let w = { instancePath: t + "/stop/within", schemaPath: "#/properties/stop/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: b.properties.stop.properties.within, data: l };
              e === null ? e = [w] : e.push(w), r++;
            }
          } else {
            let w = { instancePath: t + "/stop/within", schemaPath: "#/properties/stop/properties/within/type", keyword: "type", params: { type: "string" }, schema: b.properties.stop.properties.within.type, parentSchema: b.properties.stop.properties.within, data: l };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let l = { instancePath: t + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: "object" }, schema: b.properties.stop.type, parentSchema: b.properties.stop, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.ports !== void 0) {
      let p = s.ports;
      if (typeof p == "string") {
        if (!je.test(p)) {
          let l = { instancePath: t + "/ports", schemaPath: "#/properties/ports/pattern", keyword: "pattern", params: { pattern: "^\\d{1,5}-\\d{1,5}$" }, schema: "^\\d{1,5}-\\d{1,5}$", parentSchema: b.properties.ports, data: p };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: t + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: "string" }, schema: b.properties.ports.type, parentSchema: b.properties.ports, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.host !== void 0) {
      let p = s.host;
      if (typeof p == "string") {
        if (T(p) < 1) {
          let l = { instancePath: t + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.host, data: p };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: t + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, schema: b.properties.host.type, parentSchema: b.properties.host, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.cwd !== void 0) {
      let p = s.cwd;
      if (typeof p == "string") {
        if (T(p) < 1) {
          let l = { instancePath: t + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.cwd, data: p };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: t + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" }, schema: b.properties.cwd.type, parentSchema: b.properties.cwd, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: b.type, parentSchema: b, data: s };
    e === null ? e = [p] : e.push(p), r++;
  }
  return pe.errors = e, r === 0;
}
var Z = { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { type: "string", minLength: 1 }, scale: { type: "string", minLength: 1 }, status: { type: "string", minLength: 1 }, promote: { type: "string", minLength: 1 }, remove: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, cwd: { type: "string", minLength: 1 } } };
function ie(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: Z.required, parentSchema: Z, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.deploy === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deploy" }, schema: Z.required, parentSchema: Z, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.status === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: Z.required, parentSchema: Z, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.remove === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remove" }, schema: Z.required, parentSchema: Z, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s)
      if (!re.call(Z.properties, n)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: Z, data: s };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (s.kind !== void 0) {
      let n = s.kind;
      if (n !== "command") {
        let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, schema: "command", parentSchema: Z.properties.kind, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.deploy !== void 0) {
      let n = s.deploy;
      if (typeof n == "string") {
        if (T(n) < 1) {
          let p = { instancePath: t + "/deploy", schemaPath: "#/properties/deploy/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.deploy, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/deploy", schemaPath: "#/properties/deploy/type", keyword: "type", params: { type: "string" }, schema: Z.properties.deploy.type, parentSchema: Z.properties.deploy, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.scale !== void 0) {
      let n = s.scale;
      if (typeof n == "string") {
        if (T(n) < 1) {
          let p = { instancePath: t + "/scale", schemaPath: "#/properties/scale/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.scale, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" }, schema: Z.properties.scale.type, parentSchema: Z.properties.scale, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.status !== void 0) {
      let n = s.status;
      if (typeof n == "string") {
        if (T(n) < 1) {
          let p = { instancePath: t + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.status, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: Z.properties.status.type, parentSchema: Z.properties.status, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.promote !== void 0) {
      let n = s.promote;
      if (typeof n == "string") {
        if (T(n) < 1) {
          let p = { instancePath: t + "/promote", schemaPath: "#/properties/promote/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.promote, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/promote", schemaPath: "#/properties/promote/type", keyword: "type", params: { type: "string" }, schema: Z.properties.promote.type, parentSchema: Z.properties.promote, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.remove !== void 0) {
      let n = s.remove;
      if (typeof n == "string") {
        if (T(n) < 1) {
          let p = { instancePath: t + "/remove", schemaPath: "#/properties/remove/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.remove, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/remove", schemaPath: "#/properties/remove/type", keyword: "type", params: { type: "string" }, schema: Z.properties.remove.type, parentSchema: Z.properties.remove, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.within !== void 0) {
      let n = s.within;
      if (typeof n == "string") {
        if (!E.test(n)) {
          let p = { instancePath: t + "/within", schemaPath: "#/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: Z.properties.within, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "string" }, schema: Z.properties.within.type, parentSchema: Z.properties.within, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.env !== void 0) {
      let n = s.env;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let p in n) {
          let l = r;
          if (typeof p == "string" && !F.test(p)) {
            let w = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: Z.properties.env.propertyNames, data: p, propertyName: p };
            e === null ? e = [w] : e.push(w), r++;
          }
          var m = l === r;
          if (!m) {
            let w = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: p }, schema: Z.properties.env.propertyNames, parentSchema: Z.properties.env, data: n };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        for (let p in n) {
          let l = n[p], w = r, P = !1, f = r;
          if (typeof l != "string") {
            let u = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: Z.properties.env.additionalProperties.anyOf[0].type, parentSchema: Z.properties.env.additionalProperties.anyOf[0], data: l };
            e === null ? e = [u] : e.push(u), r++;
          }
          var y = f === r;
          if (P = P || y, !P) {
            let u = r;
            if (l && typeof l == "object" && !Array.isArray(l)) {
              if (l.env === void 0) {
                let i = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: Z.properties.env.additionalProperties.anyOf[1].required, parentSchema: Z.properties.env.additionalProperties.anyOf[1], data: l };
                e === null ? e = [i] : e.push(i), r++;
              }
              for (let i in l)
                if (i !== "env") {
                  let o = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: Z.properties.env.additionalProperties.anyOf[1], data: l };
                  e === null ? e = [o] : e.push(o), r++;
                }
              if (l.env !== void 0) {
                let i = l.env;
                if (typeof i == "string") {
                  if (!F.test(i)) {
                    let o = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: Z.properties.env.additionalProperties.anyOf[1].properties.env, data: i };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                } else {
                  let o = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: Z.properties.env.additionalProperties.anyOf[1].properties.env.type, parentSchema: Z.properties.env.additionalProperties.anyOf[1].properties.env, data: i };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            } else {
              let i = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: Z.properties.env.additionalProperties.anyOf[1].type, parentSchema: Z.properties.env.additionalProperties.anyOf[1], data: l };
              e === null ? e = [i] : e.push(i), r++;
            }
            var y = u === r;
            P = P || y;
          }
          if (P)
            r = w, e !== null && (w ? e.length = w : e = null);
          else {
            let u = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: Z.properties.env.additionalProperties.anyOf, parentSchema: Z.properties.env.additionalProperties, data: l };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, schema: Z.properties.env.type, parentSchema: Z.properties.env, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.instances !== void 0) {
      let n = s.instances;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: t + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "integer" }, schema: Z.properties.instances.type, parentSchema: Z.properties.instances, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (typeof n == "number") {
        if (n > 1e4 || isNaN(n)) {
          let p = { instancePath: t + "/instances", schemaPath: "#/properties/instances/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: Z.properties.instances, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (n < 1 || isNaN(n)) {
          let p = { instancePath: t + "/instances", schemaPath: "#/properties/instances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: Z.properties.instances, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
    if (s.drain !== void 0) {
      let n = s.drain;
      if (typeof n == "string") {
        if (!E.test(n)) {
          let p = { instancePath: t + "/drain", schemaPath: "#/properties/drain/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: Z.properties.drain, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/drain", schemaPath: "#/properties/drain/type", keyword: "type", params: { type: "string" }, schema: Z.properties.drain.type, parentSchema: Z.properties.drain, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.cwd !== void 0) {
      let n = s.cwd;
      if (typeof n == "string") {
        if (T(n) < 1) {
          let p = { instancePath: t + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.cwd, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" }, schema: Z.properties.cwd.type, parentSchema: Z.properties.cwd, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Z.type, parentSchema: Z, data: s };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ie.errors = e, r === 0;
}
var U = { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, ze = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", "u");
function ae(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: U.required, parentSchema: U, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.listen === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listen" }, schema: U.required, parentSchema: U, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in s)
      if (!(m === "kind" || m === "listen" || m === "timeout")) {
        let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: U, data: s };
        e === null ? e = [y] : e.push(y), r++;
      }
    if (s.kind !== void 0) {
      let m = s.kind;
      if (m !== "gateway") {
        let y = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "gateway" }, schema: "gateway", parentSchema: U.properties.kind, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.listen !== void 0) {
      let m = s.listen;
      if (typeof m == "string") {
        if (!ze.test(m)) {
          let y = { instancePath: t + "/listen", schemaPath: "#/properties/listen/pattern", keyword: "pattern", params: { pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, schema: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", parentSchema: U.properties.listen, data: m };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/listen", schemaPath: "#/properties/listen/type", keyword: "type", params: { type: "string" }, schema: U.properties.listen.type, parentSchema: U.properties.listen, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.timeout !== void 0) {
      let m = s.timeout;
      if (typeof m == "string") {
        if (!E.test(m)) {
          let y = { instancePath: t + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: U.properties.timeout, data: m };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: U.properties.timeout.type, parentSchema: U.properties.timeout, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: U.type, parentSchema: U, data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  return ae.errors = e, r === 0;
}
function oe(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.target === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, schema: D.required, parentSchema: D, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.router === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "router" }, schema: D.required, parentSchema: D, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s)
      if (!(p === "initial" || p === "dependsOn" || p === "target" || p === "router")) {
        let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: D, data: s };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (s.initial !== void 0) {
      let p = s.initial;
      if (typeof p == "string") {
        if (!Oe.test(p)) {
          let l = { instancePath: t + "/initial", schemaPath: "#/properties/initial/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,128}$" }, schema: "^[A-Za-z0-9._+-]{1,128}$", parentSchema: D.properties.initial, data: p };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: t + "/initial", schemaPath: "#/properties/initial/type", keyword: "type", params: { type: "string" }, schema: D.properties.initial.type, parentSchema: D.properties.initial, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.dependsOn !== void 0) {
      let p = s.dependsOn;
      if (Array.isArray(p)) {
        if (p.length > 100) {
          let f = { instancePath: t + "/dependsOn", schemaPath: "#/properties/dependsOn/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: D.properties.dependsOn, data: p };
          e === null ? e = [f] : e.push(f), r++;
        }
        let l = p.length;
        for (let f = 0; f < l; f++) {
          let u = p[f];
          if (typeof u != "string") {
            let a = { instancePath: t + "/dependsOn/" + f, schemaPath: "#/properties/dependsOn/items/type", keyword: "type", params: { type: "string" }, schema: D.properties.dependsOn.items.type, parentSchema: D.properties.dependsOn.items, data: u };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        let w = p.length, P;
        if (w > 1) {
          let f = {};
          for (; w--; ) {
            let u = p[w];
            if (typeof u == "string") {
              if (typeof f[u] == "number") {
                P = f[u];
                let a = { instancePath: t + "/dependsOn", schemaPath: "#/properties/dependsOn/uniqueItems", keyword: "uniqueItems", params: { i: w, j: P }, schema: !0, parentSchema: D.properties.dependsOn, data: p };
                e === null ? e = [a] : e.push(a), r++;
                break;
              }
              f[u] = w;
            }
          }
        }
      } else {
        let l = { instancePath: t + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" }, schema: D.properties.dependsOn.type, parentSchema: D.properties.dependsOn, data: p };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.target !== void 0) {
      let p = s.target, l = r, w = !0, P = r;
      if (r === P)
        if (p && typeof p == "object" && !Array.isArray(p)) {
          let i;
          if (p.kind === void 0 && (i = "kind")) {
            let o = {};
            e === null ? e = [o] : e.push(o), r++;
          } else if (p.kind !== void 0 && p.kind !== "process") {
            let o = {};
            e === null ? e = [o] : e.push(o), r++;
          }
        } else {
          let i = {};
          e === null ? e = [i] : e.push(i), r++;
        }
      var m = P === r;
      if (r = l, e !== null && (l ? e.length = l : e = null), m) {
        let i = r;
        pe(p, { instancePath: t + "/target", parentData: s, parentDataProperty: "target", rootData: N }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length);
        var m = i === r;
        w = m;
      }
      if (!w) {
        let i = { instancePath: t + "/target", schemaPath: "#/properties/target/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: D.properties.target.allOf[0].if, parentSchema: D.properties.target.allOf[0], data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
      let f = r, u = !0, a = r;
      if (r === a)
        if (p && typeof p == "object" && !Array.isArray(p)) {
          let i;
          if (p.kind === void 0 && (i = "kind")) {
            let o = {};
            e === null ? e = [o] : e.push(o), r++;
          } else if (p.kind !== void 0 && p.kind !== "command") {
            let o = {};
            e === null ? e = [o] : e.push(o), r++;
          }
        } else {
          let i = {};
          e === null ? e = [i] : e.push(i), r++;
        }
      var y = a === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), y) {
        let i = r;
        ie(p, { instancePath: t + "/target", parentData: s, parentDataProperty: "target", rootData: N }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length);
        var y = i === r;
        u = y;
      }
      if (!u) {
        let i = { instancePath: t + "/target", schemaPath: "#/properties/target/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: D.properties.target.allOf[1].if, parentSchema: D.properties.target.allOf[1], data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.kind === void 0) {
          let i = { instancePath: t + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "kind" }, schema: D.properties.target.required, parentSchema: D.properties.target, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.kind !== void 0) {
          let i = p.kind;
          if (!(i === "process" || i === "command")) {
            let o = { instancePath: t + "/target/kind", schemaPath: "#/properties/target/properties/kind/enum", keyword: "enum", params: { allowedValues: D.properties.target.properties.kind.enum }, schema: D.properties.target.properties.kind.enum, parentSchema: D.properties.target.properties.kind, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, schema: D.properties.target.type, parentSchema: D.properties.target, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.router !== void 0) {
      let p = s.router, l = r, w = !0, P = r;
      if (r === P)
        if (p && typeof p == "object" && !Array.isArray(p)) {
          let f;
          if (p.kind === void 0 && (f = "kind")) {
            let u = {};
            e === null ? e = [u] : e.push(u), r++;
          } else if (p.kind !== void 0 && p.kind !== "gateway") {
            let u = {};
            e === null ? e = [u] : e.push(u), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      var n = P === r;
      if (r = l, e !== null && (l ? e.length = l : e = null), n) {
        let f = r;
        ae(p, { instancePath: t + "/router", parentData: s, parentDataProperty: "router", rootData: N }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length);
        var n = f === r;
        w = n;
      }
      if (!w) {
        let f = { instancePath: t + "/router", schemaPath: "#/properties/router/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: D.properties.router.allOf[0].if, parentSchema: D.properties.router.allOf[0], data: p };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.kind === void 0) {
          let f = { instancePath: t + "/router", schemaPath: "#/properties/router/required", keyword: "required", params: { missingProperty: "kind" }, schema: D.properties.router.required, parentSchema: D.properties.router, data: p };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (p.kind !== void 0) {
          let f = p.kind;
          if (f !== "gateway") {
            let u = { instancePath: t + "/router/kind", schemaPath: "#/properties/router/properties/kind/enum", keyword: "enum", params: { allowedValues: D.properties.router.properties.kind.enum }, schema: D.properties.router.properties.kind.enum, parentSchema: D.properties.router.properties.kind, data: f };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let f = { instancePath: t + "/router", schemaPath: "#/properties/router/type", keyword: "type", params: { type: "object" }, schema: D.properties.router.type, parentSchema: D.properties.router, data: p };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: D.type, parentSchema: D, data: s };
    e === null ? e = [p] : e.push(p), r++;
  }
  return oe.errors = e, r === 0;
}
var v = { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, query: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, equals: { type: "string", minLength: 1, maxLength: 256 }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 256 } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, atMost: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, warmUp: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, _e = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", "u"), we = new RegExp("^[A-Za-z0-9_.-]{1,128}$", "u"), Ze = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u"), j = { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, url: { type: "string", pattern: "^https?://" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { type: "string", minLength: 1 }, headers: { type: "object", additionalProperties: { type: "string" } } } }, times: { type: "integer", minimum: 1, maximum: 1e3 }, every: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, fe = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u"), xe = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
function ne(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: j.required, parentSchema: j, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: j.required, parentSchema: j, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.url === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: j.required, parentSchema: j, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s)
      if (!re.call(j.properties, n)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: j, data: s };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (s.kind !== void 0) {
      let n = s.kind;
      if (n !== "http") {
        let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "http" }, schema: "http", parentSchema: j.properties.kind, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.name !== void 0) {
      let n = s.name;
      if (typeof n == "string") {
        if (!fe.test(n)) {
          let p = { instancePath: t + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: j.properties.name, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: j.properties.name.type, parentSchema: j.properties.name, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.service !== void 0) {
      let n = s.service;
      if (typeof n != "string") {
        let p = { instancePath: t + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: j.properties.service.type, parentSchema: j.properties.service, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.url !== void 0) {
      let n = s.url;
      if (typeof n == "string") {
        if (!Ae.test(n)) {
          let p = { instancePath: t + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, schema: "^https?://", parentSchema: j.properties.url, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: j.properties.url.type, parentSchema: j.properties.url, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.method !== void 0) {
      let n = s.method;
      if (!(n === "GET" || n === "HEAD" || n === "POST" || n === "PUT" || n === "PATCH" || n === "DELETE" || n === "OPTIONS")) {
        let p = { instancePath: t + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: j.properties.method.enum }, schema: j.properties.method.enum, parentSchema: j.properties.method, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.headers !== void 0) {
      let n = s.headers;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let p in n) {
          let l = r;
          if (typeof p == "string" && !xe.test(p)) {
            let w = { instancePath: t + "/headers", schemaPath: "#/properties/headers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, schema: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", parentSchema: j.properties.headers.propertyNames, data: p, propertyName: p };
            e === null ? e = [w] : e.push(w), r++;
          }
          var m = l === r;
          if (!m) {
            let w = { instancePath: t + "/headers", schemaPath: "#/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: p }, schema: j.properties.headers.propertyNames, parentSchema: j.properties.headers, data: n };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        for (let p in n) {
          let l = n[p], w = r, P = !1, f = r;
          if (typeof l != "string") {
            let u = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.properties.headers.additionalProperties.anyOf[0].type, parentSchema: j.properties.headers.additionalProperties.anyOf[0], data: l };
            e === null ? e = [u] : e.push(u), r++;
          }
          var y = f === r;
          if (P = P || y, !P) {
            let u = r;
            if (l && typeof l == "object" && !Array.isArray(l)) {
              if (l.env === void 0) {
                let i = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: j.properties.headers.additionalProperties.anyOf[1].required, parentSchema: j.properties.headers.additionalProperties.anyOf[1], data: l };
                e === null ? e = [i] : e.push(i), r++;
              }
              for (let i in l)
                if (i !== "env") {
                  let o = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: j.properties.headers.additionalProperties.anyOf[1], data: l };
                  e === null ? e = [o] : e.push(o), r++;
                }
              if (l.env !== void 0) {
                let i = l.env;
                if (typeof i == "string") {
                  if (!F.test(i)) {
                    let o = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/headers/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: j.properties.headers.additionalProperties.anyOf[1].properties.env, data: i };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                } else {
                  let o = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/headers/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: j.properties.headers.additionalProperties.anyOf[1].properties.env.type, parentSchema: j.properties.headers.additionalProperties.anyOf[1].properties.env, data: i };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            } else {
              let i = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: j.properties.headers.additionalProperties.anyOf[1].type, parentSchema: j.properties.headers.additionalProperties.anyOf[1], data: l };
              e === null ? e = [i] : e.push(i), r++;
            }
            var y = u === r;
            P = P || y;
          }
          if (P)
            r = w, e !== null && (w ? e.length = w : e = null);
          else {
            let u = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: j.properties.headers.additionalProperties.anyOf, parentSchema: j.properties.headers.additionalProperties, data: l };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, schema: j.properties.headers.type, parentSchema: j.properties.headers, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.body !== void 0) {
      let n = s.body;
      if (typeof n == "string") {
        if (T(n) > 65536) {
          let p = { instancePath: t + "/body", schemaPath: "#/properties/body/maxLength", keyword: "maxLength", params: { limit: 65536 }, schema: 65536, parentSchema: j.properties.body, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, schema: j.properties.body.type, parentSchema: j.properties.body, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.expect !== void 0) {
      let n = s.expect;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let p in n)
          if (!(p === "status" || p === "contains" || p === "headers")) {
            let l = { instancePath: t + "/expect", schemaPath: "#/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: j.properties.expect, data: n };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (n.status !== void 0) {
          let p = n.status;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
            let l = { instancePath: t + "/expect/status", schemaPath: "#/properties/expect/properties/status/type", keyword: "type", params: { type: "integer" }, schema: j.properties.expect.properties.status.type, parentSchema: j.properties.expect.properties.status, data: p };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (typeof p == "number") {
            if (p > 599 || isNaN(p)) {
              let l = { instancePath: t + "/expect/status", schemaPath: "#/properties/expect/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: j.properties.expect.properties.status, data: p };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (p < 200 || isNaN(p)) {
              let l = { instancePath: t + "/expect/status", schemaPath: "#/properties/expect/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, schema: 200, parentSchema: j.properties.expect.properties.status, data: p };
              e === null ? e = [l] : e.push(l), r++;
            }
          }
        }
        if (n.contains !== void 0) {
          let p = n.contains;
          if (typeof p == "string") {
            if (T(p) < 1) {
              let l = { instancePath: t + "/expect/contains", schemaPath: "#/properties/expect/properties/contains/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.expect.properties.contains, data: p };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/expect/contains", schemaPath: "#/properties/expect/properties/contains/type", keyword: "type", params: { type: "string" }, schema: j.properties.expect.properties.contains.type, parentSchema: j.properties.expect.properties.contains, data: p };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (n.headers !== void 0) {
          let p = n.headers;
          if (p && typeof p == "object" && !Array.isArray(p))
            for (let l in p) {
              let w = p[l];
              if (typeof w != "string") {
                let P = { instancePath: t + "/expect/headers/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expect/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: j.properties.expect.properties.headers.additionalProperties.type, parentSchema: j.properties.expect.properties.headers.additionalProperties, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
          else {
            let l = { instancePath: t + "/expect/headers", schemaPath: "#/properties/expect/properties/headers/type", keyword: "type", params: { type: "object" }, schema: j.properties.expect.properties.headers.type, parentSchema: j.properties.expect.properties.headers, data: p };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "object" }, schema: j.properties.expect.type, parentSchema: j.properties.expect, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.times !== void 0) {
      let n = s.times;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: t + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, schema: j.properties.times.type, parentSchema: j.properties.times, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (typeof n == "number") {
        if (n > 1e3 || isNaN(n)) {
          let p = { instancePath: t + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: j.properties.times, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (n < 1 || isNaN(n)) {
          let p = { instancePath: t + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: j.properties.times, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
    if (s.every !== void 0) {
      let n = s.every;
      if (typeof n == "string") {
        if (!E.test(n)) {
          let p = { instancePath: t + "/every", schemaPath: "#/properties/every/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: j.properties.every, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "string" }, schema: j.properties.every.type, parentSchema: j.properties.every, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.timeout !== void 0) {
      let n = s.timeout;
      if (typeof n == "string") {
        if (!E.test(n)) {
          let p = { instancePath: t + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: j.properties.timeout, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: j.properties.timeout.type, parentSchema: j.properties.timeout, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: j.type, parentSchema: j, data: s };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ne.errors = e, r === 0;
}
var I = { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, run: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } };
function le(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: I.required, parentSchema: I, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: I.required, parentSchema: I, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.run === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, schema: I.required, parentSchema: I, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s)
      if (!(n === "kind" || n === "name" || n === "service" || n === "run" || n === "within" || n === "env")) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: I, data: s };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (s.kind !== void 0) {
      let n = s.kind;
      if (n !== "command") {
        let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, schema: "command", parentSchema: I.properties.kind, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.name !== void 0) {
      let n = s.name;
      if (typeof n == "string") {
        if (!fe.test(n)) {
          let p = { instancePath: t + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: I.properties.name, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: I.properties.name.type, parentSchema: I.properties.name, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.service !== void 0) {
      let n = s.service;
      if (typeof n != "string") {
        let p = { instancePath: t + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: I.properties.service.type, parentSchema: I.properties.service, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.run !== void 0) {
      let n = s.run;
      if (typeof n == "string") {
        if (T(n) < 1) {
          let p = { instancePath: t + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.run, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, schema: I.properties.run.type, parentSchema: I.properties.run, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.within !== void 0) {
      let n = s.within;
      if (typeof n == "string") {
        if (!E.test(n)) {
          let p = { instancePath: t + "/within", schemaPath: "#/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: I.properties.within, data: n };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "string" }, schema: I.properties.within.type, parentSchema: I.properties.within, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.env !== void 0) {
      let n = s.env;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let p in n) {
          let l = r;
          if (typeof p == "string" && !F.test(p)) {
            let w = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: I.properties.env.propertyNames, data: p, propertyName: p };
            e === null ? e = [w] : e.push(w), r++;
          }
          var m = l === r;
          if (!m) {
            let w = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: p }, schema: I.properties.env.propertyNames, parentSchema: I.properties.env, data: n };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        for (let p in n) {
          let l = n[p], w = r, P = !1, f = r;
          if (typeof l != "string") {
            let u = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: I.properties.env.additionalProperties.anyOf[0].type, parentSchema: I.properties.env.additionalProperties.anyOf[0], data: l };
            e === null ? e = [u] : e.push(u), r++;
          }
          var y = f === r;
          if (P = P || y, !P) {
            let u = r;
            if (l && typeof l == "object" && !Array.isArray(l)) {
              if (l.env === void 0) {
                let i = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: I.properties.env.additionalProperties.anyOf[1].required, parentSchema: I.properties.env.additionalProperties.anyOf[1], data: l };
                e === null ? e = [i] : e.push(i), r++;
              }
              for (let i in l)
                if (i !== "env") {
                  let o = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: I.properties.env.additionalProperties.anyOf[1], data: l };
                  e === null ? e = [o] : e.push(o), r++;
                }
              if (l.env !== void 0) {
                let i = l.env;
                if (typeof i == "string") {
                  if (!F.test(i)) {
                    let o = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: I.properties.env.additionalProperties.anyOf[1].properties.env, data: i };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                } else {
                  let o = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: I.properties.env.additionalProperties.anyOf[1].properties.env.type, parentSchema: I.properties.env.additionalProperties.anyOf[1].properties.env, data: i };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            } else {
              let i = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: I.properties.env.additionalProperties.anyOf[1].type, parentSchema: I.properties.env.additionalProperties.anyOf[1], data: l };
              e === null ? e = [i] : e.push(i), r++;
            }
            var y = u === r;
            P = P || y;
          }
          if (P)
            r = w, e !== null && (w ? e.length = w : e = null);
          else {
            let u = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: I.properties.env.additionalProperties.anyOf, parentSchema: I.properties.env.additionalProperties, data: l };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, schema: I.properties.env.type, parentSchema: I.properties.env, data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: I.type, parentSchema: I, data: s };
    e === null ? e = [n] : e.push(n), r++;
  }
  return le.errors = e, r === 0;
}
var _ = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }], properties: { kind: { const: "threshold" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, ve = new RegExp("^\\d{1,3}(\\.\\d{1,4})?%$", "u"), Se = new RegExp("^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", "u"), Le = new RegExp("^(100|\\d{1,2}(\\.\\d{1,3})?)%$", "u"), B = { type: "object", required: ["source"], properties: { source: { enum: ["router"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }] }, G = { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } };
function ce(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.source === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, schema: G.required, parentSchema: G, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.of === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" }, schema: G.required, parentSchema: G, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in s)
      if (!(m === "source" || m === "of")) {
        let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: G, data: s };
        e === null ? e = [y] : e.push(y), r++;
      }
    if (s.source !== void 0) {
      let m = s.source;
      if (m !== "router") {
        let y = { instancePath: t + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "router" }, schema: "router", parentSchema: G.properties.source, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.of !== void 0) {
      let m = s.of;
      if (!(m === "errors" || m === "latency" || m === "requests")) {
        let y = { instancePath: t + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: G.properties.of.enum }, schema: G.properties.of.enum, parentSchema: G.properties.of, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: G.type, parentSchema: G, data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  return ce.errors = e, r === 0;
}
function X(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0, m = r, y = !0, n = r;
  if (r === n)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let l;
      if (s.source === void 0 && (l = "source")) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      } else if (s.source !== void 0 && s.source !== "router") {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      }
    } else {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    }
  var p = n === r;
  if (r = m, e !== null && (m ? e.length = m : e = null), p) {
    let l = r;
    ce(s, { instancePath: t, parentData: V, parentDataProperty: R, rootData: N }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length);
    var p = l === r;
    y = p;
  }
  if (!y) {
    let l = { instancePath: t, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: B.allOf[0].if, parentSchema: B.allOf[0], data: s };
    e === null ? e = [l] : e.push(l), r++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.source === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, schema: B.required, parentSchema: B, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.source !== void 0) {
      let l = s.source;
      if (l !== "router") {
        let w = { instancePath: t + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: B.properties.source.enum }, schema: B.properties.source.enum, parentSchema: B.properties.source, data: l };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
  } else {
    let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: B.type, parentSchema: B, data: s };
    e === null ? e = [l] : e.push(l), r++;
  }
  return X.errors = e, r === 0;
}
function me(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0, m = r, y = !1, n = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.atMost === void 0) {
    let h = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "atMost" }, schema: _.anyOf[0].required, parentSchema: _.anyOf[0], data: s };
    e === null ? e = [h] : e.push(h), r++;
  }
  var p = n === r;
  if (y = y || p, !y) {
    let h = r;
    if (s && typeof s == "object" && !Array.isArray(s) && s.atLeast === void 0) {
      let O = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "atLeast" }, schema: _.anyOf[1].required, parentSchema: _.anyOf[1], data: s };
      e === null ? e = [O] : e.push(O), r++;
    }
    var p = h === r;
    y = y || p;
  }
  if (y)
    r = m, e !== null && (m ? e.length = m : e = null);
  else {
    let h = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: _.anyOf, parentSchema: _, data: s };
    e === null ? e = [h] : e.push(h), r++;
  }
  let l = r, w = !0, P = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.metric !== void 0) {
    let h = s.metric;
    if (h && typeof h == "object" && !Array.isArray(h)) {
      let S;
      if (h.of === void 0 && (S = "of")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else if (h.of !== void 0 && h.of !== "errors") {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
    }
  }
  var f = P === r;
  if (r = l, e !== null && (l ? e.length = l : e = null), f) {
    let h = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.atMost !== void 0) {
        let O = s.atMost;
        if (typeof O == "string") {
          if (!ve.test(O)) {
            let k = { instancePath: t + "/atMost", schemaPath: "#/allOf/0/then/properties/atMost/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, schema: "^\\d{1,3}(\\.\\d{1,4})?%$", parentSchema: _.allOf[0].then.properties.atMost, data: O };
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = { instancePath: t + "/atMost", schemaPath: "#/allOf/0/then/properties/atMost/type", keyword: "type", params: { type: "string" }, schema: _.allOf[0].then.properties.atMost.type, parentSchema: _.allOf[0].then.properties.atMost, data: O };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
      if (s.atLeast !== void 0) {
        let O = s.atLeast;
        if (typeof O == "string") {
          if (!ve.test(O)) {
            let k = { instancePath: t + "/atLeast", schemaPath: "#/allOf/0/then/properties/atLeast/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, schema: "^\\d{1,3}(\\.\\d{1,4})?%$", parentSchema: _.allOf[0].then.properties.atLeast, data: O };
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = { instancePath: t + "/atLeast", schemaPath: "#/allOf/0/then/properties/atLeast/type", keyword: "type", params: { type: "string" }, schema: _.allOf[0].then.properties.atLeast.type, parentSchema: _.allOf[0].then.properties.atLeast, data: O };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    }
    var f = h === r;
    w = f;
  }
  if (!w) {
    let h = { instancePath: t, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: _.allOf[0].if, parentSchema: _.allOf[0], data: s };
    e === null ? e = [h] : e.push(h), r++;
  }
  let u = r, a = !0, i = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.metric !== void 0) {
    let h = s.metric;
    if (h && typeof h == "object" && !Array.isArray(h)) {
      let S;
      if (h.of === void 0 && (S = "of")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else if (h.of !== void 0 && h.of !== "latency") {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
    }
  }
  var o = i === r;
  if (r = u, e !== null && (u ? e.length = u : e = null), o) {
    let h = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.atMost !== void 0) {
        let O = s.atMost;
        if (typeof O == "string") {
          if (!Se.test(O)) {
            let k = { instancePath: t + "/atMost", schemaPath: "#/allOf/1/then/properties/atMost/pattern", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, schema: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", parentSchema: _.allOf[1].then.properties.atMost, data: O };
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = { instancePath: t + "/atMost", schemaPath: "#/allOf/1/then/properties/atMost/type", keyword: "type", params: { type: "string" }, schema: _.allOf[1].then.properties.atMost.type, parentSchema: _.allOf[1].then.properties.atMost, data: O };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
      if (s.atLeast !== void 0) {
        let O = s.atLeast;
        if (typeof O == "string") {
          if (!Se.test(O)) {
            let k = { instancePath: t + "/atLeast", schemaPath: "#/allOf/1/then/properties/atLeast/pattern", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, schema: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", parentSchema: _.allOf[1].then.properties.atLeast, data: O };
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = { instancePath: t + "/atLeast", schemaPath: "#/allOf/1/then/properties/atLeast/type", keyword: "type", params: { type: "string" }, schema: _.allOf[1].then.properties.atLeast.type, parentSchema: _.allOf[1].then.properties.atLeast, data: O };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    }
    var o = h === r;
    a = o;
  }
  if (!a) {
    let h = { instancePath: t, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: _.allOf[1].if, parentSchema: _.allOf[1], data: s };
    e === null ? e = [h] : e.push(h), r++;
  }
  let d = r, g = !0, $ = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.metric !== void 0) {
    let h = s.metric;
    if (h && typeof h == "object" && !Array.isArray(h)) {
      let S;
      if (h.of === void 0 && (S = "of")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else if (h.of !== void 0 && h.of !== "requests") {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
    }
  }
  var q = $ === r;
  if (r = d, e !== null && (d ? e.length = d : e = null), q) {
    let h = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.atMost !== void 0) {
        let O = s.atMost;
        if (typeof O == "number") {
          if (O < 0 || isNaN(O)) {
            let k = { instancePath: t + "/atMost", schemaPath: "#/allOf/2/then/properties/atMost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: _.allOf[2].then.properties.atMost, data: O };
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = { instancePath: t + "/atMost", schemaPath: "#/allOf/2/then/properties/atMost/type", keyword: "type", params: { type: "number" }, schema: _.allOf[2].then.properties.atMost.type, parentSchema: _.allOf[2].then.properties.atMost, data: O };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
      if (s.atLeast !== void 0) {
        let O = s.atLeast;
        if (typeof O == "number") {
          if (O < 0 || isNaN(O)) {
            let k = { instancePath: t + "/atLeast", schemaPath: "#/allOf/2/then/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: _.allOf[2].then.properties.atLeast, data: O };
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = { instancePath: t + "/atLeast", schemaPath: "#/allOf/2/then/properties/atLeast/type", keyword: "type", params: { type: "number" }, schema: _.allOf[2].then.properties.atLeast.type, parentSchema: _.allOf[2].then.properties.atLeast, data: O };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    }
    var q = h === r;
    g = q;
  }
  if (!g) {
    let h = { instancePath: t, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: _.allOf[2].if, parentSchema: _.allOf[2], data: s };
    e === null ? e = [h] : e.push(h), r++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: _.required, parentSchema: _, data: s };
      e === null ? e = [h] : e.push(h), r++;
    }
    if (s.name === void 0) {
      let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: _.required, parentSchema: _, data: s };
      e === null ? e = [h] : e.push(h), r++;
    }
    if (s.metric === void 0) {
      let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, schema: _.required, parentSchema: _, data: s };
      e === null ? e = [h] : e.push(h), r++;
    }
    for (let h in s)
      if (!re.call(_.properties, h)) {
        let S = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: !1, parentSchema: _, data: s };
        e === null ? e = [S] : e.push(S), r++;
      }
    if (s.kind !== void 0) {
      let h = s.kind;
      if (h !== "threshold") {
        let S = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "threshold" }, schema: "threshold", parentSchema: _.properties.kind, data: h };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.name !== void 0) {
      let h = s.name;
      if (typeof h == "string") {
        if (!fe.test(h)) {
          let S = { instancePath: t + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: _.properties.name, data: h };
          e === null ? e = [S] : e.push(S), r++;
        }
      } else {
        let S = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: _.properties.name.type, parentSchema: _.properties.name, data: h };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.service !== void 0) {
      let h = s.service;
      if (typeof h != "string") {
        let S = { instancePath: t + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: _.properties.service.type, parentSchema: _.properties.service, data: h };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.metric !== void 0 && (X(s.metric, { instancePath: t + "/metric", parentData: s, parentDataProperty: "metric", rootData: N }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), s.arm !== void 0) {
      let h = s.arm;
      if (!(h === "gray" || h === "stable")) {
        let S = { instancePath: t + "/arm", schemaPath: "#/properties/arm/enum", keyword: "enum", params: { allowedValues: _.properties.arm.enum }, schema: _.properties.arm.enum, parentSchema: _.properties.arm, data: h };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.quantile !== void 0) {
      let h = s.quantile;
      if (typeof h == "string") {
        if (!Le.test(h)) {
          let S = { instancePath: t + "/quantile", schemaPath: "#/properties/quantile/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$", parentSchema: _.properties.quantile, data: h };
          e === null ? e = [S] : e.push(S), r++;
        }
      } else {
        let S = { instancePath: t + "/quantile", schemaPath: "#/properties/quantile/type", keyword: "type", params: { type: "string" }, schema: _.properties.quantile.type, parentSchema: _.properties.quantile, data: h };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.samples !== void 0) {
      let h = s.samples;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let S = { instancePath: t + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, schema: _.properties.samples.type, parentSchema: _.properties.samples, data: h };
        e === null ? e = [S] : e.push(S), r++;
      }
      if (typeof h == "number" && (h < 1 || isNaN(h))) {
        let S = { instancePath: t + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: _.properties.samples, data: h };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.consecutive !== void 0) {
      let h = s.consecutive;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let S = { instancePath: t + "/consecutive", schemaPath: "#/properties/consecutive/type", keyword: "type", params: { type: "integer" }, schema: _.properties.consecutive.type, parentSchema: _.properties.consecutive, data: h };
        e === null ? e = [S] : e.push(S), r++;
      }
      if (typeof h == "number") {
        if (h > 100 || isNaN(h)) {
          let S = { instancePath: t + "/consecutive", schemaPath: "#/properties/consecutive/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: _.properties.consecutive, data: h };
          e === null ? e = [S] : e.push(S), r++;
        }
        if (h < 1 || isNaN(h)) {
          let S = { instancePath: t + "/consecutive", schemaPath: "#/properties/consecutive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: _.properties.consecutive, data: h };
          e === null ? e = [S] : e.push(S), r++;
        }
      }
    }
  } else {
    let h = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: _.type, parentSchema: _, data: s };
    e === null ? e = [h] : e.push(h), r++;
  }
  return me.errors = e, r === 0;
}
var M = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency"] } } } } }], properties: { kind: { const: "compare" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, Ne = new RegExp("^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", "u");
function de(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s) && s.metric !== void 0) {
    let m = s.metric;
    if (m && typeof m == "object" && !Array.isArray(m) && m.of !== void 0) {
      let y = m.of;
      if (!(y === "errors" || y === "latency")) {
        let n = { instancePath: t + "/metric/of", schemaPath: "#/allOf/0/properties/metric/properties/of/enum", keyword: "enum", params: { allowedValues: M.allOf[0].properties.metric.properties.of.enum }, schema: M.allOf[0].properties.metric.properties.of.enum, parentSchema: M.allOf[0].properties.metric.properties.of, data: y };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: M.required, parentSchema: M, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.name === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: M.required, parentSchema: M, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.metric === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, schema: M.required, parentSchema: M, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in s)
      if (!(m === "kind" || m === "name" || m === "service" || m === "metric" || m === "worse" || m === "tolerate")) {
        let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: M, data: s };
        e === null ? e = [y] : e.push(y), r++;
      }
    if (s.kind !== void 0) {
      let m = s.kind;
      if (m !== "compare") {
        let y = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "compare" }, schema: "compare", parentSchema: M.properties.kind, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.name !== void 0) {
      let m = s.name;
      if (typeof m == "string") {
        if (!fe.test(m)) {
          let y = { instancePath: t + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: M.properties.name, data: m };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: M.properties.name.type, parentSchema: M.properties.name, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.service !== void 0) {
      let m = s.service;
      if (typeof m != "string") {
        let y = { instancePath: t + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: M.properties.service.type, parentSchema: M.properties.service, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.metric !== void 0 && (X(s.metric, { instancePath: t + "/metric", parentData: s, parentDataProperty: "metric", rootData: N }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), s.worse !== void 0) {
      let m = s.worse;
      if (!(m === "higher" || m === "lower")) {
        let y = { instancePath: t + "/worse", schemaPath: "#/properties/worse/enum", keyword: "enum", params: { allowedValues: M.properties.worse.enum }, schema: M.properties.worse.enum, parentSchema: M.properties.worse, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.tolerate !== void 0) {
      let m = s.tolerate;
      if (typeof m == "string") {
        if (!Ne.test(m)) {
          let y = { instancePath: t + "/tolerate", schemaPath: "#/properties/tolerate/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" }, schema: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", parentSchema: M.properties.tolerate, data: m };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/tolerate", schemaPath: "#/properties/tolerate/type", keyword: "type", params: { type: "string" }, schema: M.properties.tolerate.type, parentSchema: M.properties.tolerate, data: m };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: M.type, parentSchema: M, data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  return de.errors = e, r === 0;
}
function he(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.stage === void 0) {
      let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, schema: v.required, parentSchema: v, data: s };
      e === null ? e = [P] : e.push(P), r++;
    }
    if (s.traffic === void 0) {
      let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "traffic" }, schema: v.required, parentSchema: v, data: s };
      e === null ? e = [P] : e.push(P), r++;
    }
    for (let P in s)
      if (!(P === "stage" || P === "traffic" || P === "for" || P === "checks")) {
        let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, schema: !1, parentSchema: v, data: s };
        e === null ? e = [f] : e.push(f), r++;
      }
    if (s.stage !== void 0) {
      let P = s.stage;
      if (typeof P == "string") {
        if (!te.test(P)) {
          let f = { instancePath: t + "/stage", schemaPath: "#/properties/stage/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, schema: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", parentSchema: v.properties.stage, data: P };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let f = { instancePath: t + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, schema: v.properties.stage.type, parentSchema: v.properties.stage, data: P };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (s.traffic !== void 0) {
      let P = s.traffic;
      if (P && typeof P == "object" && !Array.isArray(P)) {
        if (Object.keys(P).length < 1) {
          let f = { instancePath: t + "/traffic", schemaPath: "#/properties/traffic/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: v.properties.traffic, data: P };
          e === null ? e = [f] : e.push(f), r++;
        }
        for (let f in P)
          if (!(f === "match" || f === "weight" || f === "sticky")) {
            let u = { instancePath: t + "/traffic", schemaPath: "#/properties/traffic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: v.properties.traffic, data: P };
            e === null ? e = [u] : e.push(u), r++;
          }
        if (P.match !== void 0) {
          let f = P.match;
          if (Array.isArray(f)) {
            if (f.length > 20) {
              let a = { instancePath: t + "/traffic/match", schemaPath: "#/properties/traffic/properties/match/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: v.properties.traffic.properties.match, data: f };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (f.length < 1) {
              let a = { instancePath: t + "/traffic/match", schemaPath: "#/properties/traffic/properties/match/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: v.properties.traffic.properties.match, data: f };
              e === null ? e = [a] : e.push(a), r++;
            }
            let u = f.length;
            for (let a = 0; a < u; a++) {
              let i = f[a], o = r, d = !1, g = null, $ = r;
              if (i && typeof i == "object" && !Array.isArray(i) && i.header === void 0) {
                let z = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "header" }, schema: v.properties.traffic.properties.match.items.allOf[0].oneOf[0].required, parentSchema: v.properties.traffic.properties.match.items.allOf[0].oneOf[0], data: i };
                e === null ? e = [z] : e.push(z), r++;
              }
              var m = $ === r;
              m && (d = !0, g = 0);
              let q = r;
              if (i && typeof i == "object" && !Array.isArray(i) && i.cookie === void 0) {
                let z = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "cookie" }, schema: v.properties.traffic.properties.match.items.allOf[0].oneOf[1].required, parentSchema: v.properties.traffic.properties.match.items.allOf[0].oneOf[1], data: i };
                e === null ? e = [z] : e.push(z), r++;
              }
              var m = q === r;
              if (m && d)
                d = !1, g = [g, 1];
              else {
                m && (d = !0, g = 1);
                let z = r;
                if (i && typeof i == "object" && !Array.isArray(i) && i.query === void 0) {
                  let L = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/0/oneOf/2/required", keyword: "required", params: { missingProperty: "query" }, schema: v.properties.traffic.properties.match.items.allOf[0].oneOf[2].required, parentSchema: v.properties.traffic.properties.match.items.allOf[0].oneOf[2], data: i };
                  e === null ? e = [L] : e.push(L), r++;
                }
                var m = z === r;
                m && d ? (d = !1, g = [g, 2]) : m && (d = !0, g = 2);
              }
              if (d)
                r = o, e !== null && (o ? e.length = o : e = null);
              else {
                let z = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: g }, schema: v.properties.traffic.properties.match.items.allOf[0].oneOf, parentSchema: v.properties.traffic.properties.match.items.allOf[0], data: i };
                e === null ? e = [z] : e.push(z), r++;
              }
              let h = r, S = !1, O = null, k = r;
              if (i && typeof i == "object" && !Array.isArray(i) && i.equals === void 0) {
                let z = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: "equals" }, schema: v.properties.traffic.properties.match.items.allOf[1].oneOf[0].required, parentSchema: v.properties.traffic.properties.match.items.allOf[1].oneOf[0], data: i };
                e === null ? e = [z] : e.push(z), r++;
              }
              var y = k === r;
              y && (S = !0, O = 0);
              let x = r;
              if (i && typeof i == "object" && !Array.isArray(i) && i.in === void 0) {
                let z = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: "in" }, schema: v.properties.traffic.properties.match.items.allOf[1].oneOf[1].required, parentSchema: v.properties.traffic.properties.match.items.allOf[1].oneOf[1], data: i };
                e === null ? e = [z] : e.push(z), r++;
              }
              var y = x === r;
              if (y && S ? (S = !1, O = [O, 1]) : y && (S = !0, O = 1), S)
                r = h, e !== null && (h ? e.length = h : e = null);
              else {
                let z = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: O }, schema: v.properties.traffic.properties.match.items.allOf[1].oneOf, parentSchema: v.properties.traffic.properties.match.items.allOf[1], data: i };
                e === null ? e = [z] : e.push(z), r++;
              }
              if (i && typeof i == "object" && !Array.isArray(i)) {
                for (let z in i)
                  if (!(z === "header" || z === "cookie" || z === "query" || z === "equals" || z === "in")) {
                    let A = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z }, schema: !1, parentSchema: v.properties.traffic.properties.match.items, data: i };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                if (i.header !== void 0) {
                  let z = i.header;
                  if (typeof z == "string") {
                    if (!_e.test(z)) {
                      let A = { instancePath: t + "/traffic/match/" + a + "/header", schemaPath: "#/properties/traffic/properties/match/items/properties/header/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, schema: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", parentSchema: v.properties.traffic.properties.match.items.properties.header, data: z };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                  } else {
                    let A = { instancePath: t + "/traffic/match/" + a + "/header", schemaPath: "#/properties/traffic/properties/match/items/properties/header/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.match.items.properties.header.type, parentSchema: v.properties.traffic.properties.match.items.properties.header, data: z };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
                if (i.cookie !== void 0) {
                  let z = i.cookie;
                  if (typeof z == "string") {
                    if (!we.test(z)) {
                      let A = { instancePath: t + "/traffic/match/" + a + "/cookie", schemaPath: "#/properties/traffic/properties/match/items/properties/cookie/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, schema: "^[A-Za-z0-9_.-]{1,128}$", parentSchema: v.properties.traffic.properties.match.items.properties.cookie, data: z };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                  } else {
                    let A = { instancePath: t + "/traffic/match/" + a + "/cookie", schemaPath: "#/properties/traffic/properties/match/items/properties/cookie/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.match.items.properties.cookie.type, parentSchema: v.properties.traffic.properties.match.items.properties.cookie, data: z };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
                if (i.query !== void 0) {
                  let z = i.query;
                  if (typeof z == "string") {
                    if (!we.test(z)) {
                      let A = { instancePath: t + "/traffic/match/" + a + "/query", schemaPath: "#/properties/traffic/properties/match/items/properties/query/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, schema: "^[A-Za-z0-9_.-]{1,128}$", parentSchema: v.properties.traffic.properties.match.items.properties.query, data: z };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                  } else {
                    let A = { instancePath: t + "/traffic/match/" + a + "/query", schemaPath: "#/properties/traffic/properties/match/items/properties/query/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.match.items.properties.query.type, parentSchema: v.properties.traffic.properties.match.items.properties.query, data: z };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
                if (i.equals !== void 0) {
                  let z = i.equals;
                  if (typeof z == "string") {
                    if (T(z) > 256) {
                      let A = { instancePath: t + "/traffic/match/" + a + "/equals", schemaPath: "#/properties/traffic/properties/match/items/properties/equals/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: v.properties.traffic.properties.match.items.properties.equals, data: z };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                    if (T(z) < 1) {
                      let A = { instancePath: t + "/traffic/match/" + a + "/equals", schemaPath: "#/properties/traffic/properties/match/items/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.traffic.properties.match.items.properties.equals, data: z };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                  } else {
                    let A = { instancePath: t + "/traffic/match/" + a + "/equals", schemaPath: "#/properties/traffic/properties/match/items/properties/equals/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.match.items.properties.equals.type, parentSchema: v.properties.traffic.properties.match.items.properties.equals, data: z };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
                if (i.in !== void 0) {
                  let z = i.in;
                  if (Array.isArray(z)) {
                    if (z.length > 1e3) {
                      let L = { instancePath: t + "/traffic/match/" + a + "/in", schemaPath: "#/properties/traffic/properties/match/items/properties/in/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: v.properties.traffic.properties.match.items.properties.in, data: z };
                      e === null ? e = [L] : e.push(L), r++;
                    }
                    if (z.length < 1) {
                      let L = { instancePath: t + "/traffic/match/" + a + "/in", schemaPath: "#/properties/traffic/properties/match/items/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: v.properties.traffic.properties.match.items.properties.in, data: z };
                      e === null ? e = [L] : e.push(L), r++;
                    }
                    let A = z.length;
                    for (let L = 0; L < A; L++) {
                      let Y = z[L];
                      if (typeof Y == "string") {
                        if (T(Y) > 256) {
                          let C = { instancePath: t + "/traffic/match/" + a + "/in/" + L, schemaPath: "#/properties/traffic/properties/match/items/properties/in/items/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: v.properties.traffic.properties.match.items.properties.in.items, data: Y };
                          e === null ? e = [C] : e.push(C), r++;
                        }
                        if (T(Y) < 1) {
                          let C = { instancePath: t + "/traffic/match/" + a + "/in/" + L, schemaPath: "#/properties/traffic/properties/match/items/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.traffic.properties.match.items.properties.in.items, data: Y };
                          e === null ? e = [C] : e.push(C), r++;
                        }
                      } else {
                        let C = { instancePath: t + "/traffic/match/" + a + "/in/" + L, schemaPath: "#/properties/traffic/properties/match/items/properties/in/items/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.match.items.properties.in.items.type, parentSchema: v.properties.traffic.properties.match.items.properties.in.items, data: Y };
                        e === null ? e = [C] : e.push(C), r++;
                      }
                    }
                  } else {
                    let A = { instancePath: t + "/traffic/match/" + a + "/in", schemaPath: "#/properties/traffic/properties/match/items/properties/in/type", keyword: "type", params: { type: "array" }, schema: v.properties.traffic.properties.match.items.properties.in.type, parentSchema: v.properties.traffic.properties.match.items.properties.in, data: z };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
              } else {
                let z = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/type", keyword: "type", params: { type: "object" }, schema: v.properties.traffic.properties.match.items.type, parentSchema: v.properties.traffic.properties.match.items, data: i };
                e === null ? e = [z] : e.push(z), r++;
              }
            }
          } else {
            let u = { instancePath: t + "/traffic/match", schemaPath: "#/properties/traffic/properties/match/type", keyword: "type", params: { type: "array" }, schema: v.properties.traffic.properties.match.type, parentSchema: v.properties.traffic.properties.match, data: f };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        if (P.weight !== void 0) {
          let f = P.weight;
          if (typeof f == "string") {
            if (!se.test(f)) {
              let u = { instancePath: t + "/traffic/weight", schemaPath: "#/properties/traffic/properties/weight/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: v.properties.traffic.properties.weight, data: f };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/traffic/weight", schemaPath: "#/properties/traffic/properties/weight/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.weight.type, parentSchema: v.properties.traffic.properties.weight, data: f };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        if (P.sticky !== void 0) {
          let f = P.sticky;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.cookie === void 0) {
              let u = { instancePath: t + "/traffic/sticky", schemaPath: "#/properties/traffic/properties/sticky/required", keyword: "required", params: { missingProperty: "cookie" }, schema: v.properties.traffic.properties.sticky.required, parentSchema: v.properties.traffic.properties.sticky, data: f };
              e === null ? e = [u] : e.push(u), r++;
            }
            for (let u in f)
              if (u !== "cookie") {
                let a = { instancePath: t + "/traffic/sticky", schemaPath: "#/properties/traffic/properties/sticky/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, schema: !1, parentSchema: v.properties.traffic.properties.sticky, data: f };
                e === null ? e = [a] : e.push(a), r++;
              }
            if (f.cookie !== void 0) {
              let u = f.cookie;
              if (typeof u == "string") {
                if (!Ze.test(u)) {
                  let a = { instancePath: t + "/traffic/sticky/cookie", schemaPath: "#/properties/traffic/properties/sticky/properties/cookie/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: v.properties.traffic.properties.sticky.properties.cookie, data: u };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/traffic/sticky/cookie", schemaPath: "#/properties/traffic/properties/sticky/properties/cookie/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.sticky.properties.cookie.type, parentSchema: v.properties.traffic.properties.sticky.properties.cookie, data: u };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let u = { instancePath: t + "/traffic/sticky", schemaPath: "#/properties/traffic/properties/sticky/type", keyword: "type", params: { type: "object" }, schema: v.properties.traffic.properties.sticky.type, parentSchema: v.properties.traffic.properties.sticky, data: f };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let f = { instancePath: t + "/traffic", schemaPath: "#/properties/traffic/type", keyword: "type", params: { type: "object" }, schema: v.properties.traffic.type, parentSchema: v.properties.traffic, data: P };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (s.for !== void 0) {
      let P = s.for;
      if (P && typeof P == "object" && !Array.isArray(P)) {
        for (let f in P)
          if (!(f === "atLeast" || f === "atMost" || f === "warmUp")) {
            let u = { instancePath: t + "/for", schemaPath: "#/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: v.properties.for, data: P };
            e === null ? e = [u] : e.push(u), r++;
          }
        if (P.atLeast !== void 0) {
          let f = P.atLeast;
          if (typeof f == "string") {
            if (!E.test(f)) {
              let u = { instancePath: t + "/for/atLeast", schemaPath: "#/properties/for/properties/atLeast/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.for.properties.atLeast, data: f };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/for/atLeast", schemaPath: "#/properties/for/properties/atLeast/type", keyword: "type", params: { type: "string" }, schema: v.properties.for.properties.atLeast.type, parentSchema: v.properties.for.properties.atLeast, data: f };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        if (P.atMost !== void 0) {
          let f = P.atMost;
          if (typeof f == "string") {
            if (!E.test(f)) {
              let u = { instancePath: t + "/for/atMost", schemaPath: "#/properties/for/properties/atMost/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.for.properties.atMost, data: f };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/for/atMost", schemaPath: "#/properties/for/properties/atMost/type", keyword: "type", params: { type: "string" }, schema: v.properties.for.properties.atMost.type, parentSchema: v.properties.for.properties.atMost, data: f };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        if (P.warmUp !== void 0) {
          let f = P.warmUp;
          if (typeof f == "string") {
            if (!E.test(f)) {
              let u = { instancePath: t + "/for/warmUp", schemaPath: "#/properties/for/properties/warmUp/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.for.properties.warmUp, data: f };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/for/warmUp", schemaPath: "#/properties/for/properties/warmUp/type", keyword: "type", params: { type: "string" }, schema: v.properties.for.properties.warmUp.type, parentSchema: v.properties.for.properties.warmUp, data: f };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let f = { instancePath: t + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "object" }, schema: v.properties.for.type, parentSchema: v.properties.for, data: P };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (s.checks !== void 0) {
      let P = s.checks;
      if (Array.isArray(P)) {
        if (P.length > 50) {
          let u = { instancePath: t + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: v.properties.checks, data: P };
          e === null ? e = [u] : e.push(u), r++;
        }
        let f = P.length;
        for (let u = 0; u < f; u++) {
          let a = P[u], i = r, o = !0, d = r;
          if (r === d)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let A;
              if (a.kind === void 0 && (A = "kind")) {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              } else if (a.kind !== void 0 && a.kind !== "http") {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              }
            } else {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          var n = d === r;
          if (r = i, e !== null && (i ? e.length = i : e = null), n) {
            let A = r;
            ne(a, { instancePath: t + "/checks/" + u, parentData: P, parentDataProperty: u, rootData: N }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
            var n = A === r;
            o = n;
          }
          if (!o) {
            let A = { instancePath: t + "/checks/" + u, schemaPath: "#/properties/checks/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: v.properties.checks.items.allOf[0].if, parentSchema: v.properties.checks.items.allOf[0], data: a };
            e === null ? e = [A] : e.push(A), r++;
          }
          let g = r, $ = !0, q = r;
          if (r === q)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let A;
              if (a.kind === void 0 && (A = "kind")) {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              } else if (a.kind !== void 0 && a.kind !== "command") {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              }
            } else {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          var p = q === r;
          if (r = g, e !== null && (g ? e.length = g : e = null), p) {
            let A = r;
            le(a, { instancePath: t + "/checks/" + u, parentData: P, parentDataProperty: u, rootData: N }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length);
            var p = A === r;
            $ = p;
          }
          if (!$) {
            let A = { instancePath: t + "/checks/" + u, schemaPath: "#/properties/checks/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: v.properties.checks.items.allOf[1].if, parentSchema: v.properties.checks.items.allOf[1], data: a };
            e === null ? e = [A] : e.push(A), r++;
          }
          let h = r, S = !0, O = r;
          if (r === O)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let A;
              if (a.kind === void 0 && (A = "kind")) {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              } else if (a.kind !== void 0 && a.kind !== "threshold") {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              }
            } else {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          var l = O === r;
          if (r = h, e !== null && (h ? e.length = h : e = null), l) {
            let A = r;
            me(a, { instancePath: t + "/checks/" + u, parentData: P, parentDataProperty: u, rootData: N }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
            var l = A === r;
            S = l;
          }
          if (!S) {
            let A = { instancePath: t + "/checks/" + u, schemaPath: "#/properties/checks/items/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: v.properties.checks.items.allOf[2].if, parentSchema: v.properties.checks.items.allOf[2], data: a };
            e === null ? e = [A] : e.push(A), r++;
          }
          let k = r, x = !0, z = r;
          if (r === z)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let A;
              if (a.kind === void 0 && (A = "kind")) {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              } else if (a.kind !== void 0 && a.kind !== "compare") {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              }
            } else {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          var w = z === r;
          if (r = k, e !== null && (k ? e.length = k : e = null), w) {
            let A = r;
            de(a, { instancePath: t + "/checks/" + u, parentData: P, parentDataProperty: u, rootData: N }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length);
            var w = A === r;
            x = w;
          }
          if (!x) {
            let A = { instancePath: t + "/checks/" + u, schemaPath: "#/properties/checks/items/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: v.properties.checks.items.allOf[3].if, parentSchema: v.properties.checks.items.allOf[3], data: a };
            e === null ? e = [A] : e.push(A), r++;
          }
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.kind === void 0) {
              let A = { instancePath: t + "/checks/" + u, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "kind" }, schema: v.properties.checks.items.required, parentSchema: v.properties.checks.items, data: a };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (a.kind !== void 0) {
              let A = a.kind;
              if (!(A === "http" || A === "command" || A === "threshold" || A === "compare")) {
                let L = { instancePath: t + "/checks/" + u + "/kind", schemaPath: "#/properties/checks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: v.properties.checks.items.properties.kind.enum }, schema: v.properties.checks.items.properties.kind.enum, parentSchema: v.properties.checks.items.properties.kind, data: A };
                e === null ? e = [L] : e.push(L), r++;
              }
            }
          } else {
            let A = { instancePath: t + "/checks/" + u, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" }, schema: v.properties.checks.items.type, parentSchema: v.properties.checks.items, data: a };
            e === null ? e = [A] : e.push(A), r++;
          }
        }
      } else {
        let f = { instancePath: t + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, schema: v.properties.checks.type, parentSchema: v.properties.checks, data: P };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
  } else {
    let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: v.type, parentSchema: v, data: s };
    e === null ? e = [P] : e.push(P), r++;
  }
  return he.errors = e, r === 0;
}
function ue(s, { instancePath: t = "", parentData: V, parentDataProperty: R, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.apiVersion === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, schema: c.required, parentSchema: c, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.release === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, schema: c.required, parentSchema: c, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.services === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, schema: c.required, parentSchema: c, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.process === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "process" }, schema: c.required, parentSchema: c, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s)
      if (!re.call(c.properties, a)) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: c, data: s };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.apiVersion !== void 0) {
      let a = s.apiVersion;
      if (a !== "gray-release/v1") {
        let i = { instancePath: t + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "gray-release/v1" }, schema: "gray-release/v1", parentSchema: c.properties.apiVersion, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.release !== void 0) {
      let a = s.release;
      if (typeof a == "string") {
        if (!te.test(a)) {
          let i = { instancePath: t + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, schema: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", parentSchema: c.properties.release, data: a };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "string" }, schema: c.properties.release.type, parentSchema: c.properties.release, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.registry !== void 0) {
      let a = s.registry, i = r, o = !0, d = r;
      if (r === d)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let k;
          if (a.kind === void 0 && (k = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "git") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      var m = d === r;
      if (r = i, e !== null && (i ? e.length = i : e = null), m) {
        let k = r;
        Q(a, { instancePath: t + "/registry", parentData: s, parentDataProperty: "registry", rootData: N }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length);
        var m = k === r;
        o = m;
      }
      if (!o) {
        let k = { instancePath: t + "/registry", schemaPath: "#/properties/registry/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: c.properties.registry.allOf[0].if, parentSchema: c.properties.registry.allOf[0], data: a };
        e === null ? e = [k] : e.push(k), r++;
      }
      let g = r, $ = !0, q = r;
      if (r === q)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let k;
          if (a.kind === void 0 && (k = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "github") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      var y = q === r;
      if (r = g, e !== null && (g ? e.length = g : e = null), y) {
        let k = r;
        J(a, { instancePath: t + "/registry", parentData: s, parentDataProperty: "registry", rootData: N }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length);
        var y = k === r;
        $ = y;
      }
      if (!$) {
        let k = { instancePath: t + "/registry", schemaPath: "#/properties/registry/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: c.properties.registry.allOf[1].if, parentSchema: c.properties.registry.allOf[1], data: a };
        e === null ? e = [k] : e.push(k), r++;
      }
      let h = r, S = !0, O = r;
      if (r === O)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let k;
          if (a.kind === void 0 && (k = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "file") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      var n = O === r;
      if (r = h, e !== null && (h ? e.length = h : e = null), n) {
        let k = r;
        W(a, { instancePath: t + "/registry", parentData: s, parentDataProperty: "registry", rootData: N }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
        var n = k === r;
        S = n;
      }
      if (!S) {
        let k = { instancePath: t + "/registry", schemaPath: "#/properties/registry/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: c.properties.registry.allOf[2].if, parentSchema: c.properties.registry.allOf[2], data: a };
        e === null ? e = [k] : e.push(k), r++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.kind === void 0) {
          let k = { instancePath: t + "/registry", schemaPath: "#/properties/registry/required", keyword: "required", params: { missingProperty: "kind" }, schema: c.properties.registry.required, parentSchema: c.properties.registry, data: a };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (a.kind !== void 0) {
          let k = a.kind;
          if (!(k === "git" || k === "github" || k === "file")) {
            let x = { instancePath: t + "/registry/kind", schemaPath: "#/properties/registry/properties/kind/enum", keyword: "enum", params: { allowedValues: c.properties.registry.properties.kind.enum }, schema: c.properties.registry.properties.kind.enum, parentSchema: c.properties.registry.properties.kind, data: k };
            e === null ? e = [x] : e.push(x), r++;
          }
        }
      } else {
        let k = { instancePath: t + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "object" }, schema: c.properties.registry.type, parentSchema: c.properties.registry, data: a };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.journal !== void 0) {
      let a = s.journal, i = r, o = !0, d = r;
      if (r === d)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let k;
          if (a.kind === void 0 && (k = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "git") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      var p = d === r;
      if (r = i, e !== null && (i ? e.length = i : e = null), p) {
        let k = r;
        Q(a, { instancePath: t + "/journal", parentData: s, parentDataProperty: "journal", rootData: N }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length);
        var p = k === r;
        o = p;
      }
      if (!o) {
        let k = { instancePath: t + "/journal", schemaPath: "#/properties/journal/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: c.properties.journal.allOf[0].if, parentSchema: c.properties.journal.allOf[0], data: a };
        e === null ? e = [k] : e.push(k), r++;
      }
      let g = r, $ = !0, q = r;
      if (r === q)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let k;
          if (a.kind === void 0 && (k = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "github") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      var l = q === r;
      if (r = g, e !== null && (g ? e.length = g : e = null), l) {
        let k = r;
        J(a, { instancePath: t + "/journal", parentData: s, parentDataProperty: "journal", rootData: N }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length);
        var l = k === r;
        $ = l;
      }
      if (!$) {
        let k = { instancePath: t + "/journal", schemaPath: "#/properties/journal/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: c.properties.journal.allOf[1].if, parentSchema: c.properties.journal.allOf[1], data: a };
        e === null ? e = [k] : e.push(k), r++;
      }
      let h = r, S = !0, O = r;
      if (r === O)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let k;
          if (a.kind === void 0 && (k = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "file") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      var w = O === r;
      if (r = h, e !== null && (h ? e.length = h : e = null), w) {
        let k = r;
        W(a, { instancePath: t + "/journal", parentData: s, parentDataProperty: "journal", rootData: N }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
        var w = k === r;
        S = w;
      }
      if (!S) {
        let k = { instancePath: t + "/journal", schemaPath: "#/properties/journal/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: c.properties.journal.allOf[2].if, parentSchema: c.properties.journal.allOf[2], data: a };
        e === null ? e = [k] : e.push(k), r++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.kind === void 0) {
          let k = { instancePath: t + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "kind" }, schema: c.properties.journal.required, parentSchema: c.properties.journal, data: a };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (a.kind !== void 0) {
          let k = a.kind;
          if (!(k === "git" || k === "github" || k === "file")) {
            let x = { instancePath: t + "/journal/kind", schemaPath: "#/properties/journal/properties/kind/enum", keyword: "enum", params: { allowedValues: c.properties.journal.properties.kind.enum }, schema: c.properties.journal.properties.kind.enum, parentSchema: c.properties.journal.properties.kind, data: k };
            e === null ? e = [x] : e.push(x), r++;
          }
        }
      } else {
        let k = { instancePath: t + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: "object" }, schema: c.properties.journal.type, parentSchema: c.properties.journal, data: a };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.services !== void 0) {
      let a = s.services;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (Object.keys(a).length > 5e3) {
          let i = { instancePath: t + "/services", schemaPath: "#/properties/services/maxProperties", keyword: "maxProperties", params: { limit: 5e3 }, schema: 5e3, parentSchema: c.properties.services, data: a };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (Object.keys(a).length < 1) {
          let i = { instancePath: t + "/services", schemaPath: "#/properties/services/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: c.properties.services, data: a };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a) {
          let o = r;
          if (typeof i == "string" && !te.test(i)) {
            let d = { instancePath: t + "/services", schemaPath: "#/properties/services/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, schema: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", parentSchema: c.properties.services.propertyNames, data: i, propertyName: i };
            e === null ? e = [d] : e.push(d), r++;
          }
          var P = o === r;
          if (!P) {
            let d = { instancePath: t + "/services", schemaPath: "#/properties/services/propertyNames", keyword: "propertyNames", params: { propertyName: i }, schema: c.properties.services.propertyNames, parentSchema: c.properties.services, data: a };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        for (let i in a)
          oe(a[i], { instancePath: t + "/services/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: i, rootData: N }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "object" }, schema: c.properties.services.type, parentSchema: c.properties.services, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.process !== void 0) {
      let a = s.process;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.test === void 0) {
          let i = { instancePath: t + "/process", schemaPath: "#/properties/process/required", keyword: "required", params: { missingProperty: "test" }, schema: c.properties.process.required, parentSchema: c.properties.process, data: a };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "release" || i === "test" || i === "risk" || i === "inconclusive" || i === "promote" || i === "revert" || i === "hold")) {
            let o = { instancePath: t + "/process", schemaPath: "#/properties/process/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: c.properties.process, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (a.release !== void 0) {
          let i = a.release;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let o in i)
              if (!(o === "slice" || o === "deadline")) {
                let d = { instancePath: t + "/process/release", schemaPath: "#/properties/process/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: c.properties.process.properties.release, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (i.slice !== void 0) {
              let o = i.slice, d = r, g = !1, $ = r;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
                let q = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf/0/type", keyword: "type", params: { type: "integer" }, schema: c.properties.process.properties.release.properties.slice.anyOf[0].type, parentSchema: c.properties.process.properties.release.properties.slice.anyOf[0], data: o };
                e === null ? e = [q] : e.push(q), r++;
              }
              if (typeof o == "number") {
                if (o > 1e3 || isNaN(o)) {
                  let q = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: c.properties.process.properties.release.properties.slice.anyOf[0], data: o };
                  e === null ? e = [q] : e.push(q), r++;
                }
                if (o < 1 || isNaN(o)) {
                  let q = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c.properties.process.properties.release.properties.slice.anyOf[0], data: o };
                  e === null ? e = [q] : e.push(q), r++;
                }
              }
              var f = $ === r;
              if (g = g || f, !g) {
                let q = r;
                if (typeof o == "string") {
                  if (!se.test(o)) {
                    let S = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: c.properties.process.properties.release.properties.slice.anyOf[1], data: o };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                } else {
                  let S = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: c.properties.process.properties.release.properties.slice.anyOf[1].type, parentSchema: c.properties.process.properties.release.properties.slice.anyOf[1], data: o };
                  e === null ? e = [S] : e.push(S), r++;
                }
                var f = q === r;
                g = g || f;
              }
              if (g)
                r = d, e !== null && (d ? e.length = d : e = null);
              else {
                let q = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf", keyword: "anyOf", params: {}, schema: c.properties.process.properties.release.properties.slice.anyOf, parentSchema: c.properties.process.properties.release.properties.slice, data: o };
                e === null ? e = [q] : e.push(q), r++;
              }
            }
            if (i.deadline !== void 0) {
              let o = i.deadline;
              if (typeof o == "string") {
                if (!E.test(o)) {
                  let d = { instancePath: t + "/process/release/deadline", schemaPath: "#/properties/process/properties/release/properties/deadline/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: c.properties.process.properties.release.properties.deadline, data: o };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/release/deadline", schemaPath: "#/properties/process/properties/release/properties/deadline/type", keyword: "type", params: { type: "string" }, schema: c.properties.process.properties.release.properties.deadline.type, parentSchema: c.properties.process.properties.release.properties.deadline, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let o = { instancePath: t + "/process/release", schemaPath: "#/properties/process/properties/release/type", keyword: "type", params: { type: "object" }, schema: c.properties.process.properties.release.type, parentSchema: c.properties.process.properties.release, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (a.test !== void 0) {
          let i = a.test;
          if (Array.isArray(i)) {
            if (i.length > 50) {
              let d = { instancePath: t + "/process/test", schemaPath: "#/properties/process/properties/test/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: c.properties.process.properties.test, data: i };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (i.length < 1) {
              let d = { instancePath: t + "/process/test", schemaPath: "#/properties/process/properties/test/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: c.properties.process.properties.test, data: i };
              e === null ? e = [d] : e.push(d), r++;
            }
            let o = i.length;
            for (let d = 0; d < o; d++)
              he(i[d], { instancePath: t + "/process/test/" + d, parentData: i, parentDataProperty: d, rootData: N }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length);
          } else {
            let o = { instancePath: t + "/process/test", schemaPath: "#/properties/process/properties/test/type", keyword: "type", params: { type: "array" }, schema: c.properties.process.properties.test.type, parentSchema: c.properties.process.properties.test, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (a.risk !== void 0) {
          let i = a.risk;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let o in i)
              if (!(o === "falseRevert" || o === "missed" || o === "ruleOut")) {
                let d = { instancePath: t + "/process/risk", schemaPath: "#/properties/process/properties/risk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: c.properties.process.properties.risk, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (i.falseRevert !== void 0) {
              let o = i.falseRevert;
              if (typeof o == "string") {
                if (!se.test(o)) {
                  let d = { instancePath: t + "/process/risk/falseRevert", schemaPath: "#/properties/process/properties/risk/properties/falseRevert/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: c.properties.process.properties.risk.properties.falseRevert, data: o };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/risk/falseRevert", schemaPath: "#/properties/process/properties/risk/properties/falseRevert/type", keyword: "type", params: { type: "string" }, schema: c.properties.process.properties.risk.properties.falseRevert.type, parentSchema: c.properties.process.properties.risk.properties.falseRevert, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (i.missed !== void 0) {
              let o = i.missed;
              if (typeof o == "string") {
                if (!se.test(o)) {
                  let d = { instancePath: t + "/process/risk/missed", schemaPath: "#/properties/process/properties/risk/properties/missed/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: c.properties.process.properties.risk.properties.missed, data: o };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/risk/missed", schemaPath: "#/properties/process/properties/risk/properties/missed/type", keyword: "type", params: { type: "string" }, schema: c.properties.process.properties.risk.properties.missed.type, parentSchema: c.properties.process.properties.risk.properties.missed, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (i.ruleOut !== void 0) {
              let o = i.ruleOut;
              if (typeof o == "string") {
                if (!be.test(o)) {
                  let d = { instancePath: t + "/process/risk/ruleOut", schemaPath: "#/properties/process/properties/risk/properties/ruleOut/pattern", keyword: "pattern", params: { pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" }, schema: "^\\d{1,4}(\\.\\d{1,2})?%$", parentSchema: c.properties.process.properties.risk.properties.ruleOut, data: o };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/risk/ruleOut", schemaPath: "#/properties/process/properties/risk/properties/ruleOut/type", keyword: "type", params: { type: "string" }, schema: c.properties.process.properties.risk.properties.ruleOut.type, parentSchema: c.properties.process.properties.risk.properties.ruleOut, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let o = { instancePath: t + "/process/risk", schemaPath: "#/properties/process/properties/risk/type", keyword: "type", params: { type: "object" }, schema: c.properties.process.properties.risk.type, parentSchema: c.properties.process.properties.risk, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (a.inconclusive !== void 0) {
          let i = a.inconclusive;
          if (!(i === "hold" || i === "revert")) {
            let o = { instancePath: t + "/process/inconclusive", schemaPath: "#/properties/process/properties/inconclusive/enum", keyword: "enum", params: { allowedValues: c.properties.process.properties.inconclusive.enum }, schema: c.properties.process.properties.inconclusive.enum, parentSchema: c.properties.process.properties.inconclusive, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (a.promote !== void 0) {
          let i = a.promote;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let o in i)
              if (!(o === "approval" || o === "watch")) {
                let d = { instancePath: t + "/process/promote", schemaPath: "#/properties/process/properties/promote/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: c.properties.process.properties.promote, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (i.approval !== void 0) {
              let o = i.approval;
              if (!(o === "none" || o === "comment" || o === "environment")) {
                let d = { instancePath: t + "/process/promote/approval", schemaPath: "#/properties/process/properties/promote/properties/approval/enum", keyword: "enum", params: { allowedValues: c.properties.process.properties.promote.properties.approval.enum }, schema: c.properties.process.properties.promote.properties.approval.enum, parentSchema: c.properties.process.properties.promote.properties.approval, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (i.watch !== void 0) {
              let o = i.watch;
              if (typeof o == "string") {
                if (!E.test(o)) {
                  let d = { instancePath: t + "/process/promote/watch", schemaPath: "#/properties/process/properties/promote/properties/watch/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: c.properties.process.properties.promote.properties.watch, data: o };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/promote/watch", schemaPath: "#/properties/process/properties/promote/properties/watch/type", keyword: "type", params: { type: "string" }, schema: c.properties.process.properties.promote.properties.watch.type, parentSchema: c.properties.process.properties.promote.properties.watch, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let o = { instancePath: t + "/process/promote", schemaPath: "#/properties/process/properties/promote/type", keyword: "type", params: { type: "object" }, schema: c.properties.process.properties.promote.type, parentSchema: c.properties.process.properties.promote, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (a.revert !== void 0) {
          let i = a.revert;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let o in i)
              if (!(o === "on" || o === "deadline")) {
                let d = { instancePath: t + "/process/revert", schemaPath: "#/properties/process/properties/revert/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: c.properties.process.properties.revert, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (i.on !== void 0) {
              let o = i.on;
              if (Array.isArray(o)) {
                if (o.length > 3) {
                  let q = { instancePath: t + "/process/revert/on", schemaPath: "#/properties/process/properties/revert/properties/on/maxItems", keyword: "maxItems", params: { limit: 3 }, schema: 3, parentSchema: c.properties.process.properties.revert.properties.on, data: o };
                  e === null ? e = [q] : e.push(q), r++;
                }
                let d = o.length;
                for (let q = 0; q < d; q++) {
                  let h = o[q];
                  if (typeof h != "string") {
                    let S = { instancePath: t + "/process/revert/on/" + q, schemaPath: "#/properties/process/properties/revert/properties/on/items/type", keyword: "type", params: { type: "string" }, schema: c.properties.process.properties.revert.properties.on.items.type, parentSchema: c.properties.process.properties.revert.properties.on.items, data: h };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  if (!(h === "failed" || h === "cancelled" || h === "deadline")) {
                    let S = { instancePath: t + "/process/revert/on/" + q, schemaPath: "#/properties/process/properties/revert/properties/on/items/enum", keyword: "enum", params: { allowedValues: c.properties.process.properties.revert.properties.on.items.enum }, schema: c.properties.process.properties.revert.properties.on.items.enum, parentSchema: c.properties.process.properties.revert.properties.on.items, data: h };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
                let g = o.length, $;
                if (g > 1) {
                  let q = {};
                  for (; g--; ) {
                    let h = o[g];
                    if (typeof h == "string") {
                      if (typeof q[h] == "number") {
                        $ = q[h];
                        let S = { instancePath: t + "/process/revert/on", schemaPath: "#/properties/process/properties/revert/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: g, j: $ }, schema: !0, parentSchema: c.properties.process.properties.revert.properties.on, data: o };
                        e === null ? e = [S] : e.push(S), r++;
                        break;
                      }
                      q[h] = g;
                    }
                  }
                }
              } else {
                let d = { instancePath: t + "/process/revert/on", schemaPath: "#/properties/process/properties/revert/properties/on/type", keyword: "type", params: { type: "array" }, schema: c.properties.process.properties.revert.properties.on.type, parentSchema: c.properties.process.properties.revert.properties.on, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (i.deadline !== void 0) {
              let o = i.deadline;
              if (typeof o == "string") {
                if (!E.test(o)) {
                  let d = { instancePath: t + "/process/revert/deadline", schemaPath: "#/properties/process/properties/revert/properties/deadline/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: c.properties.process.properties.revert.properties.deadline, data: o };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/revert/deadline", schemaPath: "#/properties/process/properties/revert/properties/deadline/type", keyword: "type", params: { type: "string" }, schema: c.properties.process.properties.revert.properties.deadline.type, parentSchema: c.properties.process.properties.revert.properties.deadline, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let o = { instancePath: t + "/process/revert", schemaPath: "#/properties/process/properties/revert/type", keyword: "type", params: { type: "object" }, schema: c.properties.process.properties.revert.type, parentSchema: c.properties.process.properties.revert, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (a.hold !== void 0) {
          let i = a.hold;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let o in i)
              if (!(o === "wait" || o === "expires")) {
                let d = { instancePath: t + "/process/hold", schemaPath: "#/properties/process/properties/hold/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: c.properties.process.properties.hold, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (i.wait !== void 0) {
              let o = i.wait;
              if (typeof o == "string") {
                if (!E.test(o)) {
                  let d = { instancePath: t + "/process/hold/wait", schemaPath: "#/properties/process/properties/hold/properties/wait/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: c.properties.process.properties.hold.properties.wait, data: o };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/hold/wait", schemaPath: "#/properties/process/properties/hold/properties/wait/type", keyword: "type", params: { type: "string" }, schema: c.properties.process.properties.hold.properties.wait.type, parentSchema: c.properties.process.properties.hold.properties.wait, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (i.expires !== void 0) {
              let o = i.expires;
              if (typeof o == "string") {
                if (!E.test(o)) {
                  let d = { instancePath: t + "/process/hold/expires", schemaPath: "#/properties/process/properties/hold/properties/expires/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: c.properties.process.properties.hold.properties.expires, data: o };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/hold/expires", schemaPath: "#/properties/process/properties/hold/properties/expires/type", keyword: "type", params: { type: "string" }, schema: c.properties.process.properties.hold.properties.expires.type, parentSchema: c.properties.process.properties.hold.properties.expires, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let o = { instancePath: t + "/process/hold", schemaPath: "#/properties/process/properties/hold/type", keyword: "type", params: { type: "object" }, schema: c.properties.process.properties.hold.type, parentSchema: c.properties.process.properties.hold, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: "object" }, schema: c.properties.process.type, parentSchema: c.properties.process, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.onBusy !== void 0) {
      let a = s.onBusy;
      if (!(a === "queue" || a === "refuse" || a === "supersede")) {
        let i = { instancePath: t + "/onBusy", schemaPath: "#/properties/onBusy/enum", keyword: "enum", params: { allowedValues: c.properties.onBusy.enum }, schema: c.properties.onBusy.enum, parentSchema: c.properties.onBusy, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.freeze !== void 0) {
      let a = s.freeze;
      if (Array.isArray(a)) {
        if (a.length > 100) {
          let o = { instancePath: t + "/freeze", schemaPath: "#/properties/freeze/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: c.properties.freeze, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        let i = a.length;
        for (let o = 0; o < i; o++) {
          let d = a[o];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.days === void 0) {
              let g = { instancePath: t + "/freeze/" + o, schemaPath: "#/properties/freeze/items/required", keyword: "required", params: { missingProperty: "days" }, schema: c.properties.freeze.items.required, parentSchema: c.properties.freeze.items, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (d.from === void 0) {
              let g = { instancePath: t + "/freeze/" + o, schemaPath: "#/properties/freeze/items/required", keyword: "required", params: { missingProperty: "from" }, schema: c.properties.freeze.items.required, parentSchema: c.properties.freeze.items, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (d.to === void 0) {
              let g = { instancePath: t + "/freeze/" + o, schemaPath: "#/properties/freeze/items/required", keyword: "required", params: { missingProperty: "to" }, schema: c.properties.freeze.items.required, parentSchema: c.properties.freeze.items, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (d.zone === void 0) {
              let g = { instancePath: t + "/freeze/" + o, schemaPath: "#/properties/freeze/items/required", keyword: "required", params: { missingProperty: "zone" }, schema: c.properties.freeze.items.required, parentSchema: c.properties.freeze.items, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
            for (let g in d)
              if (!(g === "days" || g === "from" || g === "to" || g === "zone")) {
                let $ = { instancePath: t + "/freeze/" + o, schemaPath: "#/properties/freeze/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, schema: !1, parentSchema: c.properties.freeze.items, data: d };
                e === null ? e = [$] : e.push($), r++;
              }
            if (d.days !== void 0) {
              let g = d.days;
              if (Array.isArray(g)) {
                if (g.length > 7) {
                  let q = { instancePath: t + "/freeze/" + o + "/days", schemaPath: "#/properties/freeze/items/properties/days/maxItems", keyword: "maxItems", params: { limit: 7 }, schema: 7, parentSchema: c.properties.freeze.items.properties.days, data: g };
                  e === null ? e = [q] : e.push(q), r++;
                }
                if (g.length < 1) {
                  let q = { instancePath: t + "/freeze/" + o + "/days", schemaPath: "#/properties/freeze/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: c.properties.freeze.items.properties.days, data: g };
                  e === null ? e = [q] : e.push(q), r++;
                }
                let $ = g.length;
                for (let q = 0; q < $; q++) {
                  let h = g[q];
                  if (typeof h != "string") {
                    let S = { instancePath: t + "/freeze/" + o + "/days/" + q, schemaPath: "#/properties/freeze/items/properties/days/items/type", keyword: "type", params: { type: "string" }, schema: c.properties.freeze.items.properties.days.items.type, parentSchema: c.properties.freeze.items.properties.days.items, data: h };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  if (!(h === "mon" || h === "tue" || h === "wed" || h === "thu" || h === "fri" || h === "sat" || h === "sun")) {
                    let S = { instancePath: t + "/freeze/" + o + "/days/" + q, schemaPath: "#/properties/freeze/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: c.properties.freeze.items.properties.days.items.enum }, schema: c.properties.freeze.items.properties.days.items.enum, parentSchema: c.properties.freeze.items.properties.days.items, data: h };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
              } else {
                let $ = { instancePath: t + "/freeze/" + o + "/days", schemaPath: "#/properties/freeze/items/properties/days/type", keyword: "type", params: { type: "array" }, schema: c.properties.freeze.items.properties.days.type, parentSchema: c.properties.freeze.items.properties.days, data: g };
                e === null ? e = [$] : e.push($), r++;
              }
            }
            if (d.from !== void 0) {
              let g = d.from;
              if (typeof g == "string") {
                if (!Pe.test(g)) {
                  let $ = { instancePath: t + "/freeze/" + o + "/from", schemaPath: "#/properties/freeze/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: c.properties.freeze.items.properties.from, data: g };
                  e === null ? e = [$] : e.push($), r++;
                }
              } else {
                let $ = { instancePath: t + "/freeze/" + o + "/from", schemaPath: "#/properties/freeze/items/properties/from/type", keyword: "type", params: { type: "string" }, schema: c.properties.freeze.items.properties.from.type, parentSchema: c.properties.freeze.items.properties.from, data: g };
                e === null ? e = [$] : e.push($), r++;
              }
            }
            if (d.to !== void 0) {
              let g = d.to;
              if (typeof g == "string") {
                if (!Pe.test(g)) {
                  let $ = { instancePath: t + "/freeze/" + o + "/to", schemaPath: "#/properties/freeze/items/properties/to/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: c.properties.freeze.items.properties.to, data: g };
                  e === null ? e = [$] : e.push($), r++;
                }
              } else {
                let $ = { instancePath: t + "/freeze/" + o + "/to", schemaPath: "#/properties/freeze/items/properties/to/type", keyword: "type", params: { type: "string" }, schema: c.properties.freeze.items.properties.to.type, parentSchema: c.properties.freeze.items.properties.to, data: g };
                e === null ? e = [$] : e.push($), r++;
              }
            }
            if (d.zone !== void 0) {
              let g = d.zone;
              if (typeof g == "string") {
                if (T(g) > 64) {
                  let $ = { instancePath: t + "/freeze/" + o + "/zone", schemaPath: "#/properties/freeze/items/properties/zone/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: c.properties.freeze.items.properties.zone, data: g };
                  e === null ? e = [$] : e.push($), r++;
                }
                if (T(g) < 1) {
                  let $ = { instancePath: t + "/freeze/" + o + "/zone", schemaPath: "#/properties/freeze/items/properties/zone/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.freeze.items.properties.zone, data: g };
                  e === null ? e = [$] : e.push($), r++;
                }
              } else {
                let $ = { instancePath: t + "/freeze/" + o + "/zone", schemaPath: "#/properties/freeze/items/properties/zone/type", keyword: "type", params: { type: "string" }, schema: c.properties.freeze.items.properties.zone.type, parentSchema: c.properties.freeze.items.properties.zone, data: g };
                e === null ? e = [$] : e.push($), r++;
              }
            }
          } else {
            let g = { instancePath: t + "/freeze/" + o, schemaPath: "#/properties/freeze/items/type", keyword: "type", params: { type: "object" }, schema: c.properties.freeze.items.type, parentSchema: c.properties.freeze.items, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, schema: c.properties.freeze.type, parentSchema: c.properties.freeze, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.environments !== void 0) {
      let a = s.environments;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (Object.keys(a).length > 50) {
          let i = { instancePath: t + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 50 }, schema: 50, parentSchema: c.properties.environments, data: a };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a) {
          let o = r;
          if (typeof i == "string" && !te.test(i)) {
            let d = { instancePath: t + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, schema: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", parentSchema: c.properties.environments.propertyNames, data: i, propertyName: i };
            e === null ? e = [d] : e.push(d), r++;
          }
          var u = o === r;
          if (!u) {
            let d = { instancePath: t + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: i }, schema: c.properties.environments.propertyNames, parentSchema: c.properties.environments, data: a };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        for (let i in a) {
          let o = a[i];
          if (!(o && typeof o == "object" && !Array.isArray(o))) {
            let d = { instancePath: t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: c.properties.environments.additionalProperties.type, parentSchema: c.properties.environments.additionalProperties, data: o };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: c.properties.environments.type, parentSchema: c.properties.environments, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.notify !== void 0) {
      let a = s.notify;
      if (Array.isArray(a)) {
        if (a.length > 20) {
          let o = { instancePath: t + "/notify", schemaPath: "#/properties/notify/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: c.properties.notify, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        let i = a.length;
        for (let o = 0; o < i; o++) {
          let d = a[o];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.webhook === void 0) {
              let g = { instancePath: t + "/notify/" + o, schemaPath: "#/properties/notify/items/required", keyword: "required", params: { missingProperty: "webhook" }, schema: c.properties.notify.items.required, parentSchema: c.properties.notify.items, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (d.on === void 0) {
              let g = { instancePath: t + "/notify/" + o, schemaPath: "#/properties/notify/items/required", keyword: "required", params: { missingProperty: "on" }, schema: c.properties.notify.items.required, parentSchema: c.properties.notify.items, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
            for (let g in d)
              if (!(g === "webhook" || g === "on")) {
                let $ = { instancePath: t + "/notify/" + o, schemaPath: "#/properties/notify/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, schema: !1, parentSchema: c.properties.notify.items, data: d };
                e === null ? e = [$] : e.push($), r++;
              }
            if (d.webhook !== void 0) {
              let g = d.webhook;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.env === void 0) {
                  let $ = { instancePath: t + "/notify/" + o + "/webhook", schemaPath: "#/properties/notify/items/properties/webhook/required", keyword: "required", params: { missingProperty: "env" }, schema: c.properties.notify.items.properties.webhook.required, parentSchema: c.properties.notify.items.properties.webhook, data: g };
                  e === null ? e = [$] : e.push($), r++;
                }
                for (let $ in g)
                  if ($ !== "env") {
                    let q = { instancePath: t + "/notify/" + o + "/webhook", schemaPath: "#/properties/notify/items/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ }, schema: !1, parentSchema: c.properties.notify.items.properties.webhook, data: g };
                    e === null ? e = [q] : e.push(q), r++;
                  }
                if (g.env !== void 0) {
                  let $ = g.env;
                  if (typeof $ == "string") {
                    if (!F.test($)) {
                      let q = { instancePath: t + "/notify/" + o + "/webhook/env", schemaPath: "#/properties/notify/items/properties/webhook/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: c.properties.notify.items.properties.webhook.properties.env, data: $ };
                      e === null ? e = [q] : e.push(q), r++;
                    }
                  } else {
                    let q = { instancePath: t + "/notify/" + o + "/webhook/env", schemaPath: "#/properties/notify/items/properties/webhook/properties/env/type", keyword: "type", params: { type: "string" }, schema: c.properties.notify.items.properties.webhook.properties.env.type, parentSchema: c.properties.notify.items.properties.webhook.properties.env, data: $ };
                    e === null ? e = [q] : e.push(q), r++;
                  }
                }
              } else {
                let $ = { instancePath: t + "/notify/" + o + "/webhook", schemaPath: "#/properties/notify/items/properties/webhook/type", keyword: "type", params: { type: "object" }, schema: c.properties.notify.items.properties.webhook.type, parentSchema: c.properties.notify.items.properties.webhook, data: g };
                e === null ? e = [$] : e.push($), r++;
              }
            }
            if (d.on !== void 0) {
              let g = d.on;
              if (Array.isArray(g)) {
                if (g.length > 5) {
                  let q = { instancePath: t + "/notify/" + o + "/on", schemaPath: "#/properties/notify/items/properties/on/maxItems", keyword: "maxItems", params: { limit: 5 }, schema: 5, parentSchema: c.properties.notify.items.properties.on, data: g };
                  e === null ? e = [q] : e.push(q), r++;
                }
                if (g.length < 1) {
                  let q = { instancePath: t + "/notify/" + o + "/on", schemaPath: "#/properties/notify/items/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: c.properties.notify.items.properties.on, data: g };
                  e === null ? e = [q] : e.push(q), r++;
                }
                let $ = g.length;
                for (let q = 0; q < $; q++) {
                  let h = g[q];
                  if (typeof h != "string") {
                    let S = { instancePath: t + "/notify/" + o + "/on/" + q, schemaPath: "#/properties/notify/items/properties/on/items/type", keyword: "type", params: { type: "string" }, schema: c.properties.notify.items.properties.on.items.type, parentSchema: c.properties.notify.items.properties.on.items, data: h };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  if (!(h === "held" || h === "reverting" || h === "reverted" || h === "promoted" || h === "incomplete")) {
                    let S = { instancePath: t + "/notify/" + o + "/on/" + q, schemaPath: "#/properties/notify/items/properties/on/items/enum", keyword: "enum", params: { allowedValues: c.properties.notify.items.properties.on.items.enum }, schema: c.properties.notify.items.properties.on.items.enum, parentSchema: c.properties.notify.items.properties.on.items, data: h };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
              } else {
                let $ = { instancePath: t + "/notify/" + o + "/on", schemaPath: "#/properties/notify/items/properties/on/type", keyword: "type", params: { type: "array" }, schema: c.properties.notify.items.properties.on.type, parentSchema: c.properties.notify.items.properties.on, data: g };
                e === null ? e = [$] : e.push($), r++;
              }
            }
          } else {
            let g = { instancePath: t + "/notify/" + o, schemaPath: "#/properties/notify/items/type", keyword: "type", params: { type: "object" }, schema: c.properties.notify.items.type, parentSchema: c.properties.notify.items, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "array" }, schema: c.properties.notify.type, parentSchema: c.properties.notify, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.timing !== void 0) {
      let a = s.timing;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a)
          if (!(i === "look" || i === "effect" || i === "fresh" || i === "lease" || i === "margin")) {
            let o = { instancePath: t + "/timing", schemaPath: "#/properties/timing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: c.properties.timing, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (a.look !== void 0) {
          let i = a.look;
          if (typeof i == "string") {
            if (!E.test(i)) {
              let o = { instancePath: t + "/timing/look", schemaPath: "#/properties/timing/properties/look/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: c.properties.timing.properties.look, data: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/timing/look", schemaPath: "#/properties/timing/properties/look/type", keyword: "type", params: { type: "string" }, schema: c.properties.timing.properties.look.type, parentSchema: c.properties.timing.properties.look, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (a.effect !== void 0) {
          let i = a.effect;
          if (typeof i == "string") {
            if (!E.test(i)) {
              let o = { instancePath: t + "/timing/effect", schemaPath: "#/properties/timing/properties/effect/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: c.properties.timing.properties.effect, data: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/timing/effect", schemaPath: "#/properties/timing/properties/effect/type", keyword: "type", params: { type: "string" }, schema: c.properties.timing.properties.effect.type, parentSchema: c.properties.timing.properties.effect, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (a.fresh !== void 0) {
          let i = a.fresh;
          if (typeof i == "string") {
            if (!E.test(i)) {
              let o = { instancePath: t + "/timing/fresh", schemaPath: "#/properties/timing/properties/fresh/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: c.properties.timing.properties.fresh, data: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/timing/fresh", schemaPath: "#/properties/timing/properties/fresh/type", keyword: "type", params: { type: "string" }, schema: c.properties.timing.properties.fresh.type, parentSchema: c.properties.timing.properties.fresh, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (a.lease !== void 0) {
          let i = a.lease;
          if (typeof i == "string") {
            if (!E.test(i)) {
              let o = { instancePath: t + "/timing/lease", schemaPath: "#/properties/timing/properties/lease/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: c.properties.timing.properties.lease, data: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/timing/lease", schemaPath: "#/properties/timing/properties/lease/type", keyword: "type", params: { type: "string" }, schema: c.properties.timing.properties.lease.type, parentSchema: c.properties.timing.properties.lease, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (a.margin !== void 0) {
          let i = a.margin;
          if (typeof i == "string") {
            if (!E.test(i)) {
              let o = { instancePath: t + "/timing/margin", schemaPath: "#/properties/timing/properties/margin/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: c.properties.timing.properties.margin, data: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/timing/margin", schemaPath: "#/properties/timing/properties/margin/type", keyword: "type", params: { type: "string" }, schema: c.properties.timing.properties.margin.type, parentSchema: c.properties.timing.properties.margin, data: i };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/timing", schemaPath: "#/properties/timing/type", keyword: "type", params: { type: "object" }, schema: c.properties.timing.type, parentSchema: c.properties.timing, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: c.type, parentSchema: c, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ue.errors = e, r === 0;
}
export {
  Ee as default,
  Me as validate
};
