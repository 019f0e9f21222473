// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var Je=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(E){throw n=0,E}};var Ke=Je(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});function ze(r){let n=r.length,E=0,N=0,a;for(;N<
n;)E++,a=r.charCodeAt(N++),a>=55296&&a<=56319&&N<n&&(a=r.charCodeAt(N),(a&64512)===56320&&N++);return E}Ve.default=ze;ze.
code='require("ajv/dist/runtime/ucs2length").default'});var dr=Se;var Qe=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function ie(r,{instancePath:n="",parentData:E,
parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="string"){if(!Qe.test(r))return ie.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return ie.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return ie.errors=s,e===0}ie.evaluated=
{dynamicProps:!1,dynamicItems:!1};function y(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r))return y.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return y.errors=s,e===0}y.evaluated={dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=se.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r)?(se.errors=s,e===0):(se.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1)}se.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:n="",parentData:E,
parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.
command===void 0&&(p="command")||r.c8gaugeVersion===void 0&&(p="c8gaugeVersion")||r.startedAt===void 0&&(p="startedAt")||
r.durationMs===void 0&&(p="durationMs")||r.seed===void 0&&(p="seed"))return pe.errors=[{instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.id!==void 0){
let i=e;if(typeof r.id!="string")return pe.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.command!==void 0){let i=e;if(typeof r.
command!="string")return pe.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.c8gaugeVersion!==void 0){let i=e;if(typeof r.
c8gaugeVersion!="string")return pe.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.startedAt!==
void 0){let i=e;ie(r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:o})||
(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.durationMs!==void 0){let i=e;
y(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.seed!==void 0){let i=e;se(r.seed,
{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?se.errors:s.concat(
se.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.revision!==void 0){let i=e;if(typeof r.revision!="string")return pe.
errors=[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0}}}}}}else return pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=s,e===0}pe.evaluated={props:{id:!0,command:!0,
c8gaugeVersion:!0,startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var Xe={type:["string","null"]};function V(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=V.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&
r!==null?(V.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Xe.type},message:"must be string,nul\
l"}],!1):(V.errors=s,e===0)}V.evaluated={dynamicProps:!1,dynamicItems:!1};var Ye={type:["number","null"],minimum:0};function q(r,{
instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=q.evaluated;return l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof r=="number"&&isFinite(r))&&r!==null?(q.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ye.type},message:"must be number,null"}],!1):e===0&&typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))?(q.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):(q.errors=s,e===0)}q.evaluated={dynamicProps:!1,dynamicItems:!1};var Ce={type:"\
object",description:"How the target speaks, seen in its answers to requests that change nothing.",required:["dialect","p\
rocessName","queryApi","keys"],properties:{dialect:{$ref:"#/$defs/textOrNull"},processName:{enum:["bpmnProcessId","proce\
ssDefinitionId",null]},queryApi:{enum:["on","off",null]},keys:{enum:["number","text",null]},requestTimeout:{enum:["under\
stood","refused"]},gatewayVersions:{$ref:"#/$defs/lines"}}};function C(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=C.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let p=r.
length;for(let i=0;i<p;i++){let u=e;if(typeof r[i]!="string")return C.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e;if(!t)break}}else return C.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return C.errors=s,
e===0}C.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.dialect===void 0&&(p="dialect")||r.processName===
void 0&&(p="processName")||r.queryApi===void 0&&(p="queryApi")||r.keys===void 0&&(p="keys"))return ue.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.dialect!==void 0){let i=e;V(r.dialect,{instancePath:n+"/dialect",parentData:r,parentDataProperty:"dialect",rootData:a,
dynamicAnchors:o})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.processName!==
void 0){let i=r.processName,u=e;if(!(i==="bpmnProcessId"||i==="processDefinitionId"||i===null))return ue.errors=[{instancePath:n+
"/processName",schemaPath:"#/properties/processName/enum",keyword:"enum",params:{allowedValues:Ce.properties.processName.
enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.queryApi!==void 0){
let i=r.queryApi,u=e;if(!(i==="on"||i==="off"||i===null))return ue.errors=[{instancePath:n+"/queryApi",schemaPath:"#/pro\
perties/queryApi/enum",keyword:"enum",params:{allowedValues:Ce.properties.queryApi.enum},message:"must be equal to one o\
f the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.keys!==void 0){let i=r.keys,u=e;if(!(i==="number"||i==="\
text"||i===null))return ue.errors=[{instancePath:n+"/keys",schemaPath:"#/properties/keys/enum",keyword:"enum",params:{allowedValues:Ce.
properties.keys.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.requestTimeout!==
void 0){let i=r.requestTimeout,u=e;if(!(i==="understood"||i==="refused"))return ue.errors=[{instancePath:n+"/requestTime\
out",schemaPath:"#/properties/requestTimeout/enum",keyword:"enum",params:{allowedValues:Ce.properties.requestTimeout.enum},
message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t)if(r.gatewayVersions!==void 0){
let i=e;C(r.gatewayVersions,{instancePath:n+"/gatewayVersions",parentData:r,parentDataProperty:"gatewayVersions",rootData:a,
dynamicAnchors:o})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=i===e}else var t=!0}}}}}else return ue.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=
s,e===0}ue.evaluated={props:{dialect:!0,processName:!0,queryApi:!0,keys:!0,requestTimeout:!0,gatewayVersions:!0},dynamicProps:!1,
dynamicItems:!1};function d(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=d.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?e===0&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))?(d.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(d.errors=s,e===0):(d.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}d.evaluated={dynamicProps:!1,dynamicItems:!1};
function ye(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.baseUrl===void 0&&(i="baseUrl")||r.embedded===void 0&&(i="embedded")||r.gatewayVersion===void 0&&
(i="gatewayVersion")||r.clusterSize===void 0&&(i="clusterSize")||r.partitionsCount===void 0&&(i="partitionsCount"))return ye.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;if(r.baseUrl!==void 0){let u=e;if(typeof r.baseUrl!="string")return ye.errors=[{instancePath:n+
"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===
e}else var t=!0;if(t){if(r.embedded!==void 0){let u=e;if(typeof r.embedded!="boolean")return ye.errors=[{instancePath:n+
"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var t=u===e}else var t=!0;if(t){if(r.gatewayVersion!==void 0){let u=e;V(r.gatewayVersion,{instancePath:n+"/gatewayVersio\
n",parentData:r,parentDataProperty:"gatewayVersion",rootData:a,dynamicAnchors:o})||(s=s===null?V.errors:s.concat(V.errors),
e=s.length);var t=u===e}else var t=!0;if(t){if(r.clusterSize!==void 0){let u=e;q(r.clusterSize,{instancePath:n+"/cluster\
Size",parentData:r,parentDataProperty:"clusterSize",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),
e=s.length);var t=u===e}else var t=!0;if(t){if(r.partitionsCount!==void 0){let u=e;q(r.partitionsCount,{instancePath:n+"\
/partitionsCount",parentData:r,parentDataProperty:"partitionsCount",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:
s.concat(q.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.speaks!==void 0){let u=e;ue(r.speaks,{instancePath:n+
"/speaks",parentData:r,parentDataProperty:"speaks",rootData:a,dynamicAnchors:o})||(s=s===null?ue.errors:s.concat(ue.errors),
e=s.length);var t=u===e}else var t=!0;if(t)if(r.environment!==void 0){let u=r.environment,g=e;if(e===g)if(u&&typeof u=="\
object"&&!Array.isArray(u)){if(u.replicationFactor!==void 0){let m=e;d(u.replicationFactor,{instancePath:n+"/environment\
/replicationFactor",parentData:u,parentDataProperty:"replicationFactor",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var p=m===e}else var p=!0;if(p){if(u.brokerVersions!==void 0){let m=e;C(u.brokerVersions,
{instancePath:n+"/environment/brokerVersions",parentData:u,parentDataProperty:"brokerVersions",rootData:a,dynamicAnchors:o})||
(s=s===null?C.errors:s.concat(C.errors),e=s.length);var p=m===e}else var p=!0;if(p){if(u.processInstances!==void 0){let m=e;
d(u.processInstances,{instancePath:n+"/environment/processInstances",parentData:u,parentDataProperty:"processInstances",
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=m===e}else var p=!0;if(p){if(u.
heapBytesMax!==void 0){let m=e;y(u.heapBytesMax,{instancePath:n+"/environment/heapBytesMax",parentData:u,parentDataProperty:"\
heapBytesMax",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=m===e}else var p=!0;
if(p)if(u.cpus!==void 0){let m=e;d(u.cpus,{instancePath:n+"/environment/cpus",parentData:u,parentDataProperty:"cpus",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=m===e}else var p=!0}}}}else return ye.errors=
[{instancePath:n+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=g===e}else var t=!0}}}}}}else return ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=s,e===0}ye.evaluated={props:{baseUrl:!0,embedded:!0,
gatewayVersion:!0,clusterSize:!0,partitionsCount:!0,speaks:!0,environment:!0},dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.node===void 0&&(p="node")||r.platform===void 0&&(p="platform")||r.cpuModel===void 0&&(p="cpuModel")||
r.cpus===void 0&&(p="cpus")||r.memoryBytes===void 0&&(p="memoryBytes"))return ve.errors=[{instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.node!==void 0){
let i=e;if(typeof r.node!="string")return ve.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.platform!==void 0){let i=e;
if(typeof r.platform!="string")return ve.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpuModel!==void 0){let i=e;
if(typeof r.cpuModel!="string")return ve.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpus!==void 0){let i=e;d(
r.cpus,{instancePath:n+"/cpus",parentData:r,parentDataProperty:"cpus",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.memoryBytes!==void 0){let i=e;y(r.memoryBytes,{instancePath:n+
"/memoryBytes",parentData:r,parentDataProperty:"memoryBytes",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var t=i===e}else var t=!0}}}}else return ve.errors=[{instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return ve.errors=s,e===0}ve.evaluated={props:{node:!0,platform:!0,
cpuModel:!0,cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var er=new RegExp("^[0-9a-f]{64}$","u");function we(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(typeof r=="string"){if(!er.test(r))return we.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return we.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return we.errors=s,e===0}we.evaluated={dynamicProps:!1,
dynamicItems:!1};function ge(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=ge.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.title===void 0&&(p="title")||r.version===void 0&&(p="version")||r.sha256===void 0&&
(p="sha256"))return ge.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.title!==void 0){let i=e;if(typeof r.title!="string")return ge.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.version!==void 0){let i=e;if(typeof r.version!="string")return ge.errors=[{instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sha256!==void 0){let i=e;we(r.sha256,{instancePath:n+"/sha256",parentData:r,parentDataProperty:"\
sha256",rootData:a,dynamicAnchors:o})||(s=s===null?we.errors:s.concat(we.errors),e=s.length);var t=i===e}else var t=!0;if(t)
if(r.dialect!==void 0){let i=e;if(typeof r.dialect!="string")return ge.errors=[{instancePath:n+"/dialect",schemaPath:"#/\
properties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else
return ge.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ge.errors=s,e===0}ge.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0},dynamicProps:!1,dynamicItems:!1};var rr={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function le(r,{
instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=le.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if(r.operation===void 0&&(p="operation")||r.check===void 0&&(p="check")||r.case===void 0&&(p="case")||r.status===void 0&&
(p="status")||r.reason===void 0&&(p="reason"))return le.errors=[{instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return le.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.check!==void 0){let i=e;if(typeof r.
check!="string")return le.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.case!==void 0){let i=e;if(typeof r.case!="st\
ring")return le.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.status,u=e;if(!(i==="pass"||
i==="fail"||i==="skip"||i==="error"))return le.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:rr.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===
e}else var t=!0;if(t)if(r.reason!==void 0){let i=e;V(r.reason,{instancePath:n+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:a,dynamicAnchors:o})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var t=i===e}else var t=!0}}}}else
return le.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return le.errors=s,e===0}le.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var sr={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"},knownOf:{type:"string"}}}}},tr={enum:["contract","http","behaviour"]};function je(r,{instancePath:n="",
parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=je.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r==="contract"||r==="http"||r==="behaviour"?(je.errors=s,e===0):(je.errors=
[{instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tr.enum},message:"must be equal to one of the \
allowed values"}],!1)}je.evaluated={dynamicProps:!1,dynamicItems:!1};var nr={type:"object",required:["request","response",
"error","durationMs"],properties:{request:{type:"object",required:["method","url","headers","body"],properties:{method:{
type:"string"},url:{type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"#/$defs/textOrNull"}}},response:{type:["\
object","null"],required:["status","headers","body"],properties:{status:{type:"integer"},headers:{$ref:"#/$defs/headers"},
body:{type:"string"}}},error:{$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$defs/amount"}}};function Pe(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let p in r){let i=e;if(typeof r[p]!="string")return Pe.errors=[{instancePath:n+"/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e;if(!t)break}else return Pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Pe.errors=s,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(r,{
instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ee.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let u;if(r.request===void 0&&(u="request")||r.response===void 0&&(u="response")||r.error===void 0&&(u="error")||r.durationMs===
void 0&&(u="durationMs"))return ee.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.request!==void 0){let g=r.request,c=e;if(e===c)if(g&&typeof g=="\
object"&&!Array.isArray(g)){let m;if(g.method===void 0&&(m="method")||g.url===void 0&&(m="url")||g.headers===void 0&&(m=
"headers")||g.body===void 0&&(m="body"))return ee.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/re\
quired",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(g.method!==void 0){
let k=e;if(typeof g.method!="string")return ee.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/reques\
t/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=k===e}else var t=!0;
if(t){if(g.url!==void 0){let k=e;if(typeof g.url!="string")return ee.errors=[{instancePath:n+"/request/url",schemaPath:"\
#/properties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=k===
e}else var t=!0;if(t){if(g.headers!==void 0){let k=e;Pe(g.headers,{instancePath:n+"/request/headers",parentData:g,parentDataProperty:"\
headers",rootData:a,dynamicAnchors:o})||(s=s===null?Pe.errors:s.concat(Pe.errors),e=s.length);var t=k===e}else var t=!0;
if(t)if(g.body!==void 0){let k=e;V(g.body,{instancePath:n+"/request/body",parentData:g,parentDataProperty:"body",rootData:a,
dynamicAnchors:o})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var t=k===e}else var t=!0}}}else return ee.errors=
[{instancePath:n+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;var p=c===e}else var p=!0;if(p){if(r.response!==void 0){let g=r.response,c=e;if(!(g&&typeof g=="object"&&
!Array.isArray(g))&&g!==null)return ee.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"\
type",params:{type:nr.properties.response.type},message:"must be object,null"}],!1;if(e===c&&g&&typeof g=="object"&&!Array.
isArray(g)){let k;if(g.status===void 0&&(k="status")||g.headers===void 0&&(k="headers")||g.body===void 0&&(k="body"))return ee.
errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;if(g.status!==void 0){let b=g.status,v=e;if(!(typeof b=="number"&&!(b%
1)&&!isNaN(b)&&isFinite(b)))return ee.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/prope\
rties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=v===e}else var i=!0;if(i){
if(g.headers!==void 0){let b=e;Pe(g.headers,{instancePath:n+"/response/headers",parentData:g,parentDataProperty:"headers",
rootData:a,dynamicAnchors:o})||(s=s===null?Pe.errors:s.concat(Pe.errors),e=s.length);var i=b===e}else var i=!0;if(i)if(g.
body!==void 0){let b=e;if(typeof g.body!="string")return ee.errors=[{instancePath:n+"/response/body",schemaPath:"#/prope\
rties/response/properties/body/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=b===e}else
var i=!0}}var p=c===e}else var p=!0;if(p){if(r.error!==void 0){let g=e;V(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"\
error",rootData:a,dynamicAnchors:o})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var p=g===e}else var p=!0;if(p)
if(r.durationMs!==void 0){let g=e;y(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"duration\
Ms",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=g===e}else var p=!0}}}else return ee.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.
errors=s,e===0}ee.evaluated={props:{request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function W(r,{
instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=W.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.id===void 0&&(i="id")||r.operation===void 0&&(i="operation")||r.check===void 0&&(i="check")||r.case===void 0&&(i="c\
ase")||r.level===void 0&&(i="level")||r.message===void 0&&(i="message")||r.expectedBy===void 0&&(i="expectedBy")||r.curl===
void 0&&(i="curl")||r.exchange===void 0&&(i="exchange")||r.waived===void 0&&(i="waived"))return W.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.id!==void 0){let u=e;if(typeof r.id!="string")return W.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.operation!==
void 0){let u=e;if(typeof r.operation!="string")return W.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/o\
peration/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.
check!==void 0){let u=e;if(typeof r.check!="string")return W.errors=[{instancePath:n+"/check",schemaPath:"#/properties/c\
heck/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.case!==
void 0){let u=e;if(typeof r.case!="string")return W.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.level!==void 0){
let u=e;je(r.level,{instancePath:n+"/level",parentData:r,parentDataProperty:"level",rootData:a,dynamicAnchors:o})||(s=s===
null?je.errors:s.concat(je.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.message!==void 0){let u=e;if(typeof r.
message!="string")return W.errors=[{instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.expectedBy!==void 0){let u=e;V(r.expectedBy,
{instancePath:n+"/expectedBy",parentData:r,parentDataProperty:"expectedBy",rootData:a,dynamicAnchors:o})||(s=s===null?V.
errors:s.concat(V.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.curl!==void 0){let u=e;if(typeof r.curl!="str\
ing")return W.errors=[{instancePath:n+"/curl",schemaPath:"#/properties/curl/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.exchange!==void 0){let u=e;ee(r.exchange,{instancePath:n+
"/exchange",parentData:r,parentDataProperty:"exchange",rootData:a,dynamicAnchors:o})||(s=s===null?ee.errors:s.concat(ee.
errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.seed!==void 0){let u=e;se(r.seed,{instancePath:n+"/seed",parentData:r,
parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?se.errors:s.concat(se.errors),e=s.length);var t=u===
e}else var t=!0;if(t)if(r.waived!==void 0){let u=r.waived,g=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return W.
errors=[{instancePath:n+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type:sr.properties.waived.
type},message:"must be object,null"}],!1;if(e===g&&u&&typeof u=="object"&&!Array.isArray(u)){let m;if(u.reason===void 0&&
(m="reason")||u.link===void 0&&(m="link"))return W.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/waived/req\
uired",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(u.reason!==void 0){
let k=e;if(typeof u.reason!="string")return W.errors=[{instancePath:n+"/waived/reason",schemaPath:"#/properties/waived/p\
roperties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=k===e}else var p=!0;if(p){
if(u.link!==void 0){let k=e;if(typeof u.link!="string")return W.errors=[{instancePath:n+"/waived/link",schemaPath:"#/pro\
perties/waived/properties/link/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=k===e}else
var p=!0;if(p)if(u.knownOf!==void 0){let k=e;if(typeof u.knownOf!="string")return W.errors=[{instancePath:n+"/waived/kno\
wnOf",schemaPath:"#/properties/waived/properties/knownOf/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var p=k===e}else var p=!0}}var t=g===e}else var t=!0}}}}}}}}}}else return W.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=s,e===0}W.evaluated={props:{
id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,exchange:!0,seed:!0,waived:!0},dynamicProps:!1,
dynamicItems:!1};function ne(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.status===void 0&&(u="status")||r.declared===void 0&&(u="declared")||r.observed===void 0&&(u="obse\
rved")||r.why===void 0&&(u="why")||r.properties===void 0&&(u="properties"))return ne.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.status!==
void 0){let g=e;if(typeof r.status!="string")return ne.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){if(r.declared!==
void 0){let g=e;if(typeof r.declared!="boolean")return ne.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/d\
eclared/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=g===e}else var t=!0;if(t){if(r.
observed!==void 0){let g=e;d(r.observed,{instancePath:n+"/observed",parentData:r,parentDataProperty:"observed",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=g===e}else var t=!0;if(t){if(r.why!==void 0){
let g=e;V(r.why,{instancePath:n+"/why",parentData:r,parentDataProperty:"why",rootData:a,dynamicAnchors:o})||(s=s===null?
V.errors:s.concat(V.errors),e=s.length);var t=g===e}else var t=!0;if(t)if(r.properties!==void 0){let g=r.properties,c=e;
if(e===c)if(Array.isArray(g)){var p=!0;let k=g.length;for(let b=0;b<k;b++){let v=g[b],_=e;if(e===_)if(v&&typeof v=="obje\
ct"&&!Array.isArray(v)){let P;if(v.name===void 0&&(P="name")||v.observed===void 0&&(P="observed")||v.why===void 0&&(P="w\
hy"))return ne.errors=[{instancePath:n+"/properties/"+b,schemaPath:"#/properties/properties/items/required",keyword:"req\
uired",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;if(v.name!==void 0){let w=e;if(typeof v.
name!="string")return ne.errors=[{instancePath:n+"/properties/"+b+"/name",schemaPath:"#/properties/properties/items/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=w===e}else var i=!0;if(i){if(v.
observed!==void 0){let w=e;d(v.observed,{instancePath:n+"/properties/"+b+"/observed",parentData:v,parentDataProperty:"ob\
served",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var i=w===e}else var i=!0;if(i)
if(v.why!==void 0){let w=e;V(v.why,{instancePath:n+"/properties/"+b+"/why",parentData:v,parentDataProperty:"why",rootData:a,
dynamicAnchors:o})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var i=w===e}else var i=!0}}else return ne.errors=
[{instancePath:n+"/properties/"+b,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var p=_===e;if(!p)break}}else return ne.errors=[{instancePath:n+"/properties",schemaPath:"\
#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}else
return ne.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ne.errors=s,e===0}ne.evaluated={props:{status:!0,declared:!0,observed:!0,why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.key===void 0&&(p="key")||r.name===void 0&&(p="name"))return ae.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.key!==
void 0){let i=e;if(typeof r.key!="string")return ae.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.name!==void 0){let i=e;if(typeof r.
name!="string")return ae.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0}else return ae.errors=[{instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=s,e===0}ae.evaluated={props:{key:!0,
name:!0},dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.instances===void 0&&(c="instances")||r.definitions===void 0&&
(c="definitions")||r.messages===void 0&&(c="messages")||r.others===void 0&&(c="others")||r.deletes===void 0&&(c="deletes"))
return Y.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must hav\
e required property '"+c+"'"}],!1;if(r.instances!==void 0){let m=e;C(r.instances,{instancePath:n+"/instances",parentData:r,
parentDataProperty:"instances",rootData:a,dynamicAnchors:o})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=m===
e}else var t=!0;if(t){if(r.definitions!==void 0){let m=r.definitions,k=e;if(e===k)if(Array.isArray(m)){var p=!0;let v=m.
length;for(let _=0;_<v;_++){let j=e;ae(m[_],{instancePath:n+"/definitions/"+_,parentData:m,parentDataProperty:_,rootData:a,
dynamicAnchors:o})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var p=j===e;if(!p)break}}else return Y.errors=
[{instancePath:n+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=k===e}else var t=!0;if(t){if(r.messages!==void 0){let m=e;d(r.messages,{instancePath:n+"/messa\
ges",parentData:r,parentDataProperty:"messages",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=
s.length);var t=m===e}else var t=!0;if(t){if(r.others!==void 0){let m=r.others,k=e;if(e===k)if(m&&typeof m=="object"&&!Array.
isArray(m))for(let v in m){let _=e;d(m[v],{instancePath:n+"/others/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,
parentDataProperty:v,rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var i=_===e;if(!i)
break}else return Y.errors=[{instancePath:n+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=k===e}else var t=!0;if(t){if(r.shared!==void 0){let m=r.shared,k=e;if(e===k)
if(Array.isArray(m)){var u=!0;let v=m.length;for(let _=0;_<v;_++){let j=e;ae(m[_],{instancePath:n+"/shared/"+_,parentData:m,
parentDataProperty:_,rootData:a,dynamicAnchors:o})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var u=j===e;if(!u)
break}}else return Y.errors=[{instancePath:n+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=k===e}else var t=!0;if(t){if(r.notListed!==void 0){let m=r.notListed,k=e;if(e===
k)if(m&&typeof m=="object"&&!Array.isArray(m)){let v;if(m.instances===void 0&&(v="instances")||m.definitions===void 0&&(v=
"definitions"))return Y.errors=[{instancePath:n+"/notListed",schemaPath:"#/properties/notListed/required",keyword:"requi\
red",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(m.instances!==void 0){let _=e;d(m.
instances,{instancePath:n+"/notListed/instances",parentData:m,parentDataProperty:"instances",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var g=_===e}else var g=!0;if(g)if(m.definitions!==void 0){let _=e;d(
m.definitions,{instancePath:n+"/notListed/definitions",parentData:m,parentDataProperty:"definitions",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var g=_===e}else var g=!0}else return Y.errors=[{instancePath:n+"/no\
tListed",schemaPath:"#/properties/notListed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=k===
e}else var t=!0;if(t)if(r.deletes!==void 0){let m=e;if(typeof r.deletes!="boolean")return Y.errors=[{instancePath:n+"/de\
letes",schemaPath:"#/properties/deletes/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===
e}else var t=!0}}}}}}else return Y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Y.errors=s,e===0}Y.evaluated={props:{instances:!0,definitions:!0,messages:!0,others:!0,shared:!0,
notListed:!0,deletes:!0},dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.outcomes===void 0&&(k="outcomes")||r.findings===
void 0&&(k="findings")||r.coverage===void 0&&(k="coverage")||r.durationMs===void 0&&(k="durationMs"))return z.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;
if(r.outcomes!==void 0){let b=r.outcomes,v=e;if(e===v)if(Array.isArray(b)){var t=!0;let _=b.length;for(let j=0;j<_;j++){
let P=e;le(b[j],{instancePath:n+"/outcomes/"+j,parentData:b,parentDataProperty:j,rootData:a,dynamicAnchors:o})||(s=s===null?
le.errors:s.concat(le.errors),e=s.length);var t=P===e;if(!t)break}}else return z.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=v===e}else var p=!0;
if(p){if(r.findings!==void 0){let b=r.findings,v=e;if(e===v)if(Array.isArray(b)){var i=!0;let j=b.length;for(let P=0;P<j;P++){
let w=e;W(b[P],{instancePath:n+"/findings/"+P,parentData:b,parentDataProperty:P,rootData:a,dynamicAnchors:o})||(s=s===null?
W.errors:s.concat(W.errors),e=s.length);var i=w===e;if(!i)break}}else return z.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=v===e}else var p=!0;
if(p){if(r.coverage!==void 0){let b=r.coverage,v=e;if(e===v)if(Array.isArray(b)){var u=!0;let j=b.length;for(let P=0;P<j;P++){
let w=b[P],A=e;if(e===A)if(w&&typeof w=="object"&&!Array.isArray(w)){let D;if(w.operation===void 0&&(D="operation")||w.exercised===
void 0&&(D="exercised"))return z.errors=[{instancePath:n+"/coverage/"+P,schemaPath:"#/properties/coverage/items/required",
keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;if(w.operation!==void 0){
let $=e;if(typeof w.operation!="string")return z.errors=[{instancePath:n+"/coverage/"+P+"/operation",schemaPath:"#/prope\
rties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=$===
e}else var g=!0;if(g){if(w.exercised!==void 0){let $=e;if(typeof w.exercised!="boolean")return z.errors=[{instancePath:n+
"/coverage/"+P+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var g=$===e}else var g=!0;if(g){if(w.excluded!==void 0){let $=e;if(typeof w.excluded!=
"string")return z.errors=[{instancePath:n+"/coverage/"+P+"/excluded",schemaPath:"#/properties/coverage/items/properties/\
excluded/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=$===e}else var g=!0;if(g)if(w.responses!==
void 0){let $=w.responses,B=e;if(e===B)if(Array.isArray($)){var c=!0;let O=$.length;for(let I=0;I<O;I++){let te=e;ne($[I],
{instancePath:n+"/coverage/"+P+"/responses/"+I,parentData:$,parentDataProperty:I,rootData:a,dynamicAnchors:o})||(s=s===null?
ne.errors:s.concat(ne.errors),e=s.length);var c=te===e;if(!c)break}}else return z.errors=[{instancePath:n+"/coverage/"+P+
"/responses",schemaPath:"#/properties/coverage/items/properties/responses/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var g=B===e}else var g=!0}}}else return z.errors=[{instancePath:n+"/coverage/"+P,schemaPath:"#/prope\
rties/coverage/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=A===e;if(!u)break}}else
return z.errors=[{instancePath:n+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var p=v===e}else var p=!0;if(p){if(r.durationMs!==void 0){let b=e;y(r.durationMs,{instancePath:n+
"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var p=b===e}else var p=!0;if(p){if(r.level!==void 0){let b=e;je(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:a,dynamicAnchors:o})||(s=s===null?je.errors:s.concat(je.errors),e=s.length);var p=b===
e}else var p=!0;if(p){if(r.lagMsMax!==void 0){let b=e;y(r.lagMsMax,{instancePath:n+"/lagMsMax",parentData:r,parentDataProperty:"\
lagMsMax",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=b===e}else var p=!0;if(p){
if(r.causes!==void 0){let b=e;C(r.causes,{instancePath:n+"/causes",parentData:r,parentDataProperty:"causes",rootData:a,dynamicAnchors:o})||
(s=s===null?C.errors:s.concat(C.errors),e=s.length);var p=b===e}else var p=!0;if(p){if(r.leftBehind!==void 0){let b=e;Y(
r.leftBehind,{instancePath:n+"/leftBehind",parentData:r,parentDataProperty:"leftBehind",rootData:a,dynamicAnchors:o})||(s=
s===null?Y.errors:s.concat(Y.errors),e=s.length);var p=b===e}else var p=!0;if(p){if(r.loadBeside!==void 0){let b=r.loadBeside,
v=e;if(e===v)if(b&&typeof b=="object"&&!Array.isArray(b)){let j;if(b.perSecond===void 0&&(j="perSecond")||b.sent===void 0&&
(j="sent")||b.created===void 0&&(j="created")||b.refused===void 0&&(j="refused")||b.notSent===void 0&&(j="notSent")||b.durationMs===
void 0&&(j="durationMs"))return z.errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/required",keyword:"\
required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;if(b.perSecond!==void 0){let P=b.
perSecond,w=e;if(!(typeof P=="number"&&isFinite(P)))return z.errors=[{instancePath:n+"/loadBeside/perSecond",schemaPath:"\
#/properties/loadBeside/properties/perSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var m=w===
e}else var m=!0;if(m){if(b.sent!==void 0){let P=b.sent,w=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return z.
errors=[{instancePath:n+"/loadBeside/sent",schemaPath:"#/properties/loadBeside/properties/sent/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var m=w===e}else var m=!0;if(m){if(b.created!==void 0){let P=b.created,w=e;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return z.errors=[{instancePath:n+"/loadBeside/created",schemaPath:"\
#/properties/loadBeside/properties/created/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var m=w===
e}else var m=!0;if(m){if(b.refused!==void 0){let P=b.refused,w=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))
return z.errors=[{instancePath:n+"/loadBeside/refused",schemaPath:"#/properties/loadBeside/properties/refused/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var m=w===e}else var m=!0;if(m){if(b.notSent!==void 0){let P=b.
notSent,w=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return z.errors=[{instancePath:n+"/loadBeside/notSe\
nt",schemaPath:"#/properties/loadBeside/properties/notSent/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var m=w===e}else var m=!0;if(m)if(b.durationMs!==void 0){let P=b.durationMs,w=e;if(!(typeof P=="number"&&
isFinite(P)))return z.errors=[{instancePath:n+"/loadBeside/durationMs",schemaPath:"#/properties/loadBeside/properties/du\
rationMs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var m=w===e}else var m=!0}}}}}else return z.
errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var p=v===e}else var p=!0;if(p)if(r.staleWaivers!==void 0){let b=e;C(r.staleWaivers,{instancePath:n+
"/staleWaivers",parentData:r,parentDataProperty:"staleWaivers",rootData:a,dynamicAnchors:o})||(s=s===null?C.errors:s.concat(
C.errors),e=s.length);var p=b===e}else var p=!0}}}}}}}}}else return z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return z.errors=s,e===0}z.evaluated={props:{outcomes:!0,findings:!0,
coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,causes:!0,leftBehind:!0,loadBeside:!0,staleWaivers:!0},dynamicProps:!1,dynamicItems:!1};
var Fe={type:"object",required:["scenario","bundleSha256","engine","options","startedAt","durationMs","seed","iterations",
"offeredPerSecond","operations","seconds","thresholds","checks","health","validity"],properties:{scenario:{type:"string"},
bundleSha256:{$ref:"#/$defs/sha256"},engine:{type:"object",required:["name","version"],properties:{name:{enum:["embedded",
"k6","autocannon"]},version:{type:"string"}}},options:{type:"object"},startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"\
#/$defs/amount"},seed:{$ref:"#/$defs/seed"},iterations:{type:"object",required:["completed","interrupted","dropped","lat\
e","failed"],properties:{completed:{$ref:"#/$defs/count"},interrupted:{$ref:"#/$defs/count"},dropped:{$ref:"#/$defs/coun\
t"},late:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/count"}}},offeredPerSecond:{$ref:"#/$defs/amountOrNull"},arrivals:{
type:"object",required:["offered","onTime","late","heldBack","neverSentUsersBusy","neverSentGeneratorLate","unaccounted",
"completed","durationMs"],properties:{offered:{$ref:"#/$defs/count"},onTime:{$ref:"#/$defs/count"},late:{$ref:"#/$defs/c\
ount"},heldBack:{$ref:"#/$defs/count"},neverSentUsersBusy:{$ref:"#/$defs/count"},usersHeldBy:{enum:["answers","script"]},
neverSentGeneratorLate:{$ref:"#/$defs/count"},unaccounted:{$ref:"#/$defs/count"},completed:{$ref:"#/$defs/count"},durationMs:{
$ref:"#/$defs/amount"}}},requestsSent:{$ref:"#/$defs/count"},users:{type:"object",required:["busyMs","inRequestsMs","inU\
nansweredMs"],properties:{busyMs:{$ref:"#/$defs/amount"},inRequestsMs:{$ref:"#/$defs/amount"},inUnansweredMs:{$ref:"#/$d\
efs/amount"},notKnownMs:{$ref:"#/$defs/amount"},notKnownIterations:{$ref:"#/$defs/count"}}},notTold:{$ref:"#/$defs/lines"},
operations:{type:"array",items:{$ref:"#/$defs/operationTotals"}},seconds:{type:"array",items:{$ref:"#/$defs/secondTotals"}},
exit:{type:"object",required:["code","reason"],properties:{code:{type:"integer"},reason:{type:"string"}}},findings:{type:"\
array",items:{$ref:"#/$defs/finding"}},profile:{type:"string"},completions:{type:"object",required:["secondsPerEntry","e\
ntries"],properties:{secondsPerEntry:{type:"integer",minimum:1},entries:{type:"array",items:{type:"object",required:["se\
cond","created","completed"],properties:{second:{$ref:"#/$defs/count"},iterations:{$ref:"#/$defs/count"},created:{$ref:"\
#/$defs/count"},completed:{$ref:"#/$defs/count"}}}}}},secondsPerEntry:{type:"integer",minimum:1},marks:{type:"array",items:{
$ref:"#/$defs/mark"}},thresholds:{type:"array",items:{$ref:"#/$defs/threshold"}},floor:{type:"array",items:{$ref:"#/$def\
s/threshold"}},checks:{type:"array",items:{type:"object",required:["name","passes","fails"],properties:{name:{type:"stri\
ng"},passes:{$ref:"#/$defs/count"},fails:{$ref:"#/$defs/count"}}}},trends:{type:"array",items:{type:"object",required:["\
metric","mean"],properties:{metric:{type:"string"},mean:{type:"number"}}}},ownMetrics:{type:"array",items:{type:"object",
required:["metric","kind","figures"],properties:{metric:{type:"string"},kind:{enum:["counter","gauge","rate","trend"]},figures:{
type:"object",additionalProperties:{type:"number"}}}}},targetCpuSeconds:{$ref:"#/$defs/amount"},cluster:{$ref:"#/$defs/c\
lusterMetrics"},ledger:{$ref:"#/$defs/ledger"},processes:{type:"array",items:{$ref:"#/$defs/processCounts"}},health:{$ref:"\
#/$defs/health"},validity:{type:"object",required:["valid","reasons"],properties:{valid:{type:"boolean"},reasons:{$ref:"\
#/$defs/lines"},ownMsMax:{$ref:"#/$defs/amount"}}}}};function ke(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.total===void 0&&(p="total")||r.ok===void 0&&(p="ok")||r.failed===void 0&&(p="failed")||r.backpressure===
void 0&&(p="backpressure")||r.errors===void 0&&(p="errors")||r.unanswered===void 0&&(p="unanswered")||r.open===void 0&&(p=
"open"))return ke.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.total!==void 0){let i=e;d(r.total,{instancePath:n+"/total",parentData:r,parentDataProperty:"\
total",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.ok!==void 0){let i=e;d(r.ok,{instancePath:n+"/ok",parentData:r,parentDataProperty:"ok",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.failed!==void 0){let i=e;d(r.failed,
{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.
concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.backpressure!==void 0){let i=e;d(r.backpressure,{instancePath:n+
"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(
d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.errors!==void 0){let i=e;d(r.errors,{instancePath:n+"/errors",
parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.unanswered!==void 0){let i=e;d(r.unanswered,{instancePath:n+"/unanswered",parentData:r,
parentDataProperty:"unanswered",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===
e}else var t=!0;if(t)if(r.open!==void 0){let i=e;d(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return ke.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.
errors=s,e===0}ke.evaluated={props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0,unanswered:!0,open:!0},dynamicProps:!1,
dynamicItems:!1};function qe(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=qe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let p in r){let i=e;d(r[p],{instancePath:n+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:p,
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e;if(!t)break}else return qe.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.
errors=s,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir=Ke().default,ar=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function de(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(typeof r=="string"){if(ir(r)>262144)return de.errors=[{instancePath:n,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!ar.test(r))return de.
errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'\
must match pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return de.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return de.errors=s,e===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};
function $e(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=$e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.count===void 0&&(p="count")||r.latencyUsMin===void 0&&(p="latencyUsMin")||r.latencyUsMean===void 0&&
(p="latencyUsMean")||r.latencyUsMax===void 0&&(p="latencyUsMax")||r.latencyUsP50===void 0&&(p="latencyUsP50")||r.latencyUsP90===
void 0&&(p="latencyUsP90")||r.latencyUsP95===void 0&&(p="latencyUsP95")||r.latencyUsP99===void 0&&(p="latencyUsP99")||r.
latencyUsP999===void 0&&(p="latencyUsP999")||r.latencyUsP9999===void 0&&(p="latencyUsP9999")||r.histogram===void 0&&(p="\
histogram"))return $e.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.count!==void 0){let i=e;d(r.count,{instancePath:n+"/count",parentData:r,parentDataProperty:"\
count",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.latencyUsMin!==void 0){let i=e;y(r.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:r,parentDataProperty:"la\
tencyUsMin",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMean!==void 0){let i=e;y(r.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:r,parentDataProperty:"\
latencyUsMean",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMax!==void 0){let i=e;y(r.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:r,parentDataProperty:"\
latencyUsMax",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP50!==void 0){let i=e;q(r.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:r,parentDataProperty:"\
latencyUsP50",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP90!==void 0){let i=e;q(r.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:r,parentDataProperty:"\
latencyUsP90",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP95!==void 0){let i=e;q(r.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:r,parentDataProperty:"\
latencyUsP95",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP99!==void 0){let i=e;q(r.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:r,parentDataProperty:"\
latencyUsP99",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP999!==void 0){let i=e;q(r.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:r,parentDataProperty:"\
latencyUsP999",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP9999!==void 0){let i=e;q(r.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:r,parentDataProperty:"\
latencyUsP9999",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.censored!==void 0){let i=e;d(r.censored,{instancePath:n+"/censored",parentData:r,parentDataProperty:"censored",
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
censoredFromUs!==void 0){let i=e;y(r.censoredFromUs,{instancePath:n+"/censoredFromUs",parentData:r,parentDataProperty:"c\
ensoredFromUs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;de(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:o})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}}else
return $e.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return $e.errors=s,e===0}$e.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,censored:!0,censoredFromUs:!0,histogram:!0},
dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=xe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.operation===void 0&&(p="operation")||r.requests===void 0&&(p="requests")||r.byStatus===
void 0&&(p="byStatus")||r.byError===void 0&&(p="byError")||r.responseTime===void 0&&(p="responseTime")||r.serviceTime===
void 0&&(p="serviceTime"))return xe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.operation!="string")return xe.
errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;ke(r.requests,{instancePath:n+"/req\
uests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:o})||(s=s===null?ke.errors:s.concat(ke.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.byStatus!==void 0){let i=e;qe(r.byStatus,{instancePath:n+"/byStatus",parentData:r,
parentDataProperty:"byStatus",rootData:a,dynamicAnchors:o})||(s=s===null?qe.errors:s.concat(qe.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.byError!==void 0){let i=e;qe(r.byError,{instancePath:n+"/byError",parentData:r,parentDataProperty:"\
byError",rootData:a,dynamicAnchors:o})||(s=s===null?qe.errors:s.concat(qe.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.responseTime!==void 0){let i=e;$e(r.responseTime,{instancePath:n+"/responseTime",parentData:r,parentDataProperty:"\
responseTime",rootData:a,dynamicAnchors:o})||(s=s===null?$e.errors:s.concat($e.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.serviceTime!==void 0){let i=e;$e(r.serviceTime,{instancePath:n+"/serviceTime",parentData:r,parentDataProperty:"\
serviceTime",rootData:a,dynamicAnchors:o})||(s=s===null?$e.errors:s.concat($e.errors),e=s.length);var t=i===e}else var t=!0}}}}}else
return xe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return xe.errors=s,e===0}xe.evaluated={props:{operation:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,serviceTime:!0},
dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.second===void 0&&(p="second")||r.operation===void 0&&(p="operation")||r.requests===void 0&&(p="re\
quests")||r.responseTimeUsP50===void 0&&(p="responseTimeUsP50")||r.responseTimeUsP99===void 0&&(p="responseTimeUsP99")||
r.responseTimeUsMax===void 0&&(p="responseTimeUsMax")||r.histogram===void 0&&(p="histogram"))return Ue.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.second!==void 0){let i=e;d(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return Ue.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;
ke(r.requests,{instancePath:n+"/requests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:o})||(s=s===
null?ke.errors:s.concat(ke.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP50!==void 0){let i=e;
y(r.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:r,parentDataProperty:"responseTimeUsP50",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP99!==
void 0){let i=e;y(r.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:r,parentDataProperty:"responseTime\
UsP99",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.responseTimeUsMax!==void 0){let i=e;y(r.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:r,parentDataProperty:"\
responseTimeUsMax",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;de(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:o})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else
return Ue.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ue.errors=s,e===0}Ue.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var or={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function De(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=De.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.second===void 0&&(p="second")||r.untilSecond===void 0&&(p=
"untilSecond")||r.kind===void 0&&(p="kind")||r.label===void 0&&(p="label"))return De.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.second!==
void 0){let i=e;y(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.untilSecond!==void 0){let i=e;q(
r.untilSecond,{instancePath:n+"/untilSecond",parentData:r,parentDataProperty:"untilSecond",rootData:a,dynamicAnchors:o})||
(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.kind!==void 0){let i=r.kind,u=e;
if(!(i==="warm-up"||i==="stage"||i==="fault"))return De.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:or.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=u===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;if(typeof r.label!="string")return De.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0}}}else return De.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return De.errors=s,e===0}De.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var Re={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function re(r,{instancePath:n="",
parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=re.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.metric===
void 0&&(p="metric")||r.expression===void 0&&(p="expression")||r.state===void 0&&(p="state")||r.observed===void 0&&(p="o\
bserved"))return re.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.metric!==void 0){let i=e;if(typeof r.metric!="string")return re.errors=[{
instancePath:n+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=i===e}else var t=!0;if(t){if(r.expression!==void 0){let i=e;if(typeof r.expression!="string")return re.
errors=[{instancePath:n+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.time!==void 0){let i=r.time,u=e;if(!(i==="service"||i==="respo\
nse"))return re.errors=[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:Re.
properties.time.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.state!==
void 0){let i=r.state,u=e;if(!(i==="kept"||i==="broken"||i==="no data"||i==="too few"))return re.errors=[{instancePath:n+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Re.properties.state.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.observed!==void 0){let i=r.observed,
u=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return re.errors=[{instancePath:n+"/observed",schemaPath:"#/properti\
es/observed/type",keyword:"type",params:{type:Re.properties.observed.type},message:"must be number,null"}],!1;var t=u===
e}else var t=!0;if(t){if(r.samples!==void 0){let i=e;d(r.samples,{instancePath:n+"/samples",parentData:r,parentDataProperty:"\
samples",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t)
if(r.beyond!==void 0){let i=e;d(r.beyond,{instancePath:n+"/beyond",parentData:r,parentDataProperty:"beyond",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return re.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=s,e===0}re.evaluated=
{props:{metric:!0,expression:!0,time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};var Te={
type:"object",required:["sources","secondsPerEntry","series","missing","causes","notes"],properties:{sources:{type:"arra\
y",items:{type:"object",required:["url","node","scrapes","failed"],properties:{url:{type:"string"},node:{type:"string"},
scrapes:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/count"}}}},secondsPerEntry:{type:"integer",minimum:1},series:{type:"\
array",items:{type:"object",required:["figure","title","unit","by","of","values"],properties:{figure:{type:"string"},title:{
type:"string"},unit:{enum:["per second","records","share","seconds","bytes","cores","own"]},by:{enum:["partition","node",
"route"]},of:{type:"string"},values:{type:"array",items:{type:["number","null"]}}}}},missing:{$ref:"#/$defs/lines"},causes:{
type:"array",items:{type:"object",required:["kind","text"],properties:{kind:{enum:["processing-backlog","exporting-backl\
og","throttled-cpu","saturated-partition","saturated-cpu","garbage-collection"]},text:{type:"string"}}}},executionMsMean:{
$ref:"#/$defs/amount"},notes:{$ref:"#/$defs/lines"}}};function F(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=F.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.sources===void 0&&(b="sources")||r.secondsPerEntry===
void 0&&(b="secondsPerEntry")||r.series===void 0&&(b="series")||r.missing===void 0&&(b="missing")||r.causes===void 0&&(b=
"causes")||r.notes===void 0&&(b="notes"))return F.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(r.sources!==void 0){let v=r.sources,_=e;if(e===
_)if(Array.isArray(v)){var t=!0;let j=v.length;for(let P=0;P<j;P++){let w=v[P],A=e;if(e===A)if(w&&typeof w=="object"&&!Array.
isArray(w)){let D;if(w.url===void 0&&(D="url")||w.node===void 0&&(D="node")||w.scrapes===void 0&&(D="scrapes")||w.failed===
void 0&&(D="failed"))return F.errors=[{instancePath:n+"/sources/"+P,schemaPath:"#/properties/sources/items/required",keyword:"\
required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;if(w.url!==void 0){let $=e;if(typeof w.
url!="string")return F.errors=[{instancePath:n+"/sources/"+P+"/url",schemaPath:"#/properties/sources/items/properties/ur\
l/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=$===e}else var p=!0;if(p){if(w.node!==
void 0){let $=e;if(typeof w.node!="string")return F.errors=[{instancePath:n+"/sources/"+P+"/node",schemaPath:"#/properti\
es/sources/items/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=$===e}else
var p=!0;if(p){if(w.scrapes!==void 0){let $=e;d(w.scrapes,{instancePath:n+"/sources/"+P+"/scrapes",parentData:w,parentDataProperty:"\
scrapes",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=$===e}else var p=!0;if(p)
if(w.failed!==void 0){let $=e;d(w.failed,{instancePath:n+"/sources/"+P+"/failed",parentData:w,parentDataProperty:"failed",
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=$===e}else var p=!0}}}else return F.
errors=[{instancePath:n+"/sources/"+P,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var t=A===e;if(!t)break}}else return F.errors=[{instancePath:n+"/sources",schemaPath:"#/pr\
operties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=_===e}else var i=!0;if(i){
if(r.secondsPerEntry!==void 0){let v=r.secondsPerEntry,_=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return F.
errors=[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===_&&typeof v=="number"&&isFinite(v)&&(v<1||isNaN(v)))return F.errors=[{instancePath:n+
"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var i=_===e}else var i=!0;if(i){if(r.series!==void 0){let v=r.series,_=e;if(e===_)if(Array.isArray(
v)){var u=!0;let P=v.length;for(let w=0;w<P;w++){let A=v[w],H=e;if(e===H)if(A&&typeof A=="object"&&!Array.isArray(A)){let $;
if(A.figure===void 0&&($="figure")||A.title===void 0&&($="title")||A.unit===void 0&&($="unit")||A.by===void 0&&($="by")||
A.of===void 0&&($="of")||A.values===void 0&&($="values"))return F.errors=[{instancePath:n+"/series/"+w,schemaPath:"#/pro\
perties/series/items/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"\
'"}],!1;if(A.figure!==void 0){let B=e;if(typeof A.figure!="string")return F.errors=[{instancePath:n+"/series/"+w+"/figur\
e",schemaPath:"#/properties/series/items/properties/figure/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var g=B===e}else var g=!0;if(g){if(A.title!==void 0){let B=e;if(typeof A.title!="string")return F.errors=[{
instancePath:n+"/series/"+w+"/title",schemaPath:"#/properties/series/items/properties/title/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var g=B===e}else var g=!0;if(g){if(A.unit!==void 0){let B=A.unit,ce=e;if(!(B===
"per second"||B==="records"||B==="share"||B==="seconds"||B==="bytes"||B==="cores"||B==="own"))return F.errors=[{instancePath:n+
"/series/"+w+"/unit",schemaPath:"#/properties/series/items/properties/unit/enum",keyword:"enum",params:{allowedValues:Te.
properties.series.items.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var g=ce===e}else
var g=!0;if(g){if(A.by!==void 0){let B=A.by,ce=e;if(!(B==="partition"||B==="node"||B==="route"))return F.errors=[{instancePath:n+
"/series/"+w+"/by",schemaPath:"#/properties/series/items/properties/by/enum",keyword:"enum",params:{allowedValues:Te.properties.
series.items.properties.by.enum},message:"must be equal to one of the allowed values"}],!1;var g=ce===e}else var g=!0;if(g){
if(A.of!==void 0){let B=e;if(typeof A.of!="string")return F.errors=[{instancePath:n+"/series/"+w+"/of",schemaPath:"#/pro\
perties/series/items/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=B===e}else
var g=!0;if(g)if(A.values!==void 0){let B=A.values,ce=e;if(e===ce)if(Array.isArray(B)){var c=!0;let I=B.length;for(let te=0;te<
I;te++){let me=B[te],X=e;if(!(typeof me=="number"&&isFinite(me))&&me!==null)return F.errors=[{instancePath:n+"/series/"+
w+"/values/"+te,schemaPath:"#/properties/series/items/properties/values/items/type",keyword:"type",params:{type:Te.properties.
series.items.properties.values.items.type},message:"must be number,null"}],!1;var c=X===e;if(!c)break}}else return F.errors=
[{instancePath:n+"/series/"+w+"/values",schemaPath:"#/properties/series/items/properties/values/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var g=ce===e}else var g=!0}}}}}else return F.errors=[{instancePath:n+"/series\
/"+w,schemaPath:"#/properties/series/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=H===
e;if(!u)break}}else return F.errors=[{instancePath:n+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=_===e}else var i=!0;if(i){if(r.missing!==void 0){let v=e;C(r.missing,{instancePath:n+
"/missing",parentData:r,parentDataProperty:"missing",rootData:a,dynamicAnchors:o})||(s=s===null?C.errors:s.concat(C.errors),
e=s.length);var i=v===e}else var i=!0;if(i){if(r.causes!==void 0){let v=r.causes,_=e;if(e===_)if(Array.isArray(v)){var m=!0;
let P=v.length;for(let w=0;w<P;w++){let A=v[w],H=e;if(e===H)if(A&&typeof A=="object"&&!Array.isArray(A)){let $;if(A.kind===
void 0&&($="kind")||A.text===void 0&&($="text"))return F.errors=[{instancePath:n+"/causes/"+w,schemaPath:"#/properties/c\
auses/items/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(A.
kind!==void 0){let B=A.kind,ce=e;if(!(B==="processing-backlog"||B==="exporting-backlog"||B==="throttled-cpu"||B==="satur\
ated-partition"||B==="saturated-cpu"||B==="garbage-collection"))return F.errors=[{instancePath:n+"/causes/"+w+"/kind",schemaPath:"\
#/properties/causes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Te.properties.causes.items.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var k=ce===e}else var k=!0;if(k)if(A.text!==void 0){
let B=e;if(typeof A.text!="string")return F.errors=[{instancePath:n+"/causes/"+w+"/text",schemaPath:"#/properties/causes\
/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var k=B===e}else var k=!0}else
return F.errors=[{instancePath:n+"/causes/"+w,schemaPath:"#/properties/causes/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var m=H===e;if(!m)break}}else return F.errors=[{instancePath:n+"/causes",schemaPath:"\
#/properties/causes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=_===e}else var i=!0;if(i){
if(r.executionMsMean!==void 0){let v=e;y(r.executionMsMean,{instancePath:n+"/executionMsMean",parentData:r,parentDataProperty:"\
executionMsMean",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=v===e}else var i=!0;
if(i)if(r.notes!==void 0){let v=e;C(r.notes,{instancePath:n+"/notes",parentData:r,parentDataProperty:"notes",rootData:a,
dynamicAnchors:o})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var i=v===e}else var i=!0}}}}}}else return F.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=
s,e===0}F.evaluated={props:{sources:!0,secondsPerEntry:!0,series:!0,missing:!0,causes:!0,executionMsMean:!0,notes:!0},dynamicProps:!1,
dynamicItems:!1};function Q(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Q.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let p=r.
length;for(let i=0;i<p;i++){let u=e;if(typeof r[i]!="string")return Q.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e;if(!t)break}}else return Q.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Q.errors=s,
e===0}Q.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.created===void 0&&(p="created")||r.completed===
void 0&&(p="completed")||r.lost===void 0&&(p="lost")||r.lostCount===void 0&&(p="lostCount")||r.duplicated===void 0&&(p="\
duplicated")||r.duplicatedCount===void 0&&(p="duplicatedCount")||r.foreign===void 0&&(p="foreign")||r.foreignCount===void 0&&
(p="foreignCount"))return Be.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.created!==void 0){let i=e;d(r.created,{instancePath:n+"/created",
parentData:r,parentDataProperty:"created",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;d(r.completed,{instancePath:n+"/completed",parentData:r,
parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.lost!==void 0){let i=e;Q(r.lost,{instancePath:n+"/lost",parentData:r,parentDataProperty:"lost",
rootData:a,dynamicAnchors:o})||(s=s===null?Q.errors:s.concat(Q.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
lostCount!==void 0){let i=e;d(r.lostCount,{instancePath:n+"/lostCount",parentData:r,parentDataProperty:"lostCount",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.open!==void 0){
let i=e;Q(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",rootData:a,dynamicAnchors:o})||(s=s===null?
Q.errors:s.concat(Q.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.openCount!==void 0){let i=e;d(r.openCount,{
instancePath:n+"/openCount",parentData:r,parentDataProperty:"openCount",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicated!==void 0){let i=e;Q(r.duplicated,{instancePath:n+
"/duplicated",parentData:r,parentDataProperty:"duplicated",rootData:a,dynamicAnchors:o})||(s=s===null?Q.errors:s.concat(
Q.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicatedCount!==void 0){let i=e;d(r.duplicatedCount,{instancePath:n+
"/duplicatedCount",parentData:r,parentDataProperty:"duplicatedCount",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeated!==void 0){let i=e;Q(r.repeated,{instancePath:n+
"/repeated",parentData:r,parentDataProperty:"repeated",rootData:a,dynamicAnchors:o})||(s=s===null?Q.errors:s.concat(Q.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeatedCount!==void 0){let i=e;d(r.repeatedCount,{instancePath:n+"/rep\
eatedCount",parentData:r,parentDataProperty:"repeatedCount",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(
d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.foreign!==void 0){let i=e;Q(r.foreign,{instancePath:n+"/forei\
gn",parentData:r,parentDataProperty:"foreign",rootData:a,dynamicAnchors:o})||(s=s===null?Q.errors:s.concat(Q.errors),e=s.
length);var t=i===e}else var t=!0;if(t)if(r.foreignCount!==void 0){let i=e;d(r.foreignCount,{instancePath:n+"/foreignCou\
nt",parentData:r,parentDataProperty:"foreignCount",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),
e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}else return Be.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Be.errors=s,e===0}Be.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,open:!0,openCount:!0,duplicated:!0,duplicatedCount:!0,repeated:!0,repeatedCount:!0,foreign:!0,foreignCount:!0},
dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.activated===void 0&&(p="activated")||r.completed===void 0&&(p="completed")||r.failed===void 0&&(p=
"failed"))return Ae.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.activated!==void 0){let i=e;d(r.activated,{instancePath:n+"/activated",parentData:r,
parentDataProperty:"activated",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;d(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"\
completed",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.failed!==void 0){let i=e;d(r.failed,{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0}}else return Ae.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=
s,e===0}Ae.evaluated={props:{activated:!0,completed:!0,failed:!0},dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:n="",
parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=he.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.bpmnProcessId===
void 0&&(i="bpmnProcessId")||r.created===void 0&&(i="created")||r.elements===void 0&&(i="elements"))return he.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.bpmnProcessId!==void 0){let u=e;if(typeof r.bpmnProcessId!="string")return he.errors=[{instancePath:n+"/bpmnProcess\
Id",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===
e}else var t=!0;if(t){if(r.created!==void 0){let u=e;d(r.created,{instancePath:n+"/created",parentData:r,parentDataProperty:"\
created",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=u===e}else var t=!0;if(t){
if(r.completed!==void 0){let u=e;d(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"completed",
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.
elements!==void 0){let u=r.elements,g=e;if(e===g)if(u&&typeof u=="object"&&!Array.isArray(u))for(let m in u){let k=e;Ae(
u[m],{instancePath:n+"/elements/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:m,rootData:a,
dynamicAnchors:o})||(s=s===null?Ae.errors:s.concat(Ae.errors),e=s.length);var p=k===e;if(!p)break}else return he.errors=
[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=g===e}else var t=!0;if(t)if(r.bpmn!==void 0){let u=e;if(typeof r.bpmn!="string")return he.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=u===e}else var t=!0}}}}else return he.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return he.errors=s,e===0}he.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.seconds===void 0&&(u="seconds")||r.cpuSeconds===void 0&&(u="cpuSeconds")||r.rssBytesMax===void 0&&
(u="rssBytesMax"))return be.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.seconds!==void 0){let g=r.seconds,c=e;if(e===c)if(Array.isArray(
g)){var t=!0;let m=g.length;for(let k=0;k<m;k++){let b=g[k],v=e;if(e===v)if(b&&typeof b=="object"&&!Array.isArray(b)){let j;
if(b.second===void 0&&(j="second")||b.cpuCores===void 0&&(j="cpuCores")||b.eventLoopDelayMsP99===void 0&&(j="eventLoopDe\
layMsP99")||b.startLatenessMsP99===void 0&&(j="startLatenessMsP99"))return be.errors=[{instancePath:n+"/seconds/"+k,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property \
'"+j+"'"}],!1;if(b.second!==void 0){let P=e;d(b.second,{instancePath:n+"/seconds/"+k+"/second",parentData:b,parentDataProperty:"\
second",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=P===e}else var p=!0;if(p){
if(b.cpuCores!==void 0){let P=e;y(b.cpuCores,{instancePath:n+"/seconds/"+k+"/cpuCores",parentData:b,parentDataProperty:"\
cpuCores",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=P===e}else var p=!0;if(p){
if(b.eventLoopDelayMsP99!==void 0){let P=e;y(b.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+k+"/eventLoopDelayMsP99",
parentData:b,parentDataProperty:"eventLoopDelayMsP99",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),
e=s.length);var p=P===e}else var p=!0;if(p)if(b.startLatenessMsP99!==void 0){let P=e;y(b.startLatenessMsP99,{instancePath:n+
"/seconds/"+k+"/startLatenessMsP99",parentData:b,parentDataProperty:"startLatenessMsP99",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=P===e}else var p=!0}}}else return be.errors=[{instancePath:n+"\
/seconds/"+k,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=v===e;if(!t)break}}else return be.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=c===e}else var i=!0;if(i){if(r.startLatenessMsP99!==void 0){
let g=e;y(r.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:r,parentDataProperty:"startLatenessMsP99",
rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=g===e}else var i=!0;if(i){if(r.
cpuSeconds!==void 0){let g=e;y(r.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:r,parentDataProperty:"cpuSeconds",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=g===e}else var i=!0;if(i)if(r.rssBytesMax!==
void 0){let g=e;y(r.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:r,parentDataProperty:"rssBytesMax",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=g===e}else var i=!0}}}else return be.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=
s,e===0}be.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function x(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=x.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let X;if(r.scenario===void 0&&(X="scenario")||r.bundleSha256===void 0&&(X="bundleSha256")||r.engine===void 0&&(X="en\
gine")||r.options===void 0&&(X="options")||r.startedAt===void 0&&(X="startedAt")||r.durationMs===void 0&&(X="durationMs")||
r.seed===void 0&&(X="seed")||r.iterations===void 0&&(X="iterations")||r.offeredPerSecond===void 0&&(X="offeredPerSecond")||
r.operations===void 0&&(X="operations")||r.seconds===void 0&&(X="seconds")||r.thresholds===void 0&&(X="thresholds")||r.checks===
void 0&&(X="checks")||r.health===void 0&&(X="health")||r.validity===void 0&&(X="validity"))return x.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"}],!1;
if(r.scenario!==void 0){let f=e;if(typeof r.scenario!="string")return x.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;
if(t){if(r.bundleSha256!==void 0){let f=e;we(r.bundleSha256,{instancePath:n+"/bundleSha256",parentData:r,parentDataProperty:"\
bundleSha256",rootData:a,dynamicAnchors:o})||(s=s===null?we.errors:s.concat(we.errors),e=s.length);var t=f===e}else var t=!0;
if(t){if(r.engine!==void 0){let f=r.engine,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let M;if(f.name===void 0&&
(M="name")||f.version===void 0&&(M="version"))return x.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine\
/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;if(f.name!==
void 0){let h=f.name,S=e;if(!(h==="embedded"||h==="k6"||h==="autocannon"))return x.errors=[{instancePath:n+"/engine/name",
schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Fe.properties.engine.properties.
name.enum},message:"must be equal to one of the allowed values"}],!1;var p=S===e}else var p=!0;if(p)if(f.version!==void 0){
let h=e;if(typeof f.version!="string")return x.errors=[{instancePath:n+"/engine/version",schemaPath:"#/properties/engine\
/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=h===e}else var p=!0}else
return x.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.options!==void 0){let f=r.options,U=e;if(!(f&&typeof f=="objec\
t"&&!Array.isArray(f)))return x.errors=[{instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.startedAt!==void 0){let f=e;ie(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:o})||(s=s===
null?ie.errors:s.concat(ie.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.durationMs!==void 0){let f=e;y(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.
errors:s.concat(y.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.seed!==void 0){let f=e;se(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?se.errors:s.concat(se.errors),
e=s.length);var t=f===e}else var t=!0;if(t){if(r.iterations!==void 0){let f=r.iterations,U=e;if(e===U)if(f&&typeof f=="o\
bject"&&!Array.isArray(f)){let M;if(f.completed===void 0&&(M="completed")||f.interrupted===void 0&&(M="interrupted")||f.
dropped===void 0&&(M="dropped")||f.late===void 0&&(M="late")||f.failed===void 0&&(M="failed"))return x.errors=[{instancePath:n+
"/iterations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:M},message:"must \
have required property '"+M+"'"}],!1;if(f.completed!==void 0){let h=e;d(f.completed,{instancePath:n+"/iterations/complet\
ed",parentData:f,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=
s.length);var i=h===e}else var i=!0;if(i){if(f.interrupted!==void 0){let h=e;d(f.interrupted,{instancePath:n+"/iteration\
s/interrupted",parentData:f,parentDataProperty:"interrupted",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(
d.errors),e=s.length);var i=h===e}else var i=!0;if(i){if(f.dropped!==void 0){let h=e;d(f.dropped,{instancePath:n+"/itera\
tions/dropped",parentData:f,parentDataProperty:"dropped",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.
errors),e=s.length);var i=h===e}else var i=!0;if(i){if(f.late!==void 0){let h=e;d(f.late,{instancePath:n+"/iterations/la\
te",parentData:f,parentDataProperty:"late",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);
var i=h===e}else var i=!0;if(i)if(f.failed!==void 0){let h=e;d(f.failed,{instancePath:n+"/iterations/failed",parentData:f,
parentDataProperty:"failed",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var i=h===
e}else var i=!0}}}}else return x.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){
let f=e;q(r.offeredPerSecond,{instancePath:n+"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:a,
dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.arrivals!==
void 0){let f=r.arrivals,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let M;if(f.offered===void 0&&(M="offe\
red")||f.onTime===void 0&&(M="onTime")||f.late===void 0&&(M="late")||f.heldBack===void 0&&(M="heldBack")||f.neverSentUsersBusy===
void 0&&(M="neverSentUsersBusy")||f.neverSentGeneratorLate===void 0&&(M="neverSentGeneratorLate")||f.unaccounted===void 0&&
(M="unaccounted")||f.completed===void 0&&(M="completed")||f.durationMs===void 0&&(M="durationMs"))return x.errors=[{instancePath:n+
"/arrivals",schemaPath:"#/properties/arrivals/required",keyword:"required",params:{missingProperty:M},message:"must have\
 required property '"+M+"'"}],!1;if(f.offered!==void 0){let h=e;d(f.offered,{instancePath:n+"/arrivals/offered",parentData:f,
parentDataProperty:"offered",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=h===
e}else var u=!0;if(u){if(f.onTime!==void 0){let h=e;d(f.onTime,{instancePath:n+"/arrivals/onTime",parentData:f,parentDataProperty:"\
onTime",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=h===e}else var u=!0;if(u){
if(f.late!==void 0){let h=e;d(f.late,{instancePath:n+"/arrivals/late",parentData:f,parentDataProperty:"late",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=h===e}else var u=!0;if(u){if(f.heldBack!==
void 0){let h=e;d(f.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:f,parentDataProperty:"heldBack",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=h===e}else var u=!0;if(u){if(f.neverSentUsersBusy!==
void 0){let h=e;d(f.neverSentUsersBusy,{instancePath:n+"/arrivals/neverSentUsersBusy",parentData:f,parentDataProperty:"n\
everSentUsersBusy",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=h===e}else var u=!0;
if(u){if(f.usersHeldBy!==void 0){let h=f.usersHeldBy,S=e;if(!(h==="answers"||h==="script"))return x.errors=[{instancePath:n+
"/arrivals/usersHeldBy",schemaPath:"#/properties/arrivals/properties/usersHeldBy/enum",keyword:"enum",params:{allowedValues:Fe.
properties.arrivals.properties.usersHeldBy.enum},message:"must be equal to one of the allowed values"}],!1;var u=S===e}else
var u=!0;if(u){if(f.neverSentGeneratorLate!==void 0){let h=e;d(f.neverSentGeneratorLate,{instancePath:n+"/arrivals/never\
SentGeneratorLate",parentData:f,parentDataProperty:"neverSentGeneratorLate",rootData:a,dynamicAnchors:o})||(s=s===null?d.
errors:s.concat(d.errors),e=s.length);var u=h===e}else var u=!0;if(u){if(f.unaccounted!==void 0){let h=e;d(f.unaccounted,
{instancePath:n+"/arrivals/unaccounted",parentData:f,parentDataProperty:"unaccounted",rootData:a,dynamicAnchors:o})||(s=
s===null?d.errors:s.concat(d.errors),e=s.length);var u=h===e}else var u=!0;if(u){if(f.completed!==void 0){let h=e;d(f.completed,
{instancePath:n+"/arrivals/completed",parentData:f,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===
null?d.errors:s.concat(d.errors),e=s.length);var u=h===e}else var u=!0;if(u)if(f.durationMs!==void 0){let h=e;y(f.durationMs,
{instancePath:n+"/arrivals/durationMs",parentData:f,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===
null?y.errors:s.concat(y.errors),e=s.length);var u=h===e}else var u=!0}}}}}}}}}else return x.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===
e}else var t=!0;if(t){if(r.requestsSent!==void 0){let f=e;d(r.requestsSent,{instancePath:n+"/requestsSent",parentData:r,
parentDataProperty:"requestsSent",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=f===
e}else var t=!0;if(t){if(r.users!==void 0){let f=r.users,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let M;
if(f.busyMs===void 0&&(M="busyMs")||f.inRequestsMs===void 0&&(M="inRequestsMs")||f.inUnansweredMs===void 0&&(M="inUnansw\
eredMs"))return x.errors=[{instancePath:n+"/users",schemaPath:"#/properties/users/required",keyword:"required",params:{missingProperty:M},
message:"must have required property '"+M+"'"}],!1;if(f.busyMs!==void 0){let h=e;y(f.busyMs,{instancePath:n+"/users/busy\
Ms",parentData:f,parentDataProperty:"busyMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.
length);var g=h===e}else var g=!0;if(g){if(f.inRequestsMs!==void 0){let h=e;y(f.inRequestsMs,{instancePath:n+"/users/inR\
equestsMs",parentData:f,parentDataProperty:"inRequestsMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.
errors),e=s.length);var g=h===e}else var g=!0;if(g){if(f.inUnansweredMs!==void 0){let h=e;y(f.inUnansweredMs,{instancePath:n+
"/users/inUnansweredMs",parentData:f,parentDataProperty:"inUnansweredMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:
s.concat(y.errors),e=s.length);var g=h===e}else var g=!0;if(g){if(f.notKnownMs!==void 0){let h=e;y(f.notKnownMs,{instancePath:n+
"/users/notKnownMs",parentData:f,parentDataProperty:"notKnownMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var g=h===e}else var g=!0;if(g)if(f.notKnownIterations!==void 0){let h=e;d(f.notKnownIterations,{instancePath:n+
"/users/notKnownIterations",parentData:f,parentDataProperty:"notKnownIterations",rootData:a,dynamicAnchors:o})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var g=h===e}else var g=!0}}}}else return x.errors=[{instancePath:n+"/users",schemaPath:"\
#/properties/users/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){
if(r.notTold!==void 0){let f=e;C(r.notTold,{instancePath:n+"/notTold",parentData:r,parentDataProperty:"notTold",rootData:a,
dynamicAnchors:o})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.operations!==
void 0){let f=r.operations,U=e;if(e===U)if(Array.isArray(f)){var c=!0;let M=f.length;for(let h=0;h<M;h++){let S=e;xe(f[h],
{instancePath:n+"/operations/"+h,parentData:f,parentDataProperty:h,rootData:a,dynamicAnchors:o})||(s=s===null?xe.errors:
s.concat(xe.errors),e=s.length);var c=S===e;if(!c)break}}else return x.errors=[{instancePath:n+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;
if(t){if(r.seconds!==void 0){let f=r.seconds,U=e;if(e===U)if(Array.isArray(f)){var m=!0;let M=f.length;for(let h=0;h<M;h++){
let S=e;Ue(f[h],{instancePath:n+"/seconds/"+h,parentData:f,parentDataProperty:h,rootData:a,dynamicAnchors:o})||(s=s===null?
Ue.errors:s.concat(Ue.errors),e=s.length);var m=S===e;if(!m)break}}else return x.errors=[{instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){
if(r.exit!==void 0){let f=r.exit,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let M;if(f.code===void 0&&(M=
"code")||f.reason===void 0&&(M="reason"))return x.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",
keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;if(f.code!==void 0){let h=f.
code,S=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return x.errors=[{instancePath:n+"/exit/code",schemaPath:"\
#/properties/exit/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var k=S===
e}else var k=!0;if(k)if(f.reason!==void 0){let h=e;if(typeof f.reason!="string")return x.errors=[{instancePath:n+"/exit/\
reason",schemaPath:"#/properties/exit/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var k=h===e}else var k=!0}else return x.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.findings!==void 0){let f=r.
findings,U=e;if(e===U)if(Array.isArray(f)){var b=!0;let M=f.length;for(let h=0;h<M;h++){let S=e;W(f[h],{instancePath:n+"\
/findings/"+h,parentData:f,parentDataProperty:h,rootData:a,dynamicAnchors:o})||(s=s===null?W.errors:s.concat(W.errors),e=
s.length);var b=S===e;if(!b)break}}else return x.errors=[{instancePath:n+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.profile!==void 0){
let f=e;if(typeof r.profile!="string")return x.errors=[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.completions!==void 0){
let f=r.completions,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let M;if(f.secondsPerEntry===void 0&&(M="s\
econdsPerEntry")||f.entries===void 0&&(M="entries"))return x.errors=[{instancePath:n+"/completions",schemaPath:"#/proper\
ties/completions/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],
!1;if(f.secondsPerEntry!==void 0){let h=f.secondsPerEntry,S=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return x.
errors=[{instancePath:n+"/completions/secondsPerEntry",schemaPath:"#/properties/completions/properties/secondsPerEntry/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===S&&typeof h=="number"&&isFinite(h)&&(h<
1||isNaN(h)))return x.errors=[{instancePath:n+"/completions/secondsPerEntry",schemaPath:"#/properties/completions/proper\
ties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var v=S===e}else
var v=!0;if(v)if(f.entries!==void 0){let h=f.entries,S=e;if(e===S)if(Array.isArray(h)){var _=!0;let Ze=h.length;for(let G=0;G<
Ze;G++){let T=h[G],Me=e;if(e===Me)if(T&&typeof T=="object"&&!Array.isArray(T)){let Ee;if(T.second===void 0&&(Ee="second")||
T.created===void 0&&(Ee="created")||T.completed===void 0&&(Ee="completed"))return x.errors=[{instancePath:n+"/completion\
s/entries/"+G,schemaPath:"#/properties/completions/properties/entries/items/required",keyword:"required",params:{missingProperty:Ee},
message:"must have required property '"+Ee+"'"}],!1;if(T.second!==void 0){let _e=e;d(T.second,{instancePath:n+"/completi\
ons/entries/"+G+"/second",parentData:T,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.
concat(d.errors),e=s.length);var j=_e===e}else var j=!0;if(j){if(T.iterations!==void 0){let _e=e;d(T.iterations,{instancePath:n+
"/completions/entries/"+G+"/iterations",parentData:T,parentDataProperty:"iterations",rootData:a,dynamicAnchors:o})||(s=s===
null?d.errors:s.concat(d.errors),e=s.length);var j=_e===e}else var j=!0;if(j){if(T.created!==void 0){let _e=e;d(T.created,
{instancePath:n+"/completions/entries/"+G+"/created",parentData:T,parentDataProperty:"created",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var j=_e===e}else var j=!0;if(j)if(T.completed!==void 0){let _e=e;d(
T.completed,{instancePath:n+"/completions/entries/"+G+"/completed",parentData:T,parentDataProperty:"completed",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var j=_e===e}else var j=!0}}}else return x.errors=
[{instancePath:n+"/completions/entries/"+G,schemaPath:"#/properties/completions/properties/entries/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var _=Me===e;if(!_)break}}else return x.errors=[{instancePath:n+
"/completions/entries",schemaPath:"#/properties/completions/properties/entries/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var v=S===e}else var v=!0}else return x.errors=[{instancePath:n+"/completions",schemaPath:"\
#/properties/completions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;
if(t){if(r.secondsPerEntry!==void 0){let f=r.secondsPerEntry,U=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))
return x.errors=[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===U&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return x.errors=
[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var t=U===e}else var t=!0;if(t){if(r.marks!==void 0){let f=r.marks,U=e;if(e===U)
if(Array.isArray(f)){var P=!0;let M=f.length;for(let h=0;h<M;h++){let S=e;De(f[h],{instancePath:n+"/marks/"+h,parentData:f,
parentDataProperty:h,rootData:a,dynamicAnchors:o})||(s=s===null?De.errors:s.concat(De.errors),e=s.length);var P=S===e;if(!P)
break}}else return x.errors=[{instancePath:n+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.thresholds!==void 0){let f=r.thresholds,U=e;if(e===
U)if(Array.isArray(f)){var w=!0;let M=f.length;for(let h=0;h<M;h++){let S=e;re(f[h],{instancePath:n+"/thresholds/"+h,parentData:f,
parentDataProperty:h,rootData:a,dynamicAnchors:o})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);var w=S===e;if(!w)
break}}else return x.errors=[{instancePath:n+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.floor!==void 0){let f=r.floor,U=e;if(e===
U)if(Array.isArray(f)){var A=!0;let M=f.length;for(let h=0;h<M;h++){let S=e;re(f[h],{instancePath:n+"/floor/"+h,parentData:f,
parentDataProperty:h,rootData:a,dynamicAnchors:o})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);var A=S===e;if(!A)
break}}else return x.errors=[{instancePath:n+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.checks!==void 0){let f=r.checks,U=e;if(e===U)if(Array.
isArray(f)){var H=!0;let M=f.length;for(let h=0;h<M;h++){let S=f[h],Ne=e;if(e===Ne)if(S&&typeof S=="object"&&!Array.isArray(
S)){let G;if(S.name===void 0&&(G="name")||S.passes===void 0&&(G="passes")||S.fails===void 0&&(G="fails"))return x.errors=
[{instancePath:n+"/checks/"+h,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty:G},
message:"must have required property '"+G+"'"}],!1;if(S.name!==void 0){let T=e;if(typeof S.name!="string")return x.errors=
[{instancePath:n+"/checks/"+h+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var D=T===e}else var D=!0;if(D){if(S.passes!==void 0){let T=e;d(S.passes,{instancePath:n+
"/checks/"+h+"/passes",parentData:S,parentDataProperty:"passes",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(
d.errors),e=s.length);var D=T===e}else var D=!0;if(D)if(S.fails!==void 0){let T=e;d(S.fails,{instancePath:n+"/checks/"+h+
"/fails",parentData:S,parentDataProperty:"fails",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),
e=s.length);var D=T===e}else var D=!0}}else return x.errors=[{instancePath:n+"/checks/"+h,schemaPath:"#/properties/check\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var H=Ne===e;if(!H)break}}else return x.
errors=[{instancePath:n+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.trends!==void 0){let f=r.trends,U=e;if(e===U)if(Array.isArray(f)){
var $=!0;let M=f.length;for(let h=0;h<M;h++){let S=f[h],Ne=e;if(e===Ne)if(S&&typeof S=="object"&&!Array.isArray(S)){let G;
if(S.metric===void 0&&(G="metric")||S.mean===void 0&&(G="mean"))return x.errors=[{instancePath:n+"/trends/"+h,schemaPath:"\
#/properties/trends/items/required",keyword:"required",params:{missingProperty:G},message:"must have required property '"+
G+"'"}],!1;if(S.metric!==void 0){let T=e;if(typeof S.metric!="string")return x.errors=[{instancePath:n+"/trends/"+h+"/me\
tric",schemaPath:"#/properties/trends/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var B=T===e}else var B=!0;if(B)if(S.mean!==void 0){let T=S.mean,Me=e;if(!(typeof T=="number"&&isFinite(T)))
return x.errors=[{instancePath:n+"/trends/"+h+"/mean",schemaPath:"#/properties/trends/items/properties/mean/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var B=Me===e}else var B=!0}else return x.errors=[{instancePath:n+
"/trends/"+h,schemaPath:"#/properties/trends/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var $=Ne===e;if(!$)break}}else return x.errors=[{instancePath:n+"/trends",schemaPath:"#/properties/trends/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.ownMetrics!==void 0){let f=r.
ownMetrics,U=e;if(e===U)if(Array.isArray(f)){var ce=!0;let M=f.length;for(let h=0;h<M;h++){let S=f[h],Ne=e;if(e===Ne)if(S&&
typeof S=="object"&&!Array.isArray(S)){let G;if(S.metric===void 0&&(G="metric")||S.kind===void 0&&(G="kind")||S.figures===
void 0&&(G="figures"))return x.errors=[{instancePath:n+"/ownMetrics/"+h,schemaPath:"#/properties/ownMetrics/items/requir\
ed",keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;if(S.metric!==void 0){
let T=e;if(typeof S.metric!="string")return x.errors=[{instancePath:n+"/ownMetrics/"+h+"/metric",schemaPath:"#/propertie\
s/ownMetrics/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var O=T===
e}else var O=!0;if(O){if(S.kind!==void 0){let T=S.kind,Me=e;if(!(T==="counter"||T==="gauge"||T==="rate"||T==="trend"))return x.
errors=[{instancePath:n+"/ownMetrics/"+h+"/kind",schemaPath:"#/properties/ownMetrics/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:Fe.properties.ownMetrics.items.properties.kind.enum},message:"must be equal to one of the al\
lowed values"}],!1;var O=Me===e}else var O=!0;if(O)if(S.figures!==void 0){let T=S.figures,Me=e;if(e===Me)if(T&&typeof T==
"object"&&!Array.isArray(T))for(let Ee in T){let _e=T[Ee],We=e;if(!(typeof _e=="number"&&isFinite(_e)))return x.errors=[
{instancePath:n+"/ownMetrics/"+h+"/figures/"+Ee.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ownMetri\
cs/items/properties/figures/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var I=We===e;if(!I)break}else return x.errors=[{instancePath:n+"/ownMetrics/"+h+"/figures",schemaPath:"#/properties/o\
wnMetrics/items/properties/figures/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var O=Me===
e}else var O=!0}}else return x.errors=[{instancePath:n+"/ownMetrics/"+h,schemaPath:"#/properties/ownMetrics/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ce=Ne===e;if(!ce)break}}else return x.errors=[{instancePath:n+
"/ownMetrics",schemaPath:"#/properties/ownMetrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var t=U===e}else var t=!0;if(t){if(r.targetCpuSeconds!==void 0){let f=e;y(r.targetCpuSeconds,{instancePath:n+"/targetCpu\
Seconds",parentData:r,parentDataProperty:"targetCpuSeconds",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.cluster!==void 0){let f=e;F(r.cluster,{instancePath:n+"/clust\
er",parentData:r,parentDataProperty:"cluster",rootData:a,dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.
length);var t=f===e}else var t=!0;if(t){if(r.ledger!==void 0){let f=e;Be(r.ledger,{instancePath:n+"/ledger",parentData:r,
parentDataProperty:"ledger",rootData:a,dynamicAnchors:o})||(s=s===null?Be.errors:s.concat(Be.errors),e=s.length);var t=f===
e}else var t=!0;if(t){if(r.processes!==void 0){let f=r.processes,U=e;if(e===U)if(Array.isArray(f)){var te=!0;let M=f.length;
for(let h=0;h<M;h++){let S=e;he(f[h],{instancePath:n+"/processes/"+h,parentData:f,parentDataProperty:h,rootData:a,dynamicAnchors:o})||
(s=s===null?he.errors:s.concat(he.errors),e=s.length);var te=S===e;if(!te)break}}else return x.errors=[{instancePath:n+"\
/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===
e}else var t=!0;if(t){if(r.health!==void 0){let f=e;be(r.health,{instancePath:n+"/health",parentData:r,parentDataProperty:"\
health",rootData:a,dynamicAnchors:o})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var t=f===e}else var t=!0;if(t)
if(r.validity!==void 0){let f=r.validity,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let M;if(f.valid===void 0&&
(M="valid")||f.reasons===void 0&&(M="reasons"))return x.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/val\
idity/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;if(f.valid!==
void 0){let h=e;if(typeof f.valid!="boolean")return x.errors=[{instancePath:n+"/validity/valid",schemaPath:"#/properties\
/validity/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var me=h===e}else
var me=!0;if(me){if(f.reasons!==void 0){let h=e;C(f.reasons,{instancePath:n+"/validity/reasons",parentData:f,parentDataProperty:"\
reasons",rootData:a,dynamicAnchors:o})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var me=h===e}else var me=!0;
if(me)if(f.ownMsMax!==void 0){let h=e;y(f.ownMsMax,{instancePath:n+"/validity/ownMsMax",parentData:f,parentDataProperty:"\
ownMsMax",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var me=h===e}else var me=!0}}else
return x.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/validity/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var t=U===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return x.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=s,e===0}x.evaluated=
{props:{scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,seed:!0,iterations:!0,offeredPerSecond:!0,
arrivals:!0,requestsSent:!0,users:!0,notTold:!0,operations:!0,seconds:!0,exit:!0,findings:!0,profile:!0,completions:!0,secondsPerEntry:!0,
marks:!0,thresholds:!0,floor:!0,checks:!0,trends:!0,ownMetrics:!0,targetCpuSeconds:!0,cluster:!0,ledger:!0,processes:!0,
health:!0,validity:!0},dynamicProps:!1,dynamicItems:!1};var Oe={type:"object",required:["objectives","workload","rateMin",
"rateMax","confidence","steps","answer"],properties:{objectives:{$ref:"#/$defs/lines"},workload:{type:"object",required:[
"workers","jobDurationMs","batch","backOff","stepDurationMs","warmUpMs"],properties:{script:{type:"string"},prefill:{$ref:"\
#/$defs/count"},engine:{enum:["embedded","k6"]},workers:{$ref:"#/$defs/count"},jobDurationMs:{$ref:"#/$defs/amount"},batch:{
$ref:"#/$defs/count"},backOff:{enum:["none","aimd"]},stepDurationMs:{$ref:"#/$defs/amount"},warmUpMs:{$ref:"#/$defs/amou\
nt"}}},rateMin:{$ref:"#/$defs/amount"},rateMax:{$ref:"#/$defs/amount"},confidence:{type:"number",minimum:0,maximum:1},atLeastPerSecond:{
$ref:"#/$defs/amount"},steps:{type:"array",items:{$ref:"#/$defs/capacityStep"}},answer:{type:"object",required:["outcome",
"perSecond","perSecondLow","perSecondHigh","limit","reason"],properties:{outcome:{enum:["found","at-least","not-met","no\
t-stationary","unfinished"]},perSecond:{$ref:"#/$defs/amountOrNull"},perSecondLow:{$ref:"#/$defs/amountOrNull"},perSecondHigh:{
$ref:"#/$defs/amountOrNull"},limit:{enum:["slo","backpressure","backlog","errors","trend","generator","rate-max",null]},
slope:{$ref:"#/$defs/amount"},reason:{type:"string"}}}}},He={type:"object",required:["offeredPerSecond","seed","startedA\
t","durationMs","fromSecond","toSecond","steady","completedPerSecond","completion","backpressure","errors","backlogGrowt\
hPerSecond","createUsP50","createUsP99","instanceMsP50","instanceMsP99","objectives","valid","sustained","limit","reason"],
properties:{purpose:{enum:["confirmation"]},severity:{$ref:"#/$defs/amount"},weight:{$ref:"#/$defs/amount"},nearest:{enum:[
"slo","backpressure","backlog","errors"]},refusing:{type:"object",required:["acceptedPerSecond","burst"],properties:{acceptedPerSecond:{
$ref:"#/$defs/amount"},burst:{$ref:"#/$defs/amount"}}},trend:{type:"string"},cause:{type:"string"},perArrival:{type:"obj\
ect",required:["accepted","completed"],properties:{accepted:{$ref:"#/$defs/amount"},completed:{$ref:"#/$defs/amount"}}},
offeredPerSecond:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs/seed"},startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"\
#/$defs/amount"},fromSecond:{$ref:"#/$defs/count"},toSecond:{$ref:"#/$defs/count"},steady:{type:"boolean"},completedPerSecond:{
$ref:"#/$defs/amount"},completion:{$ref:"#/$defs/amount"},backpressure:{$ref:"#/$defs/amount"},errors:{$ref:"#/$defs/amo\
unt"},backlogGrowthPerSecond:{type:"number"},createUsP50:{$ref:"#/$defs/amountOrNull"},createUsP99:{$ref:"#/$defs/amount\
OrNull"},instanceMsP50:{$ref:"#/$defs/amountOrNull"},instanceMsP99:{$ref:"#/$defs/amountOrNull"},objectives:{type:"array",
items:{type:"object",required:["expression","observed","passed"],properties:{expression:{type:"string"},observed:{$ref:"\
#/$defs/amountOrNull"},passed:{type:"boolean"}}}},valid:{type:"boolean"},sustained:{type:"boolean"},limit:{enum:["slo","\
backpressure","backlog","errors","trend","generator","rate-max",null]},reason:{type:"string"}}};function R(r,{instancePath:n="",
parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=R.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.offeredPerSecond===
void 0&&(c="offeredPerSecond")||r.seed===void 0&&(c="seed")||r.startedAt===void 0&&(c="startedAt")||r.durationMs===void 0&&
(c="durationMs")||r.fromSecond===void 0&&(c="fromSecond")||r.toSecond===void 0&&(c="toSecond")||r.steady===void 0&&(c="s\
teady")||r.completedPerSecond===void 0&&(c="completedPerSecond")||r.completion===void 0&&(c="completion")||r.backpressure===
void 0&&(c="backpressure")||r.errors===void 0&&(c="errors")||r.backlogGrowthPerSecond===void 0&&(c="backlogGrowthPerSeco\
nd")||r.createUsP50===void 0&&(c="createUsP50")||r.createUsP99===void 0&&(c="createUsP99")||r.instanceMsP50===void 0&&(c=
"instanceMsP50")||r.instanceMsP99===void 0&&(c="instanceMsP99")||r.objectives===void 0&&(c="objectives")||r.valid===void 0&&
(c="valid")||r.sustained===void 0&&(c="sustained")||r.limit===void 0&&(c="limit")||r.reason===void 0&&(c="reason"))return R.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have require\
d property '"+c+"'"}],!1;if(r.purpose!==void 0){let m=e;if(r.purpose!=="confirmation")return R.errors=[{instancePath:n+"\
/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:He.properties.purpose.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(r.severity!==void 0){let m=e;y(r.severity,
{instancePath:n+"/severity",parentData:r,parentDataProperty:"severity",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:
s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.weight!==void 0){let m=e;y(r.weight,{instancePath:n+
"/weight",parentData:r,parentDataProperty:"weight",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),
e=s.length);var t=m===e}else var t=!0;if(t){if(r.nearest!==void 0){let m=r.nearest,k=e;if(!(m==="slo"||m==="backpressure"||
m==="backlog"||m==="errors"))return R.errors=[{instancePath:n+"/nearest",schemaPath:"#/properties/nearest/enum",keyword:"\
enum",params:{allowedValues:He.properties.nearest.enum},message:"must be equal to one of the allowed values"}],!1;var t=k===
e}else var t=!0;if(t){if(r.refusing!==void 0){let m=r.refusing,k=e;if(e===k)if(m&&typeof m=="object"&&!Array.isArray(m)){
let v;if(m.acceptedPerSecond===void 0&&(v="acceptedPerSecond")||m.burst===void 0&&(v="burst"))return R.errors=[{instancePath:n+
"/refusing",schemaPath:"#/properties/refusing/required",keyword:"required",params:{missingProperty:v},message:"must have\
 required property '"+v+"'"}],!1;if(m.acceptedPerSecond!==void 0){let _=e;y(m.acceptedPerSecond,{instancePath:n+"/refusi\
ng/acceptedPerSecond",parentData:m,parentDataProperty:"acceptedPerSecond",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:
s.concat(y.errors),e=s.length);var p=_===e}else var p=!0;if(p)if(m.burst!==void 0){let _=e;y(m.burst,{instancePath:n+"/r\
efusing/burst",parentData:m,parentDataProperty:"burst",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),
e=s.length);var p=_===e}else var p=!0}else return R.errors=[{instancePath:n+"/refusing",schemaPath:"#/properties/refusin\
g/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=k===e}else var t=!0;if(t){if(r.trend!==
void 0){let m=e;if(typeof r.trend!="string")return R.errors=[{instancePath:n+"/trend",schemaPath:"#/properties/trend/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.cause!==void 0){
let m=e;if(typeof r.cause!="string")return R.errors=[{instancePath:n+"/cause",schemaPath:"#/properties/cause/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.perArrival!==void 0){let m=r.
perArrival,k=e;if(e===k)if(m&&typeof m=="object"&&!Array.isArray(m)){let v;if(m.accepted===void 0&&(v="accepted")||m.completed===
void 0&&(v="completed"))return R.errors=[{instancePath:n+"/perArrival",schemaPath:"#/properties/perArrival/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(m.accepted!==void 0){let _=e;
y(m.accepted,{instancePath:n+"/perArrival/accepted",parentData:m,parentDataProperty:"accepted",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=_===e}else var i=!0;if(i)if(m.completed!==void 0){let _=e;y(m.
completed,{instancePath:n+"/perArrival/completed",parentData:m,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=_===e}else var i=!0}else return R.errors=[{instancePath:n+"/pe\
rArrival",schemaPath:"#/properties/perArrival/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var t=k===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){let m=e;y(r.offeredPerSecond,{instancePath:n+"/offeredPe\
rSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.seed!==void 0){let m=e;se(r.seed,{instancePath:n+"/seed",parentData:r,
parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?se.errors:s.concat(se.errors),e=s.length);var t=m===
e}else var t=!0;if(t){if(r.startedAt!==void 0){let m=e;ie(r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"\
startedAt",rootData:a,dynamicAnchors:o})||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var t=m===e}else var t=!0;
if(t){if(r.durationMs!==void 0){let m=e;y(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"du\
rationMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){
if(r.fromSecond!==void 0){let m=e;d(r.fromSecond,{instancePath:n+"/fromSecond",parentData:r,parentDataProperty:"fromSeco\
nd",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.
toSecond!==void 0){let m=e;d(r.toSecond,{instancePath:n+"/toSecond",parentData:r,parentDataProperty:"toSecond",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.steady!==void 0){
let m=e;if(typeof r.steady!="boolean")return R.errors=[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===e}else var t=!0;if(t){if(r.completedPerSecond!==void 0){
let m=e;y(r.completedPerSecond,{instancePath:n+"/completedPerSecond",parentData:r,parentDataProperty:"completedPerSecond",
rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.
completion!==void 0){let m=e;y(r.completion,{instancePath:n+"/completion",parentData:r,parentDataProperty:"completion",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.backpressure!==
void 0){let m=e;y(r.backpressure,{instancePath:n+"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.errors!==void 0){
let m=e;y(r.errors,{instancePath:n+"/errors",parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:o})||(s=
s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.backlogGrowthPerSecond!==void 0){let m=r.
backlogGrowthPerSecond,k=e;if(!(typeof m=="number"&&isFinite(m)))return R.errors=[{instancePath:n+"/backlogGrowthPerSeco\
nd",schemaPath:"#/properties/backlogGrowthPerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=k===e}else var t=!0;if(t){if(r.createUsP50!==void 0){let m=e;q(r.createUsP50,{instancePath:n+"/createUsP50",parentData:r,
parentDataProperty:"createUsP50",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=m===
e}else var t=!0;if(t){if(r.createUsP99!==void 0){let m=e;q(r.createUsP99,{instancePath:n+"/createUsP99",parentData:r,parentDataProperty:"\
createUsP99",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=m===e}else var t=!0;
if(t){if(r.instanceMsP50!==void 0){let m=e;q(r.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:r,parentDataProperty:"\
instanceMsP50",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=m===e}else var t=!0;
if(t){if(r.instanceMsP99!==void 0){let m=e;q(r.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:r,parentDataProperty:"\
instanceMsP99",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=m===e}else var t=!0;
if(t){if(r.objectives!==void 0){let m=r.objectives,k=e;if(e===k)if(Array.isArray(m)){var u=!0;let v=m.length;for(let _=0;_<
v;_++){let j=m[_],P=e;if(e===P)if(j&&typeof j=="object"&&!Array.isArray(j)){let A;if(j.expression===void 0&&(A="expressi\
on")||j.observed===void 0&&(A="observed")||j.passed===void 0&&(A="passed"))return R.errors=[{instancePath:n+"/objectives\
/"+_,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:A},message:"must hav\
e required property '"+A+"'"}],!1;if(j.expression!==void 0){let H=e;if(typeof j.expression!="string")return R.errors=[{instancePath:n+
"/objectives/"+_+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var g=H===e}else var g=!0;if(g){if(j.observed!==void 0){let H=e;q(j.observed,
{instancePath:n+"/objectives/"+_+"/observed",parentData:j,parentDataProperty:"observed",rootData:a,dynamicAnchors:o})||(s=
s===null?q.errors:s.concat(q.errors),e=s.length);var g=H===e}else var g=!0;if(g)if(j.passed!==void 0){let H=e;if(typeof j.
passed!="boolean")return R.errors=[{instancePath:n+"/objectives/"+_+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var g=H===e}else var g=!0}}else
return R.errors=[{instancePath:n+"/objectives/"+_,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var u=P===e;if(!u)break}}else return R.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=k===e}else
var t=!0;if(t){if(r.valid!==void 0){let m=e;if(typeof r.valid!="boolean")return R.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===e}else var t=!0;
if(t){if(r.sustained!==void 0){let m=e;if(typeof r.sustained!="boolean")return R.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===e}else var t=!0;
if(t){if(r.limit!==void 0){let m=r.limit,k=e;if(!(m==="slo"||m==="backpressure"||m==="backlog"||m==="errors"||m==="trend"||
m==="generator"||m==="rate-max"||m===null))return R.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",
keyword:"enum",params:{allowedValues:He.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;
var t=k===e}else var t=!0;if(t)if(r.reason!==void 0){let m=e;if(typeof r.reason!="string")return R.errors=[{instancePath:n+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===
e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return R.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return R.errors=s,e===0}R.evaluated={props:{purpose:!0,severity:!0,weight:!0,
nearest:!0,refusing:!0,trend:!0,cause:!0,perArrival:!0,offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,fromSecond:!0,
toSecond:!0,steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,createUsP50:!0,
createUsP99:!0,instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},dynamicProps:!1,
dynamicItems:!1};function Z(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=Z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.objectives===void 0&&(g="objectives")||r.workload===void 0&&(g="workload")||r.rateMin===
void 0&&(g="rateMin")||r.rateMax===void 0&&(g="rateMax")||r.confidence===void 0&&(g="confidence")||r.steps===void 0&&(g=
"steps")||r.answer===void 0&&(g="answer"))return Z.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(r.objectives!==void 0){let c=e;C(r.objectives,{
instancePath:n+"/objectives",parentData:r,parentDataProperty:"objectives",rootData:a,dynamicAnchors:o})||(s=s===null?C.errors:
s.concat(C.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.workload!==void 0){let c=r.workload,m=e;if(e===m)if(c&&
typeof c=="object"&&!Array.isArray(c)){let b;if(c.workers===void 0&&(b="workers")||c.jobDurationMs===void 0&&(b="jobDura\
tionMs")||c.batch===void 0&&(b="batch")||c.backOff===void 0&&(b="backOff")||c.stepDurationMs===void 0&&(b="stepDurationM\
s")||c.warmUpMs===void 0&&(b="warmUpMs"))return Z.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/\
required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(c.script!==
void 0){let v=e;if(typeof c.script!="string")return Z.errors=[{instancePath:n+"/workload/script",schemaPath:"#/propertie\
s/workload/properties/script/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===e}else var p=!0;
if(p){if(c.prefill!==void 0){let v=e;d(c.prefill,{instancePath:n+"/workload/prefill",parentData:c,parentDataProperty:"pr\
efill",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=v===e}else var p=!0;if(p){
if(c.engine!==void 0){let v=c.engine,_=e;if(!(v==="embedded"||v==="k6"))return Z.errors=[{instancePath:n+"/workload/engi\
ne",schemaPath:"#/properties/workload/properties/engine/enum",keyword:"enum",params:{allowedValues:Oe.properties.workload.
properties.engine.enum},message:"must be equal to one of the allowed values"}],!1;var p=_===e}else var p=!0;if(p){if(c.workers!==
void 0){let v=e;d(c.workers,{instancePath:n+"/workload/workers",parentData:c,parentDataProperty:"workers",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=v===e}else var p=!0;if(p){if(c.jobDurationMs!==void 0){let v=e;
y(c.jobDurationMs,{instancePath:n+"/workload/jobDurationMs",parentData:c,parentDataProperty:"jobDurationMs",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=v===e}else var p=!0;if(p){if(c.batch!==void 0){let v=e;d(c.batch,
{instancePath:n+"/workload/batch",parentData:c,parentDataProperty:"batch",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var p=v===e}else var p=!0;if(p){if(c.backOff!==void 0){let v=c.backOff,_=e;if(!(v==="none"||
v==="aimd"))return Z.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:Oe.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var p=_===e}else var p=!0;if(p){if(c.stepDurationMs!==void 0){let v=e;y(c.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:c,parentDataProperty:"stepDurationMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.
errors:s.concat(y.errors),e=s.length);var p=v===e}else var p=!0;if(p)if(c.warmUpMs!==void 0){let v=e;y(c.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:c,parentDataProperty:"warmUpMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var p=v===e}else var p=!0}}}}}}}}else return Z.errors=[{instancePath:n+"/workload",schemaPath:"#/p\
roperties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){
if(r.rateMin!==void 0){let c=e;y(r.rateMin,{instancePath:n+"/rateMin",parentData:r,parentDataProperty:"rateMin",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.rateMax!==void 0){
let c=e;y(r.rateMax,{instancePath:n+"/rateMax",parentData:r,parentDataProperty:"rateMax",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.confidence!==void 0){let c=r.confidence,
m=e;if(e===m)if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c))return Z.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(c<0||
isNaN(c))return Z.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Z.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=m===e}else var t=!0;
if(t){if(r.atLeastPerSecond!==void 0){let c=e;y(r.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:r,parentDataProperty:"\
atLeastPerSecond",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;
if(t){if(r.steps!==void 0){let c=r.steps,m=e;if(e===m)if(Array.isArray(c)){var i=!0;let b=c.length;for(let v=0;v<b;v++){
let _=e;R(c[v],{instancePath:n+"/steps/"+v,parentData:c,parentDataProperty:v,rootData:a,dynamicAnchors:o})||(s=s===null?
R.errors:s.concat(R.errors),e=s.length);var i=_===e;if(!i)break}}else return Z.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t)
if(r.answer!==void 0){let c=r.answer,m=e;if(e===m)if(c&&typeof c=="object"&&!Array.isArray(c)){let b;if(c.outcome===void 0&&
(b="outcome")||c.perSecond===void 0&&(b="perSecond")||c.perSecondLow===void 0&&(b="perSecondLow")||c.perSecondHigh===void 0&&
(b="perSecondHigh")||c.limit===void 0&&(b="limit")||c.reason===void 0&&(b="reason"))return Z.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:b},message:"must have requir\
ed property '"+b+"'"}],!1;if(c.outcome!==void 0){let v=c.outcome,_=e;if(!(v==="found"||v==="at-least"||v==="not-met"||v===
"not-stationary"||v==="unfinished"))return Z.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/p\
roperties/outcome/enum",keyword:"enum",params:{allowedValues:Oe.properties.answer.properties.outcome.enum},message:"must\
 be equal to one of the allowed values"}],!1;var u=_===e}else var u=!0;if(u){if(c.perSecond!==void 0){let v=e;q(c.perSecond,
{instancePath:n+"/answer/perSecond",parentData:c,parentDataProperty:"perSecond",rootData:a,dynamicAnchors:o})||(s=s===null?
q.errors:s.concat(q.errors),e=s.length);var u=v===e}else var u=!0;if(u){if(c.perSecondLow!==void 0){let v=e;q(c.perSecondLow,
{instancePath:n+"/answer/perSecondLow",parentData:c,parentDataProperty:"perSecondLow",rootData:a,dynamicAnchors:o})||(s=
s===null?q.errors:s.concat(q.errors),e=s.length);var u=v===e}else var u=!0;if(u){if(c.perSecondHigh!==void 0){let v=e;q(
c.perSecondHigh,{instancePath:n+"/answer/perSecondHigh",parentData:c,parentDataProperty:"perSecondHigh",rootData:a,dynamicAnchors:o})||
(s=s===null?q.errors:s.concat(q.errors),e=s.length);var u=v===e}else var u=!0;if(u){if(c.limit!==void 0){let v=c.limit,_=e;
if(!(v==="slo"||v==="backpressure"||v==="backlog"||v==="errors"||v==="trend"||v==="generator"||v==="rate-max"||v===null))
return Z.errors=[{instancePath:n+"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{
allowedValues:Oe.properties.answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var u=_===
e}else var u=!0;if(u){if(c.slope!==void 0){let v=e;y(c.slope,{instancePath:n+"/answer/slope",parentData:c,parentDataProperty:"\
slope",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var u=v===e}else var u=!0;if(u)
if(c.reason!==void 0){let v=e;if(typeof c.reason!="string")return Z.errors=[{instancePath:n+"/answer/reason",schemaPath:"\
#/properties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=v===
e}else var u=!0}}}}}}else return Z.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0}}}}}}}else return Z.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=s,e===0}Z.evaluated=
{props:{objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,
dynamicItems:!1};var Le={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured",
"stoppedEarly","falseAlarmRateMax","confidence","metrics","newFindings","notes"],properties:{outcome:{enum:["passed","fa\
iled","inconclusive"]},design:{enum:["pairs","sets"]},baseline:{$ref:"#/$defs/gateSide"},candidate:{$ref:"#/$defs/gateSi\
de"},runsPlanned:{$ref:"#/$defs/count"},runsMeasured:{$ref:"#/$defs/count"},stoppedEarly:{type:"boolean"},falseAlarmRateMax:{
$ref:"#/$defs/probability"},confidence:{$ref:"#/$defs/probability"},metrics:{type:"array",items:{$ref:"#/$defs/gateMetri\
c"}},lacking:{type:"array",items:{type:"object",required:["scenario","metric","side","runs","of","why","runMs"],properties:{
scenario:{type:"string"},metric:{$ref:"#/$defs/anyMetric"},side:{enum:["baseline","candidate"]},runs:{$ref:"#/$defs/coun\
t"},of:{$ref:"#/$defs/count"},why:{type:"string"},runMs:{$ref:"#/$defs/amountOrNull"}}}},badRuns:{type:"array",items:{type:"\
object",required:["scenario","metric","run","value","usual","worst"],properties:{scenario:{type:"string"},metric:{$ref:"\
#/$defs/anyMetric"},run:{type:"integer",minimum:1},value:{$ref:"#/$defs/amount"},usual:{$ref:"#/$defs/amount"},worst:{$ref:"\
#/$defs/amount"}}}},missed:{type:"array",items:{type:"object",required:["share","chance"],properties:{share:{$ref:"#/$de\
fs/probability"},chance:{$ref:"#/$defs/probability"}}}},environment:{type:"array",items:{type:"object",required:["what",
"baseline","candidate"],properties:{what:{type:"string"},baseline:{type:"string"},candidate:{type:"string"}}}},newFindings:{
type:["array","null"],items:{type:"string"}},notes:{$ref:"#/$defs/lines"}}};function fe(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.source===void 0&&(p="source")||r.version===void 0&&(p="version"))return fe.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.source!==void 0){let i=e;if(typeof r.source!="string")return fe.errors=[{instancePath:n+"/source",schemaPath:"#/pro\
perties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.version!==void 0){let i=e;V(r.version,{instancePath:n+"/version",parentData:r,parentDataProperty:"version",rootData:a,
dynamicAnchors:o})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var t=i===e}else var t=!0}else return fe.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=
s,e===0}fe.evaluated={props:{source:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=K.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r))return K.errors=[{instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(r<0||isNaN(r))return K.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return K.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;return K.errors=s,e===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ge={type:"object",required:["scenario","metric","baseline","candidate","ratio","ratioLow","ratioHigh","p","pCorrecte\
d","effect","margin","detectableEffect","outcome","pairRatios"],properties:{scenario:{type:"string"},metric:{$ref:"#/$de\
fs/anyMetric"},baseline:{$ref:"#/$defs/amount"},candidate:{$ref:"#/$defs/amount"},ratio:{$ref:"#/$defs/amountOrNull"},difference:{
type:"object",required:["estimate","low","high"],properties:{estimate:{type:"number"},low:{type:["number","null"]},high:{
type:["number","null"]}}},backlogGrowth:{type:"object",required:["baseline","candidate"],properties:{baseline:{type:"num\
ber"},candidate:{type:"number"}}},ratioLow:{$ref:"#/$defs/amountOrNull"},ratioHigh:{$ref:"#/$defs/amountOrNull"},p:{$ref:"\
#/$defs/probability"},pCorrected:{$ref:"#/$defs/probability"},effect:{$ref:"#/$defs/amount"},margin:{$ref:"#/$defs/amoun\
t"},detectableEffect:{$ref:"#/$defs/amountOrNull"},outcome:{enum:["worse","better","same","unclear"]},pairRatios:{type:"\
array",items:{$ref:"#/$defs/amount"}}}},pr={enum:["throughput","median","p95","p99","instance-time","cpu-per-instance","\
execution-time","refused","failed","unanswered","checks","lost"]};function oe(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=oe.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r==="throughput"||r==="median"||r==="p95"||r==="p99"||r==="instance-time"||r==="cpu-per-instance"||r===
"execution-time"||r==="refused"||r==="failed"||r==="unanswered"||r==="checks"||r==="lost"?(oe.errors=s,e===0):(oe.errors=
[{instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:pr.enum},message:"must be equal to one of the \
allowed values"}],!1)}oe.evaluated={dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=J.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.scenario===void 0&&(g="scenario")||r.metric===
void 0&&(g="metric")||r.baseline===void 0&&(g="baseline")||r.candidate===void 0&&(g="candidate")||r.ratio===void 0&&(g="\
ratio")||r.ratioLow===void 0&&(g="ratioLow")||r.ratioHigh===void 0&&(g="ratioHigh")||r.p===void 0&&(g="p")||r.pCorrected===
void 0&&(g="pCorrected")||r.effect===void 0&&(g="effect")||r.margin===void 0&&(g="margin")||r.detectableEffect===void 0&&
(g="detectableEffect")||r.outcome===void 0&&(g="outcome")||r.pairRatios===void 0&&(g="pairRatios"))return J.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;
if(r.scenario!==void 0){let c=e;if(typeof r.scenario!="string")return J.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;
if(t){if(r.metric!==void 0){let c=e;oe(r.metric,{instancePath:n+"/metric",parentData:r,parentDataProperty:"metric",rootData:a,
dynamicAnchors:o})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.baseline!==
void 0){let c=e;y(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.candidate!==void 0){let c=e;y(r.
candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:o})||(s=s===
null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.ratio!==void 0){let c=e;q(r.ratio,{instancePath:n+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(q.errors),
e=s.length);var t=c===e}else var t=!0;if(t){if(r.difference!==void 0){let c=r.difference,m=e;if(e===m)if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){let b;if(c.estimate===void 0&&(b="estimate")||c.low===void 0&&(b="low")||c.high===void 0&&(b=
"high"))return J.errors=[{instancePath:n+"/difference",schemaPath:"#/properties/difference/required",keyword:"required",
params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(c.estimate!==void 0){let v=c.estimate,_=e;
if(!(typeof v=="number"&&isFinite(v)))return J.errors=[{instancePath:n+"/difference/estimate",schemaPath:"#/properties/d\
ifference/properties/estimate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var p=_===e}else
var p=!0;if(p){if(c.low!==void 0){let v=c.low,_=e;if(!(typeof v=="number"&&isFinite(v))&&v!==null)return J.errors=[{instancePath:n+
"/difference/low",schemaPath:"#/properties/difference/properties/low/type",keyword:"type",params:{type:Ge.properties.difference.
properties.low.type},message:"must be number,null"}],!1;var p=_===e}else var p=!0;if(p)if(c.high!==void 0){let v=c.high,
_=e;if(!(typeof v=="number"&&isFinite(v))&&v!==null)return J.errors=[{instancePath:n+"/difference/high",schemaPath:"#/pr\
operties/difference/properties/high/type",keyword:"type",params:{type:Ge.properties.difference.properties.high.type},message:"\
must be number,null"}],!1;var p=_===e}else var p=!0}}else return J.errors=[{instancePath:n+"/difference",schemaPath:"#/p\
roperties/difference/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;
if(t){if(r.backlogGrowth!==void 0){let c=r.backlogGrowth,m=e;if(e===m)if(c&&typeof c=="object"&&!Array.isArray(c)){let b;
if(c.baseline===void 0&&(b="baseline")||c.candidate===void 0&&(b="candidate"))return J.errors=[{instancePath:n+"/backlog\
Growth",schemaPath:"#/properties/backlogGrowth/required",keyword:"required",params:{missingProperty:b},message:"must hav\
e required property '"+b+"'"}],!1;if(c.baseline!==void 0){let v=c.baseline,_=e;if(!(typeof v=="number"&&isFinite(v)))return J.
errors=[{instancePath:n+"/backlogGrowth/baseline",schemaPath:"#/properties/backlogGrowth/properties/baseline/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var i=_===e}else var i=!0;if(i)if(c.candidate!==void 0){let v=c.
candidate,_=e;if(!(typeof v=="number"&&isFinite(v)))return J.errors=[{instancePath:n+"/backlogGrowth/candidate",schemaPath:"\
#/properties/backlogGrowth/properties/candidate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var i=_===e}else var i=!0}else return J.errors=[{instancePath:n+"/backlogGrowth",schemaPath:"#/properties/backlogGrowth/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.ratioLow!==
void 0){let c=e;q(r.ratioLow,{instancePath:n+"/ratioLow",parentData:r,parentDataProperty:"ratioLow",rootData:a,dynamicAnchors:o})||
(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.ratioHigh!==void 0){let c=e;q(r.
ratioHigh,{instancePath:n+"/ratioHigh",parentData:r,parentDataProperty:"ratioHigh",rootData:a,dynamicAnchors:o})||(s=s===
null?q.errors:s.concat(q.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.p!==void 0){let c=e;K(r.p,{instancePath:n+
"/p",parentData:r,parentDataProperty:"p",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);
var t=c===e}else var t=!0;if(t){if(r.pCorrected!==void 0){let c=e;K(r.pCorrected,{instancePath:n+"/pCorrected",parentData:r,
parentDataProperty:"pCorrected",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var t=c===
e}else var t=!0;if(t){if(r.effect!==void 0){let c=e;y(r.effect,{instancePath:n+"/effect",parentData:r,parentDataProperty:"\
effect",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){
if(r.margin!==void 0){let c=e;y(r.margin,{instancePath:n+"/margin",parentData:r,parentDataProperty:"margin",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.detectableEffect!==void 0){let c=e;
q(r.detectableEffect,{instancePath:n+"/detectableEffect",parentData:r,parentDataProperty:"detectableEffect",rootData:a,dynamicAnchors:o})||
(s=s===null?q.errors:s.concat(q.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.outcome!==void 0){let c=r.outcome,
m=e;if(!(c==="worse"||c==="better"||c==="same"||c==="unclear"))return J.errors=[{instancePath:n+"/outcome",schemaPath:"#\
/properties/outcome/enum",keyword:"enum",params:{allowedValues:Ge.properties.outcome.enum},message:"must be equal to one\
 of the allowed values"}],!1;var t=m===e}else var t=!0;if(t)if(r.pairRatios!==void 0){let c=r.pairRatios,m=e;if(e===m)if(Array.
isArray(c)){var u=!0;let b=c.length;for(let v=0;v<b;v++){let _=e;y(c[v],{instancePath:n+"/pairRatios/"+v,parentData:c,parentDataProperty:v,
rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var u=_===e;if(!u)break}}else return J.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=m===e}else var t=!0}}}}}}}}}}}}}}}else return J.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return J.errors=s,e===0}J.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,difference:!0,backlogGrowth:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,
detectableEffect:!0,outcome:!0,pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:n="",parentData:E,
parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=L.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if(r.outcome===void 0&&(j="out\
come")||r.design===void 0&&(j="design")||r.baseline===void 0&&(j="baseline")||r.candidate===void 0&&(j="candidate")||r.runsPlanned===
void 0&&(j="runsPlanned")||r.runsMeasured===void 0&&(j="runsMeasured")||r.stoppedEarly===void 0&&(j="stoppedEarly")||r.falseAlarmRateMax===
void 0&&(j="falseAlarmRateMax")||r.confidence===void 0&&(j="confidence")||r.metrics===void 0&&(j="metrics")||r.newFindings===
void 0&&(j="newFindings")||r.notes===void 0&&(j="notes"))return L.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;if(r.outcome!==void 0){let P=r.outcome,
w=e;if(!(P==="passed"||P==="failed"||P==="inconclusive"))return L.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:Le.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=w===e}else var t=!0;if(t){if(r.design!==void 0){let P=r.design,w=e;if(!(P==="pairs"||P==="s\
ets"))return L.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:Le.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=w===e}else var t=!0;if(t){if(r.baseline!==
void 0){let P=e;fe(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:o})||
(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.candidate!==void 0){let P=e;fe(
r.candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:o})||(s=s===
null?fe.errors:s.concat(fe.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.runsPlanned!==void 0){let P=e;d(r.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:r,parentDataProperty:"runsPlanned",rootData:a,dynamicAnchors:o})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.runsMeasured!==void 0){let P=e;d(r.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:r,parentDataProperty:"runsMeasured",rootData:a,dynamicAnchors:o})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.stoppedEarly!==void 0){let P=e;if(typeof r.
stoppedEarly!="boolean")return L.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=P===e}else var t=!0;if(t){if(r.falseAlarmRateMax!==void 0){
let P=e;K(r.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:r,parentDataProperty:"falseAlarmRateMax",rootData:a,
dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.confidence!==
void 0){let P=e;K(r.confidence,{instancePath:n+"/confidence",parentData:r,parentDataProperty:"confidence",rootData:a,dynamicAnchors:o})||
(s=s===null?K.errors:s.concat(K.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.metrics!==void 0){let P=r.metrics,
w=e;if(e===w)if(Array.isArray(P)){var p=!0;let H=P.length;for(let D=0;D<H;D++){let $=e;J(P[D],{instancePath:n+"/metrics/"+
D,parentData:P,parentDataProperty:D,rootData:a,dynamicAnchors:o})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);var p=$===
e;if(!p)break}}else return L.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=w===e}else var t=!0;if(t){if(r.lacking!==void 0){let P=r.lacking,w=e;if(e===
w)if(Array.isArray(P)){var i=!0;let H=P.length;for(let D=0;D<H;D++){let $=P[D],B=e;if(e===B)if($&&typeof $=="object"&&!Array.
isArray($)){let O;if($.scenario===void 0&&(O="scenario")||$.metric===void 0&&(O="metric")||$.side===void 0&&(O="side")||
$.runs===void 0&&(O="runs")||$.of===void 0&&(O="of")||$.why===void 0&&(O="why")||$.runMs===void 0&&(O="runMs"))return L.
errors=[{instancePath:n+"/lacking/"+D,schemaPath:"#/properties/lacking/items/required",keyword:"required",params:{missingProperty:O},
message:"must have required property '"+O+"'"}],!1;if($.scenario!==void 0){let I=e;if(typeof $.scenario!="string")return L.
errors=[{instancePath:n+"/lacking/"+D+"/scenario",schemaPath:"#/properties/lacking/items/properties/scenario/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=I===e}else var u=!0;if(u){if($.metric!==void 0){let I=e;
oe($.metric,{instancePath:n+"/lacking/"+D+"/metric",parentData:$,parentDataProperty:"metric",rootData:a,dynamicAnchors:o})||
(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var u=I===e}else var u=!0;if(u){if($.side!==void 0){let I=$.side,te=e;
if(!(I==="baseline"||I==="candidate"))return L.errors=[{instancePath:n+"/lacking/"+D+"/side",schemaPath:"#/properties/la\
cking/items/properties/side/enum",keyword:"enum",params:{allowedValues:Le.properties.lacking.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var u=te===e}else var u=!0;if(u){if($.runs!==void 0){let I=e;d(
$.runs,{instancePath:n+"/lacking/"+D+"/runs",parentData:$,parentDataProperty:"runs",rootData:a,dynamicAnchors:o})||(s=s===
null?d.errors:s.concat(d.errors),e=s.length);var u=I===e}else var u=!0;if(u){if($.of!==void 0){let I=e;d($.of,{instancePath:n+
"/lacking/"+D+"/of",parentData:$,parentDataProperty:"of",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.
errors),e=s.length);var u=I===e}else var u=!0;if(u){if($.why!==void 0){let I=e;if(typeof $.why!="string")return L.errors=
[{instancePath:n+"/lacking/"+D+"/why",schemaPath:"#/properties/lacking/items/properties/why/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=I===e}else var u=!0;if(u)if($.runMs!==void 0){let I=e;q($.runMs,{instancePath:n+
"/lacking/"+D+"/runMs",parentData:$,parentDataProperty:"runMs",rootData:a,dynamicAnchors:o})||(s=s===null?q.errors:s.concat(
q.errors),e=s.length);var u=I===e}else var u=!0}}}}}}else return L.errors=[{instancePath:n+"/lacking/"+D,schemaPath:"#/p\
roperties/lacking/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=B===e;if(!i)break}}else
return L.errors=[{instancePath:n+"/lacking",schemaPath:"#/properties/lacking/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=w===e}else var t=!0;if(t){if(r.badRuns!==void 0){let P=r.badRuns,w=e;if(e===w)if(Array.
isArray(P)){var g=!0;let H=P.length;for(let D=0;D<H;D++){let $=P[D],B=e;if(e===B)if($&&typeof $=="object"&&!Array.isArray(
$)){let O;if($.scenario===void 0&&(O="scenario")||$.metric===void 0&&(O="metric")||$.run===void 0&&(O="run")||$.value===
void 0&&(O="value")||$.usual===void 0&&(O="usual")||$.worst===void 0&&(O="worst"))return L.errors=[{instancePath:n+"/bad\
Runs/"+D,schemaPath:"#/properties/badRuns/items/required",keyword:"required",params:{missingProperty:O},message:"must ha\
ve required property '"+O+"'"}],!1;if($.scenario!==void 0){let I=e;if(typeof $.scenario!="string")return L.errors=[{instancePath:n+
"/badRuns/"+D+"/scenario",schemaPath:"#/properties/badRuns/items/properties/scenario/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var c=I===e}else var c=!0;if(c){if($.metric!==void 0){let I=e;oe($.metric,{instancePath:n+
"/badRuns/"+D+"/metric",parentData:$,parentDataProperty:"metric",rootData:a,dynamicAnchors:o})||(s=s===null?oe.errors:s.
concat(oe.errors),e=s.length);var c=I===e}else var c=!0;if(c){if($.run!==void 0){let I=$.run,te=e;if(!(typeof I=="number"&&
!(I%1)&&!isNaN(I)&&isFinite(I)))return L.errors=[{instancePath:n+"/badRuns/"+D+"/run",schemaPath:"#/properties/badRuns/i\
tems/properties/run/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof I=="nu\
mber"&&isFinite(I)&&(I<1||isNaN(I)))return L.errors=[{instancePath:n+"/badRuns/"+D+"/run",schemaPath:"#/properties/badRu\
ns/items/properties/run/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var c=te===
e}else var c=!0;if(c){if($.value!==void 0){let I=e;y($.value,{instancePath:n+"/badRuns/"+D+"/value",parentData:$,parentDataProperty:"\
value",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var c=I===e}else var c=!0;if(c){
if($.usual!==void 0){let I=e;y($.usual,{instancePath:n+"/badRuns/"+D+"/usual",parentData:$,parentDataProperty:"usual",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var c=I===e}else var c=!0;if(c)if($.worst!==void 0){
let I=e;y($.worst,{instancePath:n+"/badRuns/"+D+"/worst",parentData:$,parentDataProperty:"worst",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var c=I===e}else var c=!0}}}}}else return L.errors=[{instancePath:n+
"/badRuns/"+D,schemaPath:"#/properties/badRuns/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var g=B===e;if(!g)break}}else return L.errors=[{instancePath:n+"/badRuns",schemaPath:"#/properties/badRuns/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=w===e}else var t=!0;if(t){if(r.missed!==void 0){let P=r.missed,
w=e;if(e===w)if(Array.isArray(P)){var m=!0;let H=P.length;for(let D=0;D<H;D++){let $=P[D],B=e;if(e===B)if($&&typeof $=="\
object"&&!Array.isArray($)){let O;if($.share===void 0&&(O="share")||$.chance===void 0&&(O="chance"))return L.errors=[{instancePath:n+
"/missed/"+D,schemaPath:"#/properties/missed/items/required",keyword:"required",params:{missingProperty:O},message:"must\
 have required property '"+O+"'"}],!1;if($.share!==void 0){let I=e;K($.share,{instancePath:n+"/missed/"+D+"/share",parentData:$,
parentDataProperty:"share",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var k=I===
e}else var k=!0;if(k)if($.chance!==void 0){let I=e;K($.chance,{instancePath:n+"/missed/"+D+"/chance",parentData:$,parentDataProperty:"\
chance",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var k=I===e}else var k=!0}else
return L.errors=[{instancePath:n+"/missed/"+D,schemaPath:"#/properties/missed/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var m=B===e;if(!m)break}}else return L.errors=[{instancePath:n+"/missed",schemaPath:"\
#/properties/missed/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=w===e}else var t=!0;if(t){
if(r.environment!==void 0){let P=r.environment,w=e;if(e===w)if(Array.isArray(P)){var b=!0;let H=P.length;for(let D=0;D<H;D++){
let $=P[D],B=e;if(e===B)if($&&typeof $=="object"&&!Array.isArray($)){let O;if($.what===void 0&&(O="what")||$.baseline===
void 0&&(O="baseline")||$.candidate===void 0&&(O="candidate"))return L.errors=[{instancePath:n+"/environment/"+D,schemaPath:"\
#/properties/environment/items/required",keyword:"required",params:{missingProperty:O},message:"must have required prope\
rty '"+O+"'"}],!1;if($.what!==void 0){let I=e;if(typeof $.what!="string")return L.errors=[{instancePath:n+"/environment/"+
D+"/what",schemaPath:"#/properties/environment/items/properties/what/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var v=I===e}else var v=!0;if(v){if($.baseline!==void 0){let I=e;if(typeof $.baseline!="string")return L.
errors=[{instancePath:n+"/environment/"+D+"/baseline",schemaPath:"#/properties/environment/items/properties/baseline/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var v=I===e}else var v=!0;if(v)if($.candidate!==void 0){
let I=e;if(typeof $.candidate!="string")return L.errors=[{instancePath:n+"/environment/"+D+"/candidate",schemaPath:"#/pr\
operties/environment/items/properties/candidate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var v=I===e}else var v=!0}}else return L.errors=[{instancePath:n+"/environment/"+D,schemaPath:"#/properties/environment/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=B===e;if(!b)break}}else return L.errors=
[{instancePath:n+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=w===e}else var t=!0;if(t){if(r.newFindings!==void 0){let P=r.newFindings,w=e;if(!Array.isArray(
P)&&P!==null)return L.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/newFindings/type",keyword:"type",params:{
type:Le.properties.newFindings.type},message:"must be array,null"}],!1;if(e===w&&Array.isArray(P)){var _=!0;let H=P.length;
for(let D=0;D<H;D++){let $=e;if(typeof P[D]!="string")return L.errors=[{instancePath:n+"/newFindings/"+D,schemaPath:"#/p\
roperties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=$===e;if(!_)
break}}var t=w===e}else var t=!0;if(t)if(r.notes!==void 0){let P=e;C(r.notes,{instancePath:n+"/notes",parentData:r,parentDataProperty:"\
notes",rootData:a,dynamicAnchors:o})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=P===e}else var t=!0}}}}}}}}}}}}}}}else
return L.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return L.errors=s,e===0}L.evaluated={props:{outcome:!0,design:!0,baseline:!0,candidate:!0,runsPlanned:!0,runsMeasured:!0,
stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,lacking:!0,badRuns:!0,missed:!0,environment:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var ur={type:"object",required:["status","reasons"],properties:{status:{enum:[
"passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function Ie(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.status===void 0&&(p="status")||r.reasons===
void 0&&(p="reasons"))return Ie.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.status!==void 0){let i=r.status,u=e;if(!(i==="passed"||i==="fail\
ed"||i==="inconclusive"))return Ie.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:ur.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else
var t=!0;if(t)if(r.reasons!==void 0){let i=e;C(r.reasons,{instancePath:n+"/reasons",parentData:r,parentDataProperty:"rea\
sons",rootData:a,dynamicAnchors:o})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=i===e}else var t=!0}else return Ie.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.
errors=s,e===0}Ie.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:n="",
parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Se.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.schema===
void 0&&(i="schema")||r.schemaVersion===void 0&&(i="schemaVersion")||r.run===void 0&&(i="run")||r.target===void 0&&(i="t\
arget")||r.generator===void 0&&(i="generator")||r.contract===void 0&&(i="contract")||r.loads===void 0&&(i="loads")||r.verdict===
void 0&&(i="verdict")||r.warnings===void 0&&(i="warnings"))return Se.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.schema!==void 0){let u=e;if(r.
schema!=="c8gauge/run-record")return Se.errors=[{instancePath:n+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],!1;var t=u===e}else var t=!0;if(t){
if(r.schemaVersion!==void 0){let u=e;if(r.schemaVersion!==2)return Se.errors=[{instancePath:n+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var t=u===
e}else var t=!0;if(t){if(r.run!==void 0){let u=e;pe(r.run,{instancePath:n+"/run",parentData:r,parentDataProperty:"run",rootData:a,
dynamicAnchors:o})||(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.target!==
void 0){let u=e;ye(r.target,{instancePath:n+"/target",parentData:r,parentDataProperty:"target",rootData:a,dynamicAnchors:o})||
(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.generator!==void 0){let u=e;ve(
r.generator,{instancePath:n+"/generator",parentData:r,parentDataProperty:"generator",rootData:a,dynamicAnchors:o})||(s=s===
null?ve.errors:s.concat(ve.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.contract!==void 0){let u=e;ge(r.contract,
{instancePath:n+"/contract",parentData:r,parentDataProperty:"contract",rootData:a,dynamicAnchors:o})||(s=s===null?ge.errors:
s.concat(ge.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.conformance!==void 0){let u=e;z(r.conformance,{instancePath:n+
"/conformance",parentData:r,parentDataProperty:"conformance",rootData:a,dynamicAnchors:o})||(s=s===null?z.errors:s.concat(
z.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.loads!==void 0){let u=r.loads,g=e;if(e===g)if(Array.isArray(u)){
var p=!0;let m=u.length;for(let k=0;k<m;k++){let b=e;x(u[k],{instancePath:n+"/loads/"+k,parentData:u,parentDataProperty:k,
rootData:a,dynamicAnchors:o})||(s=s===null?x.errors:s.concat(x.errors),e=s.length);var p=b===e;if(!p)break}}else return Se.
errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=g===e}else var t=!0;if(t){if(r.leftBehind!==void 0){let u=e;Y(r.leftBehind,{instancePath:n+"/leftB\
ehind",parentData:r,parentDataProperty:"leftBehind",rootData:a,dynamicAnchors:o})||(s=s===null?Y.errors:s.concat(Y.errors),
e=s.length);var t=u===e}else var t=!0;if(t){if(r.capacity!==void 0){let u=e;Z(r.capacity,{instancePath:n+"/capacity",parentData:r,
parentDataProperty:"capacity",rootData:a,dynamicAnchors:o})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var t=u===
e}else var t=!0;if(t){if(r.gate!==void 0){let u=e;L(r.gate,{instancePath:n+"/gate",parentData:r,parentDataProperty:"gate",
rootData:a,dynamicAnchors:o})||(s=s===null?L.errors:s.concat(L.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.
verdict!==void 0){let u=e;Ie(r.verdict,{instancePath:n+"/verdict",parentData:r,parentDataProperty:"verdict",rootData:a,dynamicAnchors:o})||
(s=s===null?Ie.errors:s.concat(Ie.errors),e=s.length);var t=u===e}else var t=!0;if(t)if(r.warnings!==void 0){let u=e;C(r.
warnings,{instancePath:n+"/warnings",parentData:r,parentDataProperty:"warnings",rootData:a,dynamicAnchors:o})||(s=s===null?
C.errors:s.concat(C.errors),e=s.length);var t=u===e}else var t=!0}}}}}}}}}}}}else return Se.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=s,e===0}Se.evaluated={props:{
schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,loads:!0,leftBehind:!0,capacity:!0,gate:!0,
verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{dr as validate};
