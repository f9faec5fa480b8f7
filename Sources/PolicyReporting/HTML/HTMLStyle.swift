/// The style and the script of the page; nothing is loaded from anywhere.
enum HTMLStyle {
  static let css: StaticString = """
    :root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--soft:#57606a;--line:#d0d7de;--card:#f6f8fa;--link:#0757b8;\
    --bad:#b42318;--badbg:#fdecea;--warn:#8a4b00;--warnbg:#fff4e0;--good:#166534;--goodbg:#e7f6ec;--note:#2f4b7c;\
    --notebg:#eaf1fb;--mark:#ffe08a}
    @media (prefers-color-scheme:dark){:root{--bg:#0f1317;--fg:#e6e9ed;--soft:#a3adb8;--line:#343c45;--card:#181d23;\
    --link:#7db4ff;--bad:#ff9d94;--badbg:#3a1512;--warn:#ffc266;--warnbg:#352409;--good:#7ddf9c;--goodbg:#0f2c1a;\
    --note:#a9c5f7;--notebg:#16233a;--mark:#6b5200}}
    *{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,sans-serif}
    main,header,footer{max-width:70rem;margin:0 auto;padding:0 1.25rem}footer{color:var(--soft);font-size:.875rem;\
    border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;padding-bottom:2rem}
    header{padding-top:1.25rem}header p{margin:.2rem 0;color:var(--soft)}h1{font-size:1.25rem;margin:0}
    h2{font-size:1.5rem;line-height:1.25;margin:0}h3{font-size:1.125rem;margin:2rem 0 .6rem}\
    h4{font-size:1rem;margin:0}h3+p{margin-top:0}
    a{color:var(--link)}a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,\
    select:focus-visible,pre:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem}
    .promotion[open]{margin-bottom:3rem}.promotion>.banner{margin-top:.75rem}.banner{border-left:.5rem solid;border-radius:.4rem;padding:1rem 1.25rem}
    .word{font-size:1.1rem;font-weight:700;letter-spacing:.02em;text-transform:uppercase;margin:0}
    .bad{color:var(--bad);background:var(--badbg);border-color:var(--bad)}.warn{color:var(--warn);\
    background:var(--warnbg);border-color:var(--warn)}.good{color:var(--good);background:var(--goodbg);\
    border-color:var(--good)}.note{color:var(--note);background:var(--notebg);border-color:var(--note)}
    .banner h2,.banner li,.banner p.meta{color:var(--fg)}.banner ul{margin:.5rem 0 0;padding-left:1.25rem}\
    .banner li p{margin:.3rem 0 0}.banner li ul{margin:0}
    .meta{color:var(--soft);font-size:.875rem;margin:.25rem 0;overflow-wrap:anywhere}
    main{margin-top:1rem}blockquote p{margin:.2rem 0}blockquote{margin:.5rem 0;padding:.6rem 1rem;border-left:.25rem solid var(--line);background:var(--card)}
    .tag{display:inline-block;border-radius:1rem;padding:.05rem .6rem;font-size:.8125rem;font-weight:600;\
    white-space:nowrap}
    .finding{border:1px solid var(--line);border-radius:.4rem;padding:1rem 1.25rem;margin:.75rem 0;\
    break-inside:avoid}.finding p,.finding dl{margin:.5rem 0 0}.finding dl{display:grid;grid-template-columns:5rem 1fr;\
    gap:.25rem .75rem}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
    pre{background:var(--card);border:1px solid var(--line);border-radius:.3rem;padding:.6rem .8rem;margin:.6rem 0 0;\
    font:.8125rem/1.55 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
    code{font-family:ui-monospace,monospace;font-size:.875em;overflow-wrap:anywhere}
    mark{background:var(--mark);color:inherit;border-radius:.15rem;padding:0 .1rem}.n{color:var(--soft);\
    user-select:none}
    table{border-collapse:collapse;width:100%;font-size:.9375rem}th,td{text-align:left;vertical-align:top;\
    padding:.4rem .6rem;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:600}thead th,.num{white-space:nowrap}\
    tbody th,.rows td:last-child{overflow-wrap:anywhere;min-width:7rem}.rows td:last-child,.rows tbody th{min-width:9rem}.rows th,.rows td{padding:.35rem .4rem}#q{width:17rem}td code{overflow-wrap:break-word}\
    .num,.rows td:nth-child(n+4):nth-child(-n+8){text-align:right;font-variant-numeric:tabular-nums}.scroll{overflow-x:auto}\
    caption{text-align:left;color:var(--soft);padding:.25rem 0}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:0 2rem}\
    .charts td{border:0;padding:.15rem .5rem .15rem 0;vertical-align:middle}.charts th{border:0;padding:.15rem .5rem .15rem 0;vertical-align:middle;\
    font-weight:400;color:var(--fg);width:9rem}.charts td:last-child{padding-right:.15rem}svg{display:block;width:100%;height:1rem}.b-prohibited{fill:var(--bad)}\
    .b-required{fill:var(--warn)}.b-caution,.b-concern{fill:var(--note)}.b-advice{fill:var(--soft)}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-decoration:underline}\
    .tools{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:.75rem 0}.tools label{display:grid;\
    font-size:.875rem;color:var(--soft)}.tools input,.tools select{font:inherit;padding:.35rem .5rem;color:var(--fg);\
    background:var(--bg);border:1px solid var(--soft);border-radius:.3rem;max-width:100%}
    #more{font:inherit;padding:.35rem .75rem;color:var(--fg);background:var(--card);border:1px solid var(--soft);border-radius:.3rem;cursor:pointer}[hidden]{display:none}\
    @media (scripting:none){.tools,#all caption{display:none}}details{margin:.5rem 0}\
    summary{cursor:pointer}ol,ul{padding-left:1.5rem}li{margin:.3rem 0}
    @media (max-width:40rem){.finding dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}main,header,footer{padding-left:.8rem;\
    padding-right:.8rem}.finding{padding:.75rem}.hide,.rows td:nth-child(3),.rows td:last-child{display:none}}
    @page{margin:15mm 13mm}@media print{:root{--bg:#fff;--fg:#000;--soft:#444;--line:#bbb;--card:#f7f7f7;--link:#000;--bad:#b42318;\
    --badbg:#fff;--warn:#8a4b00;--warnbg:#fff;--good:#166534;--goodbg:#fff;--note:#2f4b7c;--notebg:#fff;\
    --mark:#ffe08a;color-scheme:light}body{font-size:9.5pt;line-height:1.4}.tools,.skip,caption{display:none}main,header,footer{max-width:none;padding-left:0;padding-right:0}\
    h3,h4{break-after:avoid}li,tr,blockquote{break-inside:avoid}.finding{padding:.5rem .75rem}.finding dl{gap:.1rem .75rem}\
    h3{margin:1.2rem 0 .4rem}.scroll{overflow:visible}table{font-size:8.5pt}th,td{padding:.2rem .35rem}\
    .rows thead th{font-size:7.5pt}.rows tbody th,.rows td:last-child{min-width:6rem}.tag{white-space:normal;padding:0}th button{text-decoration:none}\
    mark,.banner,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.promotion[open]{break-before:page}.promotion:not([open]){display:none}\
    .finding a[href]::after{content:" <" attr(href) ">";font-size:.8em;overflow-wrap:anywhere}}
    """
}
