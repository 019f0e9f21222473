// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var Te=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(j){throw n=0,j}};var xe=Te(Me=>{"use strict";Object.defineProperty(Me,"__esModule",{value:!0});function Ue(r){let n=r.length,j=0,_=0,o;for(;_<
n;)j++,o=r.charCodeAt(_++),o>=55296&&o<=56319&&_<n&&(o=r.charCodeAt(_),(o&64512)===56320&&_++);return j}Me.default=Ue;Ue.
code='require("ajv/dist/runtime/ucs2length").default'});var Qe=ge;var Ee=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function W(r,{instancePath:n="",parentData:j,
parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=W.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(typeof r=="string"){if(!Ee.test(r))return W.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return W.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return W.errors=s,e===0}W.evaluated=
{dynamicProps:!1,dynamicItems:!1};function m(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=m.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r))return m.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return m.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return m.errors=s,e===0}m.evaluated={dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=z.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?(z.errors=s,e===0):(z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1)}z.evaluated={dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:n="",parentData:j,parentDataProperty:_,
rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=J.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.command===void 0&&(p=
"command")||r.c8gaugeVersion===void 0&&(p="c8gaugeVersion")||r.startedAt===void 0&&(p="startedAt")||r.durationMs===void 0&&
(p="durationMs")||r.seed===void 0&&(p="seed"))return J.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.id!==void 0){let a=e;if(typeof r.id!=
"string")return J.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.command!==void 0){let a=e;if(typeof r.command!="strin\
g")return J.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.c8gaugeVersion!==void 0){let a=e;if(typeof r.c8gaugeVersion!=
"string")return J.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.startedAt!==void 0){let a=e;W(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:o,dynamicAnchors:u})||(s=s===
null?W.errors:s.concat(W.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.durationMs!==void 0){let a=e;m(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.seed!==void 0){let a=e;z(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(s=s===null?z.errors:s.concat(z.errors),e=
s.length);var t=a===e}else var t=!0;if(t)if(r.revision!==void 0){let a=e;if(typeof r.revision!="string")return J.errors=
[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=a===e}else var t=!0}}}}}}else return J.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return J.errors=s,e===0}J.evaluated={props:{id:!0,command:!0,c8gaugeVersion:!0,
startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var Be={type:["string","null"]};function I(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){
let s=null,e=0,f=I.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof r!="string"&&
r!==null?(I.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Be.type},message:"must be string,nul\
l"}],!1):(I.errors=s,e===0)}I.evaluated={dynamicProps:!1,dynamicItems:!1};var Oe={type:["number","null"],minimum:0};function P(r,{
instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=P.evaluated;return f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),!(typeof r=="number"&&isFinite(r))&&r!==null?(P.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Oe.type},message:"must be number,null"}],!1):e===0&&typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))?(P.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):(P.errors=s,e===0)}P.evaluated={dynamicProps:!1,dynamicItems:!1};var qe={type:"\
object",description:"How the target speaks, seen in its answers to requests that change nothing.",required:["dialect","p\
rocessName","queryApi","keys"],properties:{dialect:{$ref:"#/$defs/textOrNull"},processName:{enum:["bpmnProcessId","proce\
ssDefinitionId",null]},queryApi:{enum:["on","off",null]},keys:{enum:["number","text",null]},requestTimeout:{enum:["under\
stood","refused"]},gatewayVersions:{$ref:"#/$defs/lines"}}};function U(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=U.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let p=r.
length;for(let a=0;a<p;a++){let i=e;if(typeof r[a]!="string")return U.errors=[{instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e;if(!t)break}}else return U.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return U.errors=s,
e===0}U.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:n="",parentData:j,parentDataProperty:_,
rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=Q.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.dialect===void 0&&(p="dialect")||r.processName===
void 0&&(p="processName")||r.queryApi===void 0&&(p="queryApi")||r.keys===void 0&&(p="keys"))return Q.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.dialect!==void 0){let a=e;I(r.dialect,{instancePath:n+"/dialect",parentData:r,parentDataProperty:"dialect",rootData:o,
dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.processName!==
void 0){let a=r.processName,i=e;if(!(a==="bpmnProcessId"||a==="processDefinitionId"||a===null))return Q.errors=[{instancePath:n+
"/processName",schemaPath:"#/properties/processName/enum",keyword:"enum",params:{allowedValues:qe.properties.processName.
enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.queryApi!==void 0){
let a=r.queryApi,i=e;if(!(a==="on"||a==="off"||a===null))return Q.errors=[{instancePath:n+"/queryApi",schemaPath:"#/prop\
erties/queryApi/enum",keyword:"enum",params:{allowedValues:qe.properties.queryApi.enum},message:"must be equal to one of\
 the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.keys!==void 0){let a=r.keys,i=e;if(!(a==="number"||a==="t\
ext"||a===null))return Q.errors=[{instancePath:n+"/keys",schemaPath:"#/properties/keys/enum",keyword:"enum",params:{allowedValues:qe.
properties.keys.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.requestTimeout!==
void 0){let a=r.requestTimeout,i=e;if(!(a==="understood"||a==="refused"))return Q.errors=[{instancePath:n+"/requestTimeo\
ut",schemaPath:"#/properties/requestTimeout/enum",keyword:"enum",params:{allowedValues:qe.properties.requestTimeout.enum},
message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t)if(r.gatewayVersions!==void 0){
let a=e;U(r.gatewayVersions,{instancePath:n+"/gatewayVersions",parentData:r,parentDataProperty:"gatewayVersions",rootData:o,
dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);var t=a===e}else var t=!0}}}}}else return Q.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=
s,e===0}Q.evaluated={props:{dialect:!0,processName:!0,queryApi:!0,keys:!0,requestTimeout:!0,gatewayVersions:!0},dynamicProps:!1,
dynamicItems:!1};function ce(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){
let s=null,e=0,f=ce.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.baseUrl===void 0&&(p="baseUrl")||r.embedded===void 0&&(p="embedded")||r.gatewayVersion===
void 0&&(p="gatewayVersion")||r.clusterSize===void 0&&(p="clusterSize")||r.partitionsCount===void 0&&(p="partitionsCount"))
return ce.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must ha\
ve required property '"+p+"'"}],!1;if(r.baseUrl!==void 0){let a=e;if(typeof r.baseUrl!="string")return ce.errors=[{instancePath:n+
"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.embedded!==void 0){let a=e;if(typeof r.embedded!="boolean")return ce.errors=[{instancePath:n+
"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var t=a===e}else var t=!0;if(t){if(r.gatewayVersion!==void 0){let a=e;I(r.gatewayVersion,{instancePath:n+"/gatewayVersio\
n",parentData:r,parentDataProperty:"gatewayVersion",rootData:o,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),
e=s.length);var t=a===e}else var t=!0;if(t){if(r.clusterSize!==void 0){let a=e;P(r.clusterSize,{instancePath:n+"/cluster\
Size",parentData:r,parentDataProperty:"clusterSize",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),
e=s.length);var t=a===e}else var t=!0;if(t){if(r.partitionsCount!==void 0){let a=e;P(r.partitionsCount,{instancePath:n+"\
/partitionsCount",parentData:r,parentDataProperty:"partitionsCount",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:
s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;if(t)if(r.speaks!==void 0){let a=e;Q(r.speaks,{instancePath:n+"\
/speaks",parentData:r,parentDataProperty:"speaks",rootData:o,dynamicAnchors:u})||(s=s===null?Q.errors:s.concat(Q.errors),
e=s.length);var t=a===e}else var t=!0}}}}}else return ce.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ce.errors=s,e===0}ce.evaluated={props:{baseUrl:!0,embedded:!0,gatewayVersion:!0,
clusterSize:!0,partitionsCount:!0,speaks:!0},dynamicProps:!1,dynamicItems:!1};function c(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=c.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?e===0&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))?(c.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(c.errors=s,e===0):(c.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}c.evaluated={dynamicProps:!1,dynamicItems:!1};
function se(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,
f=se.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.node===void 0&&(p="node")||r.platform===void 0&&(p="platform")||r.cpuModel===void 0&&(p="cpuModel")||
r.cpus===void 0&&(p="cpus")||r.memoryBytes===void 0&&(p="memoryBytes"))return se.errors=[{instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.node!==void 0){
let a=e;if(typeof r.node!="string")return se.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.platform!==void 0){let a=e;
if(typeof r.platform!="string")return se.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.cpuModel!==void 0){let a=e;
if(typeof r.cpuModel!="string")return se.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.cpus!==void 0){let a=e;c(
r.cpus,{instancePath:n+"/cpus",parentData:r,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t)if(r.memoryBytes!==void 0){let a=e;m(r.memoryBytes,{instancePath:n+
"/memoryBytes",parentData:r,parentDataProperty:"memoryBytes",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var t=a===e}else var t=!0}}}}else return se.errors=[{instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return se.errors=s,e===0}se.evaluated={props:{node:!0,platform:!0,
cpuModel:!0,cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var Le=new RegExp("^[0-9a-f]{64}$","u");function ue(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,
dynamicAnchors:u={}}={}){let s=null,e=0,f=ue.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof r=="string"){if(!Le.test(r))return ue.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ue.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return ue.errors=s,e===0}ue.evaluated={dynamicProps:!1,
dynamicItems:!1};function te(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){
let s=null,e=0,f=te.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.title===void 0&&(p="title")||r.version===void 0&&(p="version")||r.sha256===void 0&&
(p="sha256"))return te.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.title!==void 0){let a=e;if(typeof r.title!="string")return te.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.version!==void 0){let a=e;if(typeof r.version!="string")return te.errors=[{instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.sha256!==void 0){let a=e;ue(r.sha256,{instancePath:n+"/sha256",parentData:r,parentDataProperty:"\
sha256",rootData:o,dynamicAnchors:u})||(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var t=a===e}else var t=!0;if(t)
if(r.dialect!==void 0){let a=e;if(typeof r.dialect!="string")return te.errors=[{instancePath:n+"/dialect",schemaPath:"#/\
properties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0}}}else
return te.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return te.errors=s,e===0}te.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0},dynamicProps:!1,dynamicItems:!1};var Ae={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function X(r,{
instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=X.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.operation===void 0&&(p="operation")||r.check===void 0&&(p="check")||r.case===void 0&&(p="case")||r.status===void 0&&
(p="status")||r.reason===void 0&&(p="reason"))return X.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.operation!==void 0){let a=e;if(typeof r.
operation!="string")return X.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.check!==void 0){let a=e;if(typeof r.
check!="string")return X.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.case!==void 0){let a=e;if(typeof r.case!="st\
ring")return X.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.status!==void 0){let a=r.status,i=e;if(!(a==="pass"||
a==="fail"||a==="skip"||a==="error"))return X.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:Ae.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===
e}else var t=!0;if(t)if(r.reason!==void 0){let a=e;I(r.reason,{instancePath:n+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:o,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var t=a===e}else var t=!0}}}}else
return X.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return X.errors=s,e===0}X.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var Ve={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"}}}}},Fe={enum:["contract","http","behaviour"]};function ve(r,{instancePath:n="",parentData:j,
parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=ve.evaluated;return f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),r==="contract"||r==="http"||r==="behaviour"?(ve.errors=s,e===0):(ve.errors=[{instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fe.enum},message:"must be equal to one of the allowed values"}],
!1)}ve.evaluated={dynamicProps:!1,dynamicItems:!1};var He={type:"object",required:["request","response","error","duratio\
nMs"],properties:{request:{type:"object",required:["method","url","headers","body"],properties:{method:{type:"string"},url:{
type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"#/$defs/textOrNull"}}},response:{type:["object","null"],required:[
"status","headers","body"],properties:{status:{type:"integer"},headers:{$ref:"#/$defs/headers"},body:{type:"string"}}},error:{
$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$defs/amount"}}};function ie(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,
f=ie.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let p in r){let a=e;if(typeof r[p]!="string")return ie.errors=[{instancePath:n+"/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=a===e;if(!t)break}else return ie.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ie.errors=s,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(r,{
instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=R.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.request===void 0&&(i="request")||r.response===void 0&&(i="response")||r.error===void 0&&(i="error")||r.durationMs===
void 0&&(i="durationMs"))return R.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.request!==void 0){let d=r.request,v=e;if(e===v)if(d&&typeof d=="\
object"&&!Array.isArray(d)){let q;if(d.method===void 0&&(q="method")||d.url===void 0&&(q="url")||d.headers===void 0&&(q=
"headers")||d.body===void 0&&(q="body"))return R.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/req\
uired",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;if(d.method!==void 0){
let w=e;if(typeof d.method!="string")return R.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/request\
/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=w===e}else var t=!0;if(t){
if(d.url!==void 0){let w=e;if(typeof d.url!="string")return R.errors=[{instancePath:n+"/request/url",schemaPath:"#/prope\
rties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=w===e}else var t=!0;
if(t){if(d.headers!==void 0){let w=e;ie(d.headers,{instancePath:n+"/request/headers",parentData:d,parentDataProperty:"he\
aders",rootData:o,dynamicAnchors:u})||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var t=w===e}else var t=!0;if(t)
if(d.body!==void 0){let w=e;I(d.body,{instancePath:n+"/request/body",parentData:d,parentDataProperty:"body",rootData:o,dynamicAnchors:u})||
(s=s===null?I.errors:s.concat(I.errors),e=s.length);var t=w===e}else var t=!0}}}else return R.errors=[{instancePath:n+"/\
request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=v===
e}else var p=!0;if(p){if(r.response!==void 0){let d=r.response,v=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)
return R.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:He.properties.
response.type},message:"must be object,null"}],!1;if(e===v&&d&&typeof d=="object"&&!Array.isArray(d)){let w;if(d.status===
void 0&&(w="status")||d.headers===void 0&&(w="headers")||d.body===void 0&&(w="body"))return R.errors=[{instancePath:n+"/\
response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:w},message:"must have r\
equired property '"+w+"'"}],!1;if(d.status!==void 0){let g=d.status,h=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return R.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===e}else var a=!0;if(a){if(d.headers!==void 0){let g=e;
ie(d.headers,{instancePath:n+"/response/headers",parentData:d,parentDataProperty:"headers",rootData:o,dynamicAnchors:u})||
(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var a=g===e}else var a=!0;if(a)if(d.body!==void 0){let g=e;if(typeof d.
body!="string")return R.errors=[{instancePath:n+"/response/body",schemaPath:"#/properties/response/properties/body/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0}}var p=v===e}else var p=!0;
if(p){if(r.error!==void 0){let d=e;I(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:o,
dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var p=d===e}else var p=!0;if(p)if(r.durationMs!==
void 0){let d=e;m(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=d===e}else var p=!0}}}else return R.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=s,e===0}R.evaluated={props:{
request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:n="",parentData:j,
parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=L.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.
operation===void 0&&(a="operation")||r.check===void 0&&(a="check")||r.case===void 0&&(a="case")||r.level===void 0&&(a="l\
evel")||r.message===void 0&&(a="message")||r.expectedBy===void 0&&(a="expectedBy")||r.curl===void 0&&(a="curl")||r.exchange===
void 0&&(a="exchange")||r.waived===void 0&&(a="waived"))return L.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.id!==void 0){let i=e;if(typeof r.
id!="string")return L.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.operation!==void 0){let i=e;if(typeof r.operation!=
"string")return L.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.check!==void 0){let i=e;if(typeof r.check!="\
string")return L.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.case!==void 0){let i=e;if(typeof r.case!="string")
return L.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.level!==void 0){let i=e;ve(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:o,dynamicAnchors:u})||(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return L.errors=[{instancePath:n+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.expectedBy!==void 0){let i=e;I(r.expectedBy,{instancePath:n+"/expectedBy",parentData:r,parentDataProperty:"\
expectedBy",rootData:o,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.curl!==void 0){let i=e;if(typeof r.curl!="string")return L.errors=[{instancePath:n+"/curl",schemaPath:"#/prop\
erties/curl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.
exchange!==void 0){let i=e;R(r.exchange,{instancePath:n+"/exchange",parentData:r,parentDataProperty:"exchange",rootData:o,
dynamicAnchors:u})||(s=s===null?R.errors:s.concat(R.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.seed!==void 0){
let i=e;z(r.seed,{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(s=s===null?
z.errors:s.concat(z.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.waived!==void 0){let i=r.waived,d=e;if(!(i&&
typeof i=="object"&&!Array.isArray(i))&&i!==null)return L.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/wai\
ved/type",keyword:"type",params:{type:Ve.properties.waived.type},message:"must be object,null"}],!1;if(e===d&&i&&typeof i==
"object"&&!Array.isArray(i)){let q;if(i.reason===void 0&&(q="reason")||i.link===void 0&&(q="link"))return L.errors=[{instancePath:n+
"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty:q},message:"must have req\
uired property '"+q+"'"}],!1;if(i.reason!==void 0){let w=e;if(typeof i.reason!="string")return L.errors=[{instancePath:n+
"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=w===e}else var p=!0;if(p)if(i.link!==void 0){let w=e;if(typeof i.link!="string")return L.errors=
[{instancePath:n+"/waived/link",schemaPath:"#/properties/waived/properties/link/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var p=w===e}else var p=!0}var t=d===e}else var t=!0}}}}}}}}}}else return L.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=s,e===0}L.evaluated=
{props:{id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,exchange:!0,seed:!0,waived:!0},dynamicProps:!1,
dynamicItems:!1};function K(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=K.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.status===void 0&&(i="status")||r.declared===void 0&&(i="declared")||r.observed===void 0&&(i="observed")||
r.why===void 0&&(i="why")||r.properties===void 0&&(i="properties"))return K.errors=[{instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.status!==void 0){
let d=e;if(typeof r.status!="string")return K.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.declared!==void 0){let d=e;
if(typeof r.declared!="boolean")return K.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/declared/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;if(t){if(r.observed!==void 0){let d=e;
c(r.observed,{instancePath:n+"/observed",parentData:r,parentDataProperty:"observed",rootData:o,dynamicAnchors:u})||(s=s===
null?c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.why!==void 0){let d=e;I(r.why,{instancePath:n+
"/why",parentData:r,parentDataProperty:"why",rootData:o,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),e=s.
length);var t=d===e}else var t=!0;if(t)if(r.properties!==void 0){let d=r.properties,v=e;if(e===v)if(Array.isArray(d)){var p=!0;
let w=d.length;for(let g=0;g<w;g++){let h=d[g],C=e;if(e===C)if(h&&typeof h=="object"&&!Array.isArray(h)){let x;if(h.name===
void 0&&(x="name")||h.observed===void 0&&(x="observed")||h.why===void 0&&(x="why"))return K.errors=[{instancePath:n+"/pr\
operties/"+g,schemaPath:"#/properties/properties/items/required",keyword:"required",params:{missingProperty:x},message:"\
must have required property '"+x+"'"}],!1;if(h.name!==void 0){let B=e;if(typeof h.name!="string")return K.errors=[{instancePath:n+
"/properties/"+g+"/name",schemaPath:"#/properties/properties/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=B===e}else var a=!0;if(a){if(h.observed!==void 0){let B=e;c(h.observed,{instancePath:n+
"/properties/"+g+"/observed",parentData:h,parentDataProperty:"observed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var a=B===e}else var a=!0;if(a)if(h.why!==void 0){let B=e;I(h.why,{instancePath:n+"/prope\
rties/"+g+"/why",parentData:h,parentDataProperty:"why",rootData:o,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),
e=s.length);var a=B===e}else var a=!0}}else return K.errors=[{instancePath:n+"/properties/"+g,schemaPath:"#/properties/p\
roperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=C===e;if(!p)break}}else return K.
errors=[{instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=v===e}else var t=!0}}}}else return K.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return K.errors=s,e===0}K.evaluated={props:{status:!0,declared:!0,observed:!0,
why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function N(r,{instancePath:n="",parentData:j,parentDataProperty:_,
rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=N.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let C;if(r.outcomes===void 0&&(C="outcomes")||r.findings===
void 0&&(C="findings")||r.coverage===void 0&&(C="coverage")||r.durationMs===void 0&&(C="durationMs"))return N.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"}],!1;
if(r.outcomes!==void 0){let k=r.outcomes,x=e;if(e===x)if(Array.isArray(k)){var t=!0;let B=k.length;for(let A=0;A<B;A++){
let S=e;X(k[A],{instancePath:n+"/outcomes/"+A,parentData:k,parentDataProperty:A,rootData:o,dynamicAnchors:u})||(s=s===null?
X.errors:s.concat(X.errors),e=s.length);var t=S===e;if(!t)break}}else return N.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=x===e}else var p=!0;
if(p){if(r.findings!==void 0){let k=r.findings,x=e;if(e===x)if(Array.isArray(k)){var a=!0;let A=k.length;for(let S=0;S<A;S++){
let T=e;L(k[S],{instancePath:n+"/findings/"+S,parentData:k,parentDataProperty:S,rootData:o,dynamicAnchors:u})||(s=s===null?
L.errors:s.concat(L.errors),e=s.length);var a=T===e;if(!a)break}}else return N.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=x===e}else var p=!0;
if(p){if(r.coverage!==void 0){let k=r.coverage,x=e;if(e===x)if(Array.isArray(k)){var i=!0;let A=k.length;for(let S=0;S<A;S++){
let T=k[S],le=e;if(e===le)if(T&&typeof T=="object"&&!Array.isArray(T)){let l;if(T.operation===void 0&&(l="operation")||T.
exercised===void 0&&(l="exercised"))return N.errors=[{instancePath:n+"/coverage/"+S,schemaPath:"#/properties/coverage/it\
ems/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(T.operation!==
void 0){let b=e;if(typeof T.operation!="string")return N.errors=[{instancePath:n+"/coverage/"+S+"/operation",schemaPath:"\
#/properties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var d=b===e}else var d=!0;if(d){if(T.exercised!==void 0){let b=e;if(typeof T.exercised!="boolean")return N.errors=[{instancePath:n+
"/coverage/"+S+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var d=b===e}else var d=!0;if(d){if(T.excluded!==void 0){let b=e;if(typeof T.excluded!=
"string")return N.errors=[{instancePath:n+"/coverage/"+S+"/excluded",schemaPath:"#/properties/coverage/items/properties/\
excluded/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=b===e}else var d=!0;if(d)if(T.responses!==
void 0){let b=T.responses,De=e;if(e===De)if(Array.isArray(b)){var v=!0;let y=b.length;for(let D=0;D<y;D++){let ke=e;K(b[D],
{instancePath:n+"/coverage/"+S+"/responses/"+D,parentData:b,parentDataProperty:D,rootData:o,dynamicAnchors:u})||(s=s===null?
K.errors:s.concat(K.errors),e=s.length);var v=ke===e;if(!v)break}}else return N.errors=[{instancePath:n+"/coverage/"+S+"\
/responses",schemaPath:"#/properties/coverage/items/properties/responses/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var d=De===e}else var d=!0}}}else return N.errors=[{instancePath:n+"/coverage/"+S,schemaPath:"#/prop\
erties/coverage/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=le===e;if(!i)break}}else
return N.errors=[{instancePath:n+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var p=x===e}else var p=!0;if(p){if(r.durationMs!==void 0){let k=e;m(r.durationMs,{instancePath:n+
"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var p=k===e}else var p=!0;if(p){if(r.level!==void 0){let k=e;ve(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:o,dynamicAnchors:u})||(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var p=k===
e}else var p=!0;if(p){if(r.lagMsMax!==void 0){let k=e;m(r.lagMsMax,{instancePath:n+"/lagMsMax",parentData:r,parentDataProperty:"\
lagMsMax",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=k===e}else var p=!0;if(p){
if(r.causes!==void 0){let k=e;U(r.causes,{instancePath:n+"/causes",parentData:r,parentDataProperty:"causes",rootData:o,dynamicAnchors:u})||
(s=s===null?U.errors:s.concat(U.errors),e=s.length);var p=k===e}else var p=!0;if(p){if(r.leftBehind!==void 0){let k=r.leftBehind,
x=e;if(e===x)if(k&&typeof k=="object"&&!Array.isArray(k)){let A;if(k.instances===void 0&&(A="instances")||k.definitions===
void 0&&(A="definitions")||k.messages===void 0&&(A="messages")||k.others===void 0&&(A="others")||k.deletes===void 0&&(A=
"deletes"))return N.errors=[{instancePath:n+"/leftBehind",schemaPath:"#/properties/leftBehind/required",keyword:"require\
d",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;if(k.instances!==void 0){let S=e;U(k.instances,
{instancePath:n+"/leftBehind/instances",parentData:k,parentDataProperty:"instances",rootData:o,dynamicAnchors:u})||(s=s===
null?U.errors:s.concat(U.errors),e=s.length);var q=S===e}else var q=!0;if(q){if(k.definitions!==void 0){let S=k.definitions,
T=e;if(e===T)if(Array.isArray(S)){var w=!0;let E=S.length;for(let l=0;l<E;l++){let b=S[l],De=e;if(e===De)if(b&&typeof b==
"object"&&!Array.isArray(b)){let y;if(b.key===void 0&&(y="key")||b.name===void 0&&(y="name"))return N.errors=[{instancePath:n+
"/leftBehind/definitions/"+l,schemaPath:"#/properties/leftBehind/properties/definitions/items/required",keyword:"require\
d",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(b.key!==void 0){let D=e;if(typeof b.
key!="string")return N.errors=[{instancePath:n+"/leftBehind/definitions/"+l+"/key",schemaPath:"#/properties/leftBehind/p\
roperties/definitions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=D===
e}else var g=!0;if(g)if(b.name!==void 0){let D=e;if(typeof b.name!="string")return N.errors=[{instancePath:n+"/leftBehin\
d/definitions/"+l+"/name",schemaPath:"#/properties/leftBehind/properties/definitions/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var g=D===e}else var g=!0}else return N.errors=[{instancePath:n+
"/leftBehind/definitions/"+l,schemaPath:"#/properties/leftBehind/properties/definitions/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var w=De===e;if(!w)break}}else return N.errors=[{instancePath:n+"/leftBehin\
d/definitions",schemaPath:"#/properties/leftBehind/properties/definitions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var q=T===e}else var q=!0;if(q){if(k.messages!==void 0){let S=e;c(k.messages,{instancePath:n+"/leftB\
ehind/messages",parentData:k,parentDataProperty:"messages",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var q=S===e}else var q=!0;if(q){if(k.others!==void 0){let S=k.others,T=e;if(e===T)if(S&&typeof S==
"object"&&!Array.isArray(S))for(let E in S){let l=e;c(S[E],{instancePath:n+"/leftBehind/others/"+E.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:S,parentDataProperty:E,rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.
length);var h=l===e;if(!h)break}else return N.errors=[{instancePath:n+"/leftBehind/others",schemaPath:"#/properties/left\
Behind/properties/others/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var q=T===e}else var q=!0;
if(q)if(k.deletes!==void 0){let S=e;if(typeof k.deletes!="boolean")return N.errors=[{instancePath:n+"/leftBehind/deletes",
schemaPath:"#/properties/leftBehind/properties/deletes/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}],!1;var q=S===e}else var q=!0}}}}else return N.errors=[{instancePath:n+"/leftBehind",schemaPath:"#/properties/lef\
tBehind/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=x===e}else var p=!0;if(p)if(r.staleWaivers!==
void 0){let k=e;U(r.staleWaivers,{instancePath:n+"/staleWaivers",parentData:r,parentDataProperty:"staleWaivers",rootData:o,
dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);var p=k===e}else var p=!0}}}}}}}}else return N.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=
s,e===0}N.evaluated={props:{outcomes:!0,findings:!0,coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,causes:!0,leftBehind:!0,
staleWaivers:!0},dynamicProps:!1,dynamicItems:!1};var Ie={type:"object",required:["scenario","bundleSha256","engine","op\
tions","startedAt","durationMs","seed","iterations","offeredPerSecond","operations","seconds","thresholds","checks","hea\
lth","validity"],properties:{scenario:{type:"string"},bundleSha256:{$ref:"#/$defs/sha256"},engine:{type:"object",required:[
"name","version"],properties:{name:{enum:["embedded","k6","autocannon"]},version:{type:"string"}}},options:{type:"object"},
startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs/seed"},iterations:{type:"objec\
t",required:["completed","interrupted","dropped","late","failed"],properties:{completed:{$ref:"#/$defs/count"},interrupted:{
$ref:"#/$defs/count"},dropped:{$ref:"#/$defs/count"},late:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/count"}}},offeredPerSecond:{
$ref:"#/$defs/amountOrNull"},arrivals:{type:"object",required:["offered","onTime","late","heldBack","neverSentUsersBusy",
"neverSentGeneratorLate","unaccounted","completed","durationMs"],properties:{offered:{$ref:"#/$defs/count"},onTime:{$ref:"\
#/$defs/count"},late:{$ref:"#/$defs/count"},heldBack:{$ref:"#/$defs/count"},neverSentUsersBusy:{$ref:"#/$defs/count"},usersHeldBy:{
enum:["answers","script"]},neverSentGeneratorLate:{$ref:"#/$defs/count"},unaccounted:{$ref:"#/$defs/count"},completed:{$ref:"\
#/$defs/count"},durationMs:{$ref:"#/$defs/amount"}}},requestsSent:{$ref:"#/$defs/count"},users:{type:"object",required:[
"busyMs","inRequestsMs","inUnansweredMs"],properties:{busyMs:{$ref:"#/$defs/amount"},inRequestsMs:{$ref:"#/$defs/amount"},
inUnansweredMs:{$ref:"#/$defs/amount"},notKnownMs:{$ref:"#/$defs/amount"},notKnownIterations:{$ref:"#/$defs/count"}}},notTold:{
$ref:"#/$defs/lines"},operations:{type:"array",items:{$ref:"#/$defs/operationTotals"}},seconds:{type:"array",items:{$ref:"\
#/$defs/secondTotals"}},exit:{type:"object",required:["code","reason"],properties:{code:{type:"integer"},reason:{type:"s\
tring"}}},findings:{type:"array",items:{$ref:"#/$defs/finding"}},profile:{type:"string"},secondsPerEntry:{type:"integer",
minimum:1},marks:{type:"array",items:{$ref:"#/$defs/mark"}},thresholds:{type:"array",items:{$ref:"#/$defs/threshold"}},floor:{
type:"array",items:{$ref:"#/$defs/threshold"}},checks:{type:"array",items:{type:"object",required:["name","passes","fail\
s"],properties:{name:{type:"string"},passes:{$ref:"#/$defs/count"},fails:{$ref:"#/$defs/count"}}}},trends:{type:"array",
items:{type:"object",required:["metric","mean"],properties:{metric:{type:"string"},mean:{type:"number"}}}},targetCpuSeconds:{
$ref:"#/$defs/amount"},ledger:{$ref:"#/$defs/ledger"},processes:{type:"array",items:{$ref:"#/$defs/processCounts"}},health:{
$ref:"#/$defs/health"},validity:{type:"object",required:["valid","reasons"],properties:{valid:{type:"boolean"},reasons:{
$ref:"#/$defs/lines"},ownMsMax:{$ref:"#/$defs/amount"}}}}};function pe(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,
f=pe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.total===void 0&&(p="total")||r.ok===void 0&&(p="ok")||r.failed===void 0&&(p="failed")||r.backpressure===
void 0&&(p="backpressure")||r.errors===void 0&&(p="errors")||r.unanswered===void 0&&(p="unanswered")||r.open===void 0&&(p=
"open"))return pe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.total!==void 0){let a=e;c(r.total,{instancePath:n+"/total",parentData:r,parentDataProperty:"\
total",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){
if(r.ok!==void 0){let a=e;c(r.ok,{instancePath:n+"/ok",parentData:r,parentDataProperty:"ok",rootData:o,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.failed!==void 0){let a=e;c(r.failed,
{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.
concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.backpressure!==void 0){let a=e;c(r.backpressure,{instancePath:n+
"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.errors!==void 0){let a=e;c(r.errors,{instancePath:n+"/errors",
parentData:r,parentDataProperty:"errors",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var t=a===e}else var t=!0;if(t){if(r.unanswered!==void 0){let a=e;c(r.unanswered,{instancePath:n+"/unanswered",parentData:r,
parentDataProperty:"unanswered",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===
e}else var t=!0;if(t)if(r.open!==void 0){let a=e;c(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",
rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0}}}}}}else return pe.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.
errors=s,e===0}pe.evaluated={props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0,unanswered:!0,open:!0},dynamicProps:!1,
dynamicItems:!1};function me(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,
f=me.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let p in r){let a=e;c(r[p],{instancePath:n+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:p,
rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e;if(!t)break}else return me.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.
errors=s,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re=xe().default,Ge=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function re(r,{instancePath:n="",parentData:j,parentDataProperty:_,
rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=re.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(typeof r=="string"){if(Re(r)>262144)return re.errors=[{instancePath:n,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!Ge.test(r))return re.
errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'\
must match pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return re.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return re.errors=s,e===0}re.evaluated={dynamicProps:!1,dynamicItems:!1};
function oe(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,
f=oe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.count===void 0&&(p="count")||r.latencyUsMin===void 0&&(p="latencyUsMin")||r.latencyUsMean===void 0&&
(p="latencyUsMean")||r.latencyUsMax===void 0&&(p="latencyUsMax")||r.latencyUsP50===void 0&&(p="latencyUsP50")||r.latencyUsP90===
void 0&&(p="latencyUsP90")||r.latencyUsP95===void 0&&(p="latencyUsP95")||r.latencyUsP99===void 0&&(p="latencyUsP99")||r.
latencyUsP999===void 0&&(p="latencyUsP999")||r.latencyUsP9999===void 0&&(p="latencyUsP9999")||r.histogram===void 0&&(p="\
histogram"))return oe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.count!==void 0){let a=e;c(r.count,{instancePath:n+"/count",parentData:r,parentDataProperty:"\
count",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){
if(r.latencyUsMin!==void 0){let a=e;m(r.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:r,parentDataProperty:"la\
tencyUsMin",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsMean!==void 0){let a=e;m(r.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:r,parentDataProperty:"\
latencyUsMean",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsMax!==void 0){let a=e;m(r.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:r,parentDataProperty:"\
latencyUsMax",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP50!==void 0){let a=e;P(r.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:r,parentDataProperty:"\
latencyUsP50",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP90!==void 0){let a=e;P(r.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:r,parentDataProperty:"\
latencyUsP90",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP95!==void 0){let a=e;P(r.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:r,parentDataProperty:"\
latencyUsP95",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP99!==void 0){let a=e;P(r.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:r,parentDataProperty:"\
latencyUsP99",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP999!==void 0){let a=e;P(r.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:r,parentDataProperty:"\
latencyUsP999",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.latencyUsP9999!==void 0){let a=e;P(r.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:r,parentDataProperty:"\
latencyUsP9999",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.censored!==void 0){let a=e;c(r.censored,{instancePath:n+"/censored",parentData:r,parentDataProperty:"censored",
rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.
censoredFromUs!==void 0){let a=e;m(r.censoredFromUs,{instancePath:n+"/censoredFromUs",parentData:r,parentDataProperty:"c\
ensoredFromUs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;
if(t)if(r.histogram!==void 0){let a=e;re(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:o,dynamicAnchors:u})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);var t=a===e}else var t=!0}}}}}}}}}}}}else
return oe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return oe.errors=s,e===0}oe.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,censored:!0,censoredFromUs:!0,histogram:!0},
dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){
let s=null,e=0,f=he.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.operation===void 0&&(p="operation")||r.requests===void 0&&(p="requests")||r.byStatus===
void 0&&(p="byStatus")||r.byError===void 0&&(p="byError")||r.responseTime===void 0&&(p="responseTime")||r.serviceTime===
void 0&&(p="serviceTime"))return he.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.operation!==void 0){let a=e;if(typeof r.operation!="string")return he.
errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.requests!==void 0){let a=e;pe(r.requests,{instancePath:n+"/req\
uests",parentData:r,parentDataProperty:"requests",rootData:o,dynamicAnchors:u})||(s=s===null?pe.errors:s.concat(pe.errors),
e=s.length);var t=a===e}else var t=!0;if(t){if(r.byStatus!==void 0){let a=e;me(r.byStatus,{instancePath:n+"/byStatus",parentData:r,
parentDataProperty:"byStatus",rootData:o,dynamicAnchors:u})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var t=a===
e}else var t=!0;if(t){if(r.byError!==void 0){let a=e;me(r.byError,{instancePath:n+"/byError",parentData:r,parentDataProperty:"\
byError",rootData:o,dynamicAnchors:u})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var t=a===e}else var t=!0;
if(t){if(r.responseTime!==void 0){let a=e;oe(r.responseTime,{instancePath:n+"/responseTime",parentData:r,parentDataProperty:"\
responseTime",rootData:o,dynamicAnchors:u})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var t=a===e}else var t=!0;
if(t)if(r.serviceTime!==void 0){let a=e;oe(r.serviceTime,{instancePath:n+"/serviceTime",parentData:r,parentDataProperty:"\
serviceTime",rootData:o,dynamicAnchors:u})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var t=a===e}else var t=!0}}}}}else
return he.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return he.errors=s,e===0}he.evaluated={props:{operation:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,serviceTime:!0},
dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,
f=be.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.second===void 0&&(p="second")||r.operation===void 0&&(p="operation")||r.requests===void 0&&(p="re\
quests")||r.responseTimeUsP50===void 0&&(p="responseTimeUsP50")||r.responseTimeUsP99===void 0&&(p="responseTimeUsP99")||
r.responseTimeUsMax===void 0&&(p="responseTimeUsMax")||r.histogram===void 0&&(p="histogram"))return be.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.second!==void 0){let a=e;c(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:o,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.operation!==void 0){let a=e;if(typeof r.
operation!="string")return be.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.requests!==void 0){let a=e;
pe(r.requests,{instancePath:n+"/requests",parentData:r,parentDataProperty:"requests",rootData:o,dynamicAnchors:u})||(s=s===
null?pe.errors:s.concat(pe.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.responseTimeUsP50!==void 0){let a=e;
m(r.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:r,parentDataProperty:"responseTimeUsP50",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.responseTimeUsP99!==
void 0){let a=e;m(r.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:r,parentDataProperty:"responseTime\
UsP99",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;if(t){
if(r.responseTimeUsMax!==void 0){let a=e;m(r.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:r,parentDataProperty:"\
responseTimeUsMax",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;
if(t)if(r.histogram!==void 0){let a=e;re(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:o,dynamicAnchors:u})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);var t=a===e}else var t=!0}}}}}}else
return be.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return be.errors=s,e===0}be.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var ze={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function ye(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,
dynamicAnchors:u={}}={}){let s=null,e=0,f=ye.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.second===void 0&&(p="second")||r.untilSecond===void 0&&(p=
"untilSecond")||r.kind===void 0&&(p="kind")||r.label===void 0&&(p="label"))return ye.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.second!==
void 0){let a=e;m(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.untilSecond!==void 0){let a=e;P(
r.untilSecond,{instancePath:n+"/untilSecond",parentData:r,parentDataProperty:"untilSecond",rootData:o,dynamicAnchors:u})||
(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.kind!==void 0){let a=r.kind,i=e;
if(!(a==="warm-up"||a==="stage"||a==="fault"))return ye.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:ze.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=i===e}else var t=!0;if(t)if(r.label!==void 0){let a=e;if(typeof r.label!="string")return ye.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0}}}else return ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ye.errors=s,e===0}ye.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var je={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function G(r,{instancePath:n="",parentData:j,
parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=G.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.metric===void 0&&(p="metr\
ic")||r.expression===void 0&&(p="expression")||r.state===void 0&&(p="state")||r.observed===void 0&&(p="observed"))return G.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(r.metric!==void 0){let a=e;if(typeof r.metric!="string")return G.errors=[{instancePath:n+"/m\
etric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.expression!==void 0){let a=e;if(typeof r.expression!="string")return G.errors=[{instancePath:n+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=a===e}else var t=!0;if(t){if(r.time!==void 0){let a=r.time,i=e;if(!(a==="service"||a==="response"))return G.errors=
[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:je.properties.time.enum},
message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.state!==void 0){let a=r.state,
i=e;if(!(a==="kept"||a==="broken"||a==="no data"||a==="too few"))return G.errors=[{instancePath:n+"/state",schemaPath:"#\
/properties/state/enum",keyword:"enum",params:{allowedValues:je.properties.state.enum},message:"must be equal to one of \
the allowed values"}],!1;var t=i===e}else var t=!0;if(t){if(r.observed!==void 0){let a=r.observed,i=e;if(!(typeof a=="nu\
mber"&&isFinite(a))&&a!==null)return G.errors=[{instancePath:n+"/observed",schemaPath:"#/properties/observed/type",keyword:"\
type",params:{type:je.properties.observed.type},message:"must be number,null"}],!1;var t=i===e}else var t=!0;if(t){if(r.
samples!==void 0){let a=e;c(r.samples,{instancePath:n+"/samples",parentData:r,parentDataProperty:"samples",rootData:o,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t)if(r.beyond!==void 0){let a=e;c(r.beyond,
{instancePath:n+"/beyond",parentData:r,parentDataProperty:"beyond",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.
concat(c.errors),e=s.length);var t=a===e}else var t=!0}}}}}}else return G.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return G.errors=s,e===0}G.evaluated={props:{metric:!0,expression:!0,
time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=V.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let p=r.
length;for(let a=0;a<p;a++){let i=e;if(typeof r[a]!="string")return V.errors=[{instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e;if(!t)break}}else return V.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return V.errors=s,
e===0}V.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:n="",parentData:j,parentDataProperty:_,
rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=$e.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.created===void 0&&(p="created")||r.completed===
void 0&&(p="completed")||r.lost===void 0&&(p="lost")||r.lostCount===void 0&&(p="lostCount")||r.duplicated===void 0&&(p="\
duplicated")||r.duplicatedCount===void 0&&(p="duplicatedCount")||r.foreign===void 0&&(p="foreign")||r.foreignCount===void 0&&
(p="foreignCount"))return $e.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.created!==void 0){let a=e;c(r.created,{instancePath:n+"/created",
parentData:r,parentDataProperty:"created",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var t=a===e}else var t=!0;if(t){if(r.completed!==void 0){let a=e;c(r.completed,{instancePath:n+"/completed",parentData:r,
parentDataProperty:"completed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===
e}else var t=!0;if(t){if(r.lost!==void 0){let a=e;V(r.lost,{instancePath:n+"/lost",parentData:r,parentDataProperty:"lost",
rootData:o,dynamicAnchors:u})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.
lostCount!==void 0){let a=e;c(r.lostCount,{instancePath:n+"/lostCount",parentData:r,parentDataProperty:"lostCount",rootData:o,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.open!==void 0){
let a=e;V(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",rootData:o,dynamicAnchors:u})||(s=s===null?
V.errors:s.concat(V.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.openCount!==void 0){let a=e;c(r.openCount,{
instancePath:n+"/openCount",parentData:r,parentDataProperty:"openCount",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.duplicated!==void 0){let a=e;V(r.duplicated,{instancePath:n+
"/duplicated",parentData:r,parentDataProperty:"duplicated",rootData:o,dynamicAnchors:u})||(s=s===null?V.errors:s.concat(
V.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.duplicatedCount!==void 0){let a=e;c(r.duplicatedCount,{instancePath:n+
"/duplicatedCount",parentData:r,parentDataProperty:"duplicatedCount",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.repeated!==void 0){let a=e;V(r.repeated,{instancePath:n+
"/repeated",parentData:r,parentDataProperty:"repeated",rootData:o,dynamicAnchors:u})||(s=s===null?V.errors:s.concat(V.errors),
e=s.length);var t=a===e}else var t=!0;if(t){if(r.repeatedCount!==void 0){let a=e;c(r.repeatedCount,{instancePath:n+"/rep\
eatedCount",parentData:r,parentDataProperty:"repeatedCount",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var t=a===e}else var t=!0;if(t){if(r.foreign!==void 0){let a=e;V(r.foreign,{instancePath:n+"/forei\
gn",parentData:r,parentDataProperty:"foreign",rootData:o,dynamicAnchors:u})||(s=s===null?V.errors:s.concat(V.errors),e=s.
length);var t=a===e}else var t=!0;if(t)if(r.foreignCount!==void 0){let a=e;c(r.foreignCount,{instancePath:n+"/foreignCou\
nt",parentData:r,parentDataProperty:"foreignCount",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var t=a===e}else var t=!0}}}}}}}}}}}else return $e.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return $e.errors=s,e===0}$e.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,open:!0,openCount:!0,duplicated:!0,duplicatedCount:!0,repeated:!0,repeatedCount:!0,foreign:!0,foreignCount:!0},
dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,
f=we.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.activated===void 0&&(p="activated")||r.completed===void 0&&(p="completed")||r.failed===void 0&&(p=
"failed"))return we.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.activated!==void 0){let a=e;c(r.activated,{instancePath:n+"/activated",parentData:r,
parentDataProperty:"activated",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===
e}else var t=!0;if(t){if(r.completed!==void 0){let a=e;c(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"\
completed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0;
if(t)if(r.failed!==void 0){let a=e;c(r.failed,{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:o,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=a===e}else var t=!0}}else return we.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=
s,e===0}we.evaluated={props:{activated:!0,completed:!0,failed:!0},dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:n="",
parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=ne.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.bpmnProcessId===
void 0&&(a="bpmnProcessId")||r.created===void 0&&(a="created")||r.elements===void 0&&(a="elements"))return ne.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
if(r.bpmnProcessId!==void 0){let i=e;if(typeof r.bpmnProcessId!="string")return ne.errors=[{instancePath:n+"/bpmnProcess\
Id",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.created!==void 0){let i=e;c(r.created,{instancePath:n+"/created",parentData:r,parentDataProperty:"\
created",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.completed!==void 0){let i=e;c(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"completed",
rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
elements!==void 0){let i=r.elements,d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i))for(let q in i){let w=e;we(
i[q],{instancePath:n+"/elements/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:q,rootData:o,
dynamicAnchors:u})||(s=s===null?we.errors:s.concat(we.errors),e=s.length);var p=w===e;if(!p)break}else return ne.errors=
[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=d===e}else var t=!0;if(t)if(r.bpmn!==void 0){let i=e;if(typeof r.bpmn!="string")return ne.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=i===e}else var t=!0}}}}else return ne.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ne.errors=s,e===0}ne.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,
f=ae.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.seconds===void 0&&(i="seconds")||r.cpuSeconds===void 0&&(i="cpuSeconds")||r.rssBytesMax===void 0&&
(i="rssBytesMax"))return ae.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.seconds!==void 0){let d=r.seconds,v=e;if(e===v)if(Array.isArray(
d)){var t=!0;let q=d.length;for(let w=0;w<q;w++){let g=d[w],h=e;if(e===h)if(g&&typeof g=="object"&&!Array.isArray(g)){let k;
if(g.second===void 0&&(k="second")||g.cpuCores===void 0&&(k="cpuCores")||g.eventLoopDelayMsP99===void 0&&(k="eventLoopDe\
layMsP99")||g.startLatenessMsP99===void 0&&(k="startLatenessMsP99"))return ae.errors=[{instancePath:n+"/seconds/"+w,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:k},message:"must have required property \
'"+k+"'"}],!1;if(g.second!==void 0){let x=e;c(g.second,{instancePath:n+"/seconds/"+w+"/second",parentData:g,parentDataProperty:"\
second",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var p=x===e}else var p=!0;if(p){
if(g.cpuCores!==void 0){let x=e;m(g.cpuCores,{instancePath:n+"/seconds/"+w+"/cpuCores",parentData:g,parentDataProperty:"\
cpuCores",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=x===e}else var p=!0;if(p){
if(g.eventLoopDelayMsP99!==void 0){let x=e;m(g.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+w+"/eventLoopDelayMsP99",
parentData:g,parentDataProperty:"eventLoopDelayMsP99",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var p=x===e}else var p=!0;if(p)if(g.startLatenessMsP99!==void 0){let x=e;m(g.startLatenessMsP99,{instancePath:n+
"/seconds/"+w+"/startLatenessMsP99",parentData:g,parentDataProperty:"startLatenessMsP99",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=x===e}else var p=!0}}}else return ae.errors=[{instancePath:n+"\
/seconds/"+w,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=h===e;if(!t)break}}else return ae.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a){if(r.startLatenessMsP99!==void 0){
let d=e;m(r.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:r,parentDataProperty:"startLatenessMsP99",
rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var a=d===e}else var a=!0;if(a){if(r.
cpuSeconds!==void 0){let d=e;m(r.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:r,parentDataProperty:"cpuSeconds",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var a=d===e}else var a=!0;if(a)if(r.rssBytesMax!==
void 0){let d=e;m(r.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:r,parentDataProperty:"rssBytesMax",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var a=d===e}else var a=!0}}}else return ae.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=
s,e===0}ae.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function M(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=M.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let E;if(r.scenario===void 0&&(E="scenario")||r.bundleSha256===void 0&&(E="bundleSha256")||r.engine===void 0&&(E="en\
gine")||r.options===void 0&&(E="options")||r.startedAt===void 0&&(E="startedAt")||r.durationMs===void 0&&(E="durationMs")||
r.seed===void 0&&(E="seed")||r.iterations===void 0&&(E="iterations")||r.offeredPerSecond===void 0&&(E="offeredPerSecond")||
r.operations===void 0&&(E="operations")||r.seconds===void 0&&(E="seconds")||r.thresholds===void 0&&(E="thresholds")||r.checks===
void 0&&(E="checks")||r.health===void 0&&(E="health")||r.validity===void 0&&(E="validity"))return M.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;
if(r.scenario!==void 0){let l=e;if(typeof r.scenario!="string")return M.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;
if(t){if(r.bundleSha256!==void 0){let l=e;ue(r.bundleSha256,{instancePath:n+"/bundleSha256",parentData:r,parentDataProperty:"\
bundleSha256",rootData:o,dynamicAnchors:u})||(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var t=l===e}else var t=!0;
if(t){if(r.engine!==void 0){let l=r.engine,b=e;if(e===b)if(l&&typeof l=="object"&&!Array.isArray(l)){let $;if(l.name===void 0&&
($="name")||l.version===void 0&&($="version"))return M.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine\
/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(l.name!==
void 0){let y=l.name,D=e;if(!(y==="embedded"||y==="k6"||y==="autocannon"))return M.errors=[{instancePath:n+"/engine/name",
schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Ie.properties.engine.properties.
name.enum},message:"must be equal to one of the allowed values"}],!1;var p=D===e}else var p=!0;if(p)if(l.version!==void 0){
let y=e;if(typeof l.version!="string")return M.errors=[{instancePath:n+"/engine/version",schemaPath:"#/properties/engine\
/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=y===e}else var p=!0}else
return M.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=b===e}else var t=!0;if(t){if(r.options!==void 0){let l=r.options,b=e;if(!(l&&typeof l=="objec\
t"&&!Array.isArray(l)))return M.errors=[{instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=b===e}else var t=!0;if(t){if(r.startedAt!==void 0){let l=e;W(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:o,dynamicAnchors:u})||(s=s===
null?W.errors:s.concat(W.errors),e=s.length);var t=l===e}else var t=!0;if(t){if(r.durationMs!==void 0){let l=e;m(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),e=s.length);var t=l===e}else var t=!0;if(t){if(r.seed!==void 0){let l=e;z(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(s=s===null?z.errors:s.concat(z.errors),e=
s.length);var t=l===e}else var t=!0;if(t){if(r.iterations!==void 0){let l=r.iterations,b=e;if(e===b)if(l&&typeof l=="obj\
ect"&&!Array.isArray(l)){let $;if(l.completed===void 0&&($="completed")||l.interrupted===void 0&&($="interrupted")||l.dropped===
void 0&&($="dropped")||l.late===void 0&&($="late")||l.failed===void 0&&($="failed"))return M.errors=[{instancePath:n+"/i\
terations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:$},message:"must hav\
e required property '"+$+"'"}],!1;if(l.completed!==void 0){let y=e;c(l.completed,{instancePath:n+"/iterations/completed",
parentData:l,parentDataProperty:"completed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var a=y===e}else var a=!0;if(a){if(l.interrupted!==void 0){let y=e;c(l.interrupted,{instancePath:n+"/iterations/interrup\
ted",parentData:l,parentDataProperty:"interrupted",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var a=y===e}else var a=!0;if(a){if(l.dropped!==void 0){let y=e;c(l.dropped,{instancePath:n+"/iterations/drop\
ped",parentData:l,parentDataProperty:"dropped",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=
s.length);var a=y===e}else var a=!0;if(a){if(l.late!==void 0){let y=e;c(l.late,{instancePath:n+"/iterations/late",parentData:l,
parentDataProperty:"late",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var a=y===e}else
var a=!0;if(a)if(l.failed!==void 0){let y=e;c(l.failed,{instancePath:n+"/iterations/failed",parentData:l,parentDataProperty:"\
failed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var a=y===e}else var a=!0}}}}else
return M.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var t=b===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){let l=e;P(r.offeredPerSecond,
{instancePath:n+"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:o,dynamicAnchors:u})||(s=
s===null?P.errors:s.concat(P.errors),e=s.length);var t=l===e}else var t=!0;if(t){if(r.arrivals!==void 0){let l=r.arrivals,
b=e;if(e===b)if(l&&typeof l=="object"&&!Array.isArray(l)){let $;if(l.offered===void 0&&($="offered")||l.onTime===void 0&&
($="onTime")||l.late===void 0&&($="late")||l.heldBack===void 0&&($="heldBack")||l.neverSentUsersBusy===void 0&&($="never\
SentUsersBusy")||l.neverSentGeneratorLate===void 0&&($="neverSentGeneratorLate")||l.unaccounted===void 0&&($="unaccounte\
d")||l.completed===void 0&&($="completed")||l.durationMs===void 0&&($="durationMs"))return M.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/required",keyword:"required",params:{missingProperty:$},message:"must have re\
quired property '"+$+"'"}],!1;if(l.offered!==void 0){let y=e;c(l.offered,{instancePath:n+"/arrivals/offered",parentData:l,
parentDataProperty:"offered",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===
e}else var i=!0;if(i){if(l.onTime!==void 0){let y=e;c(l.onTime,{instancePath:n+"/arrivals/onTime",parentData:l,parentDataProperty:"\
onTime",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i){
if(l.late!==void 0){let y=e;c(l.late,{instancePath:n+"/arrivals/late",parentData:l,parentDataProperty:"late",rootData:o,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i){if(l.heldBack!==
void 0){let y=e;c(l.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:l,parentDataProperty:"heldBack",rootData:o,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i){if(l.neverSentUsersBusy!==
void 0){let y=e;c(l.neverSentUsersBusy,{instancePath:n+"/arrivals/neverSentUsersBusy",parentData:l,parentDataProperty:"n\
everSentUsersBusy",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;
if(i){if(l.usersHeldBy!==void 0){let y=l.usersHeldBy,D=e;if(!(y==="answers"||y==="script"))return M.errors=[{instancePath:n+
"/arrivals/usersHeldBy",schemaPath:"#/properties/arrivals/properties/usersHeldBy/enum",keyword:"enum",params:{allowedValues:Ie.
properties.arrivals.properties.usersHeldBy.enum},message:"must be equal to one of the allowed values"}],!1;var i=D===e}else
var i=!0;if(i){if(l.neverSentGeneratorLate!==void 0){let y=e;c(l.neverSentGeneratorLate,{instancePath:n+"/arrivals/never\
SentGeneratorLate",parentData:l,parentDataProperty:"neverSentGeneratorLate",rootData:o,dynamicAnchors:u})||(s=s===null?c.
errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i){if(l.unaccounted!==void 0){let y=e;c(l.unaccounted,
{instancePath:n+"/arrivals/unaccounted",parentData:l,parentDataProperty:"unaccounted",rootData:o,dynamicAnchors:u})||(s=
s===null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i){if(l.completed!==void 0){let y=e;c(l.completed,
{instancePath:n+"/arrivals/completed",parentData:l,parentDataProperty:"completed",rootData:o,dynamicAnchors:u})||(s=s===
null?c.errors:s.concat(c.errors),e=s.length);var i=y===e}else var i=!0;if(i)if(l.durationMs!==void 0){let y=e;m(l.durationMs,
{instancePath:n+"/arrivals/durationMs",parentData:l,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:u})||(s=s===
null?m.errors:s.concat(m.errors),e=s.length);var i=y===e}else var i=!0}}}}}}}}}else return M.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===
e}else var t=!0;if(t){if(r.requestsSent!==void 0){let l=e;c(r.requestsSent,{instancePath:n+"/requestsSent",parentData:r,
parentDataProperty:"requestsSent",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=l===
e}else var t=!0;if(t){if(r.users!==void 0){let l=r.users,b=e;if(e===b)if(l&&typeof l=="object"&&!Array.isArray(l)){let $;
if(l.busyMs===void 0&&($="busyMs")||l.inRequestsMs===void 0&&($="inRequestsMs")||l.inUnansweredMs===void 0&&($="inUnansw\
eredMs"))return M.errors=[{instancePath:n+"/users",schemaPath:"#/properties/users/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;if(l.busyMs!==void 0){let y=e;m(l.busyMs,{instancePath:n+"/users/busy\
Ms",parentData:l,parentDataProperty:"busyMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.
length);var d=y===e}else var d=!0;if(d){if(l.inRequestsMs!==void 0){let y=e;m(l.inRequestsMs,{instancePath:n+"/users/inR\
equestsMs",parentData:l,parentDataProperty:"inRequestsMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.
errors),e=s.length);var d=y===e}else var d=!0;if(d){if(l.inUnansweredMs!==void 0){let y=e;m(l.inUnansweredMs,{instancePath:n+
"/users/inUnansweredMs",parentData:l,parentDataProperty:"inUnansweredMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:
s.concat(m.errors),e=s.length);var d=y===e}else var d=!0;if(d){if(l.notKnownMs!==void 0){let y=e;m(l.notKnownMs,{instancePath:n+
"/users/notKnownMs",parentData:l,parentDataProperty:"notKnownMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var d=y===e}else var d=!0;if(d)if(l.notKnownIterations!==void 0){let y=e;c(l.notKnownIterations,{instancePath:n+
"/users/notKnownIterations",parentData:l,parentDataProperty:"notKnownIterations",rootData:o,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var d=y===e}else var d=!0}}}}else return M.errors=[{instancePath:n+"/users",schemaPath:"\
#/properties/users/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===e}else var t=!0;if(t){
if(r.notTold!==void 0){let l=e;U(r.notTold,{instancePath:n+"/notTold",parentData:r,parentDataProperty:"notTold",rootData:o,
dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);var t=l===e}else var t=!0;if(t){if(r.operations!==
void 0){let l=r.operations,b=e;if(e===b)if(Array.isArray(l)){var v=!0;let $=l.length;for(let y=0;y<$;y++){let D=e;he(l[y],
{instancePath:n+"/operations/"+y,parentData:l,parentDataProperty:y,rootData:o,dynamicAnchors:u})||(s=s===null?he.errors:
s.concat(he.errors),e=s.length);var v=D===e;if(!v)break}}else return M.errors=[{instancePath:n+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;
if(t){if(r.seconds!==void 0){let l=r.seconds,b=e;if(e===b)if(Array.isArray(l)){var q=!0;let $=l.length;for(let y=0;y<$;y++){
let D=e;be(l[y],{instancePath:n+"/seconds/"+y,parentData:l,parentDataProperty:y,rootData:o,dynamicAnchors:u})||(s=s===null?
be.errors:s.concat(be.errors),e=s.length);var q=D===e;if(!q)break}}else return M.errors=[{instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;if(t){
if(r.exit!==void 0){let l=r.exit,b=e;if(e===b)if(l&&typeof l=="object"&&!Array.isArray(l)){let $;if(l.code===void 0&&($=
"code")||l.reason===void 0&&($="reason"))return M.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",
keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(l.code!==void 0){let y=l.
code,D=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return M.errors=[{instancePath:n+"/exit/code",schemaPath:"\
#/properties/exit/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var w=D===
e}else var w=!0;if(w)if(l.reason!==void 0){let y=e;if(typeof l.reason!="string")return M.errors=[{instancePath:n+"/exit/\
reason",schemaPath:"#/properties/exit/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var w=y===e}else var w=!0}else return M.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=b===e}else var t=!0;if(t){if(r.findings!==void 0){let l=r.
findings,b=e;if(e===b)if(Array.isArray(l)){var g=!0;let $=l.length;for(let y=0;y<$;y++){let D=e;L(l[y],{instancePath:n+"\
/findings/"+y,parentData:l,parentDataProperty:y,rootData:o,dynamicAnchors:u})||(s=s===null?L.errors:s.concat(L.errors),e=
s.length);var g=D===e;if(!g)break}}else return M.errors=[{instancePath:n+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.profile!==void 0){
let l=e;if(typeof r.profile!="string")return M.errors=[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.secondsPerEntry!==
void 0){let l=r.secondsPerEntry,b=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return M.errors=[{instancePath:n+
"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===b&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return M.errors=[{instancePath:n+"/secondsPer\
Entry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=b===e}else var t=!0;if(t){if(r.marks!==void 0){let l=r.marks,b=e;if(e===b)if(Array.isArray(l)){var h=!0;
let $=l.length;for(let y=0;y<$;y++){let D=e;ye(l[y],{instancePath:n+"/marks/"+y,parentData:l,parentDataProperty:y,rootData:o,
dynamicAnchors:u})||(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var h=D===e;if(!h)break}}else return M.errors=
[{instancePath:n+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=b===e}else var t=!0;if(t){if(r.thresholds!==void 0){let l=r.thresholds,b=e;if(e===b)if(Array.isArray(l)){
var C=!0;let $=l.length;for(let y=0;y<$;y++){let D=e;G(l[y],{instancePath:n+"/thresholds/"+y,parentData:l,parentDataProperty:y,
rootData:o,dynamicAnchors:u})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var C=D===e;if(!C)break}}else return M.
errors=[{instancePath:n+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.floor!==void 0){let l=r.floor,b=e;if(e===b)if(Array.isArray(l)){
var k=!0;let $=l.length;for(let y=0;y<$;y++){let D=e;G(l[y],{instancePath:n+"/floor/"+y,parentData:l,parentDataProperty:y,
rootData:o,dynamicAnchors:u})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var k=D===e;if(!k)break}}else return M.
errors=[{instancePath:n+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.checks!==void 0){let l=r.checks,b=e;if(e===b)if(Array.isArray(l)){var x=!0;
let $=l.length;for(let y=0;y<$;y++){let D=l[y],ke=e;if(e===ke)if(D&&typeof D=="object"&&!Array.isArray(D)){let fe;if(D.name===
void 0&&(fe="name")||D.passes===void 0&&(fe="passes")||D.fails===void 0&&(fe="fails"))return M.errors=[{instancePath:n+"\
/checks/"+y,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty:fe},message:"must\
 have required property '"+fe+"'"}],!1;if(D.name!==void 0){let de=e;if(typeof D.name!="string")return M.errors=[{instancePath:n+
"/checks/"+y+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var B=de===e}else var B=!0;if(B){if(D.passes!==void 0){let de=e;c(D.passes,{instancePath:n+"/checks\
/"+y+"/passes",parentData:D,parentDataProperty:"passes",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var B=de===e}else var B=!0;if(B)if(D.fails!==void 0){let de=e;c(D.fails,{instancePath:n+"/checks/"+y+"/fails",
parentData:D,parentDataProperty:"fails",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var B=de===e}else var B=!0}}else return M.errors=[{instancePath:n+"/checks/"+y,schemaPath:"#/properties/checks/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var x=ke===e;if(!x)break}}else return M.errors=[{
instancePath:n+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=b===e}else var t=!0;if(t){if(r.trends!==void 0){let l=r.trends,b=e;if(e===b)if(Array.isArray(l)){var A=!0;
let $=l.length;for(let y=0;y<$;y++){let D=l[y],ke=e;if(e===ke)if(D&&typeof D=="object"&&!Array.isArray(D)){let fe;if(D.metric===
void 0&&(fe="metric")||D.mean===void 0&&(fe="mean"))return M.errors=[{instancePath:n+"/trends/"+y,schemaPath:"#/properti\
es/trends/items/required",keyword:"required",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],
!1;if(D.metric!==void 0){let de=e;if(typeof D.metric!="string")return M.errors=[{instancePath:n+"/trends/"+y+"/metric",schemaPath:"\
#/properties/trends/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=de===
e}else var S=!0;if(S)if(D.mean!==void 0){let de=D.mean,Ce=e;if(!(typeof de=="number"&&isFinite(de)))return M.errors=[{instancePath:n+
"/trends/"+y+"/mean",schemaPath:"#/properties/trends/items/properties/mean/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var S=Ce===e}else var S=!0}else return M.errors=[{instancePath:n+"/trends/"+y,schemaPath:"#/propert\
ies/trends/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=ke===e;if(!A)break}}else
return M.errors=[{instancePath:n+"/trends",schemaPath:"#/properties/trends/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.targetCpuSeconds!==void 0){let l=e;m(r.targetCpuSeconds,{instancePath:n+
"/targetCpuSeconds",parentData:r,parentDataProperty:"targetCpuSeconds",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:
s.concat(m.errors),e=s.length);var t=l===e}else var t=!0;if(t){if(r.ledger!==void 0){let l=e;$e(r.ledger,{instancePath:n+
"/ledger",parentData:r,parentDataProperty:"ledger",rootData:o,dynamicAnchors:u})||(s=s===null?$e.errors:s.concat($e.errors),
e=s.length);var t=l===e}else var t=!0;if(t){if(r.processes!==void 0){let l=r.processes,b=e;if(e===b)if(Array.isArray(l)){
var T=!0;let $=l.length;for(let y=0;y<$;y++){let D=e;ne(l[y],{instancePath:n+"/processes/"+y,parentData:l,parentDataProperty:y,
rootData:o,dynamicAnchors:u})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var T=D===e;if(!T)break}}else return M.
errors=[{instancePath:n+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.health!==void 0){let l=e;ae(r.health,{instancePath:n+"/health",
parentData:r,parentDataProperty:"health",rootData:o,dynamicAnchors:u})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);
var t=l===e}else var t=!0;if(t)if(r.validity!==void 0){let l=r.validity,b=e;if(e===b)if(l&&typeof l=="object"&&!Array.isArray(
l)){let $;if(l.valid===void 0&&($="valid")||l.reasons===void 0&&($="reasons"))return M.errors=[{instancePath:n+"/validit\
y",schemaPath:"#/properties/validity/required",keyword:"required",params:{missingProperty:$},message:"must have required\
 property '"+$+"'"}],!1;if(l.valid!==void 0){let y=e;if(typeof l.valid!="boolean")return M.errors=[{instancePath:n+"/val\
idity/valid",schemaPath:"#/properties/validity/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}],!1;var le=y===e}else var le=!0;if(le){if(l.reasons!==void 0){let y=e;U(l.reasons,{instancePath:n+"/vali\
dity/reasons",parentData:l,parentDataProperty:"reasons",rootData:o,dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),
e=s.length);var le=y===e}else var le=!0;if(le)if(l.ownMsMax!==void 0){let y=e;m(l.ownMsMax,{instancePath:n+"/validity/ow\
nMsMax",parentData:l,parentDataProperty:"ownMsMax",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var le=y===e}else var le=!0}}else return M.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/vali\
dity/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return M.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return M.errors=s,e===0}M.evaluated={props:{scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,
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
enum:["slo","backpressure","backlog","errors","generator","rate-max",null]},reason:{type:"string"}}}}},Ke={type:"object",
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
function F(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=F.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.offeredPerSecond===void 0&&(i="offeredPerSecond")||r.seed===void 0&&(i="seed")||r.startedAt===void 0&&(i=
"startedAt")||r.durationMs===void 0&&(i="durationMs")||r.fromSecond===void 0&&(i="fromSecond")||r.toSecond===void 0&&(i=
"toSecond")||r.steady===void 0&&(i="steady")||r.completedPerSecond===void 0&&(i="completedPerSecond")||r.completion===void 0&&
(i="completion")||r.backpressure===void 0&&(i="backpressure")||r.errors===void 0&&(i="errors")||r.backlogGrowthPerSecond===
void 0&&(i="backlogGrowthPerSecond")||r.createUsP50===void 0&&(i="createUsP50")||r.createUsP99===void 0&&(i="createUsP99")||
r.instanceMsP50===void 0&&(i="instanceMsP50")||r.instanceMsP99===void 0&&(i="instanceMsP99")||r.objectives===void 0&&(i=
"objectives")||r.valid===void 0&&(i="valid")||r.sustained===void 0&&(i="sustained")||r.limit===void 0&&(i="limit")||r.reason===
void 0&&(i="reason"))return F.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.offeredPerSecond!==void 0){let d=e;m(r.offeredPerSecond,{instancePath:n+
"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:
s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.seed!==void 0){let d=e;z(r.seed,{instancePath:n+"/se\
ed",parentData:r,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(s=s===null?z.errors:s.concat(z.errors),e=s.length);
var t=d===e}else var t=!0;if(t){if(r.startedAt!==void 0){let d=e;W(r.startedAt,{instancePath:n+"/startedAt",parentData:r,
parentDataProperty:"startedAt",rootData:o,dynamicAnchors:u})||(s=s===null?W.errors:s.concat(W.errors),e=s.length);var t=d===
e}else var t=!0;if(t){if(r.durationMs!==void 0){let d=e;m(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"\
durationMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.fromSecond!==void 0){let d=e;c(r.fromSecond,{instancePath:n+"/fromSecond",parentData:r,parentDataProperty:"fr\
omSecond",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){
if(r.toSecond!==void 0){let d=e;c(r.toSecond,{instancePath:n+"/toSecond",parentData:r,parentDataProperty:"toSecond",rootData:o,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.steady!==void 0){
let d=e;if(typeof r.steady!="boolean")return F.errors=[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;if(t){if(r.completedPerSecond!==void 0){
let d=e;m(r.completedPerSecond,{instancePath:n+"/completedPerSecond",parentData:r,parentDataProperty:"completedPerSecond",
rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.
completion!==void 0){let d=e;m(r.completion,{instancePath:n+"/completion",parentData:r,parentDataProperty:"completion",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.backpressure!==
void 0){let d=e;m(r.backpressure,{instancePath:n+"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.errors!==void 0){
let d=e;m(r.errors,{instancePath:n+"/errors",parentData:r,parentDataProperty:"errors",rootData:o,dynamicAnchors:u})||(s=
s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.backlogGrowthPerSecond!==void 0){let d=r.
backlogGrowthPerSecond,v=e;if(!(typeof d=="number"&&isFinite(d)))return F.errors=[{instancePath:n+"/backlogGrowthPerSeco\
nd",schemaPath:"#/properties/backlogGrowthPerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=v===e}else var t=!0;if(t){if(r.createUsP50!==void 0){let d=e;P(r.createUsP50,{instancePath:n+"/createUsP50",parentData:r,
parentDataProperty:"createUsP50",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=d===
e}else var t=!0;if(t){if(r.createUsP99!==void 0){let d=e;P(r.createUsP99,{instancePath:n+"/createUsP99",parentData:r,parentDataProperty:"\
createUsP99",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.instanceMsP50!==void 0){let d=e;P(r.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:r,parentDataProperty:"\
instanceMsP50",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.instanceMsP99!==void 0){let d=e;P(r.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:r,parentDataProperty:"\
instanceMsP99",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.objectives!==void 0){let d=r.objectives,v=e;if(e===v)if(Array.isArray(d)){var p=!0;let w=d.length;for(let g=0;g<
w;g++){let h=d[g],C=e;if(e===C)if(h&&typeof h=="object"&&!Array.isArray(h)){let x;if(h.expression===void 0&&(x="expressi\
on")||h.observed===void 0&&(x="observed")||h.passed===void 0&&(x="passed"))return F.errors=[{instancePath:n+"/objectives\
/"+g,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:x},message:"must hav\
e required property '"+x+"'"}],!1;if(h.expression!==void 0){let B=e;if(typeof h.expression!="string")return F.errors=[{instancePath:n+
"/objectives/"+g+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=B===e}else var a=!0;if(a){if(h.observed!==void 0){let B=e;P(h.observed,
{instancePath:n+"/objectives/"+g+"/observed",parentData:h,parentDataProperty:"observed",rootData:o,dynamicAnchors:u})||(s=
s===null?P.errors:s.concat(P.errors),e=s.length);var a=B===e}else var a=!0;if(a)if(h.passed!==void 0){let B=e;if(typeof h.
passed!="boolean")return F.errors=[{instancePath:n+"/objectives/"+g+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=B===e}else var a=!0}}else
return F.errors=[{instancePath:n+"/objectives/"+g,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var p=C===e;if(!p)break}}else return F.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else
var t=!0;if(t){if(r.valid!==void 0){let d=e;if(typeof r.valid!="boolean")return F.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;
if(t){if(r.sustained!==void 0){let d=e;if(typeof r.sustained!="boolean")return F.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;
if(t){if(r.limit!==void 0){let d=r.limit,v=e;if(!(d==="slo"||d==="backpressure"||d==="backlog"||d==="errors"||d==="gener\
ator"||d==="rate-max"||d===null))return F.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",keyword:"\
enum",params:{allowedValues:Ke.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var t=v===
e}else var t=!0;if(t)if(r.reason!==void 0){let d=e;if(typeof r.reason!="string")return F.errors=[{instancePath:n+"/reaso\
n",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0}}}}}}}}}}}}}}}}}}}}else return F.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return F.errors=s,e===0}F.evaluated={props:{offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,
fromSecond:!0,toSecond:!0,steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,
createUsP50:!0,createUsP99:!0,instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},
dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){
let s=null,e=0,f=O.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.objectives===void 0&&(d="objectives")||r.workload===void 0&&(d="workload")||r.rateMin===
void 0&&(d="rateMin")||r.rateMax===void 0&&(d="rateMax")||r.confidence===void 0&&(d="confidence")||r.steps===void 0&&(d=
"steps")||r.answer===void 0&&(d="answer"))return O.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.objectives!==void 0){let v=e;U(r.objectives,{
instancePath:n+"/objectives",parentData:r,parentDataProperty:"objectives",rootData:o,dynamicAnchors:u})||(s=s===null?U.errors:
s.concat(U.errors),e=s.length);var t=v===e}else var t=!0;if(t){if(r.workload!==void 0){let v=r.workload,q=e;if(e===q)if(v&&
typeof v=="object"&&!Array.isArray(v)){let g;if(v.workers===void 0&&(g="workers")||v.jobDurationMs===void 0&&(g="jobDura\
tionMs")||v.batch===void 0&&(g="batch")||v.backOff===void 0&&(g="backOff")||v.stepDurationMs===void 0&&(g="stepDurationM\
s")||v.warmUpMs===void 0&&(g="warmUpMs"))return O.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/\
required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(v.engine!==
void 0){let h=v.engine,C=e;if(!(h==="embedded"||h==="k6"))return O.errors=[{instancePath:n+"/workload/engine",schemaPath:"\
#/properties/workload/properties/engine/enum",keyword:"enum",params:{allowedValues:_e.properties.workload.properties.engine.
enum},message:"must be equal to one of the allowed values"}],!1;var p=C===e}else var p=!0;if(p){if(v.workers!==void 0){let h=e;
c(v.workers,{instancePath:n+"/workload/workers",parentData:v,parentDataProperty:"workers",rootData:o,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var p=h===e}else var p=!0;if(p){if(v.jobDurationMs!==void 0){let h=e;
m(v.jobDurationMs,{instancePath:n+"/workload/jobDurationMs",parentData:v,parentDataProperty:"jobDurationMs",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=h===e}else var p=!0;if(p){if(v.batch!==void 0){let h=e;c(v.batch,
{instancePath:n+"/workload/batch",parentData:v,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var p=h===e}else var p=!0;if(p){if(v.backOff!==void 0){let h=v.backOff,C=e;if(!(h==="none"||
h==="aimd"))return O.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:_e.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var p=C===e}else var p=!0;if(p){if(v.stepDurationMs!==void 0){let h=e;m(v.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:v,parentDataProperty:"stepDurationMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),e=s.length);var p=h===e}else var p=!0;if(p)if(v.warmUpMs!==void 0){let h=e;m(v.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:v,parentDataProperty:"warmUpMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var p=h===e}else var p=!0}}}}}}else return O.errors=[{instancePath:n+"/workload",schemaPath:"#/pro\
perties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=q===e}else var t=!0;if(t){
if(r.rateMin!==void 0){let v=e;m(r.rateMin,{instancePath:n+"/rateMin",parentData:r,parentDataProperty:"rateMin",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=v===e}else var t=!0;if(t){if(r.rateMax!==void 0){
let v=e;m(r.rateMax,{instancePath:n+"/rateMax",parentData:r,parentDataProperty:"rateMax",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=v===e}else var t=!0;if(t){if(r.confidence!==void 0){let v=r.confidence,
q=e;if(e===q)if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v))return O.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(v<0||
isNaN(v))return O.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=q===e}else var t=!0;
if(t){if(r.atLeastPerSecond!==void 0){let v=e;m(r.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:r,parentDataProperty:"\
atLeastPerSecond",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=v===e}else var t=!0;
if(t){if(r.steps!==void 0){let v=r.steps,q=e;if(e===q)if(Array.isArray(v)){var a=!0;let g=v.length;for(let h=0;h<g;h++){
let C=e;F(v[h],{instancePath:n+"/steps/"+h,parentData:v,parentDataProperty:h,rootData:o,dynamicAnchors:u})||(s=s===null?
F.errors:s.concat(F.errors),e=s.length);var a=C===e;if(!a)break}}else return O.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=q===e}else var t=!0;if(t)
if(r.answer!==void 0){let v=r.answer,q=e;if(e===q)if(v&&typeof v=="object"&&!Array.isArray(v)){let g;if(v.outcome===void 0&&
(g="outcome")||v.perSecond===void 0&&(g="perSecond")||v.perSecondLow===void 0&&(g="perSecondLow")||v.perSecondHigh===void 0&&
(g="perSecondHigh")||v.limit===void 0&&(g="limit")||v.reason===void 0&&(g="reason"))return O.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:g},message:"must have requir\
ed property '"+g+"'"}],!1;if(v.outcome!==void 0){let h=v.outcome,C=e;if(!(h==="found"||h==="at-least"||h==="not-met"||h===
"unfinished"))return O.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/properties/outcome/enum",
keyword:"enum",params:{allowedValues:_e.properties.answer.properties.outcome.enum},message:"must be equal to one of the \
allowed values"}],!1;var i=C===e}else var i=!0;if(i){if(v.perSecond!==void 0){let h=e;P(v.perSecond,{instancePath:n+"/an\
swer/perSecond",parentData:v,parentDataProperty:"perSecond",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(
P.errors),e=s.length);var i=h===e}else var i=!0;if(i){if(v.perSecondLow!==void 0){let h=e;P(v.perSecondLow,{instancePath:n+
"/answer/perSecondLow",parentData:v,parentDataProperty:"perSecondLow",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:
s.concat(P.errors),e=s.length);var i=h===e}else var i=!0;if(i){if(v.perSecondHigh!==void 0){let h=e;P(v.perSecondHigh,{instancePath:n+
"/answer/perSecondHigh",parentData:v,parentDataProperty:"perSecondHigh",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:
s.concat(P.errors),e=s.length);var i=h===e}else var i=!0;if(i){if(v.limit!==void 0){let h=v.limit,C=e;if(!(h==="slo"||h===
"backpressure"||h==="backlog"||h==="errors"||h==="generator"||h==="rate-max"||h===null))return O.errors=[{instancePath:n+
"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{allowedValues:_e.properties.
answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var i=C===e}else var i=!0;if(i)if(v.
reason!==void 0){let h=e;if(typeof v.reason!="string")return O.errors=[{instancePath:n+"/answer/reason",schemaPath:"#/pr\
operties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else
var i=!0}}}}}else return O.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=q===e}else var t=!0}}}}}}}else return O.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=s,e===0}O.evaluated={props:{
objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,dynamicItems:!1};
var Se={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured","stoppedEarly","f\
alseAlarmRateMax","confidence","metrics","newFindings","notes"],properties:{outcome:{enum:["passed","failed","inconclusi\
ve"]},design:{enum:["pairs","sets"]},baseline:{$ref:"#/$defs/gateSide"},candidate:{$ref:"#/$defs/gateSide"},runsPlanned:{
$ref:"#/$defs/count"},runsMeasured:{$ref:"#/$defs/count"},stoppedEarly:{type:"boolean"},falseAlarmRateMax:{$ref:"#/$defs\
/probability"},confidence:{$ref:"#/$defs/probability"},metrics:{type:"array",items:{$ref:"#/$defs/gateMetric"}},newFindings:{
type:["array","null"],items:{type:"string"}},notes:{$ref:"#/$defs/lines"}}};function ee(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,
f=ee.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.source===void 0&&(p="source")||r.version===void 0&&(p="version"))return ee.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.source!==void 0){let a=e;if(typeof r.source!="string")return ee.errors=[{instancePath:n+"/source",schemaPath:"#/pro\
perties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t)
if(r.version!==void 0){let a=e;I(r.version,{instancePath:n+"/version",parentData:r,parentDataProperty:"version",rootData:o,
dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var t=a===e}else var t=!0}else return ee.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=
s,e===0}ee.evaluated={props:{source:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=H.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
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
type:"array",items:{$ref:"#/$defs/amount"}}}};function Y(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,
dynamicAnchors:u={}}={}){let s=null,e=0,f=Y.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.scenario===void 0&&(a="scenario")||r.metric===void 0&&(a="\
metric")||r.baseline===void 0&&(a="baseline")||r.candidate===void 0&&(a="candidate")||r.ratio===void 0&&(a="ratio")||r.ratioLow===
void 0&&(a="ratioLow")||r.ratioHigh===void 0&&(a="ratioHigh")||r.p===void 0&&(a="p")||r.pCorrected===void 0&&(a="pCorrec\
ted")||r.effect===void 0&&(a="effect")||r.margin===void 0&&(a="margin")||r.detectableEffect===void 0&&(a="detectableEffe\
ct")||r.outcome===void 0&&(a="outcome")||r.pairRatios===void 0&&(a="pairRatios"))return Y.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.scenario!==
void 0){let i=e;if(typeof r.scenario!="string")return Y.errors=[{instancePath:n+"/scenario",schemaPath:"#/properties/sce\
nario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.metric!==
void 0){let i=r.metric,d=e;if(!(i==="throughput"||i==="median"||i==="p95"||i==="p99"||i==="instance-time"||i==="cpu-per-\
instance"))return Y.errors=[{instancePath:n+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:Ne.
properties.metric.enum},message:"must be equal to one of the allowed values"}],!1;var t=d===e}else var t=!0;if(t){if(r.baseline!==
void 0){let i=e;m(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.candidate!==void 0){let i=e;m(r.
candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:o,dynamicAnchors:u})||(s=s===
null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.ratio!==void 0){let i=e;m(r.ratio,{instancePath:n+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.ratioLow!==void 0){let i=e;P(r.ratioLow,{instancePath:n+"/ratioLow",parentData:r,
parentDataProperty:"ratioLow",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.ratioHigh!==void 0){let i=e;P(r.ratioHigh,{instancePath:n+"/ratioHigh",parentData:r,parentDataProperty:"\
ratioHigh",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.p!==void 0){let i=e;H(r.p,{instancePath:n+"/p",parentData:r,parentDataProperty:"p",rootData:o,dynamicAnchors:u})||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.pCorrected!==void 0){let i=e;H(
r.pCorrected,{instancePath:n+"/pCorrected",parentData:r,parentDataProperty:"pCorrected",rootData:o,dynamicAnchors:u})||(s=
s===null?H.errors:s.concat(H.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.effect!==void 0){let i=e;m(r.effect,
{instancePath:n+"/effect",parentData:r,parentDataProperty:"effect",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.
concat(m.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.margin!==void 0){let i=e;m(r.margin,{instancePath:n+"/\
margin",parentData:r,parentDataProperty:"margin",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.detectableEffect!==void 0){let i=e;P(r.detectableEffect,{instancePath:n+
"/detectableEffect",parentData:r,parentDataProperty:"detectableEffect",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:
s.concat(P.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.outcome!==void 0){let i=r.outcome,d=e;if(!(i==="wors\
e"||i==="better"||i==="same"||i==="unclear"))return Y.errors=[{instancePath:n+"/outcome",schemaPath:"#/properties/outcom\
e/enum",keyword:"enum",params:{allowedValues:Ne.properties.outcome.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var t=d===e}else var t=!0;if(t)if(r.pairRatios!==void 0){let i=r.pairRatios,d=e;if(e===d)if(Array.isArray(i)){
var p=!0;let q=i.length;for(let w=0;w<q;w++){let g=e;m(i[w],{instancePath:n+"/pairRatios/"+w,parentData:i,parentDataProperty:w,
rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=g===e;if(!p)break}}else return Y.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=d===e}else var t=!0}}}}}}}}}}}}}else return Y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=s,e===0}Y.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,detectableEffect:!0,outcome:!0,
pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:o=r,
dynamicAnchors:u={}}={}){let s=null,e=0,f=Z.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.outcome===void 0&&(i="outcome")||r.design===void 0&&(i="de\
sign")||r.baseline===void 0&&(i="baseline")||r.candidate===void 0&&(i="candidate")||r.runsPlanned===void 0&&(i="runsPlan\
ned")||r.runsMeasured===void 0&&(i="runsMeasured")||r.stoppedEarly===void 0&&(i="stoppedEarly")||r.falseAlarmRateMax===void 0&&
(i="falseAlarmRateMax")||r.confidence===void 0&&(i="confidence")||r.metrics===void 0&&(i="metrics")||r.newFindings===void 0&&
(i="newFindings")||r.notes===void 0&&(i="notes"))return Z.errors=[{instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.outcome!==void 0){let d=r.outcome,
v=e;if(!(d==="passed"||d==="failed"||d==="inconclusive"))return Z.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:Se.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=v===e}else var t=!0;if(t){if(r.design!==void 0){let d=r.design,v=e;if(!(d==="pairs"||d==="s\
ets"))return Z.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:Se.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=v===e}else var t=!0;if(t){if(r.baseline!==
void 0){let d=e;ee(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:o,dynamicAnchors:u})||
(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.candidate!==void 0){let d=e;ee(
r.candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:o,dynamicAnchors:u})||(s=s===
null?ee.errors:s.concat(ee.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.runsPlanned!==void 0){let d=e;c(r.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:r,parentDataProperty:"runsPlanned",rootData:o,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.runsMeasured!==void 0){let d=e;c(r.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:r,parentDataProperty:"runsMeasured",rootData:o,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.stoppedEarly!==void 0){let d=e;if(typeof r.
stoppedEarly!="boolean")return Z.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;if(t){if(r.falseAlarmRateMax!==void 0){
let d=e;H(r.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:r,parentDataProperty:"falseAlarmRateMax",rootData:o,
dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.confidence!==
void 0){let d=e;H(r.confidence,{instancePath:n+"/confidence",parentData:r,parentDataProperty:"confidence",rootData:o,dynamicAnchors:u})||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.metrics!==void 0){let d=r.metrics,
v=e;if(e===v)if(Array.isArray(d)){var p=!0;let w=d.length;for(let g=0;g<w;g++){let h=e;Y(d[g],{instancePath:n+"/metrics/"+
g,parentData:d,parentDataProperty:g,rootData:o,dynamicAnchors:u})||(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var p=h===
e;if(!p)break}}else return Z.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=v===e}else var t=!0;if(t){if(r.newFindings!==void 0){let d=r.newFindings,
v=e;if(!Array.isArray(d)&&d!==null)return Z.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/newFindings/\
type",keyword:"type",params:{type:Se.properties.newFindings.type},message:"must be array,null"}],!1;if(e===v&&Array.isArray(
d)){var a=!0;let w=d.length;for(let g=0;g<w;g++){let h=e;if(typeof d[g]!="string")return Z.errors=[{instancePath:n+"/new\
Findings/"+g,schemaPath:"#/properties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=h===e;if(!a)break}}var t=v===e}else var t=!0;if(t)if(r.notes!==void 0){let d=e;U(r.notes,{instancePath:n+
"/notes",parentData:r,parentDataProperty:"notes",rootData:o,dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),
e=s.length);var t=d===e}else var t=!0}}}}}}}}}}}else return Z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Z.errors=s,e===0}Z.evaluated={props:{outcome:!0,design:!0,baseline:!0,
candidate:!0,runsPlanned:!0,runsMeasured:!0,stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var Ze={type:"object",required:["status","reasons"],properties:{status:{enum:[
"passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function Pe(r,{instancePath:n="",parentData:j,parentDataProperty:_,
rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=Pe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.status===void 0&&(p="status")||r.reasons===
void 0&&(p="reasons"))return Pe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.status!==void 0){let a=r.status,i=e;if(!(a==="passed"||a==="fail\
ed"||a==="inconclusive"))return Pe.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:Ze.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else
var t=!0;if(t)if(r.reasons!==void 0){let a=e;U(r.reasons,{instancePath:n+"/reasons",parentData:r,parentDataProperty:"rea\
sons",rootData:o,dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);var t=a===e}else var t=!0}else return Pe.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.
errors=s,e===0}Pe.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:n="",
parentData:j,parentDataProperty:_,rootData:o=r,dynamicAnchors:u={}}={}){let s=null,e=0,f=ge.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.schema===
void 0&&(a="schema")||r.schemaVersion===void 0&&(a="schemaVersion")||r.run===void 0&&(a="run")||r.target===void 0&&(a="t\
arget")||r.generator===void 0&&(a="generator")||r.contract===void 0&&(a="contract")||r.loads===void 0&&(a="loads")||r.verdict===
void 0&&(a="verdict")||r.warnings===void 0&&(a="warnings"))return ge.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.schema!==void 0){let i=e;if(r.
schema!=="c8gauge/run-record")return ge.errors=[{instancePath:n+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){
if(r.schemaVersion!==void 0){let i=e;if(r.schemaVersion!==2)return ge.errors=[{instancePath:n+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.run!==void 0){let i=e;J(r.run,{instancePath:n+"/run",parentData:r,parentDataProperty:"run",rootData:o,
dynamicAnchors:u})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.target!==void 0){
let i=e;ce(r.target,{instancePath:n+"/target",parentData:r,parentDataProperty:"target",rootData:o,dynamicAnchors:u})||(s=
s===null?ce.errors:s.concat(ce.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.generator!==void 0){let i=e;se(r.
generator,{instancePath:n+"/generator",parentData:r,parentDataProperty:"generator",rootData:o,dynamicAnchors:u})||(s=s===
null?se.errors:s.concat(se.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.contract!==void 0){let i=e;te(r.contract,
{instancePath:n+"/contract",parentData:r,parentDataProperty:"contract",rootData:o,dynamicAnchors:u})||(s=s===null?te.errors:
s.concat(te.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.conformance!==void 0){let i=e;N(r.conformance,{instancePath:n+
"/conformance",parentData:r,parentDataProperty:"conformance",rootData:o,dynamicAnchors:u})||(s=s===null?N.errors:s.concat(
N.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.loads!==void 0){let i=r.loads,d=e;if(e===d)if(Array.isArray(i)){
var p=!0;let q=i.length;for(let w=0;w<q;w++){let g=e;M(i[w],{instancePath:n+"/loads/"+w,parentData:i,parentDataProperty:w,
rootData:o,dynamicAnchors:u})||(s=s===null?M.errors:s.concat(M.errors),e=s.length);var p=g===e;if(!p)break}}else return ge.
errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=d===e}else var t=!0;if(t){if(r.capacity!==void 0){let i=e;O(r.capacity,{instancePath:n+"/capacity",
parentData:r,parentDataProperty:"capacity",rootData:o,dynamicAnchors:u})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.gate!==void 0){let i=e;Z(r.gate,{instancePath:n+"/gate",parentData:r,parentDataProperty:"\
gate",rootData:o,dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.verdict!==void 0){let i=e;Pe(r.verdict,{instancePath:n+"/verdict",parentData:r,parentDataProperty:"verdict",rootData:o,
dynamicAnchors:u})||(s=s===null?Pe.errors:s.concat(Pe.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.warnings!==
void 0){let i=e;U(r.warnings,{instancePath:n+"/warnings",parentData:r,parentDataProperty:"warnings",rootData:o,dynamicAnchors:u})||
(s=s===null?U.errors:s.concat(U.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}else return ge.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=s,e===0}ge.evaluated=
{props:{schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,loads:!0,capacity:!0,gate:!0,
verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{Qe as validate};
