// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var He=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(S){throw n=0,S}};var Oe=He(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});function Le(r){let n=r.length,S=0,j=0,a;for(;j<
n;)S++,a=r.charCodeAt(j++),a>=55296&&a<=56319&&j<n&&(a=r.charCodeAt(j),(a&64512)===56320&&j++);return S}xe.default=Le;Le.
code='require("ajv/dist/runtime/ucs2length").default'});var nr=be;var Re=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function J(r,{instancePath:n="",parentData:S,
parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=J.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="string"){if(!Re.test(r))return J.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return J.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return J.errors=s,e===0}J.evaluated=
{dynamicProps:!1,dynamicItems:!1};function m(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=m.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r))return m.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return m.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return m.errors=s,e===0}m.evaluated={dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=K.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?(K.errors=s,e===0):(K.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1)}K.evaluated={dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:n="",parentData:S,parentDataProperty:j,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=X.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.command===void 0&&(p=
"command")||r.c8gaugeVersion===void 0&&(p="c8gaugeVersion")||r.startedAt===void 0&&(p="startedAt")||r.durationMs===void 0&&
(p="durationMs")||r.seed===void 0&&(p="seed"))return X.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.id!==void 0){let i=e;if(typeof r.id!=
"string")return X.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.command!==void 0){let i=e;if(typeof r.command!="strin\
g")return X.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.c8gaugeVersion!==void 0){let i=e;if(typeof r.c8gaugeVersion!=
"string")return X.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.startedAt!==void 0){let i=e;J(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:o})||(s=s===
null?J.errors:s.concat(J.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.durationMs!==void 0){let i=e;m(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?m.
errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.seed!==void 0){let i=e;K(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=
s.length);var t=i===e}else var t=!0;if(t)if(r.revision!==void 0){let i=e;if(typeof r.revision!="string")return X.errors=
[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=i===e}else var t=!0}}}}}}else return X.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return X.errors=s,e===0}X.evaluated={props:{id:!0,command:!0,c8gaugeVersion:!0,
startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var Ge={type:["string","null"]};function N(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=N.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&
r!==null?(N.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ge.type},message:"must be string,nul\
l"}],!1):(N.errors=s,e===0)}N.evaluated={dynamicProps:!1,dynamicItems:!1};var ze={type:["number","null"],minimum:0};function $(r,{
instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=$.evaluated;return l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof r=="number"&&isFinite(r))&&r!==null?($.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:ze.type},message:"must be number,null"}],!1):e===0&&typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))?($.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):($.errors=s,e===0)}$.evaluated={dynamicProps:!1,dynamicItems:!1};var Se={type:"\
object",description:"How the target speaks, seen in its answers to requests that change nothing.",required:["dialect","p\
rocessName","queryApi","keys"],properties:{dialect:{$ref:"#/$defs/textOrNull"},processName:{enum:["bpmnProcessId","proce\
ssDefinitionId",null]},queryApi:{enum:["on","off",null]},keys:{enum:["number","text",null]},requestTimeout:{enum:["under\
stood","refused"]},gatewayVersions:{$ref:"#/$defs/lines"}}};function I(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=I.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let p=r.
length;for(let i=0;i<p;i++){let u=e;if(typeof r[i]!="string")return I.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e;if(!t)break}}else return I.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return I.errors=s,
e===0}I.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:n="",parentData:S,parentDataProperty:j,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.dialect===void 0&&(p="dialect")||r.processName===
void 0&&(p="processName")||r.queryApi===void 0&&(p="queryApi")||r.keys===void 0&&(p="keys"))return Y.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.dialect!==void 0){let i=e;N(r.dialect,{instancePath:n+"/dialect",parentData:r,parentDataProperty:"dialect",rootData:a,
dynamicAnchors:o})||(s=s===null?N.errors:s.concat(N.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.processName!==
void 0){let i=r.processName,u=e;if(!(i==="bpmnProcessId"||i==="processDefinitionId"||i===null))return Y.errors=[{instancePath:n+
"/processName",schemaPath:"#/properties/processName/enum",keyword:"enum",params:{allowedValues:Se.properties.processName.
enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.queryApi!==void 0){
let i=r.queryApi,u=e;if(!(i==="on"||i==="off"||i===null))return Y.errors=[{instancePath:n+"/queryApi",schemaPath:"#/prop\
erties/queryApi/enum",keyword:"enum",params:{allowedValues:Se.properties.queryApi.enum},message:"must be equal to one of\
 the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.keys!==void 0){let i=r.keys,u=e;if(!(i==="number"||i==="t\
ext"||i===null))return Y.errors=[{instancePath:n+"/keys",schemaPath:"#/properties/keys/enum",keyword:"enum",params:{allowedValues:Se.
properties.keys.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.requestTimeout!==
void 0){let i=r.requestTimeout,u=e;if(!(i==="understood"||i==="refused"))return Y.errors=[{instancePath:n+"/requestTimeo\
ut",schemaPath:"#/properties/requestTimeout/enum",keyword:"enum",params:{allowedValues:Se.properties.requestTimeout.enum},
message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t)if(r.gatewayVersions!==void 0){
let i=e;I(r.gatewayVersions,{instancePath:n+"/gatewayVersions",parentData:r,parentDataProperty:"gatewayVersions",rootData:a,
dynamicAnchors:o})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var t=i===e}else var t=!0}}}}}else return Y.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=
s,e===0}Y.evaluated={props:{dialect:!0,processName:!0,queryApi:!0,keys:!0,requestTimeout:!0,gatewayVersions:!0},dynamicProps:!1,
dynamicItems:!1};function me(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.baseUrl===void 0&&(p="baseUrl")||r.embedded===void 0&&(p="embedded")||r.gatewayVersion===
void 0&&(p="gatewayVersion")||r.clusterSize===void 0&&(p="clusterSize")||r.partitionsCount===void 0&&(p="partitionsCount"))
return me.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must ha\
ve required property '"+p+"'"}],!1;if(r.baseUrl!==void 0){let i=e;if(typeof r.baseUrl!="string")return me.errors=[{instancePath:n+
"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.embedded!==void 0){let i=e;if(typeof r.embedded!="boolean")return me.errors=[{instancePath:n+
"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var t=i===e}else var t=!0;if(t){if(r.gatewayVersion!==void 0){let i=e;N(r.gatewayVersion,{instancePath:n+"/gatewayVersio\
n",parentData:r,parentDataProperty:"gatewayVersion",rootData:a,dynamicAnchors:o})||(s=s===null?N.errors:s.concat(N.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.clusterSize!==void 0){let i=e;$(r.clusterSize,{instancePath:n+"/cluster\
Size",parentData:r,parentDataProperty:"clusterSize",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.partitionsCount!==void 0){let i=e;$(r.partitionsCount,{instancePath:n+"\
/partitionsCount",parentData:r,parentDataProperty:"partitionsCount",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:
s.concat($.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.speaks!==void 0){let i=e;Y(r.speaks,{instancePath:n+"\
/speaks",parentData:r,parentDataProperty:"speaks",rootData:a,dynamicAnchors:o})||(s=s===null?Y.errors:s.concat(Y.errors),
e=s.length);var t=i===e}else var t=!0}}}}}else return me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return me.errors=s,e===0}me.evaluated={props:{baseUrl:!0,embedded:!0,gatewayVersion:!0,
clusterSize:!0,partitionsCount:!0,speaks:!0},dynamicProps:!1,dynamicItems:!1};function c(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=c.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?e===0&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))?(c.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(c.errors=s,e===0):(c.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}c.evaluated={dynamicProps:!1,dynamicItems:!1};
function ie(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.node===void 0&&(p="node")||r.platform===void 0&&(p="platform")||r.cpuModel===void 0&&(p="cpuModel")||
r.cpus===void 0&&(p="cpus")||r.memoryBytes===void 0&&(p="memoryBytes"))return ie.errors=[{instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.node!==void 0){
let i=e;if(typeof r.node!="string")return ie.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.platform!==void 0){let i=e;
if(typeof r.platform!="string")return ie.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpuModel!==void 0){let i=e;
if(typeof r.cpuModel!="string")return ie.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpus!==void 0){let i=e;c(
r.cpus,{instancePath:n+"/cpus",parentData:r,parentDataProperty:"cpus",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.memoryBytes!==void 0){let i=e;m(r.memoryBytes,{instancePath:n+
"/memoryBytes",parentData:r,parentDataProperty:"memoryBytes",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var t=i===e}else var t=!0}}}}else return ie.errors=[{instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return ie.errors=s,e===0}ie.evaluated={props:{node:!0,platform:!0,
cpuModel:!0,cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var Ke=new RegExp("^[0-9a-f]{64}$","u");function fe(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(typeof r=="string"){if(!Ke.test(r))return fe.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return fe.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return fe.errors=s,e===0}fe.evaluated={dynamicProps:!1,
dynamicItems:!1};function ae(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.title===void 0&&(p="title")||r.version===void 0&&(p="version")||r.sha256===void 0&&
(p="sha256"))return ae.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.title!==void 0){let i=e;if(typeof r.title!="string")return ae.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.version!==void 0){let i=e;if(typeof r.version!="string")return ae.errors=[{instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sha256!==void 0){let i=e;fe(r.sha256,{instancePath:n+"/sha256",parentData:r,parentDataProperty:"\
sha256",rootData:a,dynamicAnchors:o})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var t=i===e}else var t=!0;if(t)
if(r.dialect!==void 0){let i=e;if(typeof r.dialect!="string")return ae.errors=[{instancePath:n+"/dialect",schemaPath:"#/\
properties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else
return ae.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ae.errors=s,e===0}ae.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0},dynamicProps:!1,dynamicItems:!1};var Ze={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function ee(r,{
instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ee.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if(r.operation===void 0&&(p="operation")||r.check===void 0&&(p="check")||r.case===void 0&&(p="case")||r.status===void 0&&
(p="status")||r.reason===void 0&&(p="reason"))return ee.errors=[{instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return ee.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.check!==void 0){let i=e;if(typeof r.
check!="string")return ee.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.case!==void 0){let i=e;if(typeof r.case!="st\
ring")return ee.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.status,u=e;if(!(i==="pass"||
i==="fail"||i==="skip"||i==="error"))return ee.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:Ze.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===
e}else var t=!0;if(t)if(r.reason!==void 0){let i=e;N(r.reason,{instancePath:n+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:a,dynamicAnchors:o})||(s=s===null?N.errors:s.concat(N.errors),e=s.length);var t=i===e}else var t=!0}}}}else
return ee.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ee.errors=s,e===0}ee.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var We={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"}}}}},Je={enum:["contract","http","behaviour"]};function ge(r,{instancePath:n="",parentData:S,
parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ge.evaluated;return l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r==="contract"||r==="http"||r==="behaviour"?(ge.errors=s,e===0):(ge.errors=[{instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Je.enum},message:"must be equal to one of the allowed values"}],
!1)}ge.evaluated={dynamicProps:!1,dynamicItems:!1};var Qe={type:"object",required:["request","response","error","duratio\
nMs"],properties:{request:{type:"object",required:["method","url","headers","body"],properties:{method:{type:"string"},url:{
type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"#/$defs/textOrNull"}}},response:{type:["object","null"],required:[
"status","headers","body"],properties:{status:{type:"integer"},headers:{$ref:"#/$defs/headers"},body:{type:"string"}}},error:{
$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$defs/amount"}}};function ue(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let p in r){let i=e;if(typeof r[p]!="string")return ue.errors=[{instancePath:n+"/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e;if(!t)break}else return ue.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ue.errors=s,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{
instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=G.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.request===void 0&&(u="request")||r.response===void 0&&(u="response")||r.error===void 0&&(u="error")||r.durationMs===
void 0&&(u="durationMs"))return G.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.request!==void 0){let y=r.request,v=e;if(e===v)if(y&&typeof y=="\
object"&&!Array.isArray(y)){let d;if(y.method===void 0&&(d="method")||y.url===void 0&&(d="url")||y.headers===void 0&&(d=
"headers")||y.body===void 0&&(d="body"))return G.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/req\
uired",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.method!==void 0){
let P=e;if(typeof y.method!="string")return G.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/request\
/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=P===e}else var t=!0;if(t){
if(y.url!==void 0){let P=e;if(typeof y.url!="string")return G.errors=[{instancePath:n+"/request/url",schemaPath:"#/prope\
rties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=P===e}else var t=!0;
if(t){if(y.headers!==void 0){let P=e;ue(y.headers,{instancePath:n+"/request/headers",parentData:y,parentDataProperty:"he\
aders",rootData:a,dynamicAnchors:o})||(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var t=P===e}else var t=!0;if(t)
if(y.body!==void 0){let P=e;N(y.body,{instancePath:n+"/request/body",parentData:y,parentDataProperty:"body",rootData:a,dynamicAnchors:o})||
(s=s===null?N.errors:s.concat(N.errors),e=s.length);var t=P===e}else var t=!0}}}else return G.errors=[{instancePath:n+"/\
request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=v===
e}else var p=!0;if(p){if(r.response!==void 0){let y=r.response,v=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)
return G.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:Qe.properties.
response.type},message:"must be object,null"}],!1;if(e===v&&y&&typeof y=="object"&&!Array.isArray(y)){let P;if(y.status===
void 0&&(P="status")||y.headers===void 0&&(P="headers")||y.body===void 0&&(P="body"))return G.errors=[{instancePath:n+"/\
response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:P},message:"must have r\
equired property '"+P+"'"}],!1;if(y.status!==void 0){let h=y.status,b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return G.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var i=b===e}else var i=!0;if(i){if(y.headers!==void 0){let h=e;
ue(y.headers,{instancePath:n+"/response/headers",parentData:y,parentDataProperty:"headers",rootData:a,dynamicAnchors:o})||
(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var i=h===e}else var i=!0;if(i)if(y.body!==void 0){let h=e;if(typeof y.
body!="string")return G.errors=[{instancePath:n+"/response/body",schemaPath:"#/properties/response/properties/body/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0}}var p=v===e}else var p=!0;
if(p){if(r.error!==void 0){let y=e;N(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:a,
dynamicAnchors:o})||(s=s===null?N.errors:s.concat(N.errors),e=s.length);var p=y===e}else var p=!0;if(p)if(r.durationMs!==
void 0){let y=e;m(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=y===e}else var p=!0}}}else return G.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=s,e===0}G.evaluated={props:{
request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:n="",parentData:S,
parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=L.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.
operation===void 0&&(i="operation")||r.check===void 0&&(i="check")||r.case===void 0&&(i="case")||r.level===void 0&&(i="l\
evel")||r.message===void 0&&(i="message")||r.expectedBy===void 0&&(i="expectedBy")||r.curl===void 0&&(i="curl")||r.exchange===
void 0&&(i="exchange")||r.waived===void 0&&(i="waived"))return L.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.id!==void 0){let u=e;if(typeof r.
id!="string")return L.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.operation!==void 0){let u=e;if(typeof r.operation!=
"string")return L.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.check!==void 0){let u=e;if(typeof r.check!="\
string")return L.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.case!==void 0){let u=e;if(typeof r.case!="string")
return L.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.level!==void 0){let u=e;ge(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:a,dynamicAnchors:o})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var t=u===
e}else var t=!0;if(t){if(r.message!==void 0){let u=e;if(typeof r.message!="string")return L.errors=[{instancePath:n+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===
e}else var t=!0;if(t){if(r.expectedBy!==void 0){let u=e;N(r.expectedBy,{instancePath:n+"/expectedBy",parentData:r,parentDataProperty:"\
expectedBy",rootData:a,dynamicAnchors:o})||(s=s===null?N.errors:s.concat(N.errors),e=s.length);var t=u===e}else var t=!0;
if(t){if(r.curl!==void 0){let u=e;if(typeof r.curl!="string")return L.errors=[{instancePath:n+"/curl",schemaPath:"#/prop\
erties/curl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.
exchange!==void 0){let u=e;G(r.exchange,{instancePath:n+"/exchange",parentData:r,parentDataProperty:"exchange",rootData:a,
dynamicAnchors:o})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.seed!==void 0){
let u=e;K(r.seed,{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?
K.errors:s.concat(K.errors),e=s.length);var t=u===e}else var t=!0;if(t)if(r.waived!==void 0){let u=r.waived,y=e;if(!(u&&
typeof u=="object"&&!Array.isArray(u))&&u!==null)return L.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/wai\
ved/type",keyword:"type",params:{type:We.properties.waived.type},message:"must be object,null"}],!1;if(e===y&&u&&typeof u==
"object"&&!Array.isArray(u)){let d;if(u.reason===void 0&&(d="reason")||u.link===void 0&&(d="link"))return L.errors=[{instancePath:n+
"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty:d},message:"must have req\
uired property '"+d+"'"}],!1;if(u.reason!==void 0){let P=e;if(typeof u.reason!="string")return L.errors=[{instancePath:n+
"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=P===e}else var p=!0;if(p)if(u.link!==void 0){let P=e;if(typeof u.link!="string")return L.errors=
[{instancePath:n+"/waived/link",schemaPath:"#/properties/waived/properties/link/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var p=P===e}else var p=!0}var t=y===e}else var t=!0}}}}}}}}}}else return L.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=s,e===0}L.evaluated=
{props:{id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,exchange:!0,seed:!0,waived:!0},dynamicProps:!1,
dynamicItems:!1};function Z(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Z.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.status===void 0&&(u="status")||r.declared===void 0&&(u="declared")||r.observed===void 0&&(u="observed")||
r.why===void 0&&(u="why")||r.properties===void 0&&(u="properties"))return Z.errors=[{instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.status!==void 0){
let y=e;if(typeof r.status!="string")return Z.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=y===e}else var t=!0;if(t){if(r.declared!==void 0){let y=e;
if(typeof r.declared!="boolean")return Z.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/declared/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=y===e}else var t=!0;if(t){if(r.observed!==void 0){let y=e;
c(r.observed,{instancePath:n+"/observed",parentData:r,parentDataProperty:"observed",rootData:a,dynamicAnchors:o})||(s=s===
null?c.errors:s.concat(c.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.why!==void 0){let y=e;N(r.why,{instancePath:n+
"/why",parentData:r,parentDataProperty:"why",rootData:a,dynamicAnchors:o})||(s=s===null?N.errors:s.concat(N.errors),e=s.
length);var t=y===e}else var t=!0;if(t)if(r.properties!==void 0){let y=r.properties,v=e;if(e===v)if(Array.isArray(y)){var p=!0;
let P=y.length;for(let h=0;h<P;h++){let b=y[h],_=e;if(e===_)if(b&&typeof b=="object"&&!Array.isArray(b)){let w;if(b.name===
void 0&&(w="name")||b.observed===void 0&&(w="observed")||b.why===void 0&&(w="why"))return Z.errors=[{instancePath:n+"/pr\
operties/"+h,schemaPath:"#/properties/properties/items/required",keyword:"required",params:{missingProperty:w},message:"\
must have required property '"+w+"'"}],!1;if(b.name!==void 0){let x=e;if(typeof b.name!="string")return Z.errors=[{instancePath:n+
"/properties/"+h+"/name",schemaPath:"#/properties/properties/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var i=x===e}else var i=!0;if(i){if(b.observed!==void 0){let x=e;c(b.observed,{instancePath:n+
"/properties/"+h+"/observed",parentData:b,parentDataProperty:"observed",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var i=x===e}else var i=!0;if(i)if(b.why!==void 0){let x=e;N(b.why,{instancePath:n+"/prope\
rties/"+h+"/why",parentData:b,parentDataProperty:"why",rootData:a,dynamicAnchors:o})||(s=s===null?N.errors:s.concat(N.errors),
e=s.length);var i=x===e}else var i=!0}}else return Z.errors=[{instancePath:n+"/properties/"+h,schemaPath:"#/properties/p\
roperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=_===e;if(!p)break}}else return Z.
errors=[{instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=v===e}else var t=!0}}}}else return Z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Z.errors=s,e===0}Z.evaluated={props:{status:!0,declared:!0,observed:!0,
why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Q.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.key===void 0&&(p="key")||r.name===void 0&&(p="name"))return Q.errors=[{instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.key!==void 0){
let i=e;if(typeof r.key!="string")return Q.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.name!==void 0){let i=e;if(typeof r.
name!="string")return Q.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0}else return Q.errors=[{instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=s,e===0}Q.evaluated={props:{key:!0,
name:!0},dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=H.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.instances===void 0&&(v="instances")||r.definitions===void 0&&
(v="definitions")||r.messages===void 0&&(v="messages")||r.others===void 0&&(v="others")||r.deletes===void 0&&(v="deletes"))
return H.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:v},message:"must hav\
e required property '"+v+"'"}],!1;if(r.instances!==void 0){let d=e;I(r.instances,{instancePath:n+"/instances",parentData:r,
parentDataProperty:"instances",rootData:a,dynamicAnchors:o})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var t=d===
e}else var t=!0;if(t){if(r.definitions!==void 0){let d=r.definitions,P=e;if(e===P)if(Array.isArray(d)){var p=!0;let b=d.
length;for(let _=0;_<b;_++){let U=e;Q(d[_],{instancePath:n+"/definitions/"+_,parentData:d,parentDataProperty:_,rootData:a,
dynamicAnchors:o})||(s=s===null?Q.errors:s.concat(Q.errors),e=s.length);var p=U===e;if(!p)break}}else return H.errors=[{
instancePath:n+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.messages!==void 0){let d=e;c(r.messages,{instancePath:n+"/messag\
es",parentData:r,parentDataProperty:"messages",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=
s.length);var t=d===e}else var t=!0;if(t){if(r.others!==void 0){let d=r.others,P=e;if(e===P)if(d&&typeof d=="object"&&!Array.
isArray(d))for(let b in d){let _=e;c(d[b],{instancePath:n+"/others/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,
parentDataProperty:b,rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=_===e;if(!i)
break}else return H.errors=[{instancePath:n+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=P===e}else var t=!0;if(t){if(r.shared!==void 0){let d=r.shared,P=e;if(e===P)
if(Array.isArray(d)){var u=!0;let b=d.length;for(let _=0;_<b;_++){let U=e;Q(d[_],{instancePath:n+"/shared/"+_,parentData:d,
parentDataProperty:_,rootData:a,dynamicAnchors:o})||(s=s===null?Q.errors:s.concat(Q.errors),e=s.length);var u=U===e;if(!u)
break}}else return H.errors=[{instancePath:n+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.notListed!==void 0){let d=r.notListed,P=e;if(e===
P)if(d&&typeof d=="object"&&!Array.isArray(d)){let b;if(d.instances===void 0&&(b="instances")||d.definitions===void 0&&(b=
"definitions"))return H.errors=[{instancePath:n+"/notListed",schemaPath:"#/properties/notListed/required",keyword:"requi\
red",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(d.instances!==void 0){let _=e;c(d.
instances,{instancePath:n+"/notListed/instances",parentData:d,parentDataProperty:"instances",rootData:a,dynamicAnchors:o})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var y=_===e}else var y=!0;if(y)if(d.definitions!==void 0){let _=e;c(
d.definitions,{instancePath:n+"/notListed/definitions",parentData:d,parentDataProperty:"definitions",rootData:a,dynamicAnchors:o})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var y=_===e}else var y=!0}else return H.errors=[{instancePath:n+"/no\
tListed",schemaPath:"#/properties/notListed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=P===
e}else var t=!0;if(t)if(r.deletes!==void 0){let d=e;if(typeof r.deletes!="boolean")return H.errors=[{instancePath:n+"/de\
letes",schemaPath:"#/properties/deletes/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===
e}else var t=!0}}}}}}else return H.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return H.errors=s,e===0}H.evaluated={props:{instances:!0,definitions:!0,messages:!0,others:!0,shared:!0,
notListed:!0,deletes:!0},dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:n="",parentData:S,parentDataProperty:j,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=T.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.outcomes===void 0&&(P="outcomes")||r.findings===
void 0&&(P="findings")||r.coverage===void 0&&(P="coverage")||r.durationMs===void 0&&(P="durationMs"))return T.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;
if(r.outcomes!==void 0){let h=r.outcomes,b=e;if(e===b)if(Array.isArray(h)){var t=!0;let _=h.length;for(let U=0;U<_;U++){
let w=e;ee(h[U],{instancePath:n+"/outcomes/"+U,parentData:h,parentDataProperty:U,rootData:a,dynamicAnchors:o})||(s=s===null?
ee.errors:s.concat(ee.errors),e=s.length);var t=w===e;if(!t)break}}else return T.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=b===e}else var p=!0;
if(p){if(r.findings!==void 0){let h=r.findings,b=e;if(e===b)if(Array.isArray(h)){var i=!0;let U=h.length;for(let w=0;w<U;w++){
let x=e;L(h[w],{instancePath:n+"/findings/"+w,parentData:h,parentDataProperty:w,rootData:a,dynamicAnchors:o})||(s=s===null?
L.errors:s.concat(L.errors),e=s.length);var i=x===e;if(!i)break}}else return T.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=b===e}else var p=!0;
if(p){if(r.coverage!==void 0){let h=r.coverage,b=e;if(e===b)if(Array.isArray(h)){var u=!0;let U=h.length;for(let w=0;w<U;w++){
let x=h[w],ne=e;if(e===ne)if(x&&typeof x=="object"&&!Array.isArray(x)){let _e;if(x.operation===void 0&&(_e="operation")||
x.exercised===void 0&&(_e="exercised"))return T.errors=[{instancePath:n+"/coverage/"+w,schemaPath:"#/properties/coverage\
/items/required",keyword:"required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"}],!1;if(x.
operation!==void 0){let V=e;if(typeof x.operation!="string")return T.errors=[{instancePath:n+"/coverage/"+w+"/operation",
schemaPath:"#/properties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var y=V===e}else var y=!0;if(y){if(x.exercised!==void 0){let V=e;if(typeof x.exercised!="boolean")return T.
errors=[{instancePath:n+"/coverage/"+w+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=V===e}else var y=!0;if(y){if(x.excluded!==void 0){let V=e;
if(typeof x.excluded!="string")return T.errors=[{instancePath:n+"/coverage/"+w+"/excluded",schemaPath:"#/properties/cove\
rage/items/properties/excluded/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=V===e}else
var y=!0;if(y)if(x.responses!==void 0){let V=x.responses,je=e;if(e===je)if(Array.isArray(V)){var v=!0;let he=V.length;for(let B=0;B<
he;B++){let f=e;Z(V[B],{instancePath:n+"/coverage/"+w+"/responses/"+B,parentData:V,parentDataProperty:B,rootData:a,dynamicAnchors:o})||
(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var v=f===e;if(!v)break}}else return T.errors=[{instancePath:n+"/cov\
erage/"+w+"/responses",schemaPath:"#/properties/coverage/items/properties/responses/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var y=je===e}else var y=!0}}}else return T.errors=[{instancePath:n+"/coverage/"+w,schemaPath:"\
#/properties/coverage/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=ne===e;if(!u)
break}}else return T.errors=[{instancePath:n+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var p=b===e}else var p=!0;if(p){if(r.durationMs!==void 0){let h=e;m(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?m.
errors:s.concat(m.errors),e=s.length);var p=h===e}else var p=!0;if(p){if(r.level!==void 0){let h=e;ge(r.level,{instancePath:n+
"/level",parentData:r,parentDataProperty:"level",rootData:a,dynamicAnchors:o})||(s=s===null?ge.errors:s.concat(ge.errors),
e=s.length);var p=h===e}else var p=!0;if(p){if(r.lagMsMax!==void 0){let h=e;m(r.lagMsMax,{instancePath:n+"/lagMsMax",parentData:r,
parentDataProperty:"lagMsMax",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=h===
e}else var p=!0;if(p){if(r.causes!==void 0){let h=e;I(r.causes,{instancePath:n+"/causes",parentData:r,parentDataProperty:"\
causes",rootData:a,dynamicAnchors:o})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var p=h===e}else var p=!0;if(p){
if(r.leftBehind!==void 0){let h=e;H(r.leftBehind,{instancePath:n+"/leftBehind",parentData:r,parentDataProperty:"leftBehi\
nd",rootData:a,dynamicAnchors:o})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var p=h===e}else var p=!0;if(p){if(r.
loadBeside!==void 0){let h=r.loadBeside,b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let U;if(h.perSecond===
void 0&&(U="perSecond")||h.sent===void 0&&(U="sent")||h.created===void 0&&(U="created")||h.refused===void 0&&(U="refused")||
h.notSent===void 0&&(U="notSent")||h.durationMs===void 0&&(U="durationMs"))return T.errors=[{instancePath:n+"/loadBeside",
schemaPath:"#/properties/loadBeside/required",keyword:"required",params:{missingProperty:U},message:"must have required \
property '"+U+"'"}],!1;if(h.perSecond!==void 0){let w=h.perSecond,x=e;if(!(typeof w=="number"&&isFinite(w)))return T.errors=
[{instancePath:n+"/loadBeside/perSecond",schemaPath:"#/properties/loadBeside/properties/perSecond/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var d=x===e}else var d=!0;if(d){if(h.sent!==void 0){let w=h.sent,x=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return T.errors=[{instancePath:n+"/loadBeside/sent",schemaPath:"#/properties/l\
oadBeside/properties/sent/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var d=x===e}else var d=!0;
if(d){if(h.created!==void 0){let w=h.created,x=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return T.errors=
[{instancePath:n+"/loadBeside/created",schemaPath:"#/properties/loadBeside/properties/created/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var d=x===e}else var d=!0;if(d){if(h.refused!==void 0){let w=h.refused,x=e;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return T.errors=[{instancePath:n+"/loadBeside/refused",schemaPath:"\
#/properties/loadBeside/properties/refused/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var d=x===
e}else var d=!0;if(d){if(h.notSent!==void 0){let w=h.notSent,x=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))
return T.errors=[{instancePath:n+"/loadBeside/notSent",schemaPath:"#/properties/loadBeside/properties/notSent/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var d=x===e}else var d=!0;if(d)if(h.durationMs!==void 0){let w=h.
durationMs,x=e;if(!(typeof w=="number"&&isFinite(w)))return T.errors=[{instancePath:n+"/loadBeside/durationMs",schemaPath:"\
#/properties/loadBeside/properties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var d=x===e}else var d=!0}}}}}else return T.errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=b===e}else var p=!0;if(p)if(r.staleWaivers!==
void 0){let h=e;I(r.staleWaivers,{instancePath:n+"/staleWaivers",parentData:r,parentDataProperty:"staleWaivers",rootData:a,
dynamicAnchors:o})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var p=h===e}else var p=!0}}}}}}}}}else return T.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.
errors=s,e===0}T.evaluated={props:{outcomes:!0,findings:!0,coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,causes:!0,leftBehind:!0,
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
type:"number"}}}},ownMetrics:{type:"array",items:{type:"object",required:["metric","kind","figures"],properties:{metric:{
type:"string"},kind:{enum:["counter","gauge","rate","trend"]},figures:{type:"object",additionalProperties:{type:"number"}}}}},
targetCpuSeconds:{$ref:"#/$defs/amount"},ledger:{$ref:"#/$defs/ledger"},processes:{type:"array",items:{$ref:"#/$defs/pro\
cessCounts"}},health:{$ref:"#/$defs/health"},validity:{type:"object",required:["valid","reasons"],properties:{valid:{type:"\
boolean"},reasons:{$ref:"#/$defs/lines"},ownMsMax:{$ref:"#/$defs/amount"}}}}};function de(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.total===void 0&&(p="total")||r.ok===void 0&&(p="ok")||r.failed===void 0&&(p="failed")||r.backpressure===
void 0&&(p="backpressure")||r.errors===void 0&&(p="errors")||r.unanswered===void 0&&(p="unanswered")||r.open===void 0&&(p=
"open"))return de.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.total!==void 0){let i=e;c(r.total,{instancePath:n+"/total",parentData:r,parentDataProperty:"\
total",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.ok!==void 0){let i=e;c(r.ok,{instancePath:n+"/ok",parentData:r,parentDataProperty:"ok",rootData:a,dynamicAnchors:o})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.failed!==void 0){let i=e;c(r.failed,
{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.
concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.backpressure!==void 0){let i=e;c(r.backpressure,{instancePath:n+
"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.errors!==void 0){let i=e;c(r.errors,{instancePath:n+"/errors",
parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.unanswered!==void 0){let i=e;c(r.unanswered,{instancePath:n+"/unanswered",parentData:r,
parentDataProperty:"unanswered",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===
e}else var t=!0;if(t)if(r.open!==void 0){let i=e;c(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",
rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return de.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.
errors=s,e===0}de.evaluated={props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0,unanswered:!0,open:!0},dynamicProps:!1,
dynamicItems:!1};function ye(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let p in r){let i=e;c(r[p],{instancePath:n+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:p,
rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e;if(!t)break}else return ye.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.
errors=s,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xe=Oe().default,Ye=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function te(r,{instancePath:n="",parentData:S,parentDataProperty:j,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(typeof r=="string"){if(Xe(r)>262144)return te.errors=[{instancePath:n,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!Ye.test(r))return te.
errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'\
must match pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return te.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return te.errors=s,e===0}te.evaluated={dynamicProps:!1,dynamicItems:!1};
function le(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.count===void 0&&(p="count")||r.latencyUsMin===void 0&&(p="latencyUsMin")||r.latencyUsMean===void 0&&
(p="latencyUsMean")||r.latencyUsMax===void 0&&(p="latencyUsMax")||r.latencyUsP50===void 0&&(p="latencyUsP50")||r.latencyUsP90===
void 0&&(p="latencyUsP90")||r.latencyUsP95===void 0&&(p="latencyUsP95")||r.latencyUsP99===void 0&&(p="latencyUsP99")||r.
latencyUsP999===void 0&&(p="latencyUsP999")||r.latencyUsP9999===void 0&&(p="latencyUsP9999")||r.histogram===void 0&&(p="\
histogram"))return le.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.count!==void 0){let i=e;c(r.count,{instancePath:n+"/count",parentData:r,parentDataProperty:"\
count",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.latencyUsMin!==void 0){let i=e;m(r.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:r,parentDataProperty:"la\
tencyUsMin",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMean!==void 0){let i=e;m(r.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:r,parentDataProperty:"\
latencyUsMean",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMax!==void 0){let i=e;m(r.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:r,parentDataProperty:"\
latencyUsMax",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP50!==void 0){let i=e;$(r.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:r,parentDataProperty:"\
latencyUsP50",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP90!==void 0){let i=e;$(r.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:r,parentDataProperty:"\
latencyUsP90",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP95!==void 0){let i=e;$(r.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:r,parentDataProperty:"\
latencyUsP95",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP99!==void 0){let i=e;$(r.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:r,parentDataProperty:"\
latencyUsP99",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP999!==void 0){let i=e;$(r.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:r,parentDataProperty:"\
latencyUsP999",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP9999!==void 0){let i=e;$(r.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:r,parentDataProperty:"\
latencyUsP9999",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.censored!==void 0){let i=e;c(r.censored,{instancePath:n+"/censored",parentData:r,parentDataProperty:"censored",
rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
censoredFromUs!==void 0){let i=e;m(r.censoredFromUs,{instancePath:n+"/censoredFromUs",parentData:r,parentDataProperty:"c\
ensoredFromUs",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;te(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:o})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}}else
return le.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return le.errors=s,e===0}le.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,censored:!0,censoredFromUs:!0,histogram:!0},
dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.operation===void 0&&(p="operation")||r.requests===void 0&&(p="requests")||r.byStatus===
void 0&&(p="byStatus")||r.byError===void 0&&(p="byError")||r.responseTime===void 0&&(p="responseTime")||r.serviceTime===
void 0&&(p="serviceTime"))return Pe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.operation!="string")return Pe.
errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;de(r.requests,{instancePath:n+"/req\
uests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:o})||(s=s===null?de.errors:s.concat(de.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.byStatus!==void 0){let i=e;ye(r.byStatus,{instancePath:n+"/byStatus",parentData:r,
parentDataProperty:"byStatus",rootData:a,dynamicAnchors:o})||(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.byError!==void 0){let i=e;ye(r.byError,{instancePath:n+"/byError",parentData:r,parentDataProperty:"\
byError",rootData:a,dynamicAnchors:o})||(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.responseTime!==void 0){let i=e;le(r.responseTime,{instancePath:n+"/responseTime",parentData:r,parentDataProperty:"\
responseTime",rootData:a,dynamicAnchors:o})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.serviceTime!==void 0){let i=e;le(r.serviceTime,{instancePath:n+"/serviceTime",parentData:r,parentDataProperty:"\
serviceTime",rootData:a,dynamicAnchors:o})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var t=i===e}else var t=!0}}}}}else
return Pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Pe.errors=s,e===0}Pe.evaluated={props:{operation:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,serviceTime:!0},
dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=$e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.second===void 0&&(p="second")||r.operation===void 0&&(p="operation")||r.requests===void 0&&(p="re\
quests")||r.responseTimeUsP50===void 0&&(p="responseTimeUsP50")||r.responseTimeUsP99===void 0&&(p="responseTimeUsP99")||
r.responseTimeUsMax===void 0&&(p="responseTimeUsMax")||r.histogram===void 0&&(p="histogram"))return $e.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.second!==void 0){let i=e;c(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return $e.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;
de(r.requests,{instancePath:n+"/requests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:o})||(s=s===
null?de.errors:s.concat(de.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP50!==void 0){let i=e;
m(r.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:r,parentDataProperty:"responseTimeUsP50",rootData:a,
dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP99!==
void 0){let i=e;m(r.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:r,parentDataProperty:"responseTime\
UsP99",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.responseTimeUsMax!==void 0){let i=e;m(r.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:r,parentDataProperty:"\
responseTimeUsMax",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;te(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:o})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else
return $e.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return $e.errors=s,e===0}$e.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var er={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function ve(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.second===void 0&&(p="second")||r.untilSecond===void 0&&(p=
"untilSecond")||r.kind===void 0&&(p="kind")||r.label===void 0&&(p="label"))return ve.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.second!==
void 0){let i=e;m(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.untilSecond!==void 0){let i=e;$(
r.untilSecond,{instancePath:n+"/untilSecond",parentData:r,parentDataProperty:"untilSecond",rootData:a,dynamicAnchors:o})||
(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.kind!==void 0){let i=r.kind,u=e;
if(!(i==="warm-up"||i==="stage"||i==="fault"))return ve.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:er.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=u===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;if(typeof r.label!="string")return ve.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0}}}else return ve.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ve.errors=s,e===0}ve.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var Ne={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function z(r,{instancePath:n="",parentData:S,
parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.metric===void 0&&(p="metr\
ic")||r.expression===void 0&&(p="expression")||r.state===void 0&&(p="state")||r.observed===void 0&&(p="observed"))return z.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(r.metric!==void 0){let i=e;if(typeof r.metric!="string")return z.errors=[{instancePath:n+"/m\
etric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.expression!==void 0){let i=e;if(typeof r.expression!="string")return z.errors=[{instancePath:n+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=i===e}else var t=!0;if(t){if(r.time!==void 0){let i=r.time,u=e;if(!(i==="service"||i==="response"))return z.errors=
[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:Ne.properties.time.enum},
message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.state!==void 0){let i=r.state,
u=e;if(!(i==="kept"||i==="broken"||i==="no data"||i==="too few"))return z.errors=[{instancePath:n+"/state",schemaPath:"#\
/properties/state/enum",keyword:"enum",params:{allowedValues:Ne.properties.state.enum},message:"must be equal to one of \
the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.observed!==void 0){let i=r.observed,u=e;if(!(typeof i=="nu\
mber"&&isFinite(i))&&i!==null)return z.errors=[{instancePath:n+"/observed",schemaPath:"#/properties/observed/type",keyword:"\
type",params:{type:Ne.properties.observed.type},message:"must be number,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.
samples!==void 0){let i=e;c(r.samples,{instancePath:n+"/samples",parentData:r,parentDataProperty:"samples",rootData:a,dynamicAnchors:o})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.beyond!==void 0){let i=e;c(r.beyond,
{instancePath:n+"/beyond",parentData:r,parentDataProperty:"beyond",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.
concat(c.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return z.errors=s,e===0}z.evaluated={props:{metric:!0,expression:!0,
time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=O.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let p=r.
length;for(let i=0;i<p;i++){let u=e;if(typeof r[i]!="string")return O.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e;if(!t)break}}else return O.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return O.errors=s,
e===0}O.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:n="",parentData:S,parentDataProperty:j,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=De.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.created===void 0&&(p="created")||r.completed===
void 0&&(p="completed")||r.lost===void 0&&(p="lost")||r.lostCount===void 0&&(p="lostCount")||r.duplicated===void 0&&(p="\
duplicated")||r.duplicatedCount===void 0&&(p="duplicatedCount")||r.foreign===void 0&&(p="foreign")||r.foreignCount===void 0&&
(p="foreignCount"))return De.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.created!==void 0){let i=e;c(r.created,{instancePath:n+"/created",
parentData:r,parentDataProperty:"created",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;c(r.completed,{instancePath:n+"/completed",parentData:r,
parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.lost!==void 0){let i=e;O(r.lost,{instancePath:n+"/lost",parentData:r,parentDataProperty:"lost",
rootData:a,dynamicAnchors:o})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
lostCount!==void 0){let i=e;c(r.lostCount,{instancePath:n+"/lostCount",parentData:r,parentDataProperty:"lostCount",rootData:a,
dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.open!==void 0){
let i=e;O(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",rootData:a,dynamicAnchors:o})||(s=s===null?
O.errors:s.concat(O.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.openCount!==void 0){let i=e;c(r.openCount,{
instancePath:n+"/openCount",parentData:r,parentDataProperty:"openCount",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicated!==void 0){let i=e;O(r.duplicated,{instancePath:n+
"/duplicated",parentData:r,parentDataProperty:"duplicated",rootData:a,dynamicAnchors:o})||(s=s===null?O.errors:s.concat(
O.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicatedCount!==void 0){let i=e;c(r.duplicatedCount,{instancePath:n+
"/duplicatedCount",parentData:r,parentDataProperty:"duplicatedCount",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeated!==void 0){let i=e;O(r.repeated,{instancePath:n+
"/repeated",parentData:r,parentDataProperty:"repeated",rootData:a,dynamicAnchors:o})||(s=s===null?O.errors:s.concat(O.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeatedCount!==void 0){let i=e;c(r.repeatedCount,{instancePath:n+"/rep\
eatedCount",parentData:r,parentDataProperty:"repeatedCount",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.foreign!==void 0){let i=e;O(r.foreign,{instancePath:n+"/forei\
gn",parentData:r,parentDataProperty:"foreign",rootData:a,dynamicAnchors:o})||(s=s===null?O.errors:s.concat(O.errors),e=s.
length);var t=i===e}else var t=!0;if(t)if(r.foreignCount!==void 0){let i=e;c(r.foreignCount,{instancePath:n+"/foreignCou\
nt",parentData:r,parentDataProperty:"foreignCount",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}else return De.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return De.errors=s,e===0}De.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,open:!0,openCount:!0,duplicated:!0,duplicatedCount:!0,repeated:!0,repeatedCount:!0,foreign:!0,foreignCount:!0},
dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=qe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.activated===void 0&&(p="activated")||r.completed===void 0&&(p="completed")||r.failed===void 0&&(p=
"failed"))return qe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.activated!==void 0){let i=e;c(r.activated,{instancePath:n+"/activated",parentData:r,
parentDataProperty:"activated",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;c(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"\
completed",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.failed!==void 0){let i=e;c(r.failed,{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:a,
dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0}}else return qe.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=
s,e===0}qe.evaluated={props:{activated:!0,completed:!0,failed:!0},dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:n="",
parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=oe.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.bpmnProcessId===
void 0&&(i="bpmnProcessId")||r.created===void 0&&(i="created")||r.elements===void 0&&(i="elements"))return oe.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.bpmnProcessId!==void 0){let u=e;if(typeof r.bpmnProcessId!="string")return oe.errors=[{instancePath:n+"/bpmnProcess\
Id",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===
e}else var t=!0;if(t){if(r.created!==void 0){let u=e;c(r.created,{instancePath:n+"/created",parentData:r,parentDataProperty:"\
created",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=u===e}else var t=!0;if(t){
if(r.completed!==void 0){let u=e;c(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"completed",
rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.
elements!==void 0){let u=r.elements,y=e;if(e===y)if(u&&typeof u=="object"&&!Array.isArray(u))for(let d in u){let P=e;qe(
u[d],{instancePath:n+"/elements/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:d,rootData:a,
dynamicAnchors:o})||(s=s===null?qe.errors:s.concat(qe.errors),e=s.length);var p=P===e;if(!p)break}else return oe.errors=
[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=y===e}else var t=!0;if(t)if(r.bpmn!==void 0){let u=e;if(typeof r.bpmn!="string")return oe.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=u===e}else var t=!0}}}}else return oe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return oe.errors=s,e===0}oe.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.seconds===void 0&&(u="seconds")||r.cpuSeconds===void 0&&(u="cpuSeconds")||r.rssBytesMax===void 0&&
(u="rssBytesMax"))return pe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.seconds!==void 0){let y=r.seconds,v=e;if(e===v)if(Array.isArray(
y)){var t=!0;let d=y.length;for(let P=0;P<d;P++){let h=y[P],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let U;
if(h.second===void 0&&(U="second")||h.cpuCores===void 0&&(U="cpuCores")||h.eventLoopDelayMsP99===void 0&&(U="eventLoopDe\
layMsP99")||h.startLatenessMsP99===void 0&&(U="startLatenessMsP99"))return pe.errors=[{instancePath:n+"/seconds/"+P,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:U},message:"must have required property \
'"+U+"'"}],!1;if(h.second!==void 0){let w=e;c(h.second,{instancePath:n+"/seconds/"+P+"/second",parentData:h,parentDataProperty:"\
second",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var p=w===e}else var p=!0;if(p){
if(h.cpuCores!==void 0){let w=e;m(h.cpuCores,{instancePath:n+"/seconds/"+P+"/cpuCores",parentData:h,parentDataProperty:"\
cpuCores",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=w===e}else var p=!0;if(p){
if(h.eventLoopDelayMsP99!==void 0){let w=e;m(h.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+P+"/eventLoopDelayMsP99",
parentData:h,parentDataProperty:"eventLoopDelayMsP99",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var p=w===e}else var p=!0;if(p)if(h.startLatenessMsP99!==void 0){let w=e;m(h.startLatenessMsP99,{instancePath:n+
"/seconds/"+P+"/startLatenessMsP99",parentData:h,parentDataProperty:"startLatenessMsP99",rootData:a,dynamicAnchors:o})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=w===e}else var p=!0}}}else return pe.errors=[{instancePath:n+"\
/seconds/"+P,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=b===e;if(!t)break}}else return pe.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=v===e}else var i=!0;if(i){if(r.startLatenessMsP99!==void 0){
let y=e;m(r.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:r,parentDataProperty:"startLatenessMsP99",
rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var i=y===e}else var i=!0;if(i){if(r.
cpuSeconds!==void 0){let y=e;m(r.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:r,parentDataProperty:"cpuSeconds",rootData:a,
dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var i=y===e}else var i=!0;if(i)if(r.rssBytesMax!==
void 0){let y=e;m(r.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:r,parentDataProperty:"rssBytesMax",rootData:a,
dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var i=y===e}else var i=!0}}}else return pe.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=
s,e===0}pe.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function q(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=q.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let B;if(r.scenario===void 0&&(B="scenario")||r.bundleSha256===void 0&&(B="bundleSha256")||r.engine===void 0&&(B="en\
gine")||r.options===void 0&&(B="options")||r.startedAt===void 0&&(B="startedAt")||r.durationMs===void 0&&(B="durationMs")||
r.seed===void 0&&(B="seed")||r.iterations===void 0&&(B="iterations")||r.offeredPerSecond===void 0&&(B="offeredPerSecond")||
r.operations===void 0&&(B="operations")||r.seconds===void 0&&(B="seconds")||r.thresholds===void 0&&(B="thresholds")||r.checks===
void 0&&(B="checks")||r.health===void 0&&(B="health")||r.validity===void 0&&(B="validity"))return q.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;
if(r.scenario!==void 0){let f=e;if(typeof r.scenario!="string")return q.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;
if(t){if(r.bundleSha256!==void 0){let f=e;fe(r.bundleSha256,{instancePath:n+"/bundleSha256",parentData:r,parentDataProperty:"\
bundleSha256",rootData:a,dynamicAnchors:o})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var t=f===e}else var t=!0;
if(t){if(r.engine!==void 0){let f=r.engine,M=e;if(e===M)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;if(f.name===void 0&&
(k="name")||f.version===void 0&&(k="version"))return q.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine\
/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;if(f.name!==
void 0){let g=f.name,D=e;if(!(g==="embedded"||g==="k6"||g==="autocannon"))return q.errors=[{instancePath:n+"/engine/name",
schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Ie.properties.engine.properties.
name.enum},message:"must be equal to one of the allowed values"}],!1;var p=D===e}else var p=!0;if(p)if(f.version!==void 0){
let g=e;if(typeof f.version!="string")return q.errors=[{instancePath:n+"/engine/version",schemaPath:"#/properties/engine\
/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=g===e}else var p=!0}else
return q.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=M===e}else var t=!0;if(t){if(r.options!==void 0){let f=r.options,M=e;if(!(f&&typeof f=="objec\
t"&&!Array.isArray(f)))return q.errors=[{instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=M===e}else var t=!0;if(t){if(r.startedAt!==void 0){let f=e;J(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:o})||(s=s===
null?J.errors:s.concat(J.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.durationMs!==void 0){let f=e;m(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?m.
errors:s.concat(m.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.seed!==void 0){let f=e;K(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=
s.length);var t=f===e}else var t=!0;if(t){if(r.iterations!==void 0){let f=r.iterations,M=e;if(e===M)if(f&&typeof f=="obj\
ect"&&!Array.isArray(f)){let k;if(f.completed===void 0&&(k="completed")||f.interrupted===void 0&&(k="interrupted")||f.dropped===
void 0&&(k="dropped")||f.late===void 0&&(k="late")||f.failed===void 0&&(k="failed"))return q.errors=[{instancePath:n+"/i\
terations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:k},message:"must hav\
e required property '"+k+"'"}],!1;if(f.completed!==void 0){let g=e;c(f.completed,{instancePath:n+"/iterations/completed",
parentData:f,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var i=g===e}else var i=!0;if(i){if(f.interrupted!==void 0){let g=e;c(f.interrupted,{instancePath:n+"/iterations/interrup\
ted",parentData:f,parentDataProperty:"interrupted",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var i=g===e}else var i=!0;if(i){if(f.dropped!==void 0){let g=e;c(f.dropped,{instancePath:n+"/iterations/drop\
ped",parentData:f,parentDataProperty:"dropped",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=
s.length);var i=g===e}else var i=!0;if(i){if(f.late!==void 0){let g=e;c(f.late,{instancePath:n+"/iterations/late",parentData:f,
parentDataProperty:"late",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=g===e}else
var i=!0;if(i)if(f.failed!==void 0){let g=e;c(f.failed,{instancePath:n+"/iterations/failed",parentData:f,parentDataProperty:"\
failed",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=g===e}else var i=!0}}}}else
return q.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var t=M===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){let f=e;$(r.offeredPerSecond,
{instancePath:n+"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:a,dynamicAnchors:o})||(s=
s===null?$.errors:s.concat($.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.arrivals!==void 0){let f=r.arrivals,
M=e;if(e===M)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;if(f.offered===void 0&&(k="offered")||f.onTime===void 0&&
(k="onTime")||f.late===void 0&&(k="late")||f.heldBack===void 0&&(k="heldBack")||f.neverSentUsersBusy===void 0&&(k="never\
SentUsersBusy")||f.neverSentGeneratorLate===void 0&&(k="neverSentGeneratorLate")||f.unaccounted===void 0&&(k="unaccounte\
d")||f.completed===void 0&&(k="completed")||f.durationMs===void 0&&(k="durationMs"))return q.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/required",keyword:"required",params:{missingProperty:k},message:"must have re\
quired property '"+k+"'"}],!1;if(f.offered!==void 0){let g=e;c(f.offered,{instancePath:n+"/arrivals/offered",parentData:f,
parentDataProperty:"offered",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var u=g===
e}else var u=!0;if(u){if(f.onTime!==void 0){let g=e;c(f.onTime,{instancePath:n+"/arrivals/onTime",parentData:f,parentDataProperty:"\
onTime",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var u=g===e}else var u=!0;if(u){
if(f.late!==void 0){let g=e;c(f.late,{instancePath:n+"/arrivals/late",parentData:f,parentDataProperty:"late",rootData:a,
dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var u=g===e}else var u=!0;if(u){if(f.heldBack!==
void 0){let g=e;c(f.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:f,parentDataProperty:"heldBack",rootData:a,
dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var u=g===e}else var u=!0;if(u){if(f.neverSentUsersBusy!==
void 0){let g=e;c(f.neverSentUsersBusy,{instancePath:n+"/arrivals/neverSentUsersBusy",parentData:f,parentDataProperty:"n\
everSentUsersBusy",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var u=g===e}else var u=!0;
if(u){if(f.usersHeldBy!==void 0){let g=f.usersHeldBy,D=e;if(!(g==="answers"||g==="script"))return q.errors=[{instancePath:n+
"/arrivals/usersHeldBy",schemaPath:"#/properties/arrivals/properties/usersHeldBy/enum",keyword:"enum",params:{allowedValues:Ie.
properties.arrivals.properties.usersHeldBy.enum},message:"must be equal to one of the allowed values"}],!1;var u=D===e}else
var u=!0;if(u){if(f.neverSentGeneratorLate!==void 0){let g=e;c(f.neverSentGeneratorLate,{instancePath:n+"/arrivals/never\
SentGeneratorLate",parentData:f,parentDataProperty:"neverSentGeneratorLate",rootData:a,dynamicAnchors:o})||(s=s===null?c.
errors:s.concat(c.errors),e=s.length);var u=g===e}else var u=!0;if(u){if(f.unaccounted!==void 0){let g=e;c(f.unaccounted,
{instancePath:n+"/arrivals/unaccounted",parentData:f,parentDataProperty:"unaccounted",rootData:a,dynamicAnchors:o})||(s=
s===null?c.errors:s.concat(c.errors),e=s.length);var u=g===e}else var u=!0;if(u){if(f.completed!==void 0){let g=e;c(f.completed,
{instancePath:n+"/arrivals/completed",parentData:f,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===
null?c.errors:s.concat(c.errors),e=s.length);var u=g===e}else var u=!0;if(u)if(f.durationMs!==void 0){let g=e;m(f.durationMs,
{instancePath:n+"/arrivals/durationMs",parentData:f,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===
null?m.errors:s.concat(m.errors),e=s.length);var u=g===e}else var u=!0}}}}}}}}}else return q.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=M===
e}else var t=!0;if(t){if(r.requestsSent!==void 0){let f=e;c(r.requestsSent,{instancePath:n+"/requestsSent",parentData:r,
parentDataProperty:"requestsSent",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=f===
e}else var t=!0;if(t){if(r.users!==void 0){let f=r.users,M=e;if(e===M)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;
if(f.busyMs===void 0&&(k="busyMs")||f.inRequestsMs===void 0&&(k="inRequestsMs")||f.inUnansweredMs===void 0&&(k="inUnansw\
eredMs"))return q.errors=[{instancePath:n+"/users",schemaPath:"#/properties/users/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;if(f.busyMs!==void 0){let g=e;m(f.busyMs,{instancePath:n+"/users/busy\
Ms",parentData:f,parentDataProperty:"busyMs",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.
length);var y=g===e}else var y=!0;if(y){if(f.inRequestsMs!==void 0){let g=e;m(f.inRequestsMs,{instancePath:n+"/users/inR\
equestsMs",parentData:f,parentDataProperty:"inRequestsMs",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.
errors),e=s.length);var y=g===e}else var y=!0;if(y){if(f.inUnansweredMs!==void 0){let g=e;m(f.inUnansweredMs,{instancePath:n+
"/users/inUnansweredMs",parentData:f,parentDataProperty:"inUnansweredMs",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:
s.concat(m.errors),e=s.length);var y=g===e}else var y=!0;if(y){if(f.notKnownMs!==void 0){let g=e;m(f.notKnownMs,{instancePath:n+
"/users/notKnownMs",parentData:f,parentDataProperty:"notKnownMs",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var y=g===e}else var y=!0;if(y)if(f.notKnownIterations!==void 0){let g=e;c(f.notKnownIterations,{instancePath:n+
"/users/notKnownIterations",parentData:f,parentDataProperty:"notKnownIterations",rootData:a,dynamicAnchors:o})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var y=g===e}else var y=!0}}}}else return q.errors=[{instancePath:n+"/users",schemaPath:"\
#/properties/users/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=M===e}else var t=!0;if(t){
if(r.notTold!==void 0){let f=e;I(r.notTold,{instancePath:n+"/notTold",parentData:r,parentDataProperty:"notTold",rootData:a,
dynamicAnchors:o})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.operations!==
void 0){let f=r.operations,M=e;if(e===M)if(Array.isArray(f)){var v=!0;let k=f.length;for(let g=0;g<k;g++){let D=e;Pe(f[g],
{instancePath:n+"/operations/"+g,parentData:f,parentDataProperty:g,rootData:a,dynamicAnchors:o})||(s=s===null?Pe.errors:
s.concat(Pe.errors),e=s.length);var v=D===e;if(!v)break}}else return q.errors=[{instancePath:n+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=M===e}else var t=!0;
if(t){if(r.seconds!==void 0){let f=r.seconds,M=e;if(e===M)if(Array.isArray(f)){var d=!0;let k=f.length;for(let g=0;g<k;g++){
let D=e;$e(f[g],{instancePath:n+"/seconds/"+g,parentData:f,parentDataProperty:g,rootData:a,dynamicAnchors:o})||(s=s===null?
$e.errors:s.concat($e.errors),e=s.length);var d=D===e;if(!d)break}}else return q.errors=[{instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=M===e}else var t=!0;if(t){
if(r.exit!==void 0){let f=r.exit,M=e;if(e===M)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;if(f.code===void 0&&(k=
"code")||f.reason===void 0&&(k="reason"))return q.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",
keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;if(f.code!==void 0){let g=f.
code,D=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return q.errors=[{instancePath:n+"/exit/code",schemaPath:"\
#/properties/exit/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var P=D===
e}else var P=!0;if(P)if(f.reason!==void 0){let g=e;if(typeof f.reason!="string")return q.errors=[{instancePath:n+"/exit/\
reason",schemaPath:"#/properties/exit/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var P=g===e}else var P=!0}else return q.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=M===e}else var t=!0;if(t){if(r.findings!==void 0){let f=r.
findings,M=e;if(e===M)if(Array.isArray(f)){var h=!0;let k=f.length;for(let g=0;g<k;g++){let D=e;L(f[g],{instancePath:n+"\
/findings/"+g,parentData:f,parentDataProperty:g,rootData:a,dynamicAnchors:o})||(s=s===null?L.errors:s.concat(L.errors),e=
s.length);var h=D===e;if(!h)break}}else return q.errors=[{instancePath:n+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=M===e}else var t=!0;if(t){if(r.profile!==void 0){
let f=e;if(typeof r.profile!="string")return q.errors=[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.secondsPerEntry!==
void 0){let f=r.secondsPerEntry,M=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return q.errors=[{instancePath:n+
"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===M&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return q.errors=[{instancePath:n+"/secondsPer\
Entry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=M===e}else var t=!0;if(t){if(r.marks!==void 0){let f=r.marks,M=e;if(e===M)if(Array.isArray(f)){var b=!0;
let k=f.length;for(let g=0;g<k;g++){let D=e;ve(f[g],{instancePath:n+"/marks/"+g,parentData:f,parentDataProperty:g,rootData:a,
dynamicAnchors:o})||(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var b=D===e;if(!b)break}}else return q.errors=
[{instancePath:n+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=M===e}else var t=!0;if(t){if(r.thresholds!==void 0){let f=r.thresholds,M=e;if(e===M)if(Array.isArray(f)){
var _=!0;let k=f.length;for(let g=0;g<k;g++){let D=e;z(f[g],{instancePath:n+"/thresholds/"+g,parentData:f,parentDataProperty:g,
rootData:a,dynamicAnchors:o})||(s=s===null?z.errors:s.concat(z.errors),e=s.length);var _=D===e;if(!_)break}}else return q.
errors=[{instancePath:n+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=M===e}else var t=!0;if(t){if(r.floor!==void 0){let f=r.floor,M=e;if(e===M)if(Array.isArray(f)){
var U=!0;let k=f.length;for(let g=0;g<k;g++){let D=e;z(f[g],{instancePath:n+"/floor/"+g,parentData:f,parentDataProperty:g,
rootData:a,dynamicAnchors:o})||(s=s===null?z.errors:s.concat(z.errors),e=s.length);var U=D===e;if(!U)break}}else return q.
errors=[{instancePath:n+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=M===e}else var t=!0;if(t){if(r.checks!==void 0){let f=r.checks,M=e;if(e===M)if(Array.isArray(f)){var w=!0;
let k=f.length;for(let g=0;g<k;g++){let D=f[g],ke=e;if(e===ke)if(D&&typeof D=="object"&&!Array.isArray(D)){let R;if(D.name===
void 0&&(R="name")||D.passes===void 0&&(R="passes")||D.fails===void 0&&(R="fails"))return q.errors=[{instancePath:n+"/ch\
ecks/"+g,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty:R},message:"must hav\
e required property '"+R+"'"}],!1;if(D.name!==void 0){let E=e;if(typeof D.name!="string")return q.errors=[{instancePath:n+
"/checks/"+g+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var x=E===e}else var x=!0;if(x){if(D.passes!==void 0){let E=e;c(D.passes,{instancePath:n+"/checks/"+
g+"/passes",parentData:D,parentDataProperty:"passes",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var x=E===e}else var x=!0;if(x)if(D.fails!==void 0){let E=e;c(D.fails,{instancePath:n+"/checks/"+g+"/fails",
parentData:D,parentDataProperty:"fails",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var x=E===e}else var x=!0}}else return q.errors=[{instancePath:n+"/checks/"+g,schemaPath:"#/properties/checks/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var w=ke===e;if(!w)break}}else return q.errors=[{instancePath:n+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=M===
e}else var t=!0;if(t){if(r.trends!==void 0){let f=r.trends,M=e;if(e===M)if(Array.isArray(f)){var ne=!0;let k=f.length;for(let g=0;g<
k;g++){let D=f[g],ke=e;if(e===ke)if(D&&typeof D=="object"&&!Array.isArray(D)){let R;if(D.metric===void 0&&(R="metric")||
D.mean===void 0&&(R="mean"))return q.errors=[{instancePath:n+"/trends/"+g,schemaPath:"#/properties/trends/items/required",
keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;if(D.metric!==void 0){let E=e;
if(typeof D.metric!="string")return q.errors=[{instancePath:n+"/trends/"+g+"/metric",schemaPath:"#/properties/trends/ite\
ms/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=E===e}else var ce=!0;
if(ce)if(D.mean!==void 0){let E=D.mean,Me=e;if(!(typeof E=="number"&&isFinite(E)))return q.errors=[{instancePath:n+"/tre\
nds/"+g+"/mean",schemaPath:"#/properties/trends/items/properties/mean/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ce=Me===e}else var ce=!0}else return q.errors=[{instancePath:n+"/trends/"+g,schemaPath:"#/prope\
rties/trends/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ne=ke===e;if(!ne)break}}else
return q.errors=[{instancePath:n+"/trends",schemaPath:"#/properties/trends/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=M===e}else var t=!0;if(t){if(r.ownMetrics!==void 0){let f=r.ownMetrics,M=e;if(e===M)if(Array.isArray(
f)){var _e=!0;let k=f.length;for(let g=0;g<k;g++){let D=f[g],ke=e;if(e===ke)if(D&&typeof D=="object"&&!Array.isArray(D)){
let R;if(D.metric===void 0&&(R="metric")||D.kind===void 0&&(R="kind")||D.figures===void 0&&(R="figures"))return q.errors=
[{instancePath:n+"/ownMetrics/"+g,schemaPath:"#/properties/ownMetrics/items/required",keyword:"required",params:{missingProperty:R},
message:"must have required property '"+R+"'"}],!1;if(D.metric!==void 0){let E=e;if(typeof D.metric!="string")return q.errors=
[{instancePath:n+"/ownMetrics/"+g+"/metric",schemaPath:"#/properties/ownMetrics/items/properties/metric/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var V=E===e}else var V=!0;if(V){if(D.kind!==void 0){let E=D.kind,
Me=e;if(!(E==="counter"||E==="gauge"||E==="rate"||E==="trend"))return q.errors=[{instancePath:n+"/ownMetrics/"+g+"/kind",
schemaPath:"#/properties/ownMetrics/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Ie.properties.ownMetrics.
items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var V=Me===e}else var V=!0;if(V)if(D.
figures!==void 0){let E=D.figures,Me=e;if(e===Me)if(E&&typeof E=="object"&&!Array.isArray(E))for(let Ee in E){let Ae=E[Ee],
Fe=e;if(!(typeof Ae=="number"&&isFinite(Ae)))return q.errors=[{instancePath:n+"/ownMetrics/"+g+"/figures/"+Ee.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ownMetrics/items/properties/figures/additionalProperties/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var je=Fe===e;if(!je)break}else return q.errors=[{instancePath:n+
"/ownMetrics/"+g+"/figures",schemaPath:"#/properties/ownMetrics/items/properties/figures/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var V=Me===e}else var V=!0}}else return q.errors=[{instancePath:n+"/ownMetrics/"+
g,schemaPath:"#/properties/ownMetrics/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=ke===
e;if(!_e)break}}else return q.errors=[{instancePath:n+"/ownMetrics",schemaPath:"#/properties/ownMetrics/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var t=M===e}else var t=!0;if(t){if(r.targetCpuSeconds!==void 0){
let f=e;m(r.targetCpuSeconds,{instancePath:n+"/targetCpuSeconds",parentData:r,parentDataProperty:"targetCpuSeconds",rootData:a,
dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.ledger!==void 0){
let f=e;De(r.ledger,{instancePath:n+"/ledger",parentData:r,parentDataProperty:"ledger",rootData:a,dynamicAnchors:o})||(s=
s===null?De.errors:s.concat(De.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.processes!==void 0){let f=r.processes,
M=e;if(e===M)if(Array.isArray(f)){var Be=!0;let k=f.length;for(let g=0;g<k;g++){let D=e;oe(f[g],{instancePath:n+"/proces\
ses/"+g,parentData:f,parentDataProperty:g,rootData:a,dynamicAnchors:o})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);
var Be=D===e;if(!Be)break}}else return q.errors=[{instancePath:n+"/processes",schemaPath:"#/properties/processes/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=M===e}else var t=!0;if(t){if(r.health!==void 0){let f=e;pe(
r.health,{instancePath:n+"/health",parentData:r,parentDataProperty:"health",rootData:a,dynamicAnchors:o})||(s=s===null?pe.
errors:s.concat(pe.errors),e=s.length);var t=f===e}else var t=!0;if(t)if(r.validity!==void 0){let f=r.validity,M=e;if(e===
M)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;if(f.valid===void 0&&(k="valid")||f.reasons===void 0&&(k="reasons"))
return q.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/validity/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;if(f.valid!==void 0){let g=e;if(typeof f.valid!="boolean")return q.errors=
[{instancePath:n+"/validity/valid",schemaPath:"#/properties/validity/properties/valid/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var he=g===e}else var he=!0;if(he){if(f.reasons!==void 0){let g=e;I(f.reasons,{
instancePath:n+"/validity/reasons",parentData:f,parentDataProperty:"reasons",rootData:a,dynamicAnchors:o})||(s=s===null?
I.errors:s.concat(I.errors),e=s.length);var he=g===e}else var he=!0;if(he)if(f.ownMsMax!==void 0){let g=e;m(f.ownMsMax,{
instancePath:n+"/validity/ownMsMax",parentData:f,parentDataProperty:"ownMsMax",rootData:a,dynamicAnchors:o})||(s=s===null?
m.errors:s.concat(m.errors),e=s.length);var he=g===e}else var he=!0}}else return q.errors=[{instancePath:n+"/validity",schemaPath:"\
#/properties/validity/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=M===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return q.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return q.errors=s,e===0}q.evaluated={props:{scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,
seed:!0,iterations:!0,offeredPerSecond:!0,arrivals:!0,requestsSent:!0,users:!0,notTold:!0,operations:!0,seconds:!0,exit:!0,
findings:!0,profile:!0,secondsPerEntry:!0,marks:!0,thresholds:!0,floor:!0,checks:!0,trends:!0,ownMetrics:!0,targetCpuSeconds:!0,
ledger:!0,processes:!0,health:!0,validity:!0},dynamicProps:!1,dynamicItems:!1};var Ue={type:"object",required:["objectiv\
es","workload","rateMin","rateMax","confidence","steps","answer"],properties:{objectives:{$ref:"#/$defs/lines"},workload:{
type:"object",required:["workers","jobDurationMs","batch","backOff","stepDurationMs","warmUpMs"],properties:{script:{type:"\
string"},prefill:{$ref:"#/$defs/count"},engine:{enum:["embedded","k6"]},workers:{$ref:"#/$defs/count"},jobDurationMs:{$ref:"\
#/$defs/amount"},batch:{$ref:"#/$defs/count"},backOff:{enum:["none","aimd"]},stepDurationMs:{$ref:"#/$defs/amount"},warmUpMs:{
$ref:"#/$defs/amount"}}},rateMin:{$ref:"#/$defs/amount"},rateMax:{$ref:"#/$defs/amount"},confidence:{type:"number",minimum:0,
maximum:1},atLeastPerSecond:{$ref:"#/$defs/amount"},steps:{type:"array",items:{$ref:"#/$defs/capacityStep"}},answer:{type:"\
object",required:["outcome","perSecond","perSecondLow","perSecondHigh","limit","reason"],properties:{outcome:{enum:["fou\
nd","at-least","not-met","not-stationary","unfinished"]},perSecond:{$ref:"#/$defs/amountOrNull"},perSecondLow:{$ref:"#/$\
defs/amountOrNull"},perSecondHigh:{$ref:"#/$defs/amountOrNull"},limit:{enum:["slo","backpressure","backlog","errors","tr\
end","generator","rate-max",null]},slope:{$ref:"#/$defs/amount"},reason:{type:"string"}}}}},Ce={type:"object",required:[
"offeredPerSecond","seed","startedAt","durationMs","fromSecond","toSecond","steady","completedPerSecond","completion","b\
ackpressure","errors","backlogGrowthPerSecond","createUsP50","createUsP99","instanceMsP50","instanceMsP99","objectives",
"valid","sustained","limit","reason"],properties:{purpose:{enum:["confirmation"]},severity:{$ref:"#/$defs/amount"},weight:{
$ref:"#/$defs/amount"},nearest:{enum:["slo","backpressure","backlog","errors"]},refusing:{type:"object",required:["accep\
tedPerSecond","burst"],properties:{acceptedPerSecond:{$ref:"#/$defs/amount"},burst:{$ref:"#/$defs/amount"}}},trend:{type:"\
string"},perArrival:{type:"object",required:["accepted","completed"],properties:{accepted:{$ref:"#/$defs/amount"},completed:{
$ref:"#/$defs/amount"}}},offeredPerSecond:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs/seed"},startedAt:{$ref:"#/$defs/in\
stant"},durationMs:{$ref:"#/$defs/amount"},fromSecond:{$ref:"#/$defs/count"},toSecond:{$ref:"#/$defs/count"},steady:{type:"\
boolean"},completedPerSecond:{$ref:"#/$defs/amount"},completion:{$ref:"#/$defs/amount"},backpressure:{$ref:"#/$defs/amou\
nt"},errors:{$ref:"#/$defs/amount"},backlogGrowthPerSecond:{type:"number"},createUsP50:{$ref:"#/$defs/amountOrNull"},createUsP99:{
$ref:"#/$defs/amountOrNull"},instanceMsP50:{$ref:"#/$defs/amountOrNull"},instanceMsP99:{$ref:"#/$defs/amountOrNull"},objectives:{
type:"array",items:{type:"object",required:["expression","observed","passed"],properties:{expression:{type:"string"},observed:{
$ref:"#/$defs/amountOrNull"},passed:{type:"boolean"}}}},valid:{type:"boolean"},sustained:{type:"boolean"},limit:{enum:["\
slo","backpressure","backlog","errors","trend","generator","rate-max",null]},reason:{type:"string"}}};function C(r,{instancePath:n="",
parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=C.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.offeredPerSecond===
void 0&&(v="offeredPerSecond")||r.seed===void 0&&(v="seed")||r.startedAt===void 0&&(v="startedAt")||r.durationMs===void 0&&
(v="durationMs")||r.fromSecond===void 0&&(v="fromSecond")||r.toSecond===void 0&&(v="toSecond")||r.steady===void 0&&(v="s\
teady")||r.completedPerSecond===void 0&&(v="completedPerSecond")||r.completion===void 0&&(v="completion")||r.backpressure===
void 0&&(v="backpressure")||r.errors===void 0&&(v="errors")||r.backlogGrowthPerSecond===void 0&&(v="backlogGrowthPerSeco\
nd")||r.createUsP50===void 0&&(v="createUsP50")||r.createUsP99===void 0&&(v="createUsP99")||r.instanceMsP50===void 0&&(v=
"instanceMsP50")||r.instanceMsP99===void 0&&(v="instanceMsP99")||r.objectives===void 0&&(v="objectives")||r.valid===void 0&&
(v="valid")||r.sustained===void 0&&(v="sustained")||r.limit===void 0&&(v="limit")||r.reason===void 0&&(v="reason"))return C.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:v},message:"must have require\
d property '"+v+"'"}],!1;if(r.purpose!==void 0){let d=e;if(r.purpose!=="confirmation")return C.errors=[{instancePath:n+"\
/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:Ce.properties.purpose.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=d===e}else var t=!0;if(t){if(r.severity!==void 0){let d=e;m(r.severity,
{instancePath:n+"/severity",parentData:r,parentDataProperty:"severity",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:
s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.weight!==void 0){let d=e;m(r.weight,{instancePath:n+
"/weight",parentData:r,parentDataProperty:"weight",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var t=d===e}else var t=!0;if(t){if(r.nearest!==void 0){let d=r.nearest,P=e;if(!(d==="slo"||d==="backpressure"||
d==="backlog"||d==="errors"))return C.errors=[{instancePath:n+"/nearest",schemaPath:"#/properties/nearest/enum",keyword:"\
enum",params:{allowedValues:Ce.properties.nearest.enum},message:"must be equal to one of the allowed values"}],!1;var t=P===
e}else var t=!0;if(t){if(r.refusing!==void 0){let d=r.refusing,P=e;if(e===P)if(d&&typeof d=="object"&&!Array.isArray(d)){
let b;if(d.acceptedPerSecond===void 0&&(b="acceptedPerSecond")||d.burst===void 0&&(b="burst"))return C.errors=[{instancePath:n+
"/refusing",schemaPath:"#/properties/refusing/required",keyword:"required",params:{missingProperty:b},message:"must have\
 required property '"+b+"'"}],!1;if(d.acceptedPerSecond!==void 0){let _=e;m(d.acceptedPerSecond,{instancePath:n+"/refusi\
ng/acceptedPerSecond",parentData:d,parentDataProperty:"acceptedPerSecond",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:
s.concat(m.errors),e=s.length);var p=_===e}else var p=!0;if(p)if(d.burst!==void 0){let _=e;m(d.burst,{instancePath:n+"/r\
efusing/burst",parentData:d,parentDataProperty:"burst",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var p=_===e}else var p=!0}else return C.errors=[{instancePath:n+"/refusing",schemaPath:"#/properties/refusin\
g/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=P===e}else var t=!0;if(t){if(r.trend!==
void 0){let d=e;if(typeof r.trend!="string")return C.errors=[{instancePath:n+"/trend",schemaPath:"#/properties/trend/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.perArrival!==
void 0){let d=r.perArrival,P=e;if(e===P)if(d&&typeof d=="object"&&!Array.isArray(d)){let b;if(d.accepted===void 0&&(b="a\
ccepted")||d.completed===void 0&&(b="completed"))return C.errors=[{instancePath:n+"/perArrival",schemaPath:"#/properties\
/perArrival/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(d.
accepted!==void 0){let _=e;m(d.accepted,{instancePath:n+"/perArrival/accepted",parentData:d,parentDataProperty:"accepted",
rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var i=_===e}else var i=!0;if(i)if(d.completed!==
void 0){let _=e;m(d.completed,{instancePath:n+"/perArrival/completed",parentData:d,parentDataProperty:"completed",rootData:a,
dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var i=_===e}else var i=!0}else return C.errors=[
{instancePath:n+"/perArrival",schemaPath:"#/properties/perArrival/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var t=P===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){let d=e;m(r.offeredPerSecond,{instancePath:n+
"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:
s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.seed!==void 0){let d=e;K(r.seed,{instancePath:n+"/se\
ed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);
var t=d===e}else var t=!0;if(t){if(r.startedAt!==void 0){let d=e;J(r.startedAt,{instancePath:n+"/startedAt",parentData:r,
parentDataProperty:"startedAt",rootData:a,dynamicAnchors:o})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);var t=d===
e}else var t=!0;if(t){if(r.durationMs!==void 0){let d=e;m(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"\
durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.fromSecond!==void 0){let d=e;c(r.fromSecond,{instancePath:n+"/fromSecond",parentData:r,parentDataProperty:"fr\
omSecond",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){
if(r.toSecond!==void 0){let d=e;c(r.toSecond,{instancePath:n+"/toSecond",parentData:r,parentDataProperty:"toSecond",rootData:a,
dynamicAnchors:o})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.steady!==void 0){
let d=e;if(typeof r.steady!="boolean")return C.errors=[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;if(t){if(r.completedPerSecond!==void 0){
let d=e;m(r.completedPerSecond,{instancePath:n+"/completedPerSecond",parentData:r,parentDataProperty:"completedPerSecond",
rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.
completion!==void 0){let d=e;m(r.completion,{instancePath:n+"/completion",parentData:r,parentDataProperty:"completion",rootData:a,
dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.backpressure!==
void 0){let d=e;m(r.backpressure,{instancePath:n+"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,
dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.errors!==void 0){
let d=e;m(r.errors,{instancePath:n+"/errors",parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:o})||(s=
s===null?m.errors:s.concat(m.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.backlogGrowthPerSecond!==void 0){let d=r.
backlogGrowthPerSecond,P=e;if(!(typeof d=="number"&&isFinite(d)))return C.errors=[{instancePath:n+"/backlogGrowthPerSeco\
nd",schemaPath:"#/properties/backlogGrowthPerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=P===e}else var t=!0;if(t){if(r.createUsP50!==void 0){let d=e;$(r.createUsP50,{instancePath:n+"/createUsP50",parentData:r,
parentDataProperty:"createUsP50",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=d===
e}else var t=!0;if(t){if(r.createUsP99!==void 0){let d=e;$(r.createUsP99,{instancePath:n+"/createUsP99",parentData:r,parentDataProperty:"\
createUsP99",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.instanceMsP50!==void 0){let d=e;$(r.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:r,parentDataProperty:"\
instanceMsP50",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.instanceMsP99!==void 0){let d=e;$(r.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:r,parentDataProperty:"\
instanceMsP99",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.objectives!==void 0){let d=r.objectives,P=e;if(e===P)if(Array.isArray(d)){var u=!0;let b=d.length;for(let _=0;_<
b;_++){let U=d[_],w=e;if(e===w)if(U&&typeof U=="object"&&!Array.isArray(U)){let ne;if(U.expression===void 0&&(ne="expres\
sion")||U.observed===void 0&&(ne="observed")||U.passed===void 0&&(ne="passed"))return C.errors=[{instancePath:n+"/object\
ives/"+_,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:ne},message:"mus\
t have required property '"+ne+"'"}],!1;if(U.expression!==void 0){let ce=e;if(typeof U.expression!="string")return C.errors=
[{instancePath:n+"/objectives/"+_+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=ce===e}else var y=!0;if(y){if(U.observed!==void 0){let ce=e;
$(U.observed,{instancePath:n+"/objectives/"+_+"/observed",parentData:U,parentDataProperty:"observed",rootData:a,dynamicAnchors:o})||
(s=s===null?$.errors:s.concat($.errors),e=s.length);var y=ce===e}else var y=!0;if(y)if(U.passed!==void 0){let ce=e;if(typeof U.
passed!="boolean")return C.errors=[{instancePath:n+"/objectives/"+_+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=ce===e}else var y=!0}}else
return C.errors=[{instancePath:n+"/objectives/"+_,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var u=w===e;if(!u)break}}else return C.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=P===e}else
var t=!0;if(t){if(r.valid!==void 0){let d=e;if(typeof r.valid!="boolean")return C.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;
if(t){if(r.sustained!==void 0){let d=e;if(typeof r.sustained!="boolean")return C.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===e}else var t=!0;
if(t){if(r.limit!==void 0){let d=r.limit,P=e;if(!(d==="slo"||d==="backpressure"||d==="backlog"||d==="errors"||d==="trend"||
d==="generator"||d==="rate-max"||d===null))return C.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",
keyword:"enum",params:{allowedValues:Ce.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;
var t=P===e}else var t=!0;if(t)if(r.reason!==void 0){let d=e;if(typeof r.reason!="string")return C.errors=[{instancePath:n+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===
e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}else return C.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return C.errors=s,e===0}C.evaluated={props:{purpose:!0,severity:!0,weight:!0,
nearest:!0,refusing:!0,trend:!0,perArrival:!0,offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,fromSecond:!0,toSecond:!0,
steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,createUsP50:!0,createUsP99:!0,
instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
function A(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=A.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.objectives===void 0&&(y="objectives")||r.workload===void 0&&(y="workload")||r.rateMin===void 0&&(y="rateM\
in")||r.rateMax===void 0&&(y="rateMax")||r.confidence===void 0&&(y="confidence")||r.steps===void 0&&(y="steps")||r.answer===
void 0&&(y="answer"))return A.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.objectives!==void 0){let v=e;I(r.objectives,{instancePath:n+"/ob\
jectives",parentData:r,parentDataProperty:"objectives",rootData:a,dynamicAnchors:o})||(s=s===null?I.errors:s.concat(I.errors),
e=s.length);var t=v===e}else var t=!0;if(t){if(r.workload!==void 0){let v=r.workload,d=e;if(e===d)if(v&&typeof v=="objec\
t"&&!Array.isArray(v)){let h;if(v.workers===void 0&&(h="workers")||v.jobDurationMs===void 0&&(h="jobDurationMs")||v.batch===
void 0&&(h="batch")||v.backOff===void 0&&(h="backOff")||v.stepDurationMs===void 0&&(h="stepDurationMs")||v.warmUpMs===void 0&&
(h="warmUpMs"))return A.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/required",keyword:"require\
d",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(v.script!==void 0){let b=e;if(typeof v.
script!="string")return A.errors=[{instancePath:n+"/workload/script",schemaPath:"#/properties/workload/properties/script\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=b===e}else var p=!0;if(p){if(v.prefill!==
void 0){let b=e;c(v.prefill,{instancePath:n+"/workload/prefill",parentData:v,parentDataProperty:"prefill",rootData:a,dynamicAnchors:o})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var p=b===e}else var p=!0;if(p){if(v.engine!==void 0){let b=v.engine,
_=e;if(!(b==="embedded"||b==="k6"))return A.errors=[{instancePath:n+"/workload/engine",schemaPath:"#/properties/workload\
/properties/engine/enum",keyword:"enum",params:{allowedValues:Ue.properties.workload.properties.engine.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var p=_===e}else var p=!0;if(p){if(v.workers!==void 0){let b=e;c(v.workers,
{instancePath:n+"/workload/workers",parentData:v,parentDataProperty:"workers",rootData:a,dynamicAnchors:o})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var p=b===e}else var p=!0;if(p){if(v.jobDurationMs!==void 0){let b=e;m(v.jobDurationMs,
{instancePath:n+"/workload/jobDurationMs",parentData:v,parentDataProperty:"jobDurationMs",rootData:a,dynamicAnchors:o})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=b===e}else var p=!0;if(p){if(v.batch!==void 0){let b=e;c(v.batch,
{instancePath:n+"/workload/batch",parentData:v,parentDataProperty:"batch",rootData:a,dynamicAnchors:o})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var p=b===e}else var p=!0;if(p){if(v.backOff!==void 0){let b=v.backOff,_=e;if(!(b==="none"||
b==="aimd"))return A.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:Ue.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var p=_===e}else var p=!0;if(p){if(v.stepDurationMs!==void 0){let b=e;m(v.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:v,parentDataProperty:"stepDurationMs",rootData:a,dynamicAnchors:o})||(s=s===null?m.
errors:s.concat(m.errors),e=s.length);var p=b===e}else var p=!0;if(p)if(v.warmUpMs!==void 0){let b=e;m(v.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:v,parentDataProperty:"warmUpMs",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(
m.errors),e=s.length);var p=b===e}else var p=!0}}}}}}}}else return A.errors=[{instancePath:n+"/workload",schemaPath:"#/p\
roperties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===e}else var t=!0;if(t){
if(r.rateMin!==void 0){let v=e;m(r.rateMin,{instancePath:n+"/rateMin",parentData:r,parentDataProperty:"rateMin",rootData:a,
dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=v===e}else var t=!0;if(t){if(r.rateMax!==void 0){
let v=e;m(r.rateMax,{instancePath:n+"/rateMax",parentData:r,parentDataProperty:"rateMax",rootData:a,dynamicAnchors:o})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=v===e}else var t=!0;if(t){if(r.confidence!==void 0){let v=r.confidence,
d=e;if(e===d)if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v))return A.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(v<0||
isNaN(v))return A.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return A.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=d===e}else var t=!0;
if(t){if(r.atLeastPerSecond!==void 0){let v=e;m(r.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:r,parentDataProperty:"\
atLeastPerSecond",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=v===e}else var t=!0;
if(t){if(r.steps!==void 0){let v=r.steps,d=e;if(e===d)if(Array.isArray(v)){var i=!0;let h=v.length;for(let b=0;b<h;b++){
let _=e;C(v[b],{instancePath:n+"/steps/"+b,parentData:v,parentDataProperty:b,rootData:a,dynamicAnchors:o})||(s=s===null?
C.errors:s.concat(C.errors),e=s.length);var i=_===e;if(!i)break}}else return A.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0;if(t)
if(r.answer!==void 0){let v=r.answer,d=e;if(e===d)if(v&&typeof v=="object"&&!Array.isArray(v)){let h;if(v.outcome===void 0&&
(h="outcome")||v.perSecond===void 0&&(h="perSecond")||v.perSecondLow===void 0&&(h="perSecondLow")||v.perSecondHigh===void 0&&
(h="perSecondHigh")||v.limit===void 0&&(h="limit")||v.reason===void 0&&(h="reason"))return A.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:h},message:"must have requir\
ed property '"+h+"'"}],!1;if(v.outcome!==void 0){let b=v.outcome,_=e;if(!(b==="found"||b==="at-least"||b==="not-met"||b===
"not-stationary"||b==="unfinished"))return A.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/p\
roperties/outcome/enum",keyword:"enum",params:{allowedValues:Ue.properties.answer.properties.outcome.enum},message:"must\
 be equal to one of the allowed values"}],!1;var u=_===e}else var u=!0;if(u){if(v.perSecond!==void 0){let b=e;$(v.perSecond,
{instancePath:n+"/answer/perSecond",parentData:v,parentDataProperty:"perSecond",rootData:a,dynamicAnchors:o})||(s=s===null?
$.errors:s.concat($.errors),e=s.length);var u=b===e}else var u=!0;if(u){if(v.perSecondLow!==void 0){let b=e;$(v.perSecondLow,
{instancePath:n+"/answer/perSecondLow",parentData:v,parentDataProperty:"perSecondLow",rootData:a,dynamicAnchors:o})||(s=
s===null?$.errors:s.concat($.errors),e=s.length);var u=b===e}else var u=!0;if(u){if(v.perSecondHigh!==void 0){let b=e;$(
v.perSecondHigh,{instancePath:n+"/answer/perSecondHigh",parentData:v,parentDataProperty:"perSecondHigh",rootData:a,dynamicAnchors:o})||
(s=s===null?$.errors:s.concat($.errors),e=s.length);var u=b===e}else var u=!0;if(u){if(v.limit!==void 0){let b=v.limit,_=e;
if(!(b==="slo"||b==="backpressure"||b==="backlog"||b==="errors"||b==="trend"||b==="generator"||b==="rate-max"||b===null))
return A.errors=[{instancePath:n+"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{
allowedValues:Ue.properties.answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var u=_===
e}else var u=!0;if(u){if(v.slope!==void 0){let b=e;m(v.slope,{instancePath:n+"/answer/slope",parentData:v,parentDataProperty:"\
slope",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var u=b===e}else var u=!0;if(u)
if(v.reason!==void 0){let b=e;if(typeof v.reason!="string")return A.errors=[{instancePath:n+"/answer/reason",schemaPath:"\
#/properties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=b===
e}else var u=!0}}}}}}else return A.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=d===e}else var t=!0}}}}}}}else return A.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=s,e===0}A.evaluated=
{props:{objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,
dynamicItems:!1};var Te={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured",
"stoppedEarly","falseAlarmRateMax","confidence","metrics","newFindings","notes"],properties:{outcome:{enum:["passed","fa\
iled","inconclusive"]},design:{enum:["pairs","sets"]},baseline:{$ref:"#/$defs/gateSide"},candidate:{$ref:"#/$defs/gateSi\
de"},runsPlanned:{$ref:"#/$defs/count"},runsMeasured:{$ref:"#/$defs/count"},stoppedEarly:{type:"boolean"},falseAlarmRateMax:{
$ref:"#/$defs/probability"},confidence:{$ref:"#/$defs/probability"},metrics:{type:"array",items:{$ref:"#/$defs/gateMetri\
c"}},newFindings:{type:["array","null"],items:{type:"string"}},notes:{$ref:"#/$defs/lines"}}};function se(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.source===void 0&&(p="source")||r.version===void 0&&(p="version"))return se.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.source!==void 0){let i=e;if(typeof r.source!="string")return se.errors=[{instancePath:n+"/source",schemaPath:"#/pro\
perties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.version!==void 0){let i=e;N(r.version,{instancePath:n+"/version",parentData:r,parentDataProperty:"version",rootData:a,
dynamicAnchors:o})||(s=s===null?N.errors:s.concat(N.errors),e=s.length);var t=i===e}else var t=!0}else return se.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=
s,e===0}se.evaluated={props:{source:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=F.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r))return F.errors=[{instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(r<0||isNaN(r))return F.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return F.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;return F.errors=s,e===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ve={type:"object",required:["scenario","metric","baseline","candidate","ratio","ratioLow","ratioHigh","p","pCorrecte\
d","effect","margin","detectableEffect","outcome","pairRatios"],properties:{scenario:{type:"string"},metric:{enum:["thro\
ughput","median","p95","p99","instance-time","cpu-per-instance"]},baseline:{$ref:"#/$defs/amount"},candidate:{$ref:"#/$d\
efs/amount"},ratio:{$ref:"#/$defs/amount"},ratioLow:{$ref:"#/$defs/amountOrNull"},ratioHigh:{$ref:"#/$defs/amountOrNull"},
p:{$ref:"#/$defs/probability"},pCorrected:{$ref:"#/$defs/probability"},effect:{$ref:"#/$defs/amount"},margin:{$ref:"#/$d\
efs/amount"},detectableEffect:{$ref:"#/$defs/amountOrNull"},outcome:{enum:["worse","better","same","unclear"]},pairRatios:{
type:"array",items:{$ref:"#/$defs/amount"}}}};function re(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.scenario===void 0&&(i="scenario")||r.metric===void 0&&(i="\
metric")||r.baseline===void 0&&(i="baseline")||r.candidate===void 0&&(i="candidate")||r.ratio===void 0&&(i="ratio")||r.ratioLow===
void 0&&(i="ratioLow")||r.ratioHigh===void 0&&(i="ratioHigh")||r.p===void 0&&(i="p")||r.pCorrected===void 0&&(i="pCorrec\
ted")||r.effect===void 0&&(i="effect")||r.margin===void 0&&(i="margin")||r.detectableEffect===void 0&&(i="detectableEffe\
ct")||r.outcome===void 0&&(i="outcome")||r.pairRatios===void 0&&(i="pairRatios"))return re.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.scenario!==
void 0){let u=e;if(typeof r.scenario!="string")return re.errors=[{instancePath:n+"/scenario",schemaPath:"#/properties/sc\
enario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.metric!==
void 0){let u=r.metric,y=e;if(!(u==="throughput"||u==="median"||u==="p95"||u==="p99"||u==="instance-time"||u==="cpu-per-\
instance"))return re.errors=[{instancePath:n+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:Ve.
properties.metric.enum},message:"must be equal to one of the allowed values"}],!1;var t=y===e}else var t=!0;if(t){if(r.baseline!==
void 0){let u=e;m(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:o})||
(s=s===null?m.errors:s.concat(m.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.candidate!==void 0){let u=e;m(r.
candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:o})||(s=s===
null?m.errors:s.concat(m.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.ratio!==void 0){let u=e;m(r.ratio,{instancePath:n+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var t=u===e}else var t=!0;if(t){if(r.ratioLow!==void 0){let u=e;$(r.ratioLow,{instancePath:n+"/ratioLow",parentData:r,
parentDataProperty:"ratioLow",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=u===
e}else var t=!0;if(t){if(r.ratioHigh!==void 0){let u=e;$(r.ratioHigh,{instancePath:n+"/ratioHigh",parentData:r,parentDataProperty:"\
ratioHigh",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var t=u===e}else var t=!0;
if(t){if(r.p!==void 0){let u=e;F(r.p,{instancePath:n+"/p",parentData:r,parentDataProperty:"p",rootData:a,dynamicAnchors:o})||
(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.pCorrected!==void 0){let u=e;F(
r.pCorrected,{instancePath:n+"/pCorrected",parentData:r,parentDataProperty:"pCorrected",rootData:a,dynamicAnchors:o})||(s=
s===null?F.errors:s.concat(F.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.effect!==void 0){let u=e;m(r.effect,
{instancePath:n+"/effect",parentData:r,parentDataProperty:"effect",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.
concat(m.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.margin!==void 0){let u=e;m(r.margin,{instancePath:n+"/\
margin",parentData:r,parentDataProperty:"margin",rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),
e=s.length);var t=u===e}else var t=!0;if(t){if(r.detectableEffect!==void 0){let u=e;$(r.detectableEffect,{instancePath:n+
"/detectableEffect",parentData:r,parentDataProperty:"detectableEffect",rootData:a,dynamicAnchors:o})||(s=s===null?$.errors:
s.concat($.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.outcome!==void 0){let u=r.outcome,y=e;if(!(u==="wors\
e"||u==="better"||u==="same"||u==="unclear"))return re.errors=[{instancePath:n+"/outcome",schemaPath:"#/properties/outco\
me/enum",keyword:"enum",params:{allowedValues:Ve.properties.outcome.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var t=y===e}else var t=!0;if(t)if(r.pairRatios!==void 0){let u=r.pairRatios,y=e;if(e===y)if(Array.isArray(u)){
var p=!0;let d=u.length;for(let P=0;P<d;P++){let h=e;m(u[P],{instancePath:n+"/pairRatios/"+P,parentData:u,parentDataProperty:P,
rootData:a,dynamicAnchors:o})||(s=s===null?m.errors:s.concat(m.errors),e=s.length);var p=h===e;if(!p)break}}else return re.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0}}}}}}}}}}}}}else return re.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return re.errors=s,e===0}re.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,detectableEffect:!0,outcome:!0,
pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:n="",parentData:S,parentDataProperty:j,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.outcome===void 0&&(u="outcome")||r.design===void 0&&(u="de\
sign")||r.baseline===void 0&&(u="baseline")||r.candidate===void 0&&(u="candidate")||r.runsPlanned===void 0&&(u="runsPlan\
ned")||r.runsMeasured===void 0&&(u="runsMeasured")||r.stoppedEarly===void 0&&(u="stoppedEarly")||r.falseAlarmRateMax===void 0&&
(u="falseAlarmRateMax")||r.confidence===void 0&&(u="confidence")||r.metrics===void 0&&(u="metrics")||r.newFindings===void 0&&
(u="newFindings")||r.notes===void 0&&(u="notes"))return W.errors=[{instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.outcome!==void 0){let y=r.outcome,
v=e;if(!(y==="passed"||y==="failed"||y==="inconclusive"))return W.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:Te.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=v===e}else var t=!0;if(t){if(r.design!==void 0){let y=r.design,v=e;if(!(y==="pairs"||y==="s\
ets"))return W.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:Te.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=v===e}else var t=!0;if(t){if(r.baseline!==
void 0){let y=e;se(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:o})||
(s=s===null?se.errors:s.concat(se.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.candidate!==void 0){let y=e;se(
r.candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:o})||(s=s===
null?se.errors:s.concat(se.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.runsPlanned!==void 0){let y=e;c(r.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:r,parentDataProperty:"runsPlanned",rootData:a,dynamicAnchors:o})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.runsMeasured!==void 0){let y=e;c(r.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:r,parentDataProperty:"runsMeasured",rootData:a,dynamicAnchors:o})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.stoppedEarly!==void 0){let y=e;if(typeof r.
stoppedEarly!="boolean")return W.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=y===e}else var t=!0;if(t){if(r.falseAlarmRateMax!==void 0){
let y=e;F(r.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:r,parentDataProperty:"falseAlarmRateMax",rootData:a,
dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.confidence!==
void 0){let y=e;F(r.confidence,{instancePath:n+"/confidence",parentData:r,parentDataProperty:"confidence",rootData:a,dynamicAnchors:o})||
(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.metrics!==void 0){let y=r.metrics,
v=e;if(e===v)if(Array.isArray(y)){var p=!0;let P=y.length;for(let h=0;h<P;h++){let b=e;re(y[h],{instancePath:n+"/metrics\
/"+h,parentData:y,parentDataProperty:h,rootData:a,dynamicAnchors:o})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);
var p=b===e;if(!p)break}}else return W.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else var t=!0;if(t){if(r.newFindings!==void 0){let y=r.
newFindings,v=e;if(!Array.isArray(y)&&y!==null)return W.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/\
newFindings/type",keyword:"type",params:{type:Te.properties.newFindings.type},message:"must be array,null"}],!1;if(e===v&&
Array.isArray(y)){var i=!0;let P=y.length;for(let h=0;h<P;h++){let b=e;if(typeof y[h]!="string")return W.errors=[{instancePath:n+
"/newFindings/"+h,schemaPath:"#/properties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var i=b===e;if(!i)break}}var t=v===e}else var t=!0;if(t)if(r.notes!==void 0){let y=e;I(r.notes,{instancePath:n+
"/notes",parentData:r,parentDataProperty:"notes",rootData:a,dynamicAnchors:o})||(s=s===null?I.errors:s.concat(I.errors),
e=s.length);var t=y===e}else var t=!0}}}}}}}}}}}else return W.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return W.errors=s,e===0}W.evaluated={props:{outcome:!0,design:!0,baseline:!0,
candidate:!0,runsPlanned:!0,runsMeasured:!0,stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var rr={type:"object",required:["status","reasons"],properties:{status:{enum:[
"passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function we(r,{instancePath:n="",parentData:S,parentDataProperty:j,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.status===void 0&&(p="status")||r.reasons===
void 0&&(p="reasons"))return we.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.status!==void 0){let i=r.status,u=e;if(!(i==="passed"||i==="fail\
ed"||i==="inconclusive"))return we.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:rr.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else
var t=!0;if(t)if(r.reasons!==void 0){let i=e;I(r.reasons,{instancePath:n+"/reasons",parentData:r,parentDataProperty:"rea\
sons",rootData:a,dynamicAnchors:o})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var t=i===e}else var t=!0}else return we.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.
errors=s,e===0}we.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:n="",
parentData:S,parentDataProperty:j,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=be.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.schema===
void 0&&(i="schema")||r.schemaVersion===void 0&&(i="schemaVersion")||r.run===void 0&&(i="run")||r.target===void 0&&(i="t\
arget")||r.generator===void 0&&(i="generator")||r.contract===void 0&&(i="contract")||r.loads===void 0&&(i="loads")||r.verdict===
void 0&&(i="verdict")||r.warnings===void 0&&(i="warnings"))return be.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.schema!==void 0){let u=e;if(r.
schema!=="c8gauge/run-record")return be.errors=[{instancePath:n+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],!1;var t=u===e}else var t=!0;if(t){
if(r.schemaVersion!==void 0){let u=e;if(r.schemaVersion!==2)return be.errors=[{instancePath:n+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var t=u===
e}else var t=!0;if(t){if(r.run!==void 0){let u=e;X(r.run,{instancePath:n+"/run",parentData:r,parentDataProperty:"run",rootData:a,
dynamicAnchors:o})||(s=s===null?X.errors:s.concat(X.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.target!==void 0){
let u=e;me(r.target,{instancePath:n+"/target",parentData:r,parentDataProperty:"target",rootData:a,dynamicAnchors:o})||(s=
s===null?me.errors:s.concat(me.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.generator!==void 0){let u=e;ie(r.
generator,{instancePath:n+"/generator",parentData:r,parentDataProperty:"generator",rootData:a,dynamicAnchors:o})||(s=s===
null?ie.errors:s.concat(ie.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.contract!==void 0){let u=e;ae(r.contract,
{instancePath:n+"/contract",parentData:r,parentDataProperty:"contract",rootData:a,dynamicAnchors:o})||(s=s===null?ae.errors:
s.concat(ae.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.conformance!==void 0){let u=e;T(r.conformance,{instancePath:n+
"/conformance",parentData:r,parentDataProperty:"conformance",rootData:a,dynamicAnchors:o})||(s=s===null?T.errors:s.concat(
T.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.loads!==void 0){let u=r.loads,y=e;if(e===y)if(Array.isArray(u)){
var p=!0;let d=u.length;for(let P=0;P<d;P++){let h=e;q(u[P],{instancePath:n+"/loads/"+P,parentData:u,parentDataProperty:P,
rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var p=h===e;if(!p)break}}else return be.
errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.leftBehind!==void 0){let u=e;H(r.leftBehind,{instancePath:n+"/leftB\
ehind",parentData:r,parentDataProperty:"leftBehind",rootData:a,dynamicAnchors:o})||(s=s===null?H.errors:s.concat(H.errors),
e=s.length);var t=u===e}else var t=!0;if(t){if(r.capacity!==void 0){let u=e;A(r.capacity,{instancePath:n+"/capacity",parentData:r,
parentDataProperty:"capacity",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=u===
e}else var t=!0;if(t){if(r.gate!==void 0){let u=e;W(r.gate,{instancePath:n+"/gate",parentData:r,parentDataProperty:"gate",
rootData:a,dynamicAnchors:o})||(s=s===null?W.errors:s.concat(W.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.
verdict!==void 0){let u=e;we(r.verdict,{instancePath:n+"/verdict",parentData:r,parentDataProperty:"verdict",rootData:a,dynamicAnchors:o})||
(s=s===null?we.errors:s.concat(we.errors),e=s.length);var t=u===e}else var t=!0;if(t)if(r.warnings!==void 0){let u=e;I(r.
warnings,{instancePath:n+"/warnings",parentData:r,parentDataProperty:"warnings",rootData:a,dynamicAnchors:o})||(s=s===null?
I.errors:s.concat(I.errors),e=s.length);var t=u===e}else var t=!0}}}}}}}}}}}}else return be.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=s,e===0}be.evaluated={props:{
schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,loads:!0,leftBehind:!0,capacity:!0,gate:!0,
verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{nr as validate};
