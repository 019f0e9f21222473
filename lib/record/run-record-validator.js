// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var Te=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(S){throw n=0,S}};var xe=Te(Me=>{"use strict";Object.defineProperty(Me,"__esModule",{value:!0});function Ue(r){let n=r.length,S=0,M=0,o;for(;M<
n;)S++,o=r.charCodeAt(M++),o>=55296&&o<=56319&&M<n&&(o=r.charCodeAt(M),(o&64512)===56320&&M++);return S}Me.default=Ue;Ue.
code='require("ajv/dist/runtime/ucs2length").default'});var Xe=he;var Ee=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function Q(r,{instancePath:n="",parentData:S,
parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=Q.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="string"){if(!Ee.test(r))return Q.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return Q.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return Q.errors=s,e===0}Q.evaluated=
{dynamicProps:!1,dynamicItems:!1};function m(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=m.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r))return m.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return m.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return m.errors=s,e===0}m.evaluated={dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=K.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?(K.errors=s,e===0):(K.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1)}K.evaluated={dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:n="",parentData:S,parentDataProperty:M,
rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=X.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.command===void 0&&(u=
"command")||r.c8gaugeVersion===void 0&&(u="c8gaugeVersion")||r.startedAt===void 0&&(u="startedAt")||r.durationMs===void 0&&
(u="durationMs")||r.seed===void 0&&(u="seed"))return X.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.id!==void 0){let a=e;if(typeof r.id!=
"string")return X.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.command!==void 0){let a=e;if(typeof r.command!="strin\
g")return X.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.c8gaugeVersion!==void 0){let a=e;if(typeof r.c8gaugeVersion!=
"string")return X.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.startedAt!==void 0){let a=e;Q(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:o,dynamicAnchors:p})||(s=s===
null?Q.errors:s.concat(Q.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.durationMs!==void 0){let a=e;m(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:p})||(s=s===null?m.
errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.seed!==void 0){let a=e;K(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:o,dynamicAnchors:p})||(s=s===null?K.errors:s.concat(K.errors),e=
s.length);var t=a===e}else var t=!0;if(t)if(r.revision!==void 0){let a=e;if(typeof r.revision!="string")return X.errors=
[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=a===e}else var t=!0}}}}}}else return X.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return X.errors=s,e===0}X.evaluated={props:{id:!0,command:!0,c8gaugeVersion:!0,
startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var Oe={type:["string","null"]};function C(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){
let s=null,e=0,l=C.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&
r!==null?(C.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Oe.type},message:"must be string,nul\
l"}],!1):(C.errors=s,e===0)}C.evaluated={dynamicProps:!1,dynamicItems:!1};var Ae={type:["number","null"],minimum:0};function P(r,{
instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=P.evaluated;return l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof r=="number"&&isFinite(r))&&r!==null?(P.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ae.type},message:"must be number,null"}],!1):e===0&&typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))?(P.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):(P.errors=s,e===0)}P.evaluated={dynamicProps:!1,dynamicItems:!1};var qe={type:"\
object",description:"How the target speaks, seen in its answers to requests that change nothing.",required:["dialect","p\
rocessName","queryApi","keys"],properties:{dialect:{$ref:"#/$defs/textOrNull"},processName:{enum:["bpmnProcessId","proce\
ssDefinitionId",null]},queryApi:{enum:["on","off",null]},keys:{enum:["number","text",null]},requestTimeout:{enum:["under\
stood","refused"]},gatewayVersions:{$ref:"#/$defs/lines"}}};function x(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=x.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let u=r.
length;for(let a=0;a<u;a++){let i=e;if(typeof r[a]!="string")return x.errors=[{instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e;if(!t)break}}else return x.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return x.errors=s,
e===0}x.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:n="",parentData:S,parentDataProperty:M,
rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.dialect===void 0&&(u="dialect")||r.processName===
void 0&&(u="processName")||r.queryApi===void 0&&(u="queryApi")||r.keys===void 0&&(u="keys"))return Y.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
if(r.dialect!==void 0){let a=e;C(r.dialect,{instancePath:n+"/dialect",parentData:r,parentDataProperty:"dialect",rootData:o,
dynamicAnchors:p})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.processName!==
void 0){let a=r.processName,i=e;if(!(a==="bpmnProcessId"||a==="processDefinitionId"||a===null))return Y.errors=[{instancePath:n+
"/processName",schemaPath:"#/properties/processName/enum",keyword:"enum",params:{allowedValues:qe.properties.processName.
enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.queryApi!==void 0){
let a=r.queryApi,i=e;if(!(a==="on"||a==="off"||a===null))return Y.errors=[{instancePath:n+"/queryApi",schemaPath:"#/prop\
erties/queryApi/enum",keyword:"enum",params:{allowedValues:qe.properties.queryApi.enum},message:"must be equal to one of\
 the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.keys!==void 0){let a=r.keys,i=e;if(!(a==="number"||a==="t\
ext"||a===null))return Y.errors=[{instancePath:n+"/keys",schemaPath:"#/properties/keys/enum",keyword:"enum",params:{allowedValues:qe.
properties.keys.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.requestTimeout!==
void 0){let a=r.requestTimeout,i=e;if(!(a==="understood"||a==="refused"))return Y.errors=[{instancePath:n+"/requestTimeo\
ut",schemaPath:"#/properties/requestTimeout/enum",keyword:"enum",params:{allowedValues:qe.properties.requestTimeout.enum},
message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t)if(r.gatewayVersions!==void 0){
let a=e;x(r.gatewayVersions,{instancePath:n+"/gatewayVersions",parentData:r,parentDataProperty:"gatewayVersions",rootData:o,
dynamicAnchors:p})||(s=s===null?x.errors:s.concat(x.errors),e=s.length);var t=a===e}else var t=!0}}}}}else return Y.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=
s,e===0}Y.evaluated={props:{dialect:!0,processName:!0,queryApi:!0,keys:!0,requestTimeout:!0,gatewayVersions:!0},dynamicProps:!1,
dynamicItems:!1};function me(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){
let s=null,e=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.baseUrl===void 0&&(u="baseUrl")||r.embedded===void 0&&(u="embedded")||r.gatewayVersion===
void 0&&(u="gatewayVersion")||r.clusterSize===void 0&&(u="clusterSize")||r.partitionsCount===void 0&&(u="partitionsCount"))
return me.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must ha\
ve required property '"+u+"'"}],!1;if(r.baseUrl!==void 0){let a=e;if(typeof r.baseUrl!="string")return me.errors=[{instancePath:n+
"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.embedded!==void 0){let a=e;if(typeof r.embedded!="boolean")return me.errors=[{instancePath:n+
"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var t=a===e}else var t=!0;if(t){if(r.gatewayVersion!==void 0){let a=e;C(r.gatewayVersion,{instancePath:n+"/gatewayVersio\
n",parentData:r,parentDataProperty:"gatewayVersion",rootData:o,dynamicAnchors:p})||(s=s===null?C.errors:s.concat(C.errors),
e=s.length);var t=a===e}else var t=!0;if(t){if(r.clusterSize!==void 0){let a=e;P(r.clusterSize,{instancePath:n+"/cluster\
Size",parentData:r,parentDataProperty:"clusterSize",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),
e=s.length);var t=a===e}else var t=!0;if(t){if(r.partitionsCount!==void 0){let a=e;P(r.partitionsCount,{instancePath:n+"\
/partitionsCount",parentData:r,parentDataProperty:"partitionsCount",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:
s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;if(t)if(r.speaks!==void 0){let a=e;Y(r.speaks,{instancePath:n+"\
/speaks",parentData:r,parentDataProperty:"speaks",rootData:o,dynamicAnchors:p})||(s=s===null?Y.errors:s.concat(Y.errors),
e=s.length);var t=a===e}else var t=!0}}}}}else return me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return me.errors=s,e===0}me.evaluated={props:{baseUrl:!0,embedded:!0,gatewayVersion:!0,
clusterSize:!0,partitionsCount:!0,speaks:!0},dynamicProps:!1,dynamicItems:!1};function c(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=c.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?e===0&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))?(c.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(c.errors=s,e===0):(c.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}c.evaluated={dynamicProps:!1,dynamicItems:!1};
function ne(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,
l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.node===void 0&&(u="node")||r.platform===void 0&&(u="platform")||r.cpuModel===void 0&&(u="cpuModel")||
r.cpus===void 0&&(u="cpus")||r.memoryBytes===void 0&&(u="memoryBytes"))return ne.errors=[{instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.node!==void 0){
let a=e;if(typeof r.node!="string")return ne.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.platform!==void 0){let a=e;
if(typeof r.platform!="string")return ne.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.cpuModel!==void 0){let a=e;
if(typeof r.cpuModel!="string")return ne.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.cpus!==void 0){let a=e;c(
r.cpus,{instancePath:n+"/cpus",parentData:r,parentDataProperty:"cpus",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t)if(r.memoryBytes!==void 0){let a=e;m(r.memoryBytes,{instancePath:n+
"/memoryBytes",parentData:r,parentDataProperty:"memoryBytes",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var t=a===e}else var t=!0}}}}else return ne.errors=[{instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return ne.errors=s,e===0}ne.evaluated={props:{node:!0,platform:!0,
cpuModel:!0,cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var Le=new RegExp("^[0-9a-f]{64}$","u");function le(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,
dynamicAnchors:p={}}={}){let s=null,e=0,l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(typeof r=="string"){if(!Le.test(r))return le.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return le.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return le.errors=s,e===0}le.evaluated={dynamicProps:!1,
dynamicItems:!1};function ae(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){
let s=null,e=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.title===void 0&&(u="title")||r.version===void 0&&(u="version")||r.sha256===void 0&&
(u="sha256"))return ae.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(r.title!==void 0){let a=e;if(typeof r.title!="string")return ae.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.version!==void 0){let a=e;if(typeof r.version!="string")return ae.errors=[{instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.sha256!==void 0){let a=e;le(r.sha256,{instancePath:n+"/sha256",parentData:r,parentDataProperty:"\
sha256",rootData:o,dynamicAnchors:p})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var t=a===e}else var t=!0;if(t)
if(r.dialect!==void 0){let a=e;if(typeof r.dialect!="string")return ae.errors=[{instancePath:n+"/dialect",schemaPath:"#/\
properties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0}}}else
return ae.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ae.errors=s,e===0}ae.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0},dynamicProps:!1,dynamicItems:!1};var Ve={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function ee(r,{
instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=ee.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let u;if(r.operation===void 0&&(u="operation")||r.check===void 0&&(u="check")||r.case===void 0&&(u="case")||r.status===void 0&&
(u="status")||r.reason===void 0&&(u="reason"))return ee.errors=[{instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.operation!==void 0){let a=e;if(typeof r.
operation!="string")return ee.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.check!==void 0){let a=e;if(typeof r.
check!="string")return ee.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.case!==void 0){let a=e;if(typeof r.case!="st\
ring")return ee.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.status!==void 0){let a=r.status,i=e;if(!(a==="pass"||
a==="fail"||a==="skip"||a==="error"))return ee.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:Ve.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===
e}else var t=!0;if(t)if(r.reason!==void 0){let a=e;C(r.reason,{instancePath:n+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:o,dynamicAnchors:p})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=a===e}else var t=!0}}}}else
return ee.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ee.errors=s,e===0}ee.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var Fe={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"}}}}},He={enum:["contract","http","behaviour"]};function ge(r,{instancePath:n="",parentData:S,
parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=ge.evaluated;return l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r==="contract"||r==="http"||r==="behaviour"?(ge.errors=s,e===0):(ge.errors=[{instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:He.enum},message:"must be equal to one of the allowed values"}],
!1)}ge.evaluated={dynamicProps:!1,dynamicItems:!1};var Re={type:"object",required:["request","response","error","duratio\
nMs"],properties:{request:{type:"object",required:["method","url","headers","body"],properties:{method:{type:"string"},url:{
type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"#/$defs/textOrNull"}}},response:{type:["object","null"],required:[
"status","headers","body"],properties:{status:{type:"integer"},headers:{$ref:"#/$defs/headers"},body:{type:"string"}}},error:{
$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$defs/amount"}}};function pe(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,
l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let u in r){let a=e;if(typeof r[u]!="string")return pe.errors=[{instancePath:n+"/"+u.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=a===e;if(!t)break}else return pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return pe.errors=s,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{
instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=G.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.request===void 0&&(i="request")||r.response===void 0&&(i="response")||r.error===void 0&&(i="error")||r.durationMs===
void 0&&(i="durationMs"))return G.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.request!==void 0){let d=r.request,v=e;if(e===v)if(d&&typeof d=="\
object"&&!Array.isArray(d)){let _;if(d.method===void 0&&(_="method")||d.url===void 0&&(_="url")||d.headers===void 0&&(_=
"headers")||d.body===void 0&&(_="body"))return G.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/req\
uired",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(d.method!==void 0){
let D=e;if(typeof d.method!="string")return G.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/request\
/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=D===e}else var t=!0;if(t){
if(d.url!==void 0){let D=e;if(typeof d.url!="string")return G.errors=[{instancePath:n+"/request/url",schemaPath:"#/prope\
rties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=D===e}else var t=!0;
if(t){if(d.headers!==void 0){let D=e;pe(d.headers,{instancePath:n+"/request/headers",parentData:d,parentDataProperty:"he\
aders",rootData:o,dynamicAnchors:p})||(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var t=D===e}else var t=!0;if(t)
if(d.body!==void 0){let D=e;C(d.body,{instancePath:n+"/request/body",parentData:d,parentDataProperty:"body",rootData:o,dynamicAnchors:p})||
(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=D===e}else var t=!0}}}else return G.errors=[{instancePath:n+"/\
request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=v===
e}else var u=!0;if(u){if(r.response!==void 0){let d=r.response,v=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)
return G.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:Re.properties.
response.type},message:"must be object,null"}],!1;if(e===v&&d&&typeof d=="object"&&!Array.isArray(d)){let D;if(d.status===
void 0&&(D="status")||d.headers===void 0&&(D="headers")||d.body===void 0&&(D="body"))return G.errors=[{instancePath:n+"/\
response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:D},message:"must have r\
equired property '"+D+"'"}],!1;if(d.status!==void 0){let g=d.status,b=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return G.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=b===e}else var a=!0;if(a){if(d.headers!==void 0){let g=e;
pe(d.headers,{instancePath:n+"/response/headers",parentData:d,parentDataProperty:"headers",rootData:o,dynamicAnchors:p})||
(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var a=g===e}else var a=!0;if(a)if(d.body!==void 0){let g=e;if(typeof d.
body!="string")return G.errors=[{instancePath:n+"/response/body",schemaPath:"#/properties/response/properties/body/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0}}var u=v===e}else var u=!0;
if(u){if(r.error!==void 0){let d=e;C(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:o,
dynamicAnchors:p})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var u=d===e}else var u=!0;if(u)if(r.durationMs!==
void 0){let d=e;m(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:p})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var u=d===e}else var u=!0}}}else return G.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=s,e===0}G.evaluated={props:{
request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:n="",parentData:S,
parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=O.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.
operation===void 0&&(a="operation")||r.check===void 0&&(a="check")||r.case===void 0&&(a="case")||r.level===void 0&&(a="l\
evel")||r.message===void 0&&(a="message")||r.expectedBy===void 0&&(a="expectedBy")||r.curl===void 0&&(a="curl")||r.exchange===
void 0&&(a="exchange")||r.waived===void 0&&(a="waived"))return O.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.id!==void 0){let i=e;if(typeof r.
id!="string")return O.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.operation!==void 0){let i=e;if(typeof r.operation!=
"string")return O.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.check!==void 0){let i=e;if(typeof r.check!="\
string")return O.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.case!==void 0){let i=e;if(typeof r.case!="string")
return O.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.level!==void 0){let i=e;ge(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:o,dynamicAnchors:p})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return O.errors=[{instancePath:n+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.expectedBy!==void 0){let i=e;C(r.expectedBy,{instancePath:n+"/expectedBy",parentData:r,parentDataProperty:"\
expectedBy",rootData:o,dynamicAnchors:p})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.curl!==void 0){let i=e;if(typeof r.curl!="string")return O.errors=[{instancePath:n+"/curl",schemaPath:"#/prop\
erties/curl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.
exchange!==void 0){let i=e;G(r.exchange,{instancePath:n+"/exchange",parentData:r,parentDataProperty:"exchange",rootData:o,
dynamicAnchors:p})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.seed!==void 0){
let i=e;K(r.seed,{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:o,dynamicAnchors:p})||(s=s===null?
K.errors:s.concat(K.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.waived!==void 0){let i=r.waived,d=e;if(!(i&&
typeof i=="object"&&!Array.isArray(i))&&i!==null)return O.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/wai\
ved/type",keyword:"type",params:{type:Fe.properties.waived.type},message:"must be object,null"}],!1;if(e===d&&i&&typeof i==
"object"&&!Array.isArray(i)){let _;if(i.reason===void 0&&(_="reason")||i.link===void 0&&(_="link"))return O.errors=[{instancePath:n+
"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty:_},message:"must have req\
uired property '"+_+"'"}],!1;if(i.reason!==void 0){let D=e;if(typeof i.reason!="string")return O.errors=[{instancePath:n+
"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=D===e}else var u=!0;if(u)if(i.link!==void 0){let D=e;if(typeof i.link!="string")return O.errors=
[{instancePath:n+"/waived/link",schemaPath:"#/properties/waived/properties/link/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var u=D===e}else var u=!0}var t=d===e}else var t=!0}}}}}}}}}}else return O.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=s,e===0}O.evaluated=
{props:{id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,exchange:!0,seed:!0,waived:!0},dynamicProps:!1,
dynamicItems:!1};function W(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=W.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.status===void 0&&(i="status")||r.declared===void 0&&(i="declared")||r.observed===void 0&&(i="observed")||
r.why===void 0&&(i="why")||r.properties===void 0&&(i="properties"))return W.errors=[{instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.status!==void 0){
let d=e;if(typeof r.status!="string")return W.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.declared!==void 0){let d=e;
if(typeof r.declared!="boolean")return W.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/declared/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;if(t){if(r.observed!==void 0){let d=e;
c(r.observed,{instancePath:n+"/observed",parentData:r,parentDataProperty:"observed",rootData:o,dynamicAnchors:p})||(s=s===
null?c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.why!==void 0){let d=e;C(r.why,{instancePath:n+
"/why",parentData:r,parentDataProperty:"why",rootData:o,dynamicAnchors:p})||(s=s===null?C.errors:s.concat(C.errors),e=s.
length);var t=d===e}else var t=!0;if(t)if(r.properties!==void 0){let d=r.properties,v=e;if(e===v)if(Array.isArray(d)){var u=!0;
let D=d.length;for(let g=0;g<D;g++){let b=d[g],B=e;if(e===B)if(b&&typeof b=="object"&&!Array.isArray(b)){let h;if(b.name===
void 0&&(h="name")||b.observed===void 0&&(h="observed")||b.why===void 0&&(h="why"))return W.errors=[{instancePath:n+"/pr\
operties/"+g,schemaPath:"#/properties/properties/items/required",keyword:"required",params:{missingProperty:h},message:"\
must have required property '"+h+"'"}],!1;if(b.name!==void 0){let I=e;if(typeof b.name!="string")return W.errors=[{instancePath:n+
"/properties/"+g+"/name",schemaPath:"#/properties/properties/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=I===e}else var a=!0;if(a){if(b.observed!==void 0){let I=e;c(b.observed,{instancePath:n+
"/properties/"+g+"/observed",parentData:b,parentDataProperty:"observed",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var a=I===e}else var a=!0;if(a)if(b.why!==void 0){let I=e;C(b.why,{instancePath:n+"/prope\
rties/"+g+"/why",parentData:b,parentDataProperty:"why",rootData:o,dynamicAnchors:p})||(s=s===null?C.errors:s.concat(C.errors),
e=s.length);var a=I===e}else var a=!0}}else return W.errors=[{instancePath:n+"/properties/"+g,schemaPath:"#/properties/p\
roperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=B===e;if(!u)break}}else return W.
errors=[{instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=v===e}else var t=!0}}}}else return W.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return W.errors=s,e===0}W.evaluated={props:{status:!0,declared:!0,observed:!0,
why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function N(r,{instancePath:n="",parentData:S,parentDataProperty:M,
rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=N.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let R;if(r.outcomes===void 0&&(R="outcomes")||r.findings===
void 0&&(R="findings")||r.coverage===void 0&&(R="coverage")||r.durationMs===void 0&&(R="durationMs"))return N.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;
if(r.outcomes!==void 0){let h=r.outcomes,I=e;if(e===I)if(Array.isArray(h)){var t=!0;let De=h.length;for(let T=0;T<De;T++){
let k=e;ee(h[T],{instancePath:n+"/outcomes/"+T,parentData:h,parentDataProperty:T,rootData:o,dynamicAnchors:p})||(s=s===null?
ee.errors:s.concat(ee.errors),e=s.length);var t=k===e;if(!t)break}}else return N.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=I===e}else var u=!0;
if(u){if(r.findings!==void 0){let h=r.findings,I=e;if(e===I)if(Array.isArray(h)){var a=!0;let T=h.length;for(let k=0;k<T;k++){
let U=e;O(h[k],{instancePath:n+"/findings/"+k,parentData:h,parentDataProperty:k,rootData:o,dynamicAnchors:p})||(s=s===null?
O.errors:s.concat(O.errors),e=s.length);var a=U===e;if(!a)break}}else return N.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=I===e}else var u=!0;
if(u){if(r.coverage!==void 0){let h=r.coverage,I=e;if(e===I)if(Array.isArray(h)){var i=!0;let T=h.length;for(let k=0;k<T;k++){
let U=h[k],A=e;if(e===A)if(U&&typeof U=="object"&&!Array.isArray(U)){let $;if(U.operation===void 0&&($="operation")||U.exercised===
void 0&&($="exercised"))return N.errors=[{instancePath:n+"/coverage/"+k,schemaPath:"#/properties/coverage/items/required",
keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(U.operation!==void 0){
let L=e;if(typeof U.operation!="string")return N.errors=[{instancePath:n+"/coverage/"+k+"/operation",schemaPath:"#/prope\
rties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=L===
e}else var d=!0;if(d){if(U.exercised!==void 0){let L=e;if(typeof U.exercised!="boolean")return N.errors=[{instancePath:n+
"/coverage/"+k+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var d=L===e}else var d=!0;if(d){if(U.excluded!==void 0){let L=e;if(typeof U.excluded!=
"string")return N.errors=[{instancePath:n+"/coverage/"+k+"/excluded",schemaPath:"#/properties/coverage/items/properties/\
excluded/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=L===e}else var d=!0;if(d)if(U.responses!==
void 0){let L=U.responses,w=e;if(e===w)if(Array.isArray(L)){var v=!0;let q=L.length;for(let Z=0;Z<q;Z++){let Be=e;W(L[Z],
{instancePath:n+"/coverage/"+k+"/responses/"+Z,parentData:L,parentDataProperty:Z,rootData:o,dynamicAnchors:p})||(s=s===null?
W.errors:s.concat(W.errors),e=s.length);var v=Be===e;if(!v)break}}else return N.errors=[{instancePath:n+"/coverage/"+k+"\
/responses",schemaPath:"#/properties/coverage/items/properties/responses/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var d=w===e}else var d=!0}}}else return N.errors=[{instancePath:n+"/coverage/"+k,schemaPath:"#/prope\
rties/coverage/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=A===e;if(!i)break}}else
return N.errors=[{instancePath:n+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var u=I===e}else var u=!0;if(u){if(r.durationMs!==void 0){let h=e;m(r.durationMs,{instancePath:n+
"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var u=h===e}else var u=!0;if(u){if(r.level!==void 0){let h=e;ge(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:o,dynamicAnchors:p})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var u=h===
e}else var u=!0;if(u){if(r.lagMsMax!==void 0){let h=e;m(r.lagMsMax,{instancePath:n+"/lagMsMax",parentData:r,parentDataProperty:"\
lagMsMax",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var u=h===e}else var u=!0;if(u){
if(r.causes!==void 0){let h=e;x(r.causes,{instancePath:n+"/causes",parentData:r,parentDataProperty:"causes",rootData:o,dynamicAnchors:p})||
(s=s===null?x.errors:s.concat(x.errors),e=s.length);var u=h===e}else var u=!0;if(u){if(r.leftBehind!==void 0){let h=r.leftBehind,
I=e;if(e===I)if(h&&typeof h=="object"&&!Array.isArray(h)){let T;if(h.instances===void 0&&(T="instances")||h.definitions===
void 0&&(T="definitions")||h.messages===void 0&&(T="messages")||h.others===void 0&&(T="others")||h.deletes===void 0&&(T=
"deletes"))return N.errors=[{instancePath:n+"/leftBehind",schemaPath:"#/properties/leftBehind/required",keyword:"require\
d",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;if(h.instances!==void 0){let k=e;x(h.instances,
{instancePath:n+"/leftBehind/instances",parentData:h,parentDataProperty:"instances",rootData:o,dynamicAnchors:p})||(s=s===
null?x.errors:s.concat(x.errors),e=s.length);var _=k===e}else var _=!0;if(_){if(h.definitions!==void 0){let k=h.definitions,
U=e;if(e===U)if(Array.isArray(k)){var D=!0;let f=k.length;for(let $=0;$<f;$++){let L=k[$],w=e;if(e===w)if(L&&typeof L=="\
object"&&!Array.isArray(L)){let q;if(L.key===void 0&&(q="key")||L.name===void 0&&(q="name"))return N.errors=[{instancePath:n+
"/leftBehind/definitions/"+$,schemaPath:"#/properties/leftBehind/properties/definitions/items/required",keyword:"require\
d",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;if(L.key!==void 0){let Z=e;if(typeof L.
key!="string")return N.errors=[{instancePath:n+"/leftBehind/definitions/"+$+"/key",schemaPath:"#/properties/leftBehind/p\
roperties/definitions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=Z===
e}else var g=!0;if(g)if(L.name!==void 0){let Z=e;if(typeof L.name!="string")return N.errors=[{instancePath:n+"/leftBehin\
d/definitions/"+$+"/name",schemaPath:"#/properties/leftBehind/properties/definitions/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var g=Z===e}else var g=!0}else return N.errors=[{instancePath:n+
"/leftBehind/definitions/"+$,schemaPath:"#/properties/leftBehind/properties/definitions/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var D=w===e;if(!D)break}}else return N.errors=[{instancePath:n+"/leftBehind\
/definitions",schemaPath:"#/properties/leftBehind/properties/definitions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var _=U===e}else var _=!0;if(_){if(h.messages!==void 0){let k=e;c(h.messages,{instancePath:n+"/leftB\
ehind/messages",parentData:h,parentDataProperty:"messages",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var _=k===e}else var _=!0;if(_){if(h.others!==void 0){let k=h.others,U=e;if(e===U)if(k&&typeof k==
"object"&&!Array.isArray(k))for(let f in k){let $=e;c(k[f],{instancePath:n+"/leftBehind/others/"+f.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:k,parentDataProperty:f,rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.
length);var b=$===e;if(!b)break}else return N.errors=[{instancePath:n+"/leftBehind/others",schemaPath:"#/properties/left\
Behind/properties/others/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=U===e}else var _=!0;
if(_)if(h.deletes!==void 0){let k=e;if(typeof h.deletes!="boolean")return N.errors=[{instancePath:n+"/leftBehind/deletes",
schemaPath:"#/properties/leftBehind/properties/deletes/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var _=k===e}else var _=!0}}}}else return N.errors=[{instancePath:n+"/leftBehind",schemaPath:"#/properties/lef\
tBehind/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=I===e}else var u=!0;if(u){if(r.loadBeside!==
void 0){let h=r.loadBeside,I=e;if(e===I)if(h&&typeof h=="object"&&!Array.isArray(h)){let T;if(h.perSecond===void 0&&(T="\
perSecond")||h.sent===void 0&&(T="sent")||h.created===void 0&&(T="created")||h.notSent===void 0&&(T="notSent")||h.durationMs===
void 0&&(T="durationMs"))return N.errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/required",keyword:"\
required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;if(h.perSecond!==void 0){let k=h.
perSecond,U=e;if(!(typeof k=="number"&&isFinite(k)))return N.errors=[{instancePath:n+"/loadBeside/perSecond",schemaPath:"\
#/properties/loadBeside/properties/perSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=U===
e}else var B=!0;if(B){if(h.sent!==void 0){let k=h.sent,U=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return N.
errors=[{instancePath:n+"/loadBeside/sent",schemaPath:"#/properties/loadBeside/properties/sent/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var B=U===e}else var B=!0;if(B){if(h.created!==void 0){let k=h.created,U=e;
if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return N.errors=[{instancePath:n+"/loadBeside/created",schemaPath:"\
#/properties/loadBeside/properties/created/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var B=U===
e}else var B=!0;if(B){if(h.notSent!==void 0){let k=h.notSent,U=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))
return N.errors=[{instancePath:n+"/loadBeside/notSent",schemaPath:"#/properties/loadBeside/properties/notSent/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var B=U===e}else var B=!0;if(B)if(h.durationMs!==void 0){let k=h.
durationMs,U=e;if(!(typeof k=="number"&&isFinite(k)))return N.errors=[{instancePath:n+"/loadBeside/durationMs",schemaPath:"\
#/properties/loadBeside/properties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var B=U===e}else var B=!0}}}}else return N.errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=I===e}else var u=!0;if(u)if(r.staleWaivers!==
void 0){let h=e;x(r.staleWaivers,{instancePath:n+"/staleWaivers",parentData:r,parentDataProperty:"staleWaivers",rootData:o,
dynamicAnchors:p})||(s=s===null?x.errors:s.concat(x.errors),e=s.length);var u=h===e}else var u=!0}}}}}}}}}else return N.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.
errors=s,e===0}N.evaluated={props:{outcomes:!0,findings:!0,coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,causes:!0,leftBehind:!0,
loadBeside:!0,staleWaivers:!0},dynamicProps:!1,dynamicItems:!1};var Ie={type:"object",required:["scenario","bundleSha256",
"engine","options","startedAt","durationMs","seed","iterations","offeredPerSecond","operations","seconds","thresholds","\
checks","health","validity"],properties:{scenario:{type:"string"},bundleSha256:{$ref:"#/$defs/sha256"},engine:{type:"obj\
ect",required:["name","version"],properties:{name:{enum:["embedded","k6","autocannon"]},version:{type:"string"}}},options:{
type:"object"},startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs/seed"},iterations:{
type:"object",required:["completed","interrupted","dropped","late","failed"],properties:{completed:{$ref:"#/$defs/count"},
interrupted:{$ref:"#/$defs/count"},dropped:{$ref:"#/$defs/count"},late:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/coun\
t"}}},offeredPerSecond:{$ref:"#/$defs/amountOrNull"},arrivals:{type:"object",required:["offered","onTime","late","heldBa\
ck","neverSentUsersBusy","neverSentGeneratorLate","unaccounted","completed","durationMs"],properties:{offered:{$ref:"#/$\
defs/count"},onTime:{$ref:"#/$defs/count"},late:{$ref:"#/$defs/count"},heldBack:{$ref:"#/$defs/count"},neverSentUsersBusy:{
$ref:"#/$defs/count"},usersHeldBy:{enum:["answers","script"]},neverSentGeneratorLate:{$ref:"#/$defs/count"},unaccounted:{
$ref:"#/$defs/count"},completed:{$ref:"#/$defs/count"},durationMs:{$ref:"#/$defs/amount"}}},requestsSent:{$ref:"#/$defs/\
count"},users:{type:"object",required:["busyMs","inRequestsMs","inUnansweredMs"],properties:{busyMs:{$ref:"#/$defs/amoun\
t"},inRequestsMs:{$ref:"#/$defs/amount"},inUnansweredMs:{$ref:"#/$defs/amount"},notKnownMs:{$ref:"#/$defs/amount"},notKnownIterations:{
$ref:"#/$defs/count"}}},notTold:{$ref:"#/$defs/lines"},operations:{type:"array",items:{$ref:"#/$defs/operationTotals"}},
seconds:{type:"array",items:{$ref:"#/$defs/secondTotals"}},exit:{type:"object",required:["code","reason"],properties:{code:{
type:"integer"},reason:{type:"string"}}},findings:{type:"array",items:{$ref:"#/$defs/finding"}},profile:{type:"string"},
secondsPerEntry:{type:"integer",minimum:1},marks:{type:"array",items:{$ref:"#/$defs/mark"}},thresholds:{type:"array",items:{
$ref:"#/$defs/threshold"}},floor:{type:"array",items:{$ref:"#/$defs/threshold"}},checks:{type:"array",items:{type:"objec\
t",required:["name","passes","fails"],properties:{name:{type:"string"},passes:{$ref:"#/$defs/count"},fails:{$ref:"#/$def\
s/count"}}}},trends:{type:"array",items:{type:"object",required:["metric","mean"],properties:{metric:{type:"string"},mean:{
type:"number"}}}},targetCpuSeconds:{$ref:"#/$defs/amount"},ledger:{$ref:"#/$defs/ledger"},processes:{type:"array",items:{
$ref:"#/$defs/processCounts"}},health:{$ref:"#/$defs/health"},validity:{type:"object",required:["valid","reasons"],properties:{
valid:{type:"boolean"},reasons:{$ref:"#/$defs/lines"},ownMsMax:{$ref:"#/$defs/amount"}}}}};function fe(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,
l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.total===void 0&&(u="total")||r.ok===void 0&&(u="ok")||r.failed===void 0&&(u="failed")||r.backpressure===
void 0&&(u="backpressure")||r.errors===void 0&&(u="errors")||r.unanswered===void 0&&(u="unanswered")||r.open===void 0&&(u=
"open"))return fe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(r.total!==void 0){let a=e;c(r.total,{instancePath:n+"/total",parentData:r,parentDataProperty:"\
total",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){
if(r.ok!==void 0){let a=e;c(r.ok,{instancePath:n+"/ok",parentData:r,parentDataProperty:"ok",rootData:o,dynamicAnchors:p})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.failed!==void 0){let a=e;c(r.failed,
{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.
concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.backpressure!==void 0){let a=e;c(r.backpressure,{instancePath:n+
"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.errors!==void 0){let a=e;c(r.errors,{instancePath:n+"/errors",
parentData:r,parentDataProperty:"errors",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var t=a===e}else var t=!0;if(t){if(r.unanswered!==void 0){let a=e;c(r.unanswered,{instancePath:n+"/unanswered",parentData:r,
parentDataProperty:"unanswered",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===
e}else var t=!0;if(t)if(r.open!==void 0){let a=e;c(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",
rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0}}}}}}else return fe.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.
errors=s,e===0}fe.evaluated={props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0,unanswered:!0,open:!0},dynamicProps:!1,
dynamicItems:!1};function ye(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,
l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let u in r){let a=e;c(r[u],{instancePath:n+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:u,
rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e;if(!t)break}else return ye.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.
errors=s,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=xe().default,ze=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function te(r,{instancePath:n="",parentData:S,parentDataProperty:M,
rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(typeof r=="string"){if(Ge(r)>262144)return te.errors=[{instancePath:n,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!ze.test(r))return te.
errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'\
must match pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return te.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return te.errors=s,e===0}te.evaluated={dynamicProps:!1,dynamicItems:!1};
function ue(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,
l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.count===void 0&&(u="count")||r.latencyUsMin===void 0&&(u="latencyUsMin")||r.latencyUsMean===void 0&&
(u="latencyUsMean")||r.latencyUsMax===void 0&&(u="latencyUsMax")||r.latencyUsP50===void 0&&(u="latencyUsP50")||r.latencyUsP90===
void 0&&(u="latencyUsP90")||r.latencyUsP95===void 0&&(u="latencyUsP95")||r.latencyUsP99===void 0&&(u="latencyUsP99")||r.
latencyUsP999===void 0&&(u="latencyUsP999")||r.latencyUsP9999===void 0&&(u="latencyUsP9999")||r.histogram===void 0&&(u="\
histogram"))return ue.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(r.count!==void 0){let a=e;c(r.count,{instancePath:n+"/count",parentData:r,parentDataProperty:"\
count",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){
if(r.latencyUsMin!==void 0){let a=e;m(r.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:r,parentDataProperty:"la\
tencyUsMin",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsMean!==void 0){let a=e;m(r.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:r,parentDataProperty:"\
latencyUsMean",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsMax!==void 0){let a=e;m(r.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:r,parentDataProperty:"\
latencyUsMax",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP50!==void 0){let a=e;P(r.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:r,parentDataProperty:"\
latencyUsP50",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP90!==void 0){let a=e;P(r.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:r,parentDataProperty:"\
latencyUsP90",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP95!==void 0){let a=e;P(r.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:r,parentDataProperty:"\
latencyUsP95",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP99!==void 0){let a=e;P(r.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:r,parentDataProperty:"\
latencyUsP99",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP999!==void 0){let a=e;P(r.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:r,parentDataProperty:"\
latencyUsP999",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP9999!==void 0){let a=e;P(r.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:r,parentDataProperty:"\
latencyUsP9999",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.censored!==void 0){let a=e;c(r.censored,{instancePath:n+"/censored",parentData:r,parentDataProperty:"censored",
rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.
censoredFromUs!==void 0){let a=e;m(r.censoredFromUs,{instancePath:n+"/censoredFromUs",parentData:r,parentDataProperty:"c\
ensoredFromUs",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;
if(t)if(r.histogram!==void 0){let a=e;te(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:o,dynamicAnchors:p})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var t=a===e}else var t=!0}}}}}}}}}}}}else
return ue.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ue.errors=s,e===0}ue.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,censored:!0,censoredFromUs:!0,histogram:!0},
dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){
let s=null,e=0,l=be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.operation===void 0&&(u="operation")||r.requests===void 0&&(u="requests")||r.byStatus===
void 0&&(u="byStatus")||r.byError===void 0&&(u="byError")||r.responseTime===void 0&&(u="responseTime")||r.serviceTime===
void 0&&(u="serviceTime"))return be.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.operation!==void 0){let a=e;if(typeof r.operation!="string")return be.
errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.requests!==void 0){let a=e;fe(r.requests,{instancePath:n+"/req\
uests",parentData:r,parentDataProperty:"requests",rootData:o,dynamicAnchors:p})||(s=s===null?fe.errors:s.concat(fe.errors),
e=s.length);var t=a===e}else var t=!0;if(t){if(r.byStatus!==void 0){let a=e;ye(r.byStatus,{instancePath:n+"/byStatus",parentData:r,
parentDataProperty:"byStatus",rootData:o,dynamicAnchors:p})||(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var t=a===
e}else var t=!0;if(t){if(r.byError!==void 0){let a=e;ye(r.byError,{instancePath:n+"/byError",parentData:r,parentDataProperty:"\
byError",rootData:o,dynamicAnchors:p})||(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.responseTime!==void 0){let a=e;ue(r.responseTime,{instancePath:n+"/responseTime",parentData:r,parentDataProperty:"\
responseTime",rootData:o,dynamicAnchors:p})||(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var t=a===e}else var t=!0;
if(t)if(r.serviceTime!==void 0){let a=e;ue(r.serviceTime,{instancePath:n+"/serviceTime",parentData:r,parentDataProperty:"\
serviceTime",rootData:o,dynamicAnchors:p})||(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var t=a===e}else var t=!0}}}}}else
return be.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return be.errors=s,e===0}be.evaluated={props:{operation:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,serviceTime:!0},
dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,
l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.second===void 0&&(u="second")||r.operation===void 0&&(u="operation")||r.requests===void 0&&(u="re\
quests")||r.responseTimeUsP50===void 0&&(u="responseTimeUsP50")||r.responseTimeUsP99===void 0&&(u="responseTimeUsP99")||
r.responseTimeUsMax===void 0&&(u="responseTimeUsMax")||r.histogram===void 0&&(u="histogram"))return Pe.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
if(r.second!==void 0){let a=e;c(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:o,dynamicAnchors:p})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.operation!==void 0){let a=e;if(typeof r.
operation!="string")return Pe.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.requests!==void 0){let a=e;
fe(r.requests,{instancePath:n+"/requests",parentData:r,parentDataProperty:"requests",rootData:o,dynamicAnchors:p})||(s=s===
null?fe.errors:s.concat(fe.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.responseTimeUsP50!==void 0){let a=e;
m(r.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:r,parentDataProperty:"responseTimeUsP50",rootData:o,
dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.responseTimeUsP99!==
void 0){let a=e;m(r.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:r,parentDataProperty:"responseTime\
UsP99",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;if(t){
if(r.responseTimeUsMax!==void 0){let a=e;m(r.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:r,parentDataProperty:"\
responseTimeUsMax",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;
if(t)if(r.histogram!==void 0){let a=e;te(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:o,dynamicAnchors:p})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var t=a===e}else var t=!0}}}}}}else
return Pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Pe.errors=s,e===0}Pe.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var Ke={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function ve(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,
dynamicAnchors:p={}}={}){let s=null,e=0,l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.second===void 0&&(u="second")||r.untilSecond===void 0&&(u=
"untilSecond")||r.kind===void 0&&(u="kind")||r.label===void 0&&(u="label"))return ve.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.second!==
void 0){let a=e;m(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:o,dynamicAnchors:p})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.untilSecond!==void 0){let a=e;P(
r.untilSecond,{instancePath:n+"/untilSecond",parentData:r,parentDataProperty:"untilSecond",rootData:o,dynamicAnchors:p})||
(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.kind!==void 0){let a=r.kind,i=e;
if(!(a==="warm-up"||a==="stage"||a==="fault"))return ve.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:Ke.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=i===e}else var t=!0;if(t)if(r.label!==void 0){let a=e;if(typeof r.label!="string")return ve.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0}}}else return ve.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ve.errors=s,e===0}ve.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var je={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function z(r,{instancePath:n="",parentData:S,
parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.metric===void 0&&(u="metr\
ic")||r.expression===void 0&&(u="expression")||r.state===void 0&&(u="state")||r.observed===void 0&&(u="observed"))return z.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(r.metric!==void 0){let a=e;if(typeof r.metric!="string")return z.errors=[{instancePath:n+"/m\
etric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.expression!==void 0){let a=e;if(typeof r.expression!="string")return z.errors=[{instancePath:n+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=a===e}else var t=!0;if(t){if(r.time!==void 0){let a=r.time,i=e;if(!(a==="service"||a==="response"))return z.errors=
[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:je.properties.time.enum},
message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.state!==void 0){let a=r.state,
i=e;if(!(a==="kept"||a==="broken"||a==="no data"||a==="too few"))return z.errors=[{instancePath:n+"/state",schemaPath:"#\
/properties/state/enum",keyword:"enum",params:{allowedValues:je.properties.state.enum},message:"must be equal to one of \
the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.observed!==void 0){let a=r.observed,i=e;if(!(typeof a=="nu\
mber"&&isFinite(a))&&a!==null)return z.errors=[{instancePath:n+"/observed",schemaPath:"#/properties/observed/type",keyword:"\
type",params:{type:je.properties.observed.type},message:"must be number,null"}],!1;var t=i===e}else var t=!0;if(t){if(r.
samples!==void 0){let a=e;c(r.samples,{instancePath:n+"/samples",parentData:r,parentDataProperty:"samples",rootData:o,dynamicAnchors:p})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t)if(r.beyond!==void 0){let a=e;c(r.beyond,
{instancePath:n+"/beyond",parentData:r,parentDataProperty:"beyond",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.
concat(c.errors),e=s.length);var t=a===e}else var t=!0}}}}}}else return z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return z.errors=s,e===0}z.evaluated={props:{metric:!0,expression:!0,
time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=V.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let u=r.
length;for(let a=0;a<u;a++){let i=e;if(typeof r[a]!="string")return V.errors=[{instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e;if(!t)break}}else return V.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return V.errors=s,
e===0}V.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:n="",parentData:S,parentDataProperty:M,
rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.created===void 0&&(u="created")||r.completed===
void 0&&(u="completed")||r.lost===void 0&&(u="lost")||r.lostCount===void 0&&(u="lostCount")||r.duplicated===void 0&&(u="\
duplicated")||r.duplicatedCount===void 0&&(u="duplicatedCount")||r.foreign===void 0&&(u="foreign")||r.foreignCount===void 0&&
(u="foreignCount"))return we.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.created!==void 0){let a=e;c(r.created,{instancePath:n+"/created",
parentData:r,parentDataProperty:"created",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var t=a===e}else var t=!0;if(t){if(r.completed!==void 0){let a=e;c(r.completed,{instancePath:n+"/completed",parentData:r,
parentDataProperty:"completed",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===
e}else var t=!0;if(t){if(r.lost!==void 0){let a=e;V(r.lost,{instancePath:n+"/lost",parentData:r,parentDataProperty:"lost",
rootData:o,dynamicAnchors:p})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.
lostCount!==void 0){let a=e;c(r.lostCount,{instancePath:n+"/lostCount",parentData:r,parentDataProperty:"lostCount",rootData:o,
dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.open!==void 0){
let a=e;V(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",rootData:o,dynamicAnchors:p})||(s=s===null?
V.errors:s.concat(V.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.openCount!==void 0){let a=e;c(r.openCount,{
instancePath:n+"/openCount",parentData:r,parentDataProperty:"openCount",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.duplicated!==void 0){let a=e;V(r.duplicated,{instancePath:n+
"/duplicated",parentData:r,parentDataProperty:"duplicated",rootData:o,dynamicAnchors:p})||(s=s===null?V.errors:s.concat(
V.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.duplicatedCount!==void 0){let a=e;c(r.duplicatedCount,{instancePath:n+
"/duplicatedCount",parentData:r,parentDataProperty:"duplicatedCount",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.repeated!==void 0){let a=e;V(r.repeated,{instancePath:n+
"/repeated",parentData:r,parentDataProperty:"repeated",rootData:o,dynamicAnchors:p})||(s=s===null?V.errors:s.concat(V.errors),
e=s.length);var t=a===e}else var t=!0;if(t){if(r.repeatedCount!==void 0){let a=e;c(r.repeatedCount,{instancePath:n+"/rep\
eatedCount",parentData:r,parentDataProperty:"repeatedCount",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.foreign!==void 0){let a=e;V(r.foreign,{instancePath:n+"/forei\
gn",parentData:r,parentDataProperty:"foreign",rootData:o,dynamicAnchors:p})||(s=s===null?V.errors:s.concat(V.errors),e=s.
length);var t=a===e}else var t=!0;if(t)if(r.foreignCount!==void 0){let a=e;c(r.foreignCount,{instancePath:n+"/foreignCou\
nt",parentData:r,parentDataProperty:"foreignCount",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var t=a===e}else var t=!0}}}}}}}}}}}else return we.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return we.errors=s,e===0}we.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,open:!0,openCount:!0,duplicated:!0,duplicatedCount:!0,repeated:!0,repeatedCount:!0,foreign:!0,foreignCount:!0},
dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,
l=ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.activated===void 0&&(u="activated")||r.completed===void 0&&(u="completed")||r.failed===void 0&&(u=
"failed"))return ke.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(r.activated!==void 0){let a=e;c(r.activated,{instancePath:n+"/activated",parentData:r,
parentDataProperty:"activated",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===
e}else var t=!0;if(t){if(r.completed!==void 0){let a=e;c(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"\
completed",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;
if(t)if(r.failed!==void 0){let a=e;c(r.failed,{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:o,
dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0}}else return ke.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=
s,e===0}ke.evaluated={props:{activated:!0,completed:!0,failed:!0},dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:n="",
parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=ie.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.bpmnProcessId===
void 0&&(a="bpmnProcessId")||r.created===void 0&&(a="created")||r.elements===void 0&&(a="elements"))return ie.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
if(r.bpmnProcessId!==void 0){let i=e;if(typeof r.bpmnProcessId!="string")return ie.errors=[{instancePath:n+"/bpmnProcess\
Id",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.created!==void 0){let i=e;c(r.created,{instancePath:n+"/created",parentData:r,parentDataProperty:"\
created",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.completed!==void 0){let i=e;c(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"completed",
rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
elements!==void 0){let i=r.elements,d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i))for(let _ in i){let D=e;ke(
i[_],{instancePath:n+"/elements/"+_.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:_,rootData:o,
dynamicAnchors:p})||(s=s===null?ke.errors:s.concat(ke.errors),e=s.length);var u=D===e;if(!u)break}else return ie.errors=
[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=d===e}else var t=!0;if(t)if(r.bpmn!==void 0){let i=e;if(typeof r.bpmn!="string")return ie.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=i===e}else var t=!0}}}}else return ie.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ie.errors=s,e===0}ie.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,
l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.seconds===void 0&&(i="seconds")||r.cpuSeconds===void 0&&(i="cpuSeconds")||r.rssBytesMax===void 0&&
(i="rssBytesMax"))return oe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.seconds!==void 0){let d=r.seconds,v=e;if(e===v)if(Array.isArray(
d)){var t=!0;let _=d.length;for(let D=0;D<_;D++){let g=d[D],b=e;if(e===b)if(g&&typeof g=="object"&&!Array.isArray(g)){let R;
if(g.second===void 0&&(R="second")||g.cpuCores===void 0&&(R="cpuCores")||g.eventLoopDelayMsP99===void 0&&(R="eventLoopDe\
layMsP99")||g.startLatenessMsP99===void 0&&(R="startLatenessMsP99"))return oe.errors=[{instancePath:n+"/seconds/"+D,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:R},message:"must have required property \
'"+R+"'"}],!1;if(g.second!==void 0){let h=e;c(g.second,{instancePath:n+"/seconds/"+D+"/second",parentData:g,parentDataProperty:"\
second",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var u=h===e}else var u=!0;if(u){
if(g.cpuCores!==void 0){let h=e;m(g.cpuCores,{instancePath:n+"/seconds/"+D+"/cpuCores",parentData:g,parentDataProperty:"\
cpuCores",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var u=h===e}else var u=!0;if(u){
if(g.eventLoopDelayMsP99!==void 0){let h=e;m(g.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+D+"/eventLoopDelayMsP99",
parentData:g,parentDataProperty:"eventLoopDelayMsP99",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var u=h===e}else var u=!0;if(u)if(g.startLatenessMsP99!==void 0){let h=e;m(g.startLatenessMsP99,{instancePath:n+
"/seconds/"+D+"/startLatenessMsP99",parentData:g,parentDataProperty:"startLatenessMsP99",rootData:o,dynamicAnchors:p})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var u=h===e}else var u=!0}}}else return oe.errors=[{instancePath:n+"\
/seconds/"+D,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=b===e;if(!t)break}}else return oe.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a){if(r.startLatenessMsP99!==void 0){
let d=e;m(r.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:r,parentDataProperty:"startLatenessMsP99",
rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var a=d===e}else var a=!0;if(a){if(r.
cpuSeconds!==void 0){let d=e;m(r.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:r,parentDataProperty:"cpuSeconds",rootData:o,
dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var a=d===e}else var a=!0;if(a)if(r.rssBytesMax!==
void 0){let d=e;m(r.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:r,parentDataProperty:"rssBytesMax",rootData:o,
dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var a=d===e}else var a=!0}}}else return oe.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=
s,e===0}oe.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function j(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=j.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let A;if(r.scenario===void 0&&(A="scenario")||r.bundleSha256===void 0&&(A="bundleSha256")||r.engine===void 0&&(A="en\
gine")||r.options===void 0&&(A="options")||r.startedAt===void 0&&(A="startedAt")||r.durationMs===void 0&&(A="durationMs")||
r.seed===void 0&&(A="seed")||r.iterations===void 0&&(A="iterations")||r.offeredPerSecond===void 0&&(A="offeredPerSecond")||
r.operations===void 0&&(A="operations")||r.seconds===void 0&&(A="seconds")||r.thresholds===void 0&&(A="thresholds")||r.checks===
void 0&&(A="checks")||r.health===void 0&&(A="health")||r.validity===void 0&&(A="validity"))return j.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;
if(r.scenario!==void 0){let f=e;if(typeof r.scenario!="string")return j.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;
if(t){if(r.bundleSha256!==void 0){let f=e;le(r.bundleSha256,{instancePath:n+"/bundleSha256",parentData:r,parentDataProperty:"\
bundleSha256",rootData:o,dynamicAnchors:p})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var t=f===e}else var t=!0;
if(t){if(r.engine!==void 0){let f=r.engine,$=e;if(e===$)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.name===void 0&&
(w="name")||f.version===void 0&&(w="version"))return j.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine\
/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;if(f.name!==
void 0){let y=f.name,q=e;if(!(y==="embedded"||y==="k6"||y==="autocannon"))return j.errors=[{instancePath:n+"/engine/name",
schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Ie.properties.engine.properties.
name.enum},message:"must be equal to one of the allowed values"}],!1;var u=q===e}else var u=!0;if(u)if(f.version!==void 0){
let y=e;if(typeof f.version!="string")return j.errors=[{instancePath:n+"/engine/version",schemaPath:"#/properties/engine\
/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0}else
return j.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=$===e}else var t=!0;if(t){if(r.options!==void 0){let f=r.options,$=e;if(!(f&&typeof f=="objec\
t"&&!Array.isArray(f)))return j.errors=[{instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=$===e}else var t=!0;if(t){if(r.startedAt!==void 0){let f=e;Q(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:o,dynamicAnchors:p})||(s=s===
null?Q.errors:s.concat(Q.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.durationMs!==void 0){let f=e;m(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:p})||(s=s===null?m.
errors:s.concat(m.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.seed!==void 0){let f=e;K(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:o,dynamicAnchors:p})||(s=s===null?K.errors:s.concat(K.errors),e=
s.length);var t=f===e}else var t=!0;if(t){if(r.iterations!==void 0){let f=r.iterations,$=e;if(e===$)if(f&&typeof f=="obj\
ect"&&!Array.isArray(f)){let w;if(f.completed===void 0&&(w="completed")||f.interrupted===void 0&&(w="interrupted")||f.dropped===
void 0&&(w="dropped")||f.late===void 0&&(w="late")||f.failed===void 0&&(w="failed"))return j.errors=[{instancePath:n+"/i\
terations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:w},message:"must hav\
e required property '"+w+"'"}],!1;if(f.completed!==void 0){let y=e;c(f.completed,{instancePath:n+"/iterations/completed",
parentData:f,parentDataProperty:"completed",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var a=y===e}else var a=!0;if(a){if(f.interrupted!==void 0){let y=e;c(f.interrupted,{instancePath:n+"/iterations/interrup\
ted",parentData:f,parentDataProperty:"interrupted",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var a=y===e}else var a=!0;if(a){if(f.dropped!==void 0){let y=e;c(f.dropped,{instancePath:n+"/iterations/drop\
ped",parentData:f,parentDataProperty:"dropped",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=
s.length);var a=y===e}else var a=!0;if(a){if(f.late!==void 0){let y=e;c(f.late,{instancePath:n+"/iterations/late",parentData:f,
parentDataProperty:"late",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var a=y===e}else
var a=!0;if(a)if(f.failed!==void 0){let y=e;c(f.failed,{instancePath:n+"/iterations/failed",parentData:f,parentDataProperty:"\
failed",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var a=y===e}else var a=!0}}}}else
return j.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var t=$===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){let f=e;P(r.offeredPerSecond,
{instancePath:n+"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:o,dynamicAnchors:p})||(s=
s===null?P.errors:s.concat(P.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.arrivals!==void 0){let f=r.arrivals,
$=e;if(e===$)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.offered===void 0&&(w="offered")||f.onTime===void 0&&
(w="onTime")||f.late===void 0&&(w="late")||f.heldBack===void 0&&(w="heldBack")||f.neverSentUsersBusy===void 0&&(w="never\
SentUsersBusy")||f.neverSentGeneratorLate===void 0&&(w="neverSentGeneratorLate")||f.unaccounted===void 0&&(w="unaccounte\
d")||f.completed===void 0&&(w="completed")||f.durationMs===void 0&&(w="durationMs"))return j.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/required",keyword:"required",params:{missingProperty:w},message:"must have re\
quired property '"+w+"'"}],!1;if(f.offered!==void 0){let y=e;c(f.offered,{instancePath:n+"/arrivals/offered",parentData:f,
parentDataProperty:"offered",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===
e}else var i=!0;if(i){if(f.onTime!==void 0){let y=e;c(f.onTime,{instancePath:n+"/arrivals/onTime",parentData:f,parentDataProperty:"\
onTime",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i){
if(f.late!==void 0){let y=e;c(f.late,{instancePath:n+"/arrivals/late",parentData:f,parentDataProperty:"late",rootData:o,
dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i){if(f.heldBack!==
void 0){let y=e;c(f.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:f,parentDataProperty:"heldBack",rootData:o,
dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i){if(f.neverSentUsersBusy!==
void 0){let y=e;c(f.neverSentUsersBusy,{instancePath:n+"/arrivals/neverSentUsersBusy",parentData:f,parentDataProperty:"n\
everSentUsersBusy",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;
if(i){if(f.usersHeldBy!==void 0){let y=f.usersHeldBy,q=e;if(!(y==="answers"||y==="script"))return j.errors=[{instancePath:n+
"/arrivals/usersHeldBy",schemaPath:"#/properties/arrivals/properties/usersHeldBy/enum",keyword:"enum",params:{allowedValues:Ie.
properties.arrivals.properties.usersHeldBy.enum},message:"must be equal to one of the allowed values"}],!1;var i=q===e}else
var i=!0;if(i){if(f.neverSentGeneratorLate!==void 0){let y=e;c(f.neverSentGeneratorLate,{instancePath:n+"/arrivals/never\
SentGeneratorLate",parentData:f,parentDataProperty:"neverSentGeneratorLate",rootData:o,dynamicAnchors:p})||(s=s===null?c.
errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i){if(f.unaccounted!==void 0){let y=e;c(f.unaccounted,
{instancePath:n+"/arrivals/unaccounted",parentData:f,parentDataProperty:"unaccounted",rootData:o,dynamicAnchors:p})||(s=
s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i){if(f.completed!==void 0){let y=e;c(f.completed,
{instancePath:n+"/arrivals/completed",parentData:f,parentDataProperty:"completed",rootData:o,dynamicAnchors:p})||(s=s===
null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i)if(f.durationMs!==void 0){let y=e;m(f.durationMs,
{instancePath:n+"/arrivals/durationMs",parentData:f,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:p})||(s=s===
null?m.errors:s.concat(m.errors),e=s.length);var i=y===e}else var i=!0}}}}}}}}}else return j.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=$===
e}else var t=!0;if(t){if(r.requestsSent!==void 0){let f=e;c(r.requestsSent,{instancePath:n+"/requestsSent",parentData:r,
parentDataProperty:"requestsSent",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=f===
e}else var t=!0;if(t){if(r.users!==void 0){let f=r.users,$=e;if(e===$)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;
if(f.busyMs===void 0&&(w="busyMs")||f.inRequestsMs===void 0&&(w="inRequestsMs")||f.inUnansweredMs===void 0&&(w="inUnansw\
eredMs"))return j.errors=[{instancePath:n+"/users",schemaPath:"#/properties/users/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;if(f.busyMs!==void 0){let y=e;m(f.busyMs,{instancePath:n+"/users/busy\
Ms",parentData:f,parentDataProperty:"busyMs",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.
length);var d=y===e}else var d=!0;if(d){if(f.inRequestsMs!==void 0){let y=e;m(f.inRequestsMs,{instancePath:n+"/users/inR\
equestsMs",parentData:f,parentDataProperty:"inRequestsMs",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.
errors),e=s.length);var d=y===e}else var d=!0;if(d){if(f.inUnansweredMs!==void 0){let y=e;m(f.inUnansweredMs,{instancePath:n+
"/users/inUnansweredMs",parentData:f,parentDataProperty:"inUnansweredMs",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:
s.concat(m.errors),e=s.length);var d=y===e}else var d=!0;if(d){if(f.notKnownMs!==void 0){let y=e;m(f.notKnownMs,{instancePath:n+
"/users/notKnownMs",parentData:f,parentDataProperty:"notKnownMs",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var d=y===e}else var d=!0;if(d)if(f.notKnownIterations!==void 0){let y=e;c(f.notKnownIterations,{instancePath:n+
"/users/notKnownIterations",parentData:f,parentDataProperty:"notKnownIterations",rootData:o,dynamicAnchors:p})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var d=y===e}else var d=!0}}}}else return j.errors=[{instancePath:n+"/users",schemaPath:"\
#/properties/users/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=$===e}else var t=!0;if(t){
if(r.notTold!==void 0){let f=e;x(r.notTold,{instancePath:n+"/notTold",parentData:r,parentDataProperty:"notTold",rootData:o,
dynamicAnchors:p})||(s=s===null?x.errors:s.concat(x.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.operations!==
void 0){let f=r.operations,$=e;if(e===$)if(Array.isArray(f)){var v=!0;let w=f.length;for(let y=0;y<w;y++){let q=e;be(f[y],
{instancePath:n+"/operations/"+y,parentData:f,parentDataProperty:y,rootData:o,dynamicAnchors:p})||(s=s===null?be.errors:
s.concat(be.errors),e=s.length);var v=q===e;if(!v)break}}else return j.errors=[{instancePath:n+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=$===e}else var t=!0;
if(t){if(r.seconds!==void 0){let f=r.seconds,$=e;if(e===$)if(Array.isArray(f)){var _=!0;let w=f.length;for(let y=0;y<w;y++){
let q=e;Pe(f[y],{instancePath:n+"/seconds/"+y,parentData:f,parentDataProperty:y,rootData:o,dynamicAnchors:p})||(s=s===null?
Pe.errors:s.concat(Pe.errors),e=s.length);var _=q===e;if(!_)break}}else return j.errors=[{instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=$===e}else var t=!0;if(t){
if(r.exit!==void 0){let f=r.exit,$=e;if(e===$)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.code===void 0&&(w=
"code")||f.reason===void 0&&(w="reason"))return j.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",
keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;if(f.code!==void 0){let y=f.
code,q=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return j.errors=[{instancePath:n+"/exit/code",schemaPath:"\
#/properties/exit/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var D=q===
e}else var D=!0;if(D)if(f.reason!==void 0){let y=e;if(typeof f.reason!="string")return j.errors=[{instancePath:n+"/exit/\
reason",schemaPath:"#/properties/exit/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var D=y===e}else var D=!0}else return j.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=$===e}else var t=!0;if(t){if(r.findings!==void 0){let f=r.
findings,$=e;if(e===$)if(Array.isArray(f)){var g=!0;let w=f.length;for(let y=0;y<w;y++){let q=e;O(f[y],{instancePath:n+"\
/findings/"+y,parentData:f,parentDataProperty:y,rootData:o,dynamicAnchors:p})||(s=s===null?O.errors:s.concat(O.errors),e=
s.length);var g=q===e;if(!g)break}}else return j.errors=[{instancePath:n+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=$===e}else var t=!0;if(t){if(r.profile!==void 0){
let f=e;if(typeof r.profile!="string")return j.errors=[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.secondsPerEntry!==
void 0){let f=r.secondsPerEntry,$=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return j.errors=[{instancePath:n+
"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===$&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return j.errors=[{instancePath:n+"/secondsPer\
Entry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=$===e}else var t=!0;if(t){if(r.marks!==void 0){let f=r.marks,$=e;if(e===$)if(Array.isArray(f)){var b=!0;
let w=f.length;for(let y=0;y<w;y++){let q=e;ve(f[y],{instancePath:n+"/marks/"+y,parentData:f,parentDataProperty:y,rootData:o,
dynamicAnchors:p})||(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var b=q===e;if(!b)break}}else return j.errors=
[{instancePath:n+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=$===e}else var t=!0;if(t){if(r.thresholds!==void 0){let f=r.thresholds,$=e;if(e===$)if(Array.isArray(f)){
var B=!0;let w=f.length;for(let y=0;y<w;y++){let q=e;z(f[y],{instancePath:n+"/thresholds/"+y,parentData:f,parentDataProperty:y,
rootData:o,dynamicAnchors:p})||(s=s===null?z.errors:s.concat(z.errors),e=s.length);var B=q===e;if(!B)break}}else return j.
errors=[{instancePath:n+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=$===e}else var t=!0;if(t){if(r.floor!==void 0){let f=r.floor,$=e;if(e===$)if(Array.isArray(f)){
var R=!0;let w=f.length;for(let y=0;y<w;y++){let q=e;z(f[y],{instancePath:n+"/floor/"+y,parentData:f,parentDataProperty:y,
rootData:o,dynamicAnchors:p})||(s=s===null?z.errors:s.concat(z.errors),e=s.length);var R=q===e;if(!R)break}}else return j.
errors=[{instancePath:n+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=$===e}else var t=!0;if(t){if(r.checks!==void 0){let f=r.checks,$=e;if(e===$)if(Array.isArray(f)){var h=!0;
let w=f.length;for(let y=0;y<w;y++){let q=f[y],Z=e;if(e===Z)if(q&&typeof q=="object"&&!Array.isArray(q)){let de;if(q.name===
void 0&&(de="name")||q.passes===void 0&&(de="passes")||q.fails===void 0&&(de="fails"))return j.errors=[{instancePath:n+"\
/checks/"+y,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty:de},message:"must\
 have required property '"+de+"'"}],!1;if(q.name!==void 0){let ce=e;if(typeof q.name!="string")return j.errors=[{instancePath:n+
"/checks/"+y+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var I=ce===e}else var I=!0;if(I){if(q.passes!==void 0){let ce=e;c(q.passes,{instancePath:n+"/checks\
/"+y+"/passes",parentData:q,parentDataProperty:"passes",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var I=ce===e}else var I=!0;if(I)if(q.fails!==void 0){let ce=e;c(q.fails,{instancePath:n+"/checks/"+y+"/fails",
parentData:q,parentDataProperty:"fails",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var I=ce===e}else var I=!0}}else return j.errors=[{instancePath:n+"/checks/"+y,schemaPath:"#/properties/checks/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=Z===e;if(!h)break}}else return j.errors=[{instancePath:n+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=$===
e}else var t=!0;if(t){if(r.trends!==void 0){let f=r.trends,$=e;if(e===$)if(Array.isArray(f)){var De=!0;let w=f.length;for(let y=0;y<
w;y++){let q=f[y],Z=e;if(e===Z)if(q&&typeof q=="object"&&!Array.isArray(q)){let de;if(q.metric===void 0&&(de="metric")||
q.mean===void 0&&(de="mean"))return j.errors=[{instancePath:n+"/trends/"+y,schemaPath:"#/properties/trends/items/require\
d",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;if(q.metric!==void 0){
let ce=e;if(typeof q.metric!="string")return j.errors=[{instancePath:n+"/trends/"+y+"/metric",schemaPath:"#/properties/t\
rends/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=ce===e}else
var T=!0;if(T)if(q.mean!==void 0){let ce=q.mean,Ce=e;if(!(typeof ce=="number"&&isFinite(ce)))return j.errors=[{instancePath:n+
"/trends/"+y+"/mean",schemaPath:"#/properties/trends/items/properties/mean/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var T=Ce===e}else var T=!0}else return j.errors=[{instancePath:n+"/trends/"+y,schemaPath:"#/propert\
ies/trends/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var De=Z===e;if(!De)break}}else
return j.errors=[{instancePath:n+"/trends",schemaPath:"#/properties/trends/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=$===e}else var t=!0;if(t){if(r.targetCpuSeconds!==void 0){let f=e;m(r.targetCpuSeconds,{instancePath:n+
"/targetCpuSeconds",parentData:r,parentDataProperty:"targetCpuSeconds",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:
s.concat(m.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.ledger!==void 0){let f=e;we(r.ledger,{instancePath:n+
"/ledger",parentData:r,parentDataProperty:"ledger",rootData:o,dynamicAnchors:p})||(s=s===null?we.errors:s.concat(we.errors),
e=s.length);var t=f===e}else var t=!0;if(t){if(r.processes!==void 0){let f=r.processes,$=e;if(e===$)if(Array.isArray(f)){
var k=!0;let w=f.length;for(let y=0;y<w;y++){let q=e;ie(f[y],{instancePath:n+"/processes/"+y,parentData:f,parentDataProperty:y,
rootData:o,dynamicAnchors:p})||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var k=q===e;if(!k)break}}else return j.
errors=[{instancePath:n+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=$===e}else var t=!0;if(t){if(r.health!==void 0){let f=e;oe(r.health,{instancePath:n+"/health",
parentData:r,parentDataProperty:"health",rootData:o,dynamicAnchors:p})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);
var t=f===e}else var t=!0;if(t)if(r.validity!==void 0){let f=r.validity,$=e;if(e===$)if(f&&typeof f=="object"&&!Array.isArray(
f)){let w;if(f.valid===void 0&&(w="valid")||f.reasons===void 0&&(w="reasons"))return j.errors=[{instancePath:n+"/validit\
y",schemaPath:"#/properties/validity/required",keyword:"required",params:{missingProperty:w},message:"must have required\
 property '"+w+"'"}],!1;if(f.valid!==void 0){let y=e;if(typeof f.valid!="boolean")return j.errors=[{instancePath:n+"/val\
idity/valid",schemaPath:"#/properties/validity/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}],!1;var U=y===e}else var U=!0;if(U){if(f.reasons!==void 0){let y=e;x(f.reasons,{instancePath:n+"/validit\
y/reasons",parentData:f,parentDataProperty:"reasons",rootData:o,dynamicAnchors:p})||(s=s===null?x.errors:s.concat(x.errors),
e=s.length);var U=y===e}else var U=!0;if(U)if(f.ownMsMax!==void 0){let y=e;m(f.ownMsMax,{instancePath:n+"/validity/ownMs\
Max",parentData:f,parentDataProperty:"ownMsMax",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=
s.length);var U=y===e}else var U=!0}}else return j.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/validity\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=$===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return j.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return j.errors=s,e===0}j.evaluated={props:{scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,
seed:!0,iterations:!0,offeredPerSecond:!0,arrivals:!0,requestsSent:!0,users:!0,notTold:!0,operations:!0,seconds:!0,exit:!0,
findings:!0,profile:!0,secondsPerEntry:!0,marks:!0,thresholds:!0,floor:!0,checks:!0,trends:!0,targetCpuSeconds:!0,ledger:!0,
processes:!0,health:!0,validity:!0},dynamicProps:!1,dynamicItems:!1};var _e={type:"object",required:["objectives","workl\
oad","rateMin","rateMax","confidence","steps","answer"],properties:{objectives:{$ref:"#/$defs/lines"},workload:{type:"ob\
ject",required:["workers","jobDurationMs","batch","backOff","stepDurationMs","warmUpMs"],properties:{engine:{enum:["embe\
dded","k6"]},workers:{$ref:"#/$defs/count"},jobDurationMs:{$ref:"#/$defs/amount"},batch:{$ref:"#/$defs/count"},backOff:{
enum:["none","aimd"]},stepDurationMs:{$ref:"#/$defs/amount"},warmUpMs:{$ref:"#/$defs/amount"}}},rateMin:{$ref:"#/$defs/a\
mount"},rateMax:{$ref:"#/$defs/amount"},confidence:{type:"number",minimum:0,maximum:1},atLeastPerSecond:{$ref:"#/$defs/a\
mount"},steps:{type:"array",items:{$ref:"#/$defs/capacityStep"}},answer:{type:"object",required:["outcome","perSecond","\
perSecondLow","perSecondHigh","limit","reason"],properties:{outcome:{enum:["found","at-least","not-met","unfinished"]},perSecond:{
$ref:"#/$defs/amountOrNull"},perSecondLow:{$ref:"#/$defs/amountOrNull"},perSecondHigh:{$ref:"#/$defs/amountOrNull"},limit:{
enum:["slo","backpressure","backlog","errors","generator","rate-max",null]},reason:{type:"string"}}}}},Ze={type:"object",
required:["offeredPerSecond","seed","startedAt","durationMs","fromSecond","toSecond","steady","completedPerSecond","comp\
letion","backpressure","errors","backlogGrowthPerSecond","createUsP50","createUsP99","instanceMsP50","instanceMsP99","ob\
jectives","valid","sustained","limit","reason"],properties:{offeredPerSecond:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs\
/seed"},startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"#/$defs/amount"},fromSecond:{$ref:"#/$defs/count"},toSecond:{
$ref:"#/$defs/count"},steady:{type:"boolean"},completedPerSecond:{$ref:"#/$defs/amount"},completion:{$ref:"#/$defs/amoun\
t"},backpressure:{$ref:"#/$defs/amount"},errors:{$ref:"#/$defs/amount"},backlogGrowthPerSecond:{type:"number"},createUsP50:{
$ref:"#/$defs/amountOrNull"},createUsP99:{$ref:"#/$defs/amountOrNull"},instanceMsP50:{$ref:"#/$defs/amountOrNull"},instanceMsP99:{
$ref:"#/$defs/amountOrNull"},objectives:{type:"array",items:{type:"object",required:["expression","observed","passed"],properties:{
expression:{type:"string"},observed:{$ref:"#/$defs/amountOrNull"},passed:{type:"boolean"}}}},valid:{type:"boolean"},sustained:{
type:"boolean"},limit:{enum:["slo","backpressure","backlog","errors","generator","rate-max",null]},reason:{type:"string"}}};
function F(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=F.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.offeredPerSecond===void 0&&(i="offeredPerSecond")||r.seed===void 0&&(i="seed")||r.startedAt===void 0&&(i=
"startedAt")||r.durationMs===void 0&&(i="durationMs")||r.fromSecond===void 0&&(i="fromSecond")||r.toSecond===void 0&&(i=
"toSecond")||r.steady===void 0&&(i="steady")||r.completedPerSecond===void 0&&(i="completedPerSecond")||r.completion===void 0&&
(i="completion")||r.backpressure===void 0&&(i="backpressure")||r.errors===void 0&&(i="errors")||r.backlogGrowthPerSecond===
void 0&&(i="backlogGrowthPerSecond")||r.createUsP50===void 0&&(i="createUsP50")||r.createUsP99===void 0&&(i="createUsP99")||
r.instanceMsP50===void 0&&(i="instanceMsP50")||r.instanceMsP99===void 0&&(i="instanceMsP99")||r.objectives===void 0&&(i=
"objectives")||r.valid===void 0&&(i="valid")||r.sustained===void 0&&(i="sustained")||r.limit===void 0&&(i="limit")||r.reason===
void 0&&(i="reason"))return F.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.offeredPerSecond!==void 0){let d=e;m(r.offeredPerSecond,{instancePath:n+
"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:
s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.seed!==void 0){let d=e;K(r.seed,{instancePath:n+"/se\
ed",parentData:r,parentDataProperty:"seed",rootData:o,dynamicAnchors:p})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);
var t=d===e}else var t=!0;if(t){if(r.startedAt!==void 0){let d=e;Q(r.startedAt,{instancePath:n+"/startedAt",parentData:r,
parentDataProperty:"startedAt",rootData:o,dynamicAnchors:p})||(s=s===null?Q.errors:s.concat(Q.errors),e=s.length);var t=d===
e}else var t=!0;if(t){if(r.durationMs!==void 0){let d=e;m(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"\
durationMs",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.fromSecond!==void 0){let d=e;c(r.fromSecond,{instancePath:n+"/fromSecond",parentData:r,parentDataProperty:"fr\
omSecond",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){
if(r.toSecond!==void 0){let d=e;c(r.toSecond,{instancePath:n+"/toSecond",parentData:r,parentDataProperty:"toSecond",rootData:o,
dynamicAnchors:p})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.steady!==void 0){
let d=e;if(typeof r.steady!="boolean")return F.errors=[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;if(t){if(r.completedPerSecond!==void 0){
let d=e;m(r.completedPerSecond,{instancePath:n+"/completedPerSecond",parentData:r,parentDataProperty:"completedPerSecond",
rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.
completion!==void 0){let d=e;m(r.completion,{instancePath:n+"/completion",parentData:r,parentDataProperty:"completion",rootData:o,
dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.backpressure!==
void 0){let d=e;m(r.backpressure,{instancePath:n+"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:o,
dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.errors!==void 0){
let d=e;m(r.errors,{instancePath:n+"/errors",parentData:r,parentDataProperty:"errors",rootData:o,dynamicAnchors:p})||(s=
s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.backlogGrowthPerSecond!==void 0){let d=r.
backlogGrowthPerSecond,v=e;if(!(typeof d=="number"&&isFinite(d)))return F.errors=[{instancePath:n+"/backlogGrowthPerSeco\
nd",schemaPath:"#/properties/backlogGrowthPerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=v===e}else var t=!0;if(t){if(r.createUsP50!==void 0){let d=e;P(r.createUsP50,{instancePath:n+"/createUsP50",parentData:r,
parentDataProperty:"createUsP50",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=d===
e}else var t=!0;if(t){if(r.createUsP99!==void 0){let d=e;P(r.createUsP99,{instancePath:n+"/createUsP99",parentData:r,parentDataProperty:"\
createUsP99",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.instanceMsP50!==void 0){let d=e;P(r.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:r,parentDataProperty:"\
instanceMsP50",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.instanceMsP99!==void 0){let d=e;P(r.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:r,parentDataProperty:"\
instanceMsP99",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.objectives!==void 0){let d=r.objectives,v=e;if(e===v)if(Array.isArray(d)){var u=!0;let D=d.length;for(let g=0;g<
D;g++){let b=d[g],B=e;if(e===B)if(b&&typeof b=="object"&&!Array.isArray(b)){let h;if(b.expression===void 0&&(h="expressi\
on")||b.observed===void 0&&(h="observed")||b.passed===void 0&&(h="passed"))return F.errors=[{instancePath:n+"/objectives\
/"+g,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:h},message:"must hav\
e required property '"+h+"'"}],!1;if(b.expression!==void 0){let I=e;if(typeof b.expression!="string")return F.errors=[{instancePath:n+
"/objectives/"+g+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=I===e}else var a=!0;if(a){if(b.observed!==void 0){let I=e;P(b.observed,
{instancePath:n+"/objectives/"+g+"/observed",parentData:b,parentDataProperty:"observed",rootData:o,dynamicAnchors:p})||(s=
s===null?P.errors:s.concat(P.errors),e=s.length);var a=I===e}else var a=!0;if(a)if(b.passed!==void 0){let I=e;if(typeof b.
passed!="boolean")return F.errors=[{instancePath:n+"/objectives/"+g+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=I===e}else var a=!0}}else
return F.errors=[{instancePath:n+"/objectives/"+g,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var u=B===e;if(!u)break}}else return F.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else
var t=!0;if(t){if(r.valid!==void 0){let d=e;if(typeof r.valid!="boolean")return F.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;
if(t){if(r.sustained!==void 0){let d=e;if(typeof r.sustained!="boolean")return F.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;
if(t){if(r.limit!==void 0){let d=r.limit,v=e;if(!(d==="slo"||d==="backpressure"||d==="backlog"||d==="errors"||d==="gener\
ator"||d==="rate-max"||d===null))return F.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",keyword:"\
enum",params:{allowedValues:Ze.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var t=v===
e}else var t=!0;if(t)if(r.reason!==void 0){let d=e;if(typeof r.reason!="string")return F.errors=[{instancePath:n+"/reaso\
n",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0}}}}}}}}}}}}}}}}}}}}else return F.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return F.errors=s,e===0}F.evaluated={props:{offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,
fromSecond:!0,toSecond:!0,steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,
createUsP50:!0,createUsP99:!0,instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},
dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){
let s=null,e=0,l=E.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.objectives===void 0&&(d="objectives")||r.workload===void 0&&(d="workload")||r.rateMin===
void 0&&(d="rateMin")||r.rateMax===void 0&&(d="rateMax")||r.confidence===void 0&&(d="confidence")||r.steps===void 0&&(d=
"steps")||r.answer===void 0&&(d="answer"))return E.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.objectives!==void 0){let v=e;x(r.objectives,{
instancePath:n+"/objectives",parentData:r,parentDataProperty:"objectives",rootData:o,dynamicAnchors:p})||(s=s===null?x.errors:
s.concat(x.errors),e=s.length);var t=v===e}else var t=!0;if(t){if(r.workload!==void 0){let v=r.workload,_=e;if(e===_)if(v&&
typeof v=="object"&&!Array.isArray(v)){let g;if(v.workers===void 0&&(g="workers")||v.jobDurationMs===void 0&&(g="jobDura\
tionMs")||v.batch===void 0&&(g="batch")||v.backOff===void 0&&(g="backOff")||v.stepDurationMs===void 0&&(g="stepDurationM\
s")||v.warmUpMs===void 0&&(g="warmUpMs"))return E.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/\
required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(v.engine!==
void 0){let b=v.engine,B=e;if(!(b==="embedded"||b==="k6"))return E.errors=[{instancePath:n+"/workload/engine",schemaPath:"\
#/properties/workload/properties/engine/enum",keyword:"enum",params:{allowedValues:_e.properties.workload.properties.engine.
enum},message:"must be equal to one of the allowed values"}],!1;var u=B===e}else var u=!0;if(u){if(v.workers!==void 0){let b=e;
c(v.workers,{instancePath:n+"/workload/workers",parentData:v,parentDataProperty:"workers",rootData:o,dynamicAnchors:p})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var u=b===e}else var u=!0;if(u){if(v.jobDurationMs!==void 0){let b=e;
m(v.jobDurationMs,{instancePath:n+"/workload/jobDurationMs",parentData:v,parentDataProperty:"jobDurationMs",rootData:o,dynamicAnchors:p})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var u=b===e}else var u=!0;if(u){if(v.batch!==void 0){let b=e;c(v.batch,
{instancePath:n+"/workload/batch",parentData:v,parentDataProperty:"batch",rootData:o,dynamicAnchors:p})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var u=b===e}else var u=!0;if(u){if(v.backOff!==void 0){let b=v.backOff,B=e;if(!(b==="none"||
b==="aimd"))return E.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:_e.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var u=B===e}else var u=!0;if(u){if(v.stepDurationMs!==void 0){let b=e;m(v.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:v,parentDataProperty:"stepDurationMs",rootData:o,dynamicAnchors:p})||(s=s===null?m.
errors:s.concat(m.errors),e=s.length);var u=b===e}else var u=!0;if(u)if(v.warmUpMs!==void 0){let b=e;m(v.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:v,parentDataProperty:"warmUpMs",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var u=b===e}else var u=!0}}}}}}else return E.errors=[{instancePath:n+"/workload",schemaPath:"#/pro\
perties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=_===e}else var t=!0;if(t){
if(r.rateMin!==void 0){let v=e;m(r.rateMin,{instancePath:n+"/rateMin",parentData:r,parentDataProperty:"rateMin",rootData:o,
dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=v===e}else var t=!0;if(t){if(r.rateMax!==void 0){
let v=e;m(r.rateMax,{instancePath:n+"/rateMax",parentData:r,parentDataProperty:"rateMax",rootData:o,dynamicAnchors:p})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=v===e}else var t=!0;if(t){if(r.confidence!==void 0){let v=r.confidence,
_=e;if(e===_)if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v))return E.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(v<0||
isNaN(v))return E.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return E.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=_===e}else var t=!0;
if(t){if(r.atLeastPerSecond!==void 0){let v=e;m(r.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:r,parentDataProperty:"\
atLeastPerSecond",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=v===e}else var t=!0;
if(t){if(r.steps!==void 0){let v=r.steps,_=e;if(e===_)if(Array.isArray(v)){var a=!0;let g=v.length;for(let b=0;b<g;b++){
let B=e;F(v[b],{instancePath:n+"/steps/"+b,parentData:v,parentDataProperty:b,rootData:o,dynamicAnchors:p})||(s=s===null?
F.errors:s.concat(F.errors),e=s.length);var a=B===e;if(!a)break}}else return E.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=_===e}else var t=!0;if(t)
if(r.answer!==void 0){let v=r.answer,_=e;if(e===_)if(v&&typeof v=="object"&&!Array.isArray(v)){let g;if(v.outcome===void 0&&
(g="outcome")||v.perSecond===void 0&&(g="perSecond")||v.perSecondLow===void 0&&(g="perSecondLow")||v.perSecondHigh===void 0&&
(g="perSecondHigh")||v.limit===void 0&&(g="limit")||v.reason===void 0&&(g="reason"))return E.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:g},message:"must have requir\
ed property '"+g+"'"}],!1;if(v.outcome!==void 0){let b=v.outcome,B=e;if(!(b==="found"||b==="at-least"||b==="not-met"||b===
"unfinished"))return E.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/properties/outcome/enum",
keyword:"enum",params:{allowedValues:_e.properties.answer.properties.outcome.enum},message:"must be equal to one of the \
allowed values"}],!1;var i=B===e}else var i=!0;if(i){if(v.perSecond!==void 0){let b=e;P(v.perSecond,{instancePath:n+"/an\
swer/perSecond",parentData:v,parentDataProperty:"perSecond",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(
P.errors),e=s.length);var i=b===e}else var i=!0;if(i){if(v.perSecondLow!==void 0){let b=e;P(v.perSecondLow,{instancePath:n+
"/answer/perSecondLow",parentData:v,parentDataProperty:"perSecondLow",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:
s.concat(P.errors),e=s.length);var i=b===e}else var i=!0;if(i){if(v.perSecondHigh!==void 0){let b=e;P(v.perSecondHigh,{instancePath:n+
"/answer/perSecondHigh",parentData:v,parentDataProperty:"perSecondHigh",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:
s.concat(P.errors),e=s.length);var i=b===e}else var i=!0;if(i){if(v.limit!==void 0){let b=v.limit,B=e;if(!(b==="slo"||b===
"backpressure"||b==="backlog"||b==="errors"||b==="generator"||b==="rate-max"||b===null))return E.errors=[{instancePath:n+
"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{allowedValues:_e.properties.
answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var i=B===e}else var i=!0;if(i)if(v.
reason!==void 0){let b=e;if(typeof v.reason!="string")return E.errors=[{instancePath:n+"/answer/reason",schemaPath:"#/pr\
operties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=b===e}else
var i=!0}}}}}else return E.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=_===e}else var t=!0}}}}}}}else return E.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.errors=s,e===0}E.evaluated={props:{
objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,dynamicItems:!1};
var Se={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured","stoppedEarly","f\
alseAlarmRateMax","confidence","metrics","newFindings","notes"],properties:{outcome:{enum:["passed","failed","inconclusi\
ve"]},design:{enum:["pairs","sets"]},baseline:{$ref:"#/$defs/gateSide"},candidate:{$ref:"#/$defs/gateSide"},runsPlanned:{
$ref:"#/$defs/count"},runsMeasured:{$ref:"#/$defs/count"},stoppedEarly:{type:"boolean"},falseAlarmRateMax:{$ref:"#/$defs\
/probability"},confidence:{$ref:"#/$defs/probability"},metrics:{type:"array",items:{$ref:"#/$defs/gateMetric"}},newFindings:{
type:["array","null"],items:{type:"string"}},notes:{$ref:"#/$defs/lines"}}};function se(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,
l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.source===void 0&&(u="source")||r.version===void 0&&(u="version"))return se.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
if(r.source!==void 0){let a=e;if(typeof r.source!="string")return se.errors=[{instancePath:n+"/source",schemaPath:"#/pro\
perties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t)
if(r.version!==void 0){let a=e;C(r.version,{instancePath:n+"/version",parentData:r,parentDataProperty:"version",rootData:o,
dynamicAnchors:p})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=a===e}else var t=!0}else return se.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=
s,e===0}se.evaluated={props:{source:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=H.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r))return H.errors=[{instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(r<0||isNaN(r))return H.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return H.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;return H.errors=s,e===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ne={type:"object",required:["scenario","metric","baseline","candidate","ratio","ratioLow","ratioHigh","p","pCorrecte\
d","effect","margin","detectableEffect","outcome","pairRatios"],properties:{scenario:{type:"string"},metric:{enum:["thro\
ughput","median","p95","p99","instance-time","cpu-per-instance"]},baseline:{$ref:"#/$defs/amount"},candidate:{$ref:"#/$d\
efs/amount"},ratio:{$ref:"#/$defs/amount"},ratioLow:{$ref:"#/$defs/amountOrNull"},ratioHigh:{$ref:"#/$defs/amountOrNull"},
p:{$ref:"#/$defs/probability"},pCorrected:{$ref:"#/$defs/probability"},effect:{$ref:"#/$defs/amount"},margin:{$ref:"#/$d\
efs/amount"},detectableEffect:{$ref:"#/$defs/amountOrNull"},outcome:{enum:["worse","better","same","unclear"]},pairRatios:{
type:"array",items:{$ref:"#/$defs/amount"}}}};function re(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,
dynamicAnchors:p={}}={}){let s=null,e=0,l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.scenario===void 0&&(a="scenario")||r.metric===void 0&&(a="\
metric")||r.baseline===void 0&&(a="baseline")||r.candidate===void 0&&(a="candidate")||r.ratio===void 0&&(a="ratio")||r.ratioLow===
void 0&&(a="ratioLow")||r.ratioHigh===void 0&&(a="ratioHigh")||r.p===void 0&&(a="p")||r.pCorrected===void 0&&(a="pCorrec\
ted")||r.effect===void 0&&(a="effect")||r.margin===void 0&&(a="margin")||r.detectableEffect===void 0&&(a="detectableEffe\
ct")||r.outcome===void 0&&(a="outcome")||r.pairRatios===void 0&&(a="pairRatios"))return re.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.scenario!==
void 0){let i=e;if(typeof r.scenario!="string")return re.errors=[{instancePath:n+"/scenario",schemaPath:"#/properties/sc\
enario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.metric!==
void 0){let i=r.metric,d=e;if(!(i==="throughput"||i==="median"||i==="p95"||i==="p99"||i==="instance-time"||i==="cpu-per-\
instance"))return re.errors=[{instancePath:n+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:Ne.
properties.metric.enum},message:"must be equal to one of the allowed values"}],!1;var t=d===e}else var t=!0;if(t){if(r.baseline!==
void 0){let i=e;m(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:o,dynamicAnchors:p})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.candidate!==void 0){let i=e;m(r.
candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:o,dynamicAnchors:p})||(s=s===
null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.ratio!==void 0){let i=e;m(r.ratio,{instancePath:n+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.ratioLow!==void 0){let i=e;P(r.ratioLow,{instancePath:n+"/ratioLow",parentData:r,
parentDataProperty:"ratioLow",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.ratioHigh!==void 0){let i=e;P(r.ratioHigh,{instancePath:n+"/ratioHigh",parentData:r,parentDataProperty:"\
ratioHigh",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.p!==void 0){let i=e;H(r.p,{instancePath:n+"/p",parentData:r,parentDataProperty:"p",rootData:o,dynamicAnchors:p})||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.pCorrected!==void 0){let i=e;H(
r.pCorrected,{instancePath:n+"/pCorrected",parentData:r,parentDataProperty:"pCorrected",rootData:o,dynamicAnchors:p})||(s=
s===null?H.errors:s.concat(H.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.effect!==void 0){let i=e;m(r.effect,
{instancePath:n+"/effect",parentData:r,parentDataProperty:"effect",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.
concat(m.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.margin!==void 0){let i=e;m(r.margin,{instancePath:n+"/\
margin",parentData:r,parentDataProperty:"margin",rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.detectableEffect!==void 0){let i=e;P(r.detectableEffect,{instancePath:n+
"/detectableEffect",parentData:r,parentDataProperty:"detectableEffect",rootData:o,dynamicAnchors:p})||(s=s===null?P.errors:
s.concat(P.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.outcome!==void 0){let i=r.outcome,d=e;if(!(i==="wors\
e"||i==="better"||i==="same"||i==="unclear"))return re.errors=[{instancePath:n+"/outcome",schemaPath:"#/properties/outco\
me/enum",keyword:"enum",params:{allowedValues:Ne.properties.outcome.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var t=d===e}else var t=!0;if(t)if(r.pairRatios!==void 0){let i=r.pairRatios,d=e;if(e===d)if(Array.isArray(i)){
var u=!0;let _=i.length;for(let D=0;D<_;D++){let g=e;m(i[D],{instancePath:n+"/pairRatios/"+D,parentData:i,parentDataProperty:D,
rootData:o,dynamicAnchors:p})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var u=g===e;if(!u)break}}else return re.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=d===e}else var t=!0}}}}}}}}}}}}}else return re.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return re.errors=s,e===0}re.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,detectableEffect:!0,outcome:!0,
pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:n="",parentData:S,parentDataProperty:M,rootData:o=r,
dynamicAnchors:p={}}={}){let s=null,e=0,l=J.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.outcome===void 0&&(i="outcome")||r.design===void 0&&(i="de\
sign")||r.baseline===void 0&&(i="baseline")||r.candidate===void 0&&(i="candidate")||r.runsPlanned===void 0&&(i="runsPlan\
ned")||r.runsMeasured===void 0&&(i="runsMeasured")||r.stoppedEarly===void 0&&(i="stoppedEarly")||r.falseAlarmRateMax===void 0&&
(i="falseAlarmRateMax")||r.confidence===void 0&&(i="confidence")||r.metrics===void 0&&(i="metrics")||r.newFindings===void 0&&
(i="newFindings")||r.notes===void 0&&(i="notes"))return J.errors=[{instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.outcome!==void 0){let d=r.outcome,
v=e;if(!(d==="passed"||d==="failed"||d==="inconclusive"))return J.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:Se.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=v===e}else var t=!0;if(t){if(r.design!==void 0){let d=r.design,v=e;if(!(d==="pairs"||d==="s\
ets"))return J.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:Se.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=v===e}else var t=!0;if(t){if(r.baseline!==
void 0){let d=e;se(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:o,dynamicAnchors:p})||
(s=s===null?se.errors:s.concat(se.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.candidate!==void 0){let d=e;se(
r.candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:o,dynamicAnchors:p})||(s=s===
null?se.errors:s.concat(se.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.runsPlanned!==void 0){let d=e;c(r.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:r,parentDataProperty:"runsPlanned",rootData:o,dynamicAnchors:p})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.runsMeasured!==void 0){let d=e;c(r.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:r,parentDataProperty:"runsMeasured",rootData:o,dynamicAnchors:p})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.stoppedEarly!==void 0){let d=e;if(typeof r.
stoppedEarly!="boolean")return J.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;if(t){if(r.falseAlarmRateMax!==void 0){
let d=e;H(r.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:r,parentDataProperty:"falseAlarmRateMax",rootData:o,
dynamicAnchors:p})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.confidence!==
void 0){let d=e;H(r.confidence,{instancePath:n+"/confidence",parentData:r,parentDataProperty:"confidence",rootData:o,dynamicAnchors:p})||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.metrics!==void 0){let d=r.metrics,
v=e;if(e===v)if(Array.isArray(d)){var u=!0;let D=d.length;for(let g=0;g<D;g++){let b=e;re(d[g],{instancePath:n+"/metrics\
/"+g,parentData:d,parentDataProperty:g,rootData:o,dynamicAnchors:p})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);
var u=b===e;if(!u)break}}else return J.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else var t=!0;if(t){if(r.newFindings!==void 0){let d=r.
newFindings,v=e;if(!Array.isArray(d)&&d!==null)return J.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/\
newFindings/type",keyword:"type",params:{type:Se.properties.newFindings.type},message:"must be array,null"}],!1;if(e===v&&
Array.isArray(d)){var a=!0;let D=d.length;for(let g=0;g<D;g++){let b=e;if(typeof d[g]!="string")return J.errors=[{instancePath:n+
"/newFindings/"+g,schemaPath:"#/properties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var a=b===e;if(!a)break}}var t=v===e}else var t=!0;if(t)if(r.notes!==void 0){let d=e;x(r.notes,{instancePath:n+
"/notes",parentData:r,parentDataProperty:"notes",rootData:o,dynamicAnchors:p})||(s=s===null?x.errors:s.concat(x.errors),
e=s.length);var t=d===e}else var t=!0}}}}}}}}}}}else return J.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return J.errors=s,e===0}J.evaluated={props:{outcome:!0,design:!0,baseline:!0,
candidate:!0,runsPlanned:!0,runsMeasured:!0,stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var We={type:"object",required:["status","reasons"],properties:{status:{enum:[
"passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function $e(r,{instancePath:n="",parentData:S,parentDataProperty:M,
rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=$e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.status===void 0&&(u="status")||r.reasons===
void 0&&(u="reasons"))return $e.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.status!==void 0){let a=r.status,i=e;if(!(a==="passed"||a==="fail\
ed"||a==="inconclusive"))return $e.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:We.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else
var t=!0;if(t)if(r.reasons!==void 0){let a=e;x(r.reasons,{instancePath:n+"/reasons",parentData:r,parentDataProperty:"rea\
sons",rootData:o,dynamicAnchors:p})||(s=s===null?x.errors:s.concat(x.errors),e=s.length);var t=a===e}else var t=!0}else return $e.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.
errors=s,e===0}$e.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:n="",
parentData:S,parentDataProperty:M,rootData:o=r,dynamicAnchors:p={}}={}){let s=null,e=0,l=he.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.schema===
void 0&&(a="schema")||r.schemaVersion===void 0&&(a="schemaVersion")||r.run===void 0&&(a="run")||r.target===void 0&&(a="t\
arget")||r.generator===void 0&&(a="generator")||r.contract===void 0&&(a="contract")||r.loads===void 0&&(a="loads")||r.verdict===
void 0&&(a="verdict")||r.warnings===void 0&&(a="warnings"))return he.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.schema!==void 0){let i=e;if(r.
schema!=="c8gauge/run-record")return he.errors=[{instancePath:n+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){
if(r.schemaVersion!==void 0){let i=e;if(r.schemaVersion!==2)return he.errors=[{instancePath:n+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.run!==void 0){let i=e;X(r.run,{instancePath:n+"/run",parentData:r,parentDataProperty:"run",rootData:o,
dynamicAnchors:p})||(s=s===null?X.errors:s.concat(X.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.target!==void 0){
let i=e;me(r.target,{instancePath:n+"/target",parentData:r,parentDataProperty:"target",rootData:o,dynamicAnchors:p})||(s=
s===null?me.errors:s.concat(me.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.generator!==void 0){let i=e;ne(r.
generator,{instancePath:n+"/generator",parentData:r,parentDataProperty:"generator",rootData:o,dynamicAnchors:p})||(s=s===
null?ne.errors:s.concat(ne.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.contract!==void 0){let i=e;ae(r.contract,
{instancePath:n+"/contract",parentData:r,parentDataProperty:"contract",rootData:o,dynamicAnchors:p})||(s=s===null?ae.errors:
s.concat(ae.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.conformance!==void 0){let i=e;N(r.conformance,{instancePath:n+
"/conformance",parentData:r,parentDataProperty:"conformance",rootData:o,dynamicAnchors:p})||(s=s===null?N.errors:s.concat(
N.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.loads!==void 0){let i=r.loads,d=e;if(e===d)if(Array.isArray(i)){
var u=!0;let _=i.length;for(let D=0;D<_;D++){let g=e;j(i[D],{instancePath:n+"/loads/"+D,parentData:i,parentDataProperty:D,
rootData:o,dynamicAnchors:p})||(s=s===null?j.errors:s.concat(j.errors),e=s.length);var u=g===e;if(!u)break}}else return he.
errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=d===e}else var t=!0;if(t){if(r.capacity!==void 0){let i=e;E(r.capacity,{instancePath:n+"/capacity",
parentData:r,parentDataProperty:"capacity",rootData:o,dynamicAnchors:p})||(s=s===null?E.errors:s.concat(E.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.gate!==void 0){let i=e;J(r.gate,{instancePath:n+"/gate",parentData:r,parentDataProperty:"\
gate",rootData:o,dynamicAnchors:p})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.verdict!==void 0){let i=e;$e(r.verdict,{instancePath:n+"/verdict",parentData:r,parentDataProperty:"verdict",rootData:o,
dynamicAnchors:p})||(s=s===null?$e.errors:s.concat($e.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.warnings!==
void 0){let i=e;x(r.warnings,{instancePath:n+"/warnings",parentData:r,parentDataProperty:"warnings",rootData:o,dynamicAnchors:p})||
(s=s===null?x.errors:s.concat(x.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}else return he.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=s,e===0}he.evaluated=
{props:{schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,loads:!0,capacity:!0,gate:!0,
verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{Xe as validate};
