// Made by `npm run generate`. Do not edit: it is overwritten.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_formats = __commonJS({
  "ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

var require_ucs2length = __commonJS({
  "ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
  }
});

var listWebhooks_header_X_API_Version = validate1;
var formats0 = require_formats().fullFormats.date;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
validate1.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_header_X_Idempotency_Key = validate2;
var func0 = require_ucs2length().default;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func0(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
validate2.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_header_Buttondown_Context = validate3;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
validate3.evaluated = { "dynamicProps": false, "dynamicItems": false };
var WebhookStatus = validate4;
var schema4 = { "type": "string", "description": "Whether a webhook sends events.", "enum": ["enabled", "disabled"], "x-evidence": "documented", "x-source": "buttondown/openapi openapi.json, 2026-08-21 (commit 1ad6649), WebhookStatus" };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "enabled" || data === "disabled")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema4.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
validate4.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_query_page = validate5;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
validate5.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_200_Link = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
validate6.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_200_X_RateLimit_Limit = validate7;
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate7.errors = vErrors;
  return errors === 0;
}
validate7.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_200_X_RateLimit_Remaining = validate8;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
validate8.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_200_X_RateLimit_Reset = validate9;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate9.errors = vErrors;
  return errors === 0;
}
validate9.evaluated = { "dynamicProps": false, "dynamicItems": false };
var WebhookPage = validate10;
var schema10 = { "type": "object", "description": "One page of webhooks.", "required": ["results", "count"], "properties": { "results": { "type": "array", "description": "The webhooks on this page.", "items": { "$ref": "#/components/schemas/Webhook" } }, "next": { "type": ["string", "null"], "description": "The URL of the next page; null on the last one." }, "previous": { "type": ["string", "null"], "description": "The URL of the page before; null on the first one." }, "count": { "type": "integer", "description": "How many webhooks there are on all pages together." } }, "x-evidence": "documented", "x-source": "buttondown/openapi openapi.json, 2026-08-21 (commit 1ad6649), WebhookPage; Buttondown docs, 'Pagination'" };
var func1 = Object.prototype.hasOwnProperty;
var schema13 = { "type": "string", "description": "The name of an event, one of 82 at API version 2026-04-01.", "enum": ["advertising_slot.inquiry", "advertising_slot.purchased", "automation.invoked", "bigcommerce.customer.created", "bigcommerce.customer.updated", "bigcommerce.order.created", "bigcommerce.order.updated", "date.day.started", "date.month.started", "date.week.started", "date.year.started", "email.created", "email.deleted", "email.send.started", "email.sent", "email.status.changed", "email.updated", "export.completed", "export.created", "export.failed", "external_feed_item.created", "firewall.blocked", "form.created", "form.deleted", "form.updated", "memberful.member.updated", "memberful.subscription.created", "memberful.subscription.deleted", "mention.created", "note.created", "note.deleted", "patreon.member.updated", "patreon.membership.created", "patreon.membership.deleted", "shopify.customer.created", "shopify.customer.updated", "social_mention.created", "stripe.checkout.session.completed", "stripe.customer.updated", "stripe.invoice.upcoming", "stripe.subscription.activated", "stripe.subscription.churning", "stripe.subscription.deactivated", "subscriber.activation_bounced", "subscriber.activation_clicked", "subscriber.activation_complained", "subscriber.activation_deferred", "subscriber.activation_delivered", "subscriber.activation_opened", "subscriber.activation_rejected", "subscriber.bounced", "subscriber.changed_email", "subscriber.churned", "subscriber.clicked", "subscriber.commented", "subscriber.complained", "subscriber.confirmed", "subscriber.created", "subscriber.deferred", "subscriber.deleted", "subscriber.delivered", "subscriber.opened", "subscriber.paid", "subscriber.paused", "subscriber.referred", "subscriber.referred.paid", "subscriber.rejected", "subscriber.replied", "subscriber.responded_to_survey", "subscriber.resumed", "subscriber.sent", "subscriber.tags.changed", "subscriber.trial_ended", "subscriber.trial_started", "subscriber.type.changed", "subscriber.unsubscribed", "subscriber.updated", "subscriber.viewed_checkout_page", "survey.cleared_responses", "survey.created", "survey.deleted", "survey.updated"], "x-evidence": "documented", "x-source": "buttondown/openapi openapi.json, 2026-08-21 (commit 1ad6649), ExternalEventType" };
var formats2 = require_formats().fullFormats["date-time"];
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func1.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.creation_date === void 0 || !func1.call(data, "creation_date")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creation_date" }, message: "must have required property 'creation_date'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0 || !func1.call(data, "status")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.event_types === void 0 || !func1.call(data, "event_types")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_types" }, message: "must have required property 'event_types'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.url === void 0 || !func1.call(data, "url")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.id !== void 0 && func1.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.creation_date !== void 0 && func1.call(data, "creation_date")) {
      let data1 = data.creation_date;
      if (typeof data1 === "string") {
        if (!formats2.validate(data1)) {
          const err6 = { instancePath: instancePath + "/creation_date", schemaPath: "#/properties/creation_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/creation_date", schemaPath: "#/properties/creation_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func1.call(data, "status")) {
      let data2 = data.status;
      const _errs6 = errors;
      let mark0 = _errs6;
      let mark1 = _errs6;
      let valid1 = false;
      const _errs7 = errors;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/WebhookStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data2 === "enabled" || data2 === "disabled")) {
        const err9 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/WebhookStatus/enum", keyword: "enum", params: { allowedValues: schema4.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      mark0 = errors;
      valid1 = valid1 || _valid0;
      const _errs10 = errors;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs10 === errors;
      mark1 = errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs6, mark1 - _errs6] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.event_types !== void 0 && func1.call(data, "event_types")) {
      let data3 = data.event_types;
      if (Array.isArray(data3)) {
        const _errs14 = errors;
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          const _errs16 = errors;
          let mark2 = _errs16;
          let mark3 = _errs16;
          let valid5 = false;
          const _errs17 = errors;
          if (typeof data4 !== "string") {
            const err12 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/ExternalEventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data4 === "advertising_slot.inquiry" || data4 === "advertising_slot.purchased" || data4 === "automation.invoked" || data4 === "bigcommerce.customer.created" || data4 === "bigcommerce.customer.updated" || data4 === "bigcommerce.order.created" || data4 === "bigcommerce.order.updated" || data4 === "date.day.started" || data4 === "date.month.started" || data4 === "date.week.started" || data4 === "date.year.started" || data4 === "email.created" || data4 === "email.deleted" || data4 === "email.send.started" || data4 === "email.sent" || data4 === "email.status.changed" || data4 === "email.updated" || data4 === "export.completed" || data4 === "export.created" || data4 === "export.failed" || data4 === "external_feed_item.created" || data4 === "firewall.blocked" || data4 === "form.created" || data4 === "form.deleted" || data4 === "form.updated" || data4 === "memberful.member.updated" || data4 === "memberful.subscription.created" || data4 === "memberful.subscription.deleted" || data4 === "mention.created" || data4 === "note.created" || data4 === "note.deleted" || data4 === "patreon.member.updated" || data4 === "patreon.membership.created" || data4 === "patreon.membership.deleted" || data4 === "shopify.customer.created" || data4 === "shopify.customer.updated" || data4 === "social_mention.created" || data4 === "stripe.checkout.session.completed" || data4 === "stripe.customer.updated" || data4 === "stripe.invoice.upcoming" || data4 === "stripe.subscription.activated" || data4 === "stripe.subscription.churning" || data4 === "stripe.subscription.deactivated" || data4 === "subscriber.activation_bounced" || data4 === "subscriber.activation_clicked" || data4 === "subscriber.activation_complained" || data4 === "subscriber.activation_deferred" || data4 === "subscriber.activation_delivered" || data4 === "subscriber.activation_opened" || data4 === "subscriber.activation_rejected" || data4 === "subscriber.bounced" || data4 === "subscriber.changed_email" || data4 === "subscriber.churned" || data4 === "subscriber.clicked" || data4 === "subscriber.commented" || data4 === "subscriber.complained" || data4 === "subscriber.confirmed" || data4 === "subscriber.created" || data4 === "subscriber.deferred" || data4 === "subscriber.deleted" || data4 === "subscriber.delivered" || data4 === "subscriber.opened" || data4 === "subscriber.paid" || data4 === "subscriber.paused" || data4 === "subscriber.referred" || data4 === "subscriber.referred.paid" || data4 === "subscriber.rejected" || data4 === "subscriber.replied" || data4 === "subscriber.responded_to_survey" || data4 === "subscriber.resumed" || data4 === "subscriber.sent" || data4 === "subscriber.tags.changed" || data4 === "subscriber.trial_ended" || data4 === "subscriber.trial_started" || data4 === "subscriber.type.changed" || data4 === "subscriber.unsubscribed" || data4 === "subscriber.updated" || data4 === "subscriber.viewed_checkout_page" || data4 === "survey.cleared_responses" || data4 === "survey.created" || data4 === "survey.deleted" || data4 === "survey.updated")) {
            const err13 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/ExternalEventType/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          var _valid1 = _errs17 === errors;
          mark2 = errors;
          valid5 = valid5 || _valid1;
          const _errs20 = errors;
          if (typeof data4 !== "string") {
            const err14 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/properties/event_types/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          var _valid1 = _errs20 === errors;
          mark3 = errors;
          valid5 = valid5 || _valid1;
          if (!valid5) {
            const err15 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/properties/event_types/items/anyOf", keyword: "anyOf", params: { branches: [mark2 - _errs16, mark3 - _errs16] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          } else {
            errors = _errs16;
            if (vErrors !== null) {
              if (_errs16) {
                vErrors.length = _errs16;
              } else {
                vErrors = null;
              }
            }
          }
          if (errors - _errs14 >= 200) {
            break;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/event_types", schemaPath: "#/properties/event_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      if (typeof data.url !== "string") {
        const err17 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func1.call(data, "description")) {
      if (typeof data.description !== "string") {
        const err18 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.signing_key !== void 0 && func1.call(data, "signing_key")) {
      if (!(typeof data.signing_key === "string")) {
        const err19 = { instancePath: instancePath + "/signing_key", schemaPath: "#/properties/signing_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
validate11.evaluated = { "props": { "id": true, "creation_date": true, "status": true, "event_types": true, "url": true, "description": true, "signing_key": true }, "dynamicProps": false, "dynamicItems": false };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate10.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.results === void 0 || !func1.call(data, "results")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property 'results'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.count === void 0 || !func1.call(data, "count")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.results !== void 0 && func1.call(data, "results")) {
      let data0 = data.results;
      if (Array.isArray(data0)) {
        const _errs3 = errors;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data0[i0], { instancePath: instancePath + "/results/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
          if (errors - _errs3 >= 200) {
            break;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.next !== void 0 && func1.call(data, "next")) {
      let data2 = data.next;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: schema10.properties.next.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.previous !== void 0 && func1.call(data, "previous")) {
      let data3 = data.previous;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: schema10.properties.previous.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.count !== void 0 && func1.call(data, "count")) {
      let data4 = data.count;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
validate10.evaluated = { "props": { "results": true, "next": true, "previous": true, "count": true }, "dynamicProps": false, "dynamicItems": false };
var ErrorMessage = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.detail === void 0 || !func1.call(data, "detail")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code !== void 0 && func1.call(data, "code")) {
      if (typeof data.code !== "string") {
        const err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.detail !== void 0 && func1.call(data, "detail")) {
      if (typeof data.detail !== "string") {
        const err2 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0 && func1.call(data, "metadata")) {
      let data2 = data.metadata;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        const _errs7 = errors;
        for (const key0 of Object.keys(data2)) {
          if (!(key0 === "documentation_url")) {
            if (typeof data2[key0] !== "string") {
              const err3 = { instancePath: instancePath + "/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (errors - _errs7 >= 200) {
              break;
            }
          }
        }
        if (data2.documentation_url !== void 0 && func1.call(data2, "documentation_url")) {
          if (typeof data2.documentation_url !== "string") {
            const err4 = { instancePath: instancePath + "/metadata/documentation_url", schemaPath: "#/properties/metadata/properties/documentation_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
validate13.evaluated = { "props": { "code": true, "detail": true, "metadata": true }, "dynamicProps": false, "dynamicItems": false };
var ValidationErrorMessage = validate14;
var schema16 = { "type": "object", "description": "One fault of a request.", "required": ["type", "loc", "msg"], "properties": { "type": { "description": "The kind of fault.", "anyOf": [{ "type": "string", "enum": ["extra_forbidden", "missing", "string_pattern_mismatch", "string_too_long"] }, { "type": "string" }] }, "loc": { "type": "array", "description": "The way to the faulty field, from the outside in; `body` and `payload` come first for a field of the body.", "items": { "anyOf": [{ "type": "string" }, { "type": "integer" }] } }, "msg": { "type": "string", "description": "The fault, as a sentence." } }, "x-evidence": "documented", "x-source": "buttondown/openapi openapi.json, 2026-08-21 (commit 1ad6649), ValidationErrorDetail; Buttondown docs, 'Error codes', Validation errors" };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate14.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.detail === void 0 || !func1.call(data, "detail")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.detail !== void 0 && func1.call(data, "detail")) {
      let data0 = data.detail;
      if (Array.isArray(data0)) {
        const _errs3 = errors;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.type === void 0 || !func1.call(data1, "type")) {
              const err1 = { instancePath: instancePath + "/detail/" + i0, schemaPath: "#/components/schemas/ValidationErrorDetail/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.loc === void 0 || !func1.call(data1, "loc")) {
              const err2 = { instancePath: instancePath + "/detail/" + i0, schemaPath: "#/components/schemas/ValidationErrorDetail/required", keyword: "required", params: { missingProperty: "loc" }, message: "must have required property 'loc'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.msg === void 0 || !func1.call(data1, "msg")) {
              const err3 = { instancePath: instancePath + "/detail/" + i0, schemaPath: "#/components/schemas/ValidationErrorDetail/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.type !== void 0 && func1.call(data1, "type")) {
              let data2 = data1.type;
              const _errs8 = errors;
              let mark0 = _errs8;
              let mark1 = _errs8;
              let valid5 = false;
              const _errs9 = errors;
              if (typeof data2 !== "string") {
                const err4 = { instancePath: instancePath + "/detail/" + i0 + "/type", schemaPath: "#/components/schemas/ValidationErrorDetail/properties/type/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              if (!(data2 === "extra_forbidden" || data2 === "missing" || data2 === "string_pattern_mismatch" || data2 === "string_too_long")) {
                const err5 = { instancePath: instancePath + "/detail/" + i0 + "/type", schemaPath: "#/components/schemas/ValidationErrorDetail/properties/type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema16.properties.type.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              var _valid0 = _errs9 === errors;
              mark0 = errors;
              valid5 = valid5 || _valid0;
              const _errs11 = errors;
              if (typeof data2 !== "string") {
                const err6 = { instancePath: instancePath + "/detail/" + i0 + "/type", schemaPath: "#/components/schemas/ValidationErrorDetail/properties/type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              var _valid0 = _errs11 === errors;
              mark1 = errors;
              valid5 = valid5 || _valid0;
              if (!valid5) {
                const err7 = { instancePath: instancePath + "/detail/" + i0 + "/type", schemaPath: "#/components/schemas/ValidationErrorDetail/properties/type/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs8, mark1 - _errs8] }, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              } else {
                errors = _errs8;
                if (vErrors !== null) {
                  if (_errs8) {
                    vErrors.length = _errs8;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data1.loc !== void 0 && func1.call(data1, "loc")) {
              let data3 = data1.loc;
              if (Array.isArray(data3)) {
                const _errs15 = errors;
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data4 = data3[i1];
                  const _errs17 = errors;
                  let mark2 = _errs17;
                  let mark3 = _errs17;
                  let valid8 = false;
                  const _errs18 = errors;
                  if (typeof data4 !== "string") {
                    const err8 = { instancePath: instancePath + "/detail/" + i0 + "/loc/" + i1, schemaPath: "#/components/schemas/ValidationErrorDetail/properties/loc/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                  var _valid1 = _errs18 === errors;
                  mark2 = errors;
                  valid8 = valid8 || _valid1;
                  const _errs20 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    const err9 = { instancePath: instancePath + "/detail/" + i0 + "/loc/" + i1, schemaPath: "#/components/schemas/ValidationErrorDetail/properties/loc/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                  var _valid1 = _errs20 === errors;
                  mark3 = errors;
                  valid8 = valid8 || _valid1;
                  if (!valid8) {
                    const err10 = { instancePath: instancePath + "/detail/" + i0 + "/loc/" + i1, schemaPath: "#/components/schemas/ValidationErrorDetail/properties/loc/items/anyOf", keyword: "anyOf", params: { branches: [mark2 - _errs17, mark3 - _errs17] }, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  } else {
                    errors = _errs17;
                    if (vErrors !== null) {
                      if (_errs17) {
                        vErrors.length = _errs17;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  if (errors - _errs15 >= 200) {
                    break;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/detail/" + i0 + "/loc", schemaPath: "#/components/schemas/ValidationErrorDetail/properties/loc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.msg !== void 0 && func1.call(data1, "msg")) {
              if (typeof data1.msg !== "string") {
                const err12 = { instancePath: instancePath + "/detail/" + i0 + "/msg", schemaPath: "#/components/schemas/ValidationErrorDetail/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/detail/" + i0, schemaPath: "#/components/schemas/ValidationErrorDetail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (errors - _errs3 >= 200) {
            break;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
validate14.evaluated = { "props": { "detail": true }, "dynamicProps": false, "dynamicItems": false };
var listWebhooks_429_Retry_After = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate15.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
validate15.evaluated = { "dynamicProps": false, "dynamicItems": false };
var WebhookInput = validate16;
var formats4 = require_formats().fullFormats.uri;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate16.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_types === void 0 || !func1.call(data, "event_types")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_types" }, message: "must have required property 'event_types'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0 || !func1.call(data, "url")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const _errs1 = errors;
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "status" || key0 === "event_types" || key0 === "url" || key0 === "description" || key0 === "signing_key")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
        if (errors - _errs1 >= 200) {
          break;
        }
      }
    }
    if (data.status !== void 0 && func1.call(data, "status")) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/WebhookStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "enabled" || data0 === "disabled")) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/WebhookStatus/enum", keyword: "enum", params: { allowedValues: schema4.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.event_types !== void 0 && func1.call(data, "event_types")) {
      let data1 = data.event_types;
      if (Array.isArray(data1)) {
        const _errs7 = errors;
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/ExternalEventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (!(data2 === "advertising_slot.inquiry" || data2 === "advertising_slot.purchased" || data2 === "automation.invoked" || data2 === "bigcommerce.customer.created" || data2 === "bigcommerce.customer.updated" || data2 === "bigcommerce.order.created" || data2 === "bigcommerce.order.updated" || data2 === "date.day.started" || data2 === "date.month.started" || data2 === "date.week.started" || data2 === "date.year.started" || data2 === "email.created" || data2 === "email.deleted" || data2 === "email.send.started" || data2 === "email.sent" || data2 === "email.status.changed" || data2 === "email.updated" || data2 === "export.completed" || data2 === "export.created" || data2 === "export.failed" || data2 === "external_feed_item.created" || data2 === "firewall.blocked" || data2 === "form.created" || data2 === "form.deleted" || data2 === "form.updated" || data2 === "memberful.member.updated" || data2 === "memberful.subscription.created" || data2 === "memberful.subscription.deleted" || data2 === "mention.created" || data2 === "note.created" || data2 === "note.deleted" || data2 === "patreon.member.updated" || data2 === "patreon.membership.created" || data2 === "patreon.membership.deleted" || data2 === "shopify.customer.created" || data2 === "shopify.customer.updated" || data2 === "social_mention.created" || data2 === "stripe.checkout.session.completed" || data2 === "stripe.customer.updated" || data2 === "stripe.invoice.upcoming" || data2 === "stripe.subscription.activated" || data2 === "stripe.subscription.churning" || data2 === "stripe.subscription.deactivated" || data2 === "subscriber.activation_bounced" || data2 === "subscriber.activation_clicked" || data2 === "subscriber.activation_complained" || data2 === "subscriber.activation_deferred" || data2 === "subscriber.activation_delivered" || data2 === "subscriber.activation_opened" || data2 === "subscriber.activation_rejected" || data2 === "subscriber.bounced" || data2 === "subscriber.changed_email" || data2 === "subscriber.churned" || data2 === "subscriber.clicked" || data2 === "subscriber.commented" || data2 === "subscriber.complained" || data2 === "subscriber.confirmed" || data2 === "subscriber.created" || data2 === "subscriber.deferred" || data2 === "subscriber.deleted" || data2 === "subscriber.delivered" || data2 === "subscriber.opened" || data2 === "subscriber.paid" || data2 === "subscriber.paused" || data2 === "subscriber.referred" || data2 === "subscriber.referred.paid" || data2 === "subscriber.rejected" || data2 === "subscriber.replied" || data2 === "subscriber.responded_to_survey" || data2 === "subscriber.resumed" || data2 === "subscriber.sent" || data2 === "subscriber.tags.changed" || data2 === "subscriber.trial_ended" || data2 === "subscriber.trial_started" || data2 === "subscriber.type.changed" || data2 === "subscriber.unsubscribed" || data2 === "subscriber.updated" || data2 === "subscriber.viewed_checkout_page" || data2 === "survey.cleared_responses" || data2 === "survey.created" || data2 === "survey.deleted" || data2 === "survey.updated")) {
            const err6 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/ExternalEventType/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (errors - _errs7 >= 200) {
            break;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/event_types", schemaPath: "#/properties/event_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      let data3 = data.url;
      if (typeof data3 === "string") {
        if (func0(data3) > 2e3) {
          const err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func0(data3) < 1) {
          const err9 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats4(data3)) {
          const err10 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func1.call(data, "description")) {
      if (typeof data.description !== "string") {
        const err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.signing_key !== void 0 && func1.call(data, "signing_key")) {
      let data5 = data.signing_key;
      if (typeof data5 === "string") {
        if (func0(data5) > 255) {
          const err13 = { instancePath: instancePath + "/signing_key", schemaPath: "#/properties/signing_key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/signing_key", schemaPath: "#/properties/signing_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
validate16.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Webhook = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate17.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func1.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.creation_date === void 0 || !func1.call(data, "creation_date")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creation_date" }, message: "must have required property 'creation_date'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0 || !func1.call(data, "status")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.event_types === void 0 || !func1.call(data, "event_types")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_types" }, message: "must have required property 'event_types'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.url === void 0 || !func1.call(data, "url")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.id !== void 0 && func1.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.creation_date !== void 0 && func1.call(data, "creation_date")) {
      let data1 = data.creation_date;
      if (typeof data1 === "string") {
        if (!formats2.validate(data1)) {
          const err6 = { instancePath: instancePath + "/creation_date", schemaPath: "#/properties/creation_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/creation_date", schemaPath: "#/properties/creation_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func1.call(data, "status")) {
      let data2 = data.status;
      const _errs6 = errors;
      let mark0 = _errs6;
      let mark1 = _errs6;
      let valid1 = false;
      const _errs7 = errors;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/WebhookStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data2 === "enabled" || data2 === "disabled")) {
        const err9 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/WebhookStatus/enum", keyword: "enum", params: { allowedValues: schema4.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      mark0 = errors;
      valid1 = valid1 || _valid0;
      const _errs10 = errors;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs10 === errors;
      mark1 = errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs6, mark1 - _errs6] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.event_types !== void 0 && func1.call(data, "event_types")) {
      let data3 = data.event_types;
      if (Array.isArray(data3)) {
        const _errs14 = errors;
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          const _errs16 = errors;
          let mark2 = _errs16;
          let mark3 = _errs16;
          let valid5 = false;
          const _errs17 = errors;
          if (typeof data4 !== "string") {
            const err12 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/ExternalEventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data4 === "advertising_slot.inquiry" || data4 === "advertising_slot.purchased" || data4 === "automation.invoked" || data4 === "bigcommerce.customer.created" || data4 === "bigcommerce.customer.updated" || data4 === "bigcommerce.order.created" || data4 === "bigcommerce.order.updated" || data4 === "date.day.started" || data4 === "date.month.started" || data4 === "date.week.started" || data4 === "date.year.started" || data4 === "email.created" || data4 === "email.deleted" || data4 === "email.send.started" || data4 === "email.sent" || data4 === "email.status.changed" || data4 === "email.updated" || data4 === "export.completed" || data4 === "export.created" || data4 === "export.failed" || data4 === "external_feed_item.created" || data4 === "firewall.blocked" || data4 === "form.created" || data4 === "form.deleted" || data4 === "form.updated" || data4 === "memberful.member.updated" || data4 === "memberful.subscription.created" || data4 === "memberful.subscription.deleted" || data4 === "mention.created" || data4 === "note.created" || data4 === "note.deleted" || data4 === "patreon.member.updated" || data4 === "patreon.membership.created" || data4 === "patreon.membership.deleted" || data4 === "shopify.customer.created" || data4 === "shopify.customer.updated" || data4 === "social_mention.created" || data4 === "stripe.checkout.session.completed" || data4 === "stripe.customer.updated" || data4 === "stripe.invoice.upcoming" || data4 === "stripe.subscription.activated" || data4 === "stripe.subscription.churning" || data4 === "stripe.subscription.deactivated" || data4 === "subscriber.activation_bounced" || data4 === "subscriber.activation_clicked" || data4 === "subscriber.activation_complained" || data4 === "subscriber.activation_deferred" || data4 === "subscriber.activation_delivered" || data4 === "subscriber.activation_opened" || data4 === "subscriber.activation_rejected" || data4 === "subscriber.bounced" || data4 === "subscriber.changed_email" || data4 === "subscriber.churned" || data4 === "subscriber.clicked" || data4 === "subscriber.commented" || data4 === "subscriber.complained" || data4 === "subscriber.confirmed" || data4 === "subscriber.created" || data4 === "subscriber.deferred" || data4 === "subscriber.deleted" || data4 === "subscriber.delivered" || data4 === "subscriber.opened" || data4 === "subscriber.paid" || data4 === "subscriber.paused" || data4 === "subscriber.referred" || data4 === "subscriber.referred.paid" || data4 === "subscriber.rejected" || data4 === "subscriber.replied" || data4 === "subscriber.responded_to_survey" || data4 === "subscriber.resumed" || data4 === "subscriber.sent" || data4 === "subscriber.tags.changed" || data4 === "subscriber.trial_ended" || data4 === "subscriber.trial_started" || data4 === "subscriber.type.changed" || data4 === "subscriber.unsubscribed" || data4 === "subscriber.updated" || data4 === "subscriber.viewed_checkout_page" || data4 === "survey.cleared_responses" || data4 === "survey.created" || data4 === "survey.deleted" || data4 === "survey.updated")) {
            const err13 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/ExternalEventType/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          var _valid1 = _errs17 === errors;
          mark2 = errors;
          valid5 = valid5 || _valid1;
          const _errs20 = errors;
          if (typeof data4 !== "string") {
            const err14 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/properties/event_types/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          var _valid1 = _errs20 === errors;
          mark3 = errors;
          valid5 = valid5 || _valid1;
          if (!valid5) {
            const err15 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/properties/event_types/items/anyOf", keyword: "anyOf", params: { branches: [mark2 - _errs16, mark3 - _errs16] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          } else {
            errors = _errs16;
            if (vErrors !== null) {
              if (_errs16) {
                vErrors.length = _errs16;
              } else {
                vErrors = null;
              }
            }
          }
          if (errors - _errs14 >= 200) {
            break;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/event_types", schemaPath: "#/properties/event_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      if (typeof data.url !== "string") {
        const err17 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func1.call(data, "description")) {
      if (typeof data.description !== "string") {
        const err18 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.signing_key !== void 0 && func1.call(data, "signing_key")) {
      if (!(typeof data.signing_key === "string")) {
        const err19 = { instancePath: instancePath + "/signing_key", schemaPath: "#/properties/signing_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
validate17.evaluated = { "props": { "id": true, "creation_date": true, "status": true, "event_types": true, "url": true, "description": true, "signing_key": true }, "dynamicProps": false, "dynamicItems": false };
var getWebhook_path_id = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
validate18.evaluated = { "dynamicProps": false, "dynamicItems": false };
var WebhookAttemptStatus = validate19;
var schema25 = { "type": "string", "description": "How an attempt stands.", "enum": ["unattempted", "successful", "failed"], "x-evidence": "documented", "x-source": "buttondown/openapi openapi.json, 2026-08-21 (commit 1ad6649), WebhookAttemptStatus" };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate19.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "unattempted" || data === "successful" || data === "failed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
validate19.evaluated = { "dynamicProps": false, "dynamicItems": false };
var WebhookAttemptPage = validate20;
var schema26 = { "type": "object", "description": "One page of a webhook's attempts.", "required": ["results", "count"], "properties": { "results": { "type": "array", "description": "The attempts on this page.", "items": { "$ref": "#/components/schemas/WebhookAttempt" } }, "next": { "type": ["string", "null"], "description": "The URL of the next page; null on the last one." }, "previous": { "type": ["string", "null"], "description": "The URL of the page before; null on the first one." }, "count": { "type": "integer", "description": "How many attempts there are on all pages together." } }, "x-evidence": "documented", "x-source": "buttondown/openapi openapi.json, 2026-08-21 (commit 1ad6649), WebhookAttemptOutputPage; Buttondown docs, 'Pagination'" };
var schema27 = { "type": "object", "description": "What became of delivering one event to a webhook, with its retries.", "required": ["id", "creation_date", "status"], "properties": { "id": { "type": "string", "description": "The attempt's own ID. Take it as it comes." }, "creation_date": { "type": "string", "format": "date-time", "description": "When the attempt was created." }, "status": { "description": "How the attempt stands.", "anyOf": [{ "$ref": "#/components/schemas/WebhookAttemptStatus" }, { "type": "string" }] }, "event_type": { "description": "The kind of the event; null where it is not known.", "anyOf": [{ "$ref": "#/components/schemas/ExternalEventType" }, { "type": ["string", "null"] }] }, "error_message": { "type": ["string", "null"], "description": "Why it failed, with the status and the beginning of the body where your URL answered something other than 2xx." }, "attempt_count": { "type": "integer", "description": "How often the attempt was retried." }, "completion_date": { "type": ["string", "null"], "format": "date-time", "description": "When the attempt ended; null where it has not." }, "duration_ms": { "type": ["integer", "null"], "description": "How long the HTTP request took, in milliseconds." } }, "x-evidence": "documented", "x-source": "buttondown/openapi openapi.json, 2026-08-21 (commit 1ad6649), WebhookAttemptOutput" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func1.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.creation_date === void 0 || !func1.call(data, "creation_date")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creation_date" }, message: "must have required property 'creation_date'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0 || !func1.call(data, "status")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.id !== void 0 && func1.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.creation_date !== void 0 && func1.call(data, "creation_date")) {
      let data1 = data.creation_date;
      if (typeof data1 === "string") {
        if (!formats2.validate(data1)) {
          const err4 = { instancePath: instancePath + "/creation_date", schemaPath: "#/properties/creation_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/creation_date", schemaPath: "#/properties/creation_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func1.call(data, "status")) {
      let data2 = data.status;
      const _errs6 = errors;
      let mark0 = _errs6;
      let mark1 = _errs6;
      let valid1 = false;
      const _errs7 = errors;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/WebhookAttemptStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === "unattempted" || data2 === "successful" || data2 === "failed")) {
        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/WebhookAttemptStatus/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      mark0 = errors;
      valid1 = valid1 || _valid0;
      const _errs10 = errors;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs10 === errors;
      mark1 = errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs6, mark1 - _errs6] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data3 = data.event_type;
      const _errs13 = errors;
      let mark2 = _errs13;
      let mark3 = _errs13;
      let valid3 = false;
      const _errs14 = errors;
      if (typeof data3 !== "string") {
        const err10 = { instancePath: instancePath + "/event_type", schemaPath: "#/components/schemas/ExternalEventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data3 === "advertising_slot.inquiry" || data3 === "advertising_slot.purchased" || data3 === "automation.invoked" || data3 === "bigcommerce.customer.created" || data3 === "bigcommerce.customer.updated" || data3 === "bigcommerce.order.created" || data3 === "bigcommerce.order.updated" || data3 === "date.day.started" || data3 === "date.month.started" || data3 === "date.week.started" || data3 === "date.year.started" || data3 === "email.created" || data3 === "email.deleted" || data3 === "email.send.started" || data3 === "email.sent" || data3 === "email.status.changed" || data3 === "email.updated" || data3 === "export.completed" || data3 === "export.created" || data3 === "export.failed" || data3 === "external_feed_item.created" || data3 === "firewall.blocked" || data3 === "form.created" || data3 === "form.deleted" || data3 === "form.updated" || data3 === "memberful.member.updated" || data3 === "memberful.subscription.created" || data3 === "memberful.subscription.deleted" || data3 === "mention.created" || data3 === "note.created" || data3 === "note.deleted" || data3 === "patreon.member.updated" || data3 === "patreon.membership.created" || data3 === "patreon.membership.deleted" || data3 === "shopify.customer.created" || data3 === "shopify.customer.updated" || data3 === "social_mention.created" || data3 === "stripe.checkout.session.completed" || data3 === "stripe.customer.updated" || data3 === "stripe.invoice.upcoming" || data3 === "stripe.subscription.activated" || data3 === "stripe.subscription.churning" || data3 === "stripe.subscription.deactivated" || data3 === "subscriber.activation_bounced" || data3 === "subscriber.activation_clicked" || data3 === "subscriber.activation_complained" || data3 === "subscriber.activation_deferred" || data3 === "subscriber.activation_delivered" || data3 === "subscriber.activation_opened" || data3 === "subscriber.activation_rejected" || data3 === "subscriber.bounced" || data3 === "subscriber.changed_email" || data3 === "subscriber.churned" || data3 === "subscriber.clicked" || data3 === "subscriber.commented" || data3 === "subscriber.complained" || data3 === "subscriber.confirmed" || data3 === "subscriber.created" || data3 === "subscriber.deferred" || data3 === "subscriber.deleted" || data3 === "subscriber.delivered" || data3 === "subscriber.opened" || data3 === "subscriber.paid" || data3 === "subscriber.paused" || data3 === "subscriber.referred" || data3 === "subscriber.referred.paid" || data3 === "subscriber.rejected" || data3 === "subscriber.replied" || data3 === "subscriber.responded_to_survey" || data3 === "subscriber.resumed" || data3 === "subscriber.sent" || data3 === "subscriber.tags.changed" || data3 === "subscriber.trial_ended" || data3 === "subscriber.trial_started" || data3 === "subscriber.type.changed" || data3 === "subscriber.unsubscribed" || data3 === "subscriber.updated" || data3 === "subscriber.viewed_checkout_page" || data3 === "survey.cleared_responses" || data3 === "survey.created" || data3 === "survey.deleted" || data3 === "survey.updated")) {
        const err11 = { instancePath: instancePath + "/event_type", schemaPath: "#/components/schemas/ExternalEventType/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid1 = _errs14 === errors;
      mark2 = errors;
      valid3 = valid3 || _valid1;
      const _errs17 = errors;
      if (typeof data3 !== "string" && data3 !== null) {
        const err12 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/anyOf/1/type", keyword: "type", params: { type: schema27.properties.event_type.anyOf[1].type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid1 = _errs17 === errors;
      mark3 = errors;
      valid3 = valid3 || _valid1;
      if (!valid3) {
        const err13 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/anyOf", keyword: "anyOf", params: { branches: [mark2 - _errs13, mark3 - _errs13] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.error_message !== void 0 && func1.call(data, "error_message")) {
      let data4 = data.error_message;
      if (typeof data4 !== "string" && data4 !== null) {
        const err14 = { instancePath: instancePath + "/error_message", schemaPath: "#/properties/error_message/type", keyword: "type", params: { type: schema27.properties.error_message.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.attempt_count !== void 0 && func1.call(data, "attempt_count")) {
      let data5 = data.attempt_count;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err15 = { instancePath: instancePath + "/attempt_count", schemaPath: "#/properties/attempt_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.completion_date !== void 0 && func1.call(data, "completion_date")) {
      let data6 = data.completion_date;
      if (typeof data6 !== "string" && data6 !== null) {
        const err16 = { instancePath: instancePath + "/completion_date", schemaPath: "#/properties/completion_date/type", keyword: "type", params: { type: schema27.properties.completion_date.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats2.validate(data6)) {
          const err17 = { instancePath: instancePath + "/completion_date", schemaPath: "#/properties/completion_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.duration_ms !== void 0 && func1.call(data, "duration_ms")) {
      let data7 = data.duration_ms;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
        const err18 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/type", keyword: "type", params: { type: schema27.properties.duration_ms.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "id": true, "creation_date": true, "status": true, "event_type": true, "error_message": true, "attempt_count": true, "completion_date": true, "duration_ms": true }, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.results === void 0 || !func1.call(data, "results")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property 'results'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.count === void 0 || !func1.call(data, "count")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.results !== void 0 && func1.call(data, "results")) {
      let data0 = data.results;
      if (Array.isArray(data0)) {
        const _errs3 = errors;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate21(data0[i0], { instancePath: instancePath + "/results/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
          if (errors - _errs3 >= 200) {
            break;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.next !== void 0 && func1.call(data, "next")) {
      let data2 = data.next;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: schema26.properties.next.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.previous !== void 0 && func1.call(data, "previous")) {
      let data3 = data.previous;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: schema26.properties.previous.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.count !== void 0 && func1.call(data, "count")) {
      let data4 = data.count;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "results": true, "next": true, "previous": true, "count": true }, "dynamicProps": false, "dynamicItems": false };
var ExternalEventType = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "advertising_slot.inquiry" || data === "advertising_slot.purchased" || data === "automation.invoked" || data === "bigcommerce.customer.created" || data === "bigcommerce.customer.updated" || data === "bigcommerce.order.created" || data === "bigcommerce.order.updated" || data === "date.day.started" || data === "date.month.started" || data === "date.week.started" || data === "date.year.started" || data === "email.created" || data === "email.deleted" || data === "email.send.started" || data === "email.sent" || data === "email.status.changed" || data === "email.updated" || data === "export.completed" || data === "export.created" || data === "export.failed" || data === "external_feed_item.created" || data === "firewall.blocked" || data === "form.created" || data === "form.deleted" || data === "form.updated" || data === "memberful.member.updated" || data === "memberful.subscription.created" || data === "memberful.subscription.deleted" || data === "mention.created" || data === "note.created" || data === "note.deleted" || data === "patreon.member.updated" || data === "patreon.membership.created" || data === "patreon.membership.deleted" || data === "shopify.customer.created" || data === "shopify.customer.updated" || data === "social_mention.created" || data === "stripe.checkout.session.completed" || data === "stripe.customer.updated" || data === "stripe.invoice.upcoming" || data === "stripe.subscription.activated" || data === "stripe.subscription.churning" || data === "stripe.subscription.deactivated" || data === "subscriber.activation_bounced" || data === "subscriber.activation_clicked" || data === "subscriber.activation_complained" || data === "subscriber.activation_deferred" || data === "subscriber.activation_delivered" || data === "subscriber.activation_opened" || data === "subscriber.activation_rejected" || data === "subscriber.bounced" || data === "subscriber.changed_email" || data === "subscriber.churned" || data === "subscriber.clicked" || data === "subscriber.commented" || data === "subscriber.complained" || data === "subscriber.confirmed" || data === "subscriber.created" || data === "subscriber.deferred" || data === "subscriber.deleted" || data === "subscriber.delivered" || data === "subscriber.opened" || data === "subscriber.paid" || data === "subscriber.paused" || data === "subscriber.referred" || data === "subscriber.referred.paid" || data === "subscriber.rejected" || data === "subscriber.replied" || data === "subscriber.responded_to_survey" || data === "subscriber.resumed" || data === "subscriber.sent" || data === "subscriber.tags.changed" || data === "subscriber.trial_ended" || data === "subscriber.trial_started" || data === "subscriber.type.changed" || data === "subscriber.unsubscribed" || data === "subscriber.updated" || data === "subscriber.viewed_checkout_page" || data === "survey.cleared_responses" || data === "survey.created" || data === "survey.deleted" || data === "survey.updated")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "dynamicProps": false, "dynamicItems": false };
var SubscriberActivationBouncedEvent = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func1.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.data === void 0 || !func1.call(data, "data")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.id !== void 0 && func1.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data1 = data.event_type;
      const _errs4 = errors;
      let mark0 = _errs4;
      let mark1 = _errs4;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/event_type", schemaPath: "#/components/schemas/ExternalEventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === "advertising_slot.inquiry" || data1 === "advertising_slot.purchased" || data1 === "automation.invoked" || data1 === "bigcommerce.customer.created" || data1 === "bigcommerce.customer.updated" || data1 === "bigcommerce.order.created" || data1 === "bigcommerce.order.updated" || data1 === "date.day.started" || data1 === "date.month.started" || data1 === "date.week.started" || data1 === "date.year.started" || data1 === "email.created" || data1 === "email.deleted" || data1 === "email.send.started" || data1 === "email.sent" || data1 === "email.status.changed" || data1 === "email.updated" || data1 === "export.completed" || data1 === "export.created" || data1 === "export.failed" || data1 === "external_feed_item.created" || data1 === "firewall.blocked" || data1 === "form.created" || data1 === "form.deleted" || data1 === "form.updated" || data1 === "memberful.member.updated" || data1 === "memberful.subscription.created" || data1 === "memberful.subscription.deleted" || data1 === "mention.created" || data1 === "note.created" || data1 === "note.deleted" || data1 === "patreon.member.updated" || data1 === "patreon.membership.created" || data1 === "patreon.membership.deleted" || data1 === "shopify.customer.created" || data1 === "shopify.customer.updated" || data1 === "social_mention.created" || data1 === "stripe.checkout.session.completed" || data1 === "stripe.customer.updated" || data1 === "stripe.invoice.upcoming" || data1 === "stripe.subscription.activated" || data1 === "stripe.subscription.churning" || data1 === "stripe.subscription.deactivated" || data1 === "subscriber.activation_bounced" || data1 === "subscriber.activation_clicked" || data1 === "subscriber.activation_complained" || data1 === "subscriber.activation_deferred" || data1 === "subscriber.activation_delivered" || data1 === "subscriber.activation_opened" || data1 === "subscriber.activation_rejected" || data1 === "subscriber.bounced" || data1 === "subscriber.changed_email" || data1 === "subscriber.churned" || data1 === "subscriber.clicked" || data1 === "subscriber.commented" || data1 === "subscriber.complained" || data1 === "subscriber.confirmed" || data1 === "subscriber.created" || data1 === "subscriber.deferred" || data1 === "subscriber.deleted" || data1 === "subscriber.delivered" || data1 === "subscriber.opened" || data1 === "subscriber.paid" || data1 === "subscriber.paused" || data1 === "subscriber.referred" || data1 === "subscriber.referred.paid" || data1 === "subscriber.rejected" || data1 === "subscriber.replied" || data1 === "subscriber.responded_to_survey" || data1 === "subscriber.resumed" || data1 === "subscriber.sent" || data1 === "subscriber.tags.changed" || data1 === "subscriber.trial_ended" || data1 === "subscriber.trial_started" || data1 === "subscriber.type.changed" || data1 === "subscriber.unsubscribed" || data1 === "subscriber.updated" || data1 === "subscriber.viewed_checkout_page" || data1 === "survey.cleared_responses" || data1 === "survey.created" || data1 === "survey.deleted" || data1 === "survey.updated")) {
        const err5 = { instancePath: instancePath + "/event_type", schemaPath: "#/components/schemas/ExternalEventType/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      mark0 = errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      mark1 = errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs4, mark1 - _errs4] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.data !== void 0 && func1.call(data, "data")) {
      let data2 = data.data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.newsletter !== void 0 && func1.call(data2, "newsletter")) {
          if (typeof data2.newsletter !== "string") {
            const err8 = { instancePath: instancePath + "/data/newsletter", schemaPath: "#/components/schemas/WebhookEventData/properties/newsletter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.subscriber !== void 0 && func1.call(data2, "subscriber")) {
          if (typeof data2.subscriber !== "string") {
            const err9 = { instancePath: instancePath + "/data/subscriber", schemaPath: "#/components/schemas/WebhookEventData/properties/subscriber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.email !== void 0 && func1.call(data2, "email")) {
          if (typeof data2.email !== "string") {
            const err10 = { instancePath: instancePath + "/data/email", schemaPath: "#/components/schemas/WebhookEventData/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/data", schemaPath: "#/components/schemas/WebhookEventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "id": true, "event_type": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.activation_bounced" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.activation_bounced" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var onSubscriberActivationBounced_header_X_Buttondown_Signature = validate27;
var pattern0 = new RegExp("^sha256=[0-9a-f]{64}$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256=[0-9a-f]{64}$" }, message: 'must match pattern "^sha256=[0-9a-f]{64}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "dynamicProps": false, "dynamicItems": false };
var SubscriberActivationClickedEvent = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.activation_clicked" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.activation_clicked" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberActivationComplainedEvent = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.activation_complained" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.activation_complained" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberActivationDeferredEvent = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.activation_deferred" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.activation_deferred" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberActivationDeliveredEvent = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.activation_delivered" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.activation_delivered" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberActivationOpenedEvent = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.activation_opened" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.activation_opened" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberActivationRejectedEvent = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.activation_rejected" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.activation_rejected" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberBouncedEvent = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.bounced" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.bounced" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberChangedEmailEvent = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.changed_email" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.changed_email" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberChurnedEvent = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.churned" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.churned" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberClickedEvent = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.clicked" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.clicked" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberCommentedEvent = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.commented" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.commented" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberComplainedEvent = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.complained" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.complained" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberConfirmedEvent = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.confirmed" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.confirmed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberCreatedEvent = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberDeferredEvent = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.deferred" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.deferred" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberDeletedEvent = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.deleted" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.deleted" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberDeliveredEvent = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.delivered" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.delivered" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberOpenedEvent = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.opened" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.opened" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberPaidEvent = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.paid" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.paid" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberPausedEvent = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.paused" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.paused" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberReferredEvent = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.referred" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.referred" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberReferredPaidEvent = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.referred.paid" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.referred.paid" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberRejectedEvent = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.rejected" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.rejected" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberRepliedEvent = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.replied" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.replied" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberRespondedToSurveyEvent = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.responded_to_survey" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.responded_to_survey" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberResumedEvent = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.resumed" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.resumed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberSentEvent = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.sent" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.sent" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberTagsChangedEvent = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.tags.changed" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.tags.changed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberTrialEndedEvent = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.trial_ended" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.trial_ended" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberTrialStartedEvent = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.trial_started" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.trial_started" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberTypeChangedEvent = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.type.changed" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.type.changed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberUnsubscribedEvent = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.unsubscribed" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.unsubscribed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberUpdatedEvent = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.updated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SubscriberViewedCheckoutPageEvent = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("subscriber.viewed_checkout_page" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "subscriber.viewed_checkout_page" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var EmailCreatedEvent = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("email.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "email.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var EmailDeletedEvent = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("email.deleted" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "email.deleted" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var EmailSendStartedEvent = validate100;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("email.send.started" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "email.send.started" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var EmailSentEvent = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("email.sent" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "email.sent" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var EmailStatusChangedEvent = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("email.status.changed" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "email.status.changed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var EmailUpdatedEvent = validate106;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("email.updated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "email.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var AdvertisingSlotInquiryEvent = validate108;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("advertising_slot.inquiry" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "advertising_slot.inquiry" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var AdvertisingSlotPurchasedEvent = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("advertising_slot.purchased" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "advertising_slot.purchased" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var AutomationInvokedEvent = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("automation.invoked" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "automation.invoked" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var ExportCompletedEvent = validate114;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("export.completed" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "export.completed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var ExportCreatedEvent = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("export.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "export.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var ExportFailedEvent = validate118;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("export.failed" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "export.failed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var ExternalFeedItemCreatedEvent = validate120;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("external_feed_item.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "external_feed_item.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var FirewallBlockedEvent = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("firewall.blocked" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "firewall.blocked" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var FormCreatedEvent = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("form.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "form.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var FormDeletedEvent = validate126;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("form.deleted" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "form.deleted" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var FormUpdatedEvent = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("form.updated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "form.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var MentionCreatedEvent = validate130;
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("mention.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "mention.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var NoteCreatedEvent = validate132;
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("note.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "note.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var NoteDeletedEvent = validate134;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("note.deleted" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "note.deleted" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SocialMentionCreatedEvent = validate136;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("social_mention.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "social_mention.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SurveyClearedResponsesEvent = validate138;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("survey.cleared_responses" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "survey.cleared_responses" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
validate138.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SurveyCreatedEvent = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("survey.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "survey.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SurveyDeletedEvent = validate142;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("survey.deleted" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "survey.deleted" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var SurveyUpdatedEvent = validate144;
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("survey.updated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "survey.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
validate144.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var DateDayStartedEvent = validate146;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("date.day.started" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "date.day.started" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var DateWeekStartedEvent = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("date.week.started" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "date.week.started" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var DateMonthStartedEvent = validate150;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("date.month.started" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "date.month.started" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var DateYearStartedEvent = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("date.year.started" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "date.year.started" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var BigcommerceCustomerCreatedEvent = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("bigcommerce.customer.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "bigcommerce.customer.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var BigcommerceCustomerUpdatedEvent = validate156;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("bigcommerce.customer.updated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "bigcommerce.customer.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var BigcommerceOrderCreatedEvent = validate158;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("bigcommerce.order.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "bigcommerce.order.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var BigcommerceOrderUpdatedEvent = validate160;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("bigcommerce.order.updated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "bigcommerce.order.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var MemberfulMemberUpdatedEvent = validate162;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("memberful.member.updated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "memberful.member.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var MemberfulSubscriptionCreatedEvent = validate164;
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("memberful.subscription.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "memberful.subscription.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var MemberfulSubscriptionDeletedEvent = validate166;
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("memberful.subscription.deleted" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "memberful.subscription.deleted" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var PatreonMemberUpdatedEvent = validate168;
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("patreon.member.updated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "patreon.member.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var PatreonMembershipCreatedEvent = validate170;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("patreon.membership.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "patreon.membership.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var PatreonMembershipDeletedEvent = validate172;
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("patreon.membership.deleted" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "patreon.membership.deleted" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var ShopifyCustomerCreatedEvent = validate174;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("shopify.customer.created" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "shopify.customer.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var ShopifyCustomerUpdatedEvent = validate176;
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("shopify.customer.updated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "shopify.customer.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
validate176.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var StripeCheckoutSessionCompletedEvent = validate178;
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("stripe.checkout.session.completed" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "stripe.checkout.session.completed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
validate178.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var StripeCustomerUpdatedEvent = validate180;
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("stripe.customer.updated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "stripe.customer.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
validate180.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var StripeInvoiceUpcomingEvent = validate182;
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("stripe.invoice.upcoming" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "stripe.invoice.upcoming" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
validate182.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var StripeSubscriptionActivatedEvent = validate184;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("stripe.subscription.activated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "stripe.subscription.activated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
validate184.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var StripeSubscriptionChurningEvent = validate186;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("stripe.subscription.churning" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "stripe.subscription.churning" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var StripeSubscriptionDeactivatedEvent = validate188;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0 || !func1.call(data, "event_type")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type !== void 0 && func1.call(data, "event_type")) {
      let data0 = data.event_type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("stripe.subscription.deactivated" !== data0) {
        const err2 = { instancePath: instancePath + "/event_type", schemaPath: "#/allOf/1/properties/event_type/const", keyword: "const", params: { allowedValue: "stripe.subscription.deactivated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
validate188.evaluated = { "props": { "event_type": true, "id": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
export {
  AdvertisingSlotInquiryEvent,
  AdvertisingSlotPurchasedEvent,
  AutomationInvokedEvent,
  BigcommerceCustomerCreatedEvent,
  BigcommerceCustomerUpdatedEvent,
  BigcommerceOrderCreatedEvent,
  BigcommerceOrderUpdatedEvent,
  DateDayStartedEvent,
  DateMonthStartedEvent,
  DateWeekStartedEvent,
  DateYearStartedEvent,
  EmailCreatedEvent,
  EmailDeletedEvent,
  EmailSendStartedEvent,
  EmailSentEvent,
  EmailStatusChangedEvent,
  EmailUpdatedEvent,
  ErrorMessage,
  ExportCompletedEvent,
  ExportCreatedEvent,
  ExportFailedEvent,
  ExternalEventType,
  ExternalFeedItemCreatedEvent,
  FirewallBlockedEvent,
  FormCreatedEvent,
  FormDeletedEvent,
  FormUpdatedEvent,
  MemberfulMemberUpdatedEvent,
  MemberfulSubscriptionCreatedEvent,
  MemberfulSubscriptionDeletedEvent,
  MentionCreatedEvent,
  NoteCreatedEvent,
  NoteDeletedEvent,
  PatreonMemberUpdatedEvent,
  PatreonMembershipCreatedEvent,
  PatreonMembershipDeletedEvent,
  ShopifyCustomerCreatedEvent,
  ShopifyCustomerUpdatedEvent,
  SocialMentionCreatedEvent,
  StripeCheckoutSessionCompletedEvent,
  StripeCustomerUpdatedEvent,
  StripeInvoiceUpcomingEvent,
  StripeSubscriptionActivatedEvent,
  StripeSubscriptionChurningEvent,
  StripeSubscriptionDeactivatedEvent,
  SubscriberActivationBouncedEvent,
  SubscriberActivationClickedEvent,
  SubscriberActivationComplainedEvent,
  SubscriberActivationDeferredEvent,
  SubscriberActivationDeliveredEvent,
  SubscriberActivationOpenedEvent,
  SubscriberActivationRejectedEvent,
  SubscriberBouncedEvent,
  SubscriberChangedEmailEvent,
  SubscriberChurnedEvent,
  SubscriberClickedEvent,
  SubscriberCommentedEvent,
  SubscriberComplainedEvent,
  SubscriberConfirmedEvent,
  SubscriberCreatedEvent,
  SubscriberDeferredEvent,
  SubscriberDeletedEvent,
  SubscriberDeliveredEvent,
  SubscriberOpenedEvent,
  SubscriberPaidEvent,
  SubscriberPausedEvent,
  SubscriberReferredEvent,
  SubscriberReferredPaidEvent,
  SubscriberRejectedEvent,
  SubscriberRepliedEvent,
  SubscriberRespondedToSurveyEvent,
  SubscriberResumedEvent,
  SubscriberSentEvent,
  SubscriberTagsChangedEvent,
  SubscriberTrialEndedEvent,
  SubscriberTrialStartedEvent,
  SubscriberTypeChangedEvent,
  SubscriberUnsubscribedEvent,
  SubscriberUpdatedEvent,
  SubscriberViewedCheckoutPageEvent,
  SurveyClearedResponsesEvent,
  SurveyCreatedEvent,
  SurveyDeletedEvent,
  SurveyUpdatedEvent,
  ValidationErrorMessage,
  Webhook,
  WebhookAttemptPage,
  WebhookAttemptStatus,
  WebhookInput,
  WebhookPage,
  WebhookStatus,
  getWebhook_path_id,
  listWebhooks_200_Link,
  listWebhooks_200_X_RateLimit_Limit,
  listWebhooks_200_X_RateLimit_Remaining,
  listWebhooks_200_X_RateLimit_Reset,
  listWebhooks_429_Retry_After,
  listWebhooks_header_Buttondown_Context,
  listWebhooks_header_X_API_Version,
  listWebhooks_header_X_Idempotency_Key,
  listWebhooks_query_page,
  onSubscriberActivationBounced_header_X_Buttondown_Signature
};
