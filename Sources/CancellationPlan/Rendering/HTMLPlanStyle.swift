/// How the page looks: light, dark, and on paper.
enum HTMLPlanStyle {
  /// The style sheet; text contrast is at least 4.5 to 1 in each scheme.
  static let css: StaticString = """
    :root { color-scheme: light dark; --ink: #1a1c20; --soft: #565c66; --page: #ffffff; --card: #f3f4f7; --line: #d3d7de;
      --accent: #1b5fc1; --stop: #a3211c; --go: #1d6b35; --warn: #8a4b00; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8eaee; --soft: #a9b0bb; --page: #14161a; --card: #1e2126;
      --line: #3a3f47; --accent: #8ab8ff; --stop: #ff9d96; --go: #86d9a0; --warn: #ffc37a; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--ink);
      font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
    .skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; background: var(--page); padding: .5rem; }
    header { border-left: .4rem solid var(--stop); padding: .2rem 0 .2rem 1rem; }
    header.put_right { border-color: var(--go); } header.cancel_against_advice { border-color: var(--warn); }
    header h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; } .kind { margin: 0; color: var(--soft); }
    nav { margin: 1.25rem 0; padding: .75rem 1rem; background: var(--card); border-radius: .5rem; }
    nav ol { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; }
    a { color: var(--accent); } a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    main:focus-visible { outline: none; }
    h2 { margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); font-size: 1.35rem; }
    h3 { margin: 1.5rem 0 .4rem; font-size: 1.05rem; } ul { margin: .4rem 0; padding-left: 1.3rem; } li { margin: .25rem 0; }
    .note { color: var(--soft); font-size: .92rem; } .url { display: none; }
    .tag { display: inline-block; padding: 0 .5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--soft);
      font-size: .85rem; font-weight: 600; }
    blockquote { margin: .4rem 0; padding: .1rem 1rem; border-left: .25rem solid var(--line); background: var(--card); }
    pre.copy { margin: .4rem 0; padding: .9rem 1rem; background: var(--card); border: 1px solid var(--line);
      border-radius: .5rem; font: inherit; white-space: pre-wrap; }
    .wide { overflow-x: auto; } table { width: 100%; border-collapse: collapse; } caption { text-align: left; color: var(--soft);
      padding: .4rem 0; } th, td { padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); text-align: left;
      vertical-align: top; overflow-wrap: break-word; } tbody th { font-weight: 600; }
    @page { margin: 15mm 13mm; } @media print { :root { --ink: #000; --soft: #333; --page: #fff; --card: #fff; --line: #999; --accent: #000; --stop: #000;
      --go: #000; --warn: #000; } body { max-width: none; padding: 0; font-size: 10.5pt; } nav, .skip { display: none; }
      .url { display: inline; } pre.copy, blockquote, tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
    """
}
