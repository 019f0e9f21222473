// Made of reports/schema/config.v1.json by ajv (MIT) with `npm run schemas`. Do not edit.
var C=(r,a)=>()=>{try{return a||r((a={exports:{}}).exports,a),a.exports}catch(b){throw a=0,b}};var O=C(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});function T(r){let a=r.length,b=0,h=0,o;for(;h<
a;)b++,o=r.charCodeAt(h++),o>=55296&&o<=56319&&h<a&&(o=r.charCodeAt(h),(o&64512)===56320&&h++);return b}A.default=T;T.code=
'require("ajv/dist/runtime/ucs2length").default'});var B=N;var I={description:"A number of users; k6's executor and its options.",type:"object",required:["executor"],additionalProperties:!1,
properties:{executor:{enum:["constant-vus","ramping-vus","shared-iterations","per-vu-iterations"]},vus:{$ref:"#/$defs/co\
unt"},startVUs:{type:"integer",minimum:0},iterations:{$ref:"#/$defs/count"},duration:{$ref:"#/$defs/duration"},maxDuration:{
$ref:"#/$defs/duration"},stages:{$ref:"#/$defs/stages"},startTime:{$ref:"#/$defs/duration"},gracefulStop:{$ref:"#/$defs/\
duration"},gracefulRampDown:{$ref:"#/$defs/duration"},env:{type:"object"},tags:{type:"object"}}},V=Object.prototype.hasOwnProperty;function P(r,{instancePath:a="",parentData:b,parentDataProperty:h,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,s=0,p=P.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),s++}if(typeof r=="number"&&(r<1||isNaN(r))){let i={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),s++}return P.errors=e,s===0}P.evaluated=
{dynamicProps:!1,dynamicItems:!1};var E=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h))+$","u");function f(r,{instancePath:a="",parentData:b,parentDataProperty:h,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,s=0,p=f.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof r=="string"){if(!E.test(r)){let i={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},message:'must match pattern "^(\\d+(\\.\\d+)?(ms|s|m|h))+$"'};e===null?e=[i]:e.
push(i),s++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[i]:e.push(i),s++}return f.errors=e,s===0}f.evaluated={dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:a="",parentData:b,parentDataProperty:h,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,s=0,p=w.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(r)){if(r.length<1){let t={instancePath:a,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[t]:e.
push(t),s++}let i=r.length;for(let t=0;t<i;t++){let n=r[t];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.duration===
void 0){let u={instancePath:a+"/"+t,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"duration"},
message:"must have required property 'duration'"};e===null?e=[u]:e.push(u),s++}if(n.target===void 0){let u={instancePath:a+
"/"+t,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"target"},message:"must have required pro\
perty 'target'"};e===null?e=[u]:e.push(u),s++}for(let u in n)if(!(u==="duration"||u==="target")){let d={instancePath:a+"\
/"+t,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"mus\
t NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(n.duration!==void 0&&(f(n.duration,{instancePath:a+"/"+
t+"/duration",parentData:n,parentDataProperty:"duration",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.
errors),s=e.length)),n.target!==void 0){let u=n.target;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let d={instancePath:a+
"/"+t+"/target",schemaPath:"#/items/properties/target/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[d]:e.push(d),s++}if(typeof u=="number"&&(u<0||isNaN(u))){let d={instancePath:a+"/"+t+"/target",schemaPath:"\
#/items/properties/target/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=
[d]:e.push(d),s++}}}else{let u={instancePath:a+"/"+t,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}return w.errors=e,s===0}w.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function j(r,{instancePath:a="",parentData:b,parentDataProperty:h,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,s=0,p=j.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.executor===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
executor"},message:"must have required property 'executor'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!V.call(I.properties,
i)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.executor!==void 0){let i=r.executor;if(!(i===
"constant-vus"||i==="ramping-vus"||i==="shared-iterations"||i==="per-vu-iterations")){let t={instancePath:a+"/executor",
schemaPath:"#/properties/executor/enum",keyword:"enum",params:{allowedValues:I.properties.executor.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(r.vus!==void 0&&(P(r.vus,{instancePath:a+"/vus",
parentData:r,parentDataProperty:"vus",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.startVUs!==void 0){let i=r.startVUs;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let t={instancePath:a+"/startVUs",schemaPath:"\
#/properties/startVUs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}
if(typeof i=="number"&&(i<0||isNaN(i))){let t={instancePath:a+"/startVUs",schemaPath:"#/properties/startVUs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(r.iterations!==void 0&&
(P(r.iterations,{instancePath:a+"/iterations",parentData:r,parentDataProperty:"iterations",rootData:o,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.duration!==void 0&&(f(r.duration,{instancePath:a+"/duration",parentData:r,
parentDataProperty:"duration",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.maxDuration!==
void 0&&(f(r.maxDuration,{instancePath:a+"/maxDuration",parentData:r,parentDataProperty:"maxDuration",rootData:o,dynamicAnchors:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.stages!==void 0&&(w(r.stages,{instancePath:a+"/stages",parentData:r,
parentDataProperty:"stages",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.startTime!==
void 0&&(f(r.startTime,{instancePath:a+"/startTime",parentData:r,parentDataProperty:"startTime",rootData:o,dynamicAnchors:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.gracefulStop!==void 0&&(f(r.gracefulStop,{instancePath:a+"/gracef\
ulStop",parentData:r,parentDataProperty:"gracefulStop",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),r.gracefulRampDown!==void 0&&(f(r.gracefulRampDown,{instancePath:a+"/gracefulRampDown",parentData:r,parentDataProperty:"\
gracefulRampDown",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.env!==void 0){let i=r.
env;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(r.tags!==void 0){let i=r.tags;if(!(i&&
typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let i={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return j.errors=e,s===
0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U={description:"Arrivals at a rate; k6's executor and its o\
ptions.",type:"object",required:["executor","preAllocatedVUs"],additionalProperties:!1,properties:{executor:{enum:["cons\
tant-arrival-rate","ramping-arrival-rate"]},rate:{$ref:"#/$defs/count"},startRate:{type:"integer",minimum:0},timeUnit:{$ref:"\
#/$defs/duration"},preAllocatedVUs:{type:"integer",minimum:0},maxVUs:{$ref:"#/$defs/count"},duration:{$ref:"#/$defs/dura\
tion"},stages:{$ref:"#/$defs/stages"},startTime:{$ref:"#/$defs/duration"},gracefulStop:{$ref:"#/$defs/duration"},env:{type:"\
object"},tags:{type:"object"}}};function D(r,{instancePath:a="",parentData:b,parentDataProperty:h,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,s=0,p=D.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.executor===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
executor"},message:"must have required property 'executor'"};e===null?e=[i]:e.push(i),s++}if(r.preAllocatedVUs===void 0){
let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"preAllocatedVUs"},message:"mus\
t have required property 'preAllocatedVUs'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!V.call(U.properties,i)){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.executor!==void 0){let i=r.executor;if(!(i==="co\
nstant-arrival-rate"||i==="ramping-arrival-rate")){let t={instancePath:a+"/executor",schemaPath:"#/properties/executor/e\
num",keyword:"enum",params:{allowedValues:U.properties.executor.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[t]:e.push(t),s++}}if(r.rate!==void 0&&(P(r.rate,{instancePath:a+"/rate",parentData:r,parentDataProperty:"\
rate",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.startRate!==void 0){let i=r.
startRate;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let t={instancePath:a+"/startRate",schemaPath:"#/properties/start\
Rate/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof i=="\
number"&&(i<0||isNaN(i))){let t={instancePath:a+"/startRate",schemaPath:"#/properties/startRate/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(r.timeUnit!==void 0&&(f(r.timeUnit,
{instancePath:a+"/timeUnit",parentData:r,parentDataProperty:"timeUnit",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),r.preAllocatedVUs!==void 0){let i=r.preAllocatedVUs;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i))){let t={instancePath:a+"/preAllocatedVUs",schemaPath:"#/properties/preAllocatedVUs/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof i=="number"&&(i<0||isNaN(i))){let t={instancePath:a+
"/preAllocatedVUs",schemaPath:"#/properties/preAllocatedVUs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(r.maxVUs!==void 0&&(P(r.maxVUs,{instancePath:a+"/maxVUs",parentData:r,
parentDataProperty:"maxVUs",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.duration!==
void 0&&(f(r.duration,{instancePath:a+"/duration",parentData:r,parentDataProperty:"duration",rootData:o,dynamicAnchors:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.stages!==void 0&&(w(r.stages,{instancePath:a+"/stages",parentData:r,
parentDataProperty:"stages",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.startTime!==
void 0&&(f(r.startTime,{instancePath:a+"/startTime",parentData:r,parentDataProperty:"startTime",rootData:o,dynamicAnchors:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.gracefulStop!==void 0&&(f(r.gracefulStop,{instancePath:a+"/gracef\
ulStop",parentData:r,parentDataProperty:"gracefulStop",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),r.env!==void 0){let i=r.env;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+"/env",schemaPath:"\
#/properties/env/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(r.
tags!==void 0){let i=r.tags;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+"/tags",schemaPath:"#/\
properties/tags/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),s++}return D.errors=e,s===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function m(r,{instancePath:a="",parentData:b,parentDataProperty:h,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,s=0,p=m.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof r=="number"){if(r>1||isNaN(r)){let i={
instancePath:a,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[i]:e.push(i),s++}if(r<0||isNaN(r)){let i={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),s++}return m.errors=e,s===0}m.evaluated=
{dynamicProps:!1,dynamicItems:!1};function k(r,{instancePath:a="",parentData:b,parentDataProperty:h,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,s=0,p=k.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let i in r)if(!(i==="failedRequests"||i==="requestErrors"||i==="unansweredRequests"||i==="unanswe\
redTime"||i==="backpressure"||i==="failedChecks"||i==="throwingIterations"||i==="neverSent")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),s++}r.failedRequests!==void 0&&(m(r.failedRequests,{instancePath:a+"/failedRequests",
parentData:r,parentDataProperty:"failedRequests",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),
s=e.length)),r.requestErrors!==void 0&&(m(r.requestErrors,{instancePath:a+"/requestErrors",parentData:r,parentDataProperty:"\
requestErrors",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.unansweredRequests!==
void 0&&(m(r.unansweredRequests,{instancePath:a+"/unansweredRequests",parentData:r,parentDataProperty:"unansweredRequest\
s",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.unansweredTime!==void 0&&(m(r.unansweredTime,
{instancePath:a+"/unansweredTime",parentData:r,parentDataProperty:"unansweredTime",rootData:o,dynamicAnchors:l})||(e=e===
null?m.errors:e.concat(m.errors),s=e.length)),r.backpressure!==void 0&&(m(r.backpressure,{instancePath:a+"/backpressure",
parentData:r,parentDataProperty:"backpressure",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),s=
e.length)),r.failedChecks!==void 0&&(m(r.failedChecks,{instancePath:a+"/failedChecks",parentData:r,parentDataProperty:"f\
ailedChecks",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.throwingIterations!==
void 0&&(m(r.throwingIterations,{instancePath:a+"/throwingIterations",parentData:r,parentDataProperty:"throwingIteration\
s",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.neverSent!==void 0&&(m(r.neverSent,
{instancePath:a+"/neverSent",parentData:r,parentDataProperty:"neverSent",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:
e.concat(m.errors),s=e.length))}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}return k.errors=e,s===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function x(r,{instancePath:a="",parentData:b,parentDataProperty:h,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,s=0,p=x.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1){let i={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="closed"||i==="ope\
n"||i==="floor")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}r.closed!==void 0&&(j(r.closed,{instancePath:a+
"/closed",parentData:r,parentDataProperty:"closed",rootData:o,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),r.open!==void 0&&(D(r.open,{instancePath:a+"/open",parentData:r,parentDataProperty:"open",rootData:o,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.floor!==void 0&&(k(r.floor,{instancePath:a+"/floor",parentData:r,
parentDataProperty:"floor",rootData:o,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length))}else{let i={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),s++}return x.errors=e,s===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(r,{instancePath:a="",parentData:b,parentDataProperty:h,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,s=0,p=v.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let n=r[t];if(Array.isArray(n)){let u=n.length;for(let d=0;d<u;d++){let g=n[d],$=s,q=!1,S=s;if(typeof g!=
"string"){let c={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"#/additionalProperties/it\
ems/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var i=S===
s;q=q||i;let _=s;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.threshold===void 0){let c={instancePath:a+"/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"#/additionalProperties/items/anyOf/1/required",keyword:"required",params:{
missingProperty:"threshold"},message:"must have required property 'threshold'"};e===null?e=[c]:e.push(c),s++}for(let c in g)
if(!(c==="threshold"||c==="abortOnFail"||c==="delayAbortEval")){let R={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+d,schemaPath:"#/additionalProperties/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[R]:e.push(R),s++}if(g.threshold!==void 0&&
typeof g.threshold!="string"){let c={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d+"/threshold",schemaPath:"\
#/additionalProperties/items/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[c]:e.push(c),s++}if(g.abortOnFail!==void 0&&typeof g.abortOnFail!="boolean"){let c={instancePath:a+"\
/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d+"/abortOnFail",schemaPath:"#/additionalProperties/items/anyOf/1/proper\
ties/abortOnFail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),s++}g.
delayAbortEval!==void 0&&(f(g.delayAbortEval,{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d+"/delayA\
bortEval",parentData:g,parentDataProperty:"delayAbortEval",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length))}else{let c={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"#/addit\
ionalProperties/items/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(
c),s++}var i=_===s;if(q=q||i,q)s=$,e!==null&&($?e.length=$:e=null);else{let c={instancePath:a+"/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+d,schemaPath:"#/additionalProperties/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};e===null?e=[c]:e.push(c),s++}}}else{let u={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return v.errors=e,s===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function y(r,{instancePath:a="",parentData:b,parentDataProperty:h,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,s=0,p=y.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let i={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}return y.errors=e,s===0}y.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Z=new RegExp("^[A-Z][A-Z0-9_]*$","u"),F=O().default;function N(r,{instancePath:a="",
parentData:b,parentDataProperty:h,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,s=0,p=N.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="pro\
files"||t==="thresholds"||t==="breakpointThresholds"||t==="mixedRatio"||t==="floor"||t==="drain"||t==="connection"||t===
"targets")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.profiles!==void 0){let t=r.profiles;if(t&&
typeof t=="object"&&!Array.isArray(t))for(let n in t)x(t[n],{instancePath:a+"/profiles/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:t,parentDataProperty:n,rootData:o,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length);else{
let n={instancePath:a+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}}if(r.thresholds!==void 0&&(v(r.thresholds,{instancePath:a+"/thresholds",parentData:r,
parentDataProperty:"thresholds",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.breakpointThresholds!==
void 0&&(v(r.breakpointThresholds,{instancePath:a+"/breakpointThresholds",parentData:r,parentDataProperty:"breakpointThr\
esholds",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.mixedRatio!==void 0){let t=r.
mixedRatio;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(!(n==="message"||n==="signal"||n==="decision"||
n==="userTask"||n==="incident"||n==="search")){let u={instancePath:a+"/mixedRatio",schemaPath:"#/properties/mixedRatio/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prop\
erties"};e===null?e=[u]:e.push(u),s++}t.message!==void 0&&(y(t.message,{instancePath:a+"/mixedRatio/message",parentData:t,
parentDataProperty:"message",rootData:o,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),t.signal!==
void 0&&(y(t.signal,{instancePath:a+"/mixedRatio/signal",parentData:t,parentDataProperty:"signal",rootData:o,dynamicAnchors:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),t.decision!==void 0&&(y(t.decision,{instancePath:a+"/mixedRatio/dec\
ision",parentData:t,parentDataProperty:"decision",rootData:o,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),t.userTask!==void 0&&(y(t.userTask,{instancePath:a+"/mixedRatio/userTask",parentData:t,parentDataProperty:"\
userTask",rootData:o,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),t.incident!==void 0&&(y(t.
incident,{instancePath:a+"/mixedRatio/incident",parentData:t,parentDataProperty:"incident",rootData:o,dynamicAnchors:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),t.search!==void 0&&(y(t.search,{instancePath:a+"/mixedRatio/search",
parentData:t,parentDataProperty:"search",rootData:o,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let n={instancePath:a+"/mixedRatio",schemaPath:"#/properties/mixedRatio/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}}if(r.floor!==void 0&&(k(r.floor,{instancePath:a+"/floor",parentData:r,parentDataProperty:"\
floor",rootData:o,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.drain!==void 0){let t=r.drain;
if(typeof t=="string"){if(!E.test(t)){let n={instancePath:a+"/drain",schemaPath:"#/properties/drain/pattern",keyword:"pa\
ttern",params:{pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},message:'must match pattern "^(\\d+(\\.\\d+)?(ms|s|m|h))+$"'};e===
null?e=[n]:e.push(n),s++}}else{let n={instancePath:a+"/drain",schemaPath:"#/properties/drain/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.connection!==void 0){let t=r.connection;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let n in t){let u=s;if(typeof n=="string"&&!Z.test(n)){let d={instancePath:a+
"/connection",schemaPath:"#/properties/connection/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-\
9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"',propertyName:n};e===null?e=[d]:e.push(d),s++}var i=u===s;if(!i){
let d={instancePath:a+"/connection",schemaPath:"#/properties/connection/propertyNames",keyword:"propertyNames",params:{propertyName:n},
message:"property name must be valid"};e===null?e=[d]:e.push(d),s++}}for(let n in t)if(typeof t[n]!="string"){let u={instancePath:a+
"/connection/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/connection/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}else{let n={instancePath:a+"/connec\
tion",schemaPath:"#/properties/connection/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}if(r.targets!==void 0){let t=r.targets;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)
if(n!=="allowed"){let u={instancePath:a+"/targets",schemaPath:"#/properties/targets/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),s++}
if(t.allowed!==void 0){let n=t.allowed;if(Array.isArray(n)){let u=n.length;for(let d=0;d<u;d++){let g=n[d];if(typeof g==
"string"){if(F(g)<1){let $={instancePath:a+"/targets/allowed/"+d,schemaPath:"#/properties/targets/properties/allowed/ite\
ms/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[$]:e.push(
$),s++}}else{let $={instancePath:a+"/targets/allowed/"+d,schemaPath:"#/properties/targets/properties/allowed/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),s++}}}else{let u={instancePath:a+
"/targets/allowed",schemaPath:"#/properties/targets/properties/allowed/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[u]:e.push(u),s++}}}else{let n={instancePath:a+"/targets",schemaPath:"#/properties/targets/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return N.
errors=e,s===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{B as validate};
