import { Session } from 'node:inspector/promises'
const s=new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.start')
await import('./tmp-bench.ts')
const {profile:p}=await s.post('Profiler.stop'); const self={}; const m=new Map(p.nodes.map(n=>[n.id,n])); p.samples.forEach((x,i)=>{const n=m.get(x).callFrame;const k=n.functionName+' '+n.url.split('/').pop()+':'+n.lineNumber;self[k]=(self[k]??0)+p.timeDeltas[i]})
console.log(Object.entries(self).sort((a,b)=>b[1]-a[1]).slice(0,14).map(([k,v])=>k+' '+Math.round(v/1000)).join('\n'))
