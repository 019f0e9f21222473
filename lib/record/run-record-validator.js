// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var Ke=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(B){throw n=0,B}};var He=Ke(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});function Re(r){let n=r.length,B=0,N=0,a;for(;N<
n;)B++,a=r.charCodeAt(N++),a>=55296&&a<=56319&&N<n&&(a=r.charCodeAt(N),(a&64512)===56320&&N++);return B}Oe.default=Re;Re.
code='require("ajv/dist/runtime/ucs2length").default'});var lr=qe;var Ze=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function se(r,{instancePath:n="",parentData:B,
parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="string"){if(!Ze.test(r))return se.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return se.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return se.errors=s,e===0}se.evaluated=
{dynamicProps:!1,dynamicItems:!1};function y(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r))return y.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return y.errors=s,e===0}y.evaluated={dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Y.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?(Y.errors=s,e===0):(Y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1)}Y.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:n="",parentData:B,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.command===void 0&&
(p="command")||r.c8gaugeVersion===void 0&&(p="c8gaugeVersion")||r.startedAt===void 0&&(p="startedAt")||r.durationMs===void 0&&
(p="durationMs")||r.seed===void 0&&(p="seed"))return ie.errors=[{instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.id!==void 0){let i=e;if(typeof r.id!=
"string")return ie.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.command!==void 0){let i=e;if(typeof r.command!="strin\
g")return ie.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.c8gaugeVersion!==void 0){let i=e;if(typeof r.c8gaugeVersion!=
"string")return ie.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.startedAt!==void 0){let i=e;se(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:o})||(s=s===
null?se.errors:s.concat(se.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.durationMs!==void 0){let i=e;y(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.
errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.seed!==void 0){let i=e;Y(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?Y.errors:s.concat(Y.errors),e=
s.length);var t=i===e}else var t=!0;if(t)if(r.revision!==void 0){let i=e;if(typeof r.revision!="string")return ie.errors=
[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=i===e}else var t=!0}}}}}}else return ie.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ie.errors=s,e===0}ie.evaluated={props:{id:!0,command:!0,c8gaugeVersion:!0,
startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var We={type:["string","null"]};function A(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=A.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&
r!==null?(A.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:We.type},message:"must be string,nul\
l"}],!1):(A.errors=s,e===0)}A.evaluated={dynamicProps:!1,dynamicItems:!1};var Je={type:["number","null"],minimum:0};function w(r,{
instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=w.evaluated;return l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof r=="number"&&isFinite(r))&&r!==null?(w.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Je.type},message:"must be number,null"}],!1):e===0&&typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))?(w.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):(w.errors=s,e===0)}w.evaluated={dynamicProps:!1,dynamicItems:!1};var Ee={type:"\
object",description:"How the target speaks, seen in its answers to requests that change nothing.",required:["dialect","p\
rocessName","queryApi","keys"],properties:{dialect:{$ref:"#/$defs/textOrNull"},processName:{enum:["bpmnProcessId","proce\
ssDefinitionId",null]},queryApi:{enum:["on","off",null]},keys:{enum:["number","text",null]},requestTimeout:{enum:["under\
stood","refused"]},gatewayVersions:{$ref:"#/$defs/lines"}}};function T(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=T.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let p=r.
length;for(let i=0;i<p;i++){let u=e;if(typeof r[i]!="string")return T.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e;if(!t)break}}else return T.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return T.errors=s,
e===0}T.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:n="",parentData:B,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.dialect===void 0&&(p="dialect")||r.processName===
void 0&&(p="processName")||r.queryApi===void 0&&(p="queryApi")||r.keys===void 0&&(p="keys"))return ae.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.dialect!==void 0){let i=e;A(r.dialect,{instancePath:n+"/dialect",parentData:r,parentDataProperty:"dialect",rootData:a,
dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.processName!==
void 0){let i=r.processName,u=e;if(!(i==="bpmnProcessId"||i==="processDefinitionId"||i===null))return ae.errors=[{instancePath:n+
"/processName",schemaPath:"#/properties/processName/enum",keyword:"enum",params:{allowedValues:Ee.properties.processName.
enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.queryApi!==void 0){
let i=r.queryApi,u=e;if(!(i==="on"||i==="off"||i===null))return ae.errors=[{instancePath:n+"/queryApi",schemaPath:"#/pro\
perties/queryApi/enum",keyword:"enum",params:{allowedValues:Ee.properties.queryApi.enum},message:"must be equal to one o\
f the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.keys!==void 0){let i=r.keys,u=e;if(!(i==="number"||i==="\
text"||i===null))return ae.errors=[{instancePath:n+"/keys",schemaPath:"#/properties/keys/enum",keyword:"enum",params:{allowedValues:Ee.
properties.keys.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.requestTimeout!==
void 0){let i=r.requestTimeout,u=e;if(!(i==="understood"||i==="refused"))return ae.errors=[{instancePath:n+"/requestTime\
out",schemaPath:"#/properties/requestTimeout/enum",keyword:"enum",params:{allowedValues:Ee.properties.requestTimeout.enum},
message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t)if(r.gatewayVersions!==void 0){
let i=e;T(r.gatewayVersions,{instancePath:n+"/gatewayVersions",parentData:r,parentDataProperty:"gatewayVersions",rootData:a,
dynamicAnchors:o})||(s=s===null?T.errors:s.concat(T.errors),e=s.length);var t=i===e}else var t=!0}}}}}else return ae.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=
s,e===0}ae.evaluated={props:{dialect:!0,processName:!0,queryApi:!0,keys:!0,requestTimeout:!0,gatewayVersions:!0},dynamicProps:!1,
dynamicItems:!1};function d(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=d.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?e===0&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))?(d.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(d.errors=s,e===0):(d.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}d.evaluated={dynamicProps:!1,dynamicItems:!1};
function le(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.baseUrl===void 0&&(i="baseUrl")||r.embedded===void 0&&(i="embedded")||r.gatewayVersion===void 0&&
(i="gatewayVersion")||r.clusterSize===void 0&&(i="clusterSize")||r.partitionsCount===void 0&&(i="partitionsCount"))return le.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;if(r.baseUrl!==void 0){let u=e;if(typeof r.baseUrl!="string")return le.errors=[{instancePath:n+
"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===
e}else var t=!0;if(t){if(r.embedded!==void 0){let u=e;if(typeof r.embedded!="boolean")return le.errors=[{instancePath:n+
"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var t=u===e}else var t=!0;if(t){if(r.gatewayVersion!==void 0){let u=e;A(r.gatewayVersion,{instancePath:n+"/gatewayVersio\
n",parentData:r,parentDataProperty:"gatewayVersion",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),
e=s.length);var t=u===e}else var t=!0;if(t){if(r.clusterSize!==void 0){let u=e;w(r.clusterSize,{instancePath:n+"/cluster\
Size",parentData:r,parentDataProperty:"clusterSize",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),
e=s.length);var t=u===e}else var t=!0;if(t){if(r.partitionsCount!==void 0){let u=e;w(r.partitionsCount,{instancePath:n+"\
/partitionsCount",parentData:r,parentDataProperty:"partitionsCount",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:
s.concat(w.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.speaks!==void 0){let u=e;ae(r.speaks,{instancePath:n+
"/speaks",parentData:r,parentDataProperty:"speaks",rootData:a,dynamicAnchors:o})||(s=s===null?ae.errors:s.concat(ae.errors),
e=s.length);var t=u===e}else var t=!0;if(t)if(r.environment!==void 0){let u=r.environment,c=e;if(e===c)if(u&&typeof u=="\
object"&&!Array.isArray(u)){if(u.replicationFactor!==void 0){let P=e;d(u.replicationFactor,{instancePath:n+"/environment\
/replicationFactor",parentData:u,parentDataProperty:"replicationFactor",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var p=P===e}else var p=!0;if(p){if(u.brokerVersions!==void 0){let P=e;T(u.brokerVersions,
{instancePath:n+"/environment/brokerVersions",parentData:u,parentDataProperty:"brokerVersions",rootData:a,dynamicAnchors:o})||
(s=s===null?T.errors:s.concat(T.errors),e=s.length);var p=P===e}else var p=!0;if(p){if(u.processInstances!==void 0){let P=e;
d(u.processInstances,{instancePath:n+"/environment/processInstances",parentData:u,parentDataProperty:"processInstances",
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=P===e}else var p=!0;if(p){if(u.
heapBytesMax!==void 0){let P=e;y(u.heapBytesMax,{instancePath:n+"/environment/heapBytesMax",parentData:u,parentDataProperty:"\
heapBytesMax",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=P===e}else var p=!0;
if(p)if(u.cpus!==void 0){let P=e;d(u.cpus,{instancePath:n+"/environment/cpus",parentData:u,parentDataProperty:"cpus",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=P===e}else var p=!0}}}}else return le.errors=
[{instancePath:n+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=c===e}else var t=!0}}}}}}else return le.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return le.errors=s,e===0}le.evaluated={props:{baseUrl:!0,embedded:!0,
gatewayVersion:!0,clusterSize:!0,partitionsCount:!0,speaks:!0,environment:!0},dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.node===void 0&&(p="node")||r.platform===void 0&&(p="platform")||r.cpuModel===void 0&&(p="cpuModel")||
r.cpus===void 0&&(p="cpus")||r.memoryBytes===void 0&&(p="memoryBytes"))return fe.errors=[{instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.node!==void 0){
let i=e;if(typeof r.node!="string")return fe.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.platform!==void 0){let i=e;
if(typeof r.platform!="string")return fe.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpuModel!==void 0){let i=e;
if(typeof r.cpuModel!="string")return fe.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpus!==void 0){let i=e;d(
r.cpus,{instancePath:n+"/cpus",parentData:r,parentDataProperty:"cpus",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.memoryBytes!==void 0){let i=e;y(r.memoryBytes,{instancePath:n+
"/memoryBytes",parentData:r,parentDataProperty:"memoryBytes",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var t=i===e}else var t=!0}}}}else return fe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return fe.errors=s,e===0}fe.evaluated={props:{node:!0,platform:!0,
cpuModel:!0,cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var Qe=new RegExp("^[0-9a-f]{64}$","u");function ge(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=ge.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(typeof r=="string"){if(!Qe.test(r))return ge.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ge.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return ge.errors=s,e===0}ge.evaluated={dynamicProps:!1,
dynamicItems:!1};function de(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.title===void 0&&(p="title")||r.version===void 0&&(p="version")||r.sha256===void 0&&
(p="sha256"))return de.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.title!==void 0){let i=e;if(typeof r.title!="string")return de.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.version!==void 0){let i=e;if(typeof r.version!="string")return de.errors=[{instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sha256!==void 0){let i=e;ge(r.sha256,{instancePath:n+"/sha256",parentData:r,parentDataProperty:"\
sha256",rootData:a,dynamicAnchors:o})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var t=i===e}else var t=!0;if(t)
if(r.dialect!==void 0){let i=e;if(typeof r.dialect!="string")return de.errors=[{instancePath:n+"/dialect",schemaPath:"#/\
properties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else
return de.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return de.errors=s,e===0}de.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0},dynamicProps:!1,dynamicItems:!1};var Xe={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function oe(r,{
instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=oe.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if(r.operation===void 0&&(p="operation")||r.check===void 0&&(p="check")||r.case===void 0&&(p="case")||r.status===void 0&&
(p="status")||r.reason===void 0&&(p="reason"))return oe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return oe.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.check!==void 0){let i=e;if(typeof r.
check!="string")return oe.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.case!==void 0){let i=e;if(typeof r.case!="st\
ring")return oe.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.status,u=e;if(!(i==="pass"||
i==="fail"||i==="skip"||i==="error"))return oe.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:Xe.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===
e}else var t=!0;if(t)if(r.reason!==void 0){let i=e;A(r.reason,{instancePath:n+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=i===e}else var t=!0}}}}else
return oe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return oe.errors=s,e===0}oe.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var Ye={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"},knownOf:{type:"string"}}}}},er={enum:["contract","http","behaviour"]};function we(r,{instancePath:n="",
parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=we.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r==="contract"||r==="http"||r==="behaviour"?(we.errors=s,e===0):(we.errors=
[{instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:er.enum},message:"must be equal to one of the \
allowed values"}],!1)}we.evaluated={dynamicProps:!1,dynamicItems:!1};var rr={type:"object",required:["request","response",
"error","durationMs"],properties:{request:{type:"object",required:["method","url","headers","body"],properties:{method:{
type:"string"},url:{type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"#/$defs/textOrNull"}}},response:{type:["\
object","null"],required:["status","headers","body"],properties:{status:{type:"integer"},headers:{$ref:"#/$defs/headers"},
body:{type:"string"}}},error:{$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$defs/amount"}}};function ye(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let p in r){let i=e;if(typeof r[p]!="string")return ye.errors=[{instancePath:n+"/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e;if(!t)break}else return ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ye.errors=s,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{
instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Q.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.request===void 0&&(u="request")||r.response===void 0&&(u="response")||r.error===void 0&&(u="error")||r.durationMs===
void 0&&(u="durationMs"))return Q.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.request!==void 0){let c=r.request,m=e;if(e===m)if(c&&typeof c=="\
object"&&!Array.isArray(c)){let P;if(c.method===void 0&&(P="method")||c.url===void 0&&(P="url")||c.headers===void 0&&(P=
"headers")||c.body===void 0&&(P="body"))return Q.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/req\
uired",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;if(c.method!==void 0){
let k=e;if(typeof c.method!="string")return Q.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/request\
/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=k===e}else var t=!0;if(t){
if(c.url!==void 0){let k=e;if(typeof c.url!="string")return Q.errors=[{instancePath:n+"/request/url",schemaPath:"#/prope\
rties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=k===e}else var t=!0;
if(t){if(c.headers!==void 0){let k=e;ye(c.headers,{instancePath:n+"/request/headers",parentData:c,parentDataProperty:"he\
aders",rootData:a,dynamicAnchors:o})||(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var t=k===e}else var t=!0;if(t)
if(c.body!==void 0){let k=e;A(c.body,{instancePath:n+"/request/body",parentData:c,parentDataProperty:"body",rootData:a,dynamicAnchors:o})||
(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=k===e}else var t=!0}}}else return Q.errors=[{instancePath:n+"/\
request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=m===
e}else var p=!0;if(p){if(r.response!==void 0){let c=r.response,m=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)
return Q.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:rr.properties.
response.type},message:"must be object,null"}],!1;if(e===m&&c&&typeof c=="object"&&!Array.isArray(c)){let k;if(c.status===
void 0&&(k="status")||c.headers===void 0&&(k="headers")||c.body===void 0&&(k="body"))return Q.errors=[{instancePath:n+"/\
response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:k},message:"must have r\
equired property '"+k+"'"}],!1;if(c.status!==void 0){let h=c.status,g=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return Q.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var i=g===e}else var i=!0;if(i){if(c.headers!==void 0){let h=e;
ye(c.headers,{instancePath:n+"/response/headers",parentData:c,parentDataProperty:"headers",rootData:a,dynamicAnchors:o})||
(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var i=h===e}else var i=!0;if(i)if(c.body!==void 0){let h=e;if(typeof c.
body!="string")return Q.errors=[{instancePath:n+"/response/body",schemaPath:"#/properties/response/properties/body/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0}}var p=m===e}else var p=!0;
if(p){if(r.error!==void 0){let c=e;A(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:a,
dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var p=c===e}else var p=!0;if(p)if(r.durationMs!==
void 0){let c=e;y(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=c===e}else var p=!0}}}else return Q.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=s,e===0}Q.evaluated={props:{
request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:n="",parentData:B,
parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=R.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.
operation===void 0&&(i="operation")||r.check===void 0&&(i="check")||r.case===void 0&&(i="case")||r.level===void 0&&(i="l\
evel")||r.message===void 0&&(i="message")||r.expectedBy===void 0&&(i="expectedBy")||r.curl===void 0&&(i="curl")||r.exchange===
void 0&&(i="exchange")||r.waived===void 0&&(i="waived"))return R.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.id!==void 0){let u=e;if(typeof r.
id!="string")return R.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.operation!==void 0){let u=e;if(typeof r.operation!=
"string")return R.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.check!==void 0){let u=e;if(typeof r.check!="\
string")return R.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.case!==void 0){let u=e;if(typeof r.case!="string")
return R.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.level!==void 0){let u=e;we(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:a,dynamicAnchors:o})||(s=s===null?we.errors:s.concat(we.errors),e=s.length);var t=u===
e}else var t=!0;if(t){if(r.message!==void 0){let u=e;if(typeof r.message!="string")return R.errors=[{instancePath:n+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===
e}else var t=!0;if(t){if(r.expectedBy!==void 0){let u=e;A(r.expectedBy,{instancePath:n+"/expectedBy",parentData:r,parentDataProperty:"\
expectedBy",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=u===e}else var t=!0;
if(t){if(r.curl!==void 0){let u=e;if(typeof r.curl!="string")return R.errors=[{instancePath:n+"/curl",schemaPath:"#/prop\
erties/curl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.
exchange!==void 0){let u=e;Q(r.exchange,{instancePath:n+"/exchange",parentData:r,parentDataProperty:"exchange",rootData:a,
dynamicAnchors:o})||(s=s===null?Q.errors:s.concat(Q.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.seed!==void 0){
let u=e;Y(r.seed,{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?
Y.errors:s.concat(Y.errors),e=s.length);var t=u===e}else var t=!0;if(t)if(r.waived!==void 0){let u=r.waived,c=e;if(!(u&&
typeof u=="object"&&!Array.isArray(u))&&u!==null)return R.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/wai\
ved/type",keyword:"type",params:{type:Ye.properties.waived.type},message:"must be object,null"}],!1;if(e===c&&u&&typeof u==
"object"&&!Array.isArray(u)){let P;if(u.reason===void 0&&(P="reason")||u.link===void 0&&(P="link"))return R.errors=[{instancePath:n+
"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty:P},message:"must have req\
uired property '"+P+"'"}],!1;if(u.reason!==void 0){let k=e;if(typeof u.reason!="string")return R.errors=[{instancePath:n+
"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=k===e}else var p=!0;if(p){if(u.link!==void 0){let k=e;if(typeof u.link!="string")return R.errors=
[{instancePath:n+"/waived/link",schemaPath:"#/properties/waived/properties/link/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var p=k===e}else var p=!0;if(p)if(u.knownOf!==void 0){let k=e;if(typeof u.knownOf!="st\
ring")return R.errors=[{instancePath:n+"/waived/knownOf",schemaPath:"#/properties/waived/properties/knownOf/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=k===e}else var p=!0}}var t=c===e}else var t=!0}}}}}}}}}}else
return R.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return R.errors=s,e===0}R.evaluated={props:{id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,
exchange:!0,seed:!0,waived:!0},dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.status===void 0&&(u="status")||r.declared===void 0&&(u="declared")||r.observed===void 0&&(u="obse\
rved")||r.why===void 0&&(u="why")||r.properties===void 0&&(u="properties"))return re.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.status!==
void 0){let c=e;if(typeof r.status!="string")return re.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.declared!==
void 0){let c=e;if(typeof r.declared!="boolean")return re.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/d\
eclared/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=c===e}else var t=!0;if(t){if(r.
observed!==void 0){let c=e;d(r.observed,{instancePath:n+"/observed",parentData:r,parentDataProperty:"observed",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.why!==void 0){
let c=e;A(r.why,{instancePath:n+"/why",parentData:r,parentDataProperty:"why",rootData:a,dynamicAnchors:o})||(s=s===null?
A.errors:s.concat(A.errors),e=s.length);var t=c===e}else var t=!0;if(t)if(r.properties!==void 0){let c=r.properties,m=e;
if(e===m)if(Array.isArray(c)){var p=!0;let k=c.length;for(let h=0;h<k;h++){let g=c[h],x=e;if(e===x)if(g&&typeof g=="obje\
ct"&&!Array.isArray(g)){let b;if(g.name===void 0&&(b="name")||g.observed===void 0&&(b="observed")||g.why===void 0&&(b="w\
hy"))return re.errors=[{instancePath:n+"/properties/"+h,schemaPath:"#/properties/properties/items/required",keyword:"req\
uired",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(g.name!==void 0){let D=e;if(typeof g.
name!="string")return re.errors=[{instancePath:n+"/properties/"+h+"/name",schemaPath:"#/properties/properties/items/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=D===e}else var i=!0;if(i){if(g.
observed!==void 0){let D=e;d(g.observed,{instancePath:n+"/properties/"+h+"/observed",parentData:g,parentDataProperty:"ob\
served",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var i=D===e}else var i=!0;if(i)
if(g.why!==void 0){let D=e;A(g.why,{instancePath:n+"/properties/"+h+"/why",parentData:g,parentDataProperty:"why",rootData:a,
dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var i=D===e}else var i=!0}}else return re.errors=
[{instancePath:n+"/properties/"+h,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var p=x===e;if(!p)break}}else return re.errors=[{instancePath:n+"/properties",schemaPath:"\
#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}}else
return re.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return re.errors=s,e===0}re.evaluated={props:{status:!0,declared:!0,observed:!0,why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.key===void 0&&(p="key")||r.name===void 0&&(p="name"))return te.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.key!==
void 0){let i=e;if(typeof r.key!="string")return te.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.name!==void 0){let i=e;if(typeof r.
name!="string")return te.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0}else return te.errors=[{instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=s,e===0}te.evaluated={props:{key:!0,
name:!0},dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=J.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.instances===void 0&&(m="instances")||r.definitions===void 0&&
(m="definitions")||r.messages===void 0&&(m="messages")||r.others===void 0&&(m="others")||r.deletes===void 0&&(m="deletes"))
return J.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must hav\
e required property '"+m+"'"}],!1;if(r.instances!==void 0){let P=e;T(r.instances,{instancePath:n+"/instances",parentData:r,
parentDataProperty:"instances",rootData:a,dynamicAnchors:o})||(s=s===null?T.errors:s.concat(T.errors),e=s.length);var t=P===
e}else var t=!0;if(t){if(r.definitions!==void 0){let P=r.definitions,k=e;if(e===k)if(Array.isArray(P)){var p=!0;let g=P.
length;for(let x=0;x<g;x++){let S=e;te(P[x],{instancePath:n+"/definitions/"+x,parentData:P,parentDataProperty:x,rootData:a,
dynamicAnchors:o})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var p=S===e;if(!p)break}}else return J.errors=
[{instancePath:n+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=k===e}else var t=!0;if(t){if(r.messages!==void 0){let P=e;d(r.messages,{instancePath:n+"/messa\
ges",parentData:r,parentDataProperty:"messages",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=
s.length);var t=P===e}else var t=!0;if(t){if(r.others!==void 0){let P=r.others,k=e;if(e===k)if(P&&typeof P=="object"&&!Array.
isArray(P))for(let g in P){let x=e;d(P[g],{instancePath:n+"/others/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,
parentDataProperty:g,rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var i=x===e;if(!i)
break}else return J.errors=[{instancePath:n+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=k===e}else var t=!0;if(t){if(r.shared!==void 0){let P=r.shared,k=e;if(e===k)
if(Array.isArray(P)){var u=!0;let g=P.length;for(let x=0;x<g;x++){let S=e;te(P[x],{instancePath:n+"/shared/"+x,parentData:P,
parentDataProperty:x,rootData:a,dynamicAnchors:o})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var u=S===e;if(!u)
break}}else return J.errors=[{instancePath:n+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=k===e}else var t=!0;if(t){if(r.notListed!==void 0){let P=r.notListed,k=e;if(e===
k)if(P&&typeof P=="object"&&!Array.isArray(P)){let g;if(P.instances===void 0&&(g="instances")||P.definitions===void 0&&(g=
"definitions"))return J.errors=[{instancePath:n+"/notListed",schemaPath:"#/properties/notListed/required",keyword:"requi\
red",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(P.instances!==void 0){let x=e;d(P.
instances,{instancePath:n+"/notListed/instances",parentData:P,parentDataProperty:"instances",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var c=x===e}else var c=!0;if(c)if(P.definitions!==void 0){let x=e;d(
P.definitions,{instancePath:n+"/notListed/definitions",parentData:P,parentDataProperty:"definitions",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var c=x===e}else var c=!0}else return J.errors=[{instancePath:n+"/no\
tListed",schemaPath:"#/properties/notListed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=k===
e}else var t=!0;if(t)if(r.deletes!==void 0){let P=e;if(typeof r.deletes!="boolean")return J.errors=[{instancePath:n+"/de\
letes",schemaPath:"#/properties/deletes/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=P===
e}else var t=!0}}}}}}else return J.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return J.errors=s,e===0}J.evaluated={props:{instances:!0,definitions:!0,messages:!0,others:!0,shared:!0,
notListed:!0,deletes:!0},dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:n="",parentData:B,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.outcomes===void 0&&(k="outcomes")||r.findings===
void 0&&(k="findings")||r.coverage===void 0&&(k="coverage")||r.durationMs===void 0&&(k="durationMs"))return V.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;
if(r.outcomes!==void 0){let h=r.outcomes,g=e;if(e===g)if(Array.isArray(h)){var t=!0;let x=h.length;for(let S=0;S<x;S++){
let b=e;oe(h[S],{instancePath:n+"/outcomes/"+S,parentData:h,parentDataProperty:S,rootData:a,dynamicAnchors:o})||(s=s===null?
oe.errors:s.concat(oe.errors),e=s.length);var t=b===e;if(!t)break}}else return V.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=g===e}else var p=!0;
if(p){if(r.findings!==void 0){let h=r.findings,g=e;if(e===g)if(Array.isArray(h)){var i=!0;let S=h.length;for(let b=0;b<S;b++){
let D=e;R(h[b],{instancePath:n+"/findings/"+b,parentData:h,parentDataProperty:b,rootData:a,dynamicAnchors:o})||(s=s===null?
R.errors:s.concat(R.errors),e=s.length);var i=D===e;if(!i)break}}else return V.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=g===e}else var p=!0;
if(p){if(r.coverage!==void 0){let h=r.coverage,g=e;if(e===g)if(Array.isArray(h)){var u=!0;let S=h.length;for(let b=0;b<S;b++){
let D=h[b],Be=e;if(e===Be)if(D&&typeof D=="object"&&!Array.isArray(D)){let _;if(D.operation===void 0&&(_="operation")||D.
exercised===void 0&&(_="exercised"))return V.errors=[{instancePath:n+"/coverage/"+b,schemaPath:"#/properties/coverage/it\
ems/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(D.operation!==
void 0){let $=e;if(typeof D.operation!="string")return V.errors=[{instancePath:n+"/coverage/"+b+"/operation",schemaPath:"\
#/properties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var c=$===e}else var c=!0;if(c){if(D.exercised!==void 0){let $=e;if(typeof D.exercised!="boolean")return V.errors=[{instancePath:n+
"/coverage/"+b+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var c=$===e}else var c=!0;if(c){if(D.excluded!==void 0){let $=e;if(typeof D.excluded!=
"string")return V.errors=[{instancePath:n+"/coverage/"+b+"/excluded",schemaPath:"#/properties/coverage/items/properties/\
excluded/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=$===e}else var c=!0;if(c)if(D.responses!==
void 0){let $=D.responses,K=e;if(e===K)if(Array.isArray($)){var m=!0;let C=$.length;for(let I=0;I<C;I++){let ke=e;re($[I],
{instancePath:n+"/coverage/"+b+"/responses/"+I,parentData:$,parentDataProperty:I,rootData:a,dynamicAnchors:o})||(s=s===null?
re.errors:s.concat(re.errors),e=s.length);var m=ke===e;if(!m)break}}else return V.errors=[{instancePath:n+"/coverage/"+b+
"/responses",schemaPath:"#/properties/coverage/items/properties/responses/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var c=K===e}else var c=!0}}}else return V.errors=[{instancePath:n+"/coverage/"+b,schemaPath:"#/prope\
rties/coverage/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=Be===e;if(!u)break}}else
return V.errors=[{instancePath:n+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var p=g===e}else var p=!0;if(p){if(r.durationMs!==void 0){let h=e;y(r.durationMs,{instancePath:n+
"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var p=h===e}else var p=!0;if(p){if(r.level!==void 0){let h=e;we(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:a,dynamicAnchors:o})||(s=s===null?we.errors:s.concat(we.errors),e=s.length);var p=h===
e}else var p=!0;if(p){if(r.lagMsMax!==void 0){let h=e;y(r.lagMsMax,{instancePath:n+"/lagMsMax",parentData:r,parentDataProperty:"\
lagMsMax",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=h===e}else var p=!0;if(p){
if(r.causes!==void 0){let h=e;T(r.causes,{instancePath:n+"/causes",parentData:r,parentDataProperty:"causes",rootData:a,dynamicAnchors:o})||
(s=s===null?T.errors:s.concat(T.errors),e=s.length);var p=h===e}else var p=!0;if(p){if(r.leftBehind!==void 0){let h=e;J(
r.leftBehind,{instancePath:n+"/leftBehind",parentData:r,parentDataProperty:"leftBehind",rootData:a,dynamicAnchors:o})||(s=
s===null?J.errors:s.concat(J.errors),e=s.length);var p=h===e}else var p=!0;if(p){if(r.loadBeside!==void 0){let h=r.loadBeside,
g=e;if(e===g)if(h&&typeof h=="object"&&!Array.isArray(h)){let S;if(h.perSecond===void 0&&(S="perSecond")||h.sent===void 0&&
(S="sent")||h.created===void 0&&(S="created")||h.refused===void 0&&(S="refused")||h.notSent===void 0&&(S="notSent")||h.durationMs===
void 0&&(S="durationMs"))return V.errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/required",keyword:"\
required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;if(h.perSecond!==void 0){let b=h.
perSecond,D=e;if(!(typeof b=="number"&&isFinite(b)))return V.errors=[{instancePath:n+"/loadBeside/perSecond",schemaPath:"\
#/properties/loadBeside/properties/perSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var P=D===
e}else var P=!0;if(P){if(h.sent!==void 0){let b=h.sent,D=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return V.
errors=[{instancePath:n+"/loadBeside/sent",schemaPath:"#/properties/loadBeside/properties/sent/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var P=D===e}else var P=!0;if(P){if(h.created!==void 0){let b=h.created,D=e;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return V.errors=[{instancePath:n+"/loadBeside/created",schemaPath:"\
#/properties/loadBeside/properties/created/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var P=D===
e}else var P=!0;if(P){if(h.refused!==void 0){let b=h.refused,D=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))
return V.errors=[{instancePath:n+"/loadBeside/refused",schemaPath:"#/properties/loadBeside/properties/refused/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var P=D===e}else var P=!0;if(P){if(h.notSent!==void 0){let b=h.
notSent,D=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return V.errors=[{instancePath:n+"/loadBeside/notSe\
nt",schemaPath:"#/properties/loadBeside/properties/notSent/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var P=D===e}else var P=!0;if(P)if(h.durationMs!==void 0){let b=h.durationMs,D=e;if(!(typeof b=="number"&&
isFinite(b)))return V.errors=[{instancePath:n+"/loadBeside/durationMs",schemaPath:"#/properties/loadBeside/properties/du\
rationMs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var P=D===e}else var P=!0}}}}}else return V.
errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var p=g===e}else var p=!0;if(p)if(r.staleWaivers!==void 0){let h=e;T(r.staleWaivers,{instancePath:n+
"/staleWaivers",parentData:r,parentDataProperty:"staleWaivers",rootData:a,dynamicAnchors:o})||(s=s===null?T.errors:s.concat(
T.errors),e=s.length);var p=h===e}else var p=!0}}}}}}}}}else return V.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return V.errors=s,e===0}V.evaluated={props:{outcomes:!0,findings:!0,
coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,causes:!0,leftBehind:!0,loadBeside:!0,staleWaivers:!0},dynamicProps:!1,dynamicItems:!1};
var Ae={type:"object",required:["scenario","bundleSha256","engine","options","startedAt","durationMs","seed","iterations",
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
type:"object",additionalProperties:{type:"number"}}}}},targetCpuSeconds:{$ref:"#/$defs/amount"},ledger:{$ref:"#/$defs/le\
dger"},processes:{type:"array",items:{$ref:"#/$defs/processCounts"}},health:{$ref:"#/$defs/health"},validity:{type:"obje\
ct",required:["valid","reasons"],properties:{valid:{type:"boolean"},reasons:{$ref:"#/$defs/lines"},ownMsMax:{$ref:"#/$de\
fs/amount"}}}}};function he(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.total===void 0&&(p="total")||r.ok===void 0&&(p="ok")||r.failed===void 0&&(p="failed")||r.backpressure===
void 0&&(p="backpressure")||r.errors===void 0&&(p="errors")||r.unanswered===void 0&&(p="unanswered")||r.open===void 0&&(p=
"open"))return he.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
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
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return he.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.
errors=s,e===0}he.evaluated={props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0,unanswered:!0,open:!0},dynamicProps:!1,
dynamicItems:!1};function Pe(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let p in r){let i=e;d(r[p],{instancePath:n+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:p,
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e;if(!t)break}else return Pe.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.
errors=s,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sr=He().default,tr=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function ue(r,{instancePath:n="",parentData:B,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(typeof r=="string"){if(sr(r)>262144)return ue.errors=[{instancePath:n,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!tr.test(r))return ue.
errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'\
must match pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return ue.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return ue.errors=s,e===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};
function ve(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.count===void 0&&(p="count")||r.latencyUsMin===void 0&&(p="latencyUsMin")||r.latencyUsMean===void 0&&
(p="latencyUsMean")||r.latencyUsMax===void 0&&(p="latencyUsMax")||r.latencyUsP50===void 0&&(p="latencyUsP50")||r.latencyUsP90===
void 0&&(p="latencyUsP90")||r.latencyUsP95===void 0&&(p="latencyUsP95")||r.latencyUsP99===void 0&&(p="latencyUsP99")||r.
latencyUsP999===void 0&&(p="latencyUsP999")||r.latencyUsP9999===void 0&&(p="latencyUsP9999")||r.histogram===void 0&&(p="\
histogram"))return ve.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.count!==void 0){let i=e;d(r.count,{instancePath:n+"/count",parentData:r,parentDataProperty:"\
count",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.latencyUsMin!==void 0){let i=e;y(r.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:r,parentDataProperty:"la\
tencyUsMin",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMean!==void 0){let i=e;y(r.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:r,parentDataProperty:"\
latencyUsMean",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMax!==void 0){let i=e;y(r.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:r,parentDataProperty:"\
latencyUsMax",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP50!==void 0){let i=e;w(r.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:r,parentDataProperty:"\
latencyUsP50",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP90!==void 0){let i=e;w(r.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:r,parentDataProperty:"\
latencyUsP90",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP95!==void 0){let i=e;w(r.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:r,parentDataProperty:"\
latencyUsP95",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP99!==void 0){let i=e;w(r.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:r,parentDataProperty:"\
latencyUsP99",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP999!==void 0){let i=e;w(r.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:r,parentDataProperty:"\
latencyUsP999",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP9999!==void 0){let i=e;w(r.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:r,parentDataProperty:"\
latencyUsP9999",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.censored!==void 0){let i=e;d(r.censored,{instancePath:n+"/censored",parentData:r,parentDataProperty:"censored",
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
censoredFromUs!==void 0){let i=e;y(r.censoredFromUs,{instancePath:n+"/censoredFromUs",parentData:r,parentDataProperty:"c\
ensoredFromUs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;ue(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:o})||(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}}else
return ve.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ve.errors=s,e===0}ve.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,censored:!0,censoredFromUs:!0,histogram:!0},
dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=De.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.operation===void 0&&(p="operation")||r.requests===void 0&&(p="requests")||r.byStatus===
void 0&&(p="byStatus")||r.byError===void 0&&(p="byError")||r.responseTime===void 0&&(p="responseTime")||r.serviceTime===
void 0&&(p="serviceTime"))return De.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.operation!="string")return De.
errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;he(r.requests,{instancePath:n+"/req\
uests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:o})||(s=s===null?he.errors:s.concat(he.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.byStatus!==void 0){let i=e;Pe(r.byStatus,{instancePath:n+"/byStatus",parentData:r,
parentDataProperty:"byStatus",rootData:a,dynamicAnchors:o})||(s=s===null?Pe.errors:s.concat(Pe.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.byError!==void 0){let i=e;Pe(r.byError,{instancePath:n+"/byError",parentData:r,parentDataProperty:"\
byError",rootData:a,dynamicAnchors:o})||(s=s===null?Pe.errors:s.concat(Pe.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.responseTime!==void 0){let i=e;ve(r.responseTime,{instancePath:n+"/responseTime",parentData:r,parentDataProperty:"\
responseTime",rootData:a,dynamicAnchors:o})||(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.serviceTime!==void 0){let i=e;ve(r.serviceTime,{instancePath:n+"/serviceTime",parentData:r,parentDataProperty:"\
serviceTime",rootData:a,dynamicAnchors:o})||(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var t=i===e}else var t=!0}}}}}else
return De.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return De.errors=s,e===0}De.evaluated={props:{operation:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,serviceTime:!0},
dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.second===void 0&&(p="second")||r.operation===void 0&&(p="operation")||r.requests===void 0&&(p="re\
quests")||r.responseTimeUsP50===void 0&&(p="responseTimeUsP50")||r.responseTimeUsP99===void 0&&(p="responseTimeUsP99")||
r.responseTimeUsMax===void 0&&(p="responseTimeUsMax")||r.histogram===void 0&&(p="histogram"))return Me.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.second!==void 0){let i=e;d(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return Me.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;
he(r.requests,{instancePath:n+"/requests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:o})||(s=s===
null?he.errors:s.concat(he.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP50!==void 0){let i=e;
y(r.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:r,parentDataProperty:"responseTimeUsP50",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP99!==
void 0){let i=e;y(r.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:r,parentDataProperty:"responseTime\
UsP99",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.responseTimeUsMax!==void 0){let i=e;y(r.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:r,parentDataProperty:"\
responseTimeUsMax",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;ue(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:o})||(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else
return Me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Me.errors=s,e===0}Me.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var nr={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function $e(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=$e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.second===void 0&&(p="second")||r.untilSecond===void 0&&(p=
"untilSecond")||r.kind===void 0&&(p="kind")||r.label===void 0&&(p="label"))return $e.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.second!==
void 0){let i=e;y(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.untilSecond!==void 0){let i=e;w(
r.untilSecond,{instancePath:n+"/untilSecond",parentData:r,parentDataProperty:"untilSecond",rootData:a,dynamicAnchors:o})||
(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.kind!==void 0){let i=r.kind,u=e;
if(!(i==="warm-up"||i==="stage"||i==="fault"))return $e.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:nr.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=u===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;if(typeof r.label!="string")return $e.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0}}}else return $e.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return $e.errors=s,e===0}$e.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var Le={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function X(r,{instancePath:n="",parentData:B,
parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=X.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.metric===void 0&&(p="metr\
ic")||r.expression===void 0&&(p="expression")||r.state===void 0&&(p="state")||r.observed===void 0&&(p="observed"))return X.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(r.metric!==void 0){let i=e;if(typeof r.metric!="string")return X.errors=[{instancePath:n+"/m\
etric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.expression!==void 0){let i=e;if(typeof r.expression!="string")return X.errors=[{instancePath:n+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=i===e}else var t=!0;if(t){if(r.time!==void 0){let i=r.time,u=e;if(!(i==="service"||i==="response"))return X.errors=
[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:Le.properties.time.enum},
message:"must be equal to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.state!==void 0){let i=r.state,
u=e;if(!(i==="kept"||i==="broken"||i==="no data"||i==="too few"))return X.errors=[{instancePath:n+"/state",schemaPath:"#\
/properties/state/enum",keyword:"enum",params:{allowedValues:Le.properties.state.enum},message:"must be equal to one of \
the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.observed!==void 0){let i=r.observed,u=e;if(!(typeof i=="nu\
mber"&&isFinite(i))&&i!==null)return X.errors=[{instancePath:n+"/observed",schemaPath:"#/properties/observed/type",keyword:"\
type",params:{type:Le.properties.observed.type},message:"must be number,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.
samples!==void 0){let i=e;d(r.samples,{instancePath:n+"/samples",parentData:r,parentDataProperty:"samples",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.beyond!==void 0){let i=e;d(r.beyond,
{instancePath:n+"/beyond",parentData:r,parentDataProperty:"beyond",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.
concat(d.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return X.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return X.errors=s,e===0}X.evaluated={props:{metric:!0,expression:!0,
time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=z.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let p=r.
length;for(let i=0;i<p;i++){let u=e;if(typeof r[i]!="string")return z.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e;if(!t)break}}else return z.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return z.errors=s,
e===0}z.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:n="",parentData:B,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=xe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.created===void 0&&(p="created")||r.completed===
void 0&&(p="completed")||r.lost===void 0&&(p="lost")||r.lostCount===void 0&&(p="lostCount")||r.duplicated===void 0&&(p="\
duplicated")||r.duplicatedCount===void 0&&(p="duplicatedCount")||r.foreign===void 0&&(p="foreign")||r.foreignCount===void 0&&
(p="foreignCount"))return xe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.created!==void 0){let i=e;d(r.created,{instancePath:n+"/created",
parentData:r,parentDataProperty:"created",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;d(r.completed,{instancePath:n+"/completed",parentData:r,
parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.lost!==void 0){let i=e;z(r.lost,{instancePath:n+"/lost",parentData:r,parentDataProperty:"lost",
rootData:a,dynamicAnchors:o})||(s=s===null?z.errors:s.concat(z.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
lostCount!==void 0){let i=e;d(r.lostCount,{instancePath:n+"/lostCount",parentData:r,parentDataProperty:"lostCount",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.open!==void 0){
let i=e;z(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",rootData:a,dynamicAnchors:o})||(s=s===null?
z.errors:s.concat(z.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.openCount!==void 0){let i=e;d(r.openCount,{
instancePath:n+"/openCount",parentData:r,parentDataProperty:"openCount",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicated!==void 0){let i=e;z(r.duplicated,{instancePath:n+
"/duplicated",parentData:r,parentDataProperty:"duplicated",rootData:a,dynamicAnchors:o})||(s=s===null?z.errors:s.concat(
z.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicatedCount!==void 0){let i=e;d(r.duplicatedCount,{instancePath:n+
"/duplicatedCount",parentData:r,parentDataProperty:"duplicatedCount",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeated!==void 0){let i=e;z(r.repeated,{instancePath:n+
"/repeated",parentData:r,parentDataProperty:"repeated",rootData:a,dynamicAnchors:o})||(s=s===null?z.errors:s.concat(z.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeatedCount!==void 0){let i=e;d(r.repeatedCount,{instancePath:n+"/rep\
eatedCount",parentData:r,parentDataProperty:"repeatedCount",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(
d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.foreign!==void 0){let i=e;z(r.foreign,{instancePath:n+"/forei\
gn",parentData:r,parentDataProperty:"foreign",rootData:a,dynamicAnchors:o})||(s=s===null?z.errors:s.concat(z.errors),e=s.
length);var t=i===e}else var t=!0;if(t)if(r.foreignCount!==void 0){let i=e;d(r.foreignCount,{instancePath:n+"/foreignCou\
nt",parentData:r,parentDataProperty:"foreignCount",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),
e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}else return xe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return xe.errors=s,e===0}xe.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,open:!0,openCount:!0,duplicated:!0,duplicatedCount:!0,repeated:!0,repeatedCount:!0,foreign:!0,foreignCount:!0},
dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.activated===void 0&&(p="activated")||r.completed===void 0&&(p="completed")||r.failed===void 0&&(p=
"failed"))return Ie.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.activated!==void 0){let i=e;d(r.activated,{instancePath:n+"/activated",parentData:r,
parentDataProperty:"activated",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;d(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"\
completed",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.failed!==void 0){let i=e;d(r.failed,{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0}}else return Ie.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=
s,e===0}Ie.evaluated={props:{activated:!0,completed:!0,failed:!0},dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:n="",
parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ce.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.bpmnProcessId===
void 0&&(i="bpmnProcessId")||r.created===void 0&&(i="created")||r.elements===void 0&&(i="elements"))return ce.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.bpmnProcessId!==void 0){let u=e;if(typeof r.bpmnProcessId!="string")return ce.errors=[{instancePath:n+"/bpmnProcess\
Id",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===
e}else var t=!0;if(t){if(r.created!==void 0){let u=e;d(r.created,{instancePath:n+"/created",parentData:r,parentDataProperty:"\
created",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=u===e}else var t=!0;if(t){
if(r.completed!==void 0){let u=e;d(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"completed",
rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.
elements!==void 0){let u=r.elements,c=e;if(e===c)if(u&&typeof u=="object"&&!Array.isArray(u))for(let P in u){let k=e;Ie(
u[P],{instancePath:n+"/elements/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:P,rootData:a,
dynamicAnchors:o})||(s=s===null?Ie.errors:s.concat(Ie.errors),e=s.length);var p=k===e;if(!p)break}else return ce.errors=
[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=c===e}else var t=!0;if(t)if(r.bpmn!==void 0){let u=e;if(typeof r.bpmn!="string")return ce.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=u===e}else var t=!0}}}}else return ce.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ce.errors=s,e===0}ce.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.seconds===void 0&&(u="seconds")||r.cpuSeconds===void 0&&(u="cpuSeconds")||r.rssBytesMax===void 0&&
(u="rssBytesMax"))return me.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.seconds!==void 0){let c=r.seconds,m=e;if(e===m)if(Array.isArray(
c)){var t=!0;let P=c.length;for(let k=0;k<P;k++){let h=c[k],g=e;if(e===g)if(h&&typeof h=="object"&&!Array.isArray(h)){let S;
if(h.second===void 0&&(S="second")||h.cpuCores===void 0&&(S="cpuCores")||h.eventLoopDelayMsP99===void 0&&(S="eventLoopDe\
layMsP99")||h.startLatenessMsP99===void 0&&(S="startLatenessMsP99"))return me.errors=[{instancePath:n+"/seconds/"+k,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:S},message:"must have required property \
'"+S+"'"}],!1;if(h.second!==void 0){let b=e;d(h.second,{instancePath:n+"/seconds/"+k+"/second",parentData:h,parentDataProperty:"\
second",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=b===e}else var p=!0;if(p){
if(h.cpuCores!==void 0){let b=e;y(h.cpuCores,{instancePath:n+"/seconds/"+k+"/cpuCores",parentData:h,parentDataProperty:"\
cpuCores",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=b===e}else var p=!0;if(p){
if(h.eventLoopDelayMsP99!==void 0){let b=e;y(h.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+k+"/eventLoopDelayMsP99",
parentData:h,parentDataProperty:"eventLoopDelayMsP99",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),
e=s.length);var p=b===e}else var p=!0;if(p)if(h.startLatenessMsP99!==void 0){let b=e;y(h.startLatenessMsP99,{instancePath:n+
"/seconds/"+k+"/startLatenessMsP99",parentData:h,parentDataProperty:"startLatenessMsP99",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=b===e}else var p=!0}}}else return me.errors=[{instancePath:n+"\
/seconds/"+k,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=g===e;if(!t)break}}else return me.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=m===e}else var i=!0;if(i){if(r.startLatenessMsP99!==void 0){
let c=e;y(r.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:r,parentDataProperty:"startLatenessMsP99",
rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=c===e}else var i=!0;if(i){if(r.
cpuSeconds!==void 0){let c=e;y(r.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:r,parentDataProperty:"cpuSeconds",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=c===e}else var i=!0;if(i)if(r.rssBytesMax!==
void 0){let c=e;y(r.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:r,parentDataProperty:"rssBytesMax",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=c===e}else var i=!0}}}else return me.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=
s,e===0}me.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function j(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=j.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let W;if(r.scenario===void 0&&(W="scenario")||r.bundleSha256===void 0&&(W="bundleSha256")||r.engine===void 0&&(W="en\
gine")||r.options===void 0&&(W="options")||r.startedAt===void 0&&(W="startedAt")||r.durationMs===void 0&&(W="durationMs")||
r.seed===void 0&&(W="seed")||r.iterations===void 0&&(W="iterations")||r.offeredPerSecond===void 0&&(W="offeredPerSecond")||
r.operations===void 0&&(W="operations")||r.seconds===void 0&&(W="seconds")||r.thresholds===void 0&&(W="thresholds")||r.checks===
void 0&&(W="checks")||r.health===void 0&&(W="health")||r.validity===void 0&&(W="validity"))return j.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;
if(r.scenario!==void 0){let f=e;if(typeof r.scenario!="string")return j.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;
if(t){if(r.bundleSha256!==void 0){let f=e;ge(r.bundleSha256,{instancePath:n+"/bundleSha256",parentData:r,parentDataProperty:"\
bundleSha256",rootData:a,dynamicAnchors:o})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var t=f===e}else var t=!0;
if(t){if(r.engine!==void 0){let f=r.engine,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let q;if(f.name===void 0&&
(q="name")||f.version===void 0&&(q="version"))return j.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine\
/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;if(f.name!==
void 0){let v=f.name,M=e;if(!(v==="embedded"||v==="k6"||v==="autocannon"))return j.errors=[{instancePath:n+"/engine/name",
schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Ae.properties.engine.properties.
name.enum},message:"must be equal to one of the allowed values"}],!1;var p=M===e}else var p=!0;if(p)if(f.version!==void 0){
let v=e;if(typeof f.version!="string")return j.errors=[{instancePath:n+"/engine/version",schemaPath:"#/properties/engine\
/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===e}else var p=!0}else
return j.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.options!==void 0){let f=r.options,U=e;if(!(f&&typeof f=="objec\
t"&&!Array.isArray(f)))return j.errors=[{instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.startedAt!==void 0){let f=e;se(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:o})||(s=s===
null?se.errors:s.concat(se.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.durationMs!==void 0){let f=e;y(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.
errors:s.concat(y.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.seed!==void 0){let f=e;Y(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?Y.errors:s.concat(Y.errors),e=
s.length);var t=f===e}else var t=!0;if(t){if(r.iterations!==void 0){let f=r.iterations,U=e;if(e===U)if(f&&typeof f=="obj\
ect"&&!Array.isArray(f)){let q;if(f.completed===void 0&&(q="completed")||f.interrupted===void 0&&(q="interrupted")||f.dropped===
void 0&&(q="dropped")||f.late===void 0&&(q="late")||f.failed===void 0&&(q="failed"))return j.errors=[{instancePath:n+"/i\
terations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:q},message:"must hav\
e required property '"+q+"'"}],!1;if(f.completed!==void 0){let v=e;d(f.completed,{instancePath:n+"/iterations/completed",
parentData:f,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);
var i=v===e}else var i=!0;if(i){if(f.interrupted!==void 0){let v=e;d(f.interrupted,{instancePath:n+"/iterations/interrup\
ted",parentData:f,parentDataProperty:"interrupted",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),
e=s.length);var i=v===e}else var i=!0;if(i){if(f.dropped!==void 0){let v=e;d(f.dropped,{instancePath:n+"/iterations/drop\
ped",parentData:f,parentDataProperty:"dropped",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=
s.length);var i=v===e}else var i=!0;if(i){if(f.late!==void 0){let v=e;d(f.late,{instancePath:n+"/iterations/late",parentData:f,
parentDataProperty:"late",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var i=v===e}else
var i=!0;if(i)if(f.failed!==void 0){let v=e;d(f.failed,{instancePath:n+"/iterations/failed",parentData:f,parentDataProperty:"\
failed",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var i=v===e}else var i=!0}}}}else
return j.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){let f=e;w(r.offeredPerSecond,
{instancePath:n+"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:a,dynamicAnchors:o})||(s=
s===null?w.errors:s.concat(w.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.arrivals!==void 0){let f=r.arrivals,
U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let q;if(f.offered===void 0&&(q="offered")||f.onTime===void 0&&
(q="onTime")||f.late===void 0&&(q="late")||f.heldBack===void 0&&(q="heldBack")||f.neverSentUsersBusy===void 0&&(q="never\
SentUsersBusy")||f.neverSentGeneratorLate===void 0&&(q="neverSentGeneratorLate")||f.unaccounted===void 0&&(q="unaccounte\
d")||f.completed===void 0&&(q="completed")||f.durationMs===void 0&&(q="durationMs"))return j.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/required",keyword:"required",params:{missingProperty:q},message:"must have re\
quired property '"+q+"'"}],!1;if(f.offered!==void 0){let v=e;d(f.offered,{instancePath:n+"/arrivals/offered",parentData:f,
parentDataProperty:"offered",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=v===
e}else var u=!0;if(u){if(f.onTime!==void 0){let v=e;d(f.onTime,{instancePath:n+"/arrivals/onTime",parentData:f,parentDataProperty:"\
onTime",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=v===e}else var u=!0;if(u){
if(f.late!==void 0){let v=e;d(f.late,{instancePath:n+"/arrivals/late",parentData:f,parentDataProperty:"late",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=v===e}else var u=!0;if(u){if(f.heldBack!==
void 0){let v=e;d(f.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:f,parentDataProperty:"heldBack",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=v===e}else var u=!0;if(u){if(f.neverSentUsersBusy!==
void 0){let v=e;d(f.neverSentUsersBusy,{instancePath:n+"/arrivals/neverSentUsersBusy",parentData:f,parentDataProperty:"n\
everSentUsersBusy",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=v===e}else var u=!0;
if(u){if(f.usersHeldBy!==void 0){let v=f.usersHeldBy,M=e;if(!(v==="answers"||v==="script"))return j.errors=[{instancePath:n+
"/arrivals/usersHeldBy",schemaPath:"#/properties/arrivals/properties/usersHeldBy/enum",keyword:"enum",params:{allowedValues:Ae.
properties.arrivals.properties.usersHeldBy.enum},message:"must be equal to one of the allowed values"}],!1;var u=M===e}else
var u=!0;if(u){if(f.neverSentGeneratorLate!==void 0){let v=e;d(f.neverSentGeneratorLate,{instancePath:n+"/arrivals/never\
SentGeneratorLate",parentData:f,parentDataProperty:"neverSentGeneratorLate",rootData:a,dynamicAnchors:o})||(s=s===null?d.
errors:s.concat(d.errors),e=s.length);var u=v===e}else var u=!0;if(u){if(f.unaccounted!==void 0){let v=e;d(f.unaccounted,
{instancePath:n+"/arrivals/unaccounted",parentData:f,parentDataProperty:"unaccounted",rootData:a,dynamicAnchors:o})||(s=
s===null?d.errors:s.concat(d.errors),e=s.length);var u=v===e}else var u=!0;if(u){if(f.completed!==void 0){let v=e;d(f.completed,
{instancePath:n+"/arrivals/completed",parentData:f,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===
null?d.errors:s.concat(d.errors),e=s.length);var u=v===e}else var u=!0;if(u)if(f.durationMs!==void 0){let v=e;y(f.durationMs,
{instancePath:n+"/arrivals/durationMs",parentData:f,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===
null?y.errors:s.concat(y.errors),e=s.length);var u=v===e}else var u=!0}}}}}}}}}else return j.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===
e}else var t=!0;if(t){if(r.requestsSent!==void 0){let f=e;d(r.requestsSent,{instancePath:n+"/requestsSent",parentData:r,
parentDataProperty:"requestsSent",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=f===
e}else var t=!0;if(t){if(r.users!==void 0){let f=r.users,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let q;
if(f.busyMs===void 0&&(q="busyMs")||f.inRequestsMs===void 0&&(q="inRequestsMs")||f.inUnansweredMs===void 0&&(q="inUnansw\
eredMs"))return j.errors=[{instancePath:n+"/users",schemaPath:"#/properties/users/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;if(f.busyMs!==void 0){let v=e;y(f.busyMs,{instancePath:n+"/users/busy\
Ms",parentData:f,parentDataProperty:"busyMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.
length);var c=v===e}else var c=!0;if(c){if(f.inRequestsMs!==void 0){let v=e;y(f.inRequestsMs,{instancePath:n+"/users/inR\
equestsMs",parentData:f,parentDataProperty:"inRequestsMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.
errors),e=s.length);var c=v===e}else var c=!0;if(c){if(f.inUnansweredMs!==void 0){let v=e;y(f.inUnansweredMs,{instancePath:n+
"/users/inUnansweredMs",parentData:f,parentDataProperty:"inUnansweredMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:
s.concat(y.errors),e=s.length);var c=v===e}else var c=!0;if(c){if(f.notKnownMs!==void 0){let v=e;y(f.notKnownMs,{instancePath:n+
"/users/notKnownMs",parentData:f,parentDataProperty:"notKnownMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var c=v===e}else var c=!0;if(c)if(f.notKnownIterations!==void 0){let v=e;d(f.notKnownIterations,{instancePath:n+
"/users/notKnownIterations",parentData:f,parentDataProperty:"notKnownIterations",rootData:a,dynamicAnchors:o})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var c=v===e}else var c=!0}}}}else return j.errors=[{instancePath:n+"/users",schemaPath:"\
#/properties/users/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){
if(r.notTold!==void 0){let f=e;T(r.notTold,{instancePath:n+"/notTold",parentData:r,parentDataProperty:"notTold",rootData:a,
dynamicAnchors:o})||(s=s===null?T.errors:s.concat(T.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.operations!==
void 0){let f=r.operations,U=e;if(e===U)if(Array.isArray(f)){var m=!0;let q=f.length;for(let v=0;v<q;v++){let M=e;De(f[v],
{instancePath:n+"/operations/"+v,parentData:f,parentDataProperty:v,rootData:a,dynamicAnchors:o})||(s=s===null?De.errors:
s.concat(De.errors),e=s.length);var m=M===e;if(!m)break}}else return j.errors=[{instancePath:n+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;
if(t){if(r.seconds!==void 0){let f=r.seconds,U=e;if(e===U)if(Array.isArray(f)){var P=!0;let q=f.length;for(let v=0;v<q;v++){
let M=e;Me(f[v],{instancePath:n+"/seconds/"+v,parentData:f,parentDataProperty:v,rootData:a,dynamicAnchors:o})||(s=s===null?
Me.errors:s.concat(Me.errors),e=s.length);var P=M===e;if(!P)break}}else return j.errors=[{instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){
if(r.exit!==void 0){let f=r.exit,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let q;if(f.code===void 0&&(q=
"code")||f.reason===void 0&&(q="reason"))return j.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",
keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;if(f.code!==void 0){let v=f.
code,M=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return j.errors=[{instancePath:n+"/exit/code",schemaPath:"\
#/properties/exit/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var k=M===
e}else var k=!0;if(k)if(f.reason!==void 0){let v=e;if(typeof f.reason!="string")return j.errors=[{instancePath:n+"/exit/\
reason",schemaPath:"#/properties/exit/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var k=v===e}else var k=!0}else return j.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.findings!==void 0){let f=r.
findings,U=e;if(e===U)if(Array.isArray(f)){var h=!0;let q=f.length;for(let v=0;v<q;v++){let M=e;R(f[v],{instancePath:n+"\
/findings/"+v,parentData:f,parentDataProperty:v,rootData:a,dynamicAnchors:o})||(s=s===null?R.errors:s.concat(R.errors),e=
s.length);var h=M===e;if(!h)break}}else return j.errors=[{instancePath:n+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.profile!==void 0){
let f=e;if(typeof r.profile!="string")return j.errors=[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.completions!==void 0){
let f=r.completions,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){let q;if(f.secondsPerEntry===void 0&&(q="s\
econdsPerEntry")||f.entries===void 0&&(q="entries"))return j.errors=[{instancePath:n+"/completions",schemaPath:"#/proper\
ties/completions/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],
!1;if(f.secondsPerEntry!==void 0){let v=f.secondsPerEntry,M=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return j.
errors=[{instancePath:n+"/completions/secondsPerEntry",schemaPath:"#/properties/completions/properties/secondsPerEntry/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===M&&typeof v=="number"&&isFinite(v)&&(v<
1||isNaN(v)))return j.errors=[{instancePath:n+"/completions/secondsPerEntry",schemaPath:"#/properties/completions/proper\
ties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var g=M===e}else
var g=!0;if(g)if(f.entries!==void 0){let v=f.entries,M=e;if(e===M)if(Array.isArray(v)){var x=!0;let Ge=v.length;for(let L=0;L<
Ge;L++){let E=v[L],_e=e;if(e===_e)if(E&&typeof E=="object"&&!Array.isArray(E)){let Ue;if(E.second===void 0&&(Ue="second")||
E.created===void 0&&(Ue="created")||E.completed===void 0&&(Ue="completed"))return j.errors=[{instancePath:n+"/completion\
s/entries/"+L,schemaPath:"#/properties/completions/properties/entries/items/required",keyword:"required",params:{missingProperty:Ue},
message:"must have required property '"+Ue+"'"}],!1;if(E.second!==void 0){let be=e;d(E.second,{instancePath:n+"/completi\
ons/entries/"+L+"/second",parentData:E,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.
concat(d.errors),e=s.length);var S=be===e}else var S=!0;if(S){if(E.iterations!==void 0){let be=e;d(E.iterations,{instancePath:n+
"/completions/entries/"+L+"/iterations",parentData:E,parentDataProperty:"iterations",rootData:a,dynamicAnchors:o})||(s=s===
null?d.errors:s.concat(d.errors),e=s.length);var S=be===e}else var S=!0;if(S){if(E.created!==void 0){let be=e;d(E.created,
{instancePath:n+"/completions/entries/"+L+"/created",parentData:E,parentDataProperty:"created",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var S=be===e}else var S=!0;if(S)if(E.completed!==void 0){let be=e;d(
E.completed,{instancePath:n+"/completions/entries/"+L+"/completed",parentData:E,parentDataProperty:"completed",rootData:a,
dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var S=be===e}else var S=!0}}}else return j.errors=
[{instancePath:n+"/completions/entries/"+L,schemaPath:"#/properties/completions/properties/entries/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var x=_e===e;if(!x)break}}else return j.errors=[{instancePath:n+
"/completions/entries",schemaPath:"#/properties/completions/properties/entries/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var g=M===e}else var g=!0}else return j.errors=[{instancePath:n+"/completions",schemaPath:"\
#/properties/completions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;
if(t){if(r.secondsPerEntry!==void 0){let f=r.secondsPerEntry,U=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))
return j.errors=[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===U&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return j.errors=
[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var t=U===e}else var t=!0;if(t){if(r.marks!==void 0){let f=r.marks,U=e;if(e===U)
if(Array.isArray(f)){var b=!0;let q=f.length;for(let v=0;v<q;v++){let M=e;$e(f[v],{instancePath:n+"/marks/"+v,parentData:f,
parentDataProperty:v,rootData:a,dynamicAnchors:o})||(s=s===null?$e.errors:s.concat($e.errors),e=s.length);var b=M===e;if(!b)
break}}else return j.errors=[{instancePath:n+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.thresholds!==void 0){let f=r.thresholds,U=e;if(e===
U)if(Array.isArray(f)){var D=!0;let q=f.length;for(let v=0;v<q;v++){let M=e;X(f[v],{instancePath:n+"/thresholds/"+v,parentData:f,
parentDataProperty:v,rootData:a,dynamicAnchors:o})||(s=s===null?X.errors:s.concat(X.errors),e=s.length);var D=M===e;if(!D)
break}}else return j.errors=[{instancePath:n+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.floor!==void 0){let f=r.floor,U=e;if(e===
U)if(Array.isArray(f)){var Be=!0;let q=f.length;for(let v=0;v<q;v++){let M=e;X(f[v],{instancePath:n+"/floor/"+v,parentData:f,
parentDataProperty:v,rootData:a,dynamicAnchors:o})||(s=s===null?X.errors:s.concat(X.errors),e=s.length);var Be=M===e;if(!Be)
break}}else return j.errors=[{instancePath:n+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.checks!==void 0){let f=r.checks,U=e;if(e===U)if(Array.
isArray(f)){var ee=!0;let q=f.length;for(let v=0;v<q;v++){let M=f[v],Se=e;if(e===Se)if(M&&typeof M=="object"&&!Array.isArray(
M)){let L;if(M.name===void 0&&(L="name")||M.passes===void 0&&(L="passes")||M.fails===void 0&&(L="fails"))return j.errors=
[{instancePath:n+"/checks/"+v,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty:L},
message:"must have required property '"+L+"'"}],!1;if(M.name!==void 0){let E=e;if(typeof M.name!="string")return j.errors=
[{instancePath:n+"/checks/"+v+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var _=E===e}else var _=!0;if(_){if(M.passes!==void 0){let E=e;d(M.passes,{instancePath:n+
"/checks/"+v+"/passes",parentData:M,parentDataProperty:"passes",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(
d.errors),e=s.length);var _=E===e}else var _=!0;if(_)if(M.fails!==void 0){let E=e;d(M.fails,{instancePath:n+"/checks/"+v+
"/fails",parentData:M,parentDataProperty:"fails",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.errors),
e=s.length);var _=E===e}else var _=!0}}else return j.errors=[{instancePath:n+"/checks/"+v,schemaPath:"#/properties/check\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=Se===e;if(!ee)break}}else return j.
errors=[{instancePath:n+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.trends!==void 0){let f=r.trends,U=e;if(e===U)if(Array.isArray(f)){
var $=!0;let q=f.length;for(let v=0;v<q;v++){let M=f[v],Se=e;if(e===Se)if(M&&typeof M=="object"&&!Array.isArray(M)){let L;
if(M.metric===void 0&&(L="metric")||M.mean===void 0&&(L="mean"))return j.errors=[{instancePath:n+"/trends/"+v,schemaPath:"\
#/properties/trends/items/required",keyword:"required",params:{missingProperty:L},message:"must have required property '"+
L+"'"}],!1;if(M.metric!==void 0){let E=e;if(typeof M.metric!="string")return j.errors=[{instancePath:n+"/trends/"+v+"/me\
tric",schemaPath:"#/properties/trends/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var K=E===e}else var K=!0;if(K)if(M.mean!==void 0){let E=M.mean,_e=e;if(!(typeof E=="number"&&isFinite(E)))
return j.errors=[{instancePath:n+"/trends/"+v+"/mean",schemaPath:"#/properties/trends/items/properties/mean/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var K=_e===e}else var K=!0}else return j.errors=[{instancePath:n+
"/trends/"+v,schemaPath:"#/properties/trends/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var $=Se===e;if(!$)break}}else return j.errors=[{instancePath:n+"/trends",schemaPath:"#/properties/trends/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.ownMetrics!==void 0){let f=r.
ownMetrics,U=e;if(e===U)if(Array.isArray(f)){var Fe=!0;let q=f.length;for(let v=0;v<q;v++){let M=f[v],Se=e;if(e===Se)if(M&&
typeof M=="object"&&!Array.isArray(M)){let L;if(M.metric===void 0&&(L="metric")||M.kind===void 0&&(L="kind")||M.figures===
void 0&&(L="figures"))return j.errors=[{instancePath:n+"/ownMetrics/"+v,schemaPath:"#/properties/ownMetrics/items/requir\
ed",keyword:"required",params:{missingProperty:L},message:"must have required property '"+L+"'"}],!1;if(M.metric!==void 0){
let E=e;if(typeof M.metric!="string")return j.errors=[{instancePath:n+"/ownMetrics/"+v+"/metric",schemaPath:"#/propertie\
s/ownMetrics/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=E===
e}else var C=!0;if(C){if(M.kind!==void 0){let E=M.kind,_e=e;if(!(E==="counter"||E==="gauge"||E==="rate"||E==="trend"))return j.
errors=[{instancePath:n+"/ownMetrics/"+v+"/kind",schemaPath:"#/properties/ownMetrics/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:Ae.properties.ownMetrics.items.properties.kind.enum},message:"must be equal to one of the al\
lowed values"}],!1;var C=_e===e}else var C=!0;if(C)if(M.figures!==void 0){let E=M.figures,_e=e;if(e===_e)if(E&&typeof E==
"object"&&!Array.isArray(E))for(let Ue in E){let be=E[Ue],ze=e;if(!(typeof be=="number"&&isFinite(be)))return j.errors=[
{instancePath:n+"/ownMetrics/"+v+"/figures/"+Ue.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ownMetri\
cs/items/properties/figures/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var I=ze===e;if(!I)break}else return j.errors=[{instancePath:n+"/ownMetrics/"+v+"/figures",schemaPath:"#/properties/o\
wnMetrics/items/properties/figures/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var C=_e===
e}else var C=!0}}else return j.errors=[{instancePath:n+"/ownMetrics/"+v,schemaPath:"#/properties/ownMetrics/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Fe=Se===e;if(!Fe)break}}else return j.errors=[{instancePath:n+
"/ownMetrics",schemaPath:"#/properties/ownMetrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var t=U===e}else var t=!0;if(t){if(r.targetCpuSeconds!==void 0){let f=e;y(r.targetCpuSeconds,{instancePath:n+"/targetCpu\
Seconds",parentData:r,parentDataProperty:"targetCpuSeconds",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.ledger!==void 0){let f=e;xe(r.ledger,{instancePath:n+"/ledger",
parentData:r,parentDataProperty:"ledger",rootData:a,dynamicAnchors:o})||(s=s===null?xe.errors:s.concat(xe.errors),e=s.length);
var t=f===e}else var t=!0;if(t){if(r.processes!==void 0){let f=r.processes,U=e;if(e===U)if(Array.isArray(f)){var ke=!0;let q=f.
length;for(let v=0;v<q;v++){let M=e;ce(f[v],{instancePath:n+"/processes/"+v,parentData:f,parentDataProperty:v,rootData:a,
dynamicAnchors:o})||(s=s===null?ce.errors:s.concat(ce.errors),e=s.length);var ke=M===e;if(!ke)break}}else return j.errors=
[{instancePath:n+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.health!==void 0){let f=e;me(r.health,{instancePath:n+"/health",parentData:r,
parentDataProperty:"health",rootData:a,dynamicAnchors:o})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var t=f===
e}else var t=!0;if(t)if(r.validity!==void 0){let f=r.validity,U=e;if(e===U)if(f&&typeof f=="object"&&!Array.isArray(f)){
let q;if(f.valid===void 0&&(q="valid")||f.reasons===void 0&&(q="reasons"))return j.errors=[{instancePath:n+"/validity",schemaPath:"\
#/properties/validity/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+
"'"}],!1;if(f.valid!==void 0){let v=e;if(typeof f.valid!="boolean")return j.errors=[{instancePath:n+"/validity/valid",schemaPath:"\
#/properties/validity/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Ne=v===
e}else var Ne=!0;if(Ne){if(f.reasons!==void 0){let v=e;T(f.reasons,{instancePath:n+"/validity/reasons",parentData:f,parentDataProperty:"\
reasons",rootData:a,dynamicAnchors:o})||(s=s===null?T.errors:s.concat(T.errors),e=s.length);var Ne=v===e}else var Ne=!0;
if(Ne)if(f.ownMsMax!==void 0){let v=e;y(f.ownMsMax,{instancePath:n+"/validity/ownMsMax",parentData:f,parentDataProperty:"\
ownMsMax",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var Ne=v===e}else var Ne=!0}}else
return j.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/validity/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var t=U===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return j.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=s,e===0}j.evaluated=
{props:{scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,seed:!0,iterations:!0,offeredPerSecond:!0,
arrivals:!0,requestsSent:!0,users:!0,notTold:!0,operations:!0,seconds:!0,exit:!0,findings:!0,profile:!0,completions:!0,secondsPerEntry:!0,
marks:!0,thresholds:!0,floor:!0,checks:!0,trends:!0,ownMetrics:!0,targetCpuSeconds:!0,ledger:!0,processes:!0,health:!0,validity:!0},
dynamicProps:!1,dynamicItems:!1};var Ce={type:"object",required:["objectives","workload","rateMin","rateMax","confidence",
"steps","answer"],properties:{objectives:{$ref:"#/$defs/lines"},workload:{type:"object",required:["workers","jobDuration\
Ms","batch","backOff","stepDurationMs","warmUpMs"],properties:{engine:{enum:["embedded","k6"]},workers:{$ref:"#/$defs/co\
unt"},jobDurationMs:{$ref:"#/$defs/amount"},batch:{$ref:"#/$defs/count"},backOff:{enum:["none","aimd"]},stepDurationMs:{
$ref:"#/$defs/amount"},warmUpMs:{$ref:"#/$defs/amount"}}},rateMin:{$ref:"#/$defs/amount"},rateMax:{$ref:"#/$defs/amount"},
confidence:{type:"number",minimum:0,maximum:1},atLeastPerSecond:{$ref:"#/$defs/amount"},steps:{type:"array",items:{$ref:"\
#/$defs/capacityStep"}},answer:{type:"object",required:["outcome","perSecond","perSecondLow","perSecondHigh","limit","re\
ason"],properties:{outcome:{enum:["found","at-least","not-met","unfinished"]},perSecond:{$ref:"#/$defs/amountOrNull"},perSecondLow:{
$ref:"#/$defs/amountOrNull"},perSecondHigh:{$ref:"#/$defs/amountOrNull"},limit:{enum:["slo","backpressure","backlog","er\
rors","generator","rate-max",null]},reason:{type:"string"}}}}},ir={type:"object",required:["offeredPerSecond","seed","st\
artedAt","durationMs","fromSecond","toSecond","steady","completedPerSecond","completion","backpressure","errors","backlo\
gGrowthPerSecond","createUsP50","createUsP99","instanceMsP50","instanceMsP99","objectives","valid","sustained","limit","\
reason"],properties:{offeredPerSecond:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs/seed"},startedAt:{$ref:"#/$defs/instan\
t"},durationMs:{$ref:"#/$defs/amount"},fromSecond:{$ref:"#/$defs/count"},toSecond:{$ref:"#/$defs/count"},steady:{type:"b\
oolean"},completedPerSecond:{$ref:"#/$defs/amount"},completion:{$ref:"#/$defs/amount"},backpressure:{$ref:"#/$defs/amoun\
t"},errors:{$ref:"#/$defs/amount"},backlogGrowthPerSecond:{type:"number"},createUsP50:{$ref:"#/$defs/amountOrNull"},createUsP99:{
$ref:"#/$defs/amountOrNull"},instanceMsP50:{$ref:"#/$defs/amountOrNull"},instanceMsP99:{$ref:"#/$defs/amountOrNull"},objectives:{
type:"array",items:{type:"object",required:["expression","observed","passed"],properties:{expression:{type:"string"},observed:{
$ref:"#/$defs/amountOrNull"},passed:{type:"boolean"}}}},valid:{type:"boolean"},sustained:{type:"boolean"},limit:{enum:["\
slo","backpressure","backlog","errors","generator","rate-max",null]},reason:{type:"string"}}};function Z(r,{instancePath:n="",
parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Z.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.offeredPerSecond===
void 0&&(u="offeredPerSecond")||r.seed===void 0&&(u="seed")||r.startedAt===void 0&&(u="startedAt")||r.durationMs===void 0&&
(u="durationMs")||r.fromSecond===void 0&&(u="fromSecond")||r.toSecond===void 0&&(u="toSecond")||r.steady===void 0&&(u="s\
teady")||r.completedPerSecond===void 0&&(u="completedPerSecond")||r.completion===void 0&&(u="completion")||r.backpressure===
void 0&&(u="backpressure")||r.errors===void 0&&(u="errors")||r.backlogGrowthPerSecond===void 0&&(u="backlogGrowthPerSeco\
nd")||r.createUsP50===void 0&&(u="createUsP50")||r.createUsP99===void 0&&(u="createUsP99")||r.instanceMsP50===void 0&&(u=
"instanceMsP50")||r.instanceMsP99===void 0&&(u="instanceMsP99")||r.objectives===void 0&&(u="objectives")||r.valid===void 0&&
(u="valid")||r.sustained===void 0&&(u="sustained")||r.limit===void 0&&(u="limit")||r.reason===void 0&&(u="reason"))return Z.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(r.offeredPerSecond!==void 0){let c=e;y(r.offeredPerSecond,{instancePath:n+"/offeredPerSecond",
parentData:r,parentDataProperty:"offeredPerSecond",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),
e=s.length);var t=c===e}else var t=!0;if(t){if(r.seed!==void 0){let c=e;Y(r.seed,{instancePath:n+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:a,dynamicAnchors:o})||(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var t=c===e}else var t=!0;if(t){
if(r.startedAt!==void 0){let c=e;se(r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",
rootData:a,dynamicAnchors:o})||(s=s===null?se.errors:s.concat(se.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.
durationMs!==void 0){let c=e;y(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.fromSecond!==
void 0){let c=e;d(r.fromSecond,{instancePath:n+"/fromSecond",parentData:r,parentDataProperty:"fromSecond",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.toSecond!==void 0){let c=e;d(r.
toSecond,{instancePath:n+"/toSecond",parentData:r,parentDataProperty:"toSecond",rootData:a,dynamicAnchors:o})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.steady!==void 0){let c=e;if(typeof r.steady!=
"boolean")return Z.errors=[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var t=c===e}else var t=!0;if(t){if(r.completedPerSecond!==void 0){let c=e;y(r.completedPerSecond,
{instancePath:n+"/completedPerSecond",parentData:r,parentDataProperty:"completedPerSecond",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.completion!==void 0){let c=e;y(
r.completion,{instancePath:n+"/completion",parentData:r,parentDataProperty:"completion",rootData:a,dynamicAnchors:o})||(s=
s===null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.backpressure!==void 0){let c=e;y(r.
backpressure,{instancePath:n+"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.errors!==void 0){let c=e;y(r.errors,
{instancePath:n+"/errors",parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.
concat(y.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.backlogGrowthPerSecond!==void 0){let c=r.backlogGrowthPerSecond,
m=e;if(!(typeof c=="number"&&isFinite(c)))return Z.errors=[{instancePath:n+"/backlogGrowthPerSecond",schemaPath:"#/prope\
rties/backlogGrowthPerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=m===e}else var t=!0;
if(t){if(r.createUsP50!==void 0){let c=e;w(r.createUsP50,{instancePath:n+"/createUsP50",parentData:r,parentDataProperty:"\
createUsP50",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=c===e}else var t=!0;
if(t){if(r.createUsP99!==void 0){let c=e;w(r.createUsP99,{instancePath:n+"/createUsP99",parentData:r,parentDataProperty:"\
createUsP99",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=c===e}else var t=!0;
if(t){if(r.instanceMsP50!==void 0){let c=e;w(r.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:r,parentDataProperty:"\
instanceMsP50",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=c===e}else var t=!0;
if(t){if(r.instanceMsP99!==void 0){let c=e;w(r.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:r,parentDataProperty:"\
instanceMsP99",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=c===e}else var t=!0;
if(t){if(r.objectives!==void 0){let c=r.objectives,m=e;if(e===m)if(Array.isArray(c)){var p=!0;let k=c.length;for(let h=0;h<
k;h++){let g=c[h],x=e;if(e===x)if(g&&typeof g=="object"&&!Array.isArray(g)){let b;if(g.expression===void 0&&(b="expressi\
on")||g.observed===void 0&&(b="observed")||g.passed===void 0&&(b="passed"))return Z.errors=[{instancePath:n+"/objectives\
/"+h,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:b},message:"must hav\
e required property '"+b+"'"}],!1;if(g.expression!==void 0){let D=e;if(typeof g.expression!="string")return Z.errors=[{instancePath:n+
"/objectives/"+h+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=D===e}else var i=!0;if(i){if(g.observed!==void 0){let D=e;w(g.observed,
{instancePath:n+"/objectives/"+h+"/observed",parentData:g,parentDataProperty:"observed",rootData:a,dynamicAnchors:o})||(s=
s===null?w.errors:s.concat(w.errors),e=s.length);var i=D===e}else var i=!0;if(i)if(g.passed!==void 0){let D=e;if(typeof g.
passed!="boolean")return Z.errors=[{instancePath:n+"/objectives/"+h+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=D===e}else var i=!0}}else
return Z.errors=[{instancePath:n+"/objectives/"+h,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var p=x===e;if(!p)break}}else return Z.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else
var t=!0;if(t){if(r.valid!==void 0){let c=e;if(typeof r.valid!="boolean")return Z.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=c===e}else var t=!0;
if(t){if(r.sustained!==void 0){let c=e;if(typeof r.sustained!="boolean")return Z.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=c===e}else var t=!0;
if(t){if(r.limit!==void 0){let c=r.limit,m=e;if(!(c==="slo"||c==="backpressure"||c==="backlog"||c==="errors"||c==="gener\
ator"||c==="rate-max"||c===null))return Z.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",keyword:"\
enum",params:{allowedValues:ir.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var t=m===
e}else var t=!0;if(t)if(r.reason!==void 0){let c=e;if(typeof r.reason!="string")return Z.errors=[{instancePath:n+"/reaso\
n",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else
var t=!0}}}}}}}}}}}}}}}}}}}}else return Z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Z.errors=s,e===0}Z.evaluated={props:{offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,
fromSecond:!0,toSecond:!0,steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,
createUsP50:!0,createUsP99:!0,instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},
dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=H.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.objectives===void 0&&(c="objectives")||r.workload===void 0&&(c="workload")||r.rateMin===
void 0&&(c="rateMin")||r.rateMax===void 0&&(c="rateMax")||r.confidence===void 0&&(c="confidence")||r.steps===void 0&&(c=
"steps")||r.answer===void 0&&(c="answer"))return H.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(r.objectives!==void 0){let m=e;T(r.objectives,{
instancePath:n+"/objectives",parentData:r,parentDataProperty:"objectives",rootData:a,dynamicAnchors:o})||(s=s===null?T.errors:
s.concat(T.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.workload!==void 0){let m=r.workload,P=e;if(e===P)if(m&&
typeof m=="object"&&!Array.isArray(m)){let h;if(m.workers===void 0&&(h="workers")||m.jobDurationMs===void 0&&(h="jobDura\
tionMs")||m.batch===void 0&&(h="batch")||m.backOff===void 0&&(h="backOff")||m.stepDurationMs===void 0&&(h="stepDurationM\
s")||m.warmUpMs===void 0&&(h="warmUpMs"))return H.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/\
required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(m.engine!==
void 0){let g=m.engine,x=e;if(!(g==="embedded"||g==="k6"))return H.errors=[{instancePath:n+"/workload/engine",schemaPath:"\
#/properties/workload/properties/engine/enum",keyword:"enum",params:{allowedValues:Ce.properties.workload.properties.engine.
enum},message:"must be equal to one of the allowed values"}],!1;var p=x===e}else var p=!0;if(p){if(m.workers!==void 0){let g=e;
d(m.workers,{instancePath:n+"/workload/workers",parentData:m,parentDataProperty:"workers",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=g===e}else var p=!0;if(p){if(m.jobDurationMs!==void 0){let g=e;
y(m.jobDurationMs,{instancePath:n+"/workload/jobDurationMs",parentData:m,parentDataProperty:"jobDurationMs",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=g===e}else var p=!0;if(p){if(m.batch!==void 0){let g=e;d(m.batch,
{instancePath:n+"/workload/batch",parentData:m,parentDataProperty:"batch",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var p=g===e}else var p=!0;if(p){if(m.backOff!==void 0){let g=m.backOff,x=e;if(!(g==="none"||
g==="aimd"))return H.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:Ce.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var p=x===e}else var p=!0;if(p){if(m.stepDurationMs!==void 0){let g=e;y(m.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:m,parentDataProperty:"stepDurationMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.
errors:s.concat(y.errors),e=s.length);var p=g===e}else var p=!0;if(p)if(m.warmUpMs!==void 0){let g=e;y(m.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:m,parentDataProperty:"warmUpMs",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var p=g===e}else var p=!0}}}}}}else return H.errors=[{instancePath:n+"/workload",schemaPath:"#/pro\
perties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=P===e}else var t=!0;if(t){
if(r.rateMin!==void 0){let m=e;y(r.rateMin,{instancePath:n+"/rateMin",parentData:r,parentDataProperty:"rateMin",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.rateMax!==void 0){
let m=e;y(r.rateMax,{instancePath:n+"/rateMax",parentData:r,parentDataProperty:"rateMax",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.confidence!==void 0){let m=r.confidence,
P=e;if(e===P)if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(m))return H.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||
isNaN(m))return H.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return H.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=P===e}else var t=!0;
if(t){if(r.atLeastPerSecond!==void 0){let m=e;y(r.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:r,parentDataProperty:"\
atLeastPerSecond",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;
if(t){if(r.steps!==void 0){let m=r.steps,P=e;if(e===P)if(Array.isArray(m)){var i=!0;let h=m.length;for(let g=0;g<h;g++){
let x=e;Z(m[g],{instancePath:n+"/steps/"+g,parentData:m,parentDataProperty:g,rootData:a,dynamicAnchors:o})||(s=s===null?
Z.errors:s.concat(Z.errors),e=s.length);var i=x===e;if(!i)break}}else return H.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=P===e}else var t=!0;if(t)
if(r.answer!==void 0){let m=r.answer,P=e;if(e===P)if(m&&typeof m=="object"&&!Array.isArray(m)){let h;if(m.outcome===void 0&&
(h="outcome")||m.perSecond===void 0&&(h="perSecond")||m.perSecondLow===void 0&&(h="perSecondLow")||m.perSecondHigh===void 0&&
(h="perSecondHigh")||m.limit===void 0&&(h="limit")||m.reason===void 0&&(h="reason"))return H.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:h},message:"must have requir\
ed property '"+h+"'"}],!1;if(m.outcome!==void 0){let g=m.outcome,x=e;if(!(g==="found"||g==="at-least"||g==="not-met"||g===
"unfinished"))return H.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/properties/outcome/enum",
keyword:"enum",params:{allowedValues:Ce.properties.answer.properties.outcome.enum},message:"must be equal to one of the \
allowed values"}],!1;var u=x===e}else var u=!0;if(u){if(m.perSecond!==void 0){let g=e;w(m.perSecond,{instancePath:n+"/an\
swer/perSecond",parentData:m,parentDataProperty:"perSecond",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(
w.errors),e=s.length);var u=g===e}else var u=!0;if(u){if(m.perSecondLow!==void 0){let g=e;w(m.perSecondLow,{instancePath:n+
"/answer/perSecondLow",parentData:m,parentDataProperty:"perSecondLow",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:
s.concat(w.errors),e=s.length);var u=g===e}else var u=!0;if(u){if(m.perSecondHigh!==void 0){let g=e;w(m.perSecondHigh,{instancePath:n+
"/answer/perSecondHigh",parentData:m,parentDataProperty:"perSecondHigh",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:
s.concat(w.errors),e=s.length);var u=g===e}else var u=!0;if(u){if(m.limit!==void 0){let g=m.limit,x=e;if(!(g==="slo"||g===
"backpressure"||g==="backlog"||g==="errors"||g==="generator"||g==="rate-max"||g===null))return H.errors=[{instancePath:n+
"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{allowedValues:Ce.properties.
answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var u=x===e}else var u=!0;if(u)if(m.
reason!==void 0){let g=e;if(typeof m.reason!="string")return H.errors=[{instancePath:n+"/answer/reason",schemaPath:"#/pr\
operties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=g===e}else
var u=!0}}}}}else return H.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=P===e}else var t=!0}}}}}}}else return H.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=s,e===0}H.evaluated={props:{
objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,dynamicItems:!1};
var Te={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured","stoppedEarly","f\
alseAlarmRateMax","confidence","metrics","newFindings","notes"],properties:{outcome:{enum:["passed","failed","inconclusi\
ve"]},design:{enum:["pairs","sets"]},baseline:{$ref:"#/$defs/gateSide"},candidate:{$ref:"#/$defs/gateSide"},runsPlanned:{
$ref:"#/$defs/count"},runsMeasured:{$ref:"#/$defs/count"},stoppedEarly:{type:"boolean"},falseAlarmRateMax:{$ref:"#/$defs\
/probability"},confidence:{$ref:"#/$defs/probability"},metrics:{type:"array",items:{$ref:"#/$defs/gateMetric"}},lacking:{
type:"array",items:{type:"object",required:["scenario","metric","side","runs","of","why","runMs"],properties:{scenario:{
type:"string"},metric:{$ref:"#/$defs/anyMetric"},side:{enum:["baseline","candidate"]},runs:{$ref:"#/$defs/count"},of:{$ref:"\
#/$defs/count"},why:{type:"string"},runMs:{$ref:"#/$defs/amountOrNull"}}}},badRuns:{type:"array",items:{type:"object",required:[
"scenario","metric","run","value","usual","worst"],properties:{scenario:{type:"string"},metric:{$ref:"#/$defs/anyMetric"},
run:{type:"integer",minimum:1},value:{$ref:"#/$defs/amount"},usual:{$ref:"#/$defs/amount"},worst:{$ref:"#/$defs/amount"}}}},
missed:{type:"array",items:{type:"object",required:["share","chance"],properties:{share:{$ref:"#/$defs/probability"},chance:{
$ref:"#/$defs/probability"}}}},environment:{type:"array",items:{type:"object",required:["what","baseline","candidate"],properties:{
what:{type:"string"},baseline:{type:"string"},candidate:{type:"string"}}}},newFindings:{type:["array","null"],items:{type:"\
string"}},notes:{$ref:"#/$defs/lines"}}};function pe(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.source===void 0&&(p="source")||r.version===void 0&&(p="version"))return pe.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.source!==void 0){let i=e;if(typeof r.source!="string")return pe.errors=[{instancePath:n+"/source",schemaPath:"#/pro\
perties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.version!==void 0){let i=e;A(r.version,{instancePath:n+"/version",parentData:r,parentDataProperty:"version",rootData:a,
dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=i===e}else var t=!0}else return pe.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=
s,e===0}pe.evaluated={props:{source:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=F.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r))return F.errors=[{instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(r<0||isNaN(r))return F.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return F.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;return F.errors=s,e===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ve={type:"object",required:["scenario","metric","baseline","candidate","ratio","ratioLow","ratioHigh","p","pCorrecte\
d","effect","margin","detectableEffect","outcome","pairRatios"],properties:{scenario:{type:"string"},metric:{$ref:"#/$de\
fs/anyMetric"},baseline:{$ref:"#/$defs/amount"},candidate:{$ref:"#/$defs/amount"},ratio:{$ref:"#/$defs/amountOrNull"},difference:{
type:"object",required:["estimate","low","high"],properties:{estimate:{type:"number"},low:{type:["number","null"]},high:{
type:["number","null"]}}},backlogGrowth:{type:"object",required:["baseline","candidate"],properties:{baseline:{type:"num\
ber"},candidate:{type:"number"}}},ratioLow:{$ref:"#/$defs/amountOrNull"},ratioHigh:{$ref:"#/$defs/amountOrNull"},p:{$ref:"\
#/$defs/probability"},pCorrected:{$ref:"#/$defs/probability"},effect:{$ref:"#/$defs/amount"},margin:{$ref:"#/$defs/amoun\
t"},detectableEffect:{$ref:"#/$defs/amountOrNull"},outcome:{enum:["worse","better","same","unclear"]},pairRatios:{type:"\
array",items:{$ref:"#/$defs/amount"}}}},ar={enum:["throughput","median","p95","p99","instance-time","cpu-per-instance","\
refused","failed","unanswered","checks","lost"]};function ne(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=ne.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),r==="throughput"||r==="median"||r==="p95"||r==="p99"||r==="instance-time"||r==="cpu-per-instance"||r==="refused"||
r==="failed"||r==="unanswered"||r==="checks"||r==="lost"?(ne.errors=s,e===0):(ne.errors=[{instancePath:n,schemaPath:"#/e\
num",keyword:"enum",params:{allowedValues:ar.enum},message:"must be equal to one of the allowed values"}],!1)}ne.evaluated=
{dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:n="",parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.scenario===void 0&&(c="scenario")||r.metric===void 0&&(c="metric")||r.baseline===
void 0&&(c="baseline")||r.candidate===void 0&&(c="candidate")||r.ratio===void 0&&(c="ratio")||r.ratioLow===void 0&&(c="r\
atioLow")||r.ratioHigh===void 0&&(c="ratioHigh")||r.p===void 0&&(c="p")||r.pCorrected===void 0&&(c="pCorrected")||r.effect===
void 0&&(c="effect")||r.margin===void 0&&(c="margin")||r.detectableEffect===void 0&&(c="detectableEffect")||r.outcome===
void 0&&(c="outcome")||r.pairRatios===void 0&&(c="pairRatios"))return G.errors=[{instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(r.scenario!==void 0){
let m=e;if(typeof r.scenario!="string")return G.errors=[{instancePath:n+"/scenario",schemaPath:"#/properties/scenario/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.metric!==void 0){
let m=e;ne(r.metric,{instancePath:n+"/metric",parentData:r,parentDataProperty:"metric",rootData:a,dynamicAnchors:o})||(s=
s===null?ne.errors:s.concat(ne.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.baseline!==void 0){let m=e;y(r.baseline,
{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:
s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.candidate!==void 0){let m=e;y(r.candidate,{instancePath:n+
"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.
errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.ratio!==void 0){let m=e;w(r.ratio,{instancePath:n+"/ratio",parentData:r,
parentDataProperty:"ratio",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var t=m===
e}else var t=!0;if(t){if(r.difference!==void 0){let m=r.difference,P=e;if(e===P)if(m&&typeof m=="object"&&!Array.isArray(
m)){let h;if(m.estimate===void 0&&(h="estimate")||m.low===void 0&&(h="low")||m.high===void 0&&(h="high"))return G.errors=
[{instancePath:n+"/difference",schemaPath:"#/properties/difference/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;if(m.estimate!==void 0){let g=m.estimate,x=e;if(!(typeof g=="number"&&
isFinite(g)))return G.errors=[{instancePath:n+"/difference/estimate",schemaPath:"#/properties/difference/properties/esti\
mate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var p=x===e}else var p=!0;if(p){if(m.low!==
void 0){let g=m.low,x=e;if(!(typeof g=="number"&&isFinite(g))&&g!==null)return G.errors=[{instancePath:n+"/difference/lo\
w",schemaPath:"#/properties/difference/properties/low/type",keyword:"type",params:{type:Ve.properties.difference.properties.
low.type},message:"must be number,null"}],!1;var p=x===e}else var p=!0;if(p)if(m.high!==void 0){let g=m.high,x=e;if(!(typeof g==
"number"&&isFinite(g))&&g!==null)return G.errors=[{instancePath:n+"/difference/high",schemaPath:"#/properties/difference\
/properties/high/type",keyword:"type",params:{type:Ve.properties.difference.properties.high.type},message:"must be numbe\
r,null"}],!1;var p=x===e}else var p=!0}}else return G.errors=[{instancePath:n+"/difference",schemaPath:"#/properties/dif\
ference/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=P===e}else var t=!0;if(t){if(r.backlogGrowth!==
void 0){let m=r.backlogGrowth,P=e;if(e===P)if(m&&typeof m=="object"&&!Array.isArray(m)){let h;if(m.baseline===void 0&&(h=
"baseline")||m.candidate===void 0&&(h="candidate"))return G.errors=[{instancePath:n+"/backlogGrowth",schemaPath:"#/prope\
rties/backlogGrowth/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],
!1;if(m.baseline!==void 0){let g=m.baseline,x=e;if(!(typeof g=="number"&&isFinite(g)))return G.errors=[{instancePath:n+"\
/backlogGrowth/baseline",schemaPath:"#/properties/backlogGrowth/properties/baseline/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var i=x===e}else var i=!0;if(i)if(m.candidate!==void 0){let g=m.candidate,x=e;if(!(typeof g==
"number"&&isFinite(g)))return G.errors=[{instancePath:n+"/backlogGrowth/candidate",schemaPath:"#/properties/backlogGrowt\
h/properties/candidate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var i=x===e}else var i=!0}else
return G.errors=[{instancePath:n+"/backlogGrowth",schemaPath:"#/properties/backlogGrowth/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=P===e}else var t=!0;if(t){if(r.ratioLow!==void 0){let m=e;w(r.ratioLow,{instancePath:n+
"/ratioLow",parentData:r,parentDataProperty:"ratioLow",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),
e=s.length);var t=m===e}else var t=!0;if(t){if(r.ratioHigh!==void 0){let m=e;w(r.ratioHigh,{instancePath:n+"/ratioHigh",
parentData:r,parentDataProperty:"ratioHigh",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);
var t=m===e}else var t=!0;if(t){if(r.p!==void 0){let m=e;F(r.p,{instancePath:n+"/p",parentData:r,parentDataProperty:"p",
rootData:a,dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.
pCorrected!==void 0){let m=e;F(r.pCorrected,{instancePath:n+"/pCorrected",parentData:r,parentDataProperty:"pCorrected",rootData:a,
dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.effect!==void 0){
let m=e;y(r.effect,{instancePath:n+"/effect",parentData:r,parentDataProperty:"effect",rootData:a,dynamicAnchors:o})||(s=
s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.margin!==void 0){let m=e;y(r.margin,
{instancePath:n+"/margin",parentData:r,parentDataProperty:"margin",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.
concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.detectableEffect!==void 0){let m=e;w(r.detectableEffect,
{instancePath:n+"/detectableEffect",parentData:r,parentDataProperty:"detectableEffect",rootData:a,dynamicAnchors:o})||(s=
s===null?w.errors:s.concat(w.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.outcome!==void 0){let m=r.outcome,
P=e;if(!(m==="worse"||m==="better"||m==="same"||m==="unclear"))return G.errors=[{instancePath:n+"/outcome",schemaPath:"#\
/properties/outcome/enum",keyword:"enum",params:{allowedValues:Ve.properties.outcome.enum},message:"must be equal to one\
 of the allowed values"}],!1;var t=P===e}else var t=!0;if(t)if(r.pairRatios!==void 0){let m=r.pairRatios,P=e;if(e===P)if(Array.
isArray(m)){var u=!0;let h=m.length;for(let g=0;g<h;g++){let x=e;y(m[g],{instancePath:n+"/pairRatios/"+g,parentData:m,parentDataProperty:g,
rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var u=x===e;if(!u)break}}else return G.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=P===e}else var t=!0}}}}}}}}}}}}}}}else return G.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return G.errors=s,e===0}G.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,difference:!0,backlogGrowth:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,
detectableEffect:!0,outcome:!0,pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:n="",parentData:B,
parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=O.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let S;if(r.outcome===void 0&&(S="out\
come")||r.design===void 0&&(S="design")||r.baseline===void 0&&(S="baseline")||r.candidate===void 0&&(S="candidate")||r.runsPlanned===
void 0&&(S="runsPlanned")||r.runsMeasured===void 0&&(S="runsMeasured")||r.stoppedEarly===void 0&&(S="stoppedEarly")||r.falseAlarmRateMax===
void 0&&(S="falseAlarmRateMax")||r.confidence===void 0&&(S="confidence")||r.metrics===void 0&&(S="metrics")||r.newFindings===
void 0&&(S="newFindings")||r.notes===void 0&&(S="notes"))return O.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;if(r.outcome!==void 0){let b=r.outcome,
D=e;if(!(b==="passed"||b==="failed"||b==="inconclusive"))return O.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:Te.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=D===e}else var t=!0;if(t){if(r.design!==void 0){let b=r.design,D=e;if(!(b==="pairs"||b==="s\
ets"))return O.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:Te.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=D===e}else var t=!0;if(t){if(r.baseline!==
void 0){let b=e;pe(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:o})||
(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.candidate!==void 0){let b=e;pe(
r.candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:o})||(s=s===
null?pe.errors:s.concat(pe.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.runsPlanned!==void 0){let b=e;d(r.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:r,parentDataProperty:"runsPlanned",rootData:a,dynamicAnchors:o})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.runsMeasured!==void 0){let b=e;d(r.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:r,parentDataProperty:"runsMeasured",rootData:a,dynamicAnchors:o})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.stoppedEarly!==void 0){let b=e;if(typeof r.
stoppedEarly!="boolean")return O.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=b===e}else var t=!0;if(t){if(r.falseAlarmRateMax!==void 0){
let b=e;F(r.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:r,parentDataProperty:"falseAlarmRateMax",rootData:a,
dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.confidence!==
void 0){let b=e;F(r.confidence,{instancePath:n+"/confidence",parentData:r,parentDataProperty:"confidence",rootData:a,dynamicAnchors:o})||
(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.metrics!==void 0){let b=r.metrics,
D=e;if(e===D)if(Array.isArray(b)){var p=!0;let ee=b.length;for(let _=0;_<ee;_++){let $=e;G(b[_],{instancePath:n+"/metric\
s/"+_,parentData:b,parentDataProperty:_,rootData:a,dynamicAnchors:o})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);
var p=$===e;if(!p)break}}else return O.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=D===e}else var t=!0;if(t){if(r.lacking!==void 0){let b=r.
lacking,D=e;if(e===D)if(Array.isArray(b)){var i=!0;let ee=b.length;for(let _=0;_<ee;_++){let $=b[_],K=e;if(e===K)if($&&typeof $==
"object"&&!Array.isArray($)){let C;if($.scenario===void 0&&(C="scenario")||$.metric===void 0&&(C="metric")||$.side===void 0&&
(C="side")||$.runs===void 0&&(C="runs")||$.of===void 0&&(C="of")||$.why===void 0&&(C="why")||$.runMs===void 0&&(C="runMs"))
return O.errors=[{instancePath:n+"/lacking/"+_,schemaPath:"#/properties/lacking/items/required",keyword:"required",params:{
missingProperty:C},message:"must have required property '"+C+"'"}],!1;if($.scenario!==void 0){let I=e;if(typeof $.scenario!=
"string")return O.errors=[{instancePath:n+"/lacking/"+_+"/scenario",schemaPath:"#/properties/lacking/items/properties/sc\
enario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=I===e}else var u=!0;if(u){if($.metric!==
void 0){let I=e;ne($.metric,{instancePath:n+"/lacking/"+_+"/metric",parentData:$,parentDataProperty:"metric",rootData:a,
dynamicAnchors:o})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var u=I===e}else var u=!0;if(u){if($.side!==void 0){
let I=$.side,ke=e;if(!(I==="baseline"||I==="candidate"))return O.errors=[{instancePath:n+"/lacking/"+_+"/side",schemaPath:"\
#/properties/lacking/items/properties/side/enum",keyword:"enum",params:{allowedValues:Te.properties.lacking.items.properties.
side.enum},message:"must be equal to one of the allowed values"}],!1;var u=ke===e}else var u=!0;if(u){if($.runs!==void 0){
let I=e;d($.runs,{instancePath:n+"/lacking/"+_+"/runs",parentData:$,parentDataProperty:"runs",rootData:a,dynamicAnchors:o})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var u=I===e}else var u=!0;if(u){if($.of!==void 0){let I=e;d($.of,{instancePath:n+
"/lacking/"+_+"/of",parentData:$,parentDataProperty:"of",rootData:a,dynamicAnchors:o})||(s=s===null?d.errors:s.concat(d.
errors),e=s.length);var u=I===e}else var u=!0;if(u){if($.why!==void 0){let I=e;if(typeof $.why!="string")return O.errors=
[{instancePath:n+"/lacking/"+_+"/why",schemaPath:"#/properties/lacking/items/properties/why/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=I===e}else var u=!0;if(u)if($.runMs!==void 0){let I=e;w($.runMs,{instancePath:n+
"/lacking/"+_+"/runMs",parentData:$,parentDataProperty:"runMs",rootData:a,dynamicAnchors:o})||(s=s===null?w.errors:s.concat(
w.errors),e=s.length);var u=I===e}else var u=!0}}}}}}else return O.errors=[{instancePath:n+"/lacking/"+_,schemaPath:"#/p\
roperties/lacking/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=K===e;if(!i)break}}else
return O.errors=[{instancePath:n+"/lacking",schemaPath:"#/properties/lacking/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=D===e}else var t=!0;if(t){if(r.badRuns!==void 0){let b=r.badRuns,D=e;if(e===D)if(Array.
isArray(b)){var c=!0;let ee=b.length;for(let _=0;_<ee;_++){let $=b[_],K=e;if(e===K)if($&&typeof $=="object"&&!Array.isArray(
$)){let C;if($.scenario===void 0&&(C="scenario")||$.metric===void 0&&(C="metric")||$.run===void 0&&(C="run")||$.value===
void 0&&(C="value")||$.usual===void 0&&(C="usual")||$.worst===void 0&&(C="worst"))return O.errors=[{instancePath:n+"/bad\
Runs/"+_,schemaPath:"#/properties/badRuns/items/required",keyword:"required",params:{missingProperty:C},message:"must ha\
ve required property '"+C+"'"}],!1;if($.scenario!==void 0){let I=e;if(typeof $.scenario!="string")return O.errors=[{instancePath:n+
"/badRuns/"+_+"/scenario",schemaPath:"#/properties/badRuns/items/properties/scenario/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var m=I===e}else var m=!0;if(m){if($.metric!==void 0){let I=e;ne($.metric,{instancePath:n+
"/badRuns/"+_+"/metric",parentData:$,parentDataProperty:"metric",rootData:a,dynamicAnchors:o})||(s=s===null?ne.errors:s.
concat(ne.errors),e=s.length);var m=I===e}else var m=!0;if(m){if($.run!==void 0){let I=$.run,ke=e;if(!(typeof I=="number"&&
!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:n+"/badRuns/"+_+"/run",schemaPath:"#/properties/badRuns/i\
tems/properties/run/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ke&&typeof I=="nu\
mber"&&isFinite(I)&&(I<1||isNaN(I)))return O.errors=[{instancePath:n+"/badRuns/"+_+"/run",schemaPath:"#/properties/badRu\
ns/items/properties/run/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var m=ke===
e}else var m=!0;if(m){if($.value!==void 0){let I=e;y($.value,{instancePath:n+"/badRuns/"+_+"/value",parentData:$,parentDataProperty:"\
value",rootData:a,dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var m=I===e}else var m=!0;if(m){
if($.usual!==void 0){let I=e;y($.usual,{instancePath:n+"/badRuns/"+_+"/usual",parentData:$,parentDataProperty:"usual",rootData:a,
dynamicAnchors:o})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var m=I===e}else var m=!0;if(m)if($.worst!==void 0){
let I=e;y($.worst,{instancePath:n+"/badRuns/"+_+"/worst",parentData:$,parentDataProperty:"worst",rootData:a,dynamicAnchors:o})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var m=I===e}else var m=!0}}}}}else return O.errors=[{instancePath:n+
"/badRuns/"+_,schemaPath:"#/properties/badRuns/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var c=K===e;if(!c)break}}else return O.errors=[{instancePath:n+"/badRuns",schemaPath:"#/properties/badRuns/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=D===e}else var t=!0;if(t){if(r.missed!==void 0){let b=r.missed,
D=e;if(e===D)if(Array.isArray(b)){var P=!0;let ee=b.length;for(let _=0;_<ee;_++){let $=b[_],K=e;if(e===K)if($&&typeof $==
"object"&&!Array.isArray($)){let C;if($.share===void 0&&(C="share")||$.chance===void 0&&(C="chance"))return O.errors=[{instancePath:n+
"/missed/"+_,schemaPath:"#/properties/missed/items/required",keyword:"required",params:{missingProperty:C},message:"must\
 have required property '"+C+"'"}],!1;if($.share!==void 0){let I=e;F($.share,{instancePath:n+"/missed/"+_+"/share",parentData:$,
parentDataProperty:"share",rootData:a,dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var k=I===
e}else var k=!0;if(k)if($.chance!==void 0){let I=e;F($.chance,{instancePath:n+"/missed/"+_+"/chance",parentData:$,parentDataProperty:"\
chance",rootData:a,dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var k=I===e}else var k=!0}else
return O.errors=[{instancePath:n+"/missed/"+_,schemaPath:"#/properties/missed/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var P=K===e;if(!P)break}}else return O.errors=[{instancePath:n+"/missed",schemaPath:"\
#/properties/missed/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=D===e}else var t=!0;if(t){
if(r.environment!==void 0){let b=r.environment,D=e;if(e===D)if(Array.isArray(b)){var h=!0;let ee=b.length;for(let _=0;_<
ee;_++){let $=b[_],K=e;if(e===K)if($&&typeof $=="object"&&!Array.isArray($)){let C;if($.what===void 0&&(C="what")||$.baseline===
void 0&&(C="baseline")||$.candidate===void 0&&(C="candidate"))return O.errors=[{instancePath:n+"/environment/"+_,schemaPath:"\
#/properties/environment/items/required",keyword:"required",params:{missingProperty:C},message:"must have required prope\
rty '"+C+"'"}],!1;if($.what!==void 0){let I=e;if(typeof $.what!="string")return O.errors=[{instancePath:n+"/environment/"+
_+"/what",schemaPath:"#/properties/environment/items/properties/what/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=I===e}else var g=!0;if(g){if($.baseline!==void 0){let I=e;if(typeof $.baseline!="string")return O.
errors=[{instancePath:n+"/environment/"+_+"/baseline",schemaPath:"#/properties/environment/items/properties/baseline/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=I===e}else var g=!0;if(g)if($.candidate!==void 0){
let I=e;if(typeof $.candidate!="string")return O.errors=[{instancePath:n+"/environment/"+_+"/candidate",schemaPath:"#/pr\
operties/environment/items/properties/candidate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var g=I===e}else var g=!0}}else return O.errors=[{instancePath:n+"/environment/"+_,schemaPath:"#/properties/environment/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=K===e;if(!h)break}}else return O.errors=
[{instancePath:n+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=D===e}else var t=!0;if(t){if(r.newFindings!==void 0){let b=r.newFindings,D=e;if(!Array.isArray(
b)&&b!==null)return O.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/newFindings/type",keyword:"type",params:{
type:Te.properties.newFindings.type},message:"must be array,null"}],!1;if(e===D&&Array.isArray(b)){var x=!0;let ee=b.length;
for(let _=0;_<ee;_++){let $=e;if(typeof b[_]!="string")return O.errors=[{instancePath:n+"/newFindings/"+_,schemaPath:"#/\
properties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=$===e;if(!x)
break}}var t=D===e}else var t=!0;if(t)if(r.notes!==void 0){let b=e;T(r.notes,{instancePath:n+"/notes",parentData:r,parentDataProperty:"\
notes",rootData:a,dynamicAnchors:o})||(s=s===null?T.errors:s.concat(T.errors),e=s.length);var t=b===e}else var t=!0}}}}}}}}}}}}}}}else
return O.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return O.errors=s,e===0}O.evaluated={props:{outcome:!0,design:!0,baseline:!0,candidate:!0,runsPlanned:!0,runsMeasured:!0,
stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,lacking:!0,badRuns:!0,missed:!0,environment:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var or={type:"object",required:["status","reasons"],properties:{status:{enum:[
"passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function je(r,{instancePath:n="",parentData:B,parentDataProperty:N,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=je.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.status===void 0&&(p="status")||r.reasons===
void 0&&(p="reasons"))return je.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.status!==void 0){let i=r.status,u=e;if(!(i==="passed"||i==="fail\
ed"||i==="inconclusive"))return je.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:or.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=u===e}else
var t=!0;if(t)if(r.reasons!==void 0){let i=e;T(r.reasons,{instancePath:n+"/reasons",parentData:r,parentDataProperty:"rea\
sons",rootData:a,dynamicAnchors:o})||(s=s===null?T.errors:s.concat(T.errors),e=s.length);var t=i===e}else var t=!0}else return je.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.
errors=s,e===0}je.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:n="",
parentData:B,parentDataProperty:N,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=qe.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.schema===
void 0&&(i="schema")||r.schemaVersion===void 0&&(i="schemaVersion")||r.run===void 0&&(i="run")||r.target===void 0&&(i="t\
arget")||r.generator===void 0&&(i="generator")||r.contract===void 0&&(i="contract")||r.loads===void 0&&(i="loads")||r.verdict===
void 0&&(i="verdict")||r.warnings===void 0&&(i="warnings"))return qe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.schema!==void 0){let u=e;if(r.
schema!=="c8gauge/run-record")return qe.errors=[{instancePath:n+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],!1;var t=u===e}else var t=!0;if(t){
if(r.schemaVersion!==void 0){let u=e;if(r.schemaVersion!==2)return qe.errors=[{instancePath:n+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var t=u===
e}else var t=!0;if(t){if(r.run!==void 0){let u=e;ie(r.run,{instancePath:n+"/run",parentData:r,parentDataProperty:"run",rootData:a,
dynamicAnchors:o})||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.target!==
void 0){let u=e;le(r.target,{instancePath:n+"/target",parentData:r,parentDataProperty:"target",rootData:a,dynamicAnchors:o})||
(s=s===null?le.errors:s.concat(le.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.generator!==void 0){let u=e;fe(
r.generator,{instancePath:n+"/generator",parentData:r,parentDataProperty:"generator",rootData:a,dynamicAnchors:o})||(s=s===
null?fe.errors:s.concat(fe.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.contract!==void 0){let u=e;de(r.contract,
{instancePath:n+"/contract",parentData:r,parentDataProperty:"contract",rootData:a,dynamicAnchors:o})||(s=s===null?de.errors:
s.concat(de.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.conformance!==void 0){let u=e;V(r.conformance,{instancePath:n+
"/conformance",parentData:r,parentDataProperty:"conformance",rootData:a,dynamicAnchors:o})||(s=s===null?V.errors:s.concat(
V.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.loads!==void 0){let u=r.loads,c=e;if(e===c)if(Array.isArray(u)){
var p=!0;let P=u.length;for(let k=0;k<P;k++){let h=e;j(u[k],{instancePath:n+"/loads/"+k,parentData:u,parentDataProperty:k,
rootData:a,dynamicAnchors:o})||(s=s===null?j.errors:s.concat(j.errors),e=s.length);var p=h===e;if(!p)break}}else return qe.
errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=c===e}else var t=!0;if(t){if(r.leftBehind!==void 0){let u=e;J(r.leftBehind,{instancePath:n+"/leftB\
ehind",parentData:r,parentDataProperty:"leftBehind",rootData:a,dynamicAnchors:o})||(s=s===null?J.errors:s.concat(J.errors),
e=s.length);var t=u===e}else var t=!0;if(t){if(r.capacity!==void 0){let u=e;H(r.capacity,{instancePath:n+"/capacity",parentData:r,
parentDataProperty:"capacity",rootData:a,dynamicAnchors:o})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=u===
e}else var t=!0;if(t){if(r.gate!==void 0){let u=e;O(r.gate,{instancePath:n+"/gate",parentData:r,parentDataProperty:"gate",
rootData:a,dynamicAnchors:o})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);var t=u===e}else var t=!0;if(t){if(r.
verdict!==void 0){let u=e;je(r.verdict,{instancePath:n+"/verdict",parentData:r,parentDataProperty:"verdict",rootData:a,dynamicAnchors:o})||
(s=s===null?je.errors:s.concat(je.errors),e=s.length);var t=u===e}else var t=!0;if(t)if(r.warnings!==void 0){let u=e;T(r.
warnings,{instancePath:n+"/warnings",parentData:r,parentDataProperty:"warnings",rootData:a,dynamicAnchors:o})||(s=s===null?
T.errors:s.concat(T.errors),e=s.length);var t=u===e}else var t=!0}}}}}}}}}}}}else return qe.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=s,e===0}qe.evaluated={props:{
schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,loads:!0,leftBehind:!0,capacity:!0,gate:!0,
verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{lr as validate};
