// Made of reports/schema/config.v1.json by ajv (MIT) with `npm run schemas`. Do not edit.
var C=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(b){throw i=0,b}};var O=C(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});function T(r){let i=r.length,b=0,g=0,o;for(;g<
i;)b++,o=r.charCodeAt(g++),o>=55296&&o<=56319&&g<i&&(o=r.charCodeAt(g),(o&64512)===56320&&g++);return b}N.default=T;T.code=
'require("ajv/dist/runtime/ucs2length").default'});var B=A;var I={description:"A number of users; k6's executor and its options.",type:"object",required:["executor"],additionalProperties:!1,
properties:{executor:{enum:["constant-vus","ramping-vus","shared-iterations","per-vu-iterations"]},vus:{$ref:"#/$defs/co\
unt"},startVUs:{type:"integer",minimum:0},iterations:{$ref:"#/$defs/count"},duration:{$ref:"#/$defs/duration"},maxDuration:{
$ref:"#/$defs/duration"},stages:{$ref:"#/$defs/stages"},startTime:{$ref:"#/$defs/duration"},gracefulStop:{$ref:"#/$defs/\
duration"},gracefulRampDown:{$ref:"#/$defs/duration"},env:{type:"object"},tags:{type:"object"}}},V=Object.prototype.hasOwnProperty;function P(r,{instancePath:i="",parentData:b,parentDataProperty:g,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,p=P.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
a]:e.push(a),t++}if(typeof r=="number"&&(r<1||isNaN(r))){let a={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}return P.errors=e,t===0}P.evaluated=
{dynamicProps:!1,dynamicItems:!1};var E=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h))+$","u");function d(r,{instancePath:i="",parentData:b,parentDataProperty:g,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,p=d.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof r=="string"){if(!E.test(r)){let a={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},message:'must match pattern "^(\\d+(\\.\\d+)?(ms|s|m|h))+$"'};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[a]:e.push(a),t++}return d.errors=e,t===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:i="",parentData:b,parentDataProperty:g,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,p=w.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(r)){if(r.length<1){let s={instancePath:i,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[s]:e.
push(s),t++}let a=r.length;for(let s=0;s<a;s++){let n=r[s];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.duration===
void 0){let u={instancePath:i+"/"+s,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"duration"},
message:"must have required property 'duration'"};e===null?e=[u]:e.push(u),t++}if(n.target===void 0){let u={instancePath:i+
"/"+s,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"target"},message:"must have required pro\
perty 'target'"};e===null?e=[u]:e.push(u),t++}for(let u in n)if(!(u==="duration"||u==="target")){let f={instancePath:i+"\
/"+s,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"mus\
t NOT have additional properties"};e===null?e=[f]:e.push(f),t++}if(n.duration!==void 0&&(d(n.duration,{instancePath:i+"/"+
s+"/duration",parentData:n,parentDataProperty:"duration",rootData:o,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.
errors),t=e.length)),n.target!==void 0){let u=n.target;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let f={instancePath:i+
"/"+s+"/target",schemaPath:"#/items/properties/target/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[f]:e.push(f),t++}if(typeof u=="number"&&(u<0||isNaN(u))){let f={instancePath:i+"/"+s+"/target",schemaPath:"\
#/items/properties/target/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=
[f]:e.push(f),t++}}}else{let u={instancePath:i+"/"+s,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}return w.errors=e,t===0}w.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function j(r,{instancePath:i="",parentData:b,parentDataProperty:g,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,p=j.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.executor===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
executor"},message:"must have required property 'executor'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!V.call(I.properties,
a)){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(r.executor!==void 0){let a=r.executor;if(!(a===
"constant-vus"||a==="ramping-vus"||a==="shared-iterations"||a==="per-vu-iterations")){let s={instancePath:i+"/executor",
schemaPath:"#/properties/executor/enum",keyword:"enum",params:{allowedValues:I.properties.executor.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}}if(r.vus!==void 0&&(P(r.vus,{instancePath:i+"/vus",
parentData:r,parentDataProperty:"vus",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r.startVUs!==void 0){let a=r.startVUs;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let s={instancePath:i+"/startVUs",schemaPath:"\
#/properties/startVUs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}
if(typeof a=="number"&&(a<0||isNaN(a))){let s={instancePath:i+"/startVUs",schemaPath:"#/properties/startVUs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),t++}}if(r.iterations!==void 0&&
(P(r.iterations,{instancePath:i+"/iterations",parentData:r,parentDataProperty:"iterations",rootData:o,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.duration!==void 0&&(d(r.duration,{instancePath:i+"/duration",parentData:r,
parentDataProperty:"duration",rootData:o,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.maxDuration!==
void 0&&(d(r.maxDuration,{instancePath:i+"/maxDuration",parentData:r,parentDataProperty:"maxDuration",rootData:o,dynamicAnchors:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.stages!==void 0&&(w(r.stages,{instancePath:i+"/stages",parentData:r,
parentDataProperty:"stages",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.startTime!==
void 0&&(d(r.startTime,{instancePath:i+"/startTime",parentData:r,parentDataProperty:"startTime",rootData:o,dynamicAnchors:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.gracefulStop!==void 0&&(d(r.gracefulStop,{instancePath:i+"/gracef\
ulStop",parentData:r,parentDataProperty:"gracefulStop",rootData:o,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),
t=e.length)),r.gracefulRampDown!==void 0&&(d(r.gracefulRampDown,{instancePath:i+"/gracefulRampDown",parentData:r,parentDataProperty:"\
gracefulRampDown",rootData:o,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.env!==void 0){let a=r.
env;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let s={instancePath:i+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}if(r.tags!==void 0){let a=r.tags;if(!(a&&
typeof a=="object"&&!Array.isArray(a))){let s={instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let a={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return j.errors=e,t===
0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U={description:"Arrivals at a rate; k6's executor and its o\
ptions.",type:"object",required:["executor","preAllocatedVUs"],additionalProperties:!1,properties:{executor:{enum:["cons\
tant-arrival-rate","ramping-arrival-rate"]},rate:{$ref:"#/$defs/count"},startRate:{type:"integer",minimum:0},timeUnit:{$ref:"\
#/$defs/duration"},preAllocatedVUs:{type:"integer",minimum:0},maxVUs:{$ref:"#/$defs/count"},duration:{$ref:"#/$defs/dura\
tion"},stages:{$ref:"#/$defs/stages"},startTime:{$ref:"#/$defs/duration"},gracefulStop:{$ref:"#/$defs/duration"},env:{type:"\
object"},tags:{type:"object"}}};function D(r,{instancePath:i="",parentData:b,parentDataProperty:g,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,p=D.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.executor===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
executor"},message:"must have required property 'executor'"};e===null?e=[a]:e.push(a),t++}if(r.preAllocatedVUs===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"preAllocatedVUs"},message:"mus\
t have required property 'preAllocatedVUs'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!V.call(U.properties,a)){let s={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(r.executor!==void 0){let a=r.executor;if(!(a==="co\
nstant-arrival-rate"||a==="ramping-arrival-rate")){let s={instancePath:i+"/executor",schemaPath:"#/properties/executor/e\
num",keyword:"enum",params:{allowedValues:U.properties.executor.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[s]:e.push(s),t++}}if(r.rate!==void 0&&(P(r.rate,{instancePath:i+"/rate",parentData:r,parentDataProperty:"\
rate",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.startRate!==void 0){let a=r.
startRate;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let s={instancePath:i+"/startRate",schemaPath:"#/properties/start\
Rate/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(typeof a=="\
number"&&(a<0||isNaN(a))){let s={instancePath:i+"/startRate",schemaPath:"#/properties/startRate/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),t++}}if(r.timeUnit!==void 0&&(d(r.timeUnit,
{instancePath:i+"/timeUnit",parentData:r,parentDataProperty:"timeUnit",rootData:o,dynamicAnchors:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length)),r.preAllocatedVUs!==void 0){let a=r.preAllocatedVUs;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let s={instancePath:i+"/preAllocatedVUs",schemaPath:"#/properties/preAllocatedVUs/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(typeof a=="number"&&(a<0||isNaN(a))){let s={instancePath:i+
"/preAllocatedVUs",schemaPath:"#/properties/preAllocatedVUs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[s]:e.push(s),t++}}if(r.maxVUs!==void 0&&(P(r.maxVUs,{instancePath:i+"/maxVUs",parentData:r,
parentDataProperty:"maxVUs",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.duration!==
void 0&&(d(r.duration,{instancePath:i+"/duration",parentData:r,parentDataProperty:"duration",rootData:o,dynamicAnchors:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.stages!==void 0&&(w(r.stages,{instancePath:i+"/stages",parentData:r,
parentDataProperty:"stages",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.startTime!==
void 0&&(d(r.startTime,{instancePath:i+"/startTime",parentData:r,parentDataProperty:"startTime",rootData:o,dynamicAnchors:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.gracefulStop!==void 0&&(d(r.gracefulStop,{instancePath:i+"/gracef\
ulStop",parentData:r,parentDataProperty:"gracefulStop",rootData:o,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),
t=e.length)),r.env!==void 0){let a=r.env;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let s={instancePath:i+"/env",schemaPath:"\
#/properties/env/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}if(r.
tags!==void 0){let a=r.tags;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let s={instancePath:i+"/tags",schemaPath:"#/\
properties/tags/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),t++}return D.errors=e,t===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function c(r,{instancePath:i="",parentData:b,parentDataProperty:g,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,p=c.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof r=="number"){if(r>1||isNaN(r)){let a={
instancePath:i,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),t++}return c.errors=e,t===0}c.evaluated=
{dynamicProps:!1,dynamicItems:!1};function k(r,{instancePath:i="",parentData:b,parentDataProperty:g,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,p=k.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let a in r)if(!(a==="failedRequests"||a==="requestErrors"||a==="unansweredRequests"||a==="unanswe\
redTime"||a==="backpressure"||a==="failedChecks"||a==="throwingIterations"||a==="neverSent")){let s={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[s]:e.push(s),t++}r.failedRequests!==void 0&&(c(r.failedRequests,{instancePath:i+"/failedRequests",
parentData:r,parentDataProperty:"failedRequests",rootData:o,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.requestErrors!==void 0&&(c(r.requestErrors,{instancePath:i+"/requestErrors",parentData:r,parentDataProperty:"\
requestErrors",rootData:o,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.unansweredRequests!==
void 0&&(c(r.unansweredRequests,{instancePath:i+"/unansweredRequests",parentData:r,parentDataProperty:"unansweredRequest\
s",rootData:o,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.unansweredTime!==void 0&&(c(r.unansweredTime,
{instancePath:i+"/unansweredTime",parentData:r,parentDataProperty:"unansweredTime",rootData:o,dynamicAnchors:l})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),r.backpressure!==void 0&&(c(r.backpressure,{instancePath:i+"/backpressure",
parentData:r,parentDataProperty:"backpressure",rootData:o,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=
e.length)),r.failedChecks!==void 0&&(c(r.failedChecks,{instancePath:i+"/failedChecks",parentData:r,parentDataProperty:"f\
ailedChecks",rootData:o,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.throwingIterations!==
void 0&&(c(r.throwingIterations,{instancePath:i+"/throwingIterations",parentData:r,parentDataProperty:"throwingIteration\
s",rootData:o,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.neverSent!==void 0&&(c(r.neverSent,
{instancePath:i+"/neverSent",parentData:r,parentDataProperty:"neverSent",rootData:o,dynamicAnchors:l})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length))}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}return k.errors=e,t===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function x(r,{instancePath:i="",parentData:b,parentDataProperty:g,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,p=x.
evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let a=t,s=!1,n=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.closed===void 0){let m={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
closed"},message:"must have required property 'closed'"};e===null?e=[m]:e.push(m),t++}var f=n===t;s=s||f;let u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.open===void 0){let m={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:"open"},message:"must have required property 'open'"};e===null?e=[m]:e.push(m),t++}var f=u===t;if(s=s||f,
s)t=a,e!==null&&(a?e.length=a:e=null);else{let m={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[m]:e.push(m),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let m in r)
if(!(m==="closed"||m==="open"||m==="floor")){let v={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[v]:e.push(v),t++}
r.closed!==void 0&&(j(r.closed,{instancePath:i+"/closed",parentData:r,parentDataProperty:"closed",rootData:o,dynamicAnchors:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.open!==void 0&&(D(r.open,{instancePath:i+"/open",parentData:r,parentDataProperty:"\
open",rootData:o,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.floor!==void 0&&(k(r.floor,{
instancePath:i+"/floor",parentData:r,parentDataProperty:"floor",rootData:o,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length))}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[m]:e.push(m),t++}return x.errors=e,t===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:i="",parentData:b,parentDataProperty:g,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,p=$.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))
for(let s in r){let n=r[s];if(Array.isArray(n)){let u=n.length;for(let f=0;f<u;f++){let m=n[f],v=t,q=!1,S=t;if(typeof m!=
"string"){let y={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/additionalProperties/it\
ems/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}var a=S===
t;q=q||a;let _=t;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.threshold===void 0){let y={instancePath:i+"/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/additionalProperties/items/anyOf/1/required",keyword:"required",params:{
missingProperty:"threshold"},message:"must have required property 'threshold'"};e===null?e=[y]:e.push(y),t++}for(let y in m)
if(!(y==="threshold"||y==="abortOnFail"||y==="delayAbortEval")){let R={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+f,schemaPath:"#/additionalProperties/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[R]:e.push(R),t++}if(m.threshold!==void 0&&
typeof m.threshold!="string"){let y={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f+"/threshold",schemaPath:"\
#/additionalProperties/items/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[y]:e.push(y),t++}if(m.abortOnFail!==void 0&&typeof m.abortOnFail!="boolean"){let y={instancePath:i+"\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f+"/abortOnFail",schemaPath:"#/additionalProperties/items/anyOf/1/proper\
ties/abortOnFail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),t++}m.
delayAbortEval!==void 0&&(d(m.delayAbortEval,{instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f+"/delayA\
bortEval",parentData:m,parentDataProperty:"delayAbortEval",rootData:o,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let y={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/addit\
ionalProperties/items/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(
y),t++}var a=_===t;if(q=q||a,q)t=v,e!==null&&(v?e.length=v:e=null);else{let y={instancePath:i+"/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+f,schemaPath:"#/additionalProperties/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return $.errors=e,t===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function h(r,{instancePath:i="",parentData:b,parentDataProperty:g,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,p=h.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
a]:e.push(a),t++}if(typeof r=="number"&&(r<0||isNaN(r))){let a={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}return h.errors=e,t===0}h.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Z=new RegExp("^[A-Z][A-Z0-9_]*$","u"),F=O().default;function A(r,{instancePath:i="",
parentData:b,parentDataProperty:g,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,p=A.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="pro\
files"||s==="thresholds"||s==="breakpointThresholds"||s==="mixedRatio"||s==="floor"||s==="drain"||s==="connection"||s===
"targets")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.profiles!==void 0){let s=r.profiles;if(s&&
typeof s=="object"&&!Array.isArray(s))for(let n in s)x(s[n],{instancePath:i+"/profiles/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:s,parentDataProperty:n,rootData:o,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length);else{
let n={instancePath:i+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}}if(r.thresholds!==void 0&&($(r.thresholds,{instancePath:i+"/thresholds",parentData:r,
parentDataProperty:"thresholds",rootData:o,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.breakpointThresholds!==
void 0&&($(r.breakpointThresholds,{instancePath:i+"/breakpointThresholds",parentData:r,parentDataProperty:"breakpointThr\
esholds",rootData:o,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.mixedRatio!==void 0){let s=r.
mixedRatio;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(!(n==="message"||n==="signal"||n==="decision"||
n==="userTask"||n==="incident"||n==="search")){let u={instancePath:i+"/mixedRatio",schemaPath:"#/properties/mixedRatio/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prop\
erties"};e===null?e=[u]:e.push(u),t++}s.message!==void 0&&(h(s.message,{instancePath:i+"/mixedRatio/message",parentData:s,
parentDataProperty:"message",rootData:o,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.signal!==
void 0&&(h(s.signal,{instancePath:i+"/mixedRatio/signal",parentData:s,parentDataProperty:"signal",rootData:o,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.decision!==void 0&&(h(s.decision,{instancePath:i+"/mixedRatio/dec\
ision",parentData:s,parentDataProperty:"decision",rootData:o,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),s.userTask!==void 0&&(h(s.userTask,{instancePath:i+"/mixedRatio/userTask",parentData:s,parentDataProperty:"\
userTask",rootData:o,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.incident!==void 0&&(h(s.
incident,{instancePath:i+"/mixedRatio/incident",parentData:s,parentDataProperty:"incident",rootData:o,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.search!==void 0&&(h(s.search,{instancePath:i+"/mixedRatio/search",
parentData:s,parentDataProperty:"search",rootData:o,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{
let n={instancePath:i+"/mixedRatio",schemaPath:"#/properties/mixedRatio/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}}if(r.floor!==void 0&&(k(r.floor,{instancePath:i+"/floor",parentData:r,parentDataProperty:"\
floor",rootData:o,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.drain!==void 0){let s=r.drain;
if(typeof s=="string"){if(!E.test(s)){let n={instancePath:i+"/drain",schemaPath:"#/properties/drain/pattern",keyword:"pa\
ttern",params:{pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},message:'must match pattern "^(\\d+(\\.\\d+)?(ms|s|m|h))+$"'};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/drain",schemaPath:"#/properties/drain/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.connection!==void 0){let s=r.connection;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let n in s){let u=t;if(typeof n=="string"&&!Z.test(n)){let f={instancePath:i+
"/connection",schemaPath:"#/properties/connection/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-\
9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"',propertyName:n};e===null?e=[f]:e.push(f),t++}var a=u===t;if(!a){
let f={instancePath:i+"/connection",schemaPath:"#/properties/connection/propertyNames",keyword:"propertyNames",params:{propertyName:n},
message:"property name must be valid"};e===null?e=[f]:e.push(f),t++}}for(let n in s)if(typeof s[n]!="string"){let u={instancePath:i+
"/connection/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/connection/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}else{let n={instancePath:i+"/connec\
tion",schemaPath:"#/properties/connection/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}if(r.targets!==void 0){let s=r.targets;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)
if(n!=="allowed"){let u={instancePath:i+"/targets",schemaPath:"#/properties/targets/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}
if(s.allowed!==void 0){let n=s.allowed;if(Array.isArray(n)){let u=n.length;for(let f=0;f<u;f++){let m=n[f];if(typeof m==
"string"){if(F(m)<1){let v={instancePath:i+"/targets/allowed/"+f,schemaPath:"#/properties/targets/properties/allowed/ite\
ms/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[v]:e.push(
v),t++}}else{let v={instancePath:i+"/targets/allowed/"+f,schemaPath:"#/properties/targets/properties/allowed/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),t++}}}else{let u={instancePath:i+
"/targets/allowed",schemaPath:"#/properties/targets/properties/allowed/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i+"/targets",schemaPath:"#/properties/targets/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return A.
errors=e,t===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{B as validate};
