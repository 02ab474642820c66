import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const c = await b.newContext({ viewport:{width:390,height:844}, locale:'de-AT', reducedMotion:'reduce', hasTouch:true, colorScheme: process.env.DARK?'dark':'light' });
const p = await c.newPage();
await p.goto('http://localhost:4791/'); await p.waitForTimeout(1500); await p.screenshot({path:'/tmp/s-start.png'});
await p.screenshot({path:'/tmp/s-start-full.png',fullPage:true});
await b.close();
