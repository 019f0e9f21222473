// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var Le=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(q){throw n=0,q}};var Ie=Le(Me=>{"use strict";Object.defineProperty(Me,"__esModule",{value:!0});function xe(e){let n=e.length,q=0,D=0,i;for(;D<
n;)q++,i=e.charCodeAt(D++),i>=55296&&i<=56319&&D<n&&(i=e.charCodeAt(D),(i&64512)===56320&&D++);return q}Me.default=xe;xe.
code='require("ajv/dist/runtime/ucs2length").default'});var Ye=he;var Oe=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function K(e,{instancePath:n="",parentData:q,
parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(!Oe.test(e))return K.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return K.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return K.errors=s,r===0}K.evaluated=
{dynamicProps:!1,dynamicItems:!1};function m(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=m.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="number"&&isFinite(e)){
if(e<0||isNaN(e))return m.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return m.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return m.errors=s,r===0}m.evaluated={dynamicProps:!1,dynamicItems:!1};function R(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=R.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)?(R.errors=s,r===0):(R.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1)}R.evaluated={dynamicProps:!1,dynamicItems:!1};function J(e,{instancePath:n="",parentData:q,parentDataProperty:D,
rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=J.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.id===void 0&&(p="id")||e.command===void 0&&(p=
"command")||e.c8gaugeVersion===void 0&&(p="c8gaugeVersion")||e.startedAt===void 0&&(p="startedAt")||e.durationMs===void 0&&
(p="durationMs")||e.seed===void 0&&(p="seed"))return J.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.id!==void 0){let a=r;if(typeof e.id!=
"string")return J.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.command!==void 0){let a=r;if(typeof e.command!="strin\
g")return J.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.c8gaugeVersion!==void 0){let a=r;if(typeof e.c8gaugeVersion!=
"string")return J.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.startedAt!==void 0){let a=r;K(
e.startedAt,{instancePath:n+"/startedAt",parentData:e,parentDataProperty:"startedAt",rootData:i,dynamicAnchors:u})||(s=s===
null?K.errors:s.concat(K.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.durationMs!==void 0){let a=r;m(e.durationMs,
{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:i,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.seed!==void 0){let a=r;R(e.seed,{instancePath:n+
"/seed",parentData:e,parentDataProperty:"seed",rootData:i,dynamicAnchors:u})||(s=s===null?R.errors:s.concat(R.errors),r=
s.length);var t=a===r}else var t=!0;if(t)if(e.revision!==void 0){let a=r;if(typeof e.revision!="string")return J.errors=
[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=a===r}else var t=!0}}}}}}else return J.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return J.errors=s,r===0}J.evaluated={props:{id:!0,command:!0,c8gaugeVersion:!0,
startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var Be={type:["string","null"]};function I(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=I.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"&&
e!==null?(I.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Be.type},message:"must be string,nul\
l"}],!1):(I.errors=s,r===0)}I.evaluated={dynamicProps:!1,dynamicItems:!1};var Ae={type:["number","null"],minimum:0};function $(e,{
instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=$.evaluated;return l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof e=="number"&&isFinite(e))&&e!==null?($.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ae.type},message:"must be number,null"}],!1):r===0&&typeof e==
"number"&&isFinite(e)&&(e<0||isNaN(e))?($.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):($.errors=s,r===0)}$.evaluated={dynamicProps:!1,dynamicItems:!1};var qe={type:"\
object",description:"How the target speaks, seen in its answers to requests that change nothing.",required:["dialect","p\
rocessName","queryApi","keys"],properties:{dialect:{$ref:"#/$defs/textOrNull"},processName:{enum:["bpmnProcessId","proce\
ssDefinitionId",null]},queryApi:{enum:["on","off",null]},keys:{enum:["number","text",null]},requestTimeout:{enum:["under\
stood","refused"]},gatewayVersions:{$ref:"#/$defs/lines"}}};function U(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=U.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(Array.isArray(e)){var t=!0;let p=e.
length;for(let a=0;a<p;a++){let o=r;if(typeof e[a]!="string")return U.errors=[{instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r;if(!t)break}}else return U.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return U.errors=s,
r===0}U.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Q(e,{instancePath:n="",parentData:q,parentDataProperty:D,
rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=Q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.dialect===void 0&&(p="dialect")||e.processName===
void 0&&(p="processName")||e.queryApi===void 0&&(p="queryApi")||e.keys===void 0&&(p="keys"))return Q.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(e.dialect!==void 0){let a=r;I(e.dialect,{instancePath:n+"/dialect",parentData:e,parentDataProperty:"dialect",rootData:i,
dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.processName!==
void 0){let a=e.processName,o=r;if(!(a==="bpmnProcessId"||a==="processDefinitionId"||a===null))return Q.errors=[{instancePath:n+
"/processName",schemaPath:"#/properties/processName/enum",keyword:"enum",params:{allowedValues:qe.properties.processName.
enum},message:"must be equal to one of the allowed values"}],!1;var t=o===r}else var t=!0;if(t){if(e.queryApi!==void 0){
let a=e.queryApi,o=r;if(!(a==="on"||a==="off"||a===null))return Q.errors=[{instancePath:n+"/queryApi",schemaPath:"#/prop\
erties/queryApi/enum",keyword:"enum",params:{allowedValues:qe.properties.queryApi.enum},message:"must be equal to one of\
 the allowed values"}],!1;var t=o===r}else var t=!0;if(t){if(e.keys!==void 0){let a=e.keys,o=r;if(!(a==="number"||a==="t\
ext"||a===null))return Q.errors=[{instancePath:n+"/keys",schemaPath:"#/properties/keys/enum",keyword:"enum",params:{allowedValues:qe.
properties.keys.enum},message:"must be equal to one of the allowed values"}],!1;var t=o===r}else var t=!0;if(t){if(e.requestTimeout!==
void 0){let a=e.requestTimeout,o=r;if(!(a==="understood"||a==="refused"))return Q.errors=[{instancePath:n+"/requestTimeo\
ut",schemaPath:"#/properties/requestTimeout/enum",keyword:"enum",params:{allowedValues:qe.properties.requestTimeout.enum},
message:"must be equal to one of the allowed values"}],!1;var t=o===r}else var t=!0;if(t)if(e.gatewayVersions!==void 0){
let a=r;U(e.gatewayVersions,{instancePath:n+"/gatewayVersions",parentData:e,parentDataProperty:"gatewayVersions",rootData:i,
dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),r=s.length);var t=a===r}else var t=!0}}}}}else return Q.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=
s,r===0}Q.evaluated={props:{dialect:!0,processName:!0,queryApi:!0,keys:!0,requestTimeout:!0,gatewayVersions:!0},dynamicProps:!1,
dynamicItems:!1};function ce(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.baseUrl===void 0&&(p="baseUrl")||e.embedded===void 0&&(p="embedded")||e.gatewayVersion===
void 0&&(p="gatewayVersion")||e.clusterSize===void 0&&(p="clusterSize")||e.partitionsCount===void 0&&(p="partitionsCount"))
return ce.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must ha\
ve required property '"+p+"'"}],!1;if(e.baseUrl!==void 0){let a=r;if(typeof e.baseUrl!="string")return ce.errors=[{instancePath:n+
"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.embedded!==void 0){let a=r;if(typeof e.embedded!="boolean")return ce.errors=[{instancePath:n+
"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var t=a===r}else var t=!0;if(t){if(e.gatewayVersion!==void 0){let a=r;I(e.gatewayVersion,{instancePath:n+"/gatewayVersio\
n",parentData:e,parentDataProperty:"gatewayVersion",rootData:i,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),
r=s.length);var t=a===r}else var t=!0;if(t){if(e.clusterSize!==void 0){let a=r;$(e.clusterSize,{instancePath:n+"/cluster\
Size",parentData:e,parentDataProperty:"clusterSize",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),
r=s.length);var t=a===r}else var t=!0;if(t){if(e.partitionsCount!==void 0){let a=r;$(e.partitionsCount,{instancePath:n+"\
/partitionsCount",parentData:e,parentDataProperty:"partitionsCount",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:
s.concat($.errors),r=s.length);var t=a===r}else var t=!0;if(t)if(e.speaks!==void 0){let a=r;Q(e.speaks,{instancePath:n+"\
/speaks",parentData:e,parentDataProperty:"speaks",rootData:i,dynamicAnchors:u})||(s=s===null?Q.errors:s.concat(Q.errors),
r=s.length);var t=a===r}else var t=!0}}}}}else return ce.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ce.errors=s,r===0}ce.evaluated={props:{baseUrl:!0,embedded:!0,gatewayVersion:!0,
clusterSize:!0,partitionsCount:!0,speaks:!0},dynamicProps:!1,dynamicItems:!1};function c(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=c.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)?r===0&&typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))?(c.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(c.errors=s,r===0):(c.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}c.evaluated={dynamicProps:!1,dynamicItems:!1};
function se(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.node===void 0&&(p="node")||e.platform===void 0&&(p="platform")||e.cpuModel===void 0&&(p="cpuModel")||
e.cpus===void 0&&(p="cpus")||e.memoryBytes===void 0&&(p="memoryBytes"))return se.errors=[{instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.node!==void 0){
let a=r;if(typeof e.node!="string")return se.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.platform!==void 0){let a=r;
if(typeof e.platform!="string")return se.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.cpuModel!==void 0){let a=r;
if(typeof e.cpuModel!="string")return se.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.cpus!==void 0){let a=r;c(
e.cpus,{instancePath:n+"/cpus",parentData:e,parentDataProperty:"cpus",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t)if(e.memoryBytes!==void 0){let a=r;m(e.memoryBytes,{instancePath:n+
"/memoryBytes",parentData:e,parentDataProperty:"memoryBytes",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),r=s.length);var t=a===r}else var t=!0}}}}else return se.errors=[{instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return se.errors=s,r===0}se.evaluated={props:{node:!0,platform:!0,
cpuModel:!0,cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var Ve=new RegExp("^[0-9a-f]{64}$","u");function ue(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(typeof e=="string"){if(!Ve.test(e))return ue.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ue.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return ue.errors=s,r===0}ue.evaluated={dynamicProps:!1,
dynamicItems:!1};function te(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.title===void 0&&(p="title")||e.version===void 0&&(p="version")||e.sha256===void 0&&
(p="sha256"))return te.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.title!==void 0){let a=r;if(typeof e.title!="string")return te.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.version!==void 0){let a=r;if(typeof e.version!="string")return te.errors=[{instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.sha256!==void 0){let a=r;ue(e.sha256,{instancePath:n+"/sha256",parentData:e,parentDataProperty:"\
sha256",rootData:i,dynamicAnchors:u})||(s=s===null?ue.errors:s.concat(ue.errors),r=s.length);var t=a===r}else var t=!0;if(t)
if(e.dialect!==void 0){let a=r;if(typeof e.dialect!="string")return te.errors=[{instancePath:n+"/dialect",schemaPath:"#/\
properties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0}}}else
return te.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return te.errors=s,r===0}te.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0},dynamicProps:!1,dynamicItems:!1};var Fe={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function X(e,{
instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=X.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;
if(e.operation===void 0&&(p="operation")||e.check===void 0&&(p="check")||e.case===void 0&&(p="case")||e.status===void 0&&
(p="status")||e.reason===void 0&&(p="reason"))return X.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.operation!==void 0){let a=r;if(typeof e.
operation!="string")return X.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.check!==void 0){let a=r;if(typeof e.
check!="string")return X.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.case!==void 0){let a=r;if(typeof e.case!="st\
ring")return X.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.status!==void 0){let a=e.status,o=r;if(!(a==="pass"||
a==="fail"||a==="skip"||a==="error"))return X.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:Fe.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=o===
r}else var t=!0;if(t)if(e.reason!==void 0){let a=r;I(e.reason,{instancePath:n+"/reason",parentData:e,parentDataProperty:"\
reason",rootData:i,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var t=a===r}else var t=!0}}}}else
return X.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return X.errors=s,r===0}X.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var He={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"}}}}},Re={enum:["contract","http","behaviour"]};function ve(e,{instancePath:n="",parentData:q,
parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=ve.evaluated;return l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),e==="contract"||e==="http"||e==="behaviour"?(ve.errors=s,r===0):(ve.errors=[{instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Re.enum},message:"must be equal to one of the allowed values"}],
!1)}ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Ge={type:"object",required:["request","response","error","duratio\
nMs"],properties:{request:{type:"object",required:["method","url","headers","body"],properties:{method:{type:"string"},url:{
type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"#/$defs/textOrNull"}}},response:{type:["object","null"],required:[
"status","headers","body"],properties:{status:{type:"integer"},headers:{$ref:"#/$defs/headers"},body:{type:"string"}}},error:{
$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$defs/amount"}}};function ie(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e))for(let p in e){let a=r;if(typeof e[p]!="string")return ie.errors=[{instancePath:n+"/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=a===r;if(!t)break}else return ie.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ie.errors=s,r===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(e,{
instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=F.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;
if(e.request===void 0&&(o="request")||e.response===void 0&&(o="response")||e.error===void 0&&(o="error")||e.durationMs===
void 0&&(o="durationMs"))return F.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(e.request!==void 0){let d=e.request,v=r;if(r===v)if(d&&typeof d=="\
object"&&!Array.isArray(d)){let P;if(d.method===void 0&&(P="method")||d.url===void 0&&(P="url")||d.headers===void 0&&(P=
"headers")||d.body===void 0&&(P="body"))return F.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/req\
uired",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;if(d.method!==void 0){
let b=r;if(typeof d.method!="string")return F.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/request\
/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=b===r}else var t=!0;if(t){
if(d.url!==void 0){let b=r;if(typeof d.url!="string")return F.errors=[{instancePath:n+"/request/url",schemaPath:"#/prope\
rties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=b===r}else var t=!0;
if(t){if(d.headers!==void 0){let b=r;ie(d.headers,{instancePath:n+"/request/headers",parentData:d,parentDataProperty:"he\
aders",rootData:i,dynamicAnchors:u})||(s=s===null?ie.errors:s.concat(ie.errors),r=s.length);var t=b===r}else var t=!0;if(t)
if(d.body!==void 0){let b=r;I(d.body,{instancePath:n+"/request/body",parentData:d,parentDataProperty:"body",rootData:i,dynamicAnchors:u})||
(s=s===null?I.errors:s.concat(I.errors),r=s.length);var t=b===r}else var t=!0}}}else return F.errors=[{instancePath:n+"/\
request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=v===
r}else var p=!0;if(p){if(e.response!==void 0){let d=e.response,v=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)
return F.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:Ge.properties.
response.type},message:"must be object,null"}],!1;if(r===v&&d&&typeof d=="object"&&!Array.isArray(d)){let b;if(d.status===
void 0&&(b="status")||d.headers===void 0&&(b="headers")||d.body===void 0&&(b="body"))return F.errors=[{instancePath:n+"/\
response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:b},message:"must have r\
equired property '"+b+"'"}],!1;if(d.status!==void 0){let h=d.status,g=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return F.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=g===r}else var a=!0;if(a){if(d.headers!==void 0){let h=r;
ie(d.headers,{instancePath:n+"/response/headers",parentData:d,parentDataProperty:"headers",rootData:i,dynamicAnchors:u})||
(s=s===null?ie.errors:s.concat(ie.errors),r=s.length);var a=h===r}else var a=!0;if(a)if(d.body!==void 0){let h=r;if(typeof d.
body!="string")return F.errors=[{instancePath:n+"/response/body",schemaPath:"#/properties/response/properties/body/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===r}else var a=!0}}var p=v===r}else var p=!0;
if(p){if(e.error!==void 0){let d=r;I(e.error,{instancePath:n+"/error",parentData:e,parentDataProperty:"error",rootData:i,
dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var p=d===r}else var p=!0;if(p)if(e.durationMs!==
void 0){let d=r;m(e.durationMs,{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:i,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=d===r}else var p=!0}}}else return F.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=s,r===0}F.evaluated={props:{
request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function T(e,{instancePath:n="",parentData:q,
parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=T.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.id===void 0&&(a="id")||e.
operation===void 0&&(a="operation")||e.check===void 0&&(a="check")||e.case===void 0&&(a="case")||e.level===void 0&&(a="l\
evel")||e.message===void 0&&(a="message")||e.expectedBy===void 0&&(a="expectedBy")||e.curl===void 0&&(a="curl")||e.exchange===
void 0&&(a="exchange")||e.waived===void 0&&(a="waived"))return T.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.id!==void 0){let o=r;if(typeof e.
id!="string")return T.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.operation!==void 0){let o=r;if(typeof e.operation!=
"string")return T.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.check!==void 0){let o=r;if(typeof e.check!="\
string")return T.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.case!==void 0){let o=r;if(typeof e.case!="string")
return T.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.level!==void 0){let o=r;ve(e.level,{instancePath:n+"/level",parentData:e,
parentDataProperty:"level",rootData:i,dynamicAnchors:u})||(s=s===null?ve.errors:s.concat(ve.errors),r=s.length);var t=o===
r}else var t=!0;if(t){if(e.message!==void 0){let o=r;if(typeof e.message!="string")return T.errors=[{instancePath:n+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===
r}else var t=!0;if(t){if(e.expectedBy!==void 0){let o=r;I(e.expectedBy,{instancePath:n+"/expectedBy",parentData:e,parentDataProperty:"\
expectedBy",rootData:i,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var t=o===r}else var t=!0;
if(t){if(e.curl!==void 0){let o=r;if(typeof e.curl!="string")return T.errors=[{instancePath:n+"/curl",schemaPath:"#/prop\
erties/curl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.
exchange!==void 0){let o=r;F(e.exchange,{instancePath:n+"/exchange",parentData:e,parentDataProperty:"exchange",rootData:i,
dynamicAnchors:u})||(s=s===null?F.errors:s.concat(F.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.seed!==void 0){
let o=r;R(e.seed,{instancePath:n+"/seed",parentData:e,parentDataProperty:"seed",rootData:i,dynamicAnchors:u})||(s=s===null?
R.errors:s.concat(R.errors),r=s.length);var t=o===r}else var t=!0;if(t)if(e.waived!==void 0){let o=e.waived,d=r;if(!(o&&
typeof o=="object"&&!Array.isArray(o))&&o!==null)return T.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/wai\
ved/type",keyword:"type",params:{type:He.properties.waived.type},message:"must be object,null"}],!1;if(r===d&&o&&typeof o==
"object"&&!Array.isArray(o)){let P;if(o.reason===void 0&&(P="reason")||o.link===void 0&&(P="link"))return T.errors=[{instancePath:n+
"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty:P},message:"must have req\
uired property '"+P+"'"}],!1;if(o.reason!==void 0){let b=r;if(typeof o.reason!="string")return T.errors=[{instancePath:n+
"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=b===r}else var p=!0;if(p)if(o.link!==void 0){let b=r;if(typeof o.link!="string")return T.errors=
[{instancePath:n+"/waived/link",schemaPath:"#/properties/waived/properties/link/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var p=b===r}else var p=!0}var t=d===r}else var t=!0}}}}}}}}}}else return T.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=s,r===0}T.evaluated=
{props:{id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,exchange:!0,seed:!0,waived:!0},dynamicProps:!1,
dynamicItems:!1};function G(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=G.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let o;if(e.status===void 0&&(o="status")||e.declared===void 0&&(o="declared")||e.observed===void 0&&(o="observed")||
e.why===void 0&&(o="why")||e.properties===void 0&&(o="properties"))return G.errors=[{instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.status!==void 0){
let d=r;if(typeof e.status!="string")return G.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===r}else var t=!0;if(t){if(e.declared!==void 0){let d=r;
if(typeof e.declared!="boolean")return G.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/declared/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===r}else var t=!0;if(t){if(e.observed!==void 0){let d=r;
c(e.observed,{instancePath:n+"/observed",parentData:e,parentDataProperty:"observed",rootData:i,dynamicAnchors:u})||(s=s===
null?c.errors:s.concat(c.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.why!==void 0){let d=r;I(e.why,{instancePath:n+
"/why",parentData:e,parentDataProperty:"why",rootData:i,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),r=s.
length);var t=d===r}else var t=!0;if(t)if(e.properties!==void 0){let d=e.properties,v=r;if(r===v)if(Array.isArray(d)){var p=!0;
let b=d.length;for(let h=0;h<b;h++){let g=d[h],M=r;if(r===M)if(g&&typeof g=="object"&&!Array.isArray(g)){let S;if(g.name===
void 0&&(S="name")||g.observed===void 0&&(S="observed")||g.why===void 0&&(S="why"))return G.errors=[{instancePath:n+"/pr\
operties/"+h,schemaPath:"#/properties/properties/items/required",keyword:"required",params:{missingProperty:S},message:"\
must have required property '"+S+"'"}],!1;if(g.name!==void 0){let N=r;if(typeof g.name!="string")return G.errors=[{instancePath:n+
"/properties/"+h+"/name",schemaPath:"#/properties/properties/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=N===r}else var a=!0;if(a){if(g.observed!==void 0){let N=r;c(g.observed,{instancePath:n+
"/properties/"+h+"/observed",parentData:g,parentDataProperty:"observed",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var a=N===r}else var a=!0;if(a)if(g.why!==void 0){let N=r;I(g.why,{instancePath:n+"/prope\
rties/"+h+"/why",parentData:g,parentDataProperty:"why",rootData:i,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),
r=s.length);var a=N===r}else var a=!0}}else return G.errors=[{instancePath:n+"/properties/"+h,schemaPath:"#/properties/p\
roperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=M===r;if(!p)break}}else return G.
errors=[{instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=v===r}else var t=!0}}}}else return G.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return G.errors=s,r===0}G.evaluated={props:{status:!0,declared:!0,observed:!0,
why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function W(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=W.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let p;if(e.key===void 0&&(p="key")||e.name===void 0&&(p="name"))return W.errors=[{instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.key!==void 0){
let a=r;if(typeof e.key!="string")return W.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t)if(e.name!==void 0){let a=r;if(typeof e.
name!="string")return W.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0}else return W.errors=[{instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=s,r===0}W.evaluated={props:{key:!0,
name:!0},dynamicProps:!1,dynamicItems:!1};function V(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let v;if(e.instances===void 0&&(v="instances")||e.definitions===void 0&&
(v="definitions")||e.messages===void 0&&(v="messages")||e.others===void 0&&(v="others")||e.deletes===void 0&&(v="deletes"))
return V.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:v},message:"must hav\
e required property '"+v+"'"}],!1;if(e.instances!==void 0){let P=r;U(e.instances,{instancePath:n+"/instances",parentData:e,
parentDataProperty:"instances",rootData:i,dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),r=s.length);var t=P===
r}else var t=!0;if(t){if(e.definitions!==void 0){let P=e.definitions,b=r;if(r===b)if(Array.isArray(P)){var p=!0;let g=P.
length;for(let M=0;M<g;M++){let x=r;W(P[M],{instancePath:n+"/definitions/"+M,parentData:P,parentDataProperty:M,rootData:i,
dynamicAnchors:u})||(s=s===null?W.errors:s.concat(W.errors),r=s.length);var p=x===r;if(!p)break}}else return V.errors=[{
instancePath:n+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=b===r}else var t=!0;if(t){if(e.messages!==void 0){let P=r;c(e.messages,{instancePath:n+"/messag\
es",parentData:e,parentDataProperty:"messages",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=
s.length);var t=P===r}else var t=!0;if(t){if(e.others!==void 0){let P=e.others,b=r;if(r===b)if(P&&typeof P=="object"&&!Array.
isArray(P))for(let g in P){let M=r;c(P[g],{instancePath:n+"/others/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,
parentDataProperty:g,rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var a=M===r;if(!a)
break}else return V.errors=[{instancePath:n+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=b===r}else var t=!0;if(t){if(e.shared!==void 0){let P=e.shared,b=r;if(r===b)
if(Array.isArray(P)){var o=!0;let g=P.length;for(let M=0;M<g;M++){let x=r;W(P[M],{instancePath:n+"/shared/"+M,parentData:P,
parentDataProperty:M,rootData:i,dynamicAnchors:u})||(s=s===null?W.errors:s.concat(W.errors),r=s.length);var o=x===r;if(!o)
break}}else return V.errors=[{instancePath:n+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=b===r}else var t=!0;if(t){if(e.notListed!==void 0){let P=e.notListed,b=r;if(r===
b)if(P&&typeof P=="object"&&!Array.isArray(P)){let g;if(P.instances===void 0&&(g="instances")||P.definitions===void 0&&(g=
"definitions"))return V.errors=[{instancePath:n+"/notListed",schemaPath:"#/properties/notListed/required",keyword:"requi\
red",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(P.instances!==void 0){let M=r;c(P.
instances,{instancePath:n+"/notListed/instances",parentData:P,parentDataProperty:"instances",rootData:i,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var d=M===r}else var d=!0;if(d)if(P.definitions!==void 0){let M=r;c(
P.definitions,{instancePath:n+"/notListed/definitions",parentData:P,parentDataProperty:"definitions",rootData:i,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var d=M===r}else var d=!0}else return V.errors=[{instancePath:n+"/no\
tListed",schemaPath:"#/properties/notListed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===
r}else var t=!0;if(t)if(e.deletes!==void 0){let P=r;if(typeof e.deletes!="boolean")return V.errors=[{instancePath:n+"/de\
letes",schemaPath:"#/properties/deletes/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=P===
r}else var t=!0}}}}}}else return V.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return V.errors=s,r===0}V.evaluated={props:{instances:!0,definitions:!0,messages:!0,others:!0,shared:!0,
notListed:!0,deletes:!0},dynamicProps:!1,dynamicItems:!1};function A(e,{instancePath:n="",parentData:q,parentDataProperty:D,
rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=A.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let P;if(e.outcomes===void 0&&(P="outcomes")||e.findings===
void 0&&(P="findings")||e.coverage===void 0&&(P="coverage")||e.durationMs===void 0&&(P="durationMs"))return A.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;
if(e.outcomes!==void 0){let b=e.outcomes,h=r;if(r===h)if(Array.isArray(b)){var t=!0;let g=b.length;for(let M=0;M<g;M++){
let x=r;X(b[M],{instancePath:n+"/outcomes/"+M,parentData:b,parentDataProperty:M,rootData:i,dynamicAnchors:u})||(s=s===null?
X.errors:s.concat(X.errors),r=s.length);var t=x===r;if(!t)break}}else return A.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=h===r}else var p=!0;
if(p){if(e.findings!==void 0){let b=e.findings,h=r;if(r===h)if(Array.isArray(b)){var a=!0;let M=b.length;for(let x=0;x<M;x++){
let S=r;T(b[x],{instancePath:n+"/findings/"+x,parentData:b,parentDataProperty:x,rootData:i,dynamicAnchors:u})||(s=s===null?
T.errors:s.concat(T.errors),r=s.length);var a=S===r;if(!a)break}}else return A.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=h===r}else var p=!0;
if(p){if(e.coverage!==void 0){let b=e.coverage,h=r;if(r===h)if(Array.isArray(b)){var o=!0;let M=b.length;for(let x=0;x<M;x++){
let S=b[x],N=r;if(r===N)if(S&&typeof S=="object"&&!Array.isArray(S)){let ge;if(S.operation===void 0&&(ge="operation")||S.
exercised===void 0&&(ge="exercised"))return A.errors=[{instancePath:n+"/coverage/"+x,schemaPath:"#/properties/coverage/i\
tems/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;if(S.operation!==
void 0){let Z=r;if(typeof S.operation!="string")return A.errors=[{instancePath:n+"/coverage/"+x+"/operation",schemaPath:"\
#/properties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var d=Z===r}else var d=!0;if(d){if(S.exercised!==void 0){let Z=r;if(typeof S.exercised!="boolean")return A.errors=[{instancePath:n+
"/coverage/"+x+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var d=Z===r}else var d=!0;if(d){if(S.excluded!==void 0){let Z=r;if(typeof S.excluded!=
"string")return A.errors=[{instancePath:n+"/coverage/"+x+"/excluded",schemaPath:"#/properties/coverage/items/properties/\
excluded/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=Z===r}else var d=!0;if(d)if(S.responses!==
void 0){let Z=S.responses,le=r;if(r===le)if(Array.isArray(Z)){var v=!0;let f=Z.length;for(let k=0;k<f;k++){let Te=r;G(Z[k],
{instancePath:n+"/coverage/"+x+"/responses/"+k,parentData:Z,parentDataProperty:k,rootData:i,dynamicAnchors:u})||(s=s===null?
G.errors:s.concat(G.errors),r=s.length);var v=Te===r;if(!v)break}}else return A.errors=[{instancePath:n+"/coverage/"+x+"\
/responses",schemaPath:"#/properties/coverage/items/properties/responses/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var d=le===r}else var d=!0}}}else return A.errors=[{instancePath:n+"/coverage/"+x,schemaPath:"#/prop\
erties/coverage/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=N===r;if(!o)break}}else
return A.errors=[{instancePath:n+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var p=h===r}else var p=!0;if(p){if(e.durationMs!==void 0){let b=r;m(e.durationMs,{instancePath:n+
"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),r=s.length);var p=b===r}else var p=!0;if(p){if(e.level!==void 0){let b=r;ve(e.level,{instancePath:n+"/level",parentData:e,
parentDataProperty:"level",rootData:i,dynamicAnchors:u})||(s=s===null?ve.errors:s.concat(ve.errors),r=s.length);var p=b===
r}else var p=!0;if(p){if(e.lagMsMax!==void 0){let b=r;m(e.lagMsMax,{instancePath:n+"/lagMsMax",parentData:e,parentDataProperty:"\
lagMsMax",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=b===r}else var p=!0;if(p){
if(e.causes!==void 0){let b=r;U(e.causes,{instancePath:n+"/causes",parentData:e,parentDataProperty:"causes",rootData:i,dynamicAnchors:u})||
(s=s===null?U.errors:s.concat(U.errors),r=s.length);var p=b===r}else var p=!0;if(p){if(e.leftBehind!==void 0){let b=r;V(
e.leftBehind,{instancePath:n+"/leftBehind",parentData:e,parentDataProperty:"leftBehind",rootData:i,dynamicAnchors:u})||(s=
s===null?V.errors:s.concat(V.errors),r=s.length);var p=b===r}else var p=!0;if(p)if(e.staleWaivers!==void 0){let b=r;U(e.
staleWaivers,{instancePath:n+"/staleWaivers",parentData:e,parentDataProperty:"staleWaivers",rootData:i,dynamicAnchors:u})||
(s=s===null?U.errors:s.concat(U.errors),r=s.length);var p=b===r}else var p=!0}}}}}}}}else return A.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=s,r===0}A.evaluated=
{props:{outcomes:!0,findings:!0,coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,causes:!0,leftBehind:!0,staleWaivers:!0},
dynamicProps:!1,dynamicItems:!1};var Ne={type:"object",required:["scenario","bundleSha256","engine","options","startedAt",
"durationMs","seed","iterations","offeredPerSecond","operations","seconds","thresholds","checks","health","validity"],properties:{
scenario:{type:"string"},bundleSha256:{$ref:"#/$defs/sha256"},engine:{type:"object",required:["name","version"],properties:{
name:{enum:["embedded","k6","autocannon"]},version:{type:"string"}}},options:{type:"object"},startedAt:{$ref:"#/$defs/in\
stant"},durationMs:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs/seed"},iterations:{type:"object",required:["completed","i\
nterrupted","dropped","late","failed"],properties:{completed:{$ref:"#/$defs/count"},interrupted:{$ref:"#/$defs/count"},dropped:{
$ref:"#/$defs/count"},late:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/count"}}},offeredPerSecond:{$ref:"#/$defs/amount\
OrNull"},arrivals:{type:"object",required:["offered","onTime","late","heldBack","neverSentUsersBusy","neverSentGenerator\
Late","unaccounted","completed","durationMs"],properties:{offered:{$ref:"#/$defs/count"},onTime:{$ref:"#/$defs/count"},late:{
$ref:"#/$defs/count"},heldBack:{$ref:"#/$defs/count"},neverSentUsersBusy:{$ref:"#/$defs/count"},usersHeldBy:{enum:["answ\
ers","script"]},neverSentGeneratorLate:{$ref:"#/$defs/count"},unaccounted:{$ref:"#/$defs/count"},completed:{$ref:"#/$def\
s/count"},durationMs:{$ref:"#/$defs/amount"}}},requestsSent:{$ref:"#/$defs/count"},users:{type:"object",required:["busyM\
s","inRequestsMs","inUnansweredMs"],properties:{busyMs:{$ref:"#/$defs/amount"},inRequestsMs:{$ref:"#/$defs/amount"},inUnansweredMs:{
$ref:"#/$defs/amount"},notKnownMs:{$ref:"#/$defs/amount"},notKnownIterations:{$ref:"#/$defs/count"}}},notTold:{$ref:"#/$\
defs/lines"},operations:{type:"array",items:{$ref:"#/$defs/operationTotals"}},seconds:{type:"array",items:{$ref:"#/$defs\
/secondTotals"}},exit:{type:"object",required:["code","reason"],properties:{code:{type:"integer"},reason:{type:"string"}}},
findings:{type:"array",items:{$ref:"#/$defs/finding"}},profile:{type:"string"},secondsPerEntry:{type:"integer",minimum:1},
marks:{type:"array",items:{$ref:"#/$defs/mark"}},thresholds:{type:"array",items:{$ref:"#/$defs/threshold"}},floor:{type:"\
array",items:{$ref:"#/$defs/threshold"}},checks:{type:"array",items:{type:"object",required:["name","passes","fails"],properties:{
name:{type:"string"},passes:{$ref:"#/$defs/count"},fails:{$ref:"#/$defs/count"}}}},trends:{type:"array",items:{type:"obj\
ect",required:["metric","mean"],properties:{metric:{type:"string"},mean:{type:"number"}}}},targetCpuSeconds:{$ref:"#/$de\
fs/amount"},ledger:{$ref:"#/$defs/ledger"},processes:{type:"array",items:{$ref:"#/$defs/processCounts"}},health:{$ref:"#\
/$defs/health"},validity:{type:"object",required:["valid","reasons"],properties:{valid:{type:"boolean"},reasons:{$ref:"#\
/$defs/lines"},ownMsMax:{$ref:"#/$defs/amount"}}}}};function pe(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.total===void 0&&(p="total")||e.ok===void 0&&(p="ok")||e.failed===void 0&&(p="failed")||e.backpressure===
void 0&&(p="backpressure")||e.errors===void 0&&(p="errors")||e.unanswered===void 0&&(p="unanswered")||e.open===void 0&&(p=
"open"))return pe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.total!==void 0){let a=r;c(e.total,{instancePath:n+"/total",parentData:e,parentDataProperty:"\
total",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){
if(e.ok!==void 0){let a=r;c(e.ok,{instancePath:n+"/ok",parentData:e,parentDataProperty:"ok",rootData:i,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.failed!==void 0){let a=r;c(e.failed,
{instancePath:n+"/failed",parentData:e,parentDataProperty:"failed",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.
concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.backpressure!==void 0){let a=r;c(e.backpressure,{instancePath:n+
"/backpressure",parentData:e,parentDataProperty:"backpressure",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.errors!==void 0){let a=r;c(e.errors,{instancePath:n+"/errors",
parentData:e,parentDataProperty:"errors",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);
var t=a===r}else var t=!0;if(t){if(e.unanswered!==void 0){let a=r;c(e.unanswered,{instancePath:n+"/unanswered",parentData:e,
parentDataProperty:"unanswered",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===
r}else var t=!0;if(t)if(e.open!==void 0){let a=r;c(e.open,{instancePath:n+"/open",parentData:e,parentDataProperty:"open",
rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0}}}}}}else return pe.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.
errors=s,r===0}pe.evaluated={props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0,unanswered:!0,open:!0},dynamicProps:!1,
dynamicItems:!1};function me(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e))for(let p in e){let a=r;c(e[p],{instancePath:n+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:p,
rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r;if(!t)break}else return me.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.
errors=s,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze=Ie().default,Ke=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function re(e,{instancePath:n="",parentData:q,parentDataProperty:D,
rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(typeof e=="string"){if(ze(e)>262144)return re.errors=[{instancePath:n,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!Ke.test(e))return re.
errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'\
must match pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return re.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return re.errors=s,r===0}re.evaluated={dynamicProps:!1,dynamicItems:!1};
function oe(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.count===void 0&&(p="count")||e.latencyUsMin===void 0&&(p="latencyUsMin")||e.latencyUsMean===void 0&&
(p="latencyUsMean")||e.latencyUsMax===void 0&&(p="latencyUsMax")||e.latencyUsP50===void 0&&(p="latencyUsP50")||e.latencyUsP90===
void 0&&(p="latencyUsP90")||e.latencyUsP95===void 0&&(p="latencyUsP95")||e.latencyUsP99===void 0&&(p="latencyUsP99")||e.
latencyUsP999===void 0&&(p="latencyUsP999")||e.latencyUsP9999===void 0&&(p="latencyUsP9999")||e.histogram===void 0&&(p="\
histogram"))return oe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.count!==void 0){let a=r;c(e.count,{instancePath:n+"/count",parentData:e,parentDataProperty:"\
count",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){
if(e.latencyUsMin!==void 0){let a=r;m(e.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:e,parentDataProperty:"la\
tencyUsMin",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsMean!==void 0){let a=r;m(e.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:e,parentDataProperty:"\
latencyUsMean",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsMax!==void 0){let a=r;m(e.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:e,parentDataProperty:"\
latencyUsMax",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP50!==void 0){let a=r;$(e.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:e,parentDataProperty:"\
latencyUsP50",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP90!==void 0){let a=r;$(e.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:e,parentDataProperty:"\
latencyUsP90",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP95!==void 0){let a=r;$(e.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:e,parentDataProperty:"\
latencyUsP95",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP99!==void 0){let a=r;$(e.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:e,parentDataProperty:"\
latencyUsP99",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP999!==void 0){let a=r;$(e.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:e,parentDataProperty:"\
latencyUsP999",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP9999!==void 0){let a=r;$(e.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:e,parentDataProperty:"\
latencyUsP9999",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.censored!==void 0){let a=r;c(e.censored,{instancePath:n+"/censored",parentData:e,parentDataProperty:"censored",
rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.
censoredFromUs!==void 0){let a=r;m(e.censoredFromUs,{instancePath:n+"/censoredFromUs",parentData:e,parentDataProperty:"c\
ensoredFromUs",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.histogram!==void 0){let a=r;re(e.histogram,{instancePath:n+"/histogram",parentData:e,parentDataProperty:"histo\
gram",rootData:i,dynamicAnchors:u})||(s=s===null?re.errors:s.concat(re.errors),r=s.length);var t=a===r}else var t=!0}}}}}}}}}}}}else
return oe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return oe.errors=s,r===0}oe.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,censored:!0,censoredFromUs:!0,histogram:!0},
dynamicProps:!1,dynamicItems:!1};function be(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.operation===void 0&&(p="operation")||e.requests===void 0&&(p="requests")||e.byStatus===
void 0&&(p="byStatus")||e.byError===void 0&&(p="byError")||e.responseTime===void 0&&(p="responseTime")||e.serviceTime===
void 0&&(p="serviceTime"))return be.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(e.operation!==void 0){let a=r;if(typeof e.operation!="string")return be.
errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.requests!==void 0){let a=r;pe(e.requests,{instancePath:n+"/req\
uests",parentData:e,parentDataProperty:"requests",rootData:i,dynamicAnchors:u})||(s=s===null?pe.errors:s.concat(pe.errors),
r=s.length);var t=a===r}else var t=!0;if(t){if(e.byStatus!==void 0){let a=r;me(e.byStatus,{instancePath:n+"/byStatus",parentData:e,
parentDataProperty:"byStatus",rootData:i,dynamicAnchors:u})||(s=s===null?me.errors:s.concat(me.errors),r=s.length);var t=a===
r}else var t=!0;if(t){if(e.byError!==void 0){let a=r;me(e.byError,{instancePath:n+"/byError",parentData:e,parentDataProperty:"\
byError",rootData:i,dynamicAnchors:u})||(s=s===null?me.errors:s.concat(me.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.responseTime!==void 0){let a=r;oe(e.responseTime,{instancePath:n+"/responseTime",parentData:e,parentDataProperty:"\
responseTime",rootData:i,dynamicAnchors:u})||(s=s===null?oe.errors:s.concat(oe.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.serviceTime!==void 0){let a=r;oe(e.serviceTime,{instancePath:n+"/serviceTime",parentData:e,parentDataProperty:"\
serviceTime",rootData:i,dynamicAnchors:u})||(s=s===null?oe.errors:s.concat(oe.errors),r=s.length);var t=a===r}else var t=!0}}}}}else
return be.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return be.errors=s,r===0}be.evaluated={props:{operation:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,serviceTime:!0},
dynamicProps:!1,dynamicItems:!1};function Pe(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.second===void 0&&(p="second")||e.operation===void 0&&(p="operation")||e.requests===void 0&&(p="re\
quests")||e.responseTimeUsP50===void 0&&(p="responseTimeUsP50")||e.responseTimeUsP99===void 0&&(p="responseTimeUsP99")||
e.responseTimeUsMax===void 0&&(p="responseTimeUsMax")||e.histogram===void 0&&(p="histogram"))return Pe.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(e.second!==void 0){let a=r;c(e.second,{instancePath:n+"/second",parentData:e,parentDataProperty:"second",rootData:i,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.operation!==void 0){let a=r;if(typeof e.
operation!="string")return Pe.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.requests!==void 0){let a=r;
pe(e.requests,{instancePath:n+"/requests",parentData:e,parentDataProperty:"requests",rootData:i,dynamicAnchors:u})||(s=s===
null?pe.errors:s.concat(pe.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.responseTimeUsP50!==void 0){let a=r;
m(e.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:e,parentDataProperty:"responseTimeUsP50",rootData:i,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.responseTimeUsP99!==
void 0){let a=r;m(e.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:e,parentDataProperty:"responseTime\
UsP99",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){
if(e.responseTimeUsMax!==void 0){let a=r;m(e.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:e,parentDataProperty:"\
responseTimeUsMax",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.histogram!==void 0){let a=r;re(e.histogram,{instancePath:n+"/histogram",parentData:e,parentDataProperty:"histo\
gram",rootData:i,dynamicAnchors:u})||(s=s===null?re.errors:s.concat(re.errors),r=s.length);var t=a===r}else var t=!0}}}}}}else
return Pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Pe.errors=s,r===0}Pe.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var Ze={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function ye(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.second===void 0&&(p="second")||e.untilSecond===void 0&&(p=
"untilSecond")||e.kind===void 0&&(p="kind")||e.label===void 0&&(p="label"))return ye.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.second!==
void 0){let a=r;m(e.second,{instancePath:n+"/second",parentData:e,parentDataProperty:"second",rootData:i,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.untilSecond!==void 0){let a=r;$(
e.untilSecond,{instancePath:n+"/untilSecond",parentData:e,parentDataProperty:"untilSecond",rootData:i,dynamicAnchors:u})||
(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.kind!==void 0){let a=e.kind,o=r;
if(!(a==="warm-up"||a==="stage"||a==="fault"))return ye.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:Ze.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=o===r}else var t=!0;if(t)if(e.label!==void 0){let a=r;if(typeof e.label!="string")return ye.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0}}}else return ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ye.errors=s,r===0}ye.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var je={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function H(e,{instancePath:n="",parentData:q,
parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=H.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.metric===void 0&&(p="metr\
ic")||e.expression===void 0&&(p="expression")||e.state===void 0&&(p="state")||e.observed===void 0&&(p="observed"))return H.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(e.metric!==void 0){let a=r;if(typeof e.metric!="string")return H.errors=[{instancePath:n+"/m\
etric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.expression!==void 0){let a=r;if(typeof e.expression!="string")return H.errors=[{instancePath:n+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=a===r}else var t=!0;if(t){if(e.time!==void 0){let a=e.time,o=r;if(!(a==="service"||a==="response"))return H.errors=
[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:je.properties.time.enum},
message:"must be equal to one of the allowed values"}],!1;var t=o===r}else var t=!0;if(t){if(e.state!==void 0){let a=e.state,
o=r;if(!(a==="kept"||a==="broken"||a==="no data"||a==="too few"))return H.errors=[{instancePath:n+"/state",schemaPath:"#\
/properties/state/enum",keyword:"enum",params:{allowedValues:je.properties.state.enum},message:"must be equal to one of \
the allowed values"}],!1;var t=o===r}else var t=!0;if(t){if(e.observed!==void 0){let a=e.observed,o=r;if(!(typeof a=="nu\
mber"&&isFinite(a))&&a!==null)return H.errors=[{instancePath:n+"/observed",schemaPath:"#/properties/observed/type",keyword:"\
type",params:{type:je.properties.observed.type},message:"must be number,null"}],!1;var t=o===r}else var t=!0;if(t){if(e.
samples!==void 0){let a=r;c(e.samples,{instancePath:n+"/samples",parentData:e,parentDataProperty:"samples",rootData:i,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t)if(e.beyond!==void 0){let a=r;c(e.beyond,
{instancePath:n+"/beyond",parentData:e,parentDataProperty:"beyond",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.
concat(c.errors),r=s.length);var t=a===r}else var t=!0}}}}}}else return H.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return H.errors=s,r===0}H.evaluated={props:{metric:!0,expression:!0,
time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};function E(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=E.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(Array.isArray(e)){var t=!0;let p=e.
length;for(let a=0;a<p;a++){let o=r;if(typeof e[a]!="string")return E.errors=[{instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r;if(!t)break}}else return E.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return E.errors=s,
r===0}E.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function we(e,{instancePath:n="",parentData:q,parentDataProperty:D,
rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.created===void 0&&(p="created")||e.completed===
void 0&&(p="completed")||e.lost===void 0&&(p="lost")||e.lostCount===void 0&&(p="lostCount")||e.duplicated===void 0&&(p="\
duplicated")||e.duplicatedCount===void 0&&(p="duplicatedCount")||e.foreign===void 0&&(p="foreign")||e.foreignCount===void 0&&
(p="foreignCount"))return we.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(e.created!==void 0){let a=r;c(e.created,{instancePath:n+"/created",
parentData:e,parentDataProperty:"created",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);
var t=a===r}else var t=!0;if(t){if(e.completed!==void 0){let a=r;c(e.completed,{instancePath:n+"/completed",parentData:e,
parentDataProperty:"completed",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===
r}else var t=!0;if(t){if(e.lost!==void 0){let a=r;E(e.lost,{instancePath:n+"/lost",parentData:e,parentDataProperty:"lost",
rootData:i,dynamicAnchors:u})||(s=s===null?E.errors:s.concat(E.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.
lostCount!==void 0){let a=r;c(e.lostCount,{instancePath:n+"/lostCount",parentData:e,parentDataProperty:"lostCount",rootData:i,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.open!==void 0){
let a=r;E(e.open,{instancePath:n+"/open",parentData:e,parentDataProperty:"open",rootData:i,dynamicAnchors:u})||(s=s===null?
E.errors:s.concat(E.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.openCount!==void 0){let a=r;c(e.openCount,{
instancePath:n+"/openCount",parentData:e,parentDataProperty:"openCount",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.duplicated!==void 0){let a=r;E(e.duplicated,{instancePath:n+
"/duplicated",parentData:e,parentDataProperty:"duplicated",rootData:i,dynamicAnchors:u})||(s=s===null?E.errors:s.concat(
E.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.duplicatedCount!==void 0){let a=r;c(e.duplicatedCount,{instancePath:n+
"/duplicatedCount",parentData:e,parentDataProperty:"duplicatedCount",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.repeated!==void 0){let a=r;E(e.repeated,{instancePath:n+
"/repeated",parentData:e,parentDataProperty:"repeated",rootData:i,dynamicAnchors:u})||(s=s===null?E.errors:s.concat(E.errors),
r=s.length);var t=a===r}else var t=!0;if(t){if(e.repeatedCount!==void 0){let a=r;c(e.repeatedCount,{instancePath:n+"/rep\
eatedCount",parentData:e,parentDataProperty:"repeatedCount",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.foreign!==void 0){let a=r;E(e.foreign,{instancePath:n+"/forei\
gn",parentData:e,parentDataProperty:"foreign",rootData:i,dynamicAnchors:u})||(s=s===null?E.errors:s.concat(E.errors),r=s.
length);var t=a===r}else var t=!0;if(t)if(e.foreignCount!==void 0){let a=r;c(e.foreignCount,{instancePath:n+"/foreignCou\
nt",parentData:e,parentDataProperty:"foreignCount",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
r=s.length);var t=a===r}else var t=!0}}}}}}}}}}}else return we.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return we.errors=s,r===0}we.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,open:!0,openCount:!0,duplicated:!0,duplicatedCount:!0,repeated:!0,repeatedCount:!0,foreign:!0,foreignCount:!0},
dynamicProps:!1,dynamicItems:!1};function ke(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.activated===void 0&&(p="activated")||e.completed===void 0&&(p="completed")||e.failed===void 0&&(p=
"failed"))return ke.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.activated!==void 0){let a=r;c(e.activated,{instancePath:n+"/activated",parentData:e,
parentDataProperty:"activated",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===
r}else var t=!0;if(t){if(e.completed!==void 0){let a=r;c(e.completed,{instancePath:n+"/completed",parentData:e,parentDataProperty:"\
completed",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.failed!==void 0){let a=r;c(e.failed,{instancePath:n+"/failed",parentData:e,parentDataProperty:"failed",rootData:i,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0}}else return ke.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=
s,r===0}ke.evaluated={props:{activated:!0,completed:!0,failed:!0},dynamicProps:!1,dynamicItems:!1};function ne(e,{instancePath:n="",
parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=ne.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.bpmnProcessId===
void 0&&(a="bpmnProcessId")||e.created===void 0&&(a="created")||e.elements===void 0&&(a="elements"))return ne.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
if(e.bpmnProcessId!==void 0){let o=r;if(typeof e.bpmnProcessId!="string")return ne.errors=[{instancePath:n+"/bpmnProcess\
Id",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===
r}else var t=!0;if(t){if(e.created!==void 0){let o=r;c(e.created,{instancePath:n+"/created",parentData:e,parentDataProperty:"\
created",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=o===r}else var t=!0;if(t){
if(e.completed!==void 0){let o=r;c(e.completed,{instancePath:n+"/completed",parentData:e,parentDataProperty:"completed",
rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.
elements!==void 0){let o=e.elements,d=r;if(r===d)if(o&&typeof o=="object"&&!Array.isArray(o))for(let P in o){let b=r;ke(
o[P],{instancePath:n+"/elements/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:P,rootData:i,
dynamicAnchors:u})||(s=s===null?ke.errors:s.concat(ke.errors),r=s.length);var p=b===r;if(!p)break}else return ne.errors=
[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=d===r}else var t=!0;if(t)if(e.bpmn!==void 0){let o=r;if(typeof e.bpmn!="string")return ne.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=o===r}else var t=!0}}}}else return ne.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ne.errors=s,r===0}ne.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function ae(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let o;if(e.seconds===void 0&&(o="seconds")||e.cpuSeconds===void 0&&(o="cpuSeconds")||e.rssBytesMax===void 0&&
(o="rssBytesMax"))return ae.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(e.seconds!==void 0){let d=e.seconds,v=r;if(r===v)if(Array.isArray(
d)){var t=!0;let P=d.length;for(let b=0;b<P;b++){let h=d[b],g=r;if(r===g)if(h&&typeof h=="object"&&!Array.isArray(h)){let x;
if(h.second===void 0&&(x="second")||h.cpuCores===void 0&&(x="cpuCores")||h.eventLoopDelayMsP99===void 0&&(x="eventLoopDe\
layMsP99")||h.startLatenessMsP99===void 0&&(x="startLatenessMsP99"))return ae.errors=[{instancePath:n+"/seconds/"+b,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:x},message:"must have required property \
'"+x+"'"}],!1;if(h.second!==void 0){let S=r;c(h.second,{instancePath:n+"/seconds/"+b+"/second",parentData:h,parentDataProperty:"\
second",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var p=S===r}else var p=!0;if(p){
if(h.cpuCores!==void 0){let S=r;m(h.cpuCores,{instancePath:n+"/seconds/"+b+"/cpuCores",parentData:h,parentDataProperty:"\
cpuCores",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=S===r}else var p=!0;if(p){
if(h.eventLoopDelayMsP99!==void 0){let S=r;m(h.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+b+"/eventLoopDelayMsP99",
parentData:h,parentDataProperty:"eventLoopDelayMsP99",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var p=S===r}else var p=!0;if(p)if(h.startLatenessMsP99!==void 0){let S=r;m(h.startLatenessMsP99,{instancePath:n+
"/seconds/"+b+"/startLatenessMsP99",parentData:h,parentDataProperty:"startLatenessMsP99",rootData:i,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=S===r}else var p=!0}}}else return ae.errors=[{instancePath:n+"\
/seconds/"+b,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=g===r;if(!t)break}}else return ae.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=v===r}else var a=!0;if(a){if(e.startLatenessMsP99!==void 0){
let d=r;m(e.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:e,parentDataProperty:"startLatenessMsP99",
rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var a=d===r}else var a=!0;if(a){if(e.
cpuSeconds!==void 0){let d=r;m(e.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:e,parentDataProperty:"cpuSeconds",rootData:i,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var a=d===r}else var a=!0;if(a)if(e.rssBytesMax!==
void 0){let d=r;m(e.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:e,parentDataProperty:"rssBytesMax",rootData:i,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var a=d===r}else var a=!0}}}else return ae.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=
s,r===0}ae.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function _(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=_.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let B;if(e.scenario===void 0&&(B="scenario")||e.bundleSha256===void 0&&(B="bundleSha256")||e.engine===void 0&&(B="en\
gine")||e.options===void 0&&(B="options")||e.startedAt===void 0&&(B="startedAt")||e.durationMs===void 0&&(B="durationMs")||
e.seed===void 0&&(B="seed")||e.iterations===void 0&&(B="iterations")||e.offeredPerSecond===void 0&&(B="offeredPerSecond")||
e.operations===void 0&&(B="operations")||e.seconds===void 0&&(B="seconds")||e.thresholds===void 0&&(B="thresholds")||e.checks===
void 0&&(B="checks")||e.health===void 0&&(B="health")||e.validity===void 0&&(B="validity"))return _.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;
if(e.scenario!==void 0){let f=r;if(typeof e.scenario!="string")return _.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0;
if(t){if(e.bundleSha256!==void 0){let f=r;ue(e.bundleSha256,{instancePath:n+"/bundleSha256",parentData:e,parentDataProperty:"\
bundleSha256",rootData:i,dynamicAnchors:u})||(s=s===null?ue.errors:s.concat(ue.errors),r=s.length);var t=f===r}else var t=!0;
if(t){if(e.engine!==void 0){let f=e.engine,k=r;if(r===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.name===void 0&&
(w="name")||f.version===void 0&&(w="version"))return _.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine\
/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;if(f.name!==
void 0){let y=f.name,j=r;if(!(y==="embedded"||y==="k6"||y==="autocannon"))return _.errors=[{instancePath:n+"/engine/name",
schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Ne.properties.engine.properties.
name.enum},message:"must be equal to one of the allowed values"}],!1;var p=j===r}else var p=!0;if(p)if(f.version!==void 0){
let y=r;if(typeof f.version!="string")return _.errors=[{instancePath:n+"/engine/version",schemaPath:"#/properties/engine\
/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=y===r}else var p=!0}else
return _.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=k===r}else var t=!0;if(t){if(e.options!==void 0){let f=e.options,k=r;if(!(f&&typeof f=="objec\
t"&&!Array.isArray(f)))return _.errors=[{instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=k===r}else var t=!0;if(t){if(e.startedAt!==void 0){let f=r;K(
e.startedAt,{instancePath:n+"/startedAt",parentData:e,parentDataProperty:"startedAt",rootData:i,dynamicAnchors:u})||(s=s===
null?K.errors:s.concat(K.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.durationMs!==void 0){let f=r;m(e.durationMs,
{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:i,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.seed!==void 0){let f=r;R(e.seed,{instancePath:n+
"/seed",parentData:e,parentDataProperty:"seed",rootData:i,dynamicAnchors:u})||(s=s===null?R.errors:s.concat(R.errors),r=
s.length);var t=f===r}else var t=!0;if(t){if(e.iterations!==void 0){let f=e.iterations,k=r;if(r===k)if(f&&typeof f=="obj\
ect"&&!Array.isArray(f)){let w;if(f.completed===void 0&&(w="completed")||f.interrupted===void 0&&(w="interrupted")||f.dropped===
void 0&&(w="dropped")||f.late===void 0&&(w="late")||f.failed===void 0&&(w="failed"))return _.errors=[{instancePath:n+"/i\
terations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:w},message:"must hav\
e required property '"+w+"'"}],!1;if(f.completed!==void 0){let y=r;c(f.completed,{instancePath:n+"/iterations/completed",
parentData:f,parentDataProperty:"completed",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);
var a=y===r}else var a=!0;if(a){if(f.interrupted!==void 0){let y=r;c(f.interrupted,{instancePath:n+"/iterations/interrup\
ted",parentData:f,parentDataProperty:"interrupted",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
r=s.length);var a=y===r}else var a=!0;if(a){if(f.dropped!==void 0){let y=r;c(f.dropped,{instancePath:n+"/iterations/drop\
ped",parentData:f,parentDataProperty:"dropped",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=
s.length);var a=y===r}else var a=!0;if(a){if(f.late!==void 0){let y=r;c(f.late,{instancePath:n+"/iterations/late",parentData:f,
parentDataProperty:"late",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var a=y===r}else
var a=!0;if(a)if(f.failed!==void 0){let y=r;c(f.failed,{instancePath:n+"/iterations/failed",parentData:f,parentDataProperty:"\
failed",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var a=y===r}else var a=!0}}}}else
return _.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var t=k===r}else var t=!0;if(t){if(e.offeredPerSecond!==void 0){let f=r;$(e.offeredPerSecond,
{instancePath:n+"/offeredPerSecond",parentData:e,parentDataProperty:"offeredPerSecond",rootData:i,dynamicAnchors:u})||(s=
s===null?$.errors:s.concat($.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.arrivals!==void 0){let f=e.arrivals,
k=r;if(r===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.offered===void 0&&(w="offered")||f.onTime===void 0&&
(w="onTime")||f.late===void 0&&(w="late")||f.heldBack===void 0&&(w="heldBack")||f.neverSentUsersBusy===void 0&&(w="never\
SentUsersBusy")||f.neverSentGeneratorLate===void 0&&(w="neverSentGeneratorLate")||f.unaccounted===void 0&&(w="unaccounte\
d")||f.completed===void 0&&(w="completed")||f.durationMs===void 0&&(w="durationMs"))return _.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/required",keyword:"required",params:{missingProperty:w},message:"must have re\
quired property '"+w+"'"}],!1;if(f.offered!==void 0){let y=r;c(f.offered,{instancePath:n+"/arrivals/offered",parentData:f,
parentDataProperty:"offered",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var o=y===
r}else var o=!0;if(o){if(f.onTime!==void 0){let y=r;c(f.onTime,{instancePath:n+"/arrivals/onTime",parentData:f,parentDataProperty:"\
onTime",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var o=y===r}else var o=!0;if(o){
if(f.late!==void 0){let y=r;c(f.late,{instancePath:n+"/arrivals/late",parentData:f,parentDataProperty:"late",rootData:i,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var o=y===r}else var o=!0;if(o){if(f.heldBack!==
void 0){let y=r;c(f.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:f,parentDataProperty:"heldBack",rootData:i,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var o=y===r}else var o=!0;if(o){if(f.neverSentUsersBusy!==
void 0){let y=r;c(f.neverSentUsersBusy,{instancePath:n+"/arrivals/neverSentUsersBusy",parentData:f,parentDataProperty:"n\
everSentUsersBusy",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var o=y===r}else var o=!0;
if(o){if(f.usersHeldBy!==void 0){let y=f.usersHeldBy,j=r;if(!(y==="answers"||y==="script"))return _.errors=[{instancePath:n+
"/arrivals/usersHeldBy",schemaPath:"#/properties/arrivals/properties/usersHeldBy/enum",keyword:"enum",params:{allowedValues:Ne.
properties.arrivals.properties.usersHeldBy.enum},message:"must be equal to one of the allowed values"}],!1;var o=j===r}else
var o=!0;if(o){if(f.neverSentGeneratorLate!==void 0){let y=r;c(f.neverSentGeneratorLate,{instancePath:n+"/arrivals/never\
SentGeneratorLate",parentData:f,parentDataProperty:"neverSentGeneratorLate",rootData:i,dynamicAnchors:u})||(s=s===null?c.
errors:s.concat(c.errors),r=s.length);var o=y===r}else var o=!0;if(o){if(f.unaccounted!==void 0){let y=r;c(f.unaccounted,
{instancePath:n+"/arrivals/unaccounted",parentData:f,parentDataProperty:"unaccounted",rootData:i,dynamicAnchors:u})||(s=
s===null?c.errors:s.concat(c.errors),r=s.length);var o=y===r}else var o=!0;if(o){if(f.completed!==void 0){let y=r;c(f.completed,
{instancePath:n+"/arrivals/completed",parentData:f,parentDataProperty:"completed",rootData:i,dynamicAnchors:u})||(s=s===
null?c.errors:s.concat(c.errors),r=s.length);var o=y===r}else var o=!0;if(o)if(f.durationMs!==void 0){let y=r;m(f.durationMs,
{instancePath:n+"/arrivals/durationMs",parentData:f,parentDataProperty:"durationMs",rootData:i,dynamicAnchors:u})||(s=s===
null?m.errors:s.concat(m.errors),r=s.length);var o=y===r}else var o=!0}}}}}}}}}else return _.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=k===
r}else var t=!0;if(t){if(e.requestsSent!==void 0){let f=r;c(e.requestsSent,{instancePath:n+"/requestsSent",parentData:e,
parentDataProperty:"requestsSent",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=f===
r}else var t=!0;if(t){if(e.users!==void 0){let f=e.users,k=r;if(r===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;
if(f.busyMs===void 0&&(w="busyMs")||f.inRequestsMs===void 0&&(w="inRequestsMs")||f.inUnansweredMs===void 0&&(w="inUnansw\
eredMs"))return _.errors=[{instancePath:n+"/users",schemaPath:"#/properties/users/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;if(f.busyMs!==void 0){let y=r;m(f.busyMs,{instancePath:n+"/users/busy\
Ms",parentData:f,parentDataProperty:"busyMs",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.
length);var d=y===r}else var d=!0;if(d){if(f.inRequestsMs!==void 0){let y=r;m(f.inRequestsMs,{instancePath:n+"/users/inR\
equestsMs",parentData:f,parentDataProperty:"inRequestsMs",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.
errors),r=s.length);var d=y===r}else var d=!0;if(d){if(f.inUnansweredMs!==void 0){let y=r;m(f.inUnansweredMs,{instancePath:n+
"/users/inUnansweredMs",parentData:f,parentDataProperty:"inUnansweredMs",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:
s.concat(m.errors),r=s.length);var d=y===r}else var d=!0;if(d){if(f.notKnownMs!==void 0){let y=r;m(f.notKnownMs,{instancePath:n+
"/users/notKnownMs",parentData:f,parentDataProperty:"notKnownMs",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),r=s.length);var d=y===r}else var d=!0;if(d)if(f.notKnownIterations!==void 0){let y=r;c(f.notKnownIterations,{instancePath:n+
"/users/notKnownIterations",parentData:f,parentDataProperty:"notKnownIterations",rootData:i,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),r=s.length);var d=y===r}else var d=!0}}}}else return _.errors=[{instancePath:n+"/users",schemaPath:"\
#/properties/users/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=k===r}else var t=!0;if(t){
if(e.notTold!==void 0){let f=r;U(e.notTold,{instancePath:n+"/notTold",parentData:e,parentDataProperty:"notTold",rootData:i,
dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.operations!==
void 0){let f=e.operations,k=r;if(r===k)if(Array.isArray(f)){var v=!0;let w=f.length;for(let y=0;y<w;y++){let j=r;be(f[y],
{instancePath:n+"/operations/"+y,parentData:f,parentDataProperty:y,rootData:i,dynamicAnchors:u})||(s=s===null?be.errors:
s.concat(be.errors),r=s.length);var v=j===r;if(!v)break}}else return _.errors=[{instancePath:n+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=k===r}else var t=!0;
if(t){if(e.seconds!==void 0){let f=e.seconds,k=r;if(r===k)if(Array.isArray(f)){var P=!0;let w=f.length;for(let y=0;y<w;y++){
let j=r;Pe(f[y],{instancePath:n+"/seconds/"+y,parentData:f,parentDataProperty:y,rootData:i,dynamicAnchors:u})||(s=s===null?
Pe.errors:s.concat(Pe.errors),r=s.length);var P=j===r;if(!P)break}}else return _.errors=[{instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=k===r}else var t=!0;if(t){
if(e.exit!==void 0){let f=e.exit,k=r;if(r===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.code===void 0&&(w=
"code")||f.reason===void 0&&(w="reason"))return _.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",
keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;if(f.code!==void 0){let y=f.
code,j=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return _.errors=[{instancePath:n+"/exit/code",schemaPath:"\
#/properties/exit/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var b=j===
r}else var b=!0;if(b)if(f.reason!==void 0){let y=r;if(typeof f.reason!="string")return _.errors=[{instancePath:n+"/exit/\
reason",schemaPath:"#/properties/exit/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var b=y===r}else var b=!0}else return _.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=k===r}else var t=!0;if(t){if(e.findings!==void 0){let f=e.
findings,k=r;if(r===k)if(Array.isArray(f)){var h=!0;let w=f.length;for(let y=0;y<w;y++){let j=r;T(f[y],{instancePath:n+"\
/findings/"+y,parentData:f,parentDataProperty:y,rootData:i,dynamicAnchors:u})||(s=s===null?T.errors:s.concat(T.errors),r=
s.length);var h=j===r;if(!h)break}}else return _.errors=[{instancePath:n+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=k===r}else var t=!0;if(t){if(e.profile!==void 0){
let f=r;if(typeof e.profile!="string")return _.errors=[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0;if(t){if(e.secondsPerEntry!==
void 0){let f=e.secondsPerEntry,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return _.errors=[{instancePath:n+
"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(r===k&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return _.errors=[{instancePath:n+"/secondsPer\
Entry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=k===r}else var t=!0;if(t){if(e.marks!==void 0){let f=e.marks,k=r;if(r===k)if(Array.isArray(f)){var g=!0;
let w=f.length;for(let y=0;y<w;y++){let j=r;ye(f[y],{instancePath:n+"/marks/"+y,parentData:f,parentDataProperty:y,rootData:i,
dynamicAnchors:u})||(s=s===null?ye.errors:s.concat(ye.errors),r=s.length);var g=j===r;if(!g)break}}else return _.errors=
[{instancePath:n+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=k===r}else var t=!0;if(t){if(e.thresholds!==void 0){let f=e.thresholds,k=r;if(r===k)if(Array.isArray(f)){
var M=!0;let w=f.length;for(let y=0;y<w;y++){let j=r;H(f[y],{instancePath:n+"/thresholds/"+y,parentData:f,parentDataProperty:y,
rootData:i,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),r=s.length);var M=j===r;if(!M)break}}else return _.
errors=[{instancePath:n+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=k===r}else var t=!0;if(t){if(e.floor!==void 0){let f=e.floor,k=r;if(r===k)if(Array.isArray(f)){
var x=!0;let w=f.length;for(let y=0;y<w;y++){let j=r;H(f[y],{instancePath:n+"/floor/"+y,parentData:f,parentDataProperty:y,
rootData:i,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),r=s.length);var x=j===r;if(!x)break}}else return _.
errors=[{instancePath:n+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=k===r}else var t=!0;if(t){if(e.checks!==void 0){let f=e.checks,k=r;if(r===k)if(Array.isArray(f)){var S=!0;
let w=f.length;for(let y=0;y<w;y++){let j=f[y],De=r;if(r===De)if(j&&typeof j=="object"&&!Array.isArray(j)){let fe;if(j.name===
void 0&&(fe="name")||j.passes===void 0&&(fe="passes")||j.fails===void 0&&(fe="fails"))return _.errors=[{instancePath:n+"\
/checks/"+y,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty:fe},message:"must\
 have required property '"+fe+"'"}],!1;if(j.name!==void 0){let de=r;if(typeof j.name!="string")return _.errors=[{instancePath:n+
"/checks/"+y+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var N=de===r}else var N=!0;if(N){if(j.passes!==void 0){let de=r;c(j.passes,{instancePath:n+"/checks\
/"+y+"/passes",parentData:j,parentDataProperty:"passes",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
r=s.length);var N=de===r}else var N=!0;if(N)if(j.fails!==void 0){let de=r;c(j.fails,{instancePath:n+"/checks/"+y+"/fails",
parentData:j,parentDataProperty:"fails",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);
var N=de===r}else var N=!0}}else return _.errors=[{instancePath:n+"/checks/"+y,schemaPath:"#/properties/checks/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var S=De===r;if(!S)break}}else return _.errors=[{
instancePath:n+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=k===r}else var t=!0;if(t){if(e.trends!==void 0){let f=e.trends,k=r;if(r===k)if(Array.isArray(f)){var Ue=!0;
let w=f.length;for(let y=0;y<w;y++){let j=f[y],De=r;if(r===De)if(j&&typeof j=="object"&&!Array.isArray(j)){let fe;if(j.metric===
void 0&&(fe="metric")||j.mean===void 0&&(fe="mean"))return _.errors=[{instancePath:n+"/trends/"+y,schemaPath:"#/properti\
es/trends/items/required",keyword:"required",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],
!1;if(j.metric!==void 0){let de=r;if(typeof j.metric!="string")return _.errors=[{instancePath:n+"/trends/"+y+"/metric",schemaPath:"\
#/properties/trends/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ge=de===
r}else var ge=!0;if(ge)if(j.mean!==void 0){let de=j.mean,Ee=r;if(!(typeof de=="number"&&isFinite(de)))return _.errors=[{
instancePath:n+"/trends/"+y+"/mean",schemaPath:"#/properties/trends/items/properties/mean/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var ge=Ee===r}else var ge=!0}else return _.errors=[{instancePath:n+"/trends/"+y,schemaPath:"\
#/properties/trends/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ue=De===r;if(!Ue)
break}}else return _.errors=[{instancePath:n+"/trends",schemaPath:"#/properties/trends/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=k===r}else var t=!0;if(t){if(e.targetCpuSeconds!==void 0){let f=r;m(e.targetCpuSeconds,
{instancePath:n+"/targetCpuSeconds",parentData:e,parentDataProperty:"targetCpuSeconds",rootData:i,dynamicAnchors:u})||(s=
s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.ledger!==void 0){let f=r;we(e.ledger,
{instancePath:n+"/ledger",parentData:e,parentDataProperty:"ledger",rootData:i,dynamicAnchors:u})||(s=s===null?we.errors:
s.concat(we.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.processes!==void 0){let f=e.processes,k=r;if(r===k)
if(Array.isArray(f)){var Z=!0;let w=f.length;for(let y=0;y<w;y++){let j=r;ne(f[y],{instancePath:n+"/processes/"+y,parentData:f,
parentDataProperty:y,rootData:i,dynamicAnchors:u})||(s=s===null?ne.errors:s.concat(ne.errors),r=s.length);var Z=j===r;if(!Z)
break}}else return _.errors=[{instancePath:n+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=k===r}else var t=!0;if(t){if(e.health!==void 0){let f=r;ae(e.health,{instancePath:n+
"/health",parentData:e,parentDataProperty:"health",rootData:i,dynamicAnchors:u})||(s=s===null?ae.errors:s.concat(ae.errors),
r=s.length);var t=f===r}else var t=!0;if(t)if(e.validity!==void 0){let f=e.validity,k=r;if(r===k)if(f&&typeof f=="object"&&
!Array.isArray(f)){let w;if(f.valid===void 0&&(w="valid")||f.reasons===void 0&&(w="reasons"))return _.errors=[{instancePath:n+
"/validity",schemaPath:"#/properties/validity/required",keyword:"required",params:{missingProperty:w},message:"must have\
 required property '"+w+"'"}],!1;if(f.valid!==void 0){let y=r;if(typeof f.valid!="boolean")return _.errors=[{instancePath:n+
"/validity/valid",schemaPath:"#/properties/validity/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var le=y===r}else var le=!0;if(le){if(f.reasons!==void 0){let y=r;U(f.reasons,{instancePath:n+"/va\
lidity/reasons",parentData:f,parentDataProperty:"reasons",rootData:i,dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.
errors),r=s.length);var le=y===r}else var le=!0;if(le)if(f.ownMsMax!==void 0){let y=r;m(f.ownMsMax,{instancePath:n+"/val\
idity/ownMsMax",parentData:f,parentDataProperty:"ownMsMax",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),r=s.length);var le=y===r}else var le=!0}}else return _.errors=[{instancePath:n+"/validity",schemaPath:"#/prope\
rties/validity/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=k===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return _.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return _.errors=s,r===0}_.evaluated={props:{scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,
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
enum:["slo","backpressure","backlog","errors","generator","rate-max",null]},reason:{type:"string"}}}}},We={type:"object",
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
function L(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=L.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let o;if(e.offeredPerSecond===void 0&&(o="offeredPerSecond")||e.seed===void 0&&(o="seed")||e.startedAt===void 0&&(o=
"startedAt")||e.durationMs===void 0&&(o="durationMs")||e.fromSecond===void 0&&(o="fromSecond")||e.toSecond===void 0&&(o=
"toSecond")||e.steady===void 0&&(o="steady")||e.completedPerSecond===void 0&&(o="completedPerSecond")||e.completion===void 0&&
(o="completion")||e.backpressure===void 0&&(o="backpressure")||e.errors===void 0&&(o="errors")||e.backlogGrowthPerSecond===
void 0&&(o="backlogGrowthPerSecond")||e.createUsP50===void 0&&(o="createUsP50")||e.createUsP99===void 0&&(o="createUsP99")||
e.instanceMsP50===void 0&&(o="instanceMsP50")||e.instanceMsP99===void 0&&(o="instanceMsP99")||e.objectives===void 0&&(o=
"objectives")||e.valid===void 0&&(o="valid")||e.sustained===void 0&&(o="sustained")||e.limit===void 0&&(o="limit")||e.reason===
void 0&&(o="reason"))return L.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(e.offeredPerSecond!==void 0){let d=r;m(e.offeredPerSecond,{instancePath:n+
"/offeredPerSecond",parentData:e,parentDataProperty:"offeredPerSecond",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:
s.concat(m.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.seed!==void 0){let d=r;R(e.seed,{instancePath:n+"/se\
ed",parentData:e,parentDataProperty:"seed",rootData:i,dynamicAnchors:u})||(s=s===null?R.errors:s.concat(R.errors),r=s.length);
var t=d===r}else var t=!0;if(t){if(e.startedAt!==void 0){let d=r;K(e.startedAt,{instancePath:n+"/startedAt",parentData:e,
parentDataProperty:"startedAt",rootData:i,dynamicAnchors:u})||(s=s===null?K.errors:s.concat(K.errors),r=s.length);var t=d===
r}else var t=!0;if(t){if(e.durationMs!==void 0){let d=r;m(e.durationMs,{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"\
durationMs",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=d===r}else var t=!0;
if(t){if(e.fromSecond!==void 0){let d=r;c(e.fromSecond,{instancePath:n+"/fromSecond",parentData:e,parentDataProperty:"fr\
omSecond",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=d===r}else var t=!0;if(t){
if(e.toSecond!==void 0){let d=r;c(e.toSecond,{instancePath:n+"/toSecond",parentData:e,parentDataProperty:"toSecond",rootData:i,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.steady!==void 0){
let d=r;if(typeof e.steady!="boolean")return L.errors=[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===r}else var t=!0;if(t){if(e.completedPerSecond!==void 0){
let d=r;m(e.completedPerSecond,{instancePath:n+"/completedPerSecond",parentData:e,parentDataProperty:"completedPerSecond",
rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.
completion!==void 0){let d=r;m(e.completion,{instancePath:n+"/completion",parentData:e,parentDataProperty:"completion",rootData:i,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.backpressure!==
void 0){let d=r;m(e.backpressure,{instancePath:n+"/backpressure",parentData:e,parentDataProperty:"backpressure",rootData:i,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.errors!==void 0){
let d=r;m(e.errors,{instancePath:n+"/errors",parentData:e,parentDataProperty:"errors",rootData:i,dynamicAnchors:u})||(s=
s===null?m.errors:s.concat(m.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.backlogGrowthPerSecond!==void 0){let d=e.
backlogGrowthPerSecond,v=r;if(!(typeof d=="number"&&isFinite(d)))return L.errors=[{instancePath:n+"/backlogGrowthPerSeco\
nd",schemaPath:"#/properties/backlogGrowthPerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=v===r}else var t=!0;if(t){if(e.createUsP50!==void 0){let d=r;$(e.createUsP50,{instancePath:n+"/createUsP50",parentData:e,
parentDataProperty:"createUsP50",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=d===
r}else var t=!0;if(t){if(e.createUsP99!==void 0){let d=r;$(e.createUsP99,{instancePath:n+"/createUsP99",parentData:e,parentDataProperty:"\
createUsP99",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=d===r}else var t=!0;
if(t){if(e.instanceMsP50!==void 0){let d=r;$(e.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:e,parentDataProperty:"\
instanceMsP50",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=d===r}else var t=!0;
if(t){if(e.instanceMsP99!==void 0){let d=r;$(e.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:e,parentDataProperty:"\
instanceMsP99",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=d===r}else var t=!0;
if(t){if(e.objectives!==void 0){let d=e.objectives,v=r;if(r===v)if(Array.isArray(d)){var p=!0;let b=d.length;for(let h=0;h<
b;h++){let g=d[h],M=r;if(r===M)if(g&&typeof g=="object"&&!Array.isArray(g)){let S;if(g.expression===void 0&&(S="expressi\
on")||g.observed===void 0&&(S="observed")||g.passed===void 0&&(S="passed"))return L.errors=[{instancePath:n+"/objectives\
/"+h,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:S},message:"must hav\
e required property '"+S+"'"}],!1;if(g.expression!==void 0){let N=r;if(typeof g.expression!="string")return L.errors=[{instancePath:n+
"/objectives/"+h+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=N===r}else var a=!0;if(a){if(g.observed!==void 0){let N=r;$(g.observed,
{instancePath:n+"/objectives/"+h+"/observed",parentData:g,parentDataProperty:"observed",rootData:i,dynamicAnchors:u})||(s=
s===null?$.errors:s.concat($.errors),r=s.length);var a=N===r}else var a=!0;if(a)if(g.passed!==void 0){let N=r;if(typeof g.
passed!="boolean")return L.errors=[{instancePath:n+"/objectives/"+h+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=N===r}else var a=!0}}else
return L.errors=[{instancePath:n+"/objectives/"+h,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var p=M===r;if(!p)break}}else return L.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===r}else
var t=!0;if(t){if(e.valid!==void 0){let d=r;if(typeof e.valid!="boolean")return L.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===r}else var t=!0;
if(t){if(e.sustained!==void 0){let d=r;if(typeof e.sustained!="boolean")return L.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===r}else var t=!0;
if(t){if(e.limit!==void 0){let d=e.limit,v=r;if(!(d==="slo"||d==="backpressure"||d==="backlog"||d==="errors"||d==="gener\
ator"||d==="rate-max"||d===null))return L.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",keyword:"\
enum",params:{allowedValues:We.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var t=v===
r}else var t=!0;if(t)if(e.reason!==void 0){let d=r;if(typeof e.reason!="string")return L.errors=[{instancePath:n+"/reaso\
n",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===r}else
var t=!0}}}}}}}}}}}}}}}}}}}}else return L.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return L.errors=s,r===0}L.evaluated={props:{offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,
fromSecond:!0,toSecond:!0,steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,
createUsP50:!0,createUsP99:!0,instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},
dynamicProps:!1,dynamicItems:!1};function C(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=C.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let d;if(e.objectives===void 0&&(d="objectives")||e.workload===void 0&&(d="workload")||e.rateMin===
void 0&&(d="rateMin")||e.rateMax===void 0&&(d="rateMax")||e.confidence===void 0&&(d="confidence")||e.steps===void 0&&(d=
"steps")||e.answer===void 0&&(d="answer"))return C.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(e.objectives!==void 0){let v=r;U(e.objectives,{
instancePath:n+"/objectives",parentData:e,parentDataProperty:"objectives",rootData:i,dynamicAnchors:u})||(s=s===null?U.errors:
s.concat(U.errors),r=s.length);var t=v===r}else var t=!0;if(t){if(e.workload!==void 0){let v=e.workload,P=r;if(r===P)if(v&&
typeof v=="object"&&!Array.isArray(v)){let h;if(v.workers===void 0&&(h="workers")||v.jobDurationMs===void 0&&(h="jobDura\
tionMs")||v.batch===void 0&&(h="batch")||v.backOff===void 0&&(h="backOff")||v.stepDurationMs===void 0&&(h="stepDurationM\
s")||v.warmUpMs===void 0&&(h="warmUpMs"))return C.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/\
required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(v.engine!==
void 0){let g=v.engine,M=r;if(!(g==="embedded"||g==="k6"))return C.errors=[{instancePath:n+"/workload/engine",schemaPath:"\
#/properties/workload/properties/engine/enum",keyword:"enum",params:{allowedValues:_e.properties.workload.properties.engine.
enum},message:"must be equal to one of the allowed values"}],!1;var p=M===r}else var p=!0;if(p){if(v.workers!==void 0){let g=r;
c(v.workers,{instancePath:n+"/workload/workers",parentData:v,parentDataProperty:"workers",rootData:i,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var p=g===r}else var p=!0;if(p){if(v.jobDurationMs!==void 0){let g=r;
m(v.jobDurationMs,{instancePath:n+"/workload/jobDurationMs",parentData:v,parentDataProperty:"jobDurationMs",rootData:i,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=g===r}else var p=!0;if(p){if(v.batch!==void 0){let g=r;c(v.batch,
{instancePath:n+"/workload/batch",parentData:v,parentDataProperty:"batch",rootData:i,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var p=g===r}else var p=!0;if(p){if(v.backOff!==void 0){let g=v.backOff,M=r;if(!(g==="none"||
g==="aimd"))return C.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:_e.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var p=M===r}else var p=!0;if(p){if(v.stepDurationMs!==void 0){let g=r;m(v.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:v,parentDataProperty:"stepDurationMs",rootData:i,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),r=s.length);var p=g===r}else var p=!0;if(p)if(v.warmUpMs!==void 0){let g=r;m(v.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:v,parentDataProperty:"warmUpMs",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),r=s.length);var p=g===r}else var p=!0}}}}}}else return C.errors=[{instancePath:n+"/workload",schemaPath:"#/pro\
perties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=P===r}else var t=!0;if(t){
if(e.rateMin!==void 0){let v=r;m(e.rateMin,{instancePath:n+"/rateMin",parentData:e,parentDataProperty:"rateMin",rootData:i,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=v===r}else var t=!0;if(t){if(e.rateMax!==void 0){
let v=r;m(e.rateMax,{instancePath:n+"/rateMax",parentData:e,parentDataProperty:"rateMax",rootData:i,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=v===r}else var t=!0;if(t){if(e.confidence!==void 0){let v=e.confidence,
P=r;if(r===P)if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v))return C.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(v<0||
isNaN(v))return C.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return C.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=P===r}else var t=!0;
if(t){if(e.atLeastPerSecond!==void 0){let v=r;m(e.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:e,parentDataProperty:"\
atLeastPerSecond",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=v===r}else var t=!0;
if(t){if(e.steps!==void 0){let v=e.steps,P=r;if(r===P)if(Array.isArray(v)){var a=!0;let h=v.length;for(let g=0;g<h;g++){
let M=r;L(v[g],{instancePath:n+"/steps/"+g,parentData:v,parentDataProperty:g,rootData:i,dynamicAnchors:u})||(s=s===null?
L.errors:s.concat(L.errors),r=s.length);var a=M===r;if(!a)break}}else return C.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=P===r}else var t=!0;if(t)
if(e.answer!==void 0){let v=e.answer,P=r;if(r===P)if(v&&typeof v=="object"&&!Array.isArray(v)){let h;if(v.outcome===void 0&&
(h="outcome")||v.perSecond===void 0&&(h="perSecond")||v.perSecondLow===void 0&&(h="perSecondLow")||v.perSecondHigh===void 0&&
(h="perSecondHigh")||v.limit===void 0&&(h="limit")||v.reason===void 0&&(h="reason"))return C.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:h},message:"must have requir\
ed property '"+h+"'"}],!1;if(v.outcome!==void 0){let g=v.outcome,M=r;if(!(g==="found"||g==="at-least"||g==="not-met"||g===
"unfinished"))return C.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/properties/outcome/enum",
keyword:"enum",params:{allowedValues:_e.properties.answer.properties.outcome.enum},message:"must be equal to one of the \
allowed values"}],!1;var o=M===r}else var o=!0;if(o){if(v.perSecond!==void 0){let g=r;$(v.perSecond,{instancePath:n+"/an\
swer/perSecond",parentData:v,parentDataProperty:"perSecond",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat(
$.errors),r=s.length);var o=g===r}else var o=!0;if(o){if(v.perSecondLow!==void 0){let g=r;$(v.perSecondLow,{instancePath:n+
"/answer/perSecondLow",parentData:v,parentDataProperty:"perSecondLow",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:
s.concat($.errors),r=s.length);var o=g===r}else var o=!0;if(o){if(v.perSecondHigh!==void 0){let g=r;$(v.perSecondHigh,{instancePath:n+
"/answer/perSecondHigh",parentData:v,parentDataProperty:"perSecondHigh",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:
s.concat($.errors),r=s.length);var o=g===r}else var o=!0;if(o){if(v.limit!==void 0){let g=v.limit,M=r;if(!(g==="slo"||g===
"backpressure"||g==="backlog"||g==="errors"||g==="generator"||g==="rate-max"||g===null))return C.errors=[{instancePath:n+
"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{allowedValues:_e.properties.
answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var o=M===r}else var o=!0;if(o)if(v.
reason!==void 0){let g=r;if(typeof v.reason!="string")return C.errors=[{instancePath:n+"/answer/reason",schemaPath:"#/pr\
operties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=g===r}else
var o=!0}}}}}else return C.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=P===r}else var t=!0}}}}}}}else return C.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=s,r===0}C.evaluated={props:{
objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,dynamicItems:!1};
var Se={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured","stoppedEarly","f\
alseAlarmRateMax","confidence","metrics","newFindings","notes"],properties:{outcome:{enum:["passed","failed","inconclusi\
ve"]},design:{enum:["pairs","sets"]},baseline:{$ref:"#/$defs/gateSide"},candidate:{$ref:"#/$defs/gateSide"},runsPlanned:{
$ref:"#/$defs/count"},runsMeasured:{$ref:"#/$defs/count"},stoppedEarly:{type:"boolean"},falseAlarmRateMax:{$ref:"#/$defs\
/probability"},confidence:{$ref:"#/$defs/probability"},metrics:{type:"array",items:{$ref:"#/$defs/gateMetric"}},newFindings:{
type:["array","null"],items:{type:"string"}},notes:{$ref:"#/$defs/lines"}}};function ee(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.source===void 0&&(p="source")||e.version===void 0&&(p="version"))return ee.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(e.source!==void 0){let a=r;if(typeof e.source!="string")return ee.errors=[{instancePath:n+"/source",schemaPath:"#/pro\
perties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t)
if(e.version!==void 0){let a=r;I(e.version,{instancePath:n+"/version",parentData:e,parentDataProperty:"version",rootData:i,
dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var t=a===r}else var t=!0}else return ee.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=
s,r===0}ee.evaluated={props:{source:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function O(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=O.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="number"&&isFinite(e)){
if(e>1||isNaN(e))return O.errors=[{instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(e<0||isNaN(e))return O.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;return O.errors=s,r===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ce={type:"object",required:["scenario","metric","baseline","candidate","ratio","ratioLow","ratioHigh","p","pCorrecte\
d","effect","margin","detectableEffect","outcome","pairRatios"],properties:{scenario:{type:"string"},metric:{enum:["thro\
ughput","median","p95","p99","instance-time","cpu-per-instance"]},baseline:{$ref:"#/$defs/amount"},candidate:{$ref:"#/$d\
efs/amount"},ratio:{$ref:"#/$defs/amount"},ratioLow:{$ref:"#/$defs/amountOrNull"},ratioHigh:{$ref:"#/$defs/amountOrNull"},
p:{$ref:"#/$defs/probability"},pCorrected:{$ref:"#/$defs/probability"},effect:{$ref:"#/$defs/amount"},margin:{$ref:"#/$d\
efs/amount"},detectableEffect:{$ref:"#/$defs/amountOrNull"},outcome:{enum:["worse","better","same","unclear"]},pairRatios:{
type:"array",items:{$ref:"#/$defs/amount"}}}};function Y(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.scenario===void 0&&(a="scenario")||e.metric===void 0&&(a="\
metric")||e.baseline===void 0&&(a="baseline")||e.candidate===void 0&&(a="candidate")||e.ratio===void 0&&(a="ratio")||e.ratioLow===
void 0&&(a="ratioLow")||e.ratioHigh===void 0&&(a="ratioHigh")||e.p===void 0&&(a="p")||e.pCorrected===void 0&&(a="pCorrec\
ted")||e.effect===void 0&&(a="effect")||e.margin===void 0&&(a="margin")||e.detectableEffect===void 0&&(a="detectableEffe\
ct")||e.outcome===void 0&&(a="outcome")||e.pairRatios===void 0&&(a="pairRatios"))return Y.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.scenario!==
void 0){let o=r;if(typeof e.scenario!="string")return Y.errors=[{instancePath:n+"/scenario",schemaPath:"#/properties/sce\
nario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.metric!==
void 0){let o=e.metric,d=r;if(!(o==="throughput"||o==="median"||o==="p95"||o==="p99"||o==="instance-time"||o==="cpu-per-\
instance"))return Y.errors=[{instancePath:n+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:Ce.
properties.metric.enum},message:"must be equal to one of the allowed values"}],!1;var t=d===r}else var t=!0;if(t){if(e.baseline!==
void 0){let o=r;m(e.baseline,{instancePath:n+"/baseline",parentData:e,parentDataProperty:"baseline",rootData:i,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.candidate!==void 0){let o=r;m(e.
candidate,{instancePath:n+"/candidate",parentData:e,parentDataProperty:"candidate",rootData:i,dynamicAnchors:u})||(s=s===
null?m.errors:s.concat(m.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.ratio!==void 0){let o=r;m(e.ratio,{instancePath:n+
"/ratio",parentData:e,parentDataProperty:"ratio",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var t=o===r}else var t=!0;if(t){if(e.ratioLow!==void 0){let o=r;$(e.ratioLow,{instancePath:n+"/ratioLow",parentData:e,
parentDataProperty:"ratioLow",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=o===
r}else var t=!0;if(t){if(e.ratioHigh!==void 0){let o=r;$(e.ratioHigh,{instancePath:n+"/ratioHigh",parentData:e,parentDataProperty:"\
ratioHigh",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var t=o===r}else var t=!0;
if(t){if(e.p!==void 0){let o=r;O(e.p,{instancePath:n+"/p",parentData:e,parentDataProperty:"p",rootData:i,dynamicAnchors:u})||
(s=s===null?O.errors:s.concat(O.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.pCorrected!==void 0){let o=r;O(
e.pCorrected,{instancePath:n+"/pCorrected",parentData:e,parentDataProperty:"pCorrected",rootData:i,dynamicAnchors:u})||(s=
s===null?O.errors:s.concat(O.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.effect!==void 0){let o=r;m(e.effect,
{instancePath:n+"/effect",parentData:e,parentDataProperty:"effect",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.
concat(m.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.margin!==void 0){let o=r;m(e.margin,{instancePath:n+"/\
margin",parentData:e,parentDataProperty:"margin",rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var t=o===r}else var t=!0;if(t){if(e.detectableEffect!==void 0){let o=r;$(e.detectableEffect,{instancePath:n+
"/detectableEffect",parentData:e,parentDataProperty:"detectableEffect",rootData:i,dynamicAnchors:u})||(s=s===null?$.errors:
s.concat($.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.outcome!==void 0){let o=e.outcome,d=r;if(!(o==="wors\
e"||o==="better"||o==="same"||o==="unclear"))return Y.errors=[{instancePath:n+"/outcome",schemaPath:"#/properties/outcom\
e/enum",keyword:"enum",params:{allowedValues:Ce.properties.outcome.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var t=d===r}else var t=!0;if(t)if(e.pairRatios!==void 0){let o=e.pairRatios,d=r;if(r===d)if(Array.isArray(o)){
var p=!0;let P=o.length;for(let b=0;b<P;b++){let h=r;m(o[b],{instancePath:n+"/pairRatios/"+b,parentData:o,parentDataProperty:b,
rootData:i,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=h===r;if(!p)break}}else return Y.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=d===r}else var t=!0}}}}}}}}}}}}}else return Y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=s,r===0}Y.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,detectableEffect:!0,outcome:!0,
pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function z(e,{instancePath:n="",parentData:q,parentDataProperty:D,rootData:i=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.outcome===void 0&&(o="outcome")||e.design===void 0&&(o="de\
sign")||e.baseline===void 0&&(o="baseline")||e.candidate===void 0&&(o="candidate")||e.runsPlanned===void 0&&(o="runsPlan\
ned")||e.runsMeasured===void 0&&(o="runsMeasured")||e.stoppedEarly===void 0&&(o="stoppedEarly")||e.falseAlarmRateMax===void 0&&
(o="falseAlarmRateMax")||e.confidence===void 0&&(o="confidence")||e.metrics===void 0&&(o="metrics")||e.newFindings===void 0&&
(o="newFindings")||e.notes===void 0&&(o="notes"))return z.errors=[{instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.outcome!==void 0){let d=e.outcome,
v=r;if(!(d==="passed"||d==="failed"||d==="inconclusive"))return z.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:Se.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=v===r}else var t=!0;if(t){if(e.design!==void 0){let d=e.design,v=r;if(!(d==="pairs"||d==="s\
ets"))return z.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:Se.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=v===r}else var t=!0;if(t){if(e.baseline!==
void 0){let d=r;ee(e.baseline,{instancePath:n+"/baseline",parentData:e,parentDataProperty:"baseline",rootData:i,dynamicAnchors:u})||
(s=s===null?ee.errors:s.concat(ee.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.candidate!==void 0){let d=r;ee(
e.candidate,{instancePath:n+"/candidate",parentData:e,parentDataProperty:"candidate",rootData:i,dynamicAnchors:u})||(s=s===
null?ee.errors:s.concat(ee.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.runsPlanned!==void 0){let d=r;c(e.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:e,parentDataProperty:"runsPlanned",rootData:i,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.runsMeasured!==void 0){let d=r;c(e.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:e,parentDataProperty:"runsMeasured",rootData:i,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.stoppedEarly!==void 0){let d=r;if(typeof e.
stoppedEarly!="boolean")return z.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===r}else var t=!0;if(t){if(e.falseAlarmRateMax!==void 0){
let d=r;O(e.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:e,parentDataProperty:"falseAlarmRateMax",rootData:i,
dynamicAnchors:u})||(s=s===null?O.errors:s.concat(O.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.confidence!==
void 0){let d=r;O(e.confidence,{instancePath:n+"/confidence",parentData:e,parentDataProperty:"confidence",rootData:i,dynamicAnchors:u})||
(s=s===null?O.errors:s.concat(O.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.metrics!==void 0){let d=e.metrics,
v=r;if(r===v)if(Array.isArray(d)){var p=!0;let b=d.length;for(let h=0;h<b;h++){let g=r;Y(d[h],{instancePath:n+"/metrics/"+
h,parentData:d,parentDataProperty:h,rootData:i,dynamicAnchors:u})||(s=s===null?Y.errors:s.concat(Y.errors),r=s.length);var p=g===
r;if(!p)break}}else return z.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=v===r}else var t=!0;if(t){if(e.newFindings!==void 0){let d=e.newFindings,
v=r;if(!Array.isArray(d)&&d!==null)return z.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/newFindings/\
type",keyword:"type",params:{type:Se.properties.newFindings.type},message:"must be array,null"}],!1;if(r===v&&Array.isArray(
d)){var a=!0;let b=d.length;for(let h=0;h<b;h++){let g=r;if(typeof d[h]!="string")return z.errors=[{instancePath:n+"/new\
Findings/"+h,schemaPath:"#/properties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=g===r;if(!a)break}}var t=v===r}else var t=!0;if(t)if(e.notes!==void 0){let d=r;U(e.notes,{instancePath:n+
"/notes",parentData:e,parentDataProperty:"notes",rootData:i,dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),
r=s.length);var t=d===r}else var t=!0}}}}}}}}}}}else return z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return z.errors=s,r===0}z.evaluated={props:{outcome:!0,design:!0,baseline:!0,
candidate:!0,runsPlanned:!0,runsMeasured:!0,stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var Je={type:"object",required:["status","reasons"],properties:{status:{enum:[
"passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function $e(e,{instancePath:n="",parentData:q,parentDataProperty:D,
rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=$e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.status===void 0&&(p="status")||e.reasons===
void 0&&(p="reasons"))return $e.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(e.status!==void 0){let a=e.status,o=r;if(!(a==="passed"||a==="fail\
ed"||a==="inconclusive"))return $e.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:Je.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=o===r}else
var t=!0;if(t)if(e.reasons!==void 0){let a=r;U(e.reasons,{instancePath:n+"/reasons",parentData:e,parentDataProperty:"rea\
sons",rootData:i,dynamicAnchors:u})||(s=s===null?U.errors:s.concat(U.errors),r=s.length);var t=a===r}else var t=!0}else return $e.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.
errors=s,r===0}$e.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};function he(e,{instancePath:n="",
parentData:q,parentDataProperty:D,rootData:i=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=he.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.schema===
void 0&&(a="schema")||e.schemaVersion===void 0&&(a="schemaVersion")||e.run===void 0&&(a="run")||e.target===void 0&&(a="t\
arget")||e.generator===void 0&&(a="generator")||e.contract===void 0&&(a="contract")||e.loads===void 0&&(a="loads")||e.verdict===
void 0&&(a="verdict")||e.warnings===void 0&&(a="warnings"))return he.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.schema!==void 0){let o=r;if(e.
schema!=="c8gauge/run-record")return he.errors=[{instancePath:n+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],!1;var t=o===r}else var t=!0;if(t){
if(e.schemaVersion!==void 0){let o=r;if(e.schemaVersion!==2)return he.errors=[{instancePath:n+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var t=o===
r}else var t=!0;if(t){if(e.run!==void 0){let o=r;J(e.run,{instancePath:n+"/run",parentData:e,parentDataProperty:"run",rootData:i,
dynamicAnchors:u})||(s=s===null?J.errors:s.concat(J.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.target!==void 0){
let o=r;ce(e.target,{instancePath:n+"/target",parentData:e,parentDataProperty:"target",rootData:i,dynamicAnchors:u})||(s=
s===null?ce.errors:s.concat(ce.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.generator!==void 0){let o=r;se(e.
generator,{instancePath:n+"/generator",parentData:e,parentDataProperty:"generator",rootData:i,dynamicAnchors:u})||(s=s===
null?se.errors:s.concat(se.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.contract!==void 0){let o=r;te(e.contract,
{instancePath:n+"/contract",parentData:e,parentDataProperty:"contract",rootData:i,dynamicAnchors:u})||(s=s===null?te.errors:
s.concat(te.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.conformance!==void 0){let o=r;A(e.conformance,{instancePath:n+
"/conformance",parentData:e,parentDataProperty:"conformance",rootData:i,dynamicAnchors:u})||(s=s===null?A.errors:s.concat(
A.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.loads!==void 0){let o=e.loads,d=r;if(r===d)if(Array.isArray(o)){
var p=!0;let P=o.length;for(let b=0;b<P;b++){let h=r;_(o[b],{instancePath:n+"/loads/"+b,parentData:o,parentDataProperty:b,
rootData:i,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),r=s.length);var p=h===r;if(!p)break}}else return he.
errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=d===r}else var t=!0;if(t){if(e.leftBehind!==void 0){let o=r;V(e.leftBehind,{instancePath:n+"/leftB\
ehind",parentData:e,parentDataProperty:"leftBehind",rootData:i,dynamicAnchors:u})||(s=s===null?V.errors:s.concat(V.errors),
r=s.length);var t=o===r}else var t=!0;if(t){if(e.capacity!==void 0){let o=r;C(e.capacity,{instancePath:n+"/capacity",parentData:e,
parentDataProperty:"capacity",rootData:i,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),r=s.length);var t=o===
r}else var t=!0;if(t){if(e.gate!==void 0){let o=r;z(e.gate,{instancePath:n+"/gate",parentData:e,parentDataProperty:"gate",
rootData:i,dynamicAnchors:u})||(s=s===null?z.errors:s.concat(z.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.
verdict!==void 0){let o=r;$e(e.verdict,{instancePath:n+"/verdict",parentData:e,parentDataProperty:"verdict",rootData:i,dynamicAnchors:u})||
(s=s===null?$e.errors:s.concat($e.errors),r=s.length);var t=o===r}else var t=!0;if(t)if(e.warnings!==void 0){let o=r;U(e.
warnings,{instancePath:n+"/warnings",parentData:e,parentDataProperty:"warnings",rootData:i,dynamicAnchors:u})||(s=s===null?
U.errors:s.concat(U.errors),r=s.length);var t=o===r}else var t=!0}}}}}}}}}}}}else return he.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=s,r===0}he.evaluated={props:{
schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,loads:!0,leftBehind:!0,capacity:!0,gate:!0,
verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{Ye as validate};
